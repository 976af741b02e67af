"""What was fetched of one account, as it is kept on disk, so that nothing is asked for and paid twice.

Knows the files. The order of asking is `fetch`. A directory holds

    account.json                  the account, when it was looked up, and what that cost
    download-0001/page-0001.json  one answer a file: its posts as they came, where to go on, and what it cost
    download-0002/                a later download, of what is newer than the posts before
    unreadable-<receipt>.json     an answer that was paid for and could not be used

Every file is written at once, so a kill leaves all answers up to the last, or the last but one. Posts that came twice
are kept twice; reading takes each once. Files of others, such as uploads, may lie beside these.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from models.errors import BadSourceError, BowerbirdError
from models.files_on_disk import remove_unfinished
from models.sources import fetched_files
from models.sources.batch import Batch, join
from models.sources.bounded import show_name
from models.sources.fetched_files import KeptAccount, KeptPage, Unreadable
from models.sources.remote import Account, Receipt
from models.sources.timeline import Timeline

_ACCOUNT = "account.json"
_DOWNLOAD = re.compile(r"download-(\d{4,})", re.ASCII)
_PAGE = re.compile(r"page-(\d{4,})\.json", re.ASCII)
_DAY = 86_400


@dataclass
class Download:
    """One walk through an account's posts, from the newest backwards."""

    number: int
    account_id: str
    since: str | None
    """Only posts newer than this one are asked for; None: all."""
    account_posts: int
    """How many the account had written in all when it was last looked up before this."""
    pages: list[KeptPage] = field(default_factory=list)

    @property
    def cursor(self) -> str | None:
        """Where it goes on; None before its first page."""
        return self.pages[-1].next if self.pages else None

    @property
    def is_complete(self) -> bool:
        return bool(self.pages) and self.pages[-1].next is None

    @property
    def seen(self) -> set[str]:
        """All places where it went on."""
        return {page.next for page in self.pages if page.next}

    @property
    def ids(self) -> set[str]:
        """Of its posts."""
        return {post_id for page in self.pages for post_id in ids_of(page.items)}

    @property
    def oldest(self) -> str | None:
        """The id of its oldest post."""
        return min(self.ids, key=_by_age, default=None)


class Fetched:
    """What one directory holds; it may be empty or missing.

    Raises:
        BadSourceError: a file in it is damaged.
    """

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.account: Account | None = None
        self.looked_up_at: float | None = None
        """Seconds since 1970."""
        self.source: str | None = None
        """For people: `X`, `Bluesky`."""
        self.receipts: list[Receipt] = []
        """Of all answers that are kept, in no particular order."""
        self._downloads: list[Download] = []
        self._read()

    def age(self, now: float) -> float | None:
        """Seconds since the account was looked up."""
        return None if self.looked_up_at is None else now - self.looked_up_at

    def is_fresh(self, now: float, within: float) -> bool:
        """Whether the account was looked up within so many seconds; below zero the clock was set back since."""
        age = self.age(now)
        return self.account is not None and age is not None and abs(age) <= within

    @property
    def unfinished(self) -> Download | None:
        """The download that was broken off, if one was."""
        return next((download for download in self._of_account() if not download.is_complete), None)

    @property
    def is_complete(self) -> bool:
        """Whether there is a whole download, so that there is something to train on."""
        return any(download.is_complete for download in self._of_account())

    @property
    def fetched_at(self) -> float | None:
        """When the last whole download ended, in seconds since 1970."""
        ends = [download.pages[-1].receipt.at for download in self._of_account() if download.is_complete]
        return max(ends, default=None)

    @property
    def newest(self) -> str | None:
        """The id of the newest post kept."""
        return max(self._ids(), key=_by_age, default=None)

    @property
    def posts(self) -> int:
        """How many different posts are kept."""
        return len(self._ids())

    @property
    def items(self) -> Iterator[dict[str, Any]]:
        """The posts as they came, each once, the newest download first."""
        seen: set[str] = set()
        for download in reversed(self._of_account()):
            for page in download.pages:
                for item in page.items:
                    if (post_id := _id_of(item)) not in seen:
                        seen.add(post_id)
                        yield item

    def missing(self, account: Account, most: int) -> int:
        """About how many posts the next fetching brings, of the `most` that the source shows.

        What people delete meanwhile makes it too many, and a source that hides posts too; what they write, too few.
        Where there are fewer than there were, some may be new all the same: then it is one.
        """
        whole = [download for download in self._of_account() if download.is_complete]
        new = account.posts - whole[-1].account_posts if whole else account.posts
        new = 1 if new < 0 else new
        kept = len(self.unfinished.ids) if self.unfinished else 0
        return max(0, min(new, most) - kept)

    def unpaid(self, items: Iterable[dict[str, Any]], at: float) -> int:
        """How many of these posts cost something: X bills the same post once a day (UTC)."""
        pages = (page for download in self._downloads for page in download.pages)
        paid = {post_id for page in pages if _day(page.receipt.at) == _day(at) for post_id in ids_of(page.items)}
        return len(ids_of(items) - paid)

    def begin(self, account: Account) -> Download:
        """The download to fill next: of all posts, or of those newer than a whole download has."""
        number = max((download.number for download in self._downloads), default=0) + 1
        return Download(number, account.id, self.newest if self.is_complete else None, account.posts)

    def keep_account(self, account: Account, source: str, receipt: Receipt) -> None:
        """Write down what a look-up gave.

        Raises:
            BowerbirdError: the disk is full or cannot be written.
        """
        kept = KeptAccount(account, source, receipt)
        fetched_files.write(self.directory / _ACCOUNT, kept)
        self._take_account(kept)

    def keep_page(
        self, download: Download, items: list[dict[str, Any]], goes_on_at: str | None, receipt: Receipt
    ) -> None:
        """Write down one answer; `goes_on_at` None completes the download.

        Raises:
            BowerbirdError: the disk is full or cannot be written, or the directory was removed meanwhile.
        """
        if not (self.directory / _ACCOUNT).exists():
            # Writing would bring back, without what came before, what somebody asked to forget.
            raise BowerbirdError(f"The posts of @{receipt.handle} were forgotten while they were being fetched.")
        page = KeptPage(download.account_id, download.account_posts, download.since, items, goes_on_at, receipt)
        name = f"page-{len(download.pages) + 1:04}.json"
        fetched_files.write(self.directory / f"download-{download.number:04}" / name, page)
        download.pages.append(page)
        if download not in self._downloads:
            self._downloads.append(download)
        self.receipts.append(receipt)

    def keep_unreadable(self, cause: str, source: str, receipt: Receipt) -> None:
        """Write down that an answer was paid for and could not be used.

        Raises:
            BowerbirdError: the disk is full or cannot be written.
        """
        path = self.directory / f"unreadable-{receipt.id}.json"
        fetched_files.write(path, Unreadable(cause, source, receipt))
        self.receipts.append(receipt)

    def unreadable(self, source: str) -> tuple[Path, Unreadable] | None:
        """The latest answer that was paid for and could not be used, and its file.

        Posts in unknown words count wherever they came up: the source would send all its posts like that.

        Raises:
            BadSourceError: a file that tells is damaged.
        """
        found = [
            (path, unreadable)
            for path in self.directory.parent.glob("*/unreadable-*.json")
            for unreadable in [fetched_files.load_unreadable(path)]
            if unreadable.source == source
            if unreadable.receipt.kind == "post" or path.parent == self.directory
        ]
        return max(found, key=lambda each: each[1].receipt.at, default=None)

    def tidy(self) -> None:
        """Remove what a killed process was writing. Only for who holds the directory's lock."""
        remove_unfinished(self.directory)
        for path in self.directory.glob("download-*"):
            remove_unfinished(path)

    def _of_account(self) -> list[Download]:
        """Downloads of this very account: a handle can pass to somebody else."""
        return [each for each in self._downloads if self.account and each.account_id == self.account.id]

    def _ids(self) -> set[str]:
        return {post_id for download in self._of_account() for post_id in download.ids}

    def _take_account(self, kept: KeptAccount) -> None:
        self.account, self.source, self.looked_up_at = kept.account, kept.source, kept.receipt.at
        self.receipts = [*(other for other in self.receipts if other.kind != "account"), kept.receipt]

    def _read(self) -> None:
        if fetched_files.is_account(self.directory / _ACCOUNT):
            self._take_account(fetched_files.load_account(self.directory / _ACCOUNT))
        for path in self.directory.glob("unreadable-*.json"):
            self.receipts.append(fetched_files.load_unreadable(path).receipt)
        for number, path in _numbered(self.directory, _DOWNLOAD):
            pages = [fetched_files.load_page(file) for _, file in _numbered(path, _PAGE)]
            if pages:
                first = pages[0]
                self._downloads.append(Download(number, first.account_id, first.since, first.account_posts, pages))
                self.receipts += [page.receipt for page in pages]


