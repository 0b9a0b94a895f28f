"""Which file of a Facebook archive holds what: pattern -> handler, or None with the reason it is left out.

Patterns match the end of a member's normalised path (small letters, apostrophes as `_`), so that the prefixes of the
eras (`your_facebook_activity/`, `logged_information/` …) do not matter. The first that matches counts.
Drift: E1 and E2 (to 2023) have flat folders, E3 and E4 nest them; keys gained `_v2`, then came labelled values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.archives.facebook import (
    activity,
    contacts,
    early,
    groups,
    market,
    messages,
    pages,
    people,
    places,
    posts,
    profile,
    reactions,
    searches,
    security,
)
from app.archives.facebook.shapes import Handler, plain
from app.core.item import Author, Kind


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. handler None: left out on purpose, `reason` says why (a code of `problems.toml`).

    page: what makes records of the same file as a page; by_page: the handler for those, where it is another one.
    """

    pattern: re.Pattern[str]
    handler: Handler | None = None
    reason: str = ""
    page: pages.Shape | None = None
    by_page: Handler | None = None


def _row(
    pattern: str, handler: Handler, page: pages.Shape | None = pages.label_values, by_page: Handler | None = None
) -> Row:
    return Row(re.compile(rf"(?:.*/)?(?:{pattern})"), handler, "", page, by_page)


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

