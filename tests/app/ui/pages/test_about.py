"""About me: every field says what it sharpens, what is written is used, and colleagues only on purpose."""

import pytest
from PySide6.QtWidgets import QLabel

from app.assets import words
from app.core.about import About
from app.ui.pages.about import AboutPage


@pytest.fixture
def page(qtbot, session, theme):
    session.tell(About())
    made = AboutPage(session, words(), lambda place, **args: None)
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    made.opened()
    yield made
    session.tell(About())


def test_what_is_written_is_used_and_shown_again(page, session, qtbot):
    page.fields["phones"].setPlainText("07700 900123\n01632 960742")
    page.fields["family"].setPlainText("Ella (daughter)\nSam")
    page.fields["hours"].setText("Mon-Fri 9-5pm")
    page.use_button.click()
    about = session.desk.about
    assert about.phones == ("07700 900123", "01632 960742")
    assert [(one.name, one.relation) for one in about.family] == [("Ella", "child"), ("Sam", "")]
    assert about.hours
    assert "Used from" in page.notice.words
    page._show(about)
    assert page.fields["family"].toPlainText() == "Ella (child)\nSam"
    assert page.fields["hours"].text() == "Mon-Fri 09:00-17:00"


def test_it_is_used_when_the_page_is_left_and_let_go_when_emptied(page, session):
    page.fields["pets"].setPlainText("Biscuit")
    page.left()
    assert session.desk.about.pets == ("Biscuit",)
    page.clear_button.click()
    assert session.desk.about.empty
    assert page.fields["pets"].toPlainText() == ""


def test_hours_that_cannot_be_read_are_told_where_they_stand(page, session):
    page.fields["hours"].setText("always")
    page.use_button.click()
    assert "Working hours: write it like" in page.notice.words
    assert session.desk.about.empty
    assert page.fields["hours"].hasFocus() or page.focusWidget() is page.fields["hours"]


def test_colleagues_are_asked_for_only_on_purpose(page, session):
    field = page.fields["colleagues"]
    assert not field.isVisibleTo(page)
    page.colleagues.click()
    assert field.isVisibleTo(page)
    field.setPlainText("Jo Sample")
    page.use_button.click()
    assert session.desk.about.colleagues == ("Jo Sample",)
    page.colleagues.click()
    page.use_button.click()
    assert session.desk.about.colleagues == ()


def test_every_field_is_named_and_says_what_it_sharpens(page):
    labels = [label.text() for label in page.findChildren(QLabel)]
    for name, field in page.fields.items():
        assert field.accessibleName() in labels
        assert field.accessibleDescription() == words()(f"about.sharpens.{name}")


def test_service_users_are_never_asked_for(page):
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "service users are never asked for" in said
    assert not [name for name in page.fields if "user" in name or "client" in name]
