"""The window as a screen reader has it: paste, hear what was found, tick a box of the checklist; all over AT-SPI.

It brings its own screen, session bus and window manager, where they are installed (Debian: xvfb dbus at-spi2-core
gir1.2-atspi-2.0 python3-gi).
"""

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

READER = "/usr/bin/python3"
"""The system's own Python: PyGObject is there, not among our dependencies."""
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
LAUNCHER = next((path for path in LAUNCHERS if Path(path).exists()), "")


def missing():
    if sys.platform != "linux":
        return "AT-SPI is Linux's"
    for program in ("xvfb-run", "dbus-run-session"):
        if not shutil.which(program):
            return f"{program} is not installed"
    if not LAUNCHER:
        return "at-spi2-core is not installed"
    speaks = [READER, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if not Path(READER).exists() or subprocess.run(speaks, capture_output=True, check=False).returncode:
        return "gir1.2-atspi-2.0 or python3-gi is not installed"
    return ""


WHY_NOT = missing()
pytestmark = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)

READ = textwrap.dedent("""
    import sys, time, threading
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib

    heard = []
    Atspi.init()
    def hear(event):
        heard.append(event.any_data if isinstance(event.any_data, str) else str(event.any_data))
    listener = Atspi.EventListener.new(hear)
    for name in ("object:announcement", "object:notification"):
        try:
            Atspi.EventListener.register(listener, name)
        except GLib.Error:
            pass

    def pump(seconds):
        end = time.time() + seconds
        while time.time() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.02)

    def window():
        for _ in range(150):
            desktop = Atspi.get_desktop(0)
            for n in range(desktop.get_child_count()):
                app = desktop.get_child_at_index(n)
                if app and app.get_name() == "second-look" and app.get_child_count():
                    return app
            pump(0.2)
        sys.exit("the window never came onto the bus")

    def walk(thing):
        yield thing
        for n in range(min(thing.get_child_count(), 400)):
            child = thing.get_child_at_index(n)
            if child:
                yield from walk(child)

    def find(roles, said, tries=100):
        for _ in range(tries):
            for thing in walk(APP):
                try:
                    if thing.get_role_name() in roles and said(thing.get_name()):
                        if thing.get_state_set().contains(Atspi.StateType.SHOWING):
                            return thing
                except GLib.Error:
                    continue
            pump(0.1)
        there = sorted({f"{thing.get_role_name()}: {thing.get_name()}" for thing in walk(APP) if thing.get_name()})
        sys.exit("not found; there are: " + "; ".join(there))

    def press(thing):
        actions = thing.get_action_iface()
        names = [actions.get_action_name(n) for n in range(actions.get_n_actions())]
        actions.do_action(next(n for n, name in enumerate(names) if name.lower() in ("press", "toggle")))
        pump(0.3)

    APP = window()
    BUTTONS = ("push button", "button", "toggle button", "radio button")
    press(find(BUTTONS, lambda name: name.startswith("Before you post")))
    box = find(("text", "entry"), lambda name: name == sys.argv[1])
    Atspi.EditableText.set_text_contents(box.get_editable_text_iface(), "Ring me on 01632 960123 after six")
    card = find(BUTTONS, lambda name: "01632 960123" in name)
    print("card|" + card.get_name())
    press(find(BUTTONS, lambda name: name.startswith("Checklist for what I pasted")))
    tick = find(("check box",), lambda name: "N10" in name and "01632 960123" in name)
    print("box|" + tick.get_name())
    print("before|" + str(tick.get_state_set().contains(Atspi.StateType.CHECKED)))
    press(tick)
    tick = find(("check box",), lambda name: "N10" in name and "01632 960123" in name)
    print("after|" + str(tick.get_state_set().contains(Atspi.StateType.CHECKED)))
    answer = find(("check box",), lambda name: name.startswith("Yes. P1: "))
    press(answer)
    print("answer|" + str(find(("check box",), lambda name: name.startswith("Yes. P1: ")).get_state_set().contains(
        Atspi.StateType.CHECKED)))
    pump(0.5)
    print("heard|" + " / ".join(heard))
""")

START = "import sys; from app.__main__ import main; sys.exit(main([]))"


def test_a_post_is_checked_and_the_checklist_ticked_without_seeing(tmp_path):
    script = tmp_path / "read.py"
    script.write_text(READ, "utf-8")
    run = tmp_path / "run.sh"
    run.write_text(
        f'"{LAUNCHER}" --launch-immediately & bus=$!\n'
        f'"{sys.executable}" -c "{START}" & window=$!\n'
        f'"{READER}" -W ignore "{script}" "$1"; result=$?\n'
        "kill $window; wait $window; kill $bus; exit $result\n",
        "utf-8",
    )
    home = tmp_path / "home"
    home.mkdir()
    environment = dict(
        os.environ,
        QT_QPA_PLATFORM="xcb",
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        HOME=str(home),
        XDG_DATA_HOME=str(home / "data"),
        XDG_CACHE_HOME=str(home / "cache"),
        XDG_CONFIG_HOME=str(home / "config"),
    )
    from app.assets import words

    told = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--", "sh", run, words()("paste.editor")],
        capture_output=True,
        text=True,
        timeout=180,
        cwd=Path(__file__).parents[2],
        env=environment,
        check=False,
    )
    lines = dict(line.split("|", 1) for line in told.stdout.splitlines() if "|" in line)
    assert told.returncode == 0, told.stdout + told.stderr
    assert "Phone number" in lines["card"]
    assert lines["box"].startswith("Dealt with: Phone number: 01632 960123")
    assert lines["before"] == "False"
    assert lines["after"] == "True"
    assert lines["answer"] == "True"
    assert words().count("paste.posts", 1, counts=words().count("paste.counts", 1)) in lines["heard"]
    assert "Marked as dealt with" in lines["heard"]
