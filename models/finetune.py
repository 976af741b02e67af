"""Fine-tuning: a corpus and a base model in, trained weights and their metrics out.

Knows how to train, when to stop and how to resume. Knows nothing of where posts come from or where a trained model is
kept; the only thing it writes is its checkpoint.
"""

import math
import time
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models import lora, machine
from models.base import Base, boundary_id, load_model, load_tokenizer
from models.batches import Row, encode, epoch, padded
from models.checkpoint import load_checkpoint, save_checkpoint
from models.corpus import Corpus
from models.curve import CURVE, draw_curve
from models.evaluate import bits_per_byte
from models.sampling import draw
from models.training import FineTuned, OnProgress, Progress, TrainingOptions, TrainingStopped, training_fingerprint
from models.vocabulary_loss import frozen_vocabulary_loss, has_plain_frozen_head
from models.weights import apply_weights, weight_files

_VALIDATIONS = 8  # over a whole training
_PATIENCE = 2  # validations in a row that are no better
_SAMPLES_AT = (0.25, 0.5, 0.75)
_SECONDS_BETWEEN_CHECKPOINTS = 15.0
_LONGEST_ROW = 384  # tokens; only long posts and dense scripts are longer


def fine_tune(
    corpus: Corpus, base: Base, options: TrainingOptions, on_progress: OnProgress, checkpoint_dir: Path
) -> FineTuned:
    """Train, resuming from `checkpoint_dir` if it holds a checkpoint of this very training.

    The weights returned are those of the best validation. Metrics: `bits_per_byte` and `base_bits_per_byte` of the test
    posts in float32, `validation_bits_per_byte` in the dtype trained in, `steps`, `best_step`, `epochs`, `tokens`,
    `tokens_per_second`, `training_seconds`.

    Raises:
        BowerbirdError: the disk is full or the checkpoint cannot be written.
        TrainingStopped: `on_progress` raised it; a checkpoint was saved if there was anything to save.
    """
    on_progress(Progress("loading", 0.0))
    here = machine.probe()
    machine.use(here)
    tokenizer = load_tokenizer(base)
    full = options.method == "full"
    model = load_model(base, torch.float32 if full else here.dtype, here.device)
    if here.device == "cpu":
        # Posts are a few dozen tokens: there the plain attention's backward is faster than the fused one's.
        model.set_attn_implementation("eager")
    if not full:
        lora.add_adapter(model, rank=options.rank, alpha=options.alpha, seed=options.seed)
    fingerprint = training_fingerprint(corpus, base.fingerprint, options)
    run = _Run(model, tokenizer, corpus, options, checkpoint_dir, fingerprint)
    run.train(on_progress)
    on_progress(Progress("measuring", 0.98, resumed=run.resumed))
    # The weights as they will be stored, so that the numbers are those of the model people get.
    run.restore_best()
    files = weight_files(model, rank=options.rank, alpha=options.alpha, base=base)
    metrics, curve = run.metrics(), run.position.curve
    # Two models at once, one of them in float32, would be the peak of the whole training's memory.
    del run, model
    measured = _measure(files, corpus, base, here) | metrics
    files[CURVE] = draw_curve(curve, before=measured["base_bits_per_byte"], after=measured["bits_per_byte"])
    return FineTuned(files, measured, curve, {"name": base.name, "fingerprint": base.fingerprint}, fingerprint)


