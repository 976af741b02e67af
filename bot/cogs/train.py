"""/train: from what a member typed and attached to a job in the queue and its card in the channel."""

import asyncio
from pathlib import Path

import aiohttp
import discord
from discord import app_commands
from discord.ext import commands

from bot.access import RefusedError, check_place, check_trainer, guild_of
from bot.jobs import Job, NewJob
from bot.reading import read_owner
from bot.services import Services, services_of
from bot.ui.card import card_buttons, card_nonce, open_card
from bot.ui.choice import choose
from bot.ui.embeds import how_to_attach_embed
from models.errors import BadSourceError, BowerbirdError
from models.handles import make_key, parse_handle, show_key
from models.store import SHARED, Version


class Train(commands.Cog):
    """Starts trainings."""

    @app_commands.command(description="Learn to write like an X account, from its posts")
    @app_commands.guild_only()
    @app_commands.describe(
        handle="The X user name, such as @jack",
        second="A second account, for a voice of two",
        third="A third account",
        archive="The account's posts: an X archive (zip), tweets.js, JSONL, CSV or TXT",
        notes="note-tweet.js from the archive: the long posts",
    )
    async def train(
        self,
        interaction: discord.Interaction,
        handle: str,
        second: str | None = None,
        third: str | None = None,
        archive: discord.Attachment | None = None,
        notes: discord.Attachment | None = None,
    ) -> None:
        """Check, ask where something is to be asked, queue, show the card."""
        services = services_of(interaction)
        rules = await check_place(services, interaction)
        handles = list(dict.fromkeys(parse_handle(typed) for typed in (handle, second, third) if typed))
        key = make_key(handles)
        scope = str(guild_of(interaction).id)
        _check_voice(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        if running := await services.jobs.open_job(scope, key):
            await _join(services, interaction, running)
            return
        await check_trainer(services, interaction, rules)
        attached = [file for file in (archive, notes) if file]
        missing = next((one for one in handles[bool(attached) :] if not services.uploads.kept(scope, one)), None)
        known = await _known(services, scope, key)
        if missing:
            await interaction.edit_original_response(content=_hint(known), embed=how_to_attach_embed(missing))
            return
        if known and not await _wants_again(interaction, known):
            return
        sources = {one: services.uploads.kept(scope, one) for one in handles}
        if attached:
            sources[handles[0]] = await services.uploads.save(scope, handles[0], attached)
        texts = {one: [str(path) for path in paths] for one, paths in sources.items()}
        try:
            await _check_owner(sources[handles[0]], handles[0])
            await check_trainer(services, interaction, rules)
        except BowerbirdError:
            await asyncio.to_thread(services.uploads.refuse, texts)
            raise
        assert interaction.channel_id is not None  # noqa: S101  (every command is typed in a channel)
        job, is_new = await services.jobs.add(
            NewJob(int(scope), scope, key, interaction.user.id, interaction.channel_id, texts)
        )
        if not is_new:
            await asyncio.to_thread(services.uploads.refuse, texts)
            await _join(services, interaction, job)
            return
        await _show_card(services, interaction, job)
        await interaction.edit_original_response(
            content=f"Training {job.id} is in the queue. Its card shows how it goes; I will tell you when it is done.",
            embed=None,
            view=None,
        )


async def _show_card(services: Services, interaction: discord.Interaction, job: Job) -> None:
    place = await services.jobs.place(job)
    channel = interaction.client.get_partial_messageable(job.channel_id, guild_id=job.guild_id)
    try:
        message = await channel.send(
            embed=open_card(job, None, place), view=card_buttons(job), nonce=card_nonce(job), silent=True
        )
    except (discord.HTTPException, aiohttp.ClientError, OSError):
        return  # the job stands; whoever announces tries again
    await services.jobs.set_card(job, job.channel_id, message.id)


async def _join(services: Services, interaction: discord.Interaction, job: Job) -> None:
    await services.jobs.follow(job, interaction.user.id)
    guild_id = guild_of(interaction).id
    card = f" Its card: https://discord.com/channels/{guild_id}/{job.channel_id}/{job.card_id}" if job.card_id else ""
    if job.requester_id == interaction.user.id:
        words = f"You asked for {show_key(job.key)} already: training {job.id} is under way.{card}"
    else:
        words = (
            f"{show_key(job.key)} is being learned already, by request of <@{job.requester_id}>; I will tell you too "
            f"when it is done.{card}"
        )
    await interaction.edit_original_response(content=words)


async def _known(services: Services, scope: str, key: str) -> Version | None:
    for where in (scope, SHARED):
        if versions := await asyncio.to_thread(services.store.versions, key, scope=where):
            return versions[0]
    return None


def _hint(known: Version | None) -> str | None:
    if known is None:
        return None
    return f"I know {show_key(known.key)} already: try /tweet. To learn it again, attach newer posts."


async def _wants_again(interaction: discord.Interaction, known: Version) -> bool:
    kept = known.about["counts"]["kept"]
    question = f"I have learned {show_key(known.key)} already, from {kept:,} posts. Learn it again?"
    if await choose(interaction, question, "Learn again"):
        return True
    await interaction.edit_original_response(content="Left as it is. /tweet uses what I know.", view=None)
    return False


async def _check_owner(paths: list[Path], handle: str) -> None:
    owner = await read_owner(paths)
    if owner and owner != handle:
        raise BadSourceError(f"This is the archive of @{owner}, not of @{handle}; for @{owner} type /train {owner}.")


def _check_voice(interaction: discord.Interaction) -> None:
    may = interaction.app_permissions
    if not (may.view_channel and may.send_messages and may.embed_links):
        raise RefusedError(
            "I cannot write in this channel: I need View Channel, Send Messages and Embed Links here. Ask an admin, or "
            "use another channel."
        )
