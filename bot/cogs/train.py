"""/train: from what a member typed and attached to a job in the queue and its card in the channel."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import discord
from discord import app_commands
from discord.ext import commands

from bot.access import RefusedError, check_place, check_trainer, guild_of
from bot.jobs import Job, NewJob
from bot.reading import read_owner
from bot.rules import GuildRules
from bot.services import Services, services_of
from bot.spending import Payer
from bot.ui.card import card_buttons, card_nonce, final_card, open_card
from bot.ui.embeds import how_to_attach_embed
from bot.ui.offer import Offer, is_wanted, make_offer
from bot.ui.plain import with_handles
from models.errors import BadSourceError
from models.handles import make_key, parse_handle, show_key
from models.store import SHARED, Version


class Train(commands.Cog):
    """Starts trainings."""

    @app_commands.command(description="Learn to write like an account on X or Bluesky, from its posts")
    @app_commands.guild_only()
    @app_commands.describe(
        handle="The user name on X, such as @jack, or the handle on Bluesky, such as @name.bsky.social",
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
        await services.optouts.check(str(guild_of(interaction).id), handles)
        _check_voice(interaction)
        await interaction.response.defer(ephemeral=True, thinking=True)
        attached = [file for file in (archive, notes) if file]
        plan = await asyncio.to_thread(_plan, services, guild_of(interaction).id, handles, attached=bool(attached))
        if running := await services.jobs.open_job(plan.scope, key):
            await _join(services, interaction, running, attached)
            return
        await check_trainer(services, interaction, rules)
        known = await _known(services, plan.scope, key)
        if plan.missing:
            await interaction.edit_original_response(content=_hint(known), embed=how_to_attach_embed(plan.missing))
            return
        offer = await make_offer(interaction, plan.fetchable)
        if not await is_wanted(interaction, offer, known):
            return
        await self._queue(interaction, rules, plan, attached, offer, key)

    async def _queue(
        self,
        interaction: discord.Interaction,
        rules: GuildRules,
        plan: "_Plan",
        attached: Sequence[discord.Attachment],
        offer: Offer,
        key: str,
    ) -> None:
        """Save what was attached, add the job or join the one that is there, show its card."""
        services, guild_id = services_of(interaction), guild_of(interaction).id
        if running := await services.jobs.open_job(plan.scope, key):
            # Somebody agreed sooner, so that there is nothing to be allowed nor paid any more.
            await services.optouts.check(str(guild_id), plan.sources)
            await _join(services, interaction, running, attached)
            return
        sources = dict(plan.sources)
        first = next(iter(sources))
        if attached:
            sources[first] = await services.uploads.save(plan.scope, first, attached, interaction.user.id)
        texts = {one: [str(path) for path in paths] for one, paths in sources.items()}
        try:
            if first not in plan.remote:
                await _check_owner(sources[first], first)
            job, is_new = await _add(interaction, rules, plan.scope, key, texts, offer)
        except BaseException:  # a stop of the bot, too: nobody else knows of these files yet
            await asyncio.to_thread(services.uploads.refuse, texts)
            raise
        if not is_new:
            await asyncio.to_thread(services.uploads.refuse, texts)
            await _join(services, interaction, job, attached)
            return
        is_shown = await _show_card(services, interaction, job)
        where = "Its card" if is_shown else "/jobs"
        words = f"Training {job.id} is in the queue. {where} shows how it goes; I will tell you when it is done."
        if offer.note:
            words += f" {offer.note}"
        await interaction.edit_original_response(content=with_handles(words), embed=None, view=None)


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where each handle's posts come from."""

    scope: str
    """The shared one where all of them are fetched; this server's where one was uploaded here."""
    sources: dict[str, list[Path]]
    remote: list[str]
    """Handles whose posts come over the network, now or earlier."""
    fetchable: list[str]
    """Those of them that can be fetched now."""
    missing: str | None
    """The first handle of which nobody has posts."""


def _plan(services: Services, guild_id: int, handles: Sequence[str], *, attached: bool) -> _Plan:
    sources: dict[str, list[Path]] = {}
    remote: list[str] = []
    missing = None
    for number, handle in enumerate(handles):
        uploaded = services.uploads.kept(str(guild_id), handle)
        if uploaded or (attached and not number):
            sources[handle] = uploaded
        elif services.fetching.can(handle) or services.fetching.kept(handle).is_complete:
            sources[handle] = [services.fetching.place(handle)]
            remote.append(handle)
        else:
            missing = missing or handle
    scope = SHARED if len(remote) == len(handles) else str(guild_id)
    return _Plan(scope, sources, remote, [one for one in remote if services.fetching.can(one)], missing)


