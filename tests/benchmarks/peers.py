"""Our detection alone beside Presidio, scrubadub and datafog, over the same texts, in turn, in one process.

    python tests/benchmarks/peers.py [--texts 3000] [--rounds 3] [--libraries FOLDER]

Presidio with its pattern recognisers and a blank spaCy model, the others as they come. What they look for differs from
what we do: ours finds 35 types with all detectors on, theirs mostly numbers and addresses of machines. A peer that is
not installed is left out. libraries: a folder filled by `pip install --target FOLDER presidio-analyzer scrubadub
datafog`, looked in after our own environment.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

import corpus  # noqa: E402


def runs(texts: list[str]) -> dict[str, Callable[[], object]]:
    """What is measured, by name."""
    from app.scan import patterns
    from detectors.contract import Hints

    finder, hints = patterns.finder(None), Hints(date(2026, 11, 24))
    found: dict[str, Callable[[], object]] = {"ours": lambda: list(finder.find_each(texts, lambda _: hints))}
    if importlib.util.find_spec("presidio_analyzer") and importlib.util.find_spec("spacy"):
        found["presidio"] = _presidio(texts)
    if importlib.util.find_spec("scrubadub"):
        import scrubadub

        scrubber = scrubadub.Scrubber()
        found["scrubadub"] = lambda: [list(scrubber.iter_filth(text)) for text in texts]
    if importlib.util.find_spec("datafog"):
        from datafog.processing.text_processing.regex_annotator import RegexAnnotator

        annotator = RegexAnnotator()
        found["datafog"] = lambda: [annotator.annotate(text) for text in texts]
    return found


def _presidio(texts: list[str]) -> Callable[[], object]:
    import spacy
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    class Blank(SpacyNlpEngine):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.nlp = {"en": spacy.blank("en")}

        def load(self) -> None:
            """It is loaded: nothing is fetched."""

    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    registry.remove_recognizer("SpacyRecognizer")
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=Blank(), supported_languages=["en"])
    return lambda: [analyzer.analyze(text, "en") for text in texts]


def measure(number: int, rounds: int) -> dict[str, dict[str, float]]:
    """Processor and wall seconds over the texts, the least of the rounds; why one could not be measured."""
    rng = random.Random(7)
    texts = [corpus.text(rng, 8, 0.02) for _ in range(number)]
    asked = runs(texts)
    best: dict[str, dict[str, float]] = {name: {"cpu": float("inf"), "wall": float("inf")} for name in asked}
    for name in [*asked, *(list(asked) * rounds)]:  # the first turn of each warms it up
        cpu, wall = time.process_time(), time.perf_counter()
        asked[name]()
        best[name]["cpu"] = min(best[name]["cpu"], time.process_time() - cpu)
        best[name]["wall"] = min(best[name]["wall"], time.perf_counter() - wall)
    return best


def main() -> None:
    """See above."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--libraries", type=Path)
    asked = parser.parse_args()
    if asked.libraries:
        sys.path.append(str(asked.libraries))
    print(json.dumps(measure(asked.texts, asked.rounds)))


if __name__ == "__main__":
    main()
