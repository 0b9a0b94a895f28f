"""Makes safer versions of texts: what is found is changed, and the same detectors look through the result again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.core.item import Item
from app.core.safer import Safer, safer
from app.scan import wire
from app.scan.check import check
from detectors.contract import Hit
from detectors.finder import Finder


class _LeftError(Exception):
    """Nobody waits any more."""


def made(ask: wire.MakeSafer, finder: Finder, left: Callable[[], bool]) -> wire.MadeSafer:
    """The safer version of each item. left: asked before each look at a text; True gives up."""

    def version(item: Item) -> Safer:
        def look(text: str) -> list[Hit]:
            if left():
                raise _LeftError
            hits, _ = check([replace(item, text=text)], ask.today, finder, tuple(ask.known))
            return hits[0]

        return safer(item.text, look(item.text), look, ask.terms, ask.spared)

    try:
        return wire.MadeSafer(ask.number, [version(item) for item in ask.items])
    except _LeftError:
        return wire.MadeSafer(ask.number, [], given_up=True)
