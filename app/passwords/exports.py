"""Reads a password manager's export, once, into memory: titles, addresses and passwords; nothing is written or copied.

Runs in the password process alone. Errors say what is wrong by a code, never by what stood in the file.
"""

from __future__ import annotations

import csv
import html
import io
import json
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.passwords.formats import Layout, likely_column, plain, recognise
from app.passwords.keepass_xml import entries as keepass_entries

LARGEST = 64 * 1024 * 1024
"""Bytes of an export; a thousand entries are some hundred thousand."""
_MOST = 100_000
_LONGEST_CELL = 1 << 20
_KDBX = b"\x03\xd9\xa2\x9a"
_LOGIN_TYPES = (1, "login")
_NO_SITE = "http://sn"
"""What LastPass writes as the address of a note."""


class ExportError(Exception):
    """The file cannot be used. code: key under `passwords.problem`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Secret:
    """One entry with its password, which no representation shows."""

    title: str
    place: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Export:
    """What was read. source: a manager's id; without: entries that hold no password."""

    source: str
    secrets: tuple[Secret, ...]
    without: int = 0


@dataclass(frozen=True, slots=True)
class UnknownTable:
    """A table of nobody's that we know: which column holds the passwords has to be said."""

    names: tuple[str, ...]
    guess: int


def read(path: Path, column: int | None = None) -> Export | UnknownTable:
    """Read an export. column: where the passwords stand in a table that is not recognised. Raises ExportError."""
    data = _bytes(path)
    if data.startswith(_KDBX):
        raise ExportError("kdbx")
    if data.startswith(b"PK\x03\x04"):
        return _zip(data)
    text = _text(data)
    start = text.lstrip()[:1]
    if start in ("{", "["):
        return _json(text)
    if start == "<":
        return _export("keepass_xml", _keepass(data))
    return _table(text, column)


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise ExportError("too_large")
        data = path.read_bytes()
    except OSError:
        raise ExportError("cannot_read") from None
    if not data.strip():
        raise ExportError("empty")
    return data


