"""/models, /model, /jobs: what the bot knows here and what it is learning."""

import asyncio
import io

import discord
from discord import app_commands
from discord.ext import commands

from bot.access import check_place, guild_of
from bot.services import services_of
from bot.suggest import suggest_keys
from bot.tweeting import find_version, read_key
from bot.ui.buttons import TweetButton
from bot.ui.embeds import model_embed, preview_embed
from bot.ui.explore import ExploreButton, may_explore
from bot.ui.forget import ForgetButton
from bot.ui.pages import show_page
from bot.ui.preview import PreviewButton, may_choose
from bot.ui.queue import show_queue
from models.curve import CURVE
from models.front_matter import PREVIEW
from models.handles import show_key
from models.preview import read_preview
from models.store import Version


class Library(commands.Cog):
    """Shows what there is."""

    @app_commands.command(description="The voices I know in this server, newest first")
    @app_commands.guild_only()
    @app_commands.describe(search="Part of a handle")
    @app_commands.autocomplete(search=suggest_keys)
    async def models(self, interaction: discord.Interaction, search: str | None = None) -> None:
        """The first page."""
        await check_place(services_of(interaction), interaction)
        await show_page(interaction, 0, (search or "").strip().removeprefix("@").lower()[:50])

    @app_commands.command(description="All about one voice: posts, quality, versions, loss curve")
    @app_commands.guild_only()
    @app_commands.describe(handle="Whose, such as @jack")
    @app_commands.autocomplete(handle=suggest_keys)
    async def model(self, interaction: discord.Interaction, handle: str) -> None:
        """Its details, with the loss curve and its tweets as pictures."""
        services = services_of(interaction)
        await check_place(services, interaction)
        version = await find_version(services, guild_of(interaction).id, read_key(handle))
        versions = await asyncio.to_thread(services.store.versions, version.key, scope=version.scope)
        embed = model_embed(version, versions)
        view = discord.ui.View(timeout=None)
        view.add_item(TweetButton(version.scope, version.key))
        if await may_explore(interaction, version):
            view.add_item(ExploreButton(version.scope, version.key))
        if await may_choose(interaction, version.scope):
            view.add_item(PreviewButton(version.scope, version.key))
        if version.scope == str(guild_of(interaction).id):
            view.add_item(ForgetButton(version.key))
        embeds, files = [embed], []
        curve, preview = await asyncio.to_thread(_pictures_of, version)
        if curve:
            embed.set_image(url=f"attachment://{CURVE}")
            words = "Bits per byte and loss over the training"
            files.append(discord.File(io.BytesIO(curve), CURVE, description=words))
        if preview:
            embeds.append(preview_embed())
            words = f"AI-generated tweets in the style of {show_key(version.key)}"
            files.append(discord.File(io.BytesIO(preview), PREVIEW, description=words))
        await interaction.response.send_message(embeds=embeds, view=view, files=files)

    @app_commands.command(description="The trainings that run or wait in this server")
    @app_commands.guild_only()
    async def jobs(self, interaction: discord.Interaction) -> None:
        """The first page of the queue."""
        await check_place(services_of(interaction), interaction)
        await show_queue(interaction, 0)


def _pictures_of(version: Version) -> tuple[bytes | None, bytes | None]:
    """The loss curve and the preview; None where the version was made before there were any."""
    try:
        curve = version.read(CURVE)
    except KeyError:
        curve = None
    return curve, read_preview(version.path)
