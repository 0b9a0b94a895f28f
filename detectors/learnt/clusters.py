"""How common a word is and which words are used like it, from a table of word clusters (`clusters.txt`).

The table is of the 36,000 words that English texts use most, made by `packaging/make_word_tables.py` from the table of
Brown clusters in spacy-lookups-data (MIT, licence beside it): "CLUSTER words", a cluster a path of 0 and 1 in a tree.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

CLUSTERS = Path(__file__).with_name("clusters.txt")
_CUTS = (5, 8, 14)
"""So many steps into the tree: words of much the same kind, of the same use, and nearly alike."""


@lru_cache(maxsize=1)
def _paths() -> dict[str, str]:
    found = {}
    for line in CLUSTERS.read_text(encoding="utf-8").splitlines():
        path, *words = line.split(" ")
        found.update(dict.fromkeys(words, path))
    return found


def is_common(word: str) -> bool:
    """Whether this word, as it is written, is one of the table's."""
    return word in _paths()


@lru_cache(maxsize=8_000)
def clusters_of(word: str) -> tuple[str, ...]:
    """Its clusters, wide to narrow: of the word as written, else in small letters; none for a rare word."""
    path = _paths().get(word) or _paths().get(word.lower())
    return tuple(dict.fromkeys(f"{path[:cut]}" for cut in _CUTS)) if path else ()
