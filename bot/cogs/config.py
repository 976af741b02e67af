"""/config: what those who manage a server decide."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.access import RefusedError, guild_of, is_manager
from bot.rules import GONE
from bot.services import services_of
from bot.ui.embeds import rules_embed
from bot.ui.money import budget_embed

_Channel = discord.TextChannel | discord.ForumChannel | discord.VoiceChannel | discord.StageChannel
"""Where members can write, or in whose threads."""


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class Config(commands.GroupCog, group_name="config", group_description="How Bowerbird may be used in this server"):
    """Each command answers with the rules as they are then."""

    async def interaction_check(self, interaction: discord.Interaction) -> bool:
        """`default_permissions` is a hint that a server can override: ask again."""
        if not is_manager(interaction):
            raise app_commands.MissingPermissions(["manage_guild"])
        return True

    @app_commands.command(description="The rules of this server")
    async def show(self, interaction: discord.Interaction) -> None:
        """As they are."""
        await _show(interaction)

    @app_commands.command(description="Where I answer; with no channel allowed, everywhere")
    @app_commands.describe(allow="Answer in this channel", remove="Do not answer in this channel any more")
    async def channels(
        self,
        interaction: discord.Interaction,
        allow: _Channel | None = None,
        remove: _Channel | None = None,
    ) -> None:
        """Add to or take off the allow-list."""
        rules = services_of(interaction).rules
        if allow is None and remove is None:
            raise RefusedError("Choose a channel to allow or to remove.")
        if allow:
            await rules.allow_channel(guild_of(interaction).id, allow.id)
        if remove:
            await rules.disallow_channel(guild_of(interaction).id, remove.id)
        await _show(interaction)

    @app_commands.command(description="Where results of long trainings go; none: where they were asked for")
    @app_commands.describe(channel="Leave it away to go back to the channel of the request")
    async def announce(self, interaction: discord.Interaction, channel: discord.TextChannel | None = None) -> None:
        """Set or unset the announce channel."""
        guild = guild_of(interaction)
        if channel and not channel.permissions_for(guild.me).send_messages:
            raise RefusedError(f"I may not write in {channel.mention}; give me Send Messages there first.")
        await services_of(interaction).rules.announce_in(guild.id, channel.id if channel else None)
        await _show(interaction)

    @app_commands.command(description="Which roles may train; with none allowed, everyone")
    @app_commands.describe(allow="This role may train", remove="This role may not any more")
    async def trainers(
        self, interaction: discord.Interaction, allow: discord.Role | None = None, remove: discord.Role | None = None
    ) -> None:
        """Add or take away a role."""
        rules = services_of(interaction).rules
        if allow is None and remove is None:
            raise RefusedError("Choose a role to allow or to remove.")
        if allow:
            await rules.allow_trainer(guild_of(interaction).id, allow.id)
        if remove:
            await rules.disallow_trainer(guild_of(interaction).id, remove.id)
        await _show(interaction)

    @app_commands.command(description="How much members may ask for")
    @app_commands.describe(
        trainings="Trainings a member may ask for in 24 hours",
        tweets="Requests for tweets a member may make in a minute",
        waiting="Trainings that may wait or run in this server at once",
    )
    async def limits(
        self,
        interaction: discord.Interaction,
        trainings: app_commands.Range[int, 0, 100] | None = None,
        tweets: app_commands.Range[int, 0, 60] | None = None,
        waiting: app_commands.Range[int, 1, 100] | None = None,
    ) -> None:
        """Set those that are given."""
        given = {"trainings_a_day": trainings, "tweets_a_minute": tweets, "waiting_jobs": waiting}
        if all(value is None for value in given.values()):
            raise RefusedError("Give at least one of trainings, tweets and waiting.")
        for name, value in given.items():
            if value is not None:
                await services_of(interaction).rules.limit(guild_of(interaction).id, name, value)
        await _show(interaction)

    @app_commands.command(description="What this server has spent on posts this month, and may still spend")
    @app_commands.describe(amount="USD a month that this server may spend at most")
    async def budget(
        self, interaction: discord.Interaction, amount: app_commands.Range[float, 0, 100_000] | None = None
    ) -> None:
        """Show, or lower what the operator grants."""
        services, guild_id = services_of(interaction), guild_of(interaction).id
        if amount is not None:
            await services.rules.budget(guild_id, amount)
        server, whole = await services.spending.of_server(guild_id), await services.spending.all_of_it()
        embed = budget_embed(server, whole, services.spending.granted)
        await interaction.response.send_message(embed=embed, ephemeral=True)

    @app_commands.command(description="Back to the rules of the first day")
    async def reset(self, interaction: discord.Interaction) -> None:
        """Forget what was decided."""
        await services_of(interaction).rules.reset(guild_of(interaction).id)
        await _show(interaction)


async def _show(interaction: discord.Interaction) -> None:
    await _lose_deleted(interaction)
    rules = await services_of(interaction).rules.of(guild_of(interaction).id)
    await interaction.response.send_message(embed=rules_embed(rules), ephemeral=True)


async def _lose_deleted(interaction: discord.Interaction) -> None:
    """Take off the lists what was deleted while the bot was away."""
    guild, rules = guild_of(interaction), services_of(interaction).rules
    if not guild.channels:  # Discord has not told yet what there is
        return
    listed = await rules.of(guild.id)
    for channel_id in listed.channels - {GONE}:
        if guild.get_channel(channel_id) is None:
            await rules.lose_channel(guild.id, channel_id)
    for role_id in listed.trainers - {GONE}:
        if guild.get_role(role_id) is None:
            await rules.lose_trainer(guild.id, role_id)
