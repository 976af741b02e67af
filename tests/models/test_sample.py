"""The persona that comes with the program: a whole archive with all that real ones have."""

from collections import Counter
from importlib import resources
from pathlib import Path

import pytest

from models.corpus import Corpus, build_corpus, fold
from models.sources import Timeline, owner_of, read_source

ARCHIVE = Path(str(resources.files("models.sample") / "satin_bower"))


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    return read_source([ARCHIVE], "satin_bower")


@pytest.fixture(scope="module")
def corpus(timeline: Timeline) -> Corpus:
    return build_corpus([timeline])


def test_it_reads_without_a_warning(timeline: Timeline, corpus: Corpus) -> None:
    assert owner_of([ARCHIVE]) == "satin_bower"
    assert timeline.source == "archive"
    assert timeline.profile.name
    assert timeline.warnings == corpus.warnings == []


def test_it_has_what_real_accounts_have(timeline: Timeline, corpus: Corpus) -> None:
    posts = timeline.posts
    assert corpus.counts.kept >= 500
    assert corpus.counts.retweets > 0
    assert corpus.counts.short > 0
    assert corpus.long_restored == 13
    assert sum(post.is_reply for post in posts) > 10
    assert sum("https://t.co/" in post.text for post in posts) > 10
    assert sum(any(ord(char) > 0x1F300 for char in post.text) for post in posts) > 10
    assert all(post.created_at for post in posts)


def test_long_posts_are_in_full(timeline: Timeline) -> None:
    longs = [post.text for post in timeline.posts if post.is_long]
    assert len(longs) == 13
    assert all(len(text) > 280 and not text.endswith("…") for text in longs)


def test_counts_add_up(timeline: Timeline, corpus: Corpus) -> None:
    counts = corpus.counts
    assert counts.downloaded == len(timeline.posts) == counts.kept + sum(counts.dropped.values())
    assert counts.kept == len(corpus.train) + len(corpus.validation) + len(corpus.test)
    assert corpus.counts_by_handle == {"satin_bower": counts}


def test_no_text_is_there_twice(timeline: Timeline, corpus: Corpus) -> None:
    folded = Counter(fold(post.text) for post in timeline.posts if not post.is_retweet)
    assert [text for text, times in folded.items() if times > 1] == []
    kept = [*corpus.train, *corpus.validation, *corpus.test]
    assert len({fold(text) for text in kept}) == len(kept)


def test_ids_and_times_agree(timeline: Timeline) -> None:
    times = [post.created_at for post in timeline.posts if post.created_at]
    assert times == sorted(times, reverse=True)
    ids = [post.id for post in timeline.posts if post.id]
    assert len(set(ids)) == len(ids) == len(timeline.posts)
