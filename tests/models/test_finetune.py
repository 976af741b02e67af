"""Fine-tuning on tiny models: it learns, stops in time, resumes and repeats."""

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
import transformers

from models import finetune, machine
from models.base import Base, prepare
from models.batches import encode
from models.corpus import Corpus
from models.curve import CURVE
from models.errors import CameApartError
from models.evaluate import bits_per_byte
from models.finetune import fine_tune
from models.pipeline import PIPELINE
from models.pretrained import load_model, load_tokenizer
from models.sampling import Draw
from models.training import FineTuned, Progress, TrainingOptions, TrainingStopped, training_fingerprint
from models.weights import ADAPTER, ADAPTER_CONFIG, FULL, apply_weights
from tests.models import tiny

CORPUS = tiny.corpus()
OPTIONS = TrainingOptions(learning_rate=0.01, batch_tokens=128, most_epochs=2.0, frozen_share=0.5)


class MeasuredBefore:
    """In place of what measures a trained model: a third of these trainings' time."""

    def __init__(self, *_args: object) -> None: ...

    def bits_per_byte(self, *_files: object) -> dict[str, float]:
        return {"base_bits_per_byte": 3.0, "bits_per_byte": 2.0}

    def as_written(self, *_args: object) -> tuple[dict[str, float], list[str]]:
        return {}, []


pytestmark = pytest.mark.usefixtures("plain_machine", "saved_at_any_cost")


def trained(
    base: Base,
    place: Path,
    options: TrainingOptions = OPTIONS,
    on_progress: Callable[[Progress], Any] = lambda _progress: None,
    corpus: Corpus = CORPUS,
) -> FineTuned:
    return fine_tune(corpus, base, options, on_progress, place)


def weights(result: FineTuned) -> dict[str, bytes]:
    """All files but the picture, which shows the seconds that it took."""
    return {name: content for name, content in result.files.items() if name != CURVE}


def stopping_at(step: int) -> Callable[[Progress], None]:
    """A callback that ends the training like Ctrl-C, at the `step`th report of it."""
    seen: list[Progress] = []

    def stop(progress: Progress) -> None:
        if progress.phase == "training":
            seen.append(progress)
        if len(seen) == step:
            raise KeyboardInterrupt

    return stop


@pytest.fixture(scope="module")
def whole(
    bases: dict[str, Base], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, tuple[FineTuned, list[Progress]]]:
    """One uninterrupted training of every architecture, with all that it reported."""
    results = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(machine, "probe", lambda: machine.Machine("cpu", torch.float32, 1))
        patch.setattr(finetune, "_SECONDS_BEFORE_A_SAMPLE", 0)
        for architecture, base in bases.items():
            reported: list[Progress] = []
            place = tmp_path_factory.mktemp(architecture)
            results[architecture] = (trained(base, place, on_progress=reported.append), reported)
    return results


@pytest.fixture(params=tiny.ARCHITECTURES)
def both(
    request: pytest.FixtureRequest,
    bases: dict[str, Base],
    whole: dict[str, tuple[FineTuned, list[Progress]]],
) -> tuple[Base, FineTuned, list[Progress]]:
    """A base model, its uninterrupted training and what that reported; one architecture after the other."""
    return bases[request.param], *whole[request.param]


Both = tuple[Base, FineTuned, list[Progress]]


# --- what comes of it


def test_the_voice_is_learnt(both: Both):
    _, result, _ = both
    assert result.metrics["bits_per_byte"] < 0.9 * result.metrics["base_bits_per_byte"]


def test_the_numbers_are_those_of_the_files(both: Both):
    base, result, _ = both
    model, tokenizer = load_model(base, torch.float32), load_tokenizer(base)
    assert bits_per_byte(model, tokenizer, CORPUS.test) == pytest.approx(result.metrics["base_bits_per_byte"])
    apply_weights(model, result.files)
    assert bits_per_byte(model, tokenizer, CORPUS.test) == pytest.approx(result.metrics["bits_per_byte"])


def test_how_much_is_copied_is_measured_after_every_training(both: Both):
    metrics = both[1].metrics
    assert metrics["copy_rate_tweets"] == 20
    assert 0 <= metrics["copy_rate"] <= 1
    assert 0 <= metrics["human_copy_rate"] <= 1


def test_an_adapter_is_the_result(both: Both):
    assert set(both[1].files) == {ADAPTER, ADAPTER_CONFIG, CURVE, PIPELINE}


