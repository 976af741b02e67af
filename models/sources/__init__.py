"""Reading posts from disk: what people have of an account, made into one timeline.

`read_source` is the door. It tells the kind of each path by content before name, hands it to its reader, and joins
what they give. The files beside this one go in the order of the data: `bounded` (bytes) → `decode` (text) →
`scripts`, `archive`, `files` (items) → `items`, `notes` (posts) → `batch` (what one path holds) → `timeline`.
Posts from the network come with `fetch` (the order of asking) out of a `remote` source (`x_api`; `x_answers` tells what
it said; `bluesky`, with `bluesky_items`) into `fetched`, a directory that is read like any other path.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from models.errors import BadSourceError
from models.files_on_disk import is_file
from models.sources.archive import NOTES, POSTS, has_posts, read_archive, read_archive_owner
from models.sources.batch import Batch, join
from models.sources.bounded import Budget, Members, open_folder, open_zip, read_file, read_start, show_name
from models.sources.fetched import is_fetched, read_fetched_batch, read_fetched_owner
from models.sources.files import read_posts_file
from models.sources.timeline import Post, Profile, Timeline

__all__ = ["Post", "Profile", "Timeline", "holds_posts", "is_archive", "owner_of", "read_source"]

_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06")


def read_source(paths: Sequence[Path], handle: str | None) -> Timeline:
    """The timeline in one or several paths that together are one source of one handle.

    Paths may be an X archive (zips or folders, all parts), `tweets.js` with or without `note-tweet.js`, JSON lines,
    CSV, plain lines, or the directory of what was fetched over the network. A `tweets.js` also brings what lies beside
    it: `note-tweet.js` and, in large archives, `tweets-part1.js` and so on. `handle` is lower-case; None takes the
    source's own.

    Raises:
        BadSourceError: a path cannot be read as posts, there are none, or nobody says whose they are.
    """
    if not paths:
        raise BadSourceError("Give at least one file or folder of posts.")
    budget = Budget()
    paths = list(dict.fromkeys(paths))
    batches = [_read_path(path, budget, is_part=len(paths) > 1) for path in paths]
    for path in _files_beside(paths):
        try:
            batches.append(_read_path(path, budget))
        except BadSourceError as error:
            batches[0].warnings.append(f"Went on without {show_name(path.name)} beside {batches[0].shown}: {error}")
    return join(batches, handle)


def owner_of(paths: Sequence[Path], *, is_part: bool = False) -> str | None:
    """Whose archive it is; None where the paths are no archive or do not tell.

    One of several paths is a part, which may hold nothing but media; so is a single one that `is_part`.

    Raises:
        BadSourceError: a path cannot be opened or is no archive though it is a zip or a folder.
    """
    budget = Budget()
    is_part = is_part or len(paths) > 1
    for path in paths:
        if is_fetched(path):
            owner = read_fetched_owner(path)
        else:
            with _opened(path, budget) as members:
                owner = read_archive_owner(members, is_part=is_part) if members else None
        if owner:
            return owner
    return None


def is_archive(path: Path) -> bool:
    """Whether a path is a zip or a folder, and so an archive or a part of one.

    Raises:
        BadSourceError: it cannot be opened.
    """
    return not is_fetched(path) and (_is_folder(path) or _is_zip(path))


def holds_posts(path: Path) -> bool:
    """Whether there are posts in a path, by the names in it: a part of an archive may hold nothing but media.

    Raises:
        BadSourceError: it cannot be opened.
    """
    if is_fetched(path):
        return True
    with _opened(path, Budget()) as members:
        return members is None or has_posts(members)


@contextmanager
def _opened(path: Path, budget: Budget) -> Iterator[Members | None]:
    """The files of a zip or a folder; None for what is neither."""
    if _is_folder(path):
        with open_folder(path, budget) as members:
            yield members
    elif _is_zip(path):
        with open_zip(path, budget) as members:
            yield members
    else:
        yield None


def _read_path(path: Path, budget: Budget, *, is_part: bool = False) -> Batch:
    if is_fetched(path):
        return read_fetched_batch(path)
    with _opened(path, budget) as members:
        if members:
            return read_archive(members, is_part=is_part)
    return read_posts_file(read_file(path, budget), show_name(path.name), path.suffix)


def _is_zip(path: Path) -> bool:
    if read_start(path, 4).startswith(_ZIP_STARTS):
        return True
    if path.suffix.lower() == ".zip":
        raise BadSourceError(f"{show_name(path.name)} is named .zip but is no zip file; download or copy it again.")
    return False


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # opening it tells what is wrong
        return False


def _files_beside(paths: Sequence[Path]) -> list[Path]:
    """The files of long posts, and the further ones of posts, that lie beside a bare `tweets.js` and were not given."""
    folders = dict.fromkeys(path.parent for path in paths if POSTS.fullmatch(path.name) and is_file(path))
    return [
        path
        for folder in folders
        for path in sorted(folder.iterdir())
        if path not in paths and _is_more(path.name) and is_file(path)
    ]


def _is_more(name: str) -> bool:
    return bool(NOTES.fullmatch(name) or (POSTS.fullmatch(name) and "-part" in name))
