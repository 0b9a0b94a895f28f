"""Formats of registration marks of other countries. Only the Irish one is believed alone.

Sources: the Irish index marks (Road Vehicles (Registration and Licensing) Regulations); the others are the shapes in
common use: Germany, France and Italy, Spain, the Netherlands, Poland, Australia, the United States.
"""

from __future__ import annotations

import re
from datetime import date

from detectors.cues import words
from detectors.plates import Format, Needs, shape

_IRISH = words("C CE CN CW D DL G KE KK KY L LD LH LK LM LS MH MN MO OY RN SO T TN TS W WD WH WW WX")


def _irish(match: re.Match[str], day: date) -> bool:
    if match["county"].upper() not in _IRISH:
        return False
    year = match["year"]
    if len(year) == 3:  # from 2013 with the half of the year
        return 13 <= int(year[:2]) <= day.year % 100 and year[2] in "12"
    return int(year) >= 87 or int(year) <= 12


def _dutch(match: re.Match[str], day: date) -> bool:
    code = match.group().replace("-", "")
    return len(code) == 6 and 2 <= sum(char.isdigit() for char in code) <= 5


def _mixed(match: re.Match[str], day: date) -> bool:
    code = re.sub(r"[^A-Za-z0-9]", "", match.group())
    return 5 <= len(code) <= 8 and 2 <= sum(char.isdigit() for char in code) < len(code)


ABROAD = (
    Format("irish", shape(r"(?P<year>\d{2,3})-(?P<county>[A-Z]{1,2})-\d{1,6}"), Needs.NOTHING, _irish),
    Format("irish", shape(r"(?P<year>\d{3}) ?(?P<county>[A-Z]{1,2}) ?\d{3,6}"), Needs.CAPITALS, _irish),
    Format("irish", shape(r"(?P<year>\d{2,3})[ -]?(?P<county>[A-Z]{1,2})[ -]?\d{1,6}"), Needs.CAR, _irish),
    Format("abroad", shape(r"[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}"), Needs.CAR),  # France, Italy
    Format("abroad", shape(r"[A-ZÄÖÜ]{1,3}[ -][A-Z]{1,2}[ -]?[1-9]\d{0,3}[EH]?"), Needs.PLATE),  # Germany
    Format("abroad", shape(r"\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}"), Needs.CAR),  # Spain
    Format("abroad", shape(r"[A-Z0-9]{1,3}-[A-Z0-9]{2,3}-[A-Z0-9]{1,3}"), Needs.CAR, _dutch),  # the Netherlands
    Format("abroad", shape(r"[A-Z]{2,3} ?(?=[A-Z]{0,4}\d)[A-Z0-9]{4,5}"), Needs.PLATE),  # Poland
    Format(
        "abroad", shape(r"[A-Z]{3}[ -]?\d{3,4}|\d[A-Z]{2}[ -]?\d[A-Z]{2}|[A-Z]{2}[ -]?\d\d[ -]?[A-Z]{2}"), Needs.PLATE
    ),
    Format("abroad", shape(r"(?=[A-Z -]{0,6}\d)[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,4}"), Needs.PLATE, _mixed),  # the States
)
