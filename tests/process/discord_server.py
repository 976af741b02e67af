"""A stand-in for Discord on this machine: a world of guilds and people, what they do, and what goes wrong.

The bot is started against it with `DISCORD_API_URL`, `DISCORD_GATEWAY_URL` and `DISCORD_TOKEN`:

    async with DiscordServer() as discord:
        guild = discord.add_guild("Birds")
        channel, user = discord.add_channel(guild, "general"), discord.add_member(guild, "ada")
        ...  # start the bot
        await discord.ready()
        asked = await discord.slash(guild, channel, user, "tweet", {"handle": "@wrenofglass"})
        message = await asked.replied()
"""

import asyncio
import html
import json
import math
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self, TypeVar

from aiohttp import web

from tests.process.discord_gateway import Gateway
from tests.process.discord_payloads import Fault, Json, Message, Request, Response, walk
from tests.process.discord_routes import API, Rest
from tests.process.discord_world import World

Found = TypeVar("Found")
Upload = Path | tuple[str, bytes]


@dataclass(eq=False)
class Interaction:
    """One act of a user's, and all that the bot answered."""

    id: int
    type: int
    token: str
    guild: int | None
    channel: int
    user: int
    data: Json
    message: Message | None
    created: float
    server: "DiscordServer" = field(repr=False)
    acknowledged_after: float | None = None
    late: bool = False
    callback_type: int | None = None
    original: Message | None = None
    responses: list[Response] = field(default_factory=list)
    modal: Json | None = None
    choices: list[Json] | None = None
    expired: bool = False

    @property
    def ephemeral(self) -> bool:
        """Whether the first answer, deferred or not, is for the user's eyes only."""
        return self.original is not None and self.original.ephemeral

    def reaches(self, message: Message) -> bool:
        """Whether its token may read and change that message."""
        return message is self.original or message.interaction is self

    async def acknowledged(self, within: float = 10.0) -> Self:
        """The bot has answered something, in time or too late."""
        await self.server.until(lambda: self.acknowledged_after is not None, within, f"answer to {self.data}")
        return self

    async def replied(self, within: float = 30.0, count: int = 1) -> Message:
        """The message of the first response, or of the `count`-th: a deferral is none."""
        await self.server.until(lambda: len(self.responses) >= count, within, f"response {count} to {self.data}")
        return self.responses[count - 1].message


