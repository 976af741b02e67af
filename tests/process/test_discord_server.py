"""The stand-in for Discord, met by a real bot of discord.py's in this process."""

import asyncio
import io
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import discord as library
import pytest
import yarl
from discord import app_commands
from discord.ext import commands

from tests.process.discord_server import DiscordServer, Interaction


class Naming(library.ui.Modal, title="Name a bird"):
    name: library.ui.TextInput = library.ui.TextInput(label="Its name", custom_id="name", max_length=10)
    photos: library.ui.Label = library.ui.Label(
        text="Photos", component=library.ui.FileUpload(custom_id="photos", required=False, max_values=2)
    )

    async def on_submit(self, interaction: library.Interaction) -> None:
        assert isinstance(self.photos.component, library.ui.FileUpload)
        photos = ", ".join(photo.filename for photo in self.photos.component.values)
        await interaction.response.edit_message(content=f"It is called {self.name.value}: {photos}")


class Buttons(library.ui.View):
    @library.ui.button(label="More", custom_id="more")
    async def more(self, interaction: library.Interaction, _button: library.ui.Button) -> None:
        await interaction.response.defer()
        await interaction.edit_original_response(content="more tweets")
        await interaction.followup.send("only for you", ephemeral=True)

    @library.ui.button(label="Name", custom_id="name it")
    async def name(self, interaction: library.Interaction, _button: library.ui.Button) -> None:
        await interaction.response.send_modal(Naming())

    @library.ui.select(custom_id="bird", options=[library.SelectOption(label="Wren", value="wren")])
    async def bird(self, interaction: library.Interaction, select: library.ui.Select) -> None:
        await interaction.response.send_message(select.values[0], ephemeral=True)


class Bird(commands.AutoShardedBot):
    """A tiny bot; `failures` is what its commands raised."""

    def __init__(self) -> None:
        intents = library.Intents(guilds=True)
        super().__init__(commands.when_mentioned, intents=intents, guild_ready_timeout=0.1, max_messages=None)
        self.failures: asyncio.Queue[Exception] = asyncio.Queue()
        self.tree.on_error = self._failed  # type: ignore[method-assign]
        for command in (tweet, learn, post, about, flock):
            self.tree.add_command(command)

    async def _failed(self, _: library.Interaction, error: app_commands.AppCommandError) -> None:
        self.failures.put_nowait(getattr(error, "original", error))

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def before_identify_hook(self, _shard_id: int | None, *, initial: bool = False) -> None:
        # The original waits five seconds before it identifies again.
        assert initial in {True, False}


@app_commands.command(description="Write a tweet")
async def tweet(interaction: library.Interaction, handle: str, count: app_commands.Range[int, 1, 5] = 1) -> None:
    await interaction.response.send_message(f"{count} from {handle}", view=Buttons())


@tweet.autocomplete("handle")
async def handles(_: library.Interaction, typed: str) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=f"@{typed}…", value=f"@{typed}")]


@app_commands.command(description="Learn from an archive")
async def learn(interaction: library.Interaction, archive: library.Attachment) -> None:
    await interaction.response.defer(ephemeral=True, thinking=True)
    content = await archive.read()
    await interaction.followup.send(f"{archive.filename} has {len(content)} bytes")
    await interaction.edit_original_response(attachments=[library.File(io.BytesIO(content[::-1]), "copy.txt")])


@app_commands.command(description="Post to the channel")
async def post(interaction: library.Interaction) -> None:
    await interaction.response.send_message("posting", ephemeral=True)
    channel = interaction.channel
    assert isinstance(channel, library.TextChannel)
    embed = library.Embed(description="a tweet")
    message = await channel.send(
        "@everyone", nonce="once", embed=embed, allowed_mentions=library.AllowedMentions.none()
    )
    await message.edit(content="edited")
    await interaction.edit_original_response(content="posted")


@app_commands.command(description="Who asks, and where")
async def about(interaction: library.Interaction, role: library.Role, place: library.TextChannel) -> None:
    may = interaction.permissions.manage_guild, interaction.app_permissions.send_messages
    await interaction.response.send_message(f"{role.name} {place.name} {may} {interaction.filesize_limit}")


flock = app_commands.Group(name="flock", description="Of many birds")


@flock.command(description="How many")
async def size(interaction: library.Interaction, who: library.Member) -> None:
    await interaction.response.send_message(f"{who.display_name}'s {interaction.user.display_name}")


@dataclass
class Aviary:
    """The server, the bot, and somebody in a channel."""

    server: DiscordServer
    bot: Bird
    guild: int
    channel: int
    user: int

    async def slash(self, command: str, **options: object) -> Interaction:
        return await self.server.slash(self.guild, self.channel, self.user, command, options)

    async def failure(self) -> Exception:
        return await asyncio.wait_for(self.bot.failures.get(), 10)


