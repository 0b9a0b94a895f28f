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

PASSWORDS = """
import sys, os
from pathlib import Path
import secretstorage
from PySide6.QtTest import QTest
from app import main
from app.store.state import Level, Protection
from app.ui.preferences import Preferences, settings_path
folder = Path(sys.argv[1])
collection = secretstorage.get_default_collection(secretstorage.dbus_init())
collection.create_item("Mail", {"server": "mail.example.org"}, b"Zanzibarquail1!")
main.refuse_internet()
app = main.application()
window = main.build(app, Preferences(settings_path()))
window.show()
session = window._session
window.go("passwords")
def wait(done):
    for _ in range(1500):
        if done():
            return
        QTest.qWait(20)
    raise SystemExit("timed out")
session.keep(Level.EVERYTHING, Protection())
wait(lambda: session.keeper.open)
page, told, opened, done = window.page("passwords"), [], [], []
session.password_checked.connect(told.append)
job = session.passwords
job.opened.connect(opened.append)
job.told.connect(told.append)
job.done.connect(done.append)
page.field.setText("Zanzibarquail7!")
page.check()
wait(lambda: len(told) == 1)
page.forget()
job.open_export(folder / "chosen" / "export.csv")
wait(lambda: len(opened) == 1)
job.check_chosen([0, 1], [("pet", "Biscuit")])
wait(lambda: len(done) == 1)
job.open_keyring()
wait(lambda: len(opened) == 2)
job.check_chosen([one.number for one in opened[1].entries], [("pet", "Biscuit")])
wait(lambda: len(done) == 2)
assert len(told) == 4 and not job.running
window.close_at_once()
print("done")
"""

EXPORT = (
    "name,url,username,password\n"
    "Mail,https://mail.example.org,robin,Zanzibarquail8!\nShop,https://shop.example.org,robin,Zanzibarquail9!\n"
)

ALLOWED = ("/dev/", "/proc/", "/sys/", "/run/", "/var/run/")


@pytest.fixture
def traced(session):
    """Runs the script under strace; gives what it wrote and the addresses it connected to."""
    if shutil.which("strace") is None:
        pytest.skip("not installed: strace")
    (session.folder / "chosen").mkdir()
    log = session.folder / "trace"
    log.mkdir()

    def act(how, script=RUN):
        calls = "openat,open,creat,rename,renameat,renameat2,mkdir,mkdirat,link,linkat,symlink,symlinkat,socket,connect"
        strace = ["strace", "-ff", "-qq", "--seccomp-bpf", "-e", f"trace={calls},execve", "-o", str(log / "t")]
        told = session.run(
            script,
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


def elsewhere(session, lines):
    """What was written outside our folder, the one that was chosen, the keyring's, and that of the engine's patterns,
    which are the same for everybody.
    """
    ours, chosen = session.home / "data" / "second-look", session.folder / "chosen"
    others = (f"{ours}/", f"{chosen}/", str(session.home / "data" / "keyrings"), str(session.home / ".cache"))
    left = {path for path in written(lines) if not path.startswith((*others, str(session.runtime)))}
    return left - {str(ours), str(ours.parent)}


def test_a_whole_run_writes_where_it_may_and_speaks_to_nobody(session, traced):
    lines = traced("keep")
    assert len(lines) > 1000, "the trace is there"
    assert not [line for line in lines if re.search(r"AF_INET|AF_NETLINK|AF_PACKET", line)]
    ours, chosen = session.home / "data" / "second-look", session.folder / "chosen"
    assert not elsewhere(session, lines)
    assert {path.suffix for path in (session.home / ".cache").rglob("*") if path.is_file()} <= {".patterns"}
    assert (ours / "kept.db").exists()
    assert (chosen / "review.ics").exists()


def test_the_password_process_writes_nothing_and_speaks_to_the_keyring_alone(session, traced):
    """One typed, an export and the keyring; of the window's process too: no password lies in any file afterwards."""
    export = session.folder / "chosen" / "export.csv"
    export.write_text(EXPORT)
    lines = traced("", PASSWORDS)
    processes = [path.read_text(errors="replace") for path in (session.folder / "trace").iterdir()]
    ours = [text.splitlines() for text in processes if re.search(r'execve\(.*"app.passwords.process"', text)]
    assert len(ours) == 3, "one for each question, ended after it"
    for one in ours:
        assert len(one) > 50
        assert not written(one)
        assert not [line for line in one if re.search(r"AF_(?!UNIX)\w+", line) and "socket(" in line]
    # their only local connection is the session's bus, and only the one that was asked for the keyring has it
    connected = [[line for line in one if line.startswith("connect(")] for one in ours]
    assert [bool(there) for there in connected].count(True) == 1
    assert all("dbus" in line for there in connected for line in there)
    assert not [line for line in lines if re.search(r"AF_INET|AF_NETLINK|AF_PACKET", line)]
    assert not elsewhere(session, lines)
    read = [line for line in lines if f'"{export}"' in line and not line.startswith("execve")]
    assert len(read) == 1, "the export is read once"
    assert "O_RDONLY" in read[0]
    shutil.rmtree(session.folder / "trace")
    files = [path for path in session.folder.rglob("*") if path.is_file() and path != export]
    assert any(path.name == "kept.db" for path in files)
    assert not [str(path) for path in files if b"Zanzibarquail" in path.read_bytes()]


COMMAND = """
import sys
from pathlib import Path
from app import __main__, assets, kept
from app.store.keyrings import system_keyring
from app.store.opening import create
from app.store.place import Place
from app.store.state import Level, Protection
create(Place(kept.folder()), Level.TICKS, b"k" * 32, Protection(), system_keyring).close()
out = Path(sys.argv[1]) / "chosen" / "report.html"
assert __main__.main(["scan", str(assets.example()), "--format", "html", "--out", str(out)]) == 0
print("done")
"""


@pytest.mark.usefixtures("used_before")
def test_a_command_with_the_store_writes_where_it_may_and_speaks_to_nobody(session, traced):
    lines = traced("", COMMAND)
    assert (session.folder / "chosen" / "report.html").stat().st_size > 10_000
    assert [line for line in lines if line.startswith("connect(") and "dbus" in line], "the keyring was asked"
    assert not [line for line in lines if re.search(r"AF_INET|AF_NETLINK|AF_PACKET", line)]
    assert not elsewhere(session, lines)


def test_the_trace_would_have_seen_it(session, traced):
    """The control: a line that opens an internet socket, and one that writes elsewhere, are caught by the same net."""
    lines = [
        'openat(AT_FDCWD, "/media/x/stray", O_WRONLY|O_CREAT|O_CLOEXEC, 0666) = 3',
        'openat(AT_FDCWD, "/media/x/read", O_RDONLY|O_CLOEXEC) = 3',
        'openat(AT_FDCWD, "/media/x/failed", O_RDWR) = -1 EACCES (Permission denied)',
    ]
    assert written(lines) == {"/media/x/stray"}


@pytest.mark.usefixtures("used_before")
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
