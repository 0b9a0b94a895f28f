"""Facebook's pages (HTML) as the records its JSON would have, so that one handler reads both.

Classes by generation, H1 (2018 to 2021) / H2 and H3 (2022 on); each is looked for as a single token. What a page lacks
(ids, sometimes the kind of an attachment) stays out. A date whose month is not known is kept as written, in the title.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import tzinfo
from typing import Any

from app.archives.dates import written
from app.archives.facebook.profile_page import profile_fields
from app.archives.page_cut import MAX_PIECE, Scroll
from app.archives.pages import RECORD, Box, Holds, whole
from app.archives.record import coordinates

_TITLE = frozenset({"_a6-h", "_2lek"})
_BODY = frozenset({"_a6-p", "_2let"})
_DATE = frozenset({"_a72d", "_2lem", "meta"})
_FOOTER = frozenset({"_a6-o"})
_LABEL = frozenset({"_a6_q", "_2oao"})
_VALUE = frozenset({"_a6_r", "_23bw"})
_DIVIDED = int(Holds.CELL | Holds.TABLE | Holds.RECORD)
_CELL = int(Holds.CELL)
_BOXED = int(Holds.MEDIA | Holds.BLOCK)
_LINKED = int(Holds.LINK)
_TABLED = int(Holds.TABLE)
_MEDIA = ("img", "video", "audio", "source")
_SPOT = re.compile(
    r"^(?P<name>.*?)\s*(?P<spot>[(（]-?\d{1,3}(?:\.\d+)?\s*[,，]\s*-?\d{1,3}(?:\.\d+)?[)）])$", re.DOTALL
)
_PREFIX = re.compile(r"^[^\W\d_]{2,12}(?:: |：)")
_CLOCK = re.compile(r"\d{4}.*\d[:.]\d\d")
_EMOJI = re.compile(r".*/icons/([a-z]+)\.png$")

Record = dict[str, Any]
Shape = Callable[["Entry"], Iterator[Record]]


class Entry:
    """One record of a page: its heading, the cells of its body, rows of labels and values, its date."""

    def __init__(self, box: Box, zone: tzinfo) -> None:
        self.box = box
        self.zone = zone
        self.title = ""
        self.date = ""
        self.cells: list[Box] = []
        self.rows: list[Box] = []
        self.inner: list[Box] = []
        self._sort(box)

    def _sort(self, box: Box) -> None:
        waiting = list(box.boxes())[::-1]
        while waiting:
            part = waiting.pop()
            classes = part.classes
            if classes & RECORD:
                self.inner.append(part)
            elif classes & _TITLE and not classes & _BODY:
                self.title = self.title or part.text()
            elif classes & _DATE and not classes & _FOOTER:
                self.date = part.text() or self.date
            elif part.tag == "tr":
                self.rows.append(part)
                # A list of entries stands in the cell of its label.
                self.inner += [deep for deep in part.all() if deep.classes & RECORD]
            elif classes & _BODY and not part.below & _DIVIDED:
                self.cells.append(part)
            elif "_2pin" in classes and not part.below & _CELL:
                if any(deep.tag == "table" for deep in part.boxes()):
                    waiting += list(part.boxes())[::-1]
                else:
                    self.cells.append(part)
            else:
                waiting += list(part.boxes())[::-1]

    def start(self) -> Record:
        """The record's time and title."""
        when = written(self.date, self.zone) if self.date else None
        title = self.title if when or not self.date else f"{self.title} ({self.date})".strip()
        return {"timestamp": int(when.timestamp()) if when else 0, "title": title}

    def texts(self) -> list[str]:
        """The texts of the cells."""
        return [text for cell in self.cells if (text := cell.text())]

    def nodes(self) -> list[Record]:
        """Rows as `label_values`, entries inside as `dict`."""
        made: list[Record] = []
        for row in self.rows:
            made += _nodes(row, self.zone)
        for inner in self.inner:
            if not any(inner is deep for row in self.rows for deep in row.all()):
                entry = Entry(inner, self.zone)
                inside = entry.nodes() or [{"value": text} for text in entry.texts()]
                made += [{"title": entry.title, "dict": inside}] if entry.title else inside
        return made


def _below(box: Box) -> Iterator[Box]:
    return (deep for deep in box.all() if deep is not box)


