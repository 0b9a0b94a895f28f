"""A date as people write it, in one form: "17 November 1986", "17/11/86" and "Nov 17th, 1986" are 1986-11-17."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMED = "|".join(f"{month}[a-z]*" for month in _MONTHS)
_FORMS = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})"),
    re.compile(r"(?P<d>\d{1,2})\s*[./-]\s*(?P<m>\d{1,2})\s*[./-]\s*(?P<y>\d{4}|\d{2})"),
    re.compile(rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[\s-]+(?P<n>{_NAMED})\.?,?[\s-]*(?P<y>\d{{4}}|'?\d{{2}})?"),
    re.compile(rf"(?P<n>{_NAMED})\.?\s+(?:the )?(?P<d>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?(?:,?\s+(?P<y>\d{{4}}))?"),
)


def day_of(written: str, today: date) -> str:
    """ISO form "1986-11-17", without a year "--11-17"; "" for what is no date. Day before month, as in Britain."""
    plain = " ".join(written.casefold().split())
    for form in _FORMS:
        found = form.search(plain)
        if found is None:
            continue
        parts = found.groupdict()
        month = _MONTHS.index(parts["n"][:3]) + 1 if parts.get("n") else int(parts["m"])
        day = int(parts["d"])
        year = int(parts["y"].lstrip("'")) if parts.get("y") else None
        if year is not None and year < 100:
            year += 2000 if year <= today.year % 100 else 1900
        if month > 12 >= day:
            day, month = month, day
        try:
            date(year or 2000, month, day)
        except ValueError:
            continue
        return f"{year:04}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"
    return ""
