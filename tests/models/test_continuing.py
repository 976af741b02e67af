"""Going on from a version, on tiny models: from its adapter, with old posts between, never to something worse."""

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load, save

from models import finetune, machine
from models.base import Base
from models.batches import encode
from models.continuing import OLD_FOR_NEW, held_out_from, new_posts, sample_old, split_posts, why_not_continued
from models.corpus import Corpus, Counts
from models.curve import CURVE
from models.errors import NothingLearnedError
from models.evaluate import bits_per_byte
from models.finetune import fine_tune
from models.keep import RUNS, TRAINED, keep, post_hashes, unpack_runs
from models.pretrained import load_model, load_tokenizer
from models.store import Store, Version
from models.train import train
from models.training import FineTuned, Progress, TrainingOptions
from models.weights import ADAPTER, ADAPTER_CONFIG, apply_weights
from tests.models import tiny

OPTIONS = TrainingOptions(learning_rate=0.01, batch_tokens=128, most_epochs=1.0)
POSTS = tiny.posts(150)
FIRST, EVERYTHING = 100, 150

pytestmark = pytest.mark.usefixtures("plain_machine")


def corpus(posts: list[str], held_out: int = 10) -> Corpus:
    """The newest are held out, as `build_corpus` does it."""
    counts = Counts(downloaded=len(posts), kept=len(posts))
    train, validation, test = posts[: -2 * held_out], posts[-2 * held_out : -held_out], posts[-held_out:]
    return Corpus(["satin"], train, validation, test, counts, {"satin": counts})


EARLIER, NOW = corpus(POSTS[:FIRST]), corpus(POSTS)
NEW = POSTS[FIRST - 20 : EVERYTHING - 20]
"""The posts that are trained on now and were not before; those held out before are among them."""


@dataclass(frozen=True)
class Start:
    """A first version, its base model, and what came of going on from it without a break."""

    base: Base
    version: Version
    store: Store
    made: FineTuned
    reported: list[Progress]


@pytest.fixture(scope="module", params=tiny.ARCHITECTURES)
def start(request: pytest.FixtureRequest, bases: dict[str, Base], tmp_path_factory: pytest.TempPathFactory) -> Start:
    place, base = tmp_path_factory.mktemp(request.param), bases[request.param]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(machine, "probe", lambda: machine.Machine("cpu", torch.float32, 1))
        store = Store(place / "store")
        first = fine_tune(EARLIER, base, OPTIONS, lambda _progress: None, place / "first")
        version = keep(EARLIER, OPTIONS, first, store)
        reported: list[Progress] = []
        made = fine_tune(NOW, base, OPTIONS, reported.append, place / "on", start=version)
    return Start(base, version, store, made, reported)


def gone_on(
    start: Start,
    place: Path,
    on_progress: Callable[[Progress], object] = lambda _progress: None,
    options: TrainingOptions = OPTIONS,
    version: Version | None = None,
) -> FineTuned:
    return fine_tune(NOW, start.base, options, on_progress, place, start=version or start.version)


def stopping_at(step: int) -> Callable[[Progress], None]:
    """A callback that ends the training like Ctrl-C, at the `step`th report of it."""
    seen: list[Progress] = []

    def stop(progress: Progress) -> None:
        seen.append(progress)
        if len(seen) == step + 1:  # the first is of loading
            raise KeyboardInterrupt

    return stop


def weights(made: FineTuned) -> dict[str, bytes]:
    """All files but the picture, which shows the seconds that it took."""
    return {name: content for name, content in made.files.items() if name != CURVE}


def changed(version: Version, place: Path, files: dict[str, bytes | None]) -> Version:
    """A copy of the version with other files, or without some."""
    place.mkdir()
    for name, content in (version.files() | files).items():
        if content is not None:
            (place / name).write_bytes(content)
    return replace(version, path=place)


# --- where it begins


def test_it_begins_with_the_weights_of_the_start(start: Start):
    first = start.made.curve[0]
    assert first["step"] == 0
    model = load_model(start.base, torch.float32)
    apply_weights(model, start.version.files())
    expected = bits_per_byte(model, load_tokenizer(start.base), NOW.validation)
    assert first["bits_per_byte"] == pytest.approx(expected, rel=1e-4)


def test_it_is_better_than_its_start_which_is_better_than_the_base(start: Start):
    metrics = start.made.metrics
    assert metrics["bits_per_byte"] < metrics["start_bits_per_byte"] < metrics["base_bits_per_byte"]


def test_the_numbers_are_those_of_the_files(start: Start):
    tokenizer = load_tokenizer(start.base)
    for files, name in ((start.version.files(), "start_bits_per_byte"), (start.made.files, "bits_per_byte")):
        model = load_model(start.base, torch.float32)
        apply_weights(model, files)
        assert bits_per_byte(model, tokenizer, NOW.test) == pytest.approx(start.made.metrics[name], rel=1e-6)


