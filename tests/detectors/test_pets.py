"""Names of owned animals: the frames that give a name to an animal, and what only looks like one."""

import time
from datetime import date

import pytest

from detectors import finder
from detectors.contract import Hints, Hit, Sure, Whose
from detectors.pets import Pets

HINTS = Hints(today=date(2026, 11, 24))


def found(text: str, author: str = "me") -> list[Hit]:
    return list(finder.look(text, Hints(HINTS.today, author=author), (Pets(),)).hits)


def claimed(text: str) -> list[str]:
    return [hit.value for hit in found(text) if hit.sure is not Sure.LOOK]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("my dog Bramble has eaten the remote", ["Bramble"]),
        ("my 3 yr old lab Poppy ate a sock", ["Poppy"]),
        ("my dog nettle is such a diva", ["nettle"]),
        ("our two whippets, Pickle & Onion, say hi", ["Pickle", "Onion"]),
        ("Owned by two cats, Salt and Pepper", ["Salt", "Pepper"]),
        ("Mum's budgie Sherbet is loud", ["Sherbet"]),
        ("her cat Mr Tibbles", ["Mr Tibbles"]),
        ("happy gotcha day to our rescue lurcher Lady Wooferton (Woof to her mates)", ["Lady Wooferton", "Woof"]),
        ("nextdoors collie Baxter is soft as anything", ["Baxter"]),
        ("the tortoise is called Zoom", ["Zoom"]),
        ("the dog's called Frank and he's all noise", ["Frank"]),
        ("Our hens are called Gladys, Mavis and Doris", ["Gladys", "Mavis", "Doris"]),
        ("a greyhound, she is called Willow. Willow is scared of stairs", ["Willow", "Willow"]),
        ("named our puppy Bear", ["Bear"]),
        ("lost tabby, answers to Marmite, near the park", ["Marmite"]),
        ("missing cat Tiger, grey tabby", ["Tiger"]),
        ("Nelson (our cockapoo) is 3 today!", ["Nelson"]),
        ("Luna, the neighbour's cat, has moved in", ["Luna"]),
        ("Gus the pug says hi", ["Gus"]),
        ("Can't believe Jasper the cat is 18", ["Jasper"]),
        ("Freddie is my rescue staffie", ["Freddie"]),
        ("under a blanket with pesto and crisps (shes the pug not the sauce)", ["pesto"]),
        ("Meet Dudley! our new puppy is 8 weeks", ["Dudley"]),
        ("RIP Bruno, 14 years of muddy paws", ["Bruno"]),
        ("#rainbowbridge sleep tight Mr Crumble", ["Mr Crumble"]),
        ("Cleo crossed the rainbow bridge this morning", ["Cleo"]),
        ("walkies with nettle 🐶", ["nettle"]),
        ("goodnight from me and Barney 🐕", ["Barney"]),
        ("happy birthday Milo 🐾", ["Milo"]),
        ("dogsitting Rolo this weekend", ["Rolo"]),
        ("vet bill for Duchess was 400 quid", ["Duchess"]),
        ("poor Tilly has been at the vets all night", ["Tilly"]),
        ("the vet said Alfie needs his teeth out", ["Alfie"]),
        ("picked up Ralph from the groomers", ["Ralph"]),
        ("took Bertie to puppy training, expelled", ["Bertie"]),
        ("Maisie got spayed today so no walkies", ["Maisie"]),
        ("Ziggys tail went so fast", ["Ziggy"]),
        ("Buddy's paw is infected", ["Buddy"]),
        ("First pet was a goldfish called Finley", ["Finley"]),
        ("first pet? everyone knows it was Smokey", ["Smokey"]),
        ("the tag on his collar says Rolo", ["Rolo"]),
        ("dog tax: Waffles, 3, napper", ["Waffles"]),
        ("dog mum to Rex and Ruby 🐾", ["Rex", "Ruby"]),
        ("Rode Duchess out this morning, best pony ever", ["Duchess"]),
        ("he fell victim to Noodle (cat)", ["Noodle"]),
        ("bonfire night is hell for poor Toby #rescuedog", ["Toby"]),
        ("me n winston out for our morning walk 🐕", ["winston"]),
        ("dont think Loki likes his new harness #huskylife", ["Loki"]),
        ("Taking Mabel for walkies", ["Mabel"]),
        ("Cat sitter wanted for Biscuit and Gravy 2-9 Aug", ["Biscuit", "Gravy"]),
        ("this is my dog. his name is Kevin", ["Kevin"]),
        ("3 horses in the field: Blue, Ronnie and Misty", ["Blue", "Ronnie", "Misty"]),
        ("had to rescue Norman from the shed. He is a tortoise", ["Norman"]),
        ("Ginger the cat sleeping on my laptop", ["Ginger"]),
        ("Monty and Mabel have opinions 🐱🐱", ["Monty", "Mabel"]),
    ],
)  # fmt: skip
def test_names_of_owned_animals(text: str, names: list[str]) -> None:
    assert claimed(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "my dog ate the remote",
        "my dog is called every name under the sun",
        "our dog Friday was a good film",
        "cat's out of the bag, Monday we open",
        "hot dog stand on Main Street",
        "pets at home have a sale on",
        "get off your high horse Sarah",
        "Snoop Dogg is touring",
        "my car is called Betsy",
        "our roomba is called Dusty",
        "our sourdough starter is called Clint",
        "named her Daisy, she's a lovely car",
        "Shaun the Sheep movie",
        "Wallace and Gromit on Christmas Day. The dog and I are on the sofa",
        "Wallace and Gromit on Christmas Day. Feathers McGraw is back. I am eight years old",
        "Peter Rabbit is on",
        "Scooby the dog was my favourite cartoon",
        "bought a fish called Wanda dvd",
        "Larry the cat has seen off another prime minister",
        "Jo the dog groomer is ace",
        "Dave, my dog walker, quit",
        "Meet Dave our new manager, he loves dogs",
        "raining cats and dogs, Manchester",
        "let sleeping dogs lie, Karen",
        "Messi the goat",
        "Trump the pig",
        "Boris is a rat",
        "my son Max walked the dog",
        "our Kyle took the dog out",
        "dog days are over Florence",
        "it's a dog eat dog world, Brian",
        "my pet peeve, Monday mornings",
        "my rabbit hole, Wikipedia",
        "lab results back, Friday",
        "In Leeds with Dave, she's a lab technician",
        "Sarah is my best friend and she's a cat person",
        "The Labrador Retriever Club meets Friday",
        "is your dog Kennel Club registered",
        "a dog is for life not just for Christmas",
        "the Cats musical at the Palace",
        "Bulldog spirit, England",
        "lost my cat, gutted",
        "lost tabby, Biscuit Factory area",
        "the vet said no",
        "my cat's vet is called Dr Patel",
        "love you Mum 🐶",
        "black cat Halloween decorations",
        "Happy birthday Sarah! see you at the dog show",
        "good boy Kevin, he passed his driving test",
        "Tom's tail light is out",
        "I'm Team Edward, my cat agrees",
        "my fish tank, IKEA table and lamp for sale",
        "Tiger Woods the golfer has a labrador",
        "Told Dave the dog needs out",
        "James and Lily love the dog 🐶",
        "took Grandad to the vets with me",
        "Thanks to Emma at the kennels",
        "Happy Birthday Lionel Messi the GOAT 🐐",
        "My boyfriend Max likes dogs",
        "Lucy is walking my dog",
        "walking with Dinosaurs, loved it. dogs allowed",
        "congrats to Ellie on the new house",
        "happy birthday Luna",
        "The dog, Sunday, 6am. sigh",
        "",
    ],
)
def test_near_misses_are_not_claimed(text: str) -> None:
    assert claimed(text) == []


