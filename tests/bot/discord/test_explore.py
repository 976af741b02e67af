"""The button that hands out the page about a voice's posts: to those who may, and to them alone."""

import asyncio

import pytest
from simcord.actors import MemberActor
from simcord.results import InteractionResult

from bot import reading
from bot.exploring import page_name
from bot.ui.explore import ExploreButton
from models.handles import LONGEST_KEY
from models.store import SHARED
from tests.bot.discord.conftest import World, labels, posts_file, said
from tests.bot.kept import keep_fetched
from tests.models import tiny

NOT_THEIRS = (
    "Only whoever attached all posts of this voice and had it trained, or those with the Manage Server permission, can "
    "look into them."
)


async def is_refused(world: World, who: MemberActor, handle: str = "jack") -> bool:
    """Whether neither `/model` nor a forged button hands this member the posts."""
    shown = await who.slash(world.channel, "model", handle=handle)
    has_button = "Posts" in labels(shown.response)
    return (
        not has_button and said(await world.forge(who, shown.response, f"posts:{world.scope}:{handle}")) == NOT_THEIRS
    )


async def pressed(world: World, who: MemberActor, handle: str = "jack") -> InteractionResult:
    """The button below `/model`."""
    shown = await who.slash(world.channel, "model", handle=handle)
    return await who.click(shown.response, label="Posts")


async def forged(world: World, who: MemberActor, custom_id: str) -> InteractionResult:
    """The button as it might stand below an old message."""
    shown = await world.mod.slash(world.channel, "model", handle="jack")
    return await world.forge(who, shown.response, custom_id)


async def test_whoever_trained_it_gets_the_page_alone(world: World) -> None:
    await world.learned(world.alice)
    before = len(world.channel.history(viewer=world.bob))
    result = await pressed(world, world.alice)
    assert result.ephemeral
    assert "download this page and open it in a browser" in said(result)
    (page,) = (result.followups or [result.response])[0].attachments
    assert page.filename == "posts-of-jack.html"
    assert 20_000 < page.size < 10 << 20
    assert len(world.channel.history(viewer=world.bob)) == before + 1  # /model's answer


