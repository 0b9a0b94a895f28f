"""How an age is told with its day: who, the verb, the age, the day. Parts that `ages` and `birth` put together.

The phrase has few parts and many words for each: WHO ("I", "our Ellie", "my youngest", "Dad") turns/is/would have been
AGE ("40", "four-oh", "a hundred", "the big 5-0", "double figures") DAY ("today", "at midnight", "on Saturday", a date).
Every part is bounded and carries no group, so that they can stand in one pattern twice.
"""

from __future__ import annotations

from detectors.dates import NUMBER, ORDINALS
from detectors.people import KIN

NEAR_DAY = (
    r"(?:today|2day|tod|tomorrow|tomoz|tomozz|tomo|tmrw|tmr|tmw|2moro|2morrow|2mrw|tomorow|tommorow|tommorrow|tomorro"
    r"|the morra|the morn|at midnight|this very day|as of today|yesterday)(?![a-z])"
)
WEEKDAY = (
    r"(?:(?:on |this |next |come |coming ){1,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:mon|tues?|weds?|thurs?|fri|sat|sun))(?![a-z]))"
)
_ONE = "(?:two|three|four|five|six|seven|eight|nine)"
YEARS = (
    rf"(?:1[01]\d|[1-9][ -][0oO](?![a-z])|[1-9]\d?|(?:an?|one) hundred(?: (?:and |& )?{NUMBER})?|{_ONE}[ -]oh?(?![a-z])"
    rf"|{NUMBER})"
)
OLD = (
    r"(?: ?-?(?:years?|yrs?|yr|months?|mths?|weeks?|wks?|days?)[ -](?:old|young)| months?(?= today| tomorrow)"
    r"| ?y/?o(?![a-z])| (?:old"
    r"|young)(?![a-z]))?"
)
LANDMARK = (
    r"(?:double (?:figures|digits)|(?:a |an )?(?:proper |real |actual )?(?:teenager|teen|pensioner|oap|adult"
    r"|grown[ -]?up"
    r"|octogenarian|nonagenarian|centenarian|septuagenarian)|(?:half )?a century|legal)"
)
ORDINAL = (
    rf"(?:(?:\d{{1,2}}|1[01]\d)(?:st|nd|rd|th)|{ORDINALS}|fortieth|fou?rtieth|fiftieth|sixtieth|seventieth|eightieth"
    r"|ninetieth|(?:one )?hundredth)"
)
ROUND = (
    r"(?:18th|21st|[3-9]0th|65th|75th|85th|95th|100th|eighteenth|twenty[ -]first|(?:thirt|fou?rt|fift|sixt|sevent"
    r"|eight|ninet)ieth|hundredth)"
)
FILLERS = (
    r"(?:officially|finally|now|only|just|a whole|the|the big|big|gonna be|going to be|all|proper|actually|somehow"
    r"|like|literally|already|not even|allegedly|apparently|bloody|flipping|flippin|frigging|fucking|(?:the "
    r"|a )?(?:ripe"
    r" |grand |good |great )?(?:old )?age of|grand|great|not|also|both|myself|himself|herself|still only|barely|nearly"
    r"|almost|technically|exactly)"
)
FILL = rf"(?: {FILLERS}){{0,3}}"
BE = (
    r"(?:is|are|was|turns?|turned|turning|hits?|hit|hitting|reach(?:es|ed)?|becom(?:es?|ing)|became|makes|make it to"
    r"|makes it to|made it to|gets to|(?:will|wil|wd|gonna|going to|'ll|ll|to) (?:be|turn|hit|reach|become)"
    r"|(?:would|wud|should)(?:'ve|ve| have|a|'a| of) (?:been|be|turned|hit|reached)|would be"
    r"|(?:has|have) (?:just |now )?(?:turned|hit|reached)|(?:is|are) (?:\w{1,10} )?(?:turning|hitting|becoming)"
    r"|(?:isn'?t|aren'?t|doesn'?t turn|don'?t turn|won'?t be))"
)
TURNING = (
    r"(?:turn(?:s|ed|ing|in)?|hits?|hitting|reach(?:es|ed|ing)|becom(?:es|ing)|clock(?:s|ed|ing)? up|notch(?:es|ed)? up"
    r"|being)"
)
PEOPLE = (
    rf"(?:{KIN}|old man|old dear|old fella|old boy|old girl|better half|other half|ma|mammy|mummy|mommy|daddy|da|papa"
    r"|pops|nanny|nanna|gramps|granda|grandpop|bampi|taid|nain|wee yin|wee one|wee man|wee lad|wee lass|wean|bairn"
    r"|sprog|kiddo|tween|teenager|mother[ -]in[ -]law|father[ -]in[ -]law|mil|fil|brother[ -]in[ -]law"
    r"|sister[ -]in[ -]law|gran(?:d?dad)?|big (?:man|lad|fella)|babe|bub|bubba|first ?born|second ?born|princess"
    r"|monkey|one and only|best friend|best mate|flatmate|housemate|godchild|grandkids?|grandchildren|children"
    r"|great[ -](?:gran|nan|aunt|uncle|grandad|grandson|granddaughter|grandma))"
)
_NAME = r"(?-i:[A-Z][a-zé]{2,15}(?: [A-Z][a-z]{2,15})?)"
# Whoever may have a birthday, with the verb: one person, one who is named, several, or nobody said.
PERSON_IS = (
    rf"(?:i'?m|im|i am|that'?s (?:me|him|her|us|my \w{{2,12}}|our \w{{2,12}})|he'?s|she'?s|(?:i|he|she)'?ll (?:be"
    rf"|turn|hit)"
    rf"|(?:he|she|they|i)'?d(?: have|'ve|ve|'a| of)? be(?:en)?|(?:{PEOPLE})'?s"
    rf"|(?:i|he|she|who|me|this one|this (?:wee|little|tiny|big) [a-z]{{2,10}}|{PEOPLE}|(?:my|our) [a-z'-]{{2,15}}"
    rf"|our (?-i:[A-Z])[a-zé]{{2,15}}) {BE}"
    rf"|(?:he|she|i|who|{PEOPLE}) (?:turns|turned|turn))"
)
NAMED_IS = rf"(?:{_NAME} {BE}|{_NAME}'s)"
MANY_ARE = rf"(?:we'?re|they'?re|you'?re|ur|u r|(?:we|they|you|u) {BE}|(?:we|they|you)'?ll (?:be|turn))"
ANYBODY = (
    rf"(?:(?:the |a )?big|sweet|{TURNING}|(?:would|should|wd|wud)(?:'ve|ve| have|a|'a| of) (?:been|be|turned|hit)"
    rf"|will be"
    r"|gonna be)"
)
