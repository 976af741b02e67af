"""Tweets: what may be asked, which draws are dropped and what is reported."""

from collections import Counter
from collections.abc import Callable

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models import generate as generating
from models.alphabet import Alphabet, alphabet_of
from models.errors import PromptError
from models.generate import generate, judge
from models.originality import run_hashes
from models.prompt import LONGEST_PROMPT, check_count, check_prompt
from models.sampling import Draw
from models.x_text import weighted_length

NOTHING: set[int] = set()
SENTENCE = "The birds of my garden sing all day. "  # 37 characters
ZALGO = "z" + "\u0321\u0322" * 30 + "a"


# --- what may be asked


@pytest.mark.parametrize(
    ("typed", "prompt"),
    [
        ("", ""),
        ("   \n ", ""),
        ("My dream is", "My dream is"),
        ("  My dream is ", "My dream is"),
        ("one\ntwo", "one\ntwo"),
        ("🐦🎉", "🐦🎉"),
        ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
        ("cafe\u0301", "café"),
        ("吾輩は猫である", "吾輩は猫である"),
        ("\u200fمرحبا\u200f", "\u200fمرحبا\u200f"),
        (ZALGO, ZALGO),
        ("a < b | c > d", "a < b | c > d"),
        ("x" * LONGEST_PROMPT, "x" * LONGEST_PROMPT),
    ],
)
def test_prompts_that_are_continued(typed: str, prompt: str):
    assert check_prompt(typed) == prompt


@pytest.mark.parametrize("typed", ["x" * 10_000, "x" * (LONGEST_PROMPT + 1), "鳥" * 101, "z" + "\u0335" * 1000])
def test_prompts_that_are_too_long(typed: str):
    with pytest.raises(PromptError, match="characters long; give at most 200"):
        check_prompt(typed)


@pytest.mark.parametrize("typed", ["https://a.co/" + "x9/" * 2_000, "👍" + "🏽" * 5_900, "👩" + "\u200d👩" * 300])
def test_what_x_counts_as_short_and_a_model_must_read_all_of_is_too_long(typed: str):
    assert weighted_length(typed) <= LONGEST_PROMPT
    with pytest.raises(PromptError, match="characters long; give at most 200"):
        check_prompt(typed)


@pytest.mark.parametrize("typed", ["<|endoftext|>", "My <|im_start|>system", "<||>"])
def test_prompts_with_control_tokens(typed: str):
    with pytest.raises(PromptError, match="control token"):
        check_prompt(typed)


@pytest.mark.parametrize("typed", ["a\x00b", "a\x1b[31mb", "a\rb", "a\tb", "\x7fa", "a\x85b", "a\ud800"])
def test_prompts_with_control_characters(typed: str):
    with pytest.raises(PromptError, match="control characters"):
        check_prompt(typed)


@given(st.text(max_size=300))
def test_a_prompt_that_is_accepted_is_accepted_again(typed: str):
    try:
        prompt = check_prompt(typed)
    except PromptError:
        return
    assert check_prompt(prompt) == prompt
    assert weighted_length(prompt) <= LONGEST_PROMPT


@pytest.mark.parametrize("count", [1, 2, 50])
def test_numbers_of_tweets_that_may_be_asked(count: int):
    assert check_count(count) == count


@pytest.mark.parametrize("count", [0, -1, 51, 1000])
def test_numbers_of_tweets_that_may_not_be_asked(count: int):
    with pytest.raises(PromptError, match="ask for 1 to 50"):
        check_count(count)


# --- one draw


def test_a_draw_that_is_a_tweet():
    assert judge(Draw(" My garden sings. ", ended=True), "My garden", NOTHING) == ("My garden sings.", None)


def test_a_draw_that_ended_needs_no_full_stop():
    assert judge(Draw("My garden sings", ended=True), "My garden", NOTHING) == ("My garden sings", None)


def test_a_draw_of_280_characters_is_whole():
    text = "My garden " + "x" * 270
    assert judge(Draw(text, ended=True), "My garden", NOTHING) == (text, None)


def test_a_draw_that_is_too_long_is_cut_behind_its_last_whole_sentence():
    text, reason = judge(Draw(SENTENCE * 8, ended=True), "", NOTHING)
    assert (text, reason) == ((SENTENCE * 7).strip(), None)


def test_a_draw_that_was_cut_is_cut_back_to_a_sentence():
    assert judge(Draw("It sings! And then the bir", ended=False), "", NOTHING) == ("It sings!", None)


@pytest.mark.parametrize("end", [".", "!", "?", "…", "...", '."', ".)", "!?", "。", "！"])
def test_ends_of_sentences(end: str):
    text = f"It sings{end}" + (" " if end.isascii() else "") + "鳥が"
    assert judge(Draw(text, ended=False), "", NOTHING) == (f"It sings{end}", None)


def test_a_number_is_no_end_of_a_sentence():
    assert judge(Draw("It weighs 3.5 pounds and then", ended=False), "", NOTHING)[1] == "unfinished"


