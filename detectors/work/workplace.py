"""Names of workplaces, where the post says that the writer, their family or a named person works there.

A frame of working ("I work at", "my shift at", "nurse @") and then a name; "the council" or "a hospital" is none. Shops
where one buys, schools where one's child learns, and people in the news are not meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type, Whose
from detectors.lazy import lazy
from detectors.work.employers import KNOWN_PLAIN, SURE_NAMES, read_name
from detectors.work.sentences import Terms, in_small, loose, sentences, whatever_case

ROLES = (
    "nurses?|hca|healthcare assistant|midwife|doctor|gp|paramedic|porter|receptionist|secretary|administrator|admin"
    "|admin officer|clerk|usher|magistrate|probation officer|probation services? officer|po|pso|spo|pqip"
    "|offender manager|family court adviser|fca|guardian|social worker|social work|senior practitioner|practitioner"
    "|case ?worker|support worker|care ?worker|carer|care assistant|key ?worker|youth worker|prison officer|officer"
    "|custody officer"
    "|teacher|ta|teaching assistant|lecturer|head ?teacher|head|deputy head|head of [a-z]{3,12}|tutor|dinner lady"
    "|caretaker|cleaner|cook|chef|barista|waiter|waitress|bar ?man|bar ?maid|bar staff|manager|store manager"
    "|team leader|team manager|supervisor|assistant manager|deputy manager|sales assistant|shop assistant|cashier"
    "|checkout|shelf stacker|security guard|security|warehouse op|warehouse operative|warehouse|picker|packer"
    "|hgv driver|lorry driver|van driver|bus driver|driver|train driver|postie|postman"
    "|engineer|electrician|plumber|mechanic|fitter|welder|developer|software engineer|analyst|data analyst"
    "|consultant|accountant|solicitor|paralegal|barrister|estate agent|recruiter|hr|hr manager|hr adviser|marketing"
    "|marketing manager|designer|journalist|reporter|editor|producer|librarian|curator|pharmacist|dentist|hygienist"
    "|optician|vet|vet nurse|physio|therapist|psychologist|counsellor|scientist|researcher|lab tech|technician"
    "|call handler|adviser|advisor|customer service|agent|apprentice|trainee|student nurse|intern"
    "|pcso|police officer|pc|firefighter|call centre agent|director|ceo|founder|chair|governor|trustee"
    "|volunteer coordinator|chaplain|vicar|postdoc|phd student|professor|staff nurse|ward sister|sister"
    "|charge nurse|matron|shift manager|duty manager|operations manager|project manager|personal assistant|pa|ea"
    "|civil servant|planner|surveyor|architect|lifeguard|instructor|trainer|beautician|hairdresser|nursery nurse"
    "|bank clerk|mortgage adviser|underwriter|forklift driver|delivery driver|machinist|butcher|baker|lollipop lady"
    "|voice on reception"
)
_KIN = (
    "mum|mam|mom|dad|mother|father|nan|gran|grandad|sister|sis|brother|bro|wife|husband|hubby|partner|other half"
    "|girlfriend|boyfriend|gf|bf|fiance|fiancee|son|daughter|lad|eldest|youngest|missus|cousin|auntie|aunty|aunt"
    "|uncle|niece|nephew|best mate|bestie|mate|friend|flatmate|housemate|neighbour|ex"
)
_MID = (
    "(?: (?:as an? [a-z]{2,12}(?: [a-z]{2,12})?|full time|part time|nights?|days|there|here|part-time|full-time"
    "|still|currently|now|weekends?|saturdays?|tonight|today|on the [a-z]{3,12}|in [a-z]{2,12}|in the [a-z]{3,14}"
    "|again|late|evenings|over|remotely)){0,3}"
)
_AT = "(?: at|@| @|, at)"

# Ends right where the name begins. loose: a single capitalised word is enough of a name.
_BEGIN = r"(?:^|(?<=[.!?|•]\s)|(?<=\n))"
_LOOSE = (
    rf"(?:i|i've|we|i'd|who) (?:\w{{2,9}} )?(?:work|worked|working){_MID}{_AT} ",
    rf"(?:(?:my|our|her|his|the) (?:{_KIN})|he|she|(?-i:[A-Z][a-z]{{2,12}})(?: \([a-z]{{2,9}}\))?|\(?(?:hubby|wife"
    rf"|husband)\)?)(?: \w{{2,9}})?(?: works|worked| works nights| used to work|'s working| is working| was working"
    rf"| has worked){_MID}{_AT} ",
    rf"(?:i'm|i am|im|been|still|started|start|am|was|back|love|hate|of|not|currently|now|enjoying|be|her|his|he's"
    rf"|she's|new job|years) working{_MID}{_AT} |{_BEGIN}(?:currently |now )?working{_MID}{_AT} "
    rf"|{_BEGIN}works?{_MID}(?: at|@| @| for) |{_BEGIN}employed (?:at|by) ",
    rf"(?:my|a|another|double|long|late|early|night|first|last|next|day|evening|extra|bank|final|the"
    rf"|'?s) ?(?:\w{{2,9}} )?shifts?(?: tonight| today| tomorrow)?{_AT} |(?:bank|extra|night|day|late) shifts{_AT} "
    rf"|(?:on|doing|working) (?:nights?|days|earlies|lates|call|duty|shift|reception|the tills?|the desk|the door"
    rf"|the bar|the ward|ward \w{{1,4}}|placement|secondment)(?: again| tonight| this week| all week)?{_AT} ",
    rf"(?:handed|handing|put)(?: \w{{2,3}})? (?:my |in my |his |her )?notice(?: in)?(?: at| to| with)? |(?:my|a|the"
    rf"|got a|new|this|first|last|old|her|his|dream|weekend|saturday|part time|full time"
    rf"|that) (?:\w{{2,9}} )?(?:job|role|position|placement|apprenticeship|internship|traineeship|contract"
    rf"|secondment){_AT} |(?:got|landed|accepted|start(?:ed|ing)?|offered|love|hate|quit|left|leaving|lost) (?:the"
    rf"|my|a|an|his|her) (?:\w{{2,12}} ){{0,2}}(?:job|role|position|placement|apprenticeship"
    rf"|post)(?: \w{{4,9}})?(?: at|@| @| with) ",
    r"(?:my|our|love the|miss the) (?:[a-z]{2,10} )?(?:colleagues|team|boss|manager|office|desk|staff room"
    r"|workmates|co.?workers|crew|lot|gang|girls|lads)(?: here)?(?: at|@| @) |(?:we|us|here|all of us) at "
    r"|promoted to [a-z ]{3,24}? (?:at|of) |(?:voice|face) on reception at ",
    rf"(?:i|i've|we|my (?:{_KIN})|he|she) (?:teach(?:es)?|taught|lecture|lectures|nurse|nursed|cook|cooks|clean"
    rf"|cleans|temp|temped|train|trained|manages?|managed|volunteer|volunteers)(?: [a-z0-9]{{1,10}}){{0,3}}?{_AT} ",
    rf"(?:i'm|i am|im|i was|as|being|been|(?:he|she|who)(?:'s| is| was)|my (?:{_KIN})(?:'s|s| is| was| are)|became"
    rf"|(?-i:[A-Z][a-z]{{2,12}})(?:'s| is| was))(?: now| still| currently)? ?(?:an?|the"
    rf"|on)? (?:\w{{2,10}} ){{0,2}}?(?:{ROLES})(?: \w{{2,9}})?(?: on ward \w{{1,3}}| in [a-z&]{{2,12}}"
    rf"| on [a-z]{{3,10}})?{_AT} ",
    r"(?:years?|yrs)(?: of)? (?:long )?service(?: \w{3,11})? (?:from|at|with|for) |long service (?:award"
    r"|certificate|pin|badge)(?: \w{2,8}){0,2} (?:from|at|with) |(?:lanyard|badge|name ?badge|uniform|id"
    r"|payslip|fleece|pass) (?:says|from|for|at) |clock(?:ed|ing)? (?:on|off|in|out) (?:at|from) |(?:grind"
    r"|grindstone|madhouse|desk|chaos|mines) at |another (?:day|shift|week|night|monday) at |(?:grateful|thanks"
    r"|thank you|gonna miss|going to miss|will miss) (?:to )?(?:everyone|everybody|all the staff|all my colleagues"
    r"|my team) at |part of the team at |(?:proud|honoured|lucky|chuffed|privileged) to (?:work|be working"
    r"|be part of the team|be a nurse|teach|have worked)(?: at| for) |come (?:and )?(?:work|join us|join me"
    r"|join my team)(?: with (?:me|us))? at |(?:we're|we are|were) (?:hiring"
    r"|recruiting)(?: [a-z]{3,12}){0,3} at |(?:placement|rotation|training|residency|secondment|career|stint"
    r"|spell|induction|pgce|retirement) (?:at|with) ",
    rf"{_BEGIN}(?!the |an? |this |that |some )(?:[a-z]{{3,10}} ){{0,2}}(?:{ROLES})(?: at|@| @| \||,"
    rf"| -) |(?:(?<=\|[ ])|(?<=\.[ ])|(?<=,[ ])|(?<=•[ ]))(?:[a-z]{{3,10}} )?(?:{ROLES})(?: at|@| @) |"
    rf"(?:{ROLES}) (?=@[A-Za-z])"
    rf"|(?:my (?:{_KIN})|i)(?:'s|s| is| was|'m| am| are)? (?:on|in|at) (?:the )?(?:\w{{3,10}} )?(?:ward|reception"
    rf"|tills?|checkouts?|desk|deli|bakery|returns|lates|nights)(?: \w{{1,3}})?(?: at|@| @) ",
    rf"(?:on my|my|on a|a quick) (?:lunch ?)?(?:break|lunch|lunch hour|fag break)(?: now| today)? at |(?:desk"
    rf"|office|locker|seat)(?: next to mine| opposite| by mine)? at |(?:one of the|part of the) (?:\w{{3,12}} )?"
    rf"(?:lads|girls|team|staff|cleaners|nurses|drivers|guards|cooks|porters|crew) (?:at|from) |(?:work|works"
    rf"|worked|working|on) (?:on )?the (?:bins|tills|door|doors|ambulances|buses|trains|trams|roads|railways?"
    rf"|phones|vans|checkouts|wards?|desk|lorries|forklifts) (?:for|at|with) |(?:walked into|started (?:at|in"
    rf"|with)) (?=[^.!?\n]{{2,24}} as an? )|(?:grad|graduate|training|apprenticeship) (?:scheme|programme"
    rf"|job) (?:at|with) |on (?:[A-Z]\w{{2,12}} )?ward(?: \w{{1,3}})?(?:,| at) |(?:left|leaving|swapped"
    rf"|quit) (?:the )?[a-z]{{2,12}} for (?=[^.!?\n]{{2,30}}(?:never|best|looked back|regret|move))|(?:nephew|niece"
    rf"|cousin|brother|sister|dad|mum|son|daughter|husband|wife|mate|uncle|aunt\w{{0,2}}|partner)(?:'s|s"
    rf"| is)? (?:an? |the )?(?:\w{{3,12}} ){{0,2}}(?:copper|bobby|cop|squaddie|{ROLES}) (?:with|at|for|in) "
    rf"|(?:on|in|behind|at) the (?:wards?|staff ?room|bar|tills?|counter|reception|shop floor|front desk|canteen)"
    rf"(?: \w{{1,3}})? (?:at|of|for) |(?:i|my|our|hubby|his|her|same|the same) (?:[a-z]{{2,9}} ){{0,4}}(?:firm"
    rf"|company|employer|work|workplace|school|trust|council|place|business|shop|office|job)(?:'s)? \((?=[A-Z])|"
    rf"(?:hubby|husband|wife|partner)(?:'s|s) (?:firm|company|work|office|school|shop) \((?=[A-Z])|(?:{ROLES})"
    rf"(?: in [a-z]{{3,12}})?, (?:ward \w{{1,3}}|[a-z]{{4,12}} (?:ward|unit|team|department)), ",
)
# A preposition that takes much else beside workplaces ("for Kevin", "first day at Glastonbury", "joined the gym").
_STRICT = (
    r"if you (?:phone|ring|call|email|pop into|come into|visit) (?=[^.!?\n]{3,40}(?:might get me|get me"
    r"|speak to me|it'll be me|it's me|ask for me|i'm the"
    r"|see me))|(?:poached|headhunted|recruited|snapped up|taken on|employed|trained|contracted) by |"
    r"(?:i'm|im|i am|its|it's|this is|my name is) (?-i:[A-Z][a-z]{2,10}),? (?:from|at|of) "
    r"|(?-i:[A-Z][a-z]{2,10}) (?:here )?from (?=[^.!?\n]{3,40}(?:been there|here|speaking))|who(?:'s|s| is"
    r"| else is)? (?:on|in|working) (?:at |in )(?=[^.!?\n]{2,24}(?:tonight|today|tomorrow|later))"
    r"|i drive (?:the |a )?\w{1,10} (?:for|at) |(?:work do|christmas do"
    r"|night out) with the (?=[A-Za-z&' ]{3,24} lot)",
    rf"(?:{ROLES})(?: in [a-z]{{3,12}})?, ",
    rf"(?:i|i've|we|i'd|who|and i) (?:\w{{2,9}} )?(?:work|worked|working|drive|drove|clean|deliver|temp|temped|test"
    rf"|code|cook)(?: [a-z]{{2,10}}){{0,2}}(?: for| with| in| over at|@| at) |(?:years?|yrs|months|weeks"
    rf"|decades?) (?:\w{{3,9}} )?(?:at|with|for|in|working for|driving for|of) |(?:i'm|i am|im|been|still|started"
    rf"|hate|love|of|currently|now|stop|quit|years|am) (?:working|driving|cleaning|temping|delivering"
    rf"|employed)(?: [a-z]{{2,10}}){{0,2}}? (?:for|with|in|by|at) |{_BEGIN}(?:currently |now )?(?:works?|working"
    rf"|employed)(?: [a-z]{{2,10}}){{0,2}} (?:for|with|by|in) ",
    rf"(?:(?:my|our|her|his|the) (?:{_KIN})|he|she"
    rf"|(?-i:[A-Z][a-z]{{2,12}})(?: \([a-z]{{2,9}}\))?)(?: \w{{2,9}})?(?: works|worked|'s working| is working"
    rf"| drives| has worked| cleans|'s with|'s been with| got a job| has got a job| got the job| started| starts"
    rf"| is starting| has started)(?: [a-z]{{2,10}}){{0,3}}?(?: for| with| in| at|@) ",
    rf"(?:proud|honoured|lucky) to (?:wear|serve|represent|work for|be part of|join|be joining|be with|be at) "
    rf"|(?:new job|new lanyard|new uniform|new start|first day|new role|day one)[^.!?\n]{{0,24}}(?:hello|hi|hey"
    rf"|with|:|at) |(?:any|other|fellow|us|all my|my) (?:other |fellow )?(?=(?:[A-Za-z&]{{2,14}} ){{1,4}}(?:bods?"
    rf"|folk|people|colleagues|staff|workers|peeps|crew|employees|lot|nurses|teachers|officers)(?![a-z]))|(?:worked"
    rf"|work|been|nurse|teacher|driver|officer|adviser|manager)(?: at| with| for) (?=[^.!?\n]{{2,40}} since (?:19"
    rf"|20)\d\d)|(?:employer|place of work|workplace|works? at|company|occupation|job)(?: is| -|:|,) |paid by "
    rf"|my (?:employers?|company),? |{_BEGIN}at (?=[^.!?\n,]{{3,40}} since (?:19|20)\d\d) ?",
    r"(?:first|last|second|third|final|1st|2nd) (?:day|week|month|shift|night)(?: [a-z]{2,9}){0,3}?(?: at"
    r"| with|@|,) |(?:day|week|month) (?:\d{1,3}|one|two|three)(?: \w{2,8})? (?:at|with|of my \w{3,9} at) "
    r"|(?:new|my|first|dream|proper|got a|a|weekend|her|his) (?:\w{2,9} )?(?:job|role|post|position|placement"
    r"|contract)(?: [a-z]{2,9}){0,2} (?:with|for|in|at|is) |(?:got|landed|accepted|offered) (?:the|a"
    r"|my) (?:\w{2,12} )?(?:job|role|position|post) (?:with|in|for) ",
    r"(?:joined|joining|rejoined|left|leaving|quit|quitting|retired from|retiring from|resigned from|sacked from"
    r"|sacked by|fired from|hired by|employed by|working for|made redundant (?:from|by)|start(?:ed"
    r"|ing)?(?: \w{2,9})? (?:at|with)|transferred to|transferring to|moved to|moving to|seconded to|back (?:at"
    r"|to)(?: work at)?|back to work at|call centre (?:at|for)|going back to|interview(?:ed)? (?:at|with|for)"
    r"|dismissed from|graduated to|contracted to|temping (?:at|for)|volunteer(?:ing)? (?:at|with)|day off from"
    r"|been with|been at|i'm with|im with|we're with|i am with|i manage|i run|managing|manage|run|running) ",
    rf"(?:i'm|i am|im|i was|as|being|(?:he|she|who)(?:'s| is)|my (?:{_KIN})(?:'s|s| is| was)|became)(?: now"
    rf"| still)? ?(?:an?|the)? (?:\w{{2,10}} )?(?:{ROLES})(?: \w{{2,9}})? (?:for|with|in|by|of) |{_BEGIN}(?!the "
    rf"|an? |this |that |some )(?:[a-z]{{3,10}} ){{0,2}}(?:{ROLES})(?: for| with| in| of|,| -) |(?:(?<=\|[ ])"
    rf"|(?<=\.[ ])|(?<=,[ ]))(?:[a-z]{{3,10}} )?(?:{ROLES}),? (?:for |with |of |in )?|(?:i|he|she"
    rf"|(?-i:[A-Z][a-z]{{2,12}}))(?: am|'m| is)? (?:on duty|based|posted|stationed|employed|on reception"
    rf"|on placement)(?: \w{{2,8}})? (?:at|in|with|by) |(?:work|workplace|office|employer|company|my job)(?: is|:"
    rf"| =) ",
)


@dataclass(frozen=True, slots=True)
class _Frame:
    """What stands right before a name. small: the same for a text in small letters; exact: it says no more there.

    strict: a single word with a capital is not enough of a name.
    """

    pattern: re.Pattern[str]
    small: re.Pattern[str]
    exact: bool
    strict: bool


def _frame(written: str, strict: bool) -> _Frame:
    pattern = rf"(?<![A-Za-z0-9'])(?:{loose(written)})"
    exact = in_small(loose(written), pattern)
    return _Frame(lazy(pattern, re.IGNORECASE), exact or whatever_case(pattern), exact is not None, strict)


_FRAMES = tuple(_frame(one, strict) for listed, strict in ((_LOOSE, False), (_STRICT, True)) for one in listed)
_KNOWN_ROLE = lazy(
    rf"(?<![a-z])(?P<name>{KNOWN_PLAIN}) (?:{ROLES}|fca|staff|colleague|worker|bod)s?(?![a-z])"
)  # in small letters
_PAYS = (
    "paid me|pays me|payday|sacked me|hired me|employs me|took me on|gave me (?:the job|a job|my first job)"
    "|made me redundant|have made me|promoted me|is my employer|are my employer"
)
_SERVES = "employee|colleague since|staff member|worker here|staff here"
_AFTER = lazy(f" (?:{_PAYS}|{_SERVES})(?![a-z])")
_PAID = lazy(
    rf"(?<![A-Za-z])(?P<name>{KNOWN_PLAIN}|[A-Z][\w&'-]{{2,20}}(?: [A-Z][\w&'-]{{2,20}}){{0,3}})"
    rf" (?:{_PAYS})(?![a-z])"
)
_EMPLOYEE = lazy(
    r"(?<![A-Za-z])(?P<name>[A-Z][\w&'-]{1,24}(?: [A-Z][\w&'-]{1,24}){0,3})"
    rf" (?:{_SERVES})(?![a-z])"
)
PATTERNS = tuple(frame.pattern.pattern for frame in _FRAMES)
"""What stands right before a name."""

ASIDE = tuple(pattern.pattern for pattern in (_KNOWN_ROLE, _PAID, _EMPLOYEE))
"""What holds a name in itself."""

_GRIEVED = Terms(r"""
    pay ?rises?|pay|staff|rebrand|workloads?|caseloads?|restructure|reunification|morale|our|us|we|my|i|worst employer
    |another day|instead of|targets|managers?|management|training|vetting|leadership|colleagues
