"""What lies beside the weights of a stored version."""

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.keep import CARD, CHARACTERS, METRICS, RUNS, TRAINED, keep, pack_runs, post_hashes, unpack_runs
from models.originality import is_copy
from models.sources import Profile
from models.store import SHARED, Store, Version
from models.training import FineTuned, TrainingOptions
from tests.models import tiny
from tests.models.versions import RECIPE

CORPUS = tiny.corpus()
OPTIONS = TrainingOptions(seed=7)
MADE = FineTuned(
    files={"adapter.safetensors": b"weights"},
    metrics={"base_bits_per_byte": 1.5, "bits_per_byte": 1.2, "epochs": 2.5, "training_seconds": 12.0},
    curve=[{"step": 1, "seconds": 0.5, "loss": 3.0, "bits_per_byte": 1.4}],
    base={"name": "tiny", "fingerprint": "f"},
    fingerprint="of the training",
    frozen_share=0.5,
    head_rank=2,
)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


@pytest.fixture
def kept(store: Store) -> Version:
    return keep(CORPUS, OPTIONS, MADE, store)


def test_a_version_holds_weights_metrics_runs_and_card(kept: Version) -> None:
    assert set(kept.files()) == {"adapter.safetensors", METRICS, RUNS, TRAINED, CHARACTERS, CARD}
    assert kept.read("adapter.safetensors") == b"weights"
    assert json.loads(kept.read(METRICS)) == MADE.metrics | {"curve": MADE.curve}
    assert kept.read(CARD).decode().startswith("---\n")
    assert "# @satin 🤖 AI BOT" in kept.read(CARD).decode()


def test_a_version_says_what_it_was_made_of(kept: Version) -> None:
    assert (kept.key, kept.scope) == ("satin", SHARED)
    assert kept.about["fingerprint"] == "of the training"
    assert kept.about["corpus"] == CORPUS.fingerprint
    assert kept.about["options"] == asdict(replace(OPTIONS, learning_rate=2e-3, frozen_share=0.5))
    assert kept.about["base"] == MADE.base
    assert kept.about["counts"]["kept"] == CORPUS.counts.kept
    assert kept.about["splits"] == {"train": 60, "validation": 8, "test": 8}


def test_a_version_says_where_its_posts_came_from_and_whose_they_are(store: Store) -> None:
    profile = Profile("satin", "Satin", "https://pbs.twimg.com/a.png")
    corpus = replace(CORPUS, sources={"satin": "archive"}, profiles={"satin": profile})
    about = keep(corpus, OPTIONS, replace(MADE, languages=["en"], recipe=RECIPE), store).about
    assert about["sources"] == {"satin": "archive"}
    assert about["profiles"] == {"satin": {"name": "Satin", "picture_url": "https://pbs.twimg.com/a.png"}}
    assert (about["languages"], about["recipe"]) == (["en"], RECIPE)


def test_the_card_shows_the_pictures_that_came_with_the_training(store: Store, kept: Version) -> None:
    pictures = replace(MADE, files=MADE.files | {"pipeline.png": b"picture"})
    assert "(pipeline.png)" in keep(CORPUS, OPTIONS, pictures, store).read(CARD).decode()
    assert "(pipeline.png)" not in kept.read(CARD).decode()
    assert "(metrics.json)" in kept.read(CARD).decode()


def test_posts_that_were_learnt_from_are_known_and_those_of_the_test_are_not(kept: Version) -> None:
    known = unpack_runs(kept.read(RUNS))
    assert all(is_copy(post, "", known) for post in [*CORPUS.train, *CORPUS.validation])
    assert not any(is_copy(post, "", known) for post in CORPUS.test)
    assert CORPUS.train[0].encode() not in kept.read(RUNS)


def test_a_version_knows_the_posts_it_was_trained_on_and_no_others(kept: Version) -> None:
    trained = unpack_runs(kept.read(TRAINED))
    assert trained == post_hashes(CORPUS.train)
    assert len(trained) == len(CORPUS.train)
    assert trained.isdisjoint(post_hashes([*CORPUS.validation, *CORPUS.test]))
    assert CORPUS.train[0].encode() not in kept.read(TRAINED)


def test_a_version_knows_the_characters_of_its_posts(store: Store) -> None:
    corpus = replace(CORPUS, train=["Café 🪶"], validation=["庭"], test=["Ü"])
    assert keep(corpus, OPTIONS, MADE, store).read(CHARACTERS).decode() == "é庭🪶"
    start = {"version": "v", "fingerprint": "of the training", "new_posts": 1, "old_posts": 0}
    files, metrics = MADE.files | {CHARACTERS: "ñ".encode()}, MADE.metrics | {"start_bits_per_byte": 1.6}
    gone_on = keep(corpus, OPTIONS, replace(MADE, files=files, start=start, metrics=metrics), store)
    assert gone_on.read(CHARACTERS).decode() == "éñ庭🪶"


def test_duplicates_are_one_post() -> None:
    assert post_hashes(["Blue  glass again"]) == post_hashes(["blue glass\nAGAIN"]) != post_hashes(["blue glass"])


def test_what_the_start_had_learned_from_stays_known(store: Store, kept: Version) -> None:
    newer = replace(CORPUS, train=["A post that nobody has seen before now, about blue glass"])
    start = {"version": kept.version, "fingerprint": "of the training", "new_posts": 1, "old_posts": 0}
    files = MADE.files | {name: kept.read(name) for name in (RUNS, TRAINED)}
    metrics = MADE.metrics | {"start_bits_per_byte": 1.6}
    version = keep(newer, OPTIONS, replace(MADE, files=files, start=start, metrics=metrics), store)
    assert unpack_runs(version.read(TRAINED)) == post_hashes([*CORPUS.train, *newer.train])
    known = unpack_runs(version.read(RUNS))
    assert all(is_copy(post, "", known) for post in [*CORPUS.train, *newer.train])
    assert version.about["start"] == start
    assert version.about["options"] == asdict(replace(OPTIONS.continued(), frozen_share=0.5))


def test_a_scope_and_more_to_say(store: Store) -> None:
    version = keep(CORPUS, OPTIONS, MADE, store, scope="123", more={"job": 4})
    assert version.scope == "123"
    assert version.about["job"] == 4
    assert store.current("satin", scope="123").about["job"] == 4


@given(st.sets(st.integers(0, 2**64 - 1)))
def test_runs_come_back_and_the_same_set_gives_the_same_bytes(hashes: set[int]) -> None:
    packed = pack_runs(hashes)
    assert unpack_runs(packed) == hashes
    assert len(packed) == 8 * len(hashes)
    assert pack_runs(set(sorted(hashes, reverse=True))) == packed  # noqa: C414  (made in another order)
