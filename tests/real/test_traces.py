"""A whole run under strace, with store and keyring: what it writes where, no internet socket, nothing after erasing."""

import re
import shutil

import pytest

RUN = """
import sys, os
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from app import main
from app.core.finding import Choice
from app.core.guidance import Reply
from app.store.state import Level, Protection
from app.ui.preferences import Preferences, settings_path
folder = Path(sys.argv[1])
main.refuse_internet()
app = main.application()
window = main.build(app, Preferences(settings_path()))
window.show()
session = window._session
def wait(done):
    for _ in range(3000):
        if done():
            return
        QTest.qWait(20)
    raise SystemExit("timed out")
def load():
    window.go("load", example=True)
    wait(lambda: session.memory.records and session.memory.records[-1].ended is not None)
    assert session.desk.findings()
session.keep(Level.EVERYTHING, Protection())
wait(lambda: session.keeper.open)
load()
session.decide(session.desk.findings()[:5], Choice.DEALT_WITH)
session.answer("P1", Reply.YES)
session.memory.tell({"pets": ["Zanzibarquail"]})
for place in window.places:
    window.go(place)
    QTest.qWait(50)
window.page("settings")._looks.buttons()[1].click()
window.page("settings")._looks.buttons()[0].click()
page = window.page("history")
page._choosers = replace(page._choosers, save=lambda *_told: folder / "chosen" / "review.ics")
page.save_calendar()
wait(lambda: not session.keeper._waiting)
if sys.argv[2] == "erase":
    window.go("settings")
    window.page("settings").keep.erase_asked.emit()
    wait(lambda: "erased" in window.page("settings").notice.words)
window.close_at_once()
print("done")
"""

ALLOWED = ("/dev/", "/proc/", "/sys/", "/run/", "/var/run/")


@pytest.fixture
def traced(session):
    """Runs the script under strace; gives what it wrote and the addresses it connected to."""
    if shutil.which("strace") is None:
        pytest.skip("not installed: strace")
    (session.folder / "chosen").mkdir()
    log = session.folder / "trace"
    log.mkdir()

    def act(how):
        calls = "openat,open,creat,rename,renameat,renameat2,mkdir,mkdirat,link,linkat,symlink,symlinkat,socket,connect"
        strace = ["strace", "-ff", "-qq", "--seccomp-bpf", "-e", f"trace={calls}", "-o", str(log / "t")]
        told = session.run(
            RUN,
            session.folder,
            how,
            before=strace,
            QT_QPA_PLATFORM="offscreen",
            XDG_DATA_HOME=str(session.home / "data"),
        )
        assert told.endswith("done")
        return [line for path in sorted(log.iterdir()) for line in path.read_text(errors="replace").splitlines()]

    return act


def written(lines):
    """Paths that were opened for writing, made or renamed to, with success."""
    out = set()
    for line in lines:
        if re.search(r"= -1 E", line):
            continue
        if re.match(r"(open|openat|creat)\(", line):
            if "O_WRONLY" in line or "O_RDWR" in line or "O_CREAT" in line or line.startswith("creat"):
                out.add(re.search(r'"([^"]*)"', line)[1])
        elif re.match(r"(rename|renameat|renameat2|link|linkat|symlink|symlinkat|mkdir|mkdirat)\(", line):
            out.add(re.findall(r'"([^"]*)"', line)[-1])
    return {path for path in out if not path.startswith(ALLOWED)}


def test_a_whole_run_writes_where_it_may_and_speaks_to_nobody(session, traced):
    lines = traced("keep")
    assert len(lines) > 1000, "the trace is there"
    assert not [line for line in lines if re.search(r"AF_INET|AF_NETLINK|AF_PACKET", line)]
    ours, chosen = session.home / "data" / "second-look", session.folder / "chosen"
    elsewhere = {
        path
        for path in written(lines)
        if not path.startswith((f"{ours}/", f"{chosen}/")) and path not in (str(ours), str(ours.parent))
    }
    # the keyring's own folder, and the engine's patterns, which are the same for everybody
    others = tuple(map(str, (session.home / "data" / "keyrings", session.home / ".cache", session.runtime)))
    assert not {path for path in elsewhere if not path.startswith(others)}
    assert {path.suffix for path in (session.home / ".cache").rglob("*") if path.is_file()} <= {".patterns"}
    assert (ours / "kept.db").exists()
    assert (chosen / "review.ics").exists()


def test_the_trace_would_have_seen_it(session, traced):
    """The control: a line that opens an internet socket, and one that writes elsewhere, are caught by the same net."""
    lines = [
        'openat(AT_FDCWD, "/media/x/stray", O_WRONLY|O_CREAT|O_CLOEXEC, 0666) = 3',
        'openat(AT_FDCWD, "/media/x/read", O_RDONLY|O_CLOEXEC) = 3',
        'openat(AT_FDCWD, "/media/x/failed", O_RDWR) = -1 EACCES (Permission denied)',
    ]
    assert written(lines) == {"/media/x/stray"}


def test_erasing_everything_leaves_no_trace(session, traced):
    traced("erase")
    shutil.rmtree(session.folder / "trace")
    held = {path: path.read_bytes() for path in session.home.rglob("*") if path.is_file()}
    markers = (b"Zanzibarquail", b"second-look", b"Robin", b"07700 900")
    left = {str(path) for path, data in held.items() if any(marker in data for marker in markers)}
    assert not left
    assert not list(session.home.rglob("*second-look*"))
    told = session.run(
        "import secretstorage\n"
        "bus = secretstorage.dbus_init()\n"
        "print([i.get_attributes() for c in secretstorage.get_all_collections(bus) for i in c.get_all_items()])"
    )
    assert told == "[]"
