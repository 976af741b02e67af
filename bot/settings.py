"""Settings: every environment variable, read once, checked, typed.

Values come from the environment and from a `.env` file in the working directory; the environment wins. Knows nothing of
what the settings are for.
"""

import os
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from dotenv import dotenv_values

from models.errors import BowerbirdError
from models.tracking import Tracker

_API_URL = "https://discord.com/api/v10"
_X_API_URL = "https://api.twitter.com"
_HUB_URL = "https://huggingface.co"
_BLUESKY_URL = "https://public.api.bsky.app"
_TRUTHS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_TOKENS = re.compile(r"[1-9]\d{3,6}", re.ASCII)
_AMOUNT = re.compile(r"\d{1,6}(?:\.\d{1,6})?", re.ASCII)


class SettingsError(BowerbirdError):
    """A variable has a value that it does not take, or the file of variables cannot be read."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator decided. README.md has the table."""

    data_dir: Path = Path("data")
    base_model: str = "embedded"
    discord_token: str | None = field(default=None, repr=False)
    discord_api_url: str = _API_URL
    discord_gateway_url: str | None = None
    """None: where Discord's REST API says."""
    engine: str = "local"
    training_tokens: int = 30_000
    """Of posts, that a training learns at most."""
    x_bearer_token: str | None = field(default=None, repr=False)
    x_api_enabled: bool = False
    x_api_url: str = _X_API_URL
    x_post_price: float = 0.005
    """USD for a post read; X's own prices of 2026-08, as the next."""
    x_user_price: float = 0.010
    """USD for an account looked up."""
    x_monthly_budget: float = 50.0
    """USD a calendar month (UTC) for everything."""
    x_server_budget: float = 20.0
    """USD a calendar month for each server; its admins may set less."""
    x_include_retweets: bool = True
    """Retweets cost as posts do and are only counted."""
    bluesky_api_url: str = _BLUESKY_URL
    hf_token: str | None = field(default=None, repr=False)
    hf_namespace: str | None = None
    hf_endpoint: str = _HUB_URL
    profile_pictures: bool = True
    """Whether the bot fetches accounts' pictures from X's and Bluesky's hosts, to draw them beside tweets."""
    tracker: Tracker | None = None
    """The experiment tracker that is told of each training; None: nobody is."""

    @property
    def uses_x(self) -> bool:
        """Whether the operator wants posts to be fetched from X."""
        return self.x_api_enabled and self.x_bearer_token is not None


def read_settings(environment: Mapping[str, str] | None = None, dotenv: Path = Path(".env")) -> Settings:
    """The settings out of the environment (by default this process's) over those in `dotenv`.

    Raises:
        SettingsError: names the variable, what it got and what it takes, or the file and what is wrong with it.
    """
    given: dict[str, str | None] = {**_read(dotenv), **(os.environ if environment is None else environment)}
    values = {name: value.strip() for name, value in given.items() if value is not None and value.strip()}
    return Settings(
        data_dir=_directory("DATA_DIR", values.get("DATA_DIR", "data")),
        base_model=values.get("BASE_MODEL", "embedded"),
        discord_token=values.get("DISCORD_TOKEN"),
        discord_api_url=_url("DISCORD_API_URL", values.get("DISCORD_API_URL", _API_URL), "http"),
        discord_gateway_url=_gateway(values.get("DISCORD_GATEWAY_URL")),
        engine=_one_of("ENGINE", values.get("ENGINE", "local"), ("local",)),
        training_tokens=_tokens("TRAINING_TOKENS", values.get("TRAINING_TOKENS", "30000")),
        x_bearer_token=values.get("X_BEARER_TOKEN"),
        x_api_enabled=_truth("X_API_ENABLED", values.get("X_API_ENABLED", "false")),
        x_api_url=_url("X_API_URL", values.get("X_API_URL", _X_API_URL), "http"),
        x_post_price=_dollars("X_POST_PRICE", values.get("X_POST_PRICE", "0.005")),
        x_user_price=_dollars("X_USER_PRICE", values.get("X_USER_PRICE", "0.010")),
        x_monthly_budget=_dollars("X_MONTHLY_BUDGET", values.get("X_MONTHLY_BUDGET", "50")),
        x_server_budget=_dollars("X_SERVER_BUDGET", values.get("X_SERVER_BUDGET", "20")),
        x_include_retweets=_truth("X_INCLUDE_RETWEETS", values.get("X_INCLUDE_RETWEETS", "true")),
        hf_token=values.get("HF_TOKEN"),
        hf_namespace=values.get("HF_NAMESPACE"),
        hf_endpoint=_url("HF_ENDPOINT", values.get("HF_ENDPOINT", _HUB_URL), "http").rstrip("/"),
        bluesky_api_url=_url("BLUESKY_API_URL", values.get("BLUESKY_API_URL", _BLUESKY_URL), "http"),
        profile_pictures=_truth("PROFILE_PICTURES", values.get("PROFILE_PICTURES", "true")),
        tracker=_tracker(values),
    )