def test_a_character_is_only_worth_a_look() -> None:
    assert [hit.sure for hit in found("the film about my dog Bramble")] == [Sure.LOOK]


def test_further_mentions_in_capitals_but_not_the_common_word() -> None:
    assert claimed("my cat Socks stole my socks. SOCKS! Socks' fault") == ["Socks", "SOCKS", "Socks"]


@pytest.mark.parametrize(
    ("text", "author", "whose"),
    [
        ("my dog Bramble", "me", Whose.MINE),
        ("my mates dog Diesel", "me", Whose.OTHER),
        ("Mum's budgie Sherbet", "me", Whose.OTHER),
        ("the kids' hamster Nugget", "me", Whose.MINE),
        ("adopted a greyhound, she is called Willow", "me", Whose.MINE),
        ("dogsitting Rolo", "me", Whose.OTHER),
        ("my dog Bramble", "other", Whose.OTHER),
        ("your dog Bramble", "other", Whose.UNKNOWN),
    ],
)
def test_whose(text: str, author: str, whose: Whose) -> None:
    assert [hit.whose for hit in found(text, author)] == [whose]


def test_offsets_are_of_the_text_as_written() -> None:
    text = "😀 my dog 𝓡ufus\u200b barks"
    (hit,) = found(text)
    assert text[hit.start : hit.end].startswith("𝓡ufus")


@pytest.mark.parametrize(
    "piece",
    [
        "a ",
        "my dog Rex ",
        "Rex and ",
        "my dog ",
        "dog called ",
        "Rex 🐶 ",
        "the vet Rex ",
        "she's the pug ",
        "Rex, ",
        "dog. ",
    ],
)
def test_time_grows_with_the_length_alone(piece: str) -> None:
    start = time.perf_counter()
    found(piece * (10_000 // len(piece)))
    assert time.perf_counter() - start < 6


def test_triggers_lose_nothing() -> None:
    for example in Pets.examples.hits:
        whole = finder.look(example.text, HINTS, (Pets(),), triggered=False).hits
        assert whole == finder.look(example.text, HINTS, (Pets(),)).hits
        assert tuple(hit.value for hit in whole) == example.found
