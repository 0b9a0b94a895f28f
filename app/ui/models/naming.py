"""Findings in words: their names, dates, whose they are, in how many places. From `resources/words/`."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from app.assets import Words
from app.core.finding import Choice, Finding, Group, Serious
from app.core.item import Audience, Item, Kind
from detectors.contract import Sure, Type, Whose

_BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


class Naming:
    """Looks words up for values; every value of the enums has its word (a test says so)."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def type(self, type_: Type) -> str:
        """ "Phone number"."""
        return self.words(f"types.{type_.value}.label")

    def whose(self, whose: Whose) -> str:
        """ "Yours"."""
        return self.words(f"states.whose.{whose.value}")

    def sure(self, sure: Sure) -> str:
        """ "Sure"."""
        return self.words(f"states.sure.{sure.value}")

    def serious(self, serious: Serious) -> str:
        """ "Urgent"."""
        return self.words(f"states.serious.{serious.value}")

    def kind(self, kind: Kind) -> str:
        """ "Post"."""
        return self.words(f"kinds.{kind.value}.label")

    def kinds(self, kind: Kind, n: int) -> str:
        """ "14 posts"."""
        return self.words.count(f"kinds.{kind.value}", n)

    def platform(self, platform: str) -> str:
        """ "Facebook"."""
        key = f"report.platform.{platform}"
        return self.words(key) if self.words.has(key) else platform.capitalize()

    def audience(self, audience: Audience) -> str:
        """ "Everyone"."""
        return self.words(f"states.audience.{audience.value}")

    def choice(self, choice: Choice | None) -> str:
        """ "Dealt with", or "Open"."""
        return self.words(f"states.choice.{choice.value if choice else 'open'}")

    def day(self, day: date | None) -> str:
        """ "12 May 2019", or "no date"."""
        if day is None:
            return self.words("findings.no_date")
        return _BRITISH.toString(QDate(day.year, day.month, day.day), "d MMM yyyy")

    def when(self, when: datetime | None) -> str:
        """The day on this computer's calendar."""
        return self.day(when.astimezone().date() if when else None)

    def moment(self, when: datetime | None) -> str:
        """The day and the time: "12 May 2019, 18:05"."""
        return f"{self.when(when)}, {when.astimezone():%H:%M}" if when else self.words("findings.no_date")

    def author(self, item: Item) -> str:
        """Who wrote it, with the name where there is one."""
        if item.author_name and item.author.value == "other":
            return self.words("findings.author.named", name=item.author_name)
        return self.words(f"findings.author.{item.author.value}")

    def span(self, group: Group) -> str:
        """The days of a group: "12 May 2019", or "12 May 2012 to 3 June 2019"."""
        first, last = self.when(group.first), self.when(group.last)
        return first if first == last else self.words("findings.span", first=first, last=last)

    def places(self, group: Group, items: dict[str, Item]) -> str:
        """ "In 14 posts", or "In 9 posts and 5 comments"."""
        counts: dict[Kind, int] = {}
        for finding in group.findings:
            kind = items[finding.item].kind
            counts[kind] = counts.get(kind, 0) + 1
        most = sorted(counts.items(), key=lambda pair: -pair[1])
        parts = [self.kinds(kind, n) for kind, n in most[:2]]
        if len(most) > 2:
            parts.append(self.words.count("findings.other_places", sum(n for _, n in most[2:])))
        return self.words(f"findings.places.{len(parts)}", **dict(zip("abc", parts, strict=False)))

    def rules(self, finding: Finding) -> str:
        """ "N10, P7"."""
        return ", ".join(finding.rules)
