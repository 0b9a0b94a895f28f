"""Facts that the person took out of the picture, as a list from which each can be put back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QPushButton

from app.core.facts import Fact
from app.core.finding import Disowned
from app.core.mask import masked_fact
from app.report.person import fact_value
from app.report.wording import Wording
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.flow import flow_of
from app.ui.widgets.text import Text

_MOST = 20


class TakenOutCard(Card):
    """What a fact was is told where the desk still tells it, masked or not; else only of what kind it was."""

    def __init__(
        self,
        out: Sequence[tuple[Disowned, Fact | None]],
        word: Wording,
        put_back: Callable[[Disowned], object],
        *,
        show: bool,
    ) -> None:
        super().__init__(margin=20, spacing=10)
        say = word.say
        self.buttons: list[QPushButton] = []
        self.add(Text(say("stranger.out.title"), "heading"), Text(say("stranger.out.words"), "muted"))
        for one, fact in out[:_MOST]:
            kind, day = say(f"stranger.kind.{one.kind}"), word.date(one.when)
            if fact is None:
                said = say("stranger.out.item", kind=kind, day=day)
            else:
                value = fact_value(fact, word) if show else masked_fact(fact.kind, fact.value)
                said = say("stranger.out.item_value", kind=kind, value=value, day=day)
            named = say("stranger.out.again_name", what=said)
            made = button(say("stranger.out.again"), partial(put_back, one), "quiet", named)
            self.buttons.append(made)
            self.add(Text(said), flow_of(made))
        if len(out) > _MOST:
            self.add(Text(say.count("passwords.known.more", len(out) - _MOST), "muted"))
