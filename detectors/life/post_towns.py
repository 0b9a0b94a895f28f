"""The town a postcode tells, where its first half is enough: "anyone near B13" lives in Birmingham.

Only districts that lie in or at the town itself (Royal Mail's post towns): BD23 is Skipton and tells nothing
here. London's are left out: where one in eight lives tells little.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from detectors.contract import Clue, Sure
from detectors.lazy import lazy

# Area: town and the districts that are the town's own
_LISTED = """
AB Aberdeen 10-25 | B Birmingham 1-48 | BA Bath 1-2 | BB Blackburn 1-2 | BD Bradford 1-15 | BH Bournemouth 1-11
BL Bolton 1-7 | BN Brighton 1-2 | BS Bristol 1-16 | BT Belfast 1-17 | CA Carlisle 1-6 | CB Cambridge 1-5
CF Cardiff 3-24 | CH Chester 1-4 | CM Chelmsford 1-3 | CO Colchester 1-4 | CT Canterbury 1-4 | CV Coventry 1-6
CW Crewe 1-2 | DD Dundee 1-5 | DE Derby 1-24 | DH Durham 1-1 | DL Darlington 1-3 | DN Doncaster 1-12
DY Dudley 1-3 | EH Edinburgh 1-17 | EX Exeter 1-6 | FK Falkirk 1-2
FY Blackpool 1-4 | G Glasgow 1-53 | GL Gloucester 1-4 | HD Huddersfield 1-5 | HG Harrogate 1-3 | HR Hereford 1-4
HU Hull 1-11 | HX Halifax 1-4 | IP Ipswich 1-5 | IV Inverness 1-3 | KA Kilmarnock 1-3 | KY Kirkcaldy 1-2
L Liverpool 1-36 | LA Lancaster 1-2 | LE Leicester 1-6 | LL Wrexham 11-14 | LN Lincoln 1-6 | LS Leeds 1-28
LU Luton 1-4 | M Manchester 1-25 | ME Maidstone 14-17 | MK Milton Keynes 1-15 | NE Newcastle 1-7
NG Nottingham 1-11 | NN Northampton 1-5 | NP Newport 10-20 | NR Norwich 1-8 | OL Oldham 1-4
OX Oxford 1-4 | PA Paisley 1-3 | PE Peterborough 1-4 | PH Perth 1-2 | PL Plymouth 1-9 | PO Portsmouth 1-6
PR Preston 1-5 | RG Reading 1-6 | S Sheffield 1-17 | SA Swansea 1-7 | SK Stockport 1-7
SN Swindon 1-5 | SO Southampton 14-19 | SP Salisbury 1-2 | SR Sunderland 1-6 | ST Stoke-on-Trent 1-4
SY Shrewsbury 1-3 | TA Taunton 1-3 | TQ Torquay 1-2 | TS Middlesbrough 1-8
WA Warrington 1-5 | WF Wakefield 1-4 | WN Wigan 1-6 | WR Worcester 1-5 | WS Walsall 1-6
WV Wolverhampton 1-11 | YO York 1-32
"""
_NOT_ITS = frozenset({"L37", "LS21", "LS22", "LS23", "LS24", "LS25", "LS26", "LS27", "LS28", "BD11", "CF15", "CF5"})
"""Districts inside these ranges that are towns of their own (Otley, Wetherby, Pudsey …)."""
_CODE = lazy(r"(?<![A-Za-z0-9.£$-])(?P<area>[A-Z]{1,2})(?P<district>\d{1,2})(?: ?\d[A-Z]{2})?(?![A-Za-z0-9]|[./-]\d)")
_LOCAL = lazy(
    r"(?<![a-z])(?:anyone|anybody|any1|near|round|around|in|from|here in|collect(?:ion)?|collects|pick ?up|buyer"
    r"|live[ds]?|moved|based|neighbours|locals?|area|postcode)(?![a-z])[^.!?\n]{0,24}$",
    re.IGNORECASE,
)

_NO_PLACE = lazy(
    r" (?:jabs?|injections?|vitamins?|tablets?|supplements?|shots?|deficien\w+|talks?|summit|motorway)(?![a-z])",
    re.IGNORECASE,
)
"""A vitamin, a road or a meeting that is written like a district."""


def post_town_clues(text: str) -> Iterator[Clue]:
    """Towns by postcodes in the text: likely where the words before it are of where one is; else worth a look."""
    for found in _CODE.finditer(text):
        town = _towns().get(found["area"])
        code = found["area"] + found["district"]
        if _NO_PLACE.match(text, found.end()):
            continue
        if town and int(found["district"]) in town[1] and code not in _NOT_ITS:
            near = _LOCAL.search(text, max(0, found.start() - 40), found.start())
            yield Clue("town", town[0], Sure.LIKELY if near else Sure.LOOK, "town.postcode")


@lru_cache(maxsize=1)
def _towns() -> dict[str, tuple[str, range]]:
    made = {}
    for entry in _LISTED.replace("\n", " | ").split(" | "):
        if entry.strip():
            area, *name, districts = entry.split()
            low, _, high = districts.partition("-")
            made[area] = (" ".join(name), range(int(low), int(high) + 1))
    return made
