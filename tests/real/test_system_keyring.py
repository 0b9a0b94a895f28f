"""Reading entries of the real keyring: labels are listed, ticked ones read one at a time, the others never."""

import json
import re
import shutil
import textwrap

import pytest

HEAD = """
import json, os, subprocess, sys, time
from pathlib import Path
import secretstorage
from app.passwords import messages
from app.scan.pool import Peer
FACTS = [("pet", "Biscuit")]
bus = secretstorage.dbus_init()
collection = secretstorage.get_default_collection(bus)
def put(label, secret, **attributes):
    return collection.create_item(label, attributes, secret.encode(), replace=False).item_path
class Monitor:
    # What crosses the session's bus to the keyring, as the bus's own monitor writes it down.
    def __enter__(self):
        self.seen = Path(sys.argv[1]) / "seen"
        parts = ("Secret.Item", "Secret.Service", "Secret.Prompt", "DBus.Properties")
        rules = [f"interface='org.freedesktop.{part}'" for part in parts]
        with self.seen.open("wb") as out:
            self.it = subprocess.Popen(["dbus-monitor", "--session", *rules], stdout=out, stderr=subprocess.DEVNULL)
        while b"NameAcquired" not in self.seen.read_bytes():
            time.sleep(0.05)
        return self
    def asked(self):
        time.sleep(0.5)  # the monitor's own pace
        return self.seen.read_text(errors="replace")
    def __exit__(self, *_told):
        self.it.kill()
        self.it.wait()
        self.seen.unlink()
"""
ENTRIES = """
paths = {
    "Mail": put("Mail", "Biscuit2014!", server="mail.example.org"),
    "Bank": put("Bank", "vK9$wq7!Lm2zRt", domain="bank.example.org"),
    "Office": put("Office", "Zanzibarquail7", server="intranet.example.org"),
    "Mail again": put("Mail again", "Biscuit2014!", service="old.example.org"),
    "Bare": put("Bare", "Biscuit1"),
    "Deploy": put("Deploy entry", "ghp_" + "x" * 70, application="deploy"),
    "Chrome Safe Storage": put("Chrome Safe Storage", "peanuts"),
    "Wi-Fi": put("Wi-Fi Home", "letmein1", **{"xdg:schema": "org.freedesktop.NetworkManager.Connection"}),
    "second-look": put("second-look", "v1:" + "ab" * 32, service="second-look"),
}
"""


@pytest.fixture
def run(session):
    if shutil.which("dbus-monitor") is None:
        pytest.skip("not installed: dbus-monitor")

    def act(body, **more):
        return session.run(HEAD + textwrap.dedent(body), session.folder, **more)

    return act


def test_labels_are_listed_and_only_ticked_entries_are_read_each_by_itself(run, session):
    told = run(
        ENTRIES
        + """
with Monitor() as monitor, Peer(messages.TALK) as process:
    (opened,) = process.ask(messages.OpenKeyring())
    listing = monitor.asked()
    ticked = [one.number for one in opened.entries if one.title.startswith("Mail")]
    replies = list(process.ask(messages.CheckChosen(ticked, FACTS)))
    after = monitor.asked()
print(json.dumps({
    "entries": [(one.title, one.place) for one in opened.entries],
    "listing": listing,
    "after": after[len(listing):],
    "verdicts": [(one.verdict, one.built_from, one.shared) for one in replies[:-1]],
    "unread": replies[-1].unread,
    "paths": paths,
}))
""",
    )
    told = json.loads(told)
    assert told["entries"] == [
        ["Bank", "bank.example.org"],
        ["Bare", ""],
        ["Deploy entry", "deploy"],
        ["Mail", "mail.example.org"],
        ["Mail again", "old.example.org"],
        ["Office", "intranet.example.org"],
    ], "keys of programs, networks and this program are not offered"
    asked = re.findall(r"method call .*path=(\S+);.*member=(\w+)", told["listing"])
    assert not {member for _, member in asked} & {"GetSecret", "GetSecrets", "Unlock", "SetSecret", "Delete"}
    asked = re.findall(r"method call .*path=(\S+);.*member=(\w+)", told["after"])
    read = [path for path, member in asked if member == "GetSecret"]
    assert read == [told["paths"]["Mail"], told["paths"]["Mail again"]]
    assert not {member for _, member in asked} & {"GetSecrets", "Unlock", "SetSecret", "Delete"}
    assert told["verdicts"] == [["built", [["pet", "Biscuit"]], 1]] * 2
    assert told["unread"] == []


def test_what_comes_back_holds_no_secret_and_a_long_one_is_no_password(run):
    told = run(
        ENTRIES
        + """
from app.scan.pool import command, environment
with Peer(messages.TALK) as process:
    (opened,) = process.ask(messages.OpenKeyring())
asked = messages.pack(messages.OpenKeyring())
asked += messages.pack(messages.CheckChosen([one.number for one in opened.entries], FACTS))
done = subprocess.run(command(messages.TALK), input=asked, capture_output=True, env=environment(os.environ), check=True)
secrets = (b"Biscuit2014", b"vK9$wq7", b"Zanzibarquail", b"Biscuit1", b"ghp_", b"peanuts", b"letmein", b"abab")
print([secret for secret in secrets if secret in done.stdout + done.stderr], len(done.stdout) > 200, done.stderr)
""",
    )
    assert told == "[] True b''"


def test_an_entry_deleted_meanwhile_is_left_unread_and_the_rest_is_told(run):
    told = run(
        ENTRIES
        + """
with Peer(messages.TALK) as process:
    (opened,) = process.ask(messages.OpenKeyring())
    numbers = {one.title: one.number for one in opened.entries}
    secretstorage.Item(bus, paths["Bank"]).delete()
    ticked = [numbers[name] for name in ("Bank", "Bare", "Deploy entry")]
    replies = list(process.ask(messages.CheckChosen(ticked, FACTS)))
print([one.verdict for one in replies[:-1]], replies[-1].unread == [numbers["Bank"], numbers["Deploy entry"]])
""",
    )
    assert told == "['built'] True"


def test_a_locked_collection_is_told_and_no_prompt_is_opened(run):
    told = run(
        ENTRIES
        + """
collection.lock()
start = time.monotonic()
with Monitor() as monitor, Peer(messages.TALK) as process:
    (reply,) = process.ask(messages.OpenKeyring())
    took = time.monotonic() - start
    seen = monitor.asked()
print(reply.code, took < 10, collection.is_locked(), "Locked" in seen, "Unlock" in seen or "Prompt;" in seen)
""",
    )
    assert told == "keyring_locked True True True False"


def test_an_empty_keyring_and_one_that_is_not_there(run, session):
    body = """
with Peer(messages.TALK) as process:
    (reply,) = process.ask(messages.OpenKeyring())
print(getattr(reply, "code", None) or reply.entries)
"""
    assert run(body) == "[]"
    alone = "import sys\nfrom app.passwords import messages\nfrom app.scan.pool import Peer\n" + body
    assert session.run(alone, service=False, services=session.folder) == "keyring_missing"
