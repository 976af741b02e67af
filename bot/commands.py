"""What each command of the command line does, from the parsed arguments to the exit code.

Knows the craft's entry points and the terminal. torch is only imported by the commands that compute.
"""

import asyncio
import json
import random
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any, Literal

from bot import terminal
from bot.buying import Bought, Terms, balance_of, buy
from bot.checks import (
    application_id_of,
    existing_part,
    problems_of_base,
    problems_of_database,
    problems_of_place,
    problems_of_token,
    problems_of_x,
)
from bot.fetching import X_WARNING
from bot.forgetting import (
    SIMULATED,
    Forgotten,
    allow_everywhere,
    check_allowed,
    forget_everywhere,
    refuse_everywhere,
)
from bot.settings import Settings
from bot.spending import dollars
from bot.tracking import problems_of_tracker, record, words_for_tracker
from models.continuing import start_for
from models.corpus import Corpus, build_corpus
from models.errors import BadHandleError, BadSourceError, BowerbirdError, BusyError, PromptError
from models.files_on_disk import is_file
from models.handles import make_key, parse_handle, parse_handles, show_key, split_key
from models.prompt import check_count, check_prompt
from models.sources import Timeline, holds_posts, is_archive, owner_of, read_source
from models.store import Store, Version
from models.training import TrainingOptions

SAMPLE = "satin_bower"
SAMPLE_PROMPT = "My dream is"


@dataclass(frozen=True, slots=True)
class Training:
    """What `train` was asked."""

    handles: Sequence[str]
    sources: Sequence[Path]
    method: Literal["lora", "full"]
    seed: int
    retrain: bool
    terms: Terms = field(default_factory=Terms)
    """Of buying posts, where no sources are given."""


def train(asked: Training, settings: Settings, *, as_json: bool) -> int:
    """`train @a [@b @c] --from PATH [--from PATH]`."""
    started = time.monotonic()
    asyncio.run(check_allowed([parse_handle(handle) for handle in asked.handles], settings.data_dir))
    for problem in problems_of_tracker(settings):
        terminal.say_warning(f"{problem} This training is not recorded.")
    handles = checked_handles(asked.handles)
    bought = None if asked.sources else buy(handles, settings, asked.terms)
    corpus = _read_corpus(handles, asked.sources, bought)
    version, is_new = _train(corpus, asked, settings)
    seconds = time.monotonic() - started
    if is_new:
        record(version, settings)
    if as_json:
        source = {"source": bought.to_json()} if bought else {}
        _print_json(_training_json(version, corpus, seconds) | source)
        return 0
    _show_version(version)
    if is_new:
        terminal.out.print(f"Learned in {seconds:.0f} seconds. Now try:")
    else:
        terminal.out.print("Nothing has changed since it was trained (--retrain trains it again). Try:")
    terminal.out.print(f'  python -m bot tweet @{version.key} "{SAMPLE_PROMPT}"', style="bold")
    return 0


def tweet(
    handles: Sequence[str], prompt: str | None, count: int, seed: int | None, settings: Settings, *, as_json: bool
) -> int:
    """`tweet @a "My dream is" -n 5`."""
    started = time.monotonic()
    key = make_key(name for handle in handles for name in parse_handles(handle))
    if prompt is not None and not prompt.strip():
        raise PromptError("The prompt is empty; give the first words, or leave the prompt away for any tweet.")
    checked = check_prompt(prompt or "")
    check_count(count)
    asyncio.run(check_allowed(split_key(key), settings.data_dir))
    version = Store(settings.data_dir / "store").current(key)
    # Only now: torch takes seconds to import, and a refusal should take none.
    from models.tweet import Voice  # noqa: PLC0415

    with terminal.waiting(f"{show_key(key)} is thinking"):
        voice = Voice(version, settings.data_dir, lambda _fraction, _what: None)
        tweets = voice.tweets(checked, count=count, seed=_chosen(seed))
    if len(tweets.texts) < count:
        _say_fewer(len(tweets.texts), count, dict(tweets.dropped))
    if as_json:
        texts = [{"text": text} for text in tweets.texts]
        seconds = round(time.monotonic() - started, 3)
        _print_json({"key": key, "version": version.version, "prompt": checked, "tweets": texts, "seconds": seconds})
    else:
        terminal.show_tweets(checked, tweets.texts)
    return 0 if tweets.texts else 1