""")
_SCHOOL_OF_CHILD = Terms(
    r"daughter|son|kids?|children|little one|grandson|granddaughter|twins|reception class|year \d|nursery place"
    r"|parents? evening|settled in|uniform|pupil|boys?|girls?"
)
_TEACHES = Terms(
    r"teach(?:es|er|ing)?|works?|job|ta|placement|caretaker|lecturer|head|dinner lady|cleaner|shift|cook"
    r"|receptionist|my (?:role|post)"
)
_LEARNS = Terms(r"school|primary|academy|college|university|uni|nursery|juniors?|infants?|sixth form|high", case=False)
_STARTS = lazy(
    r"(?-i:[A-Z][a-z]{1,12})(?:'s| is| has| and (?-i:[A-Z][a-z]{1,12}))? (?:starts?|started|starting|just started) "
    r"(?:at|in)[ ]$",
    re.IGNORECASE,
)
_FIRST_SCHOOL = lazy(
    r"(?:primary|infants?|juniors?|nursery|pre-?school|first school|prep)(?: school)?(?:'s)?(?![a-z])", re.IGNORECASE
)
"""Somebody of whom no more is told than the name, and where one starts at four: a child."""
_VISITED = Terms(r"""
    lunch|dinner|parents? evening|appointment|visit(?:ing|ed)?|shopping|customer|open day|match|gig|concert|wedding
    |stayed|buffet|queue|charged|arrested|police say|sold me|served me|rude|free fries|my bill|my parcel|obviously
    |springfield|homer
