"""The tree keeps its own laws: what may stand where, who may import whom, and the checkers are content."""

import ast
import contextlib
import fnmatch
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app import assets
from detectors import contract, registry

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
TOP = {
    "app", "detectors", "resources", "tests", "packaging", "start.py", "pyproject.toml", "README.md", "CONTRIBUTING.md",
    "CHANGELOG.md", "LICENSE", "SECURITY.md", ".ci", ".gitignore",
}  # fmt: skip
NETWORK = {
    "socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "socketserver",
    "xmlrpc", "webbrowser", "requests", "httpx", "aiohttp", "PySide6.QtNetwork", "PySide6.QtWebSockets",
}  # fmt: skip

# Which of Qt's modules may be imported where; the first place that fits counts.
QT_ALLOWED = (
    ("app/scan/job.py", {"QtCore"}),
    ("app/paint/", {"QtCore", "QtGui", "QtSvg"}),
    ("app/selfcheck.py", {"QtCore", "QtGui"}),
    ("app/cli.py", {"QtCore", "QtGui"}),
    ("app/ui/", {"QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg"}),
    ("app/main.py", {"QtCore", "QtGui", "QtWidgets"}),
)

# Modules without a test file of their own name: the first place that fits, the tests that hold them, and why there.
HELD_BY = (
    ("app/__main__.py", "tests/app/test_entry.py", "one name for two files: app/main.py has test_main.py"),
    (
        "app/assets.py",
        "tests/test_tree.py",
        "reads resources; the tree's law is that all is there",
    ),
    ("app/intake.py", "tests/app/test_cli.py", "takes in what the commands are given"),
    ("app/cli_passwords.py", "tests/app/test_cli.py", "one command, run as its users run it"),
    ("app/passwords/formats.py", "tests/app/passwords/test_exports.py", "tables known by their columns"),
    ("app/passwords/keepass_xml.py", "tests/app/passwords/test_exports.py", "one of the exports"),
    ("app/passwords/messages.py", "tests/app/passwords/test_process.py", "seen from outside, as a process"),
    ("app/options.py", "tests/app/test_cli.py", "the commands' own words"),
    ("app/main.py", "tests/app/ui/test_window.py", "puts the window together"),
    ("app/core/finding.py", "tests/app/core/test_desk.py", "values; the desk groups them"),
    ("app/core/guidance.py", "tests/app/core/test_guidance_pack.py", "values; packs are read into them"),
    ("app/core/item.py", "tests/app/core/test_paste.py", "values"),
    ("app/core/coverage.py", "tests/app/archives/test_facebook.py", "counts of a load"),
    ("app/archives/facebook/", "tests/app/archives/test_facebook.py", "handlers are tested by whole small archives"),
    ("app/archives/accounts.py", "tests/app/archives/test_recognise.py", "whose archive it is"),
    ("app/archives/parts.py", "tests/app/archives/test_recognise.py", "which parts belong together"),
    ("app/archives/platforms.py", "tests/app/archives/test_recognise.py", "a table of what is recognised"),
    ("app/archives/names.py", "tests/app/archives/test_tree.py", "member names as a tree gives them"),
    ("app/archives/", "tests/app/archives/test_robust.py", "what every archive goes through, whole and broken"),
    ("app/paint/", "tests/app/paint/test_pages.py", "fonts, parts and cards are seen on the pages that they make"),
    ("app/report/", "tests/app/report/test_report.py", "rows of one report in several forms, compared with each other"),
    ("app/store/", "tests/app/store/test_store.py", "tables of one store, tried as a whole, with killed programs"),
    ("app/scan/caches.py", "tests/app/scan/test_patterns.py", "the folder of the patterns"),
    ("app/scan/check.py", "tests/app/scan/test_pool.py", "what a worker answers"),
    ("app/scan/pipeline.py", "tests/app/scan/test_pool.py", "what a worker answers"),
    ("app/ui/printing.py", "tests/app/ui/pages/test_checklist.py", "printed from the checklist's page"),
    ("app/ui/widgets/", "tests/app/ui/widgets/test_widgets.py", "small widgets, together"),
    ("app/ui/models/", "tests/app/ui/models", "rows and names of one table"),
    ("app/ui/pages/parts/", "tests/app/ui/pages", "parts are used on their page, and tested there"),
    ("detectors/spellings.py", "tests/detectors/test_passwords.py", "the ways in which a fact is spelt in a password"),
    ("detectors/work/employers.py", "tests/detectors/work/test_workplace.py", "how a workplace's name is read"),
    ("detectors/work/vocabulary.py", "tests/detectors/work/test_service_users.py", "words that the remarks share"),
    ("detectors/work/trigger_words.py", "tests/detectors/test_registry.py", "part of the one table of triggers"),
    ("detectors/triggers.py", "tests/detectors/test_registry.py", "one table: detectors must lose nothing to it"),
    ("detectors/contract.py", "tests/test_tree.py", "values and a protocol, to which each detector is held"),
)


