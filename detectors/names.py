"""First names people have, and words that only look like one: support for detectors of people, never proof.

The list is of names common in Britain and Ireland over the last eighty years, with those frequent among newer
communities; a name that is missing is still found where the grammar alone says that it is one.
"""

from __future__ import annotations

import re

from detectors import animals
from detectors.cues import words
from detectors.lazy import lazy

FIRST = words("""
    aaliyah aaron aarav abbie abby abdul abdullah abigail ada adam adele adrian agnes ahmed aidan aiden aileen ailsa
    aimee aisha aisling alan alana alannah albert albie alec aled alejandro alex alexa alexander alexandra alexis alf
    alfie alfred ali alice alicia alina alisha alison alistair alastair allan allison alma alyssa amanda amara amaya
    amber amelia amelie amie amina amir amira amit amy ana anaya andrea andrew andy aneesa angela angie angus anika
    anil anisha anita anjali ann anna annabel annabelle anne annette annie anthony antonia antony anya aoife april
    arabella archer archie aria ariana arjun arlo arnold arran arron art arthur arun arya asha ashleigh ashley ashton
    asif asma astrid athena atticus aubrey audrey aurora austin autumn ava axel ayaan ayaz ayesha ayla bailey barbara
    barney barry bart bartek basil bea beatrice beatrix becca beckett becky bella ben benedict benjamin bernadette
    bernard bernie bert bertie beryl bess bessie beth bethan bethany betsy betty bev beverley bianca bill billie billy
    blake blanche bob bobbie bobby bodhi bonnie brad bradley brandon brenda brendan brian bridget bridie brody bronwen
    bronwyn brooke brooklyn bruce bryan bryn bryony caitlin caleb callie callum calum calvin cameron camilla camille
    cara carl carla carlos carly carmel carmen carol carole caroline carolyn carrie carson carter carys casey caspar
    casper cassandra cassie cath catherine cathy catriona cecil cecilia cecily celeste celia celine ceri cerys chanel
    chantelle charis charity charlene charles charley charlie charlotte charmaine chase chelsea cher cherie cherry
    cheryl chester chloe chris chrissie chrissy christian christina christine christopher ciara cian ciaran claire
    clara clare clarissa clark claude claudia clement cleo clifford clive clodagh clyde cody cohen colette colin
    colleen conall connie connor conor constance cora coral cordelia corey corinne courtney craig cressida curtis
    cynthia cyril daisy dale damian damien damon dan dana daniel daniela daniella danielle danny daphne darcey darcie
    darcy daria darius darragh darrell darren dave david davey davina dawid dawn dean deana deanna debbie debby deborah
    debra debs declan dee deepa deirdre delia delilah delores denis denise dennis denny denzel derek dermot derrick
    des desmond dev dexter diana diane dianne dick dilys dion dom dominic dominik don donald donna doreen dorian doris
    dorothy dot dottie doug dougie douglas drew duncan dustin dwayne dylan dafydd eamon eamonn earl ebony eddie eden
    edgar edie edith edmund edna eduardo edward edwin effie eileen eilidh eira eirlys elaine eleanor elena eleri eli
    elias elijah elin elinor eliot elisabeth elise elisha eliza elizabeth ella elle ellen ellie elliot elliott ellis
    ellie-mae elliemae elodie eloise elsa elsie elspeth elton elvira ember emilia emilio emily emma emmanuel emmeline
    emmett emmy emrys emyr enid enrique enya eric erica erik erin ernest ernie esme esmee esmeralda ester esther ethan
    ethel etta euan eugene eunice eva evan evangeline eve evelyn everly evie ewan ezra fabian faisal faith farah fatima
    fatimah faye felicity felix fergus fern fernando ffion fifi filip finbar finlay finley finn finnley fin fiona
    fletcher fleur flo flora florence flossie floyd fran frances francesca francis francisco frank frankie franklin
    fraser fred freda freddie freddy frederick freya gabe gabriel gabriela gabriella gabrielle gail gareth garth gary
    gavin gaynor gemma gene genevieve geoff geoffrey george georgia georgie georgina gerald geraldine gerard germaine
    gerry gethin gia gideon gilbert giles gill gillian gina ginny giovanni gladys glen glenda glenn glenys glyn gloria
    glynis gordon grace gracie graeme graham grainne grant granville greg gregor gregory greta gretchen griff griffin
    gus guy gwen gwenda gwendolyn gwilym gwyn gwyneth habib hadley haider hailey halle hamish hamza hana hank hanna
    hannah harley harold haris harper harri harriet harris harrison harry haruto harvey hasan hassan hattie hayden
    hayley hazel heath heather heidi helen helena helga henrietta henry herbert hetty hilary hilda hollie holly honor
    hope horace howard hubert hugh hughie hugo humphrey hunter husna hussain ian ibrahim ida idris ieuan ifan iggy
    igor ikram ilona imani imogen imran ina india indie indigo ines inez inga ingrid iolo iona ira irene iris irma
    isaac isabel isabella isabelle isadora isaiah isha isla ismail isobel isobelle issac issy iva ivan ivana ivor ivy
    izzy jace jack jackie jackson jacob jacqueline jacqui jade jaden jagger jaiden jake jakub jamal james jamie jan
    jana jane janet janette janice janine jared jasmin jasmine jason jasper jax jaxon jay jayden jayne jaz jean
    jeanette jeanie jed jeff jeffrey jem jemima jemma jen jenna jennie jennifer jenny jenson jeremy jermaine jerome
    jerry jess jessica jessie jill jim jimmy jo joan joann joanna joanne joao jock jocelyn jodie jody joe joel joey
    johan johann johannes john johnnie johnny jon jonah jonas jonathan jonny jordan jorge jose joseph josephine josh
    joshua josie josiah joss joy joyce juan judah jude judith judy jules julia julian juliana julie juliet juliette
    julius june juniper justin justine kacey kacper kai kaitlyn kamal kamila kane kara karen karim karina karl karla
    kasia kat kate katelyn katherine kathleen kathryn kathy katie katrina katy katya kay kaya kayden kayla kaylee
    kayleigh kayleigh-mae keanu keegan keeley keenan keeva keira keiran keiron keith kelli kelly kelsey kelvin ken
    kendall kendra kenneth kenny kenzie kerri kerry kev kevin khadija khalid kian kiara kiera kieran kieron kiki kim
    kimberley kimberly kingsley kip kiran kirk kirsten kirstin kirsty kit kitty klara klaus kofi krishna kris kristen
    kristian kristina kristy krystal kuba kumar kunal kurt kwame kyla kylan kyle kylie kyra lacey laila lainey lana
    lara larissa larry laszlo latoya laura laurel lauren laurence laurie lawrence lawson layla layton lea leah leanne
    lee leela leena leia leigh leighton leila lena lenny leo leon leona leonard leonie leroy les lesley leslie leticia
    levi lewis lex lexi lexie liam liana libby lila lilah lilian lillian lillie lilly lily lina linda lindsay lindsey
    lionel lisa liv livvy liz liza lizzie llewelyn lloyd logan lois lola loretta lorna lorraine lottie lou louie louis
    louisa louise luca lucas lucia lucian lucie lucille lucinda lucy luis luka lukas luke lulu luna lydia lyla lyle
    lyn lynda lyndon lynette lynn lynne lynsey mabel mac mackenzie macy maddie maddison maddox maddy madeleine
    madeline madison mae maeve magda maggie magnus mahmoud mairead maisie malachi malcolm malik mandy manuel mara
    marc marcel marcia marco marcus margaret margery margot marguerite maria mariam marian marianne marie mariella
    marilyn marina mario marion marisa marissa marjorie mark marla marlene marlon marnie martha martin martina
    martyn marvin mary maryam mason mat mateo mateusz matilda matt matteo matthew mattie maud maude maureen maurice
    mavis max maxim maxine maxwell maya meera meg megan meghan mehmet mel melanie melinda melissa melody melvin mercy
    meredith merle merlin mervyn meryl mia mica micah michael michaela michal michelle mick mickey miguel mikayla mike
    mikey mila milan mildred miles milena miles millicent millie milly milo mimi mina minnie mira miranda miriam mirza
    misha mitch mitchell moe mohamed mohammad mohammed moira mollie molly mona monica monique montgomery monty morag
    morgan morris moses muhammad muriel murray mustafa mya myfanwy myles myra myrtle nadia nadine nafisa naomi nat
    natalia natalie natasha nate nathan nathaniel neal ned neha neil nell nellie nelly nelson nerys nessa neve nevaeh
    neville niall niamh nicholas nick nicki nicky nico nicola nicole nige nigel nikhil niki nikita nikki nikolai nina
    nirmala noah noel noelle nola nora norah noreen norma norman nova nuala oakley oisin ola olaf oleksandr olga olive
    oliver olivia ollie olly oluwaseun omar opal ophelia orla orlando orson oscar osian osman oswald otis otto ottilie
    ottoline owain owen pablo paddy padraig paige pam pamela pandora paolo pat patience patricia patrick patsy patti
    patty paul paula paulette pauline pavel pawel pearl pedro peggy penelope penny percy perry pete peter petra phil
    philip philippa phillip phillipa phoebe phoenix phyllis pia pierre piers pip pippa piotr polly poppy prakash
    preston primrose priti priya prudence quentin quinn rab rabia rachael rachel rae raheem rahul raj rajesh ralph
    ramona randall raphael rashid rav ravi ray raya raymond raymondo reagan rebecca rebekah reece reed reef reenie
    reg reggie regina reginald remi remy rena renee reuben rex rhea rhian rhiannon rhoda rhodri rhona rhys ria ricardo
    richard richie rick rickie ricky riley rio rita river riya rob robbie robert roberta roberto robin robyn rocco
    roddy roderick rodney rodrigo roger rohan roisin roland rolf roman romeo romilly ron ronald ronan ronnie rory rosa
    rosaleen rosalie rosalind rosamund rosanna rose roseanne rosemary rosie ross rowan rowena roxanne roy ruairi ruben
    ruby rudy rufus rukhsana rupert russ russell ruth ryan rylan ryder sabina sabrina sadie saffron sahil saira sal
    salim sally salma sam samaira samantha samir samira sammie sammy samson samuel sana sandra sandy sanjay sanjeev
    santiago saoirse sara sarah sasha saskia saul savannah scarlet scarlett scott seamus sean seb sebastian selena
    selina selma seren serena serenity seth shabnam shane shannon sharon shaun shauna shawn shaz shazia shea sheena
    sheila shelby sheldon shelley sheridan sherry shirley shivani shona shreya sian sid sidney sienna sierra silas
    silvia simon simone simran sinead siobhan skye sky sofia solomon sonia sonny sophia sophie spencer stacey stacy
    stan stanley stefan stella steph stephan stephanie stephen steve steven stevie stewart stuart sue sufyan suki
    sunil sunita summer susan susanna susannah susie suzanne suzie suzy sybil syd sydney sylvia sylvie tabitha tahir
    talia talitha tamara tammy tamsin tania tanisha tanya tara tariq tarquin tasha tate taylor ted teddy tegan tegwen
    temperance teresa terence teri terri terry tess tessa thaddeus thea thelma theo theodora theodore theresa thomas
    tia tiana tiegan tiffany tilda tilly tim timmy timothy tina titus tobias toby todd tom tomas tomasz tommy toni
    tony tonya tracey tracy travis trevor tricia trina trish tristan trixie troy trudy tudor tyler tyrone ulrika una
    unity ursula usman val valentina valentine valerie vanessa vera verity verna vernon veronica vicky vicki victor
    victoria vijay vikram vince vincent viola violet virginia viv vivian vivien vivienne vlad wade wallace wally walt
    walter wanda warren wayne wendy wes wesley wilbur wilf wilfred wilfrid will willa william willie willow wilma
    winifred winnie winston woody wyatt xander xanthe xavier yasin yasmin yasmine yolanda yousef yuki yusuf yvette
    yvonne zac zach zachariah zachary zack zahra zain zainab zak zane zara zayn zeb zelda zena zoe zofia zola zoltan
    zora zuri niko nanette oonagh orlaith tadhg caoimhe cathal sorcha fionn donnacha eoin eoghan daithi muireann
    jonty malachy lachlan hamish fergus fraser innes struan catriona eilidh mhairi iona isla
    marnie otto monty digby barnaby hettie hattie nellie effie dottie tallulah clementine araminta tarka
    kasia kamil jakub zuzanna agnieszka magda krzysztof wojtek babatunde chidi ngozi chioma adaeze kwame kofi abena
    tunde folake funmi simisola temi tobi dele sade zahida nasreen shazad waqar imtiaz harpreet gurpreet manpreet
    jasbir balwinder sukhdeep parminder aneurin macsen mabli
    nansi gwenllian llinos angharad tomos iwan geraint huw hywel meinir nia catrin sioned
""")
"""First names, lower case."""

