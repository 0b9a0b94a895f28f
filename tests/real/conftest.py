"""A real Secret Service for tests: gnome-keyring under a session bus of its own, with folders of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.scan import caches

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
PASSWORD = "test-unlock-pw"


def missing():
    """Which of the programs are not on this computer."""
    return [name for name in NEEDED if shutil.which(name) is None]


class Session:
    """Runs a Python script under a session bus. service: False starts no keyring daemon."""

    def __init__(self, folder):
        self.folder = folder
        self.home, self.runtime = folder / "home", folder / "run"
        self.home.mkdir()
        self.runtime.mkdir(mode=0o700)

    def environment(self, **more):
        env = {name: os.environ[name] for name in ("PATH", "LANG", "TMPDIR") if name in os.environ}
        return {
            **env,
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            **more,
        }

    def run(self, script, *arguments, service=True, services=None, password=PASSWORD, before=(), **more):
        """What the script printed. services: the bus starts what is in this folder and nothing else. before: words put
        before the Python command (strace …).
        """
        start = (
            f"printf %s {password} | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1; "
            if service
            else ""
        )
        bus = ["dbus-run-session"]
        if services is not None:
            bus.append(f"--config-file={self._bus(services)}")
        done = subprocess.run(
            [
                *bus,
                "--",
                "sh",
                "-c",
                start + 'exec "$@"',
                "sh",
                *before,
                sys.executable,
                "-c",
                script,
                *map(str, arguments),
            ],
            env=self.environment(**more),
            cwd=self.folder,
            check=False,
            capture_output=True,
            encoding="utf-8",
            timeout=90,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        return done.stdout.strip()

    def _bus(self, services):
        config = self.folder / "bus.conf"
        config.write_text(
            '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"\n'
            ' "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">\n'
            "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
            f"<servicedir>{services}</servicedir>"
            '<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>'
            '<allow own="*"/></policy></busconfig>\n'
        )
        return config


@pytest.fixture
def session(tmp_path):
    """The session bus and its folders; skipped where the programs are missing."""
    if not sys.platform.startswith("linux"):
        pytest.skip("the Secret Service is Linux's")
    if missing():
        pytest.skip(f"not installed: {', '.join(missing())}")
    short = Path("/tmp") / f"sl-{os.getpid()}-{time.monotonic_ns() % 10**9}"  # a socket's path may have 108 letters
    short.mkdir(mode=0o700)
    yield Session(short)
    shutil.rmtree(short, ignore_errors=True)


@pytest.fixture
def used_before(session, shared_finder):
    """A home in which the program was used before: the engine's patterns are compiled already."""
    there = caches.folder(os.environ)
    if there is not None and there.is_dir():
        shutil.copytree(there, session.home / ".cache" / "second-look")
