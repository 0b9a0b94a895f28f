"""Platform, layout, account and missing parts: told from names and a few bytes."""

import pytest

from app.archives.errors import ArchiveError
from app.archives.platforms import platforms
from app.archives.reader import recognise
from app.archives.tree import open_tree
from app.assets import words


def _recognised(paths):
    with open_tree(paths) as tree:
        return recognise(tree)


def _refused(paths):
    with pytest.raises(ArchiveError) as refused:
        _recognised(paths)
    return refused.value.code, refused.value.details


LAYOUTS = [
    ({"your_facebook_activity/posts/your_posts_1.json": "[]"}, "E4", "json"),
    ({"connections/friends/your_friends.json": "{}"}, "E4", "json"),
    ({"your_activity_across_facebook/posts/your_posts_1.json": "[]"}, "E3", "json"),
    ({"this_profile's_activity_across_facebook/posts/profile_posts_1.json": "[]"}, "EP", "json"),
    ({"comments_and_reactions/comments.json": '{"comments_v2": []}'}, "E2", "json"),
    ({"profile_information/profile_information.json": '{"profile_v2": {}}'}, "E2", "json"),
    ({"profile_information/profile_information.json": '{"profile": {}}'}, "E1", "json"),
    ({"friends/friends.json": '{"friends": []}', "about_you/x.json": "{}"}, "E1", "json"),
    ({"posts/your_posts_1.json": "[]"}, "E1", "json"),
    ({"index.htm": "<p>", "html/timeline.htm": "<p>", "html/friends.htm": "<p>"}, "E0", "html"),
    ({"start_here.html": "<p>", "your_facebook_activity/posts/your_posts_1.html": "<p>"}, "E4", "html"),
    ({"index.html": "<p>", "comments_and_reactions/comments.html": "<p>"}, "E2", "html"),
]


@pytest.mark.parametrize(("members", "layout", "wording"), LAYOUTS)
def test_layouts(pack, members, layout, wording):
    source = _recognised(pack(members))
    assert (source.platform, source.layout, source.wording) == (
        "facebook",
        layout,
        wording,
    )


def test_secure_chats_are_told_by_their_first_bytes(pack):
    members = {"Bo Sample_4.json": '{"participants": ["Jo", "Bo"], "threadName": "Bo_4", "messages": []}'}
    assert _recognised(pack(members, name="messages")).layout == "E2EE"
    assert _refused(pack({"Bo Sample_4.json": '{"a": 1}'}, name="other"))[0] == "unknown_archive"


OTHERS = [
    ("Instagram", {"your_instagram_activity/media/posts_1.json": "[]", "connections/x.json": "{}"}),
    ("Instagram", {"connections/followers_and_following/followers_1.json": "[]"}),
    ("X (Twitter)", {"data/account.js": "", "data/tweets.js": ""}),
    ("X (Twitter)", {"twitter-2024/data/manifest.js": ""}),
    ("LinkedIn", {"Profile.csv": "", "Positions.csv": ""}),
    ("LinkedIn", {"Shares_123.csv": ""}),
    ("TikTok", {"user_data_tiktok.json": "{}"}),
    ("TikTok", {"TikTok/Activity/Video Browsing History.txt": ""}),
    ("Reddit", {"comments.csv": "", "post_votes.csv": ""}),
    ("Snapchat", {"json/snap_history.json": "{}", "json/account.json": "{}"}),
    ("Mastodon", {"outbox.json": "{}", "actor.json": "{}"}),
    ("Bluesky", {"repo.car": ""}),
    ("WhatsApp", {"_chat.txt": "", "photo.jpg": ""}),
    ("Google (Takeout)", {"Takeout/archive_browser.html": ""}),
    ("Discord", {"Messages/index.json": "{}", "Account/user.json": "{}"}),
    ("Telegram", {"DataExport_2024-01-01/result.json": "{}"}),
]


@pytest.mark.parametrize(("platform", "members"), OTHERS)
def test_other_platforms_are_named(pack, platform, members, shape):
    paths = pack(members, "folder" if shape == "folder" else "zip", name="download")
    assert _refused(paths) == ("other_platform", {"platform": platform})


def test_what_no_platform_made(pack):
    assert _refused(pack({"holiday/beach.jpg": "", "notes.docx": ""}, name="stuff")) == (
        "unknown_archive",
        {"name": "stuff.zip"},
    )


def test_a_part_of_shared_folders_is_told_by_the_name_of_its_zip(pack):
    members = {"preferences/x.json": "[]"}
    assert _recognised(pack(members)).platform == "facebook"
    assert _refused(pack(members, name="instagram-jo-2025-03-04-abcd1234"))[1] == {"platform": "Instagram"}


def test_two_platforms_at_once(pack, e4):
    paths = pack(e4) + pack({"data/account.js": ""}, name="twitter-2024-01-01-abc")
    assert _refused(paths) == ("mixed_platforms", {"platform": "X (Twitter)"})