""")
_NEWSWORTHY = Terms(
    r"has been (?:charged|sacked|suspended|jailed)|police say|bbc|breaking|according to|ceo|billionaire|trump|obama"
    r"|senator|president|minister|signs? for|striker|midfielder|transfer|squad|on loan|season|album|film"
    r"|premier league|match|nfl|nba|coach|apply (?:by|now|here|today)|vacanc(?:y|ies)"
)


class Workplace:
    """Names of workplaces."""

    id = "workplace"
    types = (Type.WORKPLACE,)
    triggers = (
        "workplace.frame+workplace.capital",
        "workplace.frame+workplace.known",
        "workplace.frame+workplace.organisation",
        "workplace.sure",
        "workplace.aside",
    )
    examples = Examples(
        hits=(
            Example("i work at tesco on the high street", ("tesco",)),
            Example("Senior practitioner @ Cafcass. Dog mum.", ("Cafcass",)),
            Example("my husband works at Hartwell Foods", ("Hartwell Foods",)),
            Example("night shift at St Brendan's Hospital again", ("St Brendan's Hospital",)),
        ),
        near_misses=(
            "working from home today",
            "i work for the council",
            "shopping at tesco was hell",
            "a nurse at Royal Brantham Hospital has been charged, police say",
            "my daughter starts at Moorfield Primary School in september",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Names after a frame of working; `spans` only tell that there may be one."""
        for place, reason, owner in _names(text):
            start, end = text.original(*place)
            whose = owner
            if hints.author == "other":
                whose = Whose.OTHER if owner is Whose.MINE else Whose.UNKNOWN
            yield Hit(Type.WORKPLACE, start, end, text.written[start:end], Sure.LIKELY, f"{self.id}.{reason}", whose)


