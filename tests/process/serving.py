"""The bot as an operator runs it: `python -m bot serve` as a child, with all that it said and all that it left."""

import asyncio
import base64
import json
import os
import random
import re
import secrets
import signal
import sqlite3
import subprocess
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from tests.models import tiny
from tests.process import program
from tests.process.discord_payloads import Message
from tests.process.discord_server import DiscordServer, Interaction

WORKERS = (b"models.engine.worker", b"--multiprocessing-fork")
READING = "--multiprocessing-fork"
MARK = "AI-generated"


@dataclass
class Process:
    """A run of `serve`, from its start to its end."""

    popen: subprocess.Popen[str]
    out: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    """What it said on stderr."""
    _readers: list[threading.Thread] = field(default_factory=list)

    @classmethod
    def start(cls, **variables: str | Path) -> Self:
        process = cls(program.start("serve", **variables))
        for pipe, lines in ((process.popen.stdout, process.out), (process.popen.stderr, process.lines)):
            reader = threading.Thread(target=lines.extend, args=(pipe,), daemon=True)
            reader.start()
            process._readers.append(reader)
        return process

    @property
    def err(self) -> str:
        return "".join(self.lines)

    @property
    def is_alive(self) -> bool:
        return self.popen.poll() is None

    def events(self, words: str) -> list[dict[str, str]]:
        """The log lines that say these words, as their fields."""
        found = [line for line in self.lines if f" {words}" in line]
        return [dict(re.findall(r"(\w+)=(\S+)", line.split(words, 1)[1])) for line in found]

    def children(self, task: str) -> list[int]:
        """The worker processes that do this, by their numbers."""
        return [pid for pid, parent in workers(task).items() if parent == self.popen.pid]

    async def child(self, task: str, within: float = 60.0) -> int:
        await until(lambda: self.children(task), within, f"a process to {task}")
        return self.children(task)[0]

    async def ended(self, within: float = 120.0) -> int:
        """Wait for its end; returns the exit code."""
        await asyncio.to_thread(self.popen.wait, within)
        await asyncio.to_thread(self._drain)
        return self.popen.returncode

    async def stop(self, number: signal.Signals = signal.SIGTERM) -> float:
        """Send a signal; returns how many seconds the end took."""
        began = time.monotonic()
        self.popen.send_signal(number)
        await self.ended()
        return time.monotonic() - began

    def _drain(self) -> None:
        # A child that is just being born when its parent is killed first imports torch, then sees that it is alone.
        for reader in self._readers:
            reader.join(60)
        assert not any(reader.is_alive() for reader in self._readers), f"its pipes are held by one of {workers()}"
        for pipe in (self.popen.stdout, self.popen.stderr):
            assert pipe
            pipe.close()


@dataclass
class Place:
    """A Discord with one server and one channel, and where the bot keeps its things."""

    discord: DiscordServer
    data: Path
    base: Path
    guild: int
    channel: int
    user: int
    runs: list[Process] = field(default_factory=list)

    @property
    def variables(self) -> dict[str, str | Path]:
        return {
            "DISCORD_TOKEN": self.discord.token, "DISCORD_API_URL": self.discord.api_url,
            "DISCORD_GATEWAY_URL": self.discord.gateway_url, "DATA_DIR": self.data, "BASE_MODEL": self.base,
            "PROFILE_PICTURES": "false",
        }  # fmt: skip

    def launch(self, **variables: str | Path) -> Process:
        """Start the bot, and do not wait for it."""
        self.runs.append(Process.start(**self.variables | variables))
        return self.runs[-1]

    async def serve(self) -> Process:
        """Start the bot, and wait until it hears."""
        process = self.launch()
        await self.discord.ready()
        return process

    async def train(self, handle: str, posts: tuple[str, bytes], user: int | None = None) -> Interaction:
        asked = await self.discord.slash(
            self.guild, self.channel, user or self.user, "train", {"handle": handle}, attachments={"archive": posts}
        )
        message = await asked.replied()
        assert "is in the queue" in message.content, message.content
        return asked

    async def tweet(self, handle: str, prompt: str = "My garden") -> Message:
        asked = await self.discord.slash(
            self.guild, self.channel, self.user, "tweet", {"handle": handle, "prompt": prompt}
        )
        return await asked.replied(60)

    async def card(self, job: int = 1) -> Message:
        """The card of a job, once it is known."""
        await until(lambda: (self.jobs().get(job) or {}).get("card_id"), 15, f"the card of job {job}")
        return self.discord.messages[self.jobs()[job]["card_id"]]

    async def told(self, job: int = 1, within: float = 240.0) -> dict[str, Any]:
        """Wait until people were told of a job's end; returns its row."""
        await until(lambda: (self.jobs().get(job) or {}).get("announced_at"), within, f"the end of job {job}")
        return self.jobs()[job]

    def pings(self, channel: int | None = None) -> list[Message]:
        """What calls somebody."""
        return [one for one in self.discord.channel_messages(channel or self.channel) if one.json["mentions"]]

    def jobs(self) -> dict[int, dict[str, Any]]:
        """The rows, by the job's number."""
        path = self.data / "bowerbird.db"
        if not path.exists():
            return {}
        with suppress(sqlite3.OperationalError):
            database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
            try:
                database.row_factory = sqlite3.Row
                return {row["id"]: dict(row) for row in database.execute("SELECT * FROM jobs")}
            finally:
                database.close()
        return {}

    def versions(self, handle: str) -> list[Path]:
        """What the store has of a handle in this server."""
        return sorted((self.data / "store" / str(self.guild) / handle).glob("[0-9]*"))

    def checkpoint(self, handle: str) -> Path:
        return self.data / "training" / str(self.guild) / handle / "checkpoint.safetensors"


