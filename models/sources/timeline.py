"""The words every source speaks: a post as it came, and a timeline of them.

Knows nothing of files, of X's API or of cleaning.
"""

import hashlib
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

_NO_TIME = datetime.min.replace(tzinfo=UTC)
_SNOWFLAKE_EPOCH = datetime(2010, 11, 4, 1, 42, 54, 657000, tzinfo=UTC)
# Ids made before X's "snowflake" numbering of November 2010 carry no time.
_FIRST_SNOWFLAKE = 30_000_000_000


@dataclass(frozen=True, slots=True)
class Post:
    """One post as it came: text still HTML-escaped where the source escapes it."""

    text: str
    id: int | None = None
    created_at: datetime | None = None
    """Aware, UTC. None where the source does not tell: see `by_time`."""
    is_retweet: bool = False
    is_reply: bool = False
    is_long: bool = False
    """The text was restored from a long post and is complete."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a source tells about the account."""

    handle: str
    name: str | None = None
    picture_url: str | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """The posts of one handle, newest first, with the profile and what a reader should be warned of."""

    profile: Profile
    posts: list[Post]
    source: str
    """Where it came from: `archive`, `tweets.js`, `jsonl`, `csv`, `txt`, `x`, `bluesky`; several with `, ` between."""
    warnings: list[str] = field(default_factory=list)

    @property
    def handle(self) -> str:
        return self.profile.handle

    @property
    def fingerprint(self) -> str:
        """SHA-256 (hex) over every post as it was read, in its order. The profile does not count: nothing learns it."""
        digest = hashlib.sha256()
        for post in self.posts:
            time = post.created_at and post.created_at.isoformat()
            fields = [post.text, post.id, time, post.is_retweet, post.is_reply, post.is_long]
            digest.update(json.dumps(fields).encode() + b"\n")
        return digest.hexdigest()


def time_of_id(post_id: int) -> datetime | None:
    """When a post was made, out of its id (milliseconds since X's epoch in the upper bits); None for old ids."""
    if not _FIRST_SNOWFLAKE <= post_id < 1 << 63:
        return None
    return _SNOWFLAKE_EPOCH + timedelta(milliseconds=post_id >> 22)


def newest_first(posts: list[Post]) -> list[Post]:
    """Posts by time, newest first, each id once; see `by_time`."""
    seen: set[int] = set()
    unique = []
    for post in posts:
        if post.id is not None:
            if post.id in seen:
                continue
            seen.add(post.id)
        unique.append(post)
    return by_time(unique)


def by_time(posts: list[Post]) -> list[Post]:
    """Posts newest first. Those without a time are the oldest, in the order of their source: that is newest first."""
    return sorted(posts, key=lambda post: post.created_at or _NO_TIME, reverse=True)
