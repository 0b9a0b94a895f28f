"""Written dates of every form that was met; and what is no date, or a month nobody knows."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from app.archives.dates import is_zone, written, zone_of

LONDON = ZoneInfo("Europe/London")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Monday, February 10, 2014 at 9:05am PST", (2014, 2, 10, 17, 5)),
        ("Monday, July 7, 2014 at 12:05pm EDT", (2014, 7, 7, 16, 5)),
        ("31. heinäkuuta 2016 kello 21:05 UTC+03", (2016, 7, 31, 18, 5)),
        ("5. november 2016 kl. 02:39 UTC+01", (2016, 11, 5, 1, 39)),
        ("May 14, 2021 11:55:15am", (2021, 5, 14, 10, 55, 15)),
        ("04 may. 2021 14:07", (2021, 5, 4, 13, 7)),
        ("Jul 05, 2022 9:05:11pm", (2022, 7, 5, 20, 5, 11)),
        ("mar 05, 2022 9:05:11pm", (2022, 3, 5, 21, 5, 11)),
        ("Mar 02, 2026 4:57:45 pm", (2026, 3, 2, 16, 57, 45)),
        ("Mar 02, 2026 4:57:45\u202fpm", (2026, 3, 2, 16, 57, 45)),
        ("Jan 02, 2026 12:00:00 am", (2026, 1, 2, 0, 0)),
        ("Jan 02, 2026 12:00:00 pm", (2026, 1, 2, 12, 0)),
        ("9 月 05, 2022 9:05:11 下午", (2022, 9, 5, 20, 5, 11)),
        ("7月 01, 2026 6:25:04 PM", (2026, 7, 1, 17, 25, 4)),
        ("srp 05, 2022 9:05:11 odpol.", (2022, 8, 5, 20, 5, 11)),
        ("jun. 07, 2024 5:44 am", (2024, 6, 7, 4, 44)),
        ("wrz 05, 2022 9:05:11 po południu", (2022, 9, 5, 20, 5, 11)),
        ("wrz 05, 2022 9:05:11 rano", (2022, 9, 5, 8, 5, 11)),
        ("Oct 25, 2026 1:30:00 am", (2026, 10, 25, 0, 30)),  # twice that night: the first
    ],
)
def test_dates(text, moment):
    assert written(text, LONDON) == datetime(*moment, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "Xyz 05, 2022 9:05:11pm", "Feb 30, 2022 9:05pm", "Jul 05, 2022", "Jul 05, 9999 9:05pm",
     "Jul 05, 2022 25:05", "see you on Jul 05, 2022 9:05pm", "13 月 05, 2022 9:05:11 下午", "x" * 100],
)  # fmt: skip
def test_no_dates(text):
    assert written(text, LONDON) is None


def test_zones():
    assert str(zone_of("America/New_York")) == "America/New_York"
    assert str(zone_of("")) == str(zone_of("No/Where")) == str(zone_of("../etc/passwd")) == "Europe/London"
    assert is_zone("Europe/Paris")
    assert not is_zone("Europe/Atlantis")