class DiscordServer(World):
    """The whole of it, listening on a port of its own."""

    def __init__(self) -> None:
        self.gateway = Gateway(self)
        super().__init__()
        self.token = f"{secrets.token_urlsafe(18)}.{secrets.token_urlsafe(4)[:6]}.{secrets.token_urlsafe(28)}"
        # How the service behaves; to be changed before or while the bot runs.
        self.shards = 1
        self.heartbeat_interval = 41.25
        self.callback_deadline: float | None = 3.0
        self.attachment_size_limit = 10 << 20
        self.privileged_intents = False
        # What the bot has done.
        self.commands: list[Json] = []
        self.guild_commands: dict[int, list[Json]] = {}
        self.syncs = 0
        self.requests: list[Request] = []
        self.unknown_routes: list[tuple[str, str]] = []
        self.messages: dict[int, Message] = {}
        self.interactions: dict[int, Interaction] = {}
        self.identifies: list[Json] = []
        self.resumes: list[Json] = []
        self.presences: list[Json] = []
        self.faults: list[Fault] = []
        self._waiting: list[asyncio.Future[None]] = []

    async def __aenter__(self) -> Self:
        application = web.Application(client_max_size=1 << 30)
        application.router.add_get("/gateway", self.gateway.handle)
        application.add_routes(Rest(self).routes())
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.host = f"127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        # A bot that hangs would not answer a polite close.
        await self.drop_connection()
        await self._runner.cleanup()

    @property
    def api_url(self) -> str:
        return f"http://{self.host}{API}"

    @property
    def gateway_url(self) -> str:
        return f"ws://{self.host}/gateway"

    # Waiting.

    async def until(self, holds: Callable[[], Found], within: float = 10.0, what: str = "") -> Found:
        """Wait for the bot to make it hold: looked at again after all that it sends."""
        deadline = asyncio.get_running_loop().time() + within
        while not (found := holds()):
            waiting = asyncio.get_running_loop().create_future()
            self._waiting.append(waiting)
            try:
                async with asyncio.timeout_at(deadline):
                    await waiting
            except TimeoutError:
                raise TimeoutError(f"not within {within:g} s: {what or 'what was waited for'}") from None
        return found

    def ring(self) -> None:
        """Have all who wait look again."""
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def ready(self, within: float = 30.0) -> None:
        """Every shard is connected, and has been told of its guilds, or of what it had missed."""

        def all_ready() -> bool:
            ready = [one.session for one in self.gateway.connections if one.ready and one.session]
            return bool(ready) and len({session.shard for session in ready}) == ready[0].shards

        await self.until(all_ready, within, "READY")

    async def wait_closed(self, within: float = 30.0) -> None:
        """The bot has no connection to the gateway any more."""
        await self.until(lambda: not self.gateway.connections, within, "the gateway's end")

    def announce(self, name: str, data: Json, guild: int | None) -> bool:
        return self.gateway.dispatch(name, data, guild)

    def channel_messages(self, channel: int) -> list[Message]:
        """What everybody sees there, the oldest first."""
        found = [message for message in self.messages.values() if message.channel == channel]
        return [message for message in found if not message.deleted and not message.ephemeral]

    # What users do.

    async def slash(
        self,
        guild: int | None,
        channel: int | None,
        user: int,
        command: str,
        options: Mapping[str, Any] | None = None,
        *,
        attachments: Mapping[str, Upload] | None = None,
        subcommand: str | Sequence[str] | None = None,
    ) -> Interaction:
        """Send a command, as it was synced; None for guild and channel is the user's conversation with the bot."""
        return self._command(2, guild, channel, user, command, {**(options or {}), **(attachments or {})}, subcommand)

    async def autocomplete(
        self,
        guild: int | None,
        channel: int | None,
        user: int,
        command: str,
        options: Mapping[str, Any],
        focused: str,
        *,
        subcommand: str | Sequence[str] | None = None,
    ) -> Interaction:
        """Type into the option `focused`, and wait for the `choices`."""
        asked = self._command(4, guild, channel, user, command, options, subcommand, focused)
        return await asked.acknowledged()

    async def click(
        self, message: Message | int, user: int, target: str, values: Sequence[str | int] | None = None
    ) -> Interaction:
        """Press the button, or choose `values` in the select, with this custom id or this label."""
        message = message if isinstance(message, Message) else self.messages[message]
        if message.deleted or (message.ephemeral and message.interaction and message.interaction.user != user):
            raise LookupError(f"user {user} cannot see message {message.id}")
        shown = [one for one in message.components if target in {one.get("custom_id"), one.get("label")}]
        if not shown or "custom_id" not in shown[0]:
            raise LookupError(f"{target!r} is not among {message.components}")
        if shown[0].get("disabled"):
            raise ValueError(f"{target!r} is disabled")
        guild = self.channels[message.channel].guild
        data = {"custom_id": shown[0]["custom_id"], "component_type": shown[0]["type"], "id": shown[0]["id"]}
        if shown[0]["type"] != 2:
            resolved: Json = {}
            kind = {5: 6, 6: 8, 7: 9, 8: 7}.get(shown[0]["type"], 3)
            chosen = [self._value({"type": kind, "name": target}, one, guild, user, resolved) for one in values or ()]
            data |= {"values": chosen} | _unless_empty(resolved)
        return self._act(3, guild, message.channel, user, data, message)

    async def submit_modal(
        self,
        interaction: Interaction,
        values: Mapping[str, Any],
        attachments: Mapping[str, Sequence[Upload]] | None = None,
    ) -> Interaction:
        """Fill the modal that answered `interaction`, by custom ids or labels, and send it."""
        if interaction.modal is None:
            raise LookupError("no modal was shown")
        left = dict(values) | dict(attachments or {})
        resolved: Json = {}
        components = []
        for shown in interaction.modal["components"]:
            inner = [dict(one) for one in walk([shown]) if "custom_id" in one]
            for one in inner:
                one.setdefault("label", shown.get("label"))
            filled = [self._filled(one, left, interaction, resolved) for one in inner]
            if filled:
                within = {"components": filled} if shown["type"] == 1 else {"component": filled[0]}
                components.append({"type": shown["type"], "id": shown.get("id", 0)} | within)
        if left:
            raise LookupError(f"the modal does not ask for {sorted(left)}")
        data = {"custom_id": interaction.modal["custom_id"], "components": components} | _unless_empty(resolved)
        return self._act(5, interaction.guild, interaction.channel, interaction.user, data, interaction.message)

    def _filled(self, shown: Json, left: dict[str, Any], interaction: Interaction, resolved: Json) -> Json:
        """One field of a modal, its value taken from `left`."""
        name = next((key for key in (shown["custom_id"], shown["label"]) if key in left), None)
        value = shown.get("value") if name is None else left.pop(name)
        kind, told = shown["type"], {"type": shown["type"], "custom_id": shown["custom_id"], "id": shown.get("id", 0)}
        if value in (None, "", ()) and shown.get("required", True) and kind != 23:
            raise ValueError(f"{shown['custom_id']} is required")
        if kind == 4:
            return told | {"value": _fitting(shown, value or "")}
        if kind == 19:
            option = {"type": 11, "name": shown["custom_id"]}
            place = (interaction.guild, interaction.user, resolved, interaction.channel)
            return told | {"values": [self._value(option, one, *place) for one in value or ()]}
        return told | ({"value": value} if kind in {21, 23} else {"values": list(value or ())})

    def _command(
        self,
        kind: int,
        guild: int | None,
        channel: int | None,
        user: int,
        name: str,
        given: Mapping[str, Any],
        subcommand: str | Sequence[str] | None,
        focused: str | None = None,
    ) -> Interaction:
        known = [*self.guild_commands.get(guild or 0, []), *self.commands]
        command = next((one for one in known if one["name"] == name and one["type"] == 1), None)
        if command is None:
            raise LookupError(f"/{name} is not among {[one['name'] for one in known]}")
        channel = self.dm_channel(user) if channel is None else channel
        path = subcommand.split() if isinstance(subcommand, str) else subcommand or ()
        level, groups = command.get("options") or [], []
        for part in path:
            groups.append(next(one for one in level if one["name"] == part and one["type"] in {1, 2}))
            level = groups[-1].get("options") or []
        takes = {option["name"]: option for option in level if option["type"] > 2}
        needed = {option for option, told in takes.items() if told.get("required")} if kind == 2 else set()
        if set(given) - set(takes) or needed - set(given) or len(takes) < len(level):
            raise LookupError(f"/{name} takes {[(one['name'], one['type']) for one in level]}, not {sorted(given)}")
        resolved: Json = {}
        options: list[Json] = []
        for key, value in given.items():
            told = {"name": key, "type": takes[key]["type"]}
            if key == focused:
                options.append(told | {"value": str(value), "focused": True})
            else:
                options.append(told | {"value": self._value(takes[key], value, guild, user, resolved, channel)})
        for group in reversed(groups):
            options = [{"name": group["name"], "type": group["type"], "options": options}]
        data = {"id": command["id"], "name": name, "type": 1, "options": options} | _unless_empty(resolved)
        if "guild_id" in command:
            data["guild_id"] = command["guild_id"]
        return self._act(kind, guild, channel, user, data, None)

    def _value(
        self, option: Json, value: Any, guild: int | None, user: int, resolved: Json, channel: int | None = None
    ) -> Any:
        """An option's value as Discord's client sends it, with what it stands for in `resolved`."""
        kind = option["type"]
        if kind in {3, 4, 10}:
            named = {choice["name"]: choice["value"] for choice in option.get("choices") or []}
            value = {3: str, 4: int, 10: float}[kind](named.get(value, value))
            if named and value not in named.values():
                raise ValueError(f"{value!r} is not among {named}")
            return _fitting(option, value)
        if kind == 5:
            return bool(value)
        if kind == 11:
            name, content = (value.name, value) if isinstance(value, Path) else value
            told = self.store_file(channel or 0, name, content) | {"ephemeral": True}
            resolved.setdefault("attachments", {})[told["id"]] = told
            return told["id"]
        if kind == 7:
            told = self.channel_json(self.channels[value]) | {"permissions": str(self.permissions(guild, user))}
            resolved.setdefault("channels", {})[str(value)] = told
        elif kind in {6, 9} and value in self.users:
            resolved.setdefault("users", {})[str(value)] = self.users[value].json()
            if guild is not None and value in self.guilds[guild].members:
                member = self.member_json(self.guilds[guild], value) | {
                    "permissions": str(self.permissions(guild, value))
                }
                resolved.setdefault("members", {})[str(value)] = {key: member[key] for key in member if key != "user"}
        elif kind in {8, 9} and guild is not None:
            resolved.setdefault("roles", {})[str(value)] = self.guilds[guild].roles[value]
        return str(value)

    def _act(
        self, kind: int, guild: int | None, channel: int, user: int, data: Json, message: Message | None
    ) -> Interaction:
        token = secrets.token_urlsafe(120)
        there = self.channels[channel]
        payload = {
            "id": str(self.snowflake()),
            "application_id": str(self.application_id),
            "type": kind,
            "version": 1,
            "token": token,
            "channel_id": str(channel),
            "channel": self.channel_json(there) | {"permissions": str(self.permissions(guild, user))},
            "app_permissions": str(there.app_permissions),
            "attachment_size_limit": self.attachment_size_limit,
            "locale": "en-US",
            "entitlements": [],
            "authorizing_integration_owners": {"0": str(guild or 0)},
            "context": 0 if guild is not None else 1,
            "data": data,
        }
        if guild is None:
            payload["user"] = self.users[user].json()
        else:
            member = self.member_json(self.guilds[guild], user) | {"permissions": str(self.permissions(guild, user))}
            payload |= {"guild_id": str(guild), "guild_locale": "en-US", "member": member}
            payload["guild"] = {"id": str(guild), "locale": "en-US", "features": []}
        if message is not None:
            payload["message"] = message.json
        interaction = Interaction(
            int(payload["id"]), kind, token, guild, channel, user, data, message, time.monotonic(), self
        )
        self.interactions[interaction.id] = interaction
        # A copy, so that what happens to the message before this is sent does not show in it.
        if not self.announce("INTERACTION_CREATE", json.loads(json.dumps(payload)), guild):
            raise RuntimeError("the bot has no session at the gateway that could hear of this: await ready() first")
        return interaction

    # What goes wrong.

    def fail_next(
        self,
        times: int = 1,
        status: int = 500,
        path_regex: str = "",
        *,
        method: str | None = None,
        code: int = 0,
        message: str = "Internal Server Error",
        as_html: bool = False,
        after: bool = False,
    ) -> None:
        """Answer the next requests with this error; with `after`, once what they ask has been done."""
        body = f"<html><body><h1>{status} {html.escape(message)}</h1></body></html>"
        if not as_html:
            body = json.dumps({"message": message, "code": code})
        kind = "text/html" if as_html else "application/json"
        self.faults.append(Fault(times, status, path_regex, method, body, {}, kind, after))

    def rate_limit_next(
        self,
        times: int = 1,
        retry_after: float = 0.5,
        path_regex: str = "",
        *,
        method: str | None = None,
        everywhere: bool = False,
    ) -> None:
        """Answer the next requests with 429; with `everywhere`, as the limit that holds for all routes together."""
        body = {"message": "You are being rate limited.", "retry_after": retry_after, "global": everywhere}
        # Without `Via`, discord.py takes the answer for Cloudflare's ban.
        headers = {"Via": "1.1 google", "Retry-After": str(math.ceil(retry_after))}
        headers |= {"X-RateLimit-Scope": "global", "X-RateLimit-Global": "true"} if everywhere else {}
        self.faults.append(Fault(times, 429, path_regex, method, json.dumps(body), headers))

    def expire_tokens(self) -> None:
        """What fifteen minutes do to all interactions there have been."""
        for interaction in self.interactions.values():
            interaction.expired = True

    def delete_message(self, message: int) -> None:
        """A moderator deletes it."""
        self.messages[message].deleted = time.monotonic()

    async def send_reconnect(self) -> None:
        """Ask every shard to connect again and to resume."""
        self._send_to_all(7, None)

    async def send_invalid_session(self, *, resumable: bool = False) -> None:
        """Tell every shard that its session has ended, or that it should resume it."""
        if not resumable:
            self.gateway.sessions.clear()
        self._send_to_all(9, resumable)

    def _send_to_all(self, op: int, data: Any) -> None:
        for connection in self.gateway.connections:
            connection.ready = False
            connection.send(op, data)

    async def drop_connection(self, code: int = 1006) -> None:
        """Break every gateway connection, with no word for 1006, or close it with this code."""
        for connection in list(self.gateway.connections):
            connection.ready = False
            if code != 1006:
                await connection.socket.close(code=code)
            elif connection.transport is not None:
                connection.transport.abort()


def _unless_empty(resolved: Json) -> Json:
    # discord.py takes no other values of a select where this is there, so it must not be there for nothing.
    return {"resolved": resolved} if resolved else {}


def _fitting(asked: Json, value: Any) -> Any:
    """The value, which Discord's client would let the user send."""
    if isinstance(value, str):
        if not asked.get("min_length", 0) <= len(value) <= asked.get("max_length", 6000):
            raise ValueError(f"{asked}: {len(value)} characters")
    elif not asked.get("min_value", value) <= value <= asked.get("max_value", value):
        raise ValueError(f"{asked}: {value}")
    return value
