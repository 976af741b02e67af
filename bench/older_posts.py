"""What there is to learn from beside the posts that a measurement holds back."""

from collections.abc import Collection, Iterable

from models.cleaning import clean
from models.corpus import fold
from models.sources.timeline import Post, Timeline, by_time


def older_posts(timeline: Timeline, held_back: Collection[str]) -> list[Post]:
    """The timeline's posts, newest first, from the one before the oldest of `held_back` on; these are kept texts.

    Raises:
        IndexError: one of them is none of the timeline's.
    """
    missing = set(map(fold, held_back))
    posts = by_time(timeline.posts)
    newest = 0
    while missing:
        missing.discard(_said(posts[newest]))
        newest += 1
    return other_posts(posts[newest:], held_back)


def other_posts(posts: Iterable[Post], held_back: Collection[str]) -> list[Post]:
    """Those that do not say what one of `held_back` says: people write the same twice."""
    held = set(map(fold, held_back))
    return [post for post in posts if _said(post) not in held]


def _said(post: Post) -> str:
    return fold(clean(post.text, is_long=post.is_long).text or "")
