"""Given names common among families in Britain that the general list lacks; lower case."""

from __future__ import annotations

from detectors.cues import words

MORE = words("""
    chidi ngozi ifeoma emeka chinedu chiamaka obinna uche nkechi adaeze ada chioma tobi toyin tunde folake femi
    funmi bola yemi sade bukola dele kemi wale segun temi ayo ope dayo zion ezra kwaku kojo akosua ama abena esi yaw
    adwoa afua efua agnieszka gosia kasia basia asia zosia ola ewa marek darek jarek piotrek pawel michal tomek
    bartek wojtek grzegorz krzysztof mateusz jakub kuba oskar filip antek staszek stanislaw zbigniew halina bozena
    danuta jadwiga grazyna malgorzata katarzyna joanna dorota beata iwona renata urszula teresa elzbieta magda
    mhairi eilidh ailsa catriona iona isobel kirsty kirsteen morven shona sheena senga moira fraser hamish murdo
    alasdair alistair struan gregor ruaridh rory finlay euan ewan iain lachlan archie callum blair innes merryn
    loveday morwenna tamsyn demelza jago piran denzil elowen kerensa lowenna jory dewi gwyn gwen gwenda eirlys eleri
    ffion carys cerys lowri bethan rhian rhiannon rhys rhodri ieuan ifan iolo osian gethin emrys hywel delyth glenys
    myfanwy menna mair marged elin efa cadi mabon gruff gruffydd idris arwel deepak harpreet gurdeep manpreet
    jaspreet kuldeep baljit surinder ranjit jagdeep parminder sukhdeep navdeep amrit lakshmi sunita anita kavita
    savita geeta meena meera radha priyanka pooja neha shreya ananya aarav vihaan rohan rahul vikram suresh ramesh
    mahesh rajesh dinesh mukesh nilesh hitesh jayesh bhavna bhavesh hemant sanjay ajay vijay nasreen nasrin parveen
    shabnam shazia saima samina rukhsana farzana tahira bilal usman umar hamza haroon imtiaz ishaq junaid kashif
    khalid majid nadeem naveed rizwan sajid shahid shakeel tariq wasim zahid zubair yasmin halima hafsa maryam
    khadija safiya aaliyah ayesha rabia sumaira gem gemma jen jenna bev kev trev nev baz gaz daz shaz loz chaz dot
    dotty maeve nuala orla grainne dervla siobhan sinead padraig diarmuid donal fergus conor declan eamon wilf alf
    albie stan ern sid cyril percy reg mabel edie ethel elsie nellie minnie vera beryl doreen maureen noreen enid
    hilda gladys olwen avis muriel mavis thelma brenda glenda freda ida ivor horace cedric clive nigel keith trevor
    colin ottilie otto arlo rafferty rafe bodhi koa enzo hugo ralph rupert monty hattie tilly tabitha clemmie nell
    nancy betsy mateo luca leo theo remi remy milo alba margot wren bea immy izzy libby lottie maisie poppy posy
    winnie adnan svetlana oksana olena andriy taras bohdan mykola iryna ionut andrei mihai ioana elena gheorghe
    vasile dragos kwame malik jamal tyrone leroy delroy winston errol desmond marcia yvette claudette novlette
    cherelle shanice kiera mei ling wei jun hui xin minh linh thanh nguyen hoa
""")
