"""The store: versions of trained models on disk, and an index to list them by.

Knows directories, hashes and names. Knows nothing of torch: what a version holds are bytes to it.

A version is a directory `<scope>/<key>/<version>/` that appears whole, by a rename, and never changes. Its
`manifest.json` names every other file with its hash; the directories are the truth, the SQLite index is made from them.
"""

import json
import logging
import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from filelock import FileLock

from models.beside import all_beside
from models.errors import StoreError
from models.files_on_disk import explained_disk_errors, new_directory, remove_unfinished, sha256_of
from models.handles import show_key, split_key
from models.locks import lock_of, place_of

SHARED = "shared"
"""The scope of the command line and of models made from X itself; other scopes are servers' ids."""

_MANIFEST = "manifest.json"
_TIME = "%Y%m%d-%H%M%S-%f"
_MICROSECOND = timedelta(microseconds=1)
_SCHEMA = """
CREATE TABLE IF NOT EXISTS versions (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    version TEXT NOT NULL,
    about TEXT NOT NULL,
    PRIMARY KEY (scope, key, version)
) WITHOUT ROWID
"""

_PATIENCE = 30  # seconds to wait for another process that writes the index

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Version:
    """One trained model: where it lies and what its makers said about it."""

    scope: str
    key: str
    version: str
    path: Path
    created_at: str
    """ISO 8601, UTC."""
    size: int
    """Bytes on disk."""
    about: dict[str, Any]
    """`counts`, `metrics`, `options`, `base`, `fingerprint`, … as they were given to `add`."""

    def read(self, name: str) -> bytes:
        """The content of one of its files.

        Raises:
            KeyError: there is no such file.
        """
        try:
            return (self.path / name).read_bytes()
        except FileNotFoundError:
            raise KeyError(name) from None

    def files(self) -> dict[str, bytes]:
        """Every file's content but the manifest's."""
        return {path.name: path.read_bytes() for path in sorted(self.path.iterdir()) if path.name != _MANIFEST}


