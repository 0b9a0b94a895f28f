"""The triggers of remarks lose nothing: texts made from each turn of phrase of the rules are triggered."""

import random
import re

import pytest

from detectors import abuse, argument
from detectors.triggers import TABLE
from detectors.work import arrangements, business_risk, confidential, criticism, service_users

RULES = {
    "service_users": (service_users.NEEDED, ["service_users.person", "service_users.appointment"]),
    "criticism": ((*criticism.WHOM, criticism.WORKED), ["criticism.work", "criticism.partner"]),
    "things": (business_risk.THINGS, ["business_risk.thing"]),
    "troubles": (business_risk.TROUBLES, ["business_risk.fault"]),
    "risks": (business_risk.ALONE, ["business_risk.staff", "business_risk.money", "business_risk.building"]),
    "confidential": (confidential.WORDS, ["confidential.mark", "confidential.told", "confidential.court"]),
    "arrangements": (arrangements.WORDS, ["arrangements.words"]),
    "abuse": (abuse.WORDS, ["abuse.threat", "abuse.insult"]),
    "argument": ((argument.ARGUED,), ["argument.words"]),
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
    every, triggers = RULES[name]
    patterns = [re.compile(TABLE[trigger].encode(), re.IGNORECASE) for trigger in triggers]
    made = 0
    for terms in every:
        for alternative, texts in Maker(terms.listed, random.Random(7)).each(25):
            for text in texts:
                if not terms.here(text):
                    continue  # a look-around that was left out says no
                made += 1
                edged = f"\0{text}\0".encode()
                assert any(pattern.search(edged) for pattern in patterns), (text, alternative)
    assert made > 300
