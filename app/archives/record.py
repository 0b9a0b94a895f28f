"""Helpers for the records of an archive: tolerant look-ups, times, places, labels, and the walk over every string.

Nothing here raises on a shape it did not expect, and nothing recurses: depth is the archive's choice.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import Any, cast

MAX_NODES = 200_000  # of one record: beyond this it is no record a person made
MAX_CHUNK = 4_000  # code points of one item made of loose strings

# Never text of a person's: paths and links of files, numbers of the platform's own, and secrets (cookies, tokens).
_NOISE_KEYS = """
    uri fbid id datr_cookie datr cookie cookies cookie_uuid push_tokens push_token token tokens family_device_id
    device_family_id user_app_scoped_id native_app_id upload_ip machine_id secret thread_path
    exif_data media_variants dubbing_info ai_stickers magic_words
"""
NOISE_KEYS = frozenset(_NOISE_KEYS.split())
_TIME_KEYS = (
    "timestamp", "creation_timestamp", "created_timestamp", "create_timestamp", "time", "update_time",
    "updated_timestamp", "added_timestamp", "start_timestamp", "last_modified_timestamp", "verification_time",
    "linked_time", "update_timestamp",
)  # fmt: skip
_STRUCTURAL = re.compile(r"[a-z][a-z0-9_]{0,63}")
_PAIR = re.compile(r"\s*[(\uff08]\s*(-?\d{1,3}(?:\.\d{1,20})?)\s*[,\uff0c]\s*(-?\d{1,3}(?:\.\d{1,20})?)\s*[)\uff09]\s*")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECONDS_FROM = 100_000_000_000  # as seconds that were the year 5138


def as_dict(value: Any) -> dict[str, Any]:
    """The value if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """The value if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def dicts(value: Any) -> list[dict[str, Any]]:
    """The objects of a list, or the object itself as the only one."""
    if isinstance(value, dict):
        return [value]
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def words(value: Any) -> str:
    """The text of a value: itself, a number as written, or the strings inside it, line by line."""
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, (int, float)):
        return str(value)
    return "\n".join(strings(value))


def moment(value: Any) -> datetime | None:
    """An aware UTC time from epoch seconds or milliseconds; None for 0 (not given) and for absurd years."""
    if type(value) is not int:
        if isinstance(value, str) and value.strip().lstrip("-").isdigit() and len(value) < 16:
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            return None
    if not value:
        return None
    seconds = value / 1000 if abs(value) >= _MILLISECONDS_FROM else value
    try:
        when = _EPOCH + timedelta(seconds=seconds)
    except OverflowError:
        return None
    return when if 1900 <= when.year <= 2100 else None


def moment_in(record: dict[str, Any], *keys: str) -> datetime | None:
    """The time of a record: the first of its usual fields (or of `keys`) that holds one."""
    for key in keys or _TIME_KEYS:
        when = moment(record.get(key))
        if when:
            return when
    for label in labels(record):
        if label.when:
            return label.when
    return None


def coordinates(value: Any) -> tuple[float, float] | None:
    """Latitude and longitude in degrees from `{latitude, longitude}` or "(51.5 , -0.14)"; None if no place on earth."""
    pair: tuple[Any, Any] | None = None
    if isinstance(value, str):
        match = _PAIR.fullmatch(value) if len(value) < 100 else None
        pair = (match[1], match[2]) if match else None
    elif isinstance(value, dict):
        pair = (value.get("latitude"), value.get("longitude"))
    if pair is None or any(isinstance(part, bool) or not isinstance(part, (int, float, str)) for part in pair):
        return None
    try:
        lat, lon = float(pair[0]), float(pair[1])
    except ValueError:
        return None
    if not (math.isfinite(lat) and math.isfinite(lon) and abs(lat) <= 90 and abs(lon) <= 180):
        return None
    return None if lat == 0 and lon == 0 else (lat, lon)  # what is not known is written as 0, 0


@dataclass(frozen=True, slots=True)
class Label:
    """One leaf of a `label_values` record.

    path: the labels from the outside in, its own last (localised). name: the platform's internal name, where given.
    group: tells leaves of one `dict` from those of another. value: text; when: a time; link: a web address.
    """

    path: tuple[str, ...]
    name: str
    group: int
    value: str = ""
    when: datetime | None = None
    link: str = ""

    @property
    def label(self) -> str:
        """Its own label."""
        return self.path[-1] if self.path else ""


def labels(record: Any) -> Iterator[Label]:
    """The leaves of a record's `label_values`, in order, however deep `vec` and `dict` nest."""
    if not isinstance(record, dict) or "label_values" not in record:
        return
    waiting: list[tuple[Any, tuple[str, ...], int]] = [(node, (), 0) for node in as_list(record["label_values"])[::-1]]
    groups = seen = 0
    while waiting:
        node, path, group = waiting.pop()
        seen += 1
        if seen > MAX_NODES:
            return
        if isinstance(node, str):
            yield Label(path, "", group, node)
            continue
        if not isinstance(node, dict):
            continue
        own = node.get("label") or node.get("title")
        path = (*path, own) if isinstance(own, str) and own and len(path) < 16 else path
        name = words(node.get("ent_field_name") or node.get("ent_name"))
        link = node["href"] if isinstance(node.get("href"), str) else ""
        value = node.get("value")
        if isinstance(value, (str, int, float)) and not isinstance(value, bool) and value != "":
            yield Label(path, name, group, str(value), None, link)
        elif link:
            yield Label(path, name, group, "", None, link)
        if isinstance(node.get("description"), str) and node["description"]:
            yield Label(path, name, group, node["description"])
        when = moment(node.get("timestamp_value"))
        if when:
            yield Label(path, name, group, "", when)
        inside: list[tuple[Any, tuple[str, ...], int]] = [(child, path, group) for child in as_list(node.get("vec"))]
        if isinstance(node.get("dict"), list):
            groups += 1
            inside += [(child, path, groups) for child in node["dict"]]
        for medium in as_list(node.get("media")):
            text = as_dict(medium).get("description")
            if isinstance(text, str) and text:
                yield Label(path, name, group, text)
        waiting += inside[::-1]


