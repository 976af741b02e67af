"""Posts over the network in Discord: what it costs is asked first, budgets hold, and nothing is paid twice."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from simcord.actors import MemberActor
from simcord.results import InteractionResult

from bot import fetching as fetching_module
from bot.attachments import whole
from bot.jobs import Job
from bot.serve import open_services
from bot.services import Services
from bot.settings import Settings
from models.sources import fetch as fetch_module
from models.store import SHARED
from models.training import TrainingOptions
from tests.bot.discord.conftest import World, labels, said, text_of
from tests.bot.discord.stepped import SteppedEngine
from tests.models import tiny
from tests.models.sources import x_server
from tests.models.sources.bluesky_server import START, AppView, FeedAccount
from tests.models.sources.x_server import ACCOUNT, XServer, make_posts

POSTS = 250
LOOK_UP = ("account", 1, 10_000)
"""A row of the account book, as `spent` gives them: kind, count, millionths of a USD."""
BIRD = "jay.bsky.social"
OUT_OF_ORDER = "Posts cannot be fetched from X at the moment; whoever runs this bot must look at it."


@pytest.fixture
async def x() -> AsyncIterator[XServer]:
    async with XServer(make_posts(POSTS)) as server:
        yield server


@pytest.fixture
def jay() -> FeedAccount:
    account = FeedAccount(BIRD, "did:plc:jay")
    for number, text in enumerate(tiny.posts(150, seed=3)):
        account.post(text, START + timedelta(hours=number))
    return account


@pytest.fixture
def changes() -> dict[str, Any]:
    """What a test's operator sets otherwise."""
    return {}


@pytest.fixture
async def services(tmp_path: Path, x: XServer, jay: FeedAccount, changes: dict[str, Any]) -> AsyncIterator[Services]:
    async with AppView(jay).serve() as bluesky:
        usual: dict[str, Any] = {
            "data_dir": tmp_path / "data", "discord_token": "simulated",
            "x_api_enabled": True, "x_bearer_token": x.token, "x_api_url": x.url, "bluesky_api_url": bluesky,
        }  # fmt: skip
        async with open_services(Settings(**usual | changes), SteppedEngine(), whole) as opened:
            yield opened


async def ask(world: World, who: MemberActor, handle: str = "wren", **options: object) -> InteractionResult:
    """`/train` without a file."""
    return await world.train(who, handle=handle, archive=None, **options)


async def agree(who: MemberActor, question: InteractionResult) -> None:
    """Press the button that pays."""
    await who.click(question.response, label=labels(question.response)[0])


async def buy(world: World, who: MemberActor, handle: str = "wren", **options: object) -> InteractionResult:
    """`/train`, and yes to its price."""
    question = await ask(world, who, handle, **options)
    await agree(who, question)
    return question


async def learned(world: World, who: MemberActor) -> None:
    """Bought, trained and told."""
    before = len(world.engine.trainings)
    await buy(world, who)
    (await world.running(before + 1)).finish()
    await world.ended()


def silent_behind(x: XServer, pages: int) -> None:
    """Have X answer nothing more once it has served so many pages."""
    x.on_answer = lambda: x.answering.clear() if x.pages == pages else None


def answer_again(x: XServer) -> None:
    """Take `silent_behind` back, wherever it is."""
    x.on_answer = lambda: None
    x.answering.set()


async def fetching(world: World, words: str) -> None:
    """Wait until the running job is that far, and have its card shown."""
    standings = world.services.runner.standings
    await world.until(lambda: any(words in one.words for one in standings.values()), words)
    await world.shown()


