"""What a scan may know of a person's work, so that it can tell work from the rest: names, hours, networks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time


@dataclass(frozen=True, slots=True)
class Hours:
    """A working day. days: weekdays, 0 = Monday. start, end: local times; an end before the start is on the next day.

    breaks: (start, end) in local time, not working time.
    """

    days: frozenset[int]
    start: time
    end: time
    breaks: tuple[tuple[time, time], ...] = ()

    def holds(self, moment: datetime) -> bool:
        """Whether a local time lies in these hours and in no break."""
        day, at = moment.weekday(), moment.time()
        if self.start <= self.end:
            inside = day in self.days and self.start <= at < self.end
        else:
            inside = (day in self.days and at >= self.start) or ((day - 1) % 7 in self.days and at < self.end)
        return inside and not any(first <= at < last for first, last in self.breaks)


@dataclass(frozen=True, slots=True)
class Work:
    """employers: names that guidance asks about. workplaces: the person's own employer, office, team. colleagues:
    names, given on purpose only. networks: of work, as an IP address or its beginning, or a device's name. hours: empty
    when they were not given. zone: of those hours, "" for the archive's own.
    """

    employers: tuple[str, ...] = ()
    workplaces: tuple[str, ...] = ()
    colleagues: tuple[str, ...] = ()
    networks: tuple[str, ...] = ()
    hours: tuple[Hours, ...] = ()
    zone: str = ""


NO_WORK = Work()
