"""What must be right before the bot can run: for `serve`, which refuses, and `doctor`, which tells.

Knows settings, the disk, the database and the base model. Imports no torch: a child is asked whether the base model can
be had.
"""

import base64
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from bot.database import FILE, check_database
from bot.settings import Settings
from models.errors import BowerbirdError

_TOKEN = re.compile(r"[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}", re.ASCII)
_PLAIN_TOKEN = re.compile(r"[!-~]+")
_NEEDED = 2 << 30  # bytes free
_PARTS = ("base", "store", "timelines", "training", "trackio", "tracking", "simulated")


def existing_part(place: Path) -> Path:
    """A path, or the nearest directory above it that is there."""
    return next(parent for parent in (place, *place.parents) if parent.exists())


def problems_of_place(settings: Settings) -> list[str]:
    """What is wrong with DATA_DIR and its directories."""
    place = settings.data_dir
    existing = existing_part(place)
    found = []
    if not existing.is_dir() or not os.access(existing, os.W_OK | os.X_OK):
        found.append(f"DATA_DIR {place} cannot be written to; make it writable or set DATA_DIR elsewhere.")
    else:
        found += [_shut(shut) for part in _PARTS if (shut := _first_shut_directory(place / part))]
    if (free := shutil.disk_usage(existing).free) < _NEEDED:
        found.append(f"Only {free / 1e9:.1f} GB are free where DATA_DIR lies; 2 GB are needed to work in.")
    return found


def problems_of_database(settings: Settings) -> list[str]:
    """What is wrong with the database, which is only read for that."""
    files = [settings.data_dir / f"{FILE}{end}" for end in ("", "-wal", "-shm")]
    if shut := [_shut(path) for path in files if _is_shut(path, os.R_OK | os.W_OK)]:
        return shut
    try:
        check_database(settings.data_dir)
    except BowerbirdError as error:
        return [str(error)]
    return []


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


def _first_shut_directory(part: Path) -> Path | None:
    """The first one, from the top on, that this user may not use; those of a voice are made one by one."""
    for directory, _directories, _files in os.walk(part):
        if _is_shut(Path(directory), os.R_OK | os.W_OK | os.X_OK):
            return Path(directory)
    return None


def _is_shut(path: Path, mode: int) -> bool:
    """Whether it is there and this user may not use it: somebody else, such as root, started a command here."""
    return path.exists() and not os.access(path, mode)


def _shut(path: Path) -> str:
    return f"{path} may not be read or written by this user; give all of DATA_DIR to who runs the bot (chown -R)."
