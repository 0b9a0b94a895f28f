"""Two made-up persons side by side: where the careless one's checklist finds something, the careful one's does not."""

import importlib.util
import sys
from datetime import date
from pathlib import Path

import pytest

from app import assets, intake
from app.core.guidance import State
from app.scan.pool import Worker
from detectors.contract import Type

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 24)
# Rules that an archive can give evidence for, and the types that only a detector in words can find: where none of
# these is looked for yet, the rule is not checked, for both persons.
EVIDENCE = (
    "P2",
    "P3",
    "P4",
    "P5",
    "P6",
    "P7",
    "D1",
    "D2",
    "D5",
    "D6",
    "D7",
    "N4",
    "N5",
    "N6",
    "N7",
    "N8",
    "N9",
    "N10",
    "N11",
)
QUESTIONS = ("P1", "D3", "D4", "D8", "N1", "N2", "N3")


def _loaded(path):
    desk = intake.new_desk()
    with Worker() as worker:
        intake.load(desk, worker, [path], messages=True)
    return desk


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    spec = importlib.util.spec_from_file_location("make_example", ROOT / "packaging" / "make_example.py")
    maker = importlib.util.module_from_spec(spec)
    sys.modules["make_example"] = maker
    spec.loader.exec_module(maker)
    quiet = tmp_path_factory.mktemp("quiet") / "facebook-alexquiet-2026-11-01-q1u2i3e4.zip"
    quiet.write_bytes(maker.zipped(maker.build(maker.CAREFUL)))
    return _loaded(assets.example()), _loaded(quiet)


@pytest.mark.parametrize("rule", EVIDENCE)
def test_found_for_the_one_and_not_for_the_other(both, rule):
    careless, careful = (desk.verdicts(TODAY)[rule] for desk in both)
    wanted = {t for trigger in both[0].guidance.rule(rule).triggers if not trigger.note for t in trigger.types}
    (coverage,) = both[0].coverages()
    if wanted & coverage.looked_for:
        told = {f.hit.type for f in both[0].findings() if rule in f.rules}
        assert careless.state is State.FOUND, told
    assert careful.count == 0
    # Without a question "nothing found" is said, with what was looked at; with one, it waits for its answer.
    asks = bool(both[1].guidance.rule(rule).question)
    looked = careful.state in (State.NOTHING_FOUND, State.NOT_CHECKED)
    assert careful.state is State.TO_ANSWER if asks else looked
    if wanted & coverage.looked_for and rule not in ("P2", "D2"):
        assert careful.looked > 0


@pytest.mark.parametrize("rule", QUESTIONS)
def test_what_no_archive_can_show_stays_a_question(both, rule):
    for desk in both:
        verdict = desk.verdicts(TODAY)[rule]
        assert (verdict.state, verdict.count) == (State.TO_ANSWER, 0)


def test_prompts_count_what_only_the_person_can_judge(both):
    careless = both[0].verdicts(TODAY)
    assert careless["N2"].prompts >= 10
    assert careless["D8"].prompts >= 10
    assert careless["P6"].prompts >= 20
    assert careless["N2"].state is not State.FOUND


def test_the_account_needs_an_address_and_a_birthday(both):
    """They are shown, as a note: nobody can have an account without them."""
    careful = both[1]
    types = {finding.hit.type for finding in careful.findings()}
    assert types <= {Type.EMAIL, Type.DATE_OF_BIRTH, Type.RESHARE, Type.PEOPLE_SEARCH}
    assert careful.verdicts(TODAY)["N10"].notes > 0
    assert careful.verdicts(TODAY)["N10"].state is State.NOTHING_FOUND


def test_an_employer_in_the_name_is_urgent(both):
    careless = both[0]
    items = careless.items()
    names = [
        f
        for f in careless.findings()
        if f.hit.type is Type.PROFILE_EMPLOYER and items[f.item].facts.field == "username"
    ]
    assert {(f.serious.value, f.heap.value) for f in names} == {("urgent", "first")}
    history = [f for f in careless.findings() if f.hit.because == "evidence.employer"]
    assert {f.hit.value: f.serious.value for f in history} == {
        "HM Prison and Probation Service": "high",
        "Harrowby Garden Centre": "medium",
    }


def test_an_address_is_never_below_high(both):
    for finding in both[0].findings():
        if finding.hit.type in (Type.ADDRESS, Type.PHONE, Type.VEHICLE_REG):
            assert finding.serious.value in ("high", "urgent")


def test_the_same_number_is_one_group(both):
    groups = [group for group in both[0].groups() if group.value == "+447700900142"]
    (group,) = groups
    assert group.count >= 4
    assert group.first < group.last


def test_nothing_the_catalogue_names_is_unread(both):
    for desk in both:
        (coverage,) = desk.coverages()
        unread = {problem.member.rsplit("/", 1)[-1] for problem in coverage.unread}
        assert unread <= {"archived_stories.json", "time_capsules.json", "scrapbook_stickers.json"}
