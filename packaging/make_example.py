"""Makes the example archive: a made-up person's Facebook export (today's JSON layout) in resources/example/.

    python packaging/make_example.py
    python packaging/make_example.py FILE.zip   (the archive of a careful person, to lay beside it)

What the persons wrote stands in example.toml and careful.toml; `build()` also gives the truth: each detail that is
really in it. The layout and Meta's encoding (each UTF-8 byte written as its own \\u00xx) follow what real exports
look like.
"""

from __future__ import annotations

import base64
import io
import json
import re
import sys
import tomllib
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "resources" / "example" / "facebook-robinexample-2026-11-01-a1B2c3D4.zip"
WRITTEN = (2026, 11, 1, 9, 0, 0)
CARELESS, CAREFUL = "example.toml", "careful.toml"
ACTIVITY = "your_facebook_activity"
MARK = re.compile(r"⟦([A-Z_]+) |⟧")
# The smallest picture a JPEG reader takes: one grey dot. Facebook's own pictures carry no EXIF either.
PICTURE = base64.b64decode(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////"
    "////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q=="
)
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Detail:
    """One detail that is truly in the archive. text: the whole item's text; value: the detail as written."""

    type: str
    value: str
    text: str
    member: str


def unmark(marked: str) -> tuple[str, list[tuple[str, str]]]:
    """The text without its marks, and (type, value) of each mark. Raises ValueError when a mark is not closed."""
    text, at = "", 0
    open_marks: list[tuple[str, int]] = []
    found: list[tuple[str, str]] = []
    for mark in MARK.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        if mark[1]:
            open_marks.append((mark[1], len(text)))
        else:
            kind, start = open_marks.pop()
            found.append((kind, text[start:]))
    if open_marks:
        raise ValueError(marked)
    return text + marked[at:], found


def mojibake(value: Any) -> Any:
    """Strings as Meta writes them: each UTF-8 byte its own character."""
    if isinstance(value, str):
        return value.encode("utf-8").decode("latin-1")
    if isinstance(value, list):
        return [mojibake(entry) for entry in value]
    if isinstance(value, dict):
        return {mojibake(key): mojibake(entry) for key, entry in value.items()}
    return value


def seconds(written: str) -> int:
    """Epoch seconds of "2019-02-16 13:20" (UTC)."""
    return int(datetime.strptime(written, "%Y-%m-%d %H:%M").replace(tzinfo=UTC).timestamp())


