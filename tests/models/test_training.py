"""The words of a training. What its fingerprint follows is in test_finetune.py."""

import json
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from models.store import Version
from models.training import FineTuned, TrainingOptions, describe, training_fingerprint
from tests.models import tiny


@pytest.mark.parametrize(
    ("options", "rate"),
    [
        (TrainingOptions(), 2e-3),
        (TrainingOptions(method="full"), 1e-4),
        (TrainingOptions(learning_rate=0.02), 0.02),
        (TrainingOptions(method="full", learning_rate=0.02), 0.02),
    ],
)
def test_the_learning_rate_is_the_methods_unless_given(options: TrainingOptions, rate: float) -> None:
    assert options.peak_learning_rate == rate


@pytest.mark.parametrize("name", asdict(TrainingOptions()))
def test_every_option_is_in_the_fingerprint(name: str) -> None:
    changed = replace(TrainingOptions(), **{name: "full" if name == "method" else 0.125})  # type: ignore[arg-type]
    corpus = tiny.corpus()
    assert training_fingerprint(corpus, "b", changed) != training_fingerprint(corpus, "b", TrainingOptions())


def test_the_start_is_in_the_fingerprint() -> None:
    corpus, options = tiny.corpus(), TrainingOptions()
    start = Version("shared", "satin", "v1", Path("nowhere"), "", 0, {"fingerprint": "f"})
    starts = [None, start, replace(start, version="v2"), replace(start, about={"fingerprint": "g"})]
    assert len({training_fingerprint(corpus, "b", options, one) for one in starts}) == 4


def test_going_on_is_one_pass_in_smaller_steps() -> None:
    for options in (TrainingOptions(), TrainingOptions(learning_rate=0.02)):
        continued = options.continued()
        assert continued.peak_learning_rate == pytest.approx(0.6 * options.peak_learning_rate)
        assert continued.most_epochs == 1
        assert (continued.least_tokens, continued.most_tokens) == (0, options.most_tokens)
        assert (continued.rank, continued.alpha, continued.seed) == (options.rank, options.alpha, options.seed)


def test_a_version_says_what_it_was_made_of_in_json() -> None:
    corpus = tiny.corpus()
    made = FineTuned({"weights": b""}, {"bits_per_byte": 1.2}, [{"step": 1}], {"name": "tiny"}, "f")
    about = describe(corpus, TrainingOptions(), made)
    assert json.loads(json.dumps(about)) == about
    assert about["handles"] == ["satin"]
    assert about["counts_by_handle"]["satin"] == about["counts"]
    assert about["metrics"] == {"bits_per_byte": 1.2}
    assert (about["corpus"], about["fingerprint"], about["base"]) == (corpus.fingerprint, "f", {"name": "tiny"})


def test_the_words_need_no_torch() -> None:
    modules = (
        "models.training, models.continuing, models.engine.wire, models.engine.local, models.keep, models.workplace, "
        "models.curve"
    )
    done = subprocess.run(
        [sys.executable, "-c", f"import {modules}, sys; print('torch' in sys.modules, 'matplotlib' in sys.modules)"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == "False False\n"