async def test_the_page_is_of_what_was_attached(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[bytes] = []

    async def note(do, given):
        made.append(await asyncio.to_thread(do, given))
        return made[-1]

    await world.learned(world.alice, archive=("posts.jsonl", posts_file(160, seed=7)))
    monkeypatch.setattr(reading, "_elsewhere", note)
    await pressed(world, world.alice)
    page = made[0].decode()
    assert "<title>Posts of @jack</title>" in page
    assert "<strong>160</strong> of 160 kept" in page
    assert all(f"{text} {number}" in page for number, text in enumerate(tiny.posts(160, seed=7)))


async def test_those_who_manage_the_server_may(world: World) -> None:
    await world.learned(world.alice)
    assert (await pressed(world, world.mod)).ephemeral


async def test_others_do_not_see_the_button_and_are_refused(world: World) -> None:
    await world.learned(world.alice)
    shown = await world.bob.slash(world.channel, "model", handle="jack")
    assert labels(shown.response) == ["Tweet", "Forget"]
    shown = await world.alice.slash(world.channel, "model", handle="jack")
    assert labels(shown.response) == ["Tweet", "Posts", "Forget"]
    refused = await world.bob.click(shown.response, label="Posts")
    assert said(refused) == NOT_THEIRS
    assert refused.ephemeral
    assert not refused.response.attachments


async def test_who_has_kept_posts_learned_again_does_not_get_what_another_member_attached(world: World) -> None:
    await world.learned(world.alice)
    asked = await world.bob.slash(world.channel, "train", handle="jack")
    await world.bob.click(asked.response, label="Learn again")
    (await world.running(2)).finish()
    await world.ended()
    assert await is_refused(world, world.bob)
    assert "download this page" in said(await pressed(world, world.mod))


async def test_a_second_handle_that_another_member_attached_stays_theirs(world: World) -> None:
    await world.learned(world.alice)
    await world.learned(world.bob, handle="jill", second="jack", archive=("jill.jsonl", posts_file(150, seed=3)))
    assert await is_refused(world, world.bob, "jack-jill")
    await world.learned(world.bob, handle="joe", archive=("joe.jsonl", posts_file(150, seed=4)))
    await world.learned(world.bob, handle="jim", second="joe", archive=("jim.jsonl", posts_file(150, seed=5)))
    assert "download this page" in said(await pressed(world, world.bob, "jim-joe"))


async def test_posts_of_before_it_was_noted_who_attached_them_are_the_managers(world: World) -> None:
    await world.learned(world.alice)
    (kept,) = {path.parent for path in world.services.uploads.kept(world.scope, "jack")}
    kept.rename(kept.with_name(kept.name.rpartition("-")[0]))
    assert await is_refused(world, world.alice)
    assert "download this page" in said(await pressed(world, world.mod))


async def test_whoever_trained_an_older_version_does_not_own_the_newer_posts(world: World) -> None:
    await world.learned(world.alice)
    job = await world.services.jobs.get(1)
    world.know("jack", job=job.id + 1)
    shown = await world.alice.slash(world.channel, "model", handle="jack")
    assert labels(shown.response) == ["Tweet", "Forget"]


@pytest.mark.parametrize("asked", ["jack", "jill"])
async def test_a_job_of_the_same_number_in_another_database_is_no_claim(world: World, asked: str) -> None:
    world.know("jack", job=1)
    await world.train(world.bob, handle="jill")
    (await world.running()).finish()
    await world.ended()
    if asked == "jack":
        await world.services.jobs._database.execute("UPDATE jobs SET key = 'jack'")
    assert (await world.services.jobs.get(1)).key == asked
    shown = await world.bob.slash(world.channel, "model", handle="jack")
    assert labels(shown.response) == ["Tweet", "Forget"]
    assert said(await world.forge(world.bob, shown.response, f"posts:{world.scope}:jack")) == NOT_THEIRS


async def test_posts_that_are_not_kept(world: World) -> None:
    world.know()
    result = await pressed(world, world.mod)
    assert said(result) == (
        "The posts of @jack are not kept here, and a voice holds none. With a file of them, whoever runs this bot can "
        "look into them: python -m bot explore @jack --from FILE."
    )
    assert result.ephemeral


async def test_it_works_after_a_restart(world: World) -> None:
    await world.learned(world.alice)
    shown = await world.alice.slash(world.channel, "model", handle="jack")
    await world.restart()
    result = await world.alice.click(shown.response, label="Posts")
    assert "download this page" in said(result)


async def test_a_shared_voice_of_x_has_no_button_and_its_posts_stay_here(world: World) -> None:
    world.know("jack", SHARED)
    keep_fetched(world.services.fetching.place("jack"), tiny.posts(150))
    shown = await world.mod.slash(world.channel, "model", handle="jack")
    assert labels(shown.response) == ["Tweet"]
    result = await world.forge(world.mod, shown.response, "posts:shared:jack")
    assert "came from X, whose rules do not let me pass them on" in said(result)
    assert result.ephemeral


async def test_a_shared_voice_of_bluesky_is_for_those_who_manage_a_server(world: World) -> None:
    world.know("jay.bsky.social", SHARED)
    keep_fetched(world.services.fetching.place("jay.bsky.social"), tiny.posts(150), "Bluesky")
    result = await pressed(world, world.mod, "jay.bsky.social")
    assert "download this page" in said(result)


async def test_another_servers_posts_stay_there(world: World) -> None:
    await world.learned(world.alice)
    elsewhere = world.another_server()
    world.know("jack", str(elsewhere.guild.id))
    shown = await elsewhere.carol.slash(elsewhere.channel, "model", handle="jack")
    result = await world.forge(elsewhere.carol, shown.response, f"posts:{world.scope}:jack")
    assert said(result) == "This voice belongs to another server."
    # Nor are they reached through the other server's own voice of that name.
    shown = await elsewhere.carol.slash(elsewhere.channel, "model", handle="jack")
    result = await elsewhere.carol.click(shown.response, label="Posts")
    assert "are not kept here" in said(result)


async def test_who_opted_out_is_not_looked_into(world: World) -> None:
    await world.learned(world.alice)
    shown = await world.alice.slash(world.channel, "model", handle="jack")
    await world.services.optouts.add(world.scope, "jack")
    assert "not to be imitated" in said(await world.alice.click(shown.response, label="Posts"))


async def test_a_voice_forgotten_meanwhile(world: World) -> None:
    world.know("jack")
    assert "I have not learned @jill here yet" in said(await forged(world, world.mod, f"posts:{world.scope}:jill"))


async def test_channels_that_admins_chose_hold_for_it_too(world: World) -> None:
    await world.learned(world.alice)
    shown = await world.alice.slash(world.channel, "model", handle="jack")
    await world.services.rules.allow_channel(world.guild.id, world.guild.create_text_channel("bots").id)
    assert "let me answer only in" in said(await world.alice.click(shown.response, label="Posts"))


async def test_two_pages_a_minute(world: World) -> None:
    await world.learned(world.alice)
    shown = await world.alice.slash(world.channel, "model", handle="jack")
    for _ in range(2):
        assert "download this page" in said(await world.alice.click(shown.response, label="Posts"))
    assert "the next is possible in" in said(await world.alice.click(shown.response, label="Posts"))
    assert "download this page" in said(await world.mod.click(shown.response, label="Posts"))


def test_its_id_fits_the_longest_key() -> None:
    assert len(str(ExploreButton(str(2**64), "a" * LONGEST_KEY).item.custom_id)) <= 100
    assert page_name("a-b") == "posts-of-a-b.html"
