"""What comes out of a Facebook archive: items by kind, with author, time, place and facts; the rest is named."""

from collections import Counter
from datetime import UTC, datetime

import pytest

from app.archives import reader
from app.archives.facebook.layout import left_out
from app.archives.reader import MemberDone
from app.archives.tree import open_tree
from app.assets import words
from app.core.coverage import Problem, Skipped
from app.core.item import Audience, Author, Item, Kind


def _read(paths, *, messages=False):
    with open_tree(paths) as tree:
        return list(reader.read(tree, reader.recognise(tree), messages=messages))


def _items(paths, *kinds, messages=False):
    found = [event for event in _read(paths, messages=messages) if isinstance(event, Item)]
    assert len({item.key for item in found}) == len(found)
    return [item for item in found if item.kind in kinds] if kinds else found


def _short(path):
    return path.rsplit("/", 1)[-1]


def test_the_same_however_it_is_handed_over(pack, e4, shape):
    events = _read(pack(e4, shape))
    kinds = Counter(event.kind for event in events if isinstance(event, Item))
    assert kinds == {
        Kind.PROFILE: 17,
        Kind.PAGE: 1,
        Kind.POST: 3,
        Kind.CHECK_IN: 2,
        Kind.PLACE: 2,
        Kind.PHOTO: 3,
        Kind.NOTE: 1,
        Kind.POLL: 1,
        Kind.COMMENT: 3,
        Kind.ANSWER: 1,
        Kind.FRIEND: 1,
        Kind.REQUEST: 1,
        Kind.FOLLOW: 1,
        Kind.SEARCH: 2,
        Kind.RESHARE: 1,
        Kind.OTHER: 1,
    }
    # 21 files: 14 read with handlers, 5 left out on purpose, 1 damaged, 1 not understood.
    problems = {(_short(event.member), event.code) for event in events if isinstance(event, Problem)}
    skipped = {(_short(event.member), event.code) for event in events if isinstance(event, Skipped)}
    done = [event for event in events if isinstance(event, MemberDone) and event.member]
    assert problems == {("archived_stories.json", "damaged"), ("new_in_2027.json", "not_understood")}
    assert skipped == {
        ("1.jpg", "media"),
        ("no-data.txt", "empty_section"),
        ("message_1.json", "messages_not_chosen"),
        ("browser_cookies.json", "secret"),
        ("fb_logo.png", "media"),
    }
    assert (len(e4), len(done), len(skipped)) == (21, 16, 5)


@pytest.mark.parametrize("messages", [False, True])
def test_progress_adds_up_to_what_was_announced(pack, e4, messages):
    with open_tree(pack(e4)) as tree:
        source = reader.recognise(tree)
        announced = reader.size(tree, source, messages=messages)
        events = list(reader.read(tree, source, messages=messages))
    assert sum(event.size for event in events if isinstance(event, MemberDone)) == announced > 0


def test_it_streams(pack, e4):
    with open_tree(pack(e4)) as tree:
        events = reader.read(tree, reader.recognise(tree), messages=False)
        first = next(event for event in events if isinstance(event, Item))
        assert first.kind is Kind.PROFILE


def test_own_post(pack, e4):
    post, bare = [item for item in _items(pack(e4), Kind.POST) if "posts/" in item.member]
    assert post.text == "Back home – at 12 Hill Rd! 😠\nStarted at Example Probation"
    assert post.when == datetime(2019, 7, 13, 6, 40, tzinfo=UTC)
    assert (post.author, post.audience, post.position) == (Author.ME, Audience.UNKNOWN, 0)
    assert post.facts.people == ("Bo Sample",)
    assert post.facts.link == "https://news.example.org/a"
    assert post.facts.title == "Jo Bloggs is at Harbour Café."
    assert post.member == "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json"
    assert (bare.text, bare.position) == ("", 1)


def test_check_ins_of_posts_and_of_their_own_list(pack, e4):
    found = {item.facts.place: item for item in _items(pack(e4), Kind.CHECK_IN)}
    harbour, lake = found["Harbour Café"], found["Café Blue"]
    assert (harbour.text, harbour.facts.lat, harbour.facts.lon) == ("Harbour Café, Quay 1", 50.1, -5.2)
    assert lake.text == "At the lake\nCafé Blue, 1 Example St"
    assert (lake.facts.lat, lake.facts.lon, lake.facts.address) == (51.5014, -0.1419, "1 Example St")
    assert lake.author is Author.ME


