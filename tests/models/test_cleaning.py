"""Cleaning one post; the twelve real cases, in sentences of our own."""

import json
import os
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.cleaning import Dropped, amount_of_speech, clean

DATA = Path(os.environ.get("BOWERBIRD_TEST_DATA", Path(__file__).parents[2].parent / "shared" / "data"))


def kept(text: str, *, is_long: bool = False) -> str:
    cleaned = clean(text, is_long=is_long)
    assert cleaned.dropped is None, cleaned
    assert cleaned.text is not None
    return cleaned.text


def dropped(text: str) -> Dropped | None:
    cleaned = clean(text)
    assert (cleaned.text is None) == (cleaned.dropped is not None)
    return cleaned.dropped


class TestShort:
    @pytest.mark.parametrize("text", ["Yes", "Exactly!", "@a Probably", "So true", "なるほど", "はい。", "100"])
    def test_a_word_or_two_are_short(self, text: str):
        assert dropped(text) is Dropped.SHORT

    @pytest.mark.parametrize(
        "text",
        ["It builds bowers", "鳥が青い物を集める", "นกชอบของสีฟ้า", "그 새는 노래한다", "पक्षी नीला रंग", "Don't ask me"],
    )
    def test_three_words_or_as_much_without_spaces_are_kept(self, text: str):
        assert kept(text) == text

    def test_vowel_signs_do_not_split_words(self):
        assert amount_of_speech("हिन्दी") == 2

    def test_words_and_characters_add_up(self):
        assert amount_of_speech("Bowerは鳥") == 2 + 2

    def test_tags_mentions_links_and_emoji_say_nothing(self):
        assert amount_of_speech("#鳥の歌 @someone https://t.co/abc [link] 🐦🇯🇵👍🏽 … !") == 0

    def test_a_domain_name_behind_an_at_sign_is_a_mention(self):
        assert dropped("@wren.bsky.social @my-own.example.com") is Dropped.WORDLESS
        assert kept(".@wren.bsky.social sings so well") == ".@wren.bsky.social sings so well"


class TestEscapes:
    @pytest.mark.parametrize(
        ("escaped", "plain"),
        [
            ("It&#039;s a bird&#x27;s song", "It's a bird's song"),
            ("twigs &amp; shells &lt;3", "twigs & shells <3"),
            ("write &amp;quot; for a quote", "write &quot; for a quote"),
            ("ask ?bird=1&parameter=2&copy now", "ask ?bird=1&parameter=2&copy now"),
            ("an unknown &bower; it is", "an unknown &bower; it is"),
        ],
    )
    def test_once_and_fully(self, escaped: str, plain: str):
        assert kept(escaped) == plain


class TestOtherPeople:
    @pytest.mark.parametrize(
        "text",
        [
            "RT @bird: I sing all day long",
            "RT @bird I sing all day long",
            "RT“@bird: I sing all day long”",
            "RT ＠bird: I sing all day long",
            "MT @bird: I sing all day long",
            "“@bird: I sing all day long” nice",
            '"@bird: I sing all day long"',
            "@friend “@bird: I sing all day long”",
            "so true RT @bird: I sing all day long",
            "so true “@bird: I sing all day long”",
            "#birds RT @bird: I sing all day long",
        ],
    )
    def test_old_style_retweets_and_quotes_are_retweets(self, text: str):
        assert dropped(text) is Dropped.RETWEETS

    @pytest.mark.parametrize(
        "text",
        [
            "This is what I meant RT @bird: I sing",
            "This is what I meant | RT @bird: I",
            "This is what I meant “@bird: I”",
        ],
    )
    def test_a_comment_before_one_stays_if_it_is_not_short(self, text: str):
        assert kept(text) == "This is what I meant"

    @pytest.mark.parametrize(
        "text", ["Please RT @bird if you like songs", "“@bird sings well” he said", "ART @home: paint it"]
    )
    def test_speech_about_others_stays(self, text: str):
        assert kept(text) == text