def strings(node: Any) -> Iterator[str]:
    """Every string a person may have written, in order: values, and keys that are not the platform's own.

    A labelled value comes with its label before it ("Contact point: …"), as the words around a detail matter.
    """
    waiting: list[tuple[Any, str]] = [(node, "")]
    seen = 0
    while waiting:
        node, before = waiting.pop()
        seen += 1
        if seen > MAX_NODES * 10:
            return
        if isinstance(node, str):
            if node and not node.isspace():
                yield f"{before}: {node}" if before else node
        elif isinstance(node, list):
            waiting += [(child, before) for child in reversed(node)]
        elif isinstance(node, dict):
            label = node.get("label")
            label = label if isinstance(label, str) and ("value" in node or "vec" in node) else ""
            inside: list[tuple[Any, str]] = []
            for key, value in node.items():
                if key in NOISE_KEYS or (key == "label" and label) or (key == "href" and value == node.get("value")):
                    continue
                if not _STRUCTURAL.fullmatch(key):
                    inside.append((key, ""))
                inside.append((value, label if key in ("value", "vec") else ""))
            waiting += inside[::-1]


def chunks(node: Any) -> Iterator[str]:
    """The strings of a record joined line by line, in pieces of at most about 4,000 code points."""
    together: list[str] = []
    length = 0
    for text in strings(node):
        if together and length + len(text) > MAX_CHUNK:
            yield "\n".join(together)
            together, length = [], 0
        together.append(text)
        length += len(text) + 1
    if together:
        yield "\n".join(together)


def leaves(node: Any) -> Iterator[tuple[str, str]]:
    """Every text in a tree with the name it stands under, in order: `{label, value}` and `{field_name, field_value}`
    pairs by their label, all else by its key. Lists pass their own name on. Noise keys are left out.
    """
    waiting: list[tuple[str, Any]] = [("", node)]
    seen = 0
    while waiting:
        name, value = waiting.pop()
        seen += 1
        if seen > MAX_NODES:
            return
        if isinstance(value, str):
            if value.strip():
                yield name, value
        elif isinstance(value, list):
            waiting += [(name, child) for child in reversed(value)]
        elif isinstance(value, dict):
            for label, content in _PAIRS:
                if isinstance(value.get(label), str) and content in value:
                    waiting.append((value[label], value[content]))
                    break
            else:
                inside = [(key, child) for key, child in value.items() if key not in NOISE_KEYS]
                waiting += [(key if isinstance(child, (str, list, dict)) else "", child) for key, child in inside][::-1]


_PAIRS = (("label", "value"), ("label", "vec"), ("field_name", "field_value"))


def first_link(record: Any) -> str:
    """The first web address that stands as such in a record; "" if none."""
    for key in ("url", "uri", "href", "link"):
        value = as_dict(record).get(key)
        if isinstance(value, str) and value.startswith(("http://", "https://")):
            return value
    return next((label.link for label in labels(record) if label.link), "")


def listing(data: Any, *names: str) -> Iterable[Any] | None:
    """The records of a file, by Facebook's key rule; None where nothing looks like records.

    A list at the root (or the records of a page, one by one) is it. Else, for each name, `name_v3`, `name_v2`, `name`
    (the newest there is), and in it `activity_log_data` or `data`; else every list there is; else the object itself if
    it is a record.
    """
    if isinstance(data, (list, Iterator)):
        return data
    if not isinstance(data, dict):
        return None
    for name in names:
        versions = [key for key in data if re.fullmatch(rf"{re.escape(name)}(_v\d{{1,3}})?", key)]
        for key in sorted(versions, key=lambda k: (len(k), k), reverse=True):
            found = _inner(data[key])
            if found is not None:
                return found
    if "label_values" in data or "timestamp" in data:
        return [data]
    lists = [value for value in data.values() if isinstance(value, list)]
    if lists:
        return chain.from_iterable(lists)
    return None if data else []


def _inner(value: Any) -> list[Any] | None:
    if isinstance(value, dict):
        for key in ("activity_log_data", "data"):
            if isinstance(value.get(key), list):
                return cast("list[Any]", value[key])
        return [value]
    return value if isinstance(value, list) else None
