"""The picture of a training."""

import struct

import pytest

from models.curve import draw_curve

CURVE = [
    {"step": step, "seconds": step * 2.5, "loss": 3.0 / step, "bits_per_byte": 1.2 + 0.2 / step} for step in range(1, 9)
]


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert png.endswith(b"IEND\xaeB`\x82")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.mark.parametrize("points", [0, 1, 8])
def test_any_curve_is_a_picture_of_the_same_size(points: int) -> None:
    assert size(draw_curve(CURVE[:points], before=1.5, after=1.2)) == (960, 480)


def test_a_number_that_is_none_does_not_spoil_it() -> None:
    curve = [CURVE[0] | {"loss": float("nan")}, CURVE[1]]
    assert size(draw_curve(curve, before=1.5, after=float("nan"))) == (960, 480)


def test_the_same_numbers_give_the_same_bytes_and_others_do_not() -> None:
    picture = draw_curve(CURVE, before=1.5, after=1.2)
    assert draw_curve(CURVE, before=1.5, after=1.2) == picture
    assert draw_curve(CURVE, before=1.5, after=1.3) != picture
    assert draw_curve(CURVE[:-1], before=1.5, after=1.2) != picture
    assert b"atplotlib" not in picture
