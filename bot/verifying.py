"""`verify`: whether a version is what it says it is, as a table or as JSON.

Knows where posts may lie and how the rows are shown. What is compared, and how, is in models/verify.py.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from bot import terminal
from bot.commands import timelines_of
from bot.settings import Settings
from models.errors import BadSourceError
from models.handles import make_key, parse_handles, show_key
from models.sources import Timeline, read_source
from models.sources.fetched import is_fetched
from models.store import SHARED, Store, Version

if TYPE_CHECKING:
    from models.verify import Row

_NETWORKS = {"x", "bluesky"}


def verify(typed: Sequence[str], sources: Sequence[Path], settings: Settings, *, retrain: bool, as_json: bool) -> int:
    """`verify @a [--from PATH…] [--retrain]`: 0 where nothing differs that must not."""
    # As they were typed: posts that do not say whose they are go by this order.
    handles = list(dict.fromkeys(name for handle in typed for name in parse_handles(handle)))
    key = make_key(handles)
    store = Store(settings.data_dir / "store")
    version = store.newest(key)
    timelines, missing = _timelines(version, handles, sources, settings)
    # Only now: torch takes seconds to import, and a refusal should take none.
    from models.verify import failed, train_again  # noqa: PLC0415
    from models.verify import verify as compare  # noqa: PLC0415

    with terminal.waiting(f"Verifying {show_key(key)}"):
        rows = compare(version, store, timelines, missing, settings.data_dir, lambda _fraction, _what: None)
    if retrain:
        with terminal.TrainingView(show_key(key)) as view:
            row = train_again(version, store, timelines, settings.data_dir, view.on_prepare, view.on_progress)
        rows.append(row)
    is_good = not failed(rows) and (not retrain or rows[-1].result == "matches")
    if as_json:
        _print_json(version, rows, is_good=is_good)
    else:
        terminal.out.print(f"{show_key(key)}, version {version.version}")
        terminal.out.print(_table(rows))
    return 0 if is_good else 1


def _timelines(
    version: Version, handles: Sequence[str], sources: Sequence[Path], settings: Settings
) -> tuple[dict[str, Timeline], dict[str, str]]:
    """The posts to compare with, by handle, and of each handle without any why there are none."""
    if sources:
        return {timeline.handle: timeline for timeline in timelines_of(handles, sources)}, {}
    timelines: dict[str, Timeline] = {}
    missing: dict[str, str] = {}
    for handle in handles:
        kept = settings.data_dir / "timelines" / SHARED / handle
        came_from = version.about.get("sources", {}).get(handle, "x").split(", ")
        if _NETWORKS.isdisjoint(came_from):
            missing[handle] = f"its posts came from a file ({came_from[0]}); give it with --from PATH"
        elif not is_fetched(kept):
            missing[handle] = "its posts are not kept here; give them with --from PATH"
        else:
            try:
                timelines[handle] = read_source([kept], handle)
            except BadSourceError as error:
                missing[handle] = str(error).rstrip(".")
    return timelines, missing


def _table(rows: Sequence["Row"]) -> Table:
    table = Table()
    for name in ("what", "result", "why"):
        table.add_column(name)
    styles = {"matches": "green", "differs": "bold red", "cannot be checked": "yellow"}
    for row in rows:
        is_remark = row.result == "differs" and row.is_note
        style = "yellow" if is_remark else styles[row.result]
        table.add_row(row.what, f"[{style}]{row.result}[/]", Text(f"(a note) {row.why}" if is_remark else row.why))
    return table


def _print_json(version: Version, rows: Sequence["Row"], *, is_good: bool) -> None:
    told = [{"what": row.what, "result": row.result, "why": row.why, "is_note": row.is_note} for row in rows]
    content = {"key": version.key, "version": version.version, "ok": is_good, "rows": told}
    print(json.dumps(content, ensure_ascii=False))  # noqa: T201  (the one thing that belongs on stdout as it is)
