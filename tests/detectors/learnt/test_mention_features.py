"""What the model sees of a name: itself, its neighbours, its sentence and its post, each once."""

from detectors.contract import Span
from detectors.learnt.mention_features import features
from detectors.learnt.mentions import words_in
from detectors.learnt.name_features import places


def seen(text, first, end):
    return features(words_in(text, places(text, Span(0, len(text)))), first, end)


def test_itself_and_its_neighbours():
    found = seen("rain in Otley again", 2, 3)
    assert {"first=otley", "-1:in", "1:again", "-2:rain", "b:rain|in", "n:in|again", "case=c"} <= set(found)
    assert len(found) == len(set(found))


def test_where_it_stands():
    assert {"starts", "-1:END"} <= set(seen("Kit fell", 0, 1))
    assert {"ends", "kisses"} & set(seen("love Kit xx", 1, 2)) == {"kisses"}
    assert "ends" in seen("love Kit", 1, 2)


def test_the_sentence_is_nearer_than_the_post():
    found = seen("Kit fell. the dog ran", 0, 1)
    assert "s:fell" in found
    assert "t:dog" in found
    assert "s:dog" not in found
