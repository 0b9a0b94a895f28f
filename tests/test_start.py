"""start.py, as far as it can be tried without the internet: what it says, asks, installs, mends and hands over."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import start

ROOT = Path(__file__).resolve().parents[1]


class Commands:
    """Stands in for the system: remembers commands, answers as told (the first words of a command decide)."""

    def __init__(self, answers=()):
        self.seen = []
        self.answers = list(answers)

    def __call__(self, command, quiet=True):
        self.seen.append(command)
        for position, (part, status, output) in enumerate(self.answers):
            if part in command:
                del self.answers[position]
                return status, output
        return 0, ""


@pytest.fixture
def commands(monkeypatch):
    fake = Commands()
    monkeypatch.setattr(start, "run", fake)
    return fake


@pytest.fixture
def debian(monkeypatch, tmp_path):
    """A Debian without a GL library, without a keyboard, not root, no CI."""
    (tmp_path / "deb.example.org_main_Packages.lz4").touch()
    monkeypatch.setattr(start, "APT_LISTS", tmp_path)
    monkeypatch.setattr(start, "missing", lambda kinds: [start.QT["libGL.so.1"]])
    monkeypatch.setattr(start, "venv_package", lambda: "python3-venv")
    monkeypatch.setattr(start.shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    monkeypatch.setattr(start.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(start.sys, "stdin", None)
    monkeypatch.delenv("CI", raising=False)


def as_root(monkeypatch):
    monkeypatch.setattr(start.os, "geteuid", lambda: 0, raising=False)


def test_prints_the_one_line_to_run_when_it_may_not_install(debian, commands, capsys):
    assert not start.supply([], yes=True)
    assert "\n    sudo apt install libgl1 python3-venv\n" in capsys.readouterr().out
    assert commands.seen == []


def test_the_line_fetches_package_lists_where_there_are_none(debian, commands, capsys, tmp_path):
    next(tmp_path.iterdir()).unlink()
    assert not start.supply([], yes=False)
    assert "\n    sudo apt update && sudo apt install libgl1 python3-venv\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("tool", "line"), [("dnf", "sudo dnf install libglvnd-glx"), ("pacman", "sudo pacman -S libglvnd")]
)
def test_knows_other_systems_packages(debian, commands, capsys, monkeypatch, tool, line):
    monkeypatch.setattr(start.shutil, "which", lambda name: name if name == tool else None)
    monkeypatch.setattr(start, "venv_package", lambda: "")
    as_root(monkeypatch)
    assert not start.supply([], yes=True)
    assert line.removeprefix("sudo ") in capsys.readouterr().out
    assert commands.seen == []


def test_names_the_packages_where_it_knows_no_manager(debian, commands, capsys, monkeypatch):
    monkeypatch.setattr(start.shutil, "which", lambda name: None)
    assert not start.supply([], yes=True)
    assert "\n    libgl1 python3-venv\n" in capsys.readouterr().out


@pytest.mark.parametrize(("yes", "ci"), [(True, ""), (False, "true")])
def test_root_installs_when_told_to(debian, commands, capsys, monkeypatch, yes, ci):
    as_root(monkeypatch)
    monkeypatch.setenv("CI", ci)
    states = iter([[start.QT["libGL.so.1"]], []])
    monkeypatch.setattr(start, "missing", lambda kinds: next(states))
    assert start.supply([], yes=yes)
    assert commands.seen[0][:3] == ["apt-get", "install", "-y"]
    assert commands.seen[0][-2:] == ["libgl1", "python3-venv"]


def test_root_without_yes_and_without_a_keyboard_installs_nothing(debian, commands, capsys, monkeypatch):
    as_root(monkeypatch)
    assert not start.supply([], yes=False)
    assert "\n    apt install libgl1 python3-venv\n" in capsys.readouterr().out
    assert commands.seen == []


@pytest.mark.parametrize(("reply", "installs"), [("y", True), ("YES", True), ("", False), ("n", False)])
def test_asks_the_person_at_the_keyboard(debian, commands, capsys, monkeypatch, reply, installs):
    class Keyboard:
        def isatty(self):
            return True

    monkeypatch.setattr(start.sys, "stdin", Keyboard())
    monkeypatch.setattr(start.shutil, "which", lambda name: name if name in ("apt-get", "sudo") else None)
    monkeypatch.setattr("builtins.input", lambda prompt: reply)
    start.supply([], yes=False)
    assert bool(commands.seen) is installs
    if installs:
        assert commands.seen[0][:2] == ["sudo", "apt-get"]


def test_fetches_the_package_lists_when_the_first_try_fails(commands):
    commands.answers = [("install", 100, "E: Unable to locate package libgl1")]
    assert start.apt(["libgl1"], root=True)
    assert [command[1] for command in commands.seen] == ["install", "update", "install"]


def test_says_what_apt_said_when_it_fails_for_good(debian, commands, capsys, monkeypatch):
    as_root(monkeypatch)
    commands.answers = [("install", 100, "E: no"), ("install", 100, "E: The disk is full")]
    assert not start.supply([], yes=True)
    out = capsys.readouterr().out
    assert "E: The disk is full" in out
    assert "\n    apt install libgl1 python3-venv\n" in out


@pytest.mark.parametrize(("yes", "ci", "installs"), [(True, "", True), (False, "1", True), (False, "", False)])
def test_the_parts_that_tests_drive_are_installed_without_a_question(debian, commands, monkeypatch, yes, ci, installs):
    as_root(monkeypatch)
    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr(start.sys, "platform", "linux")
    start.supply_tests(yes)
    wanted = [["dbus", "gnome-keyring", "libsecret-tools", "strace"]] if installs else []
    assert [command[-4:] for command in commands.seen] == wanted


def test_a_person_or_another_system_is_left_alone(debian, commands, monkeypatch):
    monkeypatch.setattr(start.sys, "platform", "linux")
    start.supply_tests(yes=True)
    as_root(monkeypatch)
    monkeypatch.setattr(start.sys, "platform", "darwin")
    start.supply_tests(yes=True)
    assert commands.seen == []


def test_check_installs_nothing_even_as_root(debian, commands, capsys, monkeypatch):
    as_root(monkeypatch)
    assert start.main(["--check", "--yes"]) == 1
    assert "apt install libgl1 python3-venv" in capsys.readouterr().out
    assert commands.seen == []


def test_check_says_so_when_nothing_is_missing(monkeypatch, capsys):
    monkeypatch.setattr(start, "missing", lambda kinds: [])
    monkeypatch.setattr(start, "venv_package", lambda: "")
    assert start.main(["--check"]) == 0
    assert capsys.readouterr().out == "Nothing is missing.\n"


def test_finds_a_missing_library(monkeypatch):
    monkeypatch.setattr(start.sys, "platform", "linux")
    monkeypatch.setitem(start.QT, "libnever-was-there.so.9", ("never", "never", "never"))
    assert ("never", "never", "never") in start.missing([])


def test_windows_and_macos_need_no_packages(monkeypatch):
    monkeypatch.setattr(start.sys, "platform", "win32")
    assert start.missing(["own"]) == []
    assert start.screens() == ["own"]


def test_sees_fonts_and_their_absence(tmp_path):
    assert not start.has_font((str(tmp_path),))
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype" / "README").touch()
    assert not start.has_font((str(tmp_path),))
    (tmp_path / "truetype" / "Some.TTF").touch()
    assert start.has_font((str(tmp_path), str(tmp_path / "not-there")))


def test_a_display_that_is_gone_is_no_screen(monkeypatch):
    monkeypatch.setattr(start.sys, "platform", "linux")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    assert start.screens() == []
    monkeypatch.setenv("DISPLAY", "far-away:10.0")
    assert start.screens() == ["x11"]
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(start, "_listens", lambda name: False)
    assert start.screens() == []
    monkeypatch.setattr(start, "_listens", lambda name: True)
    assert start.screens() == ["x11"]


def test_a_wayland_screen_needs_its_socket(monkeypatch, tmp_path):
    monkeypatch.setattr(start.sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert start.screens() == []
    (tmp_path / "wayland-7").touch()
    assert start.screens() == ["wayland"]


# The environment


@pytest.fixture
def project(tmp_path):
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def tools(monkeypatch, project):
    """venv and pip stand-ins that leave behind what the real ones would; `tools.pip` decides how pip ends."""

    class Tools(Commands):
        def __init__(self):
            super().__init__()
            self.pip = []
            self.makes = True

        def __call__(self, command, quiet=True):
            self.seen.append(command[1:4])
            python = start.inside(project, "python")
            if command[1:3] == ["-m", "venv"]:
                if not self.makes:
                    (project / ".venv").mkdir()
                    return 1, "Error: ensurepip ended with status 1"
                python.parent.mkdir(parents=True)
                python.write_text("works", encoding="utf-8")
            elif command[1:3] == ["-m", "pip"]:
                status, output = self.pip.pop(0) if self.pip else (0, "")
                if status == 0:
                    start.inside(project, "second-look").touch()
                return status, output
            elif command[0] == str(python):
                return (0, "(3, 11, 2)") if python.read_text(encoding="utf-8") == "works" else (1, "no such file")
            return 0, ""

        def made(self):
            return sum(words[:2] == ["-m", "venv"] for words in self.seen)

        def installed(self):
            return sum(words[:2] == ["-m", "pip"] for words in self.seen)

    fake = Tools()
    monkeypatch.setattr(start, "run", fake)
    return fake


def test_makes_the_environment_once(project, tools, capsys):
    assert start.prepare(project, tests=False)
    assert start.prepare(project, tests=False)
    assert (tools.made(), tools.installed()) == (1, 1)
    assert capsys.readouterr().out.count("\n") == 1


def test_tests_need_more_and_keep_it(project, tools):
    start.prepare(project, tests=False)
    assert not start.ready(project, tests=True)
    start.prepare(project, tests=True)
    assert start.ready(project, tests=True)
    assert start.ready(project, tests=False)
    (project / "pyproject.toml").write_text("[project]\nname = 'y'\n", encoding="utf-8")
    start.prepare(project, tests=False)
    assert start.ready(project, tests=True)
    assert (tools.made(), tools.installed()) == (1, 3)


def test_a_broken_environment_is_made_anew(project, tools):
    start.prepare(project, tests=False)
    start.inside(project, "python").write_text("broken", encoding="utf-8")
    assert start.prepare(project, tests=False)
    assert tools.made() == 2


def test_an_environment_without_its_program_is_installed_again(project, tools):
    start.prepare(project, tests=False)
    start.inside(project, "second-look").unlink()
    assert start.prepare(project, tests=False)
    assert (tools.made(), tools.installed()) == (1, 2)


def test_a_moved_folder_is_not_ready(project, tools, monkeypatch):
    start.prepare(project, tests=False)
    moved = project.with_name("moved")
    project.rename(moved)
    monkeypatch.setattr(start, "probe", lambda here: "(3, 11, 2)")
    assert start.inside(moved, "second-look").exists()
    assert not start.ready(moved, tests=False)


def test_an_interrupted_set_up_goes_on(project, tools):
    tools.pip = [(1, "NewConnectionError: Temporary failure in name resolution")]
    assert not start.prepare(project, tests=False)
    assert start.prepare(project, tests=False)
    assert (tools.made(), tools.installed()) == (1, 2)


def test_says_in_one_sentence_that_there_is_no_internet(project, tools, capsys):
    tools.pip = [(1, "WARNING: Retrying ... NewConnectionError\nERROR: No matching distribution found for hatchling")]
    assert not start.prepare(project, tests=False)
    last = capsys.readouterr().out.splitlines()[-1]
    assert last == "The parts of Second Look could not be fetched: is this computer online? Try again when it is."
    assert not start.ready(project, tests=False)


def test_a_half_made_environment_is_made_anew_when_pip_fails(project, tools):
    tools.pip = [(1, "ModuleNotFoundError: No module named 'pip._internal'")]
    assert start.prepare(project, tests=False)
    assert (tools.made(), tools.installed()) == (2, 2)


def test_says_what_pip_said_when_it_fails_for_good(project, tools, capsys):
    tools.pip = [(1, "first"), (1, "ERROR: No matching distribution found for PySide6-Essentials")]
    assert not start.prepare(project, tests=False)
    assert "No matching distribution found for PySide6-Essentials" in capsys.readouterr().out


def test_ensurepip_failing_half_way_leaves_nothing_behind(project, tools, capsys):
    tools.makes = False
    assert not start.prepare(project, tests=False)
    assert "ensurepip ended with status 1" in capsys.readouterr().out
    assert not (project / ".venv").exists()


def test_a_full_disk_is_named():
    assert start.reason("OSError: [Errno 28] No space left on device").startswith("The disk is full")


# The door


@pytest.fixture
def started(monkeypatch):
    """Everything is there; remembers what was started."""
    calls = []
    monkeypatch.setattr(start, "supply", lambda kinds, yes, check=False: True)
    monkeypatch.setattr(start, "supply_tests", lambda yes: calls.append(("real parts", yes)))
    monkeypatch.setattr(start, "prepare", lambda here, tests: True)
    monkeypatch.setattr(start, "hand_over", lambda command, folder=None, **more: calls.append((command, more)) or 7)
    return calls


def test_without_a_screen_it_says_so_and_shows_the_main_job(started, monkeypatch, capsys):
    monkeypatch.setattr(start, "screens", list)
    assert start.main(["--yes"]) == 7
    assert started[0][0][1:] == ["demo"]
    assert "no screen" in capsys.readouterr().out


def test_with_a_screen_it_starts_the_window(started, monkeypatch, capsys):
    monkeypatch.setattr(start, "screens", lambda: ["x11"])
    start.main([])
    assert started[0][0] == [str(start.inside(start.HERE, "second-look"))]
    assert capsys.readouterr().out == ""


def test_hands_words_over(started, monkeypatch):
    monkeypatch.setattr(start, "screens", list)
    start.main(["scan", "my.zip", "--format", "json"])
    assert started[0][0][1:] == ["scan", "my.zip", "--format", "json"]


def test_tests_run_without_a_screen_and_pass_words_to_pytest(started):
    start.main(["--test", "--yes", "-k", "phone"])
    assert started[0] == ("real parts", True)
    command, more = started[1]
    assert command[1:] == ["-m", "pytest", "-q", "-k", "phone"]
    assert more == {"QT_QPA_PLATFORM": "offscreen"}


def test_the_program_takes_over_with_its_own_status_folder_and_environment(tmp_path):
    program = "import os, pathlib; print(pathlib.Path.cwd().name, os.environ['SAID']); raise SystemExit(7)"
    script = (
        f"import sys, pathlib, start; print('first');"
        f"sys.exit(start.hand_over([sys.executable, '-c', {program!r}], pathlib.Path({str(tmp_path)!r}), SAID='hello'))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False, capture_output=True, encoding="utf-8")
    assert (done.returncode, done.stdout.split()) == (7, ["first", tmp_path.name, "hello"]), done.stderr


def test_set_up_starts_nothing(started):
    assert start.main(["--setup"]) == 0
    assert started == []


def test_help_is_read_from_its_own_words():
    done = subprocess.run(
        [sys.executable, str(ROOT / "start.py"), "--help"], check=True, capture_output=True, encoding="utf-8"
    )
    assert done.stdout.startswith("    python3 start.py ")
    assert "--setup" in done.stdout


def test_an_old_python_hears_one_sentence(monkeypatch, capsys):
    monkeypatch.setattr(start.shutil, "which", lambda name: None)
    assert start.newer() == 1
    assert capsys.readouterr().out.startswith("Second Look needs Python 3.11 or newer; this is ")


def test_a_newer_python_of_the_computer_is_taken(monkeypatch):
    calls = []
    monkeypatch.setattr(start.shutil, "which", lambda name: f"/opt/{name}" if name == "python3.12" else None)
    monkeypatch.setattr(start.subprocess, "call", lambda command: calls.append(command) or 0)
    assert start.newer() == 0
    assert calls[0][0] == "/opt/python3.12"
    assert calls[0][1].endswith("start.py")


def test_a_file_in_the_way_is_replaced(project, tools):
    (project / ".venv").write_text("a file", encoding="utf-8")
    assert start.prepare(project, tests=False)


def test_ci_calls_the_same_command_and_nothing_else():
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "#!/usr/bin/env bash"
    assert [line for line in lines if "python" in line] == ["exec python3 start.py --test --yes"]
    assert os.name == "nt" or (ROOT / ".ci" / "run").stat().st_mode & 0o111
