"""The longest and most hostile things that can come to be shown."""

from pathlib import Path
from typing import Any

import discord

from bot.jobs import Job
from models.store import Version

HANDLES = ["_" * 15, "a_" * 7 + "a", "w" * 15]
KEY = "-".join(HANDLES)
COUNTS = dict.fromkeys(("downloaded", "retweets", "short", "truncated", "wordless", "duplicates", "kept"), 9_999_999)
HOSTILE = "*_~`|<>[]()@\\" * 22
TWEET = ("My dream is " + HOSTILE)[:280]


def version(**more: Any) -> Version:
    about = {
        "counts": COUNTS,
        "counts_by_handle": dict.fromkeys(HANDLES, COUNTS),
        "metrics": {"base_bits_per_byte": 1.5, "bits_per_byte": 1.2, "training_seconds": 12345.6},
        "profiles": {
            handle: {"name": "\u202e" + HOSTILE, "picture_url": "https://pbs.twimg.com/a.jpg"} for handle in HANDLES
        },
    }
    path = Path("/store/1") / KEY / "v1"
    return Version("1", KEY, "20250101-000000-000000-abcdef", path, "2025-01-01T00:00:00+00:00", 10**12, about | more)


def job(**more: Any) -> Job:
    values: dict[str, Any] = {
        "id": 10**9, "guild_id": 1, "scope": "1", "key": KEY, "requester_id": 2**63 - 1, "channel_id": 3, "card_id": 4,
        "sources": {}, "state": "running", "attempt": 99, "reason": None, "samples": [], "version": None, "tweets": [],
        "created_at": 1.7e9, "started_at": 1.7e9, "ended_at": 1.7e9 + 9e5, "announced_at": None,
        "fetched": [], "price": 0.0, "not_before": None,
    }  # fmt: skip
    return Job(**values | more)


def check_limits(embed: discord.Embed) -> None:
    """Discord's limits; an embed over one of them is refused whole."""
    assert len(embed) <= 6_000
    assert len(embed.title or "") <= 256
    assert len(embed.description or "") <= 4_096
    assert len(embed.author.name or "") <= 256
    assert len(embed.footer.text or "") <= 2_048
    assert len(embed.fields) <= 25
    for field in embed.fields:
        assert 1 <= len(field.name or "") <= 256
        assert 1 <= len(field.value or "") <= 1_024