def tracked():
    """Files of the project: what git knows; where there is no git, what lies there and .gitignore does not name."""
    with contextlib.suppress(OSError):
        done = subprocess.run(["git", "ls-files"], cwd=ROOT, check=False, capture_output=True, encoding="utf-8")
        if done.returncode == 0 and done.stdout:
            return [ROOT / name for name in done.stdout.splitlines() if (ROOT / name).is_file()]
    ignored = [".git", *(line.strip("/") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines())]

    def found(folder):
        for path in sorted(folder.iterdir()):
            if any(fnmatch.fnmatch(path.name, pattern) for pattern in ignored):
                continue
            if path.is_dir():
                yield from found(path)
            else:
                yield path

    return list(found(ROOT))


FILES = tracked()
SOURCES = [path for path in FILES if path.suffix == ".py"]
CODE = [path for path in SOURCES if path.relative_to(ROOT).parts[0] in ("app", "detectors")]


def name(path):
    return path.relative_to(ROOT).as_posix()


def imports(path):
    """Every module that a file imports, and every name that it imports from one."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def test_the_top_level_holds_what_is_allowed_and_nothing_else():
    assert {path.relative_to(ROOT).parts[0] for path in FILES} <= TOP
    assert not TOP - {path.name for path in ROOT.iterdir()}


def test_tests_and_packaging_are_no_packages():
    # There they would hide the real `packaging` library, and `detectors` behind the tests of the detectors.
    assert not [name(path) for path in FILES if path.name == "__init__.py" and path.parts[-2] in ("tests", "packaging")]
    assert not [name(p) for p in FILES if p.name == "__init__.py" and p.relative_to(ROOT).parts[0] == "tests"]


@pytest.mark.parametrize("path", SOURCES, ids=name)
def test_the_first_line_says_the_one_job(path):
    text = path.read_text(encoding="utf-8")
    told = ast.get_docstring(ast.parse(text))
    first = text.removeprefix("#!/usr/bin/env python3\n").split("\n", 1)[0]
    assert told, "no docstring"
    assert first.lstrip("r").startswith('"""'), "the docstring is not the first line"
    assert len(first) > 10


def own_tests(path):
    """The test file of a module's own name, where the tests mirror the tree."""
    return ROOT / "tests" / path.relative_to(ROOT).with_name(f"test_{path.name}")


def used_by(path):
    """The modules of the detectors' room that import this one: words and shapes are tested with who finds by them."""
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    return [other for other in CODE if other.parent == path.parent and module in imports(other)]


@pytest.mark.parametrize("path", CODE, ids=name)
def test_every_module_has_its_tests(path):
    wanted = own_tests(path)
    if path.name == "__init__.py" or wanted.exists():
        return
    if name(path).startswith("detectors/") and any(own_tests(user).exists() for user in used_by(path)):
        return
    held_by = next((ROOT / tests for place, tests, _ in HELD_BY if name(path).startswith(place)), wanted)
    assert held_by.exists(), f"{name(held_by)} is missing"


def test_no_exception_outlives_its_modules():
    assert not [place for place, _, _ in HELD_BY if not any(name(path).startswith(place) for path in CODE)]


@pytest.mark.parametrize("path", CODE, ids=name)
def test_nothing_imports_what_can_open_a_connection(path):
    assert not {module for module in imports(path) if any(f"{module}.".startswith(f"{net}.") for net in NETWORK)}


