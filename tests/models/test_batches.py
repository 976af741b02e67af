"""Posts as token rows, and rows as batches."""

from itertools import pairwise

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace
from transformers import PreTrainedTokenizerBase, PreTrainedTokenizerFast

from models.batches import Row, by_length, encode, epoch, padded, shared_out, tokens_in
from models.pretrained import boundary_id
from tests.models import tiny

TOKENIZER = tiny.tokenizer()
BOUNDARY = boundary_id(TOKENIZER)

ROWS = st.lists(st.lists(st.integers(1, 99), min_size=2, max_size=40), min_size=1, max_size=60)


def tokens_of(text: str) -> Row:
    return TOKENIZER(text, add_special_tokens=False).input_ids


def predicted(rows: list[Row]) -> Row:
    return [token for row in rows for token in row[1:]]


def flat(batches: list[list[Row]]) -> list[Row]:
    return sorted(row for batch in batches for row in batch)


@pytest.fixture
def rows() -> list[Row]:
    return [row for post in tiny.posts(100) for row in encode(TOKENIZER, post, None)]


def test_a_post_stands_between_two_boundaries():
    assert encode(TOKENIZER, "My garden", 100) == [[BOUNDARY, *tokens_of("My garden"), BOUNDARY]]


def test_a_post_that_just_fits_is_one_row():
    length = len(tokens_of("My garden")) + 2
    assert len(encode(TOKENIZER, "My garden", length)) == 1
    assert len(encode(TOKENIZER, "My garden", length - 1)) == 2


def test_an_empty_post_is_two_boundaries():
    assert encode(TOKENIZER, "", 100) == [[BOUNDARY, BOUNDARY]]


@given(st.text(max_size=200), st.integers(2, 20))
def test_rows_of_a_long_post_lose_and_repeat_no_predicted_token(text: str, most_tokens: int):
    rows = encode(TOKENIZER, text, most_tokens)
    assert predicted(rows) == [*tokens_of(text), BOUNDARY]
    assert all(2 <= len(row) <= most_tokens for row in rows)


def test_what_is_predicted_is_all_but_the_first_of_each_row():
    assert tokens_in([]) == 0
    assert tokens_in([[0], [0, 7, 0], [7, 8]]) == 3


@given(st.text(min_size=1, max_size=200), st.integers(2, 20))
def test_only_the_first_row_starts_and_only_the_last_ends_with_a_boundary(text: str, most_tokens: int):
    rows = encode(TOKENIZER, text, most_tokens)
    assert [row[0] == BOUNDARY for row in rows] == [True] + [False] * (len(rows) - 1)
    assert [row[-1] == BOUNDARY for row in rows] == [False] * (len(rows) - 1) + [True]


@given(st.text(max_size=30), st.text(max_size=30))
def test_special_token_text_never_becomes_a_special_token(before: str, after: str):
    (row,) = encode(TOKENIZER, f"{before}{tiny.BOUNDARY}{after}", None)
    assert not set(row[1:-1]) & set(TOKENIZER.all_special_ids)


@pytest.mark.parametrize(("unknown", "row"), [("<unk>", [1, 2, 0, 1]), ("</s>", [1, 2, 1])])
def test_unknown_text_is_predicted_unless_its_token_is_also_the_end(unknown: str, row: Row):
    end = "</s>"
    words = Tokenizer(WordLevel({"<unk>": 0, end: 1, "my": 2}, unk_token=unknown))
    words.pre_tokenizer = Whitespace()
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=words, eos_token=end, unk_token=unknown)
    assert encode(tokenizer, "my 庭", None) == [row]


def test_an_epoch_has_every_row_once(rows: list[Row]):
    assert flat(epoch(rows, 64, seed=1)) == sorted(rows)


def test_the_same_seed_gives_the_same_order(rows: list[Row]):
    assert epoch(rows, 64, seed=1) == epoch(rows, 64, seed=1)


