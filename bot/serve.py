"""`serve`: opens what the bot needs, starts the services side by side, and ends them in order.

Knows the order of start and stop. Each service is handed what it uses, so that each is tested alone.
"""

import asyncio
import contextlib
import logging
import signal
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path
from typing import Any

import aiohttp
import discord
from discord.http import Route

from bot.announcer import Announcer
from bot.answers import Answers
from bot.attachments import Pieces, streamed
from bot.checks import (
    problems_of_base,
    problems_of_database,
    problems_of_place,
    problems_of_token,
    problems_of_x,
)
from bot.client import Bowerbird
from bot.database import open_database
from bot.facts import Facts
from bot.fetching import X_WARNING, Fetching
from bot.forgetting import Forgetting
from bot.jobs import Jobs
from bot.logs import set_up_logs
from bot.optouts import OptOuts
from bot.pictures import Pictures
from bot.rules import Rules
from bot.runner import Runner
from bot.services import Services
from bot.settings import Settings
from bot.spending import Spending
from bot.tracking import Tracking, problems_of_tracker
from bot.uploads import Uploads
from bot.watch import watch_loop
from models.engine import Engine
from models.engine.local import LocalEngine
from models.errors import BowerbirdError
from models.locks import held
from models.store import Store

_TOKEN_REFUSED = 4004  # the gateway's code for it
_LAST_WORDS = 0.5  # seconds for the replies that were just written to reach Discord
_STOP_WITHIN = 9.0  # seconds for all of it; ten are promised, and the process has to end too

_log = logging.getLogger(__name__)


class CannotServeError(BowerbirdError):
    """Something must be mended first; the message lists all of it."""


def check(settings: Settings) -> None:
    """That everything is there.

    Raises:
        CannotServeError: with every problem on a line of its own.
    """
    problems = problems_of_token(settings) + problems_of_x(settings) + problems_of_place(settings)
    problems += problems_of_database(settings) + problems_of_tracker(settings)
    if not problems:
        problems += problems_of_base(settings)
    if problems:
        raise CannotServeError("The bot cannot start:\n" + "\n".join(f"- {problem}" for problem in problems))


@contextlib.asynccontextmanager
async def open_services(settings: Settings, engine: Engine, pieces: Pieces = streamed) -> AsyncIterator[Services]:
    """Database, queue and the rest, open; what is handed to the bot. `pieces` says how attachments are read.

    Raises:
        BowerbirdError: another bot works on the same data, or the database cannot be used.
    """
    with _only_bot(settings.data_dir):
        async with open_database(settings.data_dir) as database:
            jobs, store = Jobs(database), Store(settings.data_dir / "store")
            uploads = Uploads(settings.data_dir, pieces)
            await asyncio.to_thread(uploads.sweep, [job.sources for job in await jobs.open_jobs()])
            spending = Spending(database, settings)
            fetching, pictures = Fetching(settings, spending), Pictures(settings)
            optouts = OptOuts(database)
            runner = Runner(jobs, engine, store, uploads, fetching, pictures, optouts, settings)
            runner.on_version(Tracking(settings).begin)
            yield Services(
                settings=settings,
                engine=engine,
                store=store,
                jobs=jobs,
                rules=Rules(database),
                answers=Answers(database),
                facts=Facts(database),
                optouts=optouts,
                forgetting=Forgetting(database, settings.data_dir),
                uploads=uploads,
                spending=spending,
                fetching=fetching,
                pictures=pictures,
                runner=runner,
            )


@contextlib.contextmanager
def _only_bot(data_dir: Path) -> Iterator[None]:
    """Two bots on one queue would each train every job; the system lets go of the lock when a process is killed."""
    busy = f"Another bot already works on {data_dir}; stop it first, or set DATA_DIR to a directory of its own."
    with held(data_dir / ".serve.lock", busy):
        yield


async def run(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT.

    Raises:
        BowerbirdError: Discord cannot be reached or does not take the token, or the database cannot be used.
    """
    api_key = settings.tracker.api_key if settings.tracker else None
    secrets = (settings.discord_token, settings.x_bearer_token, settings.hf_token, api_key)
    set_up_logs([secret for secret in secrets if secret])
    if settings.uses_x:
        _log.warning(X_WARNING)
    Route.BASE = settings.discord_api_url.rstrip("/")
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    engine = LocalEngine(settings.data_dir, settings.base_model)
    async with open_services(settings, engine) as services:
        bot = Bowerbird(services, gateway_url=settings.discord_gateway_url)
        announcer = Announcer(bot, services)
        stopped = asyncio.create_task(stop.wait(), name="stop")
        tasks = [asyncio.create_task(bot.login(settings.discord_token or ""), name="login")]
        try:
            await _until_one_ends([stopped, *tasks])
            if not stop.is_set():
                # Only now: starts that come to nothing must not be counted as attempts of the job that goes on.
                tasks = [
                    asyncio.create_task(bot.connect(), name="bot"),
                    asyncio.create_task(services.runner.run(), name="runner"),
                    asyncio.create_task(announcer.run(), name="announcer"),
                    asyncio.create_task(engine.warm_up(), name="warm-up"),
                    asyncio.create_task(watch_loop(), name="watch"),
                ]
                await _until_one_ends([stopped, *tasks[:3]])
        finally:
            _log.info("stopping")
            until = loop.time() + _STOP_WITHIN
            # Trainings save their checkpoints while Discord still shows the bot; replies under way end in this time.
            await engine.close()
            await asyncio.sleep(_LAST_WORDS)
            await bot.close()
            for task in [*tasks, stopped]:
                task.cancel()
            # A page of posts that was asked for is paid, so the runner waits for it; not as long as X may take.
            ends = asyncio.gather(*tasks, stopped, return_exceptions=True)
            await asyncio.wait([ends], timeout=max(0.0, until - loop.time()))
            _log.info("stopped")


async def _until_one_ends(tasks: Sequence[asyncio.Task[Any]]) -> None:
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in done:
        try:
            task.result()
        except discord.LoginFailure as error:
            raise BowerbirdError("Discord does not take DISCORD_TOKEN; copy it again from your Bot page.") from error
        except discord.PrivilegedIntentsRequired as error:  # we ask for none
            raise BowerbirdError("Discord refuses the bot's intents; check your application's Bot page.") from error
        except discord.ConnectionClosed as error:
            if error.code == _TOKEN_REFUSED:
                raise BowerbirdError("Discord does not take DISCORD_TOKEN any more; copy the new one.") from error
            raise BowerbirdError(f"Discord ended the connection for good (code {error.code}).") from error
        except (aiohttp.ClientError, discord.HTTPException, discord.GatewayNotFound, TimeoutError) as error:
            raise BowerbirdError(
                f"Discord cannot be reached ({error}); look at the network, and start again."
            ) from error
