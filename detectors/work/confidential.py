"""What is marked confidential, leaked, sealed or under a court order, and shared passwords and case numbers (rule N7).

A mark alone is not enough where it is a service's promise ("confidential helpline"), a show or a recipe. Case numbers:
CRN (a letter and six digits), PNC (two digits, a stroke, up to seven digits and a letter), NOMIS (a letter, four
digits, two letters), family court (two letters, two digits, a letter, five digits).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from detectors.clean import Text
from detectors.contract import Example, Examples, Hints, Hit, Span, Sure, Type
from detectors.lazy import lazy
from detectors.work import vocabulary as v
from detectors.work.sentences import Remark, Terms, clause, hits, sentences

MARK = Terms(r"""
    restricted (?:stamped|written|printed|all|right)? ?(?:across|over|on) (?:it|the (?:top|front|cover))
    |(?:marked|stamped|labelled|headed) (?:as )?(?:private|restricted|sensitive|internal|embargoed|official)
    |confidential (?:[a-z]{3,12} )?(?:prices|figures|results|bids?|tender|spreadsheet|slides?|deck|emails?|names)
    |strictly (?:private|confidential|private and confidential|between us|between ourselves|off the record|internal)
    |official.?sensitive|official ?[-:/] ?sensitive|(?:private (?:and|&) confidential)|not for (?:circulation|sharing
    |onward (?:sharing|circulation)|publication|public release|distribution|forwarding|general release)
    |(?:for )?internal (?:use )?only|internal (?:memo|email|document|report|briefing)
    |in (?:the )?strictest? confidence|told (?:me )?in confidence|do not (?:forward|circulate|distribute)|(?:marked
    |stamped|labelled|says) (?:as )?(?:strictly )?confidential|(?:this is|it's|its|highly|supposed to be|meant to be
    |supposedly|kinda|all|very|top|still|totally) confidential
    |confidential (?:minutes|memo|email|report|document|briefing|papers?|file|list|draft|info|information|report says
    |notes|board)|(?:commercially|commercial) (?:sensitive|in confidence)|restricted (?:document|circulation)
    |confidential,|confidential:|confidential but|confidential so|classified (?:document|info|report|briefing)
    |eyes only
""")
_TOLD = Terms(r"""
    (?:you )?(?:did not|didn't|never) hear (?:it|this|that|any of this)? ?from me|(?:not|never) (?:supposed|meant
    |allowed) to (?:say|share|tell|post|know|be saying|be sharing|be telling|talk|discuss|show)|(?:shouldn't
    |should not|probably shouldn't|really shouldn't) (?:really |be |probably ){0,3}(?:be )?(?:posting|sharing|saying
    |telling|tell|say|share|post|show|showing)(?: you)?(?: this| that| it)?
    |(?:don't|do not|dont you dare) (?:tell|repeat|share|pass|breathe|spread|let)(?: (?:anyone|anybody|this|it|a word
    |that|a soul))(?: on| i said| i told| but| that| out)?|keep (?:this|it|that) (?:to yourselves|to yourself
    |between us|quiet|under (?:your|wraps)|hush|on the (?:qt|down low|dl))|between (?:you|us
    |ourselves),? ?(?:and )?(?:me|us)?,? ?(?:and (?:the |these )?(?:gatepost|internet|these four walls|lamppost
    |bedpost|twitter|facebook|group|4 walls))?
    |just between us(?: and the internet)?|between ourselves|off the record|on the quiet|hush.?hush|under wraps
    |sworn to secrecy|not public yet|hasn't been announced|not been announced|before (?:it's|its|they) (?:announced?
    |public)|nobody's supposed to know|not out yet but|top secret but
    |(?:signed|under|broke|breaking|bound by|covered by) (?:an |a |my |the )?(?:nda|non.?disclosure(?: agreement)?
    |official secrets act)|official secrets act|if anyone asks (?:you didn't|i didn't)
