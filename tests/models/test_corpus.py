"""The corpus: what is kept, how it is counted, and which split it goes to."""

import dataclasses
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.corpus import (
    AMPLE_TEXT,
    LEAST_TEXT,
    Corpus,
    Counts,
    amount_of_text,
    build_corpus,
    fold,
    judge_posts,
    kept_texts,
)
from models.errors import TooFewPostsError
from models.sources.timeline import Post, Profile, Timeline

DATA = Path(os.environ.get("BOWERBIRD_TEST_DATA", Path(__file__).parents[2].parent / "shared" / "data"))
START = datetime(2020, 1, 1, tzinfo=UTC)


def timeline(posts: list[Post], handle: str = "bird", warnings: list[str] | None = None) -> Timeline:
    return Timeline(Profile(handle), posts, "jsonl", warnings or [])


def songs(number: int, length: int = 100, singer: str = "bird") -> list[Post]:
    """Posts with text of their own, newest first, an hour apart; the newest has the highest number."""
    return [
        Post(f"Song {at} of the {singer} goes".ljust(length, "o"), created_at=START + timedelta(hours=at))
        for at in reversed(range(number))
    ]


class TestCounts:
    def test_must_add_up(self):
        with pytest.raises(ValueError, match="do not add up"):
            Counts(downloaded=3, kept=2)

    def test_are_a_flat_dictionary_that_adds_up(self):
        counts = Counts(downloaded=7, retweets=1, short=1, truncated=1, wordless=1, duplicates=1, kept=2).to_json()
        assert list(counts) == ["downloaded", "retweets", "short", "truncated", "wordless", "duplicates", "kept"]
        assert counts["downloaded"] == sum(counts.values()) - counts["downloaded"]

    def test_each_post_is_counted_where_it_went(self):
        odd = [
            Post("RT @a: someone else's song", is_retweet=True),
            Post("“@a: someone else's song”"),
            Post("@a Yes"),
            Post("bower " * 19 + "and… https://t.co/abc"),
            Post("#bird https://t.co/abc"),
            Post(songs(1)[0].text.upper().replace(" ", "  ")),
        ]
        counts = build_corpus([timeline([*odd, *songs(100)])]).counts
        assert counts == Counts(106, retweets=2, short=1, truncated=1, wordless=1, duplicates=1, kept=100)

    def test_long_posts_are_a_remark_beside_them(self):
        long = Post("a long song " * 50, is_long=True)
        corpus = build_corpus([timeline([long, *songs(100)])])
        assert corpus.long_restored == 1
        assert corpus.counts == Counts(downloaded=101, kept=101)

    def test_are_kept_by_handle_too(self):
        corpus = build_corpus([timeline(songs(90, singer="b"), "b"), timeline(songs(80, singer="a"), "a")])
        assert corpus.handles == ["a", "b"]
        assert {handle: counts.kept for handle, counts in corpus.counts_by_handle.items()} == {"a": 80, "b": 90}
        assert corpus.counts.kept == 170

    def test_newest_limits_each_timeline_first(self):
        corpus = build_corpus([timeline(songs(200))], newest=100)
        assert corpus.counts.downloaded == 100
        assert corpus.test[-1].startswith("Song 199 ")
        assert corpus.train[0].startswith("Song 100 ")


class TestDuplicates:
    def test_the_newest_is_kept(self):
        again = Post("SONG 5  of the bird goes".ljust(101, "o"), created_at=START + timedelta(days=900))
        corpus = build_corpus([timeline([again, *songs(100)])])
        assert corpus.test[-1].startswith("SONG 5 of")
        assert not any(text.startswith("Song 5 ") for text in corpus.train)

    def test_are_found_across_handles(self):
        both = Post("We both sing this same song", created_at=START)
        corpus = build_corpus([timeline([*songs(99, singer=name), both], name) for name in "ab"])
        assert [counts.duplicates for counts in corpus.counts_by_handle.values()] == [0, 1]

    def test_the_ancestor_keeps_them(self):
        corpus = build_corpus([timeline([*songs(100), *songs(5)])], rules="ancestor")
        assert corpus.counts == Counts(downloaded=105, kept=105)


def _numbers(texts: list[str]) -> list[int]:
    return [int(text.split()[1]) for text in texts]


