"""Whose pictures are drawn, and made fit."""

from io import BytesIO

import pytest
from PIL import Image

from models import avatar
from models.avatar import avatar_url, fit_avatar


def picture(width: int, height: int, kind: str = "PNG", mode: str = "RGB") -> bytes:
    made = BytesIO()
    Image.new(mode, (width, height), 120).save(made, kind)
    return made.getvalue()


def test_the_large_picture_of_a_network() -> None:
    small = {"picture_url": "https://pbs.twimg.com/profile_images/1/a_normal.jpg"}
    assert avatar_url(small) == "https://pbs.twimg.com/profile_images/1/a_400x400.jpg"
    bluesky = {"picture_url": "https://cdn.bsky.app/img/avatar/plain/did:plc:a/b@jpeg"}
    assert avatar_url(bluesky) == bluesky["picture_url"]


@pytest.mark.parametrize(
    "url",
    ["https://evil.example/a.png", "https://pbs.twimg.com.evil.example/a", "https://pbs.twimg.com@evil.example/",
     "http://[", "", None, 4, "file:///etc/passwd", "http://pbs.twimg.com/a.png"],
)  # fmt: skip
def test_no_picture_of_anybody_else(url: object) -> None:
    assert avatar_url({"picture_url": url}) is None


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
def test_any_picture_becomes_a_square(kind: str) -> None:
    with Image.open(BytesIO(fit_avatar(picture(300, 200, kind)) or b"")) as fitting:
        assert (fitting.format, fitting.size, fitting.mode) == ("PNG", (132, 132), "RGB")


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "I;16"])
def test_any_depth_of_colour(mode: str) -> None:
    assert fit_avatar(picture(20, 20, mode=mode))


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n broken", picture(50, 50)[:60]])
def test_what_is_no_picture_is_none(content: bytes) -> None:
    assert fit_avatar(content) is None


def test_a_picture_too_large_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(avatar, "_MOST_PIXELS", 99)
    assert fit_avatar(picture(10, 10)) is None
    assert fit_avatar(picture(9, 11))
