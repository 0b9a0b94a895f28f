"""The list of towns: whole names, and none that is more often another word."""

from detectors.life.town_names import TOWNS


def test_whole_names_and_no_everyday_words():
    assert {"Otley", "Barnard Castle", "Weston-super-Mare", "York"} <= TOWNS
    assert not TOWNS & {"Deal", "Settle", "Nelson", "Sandwich", ""}
    assert all(name == name.strip() and "  " not in name for name in TOWNS)