def _nodes(row: Box, zone: tzinfo) -> list[Record]:
    cells = [cell for cell in row.boxes() if cell.tag in ("td", "th")]
    if len(cells) >= 2:
        return [_node(cells[0].text(), cells[1], zone)]
    if not cells:
        return []
    cell = cells[0]
    nested = [deep for deep in _below(cell) if deep.classes & RECORD]
    label = "".join(part for part in cell.inside if isinstance(part, str)).strip()
    if nested:
        inside: list[Record] = []
        for box in nested:
            entry = Entry(box, zone)
            nodes = entry.nodes() or [{"value": text} for text in (*entry.texts(), entry.title) if text]
            inside.append({"title": entry.title, "dict": nodes})
        return [{"title": label, "dict": inside}] if len(nested) > 1 else [{**inside[0], "title": label or ""}]
    rest = Box("td", inside=[part for part in cell.inside if isinstance(part, Box)])
    return [_node(label, rest, zone)] if label or rest.inside else []


def _node(label: str, value: Box, zone: tzinfo) -> Record:
    """A label and its value: a time, a link, several values, or a text."""
    entries = [deep.text() for deep in value.all() if deep.tag == "li"]
    if entries:
        return {"label": label, "vec": [{"value": text} for text in entries if text]}
    text = value.text()
    when = written(text, zone)
    if when:
        return {"label": label, "timestamp_value": int(when.timestamp())}
    link = next((deep.link for deep in value.all() if deep.tag == "a" and _is_web(deep.link)), "")
    return {"label": label, "value": text, **({"href": link} if link else {})}


def _is_web(link: str) -> bool:
    return link.startswith(("http://", "https://")) and "/dyi/l/" not in link


def _own_media(link: str) -> bool:
    """A file of the archive; the page's own dressing (icons, data URIs) is none."""
    return bool(link) and not link.startswith(("http:", "https:", "data:", "#", "mailto:")) and "/icons/" not in link


# -- what is written: posts, comments, messages


def post(entry: Entry) -> Iterator[Record]:
    """Own words are the cell's children without a box in them; boxes in boxes are attachments."""
    record = entry.start()
    said: list[str] = []
    attached: list[Record] = []
    for cell in entry.cells:
        for part in cell.inside:
            if isinstance(part, str):
                said.append(part.strip())
            elif _is_attachment(part):
                attached += _attachments(part, entry.zone)
            else:
                text = part.text()
                if not is_update(text, entry.zone):
                    tags = _tags(part, text)
                    if tags:
                        record["tags"] = tags
                    else:
                        said.append(text)
    nodes = [node for row in entry.rows for node in _nodes(row, entry.zone)]
    _give_places(attached, nodes)
    record["data"] = [{"post": text} for text in said if text]
    record["attachments"] = [{"data": attached}] if attached else []
    yield record


def _is_attachment(part: Box) -> bool:
    if part.tag in _MEDIA or part.below & _BOXED:
        return True
    return bool(part.below & _LINKED) and any(deep.tag == "a" and _own_media(deep.link) for deep in _below(part))


def is_update(text: str, zone: tzinfo) -> bool:
    """The sentence "Updated <date>", in any language: a date with a word or two around it."""
    if len(text) > 70 or not _CLOCK.search(text):
        return False
    pieces = text.split(" ")
    # A word before it is the rule; none, two or three are met too.
    return text.startswith("已在") or any(
        written(" ".join(pieces[n:]).rstrip("."), zone) for n in (1, 0, 2, 3) if n < len(pieces)
    )


def _tags(part: Box, text: str) -> list[Record]:
    """ "You tagged Ada and Bo", where the page marks it."""
    if "_a701" not in part.classes:
        return []
    names = re.split(r", | and ", re.sub(r"^You tagged ", "", text))
    return [{"name": name} for name in names if name]


