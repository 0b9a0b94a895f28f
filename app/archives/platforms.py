"""Which platforms and layouts are read, and how: for the command line and the help pages."""

from __future__ import annotations

from dataclasses import dataclass

from app.archives.recognise import HANDLED


@dataclass(frozen=True, slots=True)
class Layout:
    """One layout. words: the key of what it is called (`resources/words/problems.toml`, `layouts`).

    by_string: read string by string; without it each kind of file is understood.
    """

    id: str
    words: str
    by_string: bool


@dataclass(frozen=True, slots=True)
class Platform:
    """A platform whose download is read."""

    slug: str
    name: str
    layouts: tuple[Layout, ...]


def platforms() -> tuple[Platform, ...]:
    """All that are read, the newest layout first."""
    ids = ("E4", "E3", "E2", "E1", "EP", "E2EE")
    facebook = [Layout(name, f"problems.layouts.{name}", name not in HANDLED) for name in ids]
    facebook.append(Layout("html", "problems.layouts.html", True))
    return (Platform("facebook", "Facebook", tuple(facebook)),)