async def _add(
    interaction: discord.Interaction,
    rules: GuildRules,
    scope: str,
    key: str,
    sources: Mapping[str, Sequence[str]],
    offer: Offer,
) -> tuple[Job, bool]:
    """The job that this member may have now, or the open one of the same key; and whether it is new."""
    services, guild_id = services_of(interaction), guild_of(interaction).id
    assert interaction.channel_id is not None  # noqa: S101  (every command is typed in a channel)
    new = NewJob(
        guild_id,
        scope,
        key,
        interaction.user.id,
        interaction.channel_id,
        sources,
        fetched=[one.handle for one in offer.estimates],
        price=offer.most,
    )
    async with services.queueing:
        await services.optouts.check(str(guild_id), sources)
        if await services.jobs.open_job(scope, key) is None:  # else there is nothing to be allowed nor paid any more
            await check_trainer(services, interaction, rules)
            await services.spending.check(new.price, Payer(guild_id))
        return await services.jobs.add(new)


async def _show_card(services: Services, interaction: discord.Interaction, job: Job) -> bool:
    """Whether Discord took the card; where it did not, the job stands, and whoever announces tries again."""
    place = await services.jobs.place(job)
    channel = interaction.client.get_partial_messageable(job.channel_id, guild_id=job.guild_id)
    try:
        message = await channel.send(
            embed=open_card(job, None, place), view=card_buttons(job), nonce=card_nonce(job), silent=True
        )
        await services.jobs.set_card(job, job.channel_id, message.id)
        await _show_end(services, message, job.id)
    except (discord.HTTPException, aiohttp.ClientError, OSError):
        return False
    return True


async def _show_end(services: Services, message: discord.Message, job_id: int) -> None:
    """Of a job that ended while its card was on the way: its end may have been told already, as one without a card."""
    try:
        job = await services.jobs.get(job_id)
    except KeyError:  # it was even forgotten
        await message.delete()
        return
    if not job.is_open:
        embed = await asyncio.to_thread(final_card, job, services.store)
        await message.edit(embed=embed, view=card_buttons(job))


async def _join(
    services: Services, interaction: discord.Interaction, job: Job, attached: Sequence[discord.Attachment]
) -> None:
    guild_id = guild_of(interaction).id
    assert interaction.channel_id is not None  # noqa: S101  (every command is typed in a channel)
    await services.jobs.follow(job, interaction.user.id, guild_id, interaction.channel_id)
    # In another channel it may be hidden from who asks here.
    beside_card = interaction.channel_id == job.channel_id
    card = ""
    if beside_card and job.card_id:
        card = f" Its card: https://discord.com/channels/{guild_id}/{job.channel_id}/{job.card_id}"
    if guild_id != job.guild_id:
        # Who asked elsewhere, and where, is nobody's business here.
        words = f"{show_key(job.key)} is being learned already; I will tell you here when it is done."
    elif job.requester_id == interaction.user.id:
        words = f"You asked for {show_key(job.key)} already: training {job.id} is under way.{card}"
    else:
        where = "too" if beside_card else "here"
        words = (
            f"{show_key(job.key)} is being learned already, by request of <@{job.requester_id}>; I will tell you "
            f"{where} when it is done.{card}"
        )
    if attached:
        words += " What you attached is not used; attach it again when this training has ended."
    await interaction.edit_original_response(content=with_handles(words), embed=None, view=None)


async def _known(services: Services, scope: str, key: str) -> Version | None:
    for where in (scope, SHARED):
        if versions := await asyncio.to_thread(services.store.versions, key, scope=where):
            return versions[0]
    return None


def _hint(known: Version | None) -> str | None:
    if known is None:
        return None
    return with_handles(f"I know {show_key(known.key)} already: try /tweet. To learn it again, attach newer posts.")


async def _check_owner(paths: list[Path], handle: str) -> None:
    owner = await read_owner(paths)
    if owner and owner != handle:
        raise BadSourceError(f"This is the archive of @{owner}, not of @{handle}; for @{owner} type /train {owner}.")


def _check_voice(interaction: discord.Interaction) -> None:
    may, in_thread = interaction.app_permissions, isinstance(interaction.channel, discord.Thread)
    may_send = may.send_messages_in_threads if in_thread else may.send_messages
    if not (may.view_channel and may_send and may.embed_links):
        place, send = ("thread", "Send Messages in Threads") if in_thread else ("channel", "Send Messages")
        raise RefusedError(
            f"I cannot write in this {place}: I need View Channel, {send} and Embed Links here. Ask an admin, or use "
            "another channel."
        )
