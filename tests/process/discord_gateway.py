"""The gateway of the stand-in for Discord: HELLO, IDENTIFY, RESUME, heartbeats and the events."""

import asyncio
import json
import math
import zlib
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from tests.process.discord_payloads import Json

if TYPE_CHECKING:
    from tests.process.discord_server import DiscordServer

PRIVILEGED_INTENTS = 1 << 1 | 1 << 8 | 1 << 15


class Connection:
    """One gateway socket of the bot's."""

    def __init__(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        self.socket = socket
        self.transport = request.transport
        self.session: Session | None = None
        self.ready = False
        self._queue: asyncio.Queue[Json] = asyncio.Queue()
        # A client that wants another compression is content with none.
        self._deflater = zlib.compressobj() if request.query.get("compress") == "zlib-stream" else None

    def send(self, op: int, data: Any, **more: Any) -> None:
        self._queue.put_nowait({"op": op, "d": data, "s": None, "t": None} | more)

    async def write(self) -> None:
        """What is sent, in order, until the socket is gone."""
        with suppress(ConnectionError):
            while True:
                text = json.dumps(await self._queue.get())
                if self._deflater is None:
                    await self.socket.send_str(text)
                else:
                    packed = self._deflater.compress(text.encode()) + self._deflater.flush(zlib.Z_SYNC_FLUSH)
                    await self.socket.send_bytes(packed)


@dataclass
class Session:
    """What lives on when a socket breaks: every event, for a client that resumes."""

    id: str
    shard: int
    shards: int
    events: list[Json] = field(default_factory=list)
    connection: Connection | None = None

    def dispatch(self, name: str, data: Any) -> None:
        self.events.append({"t": name, "s": len(self.events) + 1, "data": data})
        self.send(self.events[-1:])

    def send(self, events: list[Json]) -> None:
        if self.connection is not None:
            for event in events:
                self.connection.send(0, event["data"], t=event["t"], s=event["s"])


class Gateway:
    """The websocket's side: HELLO, IDENTIFY, RESUME, heartbeats and the events."""

    def __init__(self, server: "DiscordServer") -> None:
        self._server = server
        self.connections: list[Connection] = []
        self.sessions: dict[str, Session] = {}

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(max_msg_size=0, compress=False)
        await socket.prepare(request)
        connection = Connection(request, socket)
        self.connections.append(connection)
        connection.send(10, {"heartbeat_interval": math.ceil(self._server.heartbeat_interval * 1000)})
        writer = asyncio.create_task(connection.write())
        try:
            while (frame := await socket.receive()).type is WSMsgType.TEXT:
                told = json.loads(frame.data)
                code = self._receive(connection, told["op"], told.get("d"))
                self._server.ring()
                if code is not None:
                    await socket.close(code=code)
            # A client that says goodbye with one of these has gone for good: its session cannot be resumed.
            # The socket's own code would not do, it is also 1000 where this side closes and where a process dies.
            if frame.type is WSMsgType.CLOSE and frame.data in {1000, 1001} and connection.session is not None:
                self.sessions.pop(connection.session.id, None)
        finally:
            writer.cancel()
            self._closed(connection)
        return socket

    def _closed(self, connection: Connection) -> None:
        self.connections.remove(connection)
        session = connection.session
        if session is not None and session.connection is connection:
            session.connection = None
        self._server.ring()

    def _receive(self, connection: Connection, op: int, data: Any) -> int | None:
        """Answer it; the code to close with, if it is not to be answered."""
        if op == 1:
            connection.send(11, None)
        elif op == 2:
            return self._identify(connection, data)
        elif op == 3:
            self._server.presences.append(data)
        elif op == 6:
            return self._resume(connection, data)
        elif op == 8:
            self._request_members(connection, data)
        elif op != 4:
            return 4001
        return None

    def _identify(self, connection: Connection, data: Json) -> int | None:
        server = self._server
        server.identifies.append(data)
        if data["token"] != server.token:
            return 4004
        if data["intents"] & PRIVILEGED_INTENTS and not server.privileged_intents:
            return 4014
        shard, shards = data.get("shard", [0, 1])
        for old in [one for one in self.sessions.values() if one.shard == shard and one.connection is None]:
            del self.sessions[old.id]
        session = Session(f"{server.snowflake():x}", shard, shards, connection=connection)
        self.sessions[session.id] = connection.session = session
        guilds = [guild for guild in server.guilds.values() if (guild.id >> 22) % shards == shard]
        session.dispatch(
            "READY",
            {
                "v": 10,
                "user": server.bot.json(),
                "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
                "session_id": session.id,
                "session_type": "normal",
                "resume_gateway_url": server.gateway_url,
                "shard": [shard, shards],
                "application": {"id": str(server.application_id), "flags": 1 << 23},
                "private_channels": [],
                "relationships": [],
                "user_settings": {},
            },
        )
        for guild in guilds:
            session.dispatch("GUILD_CREATE", server.guild_json(guild))
        connection.ready = True
        return None

    def _resume(self, connection: Connection, data: Json) -> int | None:
        self._server.resumes.append(data)
        if data["token"] != self._server.token:
            return 4004
        session = self.sessions.get(data["session_id"])
        if session is None:
            connection.send(9, False)  # noqa: FBT003
            return None
        session.connection, connection.session = connection, session
        session.send(session.events[data["seq"] or 0 :])
        session.dispatch("RESUMED", {})
        connection.ready = True
        return None

    def _request_members(self, connection: Connection, data: Json) -> None:
        guild = self._server.guilds[int(data["guild_id"])]
        wanted = {int(user) for user in data.get("user_ids") or []}
        start = data.get("query") or ""
        found = [user for user in guild.members if not wanted or user in wanted]
        found = [user for user in found if self._server.users[user].name.startswith(start)][: data["limit"] or None]
        members = [self._server.member_json(guild, user) for user in found]
        chunk = {"guild_id": str(guild.id), "members": members, "chunk_index": 0, "chunk_count": 1}
        if connection.session is not None:
            connection.session.dispatch("GUILD_MEMBERS_CHUNK", chunk | {"nonce": data.get("nonce")})

    def dispatch(self, name: str, data: Any, guild: int | None) -> bool:
        """Send an event to whom it concerns, or keep it for when they resume; False if nobody ever will get it."""
        reached = False
        for session in self.sessions.values():
            if session.shard == (0 if guild is None else (guild >> 22) % session.shards):
                session.dispatch(name, data)
                reached = True
        return reached
