"""Codes of languages (ISO 639): those of two letters, and of three, which some containers want."""

from __future__ import annotations

from typing import Final

_CODES: Final = (
    "aaaar ababk aeave afafr akaka amamh anarg arara asasm avava ayaym azaze babak bebel bgbul bibis bmbam "
    "bnben bobod brbre bsbos cacat ceche chcha cocos crcre csces cuchu cvchv cycym dadan dedeu dvdiv dzdzo "
    "eeewe elell eneng eoepo esspa etest eueus fafas ffful fifin fjfij fofao frfra fyfry gagle gdgla glglg "
    "gngrn guguj gvglv hahau heheb hihin hohmo hrhrv hthat huhun hyhye hzher iaina idind ieile igibo iiiii "
    "ikipk ioido isisl itita iuiku jajpn jvjav kakat kgkon kikik kjkua kkkaz klkal kmkhm knkan kokor krkau "
    "kskas kukur kvkom kwcor kykir lalat lbltz lglug lilim lnlin lolao ltlit lulub lvlav mgmlg mhmah mimri "
    "mkmkd mlmal mnmon mrmar msmsa mtmlt mymya nanau nbnob ndnde nenep ngndo nlnld nnnno nonor nrnbl nvnav "
    "nynya ococi ojoji omorm orori ososs papan pipli plpol pspus ptpor quque rmroh rnrun roron rurus rwkin "
    "sasan scsrd sdsnd sesme sgsag shhbs sisin skslk slslv smsmo snsna sosom sqsqi srsrp ssssw stsot susun "
    "svswe swswa tatam tetel tgtgk ththa titir tktuk tltgl tntsn toton trtur tstso tttat twtwi tytah uguig "
    "ukukr ururd uzuzb veven vivie vovol wawln wowol xhxho yiyid yoyor zazha zhzho zuzul "
)
_THREE_LETTERS: Final = {code[:2]: code[2:] for code in _CODES.split()}
_UNDETERMINED: Final = "und"


def is_language(tag: str) -> bool:
    """Say whether a tag as in BCP 47 begins with the code of a language, of two or three letters."""
    first = tag.replace("_", "-").partition("-")[0].lower()
    return first in _THREE_LETTERS or first in _THREE_LETTERS.values()


def three_letters(language: str) -> str:
    """Return the code of three letters of a language as in BCP 47, `und` for one that has none."""
    first = language.replace("_", "-").split("-")[0].lower()
    if len(first) == 3 and first.isascii() and first.isalpha():
        return first
    return _THREE_LETTERS.get(first, _UNDETERMINED)
