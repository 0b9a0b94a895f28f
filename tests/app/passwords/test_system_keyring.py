"""The system keyring, from the outside in: what is listed, what is left out, and what cannot be had in one code."""

import sys
from types import ModuleType, SimpleNamespace

import pytest

from app.passwords import system_keyring
from app.passwords.system_keyring import KeyringError, items


def test_other_systems_do_not_offer_it(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(KeyringError) as error:
        items()
    assert error.value.code == "keyring_not_offered"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the Secret Service is Linux's")
def test_no_bus_is_told(monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus")
    with pytest.raises(KeyringError) as error:
        items()
    assert error.value.code == "keyring_missing"


class WindowsError(Exception):
    """As pywin32-ctypes raises it."""

    def __init__(self, winerror):
        super().__init__(winerror)
        self.winerror = winerror


@pytest.fixture
def windows(monkeypatch):
    """The two calls of pywin32-ctypes that we use, over the credentials given; notes which were read by name."""
    read = []

    def act(given=(), fault=0):
        def enumerate_all(_filter, _flags):
            if fault:
                raise WindowsError(fault)
            return [dict(one) for one in given]

        def read_one(target, kind, _flags):
            read.append(target)
            for one in given:
                if (one["TargetName"], one["Type"]) == (target, kind):
                    return dict(one)
            raise WindowsError(1168)

        package, module = ModuleType("win32ctypes"), ModuleType("win32ctypes.pywin32")
        module.win32cred = SimpleNamespace(CredEnumerate=enumerate_all, CredRead=read_one)
        module.pywintypes = SimpleNamespace(error=WindowsError)
        monkeypatch.setitem(sys.modules, "win32ctypes", package)
        monkeypatch.setitem(sys.modules, "win32ctypes.pywin32", module)
        monkeypatch.setattr(sys, "platform", "win32")
        return read

    return act


def test_windows_without_credentials_is_empty_and_a_fault_is_told(windows):
    windows(fault=1168)
    assert items() == []
    windows(fault=1312)  # no such log-on session: a service, not a person, runs it
    with pytest.raises(KeyringError) as error:
        items()
    assert error.value.code == "keyring_missing"


def test_windows_gives_generic_credentials_and_the_text_of_those_asked_for(windows):
    given = [
        {
            "Type": 1,
            "TargetName": "LegacyGeneric:target=mail.example",
            "CredentialBlob": "Biscuit7".encode("utf-16-le"),
        },
        {"Type": 1, "TargetName": "second-look/store", "CredentialBlob": b"x"},
        {"Type": 2, "TargetName": "domain", "CredentialBlob": b"x"},
        {"Type": 1, "TargetName": "plain", "CredentialBlob": b"Biscuit8"},
        {"Type": 1, "TargetName": "bytes", "CredentialBlob": b"\xff\xfe\xfd"},
        {"Type": 1, "TargetName": "long", "CredentialBlob": b"k" * 200},
        {"Type": 1, "TargetName": "none", "CredentialBlob": None},
    ]
    read = windows(given)
    found = {item.title: item for item in items()}
    assert set(found) == {"mail.example", "plain", "bytes", "long", "none"}
    assert not read, "listing reads none by itself"
    assert (found["plain"].read(), read) == ("Biscuit8", ["plain"])
    assert {title: item.read() for title, item in found.items()} == {
        "mail.example": "Biscuit7", "plain": "Biscuit8", "bytes": "", "long": "", "none": "",
    }  # fmt: skip
    assert "Biscuit7" not in repr(found)


def test_keys_of_programs_are_no_passwords():
    for label in ("Chrome Safe Storage", "org.freedesktop.NetworkManager.Connection", "an API key", "GitHub token"):
        assert system_keyring._NO_PASSWORD.search(label)
    assert not system_keyring._NO_PASSWORD.search("My mail")
