"""The REST routes of the stand-in for Discord: what the bot asks, and how it is answered."""

import copy
import json
import re
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from aiohttp import web

from tests.process.discord_payloads import (
    ATTACH_FILES,
    COMPONENTS_V2,
    EPHEMERAL,
    LOADING,
    SEND_MESSAGES,
    VIEW_CHANNEL,
    ApiError,
    Edit,
    Json,
    Message,
    Request,
    Response,
    command_errors,
    component_errors,
    message_errors,
    now,
    walk,
)

if TYPE_CHECKING:
    from tests.process.discord_server import DiscordServer, Interaction
    from tests.process.discord_world import Channel, Guild

API = "/api/v10"

UNKNOWN_CHANNEL = (404, 10003, "Unknown Channel")
UNKNOWN_GUILD = (404, 10004, "Unknown Guild")
UNKNOWN_MEMBER = (404, 10007, "Unknown Member")
UNKNOWN_MESSAGE = (404, 10008, "Unknown Message")
UNKNOWN_USER = (404, 10013, "Unknown User")
UNKNOWN_WEBHOOK = (404, 10015, "Unknown Webhook")
UNKNOWN_INTERACTION = (404, 10062, "Unknown interaction")
EXPIRED_TOKEN = (401, 50027, "Invalid Webhook Token")

Files = dict[int, tuple[str, bytes]]


class Call(NamedTuple):
    """A request that has been read to its end."""

    request: web.Request
    at: float
    path: str
    json: Any
    files: Files

    def id(self, name: str) -> int:
        value = self.request.match_info[name]
        if not value.isdecimal():
            raise ApiError(400, 50035, "Invalid Form Body", {name: f'Value "{value}" is not snowflake.'})
        return int(value)


Handler = Callable[[Call], Any]