class TestSplit:
    def test_the_newest_five_percent_test_and_as_many_of_the_others_validate(self):
        corpus = build_corpus([timeline(songs(400))])
        assert [len(corpus.train), len(corpus.validation), len(corpus.test)] == [360, 20, 20]
        train, validation, test = (_numbers(texts) for texts in (corpus.train, corpus.validation, corpus.test))
        assert test == list(range(380, 400))
        assert sorted(train + validation) == list(range(380))
        assert (train, validation) == (sorted(train), sorted(validation))
        assert 5 <= sum(place < 190 for place in validation) <= 15

    def test_of_more_posts_nearly_the_same_ones_validate(self):
        earlier, later = (build_corpus([timeline(songs(number))]) for number in (400, 440))
        assert len({*earlier.validation} & {*later.validation}) >= 18
        assert len({*earlier.train} & {*later.validation}) <= 2

    def test_small_timelines_hold_out_eight_each(self):
        corpus = build_corpus([timeline(songs(80))])
        assert [len(corpus.train), len(corpus.validation), len(corpus.test)] == [64, 8, 8]

    def test_tiny_ones_a_tenth(self):
        corpus = build_corpus([timeline(songs(12, length=600))])
        assert [len(corpus.train), len(corpus.validation), len(corpus.test)] == [10, 1, 1]

    def test_time_decides_not_the_order_of_the_source(self):
        assert build_corpus([timeline(songs(90)[::-1])]) == build_corpus([timeline(songs(90))])

    def test_without_times_the_source_is_newest_first(self):
        posts = [dataclasses.replace(post, created_at=None) for post in songs(90)]
        assert build_corpus([timeline(posts)]) == build_corpus([timeline(songs(90))])


class TestSeveralHandles:
    def test_weigh_the_same(self):
        corpus = build_corpus([timeline(songs(500), "a"), timeline(songs(110, singer="owl"), "b")])
        weights = [
            amount_of_text([text for text in corpus.train if f"the {name} " in text]) for name in ("bird", "owl")
        ]
        assert abs(weights[0] - weights[1]) <= 100

    def test_only_training_posts_are_repeated(self):
        corpus = build_corpus([timeline(songs(500), "a"), timeline(songs(110, singer="owl"), "b")])
        assert len(set(corpus.train)) < len(corpus.train)
        assert len(set(corpus.validation + corpus.test)) == len(corpus.validation + corpus.test)

    def test_order_does_not_matter(self):
        one, other = timeline(songs(90, singer="a"), "a"), timeline(songs(300, singer="b"), "b")
        assert build_corpus([one, other]) == build_corpus([other, one])

    def test_many_repeats_are_warned_of(self):
        corpus = build_corpus([timeline(songs(2000), "a"), timeline(songs(80, singer="owl"), "b")])
        assert "@b has much less text than the other handles" in corpus.warnings[-1]

    @pytest.mark.parametrize("handles", [[], ["a", "a"], ["a", "b", "c", "d"]])
    def test_one_to_three_different_ones(self, handles: list[str]):
        with pytest.raises(ValueError, match="different handles"):
            build_corpus([timeline(songs(90), handle) for handle in handles])


