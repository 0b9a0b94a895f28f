"""The cards of "What is out there": drop, what it is and what to read, progress, and what was read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from time import monotonic

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.assets import Words
from app.core.coverage import Coverage, Problem, Skipped, Source
from app.core.item import Kind
from app.core.mask import masked_path
from app.scan import wire
from app.ui.pages.parts.year_strip import YearStrip
from app.ui.widgets.buttons import button
from app.ui.widgets.card import Card
from app.ui.widgets.disclosure import Disclosure
from app.ui.widgets.flow import flow_of
from app.ui.widgets.notice import Notice
from app.ui.widgets.text import Text, repolish, tip

LEAVE_OUT: dict[str, tuple[Kind, ...]] = {
    "profile": (Kind.PROFILE,),
    "people": (Kind.FRIEND, Kind.REQUEST, Kind.FOLLOW, Kind.CONTACT),
    "places": (Kind.PLACE, Kind.CHECK_IN, Kind.EVENT),
    "pictures": (Kind.PHOTO, Kind.VIDEO),
    "likes": (Kind.REACTION, Kind.RESHARE, Kind.PAGE, Kind.GROUP),
    "searches": (Kind.SEARCH,),
    "technical": (Kind.LOGIN, Kind.DEVICE, Kind.ADVERTISER),
}
"""What can be left out, by the tick box that says so."""
_BAR = 1000
_MOST_PARTS = 3
_MOST_FILES = 5000
_SETTLED = 2.0
"""Seconds until the speed is worth saying."""
_SURE, _SHARE = 20.0, 0.02
"""Seconds, or the share read, from which on the time left is worth saying: small files come first and take longer."""
_GETTING_READY = 1500
"""Milliseconds without a word of how far it is, after which the person is told why: the first time on a computer the
patterns are put together, which takes an old one a minute."""


def size_in_words(words: Words, size: float) -> str:
    """ "12.3 MB", in steps of a thousand."""
    for unit, step in (("gb", 1e9), ("mb", 1e6), ("kb", 1e3)):
        if size >= step:
            n = size / step
            return words(f"load.size.{unit}", n=f"{n:.1f}" if n < 100 else f"{n:,.0f}")
    return words("load.size.b", n=f"{size:.0f}")


class DropCard(Card):
    """Where an archive is dropped or chosen."""

    def __init__(
        self,
        words: Words,
        files: Callable[[], object],
        folder: Callable[[], object],
        example: Callable[[], object],
        how: Callable[[], object],
    ) -> None:
        super().__init__(margin=28, spacing=10)
        self.files = button(words("load.choose.files"), files, "primary")
        self.folder = button(words("load.choose.folder"), folder)
        self.example = button(words("load.choose.example"), example)
        self.how = button(words("load.choose.how"), how, "quiet")
        self.add(Text(words("load.choose.title"), "heading"), Text(words("load.choose.text"), "muted"))
        self.column.addSpacing(4)
        self.add(flow_of(self.files, self.folder, self.example))
        self.column.addSpacing(2)
        self.add(Text(words("load.choose.example_text"), "small"), flow_of(self.how))


class KnownCard(Card):
    """What was recognised, whose it is, what to read. started(): go. again(): something else."""

    started = Signal()
    again = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__(margin=24, spacing=8)
        self._words = words
        self.title = Text(role="heading")
        self.facts = Text()
        self.missing = Notice()
        self.mine = QRadioButton(words("load.whose.mine"))
        self.beside = QRadioButton(words("load.whose.beside"))
        self._whose = QButtonGroup(self)
        for one in (self.mine, self.beside):
            one.setAccessibleName(one.text())
            self._whose.addButton(one)
        self.mine.setChecked(True)
        self.beside_note = Text(words("load.whose.beside_note"), "muted")
        self.beside_note.hide()
        self.beside.toggled.connect(self.beside_note.setVisible)
        self.messages = QCheckBox()
        self.kinds = {key: QCheckBox(words(f"load.include.{key}")) for key in LEAVE_OUT}
        for box in self.kinds.values():
            box.setAccessibleName(box.text())
            box.setChecked(True)
        self.start = button(words("load.known.start"), self.started.emit, "primary")
        self.other = button(words("load.known.again"), self.again.emit)
        self.add(self.title, self.facts, self.missing)
        self.column.addSpacing(8)
        self.add(Text(words("load.whose.title"), "strong"), flow_of(self.mine, self.beside), self.beside_note)
        self.column.addSpacing(8)
        self.add(Text(words("load.include.title"), "strong"), Text(words("load.include.always"), "muted"))
        boxes = QVBoxLayout()
        boxes.setSpacing(0)
        for box in self.kinds.values():
            boxes.addWidget(box)
        boxes.addWidget(self.messages)
        self.add(boxes, Text(words("load.include.messages_note"), "small"))
        self.column.addSpacing(8)
        self.add(flow_of(self.start, self.other))

    def first(self) -> QWidget:
        """The first question; the button that starts may lie below the window's edge."""
        return self.mine if self.mine.isChecked() else self.beside

    def show_archive(self, reply: wire.Recognised) -> None:
        """Say what it is."""
        words, source = self._words, reply.source
        self.title.setText(words("load.known.title", platform=platform(words, source)))
        facts = []
        if source.account:
            facts.append(words("load.known.account", account=source.account))
        if words.has(f"problems.layouts.{source.layout}"):
            facts.append(words("load.known.layout", layout=words(f"problems.layouts.{source.layout}")))
        names = ", ".join(source.parts[:_MOST_PARTS])
        if len(source.parts) > _MOST_PARTS:
            names = words("load.known.more_parts", names=names, n=len(source.parts) - _MOST_PARTS)
        facts.append(words.count("load.known.parts", len(source.parts), names=names))
        facts.append(words("load.known.size", size=size_in_words(words, reply.size)))
        self.facts.setText("\n".join(facts))
        missing = [words(f"problems.{code}") for code in source.missing if words.has(f"problems.{code}")]
        self.missing.say("\n".join([words("load.known.missing") + ":", *missing]) if missing else "")
        extra = size_in_words(words, max(0, reply.with_messages - reply.size))
        self.messages.setText(words("load.include.messages", size=extra))
        self.messages.setAccessibleName(self.messages.text())
        self.messages.setChecked(False)
        self.messages.setEnabled(reply.with_messages > reply.size)

    def tick(self, messages: bool, leave_out: Sequence[Kind]) -> None:
        """Tick what an earlier archive was read with."""
        self.messages.setChecked(messages and self.messages.isEnabled())
        for key, box in self.kinds.items():
            box.setChecked(not set(LEAVE_OUT[key]) & set(leave_out))

    def leave_out(self) -> list[Kind]:
        """Kinds of item the person did not choose."""
        return [kind for key, box in self.kinds.items() if not box.isChecked() for kind in LEAVE_OUT[key]]


