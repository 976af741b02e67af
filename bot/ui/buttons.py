"""Buttons that work after a restart: all they need is in their custom id.

Knows custom ids, who may press, and the reply with tweets, which carries such buttons itself.
"""

import io
import re
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Self

import discord
from discord import ui

from bot.access import RefusedError, check_place, guild_of, is_manager, is_moderator
from bot.answers import Request
from bot.services import services_of
from bot.tweeting import USUAL_TWEETS, asked, asked_again, picture_asked, written
from bot.ui.embeds import AI_MARK, tweets_embed
from bot.ui.errors import ReportingButton, ReportingModal
from bot.ui.plain import with_handles
from models.front_matter import PREVIEW
from models.handles import show_key
from models.harmless import without_tricks
from models.prompt import MOST_CHARACTERS
from models.store import SHARED, Version

_LONGEST_DESCRIPTION = 1_024  # of an attachment, for screen readers


class PromptModal(ReportingModal, title="How should it begin?"):
    """Asks for a prompt; an empty one starts from the first word."""

    prompt: ui.TextInput["PromptModal"] = ui.TextInput(
        label="The tweets begin with", placeholder="My dream is", required=False, max_length=MOST_CHARACTERS
    )


class _TweetModal(PromptModal):
    def __init__(self, scope: str, key: str) -> None:
        super().__init__()
        self._scope, self._key = scope, key

    async def on_submit(self, interaction: discord.Interaction) -> None:
        services = services_of(interaction)
        await reply(interaction, *await asked(services, interaction, self._key, self.prompt.value, USUAL_TWEETS))


class _EditModal(PromptModal):
    def __init__(self, number: int, prompt: str) -> None:
        super().__init__()
        self._number = number
        self.prompt.default = prompt[:MOST_CHARACTERS]  # as all are by now

    async def on_submit(self, interaction: discord.Interaction) -> None:
        services = services_of(interaction)
        await reply(interaction, *await asked_again(services, interaction, self._number, self.prompt.value))


class TweetButton(ReportingButton, template=r"tweet:(?P<scope>shared|\d+):(?P<key>[a-z0-9_.+-]+)"):
    """Under a finished training: asks for a prompt."""

    def __init__(self, scope: str, key: str) -> None:
        super().__init__(
            ui.Button(label="Tweet", emoji="✍️", style=discord.ButtonStyle.primary, custom_id=f"tweet:{scope}:{key}")
        )
        self.scope, self.key = scope, key

    @classmethod
    async def from_custom_id(cls, _interaction: discord.Interaction, _item: ui.Item[Any], match: re.Match[str]) -> Self:
        return cls(match["scope"], match["key"])

    async def pressed(self, interaction: discord.Interaction) -> None:
        if self.scope not in {SHARED, str(guild_of(interaction).id)}:
            raise RefusedError("This voice belongs to another server.")
        await check_place(services_of(interaction), interaction)
        await interaction.response.send_modal(_TweetModal(self.scope, self.key))


class _AnswerButton(ReportingButton, template=r"never"):
    """A button under an answer, by the answer's number."""

    name = "answer"
    label = ""
    emoji = ""
    style = discord.ButtonStyle.secondary

    def __init__(self, number: int) -> None:
        custom_id = f"{self.name}:{number}"
        super().__init__(ui.Button(label=self.label, emoji=self.emoji, style=self.style, custom_id=custom_id))
        self.number = number

    @classmethod
    async def from_custom_id(cls, _interaction: discord.Interaction, _item: ui.Item[Any], match: re.Match[str]) -> Self:
        return cls(int(match["number"]))


class MoreButton(_AnswerButton, template=r"more:(?P<number>\d+)"):
    """The same request once more, as a new reply."""

    name, label, emoji = "more", "More", "🔁"

    async def pressed(self, interaction: discord.Interaction) -> None:
        await reply(interaction, *await asked_again(services_of(interaction), interaction, self.number))


class EditButton(_AnswerButton, template=r"edit:(?P<number>\d+)"):
    """The same voice with another prompt."""

    name, label, emoji = "edit", "Edit prompt", "✏️"

    async def pressed(self, interaction: discord.Interaction) -> None:
        await check_place(services_of(interaction), interaction)
        before = await services_of(interaction).answers.get(self.number, guild_of(interaction).id)
        if before is None:
            raise RefusedError("What was asked here is no longer known; type /tweet again.")
        await interaction.response.send_modal(_EditModal(self.number, before.prompt))


