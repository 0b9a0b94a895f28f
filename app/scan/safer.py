"""Makes safer versions of texts: what is found is changed, and the same detectors look through the result again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.core.item import Item
from app.core.safer import Safer, safer
from app.scan import wire
from app.scan.recheck import Checker
from detectors.contract import Hit
from detectors.finder import Finder


class _LeftError(Exception):
    """Nobody waits any more."""


def made(ask: wire.MakeSafer, checker: Checker, finder: Finder, left: Callable[[], bool]) -> wire.MadeSafer:
    """The safer version of each item. checker: may know the items from the last check. left: True gives up, soon."""

    def look(items: list[Item], by: Checker) -> list[list[Hit]]:
        for looked in by.check(items, ask.today, tuple(ask.known), left):
            if looked.share == 1 and not left():
                return looked.hits
        raise _LeftError

    def version(item: Item, hits: list[Hit]) -> Safer:
        own = Checker(finder)
        return safer(item.text, hits, lambda text: look([replace(item, text=text)], own)[0], ask.terms, ask.spared)

    try:
        found = look(ask.items, checker)
        return wire.MadeSafer(ask.number, [version(*one) for one in zip(ask.items, found, strict=True)])
    except _LeftError:
        return wire.MadeSafer(ask.number, [], given_up=True)
