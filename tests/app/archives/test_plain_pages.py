"""Pages cut while they are read, and records read without a tree: the same, one for one, as the patient way gives."""

import re
import tracemalloc
import zipfile
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.archives import page_cut, reader
from app.archives.facebook import early, pages, plain_pages
from app.archives.pages import visible
from app.archives.tree import open_tree
from app.core.coverage import Problem
from app.core.item import Item

ZONE = ZoneInfo("Europe/London")
DATE = "Mar 02, 2026 4:57:45 pm"
H3 = (
    '<section class="_3-95 _a6-g" aria-labelledby="u_0_{n}"><h2 class="_2ph_ _a6-h _a6-i" id="u_0_{n}">{title}</h2>'
    '<div class="_2ph_ _a6-p">{body}</div><footer class="_3-94 _a6-o">'
    '<a href="https://www.facebook.com/dyi/l/?l=Ab{n}" target="_blank"><div class="_a72d">{date}</div></a></footer>'
    "</section>"
)
H2 = (
    '<div class="_3-95 _a6-g"><div class="_2ph_ _a6-h _a6-i">{title}</div><div class="_2ph_ _a6-p">{body}</div>'
    '<div class="_3-94 _a6-o"><a href="https://www.facebook.com/dyi/l/?l=Ab{n}"><div class="_a72d">{date}</div></a>'
    "</div></div>"
)
H1 = (
    '<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder"><div class="_3-96 _2pio _2lek _2lel">{title}</div>'
    '<div class="_3-96 _2let">{body}</div><div class="_3-94 _2lem"><a href="https://www.facebook.com/dyi/l/?l={n}">'
    "{date}</a></div></div>"
)
BODIES = (
    '<div><div class="_2pin"><div>{text}</div></div></div>',
    '<div><div class="_2pin"><div>{text}</div></div><div class="_2pin"><div>Updated {date}</div></div></div>',
    '<div><div class="_2pin"><div>{text}</div></div><div class="_2pin"><div>{more}</div></div></div>',
    '<div class="_2pin">{text}<br />{more}</div>',
    "<div><div></div><div>{text}</div><div></div><div></div><div></div></div>",
    "<div><div></div><div>{text}<br>{more}</div><div>{text}</div></div>",
    '<div><div class="_2pin"><div><div></div><div>{text}</div></div></div></div>',
    '<div><div class="_2pin"><div><a href="https://example.org/{n}">{text}</a></div></div></div>',
    '<div><div class="_2pin"><div class="_a701">You tagged {text} and {more}</div></div></div>',
    '<div><div class="_2pin"><img src="posts/{n}.jpg" class="_a6_o"><div class="_3-95">{text}</div></div></div>',
    '<div class="_2pin"><div><div class="_3-95"><span class="_a6_m">Group: </span>{more}</div>{text}</div></div>',
    '<table><tr><td class="_2pin _a6_q">{more}</td><td class="_2pin _a6_r">{text}</td></tr></table>',
    '<div class="_a6-g"><div class="_a6-h">{more}</div><div class="_a6-p"><div class="_2pin">{text}</div></div></div>',
    "{text}",
    "",
)
TEXTS = (
    "see you there", "Zoë 😂", "a &amp; b &lt;3", "&amp;lt; twice", "it&#039;s &quot;it&quot;",
    "caf&eacute;", "x&nbsp;y", " spaces round ", "", "  ", "two\nlines", "\ttab", "5 > 3",
    "Updated Mar 02, 2026 4:57:45 pm", f"done {DATE}",
    "in 2019 at 8:30", "https://example.org/a", "Place (51.5, -0.14)", "Address: 1 Hill Rd", "a\0b", "at &c",
    "<b>bold</b>", "I <3 you", "one &#10; two", "\u00a0", "no end &amp",
)  # fmt: skip
DATES = (DATE, "Dec 31, 2025 11:59:59 pm", "Updated never", "", "12 月 05, 2022 9:05:11 下午")
SHAPES = sorted(plain_pages.PLAIN, key=lambda shape: shape.__name__)


def _page(records):
    return (
        '<html><head><style>._a6-g{}</style></head><body><div class="x"><main class="_a706" role="main">'
        f"{''.join(records)}</main></div><div>foot</div></body></html>"
    ).encode()


def _blocks(data, size):
    return (data[at : at + size] for at in range(0, len(data), size))


def _read(data, shape, *, plain, size=1 << 20):
    with pytest.MonkeyPatch.context() as patched:
        if not plain:
            patched.setattr(plain_pages, "PLAIN", frozenset())
        if size < 1000:
            patched.setattr(page_cut, "BLOCK", size)
        return list(plain_pages.page(_blocks(data, size), shape, ZONE))


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
@pytest.mark.parametrize("style", [H1, H2, H3], ids=["H1", "H2", "H3"])
def test_every_kind_of_record_and_text(style, shape):
    records = []
    for number, body in enumerate(BODIES * 2):
        for text in TEXTS:
            for more in ("more", text, TEXTS[number % len(TEXTS)]):
                filled = body.format(text=text, more=more, date=DATE, n=number)
                records.append(style.format(title="Jo", body=filled, date=DATES[0], n=len(records)))
        for date in DATES:
            for title in ("Jo Bloggs", "", "Zo&#xeb;", "Jo &amp; Bo"):
                filled = body.format(text="said", more="more", date=date, n=number)
                records.append(style.format(title=title, body=filled, date=date, n=len(records)))
    data = _page(records)
    patient = _read(data, shape, plain=False)
    assert len(patient) > 500
    assert _read(data, shape, plain=True) == patient
    assert _read(data, shape, plain=True, size=333) == patient
    assert _read(data, shape, plain=False, size=97) == patient


