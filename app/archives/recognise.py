"""Which platform and layout an archive is of, whose it is and what seems missing: by names and a few bytes.

Source of the names: the project's notes on each platform's download (Facebook: eras E0 to E4, EP, E2EE).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.archives.accounts import account_of
from app.archives.dates import is_zone
from app.archives.errors import ArchiveError
from app.archives.names import normal
from app.archives.tree import Member, Tree
from app.core.coverage import Source

FACEBOOK = "facebook"

# Evidence for a platform: a pattern for a member's key. The first platform with evidence is it; those that share
# folders with others (Instagram and Facebook) are told by what they do not share.
_PLATFORMS: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (slug, name, re.compile(pattern))
    for slug, name, pattern in (
        (
            "instagram",
            "Instagram",
            r"your_instagram_activity/|apps_and_websites_off_of_instagram/|connections/followers_and_following/"
            r"|followers_and_following/|personal_information/personal_information(/personal_information)?\.(json|html)$"
            r"|account_information/personal_information\.|content/posts_\d+\.|files/instagram-logo",
        ),
        (
            FACEBOOK,
            "Facebook",
            r"your_facebook_activity/|your_activity_across_facebook/|this_profile_s_activity_across_facebook/"
            r"|apps_and_websites_off_of_facebook/|(personal_information/)?profile_information/profile_information\."
            r"|posts/(your|profile)_posts|(connections/)?friends/(your_)?friends\.|friends_and_followers/"
            r"|personal_information/facebook_accounts_center/|logged_information/facebook_news/"
            r"|connections/friends/|comments_and_reactions/|photos_and_videos/|about_you/|activity_messages/"
            r"|facebook_marketplace/|likes_and_reactions/|following_and_followers/|files/fb_logo|html/timeline\.htm$",
        ),
        ("x", "X (Twitter)", r"data/(account|manifest|tweets?)\.js$|(tweet|account)\.js$|data/js/tweets/|tweets\.csv$"),
        ("tiktok", "TikTok", r"user_data(_tiktok)?\.json$|(.*/)?activity/video browsing history\.txt$"),
        ("reddit", "Reddit", r"(post_votes|comment_votes|subscribed_subreddits)\.csv$"),
        ("snapchat", "Snapchat", r"(json|html)/snap_history\.(json|html)$"),
        ("mastodon", "Mastodon", r"outbox\.json$"),
        ("bluesky", "Bluesky", r"[^/]*\.car$"),
        (
            "whatsapp",
            "WhatsApp",
            r"_chat\.txt$|whatsapp chat[^/]*\.txt$|whatsapp-chat[^/]*\.txt$|whatsapp_account_information/",
        ),
        ("google", "Google (Takeout)", r"takeout/|archive_browser\.html$"),
        ("discord", "Discord", r"messages/index\.json$"),
        ("telegram", "Telegram", r"result\.json$|export_results\.html$|lists/[^/]+\.html$"),
        ("linkedin", "LinkedIn", r"(profile|positions|connections|shares(_\d+)?|email[ _]addresses)\.csv$"),
    )
)
# Where the inside does not tell, the name of the zip or folder may.
_BY_NAME: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (slug, name, re.compile(pattern))
    for slug, name, pattern in (
        (FACEBOOK, "Facebook", r"facebook-"),
        ("instagram", "Instagram", r"instagram-"),
        ("x", "X (Twitter)", r"twitter-\d"),
        ("linkedin", "LinkedIn", r"(basic|complete)_linkedindataexport"),
        ("tiktok", "TikTok", r"tiktok_data"),
        ("snapchat", "Snapchat", r"mydata~"),
        ("google", "Google (Takeout)", r"takeout-\d"),
        ("whatsapp", "WhatsApp", r"whatsapp[ -]chat"),
        ("discord", "Discord", r"package\.zip$"),
        ("telegram", "Telegram", r"(data|chat)export_"),
    )
)

# The newest evidence wins. E2 and E1 share their flat folders; `_v2` keys in the profile tell them apart.
_LAYOUTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (layout, re.compile(pattern))
    for layout, pattern in (
        ("E3", r"your_activity_across_facebook/"),
        (
            "E4",
            r"your_facebook_activity/|connections/friends/|connections/followers/|personal_information/profile_information/"
            r"|personal_information/facebook_accounts_center/|logged_information/(search|location|facebook_news)/",
        ),
        ("EP", r"this_profile_s_activity_across_facebook/|posts/profile_posts"),
        ("E2", r"comments_and_reactions/|friends_and_followers/|activity_messages/|other_logged_information/"
               r"|other_personal_information/|ads_information/|your_interactions_on_facebook/|facebook_marketplace/"),
        ("E0", r"html/(timeline|contact_info|friends|messages|photos)\.htm$"),
    )
)  # fmt: skip
_PROFILE = re.compile(r"(.*/)?profile_information/profile_information\.(json|html)$")
_V2_FILES = re.compile(r"(profile_information/profile_information|comments/comments|friends/friends)\.json$")
_THREAD_FILE = re.compile(r"[^/]+_\d+\.json$")
_HTML = re.compile(r".*\.html?$")
_MESSAGES = re.compile(
    r"(.*/)?messages/(inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover|legacy_threads)/"
    r"|(.*/)?groups/your_group_messages/"
    r"|(.*/)?messages/(ai_conversations|support_messages|your_chats|secret_conversations)\."
)
_DATA = re.compile(r".*\.(json|html?|txt|csv)$")
_START_PAGES = frozenset({"index.html", "index.htm", "start_here.html"})

# What a whole download holds; a part that has none of these is one of several, or the person left it out.
_SECTIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("missing_profile", _PROFILE),
    ("missing_posts", re.compile(r"(.*/)?posts/(your|profile)_posts[^/]*\.(json|html)$|html/timeline\.htm$")),
    ("missing_comments", re.compile(r"(.*/)?(comments|comments_and_reactions)/comments\.(json|html)$")),
    (
        "missing_friends",
        re.compile(r"(.*/)?(friends|friends_and_followers)/(your_)?friends\.(json|html)$|html/friends\.htm$"),
    ),
)  # fmt: skip
_NUMBERED = re.compile(r"(.*(?:/message|/your_posts[^/]*|/profile_posts))_(\d+)\.(?:json|html)$")


def recognise(tree: Tree) -> Source:
    """Recognise what is in the tree.

    Raises ArchiveError: other_platform (`platform`), mixed_platforms (`platform`), unknown_archive, two_accounts
    (`first`, `second`).
    """
    _check_platforms(tree)
    account = account_of(tree)
    keys = [member.key for member in tree.members]
    layout = _layout(tree, keys)
    data = [key for key in keys if _DATA.match(key) and key not in _START_PAGES and not key.endswith("no-data.txt")]
    wording = "html" if not any(k.endswith(".json") for k in data) and any(_HTML.match(k) for k in data) else "json"
    return Source(
        platform=FACEBOOK,
        layout=layout,
        parts=tree.parts,
        missing=_missing(layout, keys, data),
        account=account,
        wording=wording,
        zone=_zone(tree),
    )


_ZONE_FILE = re.compile(r"(.*/)?location/timezone\.(json|html)$")
_ZONE = re.compile(
    rb"(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\\?/[A-Za-z_+/-]{2,40}"
)


def _zone(tree: Tree) -> str:
    """The account's time zone, which pages need to tell the time: it stands in a small file of its own."""
    for member in tree.members:
        if _ZONE_FILE.match(member.key):
            for found in _ZONE.findall(tree.head(member, 256 * 1024)):
                name = found.replace(b"\\", b"").decode("ascii")
                if is_zone(name):
                    return str(name)
    return ""


