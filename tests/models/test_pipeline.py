"""The picture of the way from posts to tweets."""

import pytest

from models.pipeline import draw_pipeline
from tests.models.test_curve import size
from tests.models.versions import CURVE, about, old_about

LONGEST = ("a" * 15, "b" * 15, "a-name-of-many-letters.bsky.social")


@pytest.mark.parametrize("points", [0, 1, 8])
@pytest.mark.parametrize("handles", [("wren",), ("jay", "wren"), LONGEST])
def test_any_version_is_a_picture_of_the_same_size(handles: tuple[str, ...], points: int) -> None:
    assert size(draw_pipeline(about(*handles), CURVE[:points])) == (1920, 1060)


def test_a_version_that_says_little_is_drawn_too() -> None:
    assert size(draw_pipeline(old_about())) == (1920, 1060)


def test_the_same_version_gives_the_same_bytes() -> None:
    assert draw_pipeline(about(), CURVE) == draw_pipeline(about(), CURVE)
    assert b"atplotlib" not in draw_pipeline(about(), CURVE)


def changed(part: str, name: str, value: object) -> dict:
    """The version with one number or word changed."""
    of = about()
    of[part][name] = value
    return of


@pytest.mark.parametrize(
    "other",
    [
        changed("counts", "kept", 661),
        changed("counts", "downloaded", 736),
        changed("counts", "short", 13),
        changed("splits", "train", 597),
        changed("splits", "test", 34),
        changed("metrics", "bits_per_byte", 1.4),
        changed("metrics", "bits_per_byte", 2.4),
        changed("metrics", "copy_rate", 0.4),
        changed("metrics", "tokens", 52_447),
        changed("options", "rank", 9),
        changed("options", "method", "full"),
        changed("base", "hub_id", "gpt2"),
        changed("sources", "wren", "x"),
        about("jay"),
    ],
)
def test_every_number_is_the_models_own(other: dict) -> None:
    assert draw_pipeline(other, CURVE) != draw_pipeline(about(), CURVE)


def test_the_curve_is_in_it_and_seconds_are_not() -> None:
    """Two trainings that end in the same bytes shall have the same picture."""
    picture = draw_pipeline(about(), CURVE)
    slower = about()
    slower["metrics"] |= {"training_seconds": 999.0, "tokens_per_second": 1.0}
    assert draw_pipeline(slower, [point | {"seconds": 999.0} for point in CURVE]) == picture
    assert draw_pipeline(about(), CURVE[:-1]) != picture


def test_a_number_that_is_none_does_not_spoil_it() -> None:
    assert size(draw_pipeline(about(), [CURVE[0] | {"bits_per_byte": float("nan")}, *CURVE[1:]])) == (1920, 1060)


def test_kinds_of_posts_that_are_new_are_drawn_as_others() -> None:
    of = about()
    of["counts"] |= {"adverts": 40, "downloaded": 775}
    assert size(draw_pipeline(of, CURVE)) == (1920, 1060)
    assert draw_pipeline(of, CURVE) != draw_pipeline(about(), CURVE)
