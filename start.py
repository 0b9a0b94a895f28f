#!/usr/bin/env python3
"""One command: make Second Look's own Python environment beside this file, then start it. Standard library only.

    python3 start.py            start the window (Windows: py start.py)
    python3 start.py --test     run all tests; further words go to pytest
    python3 start.py --benchmark   measure the scan; further words go to tests/benchmarks/run.py
    python3 start.py --setup    only prepare
    python3 start.py --check    say which system packages are missing, start nothing
    --yes                       install missing system packages without asking

Other words go to Second Look as they are: `python3 start.py scan my-export.zip`.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
OLDEST = (3, 11)
NEWER = ("python3.14", "python3.13", "python3.12", "python3.11")

# What Qt needs of a Linux system: library -> its package on Debian, Fedora, Arch. Read from the wheel's own NEEDED
# entries and tried in bare roots of Debian 12 and 13.
QT = {
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "freetype2"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
}
X11 = {  # what these bring along themselves is left out
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb"),
}
WAYLAND = {
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client", "wayland"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor", "wayland"),
    "libwayland-egl.so.1": ("libwayland-egl1", "libwayland-egl", "wayland"),
}
FONT = ("fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu")  # without a font every text is invisible
# What some tests drive for real, and skip where it is missing: program -> its Debian package.
REAL_PARTS = {
    "gnome-keyring-daemon": "gnome-keyring",
    "dbus-run-session": "dbus",
    "secret-tool": "libsecret-tools",
    "strace": "strace",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
MANAGERS = (("apt-get", "apt install"), ("dnf", "dnf install"), ("pacman", "pacman -S"))
APT_LISTS = Path("/var/lib/apt/lists")
OFFLINE = re.compile(
    r"NewConnectionError|NameResolutionError|Temporary failure in name resolution|getaddrinfo failed|Network is unreach"
    r"|ConnectTimeout|ReadTimeout|Max retries exceeded|Could not resolve|Connection refused|ProxyError|timed out"
)


def say(text: str) -> None:
    """Tell the person one thing, at once."""
    print(text, flush=True)


def run(command: list[str], quiet: bool = True) -> tuple[int, str]:
    """The exit status of a command and, when quiet, all it wrote; its output is only worth showing when it failed."""
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    try:
        done = subprocess.run(
            command,
            check=False,
            env=environment,
            stdout=subprocess.PIPE if quiet else None,
            stderr=subprocess.STDOUT if quiet else None,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as trouble:
        return 127, str(trouble)
    return done.returncode, done.stdout or ""


# The system ------------------------------------------------------------------------------------------------------


def screens() -> list[str]:
    """Which screens there are: "x11", "wayland", or "own" where the system always has one (Windows, macOS)."""
    if not sys.platform.startswith("linux"):
        return ["own"]
    found = []
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY", ""), os.environ.get("DISPLAY", "")
    if wayland and Path(os.environ.get("XDG_RUNTIME_DIR", "/"), wayland).exists():
        found.append("wayland")
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", x11)
    if x11 and (local is None or _listens(f"/tmp/.X11-unix/X{local[1]}")):
        found.append("x11")
    return found


def _listens(name: str) -> bool:
    """Whether a local X server is there: DISPLAY often outlives it (su, ssh, cron)."""
    with contextlib.suppress(OSError):
        return Path(name).exists() or name in Path("/proc/net/unix").read_text(encoding="utf-8", errors="replace")
    return True


def missing(kinds: list[str]) -> list[tuple[str, str, str]]:
    """The packages of missing libraries and fonts, for a Qt program that is to show itself on these screens."""
    if not sys.platform.startswith("linux"):
        return []
    try:
        import ctypes  # a bare Debian has a Python without it
    except ImportError:
        return [("python3", "python3-libs", "python")]
    table = dict(QT)
    table.update(X11 if "x11" in kinds else {})
    table.update(WAYLAND if "wayland" in kinds else {})
    out = []
    for library, packages in table.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            out.append(packages)
    if not has_font(FONT_FOLDERS):
        out.append(FONT)
    return out


def has_font(folders: tuple[str, ...]) -> bool:
    """Whether one of the folders holds a font that Qt can use."""
    paths = (path for folder in folders for path in Path(folder).expanduser().rglob("*"))
    return any(path.suffix.lower() in (".ttf", ".otf", ".ttc", ".pfb") for path in paths)


def venv_package() -> str:
    """The package that lets this Python make environments, "" if it can already (Debian takes that part out)."""
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return ""
    usual = Path("/usr/bin/python3").resolve() == Path(sys.executable).resolve()
    return "python3-venv" if usual else f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"


def supply(kinds: list[str], yes: bool, check: bool = False) -> bool:
    """See to it that the system's packages are there. False: they are not, and what to do was said."""
    gaps = missing(kinds)
    venv = venv_package()
    if not gaps and not venv:
        return True
    manager = next(((n, c) for n, c in MANAGERS if shutil.which(n)), ("", ""))
    column = [n for n, _ in MANAGERS].index(manager[0]) if manager[0] else 0
    names = sorted({gap[column] for gap in gaps} | ({venv} if venv else set()))
    root = getattr(os, "geteuid", lambda: 0)() == 0
    if not check and manager[0] == "apt-get" and agreed(names, root, yes):
        if apt(names, root) and not missing(kinds) and not venv_missing_now():
            return True
        say("They could not all be installed.")
    say("Second Look needs some packages of your system that are not there yet.")
    if manager[0]:
        line = f"{'' if root else 'sudo '}{manager[1]} {' '.join(names)}"
        if manager[0] == "apt-get" and not any(APT_LISTS.glob("*Packages*")):  # as in a fresh container
            line = f"{'' if root else 'sudo '}apt update && {line}"
        say(f"Run this line, then try again:\n\n    {line}\n")
    else:
        say(f"Install these with your system's package manager, then try again:\n\n    {' '.join(names)}\n")
    return False


