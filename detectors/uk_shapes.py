"""The shapes of UK, Irish and some other European addresses in running posts, as patterns with bounded repeats."""

from __future__ import annotations

import re

from detectors import streets as s
from detectors.lazy import lazy

_I = re.IGNORECASE
NUMBERED = lazy(
    rf"{s.BEFORE_NUMBER}(?:(?P<said>(?:number|no\.?|nr\.?|house)[ ]?)?(?P<num>{s.NUMBER}|{s.NUMBER_WORD})"
    rf"(?:[ ]?,?[ ]{{1,2}}|,|\n)(?(said)(?:(?:on|in|down|at|of)[ ])?))(?P<street>{s.STREET}|{s.WELSH_STREET})",
    _I,
)
RARE = lazy(
    rf"{s.BEFORE_NUMBER}(?P<said>(?i:(?:number|no\.?|nr\.?)[ ]?))?(?P<num>{s.NUMBER}|(?i:{s.NUMBER_WORD}))"
    rf"[ ]?,?[ ](?P<street>{s.RARE_STREET})"
)
"""A number and one of the rarer words for streets, in capitals."""
NAMED_ROW = lazy(
    rf"{s.BEFORE_NUMBER}(?P<num>{s.NUMBER})[ ](?-i:[A-Z])[a-z']{{1,20}}(?:[ ](?-i:[A-Z])[a-z']{{1,20}}){{0,2}},[ ]"
    rf"(?P<street>{s.STREET})",
    _I,
)
"""A number in a row of houses with a name of its own, and its street: "12 Gwaun Isaf, Heol Las"."""
CELTIC = lazy(
    r"(?:Tigh|Taigh|Teach|T[yŷ]|Plas|Hafod|Bryn|Cae|Nant|Bwthyn|Dun|Ard|Carrig|Cnoc|Cil)[ -]\w|Ty'r |Bryn|Hafod|Plas"
)
"""How names of houses begin in Wales, Scotland and Ireland."""
FOLK = lazy(
    r"(?<![a-z])(?:folks?|people|family|owners?|couple|lady|man|woman|lot|crowd|neighbours?|anyone|anybody|whoever"
    r"|someone|them|us|lads?)(?: who (?:lives?|are)| living)? (?:at|in|from|over at|up at|down at) \Z",
    re.IGNORECASE,
)
"""Somebody is said to be at a place: what follows is a house."""
POSTED = lazy(
    r"(?<![a-z])(?:post(?:ing|ed|s)?|deliver(?:ing|ed|s|y)?|deliveries|push(?:ing|ed)?|shov(?:ing|ed)|leav(?:ing|es)"
    r"|left|letters?|leaflets?|parcels?|flyers?|mail|papers?)(?![a-z])[^.!?\n]{0,40}[ ](?:through|to|for|from"
    r"|at|by)[ ]\Z",
    re.IGNORECASE,
)
"""Something is brought to what follows: a house."""
IRISH_COUNTY = lazy(r"[,\n][ ]?(?:Co\.?|County|Contae)[ ][A-Z]")
STREET_THEN_NUMBER = lazy(
    rf"(?<![A-Za-z0-9'])(?P<street>{s.NAME}{s.TYPE})[ ]?,?[ ]?(?:at[ ])?(?:number|no\.?|nr\.?)[ ]?"
    rf"(?P<num>\d{{1,4}}[a-h]?)"
    r"(?![A-Za-z0-9])",
    _I,
)
NUMBER_SAID = lazy(r"(?:number|no\.?|nr\.?)[ ]?\d", _I)
COMMA_STREET = lazy(rf",[ ]?{s.NAME}{s.TYPE}", _I)
UNIT_IN_BUILDING = lazy(
    rf"(?<![A-Za-z0-9])(?P<unit>{s.UNIT})[ ]?[,-]?[ \n]?(?:(?:in|at|of)[ ])?(?:the[ ])?(?P<street>{s.BUILDING}"
    rf"|{s.STREET})",
    _I,
)
FLOOR_IN_BUILDING = lazy(
    r"(?<![A-Za-z0-9])(?P<unit>(?:the[ ])?(?:(?:ground|first|second|third|fourth|fifth|sixth|top|basement|garden"
    r"|upper|lower"
    r"|attic|middle|rear|front|1st|2nd|3rd|[4-9]th)(?:[ -]floor)?)[ ](?:flat|apartment|maisonette|room|bedsit)"
    rf"(?:[ ](?:left|right|[a-f]))?)[ ]?[,-]?[ \n]?(?:(?:in|at|of|on)[ ])?(?:the[ ])?(?P<street>{s.BUILDING}"
    rf"|{s.STREET})",
    _I,
)
"""A flat told by its floor, with its building or street."""
SMALL = lazy(
    r"(?<![a-z])(?:lives?|living|moved|we'?re|address is|ours is|come|deliver(?:ed)?|post|drop|send)(?: (?:it|them"
    r"|round"
    rf"|over|back|now|just))?[ ](?:at|to)[ ](?P<body>(?P<num>{s.NUMBER})[ ](?:the[ ])?(?:{s.WORD}[ ]){{0,2}}"
    rf"(?:{s.RARE}|close|court|mews|gardens|rise|terrace|crescent|cottages|villas|drive|grove))(?=[ ]?(?:[,.!?\n]|$))",
    _I,
)
"""A house in small letters with a rarer word for its street, where somebody is said to live."""
ELSE_ON = lazy(r"else[ ](?:living[ ]|live[ ]|here[ ])?(?:on|in|down|along)[ ]\Z", _I)
OWN_TROUBLE = lazy(
    r"(?<![a-z])(?:no|without|lost|losing|got|having|had|hear|heard|smell|see|seen|getting|notice\w*|been|kept awake"
    r"|power"
    r"|water|internet|broadband|wifi|electric|gas|bins?|signal|parcels?|post)(?![a-z])",
    _I,
)
"""Who else on a street has no water asks from that street."""
NAMES_BEFORE = lazy(r"(?:(?<![A-Za-z0-9'])[A-Z][a-z'0-9]{1,15}[ ]){0,3}(?<![A-Za-z0-9'])[A-Z][a-z'0-9]{1,15},[ ]\Z")
BOX = lazy(r"(?<![A-Za-z0-9])(?:P\.?[ ]?O\.?[ ]?Box[ ](?:no\.?[ ]?)?\d{1,6}|BFPO[ ]?\d{1,4})(?![A-Za-z0-9])", _I)
POSTCODE = lazy(rf"(?<![A-Za-z0-9]){s.POSTCODE}", _I)
W = rf"(?:{s.WORD}|(?:lane|way)(?![A-Za-z0-9]))"
PART = rf"{W}(?:[ ]{{1,2}}(?:(?:of|on|in|upon|under|le|the|by|and|st)[ -]{{1,2}})?{W}){{0,3}}"
# Up to four parts, parted by commas or new lines, right up to a postcode.
BEFORE_CODE = lazy(
    rf"(?<![A-Za-z0-9£$@#/.:])(?P<head>{s.NUMBER}[ ,]{{1,2}})?(?P<name>(?:the[ ])?{PART})(?P<rest>(?:[ ]?[,\n][ ]?"
    rf"(?:{PART})){{0,4}})"
    r"[ ]?[,.\n-]?[ ]{0,2}$",
    _I,
)
STREET_PART = lazy(rf"[,\n][ ]?{s.STREET}(?=[ ]?(?:[,\n]|$))", _I)
HOUSE_NAME = lazy(rf"(?:[A-Za-z'-]+[ ]{{1,2}}){{1,4}}?(?:{s.HOUSE_NOUN}){s._EDGE}", _I)
NAMED_HOUSE = lazy(
    rf"(?<![A-Za-z0-9'])(?P<house>(?P<just>the[ ](?:{s.HOUSE_NOUN})(?=[ ]?,))"
    rf"|(?:the[ ])?{s.WORD}(?:[ ]{{1,2}}(?:(?:an|na|nam|nan|y|yr)[ ])?{s.WORD}){{0,2}}?"
    rf"(?P<noun>[ ]{{1,2}}(?:{s.HOUSE_NOUN}))?)[ ]?,[ ]?(?P<street>{s.NAME}{s.TYPE})",
    _I,
)
AT = lazy(
    r"(?:\b(?:live|lives|living|lived|moved|moving|address is|addy is|address:|deliver(?:ed)?|post (?:it|them)|home is|"
    r"send (?:it|them)|drop (?:it|them) off|staying|house is|we're|we are|i'm|im|i am)[ ](?:back |here |now |just "
    r"|over )?(?:at |in |(?P<to>to |into |)|)"
    r"|\b(?:my|our) (?:new |old )?(?:address|addy|place|house|home)[ ]?(?:is |: ?|at )"
    r"|(?P<ours>\b(?:to|at|round) ours[,:]? )"
    rf"|address[ ]?:[ ]?)(?P<body>(?P<num>{s.NUMBER})[ ](?P<name>{s.WORD}(?:[ ]{s.WORD}){{0,2}}))",
    _I,
)
ABROAD = lazy(
    r"(?<![\w-])(?:[A-ZÄÖÜ][\wäöüß-]{2,24}(?:straße|strasse|str\.|gasse|weg|allee|platz)[ ]\d{1,3}[a-z]?"
    r"|(?:Via|Calle|Carrer|Rua|Piazza|Plaza|Avenida|Viale)[ ](?:(?:de|del|la|da|di|dos|das)[ ])?"
    r"(?:[A-ZÀ-Ý][\w'-]+[ ,]{1,2}){1,3}\d{1,3}"
    r"|\d{1,4}(?:[ ](?:bis|ter))?,?[ ](?i:rue|avenue|boulevard|chemin|impasse|allée|quai|place)[ ](?:(?:de|du|des|la"
    r"|le|les)[ ]|[dl]')"
    r"{0,2}(?:[A-ZÀ-Ý][\w'-]+)(?:[ ][A-ZÀ-Ý][\w'-]+)?)(?:,?[ ](?:[A-Z]-)?\d{4,5}[ ][A-ZÀ-Ý][\w-]+)?(?![\w])"
)
AREA = lazy(r"(?:park|hill|green|heath|end|common|vale|cross|gate|bank|wharf|quay|side|field|fields|square|town)$", _I)
COUNTY = lazy(
    rf"{s.BEFORE_NUMBER}(?P<num>{s.NUMBER})[ ](?P<name>{PART}),[ ](?:{PART},[ ]){{0,3}}"
    r"(?-i:Co\.?|County)[ ][A-Z][a-z]+",
    _I,
)
HOME_STREET = lazy(rf"(?<![A-Za-z0-9'])(?P<street>{s.STREET})", _I)
LEFT = lazy(
    rf"(?:(?:(?:{s.UNIT}|(?:ground|first|second|third|top|basement|garden|\d(?:st|nd|rd|th))[ ](?:floor[ ])?(?:flat"
    rf"|floor)|\d{{1,2}}/\d{{1,2}}"
    rf"|\d{{1,2}}f\d)"
    rf"[ ]?[,\n-]?[ ]{{0,2}})(?:{s.BUILDING}[ ]?[,\n][ ]?)?"
    rf"|(?:the[ ])?(?:{s.WORD}[ ]){{0,3}}(?:{s.HOUSE_NOUN}),[ ]?)$",
    _I,
)
CODE = lazy(rf"(?<![A-Za-z0-9])(?:{s.POSTCODE}|{s.CODE_ABROAD})", _I)
# What may stand between a street and its code; each piece begins differently, so that it is read in one way only.
BETWEEN = lazy(
    rf"(?:[ ,.\n-]{{1,4}}(?:{W}|(?:of|on|in|upon|under|le|the|by|and|st|co\.?)(?![A-Za-z]))){{0,12}}[ ,.\n-]{{0,4}}", _I
)
NEXT_STREET = lazy(rf"(?:[ ]{PART})?[ ]?[,\n][ ]?(?:{s.NUMBER}[ ])?(?:{s.NAME}{s.TYPE})", _I)
TOWN = lazy(
    rf"[ ]?(?P<comma>,|\n)?[ ]?(?:(?:in|near)[ ])?(?P<town>(?:co\.?[ ])?{s.WORD}(?:[ -](?:(?:on|upon|under|le|by"
    rf"|in)[ -](?:the[ -])?)?{s.WORD}){{0,2}})",
    _I,
)
SCORE = lazy(r"[ ]\d{1,2}(?![\d:/A-Za-z])")
LAST_WORD = lazy(r"[ ][A-Za-z]{3,20}[ ]?(?:$|[.,!?\n)])")
TRAILING = " ,.-\n"


PLAIN = frozenset(
    re.findall(
        r"\w+",
        "the a an this that our my your his her same main country private dead one side back residential leafy"
        " terraced "
        "new long fear hope fire dream noisy rough posh street cobbled narrow steep local village quiet busy little"
        " lovely fast bus cycle",
    )
)
LINKS = frozenset({"on", "upon", "under", "le", "by", "in", "the"})
