"""The bot: Discord's connection, the cogs and the buttons put together. Wiring only.

Starts nothing of what it is handed: queue, engine and announcer run beside it.
"""

import hashlib
import json
import logging

import discord
from discord import app_commands
from discord.ext import commands
from discord.gateway import DiscordWebSocket
from yarl import URL

from bot.cogs.config import Config
from bot.cogs.forget import Forget
from bot.cogs.help import Help
from bot.cogs.library import Library
from bot.cogs.train import Train
from bot.cogs.tweet import Tweet
from bot.services import Services
from bot.ui.buttons import BUTTONS
from bot.ui.errors import report
from bot.ui.explore import ExploreButton
from bot.ui.forget import ForgetButton
from bot.ui.pages import PageButton
from bot.ui.preview import PreviewButton
from bot.ui.queue import QueuePageButton

PERMISSIONS = discord.Permissions(
    view_channel=True, send_messages=True, send_messages_in_threads=True, embed_links=True, attach_files=True,
    read_message_history=True,
)  # fmt: skip
"""The least that the bot needs; reading history is what a reply to its own card needs."""
SCOPES = ("bot", "applications.commands")
_SYNCED = "commands"

_log = logging.getLogger(__name__)


class Tree(app_commands.CommandTree):
    """The slash commands, with the one error handler."""

    async def on_error(self, interaction: discord.Interaction, error: app_commands.AppCommandError) -> None:
        """See `bot.ui.errors.report`."""
        await report(interaction, error)


class Bowerbird(commands.AutoShardedBot):
    """Connects to Discord with the services it is handed."""

    def __init__(self, services: Services, *, gateway_url: str | None = None) -> None:
        """`gateway_url` is where Discord's gateway is; None: where its REST API says."""
        # The libraries for voice channels are not there, and not missed.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=Tree,
            # What an application's owner may have switched on for users would work where nobody invited the bot.
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
            # Slash commands need no privileged intent: the bot reads nobody's messages.
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            chunk_guilds_at_startup=False,
        )
        self.services = services
        self._gateway_url = gateway_url

    async def launch_shards(self) -> None:
        """At the gateway's address: discord.py takes one for the first connection and another for later ones."""
        if self.shard_count is None:
            self.shard_count, told, _limit = await self.http.get_bot_gateway()
            DiscordWebSocket.DEFAULT_GATEWAY = URL(self._gateway_url or told)
        await super().launch_shards()

    async def setup_hook(self) -> None:
        """Cogs, buttons, and the commands where Discord does not know them yet."""
        for cog in (Train(), Tweet(), Library(), Config(), Forget(), Help()):
            await self.add_cog(cog)
        self.add_dynamic_items(*BUTTONS, ExploreButton, ForgetButton, PageButton, PreviewButton, QueuePageButton)
        await self._sync_commands()

    async def on_ready(self) -> None:
        """Say once that the bot is there."""
        _log.info("ready", extra={"guilds": len(self.guilds), "user": str(self.user)})

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """A deleted channel can no longer be picked to be taken off the rules."""
        await self.services.rules.lose_channel(channel.guild.id, channel.id)

    async def on_guild_role_delete(self, role: discord.Role) -> None:
        """As with channels."""
        await self.services.rules.lose_trainer(role.guild.id, role.id)

    async def _sync_commands(self) -> None:
        """Discord allows 200 command creations a day and server: send the tree only when it changed."""
        tree = [command.to_dict(self.tree) for command in self.tree.get_commands()]
        content = json.dumps([self.application_id, tree], sort_keys=True, default=str)
        fingerprint = hashlib.sha256(content.encode()).hexdigest()
        if await self.services.facts.get(_SYNCED) == fingerprint:
            return
        await self.tree.sync()
        await self.services.facts.put(_SYNCED, fingerprint)
        _log.info("commands sent", extra={"commands": len(tree)})


def invite_link(application_id: int) -> str:
    """Where an admin invites the bot with the least permissions."""
    return discord.utils.oauth_url(application_id, permissions=PERMISSIONS, scopes=SCOPES)
