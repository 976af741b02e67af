"""Which characters a voice may write."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models.alphabet import Alphabet, alphabet_of
from models.pretrained import boundary_id
from models.sampling import draw
from tests.models import tiny

TOKENIZER = tiny.tokenizer()
MODEL = tiny.model("llama", len(TOKENIZER))
CHARACTERS = "éñ庭花🪶😀\u200d"
TEXTS = st.text(st.one_of(st.characters(max_codepoint=127), st.sampled_from(CHARACTERS)))


def alphabet(characters: str = CHARACTERS) -> Alphabet:
    made = alphabet_of(MODEL, TOKENIZER, characters)
    assert made is not None
    return made


ALPHABET = alphabet()


def end_of(text: str, of: Alphabet = ALPHABET) -> bytes | None:
    """Where the tokens of a text lead; None where one of them may not be written."""
    begun: bytes | None = b""
    for token in TOKENIZER(text, add_special_tokens=False).input_ids:
        if begun is None or of.forbidden(begun)[token]:
            return None
        begun = of.after(begun, token)
    return begun


@given(TEXTS)
def test_what_has_no_other_characters_can_be_written(text: str) -> None:
    assert end_of(text) == b""


@given(TEXTS, st.characters(min_codepoint=128, exclude_characters=CHARACTERS, codec="utf-8"), TEXTS)
def test_what_has_another_one_cannot(before: str, other: str, behind: str) -> None:
    assert end_of(before + other + behind) is None


@pytest.mark.parametrize("begun", [b"", *("庭".encode()[:length] for length in (1, 2)), "😀".encode()[:3]])
def test_what_is_forbidden_is_what_leads_nowhere(begun: bytes) -> None:
    forbidden = ALPHABET.forbidden(begun)
    assert forbidden.tolist() == [ALPHABET.after(begun, token) is None for token in range(len(TOKENIZER))]
    assert not forbidden.all()


def test_a_post_does_not_end_within_a_character() -> None:
    end = boundary_id(TOKENIZER)
    assert not ALPHABET.forbidden(b"")[end]
    assert ALPHABET.forbidden("庭".encode()[:2])[end]


def test_what_was_not_begun_is_not_gone_on_with() -> None:
    inner = TOKENIZER("庭", add_special_tokens=False).input_ids[1]
    assert ALPHABET.forbidden(b"")[inner]


def test_a_prompts_characters_come_with_it() -> None:
    assert ALPHABET.including("a garden: 庭") is ALPHABET
    more = ALPHABET.including("Ü 庭")
    assert end_of("Ü, 庭 and é", more) == b""
    assert end_of("Ö", more) is None
    assert end_of("Ü") is None


def test_rows_without_a_token_are_never_drawn() -> None:
    """Some models have more of them than the vocabulary has tokens."""
    wide = alphabet_of(tiny.model("llama", len(TOKENIZER) + 3), TOKENIZER, "é")
    assert wide is not None
    assert wide.forbidden("é".encode()[:1])[len(TOKENIZER) :].all()
    assert wide.forbidden(b"")[len(TOKENIZER) :].all()


def test_tokens_that_a_model_does_not_know_are_left_out() -> None:
    """A token that was added to a tokenizer alone."""
    narrow = alphabet_of(tiny.model("llama", len(TOKENIZER) - 3), TOKENIZER, "é")
    assert narrow is not None
    assert len(narrow.forbidden(b"")) == len(TOKENIZER) - 3


def test_where_a_byte_is_missing_all_is_allowed_again() -> None:
    """Else nothing could be drawn."""
    lacking = Alphabet([b"a", "庭".encode()[:1], "庭".encode()[1:2]], "庭")
    assert lacking.forbidden(b"").tolist() == [False, False, True]
    assert lacking.forbidden("庭".encode()[:1]).tolist() == [True, True, False]
    assert lacking.forbidden("庭".encode()[:2]).tolist() == [False, False, False]


@pytest.mark.parametrize("names", [["▁a", "b"], ["a", "##b"], ["Ġa", "▁b"]])
def test_another_kind_of_vocabulary_has_none(names: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(TOKENIZER, "get_vocab", lambda: {name: token for token, name in enumerate(names)})
    monkeypatch.setattr(type(TOKENIZER), "all_special_ids", [])
    monkeypatch.setattr(type(TOKENIZER), "added_tokens_decoder", {})
    assert alphabet_of(MODEL, TOKENIZER, "é") is None


@pytest.mark.parametrize("characters", ["", CHARACTERS])
def test_texts_have_no_other_characters(
    characters: str, model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase
) -> None:
    """A model that has learnt nothing writes any byte; without an alphabet hardly a text is right."""
    allowed = alphabet_of(model, tokenizer, characters)
    with torch.random.fork_rng():
        texts = [one.text for one in draw(model, tokenizer, "", count=16, most_tokens=40, seed=1, alphabet=allowed)]
        plain = [one.text for one in draw(model, tokenizer, "", count=16, most_tokens=40, seed=1)]
    # The last character may be cut off at the token limit.
    assert all(set(text.rstrip("\ufffd")) <= {*map(chr, range(128)), *characters} for text in texts)
    assert any("\ufffd" in text.rstrip("\ufffd") for text in plain)
    assert any(not text.isascii() for text in texts) == bool(characters)
