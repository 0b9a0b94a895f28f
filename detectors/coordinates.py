"""Exact places in writing: latitude and longitude, grid references, what3words, plus codes, links to maps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.cues import CODES, Cue, words
from detectors.lazy import lazy
from detectors.owner import owner

_DEGREE = "[°º˚]"
_GAP = r"[ \t]{0,2}[,;/|&]?[ \t\n]{0,2}(?:and )?"
_DECIMAL = lazy(
    rf"(?<![\w.£$€@])(?P<label>\(?lat(?:itude)?[ :=]{{1,3}})?(?P<lat>[-+]?\d{{1,2}}\.\d{{2,14}}) ?{_DEGREE}? ?"
    rf"(?P<ns>[NS](?![A-Za-z])|north|south)?(?P<gap>{_GAP})(?:lon(?:g(?:itude)?)?|lng)?(?P<named>[ :=]{{0,3}})"
    rf"(?P<lon>[-+]?\d{{1,3}}\.\d{{2,14}})(?! ?(?:%|km|kg|cm|mm|ml|m|mi|s|k|st|p|am|pm|mph|miles|in)(?![A-Za-z]))"
    rf" ?{_DEGREE}? ?(?P<ew>[EW](?![A-Za-z])|east|west)?(?![\w%])(?!\.\d)",
    re.IGNORECASE | re.ASCII,
)
_COMMA = lazy(
    r"(?<![\w.,£$€@])(?P<lat>[-+]?\d{1,2},\d{4,10}) ?°? ?(?P<ns>[NS](?![A-Za-z]))?(?:[ ]{1,2}|[ ]?[;/|&,][ ]{0,2})"
    r"(?P<lon>[-+]?\d{1,3},\d{4,10})(?! ?(?:%|km|kg|cm|mm|ml|m|mi|s)(?![A-Za-z])) ?°? ?(?P<ew>[EW](?![A-Za-z]))?"
    r"(?![\w%])(?!,\d)",
    re.IGNORECASE | re.ASCII,
)
"""With the comma that other countries write for the point: "53,4808 -2,2426"."""
_UNIT = r" ?(?:[°º˚*'\"dms]{1,2}|degrees|deg|minutes|mins|min|seconds|secs|sec)? ?"
_ANGLE = rf"\d{{1,3}}(?:\.\d{{1,10}})?{_UNIT}(?:\d{{1,2}}(?:\.\d{{1,6}})?{_UNIT}(?:\d{{1,2}}(?:\.\d{{1,5}})?{_UNIT})?)?"
_NORTH, _EAST = "(?:north|south|[NS])(?![A-Za-z])", "(?:east|west|[EW])(?![A-Za-z])"
_DEGREES = lazy(
    rf"(?<![\w.])(?:{_ANGLE}{_NORTH}{_GAP}{_ANGLE}{_EAST}|{_ANGLE}{_EAST}{_GAP}{_ANGLE}{_NORTH}"
    rf"|[NS][ :]?(?=\d){_ANGLE}{_GAP}[EW][ :]?(?=\d){_ANGLE})(?![A-Za-z0-9])",
    re.IGNORECASE | re.ASCII,
)
_SURELY_ANGLES = lazy(
    r"[°º˚] ?\d|\d\.\d{3}|deg[a-z]* ?\d|\d ?'|\d\D{1,3}\d{1,2}\D{1,3}\d{1,2}(?:\.\d+)? ?[NSEW]",
    re.IGNORECASE | re.ASCII,
)

# Ordnance Survey, "A guide to coordinate systems in Great Britain": the 100 km squares with land in them.
_SQUARES = words("""
    HP HT HU HW HX HY HZ NA NB NC ND NF NG NH NJ NK NL NM NN NO NR NS NT NU NW NX NY NZ OV SC SD SE SH SJ SK SM SN SO SP
    SR SS ST SU SV SW SX SY SZ TA TF TG TL TM TQ TR TV
