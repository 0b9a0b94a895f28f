"""Names of relatives whose relation the post says, and maiden names.

A name alone is no evidence: it needs a frame that says whose child, partner, parent, sibling or other relative it is
(`relation_frames`). Friends, stars, characters, lines of songs and animals are not meant; where the frame is also said
of them ("my girl X") the post must speak of a child.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from detectors import animals, kin, names
from detectors import not_family as against
from detectors import relation_frames as f
from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type, Whose
from detectors.lazy import lazy

_I = re.IGNORECASE
_INVERSE = {
    "mum": kin.CHILD, "mam": kin.CHILD, "mom": kin.CHILD, "dad": kin.CHILD, "wife": kin.PARTNER, "husband": kin.PARTNER,
    "partner": kin.PARTNER, "sister": kin.SIBLING, "brother": kin.SIBLING, "daughter": kin.PARENT, "son": kin.PARENT,
}  # fmt: skip
_SPLIT = lazy(r",?[ ](?:and|n|'n'|nd)[ ](?:(?:baby|little|wee|our)[ ])?|[ ]?,[ ]?|[ ]?[&+/][ ]?", _I)
_AGE = lazy(r"[ ]?\(?\d{1,2}(?:[ ]?(?:months?|m|yrs?|mths?|weeks?))?\)?$", _I)


_NAMES_OF_OTHERS = frozenset({"friend", "follow", "request", "contact", "search", "page", "group"})
"""Kinds of item whose whole text is somebody's or something's own name."""


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    relation: str
    sure: Sure
    whose: Whose


class Relations:
    """Finds the names of relatives and maiden names."""

    id = "relations"
    types = (Type.PERSON_RELATION,)
    triggers = ("relations.family+relations.frame", "relations.other+relations.frame")
    examples = Examples(
        hits=(
            Example("my lad Kieran passed his test", ("Kieran",)),
            Example("me n the hubby (Craig) are off out", ("Craig",)),
            Example("our Kyle's got a trial on Saturday", ("Kyle",)),
            Example("mum to Theo and Imogen", ("Theo", "Imogen")),
            Example("welcome to the world baby Arlo James", ("Arlo James",)),
            Example("Jess (my sister) is bringing the cake", ("Jess",)),
            Example("Mum (nee Hargreaves) was from Hull", ("Hargreaves",)),
            Example("that's my dad Brian on the left", ("Brian",)),
            Example("Auntie Jean sent socks again", ("Jean",)),
        ),
        near_misses=(
            "my mum always says that",
            "my mate Dave is late again",
            "our Prime Minister is on telly",
            "Harry Potter's mum Lily was so brave in the film",
            "my dog Bramble is my baby",
            "Uncle Sam wants you",
            "my wife thinks I should go",
            "Billie Jean is not my lover 🎵",
            "née is just French for born",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterator[Hit]:
        """Names of relatives; `spans` only tell that a relation may be said."""
        if hints.kind in _NAMES_OF_OTHERS:  # "Maisie's Mum Claire" is what a friend calls herself
            return
        masked = text.masked
        matches: list[tuple[f.Frame, re.Match[str]]] = []
        small = masked.lower()
        may = text.may("relations.frame")
        frames = f.FRAMES if may is None else [frame for n, frame in enumerate(f.FRAMES) if may >> n & 1]
        there = f.GATES.there(masked, None if may is None else {frame.gate for frame in frames})
        for frame in frames:
            if (
                frame.gate in there
                and (not frame.words or any(word in small for word in frame.words))
                and (frame.rest is None or frame.rest.search(masked))
            ):
                matches += [(frame, m) for m in frame.pattern.finditer(masked)]
        if not matches:
            return
        post = _Post(
            masked,
            shouting=not any(c.islower() for c in masked),
            titled=names.title_case(masked),
            animal=animals.SHOWN.search(text.folded) is not None or animals.EVIDENCE.search(text.folded) is not None,
        )
        best: dict[tuple[int, int], _Found] = {}
        for frame, m in matches:
            for found in _read(post, m, frame):
                place = (found.start, found.end)
                if place not in best or found.sure.rank < best[place].sure.rank:
                    best[place] = found
        for found in (*best.values(), *_again(post, best)):
            start, end = text.original(found.start, found.end)
            whose = found.whose
            if hints.author == "other":
                whose = Whose.OTHER if whose is Whose.MINE else Whose.UNKNOWN
            yield Hit(
                Type.PERSON_RELATION, start, end, text.written[start:end], found.sure, _CODES[found.relation], whose
            )


def _again(post: _Post, best: dict[tuple[int, int], _Found]) -> Iterator[_Found]:
    """Every other place where the post says a relative's name."""
    taken = list(best)
    for found in list(best.values())[:_MOST_NAMES]:
        name = post.masked[found.start : found.end]
        if found.sure is Sure.LOOK or not name[0].isupper():
            continue
        ways = {name, name.upper()} | ({name.lower()} if names.in_small_letters(name.lower()) else set())
        for m in re.finditer(rf"(?<![A-Za-z0-9@#'-])(?:{'|'.join(map(re.escape, ways))})(?![A-Za-z0-9-])", post.masked):
            surname = re.match(r"[ ][A-Z][a-z]{2}", post.masked[m.end() : m.end() + 4])
            if surname or any(m.start() < end and start < m.end() for start, end in taken):
                continue
            taken.append(m.span())
            yield _Found(m.start(), m.end(), found.relation, found.sure, found.whose)
            if len(taken) > _MOST_PLACES:
                return