def models(settings: Settings, *, as_json: bool) -> int:
    """`models`."""
    rows = [_model_json(version) for version in Store(settings.data_dir / "store").models()]
    if as_json:
        _print_json({"models": rows})
    elif rows:
        terminal.out.print(terminal.models_table(rows))
    else:
        terminal.out.print("Nothing has been trained yet: python -m bot train @you --from your-archive.zip")
    return 0


def export(handles: Sequence[str], directory: Path, settings: Settings, *, adapter_only: bool = False) -> int:
    """`export @a DIR [--adapter]`."""
    key = make_key(name for handle in handles for name in parse_handles(handle))
    version = Store(settings.data_dir / "store").current(key)
    from models.export import export as write  # noqa: PLC0415

    with terminal.waiting(f"Writing {show_key(key)}"):
        written = write(version, settings.data_dir, directory, lambda _fraction, _what: None, adapter_only=adapter_only)
    library = "peft" if adapter_only else "transformers"
    terminal.out.print(f"{show_key(key)} is in {written}; {library} loads it from there.")
    return 0


def forget(handle: str, settings: Settings) -> int:
    """`forget @a`: every model that the handle is part of, its posts, and what the bot's database knows of it."""
    handles = parse_handles(handle)
    forgotten = asyncio.run(forget_everywhere(handles, settings.data_dir))
    if not forgotten.keys:
        raise BowerbirdError(f"There is nothing about {show_key(make_key(handles))} here.")
    _say_forgotten(forgotten)
    return 0


def optout(handle: str, settings: Settings, *, undo: bool) -> int:
    """`optout @a [--undo]`: forget the handle everywhere and refuse it from now on, or allow it again."""
    handles = parse_handles(handle)
    who = show_key(make_key(handles))
    if undo:
        if not asyncio.run(allow_everywhere(handles, settings.data_dir)):
            raise BowerbirdError(f"{who} is not refused here.")
        terminal.out.print(f"{who} may be learned again.")
        return 0
    try:
        forgotten = asyncio.run(refuse_everywhere(handles, settings.data_dir))
    except BusyError as error:
        raise BusyError(f"{who} is refused from now on, but not forgotten yet: {error} Then type this again.") from None
    if forgotten.keys:
        _say_forgotten(forgotten)
    terminal.out.print(f"{who} is refused from now on, in every server too; --undo allows it again.")
    return 0


def _say_forgotten(forgotten: Forgotten) -> None:
    terminal.out.print(f"Forgotten: {', '.join(show_key(key) for key in forgotten.keys)}.")
    for address in forgotten.elsewhere:
        terminal.say_warning(f"What was put at {address} stays there until you remove it there.")


def doctor(settings: Settings) -> int:
    """`doctor`: what this machine has, and whether trainings and the bot could run here."""
    place = settings.data_dir
    problems = problems_of_place(settings) + problems_of_database(settings)
    is_usable = not problems  # what lies in DATA_DIR is looked at only then
    problems += problems_of_x(settings) + problems_of_tracker(settings)
    token_problems = problems_of_token(settings)
    if settings.discord_token:  # the command line needs none
        problems += token_problems
    from models import machine  # noqa: PLC0415

    terminal.out.print(f"machine     {machine.probe()}")
    free = f"{shutil.disk_usage(existing_part(place)).free / 1e9:.0f} GB free"
    if is_usable:
        with terminal.waiting("Checking the base model"):
            base_problems = problems_of_base(settings)
        problems += base_problems
        trained = len(Store(place / "store").models(scope=None)) if (place / "store").exists() else 0
        terminal.out.print(f"data        {place} ({free}, {trained} trained)")
        terminal.out.print(f"base model  {settings.base_model}: {'not ready' if base_problems else 'ready'}")
    else:
        terminal.out.print(f"data        {place} ({free}): not ready")
        terminal.out.print(f"base model  {settings.base_model}: not looked at")
    _show_discord(settings, token_problems)
    _show_x(settings, is_usable=is_usable)
    terminal.out.print(f"tracker     {words_for_tracker(settings)}")
    for problem in problems:
        terminal.say_error(problem)
    return 1 if problems else 0


def serve(settings: Settings) -> int:
    """`serve`: the Discord bot, until it is stopped."""
    from bot.serve import CannotServeError, check, run  # noqa: PLC0415  (discord.py, which no other command needs)

    try:
        check(settings)
    except CannotServeError as error:
        for line in str(error).splitlines():
            terminal.say_error(line)
        return 1
    asyncio.run(run(settings))
    return 0


