"""Makes an archive to measure with: Facebook's layout, our own words, details planted; the same for the same seed.

    python tests/benchmarks/corpus.py MEGABYTES OUT.zip [--seed N] [--density SHARE]
                                      [--minified] [--small-files] [--html]

About 84 % of the bytes are messages, 8 % comments, 8 % posts; one text in fifty holds a detail, one in fourteen figures
that are none, one in seven characters outside ASCII, written as Facebook writes them. All numbers are invented (Ofcom's
ranges for drama); the words are a list of our own, chained at random.
"""

from __future__ import annotations

import argparse
import html
import json
import random
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

WORDS = """
    the a to and of in it is was for on that with we they you i so but not at this my have had are be been just
    out up time day week year home way house door garden table kitchen window morning evening tea coffee cake
    bread milk rain sun cloud wind cold warm late early soon never always maybe again today tomorrow yesterday
    about after before over under around went came saw heard told said asked thought felt made took gave found
    lost kept left right first last next little big old new good bad lovely awful funny quiet loud happy tired
    ready sorry thanks please road station train bus car bike walk park shop market film book song game match
    team school work job boss friend mum dad sister brother dog cat bird tree flower river hill sea beach
    holiday party birthday photo phone message letter answer question idea plan story news people children
    family neighbour doctor teacher driver one two three four five
""".split()  # noqa: SIM905  (a hundred and sixty quoted words are no easier to read)
DETAILS = (
    "ring me on 07700 900{d}{d}{d}", "mail me at sam.{w}{d}@example.org", "we live at {d}{d} {W} Road, Ripon HG4 9ZZ",
    "the postcode is LS6 3QP", "my car is AB12 CDE", "my dog {W} is asleep", "my NI number is AB 12 34 56 C",
    "sort code 20-00-00 account 557799{d}{d}", "I'm {d}{d} today", "call (212) 555-01{d}{d}",
)  # fmt: skip
FIGURES = (
    "at {d}:{d}{d}",
    "£{d}{d}.99",
    "in 20{d}{d}",
    "order no {d}{d}{d}{d}{d}{d}{d}{d}{d}{d}",
    "{d}-{d} at half time",
)
OTHERS = ("😂", "❤️", "…", "café", "naïve", "’")
ME, OTHER = "Jamie Example", "Zoë Sample"


def text(rng: random.Random, mean: float, density: float) -> str:
    """One text of about so many words."""
    words = [rng.choice(WORDS) for _ in range(1 + int(rng.expovariate(1 / mean)))]
    chance = rng.random()
    if chance < density:
        words.insert(rng.randrange(len(words) + 1), _filled(rng, rng.choice(DETAILS)))
    elif chance < density + 0.07:
        words.append(_filled(rng, rng.choice(FIGURES)))
    elif chance < density + 0.21:
        words.append(rng.choice(OTHERS))
    return " ".join(words)


def _filled(rng: random.Random, pattern: str) -> str:
    while "{d}" in pattern:
        pattern = pattern.replace("{d}", rng.choice("0123456789"), 1)
    word = rng.choice(WORDS)
    return pattern.replace("{w}", word).replace("{W}", word.title())


def broken(said: str) -> str:
    """As Facebook writes it: each byte of UTF-8 as a character of its own."""
    return said if said.isascii() else said.encode().decode("latin-1")


def make(
    path: Path, megabytes: float, *, seed: int = 1, density: float = 0.02, minified: bool = False, small: bool = False
) -> int:
    """Write the archive; returns the bytes of JSON in it."""
    rng = random.Random(seed)
    size, written = int(megabytes * 1e6), 0
    indent = None if minified else 2

    def put(name: str, data: object) -> int:
        body = json.dumps(data, indent=indent)
        file.writestr(f"your_facebook_activity/{name}", body)
        return len(body)

    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as file:
        when = 1_300_000_000
        posts, comments = [], []
        for _ in range(int(size * 0.08 / 330)):
            when += rng.randrange(100, 90_000)
            posts.append(
                {"timestamp": when, "data": [{"post": broken(text(rng, 26, density))}], "title": f"{ME} posted."}
            )
        for _ in range(int(size * 0.08 / 420)):
            when += rng.randrange(10, 9_000)
            said = {"timestamp": when, "comment": broken(text(rng, 13, density)), "author": ME}
            comments.append({"timestamp": when, "data": [{"comment": said}], "title": f"{ME} commented."})
        written += put("posts/your_posts__check_ins__photos_and_videos_1.json", posts)
        written += put("comments_and_reactions/comments.json", {"comments_v2": comments})
        number = 0
        while written < size:
            number += 1
            left = 20 if small else int(min(10_000, 20 / (rng.random() ** 1.25 + 1e-4)))
            left = min(left, int((size - written) / 230) + 1)
            stamp, messages = 1_700_000_000_000, []
            for _ in range(left):
                stamp -= rng.randrange(900_000)
                sender = ME if rng.random() < 0.5 else OTHER
                one = {"sender_name": broken(sender), "timestamp_ms": stamp}
                if rng.random() < 0.88:
                    one["content"] = broken(text(rng, 6.5, density))
                messages.append({**one, "is_geoblocked_for_viewer": False})
            thread = {"participants": [{"name": ME}, {"name": broken(OTHER)}], "messages": messages, "title": "x"}
            written += put(f"messages/inbox/zoe_{number}/message_1.json", thread)
    return written


