"""What the stand-in for Discord keeps of what the bot sends, and the limits it holds the bot to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from aiohttp import web

if TYPE_CHECKING:
    from tests.process.discord_server import Interaction

EPHEMERAL, LOADING, COMPONENTS_V2 = 1 << 6, 1 << 7, 1 << 15
VIEW_CHANNEL, SEND_MESSAGES, ATTACH_FILES = 1 << 10, 1 << 11, 1 << 15

Json = dict[str, Any]


class Request(NamedTuple):
    """One REST request, as it came in; the path is without the API's prefix."""

    at: float
    method: str
    path: str
    json: Any


class ApiError(Exception):
    """An answer in Discord's error format."""

    def __init__(self, status: int, code: int, message: str, errors: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.body: Json = {"message": message, "code": code}
        if errors:
            self.body["errors"] = {
                key: {"_errors": [{"code": "INVALID", "message": text}]} for key, text in errors.items()
            }


@dataclass
class Edit:
    """One change of a message: what the bot sent, and the message it made."""

    at: float
    body: Json
    json: Json

    @property
    def content(self) -> str:
        return self.json["content"]


@dataclass(eq=False)
class Message:
    """A message of the bot's, as it stands now, and how it came to be so."""

    json: Json
    created: float
    body: Json
    interaction: "Interaction | None" = None
    edits: list[Edit] = field(default_factory=list)
    deleted: float | None = None

    @property
    def id(self) -> int:
        return int(self.json["id"])

    @property
    def channel(self) -> int:
        return int(self.json["channel_id"])

    @property
    def content(self) -> str:
        return self.json["content"]

    @property
    def embeds(self) -> list[Json]:
        return self.json["embeds"]

    @property
    def components(self) -> list[Json]:
        """Buttons, selects and all else, without the rows and containers they lie in."""
        return [component for component in walk(self.json["components"]) if component["type"] not in {1, 9, 17}]

    @property
    def attachments(self) -> list[Json]:
        return self.json["attachments"]

    @property
    def ephemeral(self) -> bool:
        return bool(self.json["flags"] & EPHEMERAL)

    @property
    def loading(self) -> bool:
        return bool(self.json["flags"] & LOADING)


@dataclass
class Response:
    """One thing that answered an interaction: a "message", a "followup", an "edit", an "update" or a "delete"."""

    at: float
    kind: str
    message: Message
    body: Json


@dataclass
class Fault:
    """An answer to give instead of the right one, for so many requests."""

    times: int
    status: int
    path_regex: str
    method: str | None
    body: str
    headers: dict[str, str]
    content_type: str = "application/json"
    after: bool = False

    def concerns(self, method: str, path: str) -> bool:
        return self.times > 0 and self.method in {None, method} and re.search(self.path_regex, path) is not None

    def response(self) -> web.Response:
        return web.Response(
            status=self.status, body=self.body.encode(), content_type=self.content_type, headers=self.headers
        )


def now() -> str:
    return datetime.now(UTC).isoformat()


def walk(components: list[Json]) -> Iterator[Json]:
    """Every component, with those inside rows, sections, labels and containers."""
    for component in components:
        yield component
        within = [component[key] for key in ("accessory", "component") if key in component]
        yield from walk([*component.get("components", []), *within])


def _too_long(values: dict[str, tuple[Any, int]]) -> Iterator[tuple[str, str]]:
    for key, (value, most) in values.items():
        if value and len(value) > most:
            yield key, f"Must be {most} or fewer in length."


def message_errors(body: Json) -> Iterator[tuple[str, str]]:
    embeds = body.get("embeds") or []
    yield from _too_long({"content": (body.get("content"), 2000), "embeds": (embeds, 10)})
    total = 0
    for number, embed in enumerate(embeds):
        fields = embed.get("fields") or []
        texts = {
            "title": (embed.get("title"), 256),
            "description": (embed.get("description"), 4096),
            "footer.text": ((embed.get("footer") or {}).get("text"), 2048),
            "author.name": ((embed.get("author") or {}).get("name"), 256),
            **{f"fields.{at}.name": (one["name"], 256) for at, one in enumerate(fields)},
            **{f"fields.{at}.value": (one["value"], 1024) for at, one in enumerate(fields)},
        }
        yield from _too_long(
            {f"embeds.{number}.{key}": told for key, told in (texts | {"fields": (fields, 25)}).items()}
        )
        total += sum(len(text or "") for text, _ in texts.values())
    if total > 6000:
        yield "embeds", "Embed size exceeds maximum size of 6000"
    components = body.get("components") or []
    yield from _too_long({} if body.get("flags", 0) & COMPONENTS_V2 else {"components": (components, 5)})
    yield from component_errors(components)


def component_errors(components: list[Json]) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for number, component in enumerate(walk(components)):
        kind, name = component["type"], component.get("custom_id")
        limits = {
            "components": (component.get("components") if kind == 1 else None, 5),
            "label": (component.get("label"), 80 if kind == 2 else 45),
            "custom_id": (name, 100),
            "options": (component.get("options"), 25),
            "placeholder": (component.get("placeholder"), 150 if kind != 4 else 100),
        }
        yield from _too_long({f"components.{number}.{key}": told for key, told in limits.items()})
        if name is not None and name in seen:
            yield f"components.{number}.custom_id", "Component custom id cannot be duplicated"
        seen |= {name} if name else set()


def command_errors(commands: list[Json], at: str = "") -> Iterator[tuple[str, str]]:
    """Of commands and, inside them, of their options."""
    optional = False
    if len(commands) > (25 if at else 100):
        yield at or "commands", "Must be 25 options or 100 commands or fewer."
    if len({(command["name"], command.get("type", 1)) for command in commands}) < len(commands):
        yield f"{at}name", "Names must be unique."
    for number, command in enumerate(commands):
        here, name, kind = f"{at}{number}.", command["name"], command.get("type", 1)
        if at or kind == 1:
            if not re.fullmatch(r"[-_'\w]{1,32}", name) or name != name.lower():
                yield f"{here}name", "String value did not match validation regex."
            if not 1 <= len(command.get("description", "")) <= 100:
                yield f"{here}description", "Must be between 1 and 100 in length."
        if at and command.get("required") and optional:
            yield here, "Required options must be placed before non-required options"
        optional |= not command.get("required", False)
        yield from _too_long({f"{here}choices": (command.get("choices"), 25)})
        yield from command_errors(command.get("options") or [], f"{here}options.")
