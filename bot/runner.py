"""The runner: takes jobs one after the other, from the files to a version in the store.

Knows the order of the work. Knows nothing of Discord: whoever wants to show what happens watches the jobs and the
standings. It is a service of its own beside the bot, and goes on while Discord is away.
"""

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from bot.fetching import Fetching
from bot.jobs import Job, Jobs
from bot.optouts import OptOuts
from bot.pictures import PictureError, Pictures
from bot.progress import Standing, Standings
from bot.reading import read_posts
from bot.settings import Settings
from bot.spending import Payer
from bot.uploads import Uploads
from models import workplace
from models.continuing import start_for
from models.corpus import Corpus
from models.engine import Engine, EngineClosedError
from models.errors import BowerbirdError
from models.handles import split_key
from models.keep import keep
from models.prompt import FIRST_PROMPT
from models.sources.remote import OutOfOrderError, TroubleError, TryLaterError
from models.store import Store, Version
from models.training import FineTuned, Progress, TrainingOptions, describe
from models.uncancelled import to_the_end

_MOST_ATTEMPTS = 20
"""A training that ends the process each time must not do so forever; stops of the bot count too."""

_RETRY = 10.0
"""Seconds, where the database had trouble."""

_LOOK_EVERY = 5.0
"""Seconds between two looks at the row of a job under way, which another process may have ended."""

_PHASES = {"loading": "Loading the base model", "training": "Learning", "measuring": "Measuring"}

_log = logging.getLogger(__name__)