""")
_HUSHED = Terms(r"""
    (?:can't|cannot|can not|couldn't|not able to|am not allowed to|not allowed to|she's not allowed to
    |he's not allowed to|shouldn't|mustn't) (?:really |actually |legally )?(?:say|talk|tell you|discuss|comment|post
    |go into|reveal|name)(?: too)?(?: much| anything| more| who| why| what| which| details?| about)?
    |ongoing (?:investigation|case|inquiry|court|proceedings|disciplinary|matter)|under investigation
    |closed (?:meeting|hearing)|behind closed doors|mum's the word|shh+h?|(?:isn't|not|aren't|hasn't been
    |haven't been) (?:made )?(?:public|announced|released|published)(?: yet)?
    |bound by (?:confidentiality|client confidentiality|the act)|breach(?:ing)? (?:of )?confidentiality
    |breaking confidentiality|don't (?:tell|let on to) (?:the (?:customers|judge|boss|manager|staff|client|parents
    |patients|team|press|union|others|school)|hr|management|anyone|anybody|no one)|don't screenshot|no screenshots?
    |delete after|not (?:to be )?(?:shared|circulated|forwarded|copied|discussed|repeated)(?: (?:outside|beyond|with
    |further|on))?|outside (?:the|this) (?:leadership|senior|management) team|(?:i'm |as a |am a |on the |as the )?
    (?:juror|jury) (?:here|duty on|service on|room)|juror here|jury room|deliberat(?:ing|ions?)|leaning (?:guilty
    |not guilty)
    |(?:just seen|seen|saw|found|got|looking at|reading) (?:the|a|our) (?:redundancy|restructure|sickness
    |disciplinary|at risk|salary) list(?= on| in| and| for|,)|(?:redundancy|redundancies|restructure|sickness
    |disciplinary|at risk|salary|pay) list|(?:exam|test
    |interview) (?:paper|questions?) (?:a |an )?(?:\w{3,5} )?early|got the (?:exam|test) paper|nda|non.?disclosure
    |between (?:me and (?:you|u)|u and me|these four walls)|told in confidence|says? confidential
    |marked confidential|page \w{1,5} of the draft|(?:seen|read|got|have|reading) the (?:post mortem|pathology
    |autopsy|coroner'?s|disciplinary|investigation|serious case review|internal|unpublished|leaked|full) (?:report
    |file|findings|papers?|outcome)|gagging (?:clause|order)|paid us off|(?:victim's|child's|her|his|their|suspect's
    |boy's|girl's) (?:name|identity) is (?:protected|secret|not public|suppressed)|thr(?:u|ough) the grapevine
    |heard on the grapevine|, hush\b|before they lock me out|off my work email|from my work (?:email|account)
    |minutes of the board|on someone'?s usb|friend in the (?:police|force|council|hospital|courts)
    (?: \w{2,5})? told me|draft (?:inspection|audit|report|policy|restructure|business plan
    |minutes|findings)|official secrets|embargo(?:ed)?|before it's announced|you won't hear this (?:officially
    |anywhere)|insider (?:info|knowledge|tip)|my source|little bird
""")
_DISCLOSED = Terms(r"""
    investigation|teacher|unit|shuts?|closing|closes?|taken over|takeover|merg\w{1,4}|school|named?|naming
    |state of the house|family|parole|getting out|released|footballer|admitted|overdose|patients?|inspection|report
    |audit|missing|\d{1,4} ?(?:grand|k)|why i left|left|sacked|redundan\w{2,5}|pay|frozen|guilty|trial|judge|case
    |court|hearing|board|manager|director|ceo|boss|company|council|trust|police|client|service user|offender|witness
    |victim|evidence|exam|paper|bus|email|minutes|memo|document|list|file|staff|jobs?|printer|names?|who did it|grim
    |paid us|library|shutting|everyone in town|what happened|contract|buyer|sold
    |bought
    |figures|results|ward|mate on the ward|celeb\w{0,5}|famous
    |moved|suspended|arrested|charged|the dad|the mum|the kids|the child\w{0,3}|social worker|head|restructure
    |plans?|policy|draft|leak\w{0,3}
""")
_MATTER = Terms(r"""
    (?:regional |managing )?(?:director|ceo|chief exec\w{0,5}|boss|manager|head|headteacher|board|management|trust
    |council|company|firm|office|offices|branch|depot|head office|site|hospital|school|department|team|teams|store
    |buyer|staff|inspectors?|inspection|ofsted|cqc|hmip|auditors?|audit|restructure|redundan\w{2,5}|merg\w{2,5}
    |takeover|bought|buying|sell(?:ing)? the|sold|layoffs?|lay ?offs|bonus(?:es)?|payrise|pay ?roll|pay (?:spreadsheet
    |deal|offer|scale)|salar(?:y|ies)|budget|contract|tender)
    |closing|closure|shut(?:ting)? (?:the|down|our)|resign\w{0,3}|suspended|sacked|sacking|special measures|court
    |judge|hearing|mappa|marac|case|cases|file|files|report|draft|memo|minutes|email|document|list|investigation
    |disciplinary|grievance|patients?|clients?|service users?|celeb\w{0,4}|launch|product|figures|results|data|police
    |witness|victim|offender|child(?:ren)? (?:are|is) placed|meeting|jobs?|announced|hq|the new|leaving|proposals?
    |plans|promotion
    |caseload|probation|cafcass|prison|licen[cs]e|recall(?:ed)?|upw|guardian|supervision|family court|panel|tribunal
    |settlement|whistleblow\w{0,4}|raid|operation|informant
""")
_LEAK = Terms(r"""
    (?:someone|somebody|they|who|i|has|have|got|been|just|it|accidentally|management|hr) (?:has |have |just )?leaked
    |leaked(?: (?:the|an?|our|some))?(?: [a-z]{2,12})? (?:email|e-mail|memo|document|documents|list|report|minutes
    |spreadsheet|plans?|papers?|letter|screenshot|recording|figures|slides|rota|pay|salary|staff|internal|draft
    |message|messages|chat|structure|restructure)|leaked\b|leak\b(?= ?:)|leaks?: |of leaks
    |(?:sneak|early|crafty) (?:look|peek|peak) at (?:the|our) (?:draft|report|plans|figures|proposals|results|findings
    |papers|restructure)|(?:screenshot|photo|pic|picture|copy|scan) of (?:the|an?|our|that
    |my) (?:internal |confidential |private )?(?:email|memo|report|file|case notes|document|letter|minutes|spreadsheet
    |board papers|pre.?sentence report|psr|court (?:bundle|papers|report|order))
    |embargo(?:ed)?(?: (?:until|til|till|for))?|(?:here's|heres|got|seen|posting|reading|sharing) the (?:patient
    |client|staff|offender|nominal) list|(?:read|reading|seen|looked at|looking at|saw) (?:someone's|somebody's|his
    |her|their|a patient's|a client's|the whole|another) (?:case )?(?:file|files|notes|records|pre.?cons|history)
    |(?:child protection|mappa|marac|core group|strategy meeting|disciplinary|case|panel|adoption
    |safeguarding)(?: conference| meeting| panel)? (?:minutes|notes|papers|bundle|paperwork)|heres the (?:list|file
    |draft|report)|here's the (?:patient|client|staff|draft|case|internal)|the stuff in (?:that|the|his|her) file
""")
_COURT = Terms(r"""
    seal(?:ed)? (?:order|documents?|case|file|records?|evidence|indictment|by the (?:court|judge))|under seal
    |reporting restrictions?|(?:judge|court) has banned (?:anyone|anybody|us|everyone|people|the press)
    |banned (?:anyone|anybody|us|everyone|the press) (?:from )?naming|(?:gagging|super) ?(?:order|injunction)s?
    |injunction (?:says|means|so|against)
    |(?:a |the )?ban on naming|anonymity order|section 39 order|in camera hearing
    |(?:judge|court|magistrate|order|bench|injunction|solicitor)(?: \w{2,9}){0,3}? (?:can't|cannot|not to|nobody can
    |no one can|nothing can|never to|must not|mustn't|not allowed to
    |banned)(?: be| us from| me from| from)? ?(?:named?|naming|identif\w{1,5}|report\w{0,3}|publish\w{0,3}|speak|say
    |discuss|post|talk|reveal\w{0,3}|disclos\w{0,3})
    |witness protection|(?:can't|cannot|not allowed to|mustn't) (?:be )?(?:named?|identified) (?:for legal|by law
    |because|but)|legally (?:can't|cannot) (?:say|name)|family court is (?:private|closed|behind)
    |(?:behind closed doors|closed court|private hearing)(?: \w{2,8}){0,3}? (?:but|judge|mum|dad|family)
    |confidential family court
    |(?:mappa|marac|child protection conference|strategy meeting|core group|icpc|parole (?:hearing|board)
    |family court)(?: meeting| conference| panel)?(?: was| got| today| this (?:morning|aft
    |afternoon)| yesterday| on \w{6,9})?,?(?: \w{2,9}){0,4}? (?:got (?:very )?heated|cases|lives on|turned out
    |was about|they said|heard (?:that|about|all)|the stuff|what (?:she|he|they) said|decided|ended up
    |you should(?:'ve| have) heard|all about|mentioned|wild|is about|said (?:he|she|they))
    |private (?:i know )?but you should(?:'ve| have)? heard|court (?:papers|bundle
    |documents)(?: \w{2,8}){0,3}? (?:says?|here|show|attached|leaked|in front)
""")
_PASSWORD = lazy(
    r"(?<![A-Za-z])(?:pass ?words?|passwd|pwd?|pass ?code|pass ?phrase|log[ -]?ins?|entry code|door codes?"
    r"|key ?(?:safe|pad)(?: code)?|gate codes?|wi-?fi|pin (?:for|to|of) the [a-z]{2,12}(?: [a-z]{2,12})?"
    r"|alarm codes?|safe code|code (?:for|to) (?:the|our"
    r"|my) (?:[a-z]{1,12} ){0,3}?(?:door|gate|entrance|safe|alarm|key ?safe|office|building|store ?room|keypad))"
    r"(?: (?:for|to|on|at|of|in)(?: the| our| my| your)?(?: [A-Za-z'&-]{1,14}){1,4}?)?(?: now| still| today| new"
    r"| has been changed to| got changed to| changed to)?"
    r"(?:\s(?:has(?:n'?t)? (?:been )?changed|changed|changes),? (?:and )?(?:to|it'?s still|its still|still|it'?s)\s"
    r"|\s?(?:is|was|=|:|->|'s|are)\s?(?:still |now |just |currently |set to |always "
    r"|literally )?"
    r"|\s(?=[A-Za-z]{0,20}[0-9])|(?<=pw)\s|(?<=word)\s(?=[^\s]{0,20}[0-9!]))"
    r"[\"'(]?(?P<secret>[^\s\"']{3,32}(?:\s?/\s?[^\s\"']{3,32})?)",
    re.IGNORECASE,
)
_LOGIN_PAIR = lazy(
    r"(?<![A-Za-z])log[ -]?ins?(?: [a-z]{2,10}){0,5}? ?(?:is|are|:|=)(?: [a-z]{2,10}){0,5}?[, ]{0,2}"
    r"(?P<secret>[^\s/,]{3,24} ?/ ?[^\s/]{3,24})",
    re.IGNORECASE,
)
_SERVICE_PAIR = lazy(
    r"(?<![A-Za-z])(?:netflix|disney(?: plus|\+)?|prime|spotify|now ?tv|sky go|iplayer|wi-?fi|router|vpn|portal"
    r"|intranet"
    r"|rota|payroll|admin|teams|moodle|the login|my login)(?: (?:login|log in|account))? ?(?:is|:|=)[ ]"
    r"(?P<secret>[^\s/,]{3,24} ?/ ?(?=[^\s/]{0,24}[0-9])[^\s/]{4,24})",
    re.IGNORECASE,
)
"""A service, who signs in and with what: "netflix is jdawson / Tr0mb0ne77"."""
_PASS = lazy(
    r"(?<![A-Za-z])pass[ :=]{1,3}(?P<secret>(?=[^\s]{0,30}[0-9])(?=[^\s]{0,30}[A-Z&!?@#$%_])[^\s]{6,32})", re.IGNORECASE
)
_CODE_OF = lazy(
    r"(?<![A-Za-z])(?:(?:staff ?room|store ?room|office|back|front|side|main|garden|porch|sluice|drug|meds|medicine"
    r"|works?|school|club|church|hall|gym|site|bin|bike|alarm|burglar) )?(?:door|gate|key ?safe|lock ?box|alarm|keypad"
    r"|barrier|padlock|staff ?room|safe|cabinet|shutter)(?:'s|s)? ?(?:code|number|pin)?s? ?(?:is|=|:|->)[ ]"
    r"(?:still |now |just )?(?P<secret>[A-Z]?\d{3,8}[A-Z#*]?)(?![A-Za-z0-9%]|[.,:]\d| (?:years|quid|pounds|miles|mm"
    r"|cm|inch|feet))",
    re.IGNORECASE,
)
""" "Staff room door is C2580Y", "key safe 4471"."""
_CODE_AFTER = lazy(
    r"(?:alarm|key ?safe|lock ?box|gate|padlock|keypad|burglar)(?:'s"
    r"|s)?(?![a-z])[^?\n]{0,60}?(?:[.,;!]|[ .,](?:the|and|its))[ ]code(?:'s| is|:)"
    r" (?:still |now |just )?(?P<secret>\d{4,8}[#*]?)(?![A-Za-z0-9%])",
    re.IGNORECASE,
)
_JURY = lazy(
    r"(?<![A-Za-z])(?:we'?re|it'?s|stuck at|still) (?:at )?(?:\d{1,2}|[a-z]{3,6}) ?(?:-|to|v) ?(?:\d"
    r"|[a-z]{3,5}) (?:for )?(?:not )?guilty[^.!?\n]{0,60}",
    re.IGNORECASE,
)
SECRETS = tuple(p.pattern for p in (_PASSWORD, _LOGIN_PAIR, _SERVICE_PAIR, _PASS, _CODE_OF, _CODE_AFTER, _JURY))
"""What stands around a shared secret, and how a jury stands."""

_NO_SECRET = lazy(
    r"(?:the|a|an|not|on|in|my|your|our|wrong|still|same|too|very|so|for|to|expired?|expires|incorrect|protected"
    r"|required?|needed|different|secret|changed|case|that|at|being|been|just|it|this|what|now|all|weak|strong"
    r"|rubbish|manager|reset|something|always|literally|actually|hard|impossible|safe|secure|under|below|above"
    r"|available|shared|forgotten|longer"
    r"|swordfish|invalid|please|never|name|one|two|out|only|no|asking|wrong|people|again|fields?|set|there|here"
    r"|email(?:ed)?|dm|in)[.,!?;:)]{0,9}$",
    re.IGNORECASE,
)
_SHARED = Terms(r"""
    at work|work|office|staff|shared|drive|system|rota|admin|duty|depot|team|door|entrance|gate|alarm|key ?safe|server
    |computer|laptop|till|our place|building|unit|login|account|inbox|spreadsheet|reception|group chat|opens up
    |locks up|our wifi|home wifi|staff wifi|meds|cupboard|earlies|lates|customers|payroll|router|whoever|get there
    |portal|database|our|the new|n?delius|oasys|store ?room|safe
    |club|school|teams|zoom|vpn|intranet|my
""")
_NO_PASSWORD = Terms(r"""
    whose password|film|gameshow|game show|must have|at least|characters|airbnb|on the till receipt|cafe|café
    |coffee shop|never share
    |password manager|promo|discount|off|voucher|movie|quiz|riddle|escape room|netflix password is|swordfish|hotel
    |save\d{1,3}|phishing|cheat|most common|worst passwords?|hackers?|yahoo|tips
""")
_NUMBER = lazy(
    r"(?<![A-Za-z])(?:(?P<label>crn|pnc(?: ?id)?|nomis|noms|delius|prison(?:er)? (?:number|no)|pncid|arrest summons"
    r"|asn)(?: (?:number|no|num|id|is))?[ :.#-]{0,3}(?P<number>[A-Z]\d{6}|\d{2}(?:\d{2})?/\d{1,7}[A-Z]"
    r"|[A-Z]\d{4}[A-Z]{2})"
    r"|(?P<crown>(?-i:T)20\d{6}|[A-Z]{2}\d{2}[CPFDZ]\d{5}(?=[^.\n]{0,60}(?:court|hearing|listed|starts|judge|trial)))"
    r"|(?P<court>case (?:number|no|num|ref)|our ref|court (?:ref|number|no|case)|claim (?:number|no)|family court"
    r"|listed as)[ :.#]{0,3}(?:is )?(?P<docket>[A-Z]{2}\d{2}[A-Z]\d{5}|T\d{8}|[A-Z]\d{2}[A-Z]{2}\d{3}"
    r"|[A-Z]{2}\d{2}[A-Z]{2}\d{5}))(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_BARE_NUMBER = lazy(
    r"(?<![A-Za-z0-9/])(?:(?:19|20)?\d{2}/\d{5,7}[A-Z]|[A-Z]\d{4}[A-Z]{2}|[A-Z]{2}\d{2}[CFPZD]\d{5})(?![A-Za-z0-9])"
)
NUMBERS = (_NUMBER.pattern, _BARE_NUMBER.pattern)
"""Numbers of cases and people."""

_FIELD = Terms(v.FIELD + r"|court|prisoner|pre.?cons|previous|family court|hearing|judge|listed|pnc|nomis")
_HARMLESS = Terms(r"""
    helpline|in (?:strict|complete|total|full) confidence|confidential (?:service|support|advice|chat|counselling
    |line)|la confidential|kitchen confidential|secret (?:recipe|santa)|recipe|ketchup|mayo|coriander|chippy|new album
    |album|tracklist|trailer|away kit|home kit|kit leak|iphone|galaxy|samsung|tap|pipe|boiler|gas leak|oil|water|roof
    |trade embargo|embargo on|my wife|my husband|my mum|surprise party|book club|banger|club on netflix|record shop
    |confidentiality training|patient confidentiality|keep patient|gdpr|moustache|mixtape|single|season \d|episode
    |spoilers?|wikileaks|snowden|nude|nudes|celebgate|sex tape|freelance|cake|biscuits?|crisps|prosecco
    |photos? of (?:kim|harry)|this account|dye my|gluten|abba|yoghurt|asleep|hairdo|roots|gravy|scones
    |trump|white house|cia|nsa|president|senate|congress|russia\w{0,4}|fbi|intelligence|obama|clinton|government|dnc
    |pentagon|administration|ministers?|hackers?|celebrit\w{2,4}|bush|scientists?
""")


HUSHED = (MARK, _TOLD, _HUSHED, _LEAK)
"""Marks that make a disclosure a confidence."""


class Confidential:
    """Confidences: marks, leaks, orders of courts, shared passwords, case numbers."""

    id = "confidential"
    types = (Type.CONFIDENTIAL,)
    triggers = (
        "confidential.words",
        "confidential.secret",
        "confidential.number",
    )
    examples = Examples(
        hits=(
            Example(
                "strictly confidential but the director is leaving",
                ("strictly confidential but the director is leaving",),
            ),
            Example("wifi password at work is Kestrel99", ("Kestrel99",)),
            Example("his CRN is X123456", ("CRN is X123456",)),
            Example("judge said nobody can name the dad", ("judge said nobody can name the dad",)),
        ),
        near_misses=(
            "confidential helpline open 24 hours",
            "the leaked away kit looks awful",
            "between you and me i hate coriander",
            "Your password must have 8 characters",
            "use a password manager",
            "secret recipe: more butter",
        ),
    )

    def find(self, text: Text, spans: Sequence[Span], hints: Hints) -> Iterable[Hit]:
        """Confidences by sentence, secrets and numbers by themselves; `spans` only tell that there may be some."""
        return hits(self.id, Type.CONFIDENTIAL, text, _remarks(text.folded, text.masked), hints)


def _remarks(text: str, masked: str) -> Iterator[Remark]:
    for sentence in sentences(masked):
        line = Span(sentence.start, min(len(text), sentence.end + 40))
        secrets = list(_secrets(text, line, sentence))
        numbers = list(_numbers(masked, sentence))
        yield from secrets
        yield from numbers
        for m in _JURY.finditer(masked, *sentence):
            yield Remark(*m.span(), Sure.LIKELY, "court")
        if secrets or numbers or _HARMLESS.within(masked, sentence) or v.FICTION.within(masked, sentence):
            continue
        found = _judge(masked, sentence)
        if found:
            place = clause(masked, sentence, *found[0])
            if found[1] in ("marked", "leaked", "court"):
                place = Span(place.start, _told_until(masked, place, sentence))
            yield Remark(*place, Sure.LIKELY, found[1])


def _told_until(text: str, place: Span, sentence: Span) -> int:
    """The end of what the mark covers: its sentence, and the next where the mark ends its own."""
    end = sentence.end
    while end > place.end and not text[end - 1].isalnum():
        end -= 1
    end = min(end, place.end + 120)
    if end - place.end < 3 and (after := _NEXT.match(text, sentence.end)):
        return after.end()
    return max(end, place.end)


_NEXT = lazy(r"[\s.!?\"')]{1,4}[A-Z][^.!?\n]{12,140}")
"""What follows the sentence of a mark."""
_PAPER = Terms(r"""
    e-?mails?|memo|documents?|list|report|minutes|spreadsheet|plans?|papers?|letter|screenshot|recording|whatsapp
    |messages?|chat
    |file|notes|draft|slides|bundle|patient|exam|rota|figures
""")
_OURS = Terms(
    r"our|we|us|my|staff|head office|hr|management|trust|restructure|redundanc\w{2,3}|council|team|department"
)


def _judge(text: str, sentence: Span) -> tuple[Span, str] | None:
    courts = _COURT.spans(text, sentence)
    if courts and not (v.NEWS.within(text, sentence) and not v.FIRST.within(text, sentence)):
        return Span(courts[0].start, courts[-1].end), "court"
    if v.NEWS.within(text, sentence):
        return None
    for terms, reason in ((MARK, "marked"), (_LEAK, "leaked"), (_TOLD, "told"), (_HUSHED, "told")):
        found = terms.spans(text, sentence)
        if not found:
            continue
        matters = _MATTER.spans(text, sentence)
        if terms is _HUSHED:
            matters += _DISCLOSED.spans(text, sentence)
        matters = [a for a in matters if not any(a.start < b.end and b.start < a.end for b in found)]
        bare_leak = reason == "leaked" and not _PAPER.within(text, sentence)
        if (reason == "told" or bare_leak) and not matters:
            continue
        if bare_leak and not (_OURS.within(text, sentence) or _FIELD.within(text, sentence)):
            continue
        low = min([found[0].start, *(spot.start for spot in matters)])
        high = max([found[-1].end, *(spot.end for spot in matters)])
        return Span(low, high), reason
    return None


def _secrets(text: str, line: Span, sentence: Span) -> Iterator[Remark]:
    if _NO_PASSWORD.within(text, line):
        return
    fiction = v.FICTION.within(text, line)
    for pattern in (_SERVICE_PAIR, _PASS, _CODE_OF, _CODE_AFTER):
        for m in pattern.finditer(text, max(0, line.start - 90) if pattern is _CODE_AFTER else line.start, line.end):
            start, end = m.span("secret")
            while end > start and text[end - 1] in ".,;:?)":
                end -= 1
            if sentence.start <= start < sentence.end:
                yield Remark(start, end, Sure.LIKELY, "password")
                return
    for pattern in (_LOGIN_PAIR, _PASSWORD):
        for m in pattern.finditer(text, *line):
            start, end = m.span("secret")
            while end > start and text[end - 1] in ".,;:?)":
                end -= 1
            if start >= sentence.end or end - start < 3 or _NO_SECRET.fullmatch(text, start, end):
                continue
            secret = text[start:end]
            numbered = any(c.isdigit() for c in secret)
            bare_wifi = re.match(r"wi-?fi", m[0], re.IGNORECASE) and not numbered  # "the wifi's broke"
            telling = numbered and (not secret.isalnum() or (secret[0].isupper() and not secret.isupper()))
            if bare_wifi or (fiction and not telling) or (secret.isdigit() and len(secret) > 8):
                continue
            if _SHARED.within(text, Span(line.start, start)) or _SHARED.within(text, Span(end, line.end)):
                if (
                    numbered
                    or (not secret.islower() and not secret.istitle())
                    or "wifi" in m[0].lower()
                    or " is " in m[0].lower()
                ):
                    yield Remark(start, end, Sure.LIKELY, "password")
                    return
            elif numbered:
                yield Remark(start, end, Sure.LIKELY, "password")
                return


def _numbers(text: str, sentence: Span) -> Iterator[Remark]:
    seen = False
    for m in _NUMBER.finditer(text, *sentence):
        seen = True
        yield Remark(*m.span(), Sure.LIKELY, "number")
    if not seen and _FIELD.within(text, sentence):
        for m in _BARE_NUMBER.finditer(text, *sentence):
            yield Remark(*m.span(), Sure.LOOK, "number")


WORDS = (MARK, _LEAK, _TOLD, _HUSHED, _COURT)
"""One of these must stand in a text, but for secrets and numbers."""
