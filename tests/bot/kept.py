"""Posts as fetching leaves them under DATA_DIR, without a network."""

from collections.abc import Sequence
from pathlib import Path

from models.sources.fetched import Fetched
from models.sources.remote import Account, Receipt


def keep_fetched(place: Path, texts: Sequence[str], source: str = "X") -> None:
    """A whole download of these posts, newest first, of the account that the directory is named after."""
    handle, fetched = place.name, Fetched(place)
    account = Account(handle, "4217", len(texts))
    fetched.keep_account(account, source, Receipt("a", handle, "account", 1, 1.7e9))
    items = [{"id": str(2000 - number), "text": text} for number, text in enumerate(texts)]
    fetched.keep_page(fetched.begin(account), items, None, Receipt("b", handle, "post", len(items), 1.7e9))