def test_it_says_what_it_went_on_from(start: Start):
    said = start.made.start
    assert (said["version"], said["fingerprint"]) == (start.version.version, start.version.about["fingerprint"])
    assert said["new_posts"] == len(NEW)
    assert set(said) == {"version", "fingerprint", "new_posts", "old_posts", "sources"}
    assert start.made.fingerprint != start.version.about["fingerprint"]


def test_the_phases_come_in_order_and_the_fraction_only_grows(start: Start):
    phases = [progress.phase for progress in start.reported]
    assert phases == ["loading", *["training"] * int(start.made.metrics["steps"]), "measuring"]
    fractions = [progress.fraction for progress in start.reported]
    assert fractions == sorted(fractions)
    assert fractions[-1] <= 1
    assert all(progress.sample is None for progress in start.reported)  # its start has written tweets enough


def test_its_card_tells_of_the_start(start: Start, tmp_path: Path):
    card = keep(NOW, OPTIONS, start.made, Store(tmp_path)).read("README.md").decode()
    assert f"{start.made.metrics['start_bits_per_byte']:.3f} bits per byte) with 50 new posts" in card
    assert "went on" not in start.version.read("README.md").decode()


def test_its_version_can_be_gone_on_from_too(start: Start, tmp_path: Path):
    version = keep(NOW, OPTIONS, start.made, Store(tmp_path))
    assert unpack_runs(version.read(TRAINED)) == post_hashes(NOW.train)
    assert unpack_runs(start.version.read(RUNS)) <= unpack_runs(version.read(RUNS))
    assert new_posts(NOW, version) == 0
    later = corpus([*POSTS, *(f"{post} Then it was evening." for post in POSTS[:30])])
    assert why_not_continued(version, later, OPTIONS, start.base.fingerprint) is None
    assert new_posts(later, version) == 30


# --- what it learns from


def test_the_new_posts_are_those_it_has_not_learned_from(start: Start):
    assert split_posts(NOW, start.version) == (NEW, EARLIER.train)
    assert new_posts(NOW, start.version) == len(NEW)
    assert new_posts(EARLIER, start.version) == 0


def test_a_repeated_new_post_counts_once(start: Start):
    assert new_posts(replace(NOW, train=NOW.train * 2), start.version) == len(NEW)


