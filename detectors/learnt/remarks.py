"""Remarks that no turn of phrase tells: sentences which a small model takes for one.

The model learnt from posts that we wrote ourselves (`packaging/training/`); how it is made and measured is told in
`packaging/README.md`. It speaks beside the detectors that go by rule, for what people say in a thousand ways.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type, Whose
from detectors.lazy import lazy
from detectors.learnt.agreement import LONGEST
from detectors.learnt.remark_model import model
from detectors.learnt.words import tokens, words_of
from detectors.work.sentences import Remark, hits, sentences, trimmed

LEAST = 14
"""Characters without which no text is looked at: nobody's remark is shorter."""

FEWEST = 2
"""Words without which no sentence is looked at."""

_REASONS = {
    Type.SERVICE_USER_REMARK: "service_user_remark",
    Type.EMPLOYER_CRITICISM: "employer_criticism",
    Type.BUSINESS_RISK: "business_risk",
    Type.CONFIDENTIAL: "confidential",
    Type.ABUSE: "abuse",
    Type.DISCLAIMER: "disclaimer",
    Type.LIVE_LOCATION: "live_location",
}


class LearntRemarks:
    """The model's own findings. It is never sure: `likely`, or worth a look."""

    id = "remarks"
    types = tuple(_REASONS)
    triggers = ("remarks.long",)
    examples = Examples(
        hits=(
            Example(
                "one of mine got recalled again, only been out a fortnight",
                ("one of mine got recalled again, only been out a fortnight",),
            ),
            Example("back door at our depot still doesn't lock", ("back door at our depot still doesn't lock",)),
            Example(
                "All opinions here belong to me and not to my employer",
                ("All opinions here belong to me and not to my employer",),
            ),
        ),
        near_misses=(
            "had a lovely walk along the canal with the kids",
            "my car failed its MOT again, that's two hundred quid gone",
            "what a match, the referee was rubbish but we won",
            "opinions on this curtain please",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Remarks by sentence; `spans` only tell that there is enough text for one."""
        if len(text.folded) < LEAST:
            return
        found: dict[Type, list[Remark]] = {}
        for type_, remark in _remarks(text):
            found.setdefault(type_, []).append(remark)
        for type_, remarks in found.items():
            yield from hits(self.id, type_, text, remarks, hints, _whose(type_, hints))


_VIEWS_OF = lazy(r"\b(?i:views|opinions?|thoughts) (?:on|about|of) (?!here|this|my|fb|facebook|twitter|mine|x\b)")
"""Views of something are talked of, not disclaimed."""


def _whose(type_: Type, hints: Hints) -> Whose:
    """Abuse is aimed at somebody else, or, from others, at one cannot tell whom."""
    if type_ is Type.ABUSE:
        return Whose.UNKNOWN if hints.author == "other" else Whose.OTHER
    return Whose.MINE


def _remarks(whole: Text) -> Iterator[tuple[Type, Remark]]:
    known = model()
    everything = words_of(whole)
    if not known.first_look.may_promise(everything):
        return
    text = whole.masked
    for sentence in sentences(text):
        one = sentence.end - sentence.start == len(text)
        words = (everything if one else tokens(text[sentence.start : sentence.end]))[:LONGEST]
        if len(words) < FEWEST or not known.first_look.promising(words):
            continue
        scores = known.scores(words)
        for type_, score, likely, look in zip(known.types, scores, known.likely, known.look, strict=True):
            if score >= look and not (type_ is Type.DISCLAIMER and _VIEWS_OF.search(text, *sentence)):
                sure = Sure.LIKELY if score >= likely else Sure.LOOK
                yield type_, Remark(*trimmed(text, sentence), sure, _REASONS[type_])
