"""Whether words look like somebody's name: a given name of the lists that come with zxcvbn, and a surname after it."""

from __future__ import annotations

from functools import lru_cache

from detectors.lazy import lazy

_NAME = lazy(r"[^\W\d_]+(?:['’-][^\W\d_]+)*(?: [^\W\d_]+(?:['’-][^\W\d_]+)*){1,2}")
# Given names that are words of everyday: what begins with one of these is more often a thing than a person.
_EVERYDAY = """
    art best bill bob brook bud candy car cheap china christmas crystal daisy dale dawn dean don drew earl
    easter elm faith flora forest frank free gene grace grant guy harmony heather holly honey hope how ivy jack
    jade jean jet joy june king lane lily local london love mark may melody mercy mike miles my new olive page
    paris pat pearl penny pepper piper poppy prince queen ray red rich rob robin rocky rose ruby rusty sage
    sandy skip sky star sterling stone sue summer sunny tab the tiffany trip victor virginia wade what where
    will winter wood
"""
_WORDS = frozenset(_EVERYDAY.split())


@lru_cache(maxsize=1)
def _given() -> frozenset[str]:
    from zxcvbn.frequency_lists import FREQUENCY_LISTS  # late: a megabyte of words that most texts never need

    return frozenset(FREQUENCY_LISTS["female_names"]) | frozenset(FREQUENCY_LISTS["male_names"])


def looks_like_a_person(text: str) -> bool:
    """Whether a short text is a given name with one or two more words ("dana whitlock"), and no everyday words."""
    text = text.strip()
    if len(text) > 60 or not _NAME.fullmatch(text):
        return False
    first = text.casefold().split()[0].partition("-")[0]
    return first not in _WORDS and first in _given()


def is_given(word: str) -> bool:
    """Whether one word is a given name and none of everyday ("Iona", not "Summer")."""
    small = word.casefold()
    return small not in _WORDS and small in _given()
