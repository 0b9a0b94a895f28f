"""The training posts of the models in `packaging/training`, one a line, spans marked [[TYPE|the words]]."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent / "training"
LIVES = FOLDER / "lives"
NAMES = FOLDER / "names"
"""More posts for the model of names alone."""
REMARKS = FOLDER / "remarks"
"""More posts for the model of remarks alone, in which nothing else is marked."""
_MARK = re.compile(r"\[\[([A-Z_]+)\||\]\]")


def lines(folder: Path = FOLDER) -> Iterator[str]:
    """Every post as it stands in the folder's files, in their order."""
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield line.strip()


def unmarked(line: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text of a line without its marks, and (start, end, type) of each. ValueError: a mark without its fellow."""
    text, at = "", 0
    opened: list[tuple[int, str]] = []
    spans = []
    for mark in _MARK.finditer(line):
        text += line[at : mark.start()]
        at = mark.end()
        if mark[1]:
            opened.append((len(text), mark[1]))
        elif opened:
            start, kind = opened.pop()
            spans.append((start, len(text), kind))
        else:
            raise ValueError("a mark is closed that was not opened")
    if opened:
        raise ValueError("a mark is not closed")
    return text + line[at:], spans


def stamp(*sources: Path, folders: Iterable[Path] = (FOLDER,)) -> str:
    """Tells the posts and these files from those another model was trained with."""
    parts = [line for folder in folders for line in lines(folder)]
    parts += [path.read_text(encoding="utf-8") for path in sources]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def unseen(table: Any, yes: Any, fold_of: Any, fitted: Callable[[Any, Any], Any]) -> Any:
    """Log-odds of every row, each from a regression that has not seen the row's post. fitted: makes it of some rows."""
    import numpy

    scores = numpy.zeros(len(yes))
    for fold in sorted(set(fold_of.tolist())):
        known = fold_of != fold
        scores[~known] = fitted(table[known], yes[known]).decision_function(table[~known])
    return scores