class Rest:
    """The routes under `/api/v10`, and the attachments' downloads."""

    def __init__(self, server: "DiscordServer") -> None:
        self._server = server

    def routes(self) -> list[web.RouteDef]:
        server = self._server
        application = "/applications/{application}"
        message = "/channels/{channel}/messages/{message}"
        original = "/webhooks/{application}/{token}/messages/{message}"
        with_bot_token: dict[str, Handler] = {
            "GET /users/@me": lambda _: server.bot.json() | {"verified": True, "mfa_enabled": False, "locale": "en-US"},
            "GET /users/{user}": self._user,
            "POST /users/@me/channels": self._open_dm,
            "GET /applications/@me": lambda _: server.application_json(),
            "GET /oauth2/applications/@me": lambda _: server.application_json(),
            "GET /gateway/bot": lambda _: self._gateway(),
            f"GET {application}/commands": self._commands,
            f"PUT {application}/commands": self._sync,
            f"GET {application}/guilds/{{guild}}/commands": self._commands,
            f"PUT {application}/guilds/{{guild}}/commands": self._sync,
            "GET /channels/{channel}": lambda call: server.channel_json(self._channel(call)),
            "POST /channels/{channel}/typing": lambda call: self._may_write(self._channel(call), {}),
            "GET /channels/{channel}/messages": self._list_messages,
            "POST /channels/{channel}/messages": self._post_message,
            f"GET {message}": lambda call: self._message(call).json,
            f"PATCH {message}": self._patch_message,
            f"DELETE {message}": self._delete_message,
            "GET /guilds/{guild}": lambda call: server.guild_json(self._guild(call)),
            "GET /guilds/{guild}/channels": lambda call: server.guild_json(self._guild(call))["channels"],
            "GET /guilds/{guild}/roles": lambda call: server.guild_json(self._guild(call))["roles"],
            "GET /guilds/{guild}/members": self._members,
            "GET /guilds/{guild}/members/{user}": self._member,
        }
        # These carry an interaction's token in their path and need no other.
        with_own_token: dict[str, Handler] = {
            "GET /gateway": lambda _: {"url": server.gateway_url},
            "POST /interactions/{interaction}/{token}/callback": self._callback,
            "POST /webhooks/{application}/{token}": self._followup,
            f"GET {original}": lambda call: self._response_message(call)[1].json,
            f"PATCH {original}": self._patch_response,
            f"DELETE {original}": self._delete_response,
        }
        return [
            *(self._route(API, route, handler, authorized=True) for route, handler in with_bot_token.items()),
            *(self._route(API, route, handler, authorized=False) for route, handler in with_own_token.items()),
            self._route("", "GET /attachments/{channel}/{attachment}/{name}", self._download, authorized=False),
            self._route("", "* /{path:.*}", self._unknown, authorized=False),
        ]

    def _route(self, prefix: str, route: str, handler: Handler, *, authorized: bool) -> web.RouteDef:
        async def answer(request: web.Request) -> web.StreamResponse:
            return await self._answer(request, handler, authorized=authorized)

        method, path = route.split()
        return web.route(method, prefix + path, answer)

    async def _answer(self, request: web.Request, handler: Handler, *, authorized: bool) -> web.StreamResponse:
        server = self._server
        at = time.monotonic()
        path = request.path.removeprefix(API)
        body, files = await _read(request)
        server.requests.append(Request(at, request.method, path, copy.deepcopy(body)))
        fault = next((fault for fault in server.faults if fault.concerns(request.method, path)), None)
        try:
            if fault is not None:
                fault.times -= 1
                if not fault.after:
                    return fault.response()
            if authorized and request.headers.get("Authorization") != f"Bot {server.token}":
                raise ApiError(401, 0, "401: Unauthorized")
            answer = handler(Call(request, at, path, body, files))
        except ApiError as error:
            answer = _json(error.body, error.status)
        finally:
            server.ring()
        if fault is not None:
            return fault.response()
        if isinstance(answer, web.StreamResponse):
            return answer
        return web.Response(status=204) if answer is None else _json(answer)

    def _unknown(self, call: Call) -> None:
        self._server.unknown_routes.append((call.request.method, call.path))
        raise ApiError(404, 0, "404: Not Found")

    # What there is.

    def _gateway(self) -> Json:
        limit = {"total": 1000, "remaining": 999, "reset_after": 86_400_000, "max_concurrency": 1}
        return {"url": self._server.gateway_url, "shards": self._server.shards, "session_start_limit": limit}

    def _user(self, call: Call) -> Json:
        user = self._server.users.get(call.id("user"))
        if user is None:
            raise ApiError(*UNKNOWN_USER)
        return user.json()

    def _open_dm(self, call: Call) -> Json:
        if (user := int(call.json["recipient_id"])) not in self._server.users:
            raise ApiError(400, 50033, "Invalid Recipient(s)")
        return self._server.channel_json(self._server.channels[self._server.dm_channel(user)])

    def _guild(self, call: Call) -> "Guild":
        guild = self._server.guilds.get(call.id("guild"))
        if guild is None:
            raise ApiError(*UNKNOWN_GUILD)
        return guild

    def _members(self, call: Call) -> list[Json]:
        guild = self._guild(call)
        query = call.request.query
        ids = sorted(user for user in guild.members if user > int(query.get("after", 0)))
        return [self._server.member_json(guild, user) for user in ids[: int(query.get("limit", 1))]]

    def _member(self, call: Call) -> Json:
        guild = self._guild(call)
        if (user := call.id("user")) not in guild.members:
            raise ApiError(*UNKNOWN_MEMBER)
        return self._server.member_json(guild, user)

    def _channel(self, call: Call) -> "Channel":
        channel = self._server.channels.get(call.id("channel"))
        if channel is None or channel.deleted:
            raise ApiError(*UNKNOWN_CHANNEL)
        return channel

    def _download(self, call: Call) -> web.StreamResponse:
        stored = self._server.files.get(call.id("attachment"))
        if stored is None or stored.name != call.request.match_info["name"]:
            return web.Response(status=404, text="This content is no longer available.")
        if isinstance(stored.content, bytes):
            return web.Response(body=stored.content, content_type=stored.content_type)
        return web.FileResponse(stored.content)

    # Commands.

    def _scope(self, call: Call) -> int | None:
        """The guild whose commands are meant, or None for everywhere."""
        if call.id("application") != self._server.application_id:
            raise ApiError(403, 20012, "You are not authorized to perform this action on this application")
        return self._guild(call).id if "guild" in call.request.match_info else None

    def _commands(self, call: Call) -> list[Json]:
        guild = self._scope(call)
        return self._server.commands if guild is None else self._server.guild_commands.get(guild, [])

    def _sync(self, call: Call) -> list[Json]:
        guild, server = self._scope(call), self._server
        if errors := dict(command_errors(call.json)):
            raise ApiError(400, 50035, "Invalid Form Body", errors)
        before = {(command["name"], command["type"]): command["id"] for command in self._commands(call)}
        commands = []
        for sent in copy.deepcopy(call.json):
            kind = sent.setdefault("type", 1)
            name = before.get((sent["name"], kind)) or str(server.snowflake())
            own = {"id": name, "application_id": str(server.application_id), "version": str(server.snowflake())}
            commands.append({"description": "", "default_member_permissions": None} | sent | own)
        if guild is None:
            server.commands = commands
            server.syncs += 1
        else:
            server.guild_commands[guild] = [command | {"guild_id": str(guild)} for command in commands]
        return self._commands(call)

    # Messages in channels.

    def _may_write(self, channel: "Channel", files: Files) -> None:
        if channel.forbidden is not None:
            raise ApiError(403, channel.forbidden, "Missing Permissions")
        if not channel.app_permissions & VIEW_CHANNEL:
            raise ApiError(403, 50001, "Missing Access")
        if not channel.app_permissions & SEND_MESSAGES or (files and not channel.app_permissions & ATTACH_FILES):
            raise ApiError(403, 50013, "Missing Permissions")

    def _message(self, call: Call) -> Message:
        channel = self._channel(call)
        message = self._server.messages.get(call.id("message"))
        # Through its channel's routes an ephemeral message cannot be had, not even by the bot that sent it.
        if message is None or message.deleted or message.ephemeral or message.channel != channel.id:
            raise ApiError(*UNKNOWN_MESSAGE)
        return message

    def _list_messages(self, call: Call) -> list[Json]:
        query = call.request.query
        found = self._server.channel_messages(self._channel(call).id)
        found = [message for message in found if message.id > int(query.get("after", 0))]
        found = [message for message in found if message.id < int(query.get("before", 1 << 63))]
        limit = int(query.get("limit", 50))
        return [message.json for message in reversed(found[:limit] if "after" in query else found[-limit:])]

    def _post_message(self, call: Call) -> Json:
        channel, body, server = self._channel(call), call.json or {}, self._server
        self._may_write(channel, call.files)
        nonce = body.get("nonce")
        if nonce is not None and len(str(nonce)) > 25:
            raise ApiError(400, 50035, "Invalid Form Body", {"nonce": "Must be 25 or fewer in length."})
        more: Json = {} if nonce is None else {"nonce": nonce}
        if more and body.get("enforce_nonce"):
            sent = [message for message in server.messages.values() if message.channel == channel.id]
            if before := next((message for message in sent if message.json.get("nonce") == nonce), None):
                return before.json
        if reference := body.get("message_reference"):
            if int(reference["message_id"]) not in server.messages and reference.get("fail_if_not_exists", True):
                raise ApiError(400, 50035, "Invalid Form Body", {"message_reference": "Unknown message"})
            more |= {"type": 19, "message_reference": {"channel_id": str(channel.id)} | reference}
        return self._write(call, channel.id, body, more=more).json

    def _patch_message(self, call: Call) -> Json:
        message = self._message(call)
        self._may_write(self._channel(call), call.files)
        self._edit(call, message, call.json or {})
        return message.json

    def _delete_message(self, call: Call) -> None:
        self._message(call).deleted = call.at

    def _write(
        self,
        call: Call,
        channel: int,
        body: Json,
        *,
        interaction: "Interaction | None" = None,
        more: Json | None = None,
    ) -> Message:
        """A new message; `more` is what does not follow from the body."""
        server = self._server
        data: Json = {
            "id": str(server.snowflake()),
            "channel_id": str(channel),
            "author": server.bot.json(),
            "timestamp": now(),
            "edited_timestamp": None,
            "type": 0,
            "flags": body.get("flags", 0) & (EPHEMERAL | COMPONENTS_V2 if interaction else COMPONENTS_V2),
            "content": "",
            "tts": False,
            "pinned": False,
            "mention_everyone": False,
            **{key: [] for key in ("mentions", "mention_roles", "attachments", "embeds", "components")},
        }
        if interaction is not None:
            data |= {"webhook_id": str(server.application_id), "application_id": str(server.application_id)}
            data["interaction_metadata"] = {
                "id": str(interaction.id),
                "type": interaction.type,
                "user": server.users[interaction.user].json(),
                "authorizing_integration_owners": {"0": str(interaction.guild or 0)},
            }
        message = Message(data | (more or {}), call.at, body, interaction)
        if not message.loading:
            message.json = self._filled(message, body, call.files)
        server.messages[message.id] = message
        return message

    def _edit(self, call: Call, message: Message, body: Json) -> None:
        edited = self._filled(message, body, call.files)
        edited["flags"] &= ~LOADING
        message.json = edited | {"edited_timestamp": now()}
        message.edits.append(Edit(call.at, body, copy.deepcopy(message.json)))

    def _filled(self, message: Message, sent: Json, files: Files) -> Json:
        """The message with what the bot sent, checked before anything is changed."""
        data, body = copy.deepcopy(message.json), copy.deepcopy(sent)
        if errors := dict(message_errors(body)):
            raise ApiError(400, 50035, "Invalid Form Body", errors)
        if any(len(content) > self._server.attachment_size_limit for _, content in files.values()):
            raise ApiError(413, 40005, "Request entity too large")
        data |= {key: body[key] or [] for key in ("embeds", "components") if key in body}
        if "content" in body:
            data["content"] = body["content"] or ""
            data |= self._pings(data["content"], body.get("allowed_mentions"))
        self._attach(data, body, files)
        for number, component in enumerate(walk(data["components"]), start=1):
            component.setdefault("id", number)
        if not any(data[key] for key in ("content", "embeds", "components", "attachments")):
            raise ApiError(400, 50006, "Cannot send an empty message")
        return data

    def _attach(self, data: Json, body: Json, files: Files) -> None:
        """Put the files with the message, and their addresses where its embeds speak of them."""
        described = {str(told["id"]): told for told in body.get("attachments") or []}
        if "attachments" in body:
            data["attachments"] = [kept for kept in data["attachments"] if kept["id"] in described]
        for number, (name, content) in files.items():
            stored = self._server.store_file(int(data["channel_id"]), name, content)
            data["attachments"].append(stored | {"description": described.get(str(number), {}).get("description")})
        urls = {f"attachment://{kept['filename']}": kept["url"] for kept in data["attachments"]}
        for embed in data["embeds"]:
            embed.setdefault("type", "rich")
            for image in filter(None, (embed.get("image"), embed.get("thumbnail"))):
                image["url"] = urls.get(image["url"], image["url"])

    def _pings(self, content: str, allowed: Json | None) -> Json:
        """Whom the words would notify if the bot had every permission: all whom `allowed_mentions` lets them."""
        allowed = {"parse": ["everyone", "users", "roles"]} if allowed is None else allowed
        parsed = allowed.get("parse") or []

        def named(kind: str, mention: str) -> list[str]:
            listed = {str(one) for one in allowed.get(kind) or []}
            return [one for one in dict.fromkeys(re.findall(mention, content)) if kind in parsed or one in listed]

        users = [int(user) for user in named("users", r"<@!?(\d+)>")]
        return {
            "mention_everyone": "everyone" in parsed and re.search("@(everyone|here)", content) is not None,
            "mentions": [self._server.users[user].json() for user in users if user in self._server.users],
            "mention_roles": named("roles", r"<@&(\d+)>"),
        }

    # Answers to interactions.

    def _callback(self, call: Call) -> Json | None:
        server = self._server
        interaction = server.interactions.get(call.id("interaction"))
        if interaction is None or interaction.token != call.request.match_info["token"] or interaction.expired:
            raise ApiError(*UNKNOWN_INTERACTION)
        if interaction.callback_type is not None:
            raise ApiError(400, 40060, "Interaction has already been acknowledged.")
        after = call.at - interaction.created
        if server.callback_deadline is not None and after > server.callback_deadline:
            interaction.late, interaction.acknowledged_after = True, after
            raise ApiError(*UNKNOWN_INTERACTION)
        kind, data = call.json["type"], call.json.get("data") or {}
        answer = self._answers.get(kind)
        if answer is None or interaction.type not in answer[0]:
            raise ApiError(400, 50035, "Invalid Form Body", {"type": "Value is not allowed for this interaction."})
        answer[1](self, call, interaction, data)
        interaction.callback_type, interaction.acknowledged_after = kind, after
        if call.request.query.get("with_response") not in {"1", "true"}:
            return None
        told: Json = {"id": str(interaction.id), "type": interaction.type}
        resource: Json = {"type": kind}
        if (message := interaction.original) is not None:
            told |= {"response_message_id": str(message.id), "response_message_loading": message.loading}
            told["response_message_ephemeral"] = message.ephemeral
            resource |= {"message": message.json} if kind in {4, 7} else {}
        return {"interaction": told, "resource": resource}

    def _answer_message(self, call: Call, interaction: "Interaction", data: Json) -> None:
        kind = {"type": 20 if interaction.type == 2 else 0}
        interaction.original = self._write(call, interaction.channel, data, interaction=interaction, more=kind)
        interaction.responses.append(Response(call.at, "message", interaction.original, data))

    def _answer_later(self, call: Call, interaction: "Interaction", data: Json) -> None:
        more = {"type": 20 if interaction.type == 2 else 0, "flags": data.get("flags", 0) & EPHEMERAL | LOADING}
        interaction.original = self._write(call, interaction.channel, data, interaction=interaction, more=more)

    def _answer_update_later(self, _call: Call, interaction: "Interaction", _data: Json) -> None:
        if interaction.message is None:
            raise ApiError(400, 50035, "Invalid Form Body", {"type": "There is no message to update."})
        interaction.original = interaction.message

    def _answer_update(self, call: Call, interaction: "Interaction", data: Json) -> None:
        if interaction.message is None or interaction.message.deleted:
            raise ApiError(*UNKNOWN_MESSAGE)
        self._edit(call, interaction.message, data)
        interaction.original = interaction.message
        interaction.responses.append(Response(call.at, "update", interaction.message, data))

    def _answer_choices(self, _call: Call, interaction: "Interaction", data: Json) -> None:
        choices = data["choices"]
        if len(choices) > 25 or not all(1 <= len(choice["name"]) <= 100 for choice in choices):
            raise ApiError(400, 50035, "Invalid Form Body", {"data.choices": "Must be 25 or fewer, of 1 to 100."})
        interaction.choices = choices

    def _answer_modal(self, _call: Call, interaction: "Interaction", data: Json) -> None:
        if not 1 <= len(data["title"]) <= 45 or not 1 <= len(data["components"]) <= 5:
            raise ApiError(400, 50035, "Invalid Form Body", {"data": "A title of 1 to 45 and 1 to 5 components."})
        if errors := dict(component_errors(data["components"])):
            raise ApiError(400, 50035, "Invalid Form Body", errors)
        interaction.modal = data

    # By callback type: which interactions it may answer, and how.
    _answers: ClassVar[dict[int, tuple[set[int], Callable[..., None]]]] = {
        4: ({2, 3, 5}, _answer_message),
        5: ({2, 3, 5}, _answer_later),
        6: ({3, 5}, _answer_update_later),
        7: ({3, 5}, _answer_update),
        8: ({4}, _answer_choices),
        9: ({2, 3}, _answer_modal),
    }

    def _by_token(self, call: Call) -> "Interaction":
        token = call.request.match_info["token"]
        found = [one for one in self._server.interactions.values() if one.token == token]
        if not found or call.id("application") != self._server.application_id:
            raise ApiError(*UNKNOWN_WEBHOOK)
        if found[0].expired:
            raise ApiError(*EXPIRED_TOKEN)
        if found[0].callback_type is None:
            raise ApiError(*UNKNOWN_WEBHOOK)
        if self._server.channels[found[0].channel].deleted:
            raise ApiError(*UNKNOWN_CHANNEL)
        return found[0]

    def _followup(self, call: Call) -> Json:
        interaction, body = self._by_token(call), call.json or {}
        message = interaction.original
        # The first followup after a "thinking" answer becomes that answer, and stays as ephemeral as that was.
        if message is not None and message.loading and not message.deleted:
            self._edit(call, message, body)
        else:
            message = self._write(call, interaction.channel, body, interaction=interaction)
        interaction.responses.append(Response(call.at, "followup", message, body))
        return message.json

    def _response_message(self, call: Call) -> "tuple[Interaction, Message]":
        interaction = self._by_token(call)
        if call.request.match_info["message"] == "@original":
            message = interaction.original
        else:
            message = self._server.messages.get(call.id("message"))
        if message is None or message.deleted or not interaction.reaches(message):
            raise ApiError(*UNKNOWN_MESSAGE)
        return interaction, message

    def _patch_response(self, call: Call) -> Json:
        interaction, message = self._response_message(call)
        self._edit(call, message, call.json or {})
        interaction.responses.append(Response(call.at, "edit", message, call.json or {}))
        return message.json

    def _delete_response(self, call: Call) -> None:
        interaction, message = self._response_message(call)
        message.deleted = call.at
        interaction.responses.append(Response(call.at, "delete", message, {}))


async def _read(request: web.Request) -> tuple[Any, Files]:
    body: Any = None
    files: Files = {}
    if request.content_type == "multipart/form-data":
        async for part in await request.multipart():
            if part.name == "payload_json":
                body = json.loads(await part.read())
            elif found := re.fullmatch(r"files\[(\d+)\]", part.name or ""):
                files[int(found[1])] = (part.filename or "unnamed", bytes(await part.read()))
    elif raw := await request.read():
        body = json.loads(raw)
    return body, files


def _json(body: Any, status: int = 200) -> web.Response:
    # With a charset behind it, discord.py would take this type for text.
    return web.Response(status=status, body=json.dumps(body).encode(), content_type="application/json")
