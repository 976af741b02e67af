"""`publish`: whether a model may be published, and what the terminal says while it is.

Knows the rules: nobody who opted out, nothing of X's API without permission. How it is done is in models/publish.py.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from bot import terminal
from bot.checks import problems_of_hub_token
from bot.forgetting import check_allowed
from bot.settings import Settings
from models.errors import BowerbirdError
from models.handles import make_key, parse_handles, show_key, split_key
from models.publish import Hub, PublishOptions
from models.publish import publish as upload
from models.store import Store, Version
from models.training import UNKNOWN


class NotPermittedError(BowerbirdError):
    """A model whose posts may not be passed on in this way."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What `publish` was asked."""

    handles: Sequence[str]
    name: str | None
    public: bool
    adapter: bool
    has_permission: bool


def publish(wanted: Wanted, settings: Settings) -> int:
    """`publish @a [--public] [--adapter] [--name NAME] [--i-have-permission]`."""
    key = make_key(name for handle in wanted.handles for name in parse_handles(handle))
    asyncio.run(check_allowed(split_key(key), settings.data_dir))
    version = Store(settings.data_dir / "store").current(key)
    if not wanted.has_permission:
        _check_sources(version)
    for problem in problems_of_hub_token(settings):
        raise BowerbirdError(problem)
    published = upload(
        version,
        settings.data_dir,
        Hub(settings.hf_token or "", settings.hf_namespace, settings.hf_endpoint),
        lambda _fraction, _what: None,
        terminal.say_stage,
        PublishOptions(wanted.name, wanted.public, wanted.adapter),
    )
    is_there = "is now at" if published.is_new else "has not changed and is still at"
    seen_by = "everyone can see it" if published.is_public else "only you, or your organisation, can see it"
    terminal.out.print(f"{show_key(key)} {is_there} {published.url}; {seen_by}.")
    return 0


def _check_sources(version: Version) -> None:
    """That no posts came from X's API, or may have.

    Raises:
        NotPermittedError: some did, or the version does not say where they came from.
    """
    sources = version.about.get("sources", {})
    for handle in split_key(version.key):
        came_from = sources.get(handle, UNKNOWN).split(", ")
        if "x" in came_from:
            raise NotPermittedError(
                f"Posts of @{handle} came from X's API, whose rules do not let a model of them be passed on; if the "
                "author and X allow it to you, add --i-have-permission (docs/publishing.md)."
            )
        if UNKNOWN in came_from:
            raise NotPermittedError(
                f"This model does not say where the posts of @{handle} came from; train it again, or add "
                "--i-have-permission if you may publish it (docs/publishing.md)."
            )