def _read(dotenv: Path) -> dict[str, str | None]:
    try:
        return dotenv_values(dotenv)
    except UnicodeDecodeError:  # which holds what stands there, secrets too
        problem = "is not text in UTF-8; save it again as UTF-8"
    except OSError as error:
        problem = f"cannot be read ({error.strerror}); let this user read it"
    raise SettingsError(f"{dotenv.absolute()} {problem}.")


def _tracker(values: Mapping[str, str]) -> Tracker | None:
    name = _one_of("TRACKER", values.get("TRACKER", "none"), ("none", "wandb", "trackio"))
    api_key = values.get("WANDB_API_KEY")
    # Somebody who gave a key wants to use it; without one, all that W&B could do is ask for it.
    usual = "online" if api_key else "offline"
    mode = _one_of("WANDB_MODE", values.get("WANDB_MODE", usual), ("online", "offline", "disabled"))
    with_weights = _truth("TRACK_WEIGHTS", values.get("TRACK_WEIGHTS", "false"))
    if name == "none" or (name == "wandb" and mode == "disabled"):
        return None
    return Tracker(
        name="wandb" if name == "wandb" else "trackio",
        mode="online" if mode == "online" else "offline",
        project=values.get("WANDB_PROJECT", "bowerbird"),
        entity=values.get("WANDB_ENTITY"),
        api_key=api_key,
        with_weights=with_weights,
    )


def _gateway(value: str | None) -> str | None:
    return _url("DISCORD_GATEWAY_URL", value, "ws") if value else None


def _url(name: str, value: str, scheme: str) -> str:
    try:
        parts = urlsplit(value)
        is_right = parts.scheme in {scheme, scheme + "s"} and bool(parts.hostname)
    except ValueError:  # such as http://[
        is_right = False
    if not is_right:
        raise SettingsError(f"{name} is {value!r}; it takes an address that begins with {scheme}:// or {scheme}s://.")
    return value


def _one_of(name: str, value: str, choices: tuple[str, ...]) -> str:
    if value not in choices:
        raise SettingsError(f"{name} is {value!r}; it takes {_either(choices)}.")
    return value


def _either(choices: tuple[str, ...]) -> str:
    *others, last = choices
    return f"{', '.join(others)} or {last}" if others else last


def _truth(name: str, value: str) -> bool:
    if value.lower() not in _TRUTHS:
        raise SettingsError(f"{name} is {value!r}; it takes true or false.")
    return _TRUTHS[value.lower()]


def _dollars(name: str, value: str) -> float:
    if not _AMOUNT.fullmatch(value):
        raise SettingsError(f"{name} is {value!r}; it takes an amount in USD, such as 0.005 or 50.")
    return float(value)


def _tokens(name: str, value: str) -> int:
    if not _TOKENS.fullmatch(value):
        raise SettingsError(f"{name} is {value!r}; it takes a number from 1000 to 9999999, such as 30000.")
    return int(value)


def _directory(name: str, value: str) -> Path:
    try:
        path = Path(value).expanduser().resolve()
        is_file = not stat.S_ISDIR(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return path  # whoever makes it tells where that cannot be
    except PermissionError as error:
        raise _shut(name, value) from error
    except (OSError, RuntimeError, ValueError) as error:
        raise SettingsError(f"{name} is {value!r}, which is no path; it takes a directory, such as ./data.") from error
    if is_file:
        raise SettingsError(f"{name} is {value!r}, which is a file; it takes a directory, such as ./data.")
    if not os.access(path, os.R_OK | os.X_OK):
        raise _shut(name, value)
    return path


def _shut(name: str, value: str) -> SettingsError:
    return SettingsError(f"{name} is {value!r}, where this user may not look; let this user in, or set it elsewhere.")
