"""Settings: every environment variable, read once, checked, typed.

Values come from the environment and from a `.env` file in the working directory; the environment wins. Knows nothing of
what the settings are for.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from dotenv import dotenv_values

from models.errors import BowerbirdError

_API_URL = "https://discord.com/api/v10"
_GATEWAY_URL = "wss://gateway.discord.gg/"


class SettingsError(BowerbirdError):
    """A variable has a value that it does not take."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator decided. README.md has the table."""

    data_dir: Path = Path("data")
    base_model: str = "embedded"
    discord_token: str | None = field(default=None, repr=False)
    discord_api_url: str = _API_URL
    discord_gateway_url: str = _GATEWAY_URL
    engine: str = "local"


def read_settings(environment: Mapping[str, str] | None = None, dotenv: Path = Path(".env")) -> Settings:
    """The settings out of the environment (by default this process's) over those in `dotenv`.

    Raises:
        SettingsError: names the variable, what it got and what it takes.
    """
    given: dict[str, str | None] = {**dotenv_values(dotenv), **(os.environ if environment is None else environment)}
    values = {name: value.strip() for name, value in given.items() if value is not None and value.strip()}
    return Settings(
        data_dir=_directory("DATA_DIR", values.get("DATA_DIR", "data")),
        base_model=values.get("BASE_MODEL", "embedded"),
        discord_token=values.get("DISCORD_TOKEN"),
        discord_api_url=_url("DISCORD_API_URL", values.get("DISCORD_API_URL", _API_URL), "http"),
        discord_gateway_url=_url("DISCORD_GATEWAY_URL", values.get("DISCORD_GATEWAY_URL", _GATEWAY_URL), "ws"),
        engine=_one_of("ENGINE", values.get("ENGINE", "local"), ("local",)),
    )


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
        raise SettingsError(f"{name} is {value!r}; it takes {' or '.join(choices)}.")
    return value


def _directory(name: str, value: str) -> Path:
    try:
        path = Path(value).expanduser().resolve()
        is_wrong = path.exists() and not path.is_dir()
    except (OSError, RuntimeError, ValueError) as error:
        raise SettingsError(f"{name} is {value!r}, which is no path; it takes a directory, such as ./data.") from error
    if is_wrong:
        raise SettingsError(f"{name} is {value!r}, which is a file; it takes a directory, such as ./data.")
    return path
