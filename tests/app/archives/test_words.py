"""Every code this room can give has a plain sentence, and every sentence a code."""

import ast
import re
from pathlib import Path

import app.archives
from app.archives.facebook.layout import LEFT_OUT
from app.assets import words

ROOM = Path(app.archives.__file__).parent
# Codes of other rooms, and what is not a code of an archive.
OTHERS = {"not_chosen", "detector_failed", "worker_stopped", "member_stopped", "layouts"}
# Where a code stands in a call, and the functions that return codes.
CALLS = {"ArchiveError": 0, "Problem": 1, "Skipped": 1}
RETURNS = {"_refusal", "_left_out", "_missing", "_walked"}


def _trees():
    return [ast.parse(file.read_text(encoding="utf-8")) for file in ROOM.rglob("*.py")]


def _texts(node):
    found = (child.value for child in ast.walk(node) if isinstance(child, ast.Constant))
    return {value for value in found if isinstance(value, str) and re.fullmatch(r"[a-z][a-z_0-9]{3,}", value)}


def _given():
    found = {row.reason for row in LEFT_OUT}
    for node in (node for tree in _trees() for node in ast.walk(tree)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS:
            place = CALLS[node.func.id]
            found |= _texts(node.args[place]) if len(node.args) > place else set()
        if isinstance(node, ast.FunctionDef) and node.name in RETURNS:
            for inner in ast.walk(node):
                if isinstance(inner, (ast.Return, ast.Yield)) and inner.value:
                    found |= _texts(inner.value)
    return found


def test_every_code_has_its_sentence():
    found, known = _given(), set(words().value("problems"))
    assert len(found) > 35
    assert sorted(found - known) == []


def test_every_sentence_has_its_code():
    literals = set().union(*(_texts(tree) for tree in _trees()))
    assert sorted(set(words().value("problems")) - literals - OTHERS) == []


def test_sentences_fill_and_stay_plain():
    fill = {"name": "a.zip", "platform": "Instagram", "first": "Jo", "second": "Sam"}
    for code, sentence in words().value("problems").items():
        if isinstance(sentence, str):
            text = words()(f"problems.{code}", **fill)
            assert "{" not in text and text.endswith(".") and (text[0].isupper() or text[0] == "“"), code
            assert not re.search(r"\bsafe\b|JSON|HTML|metadata|parse", text, re.IGNORECASE), code
