"""Fine-tuning: a corpus and a base model in, trained weights and their metrics out.

Knows how to train, from scratch or on from a stored version, when to stop and how to resume. Knows nothing of where
posts come from or where a trained model is kept; the only thing it writes is its checkpoint.
"""

import json
import logging
import math
import time
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load
from torch import Tensor, nn
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models import lora, machine
from models.architecture import try_out
from models.base import Base
from models.batches import Row, encode, epoch, tokens_in
from models.checkpoint import load_checkpoint, save_checkpoint
from models.choice import choose, newest, nothing_learned, stretched
from models.continuing import held_out_from, why_not_continued
from models.corpus import Corpus
from models.curve import CURVE, draw_curve
from models.errors import CameApartError
from models.evaluate import rows_to_measure
from models.hub_id import hub_id
from models.keep import CHARACTERS, RUNS, TRAINED, characters_of, unpack_runs
from models.languages import languages_of
from models.learner import Learner
from models.likely_words import LikelyWords
from models.lower_blocks import blocks_in
from models.measure import Measure
from models.originality import is_copy, run_hashes
from models.packed import pack_lowest
from models.pipeline import PIPELINE, draw_pipeline
from models.pretrained import boundary_id, load_model, load_tokenizer, longest_row
from models.provenance import circumstances, code, libraries
from models.recipe import BETAS, LEAST_STEPS, LONGEST_ROW, MOST_NORM, PATIENCE, VALIDATION_TOKENS, recipe
from models.sampling import draw
from models.store import Version
from models.training import (
    FineTuned,
    OnProgress,
    Progress,
    TrainingOptions,
    TrainingStopped,
    describe,
    training_fingerprint,
)
from models.weights import ADAPTER, weight_files

_SECONDS_BETWEEN_CHECKPOINTS = 15.0
_CHECKPOINTS_TAKE = 0.1
"""Of a training's time at most: all weights and their moments are gigabytes, and a GPU is quick."""
_SECONDS_BEFORE_A_SAMPLE = 5.0
"""Of training: what is done in as many, as on a GPU, is done before anybody has read a sample."""
_SAMPLE_TOKENS = 40

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Pace:
    """What is shown and measured on the way, in shares of the training."""

    validations: int
    samples_at: tuple[float, ...]
    fraction: float
    """Of the whole work, measuring included."""


_FROM_SCRATCH = _Pace(5, (0.25, 0.5, 0.75), 0.85)
# One pass over a few new posts: whether its end is better than its start is all there is to ask, and tweets of that
# start can be read already.
_CONTINUED = _Pace(1, (), 0.7)


