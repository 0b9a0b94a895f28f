"""What stands around a name, by ways of speaking."""

from detectors.learnt.mention_cues import cues


def test_what_stands_around_a_name():
    text = "ask for Kit xx"
    assert {"<ask", ">sign", "<ask>sign"} <= set(cues(text, 8, 11))
    assert "<ask" not in cues("Kit asked for tea", 0, 3)


def test_only_what_stands_right_beside_counts():
    text = "ask for a lift, says Kit, and then some"
    assert "<ask" not in cues(text, 21, 24)
    assert not any(cue.startswith(">sign") for cue in cues(text, 21, 24))
