"""Builds the runnable folder dist/second-look on this system and checks it from inside.

    .venv/bin/python packaging/build.py            (needs the extra: pip install -e .[build])

Linux, Windows and macOS share one recipe, second_look.spec; what differs stands in `SYSTEM_PARTS`.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD, DIST = ROOT / "build", ROOT / "dist"
BUNDLE = DIST / "second-look"
APPLICATION = "org.secondlook.SecondLook"
FORBIDDEN = ("Qt6Network", "QtNetwork", "Qt6Qml", "Qt6Quick", "qvnc", "/tls/", "networkinformation", "_ssl", "libssl")


def icons() -> None:
    """The icon in the forms that systems want, drawn from the one SVG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter  # late: --help must not need Qt
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication([])
    picture = QSvgRenderer(str(ROOT / "resources" / "icons" / "second-look.svg"))
    target = BUILD / "icons"
    target.mkdir(parents=True, exist_ok=True)
    for size, name in ((512, "second-look.png"), (256, "second-look.ico")):
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        picture.render(painter)
        painter.end()
        if not image.save(str(target / name)):
            raise SystemExit(f"could not write {name}")
    del application


def freeze() -> None:
    """Run PyInstaller on the recipe."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ["--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller")]
    subprocess.run([*command, *folders, str(ROOT / "packaging" / "second_look.spec")], check=True, cwd=ROOT)


def licences(*names: str) -> None:
    """The licences of these distributions and all that they need, as their authors packed them, or as we did."""
    waiting, seen = list(names), set[str]()
    while waiting:
        name = re.split(r"[ ;\[<>=!~(]", waiting.pop(), maxsplit=1)[0].lower().replace("_", "-")
        if name in seen:
            continue
        seen.add(name)
        try:
            found = distribution(name)
        except PackageNotFoundError:  # for another system or Python
            continue
        waiting += [line for line in found.requires or () if "extra ==" not in line]
        target = BUNDLE / "licences" / name
        target.mkdir(parents=True, exist_ok=True)
        told = next(iter(found.metadata.get_all("License-Expression") or ()), "")
        (target / "about.txt").write_text(f"{found.metadata['Name']} {found.version} {told}\n", encoding="utf-8")
        for file in found.files or ():
            text = Path(str(file.locate()))
            if re.search(r"licen[cs]e|copying|notice", file.name, re.IGNORECASE) and text.is_file():
                taken = (target / file.name).exists()  # a library inside a wheel has a LICENSE of its own
                shutil.copy(text, target / (f"{text.parent.name}-{file.name}" if taken else file.name))
    for folder in (ROOT / "packaging" / "licences").iterdir():  # of what lies in wheels that hold no text of it
        shutil.copytree(folder, BUNDLE / "licences" / folder.name, dirs_exist_ok=True)
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.is_file():
        shutil.copy(python, BUNDLE / "licences" / "python.txt")


def linux() -> None:
    """Desktop file, metadata and icon beside the program, where a package or an AppImage picks them up."""
    share = BUNDLE / "share"
    for source, folder, name in (
        (ROOT / "packaging" / "linux" / f"{APPLICATION}.desktop", "applications", ""),
        (ROOT / "packaging" / "linux" / f"{APPLICATION}.metainfo.xml", "metainfo", ""),
        (ROOT / "resources" / "icons" / "second-look.svg", "icons/hicolor/scalable/apps", f"{APPLICATION}.svg"),
    ):
        (share / folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(source, share / folder / (name or source.name))


def windows() -> None:
    """Nothing beside the recipe: the folder is zipped as it is, or taken by an installer."""


SYSTEM_PARTS: dict[str, Callable[[], None]] = {"linux": linux, "win32": windows, "darwin": windows}


def check() -> None:
    """The bundle must hold nothing that talks to a network, and every part must work inside it."""
    names = [path.relative_to(BUNDLE).as_posix() for path in BUNDLE.rglob("*")]
    found = [name for name in names if any(part in f"/{name}" for part in FORBIDDEN)]
    if found:
        raise SystemExit("must not be in the bundle: " + ", ".join(found))
    program = BUNDLE / ("second-look.exe" if sys.platform == "win32" else "second-look")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    # From another folder: a bundle that only works beside its sources must fail here.
    done = subprocess.run([str(program), "--self-check"], check=False, cwd=BUNDLE.parent, env=environment)
    if done.returncode:
        raise SystemExit("the bundle's self-check failed")
    size = sum(path.stat().st_size for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{BUNDLE.relative_to(ROOT)}: {size / 1e6:.0f} MB, {len(names)} files")


def main() -> int:
    """Icons, PyInstaller, licences, the system's own part, the check."""
    if len(sys.argv) > 1:
        print(__doc__)
        return 0
    icons()
    freeze()
    licences("second-look")
    SYSTEM_PARTS[sys.platform]()
    check()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
