"""What a safer version of a text is told with: what was changed, what was left, in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.item import Item
from app.core.safer import Change, How, Safer, put_together, summed
from app.report.wording import Wording


@dataclass(frozen=True, slots=True)
class Told:
    """text: the whole version. changes: a sentence each. left: what could not be taken out, or ""."""

    text: str
    changes: tuple[str, ...]
    left: str


def told(text: str, pasted: Sequence[tuple[int, Item]], versions: Sequence[Safer], word: Wording) -> Told:
    """The version of a text that was cut into items (each with its offset), put together again."""
    pieces = ((start, item.text, made.text) for (start, item), made in zip(pasted, versions, strict=True))
    left = dict.fromkeys(type_ for made in versions for type_ in made.left)
    types = ", ".join(word.say(f"types.{type_.value}.label") for type_ in left)
    return Told(
        put_together(text, pieces),
        tuple(_sentence(change, word) for change in summed(one for made in versions for one in made.changes)),
        word.say("safer.left", types=types) if left else "",
    )


def _sentence(change: Change, word: Wording) -> str:
    many = "one" if change.count == 1 else "other"
    key = f"safer.change.{change.how.value}.{many}"
    what = word.say(f"types.{change.type.value}.label")
    if change.how is How.INSTEAD:
        return word.say(key, what=what, instead=change.instead, n=f"{change.count:,}")
    return word.say(key, what=what, n=f"{change.count:,}")
