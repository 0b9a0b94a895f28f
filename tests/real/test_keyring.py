"""The store with a real keyring: gnome-keyring under its own bus, kept, locked, wrong, missing, hanging."""

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from app import assets

HEAD = """
import sys
from pathlib import Path
from app.store.keyrings import Keyring, SERVICE, system_keyring, within
from app.store.opening import create, erase, unlock
from app.store.place import Place
from app.store.state import Level, Protection, Refused, State
place = Place(Path(sys.argv[1]) / "second-look")
def refusal(act):
    try:
        act()
    except Refused as refused:
        return refused.state.value
    return "done"
def find():
    return system_keyring(20)
def lock_collection():
    import secretstorage
    bus = secretstorage.dbus_init()
    secretstorage.get_default_collection(bus).lock()
def items():
    import secretstorage
    bus = secretstorage.dbus_init()
    return [i.get_attributes() for c in secretstorage.get_all_collections(bus) for i in c.get_all_items()]
"""


def script(body):
    return HEAD + textwrap.dedent(body)


def test_keyrings_own_tests_pass_against_it(session):
    """The library's suite for its kinds of keyring, run against the one that we choose."""
    suite = session.folder / "test_backend.py"
    suite.write_text(
        "import pytest\nfrom keyring.testing.backend import BackendBasicTests\n"
        "from app.store.keyrings import _backend\n\n\n"
        "class TestChosen(BackendBasicTests):\n    def init_keyring(self):\n        return _backend()\n"
    )
    told = session.run(
        "import sys, pytest; sys.exit(pytest.main([sys.argv[1], '-q', '-p', 'no:cacheprovider', '-p', 'no:pytest-qt', "
        "'-c', '/dev/null', '--rootdir', sys.argv[2]]))",
        suite,
        session.folder,
    )
    assert " passed" in told
    assert "failed" not in told


def test_it_is_kept_opened_and_erased(session):
    told = session.run(
        script(
            """
            store = create(place, Level.TICKS, b"k" * 32, Protection(), find)
            store.close()
            print(len(items()), items()[0]["service"], unlock(place, find).key == b"k" * 32)
            """
        ),
        session.folder,
    )
    assert told == "1 second-look True"
    # the daemon is started anew, as after signing in: the key is still there, and nothing readable in its file
    told = session.run(
        script(
            """
            store = unlock(place, find)
            print(store.header.backend)
            print(erase(place, store, find), len(items()), place.folder.exists())
            """
        ),
        session.folder,
    )
    assert told.splitlines() == ["keyring.backends.SecretService.Keyring", "True 0 False"]


def test_nothing_readable_lies_in_the_keyrings_own_file(session):
    session.run(script('create(place, Level.TICKS, b"k" * 32, Protection(), find).close(); print(1)'), session.folder)
    held = b"".join(path.read_bytes() for path in session.home.rglob("*.keyring"))
    assert held
    assert b"v1:" not in held


def test_what_was_left_by_a_damaged_store_is_swept(session):
    told = session.run(
        script(
            """
            create(place, Level.TICKS, b"k" * 32, Protection(), find).close()
            (place.folder / "store.json").write_text("nonsense")
            print(len(items()), erase(place, None, find), len(items()), place.folder.exists())
            """
        ),
        session.folder,
    )
    assert told == "1 True 0 False"


def test_keys_are_swept_where_the_folder_was_deleted_by_hand(session):
    told = session.run(
        script(
            """
            import shutil
            create(place, Level.TICKS, b"k" * 32, Protection(), find).close()
            shutil.rmtree(place.folder)
            print(len(items()), erase(place, None, find), len(items()))
            """
        ),
        session.folder,
    )
    assert told == "1 True 0"


def test_a_locked_collection_is_told_at_once(session):
    told = session.run(
        script(
            """
            import time
            create(place, Level.TICKS, b"k" * 32, Protection(), find).close()
            before = place.database.read_bytes()
            lock_collection()
            start = time.monotonic()
            print(refusal(lambda: unlock(place, find)), time.monotonic() - start < 15)
            print(place.database.read_bytes() == before)
            """
        ),
        session.folder,
    )
    assert told.splitlines() == ["locked True", "True"]


def test_a_wrong_password_at_sign_in_leaves_it_locked(session):
    session.run(script('create(place, Level.TICKS, b"k" * 32, Protection(), find).close(); print(1)'), session.folder)
    told = session.run(script("print(refusal(lambda: unlock(place, find)))"), session.folder, password="wrong")
    assert told == "locked"
    assert session.run(script("print(refusal(lambda: unlock(place, find)))"), session.folder) == "done"


def test_a_key_that_somebody_deleted_is_gone(session):
    told = session.run(
        script(
            """
            import secretstorage
            create(place, Level.TICKS, b"k" * 32, Protection(), find).close()
            for item in list(secretstorage.search_items(secretstorage.dbus_init(), {"service": SERVICE})):
                item.delete()
            print(refusal(lambda: unlock(place, find)))
            """
        ),
        session.folder,
    )
    assert told == "gone"


