"""What Discord offers while somebody types a handle."""

import asyncio

import discord
from discord import app_commands

from bot.access import is_manager
from bot.services import Services, services_of
from models.handles import split_key
from models.store import SHARED, Version

_MOST = 25  # Discord's limit


async def known_models(services: Services, guild_id: int) -> list[Version]:
    """The newest version of every key that a server can use, newest first; its own before the shared."""
    refused = await services.optouts.refused(str(guild_id), SHARED)
    own = await asyncio.to_thread(services.store.models, scope=str(guild_id))
    shared = await asyncio.to_thread(services.store.models, scope=SHARED)
    keys = {version.key for version in own}
    found = own + [version for version in shared if version.key not in keys]
    found = [version for version in found if refused.isdisjoint(split_key(version.key))]
    return sorted(found, key=lambda version: version.version, reverse=True)


async def suggest_keys(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Keys that contain what was typed, without `@`, since Discord would offer members there."""
    if interaction.guild_id is None:
        return []
    wanted = typed.strip().removeprefix("@").lower()
    versions = await known_models(services_of(interaction), interaction.guild_id)
    keys = [version.key for version in versions if wanted in version.key]
    return [app_commands.Choice(name=" + ".join(split_key(key)), value=key) for key in keys[:_MOST]]


async def suggest_handles(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Handles to forget or to refuse, for those who manage the server; to allow again, those that it refuses."""
    if interaction.guild_id is None or not is_manager(interaction):
        return []
    services, wanted = services_of(interaction), typed.strip().removeprefix("@").lower()
    if getattr(interaction.namespace, "undo", False):
        handles = sorted(await services.optouts.refused(str(interaction.guild_id)))
    else:
        versions = await known_models(services, interaction.guild_id)
        handles = list(dict.fromkeys(handle for version in versions for handle in split_key(version.key)))
    return [app_commands.Choice(name=handle, value=handle) for handle in handles if wanted in handle][:_MOST]
