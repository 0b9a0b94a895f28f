"""Settings: choosing what is kept, opening it, another way to the key, erasing; and what the start shows of it."""

from dataclasses import replace
from datetime import date

import keyring.errors
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.assets import guidance_table, words
from app.core.finding import Choice
from app.core.guidance import Answer, Reply
from app.core.guidance_pack import parse
from app.core.timeline import Ended
from app.store.place import Place
from app.store.state import Level, Protection, State
from app.ui.keeper import Keeper
from app.ui.pages.parts.after_choice import AfterChoice
from app.ui.pages.settings import SettingsPage
from app.ui.pages.start import StartPage
from app.ui.session import Session
from app.ui.widgets.ask import Ask
from app.ui.window import MainWindow

PHRASE = "nine old boats at low tide"


@pytest.fixture
def kept(qapp, preferences, find, cheap):
    """A session that can keep things, in the folder of the settings."""
    made = Session(parse(guidance_table()), None, Keeper(Place(preferences.path.parent), find))
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def page(qtbot, kept, theme, preferences, answers):
    made = SettingsPage(kept, words(), theme, preferences, 8, answers.choosers())
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    return made


def shown(widget):
    QApplication.processEvents()  # parts put into a page that is shown appear with the next events
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def buttons(widget):
    return {made.text() for made in widget.findChildren(QPushButton) if made.isVisibleTo(widget) and made.text()}


def press(widget, label):
    next(m for m in widget.findChildren(QPushButton) if m.text() == label and m.isVisibleTo(widget)).click()


def settled(kept, qtbot):
    qtbot.waitUntil(lambda: not kept.keeper.busy)


def keep(kept, qtbot, level=Level.TICKS, protection=None):
    with qtbot.waitSignal(kept.memory.remembered):
        kept.keep(level, protection or Protection())


def type_in(form, first, again=None):
    form.field.setText(first)
    form.again.setText(first if again is None else again)
    form.use.click()


def test_nothing_is_kept_before_a_button_is_pressed(page, kept, preferences):
    assert "Nothing is kept" in shown(page.keep)
    assert {"Keep my ticks", "Keep everything", "Erase everything"} <= buttons(page.keep)
    assert not preferences.path.parent.exists()


def test_ticks_are_kept_with_one_press(page, kept, qtbot):
    press(page.keep, "Keep my ticks")
    settled(kept, qtbot)
    assert kept.keeper.level is Level.TICKS
    assert "Your ticks and answers are kept" in shown(page.keep)
    assert "system's keyring" in shown(page.keep)
    assert {"Keep everything", "Set a recovery passphrase", "Make a new key"} <= buttons(page.keep)


def test_everything_asks_for_a_passphrase_of_its_own(page, kept, qtbot, memory):
    press(page.keep, "Keep everything")
    assert "Anyone who can sign in to this computer as you can open this unless you set a passphrase." in shown(page)
    type_in(page.keep.new, "short")
    assert "too short" in shown(page.keep)
    type_in(page.keep.new, PHRASE, "another one of them")
    assert "not the same" in shown(page.keep)
    assert not kept.keeper.busy
    type_in(page.keep.new, PHRASE)
    assert page.keep.new.field.text() == "", "what was typed is forgotten at once"
    settled(kept, qtbot)
    assert (kept.keeper.level, kept.keeper.ways) == (Level.EVERYTHING, (False, True))
    assert not memory.held
    assert "passphrase alone" in shown(page.keep)
    assert "Lock now" in buttons(page.keep)


def test_everything_without_a_passphrase_is_the_persons_choice(page, kept, qtbot):
    press(page.keep, "Keep everything")
    press(page.keep, "Go on without a passphrase")
    settled(kept, qtbot)
    assert (kept.keeper.level, kept.keeper.ways) == (Level.EVERYTHING, (True, False))


def test_going_back_keeps_nothing(page, kept):
    press(page.keep, "Keep everything")
    page.keep.new.field.setText(PHRASE)
    press(page.keep, "Go back")
    assert page.keep.new.field.text() == ""
    assert not kept.keeper.busy
    assert not kept.keeper.exists


