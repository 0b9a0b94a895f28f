"""Whose archive it is: from the profile in it, else from the name of the zip; two accounts at once are refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from app.archives.decode import decode
from app.archives.errors import ArchiveError
from app.archives.tree import Member, Tree

_PROFILE = re.compile(r"(.*/)?profile_information/profile_information\.json$")
# facebook-<username or number>-<date>-<8 letters and digits>.zip, since 2023; the browser and cloud drives add to it.
_DATED = re.compile(
    r"facebook-(.+?)-(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4})-[a-z0-9]{8}(?:[ _(.-].*)?", re.IGNORECASE
)
_PLAIN = re.compile(r"facebook-([^/]+?)(?: ?\(\d+\))?(?:\.zip)?", re.IGNORECASE)
_MAX_PROFILE = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a profile says it is. The account's address and number of seconds it was made outlive a change of name."""

    name: str
    username: str
    made: int


def identity(profile: Any) -> Identity | None:
    """The identity in a decoded `profile_information.json`; None where it does not hold one."""
    if not isinstance(profile, dict):
        return None
    for root in ("profile_v3", "profile_v2", "profile"):
        if isinstance(profile.get(root), dict):
            profile = profile[root]
            break
    named = profile.get("name")
    name = named.get("full_name") if isinstance(named, dict) else named
    username, made = profile.get("username"), profile.get("registration_timestamp")
    found = Identity(
        name.strip() if isinstance(name, str) else "",
        username.strip() if isinstance(username, str) else "",
        made if isinstance(made, int) and not isinstance(made, bool) else 0,
    )
    return found if found.name or found.username else None


def account_of(tree: Tree) -> str:
    """The account's name ("" if not told). Raises ArchiveError two_accounts with `first` and `second`."""
    profiles: dict[int, Identity] = {}
    for member in tree.every:
        if _PROFILE.match(member.key) and member.root not in profiles:
            found = _read(tree, member)
            if found:
                profiles[member.root] = found
    people = list(profiles.values())
    for other in people[1:]:
        if not _same(people[0], other):
            raise ArchiveError("two_accounts", first=_called(people[0]), second=_called(other))
    names: dict[str, str] = {}
    for index in range(len(tree.roots)):
        user = _user_in_name(tree, index)
        if user and not (len(people) > 1 and index in profiles):  # profiles have shown those to be one account
            names.setdefault(user.casefold(), user)
    if len(names) > 1:
        first, second, *_ = names.values()
        raise ArchiveError("two_accounts", first=first, second=second)
    if people:
        return _called(people[0])
    if names:
        return next(iter(names.values()))
    plain = (_PLAIN.fullmatch(part) for part in tree.parts)
    return next((match[1] for match in plain if match), "")


def _read(tree: Tree, member: Member) -> Identity | None:
    if member.size > _MAX_PROFILE:
        return None
    try:
        return identity(decode(tree.read(member)))
    except ArchiveError:
        return None  # reading it will tell


def _same(one: Identity, other: Identity) -> bool:
    if one.made and other.made:
        return one.made == other.made
    if one.username and other.username:
        return one.username.casefold() == other.username.casefold()
    return one.name.casefold() == other.name.casefold()


def _called(who: Identity) -> str:
    return who.name or who.username


def _user_in_name(tree: Tree, root: int) -> str:
    place = tree.roots[root]
    for label in (*reversed(place.wrapper.split("/")), place.part):
        match = _DATED.fullmatch(label)
        if match:
            return match[1]
    return ""