# Read with handlers, all eras: a pattern is for the path without its ending. Folders moved from era to era and file
# names hardly did, so a folder stands in a pattern only where two files share a name.
HANDLERS: tuple[Row, ...] = (
    # own words
    _row(r"posts/(?:your|profile)_posts(?:_[^/]*)?_\d+", posts.own_posts, pages.post),
    _row(r"posts/(?:your_posts|your_pinned_posts)", posts.own_posts, pages.post),
    _row(r"(?:posts/)?other_people_s_posts_to_your_timeline", posts.wall, pages.post),
    _row(r"posts_on_other_pages_and_profiles", posts.elsewhere),
    _row(r"(?:posts|trash)/trash", posts.trash, pages.post),
    _row(r"(?:posts|archive)/archive", posts.archived, pages.post),
    _row(r"edits_you_made_to_posts|your_comment_edits|comment_edits", posts.edits),
    _row(r"(?:comments|comments_and_reactions)/comments", posts.comments, pages.comment),
    _row(r"your_comment_active_days", activity.noted),
    _row(r"stories/archived_stories", posts.stories, pages.post),
    _row(r"posts_from_apps_and_websites", posts.from_apps, pages.post),
    _row(r"notes", activity.notes, pages.fields),
    _row(r"(?:polls_you_voted_on|your_poll_votes)", activity.polls),
    # pictures
    _row(r"album/\d+", places.album, pages.picture, places.photos),
    _row(r"your_uncategorized_photos|your_photos|birthday_media|media_used_for_memories", places.photos, pages.picture),
    _row(r"your_videos|(?:posts|activity_across_facebook)/videos|videos|your_reels", places.videos, pages.picture),
    _row(r"(?:shared_memories|content_sharing_links_you_have_created)", activity.noted),
    _row(r"photos_and_videos_you_re_tagged_in", posts.tagged),
    # groups
    _row(r"groups/(?:your_posts_(?:and_comments_)?in_groups|group_posts_and_comments)", posts.group_posts, pages.post),
    _row(r"your_comments_in_groups", posts.group_comments, pages.comment),
    _row(r"your_pending_posts_in_groups", posts.pending_group_posts, pages.post),
    _row(r"your_answers_to_(?:membership|participation)_questions", groups.answers, pages.answered),
    _row(r"your_group_membership_activity", groups.joined, pages.member_of),
    _row(r"groups/your_groups", groups.admined, pages.named),
    _row(r"(?:your_badges|creator_badges)", groups.badges, pages.named, groups.joined),
    _row(r"groups_(?:and_events_)?you_ve_visited", groups.visited),
    # places
    _row(r"posts/check-ins", places.check_ins),
    _row(r"places_you_have_been_tagged_in", places.tagged_places),
    _row(r"places_you_ve_created", places.places, pages.located),
    _row(r"cities_you_have_checked_into|locations_of_interest|your_sampled_locations", places.places, pages.located),
    _row(r"(?:facebook_news/your_locations|voting/voting_location|voting_location_and_reminders/location)",
         places.called),
    _row(r"(?:your_)?location_history|location/last_location", places.places, pages.located),
    _row(r"location/(?:primary_(?:public_)?location|device_location|timezone|your_privacy_jurisdiction)",
         places.region),
    _row(r"your_local_lists", activity.lists, pages.located),
    # the profile and what was typed into fields
    _row(r"profile_information/profile_information", profile.profile),
    _row(r"profile_information/(?:contact_info|websites|predicted_languages|movies_and_tv)", profile.contact_info),
    _row(r"profile_information/your_experiences", profile.experiences),
    _row(r"profile_update_history", profile.updates, pages.post),
    _row(r"autofill_information|payment_addresses|seller_information|id_verification", profile.filled_in),
    _row(r"accounts_center", profile.accounts),
    _row(r"your_dating_(?:profile|preferences)", profile.dating),
    _row(r"information_you_ve_submitted_to_advertisers", profile.forms),
    _row(r"(?:email_address|contact)_verifications", security.verified, pages.named),
    # people
    _row(r"(?:friends_and_followers/friends|friends/(?:your_)?friends)", people.friends, pages.named),
    _row(r"(?:friend_requests_received|received_friend_requests)", people.received, pages.named),
    _row(r"(?:friend_requests_sent|sent_friend_requests)", people.sent, pages.named),
    _row(r"rejected_friend_requests", people.rejected, pages.named),
    _row(r"removed_friends", people.removed, pages.named),
    _row(r"(?:people_you_may_know|suggested_friends|friends_you_see_less)", people.suggested, pages.named),
    _row(r"your_post_audiences", activity.noted),
    _row(r"(?:who_you_follow|who_you_ve_followed|following)", people.following, pages.named),
    _row(r"(?:people_who_follow_you|people_who_followed_you|followers)", people.followers, pages.named),
    _row(r"your_address_books|contacts_uploaded_(?:from_your_phone|before_2021)|your_imported_contacts|"
         r"synced_contacts_from_instagram", contacts.uploaded),
    _row(r"contacts_sync_settings", activity.noted),
    # searches
    _row(r"(?<!marketplace/)(?:your_search_history|groups_you_ve_searched_for)", searches.searches, pages.searched),
    _row(r"facebook_marketplace/your_search_history", searches.marketplace, pages.searched),
    # likes, pages, events
    _row(r"(?:likes_and_reactions|comments_and_reactions)/(?:posts_and_comments|likes_and_reactions(?:_\d+)?)",
         reactions.reactions, pages.reacted),
    _row(r"likes_on_external_sites", reactions.elsewhere, pages.reacted),
    _row(r"story_reactions", reactions.story_reactions, pages.reacted),
    _row(r"likes_and_reactions/pages|pages_(?:you_ve_liked|and_profiles_you_ve_liked)",
         activity.pages_liked, pages.named),
    _row(r"pages_(?:and_profiles_)?(?:you_follow|you_ve_followed)", activity.pages_followed, pages.named),
    _row(r"pages_(?:and_profiles_)?you_ve_unfollowed", activity.pages_left, pages.named),
    _row(r"pages_(?:and_profiles_)?you_ve_recommended", activity.pages_recommended, pages.named),
    _row(r"your_pages", activity.own_pages, pages.named),
    _row(r"events/your_events", activity.events, pages.fields),
    _row(r"(?:your_)?event_responses", activity.responses, pages.named, activity.invitations),
    _row(r"event_invitations", activity.invitations, pages.named),
    _row(r"(?:saved_items_and_collections|your_saved_items|collections)", activity.saved, pages.named),
    _row(r"fundraisers/[^/]+", activity.fundraisers, pages.fields),
    _row(r"pokes", activity.pokes, pages.named),
    # marketplace and money
    _row(r"(?:marketplace|facebook_marketplace)/items_sold|your_marketplace_listing_history",
         market.listings, pages.fields),
    _row(r"buyer_and_seller_ratings|your_transaction_survey_information", market.history, pages.fields),
    _row(r"payment_history", market.payments, pages.fields),
    # log-ins and devices
    _row(r"account_activity|ip_address_activity|logins_and_logouts|where_you_re_logged_in|record_details|"
         r"administrative_records|login_protection_data|information_about_your_last_login",
         security.logins, pages.fields),
    _row(r"used_ip_addresses", security.used_networks, pages.fields),
    _row(r"authorized_logins|recognized_devices|your_devices", security.devices, pages.fields),
    _row(r"your_facebook_activity_history", security.activity_history, pages.named, activity.shown),
    # advertisers, and what the platform noted
    _row(r"advertisers_(?:using_your_activity_or_information|you_ve_interacted_with)|"
         r"advertisers_who_uploaded_a_contact_list_with_your_information|"
         r"your_off-facebook_activity|your_activity_off_meta_technologies", activity.advertisers, pages.named),
    _row(r"(?:apps_and_websites|connected_apps_and_websites)", activity.apps, pages.named),
    _row(r"ads_interests|your_topics|friend_peer_group", activity.interests, pages.named),
    _row(r"surveys", activity.told),
    _row(r"link_history", activity.shown, pages.named),
    _row(r"recently_(?:viewed|visited)", activity.recently, pages.named, activity.shown),
    _row(r"content_that_has_been_shown_to_you_in_your_feed|interactions/ads|shows_you_have_watched|items_viewed|"
         r"profile_visits", activity.shown, pages.named),
)  # fmt: skip