def a_day_later(x: XServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """For whoever asks X, and for X: an account is looked up once a day, and a post billed once."""

    def tomorrow() -> float:
        return time.time() + 86_400.0

    x.now = tomorrow
    monkeypatch.setattr(fetching_module, "time", SimpleNamespace(time=tomorrow))
    for function in (fetch_module.look_up, fetch_module.fetch):
        monkeypatch.setitem(function.__kwdefaults__, "now", tomorrow)


def book(world: World) -> list[tuple[int, int | None, str, int, int]]:
    """The account book: server, job, kind, count, millionths of a USD."""
    path = world.services.settings.data_dir / "bowerbird.db"
    with closing(sqlite3.connect(path)) as database:
        return database.execute("SELECT guild_id, job_id, kind, count, micros FROM spending ORDER BY at").fetchall()


def spent(world: World) -> list[tuple[str, int, int]]:
    """See `LOOK_UP`."""
    return [(kind, count, micros) for _, _, kind, count, micros in book(world)]


def card_of(world: World, number: int = 0) -> str:
    """The words of a job's card."""
    cards = [message for message in world.channel.history(viewer=world.bob) if message.embeds]
    return text_of(cards[number].embeds[0])


async def jobs(world: World) -> list[Job]:
    return await world.services.jobs.open_jobs()


# The question


async def test_the_price_is_asked_first_of_whoever_asked_alone(world: World, x: XServer) -> None:
    question = await ask(world, world.alice)
    assert question.ephemeral
    words = said(question)
    assert "Fetch posts from X?" in words
    assert "Wren W. (@wren)" in words
    assert "about 250 posts of 250 · $1.25" in words
    assert "about **$1.25**, at most $1.75" in words
    assert "$0.01 of $20.00 spent, $19.99 left" in words
    assert labels(question.response) == ["Fetch for $1.25", "Cancel"]
    assert not world.channel.history(viewer=world.bob)
    # Looking the account up is all that was paid, and it is not looked up again within a day.
    assert "about 250 posts" in said(await ask(world, world.bob))
    assert book(world) == [(world.guild.id, None, *LOOK_UP)]
    assert x.dollars == 0.01
    assert x.page_requests == 0
    assert not await jobs(world)


async def test_cancel_buys_nothing(world: World, x: XServer) -> None:
    question = await ask(world, world.alice)
    await world.alice.click(question.response, label="Cancel")
    assert said(question) == "Nothing was bought."
    assert not labels(question.response)
    assert not await jobs(world)
    assert (spent(world), x.page_requests) == ([LOOK_UP], 0)
    assert not world.channel.history(viewer=world.bob)


async def test_no_answer_buys_nothing(world: World, x: XServer) -> None:
    question = await ask(world, world.alice)
    await world.env.advance_time(301)
    assert said(question) == "Nothing was bought."
    assert not await jobs(world)
    assert x.page_requests == 0


async def test_who_may_not_train_causes_no_look_up(world: World, x: XServer) -> None:
    keepers = world.guild.create_role("Keepers")
    await world.services.rules.allow_trainer(world.guild.id, keepers.id)
    assert "may train here" in said(await ask(world, world.alice))
    await world.services.rules.reset(world.guild.id)
    await world.services.optouts.add(SHARED, "wren")
    assert "not to be imitated" in said(await ask(world, world.alice))
    assert not x.requests


@pytest.mark.parametrize("name", ["alice", "mod"])
async def test_ten_accounts_an_hour_are_looked_up_for_a_member(world: World, x: XServer, name: str) -> None:
    """Each is paid before anybody is asked, and whoever says no each time has no training that would count."""
    who = getattr(world, name)
    for number in range(10):
        x.handle = f"wren{number}"
        question = await ask(world, who, x.handle)
        await who.click(question.response, label="Cancel")
    x.handle = "wren10"
    result = await ask(world, who, x.handle)
    assert said(result).startswith("That is more than 10 accounts looked up in an hour; try again <t:")
    assert said(result).endswith(":R>, or attach a file of its posts.")
    assert result.ephemeral
    assert spent(world) == [LOOK_UP] * 10
    # What costs nothing is not counted: a look-up of today, and one on Bluesky. Nor are others' look-ups.
    for handle in ("wren9", BIRD):
        assert "more than" not in said(await ask(world, who, handle))
    assert "about 250 posts" in said(await ask(world, world.bob, x.handle))


@pytest.mark.parametrize(
    ("prepare", "answer"),
    [
        (lambda x: setattr(x, "handle", "other"), "There is no account @wren on X; check the spelling."),
        (lambda x: setattr(x, "protected", True), "The posts of @wren are protected, so X does not show them"),
        (lambda x: setattr(x, "total", 0), "@wren has written nothing on X; attach a file of its posts instead."),
        (lambda x: x.faults[ACCOUNT].append(x_server.problem(401, "Unauthorized")), OUT_OF_ORDER),
    ],
    ids=["nobody", "protected", "silent", "401"],
)
async def test_an_account_that_cannot_be_read_is_told_at_once(
    world: World, x: XServer, prepare: Any, answer: str
) -> None:
    prepare(x)
    result = await ask(world, world.alice)
    assert said(result).startswith(answer)
    assert result.ephemeral
    assert not labels(result.response)
    assert not await jobs(world)
    assert x.page_requests == 0


# Buying


async def test_from_the_price_to_a_voice_for_all_servers(
    world: World, x: XServer, caplog: pytest.LogCaptureFixture
) -> None:
    silent_behind(x, 1)
    question = await buy(world, world.alice)
    assert "Training 1 is in the queue" in said(question)
    assert not labels(question.response)
    await fetching(world, "100 of about 250")
    card = card_of(world)
    assert "Fetching posts of @wren: 100 of about 250" in card
    assert "40%" in card
    answer_again(x)
    training = await world.running()
    assert (training.corpus.counts.downloaded, training.scope) == (POSTS, SHARED)
    training.finish()
    await world.ended()
    assert "I have learned @wren" in card_of(world)
    assert (await world.services.jobs.get(1)).state == "done"
    posts = [(world.guild.id, 1, "post", count, count * 5_000) for count in (100, 100, 50)]
    assert book(world) == [(world.guild.id, None, *LOOK_UP), *posts]
    assert x.dollars == 1.26
    there = world.another_server()
    assert "@wren" in said(await there.carol.slash(there.channel, "models"))
    assert "AI-generated" in said(await there.carol.slash(there.channel, "tweet", handle="wren"))
    assert x.token not in caplog.text


async def test_several_accounts_have_one_question_and_what_is_free_says_so(world: World, x: XServer) -> None:
    question = await ask(world, world.alice, second=BIRD)
    words = said(question)
    assert "Fetch posts from X and Bluesky?" in words or "Fetch posts from Bluesky and X?" in words
    assert "about 150 posts of 150 · free" in words
    assert "about **$1.25**, at most $1.75" in words
    await agree(world.alice, question)
    assert (await world.running()).corpus.counts.downloaded == POSTS + 150
    assert x.dollars == 1.26


async def test_what_is_cancelled_in_the_middle_is_kept_and_not_paid_again(world: World, x: XServer) -> None:
    silent_behind(x, 1)
    await buy(world, world.alice)
    await fetching(world, "100 of about 250")
    await world.until(lambda: x.waiting, "a request")

    async def answer_when_cancelled() -> None:
        while (await world.services.jobs.get(1)).is_open:  # noqa: ASYNC110  (a row)
            await asyncio.sleep(0.01)
        answer_again(x)

    answering = asyncio.create_task(answer_when_cancelled())
    assert "is cancelled" in said(await world.alice.click(world.channel.history()[0], label="Cancel"))
    await answering
    await world.ended()
    assert "was cancelled" in card_of(world)
    assert not await jobs(world)
    # The page in hand is paid, so it was waited for.
    assert spent(world) == [LOOK_UP, *[("post", 100, 500_000)] * 2]
    assert x.dollars == 1.01
    question = await ask(world, world.bob)
    assert "200 are here already and are not paid again" in said(question)
    assert labels(question.response) == ["Fetch for $0.25", "Cancel"]
    await agree(world.bob, question)
    await world.running()
    assert x.dollars == 1.26
    assert sum(micros for *_, micros in spent(world)) == 1_260_000


# Several at once


async def test_who_asks_while_it_runs_joins_and_nothing_is_paid_twice(world: World, x: XServer) -> None:
    there = world.another_server()
    silent_behind(x, 1)
    await buy(world, world.alice)
    await fetching(world, "100 of about 250")
    before = list(x.requests)
    assert f"is being learned already, by request of {world.alice.mention}" in said(await ask(world, world.bob))
    elsewhere = said(await there.carol.slash(there.channel, "train", handle="wren"))
    assert elsewhere == "@wren is being learned already; I will tell you here when it is done."
    assert x.requests == before
    answer_again(x)
    (await world.running()).finish()
    await world.ended()
    assert len(world.engine.trainings) == 1
    assert {user.id for user in world.channel.history()[-1].mentions} == {world.alice.id, world.bob.id}
    (note,) = there.channel.history()
    assert note.content == f"{there.carol.mention} I have learned @wren."
    assert {guild for guild, *_ in book(world)} == {world.guild.id}
    assert x.dollars == 1.26


async def test_who_asks_in_two_servers_is_told_in_both(world: World) -> None:
    await ask(world, world.alice, BIRD)
    there = world.another_server()
    third = world.env.create_guild("Third")
    porch = third.create_text_channel("porch")
    for who, channel in ((there.carol, there.channel), (third.add_member(there.carol.user), porch)):
        assert "I will tell you here" in said(await who.slash(channel, "train", handle=BIRD))
    (await world.running()).finish()
    await world.ended()
    for channel in (there.channel, porch):
        (note,) = channel.history()
        assert note.content == f"{there.carol.mention} I have learned @{BIRD}."


async def test_tweets_of_what_another_server_has_learned_send_nobody_to_jobs_that_are_not_theirs(world: World) -> None:
    await ask(world, world.alice, BIRD)
    await world.running()
    there = world.another_server()
    answer = said(await there.carol.slash(there.channel, "tweet", handle=BIRD))
    assert answer == f"@{BIRD} is being learned already; /train tells you here when it is done."
    assert "training 1" in said(await world.ask(world.alice, BIRD))
    assert "I will tell you here" in said(await there.carol.slash(there.channel, "train", handle=BIRD))


@pytest.mark.parametrize("changes", [{"x_server_budget": 2.0}, {"x_monthly_budget": 2.0}], ids=["server", "bot"])
async def test_two_who_agree_to_the_same_posts_pay_once(world: World, x: XServer) -> None:
    """Also where there is not enough for both: the second joins."""
    questions = [await ask(world, world.alice), await ask(world, world.bob)]
    silent_behind(x, 1)
    await agree(world.alice, questions[0])
    await agree(world.bob, questions[1])
    assert "Training 1 is in the queue" in said(questions[0])
    assert "is being learned already" in said(questions[1])
    answer_again(x)
    (await world.running()).finish()
    await world.ended()
    assert world.bob.mention in world.channel.history()[-1].content
    assert x.dollars == 1.26


async def test_who_agrees_when_the_queue_is_full_joins_too(world: World) -> None:
    await world.services.rules.limit(world.guild.id, "waiting_jobs", 1)
    questions = [await ask(world, world.alice), await ask(world, world.bob)]
    await agree(world.alice, questions[0])
    await agree(world.bob, questions[1])
    assert "is being learned already" in said(questions[1])


async def test_who_agrees_to_a_voice_that_was_refused_meanwhile_joins_nothing(world: World) -> None:
    """Its result would be told here, though another server learns it."""
    question = await ask(world, world.alice)
    there = world.another_server()
    other = await there.carol.slash(there.channel, "train", handle="wren")
    await agree(there.carol, other)
    await world.services.optouts.add(world.scope, "wren")
    await agree(world.alice, question)
    assert "not to be imitated" in said(question)
    (job,) = await jobs(world)
    assert await world.services.jobs.followers_elsewhere(job) == []


async def test_two_voices_of_the_same_posts_pay_once(world: World, x: XServer) -> None:
    silent_behind(x, 1)
    await buy(world, world.alice)
    await fetching(world, "100 of about 250")
    await buy(world, world.bob, second=BIRD)
    answer_again(x)
    (await world.running(1)).finish()
    assert (await world.running(2)).corpus.counts.downloaded == POSTS + 150
    assert x.dollars == 1.26
    assert sum(micros for *_, micros in spent(world)) == 1_260_000


# Budgets


@pytest.mark.parametrize(
    ("changes", "who", "left", "budget"),
    [
        ({"x_server_budget": 1.5}, "This server", "$1.49", "$1.50"),
        ({"x_monthly_budget": 1.5}, "This bot", "$1.49", "$1.50"),
    ],
    ids=["server", "bot"],
)
async def test_a_budget_that_is_too_small_is_one_sentence(
    world: World, x: XServer, who: str, left: str, budget: str
) -> None:
    result = await ask(world, world.alice)
    assert said(result) == (
        f"{who} has {left} left of its {budget} for this month, and this may take $1.75; there is more on the first of "
        "next month, or attach the account's archive, which costs nothing."
    )
    assert result.ephemeral
    assert not labels(result.response)
    assert not await jobs(world)
    assert (spent(world), x.page_requests) == ([LOOK_UP], 0)


@pytest.mark.parametrize("changes", [{"x_server_budget": 0.0}, {"x_monthly_budget": 0.0}], ids=["server", "bot"])
async def test_without_any_money_not_even_a_look_up_is_paid(world: World, x: XServer) -> None:
    assert "has $0.00 left of its $0.00 for this month" in said(await ask(world, world.alice))
    assert (spent(world), x.requests) == ([], [])


@pytest.mark.parametrize("changes", [{"x_server_budget": 0.51}, {"x_monthly_budget": 0.51}], ids=["server", "bot"])
async def test_no_look_up_is_paid_where_no_posts_could_be_paid_behind_it(world: World, x: XServer) -> None:
    assert "$0.51 left of its $0.51 for this month, and this may take $0.52" in said(await ask(world, world.alice))
    assert (spent(world), x.requests) == ([], [])


async def test_a_budget_lowered_behind_the_question_still_holds(world: World, x: XServer) -> None:
    question = await ask(world, world.alice)
    await world.mod.slash(world.channel, "config budget", amount=1.0)
    await agree(world.alice, question)
    assert said(question).startswith("This server has $0.99 left of its $1.00 for this month")
    assert not labels(question.response)
    assert not await jobs(world)
    assert x.page_requests == 0


@pytest.mark.parametrize("changes", [{"x_server_budget": 3.0}])
async def test_what_waiting_trainings_may_spend_is_not_promised_again(world: World, x: XServer) -> None:
    silent_behind(x, 1)
    await buy(world, world.alice)
    await fetching(world, "100 of about 250")
    refused = said(await ask(world, world.bob, second=BIRD))
    assert refused.startswith("This server has $1.24 left of its $3.00 for this month, $1.25 are promised")
    there = world.another_server()
    question = await there.carol.slash(there.channel, "train", handle="wren", second=BIRD)
    assert "$0.00 of $3.00 spent, $3.00 left" in said(question)  # each server has its own


async def test_config_budget_shows_what_is_spent_and_left(world: World, x: XServer) -> None:
    fresh = await world.mod.slash(world.channel, "config budget")
    assert fresh.ephemeral
    assert _fields(fresh) == {"Spent": "$0.00", "Left": "**$20.00**", "Budget": "$20.00"}
    silent_behind(x, 1)
    await buy(world, world.alice)
    await fetching(world, "100 of about 250")
    promised = {"Promised": "$1.25 to trainings that wait or run"}
    shown = await world.mod.slash(world.channel, "config budget")
    assert _fields(shown) == {"Spent": "$0.51", "Left": "**$18.24**", "Budget": "$20.00"} | promised
    answer_again(x)
    (await world.running()).finish()
    await world.ended()
    shown = await world.mod.slash(world.channel, "config budget")
    assert _fields(shown) == {"Spent": "$1.26", "Left": "**$18.74**", "Budget": "$20.00"}
    lowered = await world.mod.slash(world.channel, "config budget", amount=2.0)
    assert _fields(lowered) == {"Spent": "$1.26", "Left": "**$0.74**", "Budget": "$2.00"}
    assert "grants each server $20.00 a month" in said(lowered)
    raised = await world.mod.slash(world.channel, "config budget", amount=500.0)
    assert _fields(raised)["Budget"] == "$20.00"


# Again


async def test_a_known_voice_is_retrained_with_the_new_posts_alone(
    world: World, x: XServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    await learned(world, world.alice)
    a_day_later(x, monkeypatch)
    x.posts = make_posts(POSTS + 18)[:18] + x.posts
    question = await ask(world, world.bob)
    words = said(question)
    assert "I have learned this voice already, from" in words
    assert "about 18 new posts of 268 · $0.09" in words
    assert "250 are here already and are not paid again" in words
    assert labels(question.response) == ["Retrain with the 18 new posts · $0.09", "Cancel"]
    await agree(world.bob, question)
    assert (await world.running(2)).corpus.counts.downloaded == POSTS + 18
    assert spent(world)[4:] == [LOOK_UP, ("post", 18, 90_000)]
    assert x.page_requests == 4
    world.engine.trainings[1].finish()
    await world.ended()
    assert len(world.services.store.versions("wren")) == 2


async def test_without_new_posts_nothing_is_asked_of_x(world: World, x: XServer) -> None:
    await learned(world, world.alice)
    before = list(x.requests)
    question = await ask(world, world.bob)
    assert "I have learned @wren already, from" in said(question)
    assert labels(question.response) == ["Learn again", "No"]
    await agree(world.bob, question)
    assert (await world.running(2)).corpus.counts.downloaded == POSTS
    assert x.requests == before
    assert x.dollars == 1.26


NOT_FETCHED = "Newer posts of @wren are not fetched; I learn from those that are here."


@pytest.mark.parametrize(
    ("budget", "why"),
    [
        (0.5, "This server has $0.00 left of its $0.50 for this month, and this may take $0.52; there is more on"),
        (1.8, "This server has $0.53 left of its $1.80 for this month, and this may take $0.59; there is more on"),
    ],
    ids=["not even for a look-up", "not for the new posts"],
)
async def test_without_money_the_posts_that_are_here_can_be_learned_again(
    world: World, x: XServer, monkeypatch: pytest.MonkeyPatch, budget: float, why: str
) -> None:
    await learned(world, world.alice)
    a_day_later(x, monkeypatch)
    x.posts = make_posts(POSTS + 18)[:18] + x.posts
    await world.mod.slash(world.channel, "config budget", amount=budget)
    question = await ask(world, world.bob)
    assert said(question).startswith("I have learned @wren already, from")
    assert f" posts. {why}" in said(question)
    assert said(question).endswith(f"{NOT_FETCHED} Learn it again?")
    assert labels(question.response) == ["Learn again", "No"]
    await agree(world.bob, question)
    assert "Training 2 is in the queue" in said(question)
    assert said(question).endswith(NOT_FETCHED)
    assert (await world.running(2)).corpus.counts.downloaded == POSTS
    assert x.page_requests == 3


async def test_without_money_another_accounts_posts_are_fetched_beside_those_that_are_here(
    world: World, x: XServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    await learned(world, world.alice)
    a_day_later(x, monkeypatch)
    await world.mod.slash(world.channel, "config budget", amount=0.5)
    result = await ask(world, world.bob, second=BIRD)
    assert "Training 2 is in the queue" in said(result)
    assert said(result).endswith(NOT_FETCHED)
    assert (await world.running(2)).corpus.counts.downloaded == POSTS + 150


async def test_where_x_does_not_serve_us_the_posts_that_are_here_can_be_learned_again(
    world: World, x: XServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await learned(world, world.alice)
    a_day_later(x, monkeypatch)
    x.faults[ACCOUNT].append(x_server.problem(401, "Unauthorized"))
    question = await ask(world, world.bob)
    assert said(question).endswith(f"{OUT_OF_ORDER} {NOT_FETCHED} Learn it again?")
    assert "the bearer token is wrong" in caplog.text
    await agree(world.bob, question)
    assert (await world.running(2)).corpus.counts.downloaded == POSTS


async def test_another_server_is_offered_what_this_one_paid_for(world: World, x: XServer) -> None:
    await learned(world, world.alice)
    there = world.another_server()
    question = await there.carol.slash(there.channel, "train", handle="wren")
    assert labels(question.response) == ["Learn again", "No"]
    assert x.dollars == 1.26
    assert {guild for guild, *_ in book(world)} == {world.guild.id}


# Other sources


@pytest.mark.parametrize("changes", [{"x_api_enabled": False}, {"x_bearer_token": None}], ids=["off", "no token"])
async def test_with_x_off_come_the_steps_to_an_archive(world: World, x: XServer) -> None:
    result = await ask(world, world.alice)
    assert result.ephemeral
    assert "I need posts of @wren to learn from" in said(result)
    assert "Download an archive" in said(result)
    assert not labels(result.response)
    assert not x.requests
    assert not await jobs(world)


@pytest.mark.parametrize("changes", [{"x_monthly_budget": 0.0, "x_server_budget": 0.0, "x_api_enabled": False}])
async def test_bluesky_costs_nothing_and_asks_nothing(world: World, x: XServer) -> None:
    result = await ask(world, world.alice, f"https://bsky.app/profile/{BIRD}")
    assert "Training 1 is in the queue" in said(result)
    training = await world.running()
    assert (training.corpus.handles, training.corpus.counts.downloaded, training.scope) == ([BIRD], 150, SHARED)
    training.finish()
    await world.ended()
    assert f"I have learned @{BIRD}" in card_of(world).replace("\\", "")
    assert (spent(world), x.requests) == ([], [])
    there = world.another_server()
    assert "AI-generated" in said(await there.carol.slash(there.channel, "tweet", handle=BIRD))


async def test_new_posts_on_bluesky_are_offered_without_a_price(world: World, jay: FeedAccount) -> None:
    await ask(world, world.alice, BIRD)
    (await world.running()).finish()
    await world.ended()
    for number, text in enumerate(tiny.posts(7, seed=9)):
        jay.post(f"{text} anew", START + timedelta(days=30, hours=number))
    question = await ask(world, world.alice, BIRD)
    assert "There are about 7 new ones; learn from them?" in said(question)
    assert labels(question.response) == ["Retrain with the 7 new posts", "No"]
    await agree(world.alice, question)
    assert (await world.running(2)).corpus.counts.downloaded == 157


# Faults of X's


async def test_a_fault_for_good_in_the_middle_keeps_what_was_paid(
    world: World, x: XServer, caplog: pytest.LogCaptureFixture
) -> None:
    x.faults[1] = [x_server.problem(402, "CreditsDepleted", times=-1)]
    await buy(world, world.alice)
    await world.ended()
    card = card_of(world)
    assert "Could not learn @wren" in card
    assert OUT_OF_ORDER in card
    assert world.channel.history()[-1].content == f"{world.alice.mention} I could not learn @wren."
    assert "402 CreditsDepleted: there are no credits left" in caplog.text  # the cause is for the operator alone
    assert "credits" not in card
    assert x.token not in caplog.text
    assert spent(world) == [LOOK_UP, ("post", 100, 500_000)]
    # With credits again, the rest is bought.
    x.faults.clear()
    question = await ask(world, world.alice)
    assert "100 are here already and are not paid again" in said(question)
    assert labels(question.response) == ["Fetch for $0.75", "Cancel"]
    await agree(world.alice, question)
    (await world.running()).finish()
    await world.ended()
    assert "I have learned @wren" in card_of(world, 1)
    assert sum(micros for *_, micros in spent(world)) == 1_260_000
    assert (x.dollars, x.page_requests) == (1.26, 4)


async def test_where_x_asks_for_patience_the_card_says_until_when(world: World, x: XServer) -> None:
    reset = int(time.time()) + 600
    x.faults[1] = [x_server.rate_limit(x_rate_limit_reset=str(reset))]
    await buy(world, world.alice)
    await world.until(world.services.jobs.next_start, "a job that waits")
    await world.shown()
    assert f"The source asks for patience: it goes on <t:{reset}:R>. Nothing is lost." in card_of(world)
    (job,) = await jobs(world)
    assert (job.state, job.not_before) == ("queued", reset)
    assert spent(world) == [LOOK_UP, ("post", 100, 500_000)]


@pytest.mark.parametrize("changes", [{"training_tokens": 60_000}])
async def test_a_training_learns_as_much_as_the_operator_says(world: World) -> None:
    await world.train(world.alice)
    options = (await world.running()).options
    assert options == TrainingOptions(least_tokens=60_000, most_tokens=60_000)


def _fields(shown: InteractionResult) -> dict[str, str]:
    return {field.name: field.value for field in shown.response.embeds[0].fields}
