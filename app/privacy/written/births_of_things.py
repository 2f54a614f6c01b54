"""Births of animals, firms and ideas, whose days are nobody's: told by whom or what is spoken of, in English, French and Spanish."""

from __future__ import annotations

import re
from typing import Final

from app.privacy.written.cues import Cue
from app.privacy.written.page import Page

_ANIMAL_WORDS: Final = (
    "foal foals filly fillies colt colts mare stallion pony ponies horse horses calf calves cow cows heifer heifers bull bulls lamb lambs "
    "ewe ewes goats goat piglet piglets sow pig pigs puppy puppies pup pups dog dogs litter litters kitten kittens cat cats "
    "cub cubs lion lions tiger tigers panda pandas elephant elephants giraffe giraffes gorilla gorillas chimp chimps chimpanzee "
    "rhino rhinos hippo hippos zebra zebras bear bears wolf wolves otter otters seal seals penguin penguins whale whales dolphin dolphins "
    "orca monkey monkeys orangutan meerkat meerkats rabbit rabbits bunny bunnies hamster hamsters guinea ferret ferrets donkey donkeys "
    "alpaca alpacas llama llamas chick chicks chicken chickens duckling ducklings gosling goslings cygnet cygnets owlet fawn fawns deer joey "
    "turtle turtles tortoise tortoises hatchling hatchlings parrot parrots bird birds animal animals beast cria leveret hedgehog hoglets"
)
_PERSON_WORDS: Final = (
    "mother father mum mummy mom dad daddy mama papa parent parents baby babies boy boys girl girls sister sisters brother brothers sibling "
    "siblings wife husband son sons daughter daughters child children twin twins triplet triplets quads partner spouse uncle aunt auntie nephew "
    "nephews niece nieces cousin cousins gran granny grandma grandpa grandad nan nana grandson grandsons granddaughter granddaughters "
    "grandchild grandchildren grandmother grandfather stepson stepdaughter godson goddaughter infant infants newborn newborns toddler "
    "bairn lad lass kiddo kid kids youngest eldest oldest middle younger older firstborn one ones man men woman women person people "
    "guy lady gentleman patient patients client clients applicant applicants claimant deceased decedent accused defendant suspect victim "
    "witness resident residents pupil pupils student students minor minors dependant dependants dependent dependents beneficiary insured "
    "passenger passengers traveller traveler guest guests member members player players employee tenant driver holder policyholder subscriber customer "
    "buyer seller owner author writer singer actor actress artist painter composer poet president minister officer soldier nurse doctor teacher "
    "caller user subject proband participant candidate boss neighbour neighbor friend girlfriend boyfriend fiance fiancee bride groom "
    "citizen national immigrant refugee inmate prisoner detainee mate colleague heir king queen prince princess"
)
_ANIMALS: Final = frozenset(_ANIMAL_WORDS.split())
_OF_PETS: Final = frozenset({"species", "breed", "canine", "feline", "equine"})
_PET: Final = re.compile(r"(?<![^\W_])(?:species|breed|canine|feline|equine)(?![^\W_])")
_PET_BEFORE, _PET_BEHIND = 120, 60
_OWNER: Final = re.compile(r"(?<![^\W_])(?:owner|client|keeper)(?:'s)? $")
_PERSONS: Final = frozenset(_PERSON_WORDS.split())
_PRONOUNS: Final = frozenset({"i", "he", "she", "we", "you", "who"})
_REACH: Final = 90  # characters before a cue
_NEAR_WORDS: Final = 6
_SOMEBODYS: Final = ("my ", "his ", "her ", "their ", "your ")
_SENTENCE: Final = re.compile(r"[.!?;:|\n]\s*")
_WORD: Final = re.compile(r"[^\W\d_]+")
# "The idea behind the club was first", "our shop's", "three black": who or what it is that was born.
_SUBJECT: Final = re.compile(
    r"(?<![^\W_])(?:the|an?|our|my|your|his|her|their|its|this|that|these|those|some|each|every|both|two|three|four|five|six|seven|eight|"
    r"nine|ten|eleven|twelve|[0-9]{1,2}|another)(?P<noun>(?: (?!(?:was|were|is|are|on|in|at|for|to|by|i|he|she|they|we|you|my|his|her|our|their|your) )[a-z-]+){1,4}?)(?P<owner>['’]s?)?"
    r"(?: (?:of|from|in|at|on|behind|with|between|called|named|known as) [^,]{1,40}?)?"
    r",?(?: who| which| that)?(?: (?:was|were|is|are|has been|have been|had been|got|being|celebrates?|celebrated|marks?|marked|turns?))?"
    r"(?: (?:its|their|a|the))?(?: [a-z]+ly| first| all| just| then| now| also| really| [a-z]*th| second| third| next)? ?$"
)
_ITS: Final = re.compile(r"(?<![^\W_])(?:its(?: [a-z]+){0,2}|it (?:was|is)(?: [a-z]+ly| first)?) $")
# "Born on the farm on 3 May, the foal": whom or what is spoken of after that.
_BEHIND: Final = re.compile(
    r"(?: (?:at|in|on|to) [^.;,\n]{1,40})?,? (?:the|our|this|that|these|to (?:a|an|our|the)) (?P<noun>(?:[a-z-]+ ?){1,3})"
)
_OF: Final = re.compile(r"(?: date| day)? of (?:the|a|an|our|this|that|its)(?P<noun>(?: [a-z-]+){1,3})")
# What comes to be as well: "notre chorale est née le", "le projet a vu le jour le".
_THINGS: Final = (
    "association|asso|societe|entreprise|firme|boite|start-up|startup|marque|club|chorale|ligne|journal|revue|magazine|idee|projet|"
    "programme|initiative|loi|reforme|mouvement|parti|syndicat|festival|groupe|equipe|collectif|ville|commune|republique|union|"
    "cooperative|chaine|site|application|appli|plateforme|quartier|ecole|fondation|compagnie|troupe|orchestre|amitie|passion|"
    "polemique|rumeur|tradition|fete|concept|produit|modele|service|caisse|federation|ligue|mutuelle|institution|musee|theatre|"
    "galerie|librairie|boulangerie|restaurant|brasserie|biere|recette|chanson|serie|oeuvre|podcast|emission|blog|reseau|"
    "amicale|paroisse|etoile|volcan|ile|tempete|dispositif|aventure|histoire|legende|vocation|besoin|envie|charte|traite|"
    "monnaie|filiale|agence|usine|maison d'edition|atelier|jardin|parc|zoo|course|tournoi|championnat|prix|salon|foire|marche"
)
_THING_BORN: Final = re.compile(
    rf"(?:^|[.!?;:,\n«\"(]\s?|(?<![^\W_])(?:que|car|et|mais|ou|quand|comme|si) )"
    rf"(?:l'|(?:le|la|les|notre|nos|votre|leur|cette?|cet|un|une|mon|ma|son|sa) )(?:[^\W\d_]+ ){{0,2}}(?:{_THINGS})s?(?![^\W_])"
    r"[^.!?;,\n]{0,50}?(?:, | (?:est|sont|fut|furent|etait|etaient|serait|a|ont|avait|aurait|vit|voit|virent|voient)(?: [^\W\d_]+)? )$",
)
_VERB: Final = re.compile(r"(?:est|sont|etait|etaient|a|vit|voit|virent) ")
_COMING_TO_BE: Final = (
    "ne ",
    "nee",
    "nes ",
    "est ne",
    "etait ne",
    "sont nes",
    "etaient nes",
    "vit le",
    "voit le",
    "vu le",
    "fete ses",
    "a fete ",
    "fete ",
    "fetera ",
    "a vu le",
    "virent le",
)
_THING_CHARS: Final = 110
# "El museo nació como idea de unos vecinos y abrió sus puertas el": the day is of what was done last.
_SPANISH_DID: Final = re.compile(
    r"(?:,| y| e| pero)(?: [^\W\d_]+){0,4}? (?:[^\W\d_]{2,}(?:ó|aron|ieron)|vino|fue|hizo|puso|tuvo|dijo)(?![^\W_])"
)
# "Nació la plataforma el", "nuestra empresa nació en un garaje el": no child, on a day of these years.
_SPANISH_THINGS: Final = (
    r"(?:el|la|los|las|un|una|este|esta|nuestr[oa]|su|mi) (?:[a-z]{3,12} )?"
    r"(?:plataforma|empresa|asociacion|sociedad|fundacion|cooperativa|club|equipo|idea|proyecto|programa|iniciativa|ley|norma|"
    r"partido|sindicato|festival|grupo|colectivo|revista|periodico|diario|blog|canal|podcast|app|aplicacion|web|pagina|marca|tienda|"
    r"museo|hospital|colegio|escuela|universidad|barrio|coro|banda|orquesta|compania|red|servicio|producto|negocio|restaurante|"
    r"libreria|galeria|movimiento|tradicion|fiesta|premio|liga|torneo|carrera|comunidad|entidad|agencia|filial|startup)"
)
_SPANISH_THING_BORN: Final = re.compile(rf"(?<![^\W_]){_SPANISH_THINGS}(?![^\W_])[^.,;:!?\n]{{0,40}} $")
_BORN_SPANISH_THING: Final = re.compile(rf"nac(?:io|en?) {_SPANISH_THINGS}(?![^\W_])")
_SPANISH_THING_CHARS: Final = 80


