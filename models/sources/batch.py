"""What reading gives before it is a timeline: posts, notes, an owner, and a count of what was left out.

Knows how several files of one account come together. Does not know how any of them is read.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from models.errors import BadSourceError
from models.sources import items, notes
from models.sources.decode import join_surrogates, repair
from models.sources.notes import Note
from models.sources.timeline import Post, Profile, Timeline, newest_first

# Above what all but a handful of accounts have posted; it bounds what small hostile files can make of time and memory.
MOST_ITEMS = 1_000_000


@dataclass
class Batch:
    """What one path holds."""

    shown: str
    source: str
    posts: list[Post] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    owner: str | None = None
    name: str | None = None
    picture_url: str | None = None
    listed: dict[str, int | None] = field(default_factory=dict)
    """The files of posts and notes that the archive's own list names, with their counts."""
    counted: dict[str, int] = field(default_factory=dict)
    """The files of posts and notes that were there, by their bare names, with the items in them."""
    warnings: list[str] = field(default_factory=list)
    items: int = 0
    """Of posts and notes, read or skipped."""

    def take_posts(self, found: Iterable[object], shown: str, *, mend: bool = False) -> int:
        """Reads items as posts and counts them; with `mend`, also repairs texts whose encoding was mistaken.

        Raises:
            BadSourceError: there are items and none is a post, or more than any account has.
        """
        counts: Counter[str] = Counter()
        authors: set[str] = set()
        for item in found:
            counts["items"] += 1
            self._count(shown)
            post = items.read_item(item)
            if post is None:
                counts["skipped"] += 1
                continue
            author = items.author_of(item)
            if author:
                authors.add(author)
            counts["rounded"] += items.has_rounded_id(item)
            if mend and (text := repair(post.text)) != post.text:
                counts["mended"] += 1
                post = replace(post, text=text)
            counts["posts"] += 1
            self.posts.append(post)
        if counts["items"] and not counts["posts"]:
            which = "The one item" if counts["items"] == 1 else f"Each of the {counts['items']:,} items"
            raise BadSourceError(f"{which} in {shown} lacks the words of a post; they should be full_text or text.")
        if len(authors) == 1 and self.owner is None:
            self.owner = authors.pop()
        self._warn(counts, len(authors), shown)
        return counts["items"]

    def take_notes(self, found: Iterable[object], shown: str) -> int:
        """Reads items as notes and counts them."""
        skipped = total = 0
        for item in found:
            total += 1
            self._count(shown)
            note = notes.read_note(item)
            if note is None:
                skipped += 1
            else:
                self.notes.append(note)
        if skipped:
            self.warnings.append(f"Skipped {_many(skipped, 'item')} without text or time in {shown}.")
        return total

    def _count(self, shown: str) -> None:
        self.items += 1
        if self.items > MOST_ITEMS:
            raise BadSourceError(f"{shown} holds more than {MOST_ITEMS:,} items; give a smaller source.")

    def _warn(self, counts: Counter[str], authors: int, shown: str) -> None:
        if counts["skipped"]:
            self.warnings.append(f"Skipped {_many(counts['skipped'], 'item')} without text in {shown}.")
        if counts["mended"]:
            self.warnings.append(
                f"Repaired {_many(counts['mended'], 'text')} in {shown} that had been saved in the wrong encoding."
            )
        if counts["rounded"]:
            self.warnings.append(
                f"A spreadsheet rounded {_many(counts['rounded'], 'id')} in {shown}; those posts are taken without "
                "ids, so repeated ones stay."
            )
        if authors > 1:
            self.warnings.append(f"{shown} names {authors:,} authors; all its posts are taken as one account's.")