# The pages of before spring 2018, `html/<name>.htm`.
EARLY: tuple[tuple[re.Pattern[str], early.Reads, Handler], ...] = tuple(
    (re.compile(name), reads, read)
    for name, reads, read in (
        (r"html/timeline\.html?", early.timeline, posts.own_posts),
        (r"html/friends\.html?", early.listed, people.friends),
        (r"html/photos\.html?", early.listed, plain(Kind.PHOTO)),
        (r"html/videos\.html?", early.listed, plain(Kind.VIDEO)),
        (r"html/events\.html?", early.listed, plain(Kind.EVENT, author=Author.UNKNOWN)),
        (r"html/security\.html?", early.listed, security.logins),
        (r"html/ads\.html?", early.listed, activity.advertisers),
        (r"html/apps\.html?", early.listed, activity.apps),
        (r"html/pages\.html?", early.listed, activity.pages_liked),
        (r"html/pokes\.html?", early.listed, activity.pokes),
        (r"html/messages\.html?|messages/\d+\.html?", early.messages, messages.thread),
    )
)
EARLY_PROFILE = re.compile(r"(?:.*/)?html/(?:contact_info|profile)\.html?")

# Private messages: asked for apart from the rest.
THREAD = messages.thread
SECURE_THREAD = messages.secure_thread
PRIVATE: tuple[Row, ...] = (
    _row(r"messages/(?:ai_conversations|support_messages|your_chats|secret_conversations)", messages.other),
    _row(r"[^/]+", THREAD),
)


def private(key: str) -> Handler:
    """What reads a member that holds private messages. key: normalised."""
    stem = key.rsplit(".", 1)[0]
    return next((row.handler for row in PRIVATE if row.handler and row.pattern.fullmatch(stem)), THREAD)


def left_out(key: str) -> str:
    """Why a member is left out on purpose; "" if it is not. key: normalised."""
    return next((row.reason for row in LEFT_OUT if row.pattern.fullmatch(key)), "")


def row(key: str) -> Row | None:
    """The line for a member; None for one that is not understood. key: normalised."""
    stem = key.rsplit(".", 1)[0]
    return next((line for line in HANDLERS if line.pattern.fullmatch(stem)), None)


def handler(key: str) -> Handler | None:
    """What reads a member; None for one that is not understood. key: normalised."""
    found = row(key)
    return found.handler if found else None