def test_a_check_in_told_by_a_post_is_not_told_again(pack, e4):
    record = e4["your_facebook_activity/posts/check-ins.json"]
    record["timestamp"] = 1_563_000_000
    record["label_values"][1]["dict"][0]["value"] = "Harbour Café"
    assert [item.facts.place for item in _items(pack(e4), Kind.CHECK_IN)] == ["Harbour Café"]


def test_photos_with_places_descriptions_and_comments(pack, e4):
    items = _items(pack(e4))
    photos = {item.text: item for item in items if item.kind is Kind.PHOTO}
    assert set(photos) == {"garden 🌻", "our street", "the new car"}  # the album's copy of the garden is not told again
    assert (photos["garden 🌻"].facts.lat, photos["garden 🌻"].facts.lon) == (51.501, -0.1419)
    assert photos["garden 🌻"].when == datetime(2014, 7, 1, 12, 0, tzinfo=UTC)
    (comment,) = [item for item in items if item.text == "nice!"]
    assert (comment.kind, comment.author, comment.author_name) == (Kind.COMMENT, Author.OTHER, "Bo Sample")


def test_the_camera_of_a_picture(pack):
    exif = {"camera_make": "ACME", "camera_model": "P1", "upload_ip": "203.0.113.9"}
    media = {"uri": "a.jpg", "description": "us", "media_metadata": {"photo_metadata": {"exif_data": [exif]}}}
    paths = pack({"posts/your_uncategorized_photos.json": {"other_photos_v2": [media]}, "posts/your_posts_1.json": []})
    (photo,) = _items(paths)
    assert photo.facts.device == "ACME P1"


def test_a_picture_with_nothing_to_say_is_no_item(pack):
    media = {"uri": "a.jpg", "creation_timestamp": 1, "title": "Mobile Uploads"}
    post = {"timestamp": 1, "data": [{"post": "look"}], "attachments": [{"data": [{"media": media}]}]}
    paths = pack({"your_facebook_activity/posts/your_posts_1.json": [post]})
    assert [(item.kind, item.text) for item in _items(paths)] == [(Kind.POST, "look")]


def test_a_description_that_repeats_the_post_is_told_once(pack):
    media = {"uri": "a.jpg", "description": "look"}
    post = {"timestamp": 1, "data": [{"post": "look"}], "attachments": [{"data": [{"media": media}]}]}
    paths = pack({"your_facebook_activity/posts/your_posts_1.json": [post]})
    assert [item.text for item in _items(paths)] == ["look"]


def test_comments_and_groups(pack, e4):
    items = _items(pack(e4))
    texts = {item.text: item for item in items}
    assert texts["ring 07700 900123"].kind is Kind.COMMENT
    assert texts["ring 07700 900123"].author is Author.ME
    assert texts["ring 07700 900123"].audience is Audience.UNKNOWN
    assert (texts["hello group"].kind, texts["hello group"].audience) == (Kind.POST, Audience.GROUP)
    assert (texts["me too"].kind, texts["me too"].audience) == (Kind.COMMENT, Audience.GROUP)
    (answer,) = [item for item in items if item.kind is Kind.ANSWER]
    assert (answer.text, answer.facts.title, answer.author) == ("Exeter", "Where do you live?", Author.ME)


def test_profile_one_item_a_field(pack, e4):
    items = [item for item in _items(pack(e4)) if item.kind is Kind.PROFILE]
    found = {(item.facts.field, item.text) for item in items}
    assert {
        ("name", "Jo Bloggs"),
        ("email", "jo@example.com"),
        ("email", "old@example.org"),
        ("birthday", "3 May 1990"),
        ("phone", "+447700900123"),
        ("address", "12 Hill Rd, Exeter, ZZ9 9ZZ"),
        ("family", "Pat Bloggs"),
        ("partner", "Sam Bloggs"),
        ("employer", "Example Probation"),
        ("role", "Officer"),
        ("school", "Hill School"),
        ("previous_name", "Jo Müller"),
        ("city", "York"),
        ("bio", "Runs late ❤"),
        ("username", "jo.bloggs"),
        ("something_new", "call 01632 960001"),
    } <= found
    relations = {item.text: item.facts.relation for item in items}
    assert (relations["Pat Bloggs"], relations["Sam Bloggs"], relations["+447700900123"]) == (
        "Mother",
        "Married",
        "Mobile",
    )
    assert all(item.author is Author.ME for item in items)


