"""The self-check passes on a whole tree and names the part that is broken."""

import pytest

from app import assets, selfcheck
from detectors.contract import Example, Examples, Hit, Sure, Type

pytestmark = pytest.mark.usefixtures("qapp")  # the page must not bring a toolkit of its own beside the other tests


class Shouter:
    """A detector that marks the word it is told to; its examples are what the test gives."""

    id = "shouter"
    types = (Type.PHONE,)
    triggers = ("phone.digits",)

    def __init__(self, hits, near_misses=(), because="evidence.phone"):
        self.examples = Examples(hits, near_misses)
        self.because = because

    def find(self, text, spans, hints):
        at = text.folded.find("07777777777")
        if at >= 0:
            yield Hit(Type.PHONE, at, at + 11, "07777777777", Sure.SURE, self.because)


def lines(capsys, detectors):
    status = selfcheck.main(detectors)
    return status, capsys.readouterr().out.splitlines()


def test_the_whole_program_works(capsys):
    status = selfcheck.main()
    out = capsys.readouterr().out
    assert status == 0, out
    assert out.splitlines()[-1] == assets.words()("selfcheck.end_good")


def test_a_missed_example_is_named(capsys):
    status, told = lines(
        capsys,
        [Shouter((Example("ring 07777777777", ("07777777777",)), Example("ring 08888888888", ("08888888888",))))],
    )
    assert status == 1
    assert "FAIL  detector shouter: does not find its own example 2" in told


def test_a_marked_near_miss_is_named(capsys):
    _, told = lines(
        capsys, [Shouter((Example("ring 07777777777", ("07777777777",)),), ("order 01234567890", "flight 07777777777"))]
    )
    assert "FAIL  detector shouter: marks its own near miss 2" in told


def test_a_reason_without_a_sentence_is_named(capsys):
    _, told = lines(capsys, [Shouter((Example("ring 07777777777", ("07777777777",)),), because="shouter.loud")])
    assert "FAIL  reasons: no sentence for shouter.loud" in told


def test_no_detectors_at_all_is_a_fault(capsys):
    status, told = lines(capsys, [])
    assert status == 1
    assert "FAIL  reasons: there are no detectors" in told


def test_a_part_that_breaks_costs_one_line_and_tells_no_text(capsys, monkeypatch):
    def broken(name):
        raise FileNotFoundError("secret text")

    monkeypatch.setattr(assets, "guidance_table", lambda: broken("x"))
    status, told = lines(capsys, [Shouter((Example("ring 07777777777", ("07777777777",)),))])
    assert status == 1
    assert any(line.startswith("FAIL  guidance: FileNotFoundError at test_selfcheck.py:") for line in told)
    assert not any("secret" in line for line in told)


def test_a_dead_worker_is_named(capsys, monkeypatch):
    monkeypatch.setattr("app.scan.pool.command", lambda _talk: ["false"])
    _, told = lines(capsys, [Shouter((Example("ring 07777777777", ("07777777777",)),))])
    assert "FAIL  worker: the checking process does not answer (worker_stopped)" in told
