"""The process that sees passwords: started for a question, ended after the answer. It keeps, logs and writes nothing.

Asked over standard input, answers over standard output. What it read stays in this process, is never sent back, and
goes with it; Python cannot wipe a string, ending the process can.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO

from app.core.confine import confine, own_output, tell_fault
from app.core.frames import HEAD, LIMIT
from app.passwords import messages
from app.passwords.exports import ExportError, UnknownTable, read
from app.passwords.system_keyring import KeyringError, items
from detectors.passwords import Fact, Facts, Grade
from detectors.spellings import words
from detectors.strength import Strength, strength

_WEAK = Strength.VERY_WEAK


class Opened:
    """What is open: how to get each entry's password. One at a time; a new one lets the old one go."""

    def __init__(self) -> None:
        self._secrets: list[Callable[[], str]] = []
        self._facts: tuple[list[tuple[str, str]], Facts] = ([], Facts(()))

    def answer(self, ask: messages.Request) -> Iterator[messages.Reply]:
        """The replies to one request."""
        if isinstance(ask, messages.CheckTyped):
            yield told(ask.number, ask.password, self._ready(ask.facts))
        elif isinstance(ask, messages.CheckChosen):
            yield from self._check(ask)
        else:
            self._secrets = []
            yield self._export(ask) if isinstance(ask, messages.OpenExport) else self._keyring()

    def _export(self, ask: messages.OpenExport) -> messages.Reply:
        try:
            made = read(Path(ask.path), ask.column)
        except ExportError as error:
            return messages.Failed(error.code)
        if isinstance(made, UnknownTable):
            return messages.Columns(list(made.names), made.guess)
        self._secrets = [partial(getattr, secret, "password") for secret in made.secrets]
        entries = [messages.Entry(n, secret.title, secret.place) for n, secret in enumerate(made.secrets)]
        return messages.Entries(made.source, entries, made.without)

    def _keyring(self) -> messages.Reply:
        try:
            found = items()
        except KeyringError as error:
            return messages.Failed(error.code)
        self._secrets = [item.read for item in found]
        return messages.Entries("keyring", [messages.Entry(n, i.title, i.place) for n, i in enumerate(found)])

    def _check(self, ask: messages.CheckChosen) -> Iterator[messages.Reply]:
        facts = self._ready(ask.facts)
        passwords: dict[int, str] = {}
        unread = []
        for number in dict.fromkeys(ask.chosen):
            password = self._password(number)
            if password:
                passwords[number] = password
            else:
                unread.append(number)
        same = Counter(passwords.values())
        for number, password in passwords.items():
            yield told(number, password, facts, same[password] - 1)
        self._secrets = []
        yield messages.Done(unread)

    def _password(self, number: int) -> str:
        if not 0 <= number < len(self._secrets):
            return ""
        try:
            return self._secrets[number]()
        except Exception:  # noqa: BLE001  (whatever a keyring raises over one entry: the others are still read)
            return ""

    def _ready(self, facts: list[tuple[str, str]]) -> Facts:
        """Facts made ready; those of the last question are kept, for lines often share them."""
        if facts != self._facts[0]:
            self._facts = (facts, Facts([Fact(kind, value) for kind, value in facts]))
        return self._facts[1]


def told(number: int, password: str, facts: Facts, shared: int = 0) -> messages.Told:
    """What one password is made of, and how strong it is for somebody who knows those facts."""
    verdict = facts.match(password)
    known = (word for fact in verdict.built_from for word, _ in words(fact.kind, fact.value))
    strong = strength(password, known)
    grade, how = verdict.grade, list(verdict.how)
    if grade is Grade.CONTAINS and strong <= _WEAK:
        grade = Grade.BUILT
    elif grade is Grade.UNRELATED and strong <= _WEAK:
        grade, how = Grade.WEAK, ["common"]
    built_from = [(fact.kind, fact.value) for fact in verdict.built_from]
    return messages.Told(number, grade.value, built_from, how, int(strong), shared)


def serve(asked: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until the other side closes."""
    opened = Opened()
    while True:
        head = asked.read(HEAD)
        length = int.from_bytes(head, "big")
        if len(head) < HEAD or length > LIMIT:
            return
        body = asked.read(length)
        if len(body) < length:
            return
        for reply in opened.answer(messages.request(body)):
            answers.write(messages.pack(reply))
            answers.flush()


def main() -> int:
    """The process's own start."""
    answers = own_output()
    confine(local_sockets=True)
    try:
        serve(sys.stdin.buffer, answers)
    except (KeyboardInterrupt, BrokenPipeError):
        return 130
    except Exception as error:  # noqa: BLE001  (the job boundary: type and place, never a value)
        tell_fault("passwords", error)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
