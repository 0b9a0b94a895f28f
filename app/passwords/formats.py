"""Which password manager wrote a table: known by the set of its column names, never by their order.

Header rows: each manager's own documentation and the importers of other managers (KeePassXC, pass-import, Bitwarden,
Proton); two of the same manager where versions differ.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Layout:
    """A table of one manager. needs: columns that must be there; password, titles, places: where to look, best first.

    kinds: column and its value that a row with a password has. entities: texts may hold HTML entities. guarded: a
    leading apostrophe keeps spreadsheets from running a cell.
    """

    id: str
    needs: frozenset[str]
    password: str
    titles: tuple[str, ...]
    places: tuple[str, ...]
    kinds: tuple[str, str] | None = None
    entities: bool = False
    guarded: bool = False


def _layout(
    id_: str,
    needs: str,
    password: str = "password",  # noqa: S107  (the name of a column)
    titles: str = "title name",
    places: str = "url",
    kinds: tuple[str, str] | None = None,
    *,
    entities: bool = False,
    guarded: bool = False,
) -> Layout:
    columns = frozenset(needs.split(","))
    return Layout(
        id_, columns, password, tuple(titles.split()), tuple(places.split(",")), kinds, entities, guarded
    )  # fmt: skip


LAYOUTS = (
    _layout("firefox", "url,username,password,httprealm,formactionorigin,guid"),
    _layout("bitwarden", "type,name,login_uri,login_username,login_password", "login_password", places="login_uri",
            kinds=("type", "login")),
    _layout("lastpass", "url,username,password,extra,name,grouping,fav", entities=True),
    _layout("dashlane", "username,username2,username3,title,password,url,category"),
    _layout("keepassxc", "group,title,username,password,url,notes"),
    _layout("keepass", "account,login name,password,web site,comments", titles="account", places="web site"),
    _layout("proton", "type,name,url,username,password,createtime,modifytime", kinds=("type", "login")),
    _layout("nordpass", "name,url,username,password,cardholdername,cardnumber"),
    _layout("roboform", "name,url,login,pwd", "pwd", guarded=True),
    _layout("onepassword", "title,url,username,password,otpauth,favorite,archived"),
    _layout("onepassword", "title,username,password,url,notes,type"),
    _layout("apple", "title,url,username,password,otpauth"),
    _layout("chromium", "name,url,username,password"),
)  # fmt: skip
"""Most particular first: the first whose columns are all there is taken."""

_LIKELY = ("password", "passwort", "pwd", "pass", "kennwort", "mot de passe", "contraseña", "пароль", "secret")


def plain(name: str) -> str:
    """A column's name as it is compared."""
    return name.strip().strip("\ufeff").strip('"').casefold()


def recognise(header: Sequence[str]) -> Layout | None:
    """Whose table it is; None when nobody's that we know."""
    columns = {plain(name) for name in header}
    return next((layout for layout in LAYOUTS if layout.needs <= columns), None)


def likely_column(header: Sequence[str]) -> int:
    """The column of an unknown table that most likely holds passwords, by its name; -1 when none says so."""
    names = [plain(name) for name in header]
    return next((names.index(name) for word in _LIKELY for name in names if word in name), -1)
