"""Every measure in one place, and why one is missing."""

import pytest

from models.likeness import Authors
from models.quality import DESCRIPTIONS, Quality, classifier, quality
from tests.models import tiny

POSTS = tiny.posts(400)
TRAINING, HELD_OUT, NEW = POSTS[:300], POSTS[300:350], POSTS[350:]
OTHERS = {
    "jay": [f"Trains again, number {number} of the day, delayed" for number in range(100)],
    "magpie": [f"¿Qué tal? Hoy es el día {number}" for number in range(80)],
}


def _quality(tweets: list[str], authors: Authors | None = None, held_out: list[str] = HELD_OUT) -> Quality:
    return quality(tweets, held_out=held_out, training=TRAINING, author="wren", authors=authors)


def test_tweets_as_the_author_would_write_them() -> None:
    measured = _quality(NEW, classifier("wren", TRAINING, OTHERS))
    assert (measured.tweets, measured.held_out) == (50, 50)
    assert measured.attribution == measured.human_attribution == measured.attribution_ratio == 1.0
    assert measured.auc == pytest.approx(0.5, abs=0.15)
    assert measured.human_auc == pytest.approx(0.5, abs=0.15)
    assert measured.distinct_1 == pytest.approx(measured.human_distinct_1, rel=0.2)
    assert measured.missing == {}


def test_tweets_of_somebody_else() -> None:
    measured = _quality(OTHERS["jay"][:50], classifier("wren", TRAINING, OTHERS))
    assert measured.attribution == measured.attribution_ratio == 0.0
    assert measured.human_attribution == 1.0
    assert measured.auc == 1.0
    assert measured.copy_rate == 0.0


def test_copies_are_seen_beside_how_much_the_author_repeats() -> None:
    measured = _quality(TRAINING[:50])
    assert (measured.copy_rate, measured.overlap) == (1.0, 1.0)
    assert measured.human_overlap < 1
    assert measured.longest_run > measured.human_longest_run


def test_the_same_tweet_over_and_over_has_no_variety() -> None:
    measured = _quality([NEW[0]] * 50)
    assert measured.distinct_3 == pytest.approx(1 / 50)
    assert "auc" in measured.missing


def test_variety_is_of_equal_numbers() -> None:
    """distinct-n falls with the number of texts: ten of fifty posts beside all fifty would seem more varied."""
    few, many = _quality(HELD_OUT[:10]), _quality(NEW)
    assert few.human_distinct_1 is not None
    assert many.human_distinct_1 is not None
    assert few.human_distinct_1 > many.human_distinct_1


def test_what_cannot_be_had_is_none_and_says_why() -> None:
    measured = _quality(NEW[:5], held_out=HELD_OUT[:5])
    assert measured.attribution is measured.attribution_ratio is measured.auc is measured.human_auc is None
    assert measured.missing == {
        "attribution_ratio": "it needs the posts of 2 other authors or more",
        "auc": "it needs 20 different tweets and as many held-out posts, and there are 5 and 5",
    }
    assert measured.copy_rate >= 0


def test_an_author_whose_own_posts_are_not_known_has_no_ratio() -> None:
    authors = classifier("wren", OTHERS["jay"][50:], OTHERS | {"jay": POSTS[:50]})  # learned the other way round
    measured = _quality(NEW, authors)
    assert measured.human_attribution == 0.0
    assert measured.attribution_ratio is None
    assert measured.missing["attribution_ratio"] == "not one of the author's own posts is taken for theirs"


def test_too_few_words_for_runs_of_three() -> None:
    measured = _quality([f"word{number}" for number in range(30)])
    assert measured.distinct_1 == 1.0
    assert measured.distinct_3 is None
    assert measured.missing["distinct_3"] == "no text has 3 words in a row"


def test_one_other_author_is_too_few() -> None:
    assert classifier("wren", TRAINING, {"jay": OTHERS["jay"]}) is None


@pytest.mark.parametrize(("tweets", "held_out"), [([], HELD_OUT), (NEW, [])])
def test_nothing_to_measure(tweets: list[str], held_out: list[str]) -> None:
    with pytest.raises(ValueError, match="no text"):
        _quality(tweets, held_out=held_out)


def test_every_described_number_is_there() -> None:
    measured = _quality(NEW).to_json()
    assert all(name in measured for name in DESCRIPTIONS)
    # The ratio has the human number within it.
    assert all(f"human_{name}" in measured for name in DESCRIPTIONS if name != "attribution_ratio")