def _show_x(settings: Settings, *, is_usable: bool) -> None:
    """Whether posts are fetched from X, what that has cost this month, and what X says about it."""
    if not settings.uses_x:
        terminal.out.print("x           off: posts come from archives (X_API_ENABLED and X_BEARER_TOKEN switch it on)")
        return
    if is_usable:
        balance = balance_of(settings)
        terminal.out.print(
            f"x           on: {dollars(balance.spent)} of {dollars(balance.budget)} spent this month, "
            f"{dollars(balance.left)} left"
        )
    else:
        terminal.out.print("x           on: not looked at")
    terminal.say_warning(X_WARNING)


def _show_discord(settings: Settings, problems: Sequence[str]) -> None:
    """Whether there is a token, and the link that invites the bot."""
    if not settings.discord_token:
        terminal.out.print(f"discord     {problems[0]}")
        return
    if problems:
        terminal.out.print("discord     not ready")
        return
    terminal.out.print("discord     DISCORD_TOKEN is set")
    if application_id := application_id_of(settings.discord_token or ""):
        from bot.client import invite_link  # noqa: PLC0415

        terminal.out.print(f"invite      {invite_link(application_id)}")


def demo(settings: Settings) -> int:
    """`demo`: the sample persona, from its archive to its tweets; on a terminal, a prompt to go on typing."""
    started = time.monotonic()
    terminal.out.print(f"Training @{SAMPLE}, a bird that does not exist, on the archive that comes with Bowerbird.")
    with resources.as_file(resources.files("models.sample") / SAMPLE) as archive:
        asked = Training([SAMPLE], [archive], "lora", 42, retrain=False)
        corpus = _read_corpus([SAMPLE], [archive], None)
        version, is_new = _train(corpus, asked, settings)
    if is_new:
        record(version, settings)
    _show_version(version)
    from models.tweet import Voice  # noqa: PLC0415

    voice = Voice(version, settings.data_dir, lambda _fraction, _what: None)
    terminal.out.print(f"\n{SAMPLE_PROMPT} …", style="bold")
    tweets = voice.tweets(SAMPLE_PROMPT, count=5, seed=_chosen(None))
    terminal.show_tweets(SAMPLE_PROMPT, tweets.texts)
    seconds = time.monotonic() - started
    terminal.out.print(f"\nAI-generated. {seconds:.0f} seconds in all. The model lies in {version.path}")
    if terminal.is_interactive():
        _go_on(voice)
    return 0


def demo_discord(settings: Settings) -> int:
    """`demo --discord`: the real bot in a simulated Discord, until Ctrl-C."""
    from bot.simulated import sample_archive, simulate  # noqa: PLC0415

    posts = sample_archive(settings.data_dir / SIMULATED / f"{SAMPLE}-tweets.js")

    def show(url: str) -> None:
        terminal.out.print(f"A Discord of your own: {url}", style="bold")
        terminal.out.print(f"Type  /train handle:{SAMPLE}  and attach {posts} as the archive;")
        terminal.out.print(f"when it has learned, type  /tweet handle:{SAMPLE} prompt:{SAMPLE_PROMPT}   (Ctrl-C ends)")

    asyncio.run(simulate(settings, show))
    return 0


def _go_on(voice: Any) -> None:
    """Answer prompts until an empty line."""
    terminal.out.print("Type how a tweet begins (an empty line ends):", style="dim")
    while True:
        try:
            prompt = terminal.out.input("[bold cyan]> [/]")
        except EOFError:
            return
        if not prompt.strip():
            return
        try:
            tweets = voice.tweets(prompt, count=5, seed=_chosen(None))
        except PromptError as error:
            terminal.say_error(str(error))
            continue
        terminal.show_tweets(prompt.strip(), tweets.texts)


def checked_handles(typed: Sequence[str]) -> list[str]:
    """The handles that were typed, each once and in that order.

    Raises:
        BadHandleError: one is bad, or they are too many for a voice.
    """
    for handle in typed:
        if "." in handle and is_file(Path(handle)):
            raise BadHandleError(f"{handle} is a file here: put --from before each file.")
    make_key(typed)  # refuses too many
    # As they were typed and not as the key sorts them: sources that do not say whose they are go by this order.
    return list(dict.fromkeys(parse_handle(handle) for handle in typed))