ALSO_A_WORD = words("""
    will may mark rose grace hope faith joy jack bill rob sue pat art dawn summer amber ruby lily daisy ivy holly
    heather iris violet poppy frank grant drew chase dean guy jay ray max rich nick penny robin sandy april june
    august miles carol jean gene sky eve angel christian paris chelsea florence brooklyn jordan sydney georgia austin
    devon chester lincoln preston bradley pearl olive jade cherry coral crystal fern ginger hazel honor india indigo
    archer autumn aurora charity constance dale dick don dot earl eden ember ernest fin flora harper harris harry
    heath hunter jess juniper kay kit lance les mac major mercy melody miles minnie nova oakley otter pip reed reef
    river rowan saffron serenity star temperance ted tom unity verity victor victoria virginia willow woody rusty
    primrose prudence patience opal laurel myrtle sterling basil clement wade warren wren brook page terry carter
    mason taylor tyler cooper parker bailey logan skye savannah sierra dakota phoenix legend kip mat sally sal
    gill perry piers royal van kim beth mel ali alma ana celeste jed jax kai kane dan barry ken del bob rex tia
""")
"""First names that in small letters are as likely something else."""

ALSO_A_VERB = words("""
    will may mark hope drew chase grant rich max art dawn summer major star mac earl page case dale grace faith charity
    guy page miles jay gene sky eve angel christian harry tom nova ali del don del rex dick pearl jess jade perry
""")
"""Those that follow a word for a relative as another word does: "nan will", "auntie may"."""

