"""Telling a tweet that was made up from one that was copied.

Knows words and their runs, as hashes: the posts themselves cannot be read back out of what this keeps. Knows nothing of
models or of the store.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator

RUN_WORDS = 8
# Scripts without spaces have no words to count: a run of so many characters stands for eight words.
RUN_CHARACTERS = 20

_NO_SPACE_SCRIPT = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
)
# Vowel signs and points are parts of a word, and no letters to `re`; those that make an emoji of a digit are not.
_MARKS = "".join(
    character
    for character in map(chr, range(0x300, 0x10000))
    if unicodedata.category(character).startswith("M")
    if not "\u20d0" <= character <= "\u20ff" and not "\ufe00" <= character <= "\ufe0f"
)
_JOINERS = "\u200c\u200d"
_LETTER = rf"(?:[^\W_{_NO_SPACE_SCRIPT}][{_MARKS}{_JOINERS}]*)"
_WORD = re.compile(rf"[{_NO_SPACE_SCRIPT}ー々]+|{_LETTER}+(?:['’](?:[^\W_][{_MARKS}{_JOINERS}]*)+)*", re.UNICODE)
# Of letters alone: by these the hashes of voices were made that were trained before marks were parts of a word.
_FORMER_WORD = re.compile(rf"[{_NO_SPACE_SCRIPT}ー々]+|[^\W_{_NO_SPACE_SCRIPT}]+(?:['’][^\W_]+)*", re.UNICODE)
_MARK = re.compile(f"[{_MARKS}{_JOINERS}]")
_SAME_WORD = str.maketrans({"’": "'"} | dict.fromkeys(_JOINERS))
_DENSE = re.compile(rf"[{_NO_SPACE_SCRIPT}]")


def run_hashes(posts: Iterable[str]) -> set[int]:
    """The hashes of every eight-word run of every post, and of every whole post."""
    hashes: set[int] = set()
    for post in posts:
        words = words_in(post)
        hashes.add(_hash(["", *words]))
        hashes.update(_hash(run) for _end, run in runs(words))
    return hashes


def is_post(text: str, known: set[int]) -> bool:
    """Whether `text` as a whole is one of the posts that `known` was made of, case and punctuation aside."""
    return any(_hash(["", *words_in(text, word)]) in known for word in _readings(text))


def is_copy(text: str, prompt: str, known: set[int]) -> bool:
    """Whether `text` is a training post, or has an eight-word run of one that does not lie within the prompt."""
    if is_post(text, known):
        return True
    for word in _readings(text):
        given = len(words_in(prompt, word))
        if any(end > given and _hash(run) in known for end, run in runs(words_in(text, word))):
            return True
    return False


def folded(text: str) -> str:
    """A text without case, punctuation and spacing: two with the same one are duplicates."""
    return " ".join(words_in(text)) or " ".join(text.split())


def words_in(text: str, word: re.Pattern[str] = _WORD) -> list[str]:
    """Words, case-folded and without punctuation; in scripts without spaces each character is one."""
    words: list[str] = []
    for found in word.findall(text.casefold()):
        if _DENSE.match(found):
            words.extend(found)
        else:
            words.append(found.translate(_SAME_WORD))
    return words


def weight_of(word: str) -> float:
    """What one of `words_in` counts for in a run, in words: less than 1 for a character of a script without spaces."""
    return RUN_WORDS / RUN_CHARACTERS if _DENSE.match(word) else 1.0


def runs(words: list[str], least: int = RUN_WORDS) -> Iterator[tuple[int, list[str]]]:
    """The shortest run from every word on that is `least` words long, with the index behind its last word."""
    weights = [weight_of(word) for word in words]
    for start in range(len(words)):
        weight = 0.0
        for end in range(start, len(words)):
            weight += weights[end]
            if weight >= least - 1e-9:
                yield end + 1, words[start : end + 1]
                break


def _readings(text: str) -> list[re.Pattern[str]]:
    return [_WORD, _FORMER_WORD] if _MARK.search(text) else [_WORD]


def _hash(words: list[str]) -> int:
    """63 bits: among a million runs a false match is rarer than one in a million draws."""
    digest = hashlib.blake2b("\x1f".join(words).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1
