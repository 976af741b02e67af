"""How things look, and that Discord takes them."""

import re
from pathlib import Path

import pytest

from bot.rules import GuildRules
from bot.ui.embeds import (
    AI_MARK,
    counts_text,
    how_to_attach_embed,
    jobs_embed,
    model_embed,
    models_embed,
    quality_text,
    rules_embed,
    tweets_embed,
    tweets_text,
)
from bot.ui.plain import plain
from bot.ui.queue import PAGE
from bot.uploads import WHAT_TO_ATTACH
from models.store import Version
from tests.bot.ui import worst
from tests.bot.ui.worst import check_limits

# --- tweets


def wren(**more: object) -> Version:
    return Version("1", "wren", "v1", Path("/store/1/wren/v1"), "2025-01-01T00:00:00+00:00", 1, dict(more))


def test_an_answer_tells_who_and_that_a_machine_wrote_it() -> None:
    embed = tweets_embed(wren(), "My garden", ["My garden is blue"], asked=1)
    assert embed.author.name == f"{AI_MARK} · in the style of @wren"
    assert embed.description == "**My garden** → is blue"
    assert embed.footer.text == "Written by a machine. @wren said none of this."


def test_name_and_picture_come_from_the_profile() -> None:
    profile = {"name": "Wren  W. \u202enerw", "picture_url": "https://pbs.twimg.com/a.jpg"}
    embed = tweets_embed(wren(profiles={"wren": profile}), "", ["Blue."], asked=1)
    assert embed.author.name == f"{AI_MARK} · in the style of Wren W. nerw (@wren)"
    assert embed.author.icon_url == profile["picture_url"]


@pytest.mark.parametrize("picture", [None, "", "http://e.vil/a.jpg", "javascript:alert(1)"])
def test_only_a_safe_picture_is_shown(picture: str | None) -> None:
    profile = {"name": None, "picture_url": picture}
    embed = tweets_embed(wren(profiles={"wren": profile}), "", ["Blue."], asked=1)
    assert embed.author.icon_url is None


def test_fewer_than_asked_are_told() -> None:
    embed = tweets_embed(wren(), "", ["Blue.", "Green."], asked=3)
    assert embed.description == "→ Blue.\n\n→ Green."
    assert (embed.footer.text or "").startswith("2 of 3 came out right. Written by a machine.")


def test_ten_hostile_tweets_fit() -> None:
    embed = tweets_embed(worst.version(), "My dream is", [worst.TWEET] * 10, asked=20)
    check_limits(embed)
    assert (embed.description or "").count("**My dream is** → ") >= 6


def test_a_prompt_of_hostile_characters_fits() -> None:
    prompt = worst.HOSTILE[:200]
    embed = tweets_embed(worst.version(), prompt, [prompt + worst.HOSTILE[:80]] * 10, asked=10)
    check_limits(embed)
    assert embed.description


def test_ten_ordinary_tweets_are_all_shown() -> None:
    texts = [f"My dream is number {number} " + "word " * 50 for number in range(10)]
    assert tweets_text("My dream is", texts).count("→ number") == 10


# --- models


def test_the_counts_are_a_table() -> None:
    counts = dict.fromkeys(worst.COUNTS, 0)
    wren = counts | {"downloaded": 12_345, "retweets": 345, "kept": 12_000}
    jay = counts | {"downloaded": 90, "kept": 90}
    assert counts_text({"jay": jay, "wren": wren}) == (
        "```\n"
        "                @jay   @wren\n"
        "Posts             90  12,345\n"
        "– retweets         0     345\n"
        "= learned from    90  12,000\n"
        "```"
    )


def test_the_counts_of_three_fit_a_field_and_line_up() -> None:
    text = counts_text(dict.fromkeys(worst.HANDLES, worst.COUNTS))
    assert len(text) <= 1_024
    lines = text.splitlines()[1:-1]
    assert len(lines) == 8
    assert len({len(line) for line in lines}) == 1


def test_quality_in_a_sentence() -> None:
    metrics = {"base_bits_per_byte": 1.5, "bits_per_byte": 1.2}
    assert quality_text(metrics) == "1.50 → **1.20** bits per byte on unseen posts (20% better)"


def test_all_about_a_model() -> None:
    embed = model_embed(worst.version(), [worst.version()] * 7)
    check_limits(embed)
    last = embed.fields[-1]
    assert last.name == "Versions: 7"
    assert (last.value or "").endswith("\nand 2 older")
    assert "only this server" in (embed.footer.text or "")


def test_a_page_of_models() -> None:
    embed = models_embed([worst.version()] * 10, 1, 3, 25)
    check_limits(embed)
    assert "25" in (embed.title or "")
    assert "Page 2 of 3" in (embed.footer.text or "")
    assert (embed.description or "").count("20% better") == 10
    assert r"\_\_" in (embed.description or "")


# --- the rest


def test_a_queue_shows_who_runs_and_who_waits() -> None:
    jobs = [worst.job(id=1, key="wren"), worst.job(id=2, key="jay", state="queued")]
    lines = (jobs_embed(jobs, {1: 0.42}, slice(None)).description or "").splitlines()
    assert lines[0].startswith(r"**\@wren** · learning, 42% · asked by <@")
    assert lines[1].startswith(r"**\@jay** · waiting, number 2 · asked by <@")


def test_a_long_queue_fits() -> None:
    embed = jobs_embed([worst.job(id=number, state="queued") for number in range(100)], {}, slice(None))
    check_limits(embed)
    shown = (embed.description or "").splitlines()
    more = re.fullmatch(r"and (\d+) more", shown[-1])
    assert more
    assert len(shown) - 1 + int(more[1]) == 100


def test_a_page_of_the_queue_fits_whole() -> None:
    jobs = [worst.job(id=number, state="queued") for number in range(100)]
    shown = (jobs_embed(jobs, {}, slice(80, 80 + PAGE)).description or "").splitlines()
    assert ["waiting, number 81" in shown[0], "waiting, number 100" in shown[-1]] == [True, True]


def test_rules_as_they_are() -> None:
    defaults = {field.name: field.value for field in rules_embed(GuildRules()).fields}
    assert defaults["Answers in"] == "everywhere"
    assert defaults["May train"] == "everyone"
    decided = rules_embed(GuildRules(frozenset({7, 5}), 9, frozenset({8}), trainings_a_day=3)).fields
    assert [field.value for field in decided[:4]] == ["<#5>, <#7>", "<#9>", "<@&8>", "3 a day and member"]


def test_rules_with_hundreds_of_channels_and_roles_fit() -> None:
    many = frozenset(range(2**63, 2**63 + 400))
    embed = rules_embed(GuildRules(many, 2**63, many))
    check_limits(embed)
    assert re.search(r", and \d+ more$", embed.fields[0].value or "")


def test_how_to_attach_names_the_first_handle() -> None:
    embed = how_to_attach_embed(worst.KEY)
    check_limits(embed)
    assert f"/train handle:{plain(worst.HANDLES[0])}**" in (embed.description or "")
    assert WHAT_TO_ATTACH in (embed.description or "")