NOT_NAMES = animals.NOT_NAMES | words("""
    school nursery college uni university work job jobs office mate mates house car phone birthday bday christmas xmas
    halloween party wedding holiday holidays hols team club church god lord lady government country nation council
    nhs bbc itv sky tv xbox playstation ps4 ps5 iphone ipad android mac google amazon tesco asda aldi lidl morrisons
    sainsburys waitrose greggs ikea argos netflix disney spotify uber ebay etsy youtube whatsapp snapchat brexit
    covid england scotland wales ireland britain america american french german spanish italian polish indian chinese
    european london manchester leeds liverpool birmingham glasgow edinburgh cardiff bristol newcastle sheffield
    premier league united city rovers arsenal everton spurs championship prime minister president mps mp labour tory
    tories conservative conservatives party snp boris keir rishi trump biden queen king prince princess royal father
    santa easter bunny jesus christ allah lent ramadan eid diwali hanukkah mr mrs ms miss dr sir madam who whom
    whose which what's thinks said says asked asks told tells calls called named bought buys works worked lived plays
    played passes passed turned starts started loves liked wanted used going coming taking working getting being
    everyone everybody someone anyone nobody else always never usually normally literally basically seriously honestly
    hopefully obviously clearly sadly thankfully luckily today's tonight's yesterday's sunday's favourite favorite
    best worst better worse biggest oldest newest latest next previous entire own actual real true whole full brand
    first second third new old friend friends family families parents parent children child kids kid boy girl boys
    girls man men woman women people person teacher teachers doctor nurse gp dentist boss manager head heads class
    year reception primary secondary infants juniors team coach football rugby cricket hockey netball swimming
    gymnastics ballet karate judo cubs brownies scouts guides rainbows beavers duke edinburgh gold silver bronze
    a-levels gcses gcse btec exam exams results degree masters phd grade distinction merit pass fail
    and but or so because cause cos if when while whilst until till since than then though although unless whether
    yes no yeah nah ok okay please thanks thank cheers ta ty hi hello hey bye lol lmao omg wtf haha tbh imo fyi ffs smh
    love hate need want wish hope think know guess reckon bet swear miss missing proud happy sad angry tired bored
    cannot could would should might must shall will'd he'd she'd they'd they've they're we'd we've you've you'd i'd
    came come comes goes gone went done did made make makes got get gets gotten gave given give gives took taken
    beat beats won win wins lost lose loses ran runs drove drives cooked cooks bakes baked made sings sang danced
    reads reading wrote writes sent sends texted texts rang rings phoned messaged whatsapped facetimed posted tweeted
    mother's father's mothers fathers day's eve boxing bank summer winter spring autumn monday's black white asian
    english maths science french history geography pe re ict music art drama spelling homework
    facebook insta instagram twitter tiktok snap snapchat reddit linkedin vinted depop gumtree rightmove zoopla
    rip in-law laws steps step sons daughters husbands wives dog dogs cat cats pet pets
    shark yoda driver spice groot mama mummy daddy bear boo bump bumps doll name names shower reveal gate
    side family's spirit birthdays number email address generation generations
    room bedroom bed cot pram buggy bike scooter teeth tooth hair shoes uniform coat bag lunch lunchbox
    swears hopes moans knows hates finds puts keeps leaves lets brings buys eats drinks drinks wears walks
    dumped cheated proposed married divorced engaged pregnant expecting due
    """)
