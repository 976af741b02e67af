"""Pictures of tweets: drawn in a process of their own, with the accounts' own pictures where those may be fetched.

Knows the order of the work. What a picture looks like is in models/predictions.py, who may ask for one in bot/ui/.
"""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from bot.avatars import fetch_avatars
from bot.elsewhere import elsewhere
from bot.settings import Settings
from models.errors import BowerbirdError
from models.predictions import picture_or_none

_PATIENCE = 30.0  # seconds; half a second is usual
_AT_ONCE = 1  # a process each

_log = logging.getLogger(__name__)


class PictureError(BowerbirdError):
    """A picture could not be drawn; the tweets are there all the same."""


class Pictures:
    """Draws one picture after the other."""

    def __init__(self, settings: Settings) -> None:
        self._with_avatars = settings.profile_pictures
        self._turn = asyncio.Semaphore(_AT_ONCE)

    async def draw(self, key: str, about: Mapping[str, Any], prompt: str, tweets: Sequence[str]) -> bytes:
        """A PNG; see `models.predictions.draw_predictions`.

        Raises:
            PictureError: there are no tweets, or they cannot be drawn.
        """
        shown = {name: about[name] for name in ("profiles", "languages") if about.get(name)}
        avatars = await fetch_avatars(shown.get("profiles", {})) if self._with_avatars else {}
        try:
            async with self._turn, asyncio.timeout(_PATIENCE):
                picture = await elsewhere(picture_or_none, key, shown, prompt, list(tweets), avatars)
        except (BrokenProcessPool, TimeoutError) as error:
            _log.error("drawing ended: %s", type(error).__name__, extra={"key": key})
            picture = None
        if picture is None:
            raise PictureError("The picture could not be drawn; try it again with other tweets.")
        return picture
