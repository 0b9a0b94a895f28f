"""What is kept, for one command: opened, read and closed at once, so that what was decided in the window holds here."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.desk import Desk
from app.store.place import Place
from app.store.state import Refused, State

if TYPE_CHECKING:
    from app.store.slots import FindKeyring

_PATIENCE = 10.0
"""Seconds for each answer of the keyring: a script is better off without the store than waiting for a person."""


def folder(platform: str = sys.platform, env: Mapping[str, str] = os.environ) -> Path:
    """The program's own folder, as the window finds it (Qt's GenericDataLocation), without loading Qt."""
    if platform == "win32":
        base = Path(env.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        named = Path(env.get("XDG_DATA_HOME") or ".")
        base = named if named.is_absolute() else Path.home() / ".local" / "share"
    return base / "second-look"


def take_up(desk: Desk, place: Place | None = None, find: FindKeyring | None = None) -> State:
    """Lay what was decided and answered on an empty desk and use the store's key; nothing is written.

    Gives OPEN, NOTHING where nothing is kept, or why it could not be opened: the desk is as it was then.
    """
    place = place or Place(folder())
    if not place.exists:
        return State.NOTHING
    # late: the database and the keyring load for those who keep something
    from app.core.hygiene import keep_memory_private
    from app.store import opening
    from app.store.keyrings import system_keyring

    keep_memory_private()
    try:
        store = opening.unlock(place, find or (lambda: system_keyring(_PATIENCE)))
    except Refused as refused:
        return refused.state
    try:
        kept = store.read(desk.guidance.id)
    except Refused as refused:
        return refused.state
    finally:
        store.close()
    desk.use_key(store.key)
    desk.remember(kept.decisions, kept.never, kept.answers, kept.disowned)
    return State.OPEN
