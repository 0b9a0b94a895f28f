"""Employers' names in other words, and words that only look like them."""

import pytest

from app.scan.employers import Employers

KNOWN = Employers(("probation", "nps", "The Corner Shop Ltd", "children and family court advisory", "ab"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I work in probation, do not ask", "probation"),
        ("Saturdays at the corner shop", "The Corner Shop Ltd"),
        ("Children and Family Court Advisory service", "children and family court advisory"),
        ("probationary period", ""),
        ("a shop on the corner", ""),
        ("nps", "nps"),
        ("snps", ""),
        ("ab", ""),
    ],
)
def test_in_a_text(text, name):
    assert KNOWN.in_text(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("jo.probation.83", "probation"), ("probationjo", "probation"), ("jocornershop", "The Corner Shop Ltd"),
     ("jo_nps", "nps"), ("jonps", ""), ("Jo Corner", ""), ("", "")],
)  # fmt: skip
def test_in_a_name(text, name):
    assert KNOWN.in_name(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [("jo@probation.example", "probation"), ("jo@cornershop.example.org", "The Corner Shop Ltd"),
     ("probation.jo@example.org", "probation"), ("jo@shop.example.org", ""), ("jo@snps.example.org", "")],
)  # fmt: skip
def test_in_an_address(text, name):
    assert KNOWN.in_address(text) == name


def test_names_are_added_once_and_empty_ones_never():
    more = Employers()
    more.add("")
    more.add("Ltd")
    more.add("Hill Bakery")
    assert (more.in_text("the hill bakery van"), more.in_text("")) == ("Hill Bakery", "")
