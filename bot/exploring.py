"""Looking into posts: where the kept ones of a handle lie, who may be handed them, and what `explore` does.

Knows what is kept under DATA_DIR/timelines/ and how it came there. Knows nothing of Discord, and nothing of what stands
on the page: that is models/explore.py and models/explore_page.py.
"""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from bot import terminal
from bot.commands import checked_handles, timelines_of
from bot.fetching import Fetching
from bot.forgetting import check_allowed
from bot.settings import Settings
from bot.uploads import Uploads
from models.errors import BadSourceError, BowerbirdError
from models.explore import explore as look_into
from models.handles import is_domain, make_key
from models.sources import Timeline, read_source
from models.sources.fetched import Fetched
from models.store import SHARED


def explore(handles: Sequence[str], sources: Sequence[Path], output: Path | None, settings: Settings) -> int:
    """`explore @a [@b @c] [--from PATH…] [-o FILE.html]`."""
    names = checked_handles(handles)
    asyncio.run(check_allowed(names, settings.data_dir))
    found = look_into(timelines_for(names, sources, settings.data_dir))
    from models.explore_page import make_page  # noqa: PLC0415  (templates, which no other command needs)

    written = _write(output or Path(page_name(make_key(names))), make_page(found))
    for note in found.notes:
        terminal.say_warning(note)
    terminal.out.print(terminal.counts_table({account.handle: account.counts.to_json() for account in found.accounts}))
    terminal.out.print(f"All about them, with the posts themselves, is in {written}: open it in a browser.")
    return 0


def timelines_for(handles: Sequence[str], sources: Sequence[Path], data_dir: Path) -> list[Timeline]:
    """The posts in `sources`, or those that were fetched before.

    Raises:
        BadSourceError: a source cannot be read, or nothing is kept of a handle.
    """
    if sources:
        return timelines_of(handles, sources)
    return [_fetched(handle, data_dir / "timelines" / SHARED / handle) for handle in handles]


def kept_posts(uploads: Uploads, fetching: Fetching, scope: str, handles: Sequence[str]) -> dict[str, list[Path]]:
    """The paths of each handle's posts of which a voice of this scope was learned, for people of a server.

    Raises:
        BadSourceError: posts are not kept, or may not be passed on.
    """
    return {handle: _kept(uploads, fetching, scope, handle) for handle in handles}


def page_name(key: str) -> str:
    """What the page of a key is called."""
    return f"posts-of-{key}.html"


def may_be_passed_on(scope: str, handles: Sequence[str]) -> bool:
    """Whether people of a server may have the posts that a voice was learned from, where those are kept.

    What was attached in a server is that server's, and what is read on Bluesky anybody can read there. What comes from
    X's API is neither: X's agreement limits passing it on to ids (docs/responsible-use.md).
    """
    return scope != SHARED or all(map(is_domain, handles))


def _kept(uploads: Uploads, fetching: Fetching, scope: str, handle: str) -> list[Path]:
    attached = uploads.kept(scope, handle) if scope != SHARED else []
    if attached:
        return attached
    command = f"python -m bot explore @{handle}"
    if not fetching.kept(handle).is_complete:
        raise BadSourceError(
            f"The posts of @{handle} are not kept here, and a voice holds none. With a file of them, whoever runs this "
            f"bot can look into them: {command} --from FILE."
        )
    if not is_domain(handle):
        raise BadSourceError(
            f"The posts of @{handle} came from X, whose rules do not let me pass them on. Whoever runs this bot can "
            f"look into them: {command}."
        )
    return [fetching.place(handle)]


def _fetched(handle: str, place: Path) -> Timeline:
    if not Fetched(place).posts:
        raise BadSourceError(
            f"No posts of @{handle} are kept here, and a model holds none; give them with --from PATH."
        )
    return read_source([place], handle)


def _write(path: Path, page: str) -> Path:
    try:
        path.write_text(page, encoding="utf-8")
    except OSError as error:
        raise BowerbirdError(
            f"{path} cannot be written ({error.strerror}); say with -o FILE.html where the page should go."
        ) from error
    return path
