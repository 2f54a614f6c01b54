"""Files that are of a patient, by whose they are or where they lie: "mi ficha en la clínica"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from app.privacy.written.cues import Cue
from app.privacy.written.signs import Sign

_CURE: Final = (
    r"(?:hospital\w*|clinic[oa]s?|consultorios?|consulta|ambulatorio|sanatorio|policlinic\w*|cesfam|posta|"
    r"dispensario|centro (?:de salud|medico|de especialidades)|"
    r"maternidad|urgencias|uci|dentista|dental|odontolog\w+|"
    r"pediatr\w+|ginecolog\w+|psicolog\w+|psiquiatr\w+|oftalmolog\w+|cardiolog\w+|dermatolog\w+|traumatolog\w+|"
    r"oncolog\w+|"
    r"neurolog\w+|radiolog\w+|fisioterap\w+|rehabilitacion|medic[oa]s?|doctora?|enferm[oae]\w*|pacientes?|"
    r"quirofano|imss|issste|essalud|eps|mutualista|obra social|prepaga|sanitari[oa]|vacunacion|"
    r"embarazo)(?![^\W_])"
)
_BEHIND: Final = re.compile(rf"(?:,? [^\W\d_]+){{0,7}}? {_CURE}")
_BEFORE: Final = re.compile(rf"(?<![^\W_]){_CURE}(?:,? [^\W\d_]+){{0,5}},? $")
# Whose it is, where no more follows of it: "mi historial, arriba a la derecha", and not "mi historial de compras".
_OWN: Final = re.compile(r"(?<![^\W_])(?:mi|tu|su|vuestro) $")
_OWN_END: Final = re.compile(
    r"[.,;:?!)]| (?:es|era|pone|sale|salia|lleva|tiene|consta|aparece|figura|n|num|nro|numero)(?![^\W_])"
)
_OWN_CHARS: Final = 9
_BEFORE_CHARS: Final = 60
# What is spoken of hardly anywhere but where people are cured.
_CLINICAL: Final = re.compile(
    r"(?<![^\W_])(?:hospital\w*|clinic[oa]s?|sanatorio|ambulatorio|cirujan[oa]s?|cirugia|quirofano|pacientes?|"
    r"enfermer[oa]s?|"
    r"enfermeria|partos?|ayunas|hemograma|analitica|radiografia|ecografia|resonancia|diagnostico|consultorio|"
    r"urgencias|uci|"
    r"digestivo|pediatria|cardiologia|oncologia|traumatologia|ginecologia|dermatologia|medicacion|vacunas?|"
    r"receta|dra?|"
    r"seguro (?:medico|social|de salud)|obra social|mutua|doctora?|anestesia|alergias?|sintomas|sangre|"
    r"biopsia)(?![^\W_])"
)
_CLINICAL_CHARS: Final = 90


def with_clinical_files(folded: str, cues: Sequence[Cue]) -> Iterator[Cue]:
    """Yield the cues of a folded text; a file that somebody speaks of with one who cures is one of a patient."""
    after = 0
    for cue in cues:
        if cue.start < after:
            continue  # part of where the file lies
        yield cue
        if cue.sign is not Sign.FILE:
            continue
        behind = _BEHIND.match(folded, cue.end)
        if behind is not None:
            after = behind.end()
        if (
            behind is not None
            or _BEFORE.search(folded, max(0, cue.start - _BEFORE_CHARS), cue.start)
            or _CLINICAL.search(folded, max(0, cue.start - _CLINICAL_CHARS), cue.end + _CLINICAL_CHARS)
            or (_OWN_END.match(folded, cue.end) and _OWN.search(folded, max(0, cue.start - _OWN_CHARS), cue.start))
        ):
            yield cue._replace(sign=Sign.MEDICAL)