class ProgressCard(Card):
    """How far it is; stopped(): stop reading; held(on): pause or go on; asked(): show what was found so far."""

    stopped = Signal()
    held = Signal(bool)
    asked = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__(margin=24, spacing=10)
        self._words = words
        self._began: float | None = None
        self._before = 0
        self._paused_at: float | None = None
        self._ready = QTimer(self, singleShot=True, interval=_GETTING_READY)
        self._ready.timeout.connect(self._say_ready)
        self.title = Text(role="heading")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(words("load.progress.bar"))
        self.line = Text(role="muted")
        self.found = Text(role="strong", wrap=False)
        self.see = button(words("load.progress.see"), self.asked.emit)
        self.pause = button(words("load.progress.pause"), self._toggle)
        tip(self.pause, words("load.progress.pause_tip"))
        self.stop = button(words("load.progress.cancel"), self.stopped.emit)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.found)
        row.addWidget(self.see)
        row.addStretch(1)
        self._row = QWidget()
        self._row.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self.add(self.title, self.bar, self.line, self._row, flow_of(self.pause, self.stop))

    def looking(self) -> None:
        """It is not known yet what this is."""
        self.title.setText(self._words("load.looking.title"))
        self.bar.setRange(0, 0)
        self.line.hide()
        self._row.hide()
        self.pause.hide()

    def begin(self) -> None:
        """Reading begins. Until the first words of how far it is, the program may be getting ready: the bar says so."""
        self._began, self._before = None, 0
        self._paused_at = None
        self._ready.start()
        self.pause.setText(self._words("load.progress.pause"))
        self.pause.setAccessibleName(self.pause.text())
        self.pause.show()
        self.title.setText(self._words("load.progress.title"))
        self.bar.setRange(0, 0)
        self.line.setText("")
        self.line.show()
        self.found.setText(self._words.count("load.progress.found", 0))
        self.see.setEnabled(False)
        self._row.show()

    @property
    def paused(self) -> bool:
        """Whether it says that reading stands still."""
        return self._paused_at is not None

    def show_held(self, on: bool) -> None:
        """Reading stands still, or goes on; the pause is no time it took."""
        if on is self.paused:
            return
        if self._paused_at is not None and self._began is not None:
            self._began += monotonic() - max(self._paused_at, self._began)
        self._paused_at = monotonic() if on else None
        self.title.setText(self._words("load.progress.paused" if on else "load.progress.title"))
        self.line.setText(self._words("load.progress.paused_words") if on else "")
        if self._began is None:
            self.bar.setRange(0, _BAR if on else 0)  # nothing moves while it stands still
            self._ready.start()
        self.pause.setText(self._words("load.progress.go_on" if on else "load.progress.pause"))
        self.pause.setAccessibleName(self.pause.text())

    def _toggle(self) -> None:
        self.held.emit(not self.paused)

    def _say_ready(self) -> None:
        if not self.paused:
            self.line.setText(self._words("load.progress.ready"))

    def show_progress(self, reply: wire.Progress) -> None:
        """So far."""
        words = self._words
        done, size = reply.done, max(reply.size, reply.done, 1)
        self._ready.stop()
        if self._began is None:  # speed counts from here: getting ready says nothing about how fast it reads
            self._began, self._before = monotonic(), done
        self.bar.setRange(0, _BAR)
        self.bar.setValue(int(_BAR * done / size))
        parts = [
            words("load.progress.bytes", done=size_in_words(words, done), size=size_in_words(words, size)),
            words.count("load.progress.items", reply.so_far.total),
        ]
        took = monotonic() - self._began
        if took >= _SETTLED and done > self._before:
            speed = (done - self._before) / took
            parts.append(words("load.progress.speed", speed=size_in_words(words, speed)))
            if took >= _SURE or done - self._before >= size * _SHARE:
                parts.append(time_left(words, (size - done) / speed))
        if not self.paused:  # what was under way when it was told to stand still
            self.line.setText("\u00a0· ".join(parts))
        self.found.setText(words.count("load.progress.found", reply.findings))
        self.see.setEnabled(reply.findings > 0)