def _names(whole: Text) -> Iterator[tuple[Span, str, Whose]]:
    text = whole.folded
    small = text.lower()  # as long: of what is longer in small, folding left none
    may, said = whole.may("workplace.frame"), whole.may("workplace.aside")
    frames = [frame for n, frame in enumerate(_FRAMES) if (may is None or may >> n & 1) and frame.small.search(small)]
    role = said is None or said & 1 << ASIDE.index(_KNOWN_ROLE.pattern)
    aside = said != 0 and _AFTER.search(text) is not None
    sure = whole.may("workplace.sure") != 0
    for sentence in _lines(text) if frames or role or aside or sure else ():
        if _NEWSWORTHY.within(text, sentence):
            continue
        found: dict[int, tuple[Span, str, Whose]] = {}
        for frame in frames:
            for m in frame.small.finditer(small, *sentence) if frame.exact else frame.pattern.finditer(text, *sentence):
                name = read_name(text, m.end(), sentence, strict=frame.strict)
                if name is None or _only_visited(text, sentence, m, name):
                    continue
                found.setdefault(name.start, (name, "frame", _whose(text, sentence, m)))
        for m in SURE_NAMES.finditer(text, *sentence) if sure else ():
            if (m.start() and text[m.start() - 1].isalnum()) or m.start() in found or _FOREIGN.within(text, sentence):
                continue
            if _GRIEVED.within(text, sentence):
                found[m.start()] = Span(*m.span()), "grievance", Whose.MINE
        for m in _KNOWN_ROLE.finditer(small, *sentence) if role else ():
            start = max(sentence.start, m.start() - 24)
            if re.search(
                r"(?i)(?<![a-z])(?:i'?m|i am|me|my|here|fellow|other|proud|retired|former)(?![a-z])",
                text[start : m.start()],
            ):
                found.setdefault(m.start("name"), (Span(*m.span("name")), "frame", Whose.MINE))
        for m in (*_EMPLOYEE.finditer(text, *sentence), *_PAID.finditer(text, *sentence)) if aside else ():
            found.setdefault(m.start("name"), (Span(*m.span("name")), "frame", Whose.MINE))
        yield from found.values()


