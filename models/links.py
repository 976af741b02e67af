"""Links: where on the web a version is to be found, such as its repository or the run that recorded its training.

Knows the file beside a version's directory, since a version itself never changes. Knows nothing of what is linked to.
"""

import json
from collections.abc import Collection
from pathlib import Path

from models.beside import beside, held
from models.files_on_disk import write_atomically
from models.handles import split_key


def read_links(version_dir: Path) -> dict[str, str]:
    """The addresses of a version by their labels, in the order in which they were added; empty where there are none.

    A file that cannot be read counts as none: a link is a convenience, and its version serves without it.
    """
    try:
        links = json.loads(_file_of(version_dir).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(links, dict):
        return {}
    return {label: url for label, url in links.items() if isinstance(url, str)}


def places_of(handles: Collection[str], store: Path, *, scope: str | None = None) -> list[str]:
    """Every address, sorted, of all versions that one of `handles` is part of, in one scope or in all."""
    versions = (path for path in store.glob(f"{scope or '*'}/*/[0-9]*") if path.is_dir())
    concerned = (path for path in versions if not set(handles).isdisjoint(split_key(path.parent.name)))
    return sorted({url for path in concerned for url in read_links(path).values()})


def add_link(version_dir: Path, label: str, url: str) -> None:
    """Add an address to a version, or put it in the place of the one that has this label.

    Raises:
        StoreError: there is no such version any more.
        BowerbirdError: the disk is full or cannot be written.
    """
    with held(version_dir):
        links = read_links(version_dir) | {label: url}
        write_atomically(_file_of(version_dir), json.dumps(links, indent=2, ensure_ascii=False).encode())


def _file_of(version_dir: Path) -> Path:
    return beside(version_dir, "links", ".json")
