"""Which entries look as if they belonged to work: they are left out unless the person says otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.passwords.messages import Entry


def looks_like_work(entry: Entry, words: Iterable[str]) -> bool:
    """Whether one of these words stands in the title, or is the site's address or the end of it ("cjsm.net")."""
    title = entry.title.casefold()
    for word in words:
        plain = word.strip().casefold()
        if not plain:
            continue
        if entry.place == plain or entry.place.endswith(f".{plain}"):
            return True
        if re.search(rf"(?<!\w){re.escape(plain)}(?!\w)", f"{title}\n{entry.place}"):
            return True
    return False
