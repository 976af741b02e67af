"""The job card, from the queue to the result."""

import pytest

from bot.progress import Standing
from bot.ui.buttons import CancelButton, TweetButton
from bot.ui.card import card_buttons, card_nonce, ended_card, open_card, result_card
from bot.ui.embeds import AI_MARK, GREEN, GREY, RED
from models.training import Progress
from tests.bot.ui import worst
from tests.bot.ui.worst import check_limits


@pytest.mark.parametrize(
    ("ahead", "words"),
    [(0, "Starting."), (1, "Waiting: 1 training is before it."), (3, "Waiting: 3 trainings are before it.")],
)
def test_a_waiting_job_tells_its_place(ahead: int, words: str) -> None:
    assert open_card(worst.job(state="queued", attempt=0), None, ahead).description == words


def test_a_running_job_shows_how_far_it_is() -> None:
    progress = Progress("training", 0.5, loss=2.345, tokens_per_second=1234.5, remaining_seconds=125.4)
    embed = open_card(worst.job(key="wren", attempt=1), Standing("Learning", 0.5, progress), 0)
    assert embed.title == "Learning @wren"
    assert embed.description == "Learning\n`████████░░░░░░░░` 50%"
    assert {field.name: field.value for field in embed.fields} == {
        "Left": "2 min 05 s",
        "Loss": "2.35",
        "Speed": "1,234 tokens/s",
    }
    assert embed.footer.text == "Training 1000000000"


@pytest.mark.parametrize(("fraction", "full"), [(-1.0, 0), (0.0, 0), (0.97, 16), (1.0, 16), (2.0, 16)])
def test_the_bar_is_always_as_long(fraction: float, full: int) -> None:
    description = open_card(worst.job(), Standing("Learning", fraction), 0).description or ""
    assert f"`{'█' * full}{'░' * (16 - full)}`" in description


def test_a_later_attempt_is_told() -> None:
    footer = open_card(worst.job(attempt=2), None, 0).footer.text or ""
    assert footer.endswith("attempt 2")
    resumed = Standing("Learning", 0.5, Progress("training", 0.5, resumed=True))
    footer = open_card(worst.job(attempt=2), resumed, 0).footer.text or ""
    assert footer.endswith("attempt 2, went on from its checkpoint")


def test_the_last_samples_are_marked_as_written_by_a_machine() -> None:
    embed = open_card(worst.job(samples=["one", "two", "*three*", "four"]), Standing(), 0)
    assert [field.value for field in embed.fields] == ["→ two", r"→ \*three\*", "→ four"]
    assert AI_MARK in (embed.fields[0].name or "")


def test_the_worst_running_card_fits() -> None:
    progress = Progress("training", 0.5, loss=1e9, tokens_per_second=1e9, remaining_seconds=1e9)
    check_limits(open_card(worst.job(samples=[worst.HOSTILE * 9] * 9), Standing("Measuring", 0.5, progress), 0))


def test_the_worst_result_fits_and_has_every_tweet() -> None:
    embed = result_card(worst.job(state="done", tweets=[worst.TWEET] * 5), worst.version())
    check_limits(embed)
    shown = "\n".join(field.value or "" for field in embed.fields)
    assert shown.count("**My dream is** → ") == 5


def test_a_result_tells_counts_quality_tweets_and_time() -> None:
    job = worst.job(state="done", tweets=["My dream is blue.", "My dream is glass."], ended_at=1.7e9 + 61)
    embed = result_card(job, worst.version())
    assert embed.colour == GREEN
    assert "= learned from" in (embed.description or "")
    assert [field.name for field in embed.fields] == ["Quality", AI_MARK]
    assert embed.fields[1].value == "**My dream is** → blue.\n\n**My dream is** → glass."
    assert "took 1 min 01 s" in (embed.footer.text or "")


def test_a_model_that_wrote_nothing_is_a_result_too() -> None:
    assert [field.name for field in result_card(worst.job(state="done"), worst.version()).fields] == ["Quality"]


def test_a_failure_and_a_cancel_tell_why() -> None:
    failed = ended_card(worst.job(key="wren", state="failed", reason="The disk is *full*."))
    assert (failed.title, failed.colour) == ("Could not learn @wren", RED)
    assert failed.description == r"The disk is \*full\*."
    cancelled = ended_card(worst.job(key="wren", state="cancelled", reason=None))
    assert (cancelled.title, cancelled.colour) == ("Training of @wren was cancelled", GREY)
    check_limits(ended_card(worst.job(state="failed", reason=worst.HOSTILE * 50)))


async def test_the_buttons_follow_the_state() -> None:
    for state in ("queued", "running"):
        assert [type(item) for item in card_buttons(worst.job(state=state)).children] == [CancelButton]
    (tweet,) = card_buttons(worst.job(state="done")).children
    assert isinstance(tweet, TweetButton)
    assert len(tweet.item.custom_id or "") <= 100
    assert TweetButton.__discord_ui_compiled_template__.fullmatch(tweet.item.custom_id or "")
    assert card_buttons(worst.job(state="failed")).children == []


def test_a_nonce_is_the_jobs_own_and_short_enough() -> None:
    assert card_nonce(worst.job(id=1)) != card_nonce(worst.job(id=11))
    assert len(card_nonce(worst.job())) <= 25
