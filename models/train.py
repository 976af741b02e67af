"""The whole way from a corpus to a trained model in the store, in this process.

Knows the order of things. Each step's knowledge is in its own file: base → finetune → keep → store.
"""

from dataclasses import replace
from pathlib import Path

from models import workplace
from models.base import Base, OnPrepare, prepare
from models.corpus import Corpus
from models.errors import NothingLearnedError, StoreError
from models.files_on_disk import remove_unfinished
from models.handles import make_key
from models.keep import keep
from models.predictions import picture_or_none
from models.prompt import FIRST_PROMPT
from models.store import SHARED, Store, Version
from models.training import OnProgress, TrainingOptions, describe, training_fingerprint


def train(  # noqa: PLR0913  (each is asked for by name)
    corpus: Corpus,
    *,
    base_model: str,
    data_dir: Path,
    options: TrainingOptions,
    on_prepare: OnPrepare,
    on_progress: OnProgress,
    retrain: bool = False,
    scope: str = SHARED,
    start: Version | None = None,
) -> tuple[Version, bool]:
    """Train on `corpus` and keep the result; returns the version and whether it was made just now.

    A version made from the same corpus, base and options already serves, unless `retrain`. A training that was cut off
    goes on where its last checkpoint was. With `start` the new version goes on from that one where it can (see
    `models.finetune.fine_tune`).

    Raises:
        NothingLearnedError: going on from `start` makes nothing better.
        BusyError: this key is being trained already.
        BowerbirdError: no base model, disk full, …
    """
    key = make_key(corpus.handles)
    store = Store(data_dir / "store")
    work = workplace.workplace(data_dir, scope, key)
    base = prepare(base_model, data_dir, on_prepare)
    with workplace.alone(work):
        ready = None if retrain else _made_before(store, key, scope, corpus, base, options)
        if ready:
            workplace.clear(work)
            return ready, False
        remove_unfinished(work)
        # Only now: torch takes seconds to import, and neither a refusal nor what is ready needs it.
        from models.finetune import fine_tune  # noqa: PLC0415

        try:
            made = fine_tune(corpus, base, options, on_progress, work, start=start)
        except NothingLearnedError:
            workplace.clear(work)
            raise
        picture = picture_or_none(key, describe(corpus, options, made), FIRST_PROMPT, made.tweets)
        version = keep(corpus, options, made, store, scope=scope, picture=picture)
        workplace.clear(work)
    return version, True


def _made_before(
    store: Store, key: str, scope: str, corpus: Corpus, base: Base, options: TrainingOptions
) -> Version | None:
    """The current version, where training from scratch, or on from where it went on itself, would make the same."""
    try:
        current = store.current(key, scope=scope)
    except StoreError:
        return None
    # Its own start, which may be gone: of what it has learned from already, nobody goes on from it.
    start = current.about.get("start")
    before = replace(current, version=start["version"], about={"fingerprint": start["fingerprint"]}) if start else None
    fingerprint = training_fingerprint(corpus, base.fingerprint, options, before)
    return current if current.about.get("fingerprint") == fingerprint else None
