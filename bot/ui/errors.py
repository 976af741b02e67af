"""The one place where an error becomes what a person sees: a sentence, and for our own faults a short reference.

Knows which errors are meant for people. The log has the rest under the same reference.
"""

import logging
import secrets

import discord
from discord import app_commands, ui

from bot.ui.plain import with_handles
from models.errors import BowerbirdError

_LONGEST = 2_000
"""Characters, which is what a message holds."""

_log = logging.getLogger(__name__)

_GONE = {10008, 10062, 10015, 40060, 50027}
"""Discord's codes for an interaction that nobody can answer any more: unknown, expired, answered already, or its
message was deleted."""


async def report(interaction: discord.Interaction, error: BaseException) -> None:
    """Tell whoever acted, and only them, what went wrong; never raises."""
    error = _cause(error)
    if isinstance(error, discord.HTTPException) and (error.code in _GONE or error.status == 401):
        _log.info("interaction gone", extra={"code": error.code})
        return
    sentence = _for_people(error)
    if sentence is None:
        reference = secrets.token_hex(3)
        _log.error("fault", exc_info=error, extra={"reference": reference})
        sentence = f"Something went wrong on our side; please try again. (Reference {reference})"
    sentence = with_handles(sentence)
    try:
        await _say(interaction, sentence if len(sentence) <= _LONGEST else sentence[: _LONGEST - 1] + "…")
    except discord.HTTPException as failed:
        _log.info("an error could not be told", extra={"code": failed.code})


def _cause(error: BaseException) -> BaseException:
    while isinstance(error, app_commands.CommandInvokeError | app_commands.TransformerError) and (
        error.__cause__ is not None or isinstance(error, app_commands.CommandInvokeError)
    ):
        error = error.original if isinstance(error, app_commands.CommandInvokeError) else (error.__cause__ or error)
    return error


def _for_people(error: BaseException) -> str | None:
    if isinstance(error, BowerbirdError):
        return str(error)
    if isinstance(error, app_commands.MissingPermissions):
        return "This is for those who have the Manage Server permission."
    if isinstance(error, app_commands.NoPrivateMessage):
        return "This works in a server, not in direct messages."
    if isinstance(error, app_commands.CommandNotFound | app_commands.CommandSignatureMismatch):
        return "This command has changed; wait a minute, reload Discord, and try again."
    if isinstance(error, discord.Forbidden):
        return "I am not allowed to do that in this channel: I need View Channel, Send Messages and Embed Links."
    if isinstance(error, discord.HTTPException) and error.status >= 500:
        return "Discord is having trouble just now; try again in a moment."
    return None


async def _say(interaction: discord.Interaction, sentence: str) -> None:
    if not interaction.response.is_done():
        await interaction.response.send_message(sentence, ephemeral=True)
        return
    original = await interaction.original_response()
    if original.flags.loading and not original.flags.ephemeral:
        # The sentence is for one person, but a followup takes the place of a public "thinking" that still stands.
        await interaction.edit_original_response(content="…")
        try:
            await interaction.followup.send(sentence, ephemeral=True)
        finally:
            await interaction.delete_original_response()
    elif original.flags.ephemeral:
        await interaction.edit_original_response(content=sentence, embed=None, view=None)
    else:
        await interaction.followup.send(sentence, ephemeral=True)


class ReportingView(ui.View):
    """The base of every view that lives in memory: its faults are reported like a command's."""

    async def on_error(self, interaction: discord.Interaction, error: Exception, _item: ui.Item[ui.View]) -> None:
        """See `report`."""
        await report(interaction, error)


class ReportingModal(ui.Modal):
    """The base of every modal: its faults are reported like a command's."""

    async def on_error(self, interaction: discord.Interaction, error: Exception) -> None:  # type: ignore[override]
        """See `report`; the signature is that of discord.py's own Modal."""
        await report(interaction, error)


class ReportingButton(ui.DynamicItem[ui.Button[ui.View]], template="never"):
    """The base of every button that outlives a restart: discord.py would only log its faults."""

    async def callback(self, interaction: discord.Interaction) -> None:
        """See `report`."""
        try:
            await self.pressed(interaction)
        except Exception as error:  # noqa: BLE001  (the last place where it can become a sentence)
            await report(interaction, error)

    async def pressed(self, interaction: discord.Interaction) -> None:
        """What the button does."""
        raise NotImplementedError