def test_what_else_decides_is_recorded(both: Both):
    _, result, _ = both
    assert result.recipe == {
        "betas": [0.9, 0.99],
        "gradient_norm": 1.0,
        "longest_row": 384,
        "validations": 5,
        "patience": 2,
        "least_steps": 40,
        "token_bytes": 3.5,
        "validation_tokens": 1_500,
        "arithmetic": "float32",
        "device": "cpu",
        "torch": torch.__version__,
        "transformers": transformers.__version__,
    }
    assert result.languages == ["en"]
    assert result.base["hub_id"] is None  # a directory


def test_the_cost_is_counted(both: Both):
    base, result, _ = both
    rows = [row for text in CORPUS.train for row in encode(load_tokenizer(base), text, None)]
    in_one_epoch = sum(len(row) - 1 for row in rows)
    metrics = result.metrics
    assert metrics["tokens"] == pytest.approx(metrics["epochs"] * in_one_epoch)
    assert 0 < metrics["epochs"] <= OPTIONS.most_epochs + 0.2
    assert metrics["tokens_per_second"] == pytest.approx(metrics["tokens"] / metrics["training_seconds"])


def test_more_tokens_are_learned_where_posts_take_many(
    bases: dict[str, Base], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Of what its vocabulary does not know, the tokenizer makes a token of every byte."""
    monkeypatch.setattr(finetune, "Measure", MeasuredBefore)
    monkeypatch.setattr(finetune, "PATIENCE", 99)
    options = replace(OPTIONS, least_tokens=600, most_tokens=600)
    dense = replace(CORPUS, train=[f"{number} " + "庭の小鳥" for number in range(300)])
    tokens = {
        name: trained(bases["gpt2"], tmp_path / name, options, corpus=corpus).metrics["tokens"]
        for name, corpus in {"dense": dense, "plain": CORPUS}.items()
    }
    assert tokens["dense"] == pytest.approx(1_200, abs=options.batch_tokens)
    assert tokens["plain"] == pytest.approx(600, abs=options.batch_tokens)


def test_the_curve_has_every_validation(both: Both):
    _, result, _ = both
    steps = [entry["step"] for entry in result.curve]
    assert steps == sorted(set(steps))
    assert len(steps) == 5
    assert steps[-1] == result.metrics["steps"]
    assert all(entry["loss"] > 0 and entry["bits_per_byte"] > 0 for entry in result.curve)


def test_the_best_validation_is_the_one_kept(both: Both):
    _, result, _ = both
    best = min(result.curve, key=lambda entry: entry["bits_per_byte"])
    assert result.metrics["best_step"] == best["step"]
    assert result.metrics["validation_bits_per_byte"] == best["bits_per_byte"]


def test_all_weights_can_be_trained(base: Base, tmp_path: Path):
    result = trained(
        base, tmp_path, TrainingOptions(method="full", learning_rate=0.01, batch_tokens=128, most_epochs=2.0)
    )
    assert set(result.files) == {FULL, CURVE, PIPELINE}
    assert result.frozen_share == 0.0
    assert result.metrics["bits_per_byte"] < 0.9 * result.metrics["base_bits_per_byte"]
    assert all(math.isfinite(number) for number in result.metrics.values())


def test_bf16_learns_too(base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(machine, "probe", lambda: machine.Machine("cpu", torch.bfloat16, 1))
    for method in ("lora", "full"):
        options = TrainingOptions(method=method, learning_rate=0.01, batch_tokens=256, most_epochs=2.0)
        metrics = trained(base, tmp_path / method, options).metrics
        assert metrics["bits_per_byte"] < 0.9 * metrics["base_bits_per_byte"]


# --- what is reported


def test_the_phases_come_in_order(both: Both):
    phases = [progress.phase for progress in both[2]]
    assert phases == ["loading", *["training"] * int(both[1].metrics["steps"]), "measuring"]


def test_the_fraction_only_grows(both: Both):
    fractions = [progress.fraction for progress in both[2]]
    assert fractions == sorted(fractions)
    assert fractions[0] == 0
    assert fractions[-1] <= 1


def test_samples_come_at_a_quarter_a_half_and_three_quarters(both: Both):
    training = [progress for progress in both[2] if progress.phase == "training"]
    at = [(index + 1) / len(training) for index, progress in enumerate(training) if progress.sample is not None]
    assert at == pytest.approx([0.25, 0.5, 0.75], abs=0.5 / len(training) + 1e-9)


def test_a_sample_that_is_a_post_is_not_shown(both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    base, result, _ = both
    post = tiny.corpus().train[0]
    monkeypatch.setattr(finetune, "draw", lambda *_asked, **_more: [Draw(post, ended=True)])
    reported: list[Progress] = []
    assert weights(trained(base, tmp_path, on_progress=reported.append)) == weights(result)
    assert not any(progress.sample for progress in reported)


def test_what_is_soon_done_has_no_samples(both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    base, result, _ = both
    monkeypatch.setattr(finetune, "_SECONDS_BEFORE_A_SAMPLE", math.inf)
    reported: list[Progress] = []
    assert weights(trained(base, tmp_path, on_progress=reported.append)) == weights(result)
    assert not any(progress.sample for progress in reported)


def test_the_loss_falls(both: Both):
    losses = [progress.loss for progress in both[2] if progress.loss is not None]
    assert losses[-1] < 0.9 * losses[0]


def test_the_remaining_time_ends_at_zero(both: Both):
    remaining = [progress.remaining_seconds for progress in both[2] if progress.remaining_seconds is not None]
    assert remaining[0] > 0
    assert remaining[-1] == 0


# --- the same again


def test_the_same_seed_gives_the_same_bytes_and_the_global_random_state_is_left_alone(both: Both, tmp_path: Path):
    base, result, _ = both
    torch.manual_seed(123)
    before = torch.get_rng_state()
    assert weights(trained(base, tmp_path)) == weights(result)
    assert torch.equal(torch.get_rng_state(), before)


def test_another_seed_gives_other_bytes(both: Both, tmp_path: Path):
    base, result, _ = both
    other = replace(OPTIONS, seed=43)
    assert trained(base, tmp_path, other).files[ADAPTER] != result.files[ADAPTER]


# --- interrupted


@pytest.mark.parametrize("step", [1, 7, 12])
def test_a_resumed_training_gives_the_same_bytes(
    both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
):
    base, result, _ = both
    monkeypatch.setattr(finetune, "_SECONDS_BETWEEN_CHECKPOINTS", 0)
    with pytest.raises(KeyboardInterrupt):
        trained(base, tmp_path, on_progress=stopping_at(step))
    resumed: list[Progress] = []
    assert weights(trained(base, tmp_path, on_progress=resumed.append)) == weights(result)
    training = [progress for progress in resumed if progress.phase == "training"]
    assert len(training) == result.metrics["steps"] - step
    assert all(progress.resumed for progress in training)


def test_a_training_interrupted_between_checkpoints_gives_the_same_bytes(both: Both, tmp_path: Path):
    base, result, _ = both
    first_validation = int(result.curve[0]["step"])
    with pytest.raises(KeyboardInterrupt):
        trained(base, tmp_path, on_progress=stopping_at(first_validation + 2))
    resumed: list[Progress] = []
    assert weights(trained(base, tmp_path, on_progress=resumed.append)) == weights(result)
    assert sum(progress.phase == "training" for progress in resumed) == result.metrics["steps"] - first_validation


def test_checkpoints_take_no_more_than_a_part_of_the_time(base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    saved: list[int] = []
    save = finetune._Run._save

    def slow(run: finetune._Run) -> None:
        saved.append(run.position.step)
        save(run)
        run.saving_took = 3600.0

    monkeypatch.setattr(finetune, "_CHECKPOINTS_TAKE", 0.1)
    monkeypatch.setattr(finetune, "_SECONDS_BETWEEN_CHECKPOINTS", 0)
    monkeypatch.setattr(finetune, "Measure", MeasuredBefore)
    monkeypatch.setattr(finetune._Run, "_save", slow)
    trained(base, tmp_path)
    assert saved == [1]


def test_all_weights_resume_to_the_same_bytes(base: Base, tmp_path: Path):
    options = TrainingOptions(method="full", learning_rate=0.01, batch_tokens=256, most_epochs=2.0)
    result = trained(base, tmp_path / "whole", options)
    with pytest.raises(KeyboardInterrupt):
        trained(base, tmp_path / "cut", options, stopping_at(int(result.metrics["steps"]) - 1))
    assert weights(trained(base, tmp_path / "cut", options)) == weights(result)


def test_a_training_that_was_cut_while_measuring_trains_no_more(
    both: Both, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    base, result, _ = both

    def killed(*_args: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(finetune, "Measure", killed)
        with pytest.raises(KeyboardInterrupt):
            trained(base, tmp_path)
    resumed: list[Progress] = []
    assert weights(trained(base, tmp_path, on_progress=resumed.append)) == weights(result)
    assert [progress.phase for progress in resumed] == ["loading", "measuring"]


@pytest.mark.parametrize(("updated", "now"), [("code", {"sha256": "of newer code"}), ("libraries", {"torch": "99.0"})])
def test_after_an_update_a_training_begins_anew(
    base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, updated: str, now: dict[str, str]
):
    monkeypatch.setattr(finetune, "_SECONDS_BETWEEN_CHECKPOINTS", 0)
    monkeypatch.setattr(finetune, "Measure", MeasuredBefore)
    with pytest.raises(KeyboardInterrupt):
        trained(base, tmp_path, on_progress=stopping_at(5))
    monkeypatch.setattr(finetune, updated, lambda: now, raising=False)
    reported: list[Progress] = []
    trained(base, tmp_path, on_progress=reported.append)
    assert not any(progress.resumed for progress in reported)


def test_the_checkpoint_of_other_options_is_not_resumed(base: Base, tmp_path: Path):
    with pytest.raises(KeyboardInterrupt):
        trained(base, tmp_path, on_progress=stopping_at(12))
    other = replace(OPTIONS, seed=43)
    reported: list[Progress] = []
    trained(base, tmp_path, other, reported.append)
    assert not any(progress.resumed for progress in reported)


# --- when to stop


def test_training_stops_when_it_gets_no_better(base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    measured = iter([3.0, 2.0, 2.5, 2.6])
    kept: list[list[torch.Tensor]] = []
    validate = finetune._Run._validate

    def watch(run: finetune._Run, loss: float) -> None:
        validate(run, loss)
        kept.append([weight.detach().clone() for weight in run.weights])

    with monkeypatch.context() as patch:
        patch.setattr(finetune._Run, "_validate", watch)
        patch.setattr(finetune, "Measure", MeasuredBefore)
        size = sum(len(text.encode()) for text in CORPUS.validation)
        patch.setattr(finetune.Learner, "bits", lambda *_args: size * next(measured))
        restored: list[list[torch.Tensor]] = []
        restore = finetune._Run.restore_best
        patch.setattr(
            finetune._Run,
            "restore_best",
            lambda run: (restore(run), restored.append([weight.detach().clone() for weight in run.weights])),
        )
        result = trained(base, tmp_path)
    assert [entry["bits_per_byte"] for entry in result.curve] == [3.0, 2.0, 2.5, 2.6]
    assert result.metrics["best_step"] == result.curve[1]["step"]
    assert result.metrics["validation_bits_per_byte"] == 2.0
    assert all(torch.equal(one, best) for one, best in zip(restored[0], kept[1], strict=True))
    assert not all(torch.equal(one, last) for one, last in zip(restored[0], kept[-1], strict=True))


def test_the_newest_of_many_validation_posts_are_measured(base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    measured: list[list[str]] = []

    def watch(run: finetune._Run, _loss: float) -> None:
        measured.append(run.validation)
        raise TrainingStopped

    monkeypatch.setattr(finetune, "VALIDATION_TOKENS", 20)
    monkeypatch.setattr(finetune._Run, "_validate", watch)
    with pytest.raises(TrainingStopped):
        trained(base, tmp_path)
    assert 0 < len(measured[0]) < len(CORPUS.validation)
    assert measured[0] == CORPUS.validation[-len(measured[0]) :]


def test_what_was_worse_and_gets_better_goes_on(base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    measured = [2.0, 2.5, 2.4, 2.6, 1.9]
    monkeypatch.setattr(finetune, "Measure", MeasuredBefore)
    size = sum(len(text.encode()) for text in CORPUS.validation)
    to_come = iter(measured)
    monkeypatch.setattr(finetune.Learner, "bits", lambda *_args: size * next(to_come))
    result = trained(base, tmp_path)
    assert [entry["bits_per_byte"] for entry in result.curve] == measured
    assert result.metrics["best_step"] == result.metrics["steps"]


@pytest.mark.parametrize("measured", [[2.0, math.nan, math.nan], [math.nan, 2.0, math.inf, math.nan]])
def test_what_came_apart_is_worse_than_anything(
    base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, measured: list[float]
):
    size = sum(len(text.encode()) for text in CORPUS.validation)
    to_come = iter(measured)
    monkeypatch.setattr(finetune, "Measure", MeasuredBefore)
    monkeypatch.setattr(finetune.Learner, "bits", lambda *_args: size * next(to_come))
    result = trained(base, tmp_path)
    assert [entry["bits_per_byte"] for entry in result.curve] == [2.0]
    assert result.metrics["best_step"] == result.curve[0]["step"]


def test_a_training_that_comes_apart_is_told(base: Base, tmp_path: Path):
    with pytest.raises(CameApartError, match=r"training came apart.*lower learning rate"):
        trained(base, tmp_path, replace(OPTIONS, learning_rate=math.inf))


@pytest.mark.parametrize(("posts", "tokens_a_step"), [(12, 60), (120, 60), (200, 80), (800, 120)])
def test_few_posts_are_learned_in_smaller_steps(base: Base, tmp_path: Path, posts: int, tokens_a_step: int):
    corpus = tiny.corpus(train=posts, held_out=2)
    options = TrainingOptions(learning_rate=0.001, batch_tokens=120)
    seen = trained(base, tmp_path, options, corpus=corpus).metrics
    assert seen["tokens"] / seen["steps"] == pytest.approx(tokens_a_step, rel=0.35)


def test_the_fraction_stays_below_one_at_an_early_stop(base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    measured = iter([2.0, 2.1, 2.5])
    monkeypatch.setattr(finetune, "Measure", MeasuredBefore)
    monkeypatch.setattr(finetune.Learner, "bits", lambda *_args: next(measured))
    reported: list[Progress] = []
    trained(base, tmp_path, on_progress=reported.append)
    fractions = [progress.fraction for progress in reported]
    assert fractions == sorted(fractions)
    assert fractions[-1] <= 1


@pytest.mark.parametrize("batch_tokens", [1, 128, 100_000])
def test_any_number_of_steps_is_trained(base: Base, tmp_path: Path, batch_tokens: int):
    options = TrainingOptions(learning_rate=0.001, batch_tokens=batch_tokens, most_epochs=1.0)
    result = trained(base, tmp_path, options, corpus=tiny.corpus(train=12, held_out=2))
    assert result.metrics["steps"] >= 1
    assert result.metrics["best_step"] >= 1
    assert math.isfinite(result.metrics["bits_per_byte"])


def test_a_post_longer_than_the_model_reads_is_learnt_from(base: Base, tmp_path: Path):
    long = " ".join(tiny.posts(150))
    texts = tiny.posts(12)
    corpus = Corpus(["satin"], [*texts[:8], long], texts[8:10], [*texts[10:], long], CORPUS.counts, {})
    result = trained(base, tmp_path, TrainingOptions(most_epochs=1.0), corpus=corpus)
    assert result.metrics["bits_per_byte"] < result.metrics["base_bits_per_byte"]


def test_a_base_model_of_few_positions_learns_from_long_posts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """GPT-2 has a weight for each position, and none for a further one."""
    monkeypatch.setattr(tiny, "POSITIONS", 128)
    base = prepare(str(tiny.save_model(tmp_path / "source", "gpt2")), tmp_path / "data")
    texts, long = tiny.posts(24), " ".join(tiny.posts(60))
    corpus = Corpus(["satin"], [*texts[:16], long], [*texts[16:20], long], [*texts[20:], long], CORPUS.counts, {})
    result = trained(base, tmp_path, TrainingOptions(most_epochs=1.0), corpus=corpus)
    assert result.recipe["longest_row"] == 128
    assert math.isfinite(result.metrics["bits_per_byte"])


# --- the name of a training


def test_the_fingerprint_follows_everything_a_training_depends_on(bases: dict[str, Base]):
    llama, gpt2 = bases["llama"], bases["gpt2"]
    names = [
        training_fingerprint(CORPUS, llama.fingerprint, OPTIONS),
        training_fingerprint(CORPUS, gpt2.fingerprint, OPTIONS),
        training_fingerprint(CORPUS, llama.fingerprint, TrainingOptions()),
        training_fingerprint(tiny.corpus(seed=2), llama.fingerprint, OPTIONS),
    ]
    assert len(set(names)) == 4
    assert training_fingerprint(tiny.corpus(), llama.fingerprint, OPTIONS) == names[0]


@pytest.mark.parametrize("last", [0.0, 0.4])
def test_the_learning_rate_rises_then_falls(last: float):
    options = TrainingOptions(warm_up=0.05, last_rate=last)
    rates = [finetune._schedule(step, 100, options) for step in range(100)]
    assert rates[:5] == pytest.approx([0.2, 0.4, 0.6, 0.8, 1.0])
    assert rates[5:] == sorted(rates[5:], reverse=True)
    assert last < rates[-1] < last + 0.01