def join(batches: Sequence[Batch], handle: str | None) -> Timeline:
    """The timeline of what several paths hold together.

    Raises:
        BadSourceError: there are no posts, they are of different accounts, or nobody says whose.
    """
    shown = ", ".join(batch.shown for batch in batches)
    if sum(batch.items for batch in batches) > MOST_ITEMS:
        raise BadSourceError(f"{shown} hold more than {MOST_ITEMS:,} items; give fewer of them.")
    warnings = [warning for batch in batches for warning in batch.warnings]
    owners = sorted({batch.owner for batch in batches if batch.owner})
    if len(owners) > 1:
        raise BadSourceError(
            f"{shown} belong to different accounts, {' and '.join('@' + owner for owner in owners[:3])}; "
            "give each on its own."
        )
    owner = owners[0] if owners else None
    warnings += _check_listed(batches, shown)
    posts, unmatched = notes.restore(
        [post for batch in batches for post in batch.posts], [note for batch in batches for note in batch.notes]
    )
    if not posts:
        raise BadSourceError(f"{shown} holds no posts.")
    if unmatched:
        warnings.append(
            f"{_many(unmatched, 'long post')} could not be matched, so its short form is used if there is one."
        )
    unique = newest_first(posts)
    if len(unique) < len(posts):
        warnings.append(f"Left out {_many(len(posts) - len(unique), 'post')} with the id of another.")
    warnings += _about_times(batches, unique)
    handle = handle or owner
    if handle is None:
        raise BadSourceError(f"{shown} does not say whose posts it holds; give the handle too.")
    if owner and owner != handle:
        warnings.append(f"{shown} belongs to @{owner}, but is read as the posts of @{handle}.")
    profile = Profile(
        handle=handle,
        name=next((join_surrogates(batch.name) for batch in batches if batch.name), None),
        picture_url=next((join_surrogates(batch.picture_url) for batch in batches if batch.picture_url), None),
    )
    sources = ", ".join(dict.fromkeys(batch.source for batch in batches))
    return Timeline(profile, unique, source=sources, warnings=list(dict.fromkeys(warnings)))


def _about_times(batches: Sequence[Batch], posts: Sequence[Post]) -> list[str]:
    """A warning where the order of the posts is not that of their times, or only partly."""
    timeless = sum(post.created_at is None for post in posts)
    if not timeless:
        return []
    where = ", ".join(batch.shown for batch in batches if any(post.created_at is None for post in batch.posts))
    if timeless == len(posts):
        return [f"No post in {where} has a readable time; the order of the file is taken as newest first."]
    told = f"{_many(timeless, 'post')} without a readable time in {where}"
    return [f"{told}; taken as the oldest, in the order of the file as newest first."]


def _check_listed(batches: Sequence[Batch], shown: str) -> list[str]:
    """Compares what the archive's list names with what all its parts together hold.

    Raises:
        BadSourceError: a file of posts is named and none at all is there.
    """
    counted: dict[str, int] = {}
    for batch in batches:
        counted.update(batch.counted)
    listed: dict[str, int | None] = {}
    for batch in batches:
        listed.update(batch.listed)
    missing = [name for name in listed if name not in counted and listed[name] != 0]
    if missing and not any(batch.posts for batch in batches):
        owner = next((f" of @{batch.owner}" for batch in batches if batch.owner), "")
        raise BadSourceError(
            f"{shown} is an archive{owner} without its posts: {missing[0]} is listed but not there; "
            "download the archive again, or give all its parts."
        )
    warnings = []
    for what, names in (
        ("their posts are missing", [name for name in missing if not name.startswith("note-")]),
        ("long posts stay cut", [name for name in missing if name.startswith("note-")]),
    ):
        if names:
            count = sum(listed[name] or 0 for name in names)
            warnings.append(
                f"The archive lists {_several(names)} with {_many(count, 'item')} in all, but without them here {what}."
            )
    wrong = [name for name, count in listed.items() if count is not None and counted.get(name, count) != count]
    if wrong:
        warnings.append(
            f"The archive lists {_many(sum(listed[name] or 0 for name in wrong), 'item')} in {_several(wrong)}, but "
            f"{sum(counted[name] for name in wrong):,} are there; it may be incomplete."
        )
    return warnings


def _several(names: Sequence[str]) -> str:
    more = f" and {_many(len(names) - 1, 'more file')}" if len(names) > 1 else ""
    return names[0] + more


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
