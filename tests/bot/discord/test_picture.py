"""The picture under an answer, and which one stands for a voice."""

import pytest
from simcord.actors import MemberActor
from simcord.results import InteractionResult
from simcord.types import HttpLogEntry

from bot.answers import Request
from bot.ui.preview import PreviewButton
from models.front_matter import PREVIEW
from models.handles import LONGEST_KEY
from models.preview import read_preview
from models.store import SHARED
from tests.bot.discord.conftest import PICTURE, World, labels, said, text_of

UNKNOWN = "What was written here is no longer known"
TWEETS = b"My dream is number 1 of the blue things|My dream is number 2 of the blue things"


async def asked(world: World, who: MemberActor, handle: str = "jack") -> InteractionResult:
    return await world.ask(who, handle, prompt="My dream is", count=2)


async def offered(world: World, who: MemberActor, handle: str = "jack") -> InteractionResult:
    """What `/model`'s button offers."""
    shown = await who.slash(world.channel, "model", handle=handle)
    return await who.click(shown.response, label="Set preview")


def drawings(world: World) -> list[HttpLogEntry]:
    """The bot's requests that put a picture under an answer."""
    return [one for one in world.sent("PATCH", "/messages/@original") if "attachments" in str(one.json)]


# --- the button under an answer


async def test_the_reply_gets_the_picture_of_its_tweets(world: World) -> None:
    world.know()
    answer = await asked(world, world.alice)
    await world.bob.click(answer.response, label="Picture")
    (message,) = world.channel.history()
    (picture,) = message.attachments
    assert (picture.filename, picture.size) == (PREVIEW, len(PICTURE + TWEETS))
    assert message.embeds[0].image.url.endswith(PREVIEW)
    assert "number 2 of the blue things" in text_of(message.embeds[0])
    assert labels(message) == ["More", "Edit prompt", "Delete"]


async def test_the_picture_tells_its_words_to_who_cannot_see_it(world: World) -> None:
    world.know()
    answer = await asked(world, world.alice)
    await world.alice.click(answer.response, label="Picture")
    sent = drawings(world)[-1]
    assert "AI-generated: My dream is number 1 of the blue things" in str(sent.json)


async def test_it_works_after_a_restart(world: World) -> None:
    world.know()
    answer = await asked(world, world.alice)
    await world.restart()
    await world.alice.click(answer.response, label="Picture")
    assert [one.filename for one in world.channel.history()[0].attachments] == [PREVIEW]


async def test_a_forgotten_voice_is_not_drawn(world: World) -> None:
    world.know()
    answer = await asked(world, world.alice)
    await world.services.forgetting.forget(["jack"], world.scope)
    assert UNKNOWN in said(await world.alice.click(answer.response, label="Picture"))
    assert not world.channel.history()[0].attachments


async def test_a_refused_voice_is_not_drawn(world: World) -> None:
    world.know()
    answer = await asked(world, world.alice)
    await world.services.optouts.add(world.scope, "jack")
    assert "jack" in said(await world.alice.click(answer.response, label="Picture"))
    assert not world.channel.history()[0].attachments


async def test_a_forged_number_shows_nothing_of_another_server(world: World) -> None:
    world.know()
    answer = await asked(world, world.alice)
    secret = await world.services.answers.add(Request(999, 1, SHARED, "jack", "", 1), ["a secret"])
    old = await world.services.answers.add(Request(world.guild.id, 1, world.scope, "jack", "", 1))
    for number in (secret, old, 10**18, 0):
        assert UNKNOWN in said(await world.forge(world.alice, answer.response, f"picture:{number}"))
    assert not world.channel.history()[0].attachments


