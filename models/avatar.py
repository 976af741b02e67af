"""An account's profile picture: where it may lie, and how it is made fit to be drawn.

Knows the networks' hosts and Pillow. Fetches nothing.
"""

import warnings
from collections.abc import Mapping
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit

# Where the networks keep profile pictures. A file of posts can name any address; one of another host would tell its
# owner who looks at it.
_HOSTS = frozenset({"pbs.twimg.com", "abs.twimg.com", "cdn.bsky.app"})
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
_MOST_PIXELS = 4_000_000
_SIDE = 132


def avatar_url(profile: Mapping[str, Any]) -> str | None:
    """Where the picture of a profile (its `picture_url`) lies; None where that is nowhere, or with somebody else."""
    url = profile.get("picture_url")
    try:
        parts = urlsplit(url) if isinstance(url, str) else None
    except ValueError:  # such as http://[
        return None
    if not parts or parts.scheme != "https" or parts.hostname not in _HOSTS:
        return None
    # X's API names the picture of 48 pixels; the large one lies beside it.
    return str(url).replace("_normal.", "_400x400.")


def fit_avatar(content: bytes) -> bytes | None:
    """A picture of any kind and size as a PNG of 132 x 132; None where it is no picture, or one too large to open."""
    from PIL import Image, ImageOps  # noqa: PLC0415  (only where there is a picture)

    try:
        with warnings.catch_warnings(), Image.open(BytesIO(content), formats=_FORMATS) as picture:
            warnings.simplefilter("ignore")  # of damaged metadata
            if picture.width * picture.height > _MOST_PIXELS:
                return None
            small = ImageOps.fit(picture.convert("RGB"), (_SIDE, _SIDE))
    except Exception:  # noqa: BLE001  (Pillow has many errors for bytes that are none of its formats)
        return None
    made = BytesIO()
    small.save(made, "PNG")
    return made.getvalue()