# No "<": a tag left open takes what follows it along, as far as the tree goes that is made of several records.
text = st.one_of(st.sampled_from(TEXTS), st.text("ab >&;\n\"'=/é😂1:,", max_size=9))


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(SHAPES),
    st.lists(
        st.tuples(st.sampled_from([H1, H2, H3]), st.sampled_from(BODIES), text, text, text, st.sampled_from(DATES)),
        max_size=12,
    ),
    st.sampled_from([1 << 20, 50]),
)
def test_anything_between(shape, drawn, size):
    data = _page(
        style.format(title=title, body=body.format(text=said, more=more, date=DATE, n=n), date=date, n=n)
        for n, (style, body, title, said, more, date) in enumerate(drawn)
    )
    assert _read(data, shape, plain=True, size=size) == _read(data, shape, plain=False)


def test_plain_records_make_no_tree(monkeypatch):
    trees = []
    real = plain_pages.records
    monkeypatch.setattr(plain_pages, "records", lambda piece: trees.append(1) or real(piece))
    body = BODIES[0]
    data = _page(H3.format(title="Jo", body=body.format(text=f"said {n}"), date=DATE, n=n) for n in range(500))
    assert len(_read(data, pages.post, plain=True)) == 500
    assert len(trees) < 10


def test_a_record_that_never_closes_ends_where_the_next_begins():
    good = [H3.format(title="Jo", body=BODIES[0].format(text=f"{n}"), date=DATE, n=n) for n in range(40)]
    good[17] = good[17].replace("</div></div></div></div>", "", 1).replace("</section>", "")
    for size in (1 << 20, 50):
        told = _read(_page(good), pages.post, plain=True, size=size)
        assert told == _read(_page(good), pages.post, plain=False)
        texts = [entry["post"] for record in told for entry in record["data"]]
        assert [text for text in texts if text != "17"] == [str(n) for n in range(40) if n != 17]


EARLY = (
    "<html><head></head><body><h1>Timeline</h1>"
    + "".join(
        f'<p><div class="meta">Monday, February 10, 2014 at 9:0{n % 10}am UTC</div>'
        f'<div class="comment">said {n}</div></p>'
        for n in range(50)
    )
    + '<div class="thread">A, B<div class="message"><span class="user">A</span><span class="meta">'
    "Monday, February 10, 2014 at 9:05am UTC</span></div><p>hello</p></div>"
    "<ul><li>Al (Feb 3, 2014)</li></ul></body></html>"
).encode()


@pytest.mark.parametrize("reads", [early.timeline, early.messages, early.listed], ids=lambda reads: reads.__name__)
def test_the_oldest_pages_in_small_blocks(reads):
    whole = list(reads(iter([EARLY]), ZONE))
    assert whole
    for size in (1, 64, 999):
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(page_cut, "BLOCK", size)
            assert list(reads(_blocks(EARLY, size), ZONE)) == whole


@pytest.mark.parametrize("size", [1, 50, 4000])
def test_the_visible_text_in_small_blocks(size):
    for data in (EARLY, _page(H2.format(title="Jo", body="said", date=DATE, n=n) for n in range(30)), b"no page", b""):
        whole = list(visible(lambda data=data: iter([data])))
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(page_cut, "BLOCK", size)
            assert list(visible(lambda data=data: _blocks(data, size))) == whole


def test_long_pieces_come_in_several(monkeypatch):
    monkeypatch.setattr(page_cut, "MAX_PIECE", 2000)
    monkeypatch.setattr(page_cut, "BLOCK", 100)
    data = ("x" * 5000 + "<p>" + "a" * 4500 + "<p>b").encode()
    begins = re.compile("<p")
    found = list(page_cut.between(_blocks(data, 70), begins))
    assert [first for _, first in found].count(True) == 2
    assert "".join(piece for piece, _ in found) == data.decode()[5000:]
    assert max(len(piece) for piece, _ in found) <= 2000
    assert "".join(piece for piece, _ in page_cut.between(_blocks(data, 70), begins, lead=True)) == data.decode()


POSTS = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html"


def _zip(tmp_path, data, path="facebook-jo.zip"):
    with zipfile.ZipFile(tmp_path / path, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr(POSTS, data)
    return tmp_path / path


def test_a_large_page_that_is_not_whole_is_told_before_anything_comes_of_it(tmp_path, monkeypatch):
    monkeypatch.setattr(reader, "LARGE", 1000)
    data = _page(H3.format(title="Jo", body=BODIES[0].format(text=f"{n}"), date=DATE, n=n) for n in range(400))
    path = _zip(tmp_path, data)
    broken = bytearray(path.read_bytes())
    broken[len(broken) // 2] ^= 0xFF
    path.write_bytes(broken)
    with open_tree([path]) as tree:
        events = list(reader.read(tree, reader.recognise(tree), messages=True))
    assert not [event for event in events if isinstance(event, Item)]
    assert [event.code for event in events if isinstance(event, Problem)] == ["damaged"]


def test_memory_does_not_follow_the_size_of_a_page(tmp_path):
    def peak(number):
        body = BODIES[0].format(text="said 😂")
        path = _zip(tmp_path, _page([H3.format(title="Jo", body=body, date=DATE, n=n) for n in range(number)]))
        with open_tree([path]) as tree:
            source = reader.recognise(tree)
            tracemalloc.start()
            try:
                items = sum(isinstance(event, Item) for event in reader.read(tree, source, messages=True))
                return items, tree.members[0].size, tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()

    (few, small, low), (many, big, high) = peak(12_500), peak(25_000)
    assert (few, many) == (12_500, 25_000)
    assert big > 1.9 * small > 1.9 * reader.LARGE
    assert high < 1.2 * low < 12 * 1024 * 1024