"""Words in a name's place that are none; lower case."""

_TITLE_CASE = lazy(r"[A-Za-z][A-Za-z']+")
_WORDY = lazy(r"(?:ing|ed|ly|tion|ness|ment|able|ful|less|ous|ish)$")


def title_case(text: str) -> bool:
    """Whether a text writes most words with a capital, so that a capital says nothing."""
    found: list[str] = _TITLE_CASE.findall(text[:400])
    if len(found) < 4:
        return False
    return sum(word[0].isupper() for word in found) > 0.7 * len(found)


def is_first(word: str) -> bool:
    """Whether a word, in any case, is in the list; of "Ellie-Mae" or "Mary Jane" the first part counts."""
    plain: str = re.split(r"[ '-]", word.lower(), maxsplit=1)[0]
    return word.lower() in FIRST or plain in FIRST


def could_be(word: str) -> bool:
    """Whether a word written with a capital can be a name of a person at all: none of the words known to be none."""
    plain = word.lower()
    if plain in NOT_NAMES and not (plain in FIRST and plain not in animals.NOT_NAMES):
        return False
    return is_first(word) or _WORDY.search(plain) is None


def in_small_letters(word: str) -> bool:
    """Whether a word in small letters is a first name rather than another word."""
    return word in FIRST and word not in ALSO_A_WORD and word not in animals.NOT_NAMES
