"""The team the writer is for: "Up the Vale", "Grecians drew", "stood at Vale Park since I was seven".

Likely where the words are a follower's, or where its own name for it is used; worth a look where the club is only
spoken of, which counts when it comes back. What is said against it ("we hate", "their fans", "away at") is no clue.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.contract import Clue, Sure
from detectors.lazy import lazy
from detectors.life.club_names import CLUBS

_I = re.IGNORECASE
_WAYS: dict[str, list[tuple[str, str]]] = {}
for _club in CLUBS:
    for _way, _names in (
        ("name", (_club.name,)),
        ("own", _club.own),
        ("shared", _club.shared),
        ("ground", _club.grounds),
    ):
        for _one in _names:
            _WAYS.setdefault(_one.casefold(), []).append((_club.name, _way))
_ALL = lazy(
    r"(?<![a-z'-])(?:" + "|".join(re.escape(name) for name in sorted(_WAYS, key=len, reverse=True)) + r")(?![a-z-])"
)
"""For texts in small letters: in any case it is many times slower."""
_FOR = lazy(
    r"(?<![a-z])(?:up the|come on(?: you)?|c'?mon(?: you)?|mon the|go on(?: you)?|same old|forza|allez|hail hail"
    r"|proud to be(?: a)?"
    r"|we support|i support|supporting|supported|support|one of our own|season ticket (?:at|for|with)|till i die"
    r"|been following|following"
    r"|my beloved|my team|our team|the mighty|love my|my boys|die[- ]?hard|lifelong)(?: the| you| them| up)* ?$",
    _I,
)
_FANS = lazy(
    r"^(?: (?:fc|afc|rfc))?(?: (?:til|till|until) i die| (?:fan(?!s)|supporter(?!s)|season ticket|through and"
    r" through|for life|since (?:birth|i was)))",
    _I,
)
_AFTER_BAD = lazy(r"^(?:'s)? (?:fans?|supporters|lot|scum|end|in the (?:next|final|cup))(?![a-z])", _I)
_AGAINST = lazy(
    r"(?<![a-z])(?:hate|hates|hated|v|vs|versus|against|beat|beating|away (?:to|at)|lose to|losing to|lost to"
    r"|play(?:ing)?|drew with"
    r"|stuff|stuffed|over|thrashed|sold to|signed from|on loan (?:at|to)|anyone but|not|no|at)(?: the)? ?$",
    _I,
)
_HATED = lazy(
    r"(?<![a-z])(?:hate|pathetic|scum|unbearable|can'?t stand|cannae stand|boo|rivals|dirty|the enemy|we don'?t"
    r" discuss|dinnae discuss)(?![a-z])",
    _I,
)
_GAME = lazy(
    r"(?<![a-z])(?:won|win|lost|lose|drew|draw|nil|goals?|scored?|season|match|game|league|cup|final|wembley"
    r"|promoted|promotion|relegat\w+"
    r"|fans?|pens|penalt\w+|var|ref|ticket|\d ?- ?\d|half[- ]time|kick[- ]?off|derby|terrace|paddock|stand|away"
    r"|manager|striker|pack|play-?offs?)(?![a-z])|(?:^|\s)\d[.!,]",
    _I,
)
_HOME = lazy(r"(?<![a-z])(?:since i was|every home|as per|season ticket|my seat|our seats?|stood|our end)(?![a-z])", _I)
_OURS = lazy(r"(?<![a-z])(?:we|our|us|i|my|me|the other lot|that lot)(?![a-z])", _I)
_JOY = lazy(
    r"(?<![a-z])(?:get in+|come on+|yes+|scenes|limbs|buzzing|gutted|robbed|heartbroken|my (?:voice|nerves|heart)"
    r"|season ticket|up the|we (?:are|were|won|lost|drew|did|go|go again|never|always|can't|couldn't|need)"
    r"|our (?:season|keeper|defence|manager|boys|lads|girls)|in bits|home win|home game|three points|3 points|went"
    r" (?:to the )?(?:match|game)|at the (?:match|game|ground)|my seat|row [a-z]|since 19\d\d)(?![a-z])",
    _I,
)
_SEVERAL = lazy(r"(?<![a-z])(?:v|vs|versus|beat|against|fans)(?![a-z])", _I)
_OTHER = lazy(
    r"(?<![a-z])(?:(?:he|she)(?:'s| is) an? $|"
    r"(?:he|she|they)(?:'s)? supports?|(?:my|our) (?:\w+ )?(?:husband|brother|dad|mate|boyfriend|wife"
    r"|cousin|neighbour|boss|ex)(?:'s)? (?:\w+ ){0,3}$|(?<![a-z])(?:cousin|husband|brother|dad|mate|boyfriend|wife"
    r"|uncle|neighbour|boss) (?:is|was) an? $)",
    _I,
)


# The longest word of each name: looking for these first costs a tenth of looking for the names.
_WORDS = lazy(r"[^\W_]+")
_KEYS = frozenset(max(re.findall(r"[^\W_]+", name), key=len) for name in _WAYS)


def team_clues(text: str) -> Iterator[Clue]:
    """Clubs followed, each once, the strongest saying of each."""
    text = text[:1500]
    low = text.lower()
    if len(low) != len(text) or _KEYS.isdisjoint(_WORDS.findall(low)):
        return
    told: dict[str, Sure] = {}
    for found in _ALL.finditer(low):
        word = text[found.start() : found.end()]
        if not word[0].isupper() and not (len(word) > 4 and any(way == "own" for _, way in _WAYS[word.casefold()])):
            continue
        clubs = _WAYS[word.casefold()]
        way = _how(text, found, clubs)
        if way is None:
            continue
        for club, kind in clubs:
            if kind == "name" and way is Sure.LOOK and club == word and not _GAME.search(text):
                continue
            if kind == "shared" and way is not Sure.LIKELY:
                continue
            one = Sure.LOOK if len(clubs) > 1 and kind != "name" else way
            if club not in told or told[club].rank > one.rank:
                told[club] = one
    for club, sure in told.items():
        yield Clue("team", club, sure, "team.follows" if sure is Sure.LIKELY else "team.spoken")


def _how(text: str, found: re.Match[str], clubs: list[tuple[str, str]]) -> Sure | None:
    start = max(text.rfind(mark, 0, found.start()) for mark in ".!?\n") + 1
    before, after = text[max(start, found.start() - 40) : found.start()], text[found.end() : found.end() + 40]
    sentence = " ".join(re.split(r"[!?\n]|\.(?!\d)", text[start : found.end() + 100])[:2])
    ground = all(kind == "ground" for _, kind in clubs)
    if _HATED.search(sentence) or _OTHER.search(before):
        return None
    if ground:
        return Sure.LIKELY if _HOME.search(text) and _GAME.search(text) else Sure.LOOK if _GAME.search(text) else None
    if _FOR.search(before) or (_FANS.match(after) and not _AGAINST.search(before)):
        return Sure.LIKELY
    if _AFTER_BAD.match(after) or _AGAINST.search(before):
        return None
    if re.search(r"season[- ]ticket", text, _I) and _GAME.search(sentence):
        return Sure.LIKELY
    if _JOY.search(text) and _GAME.search(text) and not _SEVERAL.search(sentence):
        return Sure.LIKELY
    own = any(kind == "own" for _, kind in clubs)
    if own and _GAME.search(text):
        return Sure.LIKELY if _OURS.search(text) else Sure.LOOK
    return Sure.LOOK
