"""E-mail addresses: as written, spaced or bracketed ("jo (at) example [dot] org"), or said in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type, Whose
from detectors.cues import Cue, words
from detectors.lazy import lazy
from detectors.whose import whose

_WRITTEN = lazy(
    r"(?<![\w.%+@-])(?P<local>\w[\w.%+'-]{0,63})(?P<at>@|[ ]@[ ]|@[ ]|[ ]@)"
    r"(?P<domain>(?:[A-Za-z0-9-]{1,63}[.,]){1,5}[A-Za-z]{2,24})(?![A-Za-z0-9@-])"
)
_SHORT = lazy(
    r"(?<![A-Za-z0-9._%+@-])(?P<local>[A-Za-z0-9_][A-Za-z0-9._%+-]{1,63})@(?P<domain>[A-Za-z]{2,20})"
    r"(?![A-Za-z0-9@-]|[.,][A-Za-z])"
)
_DOT = r"(?:[ ]?[\[({<_*][ ]?(?:dot|\.)[ ]?[\])}>_*][ ]?|[ ](?:dot|DOT|Dot)[ ])"
_LOCAL_JOIN = r"(?:[ ][\[({<]?(?:dot|underscore|dash|hyphen)[\])}>]?[ ]|[\[({<](?:dot|underscore|dash|hyphen)[\])}>])"
_SPOKEN = lazy(
    r"(?<![A-Za-z0-9._%+@-])(?P<local>[A-Za-z0-9][A-Za-z0-9._%+-]{0,40}"
    rf"(?:{_LOCAL_JOIN}[A-Za-z0-9]{{1,30}}){{0,3}})"
    r"(?P<at>[ ]?[\[({<*_-][ ]?(?:at|AT|At|@)[ ]?[\])}>*_-][ ]?|[ ](?:at|AT|At)[ ])"
    rf"(?P<domain>[A-Za-z0-9-]{{1,40}}(?:(?:{_DOT}|\.)[A-Za-z0-9-]{{2,24}}){{1,4}})(?![A-Za-z0-9@])"
)
_CUES = Cue("""
    email|e-mail|emails|emailed|e mail|mail|mailed|gmail|contact|address is|drop me a line|write to|reach|addy|inbox
    |send|cv|cvs|message|paypal|apply|rsvp|invoice to|details to|get in touch
""")
_PROVIDERS = words("""
    gmail googlemail hotmail outlook yahoo ymail icloud live msn aol btinternet sky virginmedia talktalk ntlworld proton
    protonmail gmx mail.com me.com mac.com fastmail tiscali blueyonder btopenworld
""")
_ENDS = words("""
    com org net uk co ie eu info biz io me us edu gov ac nhs mil scot wales cymru london de fr es it nl be pl pt se no
    dk fi ch at au nz ca in za jp cn ru br tv cc app dev ai xyz online site email shop blog example test club life
""")
_FILES = words("png jpg jpeg gif svg webp pdf js ts css py html htm md txt json mp3 mp4 zip")
_NOT_A_LOCAL = words("""
    look looking meet meeting find visit see shop us me you him her them it here there available more order buy live
    working work staying stay eating eat sale online arrive start starts open now only up out is are was be been back
    am pm and or off on home lunch dinner best check game doors party tickets site page shopping
""")
_PLACEHOLDERS = lazy(
    r"(?:your|my|the)?[._-]?(?:first|given|fore)[._-]?(?:name)?[._-]?(?:last|sur|family)?[._-]?(?:name)?|first\.?last|f\.?lastname"
    r"|(?:your|my)[._-]?(?:user)?(?:name|email|address)|user|username|someone|somebody|xxx+|abc|git",
    re.IGNORECASE,
)


class Email:
    """E-mail addresses, in any spelling a reader would understand."""

    id = "email"
    types = (Type.EMAIL,)
    triggers = ("email.at", "email.spoken")
    examples = Examples(
        hits=(
            Example("mail jo.bloggs@example.org for a place", ("jo.bloggs@example.org",)),
            Example("its Kit.Marsh+cubs@mail.example.co.uk now", ("Kit.Marsh+cubs@mail.example.co.uk",)),
            Example("kit marsh at example dot com? no: kit_marsh (at) example.com", ("kit_marsh (at) example.com",)),
            Example("email me on sam92 at example dot org", ("sam92 at example dot org",)),
            Example("jo[at]example[dot]org", ("jo[at]example[dot]org",)),
            Example("mailto:jo@example.com", ("jo@example.com",)),
        ),
        near_misses=(
            "see you at example dot com",
            "we are at home dot. com",
            "sleep at night.com is a silly name",
            "addresses there are firstname.surname@example.org",
            "follow @jo.bloggs",
            "boosted by @jo@social.example.org",
            "logo@2x.png is missing",
            "pip install thing@1.2.3",
            "my email is my first name and my surname at the usual place",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Addresses of the text."""
        links = [link for link in text.links if text.folded[link.start : link.start + 7].lower() != "mailto:"]
        for span, value, sure, reason in self._all(text.folded):
            if any(span.start < link.end and link.start < span.end for link in links):
                continue
            start, end = text.original(*span)
            yield Hit(Type.EMAIL, start, end, value, sure, f"email.{reason}", _whose(text, span, hints))

    def _all(self, folded: str) -> Iterator[tuple[Span, str, Sure, str]]:
        for match in _WRITTEN.finditer(folded):
            local, domain = match["local"].strip("'"), match["domain"]
            start, end = match.start() + match["local"].find(local), match.end()
            labels = re.split("[.,]", domain)
            if len(labels) > 2 and labels[-1].lower() not in _ENDS and labels[-2].lower() in _ENDS:
                end -= len(labels.pop()) + 1  # the next sentence, begun without a space
            if not local or _is_no_address(local, labels):
                continue
            plain = match["at"] == "@" and "," not in folded[match.start("domain") : end]
            if not plain and not (labels[-1].lower() in _ENDS and _mail_like(folded, start, end, local, domain)):
                continue
            value = f"{local}@{'.'.join(labels)}".lower()
            yield Span(start, end), value, Sure.SURE if plain else Sure.LIKELY, "written" if plain else "spaced"
        for match in _SHORT.finditer(folded):
            if match["domain"].lower() in _PROVIDERS and not _PLACEHOLDERS.fullmatch(match["local"]):
                yield Span(*match.span()), match.group().lower(), Sure.LIKELY, "short"
        at = 0
        while said := _SPOKEN.search(folded, at):
            found = _spoken(folded, said)
            if found:
                yield found
            # "me at ann at example dot org": the first "at" may be a plain word
            at = said.end() if found else said.end("local")