@asynccontextmanager
async def place(data: Path, base: Path) -> AsyncIterator[Place]:
    """Everything but a running bot; what runs at the end is killed."""
    async with DiscordServer() as discord:
        discord.token = token(discord.application_id)
        guild = discord.add_guild("Birds")
        here = Place(
            discord, data, base, guild, discord.add_channel(guild, "general"), discord.add_member(guild, "ada")
        )
        try:
            yield here
            assert discord.unknown_routes == []
            for process in here.runs:
                said = process.err + "".join(process.out)
                assert discord.token not in said
                assert discord.token.rsplit(".", 1)[1] not in said
                # A child that is just being born when its parent is killed says so in Python's own way.
                assert "Traceback" not in said or process.popen.returncode == -signal.SIGKILL, said
        finally:
            for process in here.runs:
                if process.is_alive:
                    process.popen.kill()
                    await process.ended()


def token(application_id: int) -> str:
    """One that looks like Discord's: the application's id comes first."""
    first = base64.urlsafe_b64encode(str(application_id).encode()).decode().rstrip("=")
    return f"{first}.{secrets.token_hex(3)}.{secrets.token_hex(19)}"


def posts(count: int, seed: int = 1) -> tuple[str, bytes]:
    """An attachment."""
    lines = [json.dumps({"text": text}) + "\n" for text in tiny.posts(count, seed)]
    return "posts.jsonl", "".join(lines).encode()


def long_posts(count: int, seed: int = 1) -> tuple[str, bytes]:
    """An attachment that takes longer to learn: each post is many sentences.

    No eight words of it are without a number, so that what a model writes that learned it well is no copy of it.
    """
    chance, texts = random.Random(seed), tiny.posts(1200, seed)
    chosen = []
    for number in range(count):
        words: list[str] = []
        for part in range(5):
            sentence = texts[(number * 37 + part * 11) % 1200].split()
            words += [str(chance.randrange(1000)), *sentence[:3], str(chance.randrange(1000)), *sentence[3:]]
        chosen.append(" ".join(words[1:]))
    return "posts.jsonl", "".join(json.dumps({"text": text}) + "\n" for text in chosen).encode()


def workers(task: str = "") -> dict[int, int]:
    """Child processes of a bot on this machine, the engine's and those that read posts, and their parents."""
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            with suppress(OSError, IndexError):
                arguments = (entry / "cmdline").read_bytes().split(b"\0")
                if set(WORKERS) & set(arguments) and (not task or task.encode() in arguments):
                    state = (entry / "stat").read_text().rsplit(")", 1)[1].split()
                    if state[0] != "Z":
                        found[int(entry.name)] = int(state[1])
    return found


async def until(holds: Any, within: float, what: str) -> None:
    """Look again and again."""
    deadline = time.monotonic() + within
    while not holds():
        if time.monotonic() > deadline:
            raise TimeoutError(f"not within {within:g} s: {what}")
        await asyncio.sleep(0.02)


async def gone(pids: list[int], within: float = 10.0) -> None:
    """None of these processes is there any more."""

    def all_gone() -> bool:
        return not set(pids) & set(workers())

    await until(all_gone, within, f"the end of {pids}")


async def buried(pid: int, within: float = 10.0) -> None:
    """Its parent has heard of its end, too."""
    await until(lambda: not Path(f"/proc/{pid}").exists(), within, f"the end of {pid}")
    await asyncio.sleep(0.2)


def kill(pid: int, number: signal.Signals = signal.SIGKILL) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, number)
