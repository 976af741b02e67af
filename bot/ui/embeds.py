"""Embeds: how tweets, models, rules and queues look.

Knows words and Discord's limits. Knows nothing of how the things are made.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import discord

from bot.jobs import Job
from bot.rules import GONE, GuildRules
from bot.ui.plain import as_many_as_fit, channels, one_line, plain, roles, with_handles
from bot.uploads import WHAT_TO_ATTACH
from models.front_matter import PREVIEW
from models.handles import show_key, split_key
from models.harmless import without_tricks
from models.store import SHARED, Version

BLUE = discord.Colour(0x3B6FD4)  # a bowerbird's favourite
GREY = discord.Colour(0x80848E)
RED = discord.Colour(0xD4483B)
GREEN = discord.Colour(0x2E9E5B)

AI_MARK = "🤖 AI-generated"
_LONGEST_DESCRIPTION = 4_000  # Discord's limit is 4,096
_COUNT_NAMES = {
    "downloaded": "Posts",
    "retweets": "– retweets",
    "short": "– too short",
    "truncated": "– cut off",
    "wordless": "– without words",
    "duplicates": "– said before",
    "kept": "= learned from",
}


def tweets_embed(version: Version, prompt: str, texts: Sequence[str], *, asked: int) -> discord.Embed:
    """An answer to `/tweet`: the account, the AI mark, and "prompt → rest" for each tweet."""
    who = show_key(version.key)
    embed = discord.Embed(colour=BLUE, description=tweets_text(prompt, texts))
    name, picture = _profile(version)
    embed.set_author(name=f"{AI_MARK} · in the style of {name or who}"[:256], icon_url=picture)
    note = f"{len(texts)} of {asked} came out right. " if len(texts) < asked else ""
    embed.set_footer(text=f"{note}Written by a machine. {who} said none of this.")
    return embed


def tweets_text(prompt: str, texts: Sequence[str]) -> str:
    """Tweets for an embed's description; the last ones are left away where they do not fit."""
    lines: list[str] = []
    room = _LONGEST_DESCRIPTION
    for text in texts:
        given, rest = plain(prompt), plain(text[len(prompt) :].strip())
        line = f"**{given}** → {rest}" if given else f"→ {rest}"
        room -= len(line) + 2
        if room < 0:
            break
        lines.append(line)
    return "\n\n".join(lines)


