"""The command line: what may be typed, and how an end is told (exit code 0 done, 1 failed, 2 usage).

Knows the arguments. What each command does is in bot/commands.py, how it looks in bot/terminal.py.
"""

import argparse
import logging
import os
import re
import secrets
import signal
import sys
import threading
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from bot import commands, evaluating, exploring, publishing, terminal, tracking, verifying
from bot.buying import Terms
from bot.settings import Settings, SettingsError, read_settings
from models.errors import BadHandleError, BowerbirdError, PromptError

_EPILOG = "Settings come from the environment or a .env file: DATA_DIR (./data), BASE_MODEL (embedded). See README.md."
_ASKED_AGAIN = 0.1  # seconds


class _Stopped(KeyboardInterrupt):
    """SIGINT or SIGTERM. A class of our own: after a bare KeyboardInterrupt in a library's code that is only just being
    imported, Python ends by the signal and not with the exit code that it is given."""

    asked = False
    """A library that is being imported may swallow the stop and fail in its own way: then this still tells."""


class _Parser(argparse.ArgumentParser):
    _is_intermixing = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[Any, list[str]]:
        """Options may stand anywhere, `tweet @a -n 3 PROMPT` too: argparse itself wants the prompt beside its handle.

        `parse_known_intermixed_args` calls this again, and not for a parser with commands, which cannot intermix.
        """
        if self._subparsers or self._is_intermixing:
            return super().parse_known_args(args, namespace)
        self._is_intermixing = True
        try:
            options, unknown = self.parse_known_intermixed_args(args, namespace)
        finally:
            self._is_intermixing = False
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return options, unknown

    def error(self, message: str) -> NoReturn:
        terminal.say_error(f"{message}; see `{self.prog} --help`.")
        raise SystemExit(2)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    _Stopped.asked = False
    options = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(message)s", stream=sys.stderr)
    # The hub's client and the tokenizers say things that are none of the user's business.
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    # Threads that wait for one another sleep instead of spinning: beside another busy process, spinning made a training
    # ten times slower. Read by OpenMP when torch is imported, which is later than here.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    signal.signal(signal.SIGTERM, _stop)
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # else whoever started us wants it ignored
        signal.signal(signal.SIGINT, _stop)
    data_dir = Path("data")
    try:
        settings = read_settings()
        data_dir = settings.data_dir
        return _run(options, settings)
    except (BadHandleError, PromptError, SettingsError) as error:
        terminal.say_error(str(error))
        return 2
    except BowerbirdError as error:
        if _Stopped.asked:
            return _say_stopped()
        terminal.say_error(error.for_operator)
        return 1
    except KeyboardInterrupt:
        return _say_stopped()
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain once more while closing it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # noqa: BLE001  (the last resort: no traceback reaches a user)
        if _Stopped.asked:
            return _say_stopped()
        reference = secrets.token_hex(3)
        place = _log_fault(data_dir, reference, error)
        terminal.say_error(
            f"Something went wrong on our side ({type(error).__name__}, reference {reference}); {place}."
        )
        return 1


