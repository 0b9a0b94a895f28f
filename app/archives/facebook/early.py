"""Pages from before spring 2018 (`html/*.htm`): paragraphs, lists and tables, hardly a class among them.

`timeline.htm`: `<p>` with `div.meta` (date) and `div.comment` (own words). `messages.htm`: `div.thread`, in it
`div.message` with `span.user` and `span.meta`, each followed by a `<p>`. `contact_info.htm`: a table of fields.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import tzinfo
from typing import Any

from app.archives.dates import written
from app.archives.page_cut import PARAGRAPH, between
from app.archives.pages import Box, whole

Record = dict[str, Any]
_MESSAGE = re.compile(r"<div\b[^<>]*\bclass\s*=\s*[\"']message[\"'\s]", re.IGNORECASE)
_THREAD = re.compile(r"<div\b[^<>]*\bclass\s*=\s*[\"']thread[\"'\s]", re.IGNORECASE)
_ENTRY = re.compile(r"<(?:li|tr)\b", re.IGNORECASE)
_DATED = re.compile(r"^(?P<name>.+?) \((?P<date>[^()]{3,40})\)$")


def timeline(blocks: Iterator[bytes], zone: tzinfo) -> Iterator[Record]:
    """Own posts: what stands in `div.comment`, after its date; a sentence between the two is the title."""
    for box in _boxes(blocks, PARAGRAPH):
        date = next((part.text() for part in box.all() if "meta" in part.classes), "")
        said = [part.text() for part in box.all() if "comment" in part.classes]
        title = " ".join(_loose(box)).strip()
        if date or said or title:
            when = written(date, zone)
            record: Record = {"timestamp": int(when.timestamp()) if when else 0, "title": title}
            if date and not when:
                record["title"] = f"{title} ({date})".strip()
            yield {**record, "data": [{"post": part} for part in said]}


def _loose(box: Box) -> Iterator[str]:
    waiting = [box]
    while waiting:
        part = waiting.pop()
        if part.classes & {"meta", "comment", "nav", "footer"} or part.tag in ("h1", "h2", "title", "ul", "table"):
            continue
        yield from (child.strip() for child in part.inside if isinstance(child, str) and child.strip())
        waiting += list(part.boxes())[::-1]


def listed(blocks: Iterator[bytes], zone: tzinfo) -> Iterator[Record]:
    """Lists and tables: friends, pages, events …; the date stands in brackets behind a name, or in `div.meta`."""
    for box in _boxes(blocks, _ENTRY):
        date = next((part.text() for part in box.all() if "meta" in part.classes), "")
        line = "\n".join(
            part.text() for part in box.all() if part.tag in ("li", "tr", "td") and not _holds(part, ("li", "td"))
        )
        line = line.replace(date, "").strip() if date else line.strip()
        match = _DATED.match(line)
        when = written(date or (match["date"] if match else ""), zone)
        name = match["name"] if match and when else line
        if name:
            yield {"timestamp": int(when.timestamp()) if when else 0, "name": name}


def _holds(box: Box, tags: tuple[str, ...]) -> bool:
    return any(part.tag in tags for part in box.all() if part is not box)


def messages(blocks: Iterator[bytes], zone: tzinfo) -> Iterator[Record]:
    """Messages of all threads of a page."""
    for box in _boxes(blocks, _MESSAGE, _THREAD):
        sender = next((part.text() for part in box.all() if "user" in part.classes), "")
        date = next((part.text() for part in box.all() if "meta" in part.classes), "")
        when = written(date, zone)
        said = "\n".join(part.text() for part in box.all() if part.tag == "p").strip()
        if sender or said:
            milliseconds = int(when.timestamp()) * 1000 if when else 0
            yield {"sender_name": sender, "timestamp_ms": milliseconds, "content": said}


def _boxes(blocks: Iterator[bytes], begins: re.Pattern[str], ends: re.Pattern[str] | None = None) -> Iterator[Box]:
    """What begins so as trees; what follows an end is none of it."""
    for piece, first in between(blocks, begins):
        box = whole(ends.split(piece, maxsplit=1)[0] if ends else piece) if first else None
        if box is not None:
            yield box


Reads = Callable[[Iterator[bytes], tzinfo], Iterator[Record]]
