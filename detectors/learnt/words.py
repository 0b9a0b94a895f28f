"""Words as the models see them: in small letters, with their stems and the kinds of word they are.

Kinds are in `word_kinds.txt`: they let a word that no training post holds count like its fellows.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from detectors.clean import Text
from detectors.lazy import lazy

WORD_KINDS = Path(__file__).with_name("word_kinds.txt")
_TOKEN = lazy(r"[a-zà-ÿ]+(?:'[a-z]+)?|\d+|[!?…\"]|[\U0001F300-\U0001FAFF☀-➿]")
_ENDINGS = ("ings", "ing", "edly", "ies", "ied", "ers", "er", "ed", "es", "ly", "s")
_STEM = 4  # letters that must stay


def tokens(text: str) -> list[str]:
    """Words in small letters without apostrophes, and the signs that tell something; every number is "#"."""
    return ["#" if token[0].isdigit() else token.replace("'", "") for token in _TOKEN.findall(text.lower())]


def words_of(text: Text) -> list[str]:
    """The tokens of the masked text, made once."""
    if text.words is None:
        text.words = tokens(text.masked)
    return text.words


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The word without the ending of its form, roughly."""
    for ending in _ENDINGS:
        if len(word) - len(ending) >= _STEM and word.endswith(ending):
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=1)
def kinds_of() -> dict[str, tuple[str, ...]]:
    """Word in small letters without apostrophes -> the kinds of word it is."""
    return kinds_in(WORD_KINDS)


def kinds_in(path: Path) -> dict[str, tuple[str, ...]]:
    """The same of a file with a line for each kind, KIND: words."""
    found: dict[str, dict[str, None]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, _, words = line.partition(":")
            for word in words.split():
                found.setdefault(word.replace("'", ""), {})[kind] = None
    return {word: tuple(kinds) for word, kinds in found.items()}


def of_word(word: str) -> list[str]:
    """The features that a word has by itself."""
    return [f"w:{word}", f"s:{stem(word)}", *(f"k:{kind}" for kind in kinds_of().get(word, ()))]