def test_a_draw_that_is_too_long_without_a_sentence_is_dropped():
    assert judge(Draw("x" * 281, ended=True), "", NOTHING)[1] == "unfinished"


def test_a_sentence_within_the_prompt_is_no_place_to_cut():
    assert judge(Draw("It rains. So what can the bir", ended=False), "It rains. So what", NOTHING)[1] == "unfinished"


def test_a_sentence_that_ends_with_the_prompt_is_no_place_to_cut():
    assert judge(Draw("It rains. So what can the bir", ended=False), "It rains.", NOTHING)[1] == "unfinished"


@pytest.mark.parametrize("text", ["", "My garden", "My garden ...", "My garden 🐦", "My garden\n\n"])
def test_a_draw_that_adds_no_word_is_dropped(text: str):
    assert judge(Draw(text, ended=True), "My garden", NOTHING)[1] == "empty"


def test_a_broken_character_at_the_end_is_cut_off_with_its_sentence():
    assert judge(Draw("It sings. All day \ufffd", ended=False), "", NOTHING) == ("It sings.", None)


def test_a_broken_character_is_never_shown_though_the_draw_ended():
    assert judge(Draw("It sings \ufffd all day", ended=True), "", NOTHING)[1] == "unfinished"


def test_a_control_token_in_words_is_dropped():
    assert judge(Draw("It sings <|im_end|> again", ended=True), "", NOTHING)[1] == "control token"


def test_a_copy_is_dropped():
    known = run_hashes(["It sings."])
    assert judge(Draw("it sings", ended=True), "", known)[1] == "copy"


def test_a_copy_behind_the_cut_is_no_copy():
    known = run_hashes(["one two three four five six seven eight"])
    text = "It sings. One two three four five six seven eight and so o"
    assert judge(Draw(text, ended=False), "", known) == ("It sings.", None)


@given(st.text(max_size=400), st.booleans())
def test_whatever_is_drawn_a_tweet_is_short_whole_and_has_words(text: str, ended: bool):  # noqa: FBT001
    tweet, reason = judge(Draw(text, ended), "", NOTHING)
    if reason is None:
        assert weighted_length(tweet) <= 280
        assert any(character.isalnum() for character in tweet)
        assert text.strip().startswith(tweet)


# --- a whole request


class Script:
    """Stands for the drawing: hands out prepared texts and keeps what was asked."""

    def __init__(self, *texts: str) -> None:
        self.texts = texts
        self.given = 0
        self.asked: list[tuple[int, int]] = []

    def __call__(
        self,
        _model: object,
        _tokenizer: object,
        prompt: str,
        *,
        count: int,
        most_tokens: int,
        seed: int,
        alphabet: Alphabet | None,
        is_enough: Callable[[str], bool],
        are_enough: Callable[[list[Draw]], bool],
    ) -> list[Draw]:
        assert most_tokens > 0
        assert alphabet is None
        assert is_enough("a" * 281)
        assert not is_enough("a" * 280)
        self.asked.append((count, seed))
        texts = [self.texts[(self.given + index) % len(self.texts)] for index in range(count)]
        drawn = [Draw(f"{prompt}{text}", ended=True) for text in texts]
        drawn = next((drawn[:first] for first in range(count) if are_enough(drawn[:first])), drawn)
        self.given += len(drawn)
        return drawn


def scripted(monkeypatch: pytest.MonkeyPatch, *texts: str) -> Script:
    script = Script(*texts)
    monkeypatch.setattr(generating, "draw", script)
    return script


def ask(prompt: str = "", count: int = 3, known: set[int] = NOTHING) -> generating.Tweets:
    return generate(None, None, prompt, count=count, seed=100, known_runs=known)  # type: ignore[arg-type]


def test_as_many_as_asked(monkeypatch: pytest.MonkeyPatch):
    scripted(monkeypatch, *(f"song {number}" for number in range(100)))
    assert ask(count=5).texts == [f"song {number}" for number in range(5)]


def test_duplicates_are_told_by_their_words(monkeypatch: pytest.MonkeyPatch):
    scripted(monkeypatch, "a song", "A song!", "a  SONG", "two songs", "three songs", "four songs")
    tweets = ask()
    assert tweets.texts == ["a song", "two songs", "three songs"]
    assert tweets.dropped == Counter(duplicate=2)


def test_fewer_than_asked_is_reported_with_the_reasons(monkeypatch: pytest.MonkeyPatch):
    script = scripted(monkeypatch, "a song", "copied words", "...", "x" * 300)
    tweets = ask(known=run_hashes(["copied words"]))
    assert tweets.texts == ["a song"]
    assert set(tweets.dropped) == {"duplicate", "copy", "empty", "unfinished"}
    assert tweets.dropped.total() + len(tweets.texts) == script.given


def test_drawing_gives_up_after_six_rounds_of_different_seeds(monkeypatch: pytest.MonkeyPatch):
    script = scripted(monkeypatch, "...")
    assert ask().texts == []
    assert [seed for _, seed in script.asked] == [100, 101, 102, 103, 104, 105]


