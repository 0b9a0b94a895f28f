"""The window as the program makes it: the real session and its process, settings in a folder of the test."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from app.assets import guidance_table, words
from app.core.coverage import Counter as CountItems
from app.core.coverage import Source
from app.core.desk import ARCHIVE
from app.core.guidance_pack import parse
from app.core.item import Author, Item, Kind
from app.ui.choosers import Choosers
from app.ui.preferences import Look, Preferences, TextSize
from app.ui.session import Session
from app.ui.theme import Theme
from app.ui.window import MainWindow
from detectors.contract import Hit, Sure, Type, Whose


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "second-look" / "settings.ini")


@pytest.fixture
def theme(qapp):
    """The theme on the test's program; what it changed is put back."""
    before = (qapp.font(), qapp.palette(), qapp.styleSheet(), qapp.style().objectName())
    made = Theme(qapp)
    made.apply(Look.LIGHT, TextSize.NORMAL)
    yield made
    qapp.styleHints().colorSchemeChanged.disconnect(made._system_changed)
    made.deleteLater()
    qapp.setStyleSheet(before[2])
    qapp.setPalette(before[1])
    qapp.setFont(before[0])


@pytest.fixture(scope="session")
def running_session(qapp, shared_finder):
    """One session and one checking process for all tests: starting it is the slow part."""
    made = Session(parse(guidance_table()))
    yield made
    made.stop()


@pytest.fixture
def session(running_session):
    """The session with an empty desk."""
    running_session.memory.forget()
    running_session.forget_pasted()
    running_session.contacts = []
    return running_session


@pytest.fixture
def window(qtbot, session, theme, preferences):
    assert isinstance(QApplication.instance(), QApplication)
    made = MainWindow(session, words(), theme, preferences)
    made.resize(1180, 820)
    qtbot.addWidget(made, before_close_func=_let_go)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _let_go(window):
    window._session.desk.unsaved = False


@pytest.fixture
def fill():
    """Puts made-up findings on a desk: `fill(desk, (type, value, text, …))` as `Row`s, in the order given."""
    return _fill


@dataclass(frozen=True)
class Row:
    """One item with one hit; `text` holds `value`."""

    type: Type
    value: str
    text: str
    kind: Kind = Kind.POST
    year: int | None = 2019
    sure: Sure = Sure.SURE
    whose: Whose = Whose.MINE
    member: str = "posts/your_posts_1.json"
    because: str = "phone.plain"


PHONE = Row(Type.PHONE, "07700 900123", "ring me on 07700 900123 after six")
PLATE = Row(Type.VEHICLE_REG, "AB12 CDE", "selling the Fiesta, AB12 CDE, one owner", Kind.COMMENT, 2015)
PET = Row(Type.PET_NAME, "Biscuit", "happy birthday Biscuit 🐶", year=2021, sure=Sure.LIKELY)
LOOK = Row(Type.ARGUMENT, "you always", "you always say that", year=None, sure=Sure.LOOK, whose=Whose.OTHER)


@pytest.fixture
def rows():
    """Made-up rows by name."""
    return {"phone": PHONE, "plate": PLATE, "pet": PET, "look": LOOK, "Row": Row}


def _fill(desk, *rows, name=ARCHIVE, anew=True, complete=True):
    source = Source("facebook", "E4", ("facebook-robin.zip",), account="Robin Example")
    if anew or name not in desk.loads:
        desk.begin(name, source)
    counter = CountItems(source, frozenset(Type))
    start = len(desk.loads[name].items)
    made = []
    for number, row in enumerate(rows, start=start):
        when = datetime(row.year, 5, 12, 9, number % 60, tzinfo=UTC) if row.year else None
        item = Item(f"{name}{number}", row.kind, row.text, row.member, number, when, Author.ME)
        at = row.text.index(row.value)
        counter.add(item)
        made += desk.add(
            name, item, [Hit(row.type, at, at + len(row.value), row.value, row.sure, row.because, row.whose)]
        )
    desk.end(name, counter.coverage() if complete else counter.counts())
    return made


class Answers:
    """A person's answers to the system's windows."""

    def __init__(self):
        self.files, self.folder, self.save, self.yes, self.asked = [], None, None, True, []
        self.printing = self.printers = False
        self.export = None

    def choosers(self):
        def ask(_parent, *said):
            self.asked.append(said)
            return self.yes

        return Choosers(
            lambda _parent: self.files,
            lambda _parent: self.folder,
            lambda _parent, _name, _kind: self.save,
            ask,
            lambda _parent, _printer: self.printing,
            lambda: self.printers,
            lambda _parent: self.export,
        )


@pytest.fixture
def answers():
    return Answers()