def _spoken(folded: str, match: re.Match[str]) -> tuple[Span, str, Sure, str] | None:
    local = re.sub(
        r"[ \[({<]+(dot|underscore|dash|hyphen)[ \])}>]+",
        lambda m: {"dot": ".", "underscore": "_"}.get(m[1].lower(), "-"),
        match["local"],
        flags=re.IGNORECASE,
    ).strip(".-+%")
    labels = re.split(rf"{_DOT}|\.", match["domain"])
    while len(labels) > 2 and labels[-1].lower() not in _ENDS:
        labels.pop()
    if labels[-1].lower() not in _ENDS or not local or _is_no_address(local, labels):
        return None
    end = match.start("domain") + _length(match["domain"], len(labels))
    at = match["at"].strip()
    bracketed = not at.isalpha() or (at == "AT" and not local.isupper())
    bracketed = bracketed or re.search(r"[\[({<_*][ ]?dot", match["domain"]) is not None
    said = re.search(_DOT, match["domain"]) is not None
    known = ".".join(labels).lower() in _PROVIDERS or labels[0].lower() in _PROVIDERS
    if not bracketed:
        if local.lower() in _NOT_A_LOCAL or (local.isdigit() and len(local) < 6):
            return None
        unusual = any(char.isdigit() or char in "._+-" for char in local)
        cued = _CUES.near(folded, match.start(), end, 50, 30) is not None
        if not (cued or known or (said and unusual)) or not (said or known or unusual):
            return None
    value = f"{local}@{'.'.join(labels)}".lower()
    return Span(match.start(), end), value, Sure.LIKELY, "spoken"


_OFFICE = lazy(
    r"(?<![a-z])(?:hello|hi|info|enquir(?:y|ies)|inquir(?:y|ies)|bookings?|office|admin|sales|support|contact|help|team"
    r"|club|pta|choir|parish|events?|tickets?|crew|gatecrew|treasurer|secretary|committee|jobs|careers|recruitment|hr"
    r"|press|news|newsletter|editor|lost|found|shop|store|orders?|returns|billing|accounts|refunds?|no-?reply|ceilidh"
    r"|festival|hall|school|church|rota|wardrobe|reception|volunteers?|charity|rescue|shelter|membership|complaints"
    r"|customer|customerservices?|service|services|marketing|studio|theatre|library|surgery|clinic|cats|dogs)(?![a-z])"
    r"|(?:pta|choir|council|school|church|club|society|parish|rescue|festival|committee|theatre)\Z",
    re.IGNORECASE,
)
"""Local parts of mailboxes of offices, clubs and shops rather than of one person."""
_HERE = lazy(r"(?<![A-Za-z])(?:me|us|my|mine|our|ours|i'?m|i am|we're)(?![A-Za-z])", re.IGNORECASE)


def _whose(text: Text, span: Span, hints: Hints) -> Whose:
    """As everywhere; an office's mailbox that nobody calls theirs is somebody else's."""
    local = re.split(r"@| at |\(", text.folded[span.start : span.end], maxsplit=1)[0]
    said = whose(text.folded, span.start, span.end, hints, reached=True)
    if said is Whose.MINE and hints.author != "other" and _OFFICE.search(local):
        return Whose.MINE if _HERE.search(text.folded, max(0, span.start - 35), span.start) else Whose.OTHER
    return said


def _length(domain: str, labels: int) -> int:
    """How far the first `labels` labels of a domain reach."""
    end = 0
    for n, match in enumerate(re.finditer(rf"(?:{_DOT}|\.)|[A-Za-z0-9-]+?(?={_DOT}|\.|$)", domain)):
        if n < 2 * labels - 1:
            end = match.end()
    return end


def _is_no_address(local: str, labels: list[str]) -> bool:
    return labels[-1].lower() in _FILES or _PLACEHOLDERS.fullmatch(local) is not None or local.strip("._%+-") == ""


def _mail_like(folded: str, start: int, end: int, local: str, domain: str) -> bool:
    cued = _CUES.near(folded, start, end, 50, 30) is not None
    return local.lower() not in _NOT_A_LOCAL and (cued or domain.split(".", maxsplit=1)[0].lower() in _PROVIDERS)
