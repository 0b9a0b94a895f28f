"""The program itself killed (-9) while it loads and while somebody decides: what was decided is there the next time."""

import json
import os
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from app.assets import example

ROOT = Path(__file__).resolve().parents[2]
WINDOW = """
import json, sys
from pathlib import Path
from PySide6.QtTest import QTest
from app import main
from app.core.finding import Choice
from app.store import slots
from app.store.place import Cost
from app.store.state import Level, Protection
from app.ui.preferences import Preferences
made = slots.Slot
slots.Slot = lambda i, k, s: made(i, k, s, Cost(1 << 10, 8, 1))
words = "nine old boats at low tide"
app = main.application()
window = main.build(app, Preferences(Path(sys.argv[1]) / "settings.ini"))
window.show()
session = window._session
def wait(done):
    for _ in range(6000):
        if done():
            return
        QTest.qWait(10)
    raise SystemExit("timed out")
def say(told):
    print(json.dumps(told), flush=True)
"""
FIRST = (
    WINDOW
    + """
session.keep(Level.EVERYTHING, Protection(False, words))
wait(lambda: session.keeper.open)
session.recognise([Path(sys.argv[2])])
session.recognised.connect(lambda _: session.scan([Path(sys.argv[2])], messages=False))
n = 0
while True:  # a decision for each moment, all through the load and after it
    QTest.qWait(1)
    findings = session.desk.findings()
    if n < len(findings):
        session.decide([findings[n]], Choice.KEPT)
        say([findings[n].fingerprint, session.scanning])
        n += 1
"""
)
AGAIN = (
    WINDOW
    + """
wait(lambda: session.keeper.state.value == "passphrase")
session.keeper.unlock(words)
wait(lambda: session.keeper.open and session.memory.history and not session.memory.restoring)
broken = session.memory.broken
window.go("start")
say({
    "kept": sorted(session.desk.decisions),
    "broken": broken and list(broken.paths),
    "offered": "broken" in window.page("start").resume.buttons,
    "whole": session.keeper._store._db.execute("PRAGMA integrity_check").get,
})
window.close_at_once()
"""
)


@pytest.fixture
def large(tmp_path):
    """The example with its posts many times over, so that the kill falls into the load."""
    source = example()
    made = tmp_path / "facebook-robinexample-large.zip"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
        for name in old.namelist():
            data = old.read(name)
            if name.endswith("posts/your_posts__check_ins__photos_and_videos_1.json"):
                data = json.dumps(json.loads(data) * 300).encode()
            new.writestr(name, data)
    return made


def start(script, *arguments):
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)


@pytest.mark.skipif(os.name == "nt", reason="there is no kill -9 on Windows")
@pytest.mark.parametrize("decisions", [1, 40])
def test_killed_while_loading_nothing_decided_is_lost_and_the_load_is_offered_again(tmp_path, large, decisions):
    folder = tmp_path / "second-look"
    process = start(FIRST, folder, large)
    said = []
    for _ in range(decisions):
        line = process.stdout.readline()
        assert line, process.stderr.read().decode()
        said.append(json.loads(line))
    process.send_signal(signal.SIGKILL)
    rest, _ = process.communicate()
    said += [json.loads(line) for line in rest.splitlines(keepends=True) if line.endswith(b"\n")]
    assert said[-1][1], "it was still loading"
    done = start(AGAIN, folder)
    out, fault = done.communicate(timeout=90)
    assert done.returncode == 0, fault.decode()
    told = json.loads(out)
    decided = {print_ for print_, _ in said}
    assert decided <= set(told["kept"])
    assert told["whole"] == "ok"
    assert told["broken"] == [str(large)]
    assert told["offered"]