def is_of_animal(page: Page, cue: Cue, end: int) -> bool:
    """Say whether an animal was born on the day that ends at a place."""
    if page.words.isdisjoint(_ANIMALS):
        return False
    before = _WORD.findall(_before(page, cue))
    if _is_noun_of(before[-_NEAR_WORDS:], _ANIMALS):
        return True
    behind = _BEHIND.match(page.folded, end)
    return behind is not None and not _ANIMALS.isdisjoint(behind["noun"].split())


def is_of_pet(page: Page, cue: Cue) -> bool:
    """Say whether a birth is told in the record of an animal: "Species: Canine", "Breed: Beagle"."""
    if page.words.isdisjoint(_OF_PETS):
        return False
    near = page.folded[max(0, cue.start - _PET_BEFORE) : cue.end + _PET_BEHIND]
    return _PET.search(near) is not None and _OWNER.search(page.folded, 0, cue.start) is None


def is_of_thing(page: Page, cue: Cue) -> bool:
    """Say whether a firm, a song or an idea was born: anything with an article before it that is called no person."""
    before = _before(page, cue)
    if _ITS.search(before):
        return True
    of_it = _OF.match(page.folded, cue.end)
    subject = of_it if of_it is not None else _SUBJECT.search(before)
    if subject is None or (subject is not of_it and subject["owner"] and subject[0].startswith(_SOMEBODYS)):
        return False  # "my vet's birthday"
    return _PERSONS.isdisjoint(_WORD.findall(subject["noun"]))


