"""May they? Where the bot answers, who may train, who may manage.

Knows a server's rules and Discord's permissions. `default_permissions` is only a hint to Discord, so every command that
needs more than being there asks here too.
"""

import math
import time

import discord
from discord.ext import commands

from bot.rules import GONE, GuildRules
from bot.services import Services
from bot.ui.plain import channels, roles
from models.errors import BowerbirdError
from models.handles import show_key

_PICTURES_A_MINUTE = 6
_LOOK_UPS_AN_HOUR = 10


class RefusedError(BowerbirdError):
    """A person may not do this here or now; the message says why and what would help."""


def guild_of(interaction: discord.Interaction) -> discord.Guild:
    """The server an interaction comes from.

    Raises:
        RefusedError: it comes from a direct message.
    """
    if interaction.guild is None:
        raise RefusedError("This works in a server, not in direct messages.")
    return interaction.guild


async def check_place(services: Services, interaction: discord.Interaction) -> GuildRules:
    """The server's rules, if the bot may answer in this channel; a thread counts as its channel.

    Raises:
        RefusedError: the server's admins chose other channels.
    """
    rules = await services.rules.of(guild_of(interaction).id)
    channel = interaction.channel
    here = {interaction.channel_id, getattr(channel, "parent_id", None)}
    if rules.channels == {GONE}:
        raise RefusedError("The channels where I may answer are deleted; an admin allows others with /config channels.")
    if rules.channels and not rules.channels & here:
        raise RefusedError(f"The admins of this server let me answer only in {channels(rules.channels)}.")
    return rules


async def check_trainer(services: Services, interaction: discord.Interaction, rules: GuildRules) -> None:
    """That this member may start another training in this server now.

    Raises:
        RefusedError: wrong role, too many today, or the server's queue is full.
    """
    guild = guild_of(interaction)
    theirs = {role.id for role in getattr(interaction.user, "roles", [])}
    if rules.trainers == {GONE} and not is_manager(interaction):
        raise RefusedError("The roles that may train here are deleted; an admin allows others with /config trainers.")
    if rules.trainers and not rules.trainers & theirs and not is_manager(interaction):
        who = roles(rules.trainers)
        raise RefusedError(f"Only {who} may train here; you can use /tweet with the voices in /models.")
    today = await services.jobs.trainings_today(guild.id, interaction.user.id)
    if len(today) >= rules.trainings_a_day:
        if not rules.trainings_a_day:
            raise RefusedError("Training is switched off in this server.")
        free = math.ceil(today[-rules.trainings_a_day] + 24 * 3600)
        raise RefusedError(
            f"You have asked for {len(today)} trainings in the last 24 hours, and {rules.trainings_a_day} are allowed; "
            f"the next is possible <t:{free}:R>."
        )
    waiting = await services.jobs.open_jobs(guild.id)
    if len(waiting) >= rules.waiting_jobs:
        raise RefusedError(
            f"This server's queue is full ({len(waiting)} trainings wait or run); try again when one has ended: /jobs "
            "shows them."
        )


def check_pace(services: Services, interaction: discord.Interaction, rules: GuildRules) -> None:
    """Count a request for tweets.

    Raises:
        RefusedError: too many in the last minute.
    """
    wait = services.tweets_asked.take((guild_of(interaction).id, interaction.user.id), rules.tweets_a_minute)
    if wait:
        if not rules.tweets_a_minute:
            raise RefusedError("Tweeting is switched off in this server.")
        raise RefusedError(
            f"That is more than {rules.tweets_a_minute} requests in a minute; try again in {math.ceil(wait)} seconds."
        )


def check_picture_pace(services: Services, interaction: discord.Interaction) -> None:
    """Count a picture of tweets: each is a process for a second.

    Raises:
        RefusedError: too many in the last minute.
    """
    wait = services.pictures_asked.take((guild_of(interaction).id, interaction.user.id), _PICTURES_A_MINUTE)
    if wait:
        raise RefusedError(
            f"That is more than {_PICTURES_A_MINUTE} pictures in a minute; try again in {math.ceil(wait)} seconds."
        )


def check_look_up_pace(services: Services, interaction: discord.Interaction) -> None:
    """Count an account that is looked up, which is paid before anybody is asked; those who manage the server count too.

    Raises:
        RefusedError: too many in the last hour.
    """
    wait = services.look_ups_asked.take((guild_of(interaction).id, interaction.user.id), _LOOK_UPS_AN_HOUR)
    if wait:
        free = math.ceil(time.time() + wait)
        raise RefusedError(
            f"That is more than {_LOOK_UPS_AN_HOUR} accounts looked up in an hour; try again <t:{free}:R>, or attach a "
            "file of its posts."
        )


def is_manager(interaction: discord.Interaction) -> bool:
    """Whether this member has Manage Server here."""
    return interaction.guild is not None and interaction.permissions.manage_guild


def is_moderator(interaction: discord.Interaction) -> bool:
    """Whether this member may delete others' messages here."""
    return interaction.guild is not None and (interaction.permissions.manage_messages or is_manager(interaction))


def check_manager(interaction: discord.Interaction) -> None:
    """That this member manages the server.

    Raises:
        RefusedError: they do not.
    """
    guild_of(interaction)
    if not is_manager(interaction):
        raise RefusedError("This is for those who have the Manage Server permission.")


async def is_operator(interaction: discord.Interaction) -> bool:
    """Whether this person runs the bot: owns its application, or administers or develops it in the team that does."""
    bot = interaction.client
    assert isinstance(bot, commands.Bot | commands.AutoShardedBot)  # noqa: S101  (commands are only in bots)
    return await bot.is_owner(interaction.user)


def nothing_known(key: str) -> RefusedError:
    """What to say of a handle that has no model here."""
    return RefusedError(f"I have not learned {show_key(key)} here yet: /train starts it, and /models shows who I know.")