def counts_text(by_handle: dict[str, dict[str, int]]) -> str:
    """What became of the posts, as a table in fixed width; a column a handle."""
    rows = [["", *(f"@{handle}" for handle in by_handle)]]
    for name, label in _COUNT_NAMES.items():
        numbers = [counts.get(name, 0) for counts in by_handle.values()]
        if any(numbers) or name in {"downloaded", "kept"}:
            rows.append([label, *(f"{number:,}" for number in numbers)])
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = [
        "  ".join(
            [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        )
        for row in rows
    ]
    return "```\n" + "\n".join(lines) + "\n```"


def quality_text(metrics: dict[str, float]) -> str:
    """Bits per byte before and after."""
    before, after = metrics["base_bits_per_byte"], metrics["bits_per_byte"]
    return f"{before:.2f} → **{after:.2f}** bits per byte on unseen posts ({1 - after / before:.0%} better)"


def model_embed(version: Version, versions: Sequence[Version]) -> discord.Embed:
    """All about one trained model."""
    who = show_key(version.key)
    metrics = version.about["metrics"]
    embed = discord.Embed(
        title=with_handles(who), colour=BLUE, description=counts_text(version.about["counts_by_handle"])
    )
    _name, picture = _profile(version)
    embed.set_thumbnail(url=picture)
    embed.add_field(name="Quality", value=quality_text(metrics), inline=False)
    embed.add_field(name="Made", value=_when(version), inline=True)
    embed.add_field(name="Training", value=f"{metrics['training_seconds']:.0f} seconds", inline=True)
    embed.add_field(name="Size", value=f"{version.size / 1e6:.1f} MB", inline=True)
    shown = "\n".join(f"`{one.version}` {_when(one)}" for one in versions[:5])
    more = f"\nand {len(versions) - 5} older" if len(versions) > 5 else ""
    embed.add_field(name=f"Versions: {len(versions)}", value=shown + more, inline=False)
    embed.set_footer(text=_scope_words(version.scope))
    return embed


def preview_embed() -> discord.Embed:
    """The picture that stands for a voice on its card, which is attached to the message."""
    return discord.Embed(colour=BLUE, title=f"{AI_MARK} · on its card").set_image(url=f"attachment://{PREVIEW}")


def models_embed(versions: Sequence[Version], page: int, pages: int, total: int) -> discord.Embed:
    """One page of the models that a server can use."""
    lines = [
        f"**{plain(show_key(version.key))}** · {version.about['counts']['kept']:,} posts · "
        f"{_better(version):.0%} better than the base · {_when(version)}"
        for version in versions
    ]
    embed = discord.Embed(title=f"Voices I know here: {total}", colour=BLUE, description="\n".join(lines))
    embed.set_footer(text=f"Page {page + 1} of {pages} · /model for details, /tweet to use one")
    return embed


def jobs_embed(jobs: Sequence[Job], fractions: dict[int, float], shown: slice) -> discord.Embed:
    """The part of a server's queue that is to be shown."""
    lines = []
    for place, job in list(enumerate(jobs))[shown]:
        state = (
            f"learning, {fractions.get(job.id, 0):.0%}" if job.state == "running" else f"waiting, number {place + 1}"
        )
        lines.append(
            f"**{plain(show_key(job.key))}** · {state} · asked by <@{job.requester_id}> <t:{job.created_at:.0f}:R>"
        )
    text = as_many_as_fit(lines, "\n", _LONGEST_DESCRIPTION)
    return discord.Embed(title=f"Trainings in this server: {len(jobs)}", colour=BLUE, description=text)


def rules_embed(rules: GuildRules) -> discord.Embed:
    """A server's rules as they are now."""
    places = channels(rules.channels) or "everywhere"
    trainers = roles(rules.trainers) or "everyone"
    if rules.channels == {GONE}:
        places = "nowhere: what was allowed is deleted; /config channels allows others"
    if rules.trainers == {GONE}:
        trainers = "only admins: what was allowed is deleted; /config trainers allows others"
    announce = f"<#{rules.announce_channel}>" if rules.announce_channel else "where they were asked for"
    embed = discord.Embed(title="Bowerbird in this server", colour=BLUE)
    embed.add_field(name="Answers in", value=places, inline=False)
    embed.add_field(name="Results of long trainings go", value=announce, inline=False)
    embed.add_field(name="May train", value=trainers, inline=False)
    embed.add_field(name="Trainings", value=f"{rules.trainings_a_day} a day and member", inline=True)
    embed.add_field(name="Tweets", value=f"{rules.tweets_a_minute} requests a minute and member", inline=True)
    embed.add_field(name="Queue", value=f"at most {rules.waiting_jobs} trainings at once", inline=True)
    return embed


def postponed_words(not_before: float) -> str:
    """Of a job whose source asked for patience."""
    return f"The source asks for patience: it goes on <t:{not_before:.0f}:R>. Nothing is lost."


def how_to_attach_embed(key: str) -> discord.Embed:
    """The steps from nothing to an attached archive."""
    handle = split_key(key)[0]
    embed = discord.Embed(
        title=with_handles(f"I need posts of {show_key(key)} to learn from"),
        colour=BLUE,
        description=(
            "1. On X, open **Settings → Your account → Download an archive of your data**, and ask for it. "
            "X mails you when it is ready, often a day later.\n"
            f"2. Unpack it. {WHAT_TO_ATTACH}\n"
            f"3. Type **/train handle:{plain(handle)}**, and choose **archive** for that small zip.\n\n"
            "A JSONL, CSV or TXT file of posts works too. What you attach is used in this server only."
        ),
    )
    embed.set_footer(text="Train on your own posts, or with the author's consent.")
    return embed


def _profile(version: Version) -> tuple[str | None, str | None]:
    """Name and picture to show for a model of one handle, where a source told them."""
    profiles: dict[str, Any] = version.about.get("profiles", {})
    names = [profile.get("name") for profile in profiles.values()]
    pictures = [profile.get("picture_url") for profile in profiles.values()]
    shown = [one_profile(*one) for one in zip(profiles, names, pictures, strict=True)]
    return " + ".join(who for who, _ in shown) or None, next((picture for _, picture in shown if picture), None)


def one_profile(handle: str, name: str | None, picture_url: str | None) -> tuple[str, str | None]:
    """An account's name as it may be shown, and the address of its picture where that is one."""
    who = f"{one_line(without_tricks(name), 50)} (@{handle})" if name else f"@{handle}"
    return who, picture_url if picture_url and picture_url.startswith("https://") else None


def _when(version: Version) -> str:
    return f"<t:{datetime.fromisoformat(version.created_at).timestamp():.0f}:R>"


def _better(version: Version) -> float:
    metrics = version.about["metrics"]
    return 1 - metrics["bits_per_byte"] / metrics["base_bits_per_byte"]


def _scope_words(scope: str) -> str:
    return (
        "Shared by all servers of this bot." if scope == SHARED else "Made from an upload; only this server can use it."
    )
