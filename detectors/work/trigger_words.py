"""Triggers of the detectors of remarks and workplaces: made from the turns of phrase of which their rules need one."""

from __future__ import annotations

from collections.abc import Iterable

from detectors import abuse, argument
from detectors.skeleton import Skeleton
from detectors.work import arrangements, business_risk, confidential, criticism, disclaimer, service_users, workplace
from detectors.work.employers import KNOWN_PLAIN, ORGANISATION
from detectors.work.sentences import Terms


def _one_of(listed: Iterable[Terms]) -> Skeleton:
    return Skeleton(tuple(terms.source for terms in listed))


TABLE: dict[str, str | Skeleton] = {
    "service_users.words": _one_of(service_users.NEEDED),
    "criticism.whom": _one_of(criticism.WHOM),
    "criticism.against": _one_of(criticism.AGAINST),
    "business_risk.thing": _one_of(business_risk.THINGS),
    "business_risk.trouble": _one_of(business_risk.TROUBLES),
    "business_risk.alone": _one_of(business_risk.ALONE),
    "confidential.words": _one_of(confidential.WORDS),
    "confidential.secret": Skeleton(confidential.SECRETS),
    "confidential.number": Skeleton(confidential.NUMBERS),
    "disclaimer.phrase": _one_of([disclaimer.PHRASE]),
    "arrangements.words": _one_of(arrangements.WORDS),
    "abuse.words": _one_of(abuse.WORDS),
    "argument.words": _one_of([argument.ARGUED]),
    # A frame and some capital or handle after a word: right after the frame it is twice as rare, and takes Hyperscan
    # two seconds more to compile.
    "workplace.capital": r"[^\x00.!?][\x01-\x20(](?:@[a-z]|(?-i:[A-Z]))",
    "workplace.frame": Skeleton(workplace.PATTERNS, keep=100, apart=True),
    "workplace.known": rf"[^a-z](?:{KNOWN_PLAIN})[^a-z0-9]",
    "workplace.organisation": f" (?:{ORGANISATION})[^a-z0-9]",
    "workplace.sure": "hmpps|cafcass|national probation service|nps|noms|hmcts",
    "workplace.aside": Skeleton(workplace.ASIDE, keep=20, apart=True),
}
"""Trigger name -> what it is made from, as in `detectors.triggers.TABLE`, which takes them in."""