class Store:
    """The trained models under one directory. Safe for several processes at once."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def add(self, key: str, files: Mapping[str, bytes], about: Mapping[str, Any], *, scope: str = SHARED) -> Version:
        """Keep a new version; it is there whole when this returns, or not at all.

        Raises:
            BowerbirdError: the disk is full or cannot be written.
        """
        hashes = {name: sha256(content).hexdigest() for name, content in sorted(files.items())}
        with self._locked(scope, key) as directory:
            # By the microsecond, under the lock and behind the newest one, whatever the clock says: names sort as
            # versions were added.
            created = max([datetime.now(UTC), *(time + _MICROSECOND for time in self._times(scope, key))])
            version = f"{created:{_TIME}}-{_short(hashes)}"
            manifest = {
                "scope": scope,
                "key": key,
                "version": version,
                "created_at": created.isoformat(timespec="seconds"),
                "files": hashes,
                "about": dict(about),
            }
            remove_unfinished(directory)
            with new_directory(directory / version) as building:
                for name, content in files.items():
                    (building / name).write_bytes(content)
                (building / _MANIFEST).write_text(json.dumps(manifest, indent=2, ensure_ascii=False), encoding="utf-8")
            added = self._read_version(directory / version)
        try:
            self._index(added)
        except StoreError as error:
            _log.warning("%s The new version is kept; the index takes it in later.", error)
        return added

    def current(self, key: str, *, scope: str = SHARED) -> Version:
        """The newest undamaged version. A damaged one is named in the log, and the one before it serves.

        Raises:
            StoreError: there is none.
        """
        damaged = []
        for path in reversed(self._version_paths(scope, key)):
            try:
                return self._checked(path)
            except StoreError as error:
                _log.warning("%s Using the version before it.", error)
                damaged.append(str(error))
        if damaged:
            raise StoreError(f"{damaged[0]} There is no other version: train {show_key(key)} again.")
        raise StoreError(f"There is no trained model of {show_key(key)}; train it first.")

    def newest(self, key: str, *, scope: str = SHARED) -> Version:
        """The newest version, whether or not its files are whole; see `differences`.

        Raises:
            StoreError: there is none, or its manifest cannot be read.
        """
        paths = self._version_paths(scope, key)
        if not paths:
            raise StoreError(f"There is no trained model of {show_key(key)}; train it first.")
        try:
            return self._read_version(paths[-1])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StoreError(f"Version {paths[-1].name} of {show_key(key)} is damaged: {error}.") from error

    def differences(self, version: Version) -> list[str]:
        """The names of a version's files that are missing, changed, or not its own; empty where it is whole.

        Raises:
            StoreError: its manifest cannot be read.
        """
        try:
            hashes = json.loads((version.path / _MANIFEST).read_text(encoding="utf-8"))["files"]
            there = {path.name for path in version.path.iterdir()} - {_MANIFEST}
            wrong = {name for name in there & hashes.keys() if sha256_of(version.path / name) != hashes[name]}
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise StoreError(f"Version {version.version} of {show_key(version.key)} is damaged: {error}.") from error
        # The list of hashes is itself in the version's name.
        if not version.version.endswith(f"-{_short(hashes)}"):
            wrong.add(_MANIFEST)
        return sorted(wrong | (there ^ hashes.keys()))

    def versions(self, key: str, *, scope: str = SHARED) -> list[Version]:
        """All readable versions of a key, newest first, without checking their files' hashes."""
        return list(self._readable(reversed(self._version_paths(scope, key))))

    def models(self, *, scope: str | None = SHARED) -> list[Version]:
        """The newest readable version of every key (of every scope where `scope` is None), newest first."""
        self._refresh_index()
        with self._database() as database:
            rows = database.execute(
                "SELECT scope, key, version FROM versions WHERE ?1 IS NULL OR scope = ?1 ORDER BY version DESC",
                (scope,),
            ).fetchall()
        newest: dict[tuple[str, str], Version] = {}
        for where, key, version in rows:
            if (where, key) not in newest:  # else a newer one of this key was readable
                for found in self._readable(iter([self.root / where / key / version])):
                    newest[where, key] = found
        return list(newest.values())

    def forget(self, handle: str, *, scope: str | None = None) -> list[str]:
        """Remove every version of every key that `handle` is part of, in one scope or in all; returns the keys."""
        forgotten = []
        places = {path for path in self.root.glob("*/*") if path.is_dir()}
        places |= {place_of(lock) for lock in self.root.glob("*/.*.lock")}  # alone, it names its key too
        for path in sorted(places):
            where, key = path.parent.name, path.name
            if handle not in split_key(key) or scope not in {None, where}:
                continue
            with self._locked(where, key) as directory, suppress(FileNotFoundError):  # another process forgot it first
                shutil.rmtree(directory)
            forgotten.append(key)
        if self.root.exists():
            self._refresh_index()
        return forgotten

    def remove(self, version: Version) -> None:
        """Remove one version and what lies beside it; the versions before it stay."""
        with self._locked(version.scope, version.key):
            with suppress(FileNotFoundError):  # its key was forgotten first
                shutil.rmtree(version.path)
            for path in all_beside(version.path):
                path.unlink(missing_ok=True)
        self._refresh_index()

    def _checked(self, path: Path) -> Version:
        try:
            found = self._read_version(path)
            hashes = json.loads((path / _MANIFEST).read_text(encoding="utf-8"))["files"]
            wrong = [name for name, expected in hashes.items() if sha256_of(path / name) != expected]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StoreError(f"Version {path.name} of {show_key(path.parent.name)} is damaged: {error}.") from error
        if wrong:
            raise StoreError(f"Version {path.name} of {show_key(path.parent.name)} is damaged: {', '.join(wrong)}.")
        return found

    def _readable(self, paths: Iterator[Path]) -> Iterator[Version]:
        for path in paths:
            try:
                yield self._read_version(path)
            except (OSError, ValueError, KeyError, TypeError):
                _log.warning("Version %s of %s is damaged: its manifest cannot be read.", path.name, path.parent.name)

    def _read_version(self, path: Path) -> Version:
        manifest = json.loads((path / _MANIFEST).read_text(encoding="utf-8"))
        return Version(
            scope=path.parent.parent.name,
            key=path.parent.name,
            version=path.name,
            path=path,
            created_at=manifest["created_at"],
            size=sum(file.stat().st_size for file in path.iterdir()),
            about=manifest["about"],
        )

    def _version_paths(self, scope: str, key: str) -> list[Path]:
        directory = self.root / scope / key
        return sorted(path for path in directory.glob("[0-9]*") if path.is_dir()) if directory.is_dir() else []

    def _times(self, scope: str, key: str) -> Iterator[datetime]:
        """When the versions of a key were added, by their names."""
        for path in self._version_paths(scope, key):
            with suppress(ValueError):  # somebody's own directory
                yield datetime.strptime(path.name.rpartition("-")[0], _TIME).replace(tzinfo=UTC)

    @contextmanager
    def _locked(self, scope: str, key: str) -> Iterator[Path]:
        directory = self.root / scope / key
        with explained_disk_errors(self.root):
            directory.mkdir(parents=True, exist_ok=True)
            lock = FileLock(lock_of(directory))
            lock.acquire()
        try:
            yield directory
        finally:
            with suppress(OSError):
                directory.rmdir()  # only where nothing is in it
            if not directory.exists():
                # While it is held: whoever waits for it finds that it guards no name any more, and makes a new one.
                lock_of(directory).unlink(missing_ok=True)
            lock.release()

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        with explained_disk_errors(self.root):
            self.root.mkdir(parents=True, exist_ok=True)
        path = self.root / "index.db"
        try:
            if not _is_whole(path):
                _log.warning("The store's index %s is damaged; making it again from the versions on disk.", path)
                path.unlink(missing_ok=True)
            with closing(sqlite3.connect(path, timeout=_PATIENCE)) as database, database:
                # Deleted rows are overwritten: a forgotten handle must not stay readable in the file.
                database.execute("PRAGMA secure_delete = ON")
                database.execute(_SCHEMA)
                yield database
        except sqlite3.OperationalError as error:
            raise StoreError(f"The store's index {path} cannot be used: {error}.") from error

    def _index(self, version: Version) -> None:
        with self._database() as database:
            database.execute(
                "INSERT OR REPLACE INTO versions VALUES (?, ?, ?, ?)",
                (version.scope, version.key, version.version, json.dumps(version.about)),
            )

    def _refresh_index(self) -> None:
        """Bring the index to what is on disk: a kill between a rename and its row leaves them apart."""
        on_disk = {(path.parent.parent.name, path.parent.name, path.name) for path in self.root.glob("*/*/[0-9]*")}
        with self._database() as database:
            indexed = set(database.execute("SELECT scope, key, version FROM versions").fetchall())
        for version in self._readable(self.root.joinpath(*row) for row in sorted(on_disk - indexed)):
            self._index(version)
        with self._database() as database:
            database.executemany(
                "DELETE FROM versions WHERE scope = ? AND key = ? AND version = ?", sorted(indexed - on_disk)
            )


def _short(hashes: Mapping[str, str]) -> str:
    return sha256(json.dumps(hashes).encode()).hexdigest()[:6]


def _is_whole(path: Path) -> bool:
    """Whether SQLite can read the file from end to end; a busy or unreadable one is another matter and raises."""
    with closing(sqlite3.connect(path, timeout=_PATIENCE)) as database:
        try:
            return database.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            return False
