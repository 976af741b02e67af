"""The archive a person downloads from X, in its four generations.

Knows where each generation keeps posts, long posts and whose they are, and reads nothing else: never messages,
addresses or phone numbers. Does not know zips from folders, nor the fields of a post.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from models.errors import BadSourceError
from models.sources import scripts
from models.sources.batch import Batch
from models.sources.bounded import Members
from models.sources.decode import decode
from models.sources.items import read_handle, unwrap

# Exact names: `deleted-tweets.js` and `tweet-headers.js` lie beside these.
POSTS = re.compile(r"tweets?(?:-part\d+)?\.js", re.ASCII)
NOTES = re.compile(r"note-tweet(?:-part\d+)?\.js", re.ASCII)
_MONTH = re.compile(r"\d{4}_\d{2}\.js", re.ASCII)
# The files that only help are parsed whole, so they are held to what X writes there, some tens of KiB.
_MOST_OF_SINGLE = 8 << 20
# An archive may lie in one more folder, and its `data` may be given alone. The first group is lazy, so that `data` is
# the archive's own where it can be.
_PLACE = re.compile(r"(?P<top>(?:[^/]+/)??)(?P<folder>(?:data/)?(?:js/(?:tweets/)?)?)(?P<base>[^/]+)")


@dataclass
class _Found:
    """The names of one archive's files, by what they are for."""

    posts: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    single: dict[str, str] = field(default_factory=dict)
    """Full names of manifest.js, account.js, profile.js, user_details.js, tweet_index.js."""


def read_archive(members: Members, *, is_part: bool = False) -> Batch:
    """The posts, notes and owner in an archive, or in one of its parts, which may hold nothing but media.

    Raises:
        BadSourceError: it is no archive, or its posts cannot be read.
    """
    found = _find(members, is_part=is_part)
    batch = Batch(shown=members.shown, source="archive")
    _read_owner(members, found, batch)
    for name in found.posts:
        shown = f"{name} in {members.shown}"
        batch.counted[_base(name)] = batch.take_posts(
            scripts.read_list(decode(members.read(name), shown, batch.warnings), shown), shown
        )
    for name in found.notes:
        shown = f"{name} in {members.shown}"
        batch.counted[_base(name)] = batch.take_notes(
            scripts.read_list(decode(members.read(name), shown, batch.warnings), shown), shown
        )
    if is_part and not (found.posts or found.notes):
        batch.warnings.append(f"{members.shown} holds no posts.")
    elif not (found.posts or found.notes or batch.listed):
        raise BadSourceError(f"{members.shown} is an archive without its posts (data/tweets.js); download it again.")
    return batch


def read_archive_owner(members: Members, *, is_part: bool = False) -> str | None:
    """Whose archive it is, or is a part of, read without its posts.

    Raises:
        BadSourceError: it is no archive.
    """
    batch = Batch(shown=members.shown, source="archive")
    _read_owner(members, _find(members, is_part=is_part), batch)
    return batch.owner


def has_posts(members: Members) -> bool:
    """Whether there are posts in what may be a part of an archive.

    Raises:
        BadSourceError: there is more than one archive in it.
    """
    found = _find(members, is_part=True)
    return bool(found.posts or found.notes)


def _find(members: Members, *, is_part: bool = False) -> _Found:
    archives: defaultdict[str, _Found] = defaultdict(_Found)
    for name in members.names:
        place = _PLACE.fullmatch(name)
        if place:
            _sort_in(archives, place, name)
    if "" in archives:
        # What else lies in an archive's folder, such as an older archive, is not part of it.
        return archives[""]
    with_posts = [top for top, found in archives.items() if found.posts]
    if len(with_posts) > 1:
        tops = ", ".join(top.rstrip("/") for top in sorted(with_posts)[:3])
        raise BadSourceError(f"{members.shown} holds several archives ({tops}); give one of them.")
    if not archives and is_part:
        return _Found()
    if not archives:
        raise BadSourceError(
            f"{members.shown} is not an X archive: it has neither data/tweets.js nor tweet.js nor data/js/tweets."
        )
    return archives[with_posts[0]] if with_posts else next(iter(archives.values()))