def _attachments(part: Box, zone: tzinfo) -> list[Record]:
    found: list[Record] = []
    texts: list[str] = []
    link = ""
    place: Record | None = None
    rows = [box for box in part.all() if box.tag == "tr"] if part.below & _TABLED else []
    in_rows = {id(box) for row in rows for box in row.all()}
    for box in part.all():
        if id(box) in in_rows:
            continue
        if box.tag in _MEDIA and _own_media(box.link):
            if not (found and found[-1].get("media", {}).get("uri") == box.link):
                found.append({"media": {"uri": box.link}})
        elif box.tag == "a" and _is_web(box.link):
            link = link or box.link
        if any(child.tag in ("div", "table", "p") for child in box.boxes()) or box.tag not in ("div", "p"):
            continue
        text = box.text()
        spot = _SPOT.match(text)
        if not text or text == link or text.startswith(("http://", "https://")):
            continue
        if spot and (where := coordinates(_ascii(spot["spot"]))):
            name = _PREFIX.sub("", spot["name"])
            place = {"name": name, "coordinate": {"latitude": where[0], "longitude": where[1]}}
        elif place is not None and "address" not in place and _PREFIX.match(text):
            place["address"] = _PREFIX.sub("", text)
        elif "_3-95" in box.classes and found and "media" in found[-1]:
            found[-1]["media"]["description"] = text
        elif found and "media" in found[-1] and "title" not in found[-1]["media"]:
            found[-1]["media"]["title"] = text  # the name of the album
        else:
            texts.append(text)
    _give_places(found, [node for row in rows for node in _nodes(row, zone)])
    if place is not None:
        found.append({"place": place})
    if link and place is None:
        found.append({"external_context": {"url": link, "name": texts[0] if texts else ""}})
        texts = texts[1:]
    found += [{"text": text} for text in texts if place is None]
    return found


def _ascii(spot: str) -> str:
    return spot.replace("（", "(").replace("，", ",").replace("）", ")")


def _give_places(attached: list[Record], nodes: list[Record]) -> None:
    """Latitude and longitude in the table under a picture."""
    numbers = {str(node.get("label", "")).casefold(): node.get("value") for node in nodes}
    spot = coordinates({"latitude": numbers.get("latitude"), "longitude": numbers.get("longitude")})
    pictures = [element["media"] for element in attached if "media" in element]
    if spot and pictures:
        exif = {"latitude": spot[0], "longitude": spot[1]}
        pictures[-1]["media_metadata"] = {"photo_metadata": {"exif_data": [exif]}}


def comment(entry: Entry) -> Iterator[Record]:
    """The words, after "Group: NAME" in groups."""
    record = entry.start()
    attached: list[Record] = []
    said: list[str] = []
    group = ""
    for cell in entry.cells:
        for part in cell.inside:
            if isinstance(part, Box) and _is_attachment(part) and not any("_a6_m" in b.classes for b in part.all()):
                attached += _attachments(part, entry.zone)
            elif isinstance(part, Box):
                marked = next((box for box in part.all() if "_3-95" in box.classes), None)
                if marked is None or not any("_a6_m" in box.classes for box in marked.all()):
                    said.append(part.text())
                    continue
                group = "".join(child for child in marked.inside if isinstance(child, str)).strip() or "?"
                # The words are the tail behind the line that names the group.
                if marked is not part:
                    said.append(Box("div", inside=[child for child in part.inside if child is not marked]).text())
            else:
                said.append(part.strip())
    text = "\n".join(part for part in said if part)
    body: Record = {"timestamp": record["timestamp"], "comment": text, **({"group": group} if group else {})}
    record["data"] = [{"comment": body}]
    record["attachments"] = [{"data": attached}] if attached else []
    yield record


def message(entry: Entry) -> Iterator[Record]:
    """Sender in the heading, words in the second of the body's inner boxes, reactions in a list."""
    if not entry.date:
        return  # the first box lists who takes part
    start = entry.start()
    record: Record = {"sender_name": entry.title, "timestamp_ms": start["timestamp"] * 1000}
    bodies = entry.cells or [box for box in entry.box.boxes() if box.classes & _BODY]
    said: list[str] = []
    link = ""
    for body in bodies:
        for box in body.all():
            if box.tag == "a" and _is_web(box.link):
                link = link or box.link
            if box.tag == "div" and not any(child.tag == "div" for child in box.boxes()):
                text = Box("div", inside=[part for part in box.inside if not _is_list(part)]).text()
                if text and text != link:
                    said.append(text)
    record["content"] = "\n".join(dict.fromkeys(said))
    if link:
        record["share"] = {"link": link}
    yield record


def _is_list(part: Box | str) -> bool:
    return isinstance(part, Box) and part.tag == "ul"


# -- simple records


def named(entry: Entry) -> Iterator[Record]:
    """A person, page, app …: the heading is its name."""
    record = entry.start()
    texts = entry.texts()
    yield {"timestamp": record["timestamp"], "name": entry.title or (texts[0] if texts else "")}


def searched(entry: Entry) -> Iterator[Record]:
    """What was typed stands in the body, sometimes between quotes."""
    record = entry.start()
    yield {**record, "data": [{"text": text.strip().strip('"“”')} for text in entry.texts()]}


