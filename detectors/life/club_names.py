"""Football, rugby and county clubs of the United Kingdom with the names their own call them by, and their grounds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

# Club | what its own call it | its ground. A name in (brackets) is an everyday word or a name of many clubs: own only
# where something of the writer's stands beside it ("Up the Vale").
_LISTED = """
Arsenal | Gunners, Gooners | Emirates
Aston Villa | (Villa), Villans, Vilans | Villa Park
AFC Bournemouth | (Cherries) | Dean Court, Vitality Stadium
Brentford FC | (Brentford), (Bees) | Gtech
Brighton and Hove Albion | (Brighton), (Seagulls), Brighton & Hove Albion | Amex
Burnley FC | (Burnley), (Clarets) | Turf Moor
Chelsea | CFC | Stamford Bridge
Crystal Palace | (Palace), (Eagles) | Selhurst Park, Selhurst
Everton | Toffees, Evertonians | Goodison Park, Goodison
Fulham FC | (Fulham), Cottagers | Craven Cottage
Leeds United | (Leeds), Leeds Utd, MOT LUFC | Elland Road
Leicester City | (Foxes), (Leicester) | King Power, Filbert Street
Liverpool | LFC, YNWA | Anfield
Manchester City | Man City, Cityzens, MCFC | Etihad, Maine Road
Manchester United | Man United, Man Utd, Man U, MUFC, Red Devils | Old Trafford, Stretford End
Newcastle United | Toon Army, (Magpies), NUFC, (Toon) | St James' Park, St James Park
Nottingham Forest | (Forest), Notts Forest, NFFC | City Ground
Southampton FC | (Southampton), (Saints), Southampton FC | St Mary's Stadium
Sunderland AFC | (Sunderland), Black Cats, SAFC, Mackems | Stadium of Light, Roker Park
Tottenham Hotspur | Spurs, Tottenham, COYS, THFC | White Hart Lane
West Ham | (Hammers), Irons, COYI, West Ham United | Upton Park
Wolves | Wolverhampton Wanderers, WWFC | Molineux
West Brom | Baggies, West Bromwich Albion, WBA | Hawthorns
Birmingham City | (Blues), BCFC | St Andrew's
Blackburn Rovers | BRFC, (Blackburn) | Ewood Park
Bolton Wanderers | (Trotters), BWFC, (Bolton), (Wanderers) | Burnden Park, Reebok
Bristol City | (Robins), BCFC | Ashton Gate
Bristol Rovers | Gasheads | Memorial Stadium
Cardiff City | Bluebirds | Ninian Park
Coventry City | Sky Blues, (Coventry) | Highfield Road, Ricoh
Derby County | (Rams), DCFC | Pride Park, Baseball Ground
Huddersfield Town | (Terriers), HTAFC | John Smith's
Hull City | (Tigers), HCAFC | KCOM, MKM Stadium, Boothferry Park
Ipswich Town | Tractor Boys, ITFC | Portman Road
Luton Town | Hatters | Kenilworth Road
Middlesbrough | Boro, UTB | Riverside Stadium, Ayresome Park
Millwall | | The Den
Norwich City | Canaries, OTBC, NCFC | Carrow Road
Plymouth Argyle | Argyle, (Pilgrims) | Home Park
Portsmouth | Pompey, PFC | Fratton Park, Fratton
Preston North End | PNE, (Preston) | Deepdale
QPR | Queens Park Rangers, Hoops | Loftus Road
Sheffield United | Blades, SUFC | Bramall Lane
Sheffield Wednesday | Owls, SWFC, (Wednesday) | Hillsborough
Stoke City | Potters, SCFC, (Stoke) | Bet365, Victoria Ground
Swansea City | (Swans) | Liberty Stadium, Vetch
Watford FC | Hornets, (Watford), WFC | Vicarage Road
Wigan Athletic | Latics | DW Stadium
Accrington Stanley | (Stanley) | Wham Stadium
Barnsley FC | Tykes, (Barnsley) | Oakwell
Blackpool FC | (Blackpool), Seasiders, Tangerines | Bloomfield Road
Bradford City | Bantams, BCAFC | Valley Parade
Burton Albion | (Brewers) | Pirelli Stadium
Cambridge United | CUFC | Abbey Stadium
Carlisle United | (Cumbrians) | Brunton Park
Charlton Athletic | Addicks, Charlton | The Valley
Cheltenham Town | | Whaddon Road
Chesterfield FC | Spireites, (Chesterfield) | Saltergate, Technique Stadium
Colchester United | (Col U) | Layer Road
Crewe Alexandra | Railwaymen | Gresty Road
Darlington FC | (Darlington) | Feethams
Doncaster Rovers | Donny Rovers | Keepmoat, Belle Vue
Exeter City | Grecians, ECFC | St James Park
Gillingham FC | Gills, (Gillingham) | Priestfield
Grimsby Town | (Mariners), GTFC | Blundell Park
Halifax Town | Shaymen | The Shay
Harrogate Town | Sulphurites | Wetherby Road
Hartlepool United | Pools, Poolies, Hartlepool | Victoria Park
Leyton Orient | (Orient) | Brisbane Road
Lincoln City | (Imps) | Sincil Bank
Macclesfield Town | Silkmen | Moss Rose
Mansfield Town | (Stags) | Field Mill
Milton Keynes Dons | MK Dons | Stadium MK
Morecambe FC | (Shrimps), (Morecambe) | Globe Arena, Christie Park
Newport County | (Exiles) | Rodney Parade
Northampton Town | (Cobblers), NTFC | Sixfields
Notts County | (Magpies) | Meadow Lane
Oldham Athletic | Latics, OAFC | Boundary Park
Oxford United | OUFC | Kassam, Manor Ground
Peterborough United | (Posh), PUFC | London Road
Port Vale | (Vale), Valiants | Vale Park
Reading FC | (Royals) | Madejski, Elm Park
Rochdale AFC | (Rochdale) | Spotland
Rotherham United | (Millers), RUFC | New York Stadium, Millmoor
Salford City | Ammies | Moor Lane
Scunthorpe United | (Iron), Scunny | Glanford Park
Shrewsbury Town | (Shrews), Salop | Gay Meadow, New Meadow
Southend United | Shrimpers | Roots Hall
Stockport County | Hatters | Edgeley Park
Swindon Town | STFC | County Ground
Torquay United | (Gulls) | Plainmoor
Tranmere Rovers | Tranmere | Prenton Park
Walsall FC | Saddlers | Bescot
AFC Wimbledon | (Wimbledon), (Dons) | Plough Lane
Wrexham FC | (Wrexham), (Dragons), Red Dragons | Racecourse Ground, Racecourse
Wycombe Wanderers | Chairboys | Adams Park
Yeovil Town | Glovers | Huish Park
York City | Minstermen | Bootham Crescent
Aberdeen FC | (Dons) | Pittodrie
Celtic | Hoops, Bhoys | Celtic Park, Parkhead
Rangers | Gers | Ibrox
Heart of Midlothian | Jambos, (Hearts) | Tynecastle
Hibernian | Hibs, Hibees | Easter Road
Dundee United | Arabs, (Terrors) | Tannadice
Dundee FC | (Dundee) | Dens Park
St Johnstone | | McDiarmid Park
St Mirren | (Buddies) | Love Street
Kilmarnock FC | Killie, (Kilmarnock) | Rugby Park
Motherwell FC | (Motherwell), Steelmen | Fir Park
Partick Thistle | (Jags), Partick | Firhill
Raith Rovers | Raith | Stark's Park
Dunfermline Athletic | (Pars) | East End Park
Ross County | Staggies | Dingwall
Inverness Caledonian Thistle | Caley Thistle, Caley Jags |
Falkirk FC | (Falkirk) | Brockville
Linfield | (Blues) | Windsor Park
Glentoran | Glens | The Oval
Leeds Rhinos | Rhinos | Headingley
Wigan Warriors | (Warriors) | Central Park
St Helens | (Saints), Saints RL | Knowsley Road, Langtree Park
Warrington Wolves | (Wire) | Wilderspool, Halliwell Jones
Hull KR | Hull Kingston Rovers, (Robins) | Craven Park
Hull FC | Airlie Birds, Black and Whites |
Castleford Tigers | Cas Tigers, Castleford, Cas | Wheldon Road, Jungle
Wakefield Trinity | (Trinity) | Belle Vue
Huddersfield Giants | (Giants) |
Bradford Bulls | (Bulls) | Odsal
Widnes Vikings | (Vikings) | Naughton Park
Featherstone Rovers | Fev Rovers | Post Office Road
Salford Red Devils | |
Halifax Panthers | Fax |
Leicester Tigers | (Tigers) | Welford Road
Northampton Saints | (Saints) | Franklin's Gardens
Bath Rugby | | The Rec
Gloucester Rugby | Cherry and Whites | Kingsholm
Exeter Chiefs | (Chiefs) | Sandy Park
Bristol Bears | | 
Harlequins | Quins | Stoop
Saracens | Sarries | StoneX, Allianz Park
Sale Sharks | |
Wasps RFC | | 
Newcastle Falcons | (Falcons) | Kingston Park
Cornish Pirates | (Pirates) | Mennaye
Cardiff Rugby | Cardiff Blues | Arms Park
Scarlets | Llanelli Scarlets | Parc y Scarlets, Stradey
Ospreys | | 
Dragons RFC | |
Ulster Rugby | (Ulster) | Ravenhill
Munster | | Thomond Park
Glasgow Warriors | | Scotstoun
Yorkshire CCC | | 
Lancashire CCC | | 
"""


@dataclass(frozen=True, slots=True)
class Club:
    """One club. own: names that only it has; shared: those that say it only beside something of one's own."""

    name: str
    own: tuple[str, ...]
    shared: tuple[str, ...]
    grounds: tuple[str, ...]


def _clubs() -> tuple[Club, ...]:
    clubs = []
    for line in _LISTED.strip().splitlines():
        name, called, grounds = (part.strip() for part in line.split("|"))
        all_ = [part.strip() for part in called.split(",") if part.strip()]
        clubs.append(
            Club(
                name,
                tuple(one for one in all_ if not one.startswith("(")),
                tuple(one.strip("()") for one in all_ if one.startswith("(")),
                tuple(part.strip() for part in grounds.split(",") if part.strip()),
            )
        )
    return tuple(clubs)


CLUBS = _clubs()


@lru_cache(maxsize=1)
def _by_name() -> dict[str, list[str]]:
    ways: dict[str, list[str]] = {}
    for club in CLUBS:
        for name in (club.name, *club.own, *club.shared, *club.grounds):
            ways.setdefault(name.casefold(), []).append(club.name)
    return ways


def clubs_of(words: str) -> tuple[str, ...]:
    """The clubs that these words may mean ("Blues"), the words themselves where no club of the list is called so."""
    plain = words.strip(" 0123456789-").removeprefix("the ")
    return tuple(_by_name().get(plain.casefold(), (plain,)))
