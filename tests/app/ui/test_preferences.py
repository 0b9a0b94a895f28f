"""Looks and text size are kept; nothing is written before a choice; nonsense in the file counts as not set."""

from app.ui.preferences import Look, Preferences, TextSize, settings_path


def test_nothing_is_written_until_a_choice_is_made(preferences):
    assert preferences.look is Look.SYSTEM
    assert preferences.text_size is TextSize.NORMAL
    assert not preferences.path.exists()


def test_choices_are_found_again(preferences):
    preferences.look = Look.DARK
    preferences.text_size = TextSize.LARGE
    again = Preferences(preferences.path)
    assert (again.look, again.text_size) == (Look.DARK, TextSize.LARGE)
    kept = preferences.path.read_text(encoding="utf-8")
    assert sorted(line.split("=")[0] for line in kept.splitlines() if "=" in line) == ["look", "text_size"]


def test_nonsense_counts_as_not_set(preferences):
    preferences.path.parent.mkdir(parents=True)
    preferences.path.write_bytes(b'[General]\nlook=purple, "x"\ntext_size=\xff\xfe\n\0\0garbage')
    again = Preferences(preferences.path)
    assert (again.look, again.text_size) == (Look.SYSTEM, TextSize.NORMAL)


def test_settings_lie_in_the_programs_own_folder():
    assert settings_path().name == "settings.ini"
    assert settings_path().parent.name == "second-look"