def test_a_round_draws_a_few_more_than_are_missing(monkeypatch: pytest.MonkeyPatch):
    script = scripted(monkeypatch, "...")
    ask(count=50)
    assert all(count == 32 for count, _ in script.asked)


def test_a_round_ends_with_the_last_that_is_missing(monkeypatch: pytest.MonkeyPatch):
    script = scripted(monkeypatch, "...", *(f"song {number}" for number in range(100)))
    assert ask(count=5).texts == [f"song {number}" for number in range(5)]
    assert script.given == 6


def test_what_was_cut_back_only_makes_up_the_number(monkeypatch: pytest.MonkeyPatch):
    long = (f"{number} birds. " + SENTENCE * 8 for number in range(100))
    script = scripted(monkeypatch, next(long), next(long), "song 1", "song 2", next(long), "song 3", next(long))
    tweets = ask(count=5).texts
    assert tweets[:3] == ["song 1", "song 2", "song 3"]
    assert [text[:8] for text in tweets[3:]] == ["0 birds.", "1 birds."]
    assert script.given == 6  # one round


def test_a_draw_that_is_too_long_is_replaced_by_the_next(monkeypatch: pytest.MonkeyPatch):
    script = scripted(monkeypatch, SENTENCE * 8, *(f"song {number}" for number in range(100)))
    assert ask(count=5).texts == [f"song {number}" for number in range(5)]
    assert script.given == 6


def test_no_more_rounds_than_needed(monkeypatch: pytest.MonkeyPatch):
    script = scripted(monkeypatch, *(f"song {number}" for number in range(100)))
    ask()
    assert len(script.asked) == 1


def test_the_prompt_is_drawn_from_as_it_was_checked(monkeypatch: pytest.MonkeyPatch):
    scripted(monkeypatch, " sings")
    assert ask("  cafe\u0301 ", count=1).texts == ["café sings"]


@pytest.mark.parametrize(("prompt", "count"), [("x" * 10_000, 1), ("<|endoftext|>", 1), ("fine", 0), ("fine", 1000)])
def test_what_may_not_be_asked_is_refused_before_drawing(monkeypatch: pytest.MonkeyPatch, prompt: str, count: int):
    script = scripted(monkeypatch, "a song")
    with pytest.raises(PromptError):
        ask(prompt, count)
    assert script.asked == []


# --- with a model


@pytest.fixture
def talkative(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase) -> PreTrainedModel:
    """The model, led to letters and to an end now and then: most of its draws are tweets."""
    letters = tokenizer("a b c d e f g h . i j k l m n o", add_special_tokens=False).input_ids
    boundary = tokenizer.pad_token_id

    def lead(_module: object, _inputs: object, output: torch.Tensor) -> torch.Tensor:
        led = output.clone()
        led[..., letters] += 8
        led[..., boundary] += 6
        return led

    model.get_output_embeddings().register_forward_hook(lead)
    return model


def test_tweets_of_a_model(talkative: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    tweets = generate(talkative, tokenizer, "My garden", count=5, seed=1, known_runs=NOTHING)
    assert len(set(tweets.texts)) == 5
    assert all(text.startswith("My garden") and weighted_length(text) <= 280 for text in tweets.texts)


def test_the_same_seed_gives_the_same_tweets(talkative: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    first, second = (generate(talkative, tokenizer, "", count=3, seed=7, known_runs=NOTHING).texts for _ in range(2))
    assert first == second


def test_another_seed_gives_other_tweets(talkative: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    first, second = (
        generate(talkative, tokenizer, "", count=3, seed=seed, known_runs=NOTHING).texts for seed in (7, 8)
    )
    assert first != second


def test_a_tweet_that_is_known_is_not_given_again(talkative: PreTrainedModel, tokenizer: PreTrainedTokenizerBase):
    first = generate(talkative, tokenizer, "", count=3, seed=7, known_runs=NOTHING).texts
    tweets = generate(talkative, tokenizer, "", count=3, seed=7, known_runs=run_hashes(first))
    assert not set(tweets.texts) & set(first)
    assert tweets.dropped["copy"] >= 1  # later rounds draw others


def test_characters_are_the_alphabets_and_the_prompts(
    talkative: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, monkeypatch: pytest.MonkeyPatch
):
    asked: list[Alphabet] = []

    def drawn(*_what: object, alphabet: Alphabet, count: int, **_how: object) -> list[Draw]:
        asked.append(alphabet)
        return [Draw(f"Über {number}", ended=True) for number in range(count)]

    monkeypatch.setattr(generating, "draw", drawn)
    alphabet = alphabet_of(talkative, tokenizer, "")
    generate(talkative, tokenizer, "Über", count=1, seed=1, known_runs=NOTHING, alphabet=alphabet)
    (token,) = tokenizer("Ü", add_special_tokens=False).input_ids[:1]
    assert alphabet is not None
    assert alphabet.after(b"", token) is None
    assert asked[0].after(b"", token) is not None
