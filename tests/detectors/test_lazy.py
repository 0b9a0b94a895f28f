"""A lazy pattern is as `re` makes it, and is made once, when first used; importing the detectors makes hardly any."""

import re
import subprocess
import sys

import pytest

from detectors.lazy import lazy


@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
def test_it_does_what_a_pattern_does(flags):
    mine, its = lazy("(?P<a>b)(c)?", flags), re.compile("(?P<a>b)(c)?", flags)
    text = "abcBC b"
    for ask in (
        lambda p: p.search(text, 2) and p.search(text, 2).span(),
        lambda p: p.match(text, 1, 2)["a"],
        lambda p: p.fullmatch(text),
        lambda p: [m.span() for m in p.finditer(text)],
        lambda p: (p.sub("x", text), p.findall(text), p.split(text), p.pattern, p.groupindex, p.groups),
    ):
        assert ask(mine) == ask(its)


def test_it_is_made_once_and_at_its_first_use(monkeypatch):
    made = []
    compile_ = re.compile
    monkeypatch.setattr(re, "compile", lambda *given: made.append(given) or compile_(*given))
    pattern = lazy("a+")
    assert made == []
    assert pattern.search("baa").span() == (1, 3)
    assert pattern.search("a")
    assert pattern.match("a")
    assert len(made) == 1


def test_a_mistake_is_told():
    with pytest.raises(re.error):
        lazy("(").search("a")
    with pytest.raises(AttributeError):
        lazy("a").nothing  # noqa: B018


def test_importing_all_detectors_compiles_hardly_a_pattern():
    code = (
        "import json, pathlib, re, time; count = 0; compile_ = re._compiler.compile\n"
        "def counted(*given):\n    global count; count += 1; return compile_(*given)\n"
        "re._compiler.compile = counted\n"
        "import detectors.registry; print(count)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 60