def _text(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _export(source: str, found: Iterator[Secret]) -> Export:
    secrets = []
    without = 0
    for secret in found:
        if secret.password:
            secrets.append(secret)
        else:
            without += 1
        if len(secrets) > _MOST:
            raise ExportError("too_large")
    return Export(source, tuple(secrets), without)


# -- tables


def _table(text: str, column: int | None) -> Export | UnknownTable:
    if "\0" in text:
        raise ExportError("not_export")
    try:
        rows = _rows(text)
        header = next(rows, [])
        layout = recognise(header)
        if layout is not None:
            return _export(layout.id, _laid_out(layout, header, rows))
        if len(header) < 2 and column is None:
            raise ExportError("not_export")
        if column is None:
            return UnknownTable(tuple(name.strip() for name in header), likely_column(header))
        if not 0 <= column < len(header):
            raise ExportError("not_export")
        return _export("unknown", _chosen(header, rows, column))
    except csv.Error:
        raise ExportError("not_export") from None


def _rows(text: str) -> Iterator[list[str]]:
    csv.field_size_limit(_LONGEST_CELL)
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(",;\t", key=first.count)
    rows = csv.reader(io.StringIO(text.replace("\r\r\n", "\r\n"), newline=""), delimiter=delimiter)
    return (row for row in rows if any(cell.strip() for cell in row))


def _laid_out(layout: Layout, header: Sequence[str], rows: Iterator[list[str]]) -> Iterator[Secret]:
    at = {plain(name): number for number, name in reversed(list(enumerate(header)))}

    def cell(row: Sequence[str], *names: str) -> str:
        for name in names:
            if name in at and at[name] < len(row) and row[at[name]].strip():
                return row[at[name]]
        return ""

    for row in rows:
        if layout.kinds and cell(row, layout.kinds[0]).strip().casefold() not in ("", layout.kinds[1]):
            continue
        password, title, place = cell(row, layout.password), cell(row, *layout.titles), cell(row, *layout.places)
        if layout.entities:
            password, title, place = html.unescape(password), html.unescape(title), html.unescape(place)
        if layout.guarded and password[:1] == "'" and password[1:2] in tuple("=+-@"):
            password = password[1:]
        if not place.startswith("chrome://"):
            yield Secret(title.strip(), host("" if place == _NO_SITE else place), password)


def _chosen(header: Sequence[str], rows: Iterator[list[str]], column: int) -> Iterator[Secret]:
    names = [plain(name) for name in header]

    def first(row: Sequence[str], *words: str) -> str:
        columns = [n for n, name in enumerate(names) if n != column and any(word in name for word in words)]
        return next((row[n] for n in columns if n < len(row) and row[n].strip()), "")

    for row in rows:
        title = first(row, "title", "name", "site", "account", "service")
        yield Secret(title.strip(), host(first(row, "url", "web", "site")), row[column] if column < len(row) else "")


# -- JSON and zip


def _json(text: str) -> Export:
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        raise ExportError("not_export") from None
    if not isinstance(whole, dict):
        raise ExportError("not_export")
    if whole.get("encrypted") is True:
        raise ExportError("encrypted")
    if isinstance(whole.get("items"), list):
        return _export("bitwarden", _bitwarden(whole["items"]))
    if isinstance(whole.get("vaults"), dict):
        return _export("proton", _proton(whole["vaults"]))
    if isinstance(whole.get("accounts"), list):
        return _export("onepassword", _onepassword(whole["accounts"]))
    if isinstance(whole.get("AUTHENTIFIANT"), list):
        return _export("dashlane", _dashlane(whole["AUTHENTIFIANT"]))
    raise ExportError("not_export")


def _bitwarden(items: list[Any]) -> Iterator[Secret]:
    for item in _dicts(items):
        login = _dict(item.get("login"))
        if item.get("type", 1) in _LOGIN_TYPES:
            uris = [_str(uri.get("uri")) for uri in _dicts(login.get("uris"))]
            yield Secret(_str(item.get("name")), host(uris[0] if uris else ""), _str(login.get("password")))


def _proton(vaults: dict[str, Any]) -> Iterator[Secret]:
    for vault in vaults.values():
        for item in _dicts(_dict(vault).get("items")):
            data = _dict(item.get("data"))
            if data.get("type") == "login":
                content = _dict(data.get("content"))
                urls = content.get("urls")
                place = _str(urls[0]) if isinstance(urls, list) and urls else ""
                title = _str(_dict(data.get("metadata")).get("name"))
                yield Secret(title, host(place), _str(content.get("password")))


def _onepassword(accounts: list[Any]) -> Iterator[Secret]:
    vaults = (vault for account in _dicts(accounts) for vault in _dicts(account.get("vaults")))
    for wrapped in (item for vault in vaults for item in _dicts(vault.get("items"))):
        item = _dict(wrapped.get("item")) or wrapped
        overview, details = _dict(item.get("overview")), _dict(item.get("details"))
        fields = {_str(f.get("designation")): _str(f.get("value")) for f in _dicts(details.get("loginFields"))}
        password = fields.get("password") or _str(details.get("password"))
        yield Secret(_str(overview.get("title")), host(_str(overview.get("url"))), password)


def _dashlane(items: list[Any]) -> Iterator[Secret]:
    for item in _dicts(items):
        title = _str(item.get("title"))
        yield Secret(title, host(_str(item.get("domain")) or _str(item.get("url"))), _str(item.get("password")))


def _zip(data: bytes) -> Export | UnknownTable:
    """1Password's .1pux, Dashlane's and Proton Pass's zip: one member is read, by name, never unpacked to a file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            for wanted in ("export.data", "credentials.csv", "data.json"):
                for name in names:
                    if name.rpartition("/")[2] == wanted:
                        with archive.open(name) as member:
                            inside = member.read(LARGEST + 1)
                        if len(inside) > LARGEST:
                            raise ExportError("too_large")
                        text = _text(inside)
                        return _table(text, None) if wanted.endswith(".csv") else _json(text)
            if any(name.endswith((".pgp", ".gpg")) for name in names):
                raise ExportError("encrypted")
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError, ValueError, MemoryError):
        raise ExportError("not_export") from None
    except zipfile.zlib.error:  # type: ignore[attr-defined]
        raise ExportError("not_export") from None
    raise ExportError("not_export")


def _keepass(data: bytes) -> Iterator[Secret]:
    try:
        for title, place, password in keepass_entries(io.BytesIO(data)):
            yield Secret(title, host(place), password)
    except ValueError:
        raise ExportError("not_export") from None


def host(address: str) -> str:
    """The host of an address ("https://mail.example.org/in" is "mail.example.org"); of several the first."""
    first = address.strip().split(",")[0].strip()
    rest = first.partition("://")[2] or first
    for end in "/?#":
        rest = rest.partition(end)[0]
    return rest.rpartition("@")[2].partition(":")[0].casefold()


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _str(value: Any) -> str:
    return value if isinstance(value, str) else ""
