"""The one table of trigger patterns and phrases, and which of them match a text.

A trigger is cheap and loses nothing: it may match far more than the detectors that ask for it. Each pattern is plain
enough for `re`, RE2 and Hyperscan alike: no look-around, no back-reference, every repeat bounded, ASCII classes written
out. All are matched in any case on the folded text.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from detectors import animals, streets
from detectors.clean import Text
from detectors.contract import Span

_DIGIT_WORD = "(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|treble|triple)"

_SAID = "(?:(?:double|treble|triple)[ -]{1,2})?(?:oh|o|zero|nought|nil|one|two|three|four|five|six|seven|eight|nine)"

TABLE: dict[str, str] = {
    # seven or more digits (or letters typed for digits) with little between them
    "phone.digits": r"[0-9oli](?:[^0-9a-z]{0,3}[0-9oli]){6}",
    "phone.words": rf"(?:{_DIGIT_WORD}|[0-9])[ ,.-]{{1,2}}{_DIGIT_WORD}[ ,.-]{{1,2}}(?:{_DIGIT_WORD}|hundred|[0-9])",
    "email.at": r"@",
    "email.spoken": r"[^a-z0-9]at[^a-z0-9]{1,3}[a-z0-9.-]{1,40}(?:\.|[^a-z0-9]{1,3}dot[^a-z0-9])",
    "postcode.uk": r"[a-z][0-9][0-9a-z]?[ \t\n.,-]{0,3}[0-9oil][a-z]{2}",
    "postcode.special": r"bfpo|bf1|gir ?0aa|1zz",
    "postcode.eircode": r"[acdefhknprtvwxy][0-9][0-9w][ -]?[0-9a-z]{4}",
    "postcode.zip": r"[a-z][.,]? {0,2}[0-9]{5}",
    "uk_address.street": rf"[ a-z](?:{streets.STREET_WORDS})|(?:heol|ffordd|stryd|lon|lôn|clos|maes|rhodfa|llys"
    "|sraid) ",
    "uk_address.box": r"p[.]? ?o[.]? ?box|bfpo",
    "uk_address.abroad": (
        r"(?:straße|strasse|str[.]|gasse|weg|allee|platz) [0-9]|(?:via|calle|carrer|rua|piazza|plaza|avenida|viale) "
        r"|[0-9a-z],? (?:rue|avenue|boulevard|chemin|impasse|allée|quai|place) "
    ),
    "us_address.number": r"[0-9]{1,5}[a-z]? {1,2}[a-z0-9]",
    "uk_address.at": (
        r"(?:live|lives|living|lived|moved|moving|addy|address|deliver|delivered|post|home|send|drop|staying|house"
        r"|place"
        r"|we're|we are|i'm|im|i am)[^\n0-9]{0,16}[0-9]"
    ),
    "pets.animal": (
        rf"{animals.KINDS}|{animals.BREEDS}|rainbow ?bridge|walkies|vet|gotcha|barkday|pawty|adoption day|paw|tail"
        rf"|kennel"
        r"|litter|leash|collar|claw|fur|whisker|flea|worm|hutch|cage|crate|muzzle|bark|stable|groomer|cattery|zoomies"
        r"|kibble"
        r"|neutered|spayed|microchip|purr|mee?ow|belly rub|vivarium|farrier|dressage|squeaky|off lead|off the lead"
        r"|best boy"
        r"|goodest|run free|boop|snoot|crufts|rspca|rehom|newest|furry|four.legged|bonio|dreamies|pedigree|chewed"
        r"|[🐶🐕🐩🐾🐱🐈🐰🐇🐹🐭🐴🐎🦮🐦🦜🐢🐍🦎🐠🐟🐓🦔🐖🐑🐐🦆🐤]"
    ),
    "vehicle.letters_digits": r"[a-z]{1,3}[ .-]{0,3}[0-9?*]{1,4}",
    "vehicle.five": r"[^0-9a-z][0-9]{5}[^0-9a-z]|[0-9]{2} ?- ?[a-z]{1,2} ?- ?[0-9]",
    "vehicle.partial": r"[a-z0-9][?*_]{1,3}|[?*_]{1,3}[a-z0-9]",
    "vehicle.digits_letters": r"[0-9?*]{1,4}[ .-]{0,3}[a-z]{1,3}",
    # three or more digit words in a row
    "identity.words": rf"{_SAID}[ ,./-]{{1,3}}{_SAID}[ ,./-]{{1,3}}{_SAID}",
    "nino.shape": r"[a-z][^0-9a-z]{0,3}[0-9oli](?:[^0-9a-z]{0,3}[0-9oli]){5}",
    "nino.temporary": r"[0-9]{2}[^0-9a-z]{0,3}[a-z][^0-9a-z]{0,3}[0-9]",
    "nhs.digits": r"[0-9oli](?:[^0-9a-z]{0,3}[0-9oli]){9}",
    "passport.word": r"pass|pasp|ppt no|pp n|travel doc",
    "passport.machine": r"[0-9][a-z<]{3}[0-9]{7}[mfx<][0-9]{7}",
    "licence.shape": r"[a-z019][^0-9a-z]{0,3}[0-9oli](?:[^0-9a-z]{0,3}[0-9oli]){5}[^0-9a-z]{0,3}[a-z]",
    "licence.word": r"lic|lisen|driver|dl|photocard",
    "card.digits": r"[0-9oli](?:[^0-9a-z]{0,3}[0-9oli]){12}",
    "ssn.digits": r"[0-9oli](?:[^0-9a-z]{0,3}[0-9oli]){8}",
    "bank.digits": r"[0-9oli](?:[^0-9a-z]{0,3}[0-9oli]){5}",
    "bank.iban": r"[a-z]{2}[ -]?[0-9]{2}[ -]{0,2}[a-z0-9]",
    "coordinates.numbers": r"[0-9]\.[0-9]{2}",
    "coordinates.angles": r"[0-9] ?(?:[°º˚*':d]|north|south|east|west|[nsew])|[nsew][ :]?[0-9]",
    "coordinates.grid": r"[a-z][ -]?[0-9]{2} ?[0-9]{2}|[a-z][ -]?[0-9]{3}",
    "coordinates.other": (
        r"//|w3|what ?(?:3|three)|(?:3|three) words|[0-9a-z]{4}\+[0-9a-z]{2}|goo\.gl|maps\.apple|geo:|g\.co|what3"
    ),
    "birth.dob": r"d[^a-z0-9]{0,4}o[^a-z0-9]{0,4}b|date|birth",
    "birth.born": r"born|birth|b\.|world|earthside|arrived|came|joined|made|welcome|delivered|here|popped",
    "birth.birthday": r"birth|b[^a-z0-9]{0,4}day|birf|big|sweet|[0-9](?:st|nd|rd|th)|bab",
    "birth.turns": (
        r"turn|hit|(?:be|m|s) (?:[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
        r"|fifteen|twenty"
        r"|thirty|fou?rty|fifty|eighty)"
    ),
    "birth.sign": r"aries|taurus|gemini|cancerian|leo|virgo|libra|scorpio|sagitt|capric|aquari|pisces|sign|zodiac",
    "birth.age": r"tod|2day|tom|tmr|tmw|2mo|morra",
}
"""Trigger name (`<detector id>.<what>`) -> pattern."""

_COMPILED = {name: re.compile(pattern, re.IGNORECASE | re.ASCII) for name, pattern in TABLE.items()}


def matched(text: Text, names: Collection[str] | None = None) -> dict[str, list[Span]]:
    """The triggers that match the text, each with its spans in `text.folded`; `names` asks for these alone."""
    found: dict[str, list[Span]] = {}
    for name in _COMPILED if names is None else names:
        spans = [Span(*match.span()) for match in _COMPILED[name].finditer(text.folded)]
        if spans:
            found[name] = spans
    return found