class TestAddressing:
    def test_the_run_at_the_start_goes(self):
        assert kept("@a @b_2 ＠c I like blue things") == "I like blue things"

    def test_it_goes_before_length_is_judged(self):
        assert dropped("@a @b @c @d Yes") is Dropped.SHORT

    @pytest.mark.parametrize("text", [".@bird sings all day", "I heard @bird sing", "@bird's song is long"])
    def test_mentions_that_are_speech_stay(self, text: str):
        assert kept(text) == text


class TestCutOff:
    WHOLE = "The bower is built in spring, and it is painted with berries and charcoal by the male alone."
    OLD = WHOLE + " Then he waits for someone to…"

    def test_old_posts_go_back_to_the_last_whole_sentence(self):
        assert kept(f"{self.OLD} https://t.co/abc123") == self.WHOLE

    def test_new_posts_do_too(self):
        text = f"{self.WHOLE} {self.WHOLE} " + "And then he sings and dances and " * 3
        assert kept(text[:279].rstrip() + "…") == f"{self.WHOLE} {self.WHOLE}"

    def test_japanese_is_measured_by_weight(self):
        text = "青い物を集めて庭を飾る。" * 10 + "そして誰かが来るのを待って歌う…"
        assert kept(text) == "青い物を集めて庭を飾る。" * 10

    def test_a_finished_line_is_a_whole_sentence_but_a_colon_is_not_its_end(self):
        text = f"{self.WHOLE[:-1]}\n\nHere is why:\n\nHe sings and so…"
        assert kept(f"{text} https://t.co/abc") == self.WHOLE[:-1]

    def test_a_number_is_not_cut_at_its_point(self):
        assert kept(self.WHOLE + " They counted about 10.000… https://t.co/abc") == self.WHOLE

    def test_without_a_whole_sentence_it_is_dropped(self):
        assert dropped("bower " * 19 + "and… https://t.co/abc") is Dropped.TRUNCATED

    def test_a_long_post_in_full_is_not_cut(self):
        assert kept(self.OLD, is_long=True) == self.OLD

    @pytest.mark.parametrize(
        "text", ["hmm… not so sure…", "I wonder about that…", OLD.replace("to…", "to …"), OLD.replace("to…", "to……")]
    )
    def test_an_ellipsis_of_the_author_stays(self, text: str):
        assert kept(text) == text

    def test_one_before_a_picture_in_a_short_post_stays(self):
        assert kept("I wonder about that… https://t.co/abc") == "I wonder about that…"


class TestLinks:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Blue is the best https://t.co/a1 https://t.co/b2", "Blue is the best"),
            ("Blue is the best pic.twitter.com/abc", "Blue is the best"),
            ("Blue is the bestpic.twitter.com/abc", "Blue is the best"),
            ("Blue is the best. https://t.co/a1 #blue #bird", "Blue is the best. #blue #bird"),
            ("Blue is the best\n\nhttps://t.co/a1\n\n#blue", "Blue is the best\n\n#blue"),
            ("Blue is the best - https://t.co/a1", "Blue is the best"),
        ],
    )
    def test_those_no_sentence_needs_go(self, text: str, expected: str):
        assert kept(text) == expected

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Visit https://t.co/a1 through Sunday", "Visit [link] through Sunday"),
            ("https://t.co/a1 is my bower", "[link] is my bower"),
            ("My new bower (https://t.co/a1) is blue", "My new bower ([link]) is blue"),
            ("My new bower is at https://t.co/a1.", "My new bower is at [link]."),
            ("See my new bower: https://t.co/a1 https://t.co/b2", "See my new bower: [link]"),
            ("See example at http://example.com/a_(b)/?c=d, it is", "See example at [link](b)/?c=d, it is"),
            ("My www.example.com bower is blue", "My [link] bower is blue"),
        ],
    )
    def test_those_a_sentence_needs_become_a_word(self, text: str, expected: str):
        assert kept(text) == expected

    def test_japanese_glued_to_one_stays(self):
        assert kept("新しい庭はhttps://t.co/a1Bにあります") == "新しい庭は[link]にあります"
        assert kept("庭の写真です。https://t.co/a1B\nとても青い") == "庭の写真です。\nとても青い"

    @pytest.mark.parametrize(
        "text", ["https://t.co/a1", "@a https://t.co/a1", "#bird #blue", "@a first.last@example.org", "🐦🐦", "", " "]
    )
    def test_posts_without_words_are_dropped(self, text: str):
        assert dropped(text) is Dropped.WORDLESS