def test_account_from_the_profile_then_from_the_name(pack, e4, shape):
    assert _recognised(pack(e4, shape)).account == "Jo Bloggs"
    del e4["personal_information/profile_information/profile_information.json"]
    assert _recognised(pack(e4, name="facebook-jo.b-2025-03-04-abcd1234")).account == "jo.b"
    assert _recognised(pack(e4, name="facebook-100001-4-3-2025-abcd1234 (1)")).account == "100001"
    assert _recognised(pack(e4, name="facebook-jo")).account == "jo"
    assert _recognised(pack(e4, name="my archive")).account == ""


PROFILE = "personal_information/profile_information/profile_information.json"


def test_two_accounts_are_refused_and_named(pack, profile):
    jo = pack({PROFILE: profile()}, name="facebook-jo-2025-03-04-aaaaaaaa")
    sam = pack({PROFILE: profile("Sam Zoë", "sam", 1_300_000_000)}, name="facebook-sam-2025-03-04-bbbbbbbb")
    assert _refused(jo + sam) == ("two_accounts", {"first": "Jo Bloggs", "second": "Sam Zoë"})


def test_two_accounts_told_by_zip_names_alone(pack):
    jo = pack({"your_facebook_activity/posts/media/1.jpg": "1"}, name="facebook-jo-2025-03-04-aaaaaaaa")
    sam = pack({"your_facebook_activity/posts/media/2.jpg": "1"}, name="facebook-sam-2025-03-04-bbbbbbbb")
    assert _refused(jo + sam) == ("two_accounts", {"first": "jo", "second": "sam"})


def test_two_accounts_unpacked_in_one_folder(pack, profile):
    sam = profile("Sam Zoë", "sam", 1_300_000_000)
    members = {f"a/{PROFILE}": profile(), f"b/{PROFILE}": sam, "b/connections/friends/your_friends.json": "{}"}
    assert _refused(pack(members, "folder"))[0] == "two_accounts"


def test_one_account_twice_or_under_a_new_name_is_one_account(pack, profile):
    old = pack({PROFILE: profile("Jo Müller", "jo.muller")}, name="facebook-jo.muller-2024-03-04-aaaaaaaa")
    new = pack({PROFILE: profile()}, name="facebook-jo.bloggs-2025-03-04-bbbbbbbb")
    assert _recognised(old + new).account == "Jo Müller"
    # Names that are not the platform's own say nothing.
    posts = pack({"your_facebook_activity/posts/your_posts_1.json": "[]"}, name="facebook-part-two")
    assert _recognised(new + posts).account == "Jo Bloggs"


def test_missing(pack, e4):
    assert _recognised(pack(e4)).missing == ()
    rest = {name: value for name, value in e4.items() if "profile_information" not in name and "friends" not in name}
    assert _recognised(pack(rest, name="facebook-b")).missing == ("missing_profile", "missing_friends", "other_parts")
    media = {"your_facebook_activity/posts/media/a/1.jpg": "1", "your_facebook_activity/reviews/no-data.txt": "-"}
    assert _recognised(pack(media, name="facebook-c")).missing == ("only_media",)
    # A picture that a post names and that is not there is only a picture.
    del e4["your_facebook_activity/posts/media/a/1.jpg"]
    assert _recognised(pack(e4, name="facebook-d")).missing == ()


@pytest.mark.parametrize("absent", ["message_1", "message_2", "your_posts_1"])
def test_a_gap_in_a_numbered_row_means_another_part(pack, e4, absent):
    thread = "your_facebook_activity/messages/inbox/bo_1"
    rows = {f"{thread}/message_{n}.json": {"messages": []} for n in (1, 2, 3)}
    rows |= {f"your_facebook_activity/posts/your_posts_{n}.json": [] for n in (1, 2)}
    assert _recognised(pack({**e4, **rows})).missing == ()
    kept = {name: value for name, value in rows.items() if f"/{absent}." not in name}
    assert _recognised(pack({**e4, **kept}, name="facebook-gap")).missing == ("other_parts",)


def test_platforms_are_listed_with_how_they_are_read():
    (facebook,) = platforms()
    assert facebook.name == "Facebook"
    assert [layout.id for layout in facebook.layouts] == ["E4", "E3", "E2", "E1", "EP", "E2EE", "html"]
    assert all(words()(layout.words) for layout in facebook.layouts)


@pytest.mark.parametrize(
    ("member", "content", "zone"),
    [
        ("logged_information/location/timezone.json", {"timezone_v2": "Europe/Berlin"}, "Europe/Berlin"),
        ("location/timezone.html", "<img src='data:xAsia/Nowhere'><td>America/New_York</td>", "America/New_York"),
        ("location/timezone.json", {"timezone_v2": "Nowhere/Land"}, ""),
    ],
)
def test_the_time_zone_of_the_account(pack, member, content, zone):
    assert _recognised(pack({member: content, "connections/friends/your_friends.json": {}})).zone == zone
    if isinstance(content, dict):
        escaped = __import__("json").dumps(content).replace("/", "\\/").encode()
        assert _recognised(pack({member: escaped, "connections/friends/x.json": {}}, name="facebook-b")).zone == zone
