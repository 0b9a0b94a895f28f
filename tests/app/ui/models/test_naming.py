"""Every value a person may meet has its word."""

import pytest

from app.assets import words
from app.core.finding import Choice, Serious
from app.core.item import Audience, Kind
from app.ui.models.naming import Naming
from app.ui.models.places import PlacesModel
from detectors.contract import Sure, Type, Whose


@pytest.fixture
def naming():
    return Naming(words())


def test_every_value_has_a_word(naming):
    said = [naming.type(one) for one in Type]
    said += [naming.kind(one) for one in Kind]
    said += [naming.kinds(one, n) for one in Kind for n in (1, 2)]
    said += [naming.whose(one) for one in Whose]
    said += [naming.sure(one) for one in Sure]
    said += [naming.serious(one) for one in Serious]
    said += [naming.audience(one) for one in Audience]
    said += [naming.choice(one) for one in (*Choice, None)]
    assert all(said)
    assert not any("safe" in one.lower() for one in said)


def test_places_and_days_of_a_group(naming, session, fill, rows):
    comment = rows["Row"](rows["phone"].type, "07700 900123", "it is 07700 900123", rows["plate"].kind, 2012)
    fill(session.desk, rows["phone"], rows["phone"], comment)
    (group,) = session.desk.groups()
    assert naming.places(group, session.desk.items()) == "In 2 posts and 1 comment"
    assert naming.span(group) == "12 May 2012 to 12 May 2019"


def test_places_are_listed_and_keep_step_with_decisions(naming, session, fill, rows, qtmodeltester):
    first, second = fill(session.desk, rows["phone"], rows["phone"])
    model = PlacesModel(session.desk, naming)
    model.show_places([(one, session.desk.item_of(one)) for one in (first, second)])
    qtmodeltester.check(model, force_py=False)
    assert model.row_of(second.fingerprint) == 1
    assert model.index(0).data().startswith("12 May 2019 · Post · Open · ring me on")
    session.decide([first], Choice.WRONG)
    assert "Not right" in model.index(0).data()
