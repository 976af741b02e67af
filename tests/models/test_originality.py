"""Copied or made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import originality
from models.originality import folded, is_copy, is_post, run_hashes, runs, weight_of, words_in

POST = "one two three four five six seven eight nine ten eleven twelve"


@pytest.fixture
def known() -> set[int]:
    return run_hashes([POST, "just this", "吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ"])


def test_a_run_of_eight_words_is_a_copy(known: set[int]):
    assert is_copy("so: three four five six seven eight nine ten, yes", "", known)


def test_a_run_of_seven_words_is_none(known: set[int]):
    assert not is_copy("so: three four five six seven eight nine, yes", "", known)


def test_eight_of_its_words_in_another_order_are_no_copy(known: set[int]):
    assert not is_copy("ten nine eight seven six five four three", "", known)


def test_case_punctuation_and_spacing_hide_nothing(known: set[int]):
    assert is_copy('THREE, "four" (five)\nsix - Seven...   EIGHT? nine; #ten', "", known)


def test_a_curly_apostrophe_hides_nothing():
    known = run_hashes(["I don't know what the birds don't see in here"])
    assert is_copy("well I don’t know what the birds don’t see", "", known)


def test_a_run_within_the_prompt_is_the_askers(known: set[int]):
    prompt = "two three four five six seven eight nine"
    assert not is_copy(prompt + " birds sing", prompt, known)


def test_a_run_that_goes_on_past_the_prompt_is_a_copy(known: set[int]):
    prompt = "two three four five six seven eight"
    assert is_copy(prompt + " nine birds", prompt, known)


def test_a_long_prompt_does_not_excuse_the_next_words(known: set[int]):
    prompt = "one two three four five six seven eight nine"
    assert is_copy(prompt + " ten", prompt, known)


def test_a_whole_short_post_is_a_copy(known: set[int]):
    assert is_copy("Just this!", "", known)


def test_a_short_post_within_a_longer_text_is_none(known: set[int]):
    assert not is_copy("just this once", "", known)


def test_a_whole_short_post_out_of_a_prompt_is_a_copy(known: set[int]):
    assert is_copy("just this", "just", known)


def test_twenty_japanese_characters_are_a_copy(known: set[int]):
    assert is_copy("実は吾輩は猫である。名前はまだ無い。どこで生れたか", "", known)


def test_nineteen_japanese_characters_are_none(known: set[int]):
    run = "吾輩は猫である名前はまだ無いどこで生れ"
    assert len(run) == 19
    assert not is_copy(f"犬{run}犬", "", known)


def test_nothing_is_a_copy_of_nothing_known():
    assert not is_copy(POST, "", set())


def test_posts_cannot_be_read_out_of_the_hashes(known: set[int]):
    assert all(isinstance(run, int) and 0 <= run < 1 << 63 for run in known)


def test_texts_with_the_same_words_fold_to_the_same():
    assert folded("My garden, again!") == folded("my  Garden again")


@pytest.mark.parametrize("text", ["मेरा सपना है कि हर बच्चा स्कूल जाए", "שָׁלוֹם עֲלֵיכֶם", "আমি বাংলায় গান গাই", "ক্\u200dষ দুই"])
def test_vowel_signs_are_parts_of_their_words(text: str):
    assert words_in(text) == text.replace("\u200d", "").split()


def test_words_that_differ_by_their_vowel_signs_are_different():
    assert folded("कल मिल") != folded("कुल मेल")


def test_a_few_words_in_common_are_no_copy_in_hindi():
    known = run_hashes(["सबको दीपावली की हार्दिक बधाई और शुभकामनाएँ मित्रों"])
    assert not is_copy("सबको दीपावली की हार्दिक बधाई", "", known)
    assert is_copy("आज सबको दीपावली की हार्दिक बधाई और शुभकामनाएँ मित्रों", "", known)


def test_what_was_hashed_by_letters_alone_is_still_known(monkeypatch: pytest.MonkeyPatch):
    post = "सबको दीपावली की हार्दिक बधाई और शुभकामनाएँ मित्रों"
    with monkeypatch.context() as before:
        before.setattr(originality, "words_in", lambda text: words_in(text, originality._FORMER_WORD))
        known = run_hashes([post])
    assert is_post(post, known)
    assert is_copy(f"आज {post}", "", known)


def test_an_emoji_of_a_digit_is_that_digit():
    assert words_in("No 1️⃣ ❤️ go") == ["no", "1", "go"]


def test_texts_without_words_fold_to_themselves():
    assert folded("🐦  🐦") != folded("🐦 🐛")


@given(st.lists(st.text(min_size=1), min_size=1))
def test_any_training_post_is_a_copy_of_itself(posts: list[str]):
    known = run_hashes(posts)
    assert all(is_copy(post, "", known) for post in posts)


@given(st.lists(st.sampled_from("abcdefghijkl"), min_size=8, max_size=30), st.data())
def test_any_eight_words_out_of_a_post_are_a_copy(words: list[str], data: st.DataObject):
    start = data.draw(st.integers(0, len(words) - 8))
    run = words[start : start + 8]
    assert is_copy(" ".join(["before", *run, "after"]), "", run_hashes([" ".join(words)]))


def test_a_whole_post_is_known_and_a_part_of_one_is_not(known: set[int]):
    assert is_post("Just THIS!", known)
    assert not is_post("just this one", known)
    assert not is_post("one two three four five six seven eight", known)


def test_runs_of_four_words():
    assert [(end, " ".join(run)) for end, run in runs(words_in("a b c d e"), 4)] == [(4, "a b c d"), (5, "b c d e")]
    assert list(runs(words_in("a b c"), 4)) == []


def test_ten_characters_without_spaces_weigh_four_words():
    words = words_in("吾輩は猫である名前は")
    assert len(words) == 10
    assert sum(map(weight_of, words)) == pytest.approx(4)
