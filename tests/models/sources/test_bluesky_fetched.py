"""From an AppView to a timeline and a corpus: fetching, keeping and reading Bluesky's posts."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from models.corpus import build_corpus
from models.sources import read_source
from models.sources.bluesky import Bluesky
from models.sources.fetch import FreeMeter, fetch
from models.sources.fetched import read_fetched
from models.sources.remote import NoAccountError
from tests.models.sources.bluesky_server import PICTURES, START, AppView, FeedAccount, answer, facet, refusal

HANDLE = "wren.bsky.social"
LINK = "https://example.com/bowers/of-blue-things"
SHOWN = "example.com/bowers/of-b..."
ADJECTIVES = "blue bright broken little round shiny torn".split()  # noqa: SIM905
THINGS = "bottle cap,feather,button,straw,clothes peg,flower,piece of glass,snail shell,berry,ribbon".split(",")  # noqa: SIM905


@pytest.fixture
def wren() -> FeedAccount:
    return FeedAccount(HANDLE, "did:plc:wren", {"displayName": "Wren"})


@pytest.fixture
def view(wren: FeedAccount) -> AppView:
    return AppView(wren)


@pytest.fixture
async def bluesky(view: AppView) -> AsyncIterator[Bluesky]:
    async with view.serve() as url, Bluesky(url) as source:
        yield source


def write(account: FeedAccount, count: int) -> None:
    """Posts of each kind in turn: of ten, six plain ones, a reply, a repost, a picture and one with a link."""
    others = FeedAccount("jay.example.com", "did:plc:jay").post("Words of another bird", START)
    for number in range(len(account.feed), len(account.feed) + count):
        time = START + timedelta(hours=number)
        thing = f"{ADJECTIVES[number % 7]} {THINGS[number % 10]} 🐦"
        match number % 10:
            case 6:
                account.reply(f"I too have found a {thing} under tree {number}", others, time)
            case 7:
                account.repost(others, time)
            case 8:
                account.post("", time, embed=PICTURES)
            case 9:
                text = f"鳥 & a {thing}, as told in {SHOWN} on day {number}"
                account.post(text, time, facets=[facet(text, SHOWN, uri=LINK)])
            case _:
                account.post(f"Today a {thing} for my bower, number {number} < {number + 1}", time)


async def all_of(source: Bluesky, directory: Path, **more):
    async def no_wait(_seconds: float) -> None:
        pass

    return await fetch(source, HANDLE, directory, FreeMeter(), on_page=lambda _posts, _all: None, sleep=no_wait, **more)


async def test_350_posts_become_one_timeline_and_their_counts_add_up(bluesky, wren: FeedAccount, tmp_path: Path):
    write(wren, 350)
    fetched = await all_of(bluesky, tmp_path)
    assert (fetched.posts, fetched.is_complete) == (350, True)
    timeline = read_fetched(tmp_path, HANDLE)
    assert len(timeline.posts) == 350
    assert len({post.id for post in timeline.posts}) == 350
    assert [post.created_at for post in timeline.posts] == [
        START + timedelta(hours=hour) for hour in range(349, -1, -1)
    ]
    assert sum(post.is_retweet for post in timeline.posts) == sum(post.is_reply for post in timeline.posts) == 35
    assert (timeline.handle, timeline.profile.name, timeline.source) == (HANDLE, "Wren", "bluesky")
    assert timeline.warnings == []
    assert read_source([tmp_path], None).posts == timeline.posts

    corpus = build_corpus([timeline])
    counts = corpus.counts
    assert (counts.downloaded, counts.retweets, counts.wordless, counts.kept) == (350, 35, 35, 280)
    texts = [*corpus.train, *corpus.validation, *corpus.test]
    assert texts[0] == "Today a blue bottle cap 🐦 for my bower, number 0 < 1"
    assert "鳥 & a bright ribbon 🐦, as told in [link] on day 29" in texts
    assert not [text for text in texts if "example.com" in text or "another bird" in text]


async def test_the_next_time_brings_only_what_is_new(bluesky, view: AppView, wren: FeedAccount, tmp_path: Path):
    write(wren, 250)
    await all_of(bluesky, tmp_path)
    write(wren, 30)
    view.asked.clear()
    fetched = await all_of(bluesky, tmp_path)
    assert fetched.posts == 280
    assert [question for question, _asked in view.asked] == ["getAuthorFeed"]
    assert len(read_fetched(tmp_path, HANDLE).posts) == 280


async def test_faults_and_stale_cursors_on_the_way_lose_nothing(
    bluesky, view: AppView, wren: FeedAccount, tmp_path: Path
):
    write(wren, 350)
    busy = answer(lambda: refusal("UpstreamFailure", "Upstream Failure", 502))
    stale = answer(lambda: refusal("InvalidRequest", "Malformed cursor"))
    view.next_answers = [busy, None, None, busy, busy, None, stale]
    fetched = await all_of(bluesky, tmp_path)
    assert fetched.posts == 350
    assert [post.text for post in read_fetched(tmp_path, HANDLE).posts][-1].startswith("Today a blue bottle cap")


async def test_an_account_that_closed_in_between_says_so(bluesky, view: AppView, wren: FeedAccount, tmp_path: Path):
    write(wren, 350)
    gone = answer(lambda: refusal("AccountDeactivated", "Account is deactivated"))
    view.next_answers = [None, None, gone]
    with pytest.raises(NoAccountError, match="is deactivated on Bluesky"):
        await all_of(bluesky, tmp_path)
    assert len(read_fetched(tmp_path, HANDLE).posts) == 100