class _Run:
    """One training from its first (or next) step to its last."""

    def __init__(
        self,
        model: PreTrainedModel,
        tokenizer: PreTrainedTokenizerBase,
        corpus: Corpus,
        options: TrainingOptions,
        checkpoint_dir: Path,
        fingerprint: str,
    ) -> None:
        self.model, self.tokenizer, self.corpus, self.options = model, tokenizer, corpus, options
        self.checkpoint_dir = checkpoint_dir
        self.boundary = boundary_id(tokenizer)
        self.device = model.device
        self.head_is_frozen = has_plain_frozen_head(model)
        self.rows = [row for text in corpus.train for row in encode(tokenizer, text, _LONGEST_ROW)]
        self.batches = self._plan()
        self.steps = len(self.batches)
        self.weights: list[Tensor] = [weight for weight in model.parameters() if weight.requires_grad]
        self.optimizer = torch.optim.AdamW(
            self.weights, lr=options.peak_learning_rate, betas=(0.9, 0.99), weight_decay=options.weight_decay
        )
        self.position, self.best = load_checkpoint(checkpoint_dir, fingerprint, self.weights, self.optimizer)
        self.resumed = self.position.step > 0

    def train(self, on_progress: OnProgress) -> None:
        """All remaining steps, with validations, samples and checkpoints on the way."""
        position = self.position
        validate_at = {round(self.steps * (index + 1) / _VALIDATIONS) for index in range(_VALIDATIONS)}
        sample_at = {max(1, round(self.steps * share)) for share in _SAMPLES_AT}
        started, began_at_step, began_at_tokens = time.monotonic(), position.step, position.tokens
        seconds_before = position.seconds
        last_checkpoint, recent_loss = started, math.nan
        while position.step < self.steps and position.worse_in_a_row < _PATIENCE:
            loss = self._step(position.step)
            recent_loss = loss if math.isnan(recent_loss) else 0.9 * recent_loss + 0.1 * loss
            position.step += 1
            elapsed = time.monotonic() - started
            position.seconds = seconds_before + elapsed
            sample = self._sample() if position.step in sample_at else None
            if position.step in validate_at:
                self._validate(recent_loss)
            if position.step in validate_at or time.monotonic() - last_checkpoint > _SECONDS_BETWEEN_CHECKPOINTS:
                self._save()
                last_checkpoint = time.monotonic()
            progress = Progress(
                "training",
                0.95 * position.step / self.steps,
                loss=recent_loss,
                tokens_per_second=(position.tokens - began_at_tokens) / elapsed,
                remaining_seconds=elapsed / (position.step - began_at_step) * (self.steps - position.step),
                sample=sample,
                resumed=self.resumed,
            )
            try:
                on_progress(progress)
            except TrainingStopped:
                self._save()
                raise

    def _save(self) -> None:
        save_checkpoint(self.checkpoint_dir, self.position, self.weights, self.optimizer, self.best)

    @torch.no_grad()
    def restore_best(self) -> None:
        """Put the weights of the best validation in place."""
        for weight, best in zip(self.weights, self.best, strict=True):
            weight.copy_(best)

    def metrics(self) -> dict[str, float]:
        """What the training cost and where its best weights were found."""
        position = self.position
        return {
            "validation_bits_per_byte": position.best_bits_per_byte or math.nan,
            "steps": position.step,
            "best_step": position.best_step,
            "epochs": position.tokens / max(1, sum(len(row) - 1 for row in self.rows)),
            "tokens": position.tokens,
            "tokens_per_second": position.tokens / max(position.seconds, 1e-9),
            "training_seconds": position.seconds,
        }

    def _plan(self) -> list[list[Row]]:
        """Every batch in order; it follows from corpus and seed alone, so a resume needs no state."""
        in_one_epoch = sum(len(row) - 1 for row in self.rows)
        options = self.options
        at_least_once = max(options.least_tokens, min(in_one_epoch, options.most_tokens))
        wanted = min(at_least_once, int(in_one_epoch * options.most_epochs))
        plan: list[list[Row]] = []
        planned = 0
        for number in range(math.ceil(wanted / in_one_epoch)):
            for batch in epoch(self.rows, self.options.batch_tokens, self.options.seed + number):
                if planned >= wanted:
                    return plan
                plan.append(batch)
                planned += sum(len(row) - 1 for row in batch)
        return plan

    def _step(self, step: int) -> float:
        self.model.train()
        for group in self.optimizer.param_groups:
            group["lr"] = self.options.peak_learning_rate * _schedule(step, self.steps, self.options.warm_up)
        batch = self.batches[step]
        inputs, targets = padded(batch, self.boundary)
        # Dropout (GPT-2 has it) draws from torch's global state: seeded by the step, a resumed training drops the same.
        with torch.random.fork_rng(devices=[self.device] if self.device.type == "cuda" else []), self._arithmetic():
            torch.manual_seed(self.options.seed + step)
            loss = self._loss(inputs.to(self.device), targets.to(self.device))
        loss.backward()
        nn.utils.clip_grad_norm_(self.weights, 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.position.tokens += int((targets >= 0).sum())
        return loss.item()

    def _loss(self, inputs: Tensor, targets: Tensor) -> Tensor:
        if self.head_is_frozen:
            return frozen_vocabulary_loss(self.model, inputs, targets)
        logits = self.model(input_ids=inputs).logits
        return nn.functional.cross_entropy(logits.flatten(0, 1).float(), targets.flatten(), ignore_index=-100)

    def _arithmetic(self) -> AbstractContextManager[object]:
        """All weights are float32 but multiplied in bf16 where the machine can; LoRA's base is bf16 already."""
        here = machine.probe()
        if self.options.method == "full" and here.dtype == torch.bfloat16:
            return torch.autocast(here.device, here.dtype)
        return nullcontext()

    def _validate(self, loss: float) -> None:
        position = self.position
        with self._arithmetic():
            now = bits_per_byte(self.model, self.tokenizer, self.corpus.validation)
        position.curve.append(
            {"step": position.step, "seconds": round(position.seconds, 2), "loss": loss, "bits_per_byte": now}
        )
        if position.best_bits_per_byte is None or now < position.best_bits_per_byte:
            position.best_bits_per_byte, position.best_step, position.worse_in_a_row = now, position.step, 0
            self.best = [weight.detach().cpu().clone() for weight in self.weights]
        else:
            position.worse_in_a_row += 1

    def _sample(self) -> str:
        with self._arithmetic():
            seed = self.options.seed + self.position.step
            drawn = draw(self.model, self.tokenizer, "", count=1, most_tokens=60, seed=seed)
        return drawn[0].text


def _schedule(step: int, steps: int, warm_up: float) -> float:
    """Linear rise over the first `warm_up` share of the steps, then a cosine to zero."""
    rise = max(1, int(steps * warm_up))
    if step < rise:
        return (step + 1) / rise
    return 0.5 * (1 + math.cos(math.pi * (step - rise) / max(1, steps - rise)))


def _measure(files: dict[str, bytes], corpus: Corpus, base: Base, here: machine.Machine) -> dict[str, float]:
    """Bits per byte of the test posts before and after, both in float32: bf16 arithmetic alone would add about .01."""
    tokenizer = load_tokenizer(base)
    model = load_model(base, torch.float32, here.device)
    before = bits_per_byte(model, tokenizer, corpus.test)
    apply_weights(model, files)
    return {"base_bits_per_byte": before, "bits_per_byte": bits_per_byte(model, tokenizer, corpus.test)}
