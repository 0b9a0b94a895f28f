"""Gates: whole words in any case, looked for by a string in them first."""

import re

import pytest

from detectors import place_frames, relation_frames
from detectors.gates import Gates, strings_of

GATES = Gates(
    ["sat|standing", "(?:my|our) two", "queu?e?ing|on (?:my|our) way", "my (?-i:[A-Z])[a-z]{1,9}", "n(?:e|é)e"]
)


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("SAT here", {"sat|standing"}),
        ("sate, withstanding", set()),
        ("Our two, queing", {"(?:my|our) two", "queu?e?ing|on (?:my|our) way"}),
        ("on our WAY", {"queu?e?ing|on (?:my|our) way"}),
        ("my Theo", {"my (?-i:[A-Z])[a-z]{1,9}"}),
        ("my theo", set()),
        ("Jo née Hart", {"n(?:e|é)e"}),
        ("", set()),
    ],
)
def test_words_that_stand_in_a_text(text, there):
    assert GATES.there(text) == there
    assert GATES.there(text, there) == there
    assert GATES.there(text, set()) == set()


@pytest.mark.parametrize(
    ("gate", "strings"),
    [
        ("sat|standing", {"sat", "standing"}),
        ("leav(?:e|ing) (?:the|our) house", {" house"}),
        ("(?:sons?|lads?)", set()),
        ("an?|the", set()),
        ("til|'?till?", {"til"}),
        ("year [0-9]{1,2}|p[1-7]|scouts?", set()),
    ],
)
def test_the_strings_of_a_gate(gate, strings):
    assert strings_of(gate) == strings


@pytest.mark.parametrize("frames", [place_frames, relation_frames])
def test_the_strings_lose_nothing(frames):
    gates = {frame.gate for frame in frames.FRAMES}
    words = {word for gate in gates for word in re.findall(r"[a-z' ]{2,}", gate)}
    for word in words:
        for text in (word.strip(), f"the {word.strip()} of", f"{word.strip()}s"):
            whole = {g for g in gates if re.search(rf"(?<![A-Za-z0-9])(?:{g})(?![A-Za-z0-9])", text, re.I | re.A)}
            assert frames.GATES.there(text) == whole