def member_of(entry: Entry) -> Iterator[Record]:
    """A sentence as heading, the group's name in the body."""
    yield {**entry.start(), "data": [{"name": text} for text in entry.texts()]}


def reacted(entry: Entry) -> Iterator[Record]:
    """A sentence as heading, a picture of the reaction."""
    icons = (_EMOJI.match(box.link) for box in entry.box.all() if box.tag == "img")
    yield {**entry.start(), "data": [{"reaction": {"reaction": icon[1].upper()}} for icon in icons if icon]}


def picture(entry: Entry) -> Iterator[Record]:
    """A picture of an album: description, date, the table of its metadata, comments on it."""
    start = entry.start()
    attached: list[Record] = []
    bodies: list[Box | str] = [box for box in entry.box.boxes() if box.classes & _BODY]
    for cell in entry.cells or [Box("div", inside=bodies, below=entry.box.below)]:
        attached += _attachments(cell, entry.zone)
    _give_places(attached, [node for row in entry.rows for node in _nodes(row, entry.zone)])
    words = [element["text"] for element in attached if "text" in element]
    for medium in (element["media"] for element in attached if "media" in element):
        medium.setdefault("description", "")
        # What else stands under a picture: what people said to it.
        said = [{"comment": text} for text in words]
        yield {**medium, "creation_timestamp": start["timestamp"], "comments": said}
        words = []
    if words and not any("media" in element for element in attached):
        yield {"description": "\n".join(words), "creation_timestamp": start["timestamp"]}


def answered(entry: Entry) -> Iterator[Record]:
    """The question is a label and the answer its value."""
    when = entry.start()["timestamp"]
    nodes = entry.nodes()
    for node in nodes:
        for inner in (node, *[child for child in node.get("dict", ()) if isinstance(child, dict)]):
            if isinstance(inner.get("value"), str) and inner["value"]:
                yield {"question": inner.get("label", ""), "answer": inner["value"], "timestamp": when}
    if not nodes:
        yield from ({"question": entry.title, "answer": text, "timestamp": when} for text in entry.texts())


def fields(entry: Entry) -> Iterator[Record]:
    """Rows as fields by the English name of their label: listings, events, notes, log-ins, payments."""
    record = entry.start()
    record["name"] = entry.title
    for node in entry.nodes():
        label = str(node.get("label") or node.get("title") or "").casefold().replace(" ", "_").replace("-", "_")
        value = node.get("value", node.get("timestamp_value", node.get("vec", node.get("dict"))))
        if label and value not in (None, ""):
            if label == "location" and isinstance(value, str) and coordinates(_ascii(value)):
                lat, lon = coordinates(_ascii(value)) or (0.0, 0.0)
                value = {"coordinate": {"latitude": lat, "longitude": lon}}
            elif label == "place" and isinstance(value, str):
                value = {"name": value}
            record[_FIELD_NAMES.get(label, label)] = value
    texts = entry.texts()
    if texts:
        record.setdefault("description", "\n".join(texts))
    yield record


_FIELD_NAMES = {"start": "start_timestamp", "start_time": "start_timestamp", "begins": "start_timestamp"}


def label_values(entry: Entry) -> Iterator[Record]:
    """A record of labelled values; a box that only groups others gives those."""
    dated = [box for box in entry.inner if Entry(box, entry.zone).date]
    if dated and not entry.date:
        for box in entry.inner:
            yield from label_values(Entry(box, entry.zone))
        return
    record = entry.start()
    nodes = entry.nodes()
    nodes += [{"label": "", "value": text} for text in entry.texts()] if not nodes else []
    if not nodes and entry.title:
        nodes = [{"label": "", "value": entry.title}]
    yield {**record, "label_values": nodes}


def located(entry: Entry) -> Iterator[Record]:
    """A place: its name as heading, coordinates in the body."""
    for record in fields(entry):
        for text in entry.texts():
            spot = coordinates(_ascii(text.replace("\n", " ")))
            if spot:
                record["coordinate"] = {"latitude": spot[0], "longitude": spot[1]}
                record.pop("description", None)
        record.pop("title", None)
        yield record


# -- whole pages


def profile(blocks: Iterator[bytes]) -> Record:
    """The profile page: one table of labels and values, whatever its language."""
    page = Scroll(blocks)
    while not page.ended and len(page.text) < MAX_PIECE:
        page.more()
    box = whole(page.text) if page.ended else None
    fields = profile_fields(box) if box is not None else {}
    return {"profile_v2": fields} if fields else {}
