"""An age that a post begins with or says of its writer: "34. treated myself", "SEVENTEEN 🎉", "and I'm 68".

By itself it tells little. Two such posts on the same day of two years, so many years apart as the ages, tell when the
writer was born (`app.core.ages`): few numbers do that by chance.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detectors.contract import Clue, Sure
from detectors.lazy import lazy

AGE = "age"
"""Kind of these clues; the value is the number."""
_ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_NUMBERS = {
    **{word: 10 + n for n, word in enumerate(_TEENS)},
    **{word: 20 + 10 * n for n, word in enumerate(_TENS)},
    "fourty": 40,
}
_WORDS = rf"(?:{'|'.join(_TENS)}|fourty)[ -](?:{'|'.join(_ONES)})|{'|'.join((*_TENS, 'fourty', *_TEENS))}"
_NUMBER = rf"(?P<age>\d{{2}}|{_WORDS})"
_SAID = lazy(
    rf"^[^\w£$€]*(?:finally |well |so |big |the big |ok |only |just turned )?{_NUMBER}(?:!|\.(?!\d)|,|\?|…"
    rf"|\s*[^\w\s.,:%/'’£$€-]"
    r"|\s*$|\s+(?:today|2day|the day|on|and|&|an|heddiw|heute|cake|now|years (?:old|young)|yrs old|not out|again"
    r"|candles?"
    r"|oggi|dzisiaj|dziś|inniu)(?![a-z]))"
    rf"|(?<![a-z])(?:and |so )?(?:i'?m|i am|im|turned|turning"
    rf"|makes me) {_NUMBER.replace('<age>', '<own>')}(?! ?(?:%|[a-z]+s ))(?!\d)"
    rf"|(?<![\w.]){_NUMBER.replace('<age>', '<day>')} (?:today|the day|heddiw|2day)(?![a-z])",
    re.IGNORECASE,
)


def age_clues(text: str) -> Iterator[Clue]:
    """The first age of a post, 10 … 99."""
    found = _SAID.search(text[:300])
    if found:
        said = re.split(r"[ -]", (found["age"] or found["own"] or found["day"]).lower())
        years = int(said[0]) if said[0].isdigit() else _NUMBERS[said[0]]
        years += _ONES.index(said[1]) + 1 if len(said) > 1 else 0
        yield Clue(AGE, str(years), Sure.LOOK, "age.said")
