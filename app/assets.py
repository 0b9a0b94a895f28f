"""The only reader of `resources` outside the detectors: words, reasons, guidance, texts, pictures, the example."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from app.core.safer import Terms

ROOT = files("resources")


class Words:
    """What the program says, by key `file.section.name` of `resources/words/*.toml`.

    `words("load.title")` gives the sentence; `words("load.found", n=3)` fills `{n}`. Raises KeyError on an unknown
    key: a missing sentence is a fault of ours and the tests look for it.
    """

    def __init__(self, tables: dict[str, Any]) -> None:
        self._tables = tables

    def __call__(self, key: str, /, **fill: object) -> str:
        """The sentence of a key, its gaps filled."""
        text = self.value(key)
        if not isinstance(text, str):
            raise KeyError(key)
        return text.format(**fill) if fill else text

    def value(self, key: str) -> Any:
        """The raw entry: a sentence, a list or a table."""
        node: Any = self._tables
        for part in key.split("."):
            node = node[part]
        return node

    def has(self, key: str) -> bool:
        """Whether there is such an entry."""
        try:
            self.value(key)
        except (KeyError, TypeError):
            return False
        return True

    def count(self, key: str, n: int, /, **fill: object) -> str:
        """One or many: the entry is a table with `one` and `other`; `{n}` is filled with thousands separated."""
        return self(f"{key}.{'one' if n == 1 else 'other'}", n=f"{n:,}", **fill)


def _toml(node: Traversable) -> dict[str, Any]:
    return tomllib.loads(node.read_text(encoding="utf-8"))


def _tomls(folder: str) -> dict[str, Any]:
    return {
        node.name.removesuffix(".toml"): _toml(node)
        for node in sorted((ROOT / folder).iterdir(), key=lambda n: n.name)
        if node.name.endswith(".toml")
    }


@cache
def words() -> Words:
    """All words of the program (British English)."""
    return Words(_tomls("words"))


@cache
def reasons() -> dict[str, str]:
    """Why a thing was marked: reason code -> one plain sentence. Raises KeyError for an unknown code when indexed."""
    return {
        f"{detector}.{reason}": sentence
        for detector, table in _tomls("reasons").items()
        for reason, sentence in table.items()
    }


@cache
def safer_terms() -> Terms:
    """The words that a safer version of a text is made with."""
    say = words()
    return Terms(
        say.value("safer.instead"),
        say("safer.language.age"),
        tuple(say.value("safer.language.days")),
        tuple(say.value("safer.language.before")),
    )


def guidance_table(pack: str = "probation-cafcass") -> dict[str, Any]:
    """The raw table of a guidance pack; `app.core.guidance_pack.parse` makes the guidance of it."""
    return _toml(ROOT / "guidance" / f"{pack}.toml")


def text_table(name: str) -> dict[str, Any]:
    """A table of longer texts: `resources/texts/<name>.toml` (how to get an archive, how to remove …)."""
    return _toml(ROOT / "texts" / f"{name}.toml")


def data(path: str) -> bytes:
    """The bytes of a file under `resources/` (icons, style, the example archive)."""
    return ROOT.joinpath(path).read_bytes()


def file(path: str) -> Path:
    """Where a file under `resources/` lies on disk: Qt's style sheets take pictures by path alone."""
    return Path(str(ROOT.joinpath(path)))


def example() -> Path:
    """The made-up person's archive that comes with the program."""
    return next(path for path in file("example").iterdir() if path.suffix == ".zip")
