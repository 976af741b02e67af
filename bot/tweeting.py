"""Tweets on demand: what a request must pass, and which model answers it, for the command and every button.

Knows the order of the checks. How the reply looks is in bot/ui/.
"""

import asyncio
import random
import re
from dataclasses import replace

import discord

from bot.access import RefusedError, check_pace, check_picture_pace, check_place, guild_of, nothing_known
from bot.answers import Answer, Request
from bot.services import Services
from models.errors import PromptError
from models.handles import make_key, parse_handles, show_key, split_key
from models.prompt import check_prompt
from models.store import SHARED, Version
from models.tweets import Tweets

_WHO = re.compile(r"[^\s+]+(?:\s*\+\s*[^\s+]+)*")
"""`@a`, or `@a + @b`, at the beginning of what was typed."""

MOST_TWEETS = 10
USUAL_TWEETS = 3


def read_request(typed: str, prompt: str | None) -> tuple[str, str]:
    """Key and prompt out of two fields, also where somebody typed everything into the first.

    Raises:
        BadHandleError: the first field does not begin with a handle.
    """
    text = typed.strip()
    who = _WHO.match(text)
    rest = text[who.end() :].strip() if who else ""
    if who and rest and not prompt and not text.startswith("<"):
        return read_key(who[0]), rest
    return read_key(text), prompt or ""


def read_key(typed: str) -> str:
    """The key of `@a`, of `@a + @b`, or of `a-b`.

    Raises:
        BadHandleError: a part is no handle, or they are too many.
    """
    return make_key(parse_handles(typed))


async def find_version(services: Services, guild_id: int, key: str) -> Version:
    """The model of `key` that this server may use: its own, else the shared one.

    Raises:
        OptedOutError: one of its handles is refused here.
        RefusedError: there is none.
        StoreError: there is one, but it is damaged.
    """
    await services.optouts.check(str(guild_id), split_key(key))
    scopes = (str(guild_id), SHARED)
    for scope in scopes:
        if await asyncio.to_thread(services.store.versions, key, scope=scope):
            return await asyncio.to_thread(services.store.current, key, scope=scope)
    for scope in scopes:
        if job := await services.jobs.open_job(scope, key):
            if job.guild_id != guild_id:  # of which nobody here is to know more
                raise RefusedError(f"{show_key(key)} is being learned already; /train tells you here when it is done.")
            raise RefusedError(f"I am still learning {show_key(key)} (training {job.id}); /jobs shows how far it is.")
    raise nothing_known(key)


async def asked(
    services: Services, interaction: discord.Interaction, typed: str, prompt: str | None, count: int
) -> tuple[Request, Version]:
    """A request as it was typed, checked and counted, and the model that it is for.

    Raises:
        BowerbirdError: it is refused; nothing was shown to anybody yet.
    """
    guild = guild_of(interaction)
    rules = await check_place(services, interaction)
    key, words = read_request(typed, prompt)
    words = check_prompt(words)
    if not 1 <= count <= MOST_TWEETS:
        raise PromptError(f"Ask for 1 to {MOST_TWEETS} tweets at once.")
    version = await find_version(services, guild.id, key)
    check_pace(services, interaction, rules)
    return Request(guild.id, interaction.user.id, version.scope, key, words, count), version


async def asked_again(
    services: Services, interaction: discord.Interaction, number: int, prompt: str | None = None
) -> tuple[Request, Version]:
    """The request behind answer `number` once more, or with another prompt.

    Raises:
        BowerbirdError: it is refused; nothing was shown to anybody yet.
    """
    guild = guild_of(interaction)
    rules = await check_place(services, interaction)
    before = await services.answers.get(number, guild.id)
    if before is None:
        raise RefusedError("What was asked here is no longer known; type /tweet again.")
    words = before.prompt if prompt is None else check_prompt(prompt)
    version = await find_version(services, guild.id, before.key)
    check_pace(services, interaction, rules)
    return replace(before, user_id=interaction.user.id, prompt=words, scope=version.scope), version


async def picture_asked(services: Services, interaction: discord.Interaction, number: int) -> tuple[Answer, Version]:
    """Answer `number`, of which a picture is asked for, and the model that wrote it.

    Raises:
        BowerbirdError: it is refused; nothing was shown to anybody yet.
    """
    guild = guild_of(interaction)
    await check_place(services, interaction)
    answer = await services.answers.find(number, guild.id)
    if answer is None or not answer.tweets:
        raise RefusedError("What was written here is no longer known; type /tweet for new tweets.")
    version = await find_version(services, guild.id, answer.request.key)
    check_picture_pace(services, interaction)
    return answer, version


async def written(services: Services, request: Request, version: Version) -> Tweets:
    """The tweets of a request, if they may still be kept and shown now.

    Raises:
        PromptError: not one came out right.
        EngineError: the process that writes ended.
        OptedOutError: one of the handles was refused meanwhile.
        RefusedError: the model was forgotten meanwhile.
    """
    seed = random.SystemRandom().randrange(1 << 31)
    tweets = await services.engine.generate(version, request.prompt, count=request.count, seed=seed)
    if not tweets.texts:
        raise PromptError("Nothing good came out of that prompt; try it again or begin differently.")
    # The request may have waited for its turn, and what is forgotten must not come back with its answer.
    await _check_still_known(services, request.guild_id, version)
    return tweets


async def _check_still_known(services: Services, guild_id: int, version: Version) -> None:
    await services.optouts.check(str(guild_id), split_key(version.key))
    known = await asyncio.to_thread(services.store.versions, version.key, scope=version.scope)
    if version.version not in {one.version for one in known}:
        raise nothing_known(version.key)