class TestPersonalData:
    def test_email(self):
        assert kept("Write to first.last+x@mail.example.org, please") == "Write to [email], please"
        assert kept("連絡先はbird@example.jpまでお願いします") == "連絡先は[email]までお願いします"

    @pytest.mark.parametrize(
        "number",
        [
            "202-555-0143", "(202) 555-0143", "1-202-555-0143", "202.555.0143", "+1 202 555 0143", "+34 600 12 34 56",
            "600 12 34 56", "+44 20 7946 0958", "020 7946 0958", "03-1234-5678", "0120-123-456", "06 12 34 56 78",
            "+12025550143",
        ],
    )  # fmt: skip
    def test_phone(self, number: str):
        assert kept(f"Call the bower on {number} today") == "Call the bower on [phone] today"

    @pytest.mark.parametrize(
        "number",
        [
            "2019-2020", "1,000,000", "2018-10-23", "01-02-2020", "20180101", "7065927499", "1284306733720940544",
            "21-14", "$100 200 3000", "192.168.100.1", "3.14159265", "12:30:45", "100 000 000", "+20 000 000",
            "2018-0691", "1.000.000", "10-9-8-7-6",
        ],
    )  # fmt: skip
    def test_other_numbers_stay(self, number: str):
        assert kept(f"They counted {number} of them") == f"They counted {number} of them"