def _sort_in(archives: defaultdict[str, _Found], place: re.Match[str], name: str) -> None:
    top, folder, base = place["top"], place["folder"], place["base"]
    if folder in {"", "data/"}:
        if POSTS.fullmatch(base):
            archives[top].posts.append(name)
        elif NOTES.fullmatch(base):
            archives[top].notes.append(name)
        elif base in {"manifest.js", "account.js", "profile.js"}:
            archives[top].single[base] = name
    elif folder.endswith("js/") and base in {"user_details.js", "tweet_index.js"}:
        archives[top].single[base] = name
    elif folder.endswith("js/tweets/") and _MONTH.fullmatch(base):
        archives[top].posts.append(name)
        archives[top].posts.sort(reverse=True)


def _read_owner(members: Members, found: _Found, batch: Batch) -> None:
    manifest = _read_single(members, found, batch, "manifest.js")
    user = unwrap(manifest.get("userInfo"), "") or {}
    account = unwrap(_read_single(members, found, batch, "account.js"), "account") or {}
    profile = unwrap(_read_single(members, found, batch, "profile.js"), "profile") or {}
    details = _read_single(members, found, batch, "user_details.js")
    handles = (user.get("userName"), account.get("username"), details.get("screen_name"))
    names = (user.get("displayName"), account.get("accountDisplayName"), details.get("full_name"))
    batch.owner = next((handle for handle in map(read_handle, handles) if handle), None)
    batch.name = next((name for name in names if isinstance(name, str) and name.strip()), None)
    picture = profile.get("avatarMediaUrl")
    batch.picture_url = picture if isinstance(picture, str) and picture.startswith("https://") else None
    batch.listed = _read_manifest(manifest)
    if "tweet_index.js" in found.single:
        shown = f"{found.single['tweet_index.js']} in {members.shown}"
        try:
            text = decode(members.read(found.single["tweet_index.js"], _MOST_OF_SINGLE), shown, batch.warnings)
            batch.listed |= _read_index(scripts.read_list(text, shown))
        except BadSourceError as error:
            batch.warnings.append(_passed_over(error))


def _read_single(members: Members, found: _Found, batch: Batch, base: str) -> dict[str, Any]:
    """A file that only helps: when it is broken, reading goes on without it and says so."""
    name = found.single.get(base)
    if name is None:
        return {}
    shown = f"{name} in {members.shown}"
    try:
        return scripts.read_object(decode(members.read(name, _MOST_OF_SINGLE), shown, batch.warnings), shown)
    except BadSourceError as error:
        batch.warnings.append(_passed_over(error))
        return {}


def _passed_over(error: BadSourceError) -> str:
    return f"Went on without a part of the archive: {error}"


def _read_manifest(manifest: dict[str, Any]) -> dict[str, int | None]:
    listed: dict[str, int | None] = {}
    types = manifest.get("dataTypes")
    for kind in types.values() if isinstance(types, dict) else ():
        files = kind.get("files") if isinstance(kind, dict) else None
        for file in files if isinstance(files, list) else ():
            name = _base_of(file, "fileName")
            if name and (POSTS.fullmatch(name) or NOTES.fullmatch(name)):
                listed[name] = _count_of(file.get("count"))
    return listed


def _read_index(months: Iterable[Any]) -> dict[str, int | None]:
    listed: dict[str, int | None] = {}
    for month in months:
        name = _base_of(month, "file_name")
        if name and _MONTH.fullmatch(name):
            listed[name] = _count_of(month.get("tweet_count"))
    return listed


def _base_of(entry: object, key: str) -> str | None:
    name = entry.get(key) if isinstance(entry, dict) else None
    return _base(name) if isinstance(name, str) else None


def _base(name: str) -> str:
    return name.rsplit("/", 1)[-1]


def _count_of(value: object) -> int | None:
    if isinstance(value, str) and re.fullmatch(r"[0-9]{1,9}", value):
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
