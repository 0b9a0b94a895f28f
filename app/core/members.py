"""Names of archive members that may be shown: those of private threads hold people's names and are masked."""

from __future__ import annotations

import re

_THREAD = re.compile(r"(?:^|.*/)messages/(?:[^/]+/)+([^/]+)$", re.IGNORECASE)
_GROUP_THREAD = re.compile(r"(?:^|.*/)your_group_messages/(?:[^/]+/)*([^/]+)$", re.IGNORECASE)
_TELLING = re.compile(r"(?:message|index)s?(?:_\d+)?\.\w{1,5}", re.IGNORECASE)
_NAMED_THREAD = re.compile(r"[^/]+_(\d+)\.json", re.IGNORECASE)


def masked(member: str) -> str:
    """The member's name without a person's: `messages/…/message_1.json` for a thread, other members as they are.

    In the export of secure chats each file at the root is named after a person: `…_2.json`.
    """
    for pattern in (_THREAD, _GROUP_THREAD):
        match = pattern.match(member)
        if match:
            name = match[1]
            if _TELLING.fullmatch(name):
                return f"messages/…/{name}"
            return f"messages/…/….{name.rsplit('.', 1)[1]}" if "." in name else "messages/…"
    match = _NAMED_THREAD.fullmatch(member)
    return f"…_{match[1]}.json" if match else member
