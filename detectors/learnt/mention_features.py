"""What the model of names sees of a name in a post: the name, its looks and lists, its neighbours, sentence and post.

The same function feeds the training script and the reader, so that both see the same.
"""

from __future__ import annotations

from detectors.learnt.common_words import is_common
from detectors.learnt.mention_cues import cues
from detectors.learnt.mentions import Words, bare, is_given, looks, town_size

_NEAR = (-3, -2, -1, 1, 2, 3)
_ENDS = frozenset(".!?\n")


def features(words: Words, first: int, end: int) -> list[str]:
    """The features of the name of these words, each once."""
    look = looks(words, first, end)
    made = [*_own(words, first, end, look), *_beside(words, first, end, look), *_about(words, first, end, look)]
    for cue in cues(words.text, words.where[first].start, words.where[end - 1].end):
        made += (cue, f"{cue}&{look}")
    return list(dict.fromkeys(made))


def _own(words: Words, first: int, end: int, look: str) -> list[str]:
    head = words.written[first]
    low, stem = words.small[first], bare(words.small[end - 1])
    case = "c" if head[0].isupper() else "s"
    made = [
        f"T={look}",
        f"T={look}{case}",
        f"len={min(end - first, 4)}",
        f"case={case}",
        f"first={low}",
        f"last={stem}",
    ]
    made += (f"s2={stem[-2:]}", f"s3={stem[-3:]}", f"p2={low[:2]}")
    if len(stem) > 5:
        made.append(f"s4={stem[-4:]}")
    if head.isupper() and len(head) > 1:
        made.append("loud")
    if words.small[end - 1].endswith("'s"):
        made.append("poss")
    made += [f"k1={kind}" for kind in words.kinds[first]]
    made += [f"kn={kind}" for kind in words.kinds[end - 1]]
    made += [f"in={word}" for word in words.small[first:end]]
    made += [f"l={one}" for lists in words.lists[first:end] for one in lists.split()]
    if size := town_size(words, first, end):
        made += (f"g={size}", f"g={size}{case}", f"g={size}{'common' if is_common(low) else 'rare'}")
    elif end - first > 1 and (size := town_size(words, first, first + 1)):
        made.append(f"g1={size}")
    return made


def _beside(words: Words, first: int, end: int, look: str) -> list[str]:
    small, count, made = words.small, len(words.small), list[str]()
    for by in _NEAR:
        n = first + by if by < 0 else end - 1 + by
        if not 0 <= n < count:
            made += (f"{by}:END", f"{by}:END&{look}") if abs(by) < 3 else ()
            continue
        made.append(f"{by}:{small[n]}")
        if abs(by) == 3:
            continue
        made += [f"{by}:k={kind}" for kind in words.kinds[n]]
        if abs(by) == 1:
            made.append(f"{by}:{small[n]}&{look}")
            made += [f"{by}:k={kind}&{look}" for kind in words.kinds[n]]
            if is_given(small[n]):
                made.append(f"{by}:given")
            if words.written[n][0].isupper():
                made.append(f"{by}:capital")
    if first > 1:
        made.append(f"b:{small[first - 2]}|{small[first - 1]}")
    if end < count - 1:
        made.append(f"a:{small[end]}|{small[end + 1]}")
    if first > 0 and end < count:
        made.append(f"n:{small[first - 1]}|{small[end]}")
    return made


def _about(words: Words, first: int, end: int, look: str) -> list[str]:
    small, count, made = words.small, len(words.small), list[str]()
    low, high = first, end
    while low > 0 and small[low - 1] not in _ENDS:
        low -= 1
    while high < count and small[high] not in _ENDS:
        high += 1
    for n in (*range(low, first), *range(end, high)):
        if small[n][0].isalpha():
            made.append(f"s:{small[n]}")
            for kind in words.kinds[n]:
                made += (f"s:k={kind}", f"s:k={kind}&{look}")
    for n in (*range(first), *range(end, count)):
        if small[n][0].isalpha():
            made.append(f"t:{small[n]}")
            for kind in words.kinds[n]:
                made += (f"t:k={kind}", f"t:k={kind}&{look}")
    made.append(f"size={min(count // 8, 4)}")
    if first == 0:
        made += ("starts", f"starts&{look}")
    rest = [word for word in small[end:] if word[0].isalpha()]
    if not rest:
        made += ("ends", f"ends&{look}")
    elif all(set(word) <= {"x", "o"} for word in rest):
        made += ("kisses", f"kisses&{look}")
    if "@" in small:
        made.append("mail")
    if any(word.isdigit() and len(word) > 4 for word in small):
        made += ("number", f"number&{look}")
    return made
