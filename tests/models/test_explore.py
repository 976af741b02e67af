"""The numbers out of a corpus."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings

from models import cleaning
from models import corpus as corpora
from models.changes import Change
from models.cleaning import Cleaned
from models.corpus import build_corpus
from models.explore import MOST_PERIODS, Explored, explore
from models.sources.timeline import Post, Profile, Timeline
from tests.models.test_corpus import timelines

START = datetime(2020, 1, 1, tzinfo=UTC)  # a Wednesday


def timeline(posts: list[Post], handle: str = "wren", warnings: list[str] | None = None) -> Timeline:
    return Timeline(Profile(handle), posts, "jsonl", warnings or [])


def songs(number: int, singer: str = "wren") -> list[Post]:
    """Different posts, newest first, an hour apart."""
    return [
        Post(f"Song {at} of the {singer} goes".ljust(100, "o"), created_at=START + timedelta(hours=at))
        for at in reversed(range(number))
    ]


def look(posts: list[Post]) -> Explored:
    (account,) = explore([timeline(posts)]).accounts
    return account


def at(*times: datetime) -> list[Post]:
    return [Post(f"A song of the wren number {number}", created_at=time) for number, time in enumerate(times)]


def test_every_post_is_of_one_kind():
    odd = [
        Post("RT @jay: someone else's song", is_retweet=True),
        Post("“@jay: someone else's song”"),
        Post("@jay Yes"),
        Post("#bird https://t.co/abc"),
        Post(songs(1)[0].text.upper()),
    ]
    account = look([*odd, *(Post(post.text) for post in songs(100))])
    assert account.kinds[:5] == ["retweets", "retweets", "short", "wordless", "test"]
    assert account.kinds[-1] == "duplicates"
    assert [account.kinds.count(name) for name in ("train", "validation", "test")] == [84, 8, 8]
    assert account.counts.kept == 100


def test_every_post_is_cleaned_once(monkeypatch: pytest.MonkeyPatch):
    cleaned: list[str] = []

    def clean(text: str, *, is_long: bool) -> Cleaned:
        cleaned.append(text)
        return cleaning.clean(text, is_long=is_long)

    monkeypatch.setattr(corpora, "clean", clean)
    look(songs(100))
    assert len(cleaned) == 100


@settings(deadline=None, max_examples=30)
@given(timelines())
def test_it_says_what_the_corpus_says(several):
    corpus = build_corpus(several)
    found = explore(several)
    assert [account.handle for account in found.accounts] == corpus.handles
    assert {account.handle: account.counts for account in found.accounts} == corpus.counts_by_handle
    assert found.notes == corpus.warnings
    for split in ("validation", "test"):
        texts = getattr(corpus, split)
        kept = [
            [one.text for one, kind in reversed(list(zip(account.posts, account.kinds, strict=True))) if kind == split]
            for account in found.accounts
        ]
        assert sum(map(len, kept)) == len(texts)
        assert kept == [[text for text in texts if text in {*each}] for each in kept]
    assert [text for each in kept for text in each] == corpus.test
    for account in found.accounts:
        assert len(account.posts) == len(account.kinds) == len(account.changes) == account.counts.downloaded
        assert sum(account.lengths) == account.counts.kept
        assert sum(period.kept + period.dropped for period in account.periods) == account.timed


def test_too_few_posts_can_be_looked_into_and_the_note_says_why_they_are_too_few():
    found = explore([timeline(songs(3), warnings=["A file was missing."])])
    assert found.notes[0] == "A file was missing."
    assert "@wren has 300 characters of usable text in 3 posts" in found.notes[1]
    assert found.accounts[0].kinds == ["kept"] * 3
    assert found.accounts[0].splits == []


def test_nothing_at_all():
    account = look([])
    assert account.counts.downloaded == account.amount == account.timed == 0
    assert account.periods == account.words == account.splits == []


def test_splits_with_their_times():
    written = {post.text: post.created_at for post in songs(100)}
    corpus = build_corpus([timeline(songs(100))])
    train, validation, test = look(songs(100)).splits
    for split, texts, posts in ((train, corpus.train, 84), (validation, corpus.validation, 8)):
        assert (split.posts, split.first, split.last) == (posts, written[texts[0]], written[texts[-1]])
    assert [train.name, validation.name, test.name] == ["train", "validation", "test"]
    assert min(train.first, validation.first) == START
    assert max(train.last, validation.last) == START + timedelta(hours=91)
    assert (test.posts, test.last) == (8, START + timedelta(hours=99))


def test_hours_and_weekdays_of_what_is_kept():
    account = look([
        *at(datetime(2020, 1, 6, 23, 59, tzinfo=UTC), datetime(2020, 1, 12, 0, 0, tzinfo=UTC)),
        Post("RT @jay: b", created_at=datetime(2020, 1, 7, 5, tzinfo=UTC), is_retweet=True),
        Post("A post without any time at all"),
    ])  # fmt: skip
    assert {hour: number for hour, number in enumerate(account.hours) if number} == {0: 1, 23: 1}
    assert account.weekdays == [1, 0, 0, 0, 0, 0, 1]
    assert account.timed == 3


@pytest.mark.parametrize(
    ("last", "months", "periods"),
    [
        (datetime(2020, 1, 1, 23, tzinfo=UTC), 0, 1),
        (datetime(2020, 3, 1, tzinfo=UTC), 0, 61),
        (datetime(2020, 4, 1, tzinfo=UTC), 0.25, 14),
        (datetime(2022, 1, 1, tzinfo=UTC), 1, 25),
        (datetime(2026, 5, 1, tzinfo=UTC), 3, 26),
        (datetime(2060, 1, 1, tzinfo=UTC), 12, 41),
    ],
)
def test_periods_are_as_long_as_they_must_be(last: datetime, months: float, periods: int):
    account = look(at(last, START))
    assert account.period_months == months
    assert len(account.periods) == periods
    assert (account.periods[0].kept, account.periods[-1].kept) == ((1, 1) if periods > 1 else (2, 2))
    assert account.periods[0].first <= START.date()


def test_periods_of_absurd_times_are_few_too():
    account = look(at(datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)))
    assert len(account.periods) <= MOST_PERIODS
    assert sum(period.kept for period in account.periods) == 2


def test_weeks_begin_on_mondays():
    assert all(period.first.weekday() == 0 for period in look(at(START + timedelta(days=99), START)).periods)


def test_lengths_as_x_counts_them():
    texts = [
        "words of it".ljust(20, "o"),
        "words of it".ljust(21, "o"),
        "some words " * 26,
        "a few words " * 40,
        "青" * 50,
    ]
    account = look([Post(text) for text in texts])
    assert {number: count for number, count in enumerate(account.lengths) if count} == {0: 1, 1: 1, 4: 1, 14: 2}


def test_what_cleaning_changed_is_counted_for_kept_posts():
    account = look([
        Post("@jay this is a whole sentence. https://t.co/abc"),
        Post("this &amp; that are two things"),
        Post("@jay Yes https://t.co/abc"),
        *songs(5),
    ])  # fmt: skip
    assert account.change_counts == {Change.ADDRESSING: 1, Change.LINKS: 1, Change.ENTITIES: 1}


def test_mentions_count_those_who_are_answered_and_words_do_not():
    account = look([Post(f"@jay the nest is blue, song {number} of #Blue") for number in range(4)])
    assert account.mentions == [("@jay", 4)]
    assert account.hashtags == [("#blue", 4)]
    assert account.words == [("blue", 4), ("nest", 4), ("song", 4)]