_FOREIGN = Terms(
    r"report says|inspectorate|inquiry|news|according to|minister|announced by|press release|published"
    r"|statement from|data from|statistics"
)


def _lines(text: str) -> Iterator[Span]:
    """Sentences; "St." and "Dr." end none."""
    last: Span | None = None
    for sentence in sentences(text):
        if last is not None and re.search(r"(?:^|[ (])(?:St|Dr|Mr|Mrs|Ms|Ltd|Co)\.$", text[last.start : last.end]):
            last = Span(last.start, sentence.end)
            continue
        if last is not None:
            yield last
        last = Span(
            sentence.start
            + len(text[sentence.start : sentence.end])
            - len(text[sentence.start : sentence.end].lstrip()),
            sentence.end,
        )
    if last is not None:
        yield last


def _only_visited(text: str, sentence: Span, frame: re.Match[str], name: Span) -> bool:
    """Whether the frame can mean a customer, a pupil or somebody in the news."""
    if _VISITED.within(text, Span(sentence.start, name.start)) and not re.search(
        r"(?i)\b(?:my|our|i|work\w*|shift)\b", frame[0]
    ):
        return True
    subject = text[max(sentence.start, frame.start() - 24) : frame.start()]
    if re.search(
        r"(?i)\b(?:bloke|guy|man|woman|lady|person|someone|somebody|anyone|people|those|actor|character)"
        r"(?: (?:who|that|which))? ?$",
        subject,
    ):
        return True
    pupil = _STARTS.search(text, sentence.start, name.start) and _FIRST_SCHOOL.search(text, *name)
    learns = pupil or (_LEARNS.within(text, name) and _SCHOOL_OF_CHILD.within(text, sentence))
    return bool(learns) and not _TEACHES.within(text, sentence)


def _whose(text: str, sentence: Span, frame: re.Match[str]) -> Whose:
    before = text[sentence.start : frame.end()]
    others = list(
        re.finditer(
            rf"(?i)(?<![a-z])(?:(?:my|our) (?:{_KIN})|he|she|he's|she's|they|(?-i:[A-Z][a-z]{{2,12}}) (?:works?|is"
            rf"|'s|got|on)"
            r"|\((?:hubby|wife|husband|brother|sister)\))(?![a-z])",
            before,
        )
    )
    mine = list(
        re.finditer(
            r"(?i)(?<![a-z])(?:i|i'm|im|i've|we|my"
            r" (?:job|shift|role|new|first|last|team|boss|manager|notice|desk)|our team|me)(?![a-z])",
            before,
        )
    )
    if others and (not mine or others[-1].start() > mine[-1].start()):
        return Whose.OTHER
    return Whose.MINE
