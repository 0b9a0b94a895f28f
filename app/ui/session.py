"""The session: what the pages share. The desk, the jobs, and signals when something changed. One for each window."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.assets import reasons, safer_terms, words
from app.core.about import About, AboutError, parse, plain
from app.core.coverage import Coverage, Source
from app.core.desk import ARCHIVE, PASTED, Desk
from app.core.facts import Fact, password_facts
from app.core.finding import Choice, Finding
from app.core.guidance import Guidance, Reply, Verdict
from app.core.item import Item, Kind
from app.core.paste import Pasted, items, readable
from app.core.safer import Spared
from app.core.timeline import Ended
from app.passwords.messages import Told
from app.report.safer import told
from app.report.wording import Wording
from app.scan import wire
from app.scan.job import CheckJob, ScanJob
from app.store.state import Level, Protection
from app.ui.keeper import Keeper
from app.ui.line import Line
from app.ui.memory import Memory
from app.ui.password_job import PasswordJob
from detectors.contract import Type

_FREEZE = 20_000
"""Findings from which on they are kept out of the collector's rounds, each of which would stall the window."""


class Session(QObject):
    """Signals are sent after the desk has changed. Sentences for people are looked up by the pages.

    checked: pasted text was checked (`pasted_rows`), or `looked_at` of it, a share of 1.
    made_safer(Told): the safer version of the pasted text that was asked for.
    recognised(wire.Recognised). progressed(wire.Progress).
    found: more findings of the archive. finished(bool complete): the load is over or was cancelled.
    failed(code, details): a load could not be done or broke off; what was found stays. desk_changed: decisions,
    answers or findings changed. contacts: friends, followers and requests of the archive, for the walk.
    password_checked(Told): of the one typed. forgotten(bool whole): everything was erased; whole: no key was left in
    the system's keyring. emptied: everything was locked or erased, nothing of it may be shown any more. memory: what
    is kept, the history, About me. line: archives that wait to be read.
    """

    checked = Signal()
    made_safer = Signal(object)
    recognised = Signal(object)
    progressed = Signal(object)
    found = Signal()
    finished = Signal(bool)
    failed = Signal(str, dict)
    desk_changed = Signal()
    password_checked = Signal(object)
    forgotten = Signal(bool)
    emptied = Signal()

    def __init__(self, guidance: Guidance, parent: QObject | None = None, keeper: Keeper | None = None) -> None:
        super().__init__(parent)
        self.desk = Desk(guidance)
        self.keeper = keeper or Keeper(None, None)
        self.keeper.setParent(self)
        self.memory = Memory(self.desk, self.keeper, self)
        self.memory.told.connect(self._on_told)
        self.memory.remembered.connect(self._on_remembered)
        self.memory.restored.connect(self._on_remembered)
        self.keeper.done.connect(self._on_erased)
        self.pasted_rows: list[tuple[int, Item, list[Finding]]] = []
        self.looked_at = 1.0
        self.contacts: list[Item] = []
        self.line = Line(self)
        self._pasted: list[tuple[int, Item]] = []
        self._text = ""
        self._number = 0
        self._typed = 0
        self._source = Source(ARCHIVE)
        self._read = False
        self._fresh = 0
        self._check = CheckJob(self)
        self._check.checked.connect(self._on_checked)
        self._check.made_safer.connect(self._on_made_safer)
        self._check.failed.connect(self._on_check_failed)
        self.passwords = PasswordJob(self)
        self.passwords.typed.connect(self._on_typed)
        self._scan = ScanJob(self)
        self._scan.recognised.connect(self._on_recognised)
        self._scan.progressed.connect(self._on_progressed)
        self._scan.found.connect(self._on_found)
        self._scan.met.connect(self._on_met)
        self._scan.learnt.connect(self._on_learnt)
        self._scan.finished.connect(self._on_finished)
        self._scan.failed.connect(self._on_scan_failed)

    # -- before you post

    def warm_up(self) -> None:
        """Start the checking process now, so that the first check is quick. Call after the first paint."""
        self._check.start()

    def take_up(self) -> None:
        """Open what was kept, if anything was; `memory.remembered` or `keeper.changed` follows."""
        if self.keeper.place is not None and self.keeper.place.exists:
            self.keeper.unlock()

    def check(self, text: str, about: Pasted) -> None:
        """Check pasted text; `checked` follows. A newer call makes the older one's answer void."""
        self._number += 1
        self._text, self._pasted = readable(text), items(text, about)
        items_ = [item for _, item in self._pasted]
        self._check.check(self._number, items_, self.today(), self.desk.about.known())

    def forget_pasted(self) -> None:
        """Let the pasted text and what was found in it go."""
        self._number += 1
        self._text, self._pasted = "", []
        self.pasted_rows = []
        self.desk.clear(PASTED)
        self.checked.emit()
        self.desk_changed.emit()

    @Slot(object)
    def _on_checked(self, reply: wire.Checked) -> None:
        if reply.number != self._number:
            return
        self.looked_at = reply.share
        self.pasted_rows = self.desk.take_pasted(self._pasted, reply.hits, reply.looked_for, reply.clues)
        self.checked.emit()
        self.desk_changed.emit()

    def make_safer(self) -> None:
        """Make a safer version of the text checked last, without what was kept or called wrong; `made_safer` follows.

        A check asked for meanwhile goes first, and then nothing follows.
        """
        asked = [item for _, item in self._pasted]
        known, spared = list(self.desk.about.known()), Spared(frozenset(self.spared()))
        self._check.make_safer(wire.MakeSafer(self._number, asked, self.today(), safer_terms(), known, spared))

    def spared(self) -> set[tuple[Type, str]]:
        """What of the pasted text the person keeps or called wrong."""
        left = {print_ for print_, one in self.desk.decisions.items() if one.choice is not Choice.DEALT_WITH}
        found = self.desk.findings([PASTED], look=True, parts=True) if left else []
        return {(one.hit.type, one.hit.value) for one in found if one.fingerprint in left}

    @Slot(object)
    def _on_made_safer(self, reply: wire.MadeSafer) -> None:
        if reply.number == self._number:
            word = Wording(words(), reasons())
            self.made_safer.emit(told(self._text, self._pasted, reply.versions, word))

    @Slot(str)
    def _on_check_failed(self, code: str) -> None:
        self.failed.emit(code, {})

    # -- what is out there

    def recognise(self, paths: Iterable[Path]) -> None:
        """Say what these files are; `recognised` or `failed` follows."""
        self._scan.recognise([str(path) for path in paths])

    def scan(self, paths: Iterable[Path], *, messages: bool, leave_out: Iterable[Kind] = ()) -> None:
        """Load an archive; `progressed`, `found`, and at last `finished` or `failed` follow."""
        names, left_out = [str(path) for path in paths], list(leave_out)
        self.desk.begin(ARCHIVE, self._source)
        self.contacts = []
        self._read = True
        self._fresh = 0
        gc.unfreeze()
        self.memory.load_began(self._source, messages=messages, left_out=[kind.value for kind in left_out], paths=names)
        about = self.desk.about
        work, known = about.work(self.desk.guidance.mentioned), about.known()
        self._scan.scan(names, self.today(), messages=messages, leave_out=left_out, work=work, known=known)

    def hold(self, on: bool) -> None:
        """Pause the load under way, or go on with it."""
        self._scan.hold(on)

    @property
    def held(self) -> bool:
        """Whether the load under way is paused."""
        return self._scan.held

    def cancel(self) -> None:
        """Stop the load; what was found stays. `finished(False)` follows."""
        self._scan.cancel()

    def forget_archive(self) -> None:
        """Let the archive and what was found in it go."""
        self._scan.cancel()
        self.desk.clear(ARCHIVE)
        self.contacts = []
        self._read = False
        self.memory.archive_forgotten()
        self.found.emit()
        self.desk_changed.emit()

    @property
    def from_store(self) -> bool:
        """Whether the archive on the desk is the one that was kept: without contacts, whose names never are."""
        return ARCHIVE in self.desk.loads and not self._read

    @property
    def scanning(self) -> bool:
        """Whether a load is under way."""
        return self._scan.running

    @Slot(object)
    def _on_recognised(self, reply: wire.Recognised) -> None:
        self._source = reply.source
        self.recognised.emit(reply)

    @Slot(object)
    def _on_progressed(self, reply: wire.Progress) -> None:
        self.desk.end(ARCHIVE, reply.so_far)
        self.memory.load_covered(reply.so_far)
        self.progressed.emit(reply)

    @Slot(object)
    def _on_found(self, reply: wire.Found) -> None:
        for item, hits in reply.rows:
            self.desk.add(ARCHIVE, item, hits)
        self._fresh += len(reply.rows)
        if self._fresh >= _FREEZE:  # findings hold no circles: nothing is lost to the collector
            self._fresh = 0
            gc.freeze()
        self.memory.load_found(reply.rows)
        self.found.emit()
        self.desk_changed.emit()

    @Slot(object)
    def _on_learnt(self, reply: wire.Clues) -> None:
        for item, clues in reply.rows:
            self.desk.learn(ARCHIVE, item, clues)
        self.memory.load_learnt(reply.rows)

    @Slot(object)
    def _on_met(self, reply: wire.People) -> None:
        self.contacts += reply.people

    @Slot(object)
    def _on_finished(self, coverage: Coverage | None) -> None:
        if coverage is not None:
            self.desk.end(ARCHIVE, coverage)
        self.memory.load_ended(Ended.COMPLETE if coverage is not None else Ended.STOPPED)
        self.finished.emit(coverage is not None)
        self.desk_changed.emit()

    @Slot(str, dict)
    def _on_scan_failed(self, code: str, details: dict[str, str]) -> None:
        self.memory.load_ended(Ended.BROKEN)
        self.failed.emit(code, details)
        self.desk_changed.emit()

    # -- what the person says

    def decide(self, findings: Iterable[Finding], choice: Choice | None) -> None:
        """Dealt with, kept on purpose, wrong, or (None) open again."""
        self.desk.decide(findings, choice, datetime.now(UTC))
        self._decided()

    def note(self, finding: Finding, note: str) -> None:
        """Put a note beside what was decided of a finding."""
        if self.desk.note(finding, note):
            self._decided()

    def never_mark(self, finding: Finding) -> None:
        """Call this detail wrong wherever it stands, in later loads too."""
        self.desk.never_mark(finding, datetime.now(UTC))
        self._decided()

    def mark_again(self, group: str) -> None:
        """Let such a pattern go."""
        if self.desk.mark_again(group):
            self._decided()

    def undo(self) -> None:
        """Take the last decision back."""
        if self.desk.undo():
            self._decided()

    def _decided(self) -> None:
        self.memory.decided()
        self.desk_changed.emit()

    def answer(self, rule: str, reply: Reply | None) -> None:
        """Answer a rule's question today, or take the answer back."""
        self.desk.answer(rule, reply, self.today())
        self.memory.answered()
        self.desk_changed.emit()

    def verdicts(self, *, pasted_alone: bool = False) -> dict[str, Verdict]:
        """What the guidance says now: of all, or of the pasted text alone."""
        return self.desk.verdicts(self.today(), [PASTED] if pasted_alone else None)

    # -- about me

    def tell(self, about: About) -> None:
        """Take in what the person tells about themself; used from the next check and load on."""
        self.desk.about = about
        self.memory.tell(plain(about))
        self.desk_changed.emit()

    @Slot()
    def _on_told(self) -> None:
        with contextlib.suppress(AboutError):  # of a newer program that knows more fields
            self.desk.about = parse(self.memory.about)

    # -- the person

    def disown(self, fact: Fact, *, mistaken: bool) -> None:
        """Take a fact out of the picture; `undo` puts it back. mistaken: what it stands on is marked as wrong too."""
        self.desk.disown(fact, datetime.now(UTC), mistaken=mistaken)
        self._decided()

    def own_again(self, fact: str) -> None:
        """Put a fact (its id) back into the picture."""
        if self.desk.own_again(fact, self.today()):
            self._decided()

    # -- passwords

    def check_password(self, password: str) -> None:
        """Is it built from what the posts give away? `password_checked` follows; the password is kept nowhere."""
        self._typed += 1
        self.passwords.check_typed(self._typed, password, self.password_facts())

    def password_facts(self) -> list[tuple[str, str]]:
        """What passwords are compared with: (kind, value)."""
        return password_facts(self.desk.facts(self.today()))

    @Slot(object)
    def _on_typed(self, reply: Told) -> None:
        if reply.number == self._typed:
            self.password_checked.emit(reply)

    # -- what is kept

    def keep(self, level: Level, protection: Protection) -> None:
        """Begin to keep what is on the desk and what comes; `memory.remembered` or `keeper.changed` follows."""
        self.keeper.make(level, self.desk.key, protection)

    def keep_more(self, level: Level) -> None:
        """Keep more or less from now on, what is on the desk now included."""
        self.keeper.set_level(level)
        self.memory.keep_texts()
        self.memory.keep_words()

    def lock(self) -> None:
        """Close what is kept and show nothing of it, until it is opened again."""
        self._let_go()
        self.memory.lock()
        self._all_gone()

    def erase(self) -> None:
        """Delete all that was ever kept, and let go what is in memory; `forgotten` or `keeper.changed` follows."""
        self._let_go()
        self.memory.forget()
        self.keeper.erase()

    def _let_go(self) -> None:
        self.line.clear()
        self._scan.cancel()
        self._number += 1
        self.contacts = []
        self._read = False
        self._text, self._pasted, self.pasted_rows = "", [], []

    def _all_gone(self) -> None:
        self.checked.emit()
        self.found.emit()
        self.desk_changed.emit()
        self.emptied.emit()

    @Slot()
    def _on_remembered(self) -> None:
        self.found.emit()
        self.desk_changed.emit()

    @Slot(bool)
    def _on_erased(self, whole: bool) -> None:
        self._all_gone()
        self.forgotten.emit(whole)

    # -- the end

    def today(self) -> date:
        """Today's date on this computer."""
        return datetime.now().astimezone().date()

    def stop(self) -> None:
        """End the processes. Call when the window closes."""
        self._scan.stop()
        self._check.stop()
        self.passwords.stop()
        self.memory.stop()