class TestCharacters:
    def test_invisible_ones_go(self):
        text = "\ufeffblue\u2063 thi\u00adngs\u200b and\u202e \u2066red\u2069\u200f ones\ufffc\x00\ue000"
        assert kept(text) == "blue things and red ones"

    def test_white_space_is_folded(self):
        assert kept("blue\u00a0\u00a0things\tand\u3000 more ") == "blue things and more"

    def test_line_breaks_stay_two_at_most(self):
        assert kept("blue\r\nthings\rand\n \n\n\n more\u2028yet") == "blue\nthings\nand\n\nmore\nyet"

    @pytest.mark.parametrize("emoji", ["👩‍🚀", "🏳️‍🌈", "❤️", "👩🏽‍❤️‍💋‍👨🏻", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🤷🏽‍♂️", "1️⃣"])
    def test_emoji_survive_whole(self, emoji: str):
        assert kept(f"I like this one {emoji} best") == f"I like this one {emoji} best"

    @pytest.mark.parametrize("text", ["من می\u200cخواهم بروم", "क्\u200dष एक अक्षर है"])
    def test_joiners_survive_where_letters_need_them(self, text: str):
        assert kept(text) == text

    def test_joiners_elsewhere_go(self):
        assert kept("blue\u200d things\u200c and more") == "blue things and more"

    def test_composed(self):
        assert kept("cafe\u0301 of the birds") == "café of the birds"


class TestWordsWithPower:
    @pytest.mark.parametrize(
        "token", ["<|endoftext|>", "<|im_start|>", "&lt;|im_end|&gt;", "<<||endoftext|>", "<\u200b|x|>"]
    )
    def test_special_tokens_lose_their_bars(self, token: str):
        assert "<|" not in kept(f"The end {token} of the song")

    def test_the_word_stays(self):
        assert kept("The end <|endoftext|> is near") == "The end <endoftext> is near"

    def test_pings_lose_their_at(self):
        assert kept("Hello @everyone and ＠here, sing") == "Hello everyone and here, sing"

    def test_handles_that_start_so_keep_it(self):
        assert kept("Hello to @hereford and @everyone_1") == "Hello to @hereford and @everyone_1"


# Text made of the pieces that rules look for: far more likely to break them than any characters.
PIECES = st.sampled_from(
    [
        "@bird ", "＠a", ".@b", "RT ", "RT @a: ", "“@a: ", "”", "https://t.co/ab1", "http://", "www.a.b",
        "pic.twitter.com/x",
        "#tag", "…", "...", "<|", "|>", "<", "|", "@everyone", "@here", "&amp;", "&#8203;", "&", "\u200d", "\u200b",
        "\u2063",
        "👩", "🚀", "❤", "\ufe0f", "\n", "\r", "\t", "\u3000", " ", "鳥", "です。", "word", "Two words. ", ": ", "-",
        "(", ")",
        "a.b@c.de", "+34 600 12 34 56", "202-555-0143", "[link]", "0", "e\u0301", "می\u200cخ",
    ]
)  # fmt: skip
POSTS = st.one_of(st.text(), st.lists(PIECES, max_size=40).map("".join))


class TestAnyText:
    @settings(deadline=None, max_examples=400)
    @given(POSTS, st.booleans())
    def test_is_answered_with_a_text_or_a_reason(self, text: str, is_long: bool):  # noqa: FBT001
        cleaned = clean(text, is_long=is_long)
        assert (cleaned.text is None) != (cleaned.dropped is None)
        assert cleaned.dropped is not Dropped.DUPLICATES

    @settings(deadline=None, max_examples=400)
    @given(POSTS)
    def test_comes_out_fit_for_training(self, text: str):
        cleaned = clean(text).text
        if cleaned is None:
            return
        assert cleaned == cleaned.strip()
        assert not any(unicodedata.category(c) in {"Cc", "Cs", "Co"} for c in cleaned.replace("\n", ""))
        assert "\n\n\n" not in cleaned
        assert "  " not in cleaned
        assert "<|" not in cleaned
        assert "https://t.co" not in cleaned
        assert not cleaned.startswith(("@bird ", "RT @"))
        assert unicodedata.is_normalized("NFC", cleaned)

    @settings(deadline=None, max_examples=400)
    @given(POSTS.map(lambda text: text.replace("&", "and")))
    def test_is_clean_after_one_cleaning(self, text: str):
        cleaned = clean(text, is_long=True).text
        if cleaned is not None:
            assert clean(cleaned, is_long=True).text == cleaned


@pytest.mark.parametrize(
    "piece", ["- ", "<|", "<", "見よhttps://t.co/a b. ", "@a ", '"@a ', "1 ", "0-12-", "a@b.", "👩\u200d"]
)
def test_a_long_hostile_post_takes_no_time(piece: str):
    started = time.perf_counter()
    clean(piece * (25_000 // len(piece)) + "|" * 500)
    assert time.perf_counter() - started < 3


@pytest.mark.parametrize(
    "post",
    [
        pytest.param("(\n" * 50_000 + "x…", id="lines with open ends, cut off"),
        pytest.param("." * 100_000 + "x…", id="dots, cut off"),
        pytest.param("!" * 100_000 + "x… https://t.co/a", id="exclamation marks, cut off"),
        pytest.param("www.a " * 30_000, id="links"),
        pytest.param("<" + "|" * 100_000, id="a token that never ends"),
    ],
)
def test_a_post_as_long_as_a_file_takes_no_time(post: str):
    started = time.perf_counter()
    clean(post)
    assert time.perf_counter() - started < 5


@pytest.fixture(scope="module")
def real() -> dict[str, str]:
    """The posts that the cases are named after, by id."""
    wanted = {
        "a_know": ["1052304306710306816", "1025626201073770496"],
        "NatlParkService": ["1312756471000715265"],
        "elonmusk": ["1284306733720940544"],
    }
    if not (DATA / "timelines").is_dir():
        pytest.skip(f"no real timelines in {DATA} (BOWERBIRD_TEST_DATA)")
    found = {}
    for name, ids in wanted.items():
        with (DATA / "timelines" / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                if any(post_id in line for post_id in ids):
                    post = json.loads(line)
                    found[str(post["id"])] = post.get("full_text") or post["text"]
    return found


class TestRealPosts:
    def test_a_japanese_reply_of_one_word_is_kept(self, real: dict[str, str]):
        assert len(kept(real["1052304306710306816"])) > 100

    def test_what_follows_a_glued_link_is_kept(self, real: dict[str, str]):
        assert "[link]で" in kept(real["1025626201073770496"])

    def test_a_sentence_around_a_link_stays_whole(self, real: dict[str, str]):
        text = kept(real["1312756471000715265"])
        assert "Visit [link] through" in text
        assert "\u2063" not in text

    def test_an_email_address_is_masked(self, real: dict[str, str]):
        assert kept(real["1284306733720940544"]).endswith(" [email]")