@pytest.mark.parametrize("bus", ["none", "empty"])
def test_without_a_service_it_says_so_and_a_passphrase_will_do(session, bus):
    body = script(
        """
        protection = Protection(keyring=False, passphrase="nine old boats at low tide")
        print(refusal(lambda: create(place, Level.TICKS, b"k" * 32, Protection(), find)), place.exists)
        create(place, Level.TICKS, b"k" * 32, protection, find).close()
        print(refusal(lambda: unlock(place, find)), refusal(lambda: unlock(place, find, "nine old boats at low tide")))
        """
    )
    if bus == "empty":
        told = session.run(body, session.folder, service=False, services=session.folder)
    else:
        done = subprocess.run(
            [sys.executable, "-c", body, str(session.folder)],
            env=session.environment(),
            check=True,
            capture_output=True,
            encoding="utf-8",
        )
        told = done.stdout.strip()
    assert told.splitlines() == ["no_keyring False", "passphrase done"]


def test_a_service_that_hangs_costs_no_more_than_the_deadline(session):
    services = session.folder / "services"
    services.mkdir()
    hangs = session.folder / "hangs"
    hangs.write_text("#!/bin/sh\nexec sleep 40 >/dev/null 2>&1 </dev/null\n")
    hangs.chmod(0o700)
    (services / "org.freedesktop.secrets.service").write_text(
        f"[D-BUS Service]\nName=org.freedesktop.secrets\nExec={hangs}\n"
    )
    body = script(
        """
        import time
        find = lambda: system_keyring(1.5)
        start = time.monotonic()
        print(refusal(lambda: create(place, Level.TICKS, b"k" * 32, Protection(), find)))
        print(time.monotonic() - start < 12)
        """
    )
    assert session.run(body, session.folder, service=False, services=services).split() == ["slow", "True"]


def test_no_plug_in_and_no_variable_chooses_the_keyring(session):
    """A plaintext or foreign kind, named by variable or file, is not what we use."""
    config = session.home / ".config" / "python_keyring"
    config.mkdir(parents=True)
    (config / "keyringrc.cfg").write_text(f"[backend]\ndefault-keyring=evil.Keyring\nkeyring-path={session.folder}\n")
    (session.folder / "evil.py").write_text(
        "from pathlib import Path\nPath(__file__).with_name('ran').write_text('x')\n"
        "from keyring.backends.null import Keyring\n"
    )
    told = session.run(
        script("print(find().kind)"), session.folder, PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring"
    )
    assert told == "keyring.backends.SecretService.Keyring"
    assert not (session.folder / "ran").exists()


def test_the_real_session_folder_is_short_enough():
    assert len(str(Path("/tmp") / "sl-4194304-999999999" / "run" / "keyring" / "control")) < 100


@pytest.mark.usefixtures("used_before")
def test_what_was_decided_in_the_window_holds_on_the_command_line(session):
    """Two scans have one key; a detail called wrong and one dealt with are no open findings any more."""
    example = str(assets.example())
    environment = {"XDG_DATA_HOME": str(session.folder)}  # where the keyring lies too

    def scan(**more):
        command = f"from app import cli; raise SystemExit(cli.main(['scan', {example!r}, '--format', 'json']))"
        return json.loads(session.run(command, **environment, **more))

    first, other = scan(), scan()
    groups = {one["group"] for one in first["findings"]}
    assert groups.isdisjoint(one["group"] for one in other["findings"]), "without a store: a key for each run"
    session.run(
        script('create(place, Level.TICKS, b"k" * 32, Protection(), find).close(); print(1)'),
        session.folder,
        **environment,
    )
    first = scan()
    told = [one["fingerprint"] for one in first["findings"] if "P7" in one["rules"] or "N10" in one["rules"]]
    session.run(
        script(
            """
            from datetime import UTC, datetime
            from app.core.finding import Choice, Decision
            store = unlock(place, find)
            now = datetime.now(UTC)
            store.decide({one: Decision(one, Choice.DEALT_WITH, now) for one in sys.argv[2:]})
            store.close()
            print(1)
            """
        ),
        session.folder,
        *told,
        **environment,
    )
    second = scan()
    prints = [one["fingerprint"] for one in first["findings"]]
    assert [one["fingerprint"] for one in second["findings"]] == prints
    counted = {rule: (first["checklist"][rule]["count"], second["checklist"][rule]["count"]) for rule in ("P7", "N10")}
    assert all(before > 0 and after == 0 for before, after in counted.values()), counted
    # the daemon is started with another password: the keyring stays locked, one line says so, and the scan goes on
    locked = scan(password="wrong")
    assert set(prints).isdisjoint(one["fingerprint"] for one in locked["findings"])
    assert len(locked["findings"]) == len(prints)