@asynccontextmanager
async def _aviary(monkeypatch: pytest.MonkeyPatch, shards: int = 1) -> AsyncIterator[Aviary]:
    async with DiscordServer() as server:
        server.shards = shards
        monkeypatch.setattr(library.http.Route, "BASE", server.api_url)
        monkeypatch.setattr(library.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(server.gateway_url))
        guild = server.add_guild("Birds")
        aviary = Aviary(server, Bird(), guild, server.add_channel(guild, "nest"), server.add_member(guild, "Ada"))
        running = asyncio.create_task(aviary.bot.start(server.token))
        try:
            await server.ready()
            await aviary.bot.wait_until_ready()
            yield aviary
        finally:
            await aviary.bot.close()
            await running
            await server.wait_closed()
        assert server.unknown_routes == []


Check = Callable[[Aviary], Awaitable[None]]


def _try(check: Check, monkeypatch: pytest.MonkeyPatch, shards: int = 1) -> None:
    async def run() -> None:
        async with _aviary(monkeypatch, shards) as aviary:
            await check(aviary)

    asyncio.run(run())


def test_commands_are_answered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    async def check(aviary: Aviary) -> None:
        server = aviary.server
        assert server.syncs == 1
        assert [command["name"] for command in server.commands] == ["tweet", "learn", "post", "about", "flock"]

        asked = await aviary.slash("tweet", handle="@ada", count=2)
        message = await asked.replied()
        assert message.content == "2 from @ada"
        assert not asked.ephemeral
        assert asked.callback_type == 4
        assert asked.acknowledged_after is not None
        assert asked.acknowledged_after < 3
        with pytest.raises(ValueError, match="9"):
            await aviary.slash("tweet", handle="@ada", count=9)
        with pytest.raises(LookupError):
            await aviary.slash("tweet")

        alone = await server.slash(None, None, aviary.user, "tweet", {"handle": "@ada"})
        assert (await alone.replied()).channel == server.dm_channel(aviary.user)

        typed = await server.autocomplete(
            aviary.guild, aviary.channel, aviary.user, "tweet", {"handle": "wr"}, "handle"
        )
        assert typed.choices == [{"name": "@wr…", "value": "@wr"}]

        role = server.add_role(aviary.guild, "Keepers")
        told = await (await aviary.slash("about", role=role, place=aviary.channel)).replied()
        assert told.content == f"Keepers nest (False, True) {10 << 20}"
        boss = server.add_member(aviary.guild, "Grace", library.Permissions(manage_guild=True))
        options = {"role": role, "place": aviary.channel}
        told = await (await server.slash(aviary.guild, aviary.channel, boss, "about", options)).replied()
        assert "(True, True)" in told.content
        counted = await server.slash(
            aviary.guild, aviary.channel, boss, "flock", {"who": aviary.user}, subcommand="size"
        )
        assert (await counted.replied()).content == "Ada's Grace"

        archive = tmp_path / "tweets.txt"
        archive.write_bytes(b"abc" * 1000)
        given = {"archive": archive}
        asked = await server.slash(aviary.guild, aviary.channel, aviary.user, "learn", attachments=given)
        await asked.acknowledged()
        assert (asked.callback_type, asked.ephemeral) == (5, True)
        message = await asked.replied(count=2)
        assert [response.kind for response in asked.responses] == ["followup", "edit"]
        assert asked.responses[0].message is asked.responses[1].message is asked.original
        assert message.content == "tweets.txt has 3000 bytes"
        assert server.content_of(message.attachments[0]) == b"cba" * 1000
        assert message not in server.channel_messages(aviary.channel)
        assert aviary.bot.failures.empty()

    _try(check, monkeypatch)


def test_buttons_selects_and_modals(monkeypatch: pytest.MonkeyPatch) -> None:
    async def check(aviary: Aviary) -> None:
        server, user = aviary.server, aviary.user
        message = await (await aviary.slash("tweet", handle="@ada")).replied()
        pressed = await server.click(message.id, user, "More")
        own = await pressed.replied(count=2)
        assert pressed.callback_type == 6
        assert [edit.content for edit in message.edits] == ["more tweets"]
        assert own.ephemeral
        assert own not in server.channel_messages(aviary.channel)

        chosen = await server.click(message, user, "bird", ["wren"])
        assert (await chosen.replied()).content == "wren"

        shown = await (await server.click(message, user, "name it")).acknowledged()
        assert shown.modal is not None
        assert shown.modal["title"] == "Name a bird"
        with pytest.raises(ValueError, match="11 characters"):
            await server.submit_modal(shown, {"name": "x" * 11})
        sent = await server.submit_modal(shown, {"Its name": "Jenny"}, {"photos": [("wren.png", b"\x89PNG")]})
        assert await sent.replied() is message
        assert message.content == "It is called Jenny: wren.png"

    _try(check, monkeypatch)