def test_every_new_post_is_trained_on_with_old_ones_between(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    runs: list[finetune._Run] = []
    train_it = finetune._Run.train
    monkeypatch.setattr(finetune._Run, "train", lambda run, report: (runs.append(run), train_it(run, report)))
    gone_on(start, tmp_path)
    (run,) = runs
    decode = load_tokenizer(start.base).decode
    trained_on = [decode(row[1:-1]) for batch in run.batches for row in batch]
    old = [text for text in trained_on if text in set(EARLIER.train)]
    assert sorted(text for text in trained_on if text in set(NEW)) == sorted(NEW)
    assert len(trained_on) == len(NEW) + len(old)
    assert start.made.start["old_posts"] == len(old)
    length = {text: len(row) - 1 for batch in run.batches for row in batch for text in [decode(row[1:-1])]}
    new_tokens = sum(length[text] for text in NEW)
    assert sum(length[text] for text in old) == pytest.approx(OLD_FOR_NEW * new_tokens, abs=max(length.values()))
    assert not any(text in trained_on for text in [*NOW.validation, *NOW.test])


@pytest.mark.parametrize("most", [400, 3_000])
def test_the_newest_new_posts_are_learned_once_with_a_quarter_of_old_ones(start: Start, tmp_path: Path, most: int):
    words = load_tokenizer(start.base)
    new_tokens = sum(len(row) - 1 for text in NEW for row in encode(words, text, None))
    assert 400 < new_tokens < 3_000
    # The adapter's size stays: only how much is learned is another.
    made = gone_on(start, tmp_path, options=replace(OPTIONS, least_tokens=most, most_tokens=most))
    expected = (1 + OLD_FOR_NEW) * min(most, new_tokens)
    assert made.metrics["tokens"] == pytest.approx(expected, abs=2 * OPTIONS.batch_tokens)
    assert (made.start["new_posts"] == len(NEW)) == (most > new_tokens)


def test_old_posts_are_drawn_by_the_seed():
    old = tiny.posts(50)
    drawn = sample_old(old, len, 400, 1)
    assert sample_old(old, len, 400, 1) == drawn != sample_old(old, len, 400, 2)
    assert 400 <= sum(map(len, drawn)) < 400 + max(map(len, old))
    assert len(set(drawn)) == len(drawn)
    assert sorted(sample_old(old, len, 10**9, 1)) == sorted(old)
    assert sample_old(old, len, 0, 1) == []


# --- interrupted


@pytest.mark.usefixtures("saved_at_any_cost")
@pytest.mark.parametrize("step", [1, 5])
def test_a_resumed_training_gives_the_same_bytes(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
):
    monkeypatch.setattr(finetune, "_SECONDS_BETWEEN_CHECKPOINTS", 0)
    with pytest.raises(KeyboardInterrupt):
        gone_on(start, tmp_path, stopping_at(step))
    resumed: list[Progress] = []
    made = gone_on(start, tmp_path, resumed.append)
    assert weights(made) == weights(start.made)
    assert [point["step"] for point in made.curve] == [point["step"] for point in start.made.curve]
    training = [progress for progress in resumed if progress.phase == "training"]
    assert len(training) == made.metrics["steps"] - step
    assert all(progress.resumed for progress in training)


def test_a_training_from_scratch_does_not_resume_it(start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(finetune, "_SECONDS_BETWEEN_CHECKPOINTS", 0)
    with pytest.raises(KeyboardInterrupt):
        gone_on(start, tmp_path, stopping_at(3))
    reported: list[Progress] = []
    assert fine_tune(NOW, start.base, OPTIONS, reported.append, tmp_path).start == {}
    assert not any(progress.resumed for progress in reported)


# --- refused


def test_a_training_that_gets_no_better_is_refused(start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    measured = iter([2.0, 2.1])
    monkeypatch.setattr(finetune.Learner, "bits", lambda *_args: next(measured))
    reported: list[Progress] = []
    with pytest.raises(NothingLearnedError, match=r"50 new posts do not make the voice better.*current version stays"):
        gone_on(start, tmp_path, reported.append)
    assert reported[-1].phase == "measuring"
    assert next(measured, None) is None  # nothing was measured but the validations


def test_a_learning_rate_that_breaks_the_voice_is_refused(start: Start, tmp_path: Path):
    with pytest.raises(NothingLearnedError, match="current version stays"):
        gone_on(start, tmp_path, options=replace(OPTIONS, learning_rate=30.0))


def test_test_posts_that_get_worse_are_refused(start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    test_size = sum(len(text.encode()) for text in NOW.test)
    bits = [
        *(2.0, 1.9),  # the start validated, and what came of it
        *(3.0 * test_size, 2.0 * test_size, 2.01 * test_size),  # the base, the start and what came of it
        *(3.0 * test_size, 1.75 * test_size, 1.5 * test_size),  # the same, asked again
    ]
    measured = iter(bits)
    monkeypatch.setattr(finetune.Learner, "bits", lambda *_args: next(measured))
    with pytest.raises(NothingLearnedError, match="current version stays"):
        gone_on(start, tmp_path)
    metrics = gone_on(start, tmp_path).metrics  # trained already
    assert (metrics["base_bits_per_byte"], metrics["bits_per_byte"]) == (3.0, 1.5)
    assert metrics["start_bits_per_byte"] == 1.75


def test_without_new_posts_there_is_nothing_to_learn(start: Start, tmp_path: Path):
    with pytest.raises(NothingLearnedError, match="no new posts to learn from; the current version stays"):
        fine_tune(EARLIER, start.base, OPTIONS, lambda _progress: None, tmp_path, start=start.version)


# --- what cannot be gone on from


def test_a_version_of_the_same_kind_can_be_gone_on_from(start: Start):
    assert why_not_continued(start.version, NOW, OPTIONS, start.base.fingerprint) is None
    assert why_not_continued(start.version, NOW, OPTIONS) is None
    assert why_not_continued(start.version, NOW, replace(OPTIONS, seed=3, learning_rate=0.5)) is None


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (replace(OPTIONS, rank=4), "another size"),
        (replace(OPTIONS, alpha=8.0), "another size"),
        (replace(OPTIONS, method="full"), "only adapters"),
    ],
)
def test_other_options_make_another_adapter(start: Start, options: TrainingOptions, reason: str):
    assert reason in str(why_not_continued(start.version, NOW, options))


def test_another_base_model_is_another_start(start: Start):
    assert "another base model" in str(why_not_continued(start.version, NOW, OPTIONS, "f" * 64))


@pytest.mark.parametrize("name", [TRAINED, ADAPTER, ADAPTER_CONFIG])
def test_a_version_without_its_files_is_no_start(start: Start, tmp_path: Path, name: str):
    assert why_not_continued(changed(start.version, tmp_path / "v", {name: None}), NOW, OPTIONS)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff"])
def test_a_config_that_says_nothing_is_no_start(start: Start, tmp_path: Path, content: bytes):
    assert why_not_continued(changed(start.version, tmp_path / "v", {ADAPTER_CONFIG: content}), NOW, OPTIONS)


def test_other_handles_are_another_voice(start: Start):
    assert "other handles" in str(why_not_continued(start.version, replace(NOW, handles=["jay"]), OPTIONS))


def test_held_out_posts_that_were_learned_from_would_flatter(start: Start):
    mostly = replace(NOW, test=[*NOW.test, *EARLIER.train[: len(NOW.test) + 1]])
    assert "held out" in str(why_not_continued(start.version, mostly, OPTIONS))


def test_who_repeats_themselves_is_measured_on_what_is_new(start: Start, tmp_path: Path):
    repeated = replace(NOW, test=[*NOW.test, EARLIER.train[0].upper()], validation=[EARLIER.train[1], *NOW.validation])
    assert held_out_from(repeated, start.version) == NOW
    assert why_not_continued(start.version, repeated, OPTIONS) is None
    made = fine_tune(repeated, start.base, OPTIONS, lambda _progress: None, tmp_path, start=start.version)
    assert made.metrics["test_posts"] == len(NOW.test)
    assert made.metrics["bits_per_byte"] == pytest.approx(start.made.metrics["bits_per_byte"], rel=1e-6)


def test_all_validation_posts_known_are_better_than_none(start: Start):
    known = replace(NOW, validation=EARLIER.train[:3])
    assert held_out_from(known, start.version).validation == EARLIER.train[:3]


def test_without_a_start_that_serves_it_trains_from_scratch(
    start: Start, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    old = changed(start.version, tmp_path / "v", {TRAINED: None})
    with caplog.at_level(logging.WARNING):
        made = gone_on(start, tmp_path / "work", version=old)
    assert "from scratch" in caplog.text
    assert made.start == {}
    assert "start_bits_per_byte" not in made.metrics
    assert weights(made) == weights(fine_tune(NOW, start.base, OPTIONS, lambda _progress: None, tmp_path / "again"))


def test_the_layers_that_learned_before_learn_on(start: Start, tmp_path: Path):
    fewer = replace(OPTIONS, frozen_share=0.5, head_rank=0)
    half = fine_tune(EARLIER, start.base, fewer, lambda _progress: None, tmp_path / "first")
    version = keep(EARLIER, OPTIONS, half, start.store)
    made = gone_on(start, tmp_path / "on", version=version)
    assert made.start["version"] == version.version
    assert (made.frozen_share, made.head_rank) == (0.5, 0)
    assert (
        load(made.files[ADAPTER]).keys()
        == load(version.read(ADAPTER)).keys()
        < load(start.version.read(ADAPTER)).keys()
    )


def test_an_adapter_for_other_layers_is_not_put_on(start: Start, tmp_path: Path, caplog: pytest.LogCaptureFixture):
    adapter = load(start.version.read(ADAPTER))
    fewer = dict(list(adapter.items())[:-2])
    halved = {name: tensor[: len(tensor) // 2].contiguous() for name, tensor in adapter.items()}
    for number, tensors in enumerate((fewer, halved)):
        other = changed(start.version, tmp_path / str(number), {ADAPTER: save(tensors)})
        with caplog.at_level(logging.WARNING):
            assert gone_on(start, tmp_path / f"work{number}", version=other).start == {}
        assert "other layers" in caplog.text
        caplog.clear()


# --- from the corpus to the store


def train_on(start: Start, data_dir: Path, learned: Corpus, version: Version | None = None) -> Version:
    made, _ = train(
        learned, base_model=start.base.name, data_dir=data_dir, options=OPTIONS, start=version,
        on_prepare=lambda _fraction, _what: None, on_progress=lambda _progress: None,
    )  # fmt: skip
    return made


def test_the_whole_way(start: Start, tmp_path: Path):
    first = train_on(start, tmp_path, EARLIER)
    second = train_on(start, tmp_path, NOW, first)
    assert second.about["start"]["version"] == first.version
    metrics = json.loads(second.read("metrics.json"))
    assert metrics["bits_per_byte"] <= metrics["start_bits_per_byte"]
    assert train_on(start, tmp_path, NOW, first) == second  # made before
    with pytest.raises(NothingLearnedError):
        train_on(start, tmp_path, replace(NOW, train=NOW.train[1:]), second)
    assert Store(tmp_path / "store").current("satin") == second
    assert not list((tmp_path / "training").glob("*/satin"))


def test_what_was_gone_on_to_is_not_made_again(start: Start, tmp_path: Path):
    first = train_on(start, tmp_path, EARLIER)
    second = train_on(start, tmp_path, NOW, first)
    # Nothing is new to the second version, so the same command gives no start, or at most that one.
    assert train_on(start, tmp_path, NOW) == second
    assert train_on(start, tmp_path, NOW, second) == second
    assert train_on(start, tmp_path, replace(NOW, train=NOW.train[1:])).about.get("start") is None
