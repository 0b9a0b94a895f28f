"""Small made-up archives: written as Facebook writes them, handed over as a zip, several zips, a folder or a mix."""

import json
import zipfile

import pytest

SHAPES = ("zip", "zips", "folder", "mix")


def as_facebook(value):
    """JSON as Facebook writes it: each byte of UTF-8 as a character of its own, pure ASCII."""

    def broken(node):
        if isinstance(node, str):
            return node.encode("utf-8").decode("latin-1")
        if isinstance(node, list):
            return [broken(child) for child in node]
        if isinstance(node, dict):
            return {broken(key): broken(child) for key, child in node.items()}
        return node

    return json.dumps(broken(value), indent=2).encode("ascii")


def _bytes(content):
    if isinstance(content, bytes):
        return content
    return content.encode() if isinstance(content, str) else as_facebook(content)


def _zip(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in members.items():
            zipped.writestr(name, _bytes(content))
    return path


def _folder(path, members):
    for name, content in members.items():
        target = path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(_bytes(content))
    return path


@pytest.fixture
def pack(tmp_path):
    """pack(members, shape) -> the paths to hand over. name: of the zip, without its ending."""

    def make(members, shape="zip", name="facebook-jobloggs-2025-03-04-abcd1234"):
        even = dict(list(members.items())[::2])
        odd = dict(list(members.items())[1::2])
        other = name[:-8] + "wxyz9876"
        if shape == "zip":
            return [_zip(tmp_path / f"{name}.zip", members)]
        if shape == "zips":  # in the wrong order, one of them twice
            first, second = _zip(tmp_path / f"{name}.zip", even), _zip(tmp_path / f"{other}.zip", odd)
            return [second, first, second]
        if shape == "folder":
            return [_folder(tmp_path / name, members)]
        return [_folder(tmp_path / name, even), _zip(tmp_path / f"{other}.zip", odd)]

    return make


@pytest.fixture(params=SHAPES)
def shape(request):
    """Each way an archive can be handed over."""
    return request.param


@pytest.fixture
def profile():
    """A made-up profile."""

    def make(name="Jo Bloggs", username="jo.bloggs", made=1_200_000_000, root="profile_v2"):
        return {
            root: {
                "name": {"full_name": name, "first_name": name.split()[0], "last_name": name.split()[-1]},
                "emails": {"emails": ["jo@example.com"], "previous_emails": ["old@example.org", "jo@example.com"]},
                "birthday": {"year": 1990, "month": 5, "day": 3},
                "phone_numbers": [{"phone_type": "Mobile", "phone_number": "+447700900123", "verified": True}],
                "address": {"street": "12 Hill Rd", "zipcode": "ZZ9 9ZZ", "city": "Exeter", "country_code": "GB"},
                "family_members": [{"name": "Pat Bloggs", "relation": "Mother", "timestamp": 1_400_000_000}],
                "work_experiences": [{"employer": "Example Probation", "title": "Officer", "location": "Exeter"}],
                "education_experiences": [{"name": "Hill School", "school_type": "School", "graduated": True}],
                "relationship": {"status": "Married", "partner": "Sam Bloggs", "timestamp": 1_400_000_000},
                "previous_names": [{"name": "Jo Müller", "timestamp": 1_300_000_000}],
                "places_lived": [{"place": "York", "timestamp": 1_300_000_000}],
                "about_me": "Runs late ❤",
                "username": username,
                "registration_timestamp": made,
                "pages": [{"name": "Music", "pages": ["The Examples"], "timestamps": [1_350_000_000]}],
                "something_new": {"deep": [{"note": "call 01632 960001"}]},
            }
        }

    return make


POST = {
    "timestamp": 1_563_000_000,
    "title": "Jo Bloggs is at Harbour Café.",
    "data": [{"post": "Back home – at 12 Hill Rd! 😠"}, {"update_timestamp": 1_563_000_300}],
    "attachments": [
        {
            "data": [
                {
                    "place": {
                        "name": "Harbour Café",
                        "coordinate": {"latitude": 50.1, "longitude": -5.2},
                        "address": "Quay 1",
                    }
                },
                {
                    "media": {
                        "uri": "your_facebook_activity/posts/media/a/1.jpg",
                        "creation_timestamp": 1_404_216_000,
                        "title": "Mobile Uploads",
                        "description": "garden 🌻",
                        "media_metadata": {
                            "photo_metadata": {
                                "exif_data": [{"upload_ip": "203.0.113.9", "latitude": 51.501, "longitude": -0.1419}]
                            }
                        },
                    }
                },
                {"external_context": {"url": "https://news.example.org/a", "name": "News"}},
                {"life_event": {"title": "Started at Example Probation"}},
                {"note": {"title": "A note", "text": "with words", "created_timestamp": 1, "tags": []}},
                {"poll": {"question": "Tea?", "options": [{"option": "Yes", "voted": True}]}},
            ]
        }
    ],
    "tags": [{"name": "Bo Sample"}],
}
COMMENT = {
    "timestamp": 1_500_000_000,
    "title": "Jo Bloggs commented on Bo Sample's post.",
    "data": [{"comment": {"timestamp": 1_500_000_000, "comment": "ring 07700 900123", "author": "Jo Bloggs"}}],
}
THREAD = {
    "participants": [{"name": "Bo Sample"}, {"name": "Jo Bloggs"}],
    "messages": [
        {"sender_name": "Jo Bloggs", "timestamp_ms": 1_700_000_000_123, "content": "Zoë is here", "type": "Generic"},
        {"sender_name": "Bo Sample", "timestamp_ms": 1_699_000_000_000, "share": {"link": "https://maps.example.org"}},
        {"sender_name": "Bo Sample", "timestamp_ms": 1_698_000_000_000, "photos": [{"uri": "x.jpg"}]},
    ],
    "title": "Bo Sample",
}


@pytest.fixture
def e4(profile):
    """Members of a whole archive of the present layout."""
    activity = "your_facebook_activity"
    return {
        "personal_information/profile_information/profile_information.json": profile(),
        f"{activity}/posts/your_posts__check_ins__photos_and_videos_1.json": [
            POST,
            {"timestamp": 1_564_000_000, "data": [], "attachments": [], "title": "Jo Bloggs updated their status."},
        ],
        f"{activity}/posts/check-ins.json": {
            "timestamp": 1_563_500_000,
            "media": [],
            "label_values": [
                {"label": "Message", "value": "At the lake"},
                {
                    "title": "Place tags",
                    "dict": [
                        {"label": "Name", "value": "Café Blue"},
                        {"label": "Address", "value": "1 Example St"},
                        {"label": "Coordinates", "value": "(51.5014 , -0.1419)"},
                    ],
                },
            ],
        },
        f"{activity}/posts/places_you_have_been_tagged_in.json": [
            {
                "label_values": [
                    {"label": "Place name", "value": "Town Hall"},
                    {"label": "Visit time", "timestamp_value": 1_562_000_000},
                ]
            }
        ],
        f"{activity}/posts/album/0.json": {
            "name": "Mobile Uploads",
            "description": "our street",
            "photos": [
                {"uri": "your_facebook_activity/posts/media/a/1.jpg", "description": "garden 🌻"},
                {
                    "uri": "your_facebook_activity/posts/media/a/2.jpg",
                    "description": "the new car",
                    "comments": [{"timestamp": 1_404_300_000, "comment": "nice!", "author": "Bo Sample"}],
                },
            ],
        },
        f"{activity}/posts/media/a/1.jpg": b"\xff\xd8\xff",
        f"{activity}/comments_and_reactions/comments.json": {"comments_v2": [COMMENT]},
        f"{activity}/groups/group_posts_and_comments.json": {
            "group_posts_v2": [{"timestamp": 1_510_000_000, "title": "…", "data": [{"post": "hello group"}]}]
        },
        f"{activity}/groups/your_comments_in_groups.json": {
            "group_comments_v2": [
                {"timestamp": 1, "data": [{"comment": {"comment": "me too", "author": "Jo Bloggs", "group": "Dogs"}}]}
            ]
        },
        f"{activity}/groups/your_answers_to_membership_questions.json": {
            "group_membership_questions_answers_v2": {
                "group_answers": [
                    {
                        "group_name": "Dogs",
                        "answers": [{"question": "Where do you live?", "answer": "Exeter", "timestamp": 1_511_000_000}],
                    }
                ]
            }
        },
        f"{activity}/reviews/no-data.txt": "You have no data in this section",
        f"{activity}/stories/archived_stories.json": b"[object Object]",
        f"{activity}/messages/inbox/bosample_abc123/message_1.json": THREAD,
        "connections/friends/your_friends.json": {"friends_v2": [{"name": "Zoë Sample", "timestamp": 1_450_000_000}]},
        "connections/friends/sent_friend_requests.json": {"sent_requests_v2": [{"name": "Al Sample", "timestamp": 0}]},
        "connections/followers/who_you've_followed.json": {"following_v3": [{"name": "News", "timestamp": 1}]},
        "logged_information/search/your_search_history.json": {
            "searches_v2": [
                {
                    "timestamp": 1_520_000_000,
                    "title": "You searched",
                    "data": [{"text": "bo sample"}],
                    "attachments": [{"data": [{"text": '"bo sample"'}]}],
                },
                {"timestamp": 1_520_000_100, "attachments": [{"data": [{"text": '"vets"'}]}]},
            ]
        },
        "logged_information/location/location_history.json": {
            "location_history_v2": [
                {"name": "Exeter", "coordinate": {"latitude": 50.7, "longitude": -3.5}, "creation_timestamp": 1}
            ]
        },
        "logged_information/something/new_in_2027.json": [
            {"timestamp": 1_700_000_000, "label_values": [{"label": "Phone", "value": "01632 960002"}]}
        ],
        "security_and_login_information/browser_cookies.json": {"datr_stats_v2": {"c00kie": [1]}},
        "files/fb_logo.png": b"png",
    }