_BOX = (
    '<section class="_3-95 _a6-g" aria-labelledby="u_0_1">{title}<div class="_2ph_ _a6-p">{body}</div>'
    '<footer class="_3-94 _a6-o"><a href="https://www.facebook.com/dyi/l/?l=Ab{number}"><div class="_a72d">{date}</div>'
    "</a></footer></section>"
)


def _box(number: int, seconds: int, title: str, body: str) -> str:
    when = datetime.fromtimestamp(seconds, UTC)
    date = f"{when:%b %d, %Y} {when.hour % 12 or 12}:{when:%M:%S} {'pm' if when.hour > 11 else 'am'}"
    title = f'<h2 class="_2ph_ _a6-h _a6-i" id="u_0_1">{html.escape(title)}</h2>'
    return _BOX.format(number=number, date=date, title=title, body=body)


def _pages(rng: random.Random, size: int, density: float) -> Iterator[tuple[str, str, Iterator[str]]]:
    """Path, heading and records of pages as of 2025: a third posts, a third comments, a third messages."""

    def records(kind: str) -> Iterator[str]:
        number, length = 0, 0
        while length < size / 3:
            number += 1
            said = html.escape(text(rng, {"post": 26, "comment": 13}.get(kind, 6.5), density))
            if kind == "message":
                body = f"<div><div></div><div>{said}</div><div></div><div></div><div></div></div>"
                box = _box(number, 1_700_000_000 - 400 * number, rng.choice((ME, OTHER)), body)
            else:
                body = f'<div class="_2pin"><div>{said}</div></div>'
                box = _box(number, 1_300_000_000 + 900 * number, f"{ME} {kind}ed something.", f"<div>{body}</div>")
            length += len(box)
            yield box

    yield "posts/your_posts__check_ins__photos_and_videos_1.html", "Posts", records("post")
    yield "comments_and_reactions/comments.html", "Comments", records("comment")
    yield "messages/inbox/zoe_1/message_1.html", OTHER, records("message")


def make_pages(path: Path, megabytes: float, *, seed: int = 1, density: float = 0.02) -> int:
    """Write an archive of three pages, a third of the size each; returns the bytes of HTML in it."""
    written = 0
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as file:
        for name, heading, records in _pages(random.Random(seed), int(megabytes * 1e6), density):
            with file.open(f"your_facebook_activity/{name}", "w", force_zip64=True) as page:
                written += page.write(
                    f"<html><head><title>{heading}</title><style>._a6-g{{color:red}}</style></head><body>"
                    f'<div class="clearfix"><h1>{heading}</h1><main class="_a706" role="main">'.encode()
                )
                for record in records:
                    written += page.write(record.encode())
                written += page.write(b"</main></div></body></html>")
    return written


def main() -> None:
    """See above."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("megabytes", type=float)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--density", type=float, default=0.02)
    parser.add_argument("--minified", action="store_true")
    parser.add_argument("--small-files", action="store_true")
    parser.add_argument("--html", action="store_true")
    asked = parser.parse_args()
    if asked.html:
        made = make_pages(asked.out, asked.megabytes, seed=asked.seed, density=asked.density)
        print(f"{made / 1e6:.1f} MB of HTML in {asked.out}")
        return
    made = make(
        asked.out, asked.megabytes, seed=asked.seed, density=asked.density, minified=asked.minified,
        small=asked.small_files,
    )  # fmt: skip
    print(f"{made / 1e6:.1f} MB of JSON in {asked.out}")


if __name__ == "__main__":
    main()