class PictureButton(_AnswerButton, template=r"picture:(?P<number>\d+)"):
    """Adds the picture of its tweets to the reply."""

    name, label, emoji = "picture", "Picture", "🖼️"

    async def pressed(self, interaction: discord.Interaction) -> None:
        services = services_of(interaction)
        answer, version = await picture_asked(services, interaction, self.number)
        request = answer.request
        await interaction.response.defer()
        picture = await services.pictures.draw(version.key, version.about, request.prompt, answer.tweets)
        embed = tweets_embed(version, request.prompt, answer.tweets, asked=request.count)
        embed.set_image(url=f"attachment://{PREVIEW}")
        with suppress(discord.NotFound):  # the reply was deleted meanwhile
            await interaction.edit_original_response(
                embed=embed,
                attachments=[picture_file(picture, answer.tweets)],
                view=answer_buttons(self.number, with_picture=True),
            )


class DeleteButton(_AnswerButton, template=r"delete:(?P<number>\d+)"):
    """Takes the reply away: for whoever asked, and for moderators."""

    name, label, emoji = "delete", "Delete", "🗑️"

    async def pressed(self, interaction: discord.Interaction) -> None:
        # Discord says who asked, also after the request was forgotten: whoever typed, or pressed, or sent the prompt.
        asked = interaction.message.interaction_metadata if interaction.message else None
        if not ((asked and asked.user.id == interaction.user.id) or is_moderator(interaction)):
            raise RefusedError("Only whoever asked for these tweets, or a moderator, can delete them.")
        await interaction.response.defer()
        with suppress(discord.NotFound):  # somebody else was quicker
            await interaction.delete_original_response()


class CancelButton(ReportingButton, template=r"cancel:(?P<job>\d+)"):
    """Ends a job: for whoever asked, and for those who manage the server."""

    def __init__(self, job_id: int, label: str = "Cancel") -> None:
        super().__init__(ui.Button(label=label[:80], style=discord.ButtonStyle.secondary, custom_id=f"cancel:{job_id}"))
        self.job_id = job_id

    @classmethod
    async def from_custom_id(cls, _interaction: discord.Interaction, _item: ui.Item[Any], match: re.Match[str]) -> Self:
        return cls(int(match["job"]))

    async def pressed(self, interaction: discord.Interaction) -> None:
        await cancel_job(interaction, self.job_id)


async def reply(interaction: discord.Interaction, request: Request, version: Version) -> None:
    """Write the tweets of a request when its turn comes, and show them; the acknowledgement goes out first.

    Raises:
        BowerbirdError: it is refused, or not one tweet came out right.
    """
    services = services_of(interaction)
    with services.turns.place(request.guild_id) as turn:
        await interaction.response.defer(thinking=True)
        await turn.wait()
        if interaction.is_expired():  # after a quarter of an hour, Discord takes no answer
            return
        tweets = await written(services, request, version)
    number = await services.answers.add(request, tweets.texts)
    await interaction.edit_original_response(
        embed=tweets_embed(version, request.prompt, tweets.texts, asked=request.count), view=answer_buttons(number)
    )


async def cancel_job(interaction: discord.Interaction, job_id: int) -> None:
    """Cancel a job of this server, if this member may.

    Raises:
        RefusedError: they may not, or there is nothing to cancel.
    """
    services = services_of(interaction)
    await check_place(services, interaction)
    try:
        job = await services.jobs.get(job_id)
    except KeyError:
        job = None
    if job is None or job.guild_id != guild_of(interaction).id:
        raise RefusedError("There is no such training in this server.")
    if job.requester_id != interaction.user.id and not is_manager(interaction):
        who = f"<@{job.requester_id}>, who asked for it,"
        raise RefusedError(f"Only {who} or those with the Manage Server permission can cancel this.")
    if not job.is_open:
        raise RefusedError("This training has ended already.")
    await interaction.response.defer(ephemeral=True, thinking=True)
    cancelled = await services.runner.cancel(job, f"Cancelled by {interaction.user.display_name}.")
    words = f"Training of {show_key(job.key)} is cancelled." if cancelled else "It had just ended."
    await interaction.edit_original_response(content=with_handles(words))


def answer_buttons(number: int, *, with_picture: bool = False) -> ui.View:
    """What stands under a reply with tweets, which may have its picture already."""
    view = ui.View(timeout=None)
    pictures = [] if with_picture else [PictureButton(number)]
    for button in (MoreButton(number), EditButton(number), *pictures, DeleteButton(number)):
        view.add_item(button)
    return view


def picture_file(picture: bytes, tweets: Sequence[str]) -> discord.File:
    """A picture of tweets as an attachment, which tells those who cannot see it what stands there."""
    words = f"{AI_MARK}: " + " · ".join(without_tricks(tweet) for tweet in tweets)
    return discord.File(io.BytesIO(picture), PREVIEW, description=words[:_LONGEST_DESCRIPTION])


BUTTONS = (TweetButton, MoreButton, EditButton, PictureButton, DeleteButton, CancelButton)
"""What the bot registers at start, so that old messages' buttons work."""
