"""/models, /model, /jobs: what the bot knows here and what it is learning."""

import asyncio
import io

import discord
from discord import app_commands
from discord.ext import commands

from bot.access import RefusedError, check_place, guild_of
from bot.services import services_of
from bot.suggest import suggest_keys
from bot.tweeting import find_version, read_key
from bot.ui.buttons import CancelButton, TweetButton
from bot.ui.embeds import jobs_embed, model_embed
from bot.ui.explore import ExploreButton, may_explore
from bot.ui.forget import ForgetButton
from bot.ui.pages import show_page
from models.curve import CURVE

_MOST_SHOWN = 5  # rows of buttons in a message


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
        """Its details, with the loss curve as a picture."""
        services = services_of(interaction)
        await check_place(services, interaction)
        version = await find_version(services, guild_of(interaction).id, read_key(handle))
        versions = await asyncio.to_thread(services.store.versions, version.key, scope=version.scope)
        embed = model_embed(version, versions)
        view = discord.ui.View(timeout=None)
        view.add_item(TweetButton(version.scope, version.key))
        if await may_explore(interaction, version):
            view.add_item(ExploreButton(version.scope, version.key))
        if version.scope == str(guild_of(interaction).id):
            view.add_item(ForgetButton(version.key))
        try:
            picture = await asyncio.to_thread(version.read, CURVE)
        except KeyError:  # made before there were pictures
            await interaction.response.send_message(embed=embed, view=view)
            return
        embed.set_image(url=f"attachment://{CURVE}")
        file = discord.File(io.BytesIO(picture), CURVE, description="Bits per byte and loss over the training")
        await interaction.response.send_message(embed=embed, view=view, file=file)

    @app_commands.command(description="The trainings that run or wait in this server")
    @app_commands.guild_only()
    async def jobs(self, interaction: discord.Interaction) -> None:
        """The queue, with a button to cancel each."""
        services = services_of(interaction)
        await check_place(services, interaction)
        jobs = await services.jobs.open_jobs(guild_of(interaction).id)
        if not jobs:
            raise RefusedError("Nothing is being learned in this server; /train starts a training.")
        view = discord.ui.View(timeout=None)
        for job in jobs[:_MOST_SHOWN]:
            view.add_item(CancelButton(job.id, f"Cancel {job.key}"))
        fractions = {job_id: standing.fraction for job_id, standing in services.runner.standings.items()}
        await interaction.response.send_message(embed=jobs_embed(jobs, fractions), view=view, ephemeral=True)
