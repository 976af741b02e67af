"""The announcer: keeps job cards up to date, and tells people once when a job has ended.

Knows jobs, cards and what can go wrong in Discord. The rows say what is still to be told, so that it goes on after any
restart. It runs beside the bot and the runner; nothing that happens here holds the queue up.
"""

import asyncio
import logging
import sqlite3
import time
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any, TypeVar

import aiohttp
import discord

from bot.client import Bowerbird
from bot.jobs import Job
from bot.services import Services
from bot.ui.card import card_buttons, card_nonce, final_card, open_card
from bot.ui.plain import with_handles
from models.handles import show_key

EDIT_EVERY = 5.0  # seconds between two edits of a card
SLOWLY_AFTER = 3600.0  # an older card is edited once a minute: Discord limits edits of old messages
_SLOW = 60.0
_LONG = 300.0  # seconds from request to end: longer ones are told in the announce channel
_RETRY = 10.0  # seconds, where Discord or the database had trouble
_CARD_GRACE = 20.0  # seconds in which the command itself sends the card
_PRESENCE_EVERY = 20.0
_MOST_PINGED = 70  # a message holds 2,000 characters

_TROUBLE = (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError)

_T = TypeVar("_T")

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Shown:
    embed: dict[str, Any]
    at: float


class Announcer:
    """Runs until it is cancelled."""

    def __init__(self, bot: Bowerbird, services: Services) -> None:
        self._bot, self._services = bot, services
        self._news = services.jobs.watch()
        self._shown: dict[int, _Shown] = {}
        self._lost: set[int] = set()
        self._told: set[int] = set()
        """Jobs whose requesters were told, and whose rows do not say so yet: a full disk, or trouble with another
        channel, may outlast Discord's memory of nonces."""
        self._presence: tuple[str, float] = ("", 0.0)
        services.runner.on_standing(lambda _job: self._news.set())
        bot.add_listener(self._lose_presence, "on_shard_ready")

    async def run(self) -> None:
        """Show and tell, then wait for news."""
        while True:
            await self._bot.wait_until_ready()
            self._news.clear()
            wait = await self.catch_up()
            try:
                async with asyncio.timeout(wait):
                    await self._news.wait()
            except TimeoutError:
                continue
            # Not faster than a card may be edited, however many steps a second there are.
            await asyncio.sleep(0.5)

    async def catch_up(self) -> float | None:
        """Show and tell all that is due; returns in how many seconds more will be (None: not without news)."""
        waits: list[float] = []
        try:
            told = [await self._announce(job) for job in await self._services.jobs.unannounced()]
            waits += [_RETRY for was_told in told if not was_told]
            for place, job in enumerate(await self._services.jobs.open_jobs()):
                wait = await self._refresh_or_retry(job, place)
                if wait is not None:
                    waits.append(wait)
            waits.append(await self._show_presence())
        except _TROUBLE as error:
            _log.warning("discord trouble: %s", error)
            waits.append(_RETRY)
        except sqlite3.Error:
            _log.exception("database trouble")  # the rows say still what is to be told
            waits.append(_RETRY)
        return min((wait for wait in waits if wait), default=None)

    async def _refresh_or_retry(self, job: Job, place: int) -> float | None:
        """See `_refresh`; trouble with one card is no reason to leave the others as they are."""
        try:
            return await self._refresh(job, place)
        except _TROUBLE as error:
            _log.warning("card not shown: %s", error, extra={"job": job.id})
            return _RETRY

    async def _refresh(self, job: Job, place: int) -> float | None:
        """Bring an open job's card up to date; returns the seconds until it may be edited again, if it must."""
        if job.id in self._lost:
            return None
        embed = open_card(job, self._services.runner.standings.get(job.id), place)
        if job.card_id is None:
            age = time.time() - job.created_at
            if age < _CARD_GRACE:
                return _CARD_GRACE - age
            await self._send_card(job, embed)
            return None
        before = self._shown.get(job.id)
        if before and before.embed == embed.to_dict():
            return None
        pause = _SLOW if time.time() - job.created_at > SLOWLY_AFTER else EDIT_EVERY
        if before and (wait := before.at + pause - time.monotonic()) > 0:
            return wait
        if not await _unless_refused(self._card(job).edit(embed=embed, view=card_buttons(job))):
            self._lost.add(job.id)  # the training goes on; its end is shown and told all the same
            _log.info("card gone", extra={"job": job.id})
        self._shown[job.id] = _Shown(dict(embed.to_dict()), time.monotonic())
        return None

    async def _send_card(self, job: Job, embed: discord.Embed) -> None:
        """The card of a job whose command was killed before it could send one."""
        message = await _unless_refused(
            self._channel(job.channel_id, job).send(
                embed=embed, view=card_buttons(job), nonce=card_nonce(job), silent=True
            )
        )
        if message:
            await self._services.jobs.set_card(job, job.channel_id, message.id)
        else:
            self._lost.add(job.id)

    async def _announce(self, job: Job) -> bool:
        """Turn the card into the result and tell whoever asked. False: Discord had trouble, try again later."""
        self._shown.pop(job.id, None)
        try:
            await self._show_and_tell(job)
        except _TROUBLE as error:
            _log.warning("announcing failed: %s", error, extra={"job": job.id})
            return False
        await self._services.jobs.set_announced(job)
        self._told.discard(job.id)
        self._lost.discard(job.id)
        return True

    async def _show_and_tell(self, job: Job) -> None:
        if await self._is_forgotten(job):
            return
        embed = await asyncio.to_thread(final_card, job, self._services.store)
        has_card = await self._end_card(job, embed)
        if await self._is_forgotten(job):
            return
        if job.state != "cancelled" and job.id not in self._told:
            await self._tell(job, embed, has_card=has_card)
            self._told.add(job.id)
            if not has_card:  # a thread that was archived is opened by what is told in it
                await self._end_card(job, embed)
        await self._tell_elsewhere(job, embed)

    async def _is_forgotten(self, job: Job) -> bool:
        """Whether the job's row went while others were told: whoever forgot it took its card away."""
        try:
            await self._services.jobs.get(job.id)
        except KeyError:
            return True
        return False

    async def _end_card(self, job: Job, embed: discord.Embed) -> bool:
        """Whether there is a card, which now shows the end.

        Also where it could not be edited before: what was refused for a moment would stand there with its button.
        """
        if job.card_id is None:
            return False
        return bool(await _unless_refused(self._card(job).edit(embed=embed, view=card_buttons(job))))

    async def _tell(self, job: Job, embed: discord.Embed, *, has_card: bool) -> None:
        """One message that pings whoever asked in the job's channel.

        It goes there or to the announce channel, else to the requester directly, else to the log.
        """
        followers = await self._services.jobs.followers(job)
        people = [job.requester_id, *followers][:_MOST_PINGED]
        what = _end_words(job)
        words = " ".join(f"<@{person}>" for person in people) + " " + what
        rules = await self._services.rules.of(job.guild_id)
        is_long = (job.ended_at or 0) - job.created_at > _LONG
        places = [job.channel_id, *([rules.announce_channel] if rules.announce_channel else [])]
        if is_long:
            places.reverse()
        for channel_id in dict.fromkeys(places):
            beside_card = has_card and channel_id == job.channel_id
            extra: dict[str, Any] = {} if beside_card else {"embed": embed, "view": card_buttons(job)}
            if beside_card:
                extra["reference"] = self._card(job).to_reference(fail_if_not_exists=False)
            told = await _unless_refused(
                self._channel(channel_id, job).send(
                    words,
                    nonce=f"end-{job.id}",
                    allowed_mentions=discord.AllowedMentions(users=[discord.Object(person) for person in people]),
                    mention_author=False,
                    **extra,
                )
            )
            if told:
                return
        user = await _unless_refused(self._bot.fetch_user(job.requester_id))
        heard = await _unless_refused(user.send(what, embed=embed, nonce=f"end-{job.id}")) if user else None
        if not heard:
            _log.warning("nobody could be told", extra={"job": job.id, "key": job.key, "state": job.state})

    async def _tell_elsewhere(self, job: Job, embed: discord.Embed) -> None:
        """Those who joined from other channels, each where they asked; they may not see the job's.

        So not even why it failed or who cancelled it, and they have no card that tells it was cancelled.
        """
        is_done = job.state == "done"
        words = (
            _end_words(job)
            if is_done
            else f"{with_handles(show_key(job.key))} was not learned; /train asks for it anew."
        )
        extra: dict[str, Any] = {"embed": embed, "view": card_buttons(job)} if is_done else {}
        for place in await self._services.jobs.followers_elsewhere(job):
            people = [discord.Object(user) for user in place.users[:_MOST_PINGED]]
            channel = self._bot.get_partial_messageable(place.channel_id, guild_id=place.guild_id)
            await _unless_refused(
                channel.send(
                    " ".join(f"<@{person.id}>" for person in people) + " " + words,
                    **extra,
                    # It holds 25 characters; cut off, those of two channels could be the same.
                    nonce=f"{job.id}-{place.channel_id:x}",
                    allowed_mentions=discord.AllowedMentions(users=people),
                )
            )
            await self._services.jobs.told_elsewhere(job, place)

    async def _show_presence(self) -> float:
        """What the bot is doing, where it changed; returns the seconds until it may change again, 0 if it need not."""
        jobs = await self._services.jobs.open_jobs()
        running = [job for job in jobs if job.state == "running"]
        words = "/tweet · /train"
        if running:
            waiting = f" · {len(jobs) - len(running)} waiting" if len(jobs) > len(running) else ""
            # Whose voice is nobody's business in other servers.
            words = f"learning a voice{waiting}"
        shown, at = self._presence
        if words == shown:
            return 0
        wait = at + _PRESENCE_EVERY - time.monotonic()
        if shown and wait > 0:
            return wait
        await self._bot.change_presence(activity=discord.CustomActivity(words))
        self._presence = (words, time.monotonic())
        return 0

    async def _lose_presence(self, _shard_id: int) -> None:
        """A connection that begins anew shows none."""
        self._presence = ("", 0.0)
        self._news.set()

    def _channel(self, channel_id: int, job: Job) -> discord.PartialMessageable:
        return self._bot.get_partial_messageable(channel_id, guild_id=job.guild_id)

    def _card(self, job: Job) -> discord.PartialMessage:
        assert job.card_id is not None  # noqa: S101  (asked by whoever calls)
        return self._channel(job.channel_id, job).get_partial_message(job.card_id)


def _end_words(job: Job) -> str:
    key = show_key(job.key)
    return with_handles(f"I have learned {key}." if job.state == "done" else f"I could not learn {key}.")


async def _unless_refused(doing: Awaitable[_T]) -> _T | None:
    """What comes of it; None where Discord refuses for good: gone, forbidden, in a thread that is archived.

    Raises:
        discord.HTTPException: it may work later.
    """
    try:
        return await doing
    except discord.HTTPException as error:
        if 400 <= error.status < 500 and error.status not in {401, 429}:
            return None
        raise
