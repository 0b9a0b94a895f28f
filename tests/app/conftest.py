"""A keyring that lives in memory and can be told to fail, and a passphrase that is cheap to try."""

from __future__ import annotations

import keyring.errors
import pytest
from keyring.backend import KeyringBackend

from app.store import slots
from app.store.keyrings import Keyring
from app.store.place import Cost


class Memory(KeyringBackend):
    """A keyring of dictionaries. fault: what every call raises."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.held = {}
        self.fault = None
        self.forgetful = False

    def _call(self):
        if self.fault is not None:
            raise self.fault

    def get_password(self, service, username):
        self._call()
        return self.held.get((service, username))

    def set_password(self, service, username, password):
        self._call()
        if not self.forgetful:
            self.held[service, username] = password

    def delete_password(self, service, username):
        self._call()
        if (service, username) not in self.held:
            raise keyring.errors.PasswordDeleteError("no such")
        del self.held[service, username]


@pytest.fixture
def cheap(monkeypatch):
    """A passphrase that costs nothing to try: the real cost is measured once, in test_vault."""
    made = slots.Slot
    monkeypatch.setattr(slots, "Slot", lambda id_, keyring, salt: made(id_, keyring, salt, Cost(1 << 10, 8, 1)))


@pytest.fixture
def memory():
    return Memory()


@pytest.fixture
def find(memory):
    return lambda: Keyring(memory, deadline=5)