def time_left(words: Words, seconds: float) -> str:
    """In minutes from a minute and a half on, else in tens of seconds."""
    if seconds >= 90:
        return words.count("load.progress.minutes", round(seconds / 60))
    if seconds < 3:
        return words("load.progress.soon")
    return words.count("load.progress.seconds", max(5, round(seconds / 5) * 5))


class Files(QWidget):
    """Files left out or not read: how many for which reason; the names, threads masked, when asked for."""

    def __init__(self, words: Words, key: str) -> None:
        super().__init__()
        self._words, self._key = words, key
        self._files: Sequence[Problem | Skipped] = ()
        self.title = Text(role="strong")
        self.reasons = Text(role="muted")
        self.more = Disclosure(words("load.results.files"), words)
        self.more.opened.connect(self._on_more)
        self.names = QListView()
        self.names.setAccessibleName(words("load.results.files"))
        self.names.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.names.setUniformItemSizes(True)
        self.names.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setSpacing(2)
        self.names.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._model = QStringListModel(self)
        self.names.setModel(self._model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.title, self.reasons, flow_of(self.more), self.names):
            column.addWidget(part)
        self._on_more(False)

    def show_files(self, files: Sequence[Problem | Skipped]) -> None:
        """These files, in their own order."""
        self._files = files
        words = self._words
        self.setVisible(bool(files))
        self.title.setText(words.count(f"load.results.{self._key}", len(files)))
        reasons = Counter(file.code for file in files).most_common()
        lines = [words.count("load.results.reason", n, why=self._why(code)) for code, n in reasons]
        self.reasons.setText("\n".join(lines))
        self._on_more(self.more.is_open)

    def _why(self, code: str) -> str:
        key = f"problems.{code}"
        return self._words(key) if self._words.has(key) else self._words("report.not_looked.reason")

    def _on_more(self, on: bool) -> None:
        self.names.setVisible(on)
        if on:
            names = [masked_path(file.member) for file in self._files[:_MOST_FILES]]
            over = len(self._files) - len(names)
            self._model.setStringList([*names, self._words.count("load.results.more", over)] if over else names)
            line = self.names.sizeHintForRow(0) + 2 * self.names.spacing()
            self.names.setFixedHeight(line * min(len(names), 8) + 14)


