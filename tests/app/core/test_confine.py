"""A confined process gets no internet, leaves no core dump, and tells no value when it breaks."""

import os
import subprocess
import sys

import pytest

from app.core.confine import tell_fault
from app.scan.pool import environment


def run(code):
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, env=environment(os.environ), check=False, timeout=60
    )


@pytest.mark.parametrize("local", [True, False])
@pytest.mark.parametrize("ask", ["socket.socket()", "socket.getaddrinfo('localhost', 80)"])
def test_no_internet(local, ask):
    done = run(f"from app.core.confine import confine; import socket; confine(local_sockets={local}); {ask}")
    assert done.returncode == 1
    assert b"no network here" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="no sockets of a local family there")
def test_local_sockets_only_where_they_are_needed():
    code = "import socket; from app.core.confine import confine; confine(local_sockets={})"
    code += "; socket.socket(socket.AF_UNIX)"
    assert run(code.format(True)).returncode == 0
    assert run(code.format(False)).returncode == 1


@pytest.mark.skipif(sys.platform == "win32", reason="no such limits there")
def test_no_core_dump():
    code = (
        "from app.core.confine import confine; import resource; confine(); "
        "print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    assert run(code).stdout.strip() == b"(0, 0)"


def test_a_fault_is_told_by_type_and_place(capsys):
    try:
        raise ValueError("the secret text")
    except ValueError as error:
        tell_fault("worker", error)
    told = capsys.readouterr().err
    assert "worker: ValueError at " in told
    assert "secret" not in told
