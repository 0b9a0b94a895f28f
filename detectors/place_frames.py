"""The frames that say where somebody is now, that a home stands empty, or where somebody is at a set time of the week.

Each is a regular expression with bounded repeats, matched in any case on one sentence of the masked text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from detectors.contract import Sure
from detectors.gates import Gates
from detectors.lazy import lazy
from detectors.place_words import (
    ADV,
    ADVERBS,
    ALL,
    AT,
    BACK,
    BUILDING,
    CAP,
    CLOCK,
    COUNT,
    DAY,
    DOING,
    DOINGS,
    FOR,
    FROM,
    LANDMARK,
    LEAVE,
    LONG,
    LOWPLACE,
    MOVERS,
    NAMED,
    NOW,
    PLACEWORD,
    RANGE,
    RELATED,
    SOON,
    STARTING,
    SUBJECTS,
    UNIT,
    UNTIL,
    UNTIL_WHEN,
    VENUE,
)

_I = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class Frame:
    """A grammar that says where somebody is. home: it is about a home or workplace standing empty or nearly so.

    gate: words of which one must stand in the sentence, else it is not tried; plain enough for a trigger.
    where: "start" of a clause, at a "subject", or "" for anywhere.
    dated: it says itself until when or at which time, so that a wish or a plan around it does not matter as much.
    """

    pattern: re.Pattern[str]
    reason: str
    sure: Sure = Sure.LIKELY
    dated: bool = False
    named: bool = False
    where: str = ""
    gate: str = ""


def _frame(
    pattern: str, reason: str, sure: Sure = Sure.LIKELY, *, gate: str, dated: bool = False, named: bool = False
) -> Frame:
    where = ""
    if pattern.startswith(STARTING):
        where, pattern = "start", pattern.removeprefix(STARTING)
    elif pattern.startswith((SUBJECTS, f"(?:{SUBJECTS})")):
        where = "subject"
    return Frame(lazy(rf"(?<![A-Za-z0-9']){pattern}", _I), reason, sure, dated, named, where, gate)


START = lazy(STARTING)
"""Where a clause starts."""
ADVERB = lazy(rf"{ADVERBS} ", _I)
SUBJECT = lazy(rf"(?<![A-Za-z0-9']){SUBJECTS}", _I)
LEAD = lazy(rf"(?<![A-Za-z0-9'])(?:{SUBJECTS}|i |we ){ADV}$", _I)
"""Whoever a clause is about, right before it."""


_EMPTY = "empty|unoccupied|unattended|deserted|vacant"
_TIMED = (
    rf"(?:un)?till?|'till?|thru|through|for (?:{COUNT} )?(?:[a-z]{{3,10}} )?{UNIT}|for work"
    r"|this week(?:end)?|on business"
)
_GOING = rf"(?:{MOVERS}) (?:[a-z]{{2,8}} ){{0,4}}(?:to|for)"
_ABSENT = (
    "away|abroad|out of (?:the country|town)|holidays?|hols|honeymoon|annual leave|cruise|vacation|jollies|gone|off"
    "|offshore|on nights|on tour"
)
_ARRIVED = (
    "landed|arrived|got|checked in(?:to)?|touched down|pulled (?:up|in(?:to)?)|parked|docked|sat down"
    "|made it|turned up"
    "|rocked up|moved in|walked in(?:to)?|set off|driven past|checking in|boarded|reached|passed|crossed|left|leaving"
)
_WAY = "on (?:my|our|the|his|her) way|omw|en route|heading|driving|walking|cycling|travelling|running"
_SUBJECT = (
    "i'?m|i am|we'?re|we are|were|me (?:and|n|&)|he'?s|she'?s|they'?re|he is|she is|they are|everyone(?:'s| is)|we'?ve"
    "|i'?ve|find (?:me|us)|catch (?:me|us)|come (?:and )?(?:find|join|see) (?:me|us)"
    rf"|(?:{RELATED})(?:'s| is| are|'re|s are)"
)
_OFTEN = (
    "(?:every|each|most|on|same time)(?: single| other)? (?:day|morning|night|evening|afternoon|weekday|week"
    rf"|{DAY})"
)

FRAMES = (
    # house is empty; nobody home till Sunday; house to myself; home alone tonight; only two of us in the building
    _frame(
        rf"(?:(?:the|our|my|mum'?s|nan'?s|dad'?s|whole|their|his|her) )?(?:[a-z]{{2,10}} )?{BUILDING}(?:'s"
        r"| is|'ll be| will be| stood| sat| sitting| left"
        r"| standing| lying|s)? (?:gonna be |going to be |(?:so|completely|all|now|just|stood|standing"
        rf"|sitting|sat|left|totally|dead|pretty) ){{0,3}}"
        rf"(?:empty|unoccupied|unattended|deserted|vacant)(?![a-z]| of )(?:[^.!?\n]{{0,30}}?{LONG})?",
        "empty",
        Sure.SURE,
        gate=_EMPTY,
    ),
    _frame(
        rf"(?:empty|free) (?:house|home|flat|gaff)(?=[^.!?\n]{{0,20}}(?:{LONG}|{NOW}|again))",
        "empty",
        gate=r"(?:empty|free) (?:house|home|flat|gaff)",
    ),
    _frame(
        r"leav(?:e|ing) (?:the|our|my) (?:house|flat|home|place) (?:empty|unattended|alone)",
        "empty",
        Sure.SURE,
        gate=r"leav(?:e|ing) (?:the|our|my) (?:house|flat|home|place)",
    ),
    _frame(
        r"(?:no ?(?:one|body)|nobody|none of us)(?:'s| is| are|'ll be| will be| gonna be"
        r"| there)? (?:at home|home|in|at the house|in the house|about at home|back)(?![a-z])"
        r"(?! the (?!house|building|office|shop|place|flat|home)| (?:my|our|his|her|their|this|that|town|here|it|a"
        r"|an) | (?-i:(?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Xmas|Christmas|Easter)[A-Z]))"
        rf"(?=[^.!?\n]{{0,25}}(?:{LONG}|{NOW}|{SOON}|$))",
        "empty",
        Sure.SURE,
        gate=r"no ?(?:one|body)|none of us",
    ),
    _frame(
        r"(?:got )?(?:the )?(?:whole )?(?:house|flat|place|gaff) (?:all )?to (?:myself|ourselves|himself"
        r"|herself|themselves)",
        "empty",
        gate=r"to (?:myself|ourselves|himself|herself|themselves)",
    ),
    _frame(
        rf"home alone(?! (?:is|was|on|film|movie|[1-9]))(?=[^.!?\n]{{0,25}}(?:{LONG}|{NOW}|{SOON}|with|$))",
        "empty",
        gate=r"home alone",
    ),
    _frame(
        r"(?:(?:all )?(?:on (?:my|her|his|their|our) own|alone|by (?:my|her|him)self)"
        rf"|just me(?: and (?:the|my) [a-z ]{{2,16}})?)(?: in the house| at home| here"
        rf"| in)?(?: again)?,? (?:{LONG}|tonight|this week|every night|nights)",
        "empty",
        gate=r"on (?:my|her|his|their|our) own|alone|by (?:my|her|him)self|just me",
    ),
    _frame(
        r"(?:(?:my |the |our )?(?:parents|mum (?:and|n|&) dad|mum|dad|hubby|husband|other half|wife|missus"
        r"|kids|everyone|family|folks|partner|bf|gf|boyfriend|girlfriend|flatmates?|housemates?|next door"
        r"|neighbours?|he|she|they|bloke|fella)"
        r"(?:'s| is| are|'re|s)? (?:all |both )?(?:away|gone|off|working away|on nights|abroad|offshore"
        rf"|on tour)(?: [^.!?\n,]{{0,25}}?)??) (?:{LONG}|tonight|this week|next week|this weekend)",
        "empty",
        dated=True,
        gate=_ABSENT,
    ),
    _frame(
        r"(?:only|just) (?:the )?(?:two|three|four|me|one|2|3|4|a handful)(?: of us| people"
        rf"| staff)?(?: and [A-Za-z]{{2,12}}| on)?(?: left)? (?:in|on|here)(?: (?:the|our) (?:building"
        rf"|office|shop|ward|floor|unit|site|department|team)| (?:today|tonight|{UNTIL}))",
        "empty",
        gate=r"(?:only|just) (?:the )?(?:two|three|four|me|one|[234]|a handful)",
    ),
    # off to Mallorca for 10 days; away till Sunday; on holiday until the 14th; flying out tomorrow
    _frame(
        rf"{LEAVE}(?:to|for) {NAMED}[^.!?\n]{{0,40}}?(?:{FOR}|{UNTIL_WHEN}|{BACK}|{RANGE}|{FROM})",
        "away",
        Sure.SURE,
        dated=True,
        gate=_GOING,
    ),
    _frame(
        rf"{LEAVE}to (?:the )?{LOWPLACE}(?: [a-z]{{2,12}})? (?:{SOON} )?(?:{FOR}|{UNTIL_WHEN}|{BACK}"
        rf"|{RANGE})",
        "away",
        dated=True,
        gate=_GOING,
    ),
    _frame(
        rf"{LEAVE}to {NAMED}[^.!?\n]{{0,12}}?(?:in the morning|tomorrow(?: morning)?|tonight|first thing"
        rf"|in an hour|today|now|this (?:morning|afternoon|evening)|later|at \d{{1,2}}(?:[.:]\d\d)? ?[ap]m)",
        "away",
        dated=True,
        gate=_GOING,
    ),
    _frame(
        rf"(?:(?:our|my) )?(?:flight|plane|ferry|train|taxi|coach)(?: to {NAMED})?(?:'s| is| leaves| goes"
        rf"| departs) (?:to {NAMED} )?(?:[a-z]{{2,8}} ){{0,2}}?{SOON}",
        "away",
        dated=True,
        gate=r"flight|plane|ferry|train|taxi|coach",
    ),
    _frame(
        rf"fly(?:ing)? (?:out|off)?[^.!?\n]{{0,20}}?(?:tomorrow|in the morning|tonight|today|this afternoon"
        rf"|first thing)(?=[^.!?\n]{{0,40}}(?:{LONG}|hols|holiday|$))",
        "away",
        dated=True,
        gate=r"fly(?:ing)?",
    ),
    _frame(
        rf"(?:{SUBJECTS}|all |will be |i'?ll be |we'?ll be |be ){ADV}(?:away|abroad|out of the country"
        r"|out of town|on (?:our |my |family |the )?(?:holidays?|hols|honeymoon|annual leave|a cruise"
        rf"|vacation))(?: (?:in|at|with|to|on) [^.!?\n]{{2,30}}?| now| again| from)?,? (?:{LONG}|next week"
        rf"|this week|this weekend|{SOON})",
        "away",
        Sure.SURE,
        dated=True,
        gate=_ABSENT,
    ),
    _frame(
        rf"(?:away|on (?:our |my )?(?:holiday|hols)) (?:from |now )?(?:{LONG}|next week|this week(?:end)?)",
        "away",
        dated=True,
        gate=_ABSENT,
    ),
    _frame(
        r"(?:we'?re |i'?m |im |we |i |they'?re )?(?:not|won'?t be|wont be) (?:back|home)(?: in the country"
        rf"| home)? (?:{UNTIL}|for|before) [^.!?\n,]{{2,25}}",
        "away",
        dated=True,
        gate=r"(?:not|won'?t be) (?:back|home)",
    ),
    _frame(
        rf"(?:on|off on) (?:our|my|the) (?:holidays?|hols|honeymoon|cruise|jollies) (?:in|to|at) {NAMED}",
        "away",
        gate=_ABSENT,
    ),
    _frame(
        rf"(?:\d{{1,2}}|two|three|four|five|six|seven|ten|fourteen) (?:more )?(?:days|nights"
        rf"|weeks)(?: left)? (?:in|at) {NAMED}(?=[^.!?\n]{{0,30}}(?:start|now|begin|here|left|to go"
        r"|all inclusive|we'?re off|off we|bye|bring|come on|yay|$))",
        "away",
        gate=r"(?:days|nights|weeks)(?: left)? (?:in|at)",
    ),
    # just landed in Alicante; arrived at the Premier Inn in Hull; checked in at
    _frame(
        r"(?:just|finally|safely|now|only just)(?: about| been)? (?:(?:landed|arrived|got|checked in"
        r"|touched down|pulled (?:up|in)|parked(?: up)?"
        r"|docked|sat down|got off|got on|made it|turned up|rocked up|moved in|walked in|set off"
        rf"|driven past|checking in)(?: back| home| safely| here| off| down)?(?: (?:{AT}|into|to|from))+"
        r"|boarded|reached|passed|crossed|left|leaving|checked into|walked into|pulled into)"
        rf"(?: (?:the|a|my|our))? (?:{NAMED}|{PLACEWORD}(?: (?:in|at|on|near) (?:{CAP}|{LOWPLACE}))?"
        rf"|{LOWPLACE}(?=[,.!]|$| [a-z]))",
        "here",
        named=True,
        gate=rf"(?:just|finally|safely|now)(?: about| been)? (?:{_ARRIVED})",
    ),
    _frame(
        r"(?:landed|arrived|touched down|checked in(?:to)?|made it)(?: safely| back| here| at last)? (?:in"
        rf"|at|to|into) {NAMED}",
        "here",
        named=True,
        gate=r"landed|arrived|touched down|checked in(?:to)?|made it",
    ),
    # I'm at the Red Lion in Otley; we're in Whitby till Sunday; hubby's in Dubai until Friday
    _frame(
        rf"{SUBJECTS}{ADV}{AT} (?:(?:the |a |my |our )?(?:[a-z&'-]{{2,12}} ){{0,3}}?(?:in|at|on|of|near"
        rf"|by|outside) )?(?:the )?{NAMED}(?: (?:{LONG}|{NOW}))?",
        "here",
        named=True,
        gate=_SUBJECT,
    ),
    _frame(
        rf"{STARTING}(?:still |back |sat |stuck )?{AT} {PLACEWORD}(?:,? (?:in|at|on|near)"
        rf"|,(?: [a-z]{{2,10}} \d{{1,2}},)?) (?:the )?{NAMED}",
        "here",
        named=True,
        gate=VENUE,
    ),
    _frame(
        rf"{SUBJECTS}{ADV}{AT} (?:{PLACEWORD} (?:in|on|at|near|by|opposite|next to) {LOWPLACE}"
        rf"|(?:the )?{LOWPLACE}(?: {LOWPLACE})? (?:in|on|near) {LOWPLACE}"
        rf"|{LOWPLACE})(?: [a-z]{{2,10}}){{0,2}}? (?:{UNTIL_WHEN}|{FOR}|{ALL}|right now|rn|atm|at the mo(?:ment)?"
        r"|now|tonight|today|this (?:week|weekend|morning|afternoon))",
        "here",
        named=True,
        gate=_SUBJECT,
    ),
    _frame(
        rf"{SUBJECTS}{ADV}(?:at|in|outside) (?:the )?{PLACEWORD}[^.!?\n]{{0,14}}? (?:{UNTIL_WHEN}|right now"
        r"|rn)",
        "here",
        named=True,
        gate=_SUBJECT,
    ),
    # sat on the beach at Tynemouth; having a pint in the Crown; stuck on the M6
    _frame(
        rf"{STARTING}{DOING}(?: (?:out|here|up|down|over|alone|with [A-Za-z ]{{2,16}}?|on my own|outside"
        rf"|inside|(?:the|my|our) [a-z]{{2,8}}|[a-z]{{2,10}}))? ?(?:{AT}|along|round|around"
        rf"|through) (?:(?:the|a|my) )?(?:[a-z'-]{{2,12}} ){{0,3}}?(?:(?:in|at|on|of|outside|near"
        rf"|by) )?(?:the )?{NAMED}",
        "here",
        named=True,
        gate=DOINGS,
    ),
    _frame(
        rf"{STARTING}{DOING}(?: (?:out|here|up|down|alone|outside|inside))? ?{AT} (?:{PLACEWORD}"
        rf"|{LOWPLACE}|the [a-z]{{3,12}} [a-z]{{3,12}})(?: (?:in|at|on|near"
        rf"|by) (?:the )?{LOWPLACE}(?: [a-z]{{3,12}})?)? ?(?:[a-z]{{2,10}} ){{0,2}}?(?:{UNTIL_WHEN}|right now"
        rf"|rn|atm|at the mo(?:ment)?|now|tonight|since {CLOCK}|for the last {COUNT} {UNIT})(?![a-z])",
        "here",
        named=True,
        gate=DOINGS,
    ),
    _frame(
        rf"{STARTING}{DOING} with [A-Za-z]{{2,12}}(?: and [A-Za-z]{{2,12}})? {AT} (?:(?:the"
        rf"|a) )?(?:[a-z]{{2,12}} ){{0,2}}?{VENUE}",
        "here",
        named=True,
        gate=DOINGS,
    ),
    _frame(
        rf"{STARTING}(?:{SUBJECTS})?(?:walking|running|cycling|hiking|driving|riding|sailing|paddling|doing"
        rf"|on) (?:(?:the|a|my) )?(?:[a-z]{{2,12}} ){{0,3}}?from {NAMED} to {NAMED}",
        "travel",
        named=True,
        gate=r"walking|running|cycling|hiking|driving|riding|sailing|paddling|doing",
    ),
    _frame(
        rf"{SUBJECTS}{ADV}(?:at|round at|round|over at|staying (?:at|with)) (?:my|our|his|her"
        rf"|the) (?:[a-z]{{2,10}} ){{0,2}}?(?:[a-z]{{2,10}}'?s) (?:{LONG}|{NOW})",
        "here",
        gate=_SUBJECT,
    ),
    _frame(
        rf"{STARTING}in {NAMED},? (?:{LONG}|this week(?:end)?|for work|on business)", "here", named=True, gate=_TIMED
    ),
    _frame(
        rf"{STARTING}(?:outside|inside|at|in) (?:the )?{NAMED},? (?:now|tonight with|waiting"
        rf"|queu[a-z]{{0,5}})(?![a-z])",
        "here",
        named=True,
        gate=r"now|tonight with|waiting|queu[a-z]{0,5}",
    ),
    _frame(
        rf"{SUBJECTS}{ADV}(?:at|out at|over at) (?:an? |the |my |our |his |her |their )(?:[a-z']{{2,12}} ){{0,3}}?"
        r"(?:wedding|christening|funeral|wake|baptism|hen do|stag do|parents'? evening|carnival|fete"
        r"|fun ?fair)(?![a-z])"
        r"(?! (?:tomorrow|next|on|in))",
        "here",
        gate=r"wedding|christening|funeral|wake|baptism|hen do|stag do|parents'? evening|carnival|fete|fun ?fair",
    ),
    _frame(
        r"(?:crying|sobbing|weeping|shivering|fuming|seething|swearing|panicking|pacing|snoozing|asleep|shaking|napping"
        r"|sweating|melting|freezing|drenched|soaked|bored|starving) (?:[a-z]{2,10} ){0,2}?(?:at|in|on|outside|by) the"
        rf" (?:[a-z'-]{{2,12}} ){{0,3}}?(?:desk|gate|queue|platform|lounge|{VENUE}) (?:at|in|of) {NAMED}",
        "here",
        named=True,
        gate="crying|sobbing|weeping|shivering|fuming|seething|swearing|panicking|pacing|snoozing|asleep|shaking|napping"
        "|sweating|melting|freezing|drenched|soaked|bored|starving",
    ),
    _frame(
        rf"{STARTING}(?:staying|stopping|sleeping|living|kipping) (?:at|with|round) (?:my|our|the) (?:[a-z]{{2,10}} )?"
        rf"[a-z]{{2,10}}'?s? (?:{LONG}|{UNTIL} (?:it|things|i|we|he|she|they|the)(?![a-z]))",
        "here",
        gate=r"(?:staying|stopping|sleeping|living|kipping) (?:at|with|round)",
    ),
    _frame(
        rf"{SUBJECTS}{ADV}(?:by|near|outside|at|next to|opposite|behind|beside) the (?:[a-z'-]{{2,12}} ){{0,2}}?"
        r"(?:stall|burger van|ice cream van|bandstand|main stage|information desk|ticket office|ticket machine"
        r"|cloakroom"
        r"|merch (?:desk|stand|stall)|fountain|statue|clock tower|war memorial|cash ?(?:point|machine)|taxi rank"
        r"|helter skelter|waltzers?)(?![a-z])(?! (?:tomorrow|next|on))",
        "here",
        gate=(
            r"stall|burger van|ice cream van|bandstand|main stage|information desk|ticket office|ticket machine"
            r"|cloakroom"
            r"|merch (?:desk|stand|stall)|fountain|statue|clock tower|war memorial|cash ?(?:point|machine)|taxi rank"
            r"|helter skelter|waltzers?"
        ),
    ),
    _frame(r"(?:ward|bay) [A-Z]?\d{1,2},? bed \d{1,2}", "here", gate=r"(?:ward|bay) [a-z]?[0-9]{1,2}"),
    _frame(
        rf"{STARTING}{DOING} ?(?:{AT} )(?:the )?{VENUE} (?:in|at|on|near|by) {LOWPLACE}",
        "here",
        named=True,
        gate=DOINGS,
    ),
    _frame(
        rf"{STARTING}(?:currently|right now|rn|still|now|here)[ :,]{{1,2}}(?:i'?m "
        rf"|we'?re )?(?:{DOING} )?{AT} (?:{NAMED}|{PLACEWORD} (?:in|at|on|near) {LOWPLACE}|{LOWPLACE})",
        "here",
        named=True,
        gate=r"currently|right now|rn|still|now|here",
    ),
    _frame(
        rf"{STARTING}(?:back )?(?:in|at|outside|near|by) (?:the )?(?:{NAMED}"
        rf"|[a-z'&]{{2,12}}(?: [a-z'&]{{2,12}}){{0,2}} (?:in|at|on|near) (?:{LOWPLACE}|{CAP})"
        rf"|{LOWPLACE}(?: {LOWPLACE})?)(?:,? with [^.!?\n]{{2,24}}?)?(?: [a-z]{{2,10}}){{0,2}}? "
        rf"?,?(?:right now|rn|atm|at the mo(?:ment)?|as we speak|currently|{UNTIL_WHEN}|if anyone (?:wants"
        r"|fancies|is)|come (?:join|say|and)|who'?s (?:about|around|here))",
        "here",
        named=True,
        gate=rf"{_TIMED}|right now|rn|atm|at the mo(?:ment)?|as we speak|currently|if anyone|come (?:join|say"
        r"|and)|who'?s",
    ),
    _frame(
        r"(?:live from|greetings from|hello from|hola from|bonjour from|ciao from|(?:good )?(?:morning"
        r"|evening|afternoon) (?:all |everyone )?from|reporting from|coming to you from|broadcasting from"
        rf"|wish you were here,?) (?:a |the )?(?:[a-z]{{3,10}} ){{0,2}}{NAMED}",
        "here",
        named=True,
        gate=r"(?:live|greetings|hello|hola|bonjour|ciao|reporting|coming to you|broadcasting) from|(?:morning"
        r"|evening|afternoon) (?:all |everyone )?from|wish you were here",
    ),
    _frame(
        rf"(?:📍|checked in (?:at|@)|i'?m at) ?:? ?{NAMED}",
        "here",
        named=True,
        gate=r"📍[a-z]{0,20}|checked in|i'?m at",
    ),
    _frame(r"at gate [A-Z]?\d{1,3}[A-Z]?", "travel", gate=r"at gate"),
    # on the 17.42 to Skipton; on the train home from Leeds; on my way to; omw to
    _frame(
        r"(?:(?:on|aboard|boarded|boarding|getting|catching|got|get|waiting for|sat on"
        r"|running for) )(?:the|a|my|our|this) (?:(?:delayed|packed|late|last|first|slow|early|next|stupid"
        r"|bloody|rammed|busy|crowded|overnight|night|replacement|express|sleeper|megabus|hot"
        rf"|quiet) ){{0,2}}"
        rf"(?:\d{{1,2}}[.:]?\d\d(?: train| bus| coach| ferry)?|train|bus|coach|ferry|plane|flight|tram"
        rf"|sleeper|eurostar|megabus|metro|tube|(?:number |no\.? ?)?[A-Z]?\d{{1,3}}[A-Z]?(?: bus)?|boat)"
        r"(?: (?:back|home|up|down|over|out|now))? (?:somewhere )?(?:to|from|into|towards|through|home to"
        r"|home from|at|outside|for|between|near|past|(?:going|coming) (?:past|through|into|from"
        rf"|to)) (?:the )?(?:{NAMED}|{LOWPLACE})",
        "travel",
        named=True,
        gate=r"train|bus|coach|ferry|plane|flight|tram|sleeper|eurostar|megabus|metro|tube|boat|(?:the|a|my|our"
        r"|this) (?:[a-z]{3,11} ){0,2}(?:number |no[.]? ?)?[a-z]?[0-9]{1,4}[a-z]?",
    ),
    _frame(
        rf"{STARTING}day (?:\d{{1,2}}|one|two|three|four|five|six) (?:in|of our (?:hols|holiday"
        rf"|trip) in) {NAMED}",
        "here",
        named=True,
        gate=r"day (?:[0-9]{1,2}|one|two|three|four|five|six)",
    ),
    _frame(
        rf"{STARTING}(?:checking in|boarding|landing|arriving|disembarking|unpacking|pulling (?:in|out)"
        rf"|changing trains|changing) (?:at|in|to|for|into) {NAMED}",
        "travel",
        named=True,
        gate=r"checking in|boarding|landing|arriving|disembarking|unpacking|pulling (?:in|out)|changing",
    ),
    _frame(r"boarding (?:now|in \d{1,2})", "travel", gate=r"boarding"),
    _frame(
        rf"(?:{SUBJECTS}(?:back )?in (?:the )?hospital,? )?ward [A-Z]?\d{{1,2}}[A-Z]?,? (?:at|in"
        rf"|of) (?:the )?{NAMED}",
        "here",
        gate=r"ward",
    ),
    _frame(
        rf"{STARTING}working (?:from|out of|in|at) (?:the|our) (?:{NAMED} )?(?:office|branch|site|hq|depot"
        rf"|library|cafe|studio)(?: (?:in|on|at) {NAMED})? (?:{NOW}|{LONG})",
        "here",
        gate=r"working",
    ),
    _frame(
        rf"{STARTING}watching (?:[A-Za-z']{{1,14}} ){{1,5}}?at (?:the )?{NAMED}", "here", named=True, gate=r"watching"
    ),
    _frame(
        rf"{STARTING}watching (?:the|my|our) (?:[a-z']{{2,14}} ){{1,3}}?(?:in|on|over|from) (?:the )?{NAMED}",
        "here",
        named=True,
        gate=r"watching",
    ),
    _frame(
        rf"(?:{SUBJECTS}){ADV}(?:on (?:my|our|the|his|her) way|omw|en route|(?:heading|driving|walking"
        r"|cycling|travelling|running) (?:back|home|up|down|over|out|into)?) ?(?:to|into|towards|from"
        rf"|through|along|across|via) (?:the )?(?:{NAMED}|{PLACEWORD} (?:in|on|at) {LOWPLACE})",
        "travel",
        named=True,
        gate=_WAY,
    ),
    _frame(
        rf"{STARTING}(?:on (?:my|our|the) way|omw|en route) (?:back |home |down |up |over )?(?:to"
        rf"|from) (?:the )?(?:{NAMED}|{LOWPLACE})",
        "travel",
        named=True,
        gate=_WAY,
    ),
    _frame(
        rf"{STARTING}(?:walking|driving|heading|running|cycling) (?:home|back)(?: alone"
        rf"| on my own)?(?: now)? (?:along|through|from|via|down|up|across|past) (?:the )?(?:{NAMED}"
        rf"|{LOWPLACE}(?: [a-z]{{3,10}})?)",
        "travel",
        named=True,
        gate=_WAY,
    ),
    _frame(
        r"(?:stuck|sat|crawling|broken down|stationary|at a standstill|stopped"
        r"|parked)(?: [a-z]{2,10}){0,3}? (?:on|at|just past|by|near|off) (?:the )?(?:[am]\d{1,3}"
        r"|j(?:unction|ct)? ?\d{1,2}|hard shoulder)",
        "travel",
        gate=r"stuck|sat|crawling|broken down|stationary|standstill|stopped|parked",
    ),
    # broke down on the A66; broken down M6 southbound; ran out of petrol near Shap
    _frame(
        rf"{STARTING}(?:{SUBJECTS}|(?:the |my |our )?(?:car|van|bus|coach|train|bike)(?:'s| has)? )?(?:just |all "
        rf"|now )?"
        r"(?:broke(?:n)? down|conked out|(?:ran|run) out of (?:petrol|diesel|fuel|charge)|(?:got )?(?:a )?(?:puncture"
        r"|flat tyre"
        r"|blow ?out)|pulled over|had to (?:stop|pull over))(?: (?:on|at|by|near|just (?:off|past|before)|off|outside"
        r"|in))? "
        r"(?:the )?(?:(?-i:[AMBJ])\d{1,4}|hard shoulder|slip road|junction \d|j\d{1,2})",
        "travel",
        gate=r"broken? down|conked out|(?:ran|run) out of|puncture|flat tyre|blow ?out|pulled over|had to",
    ),
    # I'm by the tarn; we're up on the cairn
    _frame(
        rf"{SUBJECTS}{ADV}(?:by|near|at|next to|opposite|behind|beside|on|under|up at|up by|down by|down at) the"
        rf" (?:[a-z'-]{{2,12}} ){{0,2}}?{LANDMARK}(?![a-z])(?! (?:tomorrow|next))",
        "here",
        gate=LANDMARK,
    ),
    # I'm three rows from the front at the Barrowlands; table nine in the Plough; halfway up Pen y Fan
    _frame(
        rf"(?:{SUBJECTS}|{STARTING}){ADV}(?:(?:one|two|three|four|five|six|seven|ten|\d{{1,2}}) (?:rows?|tables?"
        rf"|doors?|stops?|floors?"
        r"|seats?|miles?|minutes?|mins)(?: (?:away|back|down|up))? (?:from|off|past|short of|outside|behind|before)"
        r"|half ?way (?:up"
        r"|down|along|across|through|round|over)|(?:row|table|block|carriage|coach|seat|pitch|lane|bay|berth|cabin"
        r"|room)"
        rf" (?:[a-z]?\d{{1,3}}[a-z]?|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten)(?= ))[^.!?\n]{{0,24}}?"
        rf" (?:at|in|on|of|up|down)? ?(?:the )?{NAMED}",
        "here",
        named=True,
        gate=r"rows?|tables?|doors?|stops?|floors?|seats?|miles?|minutes?|mins|half ?way|block|carriage|coach"
        r"|pitch|lane|bay|berth|cabin|room",
    ),
    # hiding in the toilets at my own leaving do in the Slug and Lettuce
    _frame(
        rf"{STARTING}{DOING} {AT} (?:the|a|my|our) (?:[a-z'-]{{2,12}} ){{2,7}}?(?:in|at|outside|near"
        rf"|inside) (?:the )?{NAMED}",
        "here",
        named=True,
        gate=DOINGS,
    ),
    # I'm at the gym with mum; we're outside the vets, come and get us
    _frame(
        rf"{SUBJECTS}{ADV}(?:at|outside|inside|in|on) (?:the|a|our|my) (?:[a-z'-]{{2,12}} ){{0,2}}?{VENUE}'?s?"
        r"(?= ?(?:[,.!?;\n]|$)| (?:with|waiting|and (?:it|the|i|we|there|my|no|he|she)|if (?:any|you)|having|come"
        r"|where|again"
        r"|getting|watching|trying|cos|because|wearing|come find|save me|bored|crying|3rd|second|first|by|near"
        r"|next)(?![a-z]))",
        "here",
        named=True,
        gate=VENUE,
    ),
    # at the hospice now; back in the waiting room again with dad
    _frame(
        rf"{STARTING}(?:back |still |sat |stuck |down |up |over |round )?{AT} (?:the|my|our"
        rf"|a) (?:[a-z'-]{{2,12}} ){{0,2}}?{VENUE}"
        rf"(?:,? (?:again|now|right now|rn|atm)(?![a-z])| (?:since {CLOCK}|for the last {COUNT} {UNIT}))",
        "here",
        gate=r"again|now|right now|rn|atm|since|for the last",
    ),
    # dropping the kids at St Wilfrid's every day this week at 7.45; I run round Roundhay Park every Tuesday at 6am
    _frame(
        rf"(?:(?:i|we|i'?m|we'?re|i'?ll be|im|hubby|he|she|my [a-z]{{2,9}}) )?(?:always |usually |be "
        r"|now )?(?:dropping|drop|doing|do|pick(?:ing)?|collect(?:ing)?|run(?:ning)?|walk(?:ing)?|cycl(?:e"
        r"|ing)|swim(?:ming)?|train(?:ing)?|leav(?:e|ing)|get(?:ting)?|catch(?:ing)?|go(?:ing)?|at|in"
        r"|work(?:ing)?|tak(?:e|ing)|jog(?:ging)?|play(?:ing)?)"
        rf"(?: [^.!?\n]{{2,60}}?)? (?:every|each|most|on|same time)(?: single| other)? (?:day|morning|night"
        rf"|evening|afternoon|weekday|week|{DAY})(?: [^.!?\n]{{0,30}}?)?(?: at| from| by| around| about"
        rf"|,)? ?(?:\d{{1,2}}[.:]\d\d|\d{{1,2}} ?[ap]m|half \w{{3,6}}|\d{{1,2}} ?-"
        rf"|(?<=at )\d{{1,2}}(?![\d%:./-]|,\d)|noon|midnight|dot)",
        "routine",
        dated=True,
        gate=_OFTEN,
    ),
    _frame(
        r"(?:(?:i|we|i'?m|we'?re) )?(?:always |usually )?(?:dropping|drop|pick(?:ing)?|collect(?:ing)?"
        r"|run(?:ning)?|walk(?:ing)?|cycl(?:e|ing)|swim(?:ming)?|leav(?:e|ing)|get(?:ting)?|catch(?:ing)?"
        rf"|jog(?:ging)?)(?: [^.!?\n]{{2,50}}?)? at (?:\d{{1,2}}[.:]\d\d|\d{{1,2}}(?: ?[ap]m)?"
        rf"|half \w{{3,6}})(?: [^.!?\n]{{0,16}}?)? (?:every|each)(?: single| other)? (?:day|morning|night"
        rf"|evening|afternoon|weekday|week|{DAY})",
        "routine",
        dated=True,
        gate=_OFTEN,
    ),
)

GATES = Gates(frame.gate for frame in FRAMES)
"""Each frame's gate as whole words."""