_MOST_NAMES, _MOST_PLACES = 20, 200
_CODES = {
    kin.CHILD: "relations.child",
    kin.PARTNER: "relations.partner",
    kin.PARENT: "relations.parent",
    kin.SIBLING: "relations.sibling",
    kin.RELATIVE: "relations.relative",
    kin.FAMILY: "relations.family",
    kin.MAIDEN: "relations.maiden",
}


@dataclass(frozen=True, slots=True)
class _Post:
    masked: str
    shouting: bool
    titled: bool
    animal: bool


def _read(post: _Post, m: re.Match[str], frame: f.Frame) -> Iterator[_Found]:
    """The names of one match that can be names of people."""
    groups = m.groupdict()
    word, owner = (groups.get("kin") or "").lower(), (groups.get("owner") or "").lower()
    relation = frame.relation or kin.relation(word)
    if relation == "inverse":
        relation = _INVERSE.get((groups.get("inverse") or "").lower(), kin.RELATIVE)
    masked = post.masked
    if against.FAMOUS.search(masked, max(0, m.start() - 8), min(len(masked), m.end() + 10)) or owner in (
        "it's",
        "that's",
        "let's",
    ):
        return
    around = masked[max(0, m.start() - 90) : m.end() + 90]
    if owner in against.NOBODYS or (owner == "my" and against.IN_SPIRIT.match(masked, m.end())):
        return
    if owner == "a" and against.CALLED_STRANGER.fullmatch(word) and not against.BORN.search(around):
        return
    if frame.born and not against.BORN.search(around):
        return
    if against.ANIMALS.fullmatch(owner) or (word and against.ANIMALS_OF.search(masked, m.start(), m.start("kin"))):
        return
    if word == "mrs" and not re.search(r"(?:my|the)[ ]$", masked[max(0, m.start("kin") - 4) : m.start("kin")], _I):
        return
    weak = word != "" and kin.WEAK.fullmatch(word) is not None
    if post.animal and (
        weak or frame.born or (relation == kin.CHILD and frame.relation != "" and not against.CHILDHOOD.search(around))
    ):
        return
    sure = _surely(masked, m, frame, around, owner, word, weak)
    held = (
        Whose.OTHER if against.OTHERS.fullmatch(owner) or (owner and not against.MINE.fullmatch(owner)) else Whose.MINE
    )
    many = frame.many and (word == "" or kin.PLURAL.fullmatch(word) is not None or groups.get("sep") is None)
    at = m.start("names")
    capital = masked[at].isupper()
    sep = (groups.get("sep") or "").lower()
    said = frame.told or (sep or " ") != " "
    first = True
    for piece in _SPLIT.split(m["names"]):
        if piece.isdigit():
            continue
        start = masked.index(piece, at)
        mark, at = masked[at:start], start + len(piece)
        if not first and (not many or (not piece[:1].isupper() and (capital or "," in mark))):
            return
        start, name = _trimmed(start, _AGE.sub("", piece), post.shouting)
        if not name or not _a_name(post, start, name, frame, said):
            return
        if sep == " " and not names.is_first(name) and (against.PLAIN_S.search(name) or "the" in groups):
            return
        if name in ("May", "Will") and against.MODAL.match(masked, start + len(name)):
            return
        if "called" in sep and owner and against.CALL.match(masked, start + len(name)):
            return
        if "our" in groups and not _of_the_house(post, start, name, owner, around):
            return
        first = False
        if relation == kin.MAIDEN and against.ALL_OF.search(m[0]):
            name = _one_of(name)
        yield _Found(start, start + len(name), relation, sure, held)


