"""/help, the invitation, and that commands are sent when they changed."""

import pytest
from discord import app_commands

from bot.client import Bowerbird, invite_link
from tests.bot.discord.conftest import World, said


async def test_help_names_every_command_with_its_fields(world: World) -> None:
    result = await world.alice.slash(world.channel, "help")
    assert result.ephemeral
    words = said(result)
    for command in world.bot.tree.walk_commands():
        if isinstance(command, app_commands.Command):
            assert f"**/{command.qualified_name}**" in words
            assert command.description in words
    assert "**/tweet** handle [prompt] [count]" in words
    assert "made up by a machine" in words


async def test_help_answers_in_direct_messages(world: World) -> None:
    assert "/train" in said(await world.alice.user.slash("help"))


async def test_other_commands_are_for_servers(world: World) -> None:
    assert world.alice.user.available_commands() == ("help",)


async def test_nothing_less_than_help_fits_a_message(world: World) -> None:
    embed = (await world.alice.slash(world.channel, "help")).response.embeds[0]
    assert len(embed.description) < 4096
    assert len(embed) < 6000


def _sent(world: World) -> int:
    return len(world.sent("PUT", "/commands"))


async def test_commands_are_sent_once(world: World) -> None:
    assert _sent(world) == 1
    await world.restart()
    assert _sent(world) == 1
    assert "/tweet" in said(await world.alice.slash(world.channel, "help"))


async def test_commands_are_sent_again_when_they_changed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    before = Bowerbird.add_cog

    async def add_cog(self: Bowerbird, cog: object) -> None:
        await before(self, cog)
        if (command := self.tree.get_command("help")) and isinstance(command, app_commands.Command):
            command.description = "Another description"

    monkeypatch.setattr(Bowerbird, "add_cog", add_cog)
    await world.restart()
    assert _sent(world) == 2


async def test_commands_that_discord_did_not_take_are_sent_at_the_next_start(world: World) -> None:
    await world.services.facts.put("commands", "of another bot")
    world.env.inject_error("PUT", "*/commands", status=500)
    with pytest.raises(Exception, match="500"):
        await world.restart()
    assert await world.services.facts.get("commands") == "of another bot"


def test_the_invitation_asks_for_no_more_than_is_needed() -> None:
    link = invite_link(1234)
    assert "client_id=1234" in link
    assert "permissions=274878024704" in link
    assert "scope=bot+applications.commands" in link


async def test_it_asks_for_no_privileged_intent(world: World) -> None:
    intents = world.bot.intents
    assert not any([intents.members, intents.presences, intents.message_content])