""")
_GRID = lazy(
    r"(?<![A-Za-z0-9])(?P<square>[HJNOST][A-HJ-Z])[ -]?(?:"
    r"(?P<east>\d{5}|\d{4}|\d{3})(?P<gap>[ ,/-]{1,2})(?P<north>\d{3,5})"
    r"|(?P<both>\d{10}|\d{8}|\d{6}|\d{4}|\d\d \d\d))(?![A-Za-z0-9])(?![.,/-]\d)",
    re.IGNORECASE | re.ASCII,
)
_IRISH_GRID = lazy(
    r"(?<![A-Za-z0-9])[A-HJ-Z][ -]?(?:\d{3}[ ,-]?\d{3}|\d{4}[ ,-]?\d{4}|\d{5}[ ,-]?\d{5})(?![A-Za-z0-9])",
    re.ASCII,
)
GRID_CUE = Cue("""
    grid ref|grid refs|gridref|grid reference|grid ref.|os grid|os grid ref|os ref|map ref|map reference|ngr|os map
    |landranger|explorer map|irish grid|grid
""")
_OUTSIDE = Cue("""
    coords|co-ords|coordinates|co-ordinates|mountain rescue|mrt|trig|trig point|summit|bothy|camp|camped|camping
    |pitch|pitched|tent|parked|park at|walk|walking|crag|car park|layby|lay-by|path|footpath|hut|cairn|meet|meeting
    |path|stile|gate|barn|pin|location|located|found at|fell|ridge|valley|loch|tarn|reservoir|hill|ravine|cave
    |swim spot|wild swim|gps|sat nav|satnav|broke down|broken down|breakdown|stuck|lost|we're at|we are at|im at
    |i'm at|i am at
""")
_FIGURES = Cue("""
    exchange rate|eur|usd|gbp|dollar|dollars|euro|euros|forex|pips|odds|rate|rates|btc|bitcoin|stock|stocks|shares
    |ftse|gpa|mean|ratio|sd|error|version|v|ph|spread|average|avg|loss|accuracy|score|scores|time|times|lap|laps
    |split|splits|seconds|pi|pb|price|prices|index|p value|r2
""")
_PLACE = Cue("""
    coords|co-ords|coordinates|co-ordinates|gps|lat|long|lat long|latitude|longitude|pin|drop pin|dropped a pin
    |location|location is|sat nav|satnav|map|maps|google maps|geotag|position|whereabouts|find us at|find me at
    |meet at|meet|meeting point|start|starts|starting point|finish|spot is|rendezvous|parked|home is|house is|located
