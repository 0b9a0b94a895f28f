"""Which platforms and layouts are read, and how: for the command line and the help pages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Layout:
    """One layout. words: the key of what it is called (`resources/words/problems.toml`, `layouts`)."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Platform:
    """A platform whose download is read."""

    slug: str
    name: str
    layouts: tuple[Layout, ...]


def platforms() -> tuple[Platform, ...]:
    """All that are read, the newest layout first."""
    ids = ("E4", "E3", "E2", "E1", "EP", "E2EE")
    facebook = [Layout(name, f"problems.layouts.{name}") for name in (*ids, "html")]
    return (Platform("facebook", "Facebook", tuple(facebook)),)