def _read_corpus(handles: Sequence[str], sources: Sequence[Path], bought: Bought | None) -> Corpus:
    if bought:
        corpus = build_corpus([read_source([place], handle) for handle, place in bought.places.items()])
    else:
        corpus = build_corpus(timelines_of(handles, sources))
    for warning in corpus.warnings:
        terminal.say_warning(warning)
    return corpus


def timelines_of(handles: Sequence[str], sources: Sequence[Path]) -> list[Timeline]:
    """One timeline a handle: what says whose it is, or names its author, goes to them, the rest in the order given.

    A part of an archive that does not say whose it is goes with the source before it, unless its posts may be those of
    a handle that has none yet.

    Raises:
        BadSourceError: a source cannot be read, or it is not clear whose it is.
    """
    if len(handles) == 1:
        return [read_source(sources, handles[0])]
    owners = {source: whose(source) for source in sources}
    lacking = [handle for handle in handles if handle not in owners.values()]
    parts = {
        source
        for source, owner in owners.items()
        if owner is None and is_archive(source) and not (lacking and holds_posts(source))
    }
    shares: dict[str, list[Path]] = {handle: [] for handle in handles}
    before: list[Path] = []
    for source, owner in owners.items():
        if owner in shares:
            before = shares[owner]
        elif lacking and source not in parts:
            before = shares[lacking.pop(0)]
        elif not before or source not in parts:
            raise BadSourceError(f"It is not clear whose posts {source.name} holds; give one --from PATH a handle.")
        before.append(source)
    if lacking:
        raise BadSourceError(f"No posts of @{lacking[0]}: give one --from PATH for each of the {len(handles)} handles.")
    return [read_source(share, handle) for handle, share in shares.items()]


def whose(source: Path) -> str | None:
    """Whose archive a source is or is a part of, or whom all its posts name as their author; None where it tells
    neither.

    Raises:
        BadSourceError: it cannot be opened.
    """
    if owner := owner_of([source], is_part=True):
        return owner
    try:
        return read_source([source], None).handle
    except BadSourceError:
        return None  # nobody, or it cannot be read: whoever reads it for good tells


def _train(corpus: Corpus, asked: Training, settings: Settings) -> tuple[Version, bool]:
    from models.train import train as learn  # noqa: PLC0415

    options = TrainingOptions(method=asked.method, seed=asked.seed).limited(settings.training_tokens)
    # --retrain means from the beginning.
    start = None if asked.retrain else start_for(corpus, options, Store(settings.data_dir / "store"))
    with terminal.TrainingView(show_key(make_key(corpus.handles))) as view:
        return learn(
            corpus,
            base_model=settings.base_model,
            data_dir=settings.data_dir,
            options=options,
            on_prepare=view.on_prepare,
            on_progress=view.on_progress,
            retrain=asked.retrain,
            start=start,
        )


def _show_version(version: Version) -> None:
    terminal.out.print(terminal.counts_table(version.about["counts_by_handle"]))
    metrics = version.about["metrics"]
    before, after = metrics["base_bits_per_byte"], metrics["bits_per_byte"]
    terminal.out.print(
        f"Bits per byte on the newest posts, never seen: {before:.3f} → {after:.3f} ({1 - after / before:.0%} better)"
    )


def _say_fewer(there: int, asked: int, dropped: dict[str, int]) -> None:
    reasons = ", ".join(f"{number} {reason}" for reason, number in dropped.items())
    terminal.say_warning(
        f"Only {there} of {asked} tweets came out right (dropped: {reasons}); another prompt may help."
    )


def _training_json(version: Version, corpus: Corpus, seconds: float) -> dict[str, Any]:
    return {
        "key": version.key,
        "version": version.version,
        "counts": version.about["counts"],
        "counts_by_handle": version.about["counts_by_handle"],
        "long_restored": version.about["long_restored"],
        "metrics": version.about["metrics"],
        "warnings": corpus.warnings,
        "bytes": version.size,
        "seconds": round(seconds, 3),
        "path": str(version.path),
    }


def _model_json(version: Version) -> dict[str, Any]:
    return {
        "key": version.key,
        "version": version.version,
        "created_at": version.created_at,
        "counts": version.about["counts"],
        "metrics": version.about["metrics"],
        "bytes": version.size,
        "path": str(version.path),
    }


def _print_json(content: dict[str, Any]) -> None:
    print(json.dumps(content, ensure_ascii=False))  # noqa: T201  (the one thing that belongs on stdout as it is)


def _chosen(seed: int | None) -> int:
    return random.SystemRandom().randrange(1 << 31) if seed is None else seed