""")
_WORD = r"[^\W\d_]{3,24}"
_THREE = lazy(rf"(?<![:/\w])///? ?{_WORD}[.\u3002]{_WORD}[.\u3002]{_WORD}(?![\w])")
_DOTTED = lazy(rf"(?<![\w.@/]){_WORD}(?:\.{_WORD}\.| dot {_WORD} dot ){_WORD}(?![\w@])(?!\.\w)", re.IGNORECASE)
_COLONED = lazy(
    rf"(?:what ?(?:3|three) ?words|w3w)(?: (?:address|location|is))?[:=] ?"
    rf"(?P<words>{_WORD} {_WORD} {_WORD})(?=[.,!?\n]|\s*\Z)",
    re.IGNORECASE,
)
_THREE_CUE = Cue("w3w|what3words|what 3 words|what three words|whatthreewords|3 words|three words|w3words|what3")
_PLUS = lazy(
    r"(?<![A-Za-z0-9+])(?P<code>(?:[2-9C][2-9CFGHJMPQRV][2-9CFGHJMPQRVWX]{6}|[2-9CFGHJMPQRVWX]{4})"
    r"\+[2-9CFGHJMPQRVWX]{2,3})"
    r"(?![A-Za-z0-9+])(?:,? (?P<town>(?-i:[A-Z][a-z]{2,20})))?",
    re.IGNORECASE | re.ASCII,
)
_PLUS_CUE = Cue("plus code|plus codes|pluscode|plus code is|google code|maps code|open location code")
_LINKED = lazy(
    r"(?:[@=/:,]|loc:|%40)(?P<lat>[-+]?\d{1,2}\.\d{3,14})(?:,|%2C|/|&(?:mlon|lon|lng)=|%20|\+){1,2}"
    r"(?P<lon>[-+]?\d{1,3}\.\d{3,14})",
    re.IGNORECASE | re.ASCII,
)
_LINKED_WORDS = lazy(rf"(?:w3w\.co|what3words\.com)/(?P<words>{_WORD}\.{_WORD}\.{_WORD})", re.IGNORECASE)
_SHORT = lazy(
    r"maps\.app\.goo\.gl/|goo\.gl/maps/|maps\.apple(?:\.com)?/|g\.co/maps|waze\.com/ul/", re.IGNORECASE | re.ASCII
)

_Found = tuple[Span, Sure, str]


class Coordinates:
    """Places to a few metres. Whole degrees, prices, times and exchange rates are near misses."""

    id = "coordinates"
    types = (Type.COORDINATES,)
    triggers = (
        "coordinates.numbers", "coordinates.north+coordinates.east", "coordinates.grid", "coordinates.other",
    )  # fmt: skip
    examples = Examples(
        hits=(
            Example("we're at 53.9581, -1.0823 by the bins", ("53.9581, -1.0823",)),
            Example("lat 52.6310 long 1.2975 thats me", ("lat 52.6310 long 1.2975",)),
            Example("51°28'40\"N 0°00'06\"W come now", ("51°28'40\"N 0°00'06\"W",)),
            Example("tent is at grid ref NY 215 073", ("NY 215 073",)),
            Example("find me at ///limes.rusty.ponder", ("///limes.rusty.ponder",)),
            Example("my gate is 9C5W+5R Ilkley", ("9C5W+5R Ilkley",)),
            Example("https://maps.example.com/?q=55.9534,-3.1884", ("55.9534,-3.1884",)),
        ),
        near_misses=(
            "EUR 1.1634, USD 1.2745 today",
            "ran it in 24.5321, 25.1123 seconds",
            "order NY215072 has shipped",
            "20 N 3 E",
            "it was 53.4, -2.2 in the end",
            "well.that.happened",
            "22+33 is 55",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Places of every notation, none twice."""
        taken: list[Span] = []
        readers = (_links, _degrees, _decimals, _commas, _grids, _three_words, _plus_codes)
        for place, sure, reason in (found for reader in readers for found in reader(text)):
            if not any(place.start < other.end and other.start < place.end for other in taken):
                taken.append(place)
                start, end = text.original(*place)
                who = owner(text.folded, place, hints)
                yield Hit(self.types[0], start, end, text.written[start:end], sure, f"coordinates.{reason}", who)


def _on_earth(lat: str, lon: str) -> bool:
    return abs(float(lat)) <= 90 and abs(float(lon)) <= 180


def _in_these_islands(match: re.Match[str]) -> bool:
    """Whether a pair lies in Great Britain or Ireland."""
    return 49.8 <= float(match["lat"]) <= 60.9 and -10.7 <= float(match["lon"]) <= 1.8


def _links(text: Text) -> Iterator[_Found]:
    for link in text.links:
        pair = _LINKED.search(text.folded, *link)
        three = _LINKED_WORDS.search(text.folded, *link)
        if pair and _on_earth(pair["lat"], pair["lon"]):
            yield Span(pair.start("lat"), pair.end("lon")), Sure.SURE, "link"
        elif three:
            yield Span(*three.span("words")), Sure.SURE, "words"
        elif _SHORT.search(text.folded, *link):
            yield link, Sure.LOOK, "short"


def _degrees(text: Text) -> Iterator[_Found]:
    for match in _DEGREES.finditer(text.masked):
        if _SURELY_ANGLES.search(match[0]):
            end = match.start() + len(match[0].rstrip(" "))
            yield Span(match.start(), end), Sure.SURE, "degrees"


