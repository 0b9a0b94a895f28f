"""No core file, no looking in, no value in a log or a fault: tried in processes of their own."""

import logging
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.hygiene import Redaction

ROOT = Path(__file__).resolve().parents[3]
SECRET = "ring me on 07700 900123"


def run(code, cwd=ROOT, **more):
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        **more,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="core limits and prctl as on Linux")
@pytest.mark.parametrize("private", [False, True])
def test_no_core_file_is_written(tmp_path, private):
    """Without it the limit stands as the system has it: the control that shows what is measured."""
    code = (
        "import os, resource\n"
        "hard = resource.getrlimit(resource.RLIMIT_CORE)[1]\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))\n"
        + ("from app.core.hygiene import keep_memory_private\nkeep_memory_private()\n" if private else "")
        + "import ctypes\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True)\n"
        "os.abort()"
    )
    done = run(code, cwd=tmp_path)
    assert done.returncode == -signal.SIGABRT
    told = done.stdout.strip()
    if private:
        assert told == "(0, 0) 0"
        assert not list(tmp_path.iterdir())
    else:
        assert told.endswith(" 1"), "a process may usually be looked into"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="prctl is Linux's")
@pytest.mark.parametrize(
    "start",
    [
        "from app.core.confine import confine\nconfine()",
        "from app import main",
        "from app.__main__ import main as door",
    ],
)
def test_every_process_of_ours_does_it(start):
    code = f"{start}\nimport ctypes\n"
    if "door" in start:
        code += "from app import cli\ncli.main = lambda _: print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)) or 0\n"
        code += "door(['platforms'])"
    elif "main" in start:
        code += (
            "main.application = lambda: print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)) or __import__('sys').exit()\n"
            "main.run()"
        )
    else:
        code += "print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    assert run(code).stdout.strip() == "0"


LOGGED = f"""
import logging
from app.core.hygiene import quiet_logging
quiet_logging()
logging.getLogger("jeepney.auth").warning("reply %r", {SECRET!r})
logging.getLogger("app.store").warning("3 rows, code full")
logging.getLogger("app.store").warning("PRAGMA key = 'raw:00'")
logging.getLogger("app.store").warning("key %s", "ab" * 32)
logging.getLogger("app.store").info("quiet")
try:
    {SECRET!r}.encode("utf-16").decode("utf-8")
except UnicodeDecodeError:
    logging.getLogger("app.x").exception("it broke")
logging.getLogger("app.x").error("%d %d", {SECRET!r})
"""


def test_logs_hold_codes_and_counts_alone():
    done = run(LOGGED)
    lines = done.stderr.splitlines()
    assert lines[:5] == [
        "second-look: WARNING jeepney.auth: [left out]",
        "second-look: WARNING app.store: 3 rows, code full",
        "second-look: WARNING app.store: [left out]",
        "second-look: WARNING app.store: [left out]",
        "second-look: ERROR app.x: it broke",
    ]
    assert lines[5:] == ["UnicodeDecodeError", "second-look: ERROR app.x: [left out]"]
    assert "07700" not in done.stderr
    assert "abab" not in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("said", ["robin@example.org", "call 07700900123", "see https://x", "/media/robin/archive"])
def test_what_looks_like_a_value_is_left_out(said):
    record = logging.LogRecord("app.x", logging.WARNING, "f.py", 1, said, (), None)
    assert Redaction().filter(record)
    assert record.getMessage() == "[left out]"


FAULTS = f"""
import threading
from app.core.hygiene import tell_by_place
tell_by_place()
def act():
    raise ValueError({SECRET!r})
thread = threading.Thread(target=act)
thread.start()
thread.join()
class Odd:
    def __del__(self):
        raise KeyError({SECRET!r})
Odd()
"""


def test_faults_of_threads_are_told_by_type_and_place():
    done = run(FAULTS)
    assert [line.split(" at ")[0] for line in done.stderr.splitlines()] == [
        "second-look: ValueError",
        "second-look: KeyError",
    ]
    assert "07700" not in done.stderr
