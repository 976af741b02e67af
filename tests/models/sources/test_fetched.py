"""What was fetched, on disk: what it answers, how it is read, and what damage does to it."""

import json
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.errors import BadSourceError, BowerbirdError
from models.sources import owner_of, read_source
from models.sources.fetched import Fetched, is_fetched, read_fetched
from models.sources.remote import Account, Receipt
from tests.models.sources.fetching import NOON, items_of

WREN = Account("wren", "4217", 6, "Wren W.", "https://pbs.twimg.com/wren.jpg")


def receipt(name: str, count: int, at: float = NOON, kind: Any = "post") -> Receipt:
    return Receipt(name, "wren", kind, count, at)


def started(directory: Path, account: Account = WREN) -> Fetched:
    fetched = Fetched(directory)
    fetched.keep_account(account, "X", receipt("look-up", 1, kind="account"))
    return fetched


def whole(directory: Path) -> Fetched:
    fetched = started(directory)
    download = fetched.begin(WREN)
    fetched.keep_page(download, items_of([9, 8]), "there", receipt("a", 2))
    fetched.keep_page(download, items_of([8, 7]), None, receipt("b", 1, NOON + 5))
    return fetched


def test_nothing(tmp_path: Path) -> None:
    fetched = Fetched(tmp_path / "missing")
    assert fetched.account is None
    assert fetched.age(NOON) is None
    assert fetched.unfinished is None
    assert not fetched.is_complete
    assert (fetched.posts, fetched.newest, fetched.receipts, fetched.fetched_at) == (0, None, [], None)
    assert fetched.missing(WREN, 3200) == 6
    assert not is_fetched(tmp_path)


def test_an_account(tmp_path: Path) -> None:
    started(tmp_path)
    fetched = Fetched(tmp_path)
    assert (fetched.account, fetched.source, fetched.age(NOON + 60)) == (WREN, "X", 60)
    assert [fetched.is_fresh(NOON + late, 60) for late in (-61, -60, 0, 60, 61)] == [False, True, True, True, False]
    assert [each.id for each in fetched.receipts] == ["look-up"]
    with pytest.raises(BadSourceError, match="@wren on X holds no posts"):
        read_fetched(tmp_path, "wren")


def test_where_a_broken_off_download_goes_on(tmp_path: Path) -> None:
    fetched = started(tmp_path)
    fetched.keep_page(fetched.begin(WREN), items_of([9, 8]), "there", receipt("a", 2))
    again = Fetched(tmp_path)
    assert again.unfinished is not None
    assert (again.unfinished.cursor, again.unfinished.since, again.unfinished.oldest) == ("there", None, "8")
    assert again.missing(WREN, 3200) == 4
    assert not again.is_complete
    assert again.fetched_at is None
    assert again.posts == 2


def test_a_whole_download_and_a_later_one(tmp_path: Path) -> None:
    whole(tmp_path)
    fetched = Fetched(tmp_path)
    assert fetched.unfinished is None
    assert fetched.is_complete
    assert (fetched.posts, fetched.newest, fetched.fetched_at) == (3, "9", NOON + 5)
    assert {each.id for each in fetched.receipts} == {"look-up", "a", "b"}
    later = Account("wren", "4217", 8)
    assert fetched.missing(later, 3200) == 2
    assert fetched.missing(Account("wren", "4217", 6), 3200) == 0
    assert fetched.missing(Account("wren", "4217", 4), 3200) == 1, "more deleted than written"
    download = fetched.begin(later)
    assert download.since == "9"
    fetched.keep_page(download, items_of([11, 10]), "more", receipt("c", 2, NOON + 100))
    again = Fetched(tmp_path)
    assert again.unfinished is not None
    assert (again.unfinished.since, again.unfinished.cursor, again.is_complete) == ("9", "more", True)
    assert [post.id for post in read_fetched(tmp_path, "wren").posts] == [11, 10, 9, 8, 7]


def test_newest_goes_by_number(tmp_path: Path) -> None:
    fetched = started(tmp_path)
    download = fetched.begin(WREN)
    fetched.keep_page(download, items_of([100, 99]), None, receipt("a", 2))
    assert fetched.newest == "100"
    assert download.oldest == "99"


def test_the_same_post_is_billed_once_a_day(tmp_path: Path) -> None:
    fetched = whole(tmp_path)
    assert fetched.unpaid(items_of([9, 8, 7]), NOON + 3600) == 0
    assert fetched.unpaid(items_of([9, 8, 6, 6]), NOON + 3600) == 1
    assert fetched.unpaid(items_of([9, 8, 7]), NOON + 86_400) == 3