class ResultsCard(Card):
    """What was read, of what kind, from which years; what was left out; where to go next."""

    def __init__(
        self,
        words: Words,
        findings: Callable[[], object],
        checklist: Callable[[], object],
        another: Callable[[], object],
        forget: Callable[[], object],
    ) -> None:
        super().__init__(margin=24, spacing=8)
        self._words = words
        self.title = Text(words("load.results.title"), "heading")
        self.incomplete = Text(words("load.results.incomplete"), "strong")
        self.found = Text(role="big")
        self.source = Text(role="muted")
        self.findings = button(words("load.results.findings"), findings, "primary")
        self.checklist = button(words("load.results.checklist"), checklist)
        self.another = button(words("load.results.another"), another)
        self.forget = button(words("load.results.forget"), forget)
        self.total = Text(role="strong")
        self.authors = Text(role="muted")
        self.kinds = Text()
        self.years_title = Text(words("load.results.years"), "strong")
        self.strip = YearStrip(words)
        self.undated = Text(role="small")
        self.unread = Files(words, "unread")
        self.skipped = Files(words, "skipped")
        self.add(self.source, self.found, self.incomplete)
        self.column.addSpacing(2)
        self.add(flow_of(self.findings, self.checklist, self.another, self.forget))
        self.column.addSpacing(10)
        self.add(self.title, self.total, self.authors, self.kinds)
        self.column.addSpacing(8)
        self.add(self.years_title, self.strip, self.undated)
        self.column.addSpacing(8)
        self.add(self.unread, self.skipped)

    def show_coverage(self, coverage: Coverage, findings: int) -> None:
        """The counts of a load, whole or broken off."""
        words = self._words
        source = coverage.source
        self.source.setText(words("load.known.title", platform=platform(words, source)))
        self.found.setText(
            words.count("load.results.found", findings) if findings else words("load.results.found_none")
        )
        self.found.setProperty("role", "big" if findings else "strong")
        self.incomplete.setVisible(not coverage.complete)
        self.findings.setVisible(findings > 0)
        repolish(self.found)
        self.total.setText(words.count("load.results.items", coverage.total))
        unknown = coverage.total - coverage.own - coverage.others
        counts = {"own": f"{coverage.own:,}", "others": f"{coverage.others:,}", "unknown": f"{unknown:,}"}
        self.authors.setText(words("load.results.authors", **counts))
        kinds = sorted(coverage.by_kind.items(), key=lambda pair: -pair[1])
        for part in (self.title, self.total, self.authors):  # broken off before the first count came
            part.setVisible(coverage.total > 0)
        self.kinds.setText("\u00a0· ".join(words.count(f"kinds.{kind}", n) for kind, n in kinds))
        self.strip.show_years(coverage.by_year)
        self.years_title.setVisible(self.strip.isVisibleTo(self))
        undated = coverage.by_year.get("unknown", 0)
        self.undated.setText(words("load.results.unknown_year", n=f"{undated:,}"))
        self.undated.setVisible(undated > 0)
        self.unread.show_files(coverage.unread)
        self.skipped.show_files(coverage.skipped)


def platform(words: Words, source: Source) -> str:
    """The site's name."""
    key = f"report.platform.{source.platform}"
    return words(key) if words.has(key) else source.platform