def test_without_a_keyring_a_passphrase_is_offered(page, kept, qtbot, memory):
    memory.fault = keyring.errors.NoKeyringError("none")
    press(page.keep, "Keep my ticks")
    settled(kept, qtbot)
    assert page.keep.notice.property("kind") == "problem"
    assert "behind a passphrase instead" in shown(page.keep)
    type_in(page.keep.new, PHRASE)
    settled(kept, qtbot)
    assert (kept.keeper.level, kept.keeper.ways) == (Level.TICKS, (False, True))


def test_more_can_be_kept_later_and_less(page, kept, qtbot, answers):
    keep(kept, qtbot)
    press(page.keep, "Keep everything")
    type_in(page.keep.new, PHRASE)
    settled(kept, qtbot)
    assert (kept.keeper.level, kept.keeper.ways) == (Level.EVERYTHING, (False, True))
    answers.yes = False
    press(page.keep, "Keep only my ticks")
    assert kept.keeper.level is Level.EVERYTHING
    answers.yes = True
    press(page.keep, "Keep only my ticks")
    assert kept.keeper.level is Level.TICKS


def test_a_recovery_passphrase_a_new_key_and_none_again(page, kept, qtbot):
    keep(kept, qtbot)
    press(page.keep, "Set a recovery passphrase")
    type_in(page.keep.new, PHRASE)
    settled(kept, qtbot)
    assert kept.keeper.ways == (True, True)
    assert "recovery passphrase opens it too" in shown(page.keep)
    press(page.keep, "No recovery passphrase")
    settled(kept, qtbot)
    assert kept.keeper.ways == (True, False)
    press(page.keep, "Make a new key")
    settled(kept, qtbot)
    assert "There is a new key" in page.keep.notice.words


def test_locking_and_opening(page, kept, qtbot, fill, rows):
    keep(kept, qtbot, Level.EVERYTHING, Protection(keyring=False, passphrase=PHRASE))
    press(page.keep, "Lock now")
    assert "locked with your passphrase" in shown(page.keep)
    page.keep.unlock.field.setText("not this one")
    page.keep.unlock.use.click()
    settled(kept, qtbot)
    assert "not the passphrase" in shown(page.keep)
    page.keep.unlock.field.setText(PHRASE)
    page.keep.unlock.use.click()
    settled(kept, qtbot)
    assert kept.keeper.open
    assert not page.keep.unlock.isVisibleTo(page)


def test_a_lost_key_offers_the_recovery_passphrase_and_starting_anew(page, kept, qtbot, memory):
    keep(kept, qtbot, protection=Protection(passphrase=PHRASE))
    kept.keeper.close()
    memory.held.clear()
    kept.take_up()
    settled(kept, qtbot)
    assert "no longer in your system's keyring" in shown(page.keep)
    assert {"Try again", "Open with the recovery passphrase", "Put it aside and start anew"} <= buttons(page.keep)
    press(page.keep, "Open with the recovery passphrase")
    page.keep.unlock.field.setText(PHRASE)
    page.keep.unlock.use.click()
    settled(kept, qtbot)
    assert kept.keeper.open
    kept.keeper.close(State.GONE)
    press(page.keep, "Put it aside and start anew")
    assert not kept.keeper.exists
    assert "Keep my ticks" in buttons(page.keep)
    assert list(kept.keeper.place.folder.glob("set-aside-*/kept.db"))


def test_erasing_asks_and_leaves_nothing_behind(page, kept, qtbot, memory, preferences, answers):
    keep(kept, qtbot, Level.EVERYTHING)
    next(made for made in page._looks.buttons() if made.objectName() == "dark").click()
    assert preferences.path.exists()
    answers.yes = False
    press(page.keep, "Erase everything")
    assert kept.keeper.open
    assert "backup" in answers.asked[-1][1], "what nobody can promise is said before"
    answers.yes = True
    with qtbot.waitSignal(kept.forgotten):
        press(page.keep, "Erase everything")
    assert "Everything is erased." in page.notice.words
    assert not memory.held
    assert not preferences.path.parent.exists()
    assert "Nothing is kept" in shown(page.keep)


def test_what_is_typed_is_forgotten_when_the_page_is_left(page):
    press(page.keep, "Keep everything")
    page.keep.new.field.setText(PHRASE)
    page.left()
    assert page.keep.new.field.text() == ""


