"""Work organised online and talk of the day's work (rule N8): rotas, shifts, meetings, handovers, court dates.

Social plans are not work, though they are made with colleagues: a leaving do, five a side, the pub after the shift.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.work import vocabulary as v
from detectors.work.sentences import Remark, Terms, clause, hits, nearest_pair, sentences

_DAY = r"(?:mon|tues?|weds?|wednes|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?"
_WHEN = Terms(rf"""
    {_DAY}|today|tonight|tomorrow|tmrw?|2moro|tomo|this (?:morning|aft|afternoon|evening|week|weekend)|next week
    |bank holiday(?: \w{{3,9}})?|weekend|the \d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}(?:st|nd|rd|th)(?: of)?
    |at \d{{1,2}}(?:[.:]\d\d)?(?: ?[ap]m)?|by \d{{1,2}}|in by \w{{2,6}}|\d{{1,2}}(?:[.:]\d\d)? ?[ap]m
    |\d{{1,2}}[.:]\d\d|half (?:past )?\w{{1,7}}|(?:to|for|from|till?|until) \d{{1,2}}(?:[.:]\d\d)?|a\.m|all day
    |quarter (?:to|past) \w{{3,7}}|\d{{1,2}} ?- ?\d{{1,2}}|o'clock|christmas day|boxing day|xmas day
