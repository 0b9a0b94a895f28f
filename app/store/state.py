"""What a person may want kept and how, how it stands with that, and the one error of this room. No database needed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

SHORTEST = 10
"""Characters a new passphrase must have at least: somebody with the file can try as many as they like."""


class Level(StrEnum):
    """How much is kept."""

    TICKS = "ticks"
    """Decisions, answers, dates, counts, keyed fingerprints. No text."""
    EVERYTHING = "everything"
    """Also findings with their context, notes, and what the person told about themself."""


@dataclass(frozen=True, slots=True)
class Protection:
    """How the store opens: by the system's keyring, by a passphrase, or by either (a recovery passphrase)."""

    keyring: bool = True
    passphrase: str = ""


class State(StrEnum):
    """Each but `OPEN` is a reason why nothing is being kept now; its sentence stands under `keeping.state`."""

    NOTHING = "nothing"
    """Nothing is kept: the person has not asked for it."""
    OPEN = "open"
    PASSPHRASE = "passphrase"  # noqa: S105  (a word, not one)
    """It opens with a passphrase, and none was given."""
    WRONG_PASSPHRASE = "wrong_passphrase"  # noqa: S105
    LOCKED = "locked"
    """The system's keyring is locked."""
    GONE = "gone"
    """The keyring is there, and the key is not in it."""
    NO_KEYRING = "no_keyring"
    """This system has no keyring that we use."""
    OTHER_KEYRING = "other_keyring"
    """The key lies in another kind of keyring than the one that is here now."""
    SLOW = "slow"
    """The keyring did not answer in time, or broke."""
    BUSY = "busy"
    """Another window of this program has it open."""
    DAMAGED = "damaged"
    """It does not open with its key, or a part of it is broken."""
    NEWER = "newer"
    """It was made by a newer version of this program."""
    FULL = "full"
    """The disk is full, or the folder cannot be written."""


class Refused(Exception):  # noqa: N818  (said where an error of this room is raised: "Refused: LOCKED")
    """It could not be done, and why. Nothing was changed."""

    def __init__(self, state: State) -> None:
        super().__init__(state.value)
        self.state = state