def test_what_a_job_was_like_is_no_employer(pack):
    job = {"employer": "Example Probation", "description": "Mostly tea", "location": "York"}
    paths = pack({"profile_information/profile_information.json": {"profile_v2": {"work_experiences": [job]}}})
    assert [(item.facts.field, item.text) for item in _items(paths, Kind.PROFILE)] == [
        ("employer", "Example Probation"),
        ("bio", "Mostly tea"),
        ("town", "York"),
    ]


@pytest.mark.parametrize(
    ("birthday", "text"),
    [
        ({"year": 1990, "month": 5, "day": 3}, "3 May 1990"),
        ({"month": 5, "day": 3}, "3 May"),
        ({"year": 0, "month": 5, "day": 3}, "3 May"),
        ({"year": 1990}, "1990"),
    ],
)
def test_birthdays(pack, birthday, text):
    paths = pack({"profile_information/profile_information.json": {"profile_v2": {"birthday": birthday}}})
    assert [item.text for item in _items(paths, Kind.PROFILE)] == [text]


def test_people(pack, e4):
    found = {item.text: item for item in _items(pack(e4), Kind.FRIEND, Kind.REQUEST, Kind.FOLLOW)}
    assert found["Zoë Sample"].kind is Kind.FRIEND
    assert found["Zoë Sample"].when == datetime(2015, 12, 13, 9, 46, 40, tzinfo=UTC)
    assert (found["Al Sample"].kind, found["Al Sample"].when, found["Al Sample"].facts.relation) == (
        Kind.REQUEST,
        None,
        "sent",
    )
    assert (found["News"].kind, found["News"].facts.relation) == (Kind.FOLLOW, "following")
    assert {item.author for item in found.values()} == {Author.UNKNOWN}


def test_apostrophes_written_as_underscores_reach_their_handlers(pack, e4):
    plain = {name.replace("'", "_"): value for name, value in e4.items()}
    assert [item.text for item in _items(pack(plain), Kind.FOLLOW)] == ["News"]


def test_searches_with_and_without_quotes(pack, e4):
    assert [item.text for item in _items(pack(e4), Kind.SEARCH)] == ["bo sample", "vets"]


def test_a_search_history_of_the_marketplace_is_not_taken_for_it(pack):
    members = {"your_facebook_activity/facebook_marketplace/your_search_history.json": [{"label_values": []}]}
    assert _items(pack(members), Kind.SEARCH) == []


def test_messages_only_when_chosen(pack, e4, shape):
    paths = pack(e4, shape)
    assert _items(paths, Kind.MESSAGE) == []
    first, share = _items(paths, Kind.MESSAGE, messages=True)
    assert (first.text, first.author, first.author_name) == ("Zoë is here", Author.ME, "Jo Bloggs")
    assert first.when == datetime(2023, 11, 14, 22, 13, 20, 123_000, tzinfo=UTC)
    assert first.audience is Audience.PRIVATE
    assert (share.text, share.author, share.facts.link) == ("", Author.OTHER, "https://maps.example.org")


def test_without_a_profile_comments_tell_who_me_is(pack, e4):
    del e4["personal_information/profile_information/profile_information.json"]
    assert {item.author for item in _items(pack(e4), Kind.MESSAGE, messages=True)} == {Author.ME, Author.OTHER}
    alone = {name: value for name, value in e4.items() if "/messages/" in name}
    paths = pack(alone, name="facebook-alone")
    assert {item.author for item in _items(paths, Kind.MESSAGE, messages=True)} == {Author.UNKNOWN}


def test_names_one_used_to_have_are_me_too(pack, e4):
    thread = {"messages": [{"sender_name": "Jo Müller", "timestamp_ms": 1, "content": "hi"}]}
    e4["your_facebook_activity/messages/archived_threads/x_1/message_1.json"] = thread
    found = [item.author for item in _items(pack(e4), Kind.MESSAGE, messages=True) if item.text == "hi"]
    assert found == [Author.ME]


