"""Every file the notes name, in each of its generations: what comes out of it, and that nothing of it is unread."""

import json
from collections import Counter
from datetime import UTC, datetime

import pytest

from app.archives import reader
from app.archives.facebook import layout
from app.archives.tree import open_tree
from app.core.coverage import Problem
from app.core.item import Audience, Author, Item, Kind

WHEN = 1_563_000_000


def labelled(*pairs, when=WHEN, **more):
    values = [{"label": label, **(value if isinstance(value, dict) else {"value": value})} for label, value in pairs]
    return {"timestamp": when, "media": [], "label_values": values, "fbid": "1", **more}


def _entry(post):
    return {"timestamp": WHEN, "title": "Jo Bloggs updated their status.", "data": [{"post": post}]}


SPOT = {"latitude": 51.5, "longitude": -0.25}
ACTION = {"timestamp": WHEN, "action": "Login", "ip_address": "203.0.113.9", "user_agent": "Ex/1", "datr_cookie": "k3y"}
P = "your_facebook_activity"

# path, content, what comes out as (kind, text) or (kind, text, field of the facts, its value)
CATALOGUE = [
    # 5.1 to 5.3: posts
    ("posts/your_posts.json", {"status_updates": [_entry("early")]}, [(Kind.POST, "early")]),
    ("posts/your_posts_10.json", [_entry("ten")], [(Kind.POST, "ten")]),
    (f"{P}/posts/your_pinned_posts.json", [_entry("pinned")], [(Kind.POST, "pinned")]),
    ("this_profile's_activity_across_facebook/posts/profile_posts_1.json", [_entry("page")], [(Kind.POST, "page")]),
    (
        "posts/other_people's_posts_to_your_timeline.json",
        {"wall_posts_sent_to_you": [{**_entry("hb!"), "title": "Bo Sample wrote on your timeline."}]},
        [(Kind.POST, "hb!", "title", "Bo Sample wrote on your timeline.")],
    ),
    (
        "posts/other_people's_posts_to_your_timeline.json",
        {"wall_posts_sent_to_you": {"activity_log_data": [_entry("hb!")]}},
        [(Kind.POST, "hb!")],
    ),
    (
        f"{P}/posts/posts_on_other_pages_and_profiles.json",
        [
            labelled(
                ("Message", "great shop"),
                ("Target", "Corner Shop"),
                ("URL", {"value": "x", "href": "https://x.example.org"}),
            )
        ],
        [(Kind.POST, "great shop", "title", "Corner Shop")],
    ),
    (
        f"{P}/posts/posts_on_other_pages_and_profiles.json",
        [labelled(("Nachricht", "toller Laden"), ("Ziel", "Laden"))],
        [(Kind.POST, "toller Laden", "title", "Laden")],
    ),
    (f"{P}/posts/trash.json", {"trash_v2": [_entry("gone")]}, [(Kind.DELETED, "gone")]),
    ("trash/trash.json", {"trash": [_entry("gone")]}, [(Kind.DELETED, "gone")]),
    (f"{P}/posts/archive.json", {"archive_v2": [_entry("hidden")]}, [(Kind.POST, "hidden")]),
    (f"{P}/posts/edits_you_made_to_posts.json", [labelled(("Text", "first words"))], [(Kind.EDIT, "first words")]),
    (f"{P}/posts/edits_you_made_to_posts.json", labelled(("Text", "only one")), [(Kind.EDIT, "only one")]),
    (f"{P}/comments_and_reactions/your_comment_edits.json", [labelled(("Comment", "was so"))], [(Kind.EDIT, "was so")]),
    (
        "photos_and_videos/album/0.json",
        {"name": "A", "description": "us", "photos": []},
        [(Kind.PHOTO, "us", "title", "A")],
    ),
    (
        f"{P}/posts/your_uncategorized_photos.json",
        {"other_photos_v2": [{"uri": "a.jpg", "description": "garden"}]},
        [(Kind.PHOTO, "garden")],
    ),
    (
        "photos_and_videos/your_videos.json",
        {"videos": [{"uri": "a.mp4", "description": "clip"}]},
        [(Kind.VIDEO, "clip")],
    ),
    (
        f"{P}/reels/your_reels.json",
        {"lasso_videos_v2": [{"uri": "b.mp4", "description": "reel"}]},
        [(Kind.VIDEO, "reel")],
    ),
    (
        "activity_you're_tagged_in/photos_and_videos_you're_tagged_in.json",
        [labelled(("Tagger", "Bo Sample"), ("URL", {"value": "u", "href": "https://f.example.org/1"}))],
        [(Kind.PHOTO, "", "title", "Bo Sample")],
    ),
    (
        "posts/your_posts_1.json",
        [
            {
                "timestamp": WHEN,
                "attachments": [{"data": [{"external_context": {"url": "https://n.example.org", "name": "Big news"}}]}],
            }
        ],
        [(Kind.POST, ""), (Kind.RESHARE, "Big news", "link", "https://n.example.org")],
    ),
    # 5.4, 5.5: comments and reactions
    (
        "comments/comments.json",
        {
            "comments": {
                "activity_log_data": [{"timestamp": WHEN, "data": [{"comment": {"comment": "hi", "author": "Jo"}}]}]
            }
        },
        [(Kind.COMMENT, "hi")],
    ),
    (
        "likes_and_reactions/posts_and_comments.json",
        {"reactions": [{"timestamp": WHEN, "title": "Jo liked it.", "data": [{"reaction": {"reaction": "LIKE"}}]}]},
        [(Kind.REACTION, "", "title", "Jo liked it.")],
    ),
    (
        f"{P}/comments_and_reactions/likes_and_reactions_1.json",
        [{"timestamp": WHEN, "title": "Jo liked it.", "data": [{"reaction": {"reaction": "LIKE", "actor": "Jo"}}]}],
        [(Kind.REACTION, "")],
    ),
    (
        f"{P}/comments_and_reactions/likes_and_reactions.json",
        [labelled(("Reaction", "Like"), ("Name", "Bo"))],
        [(Kind.REACTION, "")],
    ),
    # 5.6: groups
    (
        "groups/your_posts_and_comments_in_groups.json",
        {"group_posts": {"activity_log_data": [_entry("in group")]}},
        [(Kind.POST, "in group")],
    ),
    (
        "groups/your_group_membership_activity.json",
        {"groups_joined_v2": [{"timestamp": WHEN, "title": "Du blev medlem", "data": [{"name": "Dog walkers"}]}]},
        [(Kind.GROUP, "Dog walkers")],
    ),
    (
        "groups/your_groups.json",
        {"groups_admined": [{"name": "Mine", "timestamp": WHEN}]},
        [(Kind.GROUP, "Mine", "relation", "own")],
    ),
    (
        f"{P}/groups/your_badges.json",
        {"group_badges_v2": {"Café friends": ["Top fan"]}},
        [(Kind.GROUP, "Café friends")],
    ),
    (
        f"{P}/groups/your_answers_to_participation_questions.json",
        {
            "group_participation_questions_answers_v2": {
                "group_answers": [{"group_name": "G", "answers": [{"question": "Why?", "answer": "Dogs"}]}]
            }
        },
        [(Kind.ANSWER, "Dogs", "title", "Why?")],
    ),
    (f"{P}/groups/your_pending_posts_in_groups.json", {"pending_posts_v2": [_entry("soon")]}, [(Kind.POST, "soon")]),
    # 5.7: places
    (
        f"{P}/posts/places_you_have_been_tagged_in.json",
        [labelled(("Place name", "Town Hall"), ("Visit time", {"timestamp_value": WHEN}), when=0)],
        [(Kind.PLACE, "Town Hall")],
    ),
    (
        "your_places/places_you've_created.json",
        {"your_places": [{"name": "Nan's", "coordinate": SPOT}]},
        [(Kind.PLACE, "Nan's", "lat", 51.5)],
    ),
    (
        f"{P}/your_places/cities_you_have_checked_into.json",
        labelled(("Cities", {"vec": [{"value": "York"}]})),
        [(Kind.PLACE, "York")],
    ),
    (
        f"{P}/saved_items_and_collections/your_local_lists.json",
        {
            "local_lists_v2": [
                {"title": "Food", "places": [{"name": "Pie Shop", "coordinate": SPOT, "address": "1 X St"}]}
            ]
        },
        [(Kind.OTHER, "Pie Shop, 1 X St", "lat", 51.5)],
    ),
    (
        "location_history/your_location_history.json",
        {"location_history": [{"name": "Exeter", "coordinate": SPOT}]},
        [(Kind.PLACE, "Exeter", "lat", 51.5)],
    ),
    (
        "location/last_location.json",
        {"last_location_v2": {"time": WHEN, "coordinate": SPOT}},
        [(Kind.PLACE, "", "lat", 51.5)],
    ),
    ("logged_information/location/timezone.json", {"timezone_v2": "Europe/London"}, [(Kind.PLACE, "Europe/London")]),
    (
        "location/device_location.json",
        {"phone_number_location_v2": [{"spn": "Ex", "country_code": "GB"}]},
        [(Kind.PLACE, "Ex\nGB")],
    ),
    (
        "logged_information/other_logged_information/locations_of_interest.json",
        labelled(("Locations", {"vec": [{"value": "Leeds"}]})),
        [(Kind.PLACE, "Leeds")],
    ),
    (
        "logged_information/facebook_news/your_locations.json",
        {"news_your_locations_v2": ["Leeds", "York"]},
        [(Kind.PLACE, "Leeds"), (Kind.PLACE, "York")],
    ),
    (
        "voting_location_and_reminders/location.json",
        {"voting_location_v2": {"voting_location": "12 Hill Rd"}},
        [(Kind.PLACE, "12 Hill Rd")],
    ),
    # 5.8: profile
    (
        "profile_information/profile_information.json",
        {"profile": {"about_me": "runs", "blood_donor_status": "no"}},
        [(Kind.PROFILE, "runs", "field", "bio"), (Kind.PROFILE, "no")],
    ),
    (
        "personal_information/profile_information/profile_update_history.json",
        {"profile_updates_v2": [{"timestamp": WHEN, "title": "Jo updated her bio.", "data": [{"text": "new bio"}]}]},
        [(Kind.PROFILE, "new bio", "title", "Jo updated her bio.")],
    ),
    (
        "messages/autofill_information.json",
        {
            "autofill_information_v2": {
                "CITY": ["Exeter"],
                "WORK_EMAIL": ["jo@example.org"],
                "STREET_ADDRESS": ["12 Hill Rd"],
            }
        },
        [
            (Kind.PROFILE, "Exeter", "field", "city"),
            (Kind.PROFILE, "jo@example.org", "field", "email"),
            (Kind.PROFILE, "12 Hill Rd", "field", "address"),
        ],
    ),
    (
        "personal_information/profile_information/autofill_information.json",
        [labelled(("Phone", {"vec": [{"value": "01632 960001"}]}))],
        [(Kind.PROFILE, "01632 960001", "field", "phone")],
    ),
    (
        "personal_information/facebook_accounts_center/accounts_center.json",
        {"accounts_center_v2": [{"service_name": "Instagram", "username": "jo.ex", "native_app_id": "9"}]},
        [(Kind.PROFILE, "Instagram"), (Kind.PROFILE, "jo.ex", "field", "username")],
    ),
    # 5.9: contacts
    (
        "about_you/your_address_books.json",
        {
            "address_book": {
                "address_book": [
                    {"name": "Cy Sample", "details": [{"contact_point": "01632 960002"}], "created_timestamp": WHEN}
                ]
            }
        },
        [(Kind.CONTACT, "Cy Sample")],
    ),
    (
        "personal_information/other_personal_information/your_imported_contacts.json",
        [labelled(("Contact name", "Cy"), ("Contact point", "cy@example.org"))],
        [(Kind.CONTACT, "Cy")],
    ),
    (
        "personal_information/profile_information/synced_contacts_from_instagram.json",
        labelled(
            (
                "Contacts",
                {
                    "vec": [
                        {"dict": [{"label": "Contact point", "value": "01632 960002"}, {"label": "Name", "value": n}]}
                        for n in ("Cy", "Di")
                    ]
                },
            )
        ),
        [(Kind.CONTACT, "Cy"), (Kind.CONTACT, "Di")],
    ),
    # 5.10: people
    ("friends/friends.json", {"friends": [{"name": "Zoë", "timestamp": WHEN}]}, [(Kind.FRIEND, "Zoë")]),
    ("friends/removed_friends.json", {"deleted_friends": [{"name": "Al", "timestamp": WHEN}]}, [(Kind.OTHER, "Al")]),
    (
        "friends/received_friend_requests.json",
        {"received_requests": [{"name": "Al", "timestamp": WHEN}]},
        [(Kind.REQUEST, "Al", "relation", "received")],
    ),
    (
        "friends_and_followers/friend_requests_sent.json",
        {"sent_requests_v2": [{"name": "Al"}]},
        [(Kind.REQUEST, "Al", "relation", "sent")],
    ),
    (
        "following_and_followers/following.json",
        {"following": [{"name": "News"}]},
        [(Kind.FOLLOW, "News", "relation", "following")],
    ),
    (
        "connections/followers/people_who_followed_you.json",
        {"followers_v2": [{"name": "Fan"}]},
        [(Kind.FOLLOW, "Fan", "relation", "follower")],
    ),
    (
        "connections/friends/people_you_may_know.json",
        [labelled(("Name", "Eve"))],
        [(Kind.OTHER, "Eve", "relation", "suggested")],
    ),
    (
        "connections/friends/your_post_audiences.json",
        [labelled(("Audience", "Public"))],
        [(Kind.OTHER, "Audience: Public")],
    ),
    # 5.11: searches
    (
        "search_history/your_search_history.json",
        {"searches": [{"timestamp": WHEN, "attachments": [{"data": [{"text": '"vets"'}]}]}]},
        [(Kind.SEARCH, "vets")],
    ),
    (f"{P}/facebook_marketplace/your_search_history.json", [labelled(("Search", "pram"))], [(Kind.SEARCH, "pram")]),
    (
        "logged_information/search/groups_you've_searched_for.json",
        {"group_search": [{"timestamp": WHEN, "data": [{"text": "dogs"}]}]},
        [(Kind.SEARCH, "dogs")],
    ),
    # 5.12: log-ins
    (
        "security_and_login_information/account_activity.json",
        {"account_activity_v2": [{**ACTION, "city": "Exeter", "country": "GB"}]},
        [(Kind.LOGIN, "Login\nExeter, GB\n203.0.113.9", "device", "Ex/1")],
    ),
    (
        "security_and_login_information/used_ip_addresses.json",
        {"used_ip_address": ["203.0.113.9"]},
        [(Kind.LOGIN, "203.0.113.9")],
    ),
    (
        "security_and_login_information/ip_address_activity.json",
        {"used_ip_address_v2": [{"ip": "203.0.113.9", "action": "Login", "timestamp": WHEN}]},
        [(Kind.LOGIN, "Login\n203.0.113.9")],
    ),
    (
        "security_and_login_information/logins_and_logouts.json",
        {"account_accesses_v2": [ACTION]},
        [(Kind.LOGIN, "Login\n203.0.113.9")],
    ),
    (
        "security_and_login_information/where_you're_logged_in.json",
        {"active_sessions_v2": [{"created_timestamp": WHEN, "location": "Exeter", "device": "Phone"}]},
        [(Kind.LOGIN, "Exeter", "place", "Exeter")],
    ),
    (
        "security_and_login_information/record_details.json",
        {
            "admin_records_v2": [
                {"event": "Changed email", "session": ACTION, "extra_info": {"old_email": "a@example.org"}}
            ]
        },
        [(Kind.LOGIN, "Changed email\na@example.org\n203.0.113.9")],
    ),
    (
        "security_and_login_information/login_protection_data.json",
        {"login_protection_data_v2": [{"name": "IP Address: 203.0.113.9", "session": {"created_timestamp": WHEN}}]},
        [(Kind.LOGIN, "IP Address: 203.0.113.9")],
    ),
    (
        "security_and_login_information/recognized_devices.json",
        {"recognized_devices_v2": [{"name": "Jo's phone", "created_timestamp": WHEN}]},
        [(Kind.DEVICE, "Jo's phone")],
    ),
    (
        "security_and_login_information/email_address_verifications.json",
        {"contact_verifications_v2": [{"contact": "jo@example.org", "contact_type": 1, "verification_time": WHEN}]},
        [(Kind.PROFILE, "jo@example.org", "field", "email")],
    ),
    (
        "security_and_login_information/your_facebook_activity_history.json",
        {"last_activity_v2": {"last_activity_time": {"Facebook for teléfono": {"activity_by_day": [WHEN]}}}},
        [(Kind.DEVICE, "Facebook for teléfono")],
    ),
    (
        "security_and_login_information/information_about_your_last_login.json",
        [labelled(("Time zone", "Europe/London"))],
        [(Kind.LOGIN, "Time zone: Europe/London")],
    ),
    # 5.13: marketplace and money
    (
        "marketplace/items_sold.json",
        {
            "items_selling": [
                {
                    "title": "Pram",
                    "price": "£5",
                    "seller": "Jo",
                    "created_timestamp": WHEN,
                    "location": {"coordinate": SPOT},
                    "description": "at ours",
                }
            ]
        },
        [(Kind.LISTING, "Pram\nat ours", "lat", 51.5)],
    ),
    (
        f"{P}/facebook_marketplace/seller_information.json",
        {
            "seller_onboarding_information": [
                {
                    "legal_name": {"field_name": "Legal name", "field_value": "Jo B"},
                    "shipping_address": {"field_name": "Shipping address", "field_value": "12 Hill Rd"},
                }
            ]
        },
        [(Kind.PROFILE, "Jo B"), (Kind.PROFILE, "12 Hill Rd", "field", "address")],
    ),
    (
        f"{P}/facebook_payments/payment_history.json",
        {
            "payments_v2": {
                "preferred_currency": "GBP",
                "payments": [{"created_timestamp": WHEN, "sender": "Jo", "receiver": "Bo"}],
            }
        },
        [(Kind.OTHER, "Jo\nBo")],
    ),
    (
        f"{P}/facebook_payments/payment_addresses.json",
        [labelled(("Address", "12 Hill Rd"))],
        [(Kind.PROFILE, "12 Hill Rd", "field", "address")],
    ),
    (
        f"{P}/dating/your_dating_profile.json",
        {"dating_profile_v2": {"city": "Exeter", "intro": "likes dogs"}},
        [(Kind.PROFILE, "Exeter", "field", "city"), (Kind.PROFILE, "likes dogs")],
    ),
    # 5.14: the rest
    (
        "other_activity/notes.json",
        {"notes": [{"title": "T", "text": "words", "created_timestamp": WHEN, "tags": []}]},
        [(Kind.NOTE, "T\nwords")],
    ),
    (
        "polls/polls_you_voted_on.json",
        {"poll_votes_v2": [{"timestamp": WHEN, "title": "Jo voted", "data": [{"text": "Tea"}]}]},
        [(Kind.POLL, "Tea")],
    ),
    (f"{P}/polls/your_poll_votes.json", [labelled(("Option", "Tea"))], [(Kind.POLL, "Option: Tea")]),
    ("stories/archived_stories.json", {"archived_stories_v2": [_entry("story")]}, [(Kind.STORY, "story")]),
    (
        "stories/story_reactions.json",
        {"stories_feedback_v2": [{"timestamp": WHEN, "title": "Jo reacted"}]},
        [(Kind.REACTION, "")],
    ),
    (
        f"{P}/events/your_events.json",
        {
            "your_events_v2": [
                {
                    "name": "BBQ",
                    "start_timestamp": WHEN,
                    "description": "bring buns",
                    "place": {"name": "Ours", "coordinate": SPOT},
                }
            ]
        },
        [(Kind.EVENT, "BBQ\nbring buns\nOurs", "lat", 51.5)],
    ),
    (
        "events/your_event_responses.json",
        {"event_responses_v2": {"events_joined": [{"name": "Fête", "start_timestamp": WHEN}], "events_declined": []}},
        [(Kind.EVENT, "Fête", "relation", "joined")],
    ),
    (
        "events/event_invitations.json",
        {"events_invited_v2": [{"name": "Gig", "start_timestamp": WHEN}]},
        [(Kind.EVENT, "Gig", "relation", "invited")],
    ),
    (
        "likes_and_reactions/pages.json",
        {"page_likes": [{"name": "Band", "timestamp": WHEN}]},
        [(Kind.PAGE, "Band", "relation", "liked")],
    ),
    (
        "pages/pages_you_follow.json",
        {"pages_followed_v2": [{"timestamp": WHEN, "title": "Band", "data": [{"name": "Band"}]}]},
        [(Kind.PAGE, "Band", "relation", "followed")],
    ),
    (
        "pages_and_profiles/your_pages.json",
        {"pages_v2": [{"name": "My blog", "timestamp": WHEN, "url": "https://x.example.org"}]},
        [(Kind.PAGE, "My blog", "relation", "own")],
    ),
    (
        "saved_items_and_collections/your_saved_items.json",
        {"saves_v2": [{"timestamp": WHEN, "title": "Jo saved it"}]},
        [(Kind.OTHER, "Jo saved it")],
    ),
    ("ads/ads_interests.json", {"topics_v2": ["Cycling", "Tea"]}, [(Kind.OTHER, "Cycling"), (Kind.OTHER, "Tea")]),
    ("about_you/friend_peer_group.json", {"friend_peer_group": "Settled"}, [(Kind.OTHER, "Settled")]),
    (
        "ads_information/advertisers_using_your_activity_or_information.json",
        {"custom_audiences_all_types_v2": [{"advertiser_name": "Shop Ltd", "has_data_file_custom_audience": True}]},
        [(Kind.ADVERTISER, "Shop Ltd")],
    ),
    (
        "ads_information/advertisers_using_your_activity_or_information.json",
        [labelled(("Name", "Shop Ltd"))],
        [(Kind.ADVERTISER, "Shop Ltd")],
    ),
    (
        "ads_information/information_you've_submitted_to_advertisers.json",
        {
            "lead_gen_info_v2": [
                {"label": "Phone number", "value": "01632 960003"},
                {"label": "E-mail", "value": "jo@example.org"},
            ]
        },
        [(Kind.ADVERTISER, "01632 960003", "field", "phone"), (Kind.ADVERTISER, "jo@example.org", "field", "email")],
    ),
    (
        "apps_and_websites_off_of_facebook/your_off-facebook_activity.json",
        {
            "off_facebook_activity_v2": [
                {"name": "shop.example.org", "events": [{"id": 1, "type": "PURCHASE", "timestamp": WHEN}]}
            ]
        },
        [(Kind.ADVERTISER, "shop.example.org")],
    ),
    (
        "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json",
        [
            {
                "title": "shop.example.org",
                "fbid": "1",
                "label_values": [
                    {
                        "label": "Events",
                        "vec": [
                            {
                                "dict": [
                                    {"label": "Event", "value": "PURCHASE"},
                                    {"label": "Received on", "timestamp_value": WHEN},
                                ]
                            }
                        ],
                    }
                ],
            }
        ],
        [(Kind.ADVERTISER, "shop.example.org")],
    ),
    (
        "apps_and_websites/apps_and_websites.json",
        {"installed_apps": [{"name": "Quiz", "added_timestamp": WHEN, "user_app_scoped_id": "7"}]},
        [(Kind.OTHER, "Quiz")],
    ),
    ("apps_and_websites/posts_from_apps_and_websites.json", {"app_posts": [_entry("5k run")]}, [(Kind.POST, "5k run")]),
    ("other_activity/pokes.json", {"pokes_v2": [{"timestamp": WHEN, "title": "Bo poked you"}]}, [(Kind.REACTION, "")]),
    ("logged_information/link_history.json", labelled(("Link", "https://x.example.org")), [(Kind.OTHER, "")]),
    (
        "logged_information/interactions/recently_viewed.json",
        {
            "recently_viewed": [
                {
                    "name": "Videos",
                    "children": [{"entries": [{"timestamp": WHEN, "data": {"name": "A clip"}}]}],
                    "entries": [{"timestamp": WHEN, "data": {"name": "B"}}],
                }
            ]
        },
        [(Kind.OTHER, "", "title", "B"), (Kind.OTHER, "", "title", "A clip")],
    ),
    (
        "logged_information/interactions/profile_visits.json",
        [labelled(("Name", "Eve"), title="Eve")],
        [(Kind.OTHER, "", "title", "Eve")],
    ),
]


