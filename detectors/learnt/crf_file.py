"""Reads the weights out of a model file of CRFsuite (lCRF, version 100; Okazaki's crf1d_model.c and cqdb.c)."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

_HEADER = struct.Struct("<4sI4s9I")
_FEATURES = struct.Struct("<4s2I")
_FEATURE = struct.Struct("<IIId")
_NAMES = struct.Struct("<4s5I")
_NAME = struct.Struct("<2I")
_OF_A_WORD = 0


@dataclass(frozen=True, slots=True)
class Weights:
    """labels: in the model's order. states: feature -> its weight for each label that has one, by place of the label.
    steps: the same for a label after a label; where there is none it weighs nothing.
    """

    labels: list[str]
    states: dict[str, dict[int, float]]
    steps: dict[tuple[int, int], float]


def weights(path: Path) -> Weights:
    """All weights of a model. Raises OSError, and ValueError where the file is no such model."""
    data = path.read_bytes()
    try:
        magic, _, kind, version, _, _, _, features, labels, names, _, _ = _HEADER.unpack_from(data)
        if (magic, kind, version) != (b"lCRF", b"FOMC", 100):
            raise ValueError("no model of CRFsuite")
        count = _FEATURES.unpack_from(data, features)[2]
        first = features + _FEATURES.size
        attributes = _strings(data, names)
        states: list[dict[int, float]] = [{} for _ in attributes]
        steps: dict[tuple[int, int], float] = {}
        for sort, source, target, weight in _FEATURE.iter_unpack(data[first : first + count * _FEATURE.size]):
            if sort == _OF_A_WORD:
                states[source][target] = weight
            else:
                steps[source, target] = weight
        return Weights(_strings(data, labels), dict(zip(attributes, states, strict=True)), steps)
    except (struct.error, IndexError) as error:
        raise ValueError("a model of CRFsuite that is not whole") from error


def _strings(data: bytes, start: int) -> list[str]:
    """The strings of a table, by their numbers."""
    *_, count, backward = _NAMES.unpack_from(data, start)
    found = []
    for (at,) in struct.iter_unpack("<I", data[start + backward : start + backward + 4 * count]):
        size = _NAME.unpack_from(data, start + at)[1]
        first = start + at + _NAME.size
        found.append(data[first : first + size - 1].decode())  # the last byte ends it, as in C
    return found
