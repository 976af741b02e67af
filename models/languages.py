"""Which languages posts are written in.

Knows py3langid, which brings its model with it (4.6 MB, 139 languages, no network), and when not to believe it. Knows
nothing of who asks. Loading takes half a second and 90 MB: it is asked where the training runs.

Chosen by measurement on 110 invented posts of 2 to 10 words in 22 languages, and on the newest posts of six real
accounts (English, Spanish, Japanese): docs/card.md.
"""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

CONFIDENT = 0.5
"""Probability from which on the answer for one post counts: more than of all other languages together."""
LEAST_SHARE = 0.15
"""Of the posts that count: a language with less is left out."""
LEAST_SURE = 1 / 3
"""Of all posts: where fewer count, no language is named at all."""
LEAST_POSTS = 3
"""That count, of a language."""
MOST_LANGUAGES = 3
MOST_POSTS = 2_000
"""Posts looked at, evenly over all; 40 microseconds each."""

_NO_LANGUAGE = "zxx"  # py3langid's answer for numbers, links and the like


def languages_of(posts: Sequence[str]) -> list[str]:
    """ISO 639 codes of the languages of `posts`, the commonest first; none where that is not sure."""
    step = -(-len(posts) // MOST_POSTS) or 1
    looked_at = posts[::step]
    classify = _identifier().classify
    sure = Counter(
        language for language, confidence in map(classify, looked_at) if confidence >= CONFIDENT and language
    )
    del sure[_NO_LANGUAGE]
    if sure.total() < LEAST_SURE * len(looked_at):
        return []
    least = max(LEAST_POSTS, LEAST_SHARE * sure.total())
    return [language for language, count in sure.most_common(MOST_LANGUAGES) if count >= least]


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
