"""Which file of a Facebook archive holds what: pattern -> handler, or None with the reason it is left out.

Patterns match the end of a member's normalised path (small letters, apostrophes as `_`), so that the prefixes of the
eras (`your_facebook_activity/`, `logged_information/` …) do not matter. The first that matches counts.
Drift: E2 (2021 to 2023) has flat folders and `friends_and_followers/`; E4 (2024 on) `connections/` and labelled values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.archives.facebook import messages, people, places, posts, profile, searches
from app.archives.facebook.shapes import Handler


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. handler None: left out on purpose, `reason` says why (a code of `problems.toml`)."""

    pattern: re.Pattern[str]
    handler: Handler | None = None
    reason: str = ""


def _row(pattern: str, handler: Handler) -> Row:
    return Row(re.compile(rf"(?:.*/)?{pattern}"), handler)


def _skip(pattern: str, reason: str) -> Row:
    return Row(re.compile(rf"(?:.*/)?{pattern}"), None, reason)


_MEDIA = r"jpe?g|png|gif|webp|heic|heif|bmp|tiff?|mp4|mov|m4v|webm|avi|mkv|3gp|mp3|m4a|aac|ogg|opus|wav|srt|vtt"

# Left out whatever the layout.
LEFT_OUT: tuple[Row, ...] = (
    _skip(r"no-data\.txt", "empty_section"),
    _skip(rf"[^/]+\.(?:{_MEDIA})", "media"),
    _skip(r"[^/]+\.(?:css|js|ico|svg|woff2?|ttf|map)", "dressing"),
    _skip(r"(?:media|photos|videos|gifs|audio|stickers_used|thumbnails)/(?:[^/]+/)*[^/.]+", "media"),
    _skip(r"[^/]+\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|eml|vcf)", "document"),
    _skip(r"[^/]+\.(?:zip|rar|7z|tgz|gz)", "zip_inside"),
    _skip(
        r"security_and_login_information/"
        r"(?:browser_cookies|device_login_cookies|mobile_devices|two-factor_authentication|"
        r"your_account_password_information|[^/]*(?:cookie|password|token|recovery_code|authenticator)[^/]*)\.\w+",
        "secret",
    ),
    _skip(r"(?:your_account_password_information|browser_cookies|device_login_cookies)\.\w+", "secret"),
)

# Read with handlers (E4, E2, and the export of a page).
HANDLERS: tuple[Row, ...] = (
    _row(r"posts/(?:your|profile)_posts(?:_[^/]*)?_\d+\.json", posts.own_posts),
    _row(r"posts/(?:your_posts|your_pinned_posts)\.json", posts.own_posts),
    _row(r"posts/trash\.json", posts.trash),
    _row(r"posts/check-ins\.json", places.check_ins),
    _row(r"posts/places_you_have_been_tagged_in\.json", places.tagged_places),
    _row(r"posts/album/\d+\.json", places.album),
    _row(r"(?:posts|photos_and_videos)/your_uncategorized_photos\.json", places.photos),
    _row(r"(?:posts|photos_and_videos)/your_videos\.json", places.videos),
    _row(r"comments_and_reactions/comments\.json", posts.comments),
    _row(r"groups/(?:your_posts_(?:and_comments_)?in_groups|group_posts_and_comments)\.json", posts.group_posts),
    _row(r"groups/your_comments_in_groups\.json", posts.group_comments),
    _row(r"groups/your_pending_posts_in_groups\.json", posts.pending_group_posts),
    _row(r"groups/your_answers_to_(?:membership|participation)_questions\.json", posts.answers),
    _row(r"profile_information/profile_information\.json", profile.profile),
    _row(r"profile_information/(?:contact_info|websites)\.json", profile.contact_info),
    _row(r"(?:friends_and_followers/friends|friends/your_friends)\.json", people.friends),
    _row(r"(?:friends_and_followers/friend_requests_received|friends/received_friend_requests)\.json", people.received),
    _row(r"(?:friends_and_followers/friend_requests_sent|friends/sent_friend_requests)\.json", people.sent),
    _row(r"(?:friends_and_followers|friends)/rejected_friend_requests\.json", people.rejected),
    _row(r"(?:friends_and_followers|friends)/removed_friends\.json", people.removed),
    _row(r"(?:friends_and_followers/who_you_follow|followers/who_you_ve_followed)\.json", people.following),
    _row(r"(?:friends_and_followers/people_who_follow_you|followers/people_who_followed_you)\.json", people.followers),
    _row(r"your_places/places_you_ve_created\.json", places.places),
    _row(r"location/(?:location_history|last_location)\.json", places.places),
    _row(r"location/primary_(?:public_)?location\.json", places.region),
    _row(r"(?<!marketplace/)search/(?:your_search_history|groups_you_ve_searched_for)\.json", searches.searches),
)  # fmt: skip

# Private messages: asked for apart from the rest.
THREAD = messages.thread
SECURE_THREAD = messages.secure_thread


def left_out(key: str) -> str:
    """Why a member is left out on purpose; "" if it is not. key: normalised."""
    return next((row.reason for row in LEFT_OUT if row.pattern.fullmatch(key)), "")


def handler(key: str) -> Handler | None:
    """What reads a member; None for one that is not understood."""
    return next((row.handler for row in HANDLERS if row.pattern.fullmatch(key)), None)
