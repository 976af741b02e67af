"""Verifying: what a version says of its making, held against what is here, one row for each thing.

Knows versions, timelines and base models. Knows nothing of who asks. models/provenance.py says what is recorded.

A row that differs is a failure, but for the circumstances (code, libraries, machine): the same weights may come of
others, and only training again tells.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from models import machine, workplace
from models.base import Base, OnPrepare, fingerprint_now, prepare
from models.corpus import Corpus, build_corpus
from models.errors import BowerbirdError, NothingLearnedError, StoreError
from models.files_on_disk import sha256_of
from models.finetune import fine_tune
from models.provenance import circumstances, result
from models.sources import Timeline
from models.store import Store, Version
from models.training import OnProgress, TrainingOptions

Result = Literal["matches", "differs", "cannot be checked"]

_NOT_RECORDED = "this version was made before that was recorded"
_CIRCUMSTANCES = ("code", "libraries", "machine")


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was looked at."""

    what: str
    result: Result
    why: str = ""
    """What differs, or why it cannot be checked; a remark where it matches."""
    is_note: bool = False
    """A difference that is no failure."""

    @property
    def fails(self) -> bool:
        return self.result == "differs" and not self.is_note


def verify(
    version: Version,
    store: Store,
    timelines: Mapping[str, Timeline],
    missing: Mapping[str, str],
    data_dir: Path,
    on_prepare: OnPrepare,
) -> list[Row]:
    """Hold a version against its files, the posts in `timelines`, and this machine.

    `missing` says of each handle without a timeline why there is none.
    """
    recorded = version.about.get("provenance") or {}
    return [
        _files(version, store),
        *(_posts(handle, recorded, timelines, missing) for handle in version.about["handles"]),
        _corpus(version, timelines, missing),
        _base(version, data_dir, on_prepare),
        *_circumstances(recorded),
    ]


def train_again(
    version: Version,
    store: Store,
    timelines: Mapping[str, Timeline],
    data_dir: Path,
    on_prepare: OnPrepare,
    on_progress: OnProgress,
) -> Row:
    """Train as the version was trained, keep nothing of it, and hold the weights' hashes against the recorded ones.

    Raises:
        BusyError: the key is being trained.
        BowerbirdError: the disk is full or cannot be written.
    """
    what = "trained again"
    corpus = _corpus_of(version, timelines)
    if corpus is None or corpus.fingerprint != version.about["corpus"]:
        return Row(what, "cannot be checked", "the posts are not those that it learned from")
    recorded = version.about.get("provenance") or {}
    expected = recorded.get("result") or _weights_of(version)
    options = TrainingOptions(**(recorded.get("options") or version.about["options"]))
    try:
        base = _same_base(version, data_dir, on_prepare)
        start = _start_of(version, store)
    except BowerbirdError as error:
        return Row(what, "cannot be checked", _clause(error))
    work = workplace.workplace(data_dir, version.scope, version.key)
    with workplace.alone(work):
        # Not where the checkpoint of a training that goes on later may lie; and never on from an earlier try.
        again = work / "again"
        workplace.clear(again)
        try:
            made = result(fine_tune(corpus, base, options, on_progress, again, start=start))
        except NothingLearnedError as error:
            return Row(what, "differs", _clause(error))
        finally:
            workplace.clear(again)
            if work.is_dir() and not any(work.iterdir()):
                workplace.clear(work)
    if made == expected:
        return Row(what, "matches", ", ".join(f"{name} {hashed[:12]}" for name, hashed in made.items()))
    changed = [row.what for row in _circumstances(recorded) if row.result != "matches"]
    reason = f"; {' and '.join(changed)} are not what they were" if changed else ""
    return Row(what, "differs", f"other weights came of it{reason}")


def _files(version: Version, store: Store) -> Row:
    try:
        wrong = store.differences(version)
    except StoreError as error:
        return Row("files", "differs", _clause(error))
    recorded = (version.about.get("provenance") or {}).get("result")
    if not wrong and recorded is not None and recorded != _weights_of(version):
        return Row("files", "differs", "the weights are not those that were trained")
    if wrong:
        return Row("files", "differs", f"changed, missing or not its own: {', '.join(wrong)}")
    return Row("files", "matches")


