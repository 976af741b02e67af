"""The ancestor's rules, bug for bug."""

import json
import os
from pathlib import Path

import pytest

from models.ancestor import ancestor_clean
from models.corpus import Counts, build_corpus
from models.sources.timeline import Post, Profile, Timeline

DATA = Path(os.environ.get("BOWERBIRD_TEST_DATA", Path(__file__).parents[2].parent / "shared" / "data"))


def test_three_plain_words_are_needed():
    assert ancestor_clean("I sing") is None
    assert ancestor_clean("I sing blue") == "I sing blue"


@pytest.mark.parametrize("other", ["@bird", "#bird", "https://t.co/a1", ".@bird", "see:http"])
def test_words_with_a_mention_a_hashtag_or_a_link_do_not_count(other: str):
    assert ancestor_clean(f"I sing {other}") is None


def test_mentions_stay():
    assert ancestor_clean("@bird I sing blue") == "@bird I sing blue"


def test_links_go_with_what_is_glued_to_them():
    assert ancestor_clean("I sing blue https://t.co/a1です here") == "I sing blue here"


def test_a_link_at_the_start_of_a_line_takes_the_space_behind_it():
    assert ancestor_clean("I sing all blue(https://t.co/a1 songs here") == "I sing all blue(songs here"


def test_three_escapes_are_known():
    assert ancestor_clean("a &amp; b &lt; c &gt; &#039;") == "a & b < c > &#039;"


def test_line_breaks_become_spaces():
    assert ancestor_clean("I sing\n\nblue  things") == "I sing blue things"


def read(name: str) -> Timeline:
    path = DATA / "timelines" / f"{name}.jsonl"
    if not path.is_file():
        pytest.skip(f"no real timelines in {DATA} (BOWERBIRD_TEST_DATA)")
    posts = []
    for line in path.read_text(encoding="utf-8").splitlines():
        post = json.loads(line)
        text = post.get("full_text") or post["text"]
        posts.append(Post(text, is_retweet="retweeted_status" in post or text.startswith("RT @")))
    return Timeline(Profile(name.lower()), posts, "jsonl")


@pytest.mark.parametrize(
    ("name", "downloaded", "retweets", "short", "kept"),
    [
        ("a_know", 3200, 1144, 1356, 700),
        ("elonmusk", 3200, 0, 849, 2351),
        ("BarackObama", 3207, 351, 30, 2826),
        ("NatlParkService", 3200, 51, 159, 2990),
        ("DalaiLama", 1610, 0, 1, 1609),
        ("alrocar", 1223, 12, 273, 938),
    ],
)
def test_real_timelines_give_its_table(name: str, downloaded: int, retweets: int, short: int, kept: int):
    corpus = build_corpus([read(name)], rules="ancestor", newest=downloaded)
    assert corpus.counts == Counts(downloaded=downloaded, retweets=retweets, short=short, kept=kept)
