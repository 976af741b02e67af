"""/help: made from the commands themselves, so that it cannot be out of date."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.ui.embeds import AI_MARK, BLUE


class Help(commands.Cog):
    """Explains the bot."""

    @app_commands.command(description="What I can do")
    async def help(self, interaction: discord.Interaction) -> None:
        """Every command with its description."""
        bot = interaction.client
        assert isinstance(bot, commands.Bot | commands.AutoShardedBot)  # noqa: S101  (cogs are only in bots)
        lines = []
        for command in bot.tree.walk_commands():
            if isinstance(command, app_commands.Command):
                fields = " ".join(field.name if field.required else f"[{field.name}]" for field in command.parameters)
                lines.append(f"**/{command.qualified_name}** {fields}\n{command.description}")
        embed = discord.Embed(
            title="Bowerbird learns to write like an account on X or Bluesky",
            description="Give me an account's posts with /train; then /tweet writes what it might have written.\n\n"
            + "\n".join(lines),
            colour=BLUE,
        )
        embed.set_footer(text=f"{AI_MARK}: whatever I write is made up by a machine, and nobody said it.")
        await interaction.response.send_message(embed=embed, ephemeral=True)
