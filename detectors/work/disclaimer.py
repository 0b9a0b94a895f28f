"""Disclaimers ("views my own"): a note, never a fault. They show reasonable care and take no liability away (P4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.work.sentences import Remark, Terms, clause, hits, sentences

_SAID = (
    "(?:view'?s|views?|opinions?|tweets|posts|thoughts?|comments|ramblings?|rants?|content|ideas|statements|musings"
    "|nonsense|typos|stuff|rts|retweets|likes|memes|words|takes|rambles|moans|waffle)"
)
_OWN = (
    "(?:(?:entirely |all |solely |strictly |purely |just |only |very much |obviously |obvs |definitely |mostly "
    "|totally )?"
    "(?:my|mine)(?: very)?(?: own)?(?: (?:alone|only|obvs|obviously))?|own|personal|mine and mine alone"
    "|(?:those|that) of the (?:author|account holder|writer)(?: alone| only)?)"
)
PHRASE = Terms(rf"""
    (?:all |any |these |the |my |mine |our )?(?:{_SAID}(?: ?(?:and|&|/|,|or) ?{_SAID}){{0,2}})(?: (?:expressed|here
    |on here|i express|shared|posted|stated|tweeted|on this (?:page|account|profile|site)|in this (?:post
    |account))){{0,3}}(?: here)?(?: ?(?:are|r|is|=|:|-|being|r all|are all|, as always, are
    |as ever))? {_OWN}(?! (?:favourite|goal|goals|house|home|business|video|channel|views? on|garden|balcony|window
    |fault|room|kids?|cooking|bread|beer|company|life|way|style|hair|tweet|opinion about|road))(?:(?: and|,| &
    |;)? (?:not|nothing to do with|does not|do not|don't|and don't|nor)[^.!?\n|]{{0,60}})?
    |(?<!his[ ])(?<!her[ ])(?<!your[ ])(?<!their[ ])(?<!have[ ])(?<!a[ ])(?<!in[ ]my[ ])(?<!is[ ]my[ ])(?<!an[ ])
    (?:own
    |personal) (?:views?|opinions?|thoughts)(?: only)?(?! (?:on|about|of|is|are that|have|has|that|has|but))
    |(?:just|only|purely|all|these are|this is|it's) my (?:own )?(?:personal )?(?:view|take|words)(?= ?(?:[.,!;)\n]
    |$))|my (?:own )?(?:words|views?|opinions?|thoughts?)[ ,;-]{{1,3}}(?:(?:and )?(?:not |nobody's |no one's |nobody[ ]
    else's |not anybody's |not the )(?:official (?:line|position|view)|line|my (?:employer|work|boss|job|company)
    (?:'s)?|(?:the )?(?:official|company|party|council)[^.!?\n]{{0,20}}))|(?:nobody's|not (?:the|an|anybody's)|no
    (?:body)?) official (?:line|position|statement|view)
    |my (?:views|opinions|tweets|words) only|my (?:tweets|posts|words|account|page|profile),? (?:and )?my (?:views
    |opinions|problem|words)|(?:this|the) (?:account|page|profile|twitter|feed|blog) is (?:purely |entirely[ ]
    |strictly )?(?:personal|mine|my own)(?: and[^.!?\n]{{2,50}})?|(?:here|posting|tweeting|writing) as (?:me
    |myself)(?: and| not|,)[^.!?\n]{{2,30}}|(?:anything|everything|whatever|nothing|none of what|nowt|none of this
    |nothing on here)(?: (?:i|that i|i ever))?(?: (?:say|post|tweet|write|share|put))?(?: on here| here)? (?:is|are
    |represents?|reflects?|has)(?: just| only| purely| not)? (?:me|mine|the views?|the opinions?|my own|anything
    |official|to do|on behalf)(?: [^.!?\n]{{2,40}})?|(?:rts?|reposts?|reposting|boosts?|quotes?|retweets?
    |retweeting|sharing|likes?|a like|a retweet
    |following) (?:does not|doesn't|isn't|is not|don't|do not|≠|!=|never) (?:mean|always mean|imply|equal)?
    (?: ?i)? ?(?:agree(?:ing|ment)?|approv\w{{2,4}}|support|endorse\w{{0,5}})|(?:views|opinions|tweets
    |posts) (?:mine|own)
    |(?:not|never) (?:the )?(?:views?|opinions?) of (?:my|the|any|anyone|his|her|our) [^.!?\n]{{2,40}}
    |(?:does|do|doesn't|don't|dont|do not|does not|not|nothing|never|in no way|nor)(?: (?:i say|i post|here|on here
    |i tweet|said here|necessarily|i share)){{0,2}} (?:necessarily )?(?:reflects?|represents?|representing|reflecting
    |speak(?:s|ing)?|tweet(?:s|ing)?|post(?:s|ing)?)(?: (?:the|those|that|for|on behalf of|of|views?|opinions?|any
    |official|policy|in)){{0,5}} (?:my |the |any |our |a |of ){{0,4}}(?:employers?|work(?:place)?|job|council|company
    |trust
    |organisation|school|nhs|cafcass|hmpps|probation|university|uni|department|service|anyone(?: (?:but|other than
    |except) me| else)?|firm|who i work for|where i work|the people i work for|position of|clients?|those of
    |any organisation|official capacity|opinions? of|views of)(?:'s)?(?: [^.!?\n]{{2,30}})?
    |(?:i )?(?:only )?(?:speak|tweet|post|write|talk) (?:only )?(?:for|as) (?:myself|me)(?: (?:only|alone
    |not [^.!?\n]{{2,30}}))?|(?:speaking|posting|tweeting|writing) (?:only |purely )?for (?:myself|me)
    (?: [^.!?\n]{{2,30}})?|not (?:speaking|tweeting|posting|writing|here) (?:on behalf of|for
    |in (?:an? )?(?:official|professional)|as a representative)(?: [^.!?\n]{{2,30}})?
    |(?:rts?|retweets?|reposts?|boosts?|likes?|shares?|follows?|links?|sharing|retweeting|reposting|liking|rt's
    |likes/rts?|rts?/likes?|follow
    |like|link)(?: ?(?:and|&|/|or|,) ?(?:rts?|retweets?|reposts?|likes?|shares?|follows?
    |links?)){{0,3}} ?(?:are not|aren't
    |is not|isn't|not|do not|don't|does not|doesn't|≠|!=|=/=|=\\=|are never|never|no|ain't|don't mean|=|does not equal
    |not an)(?: (?:an|always|necessarily|mean|imply|equal|constitute|be|a|my)){{0,4}} ?endorse(?:ments?|d)?
    |(?:here |posting |tweeting |writing |speaking |account |acting |all )?(?:in
    |is) (?:a |my )?(?:purely |strictly |entirely )?(?:personal|private|own) capacity(?: only)?|personal (?:account
    |page|profile|twitter|blog|feed|views?|opinions?)(?:(?:,| and|;| -| so)? (?:not|nothing|no|views?|opinions?
    |my views)(?: [^.!?\n]{{2,40}})?| only)
    |(?:nothing|not anything) (?:here|on here|i say|i post|i tweet)(?: here| on here)?(?: \w{{2,6}})?(?: (?:is|has
    |represents|reflects|to do))? (?:anything )?(?:to do with|connected (?:to|with)|linked to|official
    |representative of|the view of|reflects?)(?: [^.!?\n]{{2,30}})?|not (?:affiliated|connected) (?:to|with) (?:my
    |any) (?:employer|work|organisation)
    |(?:these|they|those|this) (?:are|is|r) (?:just |only |purely |all )?my (?:own )?(?:personal )?(?:views?|opinions?
    |thoughts?)(?: (?:and|,) (?:not|nothing)[^.!?\n]{{0,50}}| only| alone|, not[^.!?\n]{{0,40}})
    |everything (?:on here|here|i (?:post|say
    |tweet)) is (?:just |only |purely )?(?:my (?:own )?)?(?:personal )?(?:views?|opinions?|mine
    |own)(?: [^.!?\n]{{2,60}})?
""")
_NO = Terms(r"""
    (?:views?) (?:from|of (?:the (?:sea|loch|lake|city|hills?|mountains?|river|park|minister|garden)|loch|lake|sea
    |mountains?|london)|over)|sea views?|in my opinion|that's (?:just
    |only) my opinion|everyone has|everybody has|entitled to|i have my own|\d[\d,k.]{0,8} views|rightmove|viewing
    |brexit|garden|balcony|have changed|of the minister|expressed by|pint|book is better|opinions please|tell me
    |share your|what are your|send us|tweet me|reflects the light|we object|she endorsed|deals?
""")


class Disclaimer:
    """Disclaimers."""

    id = "disclaimer"
    types = (Type.DISCLAIMER,)
    triggers = ("disclaimer.phrase",)
    examples = Examples(
        hits=(
            Example("teacher, runner. Views my own", ("Views my own",)),
            Example("tweets r mine not my employers", ("tweets r mine not my employers",)),
            Example("RTs are not endorsements", ("RTs are not endorsements",)),
            Example("I do not speak for the council", ("I do not speak for the council",)),
        ),
        near_misses=(
            "great views from my window",
            "in my opinion it is fine",
            "everyone has their own opinion",
            "5000 views on my own video",
            "celebrity endorsement deals are weird",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Disclaimers by sentence; `spans` only tell that there may be one."""
        return hits(self.id, Type.DISCLAIMER, text, _remarks(text.folded), hints)


def _remarks(text: str) -> Iterator[Remark]:
    for sentence in sentences(text):
        found = PHRASE.spans(text, sentence)
        if not found:
            continue
        if _NO.within(text, sentence):
            continue
        yield Remark(*clause(text, sentence, found[0].start, found[-1].end), Sure.SURE, "own")
