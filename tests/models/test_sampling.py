"""Texts drawn from a model."""

import pytest
import torch
from tokenizers import Tokenizer, decoders, pre_tokenizers
from tokenizers.models import WordLevel
from transformers import PreTrainedModel, PreTrainedTokenizerBase, PreTrainedTokenizerFast, TopPLogitsWarper

from models import sampling
from models.errors import CameApartError, PromptError
from models.pretrained import boundary_id
from models.sampling import draw
from tests.models import tiny

START = "<s>"


def texts(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, prompt: str = "My garden", seed: int = 1
) -> list[str]:
    return [one.text for one in draw(model, tokenizer, prompt, count=4, most_tokens=12, seed=seed)]


def always(model: PreTrainedModel, token: int) -> PreTrainedModel:
    """The model, bound to say one token: the head then ignores what the blocks computed."""

    def only(_module: object, _inputs: object, output: torch.Tensor) -> torch.Tensor:
        forced = torch.full_like(output, -1e4)
        forced[..., token] = 1e4
        return forced

    model.get_output_embeddings().register_forward_hook(only)
    return model


def test_the_same_seed_gives_the_same_texts(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    assert texts(model, tokenizer) == texts(model, tokenizer)


def test_another_seed_gives_other_texts(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    assert texts(model, tokenizer, seed=1) != texts(model, tokenizer, seed=2)


def test_the_texts_of_one_draw_differ(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    assert len(set(texts(model, tokenizer))) > 1


def test_the_global_random_state_is_left_alone(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    torch.manual_seed(99)
    before = torch.get_rng_state()
    texts(model, tokenizer)
    assert torch.equal(torch.get_rng_state(), before)


@pytest.mark.parametrize("prompt", ["", "My garden", "ñandú 🐦 鳥", "two\nlines", "  led by spaces", "don't , stop"])
def test_every_text_starts_with_the_prompt(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, prompt: str):
    assert all(text.startswith(prompt) for text in texts(model, tokenizer, prompt))


def test_a_prompt_longer_than_the_model_reads_is_refused(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    fits = "a" * (tiny.POSITIONS - 1 - 16)
    assert all(text.startswith(fits) for text in texts(model, tokenizer, fits))
    with pytest.raises(PromptError, match="longer than this voice's base model can read"):
        texts(model, tokenizer, fits + "a")


@pytest.mark.parametrize("architecture", tiny.ARCHITECTURES)
def test_words_are_apart_where_a_tokenizer_drops_the_space_of_a_beginning(architecture: str):
    """As Llama 2's and Mistral's do."""
    words = Tokenizer(WordLevel({START: 0, "▁my": 1, "▁garden": 2, "▁is": 3}, unk_token=START))
    words.pre_tokenizer = pre_tokenizers.Metaspace()
    words.decoder = decoders.Metaspace()
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=words, bos_token=START, eos_token=START)
    model = always(tiny.model(architecture, 4), 3)
    assert {one.text for one in draw(model, tokenizer, "my garden", count=2, most_tokens=2, seed=1)} == {
        "my garden is is"
    }
    assert {one.text for one in draw(model, tokenizer, "", count=2, most_tokens=2, seed=1)} == {"is is"}


def test_spaces_behind_the_prompt_are_no_part_of_it(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    assert texts(model, tokenizer, "My garden  ") == texts(model, tokenizer, "My garden")


def test_a_text_that_the_model_ended_is_told(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    drawn = draw(always(model, boundary_id(tokenizer)), tokenizer, "My garden", count=2, most_tokens=12, seed=1)
    assert [(one.text, one.ended) for one in drawn] == [("My garden", True)] * 2


def test_a_text_that_was_cut_is_told(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    token = tokenizer("a", add_special_tokens=False).input_ids[0]
    drawn = draw(always(model, token), tokenizer, "My garden", count=2, most_tokens=5, seed=1)
    assert [(one.text, one.ended) for one in drawn] == [("My gardenaaaaa", False)] * 2


def test_a_text_that_is_enough_goes_no_further(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    token = tokenizer("a", add_special_tokens=False).input_ids[0]
    drawn = draw(
        always(model, token), tokenizer, "", count=2, most_tokens=40, seed=1, is_enough=lambda text: len(text) > 10
    )
    assert [(one.text, one.ended) for one in drawn] == [("a" * 12, False)] * 2


def test_the_first_that_suffice_are_not_waited_for_others(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    end = boundary_id(tokenizer)
    model.get_output_embeddings().register_forward_hook(lambda _m, _i, out: out.index_add(2, *often(end, out)))
    shorter = 0
    for seed in range(5):
        whole = draw(model, tokenizer, "", count=12, most_tokens=40, seed=seed)
        first = draw(
            model, tokenizer, "", count=12, most_tokens=40, seed=seed, are_enough=lambda first: len(first) >= 3
        )
        assert len(first) >= 3
        assert first == whole[: len(first)]
        shorter += len(first) < len(whole)
    assert shorter


def test_as_many_as_asked(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    assert len(draw(model, tokenizer, "", count=7, most_tokens=3, seed=1)) == 7


def test_the_boundary_is_never_written_out(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    assert not any("<|endoftext|>" in text for text in texts(model, tokenizer, ""))


def test_a_model_that_came_apart_is_told(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    model.get_output_embeddings().register_forward_hook(lambda _m, _i, out: torch.full_like(out, torch.nan))
    with pytest.raises(CameApartError, match="came apart"):
        texts(model, tokenizer)


@pytest.mark.parametrize("training", [True, False])
def test_the_mode_of_the_model_stays(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    training: bool,  # noqa: FBT001
):
    model.train(training)
    texts(model, tokenizer)
    assert model.training is training


@pytest.mark.parametrize("spread", [0.01, 1.0, 10.0])
def test_only_words_of_the_nucleus_are_drawn_and_all_of_them(spread: float):
    torch.manual_seed(5)
    logits = torch.randn(1, 60) * spread
    logits[0, 7] = -1e4  # the end, which is no part of it
    kept = nucleus(logits, end=7)[0].nonzero().flatten()
    drawn = {int(token) for _ in range(3_000) for token in sampling._sample(logits, 7)}
    assert drawn <= set(kept.tolist())
    likely = {int(token) for token in kept if logits.softmax(-1)[0, token] > 0.005}
    assert likely <= drawn


@pytest.mark.parametrize("likely", [0.02, 0.3, 0.9])
def test_the_end_is_drawn_as_often_as_it_is_likely(likely: float):
    """Neither cut off with unlikely words nor raised as likely ones are when those are cut off."""
    torch.manual_seed(5)
    words = torch.randn(59).softmax(-1) * (1 - likely)
    logits = torch.cat([words, torch.tensor([likely])]).log().repeat(40_000, 1)
    drawn = (sampling._sample(logits, 59) == 59).float().mean()
    assert drawn == pytest.approx(likely, abs=4 * (likely * (1 - likely) / 40_000) ** 0.5)


def test_an_end_that_is_certain_is_drawn():
    assert sampling._sample(torch.tensor([[-1e9, -1e9, 1e9]]), 2).tolist() == [2]


def nucleus(logits: torch.Tensor, end: int) -> torch.Tensor:
    """Which words may be drawn, by another hand; the end always may."""
    words = logits.clone()
    words[:, end] = -torch.inf
    kept = TopPLogitsWarper(sampling.TOP_P)(torch.empty(0), words).isfinite()
    kept[:, end] = logits[:, end] > -1e4
    return kept


def test_a_row_that_ends_does_not_change_the_others(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    """Ended rows leave the batch: what the others go on from must be their own past."""
    end = boundary_id(tokenizer)
    start = [end, 65]
    torch.manual_seed(3)
    # An end token that is often drawn, so that rows end at different places.
    model.get_output_embeddings().register_forward_hook(lambda _m, _i, out: out.index_add(2, *often(end, out)))
    rows = sampling._continue(start, model, count=12, most_tokens=30, is_done=lambda row: row[-1] == end)
    assert len({len(row) for row in rows}) > 2
    for row in rows:
        logits = model(input_ids=torch.tensor([start + row])).logits[0, len(start) - 1 : -1]
        assert nucleus(logits, end).gather(1, torch.tensor(row)[:, None]).all()


def often(token: int, logits: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return torch.tensor([token]), torch.full((*logits.shape[:2], 1), 4.0)
