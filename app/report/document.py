"""Puts a report together: head, what was looked at and what not, the three heaps, the rules of the guidance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.report import looked, rules
from app.report.cards import MOST_BESIDE_CARDS, MOST_EVIDENCE, Cards
from app.report.case import Case
from app.report.clean_up import Site, clean_up
from app.report.person import person
from app.report.rows import Document
from app.report.wording import Wording


def document(
    case: Case,
    word: Wording,
    *,
    show: bool = False,
    look: bool = False,
    cards: bool = True,
    checklist: bool = True,
    pinned: Mapping[str, Sequence[str]] | None = None,
    sites: Mapping[str, Site] | None = None,
    with_person: bool = False,
) -> Document:
    """The report on a case. show: details in full. look: with findings only worth a look. cards, checklist: which
    of the two parts it has. sites: with the clean-up list, by these steps. pinned: groups by rule id that stay where
    they are (`Cards`). with_person: with what a stranger
    could piece together. A copy for a rep (`Case.for_rep`) is masked whatever `show` says.
    """
    say = word.say
    rep = bool(case.left_out)
    show = show and not rep
    made = Cards(
        case, word, show=show, look=look, pinned=pinned, evidence=MOST_BESIDE_CARDS if cards else MOST_EVIDENCE
    )
    any_cards = bool(made.findings)
    return Document(
        title=say(_title(rep=rep, cards=cards, checklist=checklist)),
        made=say("report.made", on=word.date(case.today)),
        employer=say("report.employer"),
        privacy=_left_out(case, word) if rep else say("report.shown" if show else "report.masked"),
        masked=not show,
        looked=tuple(looked.looked(case.coverage, word)),
        not_looked=tuple(looked.not_looked(case.coverage, word)),
        evidence_first=case.guidance.evidence_first,
        nothing_found=""
        if any_cards or not any(one.total for one in case.coverage)
        else say("report.card.no_findings"),
        summary=rules.summary(made) if checklist else (),
        heaps=made.heaps() if cards and any_cards else (),
        sections=rules.sections(made) if checklist else (),
        guidance=say(
            "report.guidance",
            title=case.guidance.title,
            source=case.guidance.source,
            on=word.date(case.guidance.checked_on),
        ),
        person=person(case.facts, word, show=show) if case.facts and with_person and not rep else None,
        clean_up=clean_up(case, word, sites) if sites and any_cards and not rep else None,
    )


def _title(*, rep: bool, cards: bool, checklist: bool) -> str:
    if rep:
        return "report.rep.title"
    if checklist:
        return "report.title"
    return "report.findings_title" if cards else "stranger.report_title"


def _left_out(case: Case, word: Wording) -> str:
    """What a copy for a rep leaves out, rule by rule."""
    return word.say("report.rep.privacy", rules=", ".join(rule.id for rule in case.left_out))