def _events(paths, *, messages=False):
    with open_tree(paths) as tree:
        return list(reader.read(tree, reader.recognise(tree), messages=messages))


@pytest.mark.parametrize(
    ("path", "content", "expected"), CATALOGUE, ids=[f"{n}-{row[0]}" for n, row in enumerate(CATALOGUE)]
)
def test_every_file_of_the_catalogue(pack, path, content, expected):
    # A file of its own says nothing of the platform, so a friends list lies beside it.
    members = {path: content, "connections/friends/your_friends.json": {"friends_v2": []}}
    events = _events(pack(members))
    items = [event for event in events if isinstance(event, Item)]
    assert [(event.member, event.code) for event in events if isinstance(event, Problem)] == []
    assert Counter((item.kind, item.text) for item in items) == Counter((kind, text) for kind, text, *_ in expected)
    for kind, text, *more in expected:
        if more:
            name, value = more
            assert value in [getattr(i.facts, name) for i in items if (i.kind, i.text) == (kind, text)]
    if f'"timestamp": {WHEN}' in json.dumps(content):
        assert {item.when for item in items} & {datetime(2019, 7, 13, 6, 40, tzinfo=UTC)}


def test_the_two_lists_of_reactions_count_once(pack):
    folder = f"{P}/comments_and_reactions"
    members = {
        f"{folder}/likes_and_reactions_1.json": [{"timestamp": WHEN, "data": [{"reaction": {"reaction": "LIKE"}}]}],
        f"{folder}/likes_and_reactions.json": [
            labelled(("Reaction", "Like")),
            labelled(("Reaction", "Like"), when=WHEN + 9),
        ],
    }
    assert len([event for event in _events(pack(members)) if isinstance(event, Item)]) == 2


