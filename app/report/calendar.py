"""Review dates as a calendar file (iCalendar, RFC 5545). Its texts are neutral: a calendar is often seen by others."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date, datetime, timedelta

_TEXT = "Review"


def calendar(days: Iterable[date], made: datetime) -> str:
    """One whole-day entry for each day, however many rules are due on it. made: aware UTC."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Review//EN", "CALSCALE:GREGORIAN"]
    for day in sorted(set(days)):
        # the same day keeps its name, so that a calendar that is given the file twice shows one entry
        name = hashlib.sha256(f"review {day.isoformat()}".encode()).hexdigest()[:24]
        lines += [
            "BEGIN:VEVENT",
            f"UID:{name}@review.invalid",
            f"DTSTAMP:{made:%Y%m%dT%H%M%SZ}",
            f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_TEXT}",
            "TRANSP:TRANSPARENT",
            "CLASS:PRIVATE",
            "END:VEVENT",
        ]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])
