"""Classifiers on authors that are easy, or impossible, to tell apart."""

import random

import pytest

from models.likeness import LEAST_TEXTS, MOST_POSTS, Authors, real_or_generated
from tests.models import tiny


def _babble(letters: str, count: int, seed: int) -> list[str]:
    """Different posts out of some letters."""
    order = random.Random(seed)
    made: dict[str, None] = {}
    while len(made) < count:
        made[" ".join("".join(order.choices(letters, k=4)) for _ in range(6))] = None
    return list(made)


VOICES = {"wren": "abcde", "jay": "fghij", "magpie": "klmno"}


@pytest.fixture(scope="module")
def authors() -> Authors:
    return Authors({name: _babble(letters, 60, 1) for name, letters in VOICES.items()})


def test_each_author_is_known_by_posts_not_seen_before(authors: Authors) -> None:
    for name, letters in VOICES.items():
        assert authors.share(_babble(letters, 30, 2), name) == 1.0


def test_a_share_is_a_share(authors: Authors) -> None:
    mixed = _babble(VOICES["wren"], 10, 3) + _babble(VOICES["jay"], 30, 3)
    assert authors.share(mixed, "wren") == 0.25
    assert authors.share(mixed, "magpie") == 0.0


def test_case_is_part_of_a_voice() -> None:
    posts = tiny.posts(60)
    authors = Authors({"loud": [post.upper() for post in posts], "plain": posts, "other": _babble("xyz", 60, 1)})
    new = [post for post in tiny.posts(200, seed=4) if post not in posts]
    assert authors.share([post.upper() for post in new], "loud") == 1.0
    assert authors.share(new, "plain") == 1.0


def test_who_posts_more_is_not_taken_for_everyone() -> None:
    """Two authors alike, one with ten times the posts: with all of them learned, hers would be nearly every text."""
    authors = Authors(
        {"much": _babble("abc", 600, 1), "little": _babble("abc", 60, 2), "other": _babble("xyz", 600, 3)}
    )
    assert 0.3 < authors.share(_babble("abc", 200, 4), "much") < 0.7


def test_the_same_posts_give_the_same_classifier() -> None:
    posts = {name: _babble("abcd", MOST_POSTS // 10 + 50 * place, place) for place, name in enumerate(VOICES)}
    unknown = _babble("abcd", 100, 9)
    assert Authors(posts).share(unknown, "jay") == Authors(posts).share(unknown, "jay")


@pytest.mark.parametrize("posts", [{}, {"wren": ["a b"], "jay": ["c d"]}, {"wren": ["a"], "jay": ["b"], "magpie": []}])
def test_too_few_authors(posts: dict[str, list[str]]) -> None:
    with pytest.raises(ValueError, match="3 authors"):
        Authors(posts)


def test_no_text_has_no_share(authors: Authors) -> None:
    with pytest.raises(ValueError, match="no text"):
        authors.share([], "wren")


def test_what_looks_different_is_told_every_time() -> None:
    assert real_or_generated(_babble("abcde", 40, 1), _babble("fghij", 40, 2)) == 1.0


def test_what_is_alike_cannot_be_told() -> None:
    assert real_or_generated(_babble("abcde", 200, 1), _babble("abcde", 200, 2)) == pytest.approx(0.5, abs=0.08)


def test_the_same_texts_cannot_be_told() -> None:
    """Without twins in one fold, each would be given away by the other: the AUC would be nearly 0."""
    posts = _babble("abcde", 60, 1)
    assert real_or_generated(posts, posts) == pytest.approx(0.5, abs=0.02)


def test_half_of_them_different_lies_between() -> None:
    generated = _babble("abcde", 50, 2) + _babble("fghij", 50, 3)
    assert 0.65 < real_or_generated(_babble("abcde", 100, 1), generated) < 0.85


def test_sides_of_different_size() -> None:
    assert real_or_generated(_babble("abcde", 20, 1), _babble("fghij", 120, 2)) == 1.0


def test_twice_the_same_number() -> None:
    real, generated = tiny.posts(40), tiny.posts(40, seed=2)
    assert real_or_generated(real, generated) == real_or_generated(real, generated)


@pytest.mark.parametrize("generated", [[], _babble("a", 1, 1) * 40, _babble("abc", LEAST_TEXTS - 1, 1)])
def test_too_few_texts(generated: list[str]) -> None:
    with pytest.raises(ValueError, match="20 different texts"):
        real_or_generated(_babble("abcde", 40, 1), generated)
