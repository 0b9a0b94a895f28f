"""Whether a word is a common one of English: from a list of the 36,000 that texts use most (`common_words.txt`).

The list is made by `packaging/make_word_tables.py` from how often words occur, a table in spacy-lookups-data (MIT).
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

COMMON = Path(__file__).with_name("common_words.txt")


def is_common(word: str) -> bool:
    """Whether this word, as it is written, is one of the list's."""
    return word in _words()


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    return frozenset(COMMON.read_text(encoding="utf-8").split())