def _run(options: argparse.Namespace, settings: Settings) -> int:  # noqa: C901, PLR0911, PLR0912  (one for each command)
    match options.command:
        case "train":
            training = commands.Training(
                options.handles,
                options.sources,
                options.method,
                options.seed,
                options.retrain,
                Terms(yes=options.yes, most=options.max_price),
            )
            return commands.train(training, settings, as_json=options.json)
        case "tweet":
            return commands.tweet(
                options.handles, options.prompt, options.n, options.seed, settings, as_json=options.json
            )
        case "models":
            return commands.models(settings, as_json=options.json)
        case "explore":
            return exploring.explore(options.handles, options.sources, options.output, settings)
        case "evaluate":
            question = evaluating.Question(options.handles, options.sources, options.others, options.n, options.seed)
            return evaluating.evaluate(question, settings, as_json=options.json)
        case "verify":
            return verifying.verify(
                options.handles, options.sources, settings, retrain=options.retrain, as_json=options.json
            )
        case "export":
            return commands.export(options.handles, options.directory, settings, adapter_only=options.adapter)
        case "publish":
            wanted = publishing.Wanted(
                options.handles, options.name, options.public, options.adapter, options.i_have_permission
            )
            return publishing.publish(wanted, settings)
        case "forget":
            return commands.forget(options.handle, settings)
        case "optout":
            return commands.optout(options.handle, settings, undo=options.undo)
        case "doctor":
            return commands.doctor(settings)
        case "dashboard":
            return tracking.dashboard(settings, options.port, open_browser=not options.no_browser)
        case "serve":
            return commands.serve(settings)
        case _:
            return (commands.demo_discord if options.discord else commands.demo)(settings)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="python -m bot", description="Bowerbird learns to write like an account on X or Bluesky.", epilog=_EPILOG
    )
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)

    train = subparsers.add_parser("train", help="learn a voice from posts", description="Learn a voice from posts.")
    train.add_argument(
        "handles",
        nargs="+",
        metavar="@handle",
        help="one to three: X user names, or Bluesky handles such as @name.bsky.social",
    )
    train.add_argument(
        "--from", dest="sources", action="append", type=Path, default=[], metavar="PATH",
        help="an X archive (zip or folder), its tweets.js, or posts as JSONL, CSV or TXT, newest first where they have "
        "no times; may be given several times",
    )  # fmt: skip
    train.add_argument("--method", choices=["lora", "full"], default="lora", help="train an adapter, or all weights")
    train.add_argument("--seed", type=_seed, default=42, metavar="N", help="same seed, same machine, same result")
    train.add_argument("--retrain", action="store_true", help="train again although nothing has changed")
    train.add_argument("--yes", action="store_true", help="without --from: pay what fetching the posts costs")
    train.add_argument(
        "--max-price", type=_dollars, default=None, metavar="USD", help="without --from: pay up to so much"
    )
    _add_json(train)

    tweet = subparsers.add_parser("tweet", help="write tweets", description="Write tweets in a voice learned before.")
    tweet.add_argument("handles", nargs=1, metavar="@handle", help="whose voice; `@a-b` for a voice of two")
    tweet.add_argument(
        "prompt", nargs="?", metavar="PROMPT", help="how the tweets begin; left away: from the first word"
    )
    tweet.add_argument("-n", type=int, default=5, metavar="N", help="how many, 1 to 50 (default 5)")
    tweet.add_argument("--seed", type=_seed, default=None, metavar="N", help="same seed, same machine, same tweets")
    _add_json(tweet)

    _add_json(subparsers.add_parser("models", help="list what was trained", description="List what was trained."))

    explore = subparsers.add_parser("explore", help="look into posts: what is learned from, what is left out, and why")
    explore.add_argument("handles", nargs="+", metavar="@handle", help="one to three X user names")
    explore.add_argument(
        "--from", dest="sources", action="append", type=Path, default=[], metavar="PATH",
        help="as of `train`; left away: the posts that were fetched before",
    )  # fmt: skip
    explore.add_argument(
        "-o", dest="output", type=_page, metavar="FILE.html", help="where the page goes (default: posts-of-a.html)"
    )

    evaluate = subparsers.add_parser(
        "evaluate", help="measure a voice: how well it knows its author, how its tweets compare, how much they copy"
    )
    evaluate.add_argument("handles", nargs="+", metavar="@handle", help="whose voice: one to three handles")
    evaluate.add_argument(
        "--from", dest="sources", action="append", type=Path, default=[], metavar="PATH",
        help="the posts it was trained on, newer ones too; left away: the posts that were fetched before",
    )  # fmt: skip
    evaluate.add_argument(
        "--others", nargs="+", type=Path, default=[], metavar="PATH",
        help="posts of two or more other authors, one file or several each: is a tweet taken for this author's?",
    )  # fmt: skip
    evaluate.add_argument("-n", type=_tweets_to_measure, default=100, metavar="N", help="tweets to write, 20 to 1000")
    evaluate.add_argument("--seed", type=_seed, default=42, metavar="N", help="same seed, same machine, same numbers")
    _add_json(evaluate)

    verify = subparsers.add_parser("verify", help="check a model's files, and what it was made of, by their hashes")
    verify.add_argument("handles", nargs="+", metavar="@handle", help="whose; `@a-b` for a voice of two")
    verify.add_argument(
        "--from", dest="sources", action="append", type=Path, default=[], metavar="PATH",
        help="the posts that it was trained on, as for `train`; left away: those that were fetched and kept",
    )  # fmt: skip
    verify.add_argument("--retrain", action="store_true", help="also train it again, and compare the weights")
    _add_json(verify)

    export = subparsers.add_parser("export", help="write a model as a plain transformers directory")
    export.add_argument("handles", nargs=1, metavar="@handle")
    export.add_argument("directory", type=Path, metavar="DIR", help="a new directory")
    export.add_argument("--adapter", action="store_true", help="only the adapter, for peft; it needs its base model")

    _add_publish(subparsers)

    forget = subparsers.add_parser("forget", help="remove everything about a handle")
    forget.add_argument("handle", metavar="@handle")
    optout = subparsers.add_parser("optout", help="forget a handle everywhere and refuse it from now on")
    optout.add_argument("handle", metavar="@handle")
    optout.add_argument("--undo", action="store_true", help="allow it again; what was forgotten stays forgotten")

    _add_dashboard(subparsers)
    subparsers.add_parser("serve", help="run the Discord bot")
    subparsers.add_parser("doctor", help="check this machine and the settings")
    demo = subparsers.add_parser("demo", help="train the bundled sample persona and answer prompts")
    demo.add_argument("--discord", action="store_true", help="the Discord bot in a simulated Discord, in the browser")
    return parser