def test_e2(pack, e4, profile, shape):
    members = {
        "profile_information/profile_information.json": profile(),
        "posts/your_posts_1.json": e4["your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json"],
        "comments_and_reactions/comments.json": e4["your_facebook_activity/comments_and_reactions/comments.json"],
        "friends_and_followers/friends.json": {"friends_v2": [{"name": "Zoë Sample", "timestamp": 1}]},
        "friends_and_followers/who_you_follow.json": {"following_v2": [{"name": "News", "timestamp": 1}]},
        "groups/your_posts_in_groups.json": {"group_posts_v2": [{"timestamp": 1, "data": [{"post": "hello group"}]}]},
        "search/your_search_history.json": {"searches_v2": [{"timestamp": 1, "data": [{"text": "vets"}]}]},
        "your_places/places_you've_created.json": {
            "your_places_v2": [{"name": "Nan's", "coordinate": {"latitude": 1.5, "longitude": 2.5}}]
        },
        "location/primary_location.json": {
            "primary_location_v2": {"city_region_pairs": [["Exeter", "Devon"]], "zipcode": ["EX4"]}
        },
        "messages/inbox/bo_1/message_1.json": {"messages": []},
    }
    events = _read(pack(members, shape))
    assert [event for event in events if isinstance(event, Problem)] == []
    kinds = Counter(event.kind for event in events if isinstance(event, Item))
    assert kinds[Kind.POST] == 3
    assert {Kind.COMMENT, Kind.FRIEND, Kind.FOLLOW, Kind.SEARCH, Kind.PLACE, Kind.CHECK_IN} <= set(kinds)
    places = {event.text: event.facts for event in events if isinstance(event, Item) and event.kind is Kind.PLACE}
    assert (places["Nan's"].lat, places["Nan's"].lon) == (1.5, 2.5)
    assert places["Exeter\nDevon\nEX4"].place == "Exeter\nDevon\nEX4"


H2 = """<html><head><title>no</title><style>._a6-g{color:red}</style><base href="../../"></head><body><div class="_a706"
role="main"><div class="_3-95 _a6-g"><div class="_2ph_ _a6-h _a6-i">Jo shared a &amp; b</div><div class="_2ph_ _a6-p">
<div class="_2pin"><div>ring Zoë on <b>01632 960003</b></div></div></div><div class="_3-94 _a6-o"><div class="_a72d">
Jul 05, 2022 9:05:11pm</div></div></div><div class="_a6-g"><div class="_a6-h">second</div></div></div>
<script>alert("no")</script></body></html>"""
H3 = H2.replace('<div class="_3-95 _a6-g">', '<section class="_3-95 _a6-g" aria-labelledby="u">')
H1 = '<div class="pam _3-95 uiBoxWhite noborder"><div class="_2let">ring Zoë on 01632 960003</div></div>' * 2
H0 = "<body><p><div class='meta'>now</div><div class='comment'>ring Zoë on 01632 960003</div></p><p>second</p></body>"


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("your_facebook_activity/posts/your_posts_1.html", H2),
        ("your_facebook_activity/posts/your_posts_1.html", H3),
        ("posts/your_posts_1.html", H1),
        ("html/timeline.htm", H0),
    ],
    ids=["H2", "H3", "H1", "H0"],
)
def test_html_is_read_record_by_record(pack, name, page, shape):
    events = _read(pack({"index.html": "<a>links</a>", name: page}, shape))
    texts = [event.text for event in events if isinstance(event, Item)]
    assert sum("01632 960003" in text and "Zoë" in text for text in texts) == (2 if page is H1 else 1)
    assert all("second" not in text for text in texts if "Zoë" in text)
    assert not any("color" in text or "alert" in text or "<" in text for text in texts)
    assert {item.kind for item in events if isinstance(item, Item)} == {Kind.POST}
    assert [e for e in events if isinstance(e, Problem)] == []
    assert [(e.member, e.code) for e in events if isinstance(e, Skipped)] == [("index.html", "start_page")]


def test_json_beats_the_html_of_the_same_name(pack, e4):
    name = "your_facebook_activity/comments_and_reactions/comments"
    events = _read(pack({**e4, f"{name}.html": H2}))
    assert [event.member for event in events if isinstance(event, Skipped) and event.code == "html_twin"] == [
        f"{name}.html"
    ]


