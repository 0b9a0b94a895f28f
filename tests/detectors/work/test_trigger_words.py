"""The triggers of remarks lose nothing: texts made from each turn of phrase of the rules are triggered."""

import random
import re

import pytest

from detectors import abuse, argument, engine
from detectors.triggers import TABLE
from detectors.work import arrangements, business_risk, confidential, criticism, disclaimer, service_users

RULES = {
    "service_users.words": service_users.NEEDED,
    "criticism.whom": criticism.WHOM,
    "criticism.against": criticism.AGAINST,
    "business_risk.thing": business_risk.THINGS,
    "business_risk.trouble": business_risk.TROUBLES,
    "business_risk.alone": business_risk.ALONE,
    "confidential.words": confidential.WORDS,
    "arrangements.words": arrangements.WORDS,
    "abuse.words": abuse.WORDS,
    "argument.words": (argument.ARGUED,),
    "disclaimer.phrase": (disclaimer.PHRASE,),
}


class Maker:
    """Makes texts that a plain pattern matches: alternatives and repeats drawn by lot, look-arounds left out."""

    def __init__(self, pattern, rng):
        self.pattern, self.rng, self.at = pattern, rng, 0

    def each(self, number):
        """Each alternative with some texts of it."""
        while self.at < len(self.pattern):
            start = self.at
            make = self.sequence()
            yield self.pattern[start : self.at], [make() for _ in range(number)]
            self.at += 1

    def sequence(self):
        items = []
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            items.append(self.repeated(self.item()))
        return lambda: "".join(item() for item in items)

    def item(self):
        char = self.pattern[self.at]
        if char == "(":
            return self.group()
        if char == "\\":
            escaped = self.pattern[self.at + 1]
            self.at += 2
            return {"w": self.one_of("abcxyz"), "d": self.one_of("123456789"), "s": self.one_of(" "), "b": str}.get(
                escaped, lambda: escaped
            )
        if char == "[":
            end = self.pattern.index("]", self.at + 1) + 1
            letters, self.at = self.pattern[self.at : end], end
            return self.one_of([c for c in "abcdefgxyz 123ABC-'/[" if re.fullmatch(letters, c)] or [" "])
        self.at += 1
        return lambda: char

    def group(self):
        opening = re.match(r"\((?:\?(?:-i)?:|\?<?[!=])?", self.pattern[self.at :])[0]
        self.at += len(opening)
        choices = [self.sequence()]
        while self.pattern[self.at] == "|":
            self.at += 1
            choices.append(self.sequence())
        self.at += 1
        return str if opening[-1] in "!=" else self.rng.choice(choices)

    def one_of(self, letters):
        return lambda: self.rng.choice(letters)

    def repeated(self, make):
        found = re.match(r"\?\??|\{(\d+)(?:,(\d+))?\}\??", self.pattern[self.at :])
        if not found:
            return make
        self.at += found.end()
        least, most = (0, 1) if found[0][0] == "?" else (int(found[1]), int(found[2] or found[1]))
        return lambda: "".join(make() for _ in range(self.rng.randint(least, min(most, least + 2))))


@pytest.mark.parametrize("name", RULES)
def test_what_a_rule_can_match_is_triggered(name):
    texts = [
        text
        for terms in RULES[name]
        for _, made in Maker(terms.listed, random.Random(7)).each(10)
        for text in made
        if terms.here(text)  # else a look-around that was left out says no
    ]
    assert len(texts) > 150
    for kind in (engine.best, engine.Plain):
        marks = kind({name: TABLE[name]}).marks(texts)
        assert [text for index, text in enumerate(texts) if index not in marks] == []