def test_whose_words_are_whose(pack):
    members = {
        "posts/other_people's_posts_to_your_timeline.json": {
            "wall_posts_sent_to_you": [{**_entry("hb"), "title": "Bo Sample wrote on your timeline."}]
        },
        "posts/your_posts_1.json": [_entry("mine")],
    }
    found = {event.text: event for event in _events(pack(members)) if isinstance(event, Item)}
    assert (found["hb"].author, found["hb"].author_name) == (Author.OTHER, "Bo Sample")
    assert found["mine"].author is Author.ME


def test_numbers_of_uploaded_contacts_are_no_items_of_their_own(pack):
    details = [{"contact_point": "01632 960002"}]
    book = {"address_book_v2": {"address_book": [{"name": "Cy", "details": details}]}}
    paths = pack({"other_personal_information/your_address_books.json": book, "posts/your_posts_1.json": []})
    (item,) = [event for event in _events(paths) if isinstance(event, Item)]
    assert "960002" not in repr(item)
    assert (item.author, item.audience) == (Author.OTHER, Audience.PRIVATE)


@pytest.mark.parametrize(
    "path",
    [
        f"{P}/groups/your_group_messages/123.json",
        f"{P}/messages/ai_conversations.json",
        f"{P}/messages/e2ee_cutover/bo_1/message_1.json",
    ],
)
def test_all_private_talk_waits_to_be_chosen(pack, path):
    if "ai_" in path:
        content = [labelled(("Message", "secret"))]
    else:
        content = {"messages": [{"sender_name": "Bo", "content": "secret", "timestamp_ms": WHEN * 1000}]}
    paths = pack({path: content, "posts/your_posts_1.json": []})
    assert [event for event in _events(paths) if isinstance(event, Item)] == []
    (item,) = [event for event in _events(paths, messages=True) if isinstance(event, Item)]
    assert item.kind is Kind.MESSAGE
    assert "secret" in item.text


def test_no_pattern_stands_behind_one_that_takes_its_files():
    for path, _, _ in CATALOGUE:
        key = path.replace("'", "_").casefold()
        assert layout.handler(key) is not None, path
