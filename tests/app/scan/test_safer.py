"""Safer versions made with the real detectors: nothing sure or likely of their own examples is left."""

from __future__ import annotations

from datetime import date

import pytest

from app.assets import safer_terms
from app.core.item import Author, Item, Kind
from app.core.safer import Spared, to_change
from app.scan import wire
from app.scan.check import check
from app.scan.recheck import Checker
from app.scan.safer import made
from detectors import registry
from detectors.contract import Known, Type

TODAY = date(2026, 11, 24)
TEXTS = [example.text for detector in registry.ALL for example in detector.examples.hits]


@pytest.fixture(scope="module")
def looker(shared_finder):
    return shared_finder


def items(*texts):
    return [Item(f"pasted#{n}", Kind.POST, text, author=Author.ME) for n, text in enumerate(texts)]


def ask(*texts, **given):
    return wire.MakeSafer(7, items(*texts), TODAY, safer_terms(), **given)


def test_nothing_of_the_detectors_own_examples_is_left(looker):
    reply = made(ask(*TEXTS), Checker(looker), looker, lambda: False)
    assert (reply.number, len(reply.versions)) == (7, len(TEXTS))
    assert [version.left for version in reply.versions if version.left] == []
    again, failed = check(items(*(version.text for version in reply.versions)), TODAY, looker)
    assert ([to_change(hits, Spared()) for hits in again if to_change(hits, Spared())], failed) == ([], [])


def test_near_misses_stay_as_they_are(looker):
    texts = [text for detector in registry.ALL for text in detector.examples.near_misses]
    found, _ = check(items(*texts), TODAY, looker)
    fine = [text for text, hits in zip(texts, found, strict=True) if not to_change(hits, Spared())]
    assert len(fine) > 50
    assert [version.text for version in made(ask(*fine), Checker(looker), looker, lambda: False).versions] == fine


def test_what_the_person_told_is_found_in_any_spelling(looker):
    known = [Known(Type.PERSON_RELATION, "Quillon")]
    version = made(ask("Ask Quillon about it", known=known), Checker(looker), looker, lambda: False).versions[0]
    assert version.text == "Ask [name] about it"


def test_it_is_given_up_when_nobody_waits(looker):
    reply = made(ask("ring 07700 900123"), Checker(looker), looker, lambda: True)
    assert (reply.versions, reply.given_up) == ([], True)


def test_it_goes_over_the_wire_and_back(looker):
    asked = ask("ring 07700 900123", spared=Spared(frozenset({(Type.PHONE, "+447700900123")})))
    heard = wire.request(wire.pack(asked)[4:])
    reply = made(heard, Checker(looker), looker, lambda: False)
    assert wire.reply(wire.pack(reply)[4:]) == reply
    assert reply.versions[0].text == "ring 07700 900123"
