"""The picture of predictions: what stands on it is looked at by eye, and that it is drawn at all is tested here."""

import json
from io import BytesIO
from typing import Any

import pytest
import typst
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from models import predictions
from models.predictions import _joined, _tweet, draw_predictions, picture_or_none
from tests.models.test_avatar import picture as any_picture

ABOUT = {"profiles": {"satin_bower": {"name": "Satin Bower"}}, "languages": ["en"]}
KEY, PROMPT = "satin_bower", "My dream is"
TWEETS = ["My dream is a blue peg 🦜", "My dream is rain\non the roof"]


def opened(picture: bytes) -> Image.Image:
    return Image.open(BytesIO(picture)).convert("RGB")


def height(*tweets: str, prompt: str = PROMPT) -> int:
    return opened(draw_predictions(KEY, ABOUT, prompt, tweets)).height


def words(parts: list[dict[str, str]]) -> str:
    return "".join(part.get("text", "\n") for part in parts)


def test_the_same_tweets_give_the_same_bytes() -> None:
    assert draw_predictions(KEY, ABOUT, PROMPT, TWEETS) == draw_predictions(KEY, ABOUT, PROMPT, TWEETS)


def test_up_to_three_stand_in_one_column_and_more_in_two() -> None:
    assert opened(draw_predictions(KEY, ABOUT, PROMPT, TWEETS[:1] * 3)).width == 1_000
    assert opened(draw_predictions(KEY, ABOUT, PROMPT, TWEETS[:1] * 4)).width == 1_940


def test_a_line_break_makes_it_higher() -> None:
    one, two, three = height("My dream is a"), height("My dream is a\nb"), height("My dream is a\nb\nc")
    assert two - one > 20
    assert three - two == pytest.approx(two - one, abs=1)


@pytest.mark.parametrize(
    ("shown", "prompt", "text"),
    [
        ("emoji", "My dream is", "My dream is 🦜"),
        ("Japanese", "私の夢は", "私の夢は青い巣を作ること"),
        ("Arabic", "حلمي هو", "حلمي هو ريشة زرقاء"),
        ("mathematical letters", "", "𝓗𝓮𝓵𝓵𝓸"),
        ("Hindi and Thai", "", "हिन्दी ภาษาไทย"),
    ],
)
def test_no_letter_of_these_is_an_empty_box(shown: str, prompt: str, text: str) -> None:
    """What a font lacks looks the same whatever it is: two texts of other letters would be the same picture."""
    missing = "\U000e0fff"
    as_boxes = "".join(missing if character.isalpha() else character for character in text)
    real = opened(draw_predictions(KEY, ABOUT, prompt, [text]))
    boxes = opened(draw_predictions(KEY, ABOUT, as_boxes[: len(prompt)], [as_boxes]))
    assert real.size[0] == boxes.size[0], shown
    assert ImageChops.difference(real.crop((0, 200, *real.size)), boxes.crop((0, 200, *real.size))).getbbox(), shown


