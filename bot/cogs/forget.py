"""/forget and /optout: what a server's admins, and everywhere the bot's operator, do when somebody asks for it."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.access import RefusedError, guild_of, is_manager, is_operator
from bot.services import services_of
from bot.suggest import suggest_handles
from bot.ui.choice import choose
from bot.ui.forget import ask_and_forget, forgotten_words, shared_keys, take_away
from bot.ui.plain import with_handles
from models.errors import BusyError
from models.handles import parse_handle
from models.store import SHARED


class Forget(commands.Cog):
    """Both commands act in this server; for whoever runs the bot, everywhere."""

    async def interaction_check(self, interaction: discord.Interaction) -> bool:
        """`default_permissions` is a hint that a server can override: ask again."""
        if not (is_manager(interaction) or await is_operator(interaction)):
            raise app_commands.MissingPermissions(["manage_guild"])
        return True

    @app_commands.command(description="Remove the voice, the posts and all that is known of an account here")
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.describe(handle="Whose, such as @jack")
    @app_commands.autocomplete(handle=suggest_handles)
    async def forget(self, interaction: discord.Interaction, handle: str) -> None:
        """Ask, remove, say what is gone."""
        name = parse_handle(handle)
        await interaction.response.defer(ephemeral=True, thinking=True)
        scope = None if await is_operator(interaction) else str(guild_of(interaction).id)
        await ask_and_forget(interaction, [name], scope)

    @app_commands.command(
        description="Forget an account and refuse it from now on: its owner does not want to be imitated"
    )
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    @app_commands.describe(handle="Whose, such as @jack", undo="Allow it again; what was forgotten stays forgotten")
    @app_commands.autocomplete(handle=suggest_handles)
    async def optout(self, interaction: discord.Interaction, handle: str, undo: bool = False) -> None:  # noqa: FBT001, FBT002  (Discord's)
        """Ask, refuse and remove, say what is gone; or allow again."""
        name = parse_handle(handle)
        await interaction.response.defer(ephemeral=True, thinking=True)
        scope = SHARED if await is_operator(interaction) else str(guild_of(interaction).id)
        if undo:
            await _allow(interaction, name, scope)
        else:
            await _refuse(interaction, name, scope)


async def _refuse(interaction: discord.Interaction, handle: str, scope: str) -> None:
    services = services_of(interaction)
    here = None if scope == SHARED else scope
    question = (
        f"Refuse @{handle} {'in this server' if here else 'everywhere, since you run this bot,'} from now on, cancel "
        "its trainings, and forget every model and all posts of it? What is forgotten is gone for good."
    )
    if not await choose(interaction, question, "Opt out"):
        await interaction.edit_original_response(content="Nothing was changed.", view=None)
        return
    refused = f"@{handle} is refused {'in this server' if here else 'everywhere'} from now on"
    try:
        forgotten = await services.forgetting.refuse([handle], scope, services.runner.cancel)
    except BusyError as error:
        raise BusyError(f"{refused}, but not forgotten yet: {error} Then type /optout again.") from None
    await take_away(interaction.client, forgotten.cards)
    words = f"{refused}. {forgotten_words([handle], forgotten, here)}"
    if here and (shared := await shared_keys(services, [handle])):
        words += f" What all servers share ({shared}) is the operator's to forget; nobody can use it here any more."
    await interaction.edit_original_response(content=with_handles(words), view=None)


async def _allow(interaction: discord.Interaction, handle: str, scope: str) -> None:
    """Take a refusal back: this server's for its admins, that of all servers for whoever runs the bot."""
    optouts, here = services_of(interaction).optouts, str(guild_of(interaction).id)
    scopes = {scope, here} if is_manager(interaction) else {scope}
    removed = [one for one in scopes if await optouts.remove(one, handle)]
    everywhere, in_server = handle in await optouts.refused(SHARED), handle in await optouts.refused(here)
    if not removed and everywhere:
        raise RefusedError(f"@{handle} is refused everywhere; only the bot's operator can allow it again.")
    if not removed:
        raise RefusedError(f"@{handle} is not refused {'everywhere' if scope == SHARED else 'in this server'}.")
    words = f"@{handle} may be learned again: /train starts it."
    if everywhere:
        words = f"This server refuses @{handle} no longer, but it is refused everywhere, by the bot's operator."
    elif in_server:
        words = f"@{handle} may be learned again elsewhere; the admins of this server refuse it here."
    await interaction.edit_original_response(content=with_handles(words))