class Runner:
    """Works on the queue until it is cancelled."""

    def __init__(
        self,
        jobs: Jobs,
        engine: Engine,
        store: Store,
        uploads: Uploads,
        fetching: Fetching,
        pictures: Pictures,
        optouts: OptOuts,
        settings: Settings,
    ) -> None:
        self.standings: Standings = {}
        self._jobs, self._engine, self._store = jobs, engine, store
        self._uploads, self._fetching, self._pictures = uploads, fetching, pictures
        self._optouts = optouts
        self._data_dir = settings.data_dir
        self._options = TrainingOptions().limited(settings.training_tokens)
        self._news = jobs.watch()
        self._watchers: list[Callable[[Job], None]] = []
        self._told_of_versions: list[Callable[[Version], None]] = []
        self._working: dict[int, asyncio.Task[None]] = {}

    def on_standing(self, watcher: Callable[[Job], None]) -> None:
        """Have `watcher` called after every step of a job; it must return at once."""
        self._watchers.append(watcher)

    def on_version(self, told: Callable[[Version], None]) -> None:
        """Have `told` called with every version whose job is done; it must return at once."""
        self._told_of_versions.append(told)

    async def run(self) -> None:
        """Take jobs as they come; returns when the engine is closed."""
        while True:
            try:
                await self._work_on_next()
            except EngineClosedError:
                return  # the row stays as it is, and the job goes on when the bot is back
            except sqlite3.Error:
                _log.exception("database trouble")  # the row says still what is to be done
                await asyncio.sleep(_RETRY)

    async def _work_on_next(self) -> None:
        self._news.clear()
        job = await self._jobs.take_next()
        if job is None:
            await self._wait()
            return
        task = asyncio.create_task(self._work(job))
        self._working[job.id] = task
        looking = asyncio.create_task(self._stop_when_ended(job, task))
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError:
            if not task.cancelled():
                task.cancel()
                with suppress(asyncio.CancelledError, EngineClosedError, sqlite3.Error):
                    await task
                raise
            if looking.done():  # or whoever cancelled does so
                await self._leave_nothing(job)
        finally:
            looking.cancel()
            self._working.pop(job.id, None)
            self.standings.pop(job.id, None)

    async def _wait(self) -> None:
        """For news, or until a postponed job may be taken."""
        start = await self._jobs.next_start()
        with suppress(TimeoutError):
            async with asyncio.timeout(None if start is None else max(0.0, start - time.time())):
                await self._news.wait()

    async def _stop_when_ended(self, job: Job, task: asyncio.Task[None]) -> None:
        """`python -m bot optout` reaches the row, but not the training."""
        is_open = True
        while is_open:
            await asyncio.sleep(_LOOK_EVERY)
            with suppress(sqlite3.Error):  # the next look tells
                is_open = await self._jobs.is_open(job)
        task.cancel()

    async def cancel(self, job: Job, reason: str) -> bool:
        """Cancel a job, also in the middle of its training. False: it had ended before."""
        cancelled = await self._jobs.cancel(job, reason)
        if cancelled:
            if task := self._working.get(job.id):
                task.cancel()
                with suppress(asyncio.CancelledError, sqlite3.Error):
                    await task
            await self._leave_nothing(job)
        return cancelled

    async def _work(self, job: Job) -> None:
        _log.info("job started", extra={"job": job.id, "key": job.key, "attempt": job.attempt})
        try:
            if job.attempt > _MOST_ATTEMPTS:
                raise BowerbirdError(f"It was interrupted {_MOST_ATTEMPTS} times; ask for it again.")
            await self._check_allowed(job)
            if version := await self._kept_before(job):
                # It sees for itself whether the job stands, and what it wrote must not be left; so does `_keep`.
                await to_the_end(self._finish(job, version))
            else:
                await self._train(job)
        except (EngineClosedError, sqlite3.Error):
            raise
        except TryLaterError as error:
            _log.info("job postponed", extra={"job": job.id, "key": job.key, "until": round(error.until)})
            await self._jobs.postpone(job, error.until)
        except BowerbirdError as error:
            if isinstance(error, (OutOfOrderError, TroubleError)):
                _log.error("source out of order: %s", error.cause, extra={"job": job.id})
            await self._fail(job, str(error))
        except Exception:  # noqa: BLE001  (one job's fault must not end the queue)
            reference = f"job-{job.id}"
            _log.exception("job broke", extra={"job": job.id, "key": job.key, "reference": reference})
            await self._fail(job, f"Something went wrong on our side (reference {reference}).")

    async def _finish(self, job: Job, version: Version) -> None:
        """Say that it is done; where it was cancelled or forgotten meanwhile, nothing of it stays."""
        if await self._jobs.is_open(job):
            await asyncio.to_thread(self._uploads.accept, job.sources)
        if not await self._jobs.finish(job, version.version, version.about.get("tweets", [])):
            await asyncio.to_thread(self._store.remove, version)
            await asyncio.to_thread(self._uploads.take_back, job.sources)
            await self._leave_nothing(job)
            return
        await asyncio.to_thread(self._uploads.remove_older, job.sources)
        await asyncio.to_thread(workplace.clear_unless_busy, self._workplace(job))
        _log.info("job done", extra={"job": job.id, "key": job.key, "version": version.version})
        for told in self._told_of_versions:
            told(version)

    async def _kept_before(self, job: Job) -> Version | None:
        """The version of a job that was killed between keeping its result and saying so."""
        versions = await asyncio.to_thread(self._store.versions, job.key, scope=job.scope)
        return next((version for version in versions if _is_made_by(job, version)), None)

    async def _train(self, job: Job) -> None:
        for handle in job.fetched:
            await self._fetch(job, handle)
        await self._jobs.all_fetched(job)
        self._stand(job, Standing("Reading the posts"))
        corpus = await read_posts(self._uploads.found_again(job.scope, job.sources))
        options = self._options
        start = await asyncio.to_thread(start_for, corpus, options, self._store, scope=job.scope)
        told: set[str] = set()

        def on_progress(progress: Progress) -> None:
            before = self.standings[job.id].progress
            if progress.resumed and not (before and before.resumed):
                _log.info("went on from its checkpoint", extra={"job": job.id, "at": round(progress.fraction, 3)})
            self._stand(job, Standing(_PHASES[progress.phase], progress.fraction, progress))
            if progress.sample and progress.sample.strip() and progress.sample not in told:
                told.add(progress.sample)
                samples.append(asyncio.ensure_future(self._jobs.add_sample(job, progress.sample.strip())))

        samples: list[asyncio.Future[None]] = []
        made = await self._engine.fine_tune(corpus, options, on_progress, scope=job.scope, start=start)
        await asyncio.gather(*samples)
        self._stand(job, Standing("Keeping the model", 0.99))
        picture = await self._picture(job, corpus, options, made)
        await to_the_end(self._keep(job, corpus, options, made, picture))

    async def _fetch(self, job: Job, handle: str) -> None:
        """Fetch what is missing of a handle's posts; what is there already is neither asked for nor paid again."""

        def on_page(so_far: int, expected: int) -> None:
            words = f"Fetching posts of @{handle}: {so_far:,} of about {expected:,}"
            self._stand(job, Standing(words, so_far / max(1, expected)))

        self._stand(job, Standing(f"Fetching posts of @{handle}"))
        payer = Payer(job.guild_id, job.id, job.price)
        await self._fetching.fetch(handle, self._fetching.meter(payer), on_page)

    async def _picture(self, job: Job, corpus: Corpus, options: TrainingOptions, made: FineTuned) -> bytes | None:
        """Of the first tweets; a voice without one is still a voice."""
        if not made.tweets:
            return None
        try:
            return await self._pictures.draw(job.key, describe(corpus, options, made), FIRST_PROMPT, made.tweets)
        except PictureError:
            _log.warning("no picture", extra={"job": job.id, "key": job.key})
            return None

    async def _keep(
        self, job: Job, corpus: Corpus, options: TrainingOptions, made: FineTuned, picture: bytes | None
    ) -> None:
        if not await self._jobs.is_open(job):
            await self._leave_nothing(job)
            return
        await self._check_allowed(job)
        more = {"job": job.id}
        version = await asyncio.to_thread(
            keep, corpus, options, made, self._store, scope=job.scope, more=more, picture=picture
        )
        await self._finish(job, version)

    async def _check_allowed(self, job: Job) -> None:
        """Whoever refuses a handle cancels the trainings that are there: not one that is just being asked for, and none
        where they are stopped in between.

        Raises:
            OptedOutError: one of its handles is refused.
        """
        await self._optouts.check(str(job.guild_id), split_key(job.key))

    async def _fail(self, job: Job, reason: str) -> None:
        _log.info("job failed", extra={"job": job.id, "key": job.key, "reason": reason})
        await self._jobs.fail(job, reason)
        await self._leave_nothing(job)

    async def _leave_nothing(self, job: Job) -> None:
        await asyncio.to_thread(self._uploads.refuse, job.sources)
        await asyncio.to_thread(workplace.clear_unless_busy, self._workplace(job))

    def _workplace(self, job: Job) -> Path:
        return workplace.workplace(self._data_dir, job.scope, job.key)

    def _stand(self, job: Job, standing: Standing) -> None:
        self.standings[job.id] = standing
        for watcher in self._watchers:
            watcher(job)


def _is_made_by(job: Job, version: Version) -> bool:
    """Numbers begin again where the database was moved away: an older version is of another job."""
    made_at = datetime.fromisoformat(version.created_at).timestamp()  # of which the store cuts the fraction off
    return version.about.get("job") == job.id and made_at >= int(job.created_at)
