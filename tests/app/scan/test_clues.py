"""Clues of structure and of one's own words; nothing of anybody else's."""

from app.core.item import Author, Facts, Item, Kind
from app.scan.clues import clues


def told(item):
    return [(clue.kind, clue.value) for clue in clues(item) if clue.kind != "mention"]


def test_profile_fields():
    for field, kind in (("name", "name"), ("city", "town"), ("school", "school"), ("role", "role")):
        assert told(Item("p", Kind.PROFILE, " A Value ", facts=Facts(field=field))) == [(kind, "A Value")]
    assert told(Item("p", Kind.PROFILE, "x", facts=Facts(field="religion"))) == []
    assert told(Item("p", Kind.PROFILE, " ", facts=Facts(field="name"))) == []


def test_words_of_ones_own():
    assert told(Item("a", Kind.POST, "School run done", author=Author.ME)) == [("routine", "school run")]
    assert told(Item("a", Kind.POST, "School run done", author=Author.OTHER)) == []
    assert told(Item("a", Kind.RESHARE, "School run done", author=Author.ME)) == []


def test_the_model_of_lives_reads_nothing_of_others(monkeypatch):
    asked = []
    monkeypatch.setattr("detectors.life.told.marks", lambda text: asked.append(text.written) or [])
    text = "another shift at Greggs done"
    for author in Author:
        for kind in Kind:
            list(clues(Item("a", kind, f"{text} {author.value} {kind.value}", author=author)))
    assert asked
    assert all(f"{text} {Author.ME.value} " in one for one in asked)
    assert not [one for one in asked if one.endswith((Kind.MESSAGE.value, Kind.RESHARE.value, Kind.SEARCH.value))]
