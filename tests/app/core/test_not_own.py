"""Details in a person's own words that are none of theirs."""

import pytest

from app.core.item import Author, Item, Kind
from app.core.not_own import elsewhere
from detectors.contract import Hit, Sure, Type, Whose


def not_own(type_, text, value):
    start = text.index(value)
    hit = Hit(type_, start, start + len(value), value, Sure.SURE, "x.y", Whose.MINE)
    return elsewhere(hit, Item("i", Kind.POST, text, author=Author.ME))


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (Type.PHONE, "Gutters: 01632 960417 ask for Derek", "01632 960417"),
        (Type.PHONE, "Thanks Sandra, for anyone else it's 01632 960417, ask for Len", "01632 960417"),
        (Type.VEHICLE_REG, "Whoever parks across two bays in the white van, AB61 XYZ, learn", "AB61 XYZ"),
        (Type.VEHICLE_REG, "Behind a car today with the plate AB61 XYZ and he was texting", "AB61 XYZ"),
        (Type.PET_NAME, "Staffy loose on our road, answers to Tyson. Not mine", "Tyson"),
        (Type.PET_NAME, "A spaniel called Biscuit sat on my foot on the bus", "Biscuit"),
        (Type.ADDRESS, "The courier left it at 7 Hollin Rise. We are seventeen", "7 Hollin Rise"),
        (Type.ADDRESS, "Goodbye 118 Elder Road and the damp", "118 Elder Road"),
        (Type.WORKPLACE, "Elsie starts at Moorfield Primary today", "Moorfield Primary"),
        (Type.WORKPLACE, "so proud of our Gemma, first day at Hawthorn Books", "Hawthorn Books"),
        (Type.WORKPLACE, "waiting room at Elmcroft General again", "Elmcroft General"),
    ],
)
def test_of_others(type_, text, value):
    assert not_own(type_, text, value)


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (Type.PHONE, "Ring me on 01632 960288 after six", "01632 960288"),
        (Type.PHONE, "Selling my buggy, 01632 960288", "01632 960288"),
        (Type.VEHICLE_REG, "Somebody keyed my car AB61 XYZ at the station", "AB61 XYZ"),
        (Type.VEHICLE_REG, "meet the new motor, AB61 XYZ", "AB61 XYZ"),
        (Type.PET_NAME, "We adopted a spaniel called Biscuit", "Biscuit"),
        (Type.ADDRESS, "Deliveries to us at 17 Hollin Rise please", "17 Hollin Rise"),
        (Type.WORKPLACE, "New job starts at Hawthorn Books on Monday", "Hawthorn Books"),
        (Type.WORKPLACE, "Work starts at Hawthorn Books on Monday", "Hawthorn Books"),
        (Type.WORKPLACE, "Ten years at Hawthorn Books today", "Hawthorn Books"),
    ],
)
def test_of_ones_own(type_, text, value):
    assert not not_own(type_, text, value)