def _surely(masked: str, m: re.Match[str], frame: f.Frame, around: str, owner: str, word: str, weak: bool) -> Sure:
    """How sure a frame is here: worth a look in songs and stories, and for words also said of friends and stars."""
    mine = against.MINE.fullmatch(owner) is not None
    if against.MUSIC.search(around) or (not mine and against.LYRICS.search(around)):
        return Sure.LOOK
    if not mine and not against.HOMELY.fullmatch(word) and against.MADE_UP.here(around):
        return Sure.LOOK
    if (
        not mine
        and frame.relation != kin.MAIDEN
        and against.FULL_NAME.search(masked, max(0, m.start() - 80), m.start("names"))
    ):
        return Sure.LOOK
    if weak and not (
        owner == "our"
        or re.search(r"little|baby|big|eldest|youngest|twin|older|younger|two|three|four|[2-9]", m[0], _I)
    ):
        if not against.CHILDHOOD.search(around.replace(m[0], " ")):
            return Sure.LOOK
        return Sure.LIKELY
    return frame.sure


def _one_of(family: str) -> str:
    """ "The Hargreaveses", "all Featherstones": the name without the plural."""
    return family if against.ENDS_IN_S.search(family) or not family.endswith("s") else family[:-1]


def _of_the_house(post: _Post, start: int, name: str, owner: str, around: str) -> bool:
    """Whether "our X" is the northern way to name one of the family, rather than a thing of ours."""
    end = start + len(name)
    if (
        against.OUR_NOUN.match(post.masked, end)
        or not against.AFTER_OUR.match(post.masked, end)
        or against.SELLING.search(around)
    ):
        return False
    if re.match(r"[ ](?:and|&) [Tt]he (?-i:[A-Z])", post.masked[end:]):
        return False
    if re.match(r"(?:'s)?[ ](?-i:[A-Z][a-z])", post.masked[end : end + 8]) and not re.match(r"'s", post.masked[end:]):
        return False
    if post.titled or (post.animal and not against.A_PERSON_DOES.match(post.masked, end)):
        return False
    return names.is_first(name) if owner == "our" else names.is_first(name) and " " not in name


def _trimmed(start: int, piece: str, shouting: bool) -> tuple[int, str]:
    """Start and name without words beside it that are none: "Kieran Happy" gives "Kieran"."""
    parts = piece.split(" ")
    while shouting and len(parts) > 1 and not names.is_first(parts[-1]):
        parts.pop()
    while len(parts) > 1 and (not names.could_be(parts[-1]) or (parts[-1].isupper() and not parts[0].isupper())):
        parts.pop()
    while len(parts) > 1 and not names.could_be(parts[0]):
        start += len(parts.pop(0)) + 1
    return start, " ".join(parts)


def _a_name(post: _Post, start: int, name: str, frame: f.Frame, said: bool) -> bool:
    """Whether a word in a name's place is one."""
    known = names.is_first(name)
    if len(name) < 2 or re.fullmatch(kin.KIN, name, _I):
        return False
    if against.MONTH.fullmatch(name) and re.match(r"[ ,.]{0,2}(?:the )?\d", post.masked[start + len(name) :]):
        return False
    if name[0].isupper() and not post.shouting:
        if not names.could_be(name) or (name.isupper() and len(name) > 3 and not known):
            return False
        if name.isupper() and not known and len(name) < 4 and not said:
            return False
        return known or not (frame.listed or post.titled)
    if not frame.low:
        return False
    plain = name.lower()
    if post.shouting:
        return known and plain not in names.ALSO_A_VERB
    if frame.told:
        return names.could_be(plain) and (
            known or frame.relation == kin.MAIDEN or bool(_END.match(post.masked, start + len(name)))
        )
    if frame.titled:
        return names.is_first(plain) and plain not in names.ALSO_A_VERB and plain not in animals.NOT_NAMES
    return names.in_small_letters(plain) or (said and known and plain not in animals.NOT_NAMES)


_END = lazy(r"[ ]?(?:$|[.,!?;:)\n\"])")