""")
_SHIFT = Terms(rf"""
    (?:swapping|swop|swopping|changing|giving away|trading|offering) (?:my|your|a|an) (?:{_DAY} )?(?:late|early
    |shifts?|nights?|long day|twilight|on.?call|duty)|(?:{_DAY}|tonight|tomorrow|today)'?s (?:shifts?|late|early
    |night|rota|clinic|list|handover|briefing|court list)|(?:lates|earlies|nights|long days|day shifts
    |night shifts) (?:all week|this week|next week|til|until|from|for me|again|tonight|all weekend|now|then)
    |(?:day|night|late|early|weekend|bank) (?:staff|crew|team|shift) (?:please |pls |to |need to |must[ ]
    |remember to )?(?:leave|take|check|remember|do|bring|lock|clean|hand|restock|ring|fill)
    |(?:swap|cover|take|do|have|pick up|drop|want|work|doing|covering|working|got) (?:my|your|a|an|the|his|her|their
    |any|someone's) (?:\w{{2,8}} )?(?:late|early|shifts?|nights?|long day|twilight|on.?call|duty|duty day|lates
    |earlies|saturday|sunday|{_DAY}|rounds?|clinic|slot|court day|inductions?|desk|phones
    |\d{{1,2}}(?:[.:]\d\d)?(?: ?[ap]m| o'?clock)?)
    |shift (?:swap|cover|pattern)|swap (?:shifts?|days?)|(?:on|doing|working|back on|got) (?:the )?(?:earlies|lates
    |nights|days|early|late|night shift|day shift|late shift|early shift|twilights?|long days?|the rota|call|duty)
    |the rota|new rota|rota(?:'s| is)? (?:out|up|done|changed|wrong|for)|rota|who'?s (?:on|in|opening|working|covering
    |doing)(?: up| the| early| late| shift| rota| duty)?
    |any ?one (?:working|covering|free to (?:cover|work)|able to cover|doing|(?:on|in) (?:shift|call|duty|early|late
    |tomorrow|today|tonight|at \d{{1,2}}|the rota|work|{_DAY}))|(?:need|looking for
    |after) (?:someone|somebody|anyone|a volunteer|cover|two people|bodies|staff|one more)(?: to (?:open|close|cover
    |work|do|lock)(?: up)?|(?: for (?:the|a|my))?(?: \d{{1,2}} ?- ?\d{{1,2}})?(?: \w{{3,9}})? (?:shift|late|early
    |night))
    |\d{{1,2}} ?(?:-|to|til) ?\d{{1,2}} shift|(?:duty|on call|on-call) (?:officer|manager|worker|social worker|po|this
    |all)|i(?:'ll|ll) (?:do|cover|take|work) your \w{{3,9}}
    |stocktake|stock take|open(?:ing)? up the (?:shop|office|unit|store|depot)|(?:cover|man) (?:my|the|our) (?:phones?
    |desk|inbox|reception)|(?:day|night|monday|late|early|weekend) (?:crew|shift|team|staff|lot) (?:bring|can|please
    |need|start|finish|are|is)|van keys|earlies|4 lates|overtime (?:available|going|on)
""")
_MEETING = Terms(r"""
    team (?:meeting|brief|briefing|huddle|call|catch.?up)|staff (?:meeting|briefing|training)|(?:manager'?s?
    |management|supervision|planning|strategy|partner agency|agency|professionals|multi.?agency|core group|department
    |dept|site|safety|sales|board|ward|shift|clinic|case|budget|finance|review|cp|network|appraisal|governors?
    |safeguarding|production|project|handover|referral|allocation|practice|pdu|mappa|marac|duty|morning
    |debrief) (?:meeting|briefing|conference|review|round|panel|huddle)
    |hand ?over(?! of)|ward round|case conference|core group|mappa|marac|strategy discussion|huddle|briefing
    |toolbox talk|my inductions|training day|inset day|away day|appraisal|supervision (?:with|at|moved)|(?:team
    |work) training|(?:meeting|meet) (?:with )?(?:the )?(?:guardian|la|social worker|solicitors?|client|director
    |governor|police|area manager|auditors?|head)|fire drill
    |hearing|(?:in|at) (?:family |crown |magistrates |county |youth )?court|court (?:at|is|on|moved|date|tomorrow
    |today|list|duty|in the)|case is listed|listed for|listed at|trial starts|sentencing (?:is|on|moved|at)
    |parole hearing|home visits?|site visit|inspection (?:is|on|tomorrow|next)|supervisions|interviews (?:are|at|on
    |all)|meeting (?:moved|cancelled|rescheduled|room|now|is (?:at|now|on|in)|at)
""")
_DAY_TALK = Terms(r"""
    (?:just |only )?(?:done|did|worked|survived|finished) (?:a )?(?:\d{1,2}|ten|twelve|thirteen|fourteen|fifteen) ?
    (?:hours?|hrs?|h)(?: straight)? (?:on the (?:ward|unit|floor|road|desk|phones|tills)|at work|in (?:the office
    |court|a&e|theatre|the shop)|behind the (?:wheel|bar|till)|shift)|(?:two|three|four|five|six|seven|eight
    |\d{1,2}) (?:home visits|site visits|calls|drops|admissions|inductions|appointments) today
    |(?:what a|long|busy|rough|mad|manic|hectic|crazy|awful|hard|tough|quiet|good|horrible|hellish|full on|shocking
    |ridiculous|bad|mental|stressful) (?:\w{2,8} )?(?:day|shift|night|morning|week|one)(?: today)? (?:at|in) (?:work
    |the office|court|the shop|school|the ward|the unit|the depot|a&e|the prison|the hospital|the call centre
    |the salon|clinic|the warehouse)|day (?:at work|in the office|in court) (?:today|was|done|over)|(?:my
    |today's) (?:working )?day (?:at work )?(?:was|so far|went)[ :]
    |(?:just )?(?:got in|home|finished|done|back|in) from (?:a|my|an|another) (?:\d{1,2} ?(?:hour|hr
    |h) |long |night |double |late |early |mad |busy |hellish )?(?:shift|night shift|late|early|day at work
    |day in court)|(?:just )?finished (?:a|my|another) (?:\d{1,2} ?(?:hour|hr|h)|night|long|double|late
    |early)s?(?: \w{3,6})? ?shift|today (?:at|in) (?:work|court|the office|clinic) (?:i|we|was|had)|(?:at work
    |in the office) today (?:i|we|and)
    |back to back (?:supervisions|meetings|appointments|clients|interviews|patients|calls|visits)|(?:two|three|four
    |five|six|\d{1,2}) (?:recalls|breaches|psrs|assessments|home visits|inductions|supervisions|crash calls|admissions
    |discharges|reports|section 7s|drops|deliveries|breakdowns|bookings)(?: \w{2,10}){0,3}
    |driving to \w{3,14} for a (?:delivery|drop|collection)
""")
_WORKISH = Terms(
    v.FIELD
    + r"""
    |work|shifts?|ward|court|office|prison|phones|duty|team|staff|rota|boss|manager|colleagues?|clients?|report
    |the la|listed|room|reception|huddle|briefing|ward round|supervision|induction|shop|unit|depot|van|crew|guardian
    |hearing|meeting|briefing|handover|someone
    |somebody|anyone|anybody|overtime|lates|earlies|nights|long day|swap|cover|head office|stock ?take|if you do my
"""
)
_SOCIAL = Terms(r"""
    pub|the fire|campfire|drinks?|pints?|night out|leaving do|xmas do|christmas (?:do|party)|curry|bowling|football
    |footy|five a side
    |5 a side|netball|gym|tennis|squash|golf|band|choir|book club|pta|church|flower rota|christening|wedding|hen do
    |stag do|birthday|party|lunch (?:with|at)|dinner|brunch|coffee with|girls|gig|tickets?|school run|swimming
    |marathon|parkrun|on holiday|my holiday|hols|beach|early night|late again|trains?|bus|off work|day off
    |shift key|court shoes|duty free|hearing test|specsavers|my eyes|horror film|hearing aids?|telly|cake|bbq|dating
    |date night|hair ?dresser|nails|film|brownies|scouts|cubs|guides|sunday league|match|rehearsal|premier league
    |food court|court case on (?:tv|netflix)|virgin|supreme court|house keys
""")


_ASKED = Terms(r"""
    can (?:you|anyone|someone|somebody)|could (?:you|anyone|someone)|any ?one|who'?s|need|please|swap|i'll (?:do
    |cover|take)|rota's out
    |rota is out|again|fancy|dm me|pm me|swapping|swop|for me|all week|in by
""")


class Arrangements:
    """Working arrangements and talk of the working day."""

    id = "arrangements"
    types = (Type.WORK_ARRANGEMENT,)
    triggers = ("arrangements.words",)
    examples = Examples(
        hits=(
            Example("can anyone swap my late on thursday", ("can anyone swap my late on thursday",)),
            Example("handover at 7, bring the keys", ("handover at 7",)),
            Example("team meeting moved to 10", ("team meeting moved to 10",)),
            Example(
                "long day in the office, three recalls and a fire drill",
                ("long day in the office, three recalls and a fire drill",),
            ),
        ),
        near_misses=(
            "pub after work friday?",
            "tennis court booked for 6",
            "band practice moved to 8",
            "my shift key is broken",
            "day off tomorrow",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Arrangements by sentence; `spans` only tell that there may be some."""
        return hits(self.id, Type.WORK_ARRANGEMENT, text, _remarks(text.masked), hints)


def _remarks(text: str) -> Iterator[Remark]:
    for sentence in sentences(text):
        if any(terms.within(text, sentence) for terms in (_SOCIAL, v.FICTION, v.SPORT, v.NEWS, v.ADVERT)):
            continue
        talk = _DAY_TALK.spans(text, sentence)
        if talk:
            yield Remark(*clause(text, sentence, talk[0].start, talk[-1].end), Sure.LIKELY, "day")
            continue
        when = _WHEN.spans(text, sentence)
        for terms, reason in ((_SHIFT, "shift"), (_MEETING, "meeting")):
            pair = nearest_pair(terms.spans(text, sentence), when, 50)
            if pair is None and reason == "shift" and _ASKED.within(text, sentence):
                found = terms.spans(text, sentence)
                pair = (found[0], found[-1]) if found else None
            if pair and _WORKISH.within(text, sentence):
                start, end = min(pair[0].start, pair[1].start), max(pair[0].end, pair[1].end)
                yield Remark(*clause(text, sentence, start, end), Sure.LIKELY, reason)
                break


WORDS = (_SHIFT, _MEETING, _DAY_TALK)
"""One of these must stand in a text."""
