"""Small pieces of wording that every part of a report shares: dates, lists, names of types, reasons."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from app.assets import Words
from app.core.coverage import Source
from app.core.item import Kind
from detectors.contract import Hit, Type

_JOINERS = "\u200c\u200d"  # they hold emoji and some scripts together


def clean(text: str) -> str:
    """Text of an archive as a report may show it: no escape sequence, no change of direction, no half of a pair."""
    return "".join(char if char.isprintable() or char in _JOINERS else " " if char.isspace() else "" for char in text)


class Wording:
    """Words and reasons, with what a report builds of them. Dates are of the day in UTC, as the archive has them."""

    def __init__(self, say: Words, reasons: Mapping[str, str]) -> None:
        self.say = say
        self._reasons = reasons

    def date(self, day: date | None) -> str:
        """ "3 May 2019", or "no date". A datetime gives its day."""
        if day is None:
            return self.say("report.no_date")
        month = self.say.value("report.months")[day.month - 1]
        return self.say("report.date", day=day.day, month=month, year=day.year)

    def type(self, type_: Type) -> str:
        """The label of a type."""
        return self.say(f"types.{type_.value}.label")

    def types(self, types: Iterable[Type]) -> str:
        """The labels of several, in the order of the public list, joined by commas."""
        chosen = set(types)
        return ", ".join(self.say(f"types.{type_.value}.many") for type_ in Type if type_ in chosen)

    def counts(self, by_kind: Mapping[str, int]) -> str:
        """ "120 posts, 3 photos", the most first."""
        ordered = sorted(by_kind.items(), key=lambda pair: (-pair[1], pair[0]))
        return ", ".join(
            self.say.count(f"kinds.{kind}", n) for kind, n in ordered if n and self.say.has(f"kinds.{kind}")
        )

    def kind(self, kind: Kind) -> str:
        """The label of a kind of item."""
        return self.say(f"kinds.{kind.value}.label")

    def why(self, hit: Hit) -> str:
        """Why the program marked it: the detector's own reason, or what the type is."""
        return self._reasons.get(hit.because) or self.say(f"types.{hit.type.value}.what")

    def reason(self, code: str) -> str:
        """The sentence for a reason code, "" where there is none."""
        return self._reasons.get(code, "")

    def platform(self, source: Source) -> str:
        """The name of a platform."""
        key = f"report.platform.{source.platform}"
        return self.say(key) if self.say.has(key) else source.platform.capitalize()

    def problem(self, code: str) -> str:
        """The sentence on why a file was left out or could not be read, or on what seems missing."""
        key = f"problems.{code}"
        return self.say(key if self.say.has(key) else "report.not_looked.reason")
