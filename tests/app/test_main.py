"""The way in: commands, paths, no screen, faults told without their words, signals, the window on files."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SECRET = "ring me on 07700 900123"


def environment(**more):
    env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return {**env, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), **more}


def run(*arguments, code="", env=None, timeout=60):
    command = [sys.executable, "-c", code] if code else [sys.executable, "-m", "app", *arguments]
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
        cwd=ROOT,
        env=env or environment(),
        stdin=subprocess.DEVNULL,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux runs without a screen")
def test_without_a_screen_one_line_and_status_2():
    env = environment()
    del env["QT_QPA_PLATFORM"]
    done = run(env=env)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "second-look --help" in done.stderr


def test_unknown_word_is_one_line_and_status_2():
    done = run("chek")
    assert done.returncode == 2
    assert done.stderr.strip().count("\n") == 0
    assert "chek" in done.stderr


def test_commands_need_no_widgets():
    code = (
        "import sys; from app.__main__ import main\n"
        "try:\n    main(['--version'])\nexcept SystemExit:\n    pass\n"
        "print('PySide6.QtWidgets' in sys.modules, 'PySide6.QtGui' in sys.modules)"
    )
    assert run(code=code).stdout.strip().splitlines()[-1] == "False False"


FAULT = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, qWarning
from app import main
from app.ui.preferences import Preferences
app = main.application()
window = main.build(app, Preferences(Path("/nonexistent/x.ini")))
main._catch_faults(window)
window.show()
def fail():
    raise ValueError("{SECRET}")
QTimer.singleShot(50, fail)
QTimer.singleShot(60, lambda: qWarning("{SECRET}"))
QTimer.singleShot(300, lambda: (print(window._notice.words), window.close()))
sys.exit(app.exec())
"""


def test_faults_are_told_by_type_and_place_alone():
    done = run(code=FAULT)
    assert done.returncode == 0
    assert "ValueError at <string>:" in done.stderr
    assert "07700" not in done.stderr + done.stdout
    assert "Something went wrong" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_signals_close_the_window(number, tmp_path):
    env = environment(XDG_DATA_HOME=str(tmp_path), HOME=str(tmp_path))
    process = subprocess.Popen(
        [sys.executable, "-m", "app"], cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        time.sleep(3)
        assert process.poll() is None
        process.send_signal(number)
        _, errors = process.communicate(timeout=15)
    finally:
        process.kill()
        process.communicate()
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    assert not list(tmp_path.rglob("*second-look*")), "nothing is kept unless asked"


OPEN = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from app import main
seen = []
kept = main.MainWindow.open_paths
def look(window, paths):
    kept(window, paths)
    seen.append((window.place, [path.name for path in paths]))
    QTimer.singleShot(100, window.close)
main.MainWindow.open_paths = look
from app.__main__ import main as way_in
print(way_in(["pyproject.toml", "app"]), seen)
"""


def test_paths_open_where_archives_are_loaded(tmp_path):
    done = run(code=OPEN, env=environment(XDG_DATA_HOME=str(tmp_path)))
    assert done.stdout.strip() == "0 [('load', ['pyproject.toml', 'app'])]", done.stderr


def test_application_is_known_to_the_system():
    code = (
        "from app.main import application; app = application();"
        "print(app.desktopFileName(), app.applicationName(), app.applicationDisplayName(), app.organizationName())"
    )
    assert run(code=code).stdout.strip() == "org.secondlook.SecondLook second-look Second Look"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
@pytest.mark.parametrize("platform", ["vnc", "vnc:port=5999"])
def test_window_is_never_shown_to_the_network(platform):
    done = run(env=environment(QT_QPA_PLATFORM=platform), timeout=20)
    assert done.returncode == 2
    assert "second-look --help" in done.stderr


NETWORK = """
import socket
from app.main import refuse_internet
assert socket.socket().close() is None
refuse_internet()
def told(act):
    try:
        act()
    except PermissionError:
        return "refused"
    return "open"
print(told(lambda: socket.socket()), told(lambda: socket.socket(socket.AF_INET6)),
      told(lambda: socket.getaddrinfo("localhost", 80)),
      told(lambda: socket.socket(socket.AF_UNIX).close()) if hasattr(socket, "AF_UNIX") else "open")
"""


def test_internet_sockets_are_refused_and_local_ones_are_not():
    assert run(code=NETWORK).stdout.split() == ["refused", "refused", "refused", "open"]


def test_the_window_starts_with_the_refusal_in_place():
    code = (
        "import sys; from app import main\nmain.refuse_internet = lambda: print('refusing') or sys.exit(0)\nmain.run()"
    )
    assert run(code=code).stdout.split() == ["refusing"]
