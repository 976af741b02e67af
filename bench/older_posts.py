"""What was written before the posts that a measurement holds back."""

from collections.abc import Collection

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
        cleaned = clean(posts[newest].text, is_long=posts[newest].is_long)
        missing.discard(fold(cleaned.text or ""))
        newest += 1
    return posts[newest:]
