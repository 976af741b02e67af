"""The job card: one message that tells a training from the queue to its result.

Knows what a job's row and standing say and how that looks. Sends nothing itself.
"""

import time
from collections.abc import Sequence

import discord

from bot.jobs import Job
from bot.progress import Standing
from bot.ui.buttons import CancelButton, TweetButton
from bot.ui.embeds import AI_MARK, BLUE, GREEN, GREY, RED, counts_text, postponed_words, quality_text, tweets_text
from bot.ui.plain import one_line, plain, with_handles
from models.handles import show_key
from models.prompt import FIRST_PROMPT
from models.store import Store, Version

_BAR = 16
_LONGEST_SAMPLE = 300
_LONGEST_REASON = 1_000


def open_card(job: Job, standing: Standing | None, ahead: int) -> discord.Embed:
    """A job that waits or runs; `ahead` jobs will be worked on before it."""
    embed = discord.Embed(title=with_handles(f"Learning {show_key(job.key)}"), colour=BLUE)
    if job.state == "queued" and job.not_before and job.not_before > time.time():
        embed.description = postponed_words(job.not_before)
    elif job.state == "queued" or standing is None:
        embed.description = (
            f"Waiting: {ahead} {'training is' if ahead == 1 else 'trainings are'} before it." if ahead else "Starting."
        )
    else:
        embed.description = f"{with_handles(standing.words)}\n`{_bar(standing.fraction)}` {standing.fraction:.0%}"
        progress = standing.progress
        if progress and progress.remaining_seconds is not None:
            embed.add_field(name="Left", value=_minutes(progress.remaining_seconds))
        if progress and progress.loss is not None:
            embed.add_field(name="Loss", value=f"{progress.loss:.2f}")
        if progress and progress.tokens_per_second is not None:
            embed.add_field(name="Speed", value=f"{progress.tokens_per_second:,.0f} tokens/s")
    _add_samples(embed, job.samples)
    again = f" · attempt {job.attempt}" if job.attempt > 1 else ""
    if standing and standing.progress and standing.progress.resumed:
        again += ", went on from its checkpoint"
    embed.set_footer(text=f"Training {job.id}{again}")
    return embed


def final_card(job: Job, store: Store) -> discord.Embed:
    """A job that has ended: its version in the store, or else why there is none."""
    versions = store.versions(job.key, scope=job.scope) if job.state == "done" else []
    version = next((version for version in versions if version.version == job.version), None)
    return result_card(job, version) if version else ended_card(job)


def result_card(job: Job, version: Version) -> discord.Embed:
    """A job that is done."""
    embed = discord.Embed(
        title=with_handles(f"I have learned {show_key(job.key)}"),
        colour=GREEN,
        description=counts_text(version.about["counts_by_handle"]),
    )
    metrics = version.about["metrics"]
    embed.add_field(name="Quality", value=quality_text(metrics), inline=False)
    if job.tweets:
        text = tweets_text(FIRST_PROMPT, [one_line(tweet, _LONGEST_SAMPLE) for tweet in job.tweets])
        for number, part in enumerate(_parts(text)):
            embed.add_field(name=AI_MARK if not number else "\u200b", value=part, inline=False)
    took = (job.ended_at or 0) - (job.started_at or 0)
    embed.set_footer(text=f"Training {job.id} · took {_minutes(took)} · everything it writes is made up by a machine")
    return embed


def ended_card(job: Job) -> discord.Embed:
    """A job that failed or was cancelled, with the reason."""
    failed = job.state == "failed"
    title = f"Could not learn {show_key(job.key)}" if failed else f"Training of {show_key(job.key)} was cancelled"
    embed = discord.Embed(
        title=with_handles(title),
        colour=RED if failed else GREY,
        description=plain(one_line(job.reason or "", _LONGEST_REASON)),
    )
    embed.set_footer(text=f"Training {job.id}")
    return embed


def card_buttons(job: Job) -> discord.ui.View:
    """Cancel while it is open, Tweet when it is done."""
    view = discord.ui.View(timeout=None)
    if job.is_open:
        view.add_item(CancelButton(job.id))
    elif job.state == "done":
        view.add_item(TweetButton(job.scope, job.key))
    return view


def card_nonce(job: Job) -> str:
    """By which Discord knows that a card was sent already."""
    return f"card-{job.id}"


def _add_samples(embed: discord.Embed, samples: Sequence[str]) -> None:
    for number, sample in enumerate(samples[-3:]):
        embed.add_field(
            name=f"{AI_MARK} · the voice so far" if not number else "\u200b",
            value="→ " + plain(one_line(sample, _LONGEST_SAMPLE)),
            inline=False,
        )


def _parts(text: str) -> list[str]:
    """Pieces of at most 1,024 characters, which is what a field holds, cut between tweets."""
    parts: list[str] = []
    for tweet in text.split("\n\n"):
        piece = tweet[:1_024]
        if parts and len(parts[-1]) + 2 + len(piece) <= 1_024:
            parts[-1] += "\n\n" + piece
        else:
            parts.append(piece)
    return parts


def _bar(fraction: float) -> str:
    done = round(min(1.0, max(0.0, fraction)) * _BAR)
    return "█" * done + "░" * (_BAR - done)


def _minutes(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest:02d} s"