def is_message(key: str, layout: str = "") -> bool:
    """Whether a member holds private messages. key: normalised."""
    if layout == "E2EE":
        return _THREAD_FILE.match(key) is not None
    return _MESSAGES.match(key) is not None or key.startswith("html/messages") or (
        layout == "E0" and key.startswith("messages/")
    )  # fmt: skip


def _check_platforms(tree: Tree) -> None:
    """That all that was given is Facebook's."""
    met: dict[str, str] = {}
    for index in range(len(tree.roots)):
        found = _platform(tree, index)
        if found:
            met[found[0]] = found[1]
    others = [name for slug, name in met.items() if slug != FACEBOOK]
    if not met:
        raise ArchiveError("unknown_archive", name=tree.parts[0])
    if FACEBOOK not in met:
        raise ArchiveError("other_platform", platform=others[0])
    if others:
        raise ArchiveError("mixed_platforms", platform=others[0])


def _platform(tree: Tree, root: int) -> tuple[str, str] | None:
    place = tree.roots[root]
    members = [member for member in tree.every if member.root == root]
    keys = [member.key for member in members]
    # Where no known folder told what is a wrapper, a folder of the platform's own may have been taken for one.
    wrapper = normal(place.wrapper)
    ends = [wrapper[at:] for at in range(len(wrapper) + 1) if at == 0 or wrapper[at - 1] == "/"]
    for slug, name, pattern in _PLATFORMS:
        if any(pattern.match(end + key) for key in keys for end in ends):
            return slug, name
    for label in (place.part, *reversed(place.wrapper.split("/"))):
        for slug, name, pattern in _BY_NAME:
            if pattern.match(label.casefold()) and any(_readable(key) for key in keys):
                return slug, name
    if any(_is_thread_export(tree, member) for member in _sample(members)):
        return FACEBOOK, "Facebook"
    # A folder of messages alone is Facebook's, or an Instagram's of one short time; the name above would have told.
    return (FACEBOOK, "Facebook") if any(_MESSAGES.match(key) for key in keys) else None


