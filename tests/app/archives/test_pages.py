"""Pages give what JSON gives: one account in both formats, and the markup of each generation by itself."""

import importlib.util
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.archives import reader
from app.archives.tree import open_tree
from app.core.coverage import Problem, Skipped
from app.core.item import Audience, Author, Item, Kind

ROOT = Path(__file__).resolve().parents[3]


def _module(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


html_export = _module("html_export", Path(__file__).with_name("html_export.py"))
make_example = _module("make_example_for_pages", ROOT / "packaging" / "make_example.py")


def _events(paths, *, messages=True):
    with open_tree(paths) as tree:
        return list(reader.read(tree, reader.recognise(tree), messages=messages))


def _items(events):
    return [event for event in events if isinstance(event, Item)]


def _told(item):
    """What both formats tell of an item. Pages have no seconds of a message's fraction; the same otherwise."""
    facts = item.facts
    return item.kind, item.text, item.author, item.audience, item.when, facts.lat, facts.lon, facts.place, facts.address


@pytest.fixture(scope="module")
def account():
    made = make_example.build()
    # Files nobody knows are read string by string, in each format in its own way.
    return {
        name: data for name, data in made.members.items() if "time_capsules" not in name and "scrapbook" not in name
    }


# What pages lack: the times of profile fields and of the profile's lists.
NO_TIMES = (Kind.PROFILE,)


@pytest.mark.parametrize("style", ["H1", "H2", "H3"])
def test_one_account_in_both_formats_gives_the_same_items(pack, account, style):
    # How pages lay out what others said to a picture is not known, so the pages made here leave it out.
    by_json = [
        item
        for item in _items(_events(pack(account)))
        if not ("/album/" in item.member and item.author is Author.OTHER)
    ]
    events = _events(pack(html_export.export(account, style), name="facebook-jobloggs-2025-03-05-abcd1234"))
    by_html = _items(events)
    assert [(event.member, event.code) for event in events if isinstance(event, Problem)] == []

    def told(items):
        return Counter((*_told(i)[:4], None, *_told(i)[5:]) if i.kind in NO_TIMES else _told(i) for i in items)

    missing, more = told(by_json) - told(by_html), told(by_html) - told(by_json)
    assert (missing, more) == (Counter(), Counter())
    assert Counter(item.kind for item in by_json) == Counter(item.kind for item in by_html)
    assert len(by_json) > 300


def test_json_and_html_of_one_account_together_count_once(pack, account):
    both = {**html_export.export(account, "H3"), **account}  # pages and JSON side by side
    alone = Counter(item.kind for item in _items(_events(pack(account))))
    events = _events(pack(both, name="facebook-jobloggs-2025-03-05-abcd1234"))
    assert Counter(item.kind for item in _items(events)) == alone
    assert any(event.code == "html_twin" for event in events if isinstance(event, Skipped))


PAGE = '<html><body><div class="_a706" role="main">{}</div></body></html>'
BOX = (
    '<div class="_a6-g _3-95"><div class="_a6-h">{title}</div><div class="_a6-p">{body}</div>'
    '<div class="_a6-o"><div class="_a72d">{date}</div></div></div>'
)


def _posts(pack, *boxes, zone="Europe/London", name="your_facebook_activity/posts/your_posts_1.html"):
    members = {name: PAGE.format("".join(boxes)), "logged_information/location/timezone.html": f"<td>{zone}</td>"}
    return [item for item in _items(_events(pack(members))) if item.kind is not Kind.PLACE]


def test_words_are_told_from_attachments_and_updates(pack):
    body = (
        '<div class="_2pin"><div>first<br>second &amp; third</div></div>'
        '<div class="_2pin"><div>Updated Jul 05, 2022 9:06:00 pm</div></div>'
        '<div class="_2pin"><div><div><a href="https://n.example.org/1">https://n.example.org/1</a></div>'
        "<div>Big news</div></div></div>"
        '<div class="_2pin"><div class="_a701">You tagged Bo Sample and Cy Sample</div></div>'
    )
    post, share = _posts(pack, BOX.format(title="Jo shared a link.", body=body, date="Jul 05, 2022 9:05:11pm"))
    assert (post.text, post.facts.title) == ("first\nsecond & third", "Jo shared a link.")
    assert post.facts.people == ("Bo Sample", "Cy Sample")
    assert (share.kind, share.text, share.facts.link) == (Kind.RESHARE, "Big news", "https://n.example.org/1")


@pytest.mark.parametrize(("zone", "hour"), [("Europe/London", 20), ("America/New_York", 1), ("Nowhere/At_All", 20)])
def test_dates_are_the_accounts_time(pack, zone, hour):
    (post,) = _posts(
        pack,
        BOX.format(title="t", body="<div class='_2pin'><div>x</div></div>", date="Jul 05, 2022 9:05:11pm"),
        zone=zone,
    )
    assert post.when.hour == hour


def test_a_month_nobody_taught_us_is_kept_as_written(pack):
    body = "<div class='_2pin'><div>x</div></div>"
    (post,) = _posts(pack, BOX.format(title="Jo", body=body, date="Xyz 05, 2022 9:05:11pm"))
    assert (post.when, post.facts.title) == (None, "Jo (Xyz 05, 2022 9:05:11pm)")


def test_a_place_with_full_width_brackets(pack):
    body = '<div class="_2pin"><div><div>地點：Café Blue （51.5，-0.14）</div><div>地址：Quay 1</div></div></div>'
    post, place = _posts(pack, BOX.format(title="t", body=body, date="9 月 05, 2022 9:05:11 下午"))
    assert post.when == datetime(2022, 9, 5, 20, 5, 11, tzinfo=UTC)
    assert (place.kind, place.facts.place, place.facts.lat, place.facts.lon) == (
        Kind.CHECK_IN,
        "Café Blue",
        51.5,
        -0.14,
    )
    assert place.facts.address == "Quay 1"


@pytest.mark.parametrize(
    "row",
    [
        '<tr><td class="_2pin _a6_q">{}</td><td class="_2pin _a6_r">{}</td></tr>',
        '<tr><td colspan="2" class="_2pin _a6_q">{}<div><div>{}</div></div></td></tr>',
    ],
)
def test_a_picture_in_a_post_with_the_table_of_its_place(pack, row):
    table = row.format("Latitude", "51.5") + row.format("Longitude", "-0.14") + row.format("Camera make", "ACME")
    body = (
        '<div class="_2pin"><div>look</div></div><div class="_2pin"><div><div><img src="posts/media/a.jpg"></div>'
        f"<table>{table}</table></div></div>"
    )
    post, photo = _posts(pack, BOX.format(title="t", body=body, date="Jul 05, 2022 9:05pm"))
    assert (post.text, photo.kind, photo.facts.lat, photo.facts.lon) == ("look", Kind.PHOTO, 51.5, -0.14)


def test_what_stands_under_a_picture_is_not_lost(pack):
    body = (
        '<div class="_2pin"><div><a href="your_facebook_activity/posts/media/a.jpg"><img src='
        '"your_facebook_activity/posts/media/a.jpg" class="_a6_o"></a><div>Mobile uploads</div>'
        '<div class="_3-95">garden</div><div>ring me on 01632 960819</div></div></div>'
    )
    name = "your_facebook_activity/posts/album/0.html"
    photo, said = _posts(pack, BOX.format(title="", body=body, date="Jul 05, 2022 9:05pm"), name=name)
    assert (photo.kind, photo.text, photo.when.year) == (Kind.PHOTO, "garden", 2022)
    assert (said.kind, said.text, said.author) == (Kind.COMMENT, "ring me on 01632 960819", Author.UNKNOWN)


def test_a_comment_in_a_group(pack):
    body = '<div class="_2pin"><div><div class="_3-95"><span class="_a6_m">Group: </span>Dogs</div>me too</div></div>'
    name = "your_facebook_activity/comments_and_reactions/comments.html"
    (comment,) = _posts(pack, BOX.format(title="Jo commented", body=body, date="Jul 05, 2022 9:05pm"), name=name)
    assert (comment.text, comment.audience, comment.author) == ("me too", Audience.GROUP, Author.ME)


def test_a_broken_page_loses_only_what_is_broken(pack):
    body = "<div class='_2pin'><div>kept {}</div></div>"
    good = [BOX.format(title="t", body=body.format(n), date="Jul 05, 2022 9:05pm") for n in range(3)]
    torn = '<div class="_a6-g"><div class="_a6-p"><div class="_2pin"><div>torn'
    texts = [item.text for item in _posts(pack, good[0], torn, good[1], good[2])]
    assert {"kept 0", "kept 1", "kept 2"} <= set("\n".join(texts).split("\n"))


def test_the_oldest_pages(pack):
    members = {
        "index.htm": "<a>links</a>",
        "html/timeline.htm": "<div class='contents'><p><div class='meta'>Monday, February 10, 2014 at 9:05am PST</div>"
        "Jo updated her status.<div class='comment'>ring 01632 960001</div></p>"
        "<p><div class='meta'>31. heinäkuuta 2016 kello 21:05 UTC+03</div><div class='comment'>moi</div></p></div>",
        "html/friends.htm": "<h2>Friends</h2><ul><li>Bo Sample (Feb 10, 2014 9:05am)</li><li>Cy</li></ul>",
        "html/contact_info.htm": "<table><tr><th>Address</th><td>12 Hill Rd</td></tr>"
        "<tr><th>Emails</th><td><ul><li>jo@example.org</li></ul></td></tr></table>",
        "html/messages.htm": "<div class='thread'>Bo, Jo<div class='message'><div class='message_header'>"
        "<span class='user'>Bo</span><span class='meta'>Monday, February 10, 2014 at 9:05am EST</span></div></div>"
        "<p>hello</p></div>",
        "html/events.htm": "<ul><li>BBQ<br>12 Hill Rd<div class='meta'>May 5, 2014 at 9:05am UTC</div></li></ul>",
    }
    events = _events(pack(members))
    assert [event for event in events if isinstance(event, Problem)] == []
    found = {item.text: item for item in _items(events)}
    assert found["ring 01632 960001"].when == datetime(2014, 2, 10, 17, 5, tzinfo=UTC)
    assert found["ring 01632 960001"].facts.title == "Jo updated her status."
    assert found["moi"].when == datetime(2016, 7, 31, 18, 5, tzinfo=UTC)
    assert (found["Bo Sample"].kind, found["Bo Sample"].when.year) == (Kind.FRIEND, 2014)
    assert found["Cy"].kind is Kind.FRIEND
    assert {(found["12 Hill Rd"].facts.field), found["jo@example.org"].facts.field} == {"address", "email"}
    assert (found["hello"].kind, found["hello"].author_name) == (Kind.MESSAGE, "Bo")
    assert found["BBQ\n12 Hill Rd"].kind is Kind.EVENT
    assert Kind.MESSAGE not in {item.kind for item in _items(_events(pack(members), messages=False))}


def test_a_known_page_with_other_markup_is_still_read(pack):
    page = "<body><p>ring 01632 960001</p><p>and 01632 960002</p></body>"
    events = _events(pack({"your_facebook_activity/posts/your_posts_1.html": page}))
    assert "01632 960002" in " ".join(item.text for item in _items(events))
    assert [event.code for event in events if isinstance(event, Problem)] == ["changed"]
    empty = _events(
        pack({"your_facebook_activity/posts/your_posts_1.html": "<body><h1>Posts</h1></body>"}, name="facebook-b")
    )
    assert [event.code for event in empty if isinstance(event, Skipped)] == ["empty_section"]