def test_the_account_s_picture_takes_the_place_of_its_initial() -> None:
    initial = opened(draw_predictions(KEY, ABOUT, PROMPT, TWEETS))
    photo = opened(draw_predictions(KEY, ABOUT, PROMPT, TWEETS, {KEY: any_picture(50, 50)}))
    broken = opened(draw_predictions(KEY, ABOUT, PROMPT, TWEETS, {KEY: b"no picture"}))
    changed = ImageChops.difference(initial, photo).getbbox()
    assert changed
    assert changed[2] < 200  # nothing beside the avatars
    assert not ImageChops.difference(initial, broken).getbbox()


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What typst was given at last; what stands here before took the place of what it would have been given."""
    told: dict[str, Any] = {}
    compiler = typst.Compiler

    def replaced(*arguments: Any, sys_inputs: dict[str, str], **more: Any) -> typst.Compiler:
        real = json.loads(sys_inputs["given"])
        inputs = {"given": json.dumps(real | told)}
        told.update(real)
        return compiler(*arguments, sys_inputs=inputs, **more)

    monkeypatch.setattr(typst, "Compiler", replaced)
    return told


@pytest.mark.parametrize("name", ["mark", "note"])
def test_every_picture_says_that_a_machine_wrote_it(page: dict[str, Any], name: str) -> None:
    shown = opened(draw_predictions("jay-wren", {}, PROMPT, TWEETS))
    assert page["mark"] == "AI-generated"
    assert page["note"] == "Written by a machine. @jay and @wren said none of this."
    page.clear()
    page[name] = ""
    without = opened(draw_predictions("jay-wren", {}, PROMPT, TWEETS))
    assert shown.tobytes() != without.tobytes()


def test_a_version_of_long_ago_says_nothing_of_itself() -> None:
    assert draw_predictions("jay-wren", {}, "", ["blue"])


def test_what_comes_behind_the_prompt_stands_behind_the_arrow() -> None:
    tweet = _tweet("My dream is", "My dream is a\nblue  peg", ["en"])
    assert (words(tweet["prompt"]), words(tweet["rest"])) == ("My dream is", "a\nblue peg")


@pytest.mark.parametrize(
    ("text", "rtl"), [("blue", False), ("حلم blue", True), ("1. حلم", True), ("blue حلم", False), ("123 🦜", False)]
)
def test_the_first_letter_gives_the_direction(text: str, rtl: bool) -> None:  # noqa: FBT001
    assert _tweet("", text, [])["rtl"] is rtl


@pytest.mark.parametrize(
    ("text", "languages", "language"),
    [("青い巣", ["en"], "zh"), ("青い巣", ["ja"], "ja"), ("直角", ["ja"], "ja"), ("直角", [], "zh"), ("한국", [], "ko"),
     ("حلم", ["ur"], "ur"), ("حلم", [], "ar"), ("blue", ["es", "en"], "es")],
)  # fmt: skip
def test_the_letters_or_the_voice_tell_the_language(text: str, languages: list[str], language: str) -> None:
    expected = "ja" if "い" in text else language
    assert _tweet("", text, languages)["lang"] == expected


def test_names_are_cut_as_far_as_the_row_needs_it() -> None:
    assert _joined(["Satin Bower"], 39) == "Satin Bower"
    assert _joined(["Satin Bower", "W"], 14) == "Satin Bow… + W"
    assert _joined(["青いアズマヤドリ"], 9) == "青いアズ…"


def test_lines_are_few() -> None:
    tidy = words(_tweet("", "a\n" * 40 + "\n\n\n\nend", [])["rest"])
    assert tidy.count("\n") < 12
    assert tidy.endswith("end")
    assert words(_tweet("", "a\n\n\n\nb", [])["rest"]) == "a\n\nb"


def test_tricks_are_left_away() -> None:
    tweet = _tweet("", "a\u202eb\x1bc" + "o" + "\u0300" * 50, [])
    assert words(tweet["rest"]) == "abco" + "\u0300" * 3


@pytest.mark.parametrize("text", ["W" * 4_000, "漢" * 4_000, "🦜" * 900, "ه" * 900, "ก" * 900, "\u200d" * 50 + "x"])
def test_a_word_without_end_stays_within_its_card(text: str) -> None:
    page = opened(draw_predictions(KEY, ABOUT, PROMPT, [f"My dream is {text}"]))
    beside = page.crop((page.width - 40, 0, page.width, page.height))
    assert len(beside.getcolors() or []) == 1
    assert page.height < 8_000


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_name_and_any_text_can_be_drawn(name: str, text: str) -> None:
    assert draw_predictions(KEY, {"profiles": {KEY: {"name": name}}}, text[:5], [text])


@pytest.mark.parametrize("text", ['#import "x"', "$a/b$ *b* _i_ `c` <l> @ref \\u{41} // no", '"#panic()', "]#panic()["])
def test_markup_is_shown_as_it_is(text: str) -> None:
    assert words(_tweet("", text, [])["rest"]) == text
    assert json.loads(json.dumps(_tweet("", text, [])))
    assert draw_predictions(KEY, {"profiles": {KEY: {"name": text}}}, "", [text])


def test_where_nothing_can_be_drawn_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert picture_or_none(KEY, ABOUT, PROMPT, []) is None
    assert picture_or_none(KEY, ABOUT, PROMPT, TWEETS)

    def fail(*_args: object) -> None:
        raise RuntimeError("no fonts")

    monkeypatch.setattr(predictions, "draw_predictions", fail)
    assert picture_or_none(KEY, ABOUT, PROMPT, TWEETS) is None