class TestAmount:
    def test_too_little_is_refused_with_what_is_there_and_what_is_needed(self):
        posts = [*songs(9, length=24), *[Post("RT @a: b", is_retweet=True)] * 30, Post("Yes")]
        with pytest.raises(TooFewPostsError) as refusal:
            build_corpus([timeline(posts)])
        assert str(refusal.value).startswith(
            "@bird has 216 characters of usable text in 9 posts (of 40 downloaded: 30 retweets, 1 short); at least"
        )

    def test_nothing_at_all_is_refused(self):
        with pytest.raises(TooFewPostsError, match=r"0 characters .* in 0 posts \(of 0 downloaded\)"):
            build_corpus([timeline([])])

    def test_much_text_in_few_posts_is_refused(self):
        with pytest.raises(TooFewPostsError, match="in 9 posts"):
            build_corpus([timeline(songs(9, length=1000))])

    def test_a_little_is_warned_of(self):
        corpus = build_corpus([timeline(songs(LEAST_TEXT // 100))])
        assert corpus.warnings[0].startswith("@bird has 6,000 characters of usable text in 60 posts, which is little")

    def test_ample_text_is_not(self):
        assert build_corpus([timeline(songs(AMPLE_TEXT // 100))]).warnings == []

    def test_japanese_weighs_twice(self):
        assert build_corpus([timeline([Post(f"歌{at:02}" + "青" * 98) for at in range(31)])]).counts.kept == 31

    def test_a_sources_warnings_come_first(self):
        corpus = build_corpus([timeline(songs(90), warnings=["A file was missing."])])
        assert corpus.warnings[0] == "A file was missing."
        assert len(corpus.warnings) == 2


class TestJson:
    def test_a_corpus_survives_it(self):
        corpus = build_corpus([timeline(songs(90))])
        assert Corpus.from_json(json.loads(json.dumps(corpus.to_json()))) == corpus

    def test_what_is_kept_is_in_the_order_of_time_and_stays_here(self):
        posts = songs(90)
        corpus = build_corpus([timeline(posts)])
        assert corpus.kept == {"bird": kept_texts(judge_posts([timeline(posts)])["bird"])}
        assert sorted(corpus.kept["bird"]) == sorted([*corpus.train, *corpus.validation, *corpus.test])
        assert Corpus.from_json(corpus.to_json()).kept == {}

    def test_sources_and_profiles_travel_along(self):
        profiles = {"bird": Profile("bird", "Bird", "https://pbs.twimg.com/a.png"), "crow": Profile("crow")}
        several = [Timeline(profiles[handle], songs(90, singer=handle), "archive") for handle in profiles]
        corpus = Corpus.from_json(json.loads(json.dumps(build_corpus(several).to_json())))
        assert corpus.sources == {"bird": "archive", "crow": "archive"}
        assert corpus.profiles == profiles

    def test_where_posts_came_from_changes_no_training(self):
        posts = songs(90)
        one, other = (build_corpus([Timeline(Profile("bird", name), posts, name)]) for name in ("archive", "csv"))
        assert one.fingerprint == other.fingerprint

    def test_changed_content_is_refused(self):
        content = build_corpus([timeline(songs(90))]).to_json()
        content["train"][0] += "!"
        with pytest.raises(ValueError, match="fingerprint"):
            Corpus.from_json(content)

    def test_the_fingerprint_is_stable(self):
        corpus = Corpus(["a"], ["one"], ["two"], ["three"], Counts(), {})
        assert corpus.fingerprint == "052c8d05e1c8504258a5e6f07ff970f8edd46f6671aeb41e99b2f737361e1296"

    def test_the_fingerprint_tells_splits_apart(self):
        corpus = build_corpus([timeline(songs(90))])
        moved = dataclasses.replace(
            corpus, train=corpus.train + corpus.validation[:1], validation=corpus.validation[1:]
        )
        assert moved.fingerprint != corpus.fingerprint


TEXTS = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        ["RT @a: b c d", "Yes", "#a", "the same text", "The  same TEXT", "歌" * 20, "https://t.co/a", "so… "]
    ),
)
POSTS = st.builds(
    Post,
    TEXTS,
    created_at=st.one_of(st.none(), st.integers(0, 3000).map(lambda hours: START + timedelta(hours=hours))),
    is_retweet=st.booleans(),
    is_long=st.booleans(),
)


@st.composite
def timelines(draw: st.DrawFn) -> list[Timeline]:
    """One to three timelines of any posts, with enough songs among them to be accepted."""
    handles = draw(st.lists(st.sampled_from("abcd"), min_size=1, max_size=3, unique=True))
    return [
        timeline(draw(st.lists(POSTS, max_size=20)) + songs(draw(st.integers(60, 120)), singer=handle), handle)
        for handle in handles
    ]


def test_the_newest_training_posts_are_of_all_handles_alike():
    both = [timeline(songs(100, singer=handle), handle) for handle in "ab"]
    (of_a, of_b), train = [build_corpus([one]).train for one in both], build_corpus(both).train
    assert train[-20::2] == of_a[-10:]
    assert train[-19::2] == of_b[-10:]


class TestAnyTimelines:
    @settings(deadline=None, max_examples=60)
    @given(timelines(), st.sampled_from(["bowerbird", "ancestor"]))
    def test_counts_add_up(self, several, rules):
        corpus = build_corpus(several, rules=rules)
        assert corpus.counts.downloaded == sum(len(one.posts) for one in several)
        assert corpus.counts.downloaded == corpus.counts.kept + sum(corpus.counts.dropped.values())
        for one in several:
            assert corpus.counts_by_handle[one.handle].downloaded == len(one.posts)
        if len(several) == 1:
            assert corpus.counts.kept == len(corpus.train + corpus.validation + corpus.test)

    @settings(deadline=None, max_examples=60)
    @given(timelines())
    def test_no_text_is_in_two_splits(self, several):
        corpus = build_corpus(several)
        train, validation, test = (
            {fold(text) for text in split} for split in (corpus.train, corpus.validation, corpus.test)
        )
        assert train.isdisjoint(validation)
        assert train.isdisjoint(test)
        assert validation.isdisjoint(test)
        assert len(train) + len(validation) + len(test) == corpus.counts.kept

    @settings(deadline=None, max_examples=60)
    @given(timelines())
    def test_json_is_an_identity(self, several):
        corpus = build_corpus(several)
        assert Corpus.from_json(json.loads(json.dumps(corpus.to_json()))) == corpus


REAL = ["a_know", "elonmusk", "BarackObama", "NatlParkService", "DalaiLama", "alrocar"]


def read(name: str) -> Timeline:
    path = DATA / "timelines" / f"{name}.jsonl"
    if not path.is_file():
        pytest.skip(f"no real timelines in {DATA} (BOWERBIRD_TEST_DATA)")
    posts = []
    for line in path.read_text(encoding="utf-8").splitlines():
        post = json.loads(line)
        text = post.get("full_text") or post["text"]
        posts.append(Post(text, is_retweet="retweeted_status" in post or text.startswith("RT @")))
    return timeline(posts, name.lower())


@pytest.mark.parametrize("name", REAL)
def test_real_timelines_add_up_and_keep_most(name: str):
    corpus = build_corpus([read(name)], newest=3200)
    counts = corpus.counts
    assert counts.downloaded == counts.kept + sum(counts.dropped.values())
    assert counts.kept == len(set(map(fold, corpus.train + corpus.validation + corpus.test)))
    assert counts.kept >= 0.7 * (counts.downloaded - counts.retweets)
    assert corpus.warnings == []


def test_a_japanese_timeline_keeps_its_voice():
    counts = build_corpus([read("a_know")], newest=3200).counts
    assert counts.kept >= 0.85 * (counts.downloaded - counts.retweets)