def _add_publish(subparsers: "argparse._SubParsersAction[_Parser]") -> None:
    publish = subparsers.add_parser("publish", help="put a model on the Hugging Face Hub, where only you see it")
    publish.add_argument("handles", nargs="+", metavar="@handle", help="whose voice; `@a-b` for a voice of two")
    publish.add_argument("--public", action="store_true", help="let everyone see it")
    publish.add_argument("--adapter", action="store_true", help="only the adapter, for peft; it needs its base model")
    publish.add_argument("--name", metavar="NAME", help="what the repository is called (default: bowerbird-a)")
    publish.add_argument(
        "--i-have-permission", action="store_true",
        help="also where posts came from X's API: the author and X have agreed to it",
    )  # fmt: skip


def _add_dashboard(subparsers: "argparse._SubParsersAction[_Parser]") -> None:
    dashboard = subparsers.add_parser("dashboard", help="what trackio was told of the trainings, in the browser")
    dashboard.add_argument("--port", type=_port, default=None, metavar="N", help="default: the first free from 7860 on")
    dashboard.add_argument("--no-browser", action="store_true", help="only print the address")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print exactly one JSON object on stdout")


def _seed(text: str) -> int:
    value = int(text) if text.isascii() and text.isdecimal() else -1
    if not 0 <= value < 1 << 32:
        raise argparse.ArgumentTypeError(f"a seed is a whole number from 0 to {(1 << 32) - 1}, not {text!r}")
    return value


def _page(text: str) -> Path:
    # A page takes the place of what was there, so it must not be somebody's archive.
    if Path(text).suffix.lower() not in {".html", ".htm"}:
        raise argparse.ArgumentTypeError(f"a page's name ends in .html, not as {text!r} does")
    return Path(text)


def _tweets_to_measure(text: str) -> int:
    if not text.isdecimal() or not 20 <= int(text) <= 1_000:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 20 to 1000")
    return int(text)


def _port(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 65_535:
        raise argparse.ArgumentTypeError(f"a port is a number from 1 to 65535, not {text!r}")
    return int(text)


def _dollars(text: str) -> float:
    if not re.fullmatch(r"\d{1,6}(?:\.\d{1,6})?", text, re.ASCII):
        raise argparse.ArgumentTypeError(f"a price is an amount in USD such as 16.50, not {text!r}")
    return float(text)


def _stop(number: int, _frame: object) -> None:
    _Stopped.asked = True
    if _is_torch_being_imported():
        # Raised through its C++, it would end the process on the spot. Nothing has begun, so it can wait.
        again = threading.Timer(_ASKED_AGAIN, os.kill, (os.getpid(), number))
        again.daemon = True
        again.start()
        return
    raise _Stopped


def _is_torch_being_imported() -> bool:
    modules = [module for name, module in list(sys.modules.items()) if name.partition(".")[0] == "torch"]
    return any(getattr(getattr(module, "__spec__", None), "_initializing", False) for module in modules)


def _say_stopped() -> int:
    terminal.say_error("Stopped; a training or an upload goes on from there when the same command is given again.")
    return 130


def _log_fault(data_dir: Path, reference: str, error: Exception) -> str:
    trace = "".join(traceback.format_exception(error))
    path = data_dir / "bowerbird.log"
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as log:
            log.write(f"reference {reference}\n{trace}\n")
    except OSError:
        return "the details could not be written to DATA_DIR"
    return f"the details are in {path}"