@pytest.mark.parametrize("path", CODE, ids=name)
def test_qt_stays_in_its_rooms(path):
    imported = {module.split(".")[1] for module in imports(path) if re.fullmatch(r"PySide6\.Qt\w+", module)}
    allowed = next((modules for place, modules in QT_ALLOWED if name(path).startswith(place)), set())
    assert imported <= allowed


def test_no_file_names_a_path_of_somebodys_machine():
    home = str(Path.home())
    ours = re.compile(
        r"/(?:home|Users)/[a-z]\w*/|/work/\w|[A-Z]:\\Users\\\w+" + (f"|{re.escape(home)}/" if len(home) > 5 else "")
    )
    named = {}
    for path in FILES:
        if path.suffix in (".zip", ".png", ".jpg", ".ico", ".crf", ".weights") or path == Path(__file__).resolve():
            continue
        found = ours.search(path.read_text(encoding="utf-8"))
        if found:
            named[name(path)] = found[0]
    assert not named


# The words


def keys():
    """Every text in the code that looks like the key of a sentence: `file.section.name` with a file that exists."""
    files = {
        node.name.removesuffix(".toml") for node in (assets.ROOT / "words").iterdir() if node.name.endswith(".toml")
    }
    not_keys = ("_", ".ini", ".toml", ".zip", ".svg", ".md", ".py", ".pdf", ".html", ".json")
    looks = re.compile(r"[a-z_]+(?:\.[a-z0-9_]+)+")
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            value = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
            if looks.fullmatch(value) and value.split(".")[0] in files and not value.endswith(not_keys):
                yield name(path), value


def test_every_key_in_the_code_has_its_words():
    assert not [(where, key) for where, key in keys() if not assets.words().has(key)]


def test_words_and_reasons_are_plain_and_not_empty():
    def sentences(node, at):
        if isinstance(node, dict):
            for key, value in node.items():
                yield from sentences(value, f"{at}.{key}")
        elif isinstance(node, list):
            for value in node:
                yield from sentences(value, at)
        elif isinstance(node, str):
            yield at, node

    tables = {
        node.name: assets.words().value(node.name.removesuffix(".toml")) for node in (assets.ROOT / "words").iterdir()
    }
    told = [pair for file, table in tables.items() for pair in sentences(table, file)] + list(assets.reasons().items())
    assert not [at for at, text in told if not text.strip()]
    verdict = re.compile(r"\byou(?:'re| are) (?:now )?safe\b|\bis safe\b|\ball safe\b", re.IGNORECASE)
    assert not [at for at, text in told if verdict.search(text)]


# The detectors


@pytest.mark.parametrize("detector", registry.ALL, ids=lambda detector: detector.id)
def test_a_detector_keeps_its_contract(detector):
    assert re.fullmatch(r"[a-z][a-z0-9_]*", detector.id)
    assert detector.types
    assert all(isinstance(kind, contract.Type) for kind in detector.types)
    assert detector.examples.hits
    assert len(detector.examples.near_misses) >= 3
    assert any(code.startswith(f"{detector.id}.") for code in assets.reasons())


def test_every_detector_is_in_the_list():
    ids = {detector.id for detector in registry.ALL}
    assert len(ids) == len(registry.ALL)
    listed = {type(detector).__module__ for detector in registry.ALL}
    for path in (ROOT / "detectors").rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name != "Detector"]
        methods = {body.name for node in classes for body in node.body if isinstance(body, ast.FunctionDef)}
        if "find" in methods:
            assert ".".join(path.relative_to(ROOT).with_suffix("").parts) in listed


# The checkers


def run(*command):
    environment = {**os.environ, "NO_COLOR": "1"}
    done = subprocess.run(
        command,
        cwd=ROOT,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        env=environment,
    )
    assert done.returncode == 0, done.stdout


def tool(name):
    return str(BIN / name) if not sys.platform.startswith("win") else str(BIN / f"{name}.exe")


def test_rooms_import_only_what_they_may():
    run(tool("lint-imports"), "--no-cache")


def test_ruff_is_content():
    run(sys.executable, "-m", "ruff", "check", "--no-cache", ".")


def test_the_code_is_formatted():
    run(sys.executable, "-m", "ruff", "format", "--no-cache", "--check", ".")


def test_mypy_is_content():
    run(sys.executable, "-m", "mypy")
