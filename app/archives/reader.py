"""Reads a recognised archive, one member at a time, and yields what it finds as it goes.

What comes out of `read`: items, and threads of messages as columns; `Skipped` for what is left out on purpose;
`Problem` for what is damaged or not understood (its strings come as items all the same); `MemberDone` after each member
that was read, for progress. One bad record never loses its file, one bad file never loses the archive.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from functools import partial
from itertools import chain, islice
from typing import Any

from app.archives.dates import zone_of
from app.archives.decode import decode
from app.archives.errors import ArchiveError
from app.archives.facebook import layout, pages, rapid
from app.archives.facebook.messages import participants
from app.archives.facebook.plain_pages import page
from app.archives.facebook.profile import profile
from app.archives.facebook.rapid import Messages
from app.archives.facebook.shapes import Document, Handler, Owner, leftovers, loose
from app.archives.large import LARGE, Large, Records
from app.archives.names import shown
from app.archives.page_cut import BLOCK, Opens
from app.archives.pages import visible
from app.archives.recognise import is_message, recognise
from app.archives.record import listing
from app.archives.tree import Member, Tree
from app.core.coverage import Problem, Skipped, Source
from app.core.item import Item, Kind

__all__ = ["MemberDone", "Messages", "plan", "read", "recognise", "size"]


@dataclass(frozen=True, slots=True)
class MemberDone:
    """A member was read to its end. size: its bytes, as counted in `Plan.total`. following: the next one, or "".

    The first one has no member: its size is that of all that was read before (see `read`, after).
    """

    member: str
    size: int
    following: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One member to read. handler None: not understood, read string by string. page: makes its records of a page."""

    member: Member
    handler: Handler | None
    message: bool = False
    page: Callable[[Iterator[bytes], tzinfo], Any] | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be read, in order, and what will not. total: bytes to read, unpacked."""

    steps: tuple[Step, ...]
    skipped: tuple[Skipped, ...]
    problems: tuple[Problem, ...]
    total: int


Event = Item | Messages | Problem | Skipped | MemberDone

_JSON, _HTML, _TEXT = (".json",), (".html", ".htm"), (".txt", ".csv")
_START_PAGES = frozenset({"index.html", "index.htm", "start_here.html"})
_THREAD_LISTS = re.compile(r"(?:.*/)?messages/[^/]+\.html?")
_REPEATS = re.compile(r"(?:.*/)?posts/(?:check-ins|album/\d+|your_uncategorized_photos|your_videos)\.(?:json|html)")
_TEACHES = re.compile(r"profile|comment|about_you|reaction|marketplace")
_NUMBER = re.compile(r"(\d{1,9})(?=\.\w+$)")


def plan(tree: Tree, source: Source, *, messages: bool) -> Plan:
    """What `read` will do: the profile first (it tells who "me" is), small files before large, messages last.

    messages: whether private messages are read.
    """
    steps: list[Step] = []
    skipped = [Skipped(shown(path), "outside") for path in tree.outside]
    problems = list(tree.problems)
    stems = {member.key[:-5] for member in tree.members if member.key.endswith(_JSON)}
    for member in tree.members:
        name = shown(member.path)
        code, understood = _left_out(member.key, stems, source, messages)
        if not understood:
            problems.append(Problem(name, code))
        elif code:
            skipped.append(Skipped(name, code))
        else:
            steps.append(_step(member, source))
    steps.sort(key=_order)
    return Plan(tuple(steps), tuple(skipped), tuple(problems), sum(step.member.size for step in steps))


def size(tree: Tree, source: Source, *, messages: bool) -> int:
    """How many bytes `read` will go through, for progress."""
    return plan(tree, source, messages=messages).total


def read(
    tree: Tree,
    source: Source,
    *,
    messages: bool,
    columns: bool = False,
    part: int = 0,
    of: int = 1,
    after: int = 0,
) -> Iterator[Event]:
    """Read the archive. Raises nothing for what is in it; the tree must stay open until the last event.

    Raises ArchiveError (archive_changed) when a zip or folder is written to or taken away meanwhile.

    columns: threads of messages may come as `Messages`, the same items five times faster. part, of: the archive is read
    by so many readers, of which this is one (all of it but messages is the first one's). after: so many members of
    this reader's have been read before.
    """
    todo = plan(tree, source, messages=messages)
    if part == 0:
        yield from todo.skipped
        yield from todo.problems
    owner, seen, zone = Owner(), set[str](), zone_of(source.zone)
    if source.layout == "E2EE" and messages:
        owner.names |= _in_every_thread(tree, todo)
    mine = _shares(todo.steps, of)[part]
    after = min(after, len(mine))
    ahead = {step.member.path for step in mine[after:]}
    for step in todo.steps:
        if _TEACHES.search(step.member.key) and not step.message and step.member.path not in ahead:
            for _ in _member(tree, step, owner, seen, zone, columns=False):
                pass  # only who "me" is
    names = [*(shown(step.member.path) for step in mine), ""]
    yield MemberDone("", sum(step.member.size for step in mine[:after]), names[after])
    for number in range(after, len(mine)):
        yield from _member(tree, mine[number], owner, seen, zone, columns=columns)
        yield MemberDone(names[number], mine[number].member.size, names[number + 1])


def _shares(steps: Sequence[Step], of: int) -> list[list[Step]]:
    """The steps dealt out: messages to whoever has least to read so far, all else to the first; the order stays."""
    dealt: list[list[Step]] = [[] for _ in range(of)]
    sizes = [0] * of
    for step in steps:
        least = min(range(of), key=sizes.__getitem__) if step.message else 0
        dealt[least].append(step)
        sizes[least] += step.member.size
    return dealt


def _left_out(key: str, stems: set[str], source: Source, messages: bool) -> tuple[str, bool]:
    """Why a member is not read ("" if it is), and whether it was understood well enough to say so."""
    code = layout.left_out(key)
    if code:
        return code, True
    if key in _START_PAGES:
        return "start_page", True
    if not key.endswith((*_JSON, *_HTML, *_TEXT)):
        return "unknown_type", False
    private = is_message(key, source.layout) or _THREAD_LISTS.fullmatch(key) is not None
    if private and not messages:
        return "messages_not_chosen", True
    stem = key.rsplit(".", 1)[0]
    if key.endswith(_HTML) and stem in stems:
        return "html_twin", True
    return "", True


def _step(member: Member, source: Source) -> Step:
    key = member.key
    message = is_message(key, source.layout)
    if key.endswith(_HTML):
        reads, handler = _page(key, message=message)
        return Step(member, handler, message, reads)
    if not key.endswith(_JSON):
        return Step(member, None, message)
    if message:
        return Step(member, layout.SECURE_THREAD if source.layout == "E2EE" else layout.private(key), True)
    return Step(member, layout.handler(key))


def _page(key: str, *, message: bool) -> tuple[Callable[[Iterator[bytes], tzinfo], Any] | None, Handler | None]:
    """What makes records of a page, and what reads them; nothing where the page is not known."""
    for pattern, reads, handler in layout.EARLY:
        if pattern.fullmatch(key):
            return reads, handler
    row = layout.row(key)
    if layout.EARLY_PROFILE.fullmatch(key) or (row is not None and row.handler is profile):
        return (lambda blocks, _zone: pages.profile(blocks)), profile
    if message:
        return partial(_records, shape=pages.message), layout.THREAD
    if row is None or row.page is None:
        return None, None
    return partial(_records, shape=row.page), row.by_page or row.handler


def _records(blocks: Iterator[bytes], zone: tzinfo, *, shape: pages.Shape) -> Iterator[pages.Record]:
    return page(blocks, shape, zone)


def _order(step: Step) -> tuple[bool, int, int, str, int]:
    key = step.member.key
    number = _NUMBER.search(key)
    if step.message:
        return True, 0, 0, key.rsplit("/", 1)[0], int(number[1]) if number else 0
    # Albums and the list of check-ins repeat what stands in posts, with fewer words: they come after them.
    late = 2 if _REPEATS.fullmatch(key) else 0
    first = "profile_information/profile_information" in key
    return False, 0 if first else 1 + late, step.member.size, key, 0


def _member(tree: Tree, step: Step, owner: Owner, seen: set[str], zone: tzinfo, *, columns: bool) -> Iterator[Event]:
    """One member. Whatever is wrong with it is told once, as a `Problem`."""
    name = shown(step.member.path)
    doc = Document(name, None, owner, seen)
    told: set[str] = set()
    try:
        for event in _events(tree, step, doc, zone, columns=columns):
            if isinstance(event, Problem):
                if event.code in told:
                    continue
                told.add(event.code)
            yield event
    except ArchiveError as error:
        if error.code == "archive_changed":
            raise
        yield Problem(name, error.code)
    except MemoryError:
        yield Problem(name, "too_large")


def _events(tree: Tree, step: Step, doc: Document, zone: tzinfo, *, columns: bool) -> Iterator[Event]:
    """As `_member`; raises ArchiveError and MemoryError."""
    member = step.member
    kind = Kind.MESSAGE if step.message else Kind.OTHER
    if member.key.endswith(_JSON) and member.size > LARGE:
        large = Large(lambda: tree.blocks(member))
        yield from _large(large, step, replace(doc, data=large.data), kind, columns=columns)
        large.finish()
        if large.damaged:
            yield Problem(doc.member, "bad_records")
        return
    if member.key.endswith(_HTML):
        opens = (lambda: tree.blocks(member, BLOCK)) if member.size > LARGE else partial(_cut, tree.read(member))
        yield from _page_events(doc, step, opens, zone, kind)
        return
    data = tree.read(member)
    if not member.key.endswith(_JSON):
        yield from _text(doc, data, kind)
    elif columns and step.handler is layout.THREAD and (thread := rapid.messages(doc.member, data, doc.owner)):
        yield thread
    else:
        tree_of_member = decode(data)
        del data  # the largest thing in memory, and no longer needed
        yield from _handled(step, replace(doc, data=tree_of_member), kind)


def _large(large: Large, step: Step, doc: Document, kind: Kind, *, columns: bool) -> Iterator[Event]:
    if not (columns and step.handler is layout.THREAD and isinstance(doc.data, dict)):
        yield from _handled(step, doc, kind)
        return
    records = listing(doc.data, "messages")
    if not isinstance(records, Records):
        yield from _handled(step, doc, kind)
        return
    start = 0
    for piece in records.pieces():
        thread = rapid.messages(doc.member, piece, doc.owner, start, broken=large.broken)
        if thread is not None:
            yield thread
            start += thread.number
        else:
            found = large.records(piece)
            yield from layout.THREAD(replace(doc, data=found, start=start))
            start += len(found)


def _handled(step: Step, doc: Document, kind: Kind) -> Iterator[Event]:
    if step.handler is not None:
        yield from step.handler(doc)
        return
    found = False
    for item in loose(doc, doc.data, kind):
        if not found:
            found = True
            yield Problem(doc.member, "not_understood")
        yield item
    if not found:
        yield Skipped(doc.member, "empty_section")


def _cut(data: bytes) -> Iterator[bytes]:
    return (data[at : at + BLOCK] for at in range(0, len(data), BLOCK))


def _page_events(doc: Document, step: Step, opens: Opens, zone: tzinfo, kind: Kind) -> Iterator[Event]:
    """A page; where it is not known, or nothing comes of it, its text all the same."""
    said = False
    for block in opens():  # to the end: a page that is not whole is told before anything comes of it
        said = said or not block.isspace()
    if not said:
        yield Problem(doc.member, "empty_member")
        return
    if step.page is not None and step.handler is not None:
        records = step.page(opens(), zone)
        if isinstance(records, Iterator):
            first = next(records, None)
            records = chain((first,), records) if first is not None else None
        if records:
            yield from step.handler(replace(doc, data=records))
            return
        if not any(True for _ in islice((text for text in visible(opens) if text.strip()), 1, None)):
            yield Skipped(doc.member, "empty_section")  # its heading alone
            return
    yield Problem(doc.member, "changed" if step.page is not None else "not_understood")
    for number, text in enumerate(text for text in visible(opens) if text.strip() or step.page is None):
        yield doc.item(number, kind, text)


def _text(doc: Document, data: bytes, kind: Kind) -> Iterator[Event]:
    if not data.strip():
        yield Problem(doc.member, "empty_member")
        return
    yield Problem(doc.member, "not_understood")
    lines = data.decode("utf-8-sig", "replace").splitlines()
    yield from leftovers(doc, 0, lines, kind)


def _in_every_thread(tree: Tree, todo: Plan) -> set[str]:
    """Secure chats do not say whose they are: it is who takes part in all of them, if that is one person."""
    common: set[str] | None = None
    for step in todo.steps:
        try:
            found = participants(_decoded(tree, step.member))
        except ArchiveError:
            continue
        if found:
            common = found if common is None else common & found
    return common if common is not None and len(common) == 1 else set()


def _decoded(tree: Tree, member: Member) -> Any:
    return decode(tree.read(member)) if member.size <= LARGE else Large(lambda: tree.blocks(member)).data
