"""Entries of KeePass 2's XML export, one at a time: no outside file is followed, old versions are left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

_KEYS = ("Title", "URL", "Password")


def entries(stream: BinaryIO) -> Iterator[tuple[str, str, str]]:
    """(title, address, password) of each entry. Raises ValueError when it is not such an export."""
    inside_history = 0
    root = ""
    try:
        for event, element in iterparse(stream, events=("start", "end"), forbid_dtd=True):
            if event == "start":
                root = root or element.tag
                if root != "KeePassFile":
                    raise ValueError("root")
                inside_history += element.tag == "History"
                continue
            inside_history -= element.tag == "History"
            if element.tag == "Entry":
                if not inside_history:
                    yield _entry(element)
                element.clear()
    except (ParseError, DefusedXmlException):
        raise ValueError("xml") from None


def _entry(element: Element) -> tuple[str, str, str]:
    found = {}
    for string in element.findall("String"):
        key, value = string.findtext("Key"), string.findtext("Value")
        if key in _KEYS:
            found[key] = value or ""
    title, place, password = (found.get(key, "") for key in _KEYS)
    return title, place, password
