"""The example archive against the truth about it: what is claimed is there, above all on the first cards."""

import importlib.util
import re
import sys
from pathlib import Path

import pytest

from app import assets, intake
from app.core.finding import claims
from app.scan.pool import Worker
from detectors import registry

ROOT = Path(__file__).resolve().parents[2]
FIRST = 20
LISTED = ("PHONE", "EMAIL", "POSTCODE", "VEHICLE_REG", "ADDRESS", "PET_NAME", "CHECK_IN", "PHOTO_LOCATION")


@pytest.fixture(scope="module")
def truth():
    spec = importlib.util.spec_from_file_location("make_example", ROOT / "packaging" / "make_example.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_example"] = module
    spec.loader.exec_module(module)
    return module.build().truth


@pytest.fixture(scope="module")
def desk():
    loaded = intake.new_desk()
    with Worker() as worker:
        intake.load(loaded, worker, [assets.example()], messages=True)
    return loaded


def plain(value):
    """Letters and digits alone; a British number's country code as its 0."""
    return re.sub(r"^44(?=\d{9,10}$)", "0", re.sub(r"[\W_]", "", value.casefold()))


def written(finding, item):
    """A finding as it is written: a structured one is its value."""
    text = item.text[finding.hit.start : finding.hit.end]
    return {plain(text), plain(finding.hit.value)} - {""}


def is_true(finding, item, truth):
    return any(
        detail.type == finding.hit.type.value
        and detail.member == item.member
        and any(plain(detail.value) in mark or mark in plain(detail.value) for mark in written(finding, item))
        for detail in truth
    )


def test_the_first_twenty_cards_are_right(desk, truth):
    cards = desk.groups()
    assert len(cards) > FIRST
    wrong = [
        (card.type.value, card.value)
        for card in cards[:FIRST]
        if not is_true(card.best, desk.item_of(card.best), truth)
    ]
    assert not wrong


def test_hardly_anything_claimed_is_wrong(desk, truth):
    claimed = claims(desk.findings())
    wrong = [(f.hit.type.value, f.hit.value) for f in claimed if not is_true(f, desk.item_of(f), truth)]
    assert len(claimed) >= 60
    assert len(wrong) <= len(claimed) // 20, wrong


@pytest.mark.parametrize("kind", LISTED)
def test_every_value_that_is_there_is_found_somewhere(desk, truth, kind):
    there = {plain(detail.value) for detail in truth if detail.type == kind}
    found = {mark for f in desk.findings() if f.hit.type == kind for mark in written(f, desk.item_of(f))}
    missed = {value for value in there if not any(value in mark or mark in value for mark in found)}
    assert not missed


def test_the_archive_is_read_whole(desk):
    (coverage,) = desk.coverages()
    assert coverage.complete
    assert coverage.total >= 200
    assert {"2012", "2019", "2026"} <= coverage.by_year.keys()
    assert {kind for detector in registry.ALL for kind in detector.types} <= coverage.looked_for
