"""/tweet: tweets in a voice that was learned."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.services import services_of
from bot.suggest import suggest_keys
from bot.tweeting import MOST_TWEETS, USUAL_TWEETS, asked
from bot.ui.buttons import reply


class Tweet(commands.Cog):
    """Writes tweets."""

    @app_commands.command(description="Write tweets in the style of an account I have learned")
    @app_commands.guild_only()
    @app_commands.describe(
        handle="Whose voice, such as @jack",
        prompt="How the tweets begin, such as: My dream is",
        count="How many, 1 to 10",
    )
    @app_commands.autocomplete(handle=suggest_keys)
    async def tweet(
        self,
        interaction: discord.Interaction,
        handle: str,
        prompt: str | None = None,
        count: app_commands.Range[int, 1, MOST_TWEETS] = USUAL_TWEETS,
    ) -> None:
        """Check, acknowledge, write, show."""
        await reply(interaction, *await asked(services_of(interaction), interaction, handle, prompt, count))
