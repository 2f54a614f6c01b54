"""Cloud voices for window and command line: off and empty until the user asks for one.

Everything needs an open library (LIBRARY_LOCKED otherwise): consent, keys and ledger lie in it, so that nothing
can leave unrecorded. The order of things for a vendor is

    facts(vendor)                      what the user reads before agreeing
    try_profile(profile)               whether a private way leads there; nothing is sent
    enable(vendor, attestations=…)     the consent; `disable` takes it back and ends what is under way
    add_key(vendor, pasted)            tested at the vendor before it is kept and before the old one goes
    voices(vendor)                     what can be chosen
    prepared(vendor, model, text)      what is searched for identifiers by `app.services.cloud_text`
    preview(vendor, text, manner)      the exact requests, and what they cost
    speak(vendor, text, manner)        sound, piece by piece, after the user's yes
    speak_parts(vendor, parts, …)      the same, where a voice of this computer says what stays here
    purge()                            has vendors delete what they keep, until they confirm it
    entries(), uses()                  what left, as the ledger has it

Texts are `SanitisedText`, which the sanitiser alone makes. Every call may wait for the library, the keychain or
the network: none belongs on a window's thread. Errors are CloudError and LibraryError.
"""

from __future__ import annotations

from app.services.cloud_decisions import DecisionDesk
from app.services.cloud_purging import PurgeDesk
from app.services.cloud_record import RecordDesk
from app.services.cloud_speech import SpeechDesk
from app.services.cloud_states import StateDesk


class CloudService(StateDesk, DecisionDesk, SpeechDesk, RecordDesk, PurgeDesk):
    """See the module: all that can be asked about cloud voices, one desk for each kind of question."""
