"""What a version has seen, and what not."""

from dataclasses import replace
from pathlib import Path

import pytest

from models.corpus import Corpus
from models.errors import BadSourceError, StoreError
from models.held_out import MOST_HELD_OUT, as_seen_by
from models.keep import TRAINED, keep
from models.store import Store, Version
from models.training import FineTuned, TrainingOptions
from tests.models import tiny

CORPUS = tiny.corpus()
NEWER = [text for text in tiny.posts(300, seed=2) if text not in {*CORPUS.train, *CORPUS.validation, *CORPUS.test}][:60]
MADE = FineTuned(
    files={"adapter.safetensors": b"weights"},
    metrics={"base_bits_per_byte": 1.5, "bits_per_byte": 1.2, "epochs": 2.5, "training_seconds": 12.0},
    base={"name": "tiny", "fingerprint": "f"},
)


@pytest.fixture
def version(tmp_path: Path) -> Version:
    return keep(CORPUS, TrainingOptions(), MADE, Store(tmp_path / "store"))


def _with(train: list[str], validation: list[str], test: list[str]) -> Corpus:
    kept = {"satin": [*train, *validation, *test]}
    return replace(CORPUS, train=train, validation=validation, test=test, kept=kept)


def test_the_corpus_it_was_trained_on(version: Version) -> None:
    seen = as_seen_by(version, CORPUS)
    assert (seen.learned, seen.held_out, seen.warnings) == (CORPUS.train, CORPUS.test, [])


def test_a_post_that_an_earlier_version_learned_from_is_not_held_out(version: Version) -> None:
    corpus = _with(CORPUS.train, CORPUS.validation, [*CORPUS.test, CORPUS.train[0].upper()])
    gone_on = replace(version, about=version.about | {"corpus": corpus.fingerprint, "start": {"version": "1"}})
    assert as_seen_by(gone_on, corpus).held_out == CORPUS.test


def test_posts_that_are_repeated_to_weigh_more_are_one(version: Version) -> None:
    corpus = _with(CORPUS.train * 2, CORPUS.validation, CORPUS.test)
    version = replace(version, about=version.about | {"corpus": corpus.fingerprint})
    assert as_seen_by(version, corpus).learned == CORPUS.train


def test_newer_posts_are_held_out_and_what_it_validated_on_is_not(version: Version) -> None:
    corpus = _with([*CORPUS.train, *CORPUS.validation, *CORPUS.test], NEWER[:30], NEWER[30:])
    seen = as_seen_by(version, corpus)
    assert seen.learned == CORPUS.train
    assert seen.held_out == [*CORPUS.test, *NEWER]
    assert seen.warnings == []


def test_a_few_of_its_posts_are_too_few_to_see_all_copying(version: Version) -> None:
    seen = as_seen_by(version, _with(CORPUS.train[:20], [], NEWER))
    assert seen.learned == CORPUS.train[:20]
    assert seen.warnings == [
        "Only 20 of the 60 posts that @satin learned from are among these, so some copying may go unseen."
    ]


def test_posts_it_knows_nothing_of(version: Version) -> None:
    with pytest.raises(BadSourceError, match="@satin has learned from none of these posts"):
        as_seen_by(version, _with(NEWER, [], []))


def test_posts_it_has_all_seen(version: Version) -> None:
    with pytest.raises(BadSourceError, match="@satin has seen all of these posts; give newer ones too"):
        as_seen_by(version, _with(CORPUS.train[:30], CORPUS.validation, CORPUS.train[30:]))


def test_at_most_so_many_and_the_newest(version: Version) -> None:
    many = [f"Number {number} of many blue things" for number in range(MOST_HELD_OUT + 40)]
    assert as_seen_by(version, _with(CORPUS.train, [], many)).held_out == many[40:]


def test_the_newest_are_so_by_time_and_not_by_their_split(version: Version) -> None:
    many = [f"Number {number} of many blue things" for number in range(MOST_HELD_OUT + 40)]
    corpus = replace(_with([*CORPUS.train, *many[1::2]], many[::2], []), kept={"satin": [*CORPUS.train, *many]})
    assert as_seen_by(version, corpus).held_out == many[40:]


def test_as_many_of_each_handle(version: Version) -> None:
    ours, theirs = (
        [f"Number {number} of the {colour} things" for number in range(MOST_HELD_OUT)] for colour in ("blue", "red")
    )
    kept = {"jay": theirs, "satin": [*CORPUS.train, *ours]}
    corpus = replace(CORPUS, handles=["jay", "satin"], train=[*CORPUS.train, *theirs, *ours], kept=kept)
    seen = as_seen_by(version, corpus)
    assert seen.held_out == [*theirs[MOST_HELD_OUT // 2 :], *ours[MOST_HELD_OUT // 2 :]]
    assert seen.warnings == []


def test_a_handle_of_which_it_has_seen_all_is_told(version: Version) -> None:
    kept = {"jay": NEWER, "satin": CORPUS.train}
    seen = as_seen_by(version, replace(CORPUS, handles=["jay", "satin"], validation=NEWER, test=[], kept=kept))
    assert seen.held_out == NEWER
    assert seen.warnings == [
        "@satin has seen all of these posts of @satin, so it is not measured on any; give newer ones too."
    ]


def test_a_version_of_old_serves_with_its_own_corpus_alone(version: Version) -> None:
    (version.path / TRAINED).unlink()
    assert as_seen_by(version, CORPUS).held_out == CORPUS.test
    with pytest.raises(StoreError, match="does not say which posts it learned from"):
        as_seen_by(version, _with(CORPUS.train, [], NEWER))
