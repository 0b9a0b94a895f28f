"""The explicit list of detectors. A new one is one more line here."""

from __future__ import annotations

from detectors.contract import Detector
from detectors.uk_address import UkAddress
from detectors.us_address import UsAddress

ALL: tuple[Detector, ...] = (
    UkAddress(),
    UsAddress(),
)
