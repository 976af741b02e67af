"""What must be right before the bot can run: for `serve`, which refuses, and `doctor`, which tells.

Knows settings, the disk and the base model. Imports no torch: whether the base model can be had is asked of a child.
"""

import base64
import os
import re
import shutil
import subprocess
import sys

from bot.settings import Settings

_TOKEN = re.compile(r"[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}", re.ASCII)
_PLAIN_TOKEN = re.compile(r"[!-~]+")
_NEEDED = 2 << 30  # bytes free


def problems_of_place(settings: Settings) -> list[str]:
    """What is wrong with DATA_DIR."""
    place = settings.data_dir
    existing = next(parent for parent in (place, *place.parents) if parent.exists())
    found = []
    if not existing.is_dir() or not os.access(existing, os.W_OK):
        found.append(f"DATA_DIR {place} cannot be written to; make it writable or set DATA_DIR elsewhere.")
    if (free := shutil.disk_usage(existing).free) < _NEEDED:
        found.append(f"Only {free / 1e9:.1f} GB are free where DATA_DIR lies; 2 GB are needed to work in.")
    return found


def problems_of_x(settings: Settings) -> list[str]:
    """What is wrong with the settings for X."""
    if settings.x_api_enabled and not settings.x_bearer_token:
        return ["X_API_ENABLED is on, but X_BEARER_TOKEN is not set; set it, or switch X_API_ENABLED off."]
    if settings.uses_x and not _PLAIN_TOKEN.fullmatch(settings.x_bearer_token or ""):
        return ["X_BEARER_TOKEN has spaces or strange characters in it; copy it again from X's developer console."]
    return []


def problems_of_hub_token(settings: Settings) -> list[str]:
    """What is wrong with HF_TOKEN, as far as one can see without asking the Hub."""
    if not settings.hf_token:
        return [f"HF_TOKEN is not set; make a token that may write at {settings.hf_endpoint}/settings/tokens."]
    if not _PLAIN_TOKEN.fullmatch(settings.hf_token):
        return ["HF_TOKEN has spaces or strange characters in it; copy it again from the Hub's settings."]
    return []


def problems_of_token(settings: Settings) -> list[str]:
    """What is wrong with DISCORD_TOKEN, as far as one can see without asking Discord."""
    if not settings.discord_token:
        return [
            "DISCORD_TOKEN is not set; take it from https://discord.com/developers/applications (Bot → Reset Token)."
        ]
    if not _TOKEN.fullmatch(settings.discord_token):
        return ["DISCORD_TOKEN does not look like a bot's token; copy it again from your application's Bot page."]
    return []


def problems_of_base(settings: Settings) -> list[str]:
    """Whether the base model can be prepared; takes seconds the first time, and a second later."""
    done = subprocess.run(  # noqa: S603  (our own module)
        [sys.executable, "-m", "models.base", settings.base_model, str(settings.data_dir)],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False,
    )  # fmt: skip
    if not done.returncode:
        return []
    return [done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "The base model cannot be prepared."]


def application_id_of(token: str) -> int | None:
    """The application's id, which the first part of a bot's token says in base 64; None where it does not."""
    first = token.split(".", 1)[0]
    try:
        return int(base64.urlsafe_b64decode(first + "=" * (-len(first) % 4)))
    except ValueError:
        return None