def venv_missing_now() -> bool:
    """Whether a fresh Python still lacks the part that makes environments (this one may remember the old state)."""
    return run([sys.executable, "-c", "import ensurepip, venv"])[0] != 0


def agreed(names: list[str], root: bool, yes: bool) -> bool:
    """Whether to install the packages: as root when told to, otherwise when the person at the keyboard says so."""
    if root and (yes or os.environ.get("CI")):
        return True
    if not (sys.stdin and sys.stdin.isatty()) or not (root or shutil.which("sudo")):
        return False
    if yes:
        return True
    say("Second Look needs these packages of your system:\n\n    " + " ".join(names) + "\n")
    try:
        return input("Install them now? [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        return False


def apt(names: list[str], root: bool) -> bool:
    """Install Debian packages; a list of packages that is missing or old is fetched anew."""
    say("Installing packages of your system (once): " + " ".join(names))
    ask = [] if root else ["sudo"]
    install = [*ask, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *names]
    status, _ = run(install)
    if status:
        run([*ask, "apt-get", "update", "-qq"])
        status, output = run(install)
        if status:
            say(tail(output))
    return status == 0


def supply_tests(yes: bool) -> None:
    """Install the real parts that tests drive, where that needs no question; those tests skip where there are none."""
    names = sorted(package for program, package in REAL_PARTS.items() if not shutil.which(program))
    root = getattr(os, "geteuid", lambda: 1)() == 0
    if (
        names
        and sys.platform.startswith("linux")
        and shutil.which("apt-get")
        and root
        and (yes or os.environ.get("CI"))
    ):
        apt(names, root)


def tail(output: str, lines: int = 8) -> str:
    """The last lines of what a failed command wrote."""
    return "\n".join("    " + line for line in output.strip().splitlines()[-lines:])


# The environment ---------------------------------------------------------------------------------------------------


def inside(here: Path, name: str) -> Path:
    """A program of the environment: `python`, `second-look`."""
    if os.name == "nt":
        return here / ".venv" / "Scripts" / f"{name}.exe"
    return here / ".venv" / "bin" / name


def probe(here: Path) -> str:
    """The version of the environment's Python, "" if there is none that works."""
    if not inside(here, "python").exists():
        return ""
    status, output = run([str(inside(here, "python")), "-c", "import sys, pip; print(sys.version_info[:3])"])
    return output.strip() if status == 0 else ""


def stamp(here: Path, version: str) -> str:
    """What the environment was made from: another place, Python or pyproject.toml gives another stamp.

    A folder that was moved or copied is installed into again: its programs still start the old place.
    """
    made_of = (str(here), version, (here / "pyproject.toml").read_text(encoding="utf-8"))
    return hashlib.sha256("\0".join(made_of).encode("utf-8", "surrogateescape")).hexdigest()


def ready(here: Path, tests: bool) -> bool:
    """Whether the environment is there, whole and up to date (with what the tests need, if asked)."""
    try:
        known, extras = (here / ".venv" / "second-look.ready").read_text(encoding="utf-8").split()
    except (OSError, ValueError):
        return False
    if tests and extras != "test":
        return False
    version = probe(here)
    return bool(version) and known == stamp(here, version) and inside(here, "second-look").exists()


def prepare(here: Path, tests: bool) -> bool:
    """Make or mend the environment. False: it could not be done, and why was said."""
    if ready(here, tests):
        return True
    say("Getting Second Look ready: this happens once, takes a minute or two and needs the internet (about 100 MB).")
    mark = here / ".venv" / "second-look.ready"
    old = mark.read_text(encoding="utf-8").split() if mark.is_file() else []
    tests = tests or old[-1:] == ["test"]
    with contextlib.suppress(OSError):
        mark.unlink()
    version = probe(here) or make(here)
    if not version:
        return False
    status, output = install(here, tests)
    if status and not OFFLINE.search(output):  # a half-made environment is cheaper made anew than mended
        version = make(here)
        status, output = install(here, tests) if version else (1, output)
    if status:
        say(reason(output))
        return False
    mark.write_text(f"{stamp(here, version)} {'test' if tests else 'run'}\n", encoding="utf-8")
    return True


def make(here: Path) -> str:
    """Make the environment anew; its Python's version, "" (and why, said) if it could not be made."""
    folder = here / ".venv"
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    shutil.rmtree(folder, ignore_errors=True)
    status, output = run([sys.executable, "-m", "venv", str(folder)])
    version = probe(here) if status == 0 else ""
    if not version:
        shutil.rmtree(folder, ignore_errors=True)
        say(f"Python could not make its own environment in {folder}.\n{tail(output)}")
    return version


def install(here: Path, tests: bool) -> tuple[int, str]:
    """Put Second Look and what it is made of into the environment."""
    spec = f"{here}[test]" if tests else str(here)
    pip = [str(inside(here, "python")), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    return run([*pip, "--retries", "2", "--editable", spec])


def reason(output: str) -> str:
    """One clear sentence for why pip failed."""
    if "No space left on device" in output or "not enough space" in output:
        return "The disk is full: Second Look needs about 700 MB. Make room, then try again."
    if OFFLINE.search(output):
        return "The parts of Second Look could not be fetched: is this computer online? Try again when it is."
    return "The parts of Second Look could not be installed. The installer's last words were:\n" + tail(output)


# The door ----------------------------------------------------------------------------------------------------------


def hand_over(command: list[str], folder: Path | None = None, **more: str) -> int:
    """Become the program, so that signals and its exit status are its own; Windows cannot, and waits for it."""
    environment = dict(os.environ, **more)
    if os.name != "nt":
        sys.stdout.flush()
        if folder:
            os.chdir(folder)
        os.execve(command[0], command, environment)
    process = subprocess.Popen(command, cwd=folder, env=environment)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:  # the program got it too, and ends in its own way
            continue


def newer() -> int:
    """Start again with a newer Python of this computer, or say that one is needed."""
    other = next((path for path in map(shutil.which, NEWER) if path), None)
    if other:
        return subprocess.call([other, str(Path(__file__).resolve()), *sys.argv[1:]])
    wanted, found = ".".join(map(str, OLDEST)), ".".join(map(str, sys.version_info[:3]))
    say(f"Second Look needs Python {wanted} or newer; this is {found}. Newer ones are at https://www.python.org.")
    return 1


def main(words: list[str], here: Path = HERE) -> int:
    """Prepare and start. 0 done; 1 something is missing, and what to do was said; else the program's own status."""
    if words[:1] in (["--help"], ["-h"]):
        say((__doc__ or "").split("\n", 2)[2].rstrip())
        return 0
    yes, tests, benchmark = "--yes" in words, "--test" in words, "--benchmark" in words
    rest = [w for w in words if w not in ("--yes", "--test", "--benchmark", "--setup", "--check")]
    kinds = [] if tests or benchmark else screens()
    if "--check" in words:
        if not supply(kinds, yes, check=True):
            return 1
        say("Nothing is missing.")
        return 0
    if not supply(kinds, yes) or not prepare(here, tests):
        return 1
    if tests:
        supply_tests(yes)
    if "--setup" in words:
        return 0
    if tests:
        return hand_over([str(inside(here, "python")), "-m", "pytest", "-q", *rest], here, QT_QPA_PLATFORM="offscreen")
    if benchmark:
        return hand_over([str(inside(here, "python")), str(here / "tests" / "benchmarks" / "run.py"), *rest], here)
    if not rest and not kinds:
        say("There is no screen here, so Second Look shows its main job in the terminal (second-look demo).\n")
        rest = ["demo"]
    return hand_over([str(inside(here, "second-look")), *rest])


if __name__ == "__main__":
    if sys.version_info < OLDEST:
        sys.exit(newer())
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