def _posts(
    handle: str, recorded: Mapping[str, Any], timelines: Mapping[str, Timeline], missing: Mapping[str, str]
) -> Row:
    what = f"posts of @{handle}"
    expected = recorded.get("posts", {}).get(handle)
    if expected is None:
        return Row(what, "cannot be checked", _NOT_RECORDED)
    if handle not in timelines:
        return Row(what, "cannot be checked", missing[handle])
    timeline = timelines[handle]
    if timeline.fingerprint == expected:
        return Row(what, "matches", f"{len(timeline.posts):,} posts")
    return Row(what, "differs", f"the {len(timeline.posts):,} posts that are here are not the ones it was made from")


def _corpus(version: Version, timelines: Mapping[str, Timeline], missing: Mapping[str, str]) -> Row:
    what = "corpus"
    if missing:
        return Row(what, "cannot be checked", next(iter(missing.values())))
    try:
        corpus = build_corpus([timelines[handle] for handle in version.about["handles"]])
    except BowerbirdError as error:
        return Row(what, "differs", _clause(error))
    if corpus.fingerprint == version.about["corpus"]:
        return Row(what, "matches", f"{corpus.counts.kept:,} posts kept")
    then = version.about["counts"]["kept"]
    return Row(what, "differs", f"{corpus.counts.kept:,} posts are kept now, {then:,} were then; not the same texts")


def _corpus_of(version: Version, timelines: Mapping[str, Timeline]) -> Corpus | None:
    try:
        return build_corpus([timelines[handle] for handle in version.about["handles"]])
    except (KeyError, BowerbirdError):
        return None


def _base(version: Version, data_dir: Path, on_prepare: OnPrepare) -> Row:
    what = "base model"
    name, expected = version.about["base"]["name"], version.about["base"]["fingerprint"]
    try:
        now = fingerprint_now(prepare(name, data_dir, on_prepare))
    except BowerbirdError as error:
        return Row(what, "cannot be checked", _clause(error))
    if now == expected:
        return Row(what, "matches", name)
    return Row(what, "differs", f"{name} is {now[:12]} here, and was {expected[:12]}")


def _same_base(version: Version, data_dir: Path, on_prepare: OnPrepare) -> Base:
    base = prepare(version.about["base"]["name"], data_dir, on_prepare)
    if base.fingerprint != version.about["base"]["fingerprint"]:
        raise StoreError("the base model is another one")
    return base


def _start_of(version: Version, store: Store) -> Version | None:
    """The version that a training went on from.

    Raises:
        StoreError: it is not there any more.
    """
    start = version.about.get("start")
    if not start:
        return None
    for found in store.versions(version.key, scope=version.scope):
        if found.version == start["version"] and not store.differences(found):
            return found
    raise StoreError(f"version {start['version']}, which it went on from, is not there any more, or is damaged")


def _circumstances(recorded: Mapping[str, Any]) -> list[Row]:
    now = circumstances(machine.probe().to_json())
    rows = []
    for what in _CIRCUMSTANCES:
        then = recorded.get(what)
        if then is None:
            rows.append(Row(what, "cannot be checked", _NOT_RECORDED))
            continue
        # A commit is where to look; whether the code is the same is told by its hash.
        names = [name for name in {**then, **now[what]} if then.get(name) != now[what].get(name)]
        if what == "code" and "sha256" not in names:
            names = []
        told = ", ".join(f"{name} {_shown(then.get(name))} then, {_shown(now[what].get(name))} now" for name in names)
        rows.append(Row(what, "differs" if names else "matches", told, is_note=True))
    return rows


def _shown(value: object) -> str:
    text = "unknown" if value is None else str(value)
    is_hash = len(text) >= 40 and " " not in text
    return text[:12] if is_hash else text


def _weights_of(version: Version) -> dict[str, str]:
    return {path.name: sha256_of(path) for path in sorted(version.path.glob("*.safetensors"))}


def _clause(error: BowerbirdError) -> str:
    """A sentence as a part of a row."""
    return error.for_operator.rstrip(".")


def failed(rows: Sequence[Row]) -> bool:
    """Whether anything differs that must not."""
    return any(row.fails for row in rows)
