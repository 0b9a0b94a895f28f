"""Names inside an archive: normalised for matching, odd ones told apart, wrapper folders found. Reads no file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

# Made by the system that packed it, never by the platform.
JUNK_FILES = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
JUNK_FOLDERS = frozenset({"__macosx"})

# Folders that stand first in an archive of some platform: everything before them is a wrapper. Facebook's four
# generations (formats: E1 to E4), then those that tell another platform. Apostrophes as `_`.
_TOP_FOLDERS = """
    your_facebook_activity your_activity_across_facebook this_profile_s_activity_across_facebook
    ads_information apps_and_websites_off_of_facebook connections logged_information personal_information preferences
    security_and_login_information
    about_you ads ads_and_businesses apps_and_websites archive calls_and_messages campus comments events
    following_and_followers friends groups interactions journalist_registration likes_and_reactions location
    location_history marketplace messages network_information news news_feed other_activity pages pages_and_profiles
    payment_history people_and_friends photos_and_videos posts profile_information profile_update_history rewards
    saved_items_and_collections search search_history stories trash voice_recording_and_transcription your_places
    activity_messages comments_and_reactions friends_and_followers bug_bounty collaborations communities
    community_profiles facebook_accounts_center facebook_assistant facebook_gaming facebook_marketplace facebook_news
    facebook_payments facebook_portal feed fundraisers live_audio_rooms meta_spark music_recommendations
    navigation_bar notifications other_logged_information other_personal_information polls privacy_checkup reviews
    short_videos spark_ar voting_location_and_reminders your_interactions_on_facebook your_problem_reports your_topics
    activity_you_re_tagged_in html
    your_instagram_activity apps_and_websites_off_of_instagram followers_and_following takeout
"""
TOP_FOLDERS = frozenset(_TOP_FOLDERS.split())
MAX_WRAPPERS = 3
MAX_NAME = 1024

_APOSTROPHES = str.maketrans({"'": "_", "’": "_", "‘": "_", "\u02bc": "_"})
_DRIVE = re.compile(r"[A-Za-z]:")


def normal(path: str) -> str:
    """For matching: case folded, apostrophes (`'` `’` `_`) alike, composed characters, `/` between folders."""
    return unicodedata.normalize("NFC", path).translate(_APOSTROPHES).casefold()


def same(path: str) -> str:
    """For telling whether two parts hold the same member: as `normal`, but capitals count (folder ids have them)."""
    return unicodedata.normalize("NFC", path).translate(_APOSTROPHES)


def slashes(name: str) -> str:
    """With `/` between folders, as a few Windows packers do not write."""
    return name.replace("\\", "/")


def is_junk(path: str) -> bool:
    """Whether the packing system added it (macOS, Windows), not the platform."""
    parts = path.casefold().split("/")
    return parts[-1] in JUNK_FILES or parts[-1].startswith("._") or not JUNK_FOLDERS.isdisjoint(parts[:-1])


def is_odd(path: str) -> bool:
    """Whether no honest archive has such a name: absolute, climbing out, control or direction characters, endless."""
    if not path or len(path) > MAX_NAME or path.startswith("/") or _DRIVE.match(path):
        return True
    if any(part in ("", ".", "..") for part in path.split("/")):
        return True
    return (not path.isascii() and _hides(path)) or any(c < " " or c == "\x7f" for c in path)


def shown(path: str) -> str:
    """The name with every control and direction character written out, and not longer than a line or two."""
    text = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in path)
    return text if len(text) <= 300 else text[:299] + "…"


def wrappers(paths: Iterable[str]) -> tuple[str, ...]:
    """The wrapper folders of one part, each ending in `/` ("" for none): what stands before a known top folder.

    A wrapper inside another does not count. Where no known folder is met: what all paths have in common. At most
    three levels.
    """
    found: set[tuple[str, ...]] = set()
    rest: list[tuple[str, ...]] = []
    for path in paths:
        folders = tuple(path.split("/")[:-1])
        rest.append(folders)
        depth = _top(folders)
        if depth is not None:
            found.add(folders[:depth])
    if not found:
        found = {_common(rest)}
    outermost = [w for w in found if not any(w[:n] in found for n in range(len(w)))]
    return tuple(sorted("".join(f"{folder}/" for folder in wrapper) for wrapper in outermost))


def under_top_folder(path: str) -> bool:
    """Whether a known top folder stands in the path, behind three wrappers at most."""
    return _top(tuple(path.split("/")[:-1])) is not None


def _top(folders: tuple[str, ...]) -> int | None:
    return next((n for n, folder in enumerate(folders[: MAX_WRAPPERS + 1]) if normal(folder) in TOP_FOLDERS), None)


def _common(folders: list[tuple[str, ...]]) -> tuple[str, ...]:
    if not folders:
        return ()
    low, high = min(folders), max(folders)
    depth = 0
    while depth < min(len(low), len(high), MAX_WRAPPERS) and low[depth] == high[depth]:
        depth += 1
    return low[:depth]


def _hides(path: str) -> bool:
    # Cf: direction overrides, zero-width and other invisible characters; Cs: half a character.
    return any(unicodedata.category(c) in ("Cc", "Cf", "Cs") for c in path if c not in "\u200c\u200d")
