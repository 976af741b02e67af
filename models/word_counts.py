"""Which words, emoji, mentions and hashtags posts use most: in how many posts each is, once a post.

Knows texts. Words that everybody uses say nothing of anybody, so those of the posts' languages are left out, after the
lists of Stopwords ISO (https://github.com/bact/stopwords-iso).

Scripts without spaces have no words to look up without a dictionary. Of those, runs of one script are taken for words
where they tend to be: katakana, and Chinese characters up to four (longer runs as pairs); hiragana is mostly grammar.
Thai, Lao, Khmer and Burmese count as what stands between two spaces, where that is short.
"""

import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from models.x_text import find_emoji

MOST = 15
"""Of each list."""
_FEWEST = 2
"""Posts that something must be in."""
_SPOKEN = 0.05
"""A language counts as one of the posts' where its common words are this part of all words."""

_NO_WORDS = re.compile(r"(?:https?://|www\.)\S+|\[(?:link|email|phone)\]|[@＠#＃][\w.]+")
_KATAKANA = "\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
_HAN = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_HIRAGANA = "\u3041-\u309f"
_INDOCHINA = "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff"
_WORD = re.compile(
    rf"(?P<katakana>[{_KATAKANA}]{{2,}})|(?P<han>[{_HAN}]{{2,}})|(?P<indochina>[{_INDOCHINA}]{{2,}})"
    rf"|(?P<spaced>(?:(?![{_KATAKANA}{_HAN}{_HIRAGANA}{_INDOCHINA}])\w)+(?:['’](?:(?![{_HIRAGANA}])\w)+)*)"
)
_LONGEST_HAN, _LONGEST_INDOCHINA = 4, 12
_MENTION = re.compile(r"(?<![\w.@＠/])[@＠]([A-Za-z0-9_]{1,20}(?:\.[A-Za-z0-9-]+)*)", re.ASCII)
_HASHTAG = re.compile(r"(?<![\w&/#＃])[#＃](\w*[^\W\d_]\w*)")

Counted = list[tuple[str, int]]
"""Each with the number of posts that it is in, most first."""


def count_words(texts: Sequence[str]) -> Counted:
    """The words of cleaned texts, lower-case, without the common ones of their languages."""
    counts = _in_posts(words(text) for text in texts)
    common = _common_words(counts)
    return _most(Counter({word: number for word, number in counts.items() if word not in common}))


def count_emoji(texts: Sequence[str]) -> Counted:
    """The emoji of cleaned texts."""
    return _most(_in_posts(map(find_emoji, texts)))


def count_mentions(texts: Sequence[str]) -> Counted:
    """The accounts named in texts as they came, lower-case, with `@`; those who are answered too."""
    return _most(_in_posts((f"@{name.lower()}" for name in _MENTION.findall(_plain(text))) for text in texts))


def count_hashtags(texts: Sequence[str]) -> Counted:
    """The hashtags of texts as they came, lower-case, with `#`."""
    return _most(_in_posts((f"#{tag.casefold()}" for tag in _HASHTAG.findall(_plain(text))) for text in texts))


def words(text: str) -> Iterator[str]:
    """The words of one cleaned text, lower-case; numbers and single characters are none."""
    for found in _WORD.finditer(_NO_WORDS.sub(" ", text.casefold())):
        word = found.group().replace("’", "'")
        if found["han"] and len(word) > _LONGEST_HAN:
            yield from (word[at : at + 2] for at in range(len(word) - 1))
        elif not (found["indochina"] and len(word) > _LONGEST_INDOCHINA) and len(word) > 1 and not word.isnumeric():
            yield word


def _plain(text: str) -> str:
    return re.sub(r"https?://\S+", " ", html.unescape(text))


def _in_posts(posts: Iterable[Iterable[str]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for found in posts:
        counts.update(set(found))
    return counts


def _most(counts: Counter[str]) -> Counted:
    # Ties in the order of the alphabet, so that the same posts always give the same page.
    ranked = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    return [(what, number) for what, number in ranked[:MOST] if number >= _FEWEST]


def _common_words(counts: Counter[str]) -> set[str]:
    """The common words of every language spoken here: that which explains most words, then the next, while one does."""
    lists = _lists()
    common: set[str] = set()
    left = dict(counts)
    while left:
        explained = {language: sum(left[word] for word in known if word in left) for language, known in lists.items()}
        best = max(explained, key=lambda language: explained[language])
        if explained[best] < _SPOKEN * counts.total():
            break
        common |= lists[best]
        left = {word: number for word, number in left.items() if word not in lists[best]}
    return common


@cache
def _lists() -> dict[str, set[str]]:
    """The common words of every language that there is a list of."""
    from stopwordsiso import langs, stopwords  # noqa: PLC0415  (reads 200 kB that nothing else needs)

    return {language: stopwords(language) for language in sorted(langs())}