def dated(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Time and rest of each line, newest first, as Facebook lists them."""
    for line in sorted(lines, key=lambda line: line[:16], reverse=True):
        yield seconds(line[:16]), line[16:].removeprefix(" |").strip()


def table(lines: Sequence[str]) -> Iterator[tuple[int, list[str]]]:
    """As `dated`, with the rest in its columns."""
    for when, rest in dated(lines):
        yield when, [column.strip() for column in rest.split("|")]


def labelled(when: int, number: int, *entries: Json) -> Json:
    """A record of Facebook's newer, general form."""
    return {"timestamp": when, "media": [], "label_values": list(entries), "fbid": str(10_000_000_000_000_000 + number)}


@dataclass(slots=True)
class Archive:
    """The members so far, in their order in the zip, and the truth about them. me: whose archive it is."""

    me: str
    members: dict[str, bytes] = field(default_factory=dict)
    truth: list[Detail] = field(default_factory=list)

    def add(self, member: str, content: Any) -> None:
        """One JSON member, in Meta's encoding: pure ASCII."""
        self.members[member] = json.dumps(mojibake(content), indent=2).encode("ascii")

    def text(self, member: str, marked: str) -> str:
        """The text of an item; its details go into the truth."""
        text, found = unmark(marked)
        self.truth += [Detail(kind, value, text, member) for kind, value in found]
        return text

    def filled(self, member: str, node: Any) -> Any:
        """A structure written in example.toml: its texts without marks, its dates as seconds."""
        if isinstance(node, str):
            return self.text(member, node)
        if isinstance(node, datetime):
            return int(node.timestamp())
        if isinstance(node, list):
            return [self.filled(member, entry) for entry in node]
        return {key: self.filled(member, entry) for key, entry in node.items()} if isinstance(node, dict) else node

    def fact(self, member: str, kind: str, value: str) -> str:
        """A field that is itself a detail."""
        self.truth.append(Detail(kind, value, value, member))
        return value


def posts(made: Archive, person: Mapping[str, Any]) -> None:
    """Own posts, check-ins among them, and those on other people's pages."""
    member = f"{ACTIVITY}/posts/your_posts__check_ins__photos_and_videos_1.json"
    records: list[Json] = []
    record: Json
    for when, marked in dated(person["posts"]):
        text = made.text(member, marked)
        records.append({"timestamp": when, "data": [{"post": text}], "title": f"{made.me} updated their status."})
    for when, (url, name, words) in table(person["shares"]):
        shared = {"external_context": {"url": url, "name": name}}
        record = {"timestamp": when, "attachments": [{"data": [shared]}], "title": f"{made.me} shared a link."}
        record["data"] = [{"post": words}] if words else []
        records.append(record)
        made.fact(member, "RESHARE", url.split("/")[2])
    places = f"{ACTIVITY}/posts/check-ins.json"
    visits = []
    for number, (when, (name, address, lat, lon, words)) in enumerate(table(person["check_ins"])):
        spot = {"name": name, "coordinate": {"latitude": float(lat), "longitude": float(lon)}, "address": address}
        record = {"timestamp": when, "attachments": [{"data": [{"place": spot}]}]}
        record["data"] = [{"post": words}] if words else []
        records.append({**record, "title": f"{made.me} was at {name}."})
        made.fact(member, "CHECK_IN", name)  # check-ins.json tells it a second time
        if address[0].isdigit():
            made.fact(member, "ADDRESS", address)
        tags = [
            {"label": "Name", "value": name},
            {"label": "Address", "value": address},
            {"label": "Coordinates", "value": f"({lat}, {lon})"},
        ]
        visits.append(
            labelled(when, number, {"label": "Message", "value": words}, {"title": "Place tags", "dict": tags})
        )
    made.add(member, sorted(records, key=lambda record: -record["timestamp"]))
    made.add(places, visits)
    other = f"{ACTIVITY}/posts/posts_on_other_pages_and_profiles.json"
    made.add(
        other,
        [
            labelled(
                when,
                100 + number,
                {"label": "Message", "value": made.text(other, marked)},
                {"label": "Target", "value": page},
            )
            for number, (when, (page, marked)) in enumerate(table(person["elsewhere"]))
        ],
    )


def photos(made: Archive, person: Mapping[str, Any]) -> None:
    """Two albums; where a photo has a place, its coordinates stand in the record."""
    albums: dict[str, list[Json]] = {}
    for number, (when, (album, lat, lon, marked)) in enumerate(table(person["photos"])):
        member = f"{ACTIVITY}/posts/album/{0 if album == 'Home' else 1}.json"
        exif: Json = {"upload_ip": "203.0.113.9", "taken_timestamp": when - 240, "camera_make": "ACME", "iso": 100}
        if float(lat):
            exif |= {"latitude": float(lat), "longitude": float(lon)}
            made.fact(member, "PHOTO_LOCATION", f"{lat}, {lon}")
            made.fact(member, "COORDINATES", f"{float(lat):.3f}, {float(lon):.3f}")  # where they repeat: a home
        uri = f"{ACTIVITY}/posts/media/{album.replace(' ', '')}_aB3xYz/{1_000_001 + number}_n.jpg"
        made.members[uri] = PICTURE
        albums.setdefault(album, []).append(
            {
                "uri": uri,
                "creation_timestamp": when,
                "title": album,
                "description": made.text(member, marked),
                "media_metadata": {"photo_metadata": {"exif_data": [exif]}},
                "media_variants": [],
            }
        )
    for album, pictures in albums.items():
        made.add(
            f"{ACTIVITY}/posts/album/{0 if album == 'Home' else 1}.json",
            {
                "name": album,
                "photos": pictures,
                "cover_photo": pictures[0],
                "last_modified_timestamp": pictures[0]["creation_timestamp"],
                "description": "",
            },
        )


def comments(made: Archive, person: Mapping[str, Any]) -> None:
    """Comments and reactions."""
    member = f"{ACTIVITY}/comments_and_reactions/comments.json"
    made.add(
        member,
        {
            "comments_v2": [
                {
                    "timestamp": when,
                    "data": [{"comment": {"timestamp": when, "comment": made.text(member, marked), "author": made.me}}],
                    "title": f"{made.me} commented on {whose}'s post.",
                }
                for when, (whose, marked) in table(person["comments"])
            ]
        },
    )
    made.add(
        f"{ACTIVITY}/comments_and_reactions/likes_and_reactions_1.json",
        [
            {
                "timestamp": when,
                "data": [{"reaction": {"reaction": how, "actor": made.me}}],
                "title": f"{made.me} reacted to {what}.",
            }
            for when, (how, what) in table(person["likes"])
        ],
    )


def groups(made: Archive, person: Mapping[str, Any]) -> None:
    """What was written and answered in groups, and which were joined."""
    member = f"{ACTIVITY}/groups/group_posts_and_comments.json"
    made.add(
        member,
        {
            "group_posts_v2": [
                {
                    "timestamp": when,
                    "data": [{"post": made.text(member, marked)}],
                    "title": f"{made.me} posted in {group}.",
                }
                for when, (group, marked) in table(person["group_posts"])
            ]
        },
    )
    member = f"{ACTIVITY}/groups/your_comments_in_groups.json"
    made.add(
        member,
        {
            "group_comments_v2": [
                {
                    "timestamp": when,
                    "data": [
                        {
                            "comment": {
                                "timestamp": when,
                                "comment": made.text(member, marked),
                                "author": made.me,
                                "group": group,
                            }
                        }
                    ],
                    "title": f"{made.me} commented on a post in {group}.",
                }
                for when, (group, marked) in table(person["group_comments"])
            ]
        },
    )
    made.add(
        f"{ACTIVITY}/groups/your_group_membership_activity.json",
        {
            "groups_joined_v2": [
                {"timestamp": when, "data": [{"name": name}], "title": f"You became a member of {name}."}
                for when, name in dated(person["groups_joined"])
            ]
        },
    )
    member = f"{ACTIVITY}/groups/your_answers_to_membership_questions.json"
    answers = [
        {
            "group_name": group,
            "rules_agreement": True,
            "answers": [{"question": question, "answer": made.text(member, marked), "timestamp": when}],
        }
        for when, (group, question, marked) in table(person["group_answers"])
    ]
    made.add(member, {"group_membership_questions_answers_v2": {"group_answers": answers}})


def messages(made: Archive, person: Mapping[str, Any]) -> None:
    """Threads, each newest first."""
    for thread in person.get("threads", []):
        member = f"{ACTIVITY}/messages/inbox/{thread['folder']}/message_1.json"
        written = [
            {
                "sender_name": sender,
                "timestamp_ms": when * 1000,
                "content": made.text(member, marked),
                "is_geoblocked_for_viewer": False,
            }
            for when, (sender, marked) in table(thread["messages"])
        ]
        made.add(
            member,
            {
                "participants": [{"name": name} for name in [*thread["people"], made.me]],
                "messages": written,
                "title": thread.get("title", thread["people"][0]),
                "is_still_participant": True,
                "thread_path": f"inbox/{thread['folder']}",
                "magic_words": [],
            },
        )


def people(made: Archive, person: Mapping[str, Any]) -> None:
    """Friends, requests, follows, pages and searches."""
    lists = {
        "connections/friends/your_friends.json": ("friends_v2", "friends"),
        "connections/friends/received_friend_requests.json": ("received_requests_v2", "requests_received"),
        "connections/friends/sent_friend_requests.json": ("sent_requests_v2", "requests_sent"),
        "connections/friends/removed_friends.json": ("deleted_friends_v2", "removed_friends"),
        "connections/followers/who_you've_followed.json": ("following_v3", "following"),
        "connections/followers/people_who_followed_you.json": ("followers_v2", "followers"),
        f"{ACTIVITY}/pages/pages_you've_liked.json": ("page_likes_v2", "pages"),
    }
    for member, (root, key) in lists.items():
        listed = [{"name": made.text(member, name), "timestamp": when} for when, name in dated(person[key])]
        made.add(member, {root: listed})
    member = "logged_information/search/your_search_history.json"
    records = []
    for when, (kind, typed) in table(person["searches"]):
        quoted = [{"data": [{"text": f'"{typed}"'}]}]
        records.append(
            {"timestamp": when, "title": "You searched on Facebook", "data": [{"text": typed}], "attachments": quoted}
        )
        if kind == "person":
            made.fact(member, "PEOPLE_SEARCH", typed)
    made.add(member, {"searches_v2": records})


def events_and_listings(made: Archive, person: Mapping[str, Any]) -> None:
    """Own events and things for sale (Facebook gives these the seller's coordinates)."""
    member = f"{ACTIVITY}/events/your_events.json"
    made.add(
        member,
        {
            "your_events_v2": [
                {
                    "name": name,
                    "start_timestamp": when,
                    "end_timestamp": 0,
                    "place": {"name": place},
                    "description": made.text(member, marked),
                    "create_timestamp": when - 1_209_600,
                }
                for when, (name, place, marked) in table(person["events"])
            ]
        },
    )
    member = f"{ACTIVITY}/facebook_marketplace/items_sold.json"
    sold = []
    for when, (title, price, lat, lon, marked) in table(person["listings"]):
        made.fact(member, "COORDINATES", f"{lat}, {lon}")
        made.fact(member, "COORDINATES", f"{float(lat):.3f}, {float(lon):.3f}")
        sold.append(
            {
                "title": title,
                "price": price,
                "seller": made.me,
                "created_timestamp": when,
                "updated_timestamp": when,
                "category": "General",
                "marketplace": "Marketplace",
                "location": {"coordinate": {"latitude": float(lat), "longitude": float(lon)}},
                "description": made.text(member, marked),
            }
        )
    made.add(member, {"items_selling_v2": sold})


def profile_and_others(made: Archive, person: Mapping[str, Any]) -> None:
    """The profile; what is skipped on purpose, empty, or understood by nobody."""
    member = "personal_information/profile_information/profile_information.json"
    made.add(member, {"profile_v2": made.filled(member, person["profile"])})
    born = date(**person["profile"]["birthday"])
    made.fact(member, "DATE_OF_BIRTH", f"{born.day} {born:%B} {born.year}")
    for member, content in person.get("others", {}).items():
        if "contacts" in member:
            made.fact(member, "UPLOADED_CONTACTS", "address book")
        made.add(member, made.filled(member, content))
    made.members[f"{ACTIVITY}/stories/archived_stories.json"] = b"[object Object]"  # seen so in real exports
    empty = (f"{ACTIVITY}/reviews", f"{ACTIVITY}/bug_bounty", "apps_and_websites_off_of_facebook", "preferences/feed")
    for folder in empty:
        made.members[f"{folder}/no-data.txt"] = b"You have no data in this section."


def build(person_file: str = CARELESS) -> Archive:
    """The whole archive of a person and the truth about it; the same at every call."""
    person = tomllib.loads((HERE / person_file).read_text(encoding="utf-8"))
    made = Archive(person["profile"]["name"]["full_name"])
    for part in (posts, photos, comments, groups, messages, people, events_and_listings, profile_and_others):
        part(made, person)
    return made


def zipped(made: Archive) -> bytes:
    """The zip: fixed times and order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for member in sorted(made.members):
            entry = zipfile.ZipInfo(member, WRITTEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, made.members[member])
    return out.getvalue()


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(zipped(build(CAREFUL if len(sys.argv) > 1 else CARELESS)))
    print(f"{target.name}: {target.stat().st_size:,} bytes")
