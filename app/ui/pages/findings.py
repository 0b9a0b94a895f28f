"""The place "Findings": three heaps as cards and one table over all, a finding in full beside them, and decisions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.assets import Words, text_table
from app.core.finding import Choice, Finding, Heap
from app.core.item import Item, Kind
from app.report.clean_up import sites
from app.ui.choosers import Choosers
from app.ui.models.naming import Naming
from app.ui.models.rows import Decided, Filter
from app.ui.pages.parts.clean_up_list import CleanUpList
from app.ui.pages.parts.detail import Detail
from app.ui.pages.parts.heap import HeapView
from app.ui.pages.parts.nothing import Nothing
from app.ui.pages.parts.table_panel import TablePanel
from app.ui.session import Session
from app.ui.throttle import Throttle
from app.ui.widgets.buttons import button
from app.ui.widgets.notice import Notice
from app.ui.widgets.page import Go, Page
from detectors.contract import Sure

_HEAPS = tuple(Heap)
_TABLE = len(_HEAPS)
_CLEAN = _TABLE + 1
_SIDE_BY_SIDE = 100
"""From this width on, in letters of the text size, the list and the finding stand side by side."""


class FindingsPage(Page):
    """`opened(rule=…)` shows the findings of a rule, `opened(group=…)` one group, `opened()` what was shown last."""

    def __init__(self, session: Session, words: Words, go: Go, reasons: Mapping[str, str], choosers: Choosers) -> None:
        super().__init__(words("findings.title"), " ", scrolls=False)
        self._session, self._words, self._go = session, words, go
        self._naming = Naming(words)
        self._narrow = False
        self._alone = False
        self._split = False
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(words("findings.tab.name"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for _ in range(_CLEAN + 1):
            self.tabs.addTab("")
        self.done = Notice(close_words=words("window.put_away"))
        self.undo_button = button(words("findings.action.undo"), self._undo)
        self.done.row.insertWidget(1, self.undo_button, 0, Qt.AlignmentFlag.AlignTop)
        self.heap = HeapView(session.desk, self._naming)
        self.table = TablePanel(session.desk, self._naming)
        self.table.model.found = session.memory.matching
        self.clean = CleanUpList(session, words, reasons, sites(text_table("clean_up")), choosers)
        self.nothing = Nothing(words, go)
        self.detail = Detail(session.desk, self._naming, reasons)
        self.lists = QStackedWidget()
        for part in (self.heap, self.table, self.clean, self.nothing):
            self.lists.addWidget(part)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.lists)
        self._left = left
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self.detail.set_narrow(False)
        self.column.setContentsMargins(32, 26, 18, 12)
        self.column.setSpacing(10)
        self.add(self.tabs, self.done)
        self.column.addWidget(self.splitter, 1)
        self.throttle = Throttle(self, self._refresh)
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab)
        self.heap.chosen.connect(self._on_card)
        self.heap.decided.connect(self._on_card_decided)
        self.table.current.connect(self._on_row)
        self.table.opened.connect(self._on_row_opened)
        self.table.decided.connect(self._decide)
        self.table.look.toggled.connect(self.throttle.poke)
        self.nothing.cleared.connect(self._show_everything)
        self.detail.decided.connect(self._decide)
        self.detail.after.noted.connect(self._session.note)
        self.detail.after.never_asked.connect(self._never)
        self.detail.after.again_asked.connect(self._again)
        self.detail.rule_asked.connect(self._on_rule)
        self.detail.back.connect(self._on_back)
        self._session.desk_changed.connect(self.throttle.poke)
        self._session.finished.connect(self._on_finished)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, choice in (
            ("Ctrl+D", Choice.DEALT_WITH),
            ("Ctrl+K", Choice.KEPT),
            ("Ctrl+R", Choice.WRONG),
            ("Ctrl+Shift+D", None),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=within)
            shortcut.activated.connect(lambda choice=choice: self._decide_current(choice))
        QShortcut(QKeySequence("Ctrl+F"), self, self._find, context=within)
        QShortcut(QKeySequence("Escape"), self.detail, self._on_back, context=within)

    # -- opened from elsewhere

    def opened(self, **args: object) -> None:
        """rule: the table of its findings, open and decided. group: that card's detail."""
        rule, group = str(args.get("rule") or ""), str(args.get("group") or "")
        if rule:
            self._show_alone(False)
            self.tabs.setCurrentIndex(_TABLE)
            self.table.refresh(loading=self._session.scanning)
            self.table.show_only(Filter(rule=rule, decided=Decided.BOTH))
            self._show_list()
        elif group:
            self._open_group(group)
        else:
            self._leave_empty()

    def _leave_empty(self) -> None:
        """Rather than at a heap in which nothing is open, begin at the first that has something."""
        counts = self._session.desk.piles.counts()
        shown = self.shown_heap
        if shown is not None and not counts[shown] and not self._session.scanning:
            filled = [number for number, heap in enumerate(_HEAPS) if counts[heap]]
            if filled:
                self.tabs.setCurrentIndex(filled[0])

    def first_focus(self) -> QWidget | None:
        """The table when it is shown, else the first card or the tabs."""
        shown = self.lists.currentWidget()
        if self._alone:
            return self.detail.back_button
        if shown is self.table:
            return self.table.table
        if shown is self.clean and self.clean.cards[0].isVisible():
            return self.clean.cards[0].done_button
        if shown is self.heap and self.heap.piles:
            return self.heap.cards[0].show_button
        return self.tabs

    def _open_group(self, group: str) -> None:
        places = self._places(group)
        if not places:
            return
        best = min((finding for finding, _ in places), key=lambda one: one.hit.sure.rank)
        self.tabs.setCurrentIndex(_HEAPS.index(best.heap))
        self.detail.show_finding(best, places, everywhere=True)
        self.heap.mark_chosen(group)
        self._show_alone(self._narrow)

    # -- what is shown

    @property
    def shown_heap(self) -> Heap | None:
        """The heap of the tab chosen, None for the table."""
        index = self.tabs.currentIndex()
        return _HEAPS[index] if index < _TABLE else None

    @property
    def cleaning(self) -> bool:
        """Whether the clean-up list is the tab chosen."""
        return self.tabs.currentIndex() == _CLEAN

    def _refresh(self) -> None:
        """Show what the desk has now, leaving place, focus and choice where they are."""
        desk, session = self._session.desk, self._session
        shown = self.shown_heap
        counts = desk.piles.counts()
        for number, heap in enumerate(_HEAPS):
            self.tabs.setTabText(number, self._words(f"findings.tab.{heap.value}", n=f"{counts[heap]:,}"))
        self.tabs.setTabText(_TABLE, self._words("findings.tab.all"))
        self.tabs.setTabText(_CLEAN, self._words("findings.tab.clean"))
        self._tell()
        if self.cleaning:
            if not session.scanning:
                self.clean.refresh()
        elif shown is not None:
            self.heap.note.setText(self._words(f"findings.heap.{shown.value}"))
            self.heap.show_piles(desk.piles.ordered(shown), keep_order=session.scanning)
        else:
            self.table.refresh(loading=session.scanning)
        self._show_list()
        self._refresh_detail()

    def _tell(self) -> None:
        desk = self._session.desk
        looked = sum(one.total for one in desk.coverages())
        if not desk.loads:
            self.lead.setText(self._words("findings.lead.nothing"))
            return
        still = desk.piles.open
        items = self._words.count("findings.items", looked)
        decided = desk.claimed - still
        self.lead.setText(self._words("findings.lead.one", items=items, open=f"{still:,}", decided=f"{decided:,}"))

    def _show_list(self) -> None:
        """The cards or the table; where there is nothing, what was looked at."""
        desk, heap = self._session.desk, self.shown_heap
        scanning = self._session.scanning
        kinds: dict[Kind, int] = {}
        for coverage in desk.coverages():
            for kind, n in coverage.by_kind.items():
                kinds[Kind(kind)] = kinds.get(Kind(kind), 0) + n
        looked = [self._naming.kinds(kind, n) for kind, n in sorted(kinds.items(), key=lambda pair: -pair[1])]
        if not desk.loads:
            self.nothing.not_loaded()
            self.lists.setCurrentWidget(self.nothing)
        elif self.cleaning and not scanning:
            self.lists.setCurrentWidget(self.clean)
        elif heap is not None and not self.heap.piles:
            decided = sum(1 for one in desk.findings() if one.heap is heap)
            self.nothing.empty_heap(looked, decided=decided, scanning=scanning)
            self.lists.setCurrentWidget(self.nothing)
        elif heap is None and not self.table.model.rows.findings:
            self.nothing.empty_heap(looked, decided=0, scanning=scanning)
            self.lists.setCurrentWidget(self.nothing)
        else:
            self.lists.setCurrentWidget(self.heap if heap is not None else self.table)
            self.table.say_empty(looked, scanning=scanning)
        empty = self.lists.currentWidget() in (self.nothing, self.clean)
        self.detail.setVisible(self._alone or (not self._narrow and not empty))
        self._left.setVisible(not self._alone)

    def _refresh_detail(self) -> None:
        finding = self.detail.finding
        if finding is None:
            return
        places = self._places(finding.group)
        if any(one.fingerprint == finding.fingerprint for one, _ in places):
            self.detail.show_finding(finding, places)
        else:
            self.detail.show_finding(None, [])
            self._show_alone(False)

    def _places(self, group: str) -> list[tuple[Finding, Item]]:
        shown = self.detail.finding
        look = self.table.look.isChecked() or (shown is not None and shown.hit.sure is Sure.LOOK)
        return self._session.desk.places(group, look=look)

    @Slot(int)
    def _on_tab(self, _index: int) -> None:
        self._show_alone(False)
        self.done.put_away()
        chosen, heap = self.detail.finding, self.shown_heap
        if chosen is not None and heap is not None and chosen.heap is not heap:
            self.detail.show_finding(None, [])  # it is in none of the cards beside it
        self.heap.show_piles([], keep_order=False)
        self.throttle.now()
        self.heap.verticalScrollBar().setValue(0)

    @Slot(bool)
    def _on_finished(self, _complete: bool) -> None:
        self.throttle.poke()

    # -- choosing

    @Slot(str)
    def _on_card(self, group: str) -> None:
        places = self._places(group)
        self.heap.mark_chosen(group)
        best = next(one.best for one in self.heap.piles if one.id == group)
        self.detail.show_finding(best, places, everywhere=True)
        self._show_alone(self._narrow)
        if self._narrow:
            self.detail.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_row(self, finding: Finding) -> None:
        self.detail.show_finding(finding, self._places(finding.group), everywhere=False)

    @Slot(object)
    def _on_row_opened(self, finding: Finding) -> None:
        self._on_row(finding)
        self._show_alone(self._narrow)
        target = self.detail.back_button if self._narrow else self.detail.text
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_back(self) -> None:
        self._show_alone(False)
        target = self.first_focus()
        chosen = self.detail.finding
        for card in self.heap.cards:
            if chosen is not None and card.group is not None and card.group.id == chosen.group and card.isVisible():
                target = card.show_button
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_rule(self, rule: str) -> None:
        self._go("checklist", rule=rule)

    @Slot()
    def _show_everything(self) -> None:
        self.tabs.setCurrentIndex(_TABLE)
        self.table.reset()
        self._show_list()

    @Slot()
    def _find(self) -> None:
        self.tabs.setCurrentIndex(_TABLE)
        self.table.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.table.search.selectAll()

    # -- deciding

    @Slot(str, object)
    def _on_card_decided(self, group: str, choice: Choice) -> None:
        found = self._session.desk.card(group)
        if found is not None:
            self._decide(list(found.findings), choice)

    def _decide_current(self, choice: Choice | None) -> None:
        """Keys decide of the rows chosen, of the card the keyboard stands on, or of the finding shown."""
        focus = self.window().focusWidget()
        card = next((one for one in self.heap.cards if one.owns(focus)), None)
        if card is not None and card.group is not None:
            self._decide(list(card.group.findings), choice)
        elif focus is not None and self.table.isAncestorOf(focus) and self.table.selected():
            self.table.decide(choice)
        elif self.detail.isVisible():
            self.detail.decide(choice)

    @Slot(list, object)
    def _decide(self, findings: list[Finding], choice: Choice | None) -> None:
        row = self.table.table.currentIndex().row()
        in_table = self.table.isAncestorOf(self.window().focusWidget() or self)
        self._session.decide(findings, choice)
        self.throttle.now()
        if in_table:
            self.table.move_on(row)
            self.table.table.setFocus(Qt.FocusReason.OtherFocusReason)
        places = self._words.count("findings.done_places", len(findings))
        self.done.say(self._words(f"findings.done.{choice.value if choice else 'open'}", places=places))
        self.undo_button.setVisible(self._session.desk.can_undo)

    @Slot(object)
    def _never(self, finding: Finding) -> None:
        self._session.never_mark(finding)
        self._after_pattern("findings.never.done")

    @Slot(str)
    def _again(self, group: str) -> None:
        self._session.mark_again(group)
        self._after_pattern("history.never.done")

    def _after_pattern(self, said: str) -> None:
        self.throttle.now()
        self.done.say(self._words(said))
        self.undo_button.setVisible(self._session.desk.can_undo)

    @Slot()
    def _undo(self) -> None:
        self._session.undo()
        self.throttle.now()
        self.done.say(self._words("findings.done.undone"))
        self.undo_button.setVisible(self._session.desk.can_undo)

    # -- arranging

    def _show_alone(self, alone: bool) -> None:
        """On a narrow window the finding takes the place of the list."""
        self._alone = alone
        self._show_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and detail side by side where there is room."""
        super().resizeEvent(event)
        narrow = self.width() < _SIDE_BY_SIDE * self.fontMetrics().horizontalAdvance("n")
        if narrow != self._narrow:
            self._narrow = narrow
            self.detail.set_narrow(narrow)
            if not narrow:
                self._alone = False
            self._show_list()
        if not self._split and not narrow:
            self._split = True
            self.splitter.setSizes([self.width() * 58 // 100, self.width() * 42 // 100])
        self.table.fit()