def test_patterns_are_listed_and_taken_back(page, kept, fill, rows, qtbot):
    (phone,) = fill(kept.desk, rows["phone"])
    assert page.never.isHidden()
    kept.never_mark(phone)
    page.never.refresh()
    assert "Phone number: 07700 900123, since" in shown(page.never)
    press(page.never, "Mark it again")
    assert kept.desk.is_open(phone)
    assert page.never.isHidden()
    kept.never_mark(phone)
    kept.desk.loads.clear()
    page.never._shown = None
    page.never.refresh()
    assert "Phone number, since" in shown(page.never), "without the archive only its kind is known"


class Windows(QObject):
    """Notes every window that appears."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_what_stands_on_a_page_from_the_start_is_no_window_of_its_own(
    kept, theme, preferences, answers, fill, rows, qtbot, qapp
):
    """A card shown before it stands on its page would flash up by itself and take the keyboard away."""
    keep(kept, qtbot)
    for finding in fill(kept.desk, rows["phone"], rows["plate"]):
        kept.never_mark(finding)
    fill(kept.desk, rows["pet"])
    noted = Windows()
    qapp.installEventFilter(noted)
    settings = SettingsPage(kept, words(), theme, preferences, 9, answers.choosers())
    start = StartPage(kept, words(), lambda place, **args: None)
    for page in (settings, start):
        qtbot.addWidget(page)
    assert noted.shown == []
    for page in (settings, start):
        page.show()
    qapp.removeEventFilter(noted)
    assert settings.never.isVisible()
    assert start.resume.isVisible()


# -- beside a decision


def test_a_note_and_never_again_belong_to_a_decision(kept, qtbot, fill, rows):
    (phone,) = fill(kept.desk, rows["phone"])
    after = AfterChoice(kept.desk, words())
    qtbot.addWidget(after)
    after.noted.connect(kept.note)
    after.never_asked.connect(kept.never_mark)
    after.again_asked.connect(kept.mark_again)
    after.show_finding(phone)
    assert after.isHidden()
    kept.decide([phone], Choice.KEPT)
    after.show_finding(phone)
    assert not after.note.isHidden()
    assert after.never.isHidden()
    after.note.setText("  Sam knows ")
    after.note.editingFinished.emit()
    assert kept.desk.decisions[phone.fingerprint].note == "Sam knows"
    kept.decide([phone], Choice.WRONG)
    after.show_finding(phone)
    after.never.click()
    assert phone.group in kept.desk.never
    after.show_finding(phone)
    assert after.never.isHidden()
    after.again.click()
    assert phone.group not in kept.desk.never


# -- the start


@pytest.fixture
def start(qtbot, kept, theme):
    went = []
    made = StartPage(kept, words(), lambda place, **args: went.append((place, args)))
    qtbot.addWidget(made)
    made.show()
    made.went = went
    return made


def test_the_start_shows_nothing_to_go_on_with_at_first(start):
    assert start.resume.isHidden()


def test_due_reviews_stand_at_the_start(start, kept):
    rule = next(rule for rule in kept.desk.guidance.rules if rule.review_days)
    kept.desk.answers[rule.id] = Answer(rule.id, Reply.YES, date(2020, 1, 1))
    start.opened()
    assert f"To look at again: {rule.title}" in shown(start.resume)
    start.resume.buttons[f"rule {rule.id}"].click()
    assert start.went == [("checklist", {"rule": rule.id})]


def test_open_findings_a_broken_load_and_a_lock_stand_at_the_start(start, kept, qtbot, fill, rows, tmp_path):
    keep(kept, qtbot, Level.EVERYTHING, Protection(keyring=False, passphrase=PHRASE))
    fill(kept.desk, rows["phone"], rows["plate"])
    start.opened()
    assert "2 findings are still to decide." in shown(start.resume)
    archive = tmp_path / "a.zip"
    archive.touch()
    kept.memory.load_began(kept.desk.coverages()[0].source, messages=False, left_out=(), paths=[str(archive)])
    kept.memory.load_ended(Ended.BROKEN)
    start.opened()
    start.resume.buttons["broken"].click()
    assert start.went == [("load", {"paths": (archive,)})]
    kept.lock()
    start.opened()
    assert set(start.resume.buttons) == {"unlock"}
    start.resume.buttons["unlock"].click()
    assert start.went[-1] == ("settings", {"keep": True})


def test_ticks_alone_say_that_an_archive_is_needed(start, kept, qtbot, fill, rows):
    keep(kept, qtbot)
    kept.decide(fill(kept.desk, rows["phone"]), Choice.KEPT)
    kept.desk.clear("archive")
    start.opened()
    assert "Load your archive, or a newer one" in shown(start.resume)
    start.resume.buttons["load"].click()
    assert start.went == [("load", {})]


# -- closing


@pytest.fixture
def window(qtbot, kept, theme, preferences):
    made = MainWindow(kept, words(), theme, preferences)
    qtbot.addWidget(made, before_close_func=lambda one: setattr(one._session.desk, "unsaved", False))
    made.show()
    return made


def test_closing_offers_to_keep_the_ticks_and_closes_then(window, kept, qtbot, monkeypatch):
    asked = []

    def run(ask):
        asked.append([made.objectName() for made in ask.findChildren(QPushButton)])
        return "keep"

    monkeypatch.setattr(Ask, "run", run)
    kept.answer("P1", Reply.YES)
    with qtbot.waitSignal(window.closed):
        window.close()
    assert asked == [["keep", "save", "let_go", "back"]]
    again = Session(parse(guidance_table()), None, Keeper(kept.keeper.place, kept.keeper._find))
    with qtbot.waitSignal(again.memory.remembered):
        again.take_up()
    assert again.desk.answers["P1"].reply is Reply.YES
    again.stop()


def test_closing_without_a_keyring_says_so_and_stays(window, kept, qtbot, monkeypatch, memory):
    memory.fault = keyring.errors.NoKeyringError("none")
    monkeypatch.setattr(Ask, "run", lambda _ask: "keep")
    kept.answer("P1", Reply.YES)
    window.close()
    qtbot.waitUntil(lambda: window.place == "settings")
    assert window.isVisible()
    assert "no keyring" in shown(window)
    assert kept.desk.unsaved


def test_with_a_store_nothing_is_asked(window, kept, qtbot, monkeypatch):
    monkeypatch.setattr(Ask, "run", lambda _ask: pytest.fail("asked"))
    keep(kept, qtbot)
    kept.answer("P1", Reply.YES)
    with qtbot.waitSignal(window.closed):
        window.close()


def test_a_keyring_that_is_locked_is_told_above_any_page(window, kept, qtbot, memory):
    keep(kept, qtbot)
    kept.keeper.close()
    memory.fault = keyring.errors.KeyringLocked("x")
    kept.take_up()
    settled(kept, qtbot)
    assert "Your system's keyring is locked" in shown(window)


@pytest.mark.parametrize("how", ["erase", "lock"])
def test_nothing_typed_or_shown_is_left_in_the_window(window, kept, qtbot, fill, rows, how):
    """Fields, cards and notices of every page; and what stood in them is not taken in again when a page is left."""
    marker = "Zanzibarquail"
    keep(kept, qtbot, Level.EVERYTHING, Protection(keyring=False, passphrase=PHRASE))
    fill(kept.desk, replace(rows["phone"], text=f"{marker}: ring me on 07700 900123"))
    window.go("about")
    window.page("about").fields["names"].setPlainText(marker)
    window.page("about").fields["hours"].setText(marker)  # cannot be used: it stays in its field
    window.go("paste")
    window.page("paste").editor.setPlainText(f"My dog {marker} and my number 07700 900123")
    for place in window.places:
        window.go(place)
    window.go("stranger")
    window.page("stranger").unmask.setChecked(True)
    window.go("findings")
    window.go("settings")
    assert held(window, marker)
    if how == "erase":
        window.page("settings").keep.erase_asked.emit()
        qtbot.waitUntil(lambda: "erased" in window.page("settings").notice.words)
    else:
        window.page("settings").keep.lock.click()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not held(window, marker)
    for place in window.places:
        window.go(place)
    assert not held(window, marker)
    assert kept.desk.about.empty


def held(window, marker):
    """Where a text stands in the window, shown or not."""
    asked = ("text", "toPlainText", "accessibleName", "accessibleDescription", "toolTip")
    said = ((type(one).__name__, name, getattr(one, name)()) for one in window.findChildren(QWidget)
            for name in asked if callable(getattr(one, name, None)))  # fmt: skip
    return [(kind, name) for kind, name, text in said if isinstance(text, str) and marker in text]
