"""/train: from what a member typed and attached to a job in the queue and its card in the channel."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import discord
from discord import app_commands
from discord.ext import commands

from bot.access import RefusedError, check_place, check_trainer, guild_of
from bot.fetching import Estimate
from bot.jobs import Job, NewJob
from bot.reading import read_owner
from bot.rules import GuildRules
from bot.services import Services, services_of
from bot.spending import Payer
from bot.ui.card import card_buttons, card_nonce, final_card, open_card
from bot.ui.choice import choose
from bot.ui.embeds import how_to_attach_embed
from bot.ui.money import fetch_label, new_posts, price_embed
from bot.ui.plain import with_handles
from models.errors import BadSourceError
from models.handles import make_key, parse_handle, show_key
from models.sources.remote import OutOfOrderError, TroubleError
from models.store import SHARED, Version

_log = logging.getLogger(__name__)


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
            await _join(services, interaction, running)
            return
        await check_trainer(services, interaction, rules)
        known = await _known(services, plan.scope, key)
        if plan.missing:
            await interaction.edit_original_response(content=_hint(known), embed=how_to_attach_embed(plan.missing))
            return
        estimates = await _estimates(services, guild_of(interaction).id, plan.fetchable)
        if not await _agrees(services, interaction, estimates, known):
            return
        await self._queue(interaction, rules, plan, attached, estimates, key)

    async def _queue(
        self,
        interaction: discord.Interaction,
        rules: GuildRules,
        plan: "_Plan",
        attached: Sequence[discord.Attachment],
        estimates: Sequence[Estimate],
        key: str,
    ) -> None:
        """Save what was attached, add the job or join the one that is there, show its card."""
        services, guild_id = services_of(interaction), guild_of(interaction).id
        if running := await services.jobs.open_job(plan.scope, key):
            # Somebody agreed sooner, so that there is nothing to be allowed nor paid any more.
            await services.optouts.check(str(guild_id), plan.sources)
            await _join(services, interaction, running)
            return
        sources = dict(plan.sources)
        first = next(iter(sources))
        if attached:
            sources[first] = await services.uploads.save(plan.scope, first, attached, interaction.user.id)
        texts = {one: [str(path) for path in paths] for one, paths in sources.items()}
        try:
            if first not in plan.remote:
                await _check_owner(sources[first], first)
            await check_trainer(services, interaction, rules)
            await services.optouts.check(str(guild_id), sources)
            await services.spending.check(sum(one.most for one in estimates), Payer(guild_id))
            assert interaction.channel_id is not None  # noqa: S101  (every command is typed in a channel)
            job, is_new = await services.jobs.add(
                NewJob(
                    guild_id,
                    plan.scope,
                    key,
                    interaction.user.id,
                    interaction.channel_id,
                    texts,
                    fetched=[one.handle for one in estimates],
                    price=sum(one.most for one in estimates),
                )
            )
        except BaseException:  # a stop of the bot, too: nobody else knows of these files yet
            await asyncio.to_thread(services.uploads.refuse, texts)
            raise
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


async def _estimates(services: Services, guild_id: int, handles: Sequence[str]) -> list[Estimate]:
    """What is due of these handles; looking them up may cost something."""
    meter = services.fetching.meter(Payer(guild_id))
    try:
        estimates = [await services.fetching.estimate(handle, meter) for handle in handles]
    except (OutOfOrderError, TroubleError) as error:
        _log.error("source out of order: %s", error.cause, extra={"guild": guild_id})
        raise
    return [one for one in estimates if one.posts]


async def _agrees(
    services: Services, interaction: discord.Interaction, estimates: Sequence[Estimate], known: Version | None
) -> bool:
    """Whether whoever asked wants what this costs, or wants a known voice to be learned again."""
    price = sum(one.price for one in estimates)
    if price:
        guild_id = guild_of(interaction).id
        await services.spending.check(sum(one.most for one in estimates), Payer(guild_id))
        embed = price_embed(estimates, await services.spending.of_server(guild_id), known)
        agreed = await choose(interaction, "", fetch_label(estimates, known), no="Cancel", embed=embed)
        left = "Nothing was bought."
    elif known:
        kept, new = known.about["counts"]["kept"], sum(one.posts for one in estimates)
        question = f"I have learned {show_key(known.key)} already, from {kept:,} posts. "
        if new == 1:
            question += "There may be a new one; learn from it?"
        else:
            question += f"There are about {new:,} new ones; learn from them?" if new else "Learn it again?"
        agreed = await choose(interaction, question, f"Retrain with {new_posts(new)}" if new else "Learn again")
        left = "Left as it is. /tweet uses what I know."
    else:
        return True
    if not agreed:
        await interaction.edit_original_response(content=left, view=None, embed=None)
    return agreed


async def _show_card(services: Services, interaction: discord.Interaction, job: Job) -> None:
    place = await services.jobs.place(job)
    channel = interaction.client.get_partial_messageable(job.channel_id, guild_id=job.guild_id)
    try:
        message = await channel.send(
            embed=open_card(job, None, place), view=card_buttons(job), nonce=card_nonce(job), silent=True
        )
        await services.jobs.set_card(job, job.channel_id, message.id)
        await _show_end(services, message, job.id)
    except (discord.HTTPException, aiohttp.ClientError, OSError):
        return  # the job stands; whoever announces tries again


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


async def _join(services: Services, interaction: discord.Interaction, job: Job) -> None:
    guild_id = guild_of(interaction).id
    assert interaction.channel_id is not None  # noqa: S101  (every command is typed in a channel)
    await services.jobs.follow(job, interaction.user.id, guild_id, interaction.channel_id)
    here = guild_id == job.guild_id
    card = f" Its card: https://discord.com/channels/{guild_id}/{job.channel_id}/{job.card_id}" if job.card_id else ""
    if not here:
        # Who asked elsewhere, and where, is nobody's business here.
        words = f"{show_key(job.key)} is being learned already; I will tell you here when it is done."
    elif job.requester_id == interaction.user.id:
        words = f"You asked for {show_key(job.key)} already: training {job.id} is under way.{card}"
    else:
        words = (
            f"{show_key(job.key)} is being learned already, by request of <@{job.requester_id}>; I will tell you too "
            f"when it is done.{card}"
        )
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
    may = interaction.app_permissions
    if not (may.view_channel and may.send_messages and may.embed_links):
        raise RefusedError(
            "I cannot write in this channel: I need View Channel, Send Messages and Embed Links here. Ask an admin, or "
            "use another channel."
        )
