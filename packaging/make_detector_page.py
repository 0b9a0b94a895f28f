"""Makes resources/texts/detectors.toml: what each detector marks, what it leaves alone, and what it goes by.

    python packaging/make_detector_page.py

Everything in it comes from the detectors' own examples and from their reasons, so that the page cannot say what the
program does not do; of a detector of several types, an example stands with those types that it marks there. Run it
after a change to either; a test holds the file against them.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "resources" / "texts" / "detectors.toml"
MOST = 6
"""So many examples of either kind are shown."""


def build() -> str:
    """The file's text, types in the order of the detectors."""
    sys.path.insert(0, str(HERE.parent))
    from app import assets  # late: the project is on the path only now
    from detectors import registry
    from detectors.contract import Hints
    from detectors.finder import look

    hints = Hints(date(2026, 1, 1))  # any day will do
    marked: dict[str, list[str]] = {}
    left: dict[str, list[str]] = {}
    goes_by: dict[str, list[str]] = {}
    for detector in registry.ALL:
        told = [(example.text, look(example.text, hints, [detector])) for example in detector.examples.hits]
        of_one_type = {f"{detector.id}.{kind.value.lower()}": kind for kind in detector.types}
        for kind in detector.types:
            own = [text for text, found in told if any(hit.type is kind for hit in found.hits)]
            marked.setdefault(kind.value, []).extend(own)
            left.setdefault(kind.value, []).extend(detector.examples.near_misses)
            goes_by.setdefault(kind.value, []).extend(
                text
                for code, text in assets.reasons().items()
                if code.startswith(f"{detector.id}.") and of_one_type.get(code, kind) is kind
            )
    parts = ["# Made by packaging/make_detector_page.py from the detectors' examples and reasons: do not edit.\n"]
    for name in marked:
        parts += [
            f"\n[{name}]\n",
            _list("marked", marked[name][:MOST]),
            _list("left", left[name][:MOST]),
            _list("goes_by", list(dict.fromkeys(goes_by[name]))),
        ]
    return "".join(parts)


def _list(name: str, texts: list[str]) -> str:
    return f"{name} = [\n" + "".join(f"  {_quoted(text)},\n" for text in texts) + "]\n"


def _quoted(text: str) -> str:
    """A TOML basic string; what is unseen is written as an escape."""
    out = []
    for char in text:
        if char in '"\\':
            out.append(f"\\{char}")
        elif char == "\n":
            out.append("\\n")
        elif char.isprintable():
            out.append(char)
        else:
            out.append(f"\\U{ord(char):08X}")
    return f'"{"".join(out)}"'


if __name__ == "__main__":
    TARGET.write_text(build(), encoding="utf-8", newline="\n")
