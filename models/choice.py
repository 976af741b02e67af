"""What a training learns: the newest posts that there is time for, or new ones with old ones between them.

Knows corpora and versions. Knows nothing of models: how many tokens a post has, it is told.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from models.continuing import OLD_FOR_NEW, sample_old, split_posts
from models.corpus import Corpus
from models.errors import NothingLearnedError
from models.recipe import TOKEN_BYTES
from models.store import Version
from models.training import TrainingOptions

TokensOf = Callable[[str], int]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is trained on, and how many of the posts are new and old to the version that the training goes on from."""

    texts: list[str]
    tokens: int
    """Of these, and of the older ones that there was no time for."""
    new: int = 0
    old: int = 0


def choose(corpus: Corpus, options: TrainingOptions, tokens_of: TokensOf, start: Version | None) -> Choice:
    """The newest posts of the training split; for one that goes on, the newest new ones and a sample of the old ones.

    Raises:
        NothingLearnedError: there are no new ones.
    """
    if start is None:
        return Choice(newest(corpus.train, tokens_of, options.most_tokens), sum(map(tokens_of, corpus.train)))
    new, old = split_posts(corpus, start)
    if not new:
        raise nothing_learned(0)
    chosen = newest(new, tokens_of, options.most_tokens)
    old = sample_old(old, tokens_of, OLD_FOR_NEW * sum(map(tokens_of, chosen)), options.seed)
    return Choice([*chosen, *old], sum(map(tokens_of, [*new, *old])), len(set(chosen)), len(set(old)))


def stretched(options: TrainingOptions, texts: Sequence[str], tokens_of: TokensOf) -> TrainingOptions:
    """The same with more tokens to learn where the base model needs many for these texts.

    Of Japanese a token is half as much text as of English, and as many would be half as many posts.
    """
    tokens, size = sum(map(tokens_of, texts)), sum(len(text.encode()) for text in texts)
    times = min(options.most_stretch, max(1.0, TOKEN_BYTES * tokens / max(1, size)))
    return replace(
        options, least_tokens=round(times * options.least_tokens), most_tokens=round(times * options.most_tokens)
    )


def newest(texts: Sequence[str], tokens_of: TokensOf, wanted: int) -> list[str]:
    """The last of `texts`, which are oldest first, that hold about `wanted` tokens; all where they hold fewer."""
    first = len(texts)
    while first and wanted > 0:
        first -= 1
        wanted -= tokens_of(texts[first])
    return list(texts[first:])


def nothing_learned(new: int) -> NothingLearnedError:
    """What whoever asked to go on with so many new posts is told."""
    if not new:
        return NothingLearnedError("There are no new posts to learn from; the current version stays.")
    posts = "one new post does" if new == 1 else f"{new:,} new posts do"
    return NothingLearnedError(
        f"The {posts} not make the voice better on posts it has not seen; the current version stays. "
        "Try again when there are more."
    )
