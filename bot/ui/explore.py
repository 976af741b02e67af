"""The button that hands out the page about a voice's posts, and who may press it.

Knows people and messages. Where the posts lie is the business of bot/exploring.py.
"""

import asyncio
import io
import math
import re
from typing import Any, Self

import discord
from discord import ui

from bot.access import RefusedError, check_place, guild_of, is_manager, nothing_known
from bot.exploring import kept_posts, may_be_passed_on, page_name
from bot.reading import read_page
from bot.services import Services, services_of
from bot.ui.errors import ReportingButton
from models.handles import split_key
from models.store import SHARED, Version

_PAGES_A_MINUTE = 2  # each may read a large archive


class ExploreButton(ReportingButton, template=r"posts:(?P<scope>shared|\d+):(?P<key>[a-z0-9_.+-]+)"):
    """Answers, to whoever pressed it alone, with the page as a file."""

    def __init__(self, scope: str, key: str) -> None:
        super().__init__(ui.Button(label="Posts", emoji="🔎", custom_id=f"posts:{scope}:{key}"))
        self.scope, self.key = scope, key

    @classmethod
    async def from_custom_id(cls, _interaction: discord.Interaction, _item: ui.Item[Any], match: re.Match[str]) -> Self:
        return cls(match["scope"], match["key"])

    async def pressed(self, interaction: discord.Interaction) -> None:
        services, guild_id = services_of(interaction), guild_of(interaction).id
        if self.scope not in {SHARED, str(guild_id)}:
            raise RefusedError("This voice belongs to another server.")
        await check_place(services, interaction)
        handles = split_key(self.key)
        await services.optouts.check(str(guild_id), handles)
        versions = await asyncio.to_thread(services.store.versions, self.key, scope=self.scope)
        if not versions:
            raise nothing_known(self.key)
        if not await _is_theirs(interaction, versions[0]):
            raise RefusedError(
                "Only whoever attached all posts of this voice and had it trained, or those with the Manage Server "
                "permission, can look into them."
            )
        # Right after it was asked whose they are: newer ones may be somebody else's.
        sources = await asyncio.to_thread(kept_posts, services.uploads, services.fetching, self.scope, handles)
        _check_pace(services, interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        page = await read_page(sources)
        await interaction.edit_original_response(
            content="What I learned from, what I left out, and why: download this page and open it in a browser. It "
            "holds the posts themselves, so pass it on only to those who may have them.",
            attachments=[discord.File(io.BytesIO(page), page_name(self.key))],
        )


async def may_explore(interaction: discord.Interaction, version: Version) -> bool:
    """Whether the button is of use to this member: the posts may be passed on, and are theirs to see."""
    return may_be_passed_on(version.scope, split_key(version.key)) and await _is_theirs(interaction, version)


async def _is_theirs(interaction: discord.Interaction, version: Version) -> bool:
    """Whether this member manages the server, or had this version trained, from no posts that others attached."""
    if is_manager(interaction):
        return True
    services = services_of(interaction)
    try:
        job = await services.jobs.get(version.about.get("job", 0))
    except KeyError:
        return False
    # A number alone says little: they begin again where the database was moved away.
    made = (job.scope, job.key, job.version) == (version.scope, version.key, version.version)
    if not made or job.requester_id != interaction.user.id:
        return False
    if version.scope == SHARED:
        return True
    uploaders = await asyncio.to_thread(services.uploads.uploaders, version.scope, split_key(version.key))
    return uploaders <= {interaction.user.id}


def _check_pace(services: Services, interaction: discord.Interaction) -> None:
    wait = services.pages_asked.take((guild_of(interaction).id, interaction.user.id), _PAGES_A_MINUTE)
    if wait:
        raise RefusedError(f"That was the last page for now; the next is possible in {math.ceil(wait)} seconds.")
