"""What the program looks for: every kind can be chosen and shows its examples."""

from PySide6.QtWidgets import QLabel

from app.assets import text_table, words
from app.ui.pages.parts.looks_for_card import LooksForCard


def texts(card):
    return [label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card)]


def test_each_kind_shows_what_is_marked_and_what_is_not(qtbot):
    card = LooksForCard(words())
    qtbot.addWidget(card)
    table = text_table("detectors")
    assert card.kinds.count() == len(table)
    for n in range(card.kinds.count()):
        card.kinds.setCurrentIndex(n)
        kind = card.kinds.currentData()
        shown = texts(card)
        assert words()(f"types.{kind}.what") in shown
        for part in ("marked", "left", "goes_by"):
            for text in table[kind][part]:
                assert " · ".join(text.split("\n")) in shown


def test_the_kinds_stand_in_the_order_of_the_alphabet(qtbot):
    card = LooksForCard(words())
    qtbot.addWidget(card)
    names = [card.kinds.itemText(n) for n in range(card.kinds.count())]
    assert names == sorted(names)
    assert card.kinds.accessibleName()