def test_html_messages_too_wait_to_be_chosen(pack):
    name = "your_facebook_activity/messages/inbox/bo_1/message_1.html"
    members = {"your_facebook_activity/posts/your_posts_1.html": H2, name: H2}
    members["your_facebook_activity/messages/your_messages.html"] = H2
    assert {item.member for item in _items(pack(members))} == {"your_facebook_activity/posts/your_posts_1.html"}
    assert {item.kind for item in _items(pack(members), messages=True) if item.member == name} == {Kind.MESSAGE}


def test_secure_chats(pack):
    def thread(other, **more):
        message = {"senderName": "Jo", "text": "é 01632 960004", "timestamp": 1_719_000_000_000, **more}
        return {"participants": ["Jo", other], "threadName": other, "messages": [message]}

    import json

    members = {f"{name}_1.json": json.dumps(thread(name), ensure_ascii=False) for name in ("Bo", "Al")}
    members["Cy_1.json"] = json.dumps(thread("Cy", isUnsent=True))
    found = _items(pack(members, name="messages"), messages=True)
    assert [(item.text, item.author) for item in found] == [("é 01632 960004", Author.ME)] * 2
    assert _items(pack(members, name="messages")) == []


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("security_and_login_information/browser_cookies.json", "secret"),
        ("security_and_login_information/mobile_devices.html", "secret"),
        ("personal_information/profile_information/your_account_password_information.json", "secret"),
        ("security_and_login_information/account_activity.json", ""),
        ("security_and_login_information/recognized_devices.json", ""),
        ("your_facebook_activity/posts/media/a/12345", "media"),
        ("your_facebook_activity/posts/album/0.json", ""),
        ("files/letter.pdf", "document"),
        ("inner.zip", "zip_inside"),
        ("bug_bounty/no-data.txt", "empty_section"),
        ("files/style.css", "dressing"),
    ],
)
def test_left_out_on_purpose(path, reason):
    assert left_out(path) == reason
    assert not reason or words().has(f"problems.{reason}")


def test_secret_fields_of_files_that_are_read_stay_out(pack):
    session = {"datr_cookie": "s3cretC00kie", "user_agent": "Example/1.0", "timestamp": 1}
    members = {
        "your_facebook_activity/x.json": "[]",
        "security_and_login_information/account_activity.json": {"account_activity_v2": [session]},
    }
    (item,) = _items(pack(members))
    assert (item.kind, item.facts.device) == (Kind.LOGIN, "Example/1.0")
    assert "s3cret" not in repr(item)


def test_one_bad_record_never_loses_its_file(pack):
    good = {"timestamp": 1_563_000_000, "data": [{"post": "good"}]}
    records = [good, "loose words", None, ["more", {"a": "words"}], {"data": 5, "attachments": "x", "tags": 3}, good]
    events = _read(pack({"your_facebook_activity/posts/your_posts_1.json": records}))
    texts = [event.text for event in events if isinstance(event, Item)]
    assert texts.count("good") == 2
    assert {"loose words", "more\nwords"} <= set(texts)
    assert [event.code for event in events if isinstance(event, Problem)] == ["bad_records"]


def test_a_file_of_another_shape_is_still_read(pack):
    members = {"connections/friends/your_friends.json": {"friends_v9": {"x": 1}, "note": "call 01632 960005"}}
    events = _read(pack({**members, "your_facebook_activity/posts/your_posts_1.json": '"just words"'}))
    assert "just words" in [event.text for event in events if isinstance(event, Item)]
    assert "changed" in [event.code for event in events if isinstance(event, Problem)]


def test_one_bad_file_never_loses_the_archive(pack, e4):
    e4["your_facebook_activity/comments_and_reactions/comments.json"] = b'{"comments_v2": [{"time'
    e4["connections/friends/your_friends.json"] = b""
    events = _read(pack(e4))
    assert {"damaged", "empty_member"} <= {event.code for event in events if isinstance(event, Problem)}
    assert any(isinstance(event, Item) and event.kind is Kind.POST for event in events)


def test_a_file_with_nothing_in_it_is_an_empty_section(pack):
    members = {"your_facebook_activity/x/y.json": {"y_v2": []}, "your_facebook_activity/posts/your_posts_1.json": []}
    assert [event.code for event in _read(pack(members)) if isinstance(event, Skipped)] == ["empty_section"]