def fine_tune(
    corpus: Corpus,
    base: Base,
    options: TrainingOptions,
    on_progress: OnProgress,
    checkpoint_dir: Path,
    *,
    start: Version | None = None,
) -> FineTuned:
    """Train, resuming from `checkpoint_dir` if it holds a checkpoint of this very training.

    With `start` the training goes on from that version's adapter, with the options of `TrainingOptions.continued`, on
    the posts that are new to it and on old ones between them; from scratch where it cannot (see `why_not_continued`),
    and then `FineTuned.start` is empty.

    The weights returned are those of the best validation. Metrics: `bits_per_byte` and `base_bits_per_byte` (float32)
    of `test_posts` of the test posts, `validation_bits_per_byte` in the dtype trained in, `steps`, `best_step`,
    `epochs` (passes over the posts there were to train on), `tokens`, `tokens_per_second`, `training_seconds`. With a
    start also `start_bits_per_byte`, of the same test posts. How much is copied: see
    `models.copy_check.copy_metrics`. The tweets: see `models.first_tweets.first_tweets`.

    Raises:
        BaseModelError: the base model's architecture cannot be used here.
        NothingLearnedError: going on from `start` makes nothing better.
        CameApartError: the model's numbers ended before anything was learned.
        BowerbirdError: the disk is full or the checkpoint cannot be written.
        TrainingStopped: `on_progress` raised it; a checkpoint was saved if there was anything to save.
    """
    on_progress(Progress("loading", 0.0))
    here = machine.probe()
    machine.use(here)
    tokenizer = load_tokenizer(base)
    model, shape, start = _ready(corpus, base, options, here, start)
    try_out(model, tokenizer)
    frozen = blocks_in(model, shape.frozen_share)
    fingerprint = training_fingerprint(corpus, base.fingerprint, options, start)
    start_files = start.files() if start else {}  # now: it may be gone at the end
    unseen = held_out_from(corpus, start) if start else corpus
    learner = Learner(
        model,
        boundary=boundary_id(tokenizer),
        frozen_blocks=frozen,
        autocast=options.method == "full" and here.dtype == torch.bfloat16,
    )
    learned = [*corpus.train, *corpus.validation]
    known_runs = run_hashes(learned) | unpack_runs(start_files.get(RUNS, b""))
    resumable = _with_program(fingerprint)
    run = _Run(learner, tokenizer, unseen, options, checkpoint_dir, resumable, start, known_runs)
    run.train(on_progress)
    on_progress(Progress("measuring", run.pace.fraction + 0.03, resumed=run.resumed))
    if start and run.position.best_step == 0:
        raise nothing_learned(run.posts.new)
    # The weights as they will be stored, so that the numbers are those of the model people get.
    run.restore_best()
    files = weight_files(model, rank=options.rank, alpha=options.alpha, base=base)
    metrics, curve, posts = run.metrics(), run.position.curve, run.posts
    made_by = recipe(run.pace.validations, run.longest_row, here)
    # Two models at once, one of them in float32, would be the peak of the whole training's memory.
    del run, model, learner
    characters = characters_of([*learned, start_files.get(CHARACTERS, b"").decode()])
    measure = Measure(unseen, base, here, frozen)
    measured = measure.bits_per_byte(files, start_files)
    if measured["bits_per_byte"] > measured.get("start_bits_per_byte", math.inf):
        raise nothing_learned(posts.new)
    copied, tweets = measure.as_written(options.seed, known_runs, characters)
    measured |= copied | metrics
    files[CURVE] = draw_curve(curve, before=measured["base_bits_per_byte"], after=measured["bits_per_byte"])
    went_on_from = {}
    if start:
        # What the start had learned from is known to what comes of it, also where the corpus does not hold it any more.
        files |= {name: start_files[name] for name in (RUNS, TRAINED, CHARACTERS) if name in start_files}
        went_on_from = {
            "version": start.version, "fingerprint": start.about["fingerprint"],
            "new_posts": posts.new, "old_posts": posts.old, "sources": start.about.get("sources", {}),
        }  # fmt: skip
    made_on = {"name": base.name, "fingerprint": base.fingerprint, "hub_id": hub_id(base.name)}
    languages = languages_of([*corpus.train, *corpus.validation])
    around = circumstances(here.to_json())
    made = FineTuned(
        files, measured, curve, base=made_on, fingerprint=fingerprint, start=went_on_from, languages=languages,
        frozen_share=shape.frozen_share, head_rank=shape.head_rank, recipe=made_by, circumstances=around, tweets=tweets,
    )  # fmt: skip
    files[PIPELINE] = draw_pipeline(describe(corpus, options, made), curve)
    return made


def _with_program(fingerprint: str) -> str:
    """What a checkpoint is known by: the training and the program. Begun by one and ended by another, a voice would be
    what neither makes."""
    return json.dumps([fingerprint, code()["sha256"], libraries()])


def model_that_learns(base: Base, options: TrainingOptions, here: machine.Machine) -> PreTrainedModel:
    """The base model with whatever is to be learned requiring a gradient."""
    full = options.method == "full"
    model = load_model(base, torch.float32 if full else here.dtype, here.device)
    if here.device == "cpu":
        # Posts are a few dozen tokens: there the plain attention's backward is faster than the fused one's.
        model.set_attn_implementation("eager")
    if not full:
        frozen = blocks_in(model, options.frozen_share)
        lora.add_adapter(
            model, rank=options.rank, alpha=options.alpha, seed=options.seed, above=frozen, head_rank=options.head_rank
        )
        pack_lowest(model, frozen, here)
    return model


def _shape(options: TrainingOptions, start: Version | None) -> TrainingOptions:
    """The options with what of the model learns: as the start has it, of which older versions say nothing."""
    if start:
        theirs = start.about["options"]
        return replace(options, frozen_share=theirs.get("frozen_share", 0.0), head_rank=theirs.get("head_rank", 0))
    return options if options.method == "lora" else replace(options, frozen_share=0.0, head_rank=0)


