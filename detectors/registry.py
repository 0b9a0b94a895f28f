"""The explicit list of detectors. A new one is one more line here."""

from __future__ import annotations

from detectors.contract import Detector

ALL: tuple[Detector, ...] = ()