def _readable(key: str) -> bool:
    return _DATA.match(key) is not None or "/" in key


def _layout(tree: Tree, keys: list[str]) -> str:
    for layout, pattern in _LAYOUTS:
        if any(pattern.match(key) for key in keys):
            return layout
    for member in tree.members:
        if _V2_FILES.match(member.key):
            return "E2" if b"_v2" in tree.head(member) else "E1"
    if any("/" in key and _DATA.match(key) for key in keys):
        return "E1"
    if any(_is_thread_export(tree, member) for member in _sample(tree.members)):
        return "E2EE"
    return "E1"


def _sample(members: Iterable[Member]) -> Iterator[Member]:
    found = (member for member in members if _THREAD_FILE.match(member.key))
    for _, member in zip(range(5), found, strict=False):
        yield member


def _is_thread_export(tree: Tree, member: Member) -> bool:
    head = tree.head(member)
    return b'"participants"' in head and (b'"threadName"' in head or b'"senderName"' in head)


def _missing(layout: str, keys: list[str], data: list[str]) -> tuple[str, ...]:
    if not data:
        return ("only_media",)
    if layout in ("E2EE", "EP"):
        return ("other_parts",) if _has_gap(keys) else ()
    absent = [code for code, pattern in _SECTIONS if not any(pattern.match(key) for key in keys)]
    gap = _has_gap(keys)
    return tuple(absent) + (("other_parts",) if gap or "missing_profile" in absent else ())


def _has_gap(keys: list[str]) -> bool:
    """Whether a numbered row of files (posts, a thread's messages) does not begin at 1 or leaves a number out."""
    rows: dict[str, set[int]] = {}
    for key in keys:
        match = _NUMBERED.match(key)
        if match and len(match[2]) < 7:
            rows.setdefault(match[1], set()).add(int(match[2]))
    return any(numbers != set(range(1, len(numbers) + 1)) for numbers in rows.values())