def _ready(
    corpus: Corpus,
    base: Base,
    options: TrainingOptions,
    here: machine.Machine,
    start: Version | None,
) -> tuple[PreTrainedModel, TrainingOptions, Version | None]:
    """The model, what of it learns (see `_shape`), and the start whose adapter is in place, if it serves."""
    if start:
        reason = why_not_continued(start, corpus, options, base.fingerprint)
        if reason is None:
            shape = _shape(options, start)
            model = model_that_learns(base, shape, here)
            try:
                lora.load_adapter(model, load(start.read(ADAPTER)))
            except (KeyError, ValueError, SafetensorError) as error:
                reason = str(error)
            else:
                return model, shape, start
        _log.warning("Training from scratch, since version %s cannot be gone on from: %s.", start.version, reason)
    shape = _shape(options, None)
    return model_that_learns(base, shape, here), shape, None


class _Run:
    """One training from its first (or next) step to its last."""

    def __init__(
        self,
        learner: Learner,
        tokenizer: PreTrainedTokenizerBase,
        corpus: Corpus,
        options: TrainingOptions,
        checkpoint_dir: Path,
        fingerprint: str,
        start: Version | None,
        known_runs: set[int],
    ) -> None:
        self.known_runs = known_runs
        self.learner, self.tokenizer, self.corpus, self.start = learner, tokenizer, corpus, start
        self.model, self.weights = learner.model, learner.weights
        self.pace = _CONTINUED if start else _FROM_SCRATCH
        self.checkpoint_dir = checkpoint_dir
        self.longest_row = longest_row(self.model, LONGEST_ROW)
        rows_of = cache(lambda text: encode(tokenizer, text, self.longest_row))

        def tokens_of(text: str) -> int:
            return tokens_in(rows_of(text))

        self.options = options = stretched(options.continued() if start else options, corpus.train, tokens_of)
        self.posts = choose(corpus, options, tokens_of, start)
        self.rows = [row for text in self.posts.texts for row in rows_of(text)]
        self.batches = self._plan()
        self.steps = len(self.batches)
        # The newest, as are those that are learned.
        self.validation = newest(corpus.validation, tokens_of, VALIDATION_TOKENS)
        self.optimizer = _optimizer(self.model, options)
        self.position, self.best = load_checkpoint(checkpoint_dir, fingerprint, self.weights, self.optimizer)
        self.resumed = self.position.step > 0
        self.saved_at, self.saving_took = time.monotonic(), 0.0

    def train(self, on_progress: OnProgress) -> None:
        """All remaining steps, with validations, samples and checkpoints on the way."""
        rows = [row for batch in self.batches for row in batch]
        words = LikelyWords(rows, self.model.config.vocab_size, seed=self.options.seed)
        # What is learned is learned once: the frozen blocks compute it with the others, in its step.
        with self.learner.at_work(self._validation_rows(), words):
            self._train(on_progress)
        if not self.best:
            raise CameApartError(
                "The training came apart: what the model computes are no numbers any more; "
                "try a lower learning rate, or another base model."
            )

    def _train(self, on_progress: OnProgress) -> None:
        position, pace = self.position, self.pace
        validate_at = {round(self.steps * (index + 1) / pace.validations) for index in range(pace.validations)}
        sample_at = {max(1, round(self.steps * share)) for share in pace.samples_at}
        if self.start and position.step == 0:
            self._validate_start()
        started, began_at_step, began_at_tokens = time.monotonic(), position.step, position.tokens
        seconds_before = position.seconds
        recent_loss = math.nan
        while position.step < self.steps and position.worse_in_a_row < PATIENCE:
            loss = self._step(position.step)
            recent_loss = loss if math.isnan(recent_loss) else 0.9 * recent_loss + 0.1 * loss
            position.step += 1
            elapsed = time.monotonic() - started
            position.seconds = seconds_before + elapsed
            is_sampled = position.step in sample_at and position.seconds >= _SECONDS_BEFORE_A_SAMPLE
            sample = self._sample() if is_sampled else None
            if position.step in validate_at:
                self._validate(recent_loss)
            self._save_where_due(after_validation=position.step in validate_at)
            progress = Progress(
                "training",
                pace.fraction * position.step / self.steps,
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

    def _save_where_due(self, *, after_validation: bool) -> None:
        since = time.monotonic() - self.saved_at
        is_due = after_validation or since > _SECONDS_BETWEEN_CHECKPOINTS
        if is_due and since >= self.saving_took / _CHECKPOINTS_TAKE:
            self._save()

    def _save(self) -> None:
        began = time.monotonic()
        save_checkpoint(self.checkpoint_dir, self.position, self.weights, self.optimizer, self.best)
        self.saved_at = time.monotonic()
        self.saving_took = self.saved_at - began

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
            "epochs": position.tokens / max(1, self.posts.tokens),
            "tokens": position.tokens,
            "tokens_per_second": position.tokens / max(position.seconds, 1e-9),
            "training_seconds": position.seconds,
        }

    def _validation_rows(self) -> list[Row]:
        return rows_to_measure(self.tokenizer, self.validation, self.longest_row)

    def _plan(self) -> list[list[Row]]:
        """Every batch in order; it follows from corpus and seed alone, so a resume needs no state."""
        in_one_epoch = tokens_in(self.rows)
        options = self.options
        # A training that goes on has chosen what it learns, all of it.
        most_tokens = in_one_epoch if self.start else options.most_tokens
        at_least_once = max(options.least_tokens, min(in_one_epoch, most_tokens))
        wanted = min(at_least_once, int(in_one_epoch * options.most_epochs))
        most = options.batch_tokens
        batch_tokens = max(most // 2, min(most, wanted // LEAST_STEPS))
        plan: list[list[Row]] = []
        planned = 0
        for number in range(math.ceil(wanted / in_one_epoch)):
            for batch in epoch(self.rows, batch_tokens, options.seed + number):
                if planned >= wanted:
                    return plan
                plan.append(batch)
                planned += tokens_in(batch)
        return plan

    def _step(self, step: int) -> float:
        schedule = self.options.peak_learning_rate * _schedule(step, self.steps, self.options)
        for group in self.optimizer.param_groups:
            group["lr"] = group["rate"] * schedule
        loss, tokens = self.learner.differentiate(self.batches[step], step)
        nn.utils.clip_grad_norm_(self.weights, MOST_NORM)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.position.tokens += tokens
        return loss

    def _validate_start(self) -> None:
        """The start's own weights are the first candidate, and the first point of the curve."""
        began = time.monotonic()
        self._validate(self.learner.loss(self.batches[0]))
        self.position.seconds = time.monotonic() - began

    def _validate(self, loss: float) -> None:
        position = self.position
        now = self.learner.bits(self._validation_rows()) / sum(len(text.encode()) for text in self.validation)
        if not math.isfinite(now):  # worse than anything, and nothing that could be drawn
            position.worse_in_a_row += 1
            return
        if position.curve:
            is_worse = now >= position.curve[-1]["bits_per_byte"]
            position.worse_in_a_row = position.worse_in_a_row + 1 if is_worse else 0
        position.curve.append(
            {"step": position.step, "seconds": round(position.seconds, 2), "loss": loss, "bits_per_byte": now}
        )
        if position.best_bits_per_byte is None or now < position.best_bits_per_byte:
            position.best_bits_per_byte, position.best_step = now, position.step
            self.best = [weight.detach().cpu().clone() for weight in self.weights]

    def _sample(self) -> str | None:
        """A tweet as the model writes it so far, to be shown; None where it is a post that was learned, or nothing."""
        seed = self.options.seed + self.position.step
        try:
            with self.learner.arithmetic():
                drawn = draw(self.model, self.tokenizer, "", count=1, most_tokens=_SAMPLE_TOKENS, seed=seed)
        except CameApartError:  # the weights that were best before may serve
            return None
        text = drawn[0].text.rstrip("\ufffd")  # cut within a character
        return None if is_copy(text, "", self.known_runs) else text


def _optimizer(model: PreTrainedModel, options: TrainingOptions) -> torch.optim.Optimizer:
    """AdamW with a rate of its own for the adapters' B."""
    groups: dict[float, list[Tensor]] = {1.0: [], options.b_rate: []}
    for name, weight in model.named_parameters():
        if weight.requires_grad:
            groups[options.b_rate if name.endswith(".lora_b") else 1.0].append(weight)
    return torch.optim.AdamW(
        [{"params": weights, "rate": rate} for rate, weights in groups.items() if weights],
        betas=BETAS,
        weight_decay=options.weight_decay,
        fused=True,
    )


def _schedule(step: int, steps: int, options: TrainingOptions) -> float:
    """Share of the peak learning rate: a straight line up for `warm_up` of the steps, then a cosine to `last_rate`."""
    rise = max(1, int(steps * options.warm_up))
    if step < rise:
        return (step + 1) / rise
    above = 1 - options.last_rate
    return options.last_rate + above * 0.5 * (1 + math.cos(math.pi * (step - rise) / max(1, steps - rise)))
