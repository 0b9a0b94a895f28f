"""Names of towns of the United Kingdom, as people write them; those of dialling codes and larger ones beside."""

from __future__ import annotations

TOWNS = frozenset(
    " ".join(name.split())
    for name in """
    Aberaeron | Aberdeen | Aberfeldy | Abergavenny | Aberystwyth | Abingdon | Abington | Aboyne | Accrington |
    Airdrie | Aldershot | Aldgate | Alloa | Alnwick | Altrincham | Ambleside | Amesbury | Ammanford | Andover |
    Antrim | Appleby | Arbroath | Ardgay | Ardrossan | Armagh | Arrochar | Ashbourne | Ashburton | Ashford |
    Ashington | Axminster | Aylesbury | Ayr | Bakewell | Balham | Ballachulish | Ballater | Ballindalloch |
    Ballycastle | Ballyclare | Ballygawley | Ballymena | Ballymoney | Bamburgh | Banbridge | Banbury | Banchory |
    Banff | Bangor | Barmoor | Barmouth | Barnard Castle | Barnet | Barnsley | Barnstaple | Barrow | Barrow-in-
    Furness | Barry | Basford | Basildon | Basingstoke | Bathgate | Batley | Battersea | Bebington |
    Beckenham | Bedale | Bedford | Belfast | Bellingham | Belper | Bermondsey | Berwick-upon-Tweed | Bethnal Green |
    Betws-y-Coed | Beverley | Bewdley | Bexhill | Bexley | Bexleyheath | Bicester | Bideford | Biggar | Bingley |
    Birkenhead | Birmingham | Bishop Auckland | Bishops Castle | Bishops Stortford | Bishops Waltham | Blackburn |
    Blackpool | Blairgowrie | Blandford | Blyth | Bodmin | Bognor Regis | Bolton | Bootle | Boroughbridge | Boston |
    Bournemouth | Bracknell | Bradford | Bradford-on-Avon | Braintree | Brechin | Brecon | Brentford | Brentwood |
    Bridgend | Bridgnorth | Bridgwater | Bridlington | Bridport | Brigg | Brighouse | Brighton | Bristol | Brixton |
    Bromley | Bromyard | Brooke | Buckingham | Budleigh Salterton | Builth Wells | Bungay | Burnley | Burton-on-
    Trent | Bury | Bury St Edmunds | Buxton | Caernarfon | Camberley | Camberwell | Camborne | Cambridge | Camden |
    Camelford | Campbeltown | Cannock | Canterbury | Cardiff | Cardigan | Carlisle | Carmarthen | Carradale |
    Carrickfergus | Carrickmore | Castle Douglas | Castlebay | Castleford | Caterham | Catford | Cemmaes Road |
    Cerne Abbas | Chadderton | Chard | Chatham | Chatteris | Cheadle | Chelmsford | Cheltenham | Chepstow | Cheshunt
    | Chester | Chester-le-Street | Chesterfield | Chichester | Chingford | Chippenham | Chipping Norton | Chipping
    Sodbury | Chiswick | Chorley | Church Stretton | Cirencester | Clacton | Clacton-on-Sea | Clapham | Cleckheaton
    | Cleethorpes | Clevedon | Clitheroe | Clopton | Clynderwen | Coalville | Coatbridge | Cockermouth | Colchester
    | Coldstream | Coleraine | Coleshill | Colonsay | Colwyn Bay | Congleton | Consett | Cookstown | Coppull | Corby
    | Corwen | Coupar Angus | Coventry | Craigavon | Craigellachie | Cramlington | Cranbrook | Crawley | Crediton |
    Crewe | Crieff | Cromer | Croydon | Cumbernauld | Cumnock | Cwmbran | Dagenham | Dalmally | Dalston | Darlington
    | Dartford | Darwen | Daventry | Dawlish | Deptford | Derby | Dereham | Derry | Devizes | Dewsbury | Didcot |
    Dingwall | Doncaster | Dorchester | Dorking | Dover | Downham Market | Downpatrick | Driffield | Dudley |
    Dulverton | Dulwich | Dumbarton | Dumfries | Dunbar | Dundee | Dunfermline | Dungannon | Dunkeld | Dunoon |
    Durham | Dursley | Ealing | Easingwold | East Grinstead | East Kilbride | Eastbourne | Eastleigh | Ebbsfleet |
    Eccles | Edgware | Edinburgh | Elgin | Ellesmere Port | Ellon | Ely | Enfield | Enniskillen | Epsom | Esher |
    Evesham | Exeter | Exmouth | Fakenham | Falkirk | Falmouth | Fareham | Faringdon | Farnborough | Farnham |
    Felixstowe | Filey | Finchley | Fishguard | Fivemiletown | Fleetwood | Folkestone | Forfar | Forres | Fort
    Augustus | Fort William | Fortrose | Fraserburgh | Frome | Gainsborough | Gairloch | Galashiels | Garstang |
    Gateshead | Gillingham | Girvan | Glasgow | Glastonbury | Glenborrodale | Glenurquhart | Glossop | Gloucester |
    Golspie | Goole | Gosforth | Gosport | Grange-over-Sands | Grantham | Grantown-on-Spey | Gravesend | Grays
    Thurrock | Great Ayton | Great Bernera | Great Dunmow | Great Yarmouth | Greenock | Gretna | Grimsby | Guildford
    | Guisborough | Guiseley | Hackney | Halesowen | Halifax | Haltwhistle | Hammersmith | Haringey | Harlow |
    Harris | Harrogate | Harrow | Harthill | Hartlepool | Haslemere | Hastings | Hathersage | Havant | Haverfordwest
    | Haverhill | Hawick | Hawkshead | Hay-on-Wye | Haywards Heath | Heathfield | Hebden Bridge | Helensburgh |
    Helmsdale | Helmsley | Hemel Hempstead | Henley-on-Thames | Hereford | Hexham | Heywood | High Wycombe |
    Hinckley | Hitchin | Holbeach | Holmes Chapel | Holmfirth | Holsworthy | Holyhead | Honington | Honiton | Hornby
    | Hornsea | Hornsey | Horsham | Hounslow | Hove | Hoylake | Hucknall | Huddersfield | Hull | Hungerford |
    Hunstanton | Huntingdon | Huntly | Huyton | Ilford | Ilkeston | Ilkley | Inveraray | Inverness | Inverurie |
    Ipstones | Ipswich | Islington | Jarrow | Johnstone | Keighley | Kelso | Kendal | Kennington | Kesh | Keswick |
    Kettering | Kidderminster | Kilchrenan | Killearn | Killin | Killingholme | Kilmarnock | Kilmelford | Kilrea |
    Kings Lynn | Kingsbridge | Kingston-upon-Hull | Kington | Kingussie | Kinloch Rannoch | Kinross | Kinrossie |
    Kircubbin | Kirkby | Kirkcaldy | Kirkcudbright | Kirkwhelpington | Kirriemuir | Knaresborough | Knighton |
    Knutsford | Kyle | Ladybank | Laggan | Lairg | Lambeth | Lampeter | Lanark | Lancaster | Langholm | Lapworth |
    Larne | Lauder | Launceston | Laurencekirk | Lea Valley | Leamington | Ledbury | Leeds | Leicester | Leigh |
    Leighton Buzzard | Leith | Leominster | Lewisham | Leyburn | Leyton | Leytonstone | Lichfield | Limavady |
    Lincoln | Lisburn | Liskeard | Lisnaskea | Liverpool | Llanarth | Llandeilo | Llandovery | Llandrindod Wells |
    Llandudno | Llandysul | Llanelli | Llanidloes | Llanon | Llanwrtyd Wells | Lochboisdale | Lochcarron |
    Lochgilphead | Lochinver | Lochmaddy | Lockerbie | London | Londonderry | Long Eaton | Loughborough | Louth |
    Lowestoft | Ludlow | Lurgan | Luton | Lybster | Lydney | Lymington | Lynton | Macclesfield | Machynlleth |
    Madingley | Magherafelt | Maidenhead | Maidstone | Maldon | Mallaig | Malmesbury | Malton | Malvern | Manchester
    | Mansfield | Margate | Market Drayton | Market Harborough | Market Rasen | Market Weighton | Marlborough |
    Martin | Martinstown | Matlock | Maud | Maybole | Medway | Melton Mowbray | Meriden | Merthyr Tydfil | Mid Yell
    | Middlesbrough | Milford Haven | Millom | Milton Keynes | Minehead | Mirfield | Moffat | Monmouth | Montrose |
    Morecambe | Moretonhampstead | Morpeth | Moscow | Motherwell | Mousehole | Nantwich | Narberth | Neath | New
    Galloway | New Luce | New Mills | Newark-on-Trent | Newbury | Newcastle | Newham | Newlyn | Newmarket | Newport
    | Newquay | Newry | Newton Abbot | Newton Aycliffe | Newton Stewart | Newtown | Newtownstewart | Normanton |
    North Berwick | North Cave | North Walsham | Northallerton | Northampton | Northern Ireland | Northwich |
    Norwich | Nottingham | Nuneaton | Oakham | Oban | Okehampton | Oldham | Oldmeldrum | Omagh | Orkney | Ormskirk |
    Orpington | Ossett | Oswestry | Otley | Oxford | Paisley | Pakenham | Patrington | Peckham | Peebles | Pencombe
    | Penge | Penicuik | Penrith | Penzance | Perth | Peterborough | Peterhead | Petersfield | Pickering | Pitlochry
    | Plymouth | Pocklington | Pontefract | Pontypool | Pontypridd | Poole | Pooley Bridge | Port Ellen | Portadown
    | Porthmadog | Portsmouth | Preston | Prestwich | Prudhoe | Pudsey | Pulborough | Pwllheli | Ramsbottom |
    Ramsgate | Raughton Head | Rawdon | Rawtenstall | Redcar | Redditch | Redhill | Redruth | Retford |
    Rhyl | Richmond | Ringwood | Ripley | Ripon | Rochdale | Rockbourne | Romford | Romsey | Ross-on-Wye | Rostrevor
    | Rothbury | Rotherham | Rothesay | Royston | Rugeley | Runcorn | Ruthin | Ryde | Saddleworth | Saffron Walden |
    Saintfield | Salford | Salisbury | Saltaire | Saltburn | Sandwick | Sandy | Sanquhar | Saxmundham | Scarborough
    | Scarinish | Scourie | Scunthorpe | Sedbergh | Sedgefield | Selby | Selkirk | Sevenoaks | Shaftesbury | Shap |
    Sheffield | Shepton Mallet | Shetland | Shipley | Shoreditch | Shrewsbury | Sittingbourne | Skegness |
    Skelmersdale | Skipton | Sleaford | Slough | Smethwick | Solihull | South Molton | South Shields | Southall |
    Southampton | Southend | Southend-on-Sea | Southport | Southwark | Spalding | Spilsby | St Albans | St Andrews |
    St Austell | St Boswells | St Clears | St Helens | St Ives | Stafford | Staines | Stalybridge | Stamford |
    Stanhope | Stevenage | Stirling | Stockport | Stockton | Stoke | Stoke-on-Trent | Stonehaven | Stornoway |
    Stourbridge | Stow-on-the-Wold | Stowmarket | Stranraer | Stratford-upon-Avon | Strathaven | Strathdon |
    Strathpeffer | Strathy | Streatham | Stretford | Strontian | Stroud | Sudbury | Sunderland | Sutton Coldfield |
    Swaffham | Swansea | Swindon | Tadcaster | Tain | Tamworth | Tarbert | Tarporley | Taunton | Tavistock | Telford
    | Temple Cloud | Thame | Thanet | Thetford | Thirsk | Thornhill | Thurso | Tiverton | Todmorden | Tomatin |
    Tomdoun | Tooting | Topsham | Torquay | Torrington | Totnes | Tottenham | Tranent | Tredegar | Tregaron | Troon
    | Truro | Tunbridge Wells | Tynemouth | Tyneside | Uckfield | Ullapool | Urmston | Uttoxeter | Uxbridge |
    Wakefield | Wallasey | Wallsend | Walsall | Walthamstow | Wandsworth | Warboys | Wareham | Warminster |
    Warrington | Warwick | Watchet | Watford | Wellingborough | Welshpool | Welwyn Garden City | Wembley | West
    Bromwich | West Heslerton | Westerham | Weston-super-Mare | Wetherby | Weybridge | Weymouth | Whatton | Whitby |
    Whitchurch | Whitehaven | Whitley Bay | Whitstable | Widnes | Wigan | Wigton | Wigtown | Wimbledon | Wincanton |
    Winchester | Winsford | Wisbech | Wishaw | Withernsea | Witney | Woking | Wokingham | Wolverhampton | Woolwich |
    Worcester | Workington | Worksop | Wormbridge | Worthing | Wrexham | Wymondham | Wythenshawe | Yeovil | York
    """.replace("\n", " ").split(" | ")
)
"""Left out: what is more often another word (Deal, Settle, Nelson)."""