def test_posts_once_through_limits_and_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    async def check(aviary: Aviary) -> None:
        server = aviary.server
        server.rate_limit_next(2, 0.05, "/callback$")
        # Discord makes the message, and its answer is lost: only the nonce keeps the second try from doubling it.
        server.fail_next(path_regex="/messages$", method="POST", after=True, as_html=True)
        asked = await aviary.slash("post")
        await asked.replied(count=2)
        assert asked.ephemeral
        (message,) = server.channel_messages(aviary.channel)
        assert message.content == "edited"
        assert message.embeds[0]["description"] == "a tweet"
        assert message.json["mention_everyone"] is False
        paths = [(request.method, request.path) for request in server.requests]
        assert paths.count(("POST", f"/channels/{aviary.channel}/messages")) == 2
        assert paths.count(("POST", f"/interactions/{asked.id}/{asked.token}/callback")) == 3

    _try(check, monkeypatch)


@pytest.mark.parametrize("shards", [1, 2])
def test_connections_are_lost_and_found(monkeypatch: pytest.MonkeyPatch, shards: int) -> None:
    async def check(aviary: Aviary) -> None:
        server = aviary.server
        for lose in (
            server.send_reconnect,
            lambda: server.send_invalid_session(resumable=True),
            server.drop_connection,
            lambda: server.drop_connection(4000),
        ):
            resumes = len(server.resumes)
            await lose()
            # Nobody is connected, but the session lives: the event is kept for when it is resumed.
            asked = await aviary.slash("tweet", handle="@ada")
            assert (await asked.replied()).content == "1 from @ada"
            await server.ready()
            assert len(server.resumes) == resumes + shards
        assert len(server.identifies) == shards
        await server.send_invalid_session()
        await server.ready()
        assert len(server.identifies) == 2 * shards
        assert (await (await aviary.slash("tweet", handle="@ada")).replied()).content == "1 from @ada"
        await aviary.bot.change_presence(activity=library.CustomActivity("Learning"))
        await server.until(lambda: len(server.presences) == shards)
        assert server.presences[0]["activities"][0]["state"] == "Learning"

    _try(check, monkeypatch, shards)


def test_refusals(monkeypatch: pytest.MonkeyPatch) -> None:
    async def check(aviary: Aviary) -> None:
        server = aviary.server
        message = await (await aviary.slash("tweet", handle="@ada")).replied()
        place = aviary.bot.get_partial_messageable(aviary.channel)
        server.delete_message(message.id)
        with pytest.raises(library.NotFound) as gone:
            await place.get_partial_message(message.id).edit(content="x")
        assert gone.value.code == 10008

        server.forbid(aviary.channel)
        with pytest.raises(library.Forbidden) as refused:
            await place.send("x")
        assert refused.value.code == 50013
        server.forbid(aviary.channel, None)
        with pytest.raises(library.HTTPException, match="2000 or fewer"):
            await place.send("x" * 2001)
        friend = await aviary.bot.fetch_user(aviary.user)
        assert (await friend.send("hello")).id == server.channel_messages(server.dm_channel(friend.id))[0].id

        server.callback_deadline = -1
        assert (await (await aviary.slash("tweet", handle="@ada")).acknowledged()).late
        late = await aviary.failure()
        assert isinstance(late, library.NotFound)
        assert late.code == 10062
        server.callback_deadline = 3

        server.fail_next(path_regex="^/attachments/", status=404)
        asked = await server.slash(
            aviary.guild, aviary.channel, aviary.user, "learn", attachments={"archive": ("a.txt", b"abc")}
        )
        assert isinstance(await aviary.failure(), library.NotFound)
        server.expire_tokens()
        webhook = library.Webhook.partial(server.application_id, asked.token, client=aviary.bot)
        with pytest.raises(library.HTTPException) as expired:
            await webhook.send("too late")
        assert (expired.value.status, expired.value.code) == (401, 50027)

        server.delete_channel(aviary.channel)
        with pytest.raises(library.NotFound) as missing:
            await place.send("x")
        assert missing.value.code == 10003

    _try(check, monkeypatch)


def test_a_wrong_token_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        async with DiscordServer() as server:
            monkeypatch.setattr(library.http.Route, "BASE", server.api_url)
            async with Bird() as bot:
                with pytest.raises(library.LoginFailure):
                    await bot.start("wrong")

    asyncio.run(run())
