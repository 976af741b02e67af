"""`demo --discord`: the real bot in a Discord that is simulated on this machine, in a page of the local browser.

Knows simcord, which is an extra (`pip install -e '.[simulated]'`). The client, the commands, the queue and the engine
are those of `serve`; only Discord is not.
"""

import asyncio
import contextlib
import logging
import os
import shutil
import signal
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import Any

import discord

from bot.announcer import Announcer
from bot.attachments import whole
from bot.client import Bowerbird
from bot.forgetting import SIMULATED
from bot.runner import Runner
from bot.serve import open_services
from bot.services import Services
from bot.settings import Settings
from models.engine.local import LocalEngine
from models.errors import BowerbirdError
from models.locks import held

_REFRESH_EVERY = 2.0  # seconds; what happens in the background appears when the page is told
_PATIENCE = 300.0  # seconds that an action may take: a tweet beside a training on a small machine
_INSTALL = "pip install -e '.[simulated]'"


async def simulate(settings: Settings, on_ready: Any = print, *, port: int | None = None) -> None:
    """Show the simulated server until SIGINT or SIGTERM, or until the page ends the session.

    `on_ready` is called once with the page's address, which is only good on this machine.

    Raises:
        BowerbirdError: the extra is not installed, or another simulation runs on this DATA_DIR.
    """
    environment = _simcord()
    # A place of its own: the server and its members exist only as long as this does.
    base, settings = settings.data_dir / "base", replace(settings, data_dir=settings.data_dir / SIMULATED)
    engine = LocalEngine(settings.data_dir, settings.base_model)
    busy = "A simulation runs on this DATA_DIR already; end it first."
    with held(settings.data_dir / ".simulated.lock", busy):
        await asyncio.to_thread(_share, base, settings.data_dir / "base")
        async with open_services(settings, engine, whole) as services:
            await _start_afresh(services)
            bot = Bowerbird(services)
            env = environment(bot, shard_count=1, settle_timeout=_PATIENCE, check_errors=False)
            await env.start()
            guild = env.create_guild("Bower")
            channel = guild.create_text_channel("bots")
            admins = guild.create_role("Admins", permissions=discord.Permissions(manage_guild=True))
            you = guild.add_member(env.create_user("you"), roles=[admins])
            tasks = [
                asyncio.create_task(services.runner.run()),
                asyncio.create_task(Announcer(bot, services).run()),
                asyncio.create_task(engine.warm_up()),
            ]
            try:
                async with env.preview(channel, viewers=[you], layout="channel", port=port) as preview:
                    on_ready(preview.url)
                    await _keep_fresh(preview)
            finally:
                await engine.close()
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
                await env.shutdown()


def sample_archive(target: Path) -> Path:
    """The sample persona's posts as a file that can be attached to /train; returns its path."""
    source = resources.files("models.sample") / "satin_bower" / "data" / "tweets.js"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(source.read_bytes())
    return target


def _simcord() -> Any:
    """What makes a simulated Discord."""
    # Imported, it tries out a client without intents, of which discord.py warns, as of libraries for voice channels.
    logging.disable(logging.WARNING)
    try:
        from simcord.env import Env  # noqa: PLC0415  (an extra)
    except ImportError as error:
        raise BowerbirdError(f"The simulated Discord is not installed; install it: {_INSTALL}") from error
    finally:
        logging.disable(logging.NOTSET)
    return Env


def _share(base: Path, place: Path) -> None:
    """Have `place` be `base`, where links can be made: the base model is the same, and need not lie here twice."""
    base.mkdir(parents=True, exist_ok=True)
    if place.is_symlink():
        return
    shutil.rmtree(place, ignore_errors=True)  # it can be prepared again
    with contextlib.suppress(OSError):
        place.symlink_to(os.path.relpath(base, place.parent), target_is_directory=True)


async def _keep_fresh(preview: Any) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    closed = asyncio.create_task(preview.wait_closed())
    closed.add_done_callback(lambda _task: stop.set())
    while not stop.is_set():
        # While somebody's action is being carried out, the page is told when that ends.
        with contextlib.suppress(Exception):
            await preview.refresh()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_REFRESH_EVERY):
                await stop.wait()
    closed.cancel()


async def _start_afresh(services: Services) -> None:
    """What an earlier simulation left waiting was asked for in a server that is no more."""
    runner: Runner = services.runner
    for job in await services.jobs.open_jobs():
        await runner.cancel(job, "The simulation ended.")
    for job in await services.jobs.unannounced():
        await services.jobs.set_announced(job)
    await services.facts.put("commands", "")