def _decimals(text: Text) -> Iterator[_Found]:
    for match in _DECIMAL.finditer(text.masked):
        if not _on_earth(match["lat"], match["lon"]) or not (match["gap"] or match["named"] or match["lon"][0] in "+-"):
            continue
        start, end = match.start() + match[0].startswith("("), match.end()
        fine = min(len(match[part].split(".")[1]) for part in ("lat", "lon"))
        named = bool(match["label"]) or bool(match["ns"] and match["ew"])
        cue = _PLACE.near(text.masked, start, end, 40, 30)
        figures = [d for c in (_FIGURES, CODES) if (d := c.near(text.masked, start, end, 30, 20)) is not None]
        if named or (fine >= 3 and cue is not None and (not figures or cue <= min(figures))):
            yield Span(start, end), Sure.SURE, "decimal"
        elif fine >= 4 and figures:
            yield Span(start, end), Sure.LOOK, "code"
        elif fine >= 4 or (fine >= 3 and (match["lon"][0] == "-" or (not figures and _in_these_islands(match)))):
            yield Span(start, end), Sure.LIKELY, "decimal"


def _commas(text: Text) -> Iterator[_Found]:
    for match in _COMMA.finditer(text.masked):
        lat, lon = (float(match[part].replace(",", ".")) for part in ("lat", "lon"))
        if abs(lat) > 90 or abs(lon) > 180:
            continue
        start, end = match.span()
        cue = _PLACE.near(text.masked, start, end, 40, 30)
        figures = [d for c in (_FIGURES, CODES) if (d := c.near(text.masked, start, end, 30, 20)) is not None]
        end = start + len(match[0].rstrip(" "))
        if (match["ns"] and match["ew"]) or (cue is not None and (not figures or cue <= min(figures))):
            yield Span(start, end), Sure.SURE, "decimal"
        elif not figures and 49.8 <= lat <= 60.9 and -10.7 <= lon <= 1.8:
            yield Span(start, end), Sure.LIKELY, "decimal"


def _grids(text: Text) -> Iterator[_Found]:
    for match in _GRID.finditer(text.masked):
        east, north = match["east"] or "", match["north"] or ""
        if match["square"].upper() not in _SQUARES or len(east) != len(north):
            continue
        place = Span(*match.span())
        cue = GRID_CUE.near(text.masked, *place, 40, 25)
        near = _OUTSIDE.near(text.masked, *place, 60, 40)
        code = CODES.before(text.masked, match.start(), 14)
        capitals = match["square"].isupper()
        if cue is not None and (code is None or cue <= code):
            yield place, Sure.SURE, "grid"
        elif not capitals or len(match["both"] or "123456") < 6:
            continue
        elif code is not None:
            yield place, Sure.LOOK, "code"
        elif match["east"] and match["gap"] == " " and (near is not None or match["square"] != "NO"):
            yield place, Sure.LIKELY, "grid"
        else:
            yield place, (Sure.LIKELY if near is not None else Sure.LOOK), "grid"
    for match in _IRISH_GRID.finditer(text.masked):
        if GRID_CUE.near(text.masked, *match.span(), 30, 20) is not None:
            yield Span(*match.span()), Sure.LIKELY, "grid"


def _three_words(text: Text) -> Iterator[_Found]:
    for match in _THREE.finditer(text.folded):
        if match[0].startswith("///") or _THREE_CUE.near(text.folded, *match.span()) is not None:
            yield Span(*match.span()), Sure.SURE, "words"
    for match in _DOTTED.finditer(text.masked):
        if _THREE_CUE.near(text.folded, *match.span(), 40, 30) is not None:
            yield Span(*match.span()), Sure.SURE, "words"
    for match in _COLONED.finditer(text.masked):
        yield Span(*match.span("words")), Sure.LIKELY, "words"


def _plus_codes(text: Text) -> Iterator[_Found]:
    for match in _PLUS.finditer(text.folded):
        code = match["code"]
        cue = _PLUS_CUE.near(text.folded, *match.span(), 40, 25) is not None
        mixed = any(c.isdigit() for c in code) and any(c.isalpha() for c in code)
        if not mixed or not (code.isupper() or cue):
            continue
        yield Span(*match.span()), (Sure.SURE if cue or len(code) > 9 else Sure.LIKELY), "plus"