def test_another_seed_gives_another_order(rows: list[Row]):
    assert epoch(rows, 64, seed=1) != epoch(rows, 64, seed=2)


def test_an_epoch_leaves_the_rows_as_they_were(rows: list[Row]):
    before = list(rows)
    epoch(rows, 64, seed=1)
    assert rows == before


@given(ROWS, st.integers(1, 100))
def test_a_batch_with_its_padding_stays_below_the_limit(rows: list[Row], most_tokens: int):
    for batch in by_length(rows, most_tokens):
        assert len(batch) == 1 or len(batch) * max(map(len, batch)) <= most_tokens


@given(ROWS, st.integers(1, 100))
def test_batches_have_every_row_once(rows: list[Row], most_tokens: int):
    assert flat(by_length(rows, most_tokens)) == sorted(rows)


def test_batches_take_as_many_rows_as_fit():
    assert [len(batch) for batch in by_length([[1, 2]] * 10, 8)] == [4, 4, 2]


@given(ROWS, st.integers(1, 200), st.integers(0, 9))
def test_an_epoch_s_batches_are_about_as_large_as_asked(rows: list[Row], tokens: int, seed: int):
    batches = epoch(rows, tokens, seed)
    assert flat(batches) == sorted(rows)
    assert all(len(batch) >= 2 for batch in batches[:-1])
    for batch in batches:
        assert len(batch) <= 2 or tokens_in(batch) - tokens <= tokens - tokens_in(batch[:-1])
    for batch, (first, *_) in pairwise(batches):
        assert tokens_in([*batch, first]) - tokens > tokens - tokens_in(batch)


def test_short_posts_have_no_batches_of_their_own():
    rows = [[1] * length for length in (11, 51) for _ in range(200)]
    batches = epoch(rows, 240, seed=1)
    assert sum(len({len(row) for row in batch}) == 1 for batch in batches) < len(batches) / 10


@given(ROWS, st.integers(1, 5))
def test_a_batch_is_shared_out_whole_and_nearly_evenly(rows: list[Row], parts: int):
    parts = min(parts, len(rows))
    shares = shared_out(rows, parts)
    assert flat(shares) == sorted(rows)
    assert all(shares)
    sizes = [tokens_in(share) for share in shares]
    assert max(sizes) - min(sizes) <= max(len(row) - 1 for row in rows)


@pytest.mark.parametrize(
    ("lengths", "halves"),
    [([60, 40, 30, 30, 20], [90, 90]), ([10] * 5, [30, 20]), ([200, 20, 20], [200, 40]), ([7], [7])],
)
def test_halves(lengths: list[int], halves: list[int]):
    shares = shared_out([[1] * (length + 1) for length in lengths], len(halves))
    assert sorted(map(tokens_in, shares), reverse=True) == halves


def test_padding_is_never_a_target():
    inputs, targets = padded([[7, 8, 9], [7, 8, 9, 10, 11], [7, 8]], pad=0)
    assert inputs.tolist() == [[7, 8, 0, 0], [7, 8, 9, 10], [7, 0, 0, 0]]
    assert targets.tolist() == [[8, 9, -100, -100], [8, 9, 10, 11], [8, -100, -100, -100]]


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(ROWS)
def test_targets_are_the_next_tokens_of_each_row(rows: list[Row]):
    inputs, targets = padded(rows, pad=0)
    assert inputs.shape == targets.shape
    for row, given_tokens, wanted in zip(rows, inputs, targets, strict=True):
        assert given_tokens[: len(row) - 1].tolist() == row[:-1]
        assert wanted[wanted >= 0].tolist() == row[1:]


def test_the_boundary_is_itself_a_target():
    _, targets = padded(encode(TOKENIZER, "My garden", None), pad=BOUNDARY)
    assert targets[0, -1] == BOUNDARY
    assert targets.dtype == torch.long


def test_the_tokenizer_of_a_base_pads_with_its_boundary(tokenizer: PreTrainedTokenizerBase):
    assert tokenizer.pad_token_id == boundary_id(tokenizer)
