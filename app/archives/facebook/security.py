"""Log-ins and devices: when, from where, with what. Cookies and tokens are never read (`record.NOISE_KEYS`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.archives.decode import scrub
from app.archives.facebook.shapes import Document, Handler, Reading, listed
from app.archives.record import as_dict, coordinates, dicts, labels, moment, moment_in, strings, words
from app.core.item import Audience, Author, Facts, Item, Kind

_WHERE = ("location", "city", "region", "country")
_WHAT = ("device", "user_agent", "app", "site_name", "site")
_NETWORK = ("ip_address", "ip")


def _login(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    """An action with its network; in `admin_records` and protection data it stands in `session`."""
    session = as_dict(record.get("session"))
    both = {**session, **record}
    where = ", ".join(dict.fromkeys(text for key in _WHERE if (text := _line(both.get(key)))))
    spot = coordinates(both.get("location")) or coordinates(words(record.get("name")))
    said = [_line(record.get(key)) for key in ("action", "event", "name", "session_type")]
    said += list(strings(record.get("extra_info")))
    said += [_labelled(leaf.label, leaf.value) for leaf in labels(record) if leaf.value]
    lines = [*said, where, *(_line(both.get(key)) for key in _NETWORK)]
    text = "\n".join(line for line in lines if line) or "\n".join(strings(record))
    if not text.strip():
        return
    lat, lon = spot or (None, None)
    device = next((_line(both[key]) for key in _WHAT if _line(both.get(key))), "")
    yield doc.item(
        position, Kind.LOGIN, text, when=moment_in(record) or moment_in(session), author=Author.ME,
        audience=Audience.PRIVATE, facts=Facts(lat=lat, lon=lon, place=scrub(where), device=scrub(device)),
    )  # fmt: skip


def _line(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _labelled(label: str, value: str) -> str:
    return f"{label}: {value}" if label else value


def used_networks(doc: Document) -> Reading:
    """`used_ip_address`: objects, or in 2018 mere strings."""
    records = doc.data
    if isinstance(records, dict) and len(records) == 1:
        records = next(iter(records.values()))
    if isinstance(records, list) and all(isinstance(record, str) for record in records):
        for position, text in enumerate(records):
            yield doc.item(position, Kind.LOGIN, text, author=Author.ME, audience=Audience.PRIVATE)
        return
    yield from logins(doc)


def _device(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    text = "\n".join(dict.fromkeys(strings(record)))
    if text.strip():
        yield doc.item(
            position, Kind.DEVICE, text, when=moment_in(record), author=Author.ME, audience=Audience.PRIVATE,
            facts=Facts(device=scrub(words(record.get("name")) or words(record.get("type")))),
        )  # fmt: skip


def _verified(doc: Document, position: int, record: dict[str, Any]) -> Iterator[Item]:
    """A number or address the person proved to be theirs."""
    text = words(record.get("contact")) or words(record.get("name"))
    text = text or next((leaf.value for leaf in labels(record) if leaf.value), "")
    if text.strip():
        yield doc.item(
            position, Kind.PROFILE, text, when=moment_in(record), author=Author.ME, audience=Audience.PRIVATE,
            facts=Facts(field="email" if "@" in text else "phone", relation="verified"),
        )  # fmt: skip


def activity_history(doc: Document) -> Reading:
    """`last_activity_time {name of the app: {activity_by_day: [seconds, …]}}`: one item an app."""
    root = as_dict(doc.data)
    root = as_dict(next(iter(root.values()), {}))
    apps = as_dict(root.get("last_activity_time", root))
    for position, (name, days) in enumerate(apps.items()):
        times = [moment(day) for inner in dicts(days) for day in _numbers(inner.get("activity_by_day"))]
        last = max((time for time in times if time), default=None)
        yield doc.item(position, Kind.DEVICE, name, when=last, author=Author.ME, audience=Audience.PRIVATE)


def _numbers(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


logins: Handler = listed(
    "account_activity", "used_ip_address", "account_accesses", "active_sessions", "admin_records",
    "login_protection_data", read=_login,
)  # fmt: skip
devices: Handler = listed("recognized_devices", "devices", read=_device)
verified: Handler = listed("contact_verifications", read=_verified)
