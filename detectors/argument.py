"""Arguments with others (rule N9): only ever worth a look, for who is right can't be read from a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type, Whose
from detectors.work import vocabulary as v
from detectors.work.sentences import Remark, Terms, clause, hits, sentences

ARGUED = Terms(r"""
    (?:you|u) (?:clearly|obviously|evidently) (?:haven't|have not|don't|didn't|can't|know nothing
    |have no)(?: \w{2,10}){0,3}|(?:you're|you are|your
    |ur) (?:just |so |completely |totally |dead )?wrong(?: and (?:you know it
    |that's)[^.!?\n]{0,12}| about| here| again)?|do (?:your|some|ur) (?:own )?(?:research|homework)|learn to (?:read
    |spell|think)|get over (?:yourself|it)|(?:you )?don't know what you(?:'re| are)? (?:talking|on) about
    |people like you|your (?:sort|type|kind|lot)|typical of (?:you|people like)|prove it|thought so|what a (?:stupid
    |ridiculous|daft|moronic|idiotic|vile) thing to (?:say|write|post)|wind your neck in|calm down
    |don't you dare (?:tell|speak|talk|accuse|lecture|judge)|how dare you|stop (?:lying|spreading|twisting
    |making things up|talking rubbish)|(?:that's|thats|what|absolute|complete|utter
    |total) (?:complete |utter |absolute |a load of |total )?(?:rubbish|nonsense|bollocks|bull|drivel|tosh|lies)
    |grow up|are you (?:actually )?(?:serious|thick|stupid|for real|deluded|blind)|part of the problem|keep (?:your
    |ur) nose out|mind your own business|none of your business|who asked you|nobody asked (?:you|for your)
    |take it back|you started (?:it|this)|i'm not (?:arguing|going to argue) with|you always do this|give it a rest
    |get a (?:life|grip)|jog on|you can't (?:even )?(?:answer|read|spell)|answer the question|and you know it
    |you're (?:deluded|delusional|a hypocrite|having a laugh|embarrassing yourself|missing the point)|so you think
    |says who|put up or shut up|not listening to (?:you|this)
""")
_NO = Terms(r"""
    wrong bus|wrong (?:way|number|train)|lying in|phonics|puppy|buying a|these kids|only a game|recipe|yeast|bake off
    |great job|you're right|so fast|before buying|calm down (?:dear|its only|it's only)|i tell myself|note to self
    |myself|our lot|song|album|lyrics?
""")
_AT = Terms(
    r"you|u|your|you're|youre|ur|yourself|we all saw|read before|prove it|calm down|grow up|wind your neck in"
    r"|nonsense|rubbish|bollocks|lies|lying|research|homework|thing to say"
)


class Argument:
    """Quarrels in one's own words or somebody else's."""

    id = "argument"
    types = (Type.ARGUMENT,)
    triggers = ("argument.words",)
    examples = Examples(
        hits=(Example("@pete you are wrong and you know it", ()),),
        near_misses=(
            "got on the wrong bus again",
            "they grow up so fast these kids",
            "do your research before buying a puppy",
            "calm down its only a game",
            "you're wrong and you know it",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Quarrelling sentences; `spans` only tell that there may be some."""
        return hits(self.id, Type.ARGUMENT, text, _remarks(text.masked), hints, Whose.OTHER)


def _remarks(text: str) -> Iterator[Remark]:
    for sentence in sentences(text):
        found = ARGUED.spans(text, sentence)
        if (
            found
            and _AT.within(text, sentence)
            and not _NO.within(text, sentence)
            and not v.LAUGH.within(text, sentence)
        ):
            yield Remark(*clause(text, sentence, found[0].start, found[-1].end), Sure.LOOK, "quarrel")