async def test_pictures_have_a_pace(world: World) -> None:
    world.know()
    answer = await asked(world, world.alice)
    await world.alice.click(answer.response, label="Picture")  # which takes the button away
    for _ in range(5):
        await world.forge(world.alice, answer.response, "picture:1")
    assert len(drawings(world)) == 6
    refused = said(await world.forge(world.alice, answer.response, "picture:1"))
    assert refused.startswith("That is more than 6 pictures in a minute; try again in ")
    assert len(drawings(world)) == 6


async def test_only_where_the_bot_may_answer(world: World) -> None:
    world.know()
    answer = await asked(world, world.alice)
    elsewhere = world.guild.create_text_channel("bots")
    await world.services.rules.allow_channel(world.guild.id, elsewhere.id)
    assert "let me answer only in" in said(await world.alice.click(answer.response, label="Picture"))


# --- the picture of a training


async def test_a_training_leaves_a_picture_of_its_first_tweets(world: World) -> None:
    await world.learned(world.alice)
    version = world.services.store.current("jack", scope=world.scope)
    assert version.read(PREVIEW) == PICTURE + "|".join(world.engine.first_tweets).encode()
    assert f"({PREVIEW})" in version.read("README.md").decode()
    assert "peg 5" in text_of(world.channel.history()[0].embeds[0])


async def test_a_voice_that_writes_nothing_is_kept_without_one(world: World) -> None:
    world.engine.first_tweets = []
    await world.learned(world.alice)
    assert PREVIEW not in world.services.store.current("jack", scope=world.scope).files()


# --- which one stands for a voice


async def test_a_manager_chooses_the_preview_of_this_server_s_voice(world: World) -> None:
    version = world.know()
    await asked(world, world.alice)
    await world.ask(world.alice, prompt="I collect", count=1)
    menu = await offered(world, world.mod)
    assert menu.ephemeral
    (select,) = menu.response.components[0]["components"]
    assert [option["label"] for option in select["options"]] == [
        "I collect number 1 of the blue things",
        "My dream is number 1 of the blue things",
    ]
    await world.mod.select(menu.response, values=[select["options"][1]["value"]])
    assert read_preview(version.path) == PICTURE + TWEETS
    shown = await world.bob.slash(world.channel, "model", handle="jack")
    assert [one.filename for one in shown.response.attachments] == [PREVIEW]
    assert [one.size for one in shown.response.attachments] == [len(PICTURE + TWEETS)]


async def test_without_tweets_there_is_nothing_to_choose(world: World) -> None:
    world.know()
    assert "/tweet writes some" in said(await offered(world, world.mod))


async def test_members_are_not_offered_it(world: World) -> None:
    world.know()
    shown = await world.alice.slash(world.channel, "model", handle="jack")
    assert "Set preview" not in labels(shown.response)


@pytest.mark.parametrize(
    ("scope", "answer"),
    [("own", "Manage Server"), ("shared", "whoever runs this bot"), ("77", "belongs to another server")],
)
async def test_a_forged_button_chooses_nothing(world: World, scope: str, answer: str) -> None:
    version, shared = world.know(), world.know(scope=SHARED)
    await asked(world, world.alice)
    who = world.mod if scope == "shared" else world.alice
    shown = await who.slash(world.channel, "model", handle="jack")
    custom_id = f"card:{world.scope if scope == 'own' else scope}:jack"
    assert answer in said(await world.forge(who, shown.response, custom_id))
    assert read_preview(version.path) is read_preview(shared.path) is None


async def test_a_choice_is_gone_when_the_voice_is_forgotten(world: World) -> None:
    version = world.know()
    await asked(world, world.alice)
    menu = await offered(world, world.mod)
    await world.services.forgetting.forget(["jack"], world.scope)
    (select,) = menu.response.components[0]["components"]
    result = await world.mod.select(menu.response, values=[select["options"][0]["value"]])
    assert "no longer known" in said(result)
    assert not version.path.parent.exists()


def test_its_id_fits_the_longest_key() -> None:
    assert len(str(PreviewButton(str(2**64), "a" * LONGEST_KEY).item.custom_id)) <= 100