def is_age_of_thing(page: Page, start: int, end: int, *, is_past: bool) -> bool:
    """Say whether it is an animal, or of late a thing, that turned an age or arrived, as [start, end) of a page says."""
    words = _WORD.findall(page.folded[max(0, start - _REACH) : end])[-_NEAR_WORDS:]
    if not _ANIMALS.isdisjoint(words) and _is_noun_of(words, _ANIMALS):
        return True
    before = _SENTENCE.split(page.folded[max(0, start - _REACH) : start])[-1]
    subject = None if is_past else _SUBJECT.search(before)
    return subject is not None and _PERSONS.isdisjoint(_WORD.findall(subject["noun"]))


def _before(page: Page, cue: Cue) -> str:
    """Return what stands before a cue in its sentence."""
    text = page.folded[max(0, cue.start - _REACH) : cue.start]
    return _SENTENCE.split(text)[-1]


def _is_noun_of(words: list[str], nouns: frozenset[str]) -> bool:
    """Say whether the last that is told to be somebody or something is one of such nouns, and no person."""
    last = next((word for word in reversed(words) if word in nouns or word in _PERSONS or word in _PRONOUNS), "")
    return last in nouns


def is_coming_to_be(page: Page, start: int) -> bool:
    """Say whether French says of a thing that it came to be: "la première ligne de tram est née le"."""
    if not page.folded.startswith(_COMING_TO_BE, start):
        return False
    verb = _VERB.match(page.folded, start)
    end = verb.end() if verb is not None else start
    return _THING_BORN.search(page.folded, max(start - _THING_CHARS, 0), end) is not None


def is_of_spanish_thing(page: Page, cue: Cue, end: int) -> bool:
    """Say whether Spanish says of a thing that it was born, or of it what it did on a day that stands there."""
    if not page.folded.startswith(("naci", "nace"), cue.start):
        return False
    before = max(0, cue.start - _SPANISH_THING_CHARS)
    return (
        _SPANISH_DID.search(page.text, cue.end, end) is not None
        or _BORN_SPANISH_THING.match(page.folded, cue.start) is not None
        or _SPANISH_THING_BORN.search(page.folded, before, cue.start) is not None
    )