def test_a_handle_that_passed_to_somebody_else(tmp_path: Path) -> None:
    whole(tmp_path)
    other = Account("wren", "5000", 50)
    fetched = started(tmp_path, other)
    assert not fetched.is_complete
    assert (fetched.posts, fetched.begin(other).since, fetched.begin(other).number) == (0, None, 2)
    fetched.keep_page(fetched.begin(other), items_of([30]), None, receipt("z", 1))
    assert [post.id for post in read_fetched(tmp_path, "wren").posts] == [30]


def test_what_was_forgotten_meanwhile_does_not_come_back(tmp_path: Path) -> None:
    directory = tmp_path / "wren"
    fetched = started(directory)
    for path in directory.iterdir():
        path.unlink()
    directory.rmdir()
    with pytest.raises(BowerbirdError, match="forgotten"):
        fetched.keep_page(fetched.begin(WREN), items_of([9]), None, receipt("a", 1))
    assert not directory.exists()


def test_unreadable_answers(tmp_path: Path) -> None:
    fetched = Fetched(tmp_path / "wren")
    assert fetched.unreadable("X") is None
    fetched.keep_unreadable("Words.", "X", receipt("old", 100, NOON))
    fetched.keep_unreadable("Other words.", "X", receipt("new", 100, NOON + 9))
    fetched.keep_unreadable("No count.", "X", receipt("look-up", 1, NOON + 20, "account"))
    again = Fetched(tmp_path / "wren")
    assert {each.id for each in again.receipts} == {"old", "new", "look-up"}
    assert again.posts == 0
    causes = {
        (handle, source): found and found[1].cause
        for handle in ("wren", "jay")
        for source in ("X", "Bluesky")
        for found in [Fetched(tmp_path / handle).unreadable(source)]
    }
    assert causes == {
        ("wren", "X"): "No count.", ("jay", "X"): "Other words.", ("wren", "Bluesky"): None, ("jay", "Bluesky"): None
    }  # fmt: skip


def test_it_is_a_source_like_any(tmp_path: Path) -> None:
    whole(tmp_path)
    (tmp_path / "1790000000-abc").mkdir()
    (tmp_path / "1790000000-abc" / "tweets.js").write_text("an upload beside it")
    timeline = read_source([tmp_path], None)
    assert timeline == read_fetched(tmp_path, "wren") == read_source([tmp_path], "wren")
    assert (timeline.handle, timeline.source, timeline.warnings) == ("wren", "x", [])
    assert (timeline.profile.name, timeline.profile.picture_url) == (WREN.name, WREN.picture_url)
    assert owner_of([tmp_path]) == "wren"


def test_other_folders_are_none(tmp_path: Path) -> None:
    (tmp_path / "account.json").write_text('{"handle": "wren"}')
    assert not is_fetched(tmp_path)
    with pytest.raises(BadSourceError, match="not an X archive"):
        read_source([tmp_path], "wren")


def test_texts_stay_as_they_came(tmp_path: Path) -> None:
    fetched = started(tmp_path)
    items = [
        {"id": "9", "text": "a &amp; b \ud83d", "created_at": "2020-01-01T00:00:00.000Z"},
        {"id": "8", "text": "cut… https://t.co/x", "note_post": {"text": "cut no more &amp; whole"},
         "created_at": "2019-01-01T00:00:00.000Z"},
        {"id": "7", "text": "@jay look at this", "edit_history_tweet_ids": ["7"],
         "created_at": "2018-01-01T00:00:00.000Z"},
    ]  # fmt: skip
    fetched.keep_page(fetched.begin(WREN), items, None, receipt("a", 3))
    first, second, third = read_fetched(tmp_path, "wren").posts
    assert first.text.startswith("a &amp; b")
    assert (second.text, second.is_long) == ("cut no more &amp; whole", True)
    assert not third.is_reply


@pytest.mark.parametrize("name", ["account.json", "download-0001/page-0002.json"])
@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_damage_is_told_in_a_sentence(name: str, data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        directory = Path(folder)
        whole(directory)
        path = directory / name
        fields = json.loads(path.read_text())
        target = data.draw(st.sampled_from([fields, fields["receipt"], fields.get("account", fields)]))
        key = data.draw(st.sampled_from(sorted(set(target) - {"format"})))
        values = st.none() | st.floats() | st.text(max_size=3) | st.lists(st.integers(), max_size=2)
        change = data.draw(st.sampled_from(["remove", "set", "cut"]))
        if change == "remove":
            del target[key]
        elif change == "set":
            target[key] = data.draw(values)
        text = json.dumps(fields)
        path.write_text(text[: len(text) // 2] if change == "cut" else text)
        try:
            assert Fetched(directory).receipts
            assert read_source([directory], "wren").posts
        except BadSourceError as error:
            shown = name.rpartition("/")[2]
            assert f"{shown} in" in str(error) or "no posts" in str(error) or "archive" in str(error)  # noqa: PT017


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(BowerbirdError, match="cannot be written"):
        started(tmp_path / "wren")