def is_fetched(path: Path) -> bool:
    """Whether a directory is one of these, by what is in it."""
    return fetched_files.is_account(path / _ACCOUNT)


def read_fetched(directory: Path, handle: str | None) -> Timeline:
    """The posts of all downloads in a directory, also of one that was broken off.

    Raises:
        BadSourceError: there are none, or a file is damaged.
    """
    return join([read_fetched_batch(directory)], handle)


def read_fetched_batch(directory: Path) -> Batch:
    """What `read_fetched` reads, to be joined with other sources of the same account.

    Raises:
        BadSourceError: as `read_fetched`.
    """
    fetched = Fetched(directory)
    if fetched.account is None or fetched.source is None:
        raise BadSourceError(f"{show_name(directory.name)} holds no fetched posts.")
    account = fetched.account
    batch = Batch(
        shown=f"@{account.handle} on {fetched.source}",
        source=fetched.source.lower(),
        owner=account.handle,
        name=account.name,
        picture_url=account.picture_url,
    )
    batch.take_posts(fetched.items, batch.shown)
    return batch


def read_fetched_owner(directory: Path) -> str | None:
    """Whose posts they are.

    Raises:
        BadSourceError: the file that tells is damaged.
    """
    return fetched_files.load_account(directory / _ACCOUNT).account.handle


def ids_of(items: Iterable[dict[str, Any]]) -> set[str]:
    """What tells posts apart: their ids, or all that they are where there is none."""
    return {_id_of(item) for item in items}


def _id_of(item: dict[str, Any]) -> str:
    post_id = item.get("id")
    return str(post_id) if isinstance(post_id, (str, int)) else json.dumps(item, sort_keys=True)


def _by_age(post_id: str) -> tuple[int, str]:
    """Sorts ids from the oldest to the newest: decimal numbers, or names of one length."""
    return len(post_id), post_id


def _day(at: float) -> int:
    return int(at // _DAY)


def _numbered(directory: Path, names: re.Pattern[str]) -> list[tuple[int, Path]]:
    """What is called so, in the order of its numbers."""
    paths = directory.iterdir() if directory.is_dir() else ()
    return sorted((int(match[1]), path) for path in paths if (match := names.fullmatch(path.name)))
