"""Which languages posts are written in; the sentences are invented, short as posts are."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.corpus import build_corpus
from models.languages import MOST_LANGUAGES, languages_of
from models.sources import read_source

DATA = Path(os.environ.get("BOWERBIRD_TEST_DATA", "../shared/data")) / "timelines"

POSTS = {
    "en": [
        "My dream is a garden full of blue glass.", "no idea why the train is late again",
        "Good morning! Coffee first.", "lol that was close",
        "We painted the fence today and it rained", "I like the sound of rain at night",
    ],
    "ja": [
        "今日も青いガラスを集めた。", "電車がまた遅れてる", "おはよう！まずコーヒー", "夢は大きな庭を持つことです",
        "雨の音が好き", "昨日フェンスを塗った",
    ],
    "ar": [
        "حلمي أن أزرع حديقة كبيرة", "صباح الخير يا أصدقاء", "القطار متأخر مرة أخرى", "أحب صوت المطر في الليل",
        "قهوتي أولاً ثم العمل", "أمس دهنا السور ونزل المطر",
    ],
    "es": [
        "Mi sueño es tener un jardín azul", "el tren llega tarde otra vez", "Buenos días, primero el café",
        "Me encanta la lluvia por la noche", "ayer pintamos la valla y llovió", "no sé por qué se ríe todo el mundo",
    ],
    "de": [
        "Mein Traum ist ein Garten voller blauem Glas", "der Zug hat schon wieder Verspätung",
        "Guten Morgen, erst mal Kaffee", "Ich mag das Geräusch von Regen", "gestern haben wir den Zaun gestrichen",
        "und niemand weiß, warum",
    ],
    "zh": [
        "我的梦想是一个满是蓝色玻璃的花园", "火车又晚点了，真是没办法", "早上好，先喝一杯咖啡再说",
        "我喜欢夜里下雨的声音", "昨天我们把篱笆刷了一遍", "不知道为什么大家都在笑",
    ],
    "ko": [
        "내 꿈은 푸른 유리로 가득한 정원이다", "기차가 또 늦었다", "좋은 아침, 커피부터", "빗소리가 좋아",
        "어제 울타리를 칠했다", "왜 다들 웃는지 모르겠다",
    ],
    "ru": [
        "Моя мечта — сад, полный синего стекла", "поезд опять опаздывает", "Доброе утро, сначала кофе",
        "Люблю шум дождя ночью", "Вчера мы красили забор, и пошёл дождь", "не знаю, почему все смеются",
    ],
    "he": [
        "החלום שלי הוא גינה מלאה זכוכית כחולה", "הרכבת שוב מאחרת", "בוקר טוב, קודם קפה", "אני אוהב את קול הגשם",
        "אתמול צבענו את הגדר", "אני לא יודע למה כולם צוחקים",
    ],
    "tr": [
        "Hayalim mavi camla dolu bir bahçe", "tren yine gecikti ve kimse bilmiyor", "Günaydın, önce kahve",
        "Yağmurun sesini seviyorum", "dün çiti boyadık ve yağmur yağdı", "herkes neden gülüyor bilmiyorum",
    ],
}  # fmt: skip


@pytest.mark.parametrize("language", POSTS)
def test_short_posts_tell_their_language(language: str) -> None:
    assert languages_of(POSTS[language]) == [language]


def test_several_languages_the_commonest_first() -> None:
    assert languages_of(POSTS["en"] + 2 * POSTS["ja"]) == ["ja", "en"]


def test_a_few_posts_in_another_language_do_not_count() -> None:
    assert languages_of(10 * POSTS["en"] + POSTS["ar"]) == ["en"]


@pytest.mark.parametrize("posts", [[], ["🙂"] * 20, ["12345", "99 + 1", "..."] * 8, ["[link] @wren", "[link]"] * 10])
def test_none_is_named_where_that_is_not_sure(posts: list[str]) -> None:
    assert languages_of(posts) == []


def test_few_sure_posts_among_many_are_not_enough() -> None:
    assert languages_of([*POSTS["ja"], *["12345", "🙂", "..."] * 10]) == []


@given(st.lists(st.text(max_size=40), max_size=20))
def test_any_text_has_an_answer(posts: list[str]) -> None:
    codes = languages_of(posts)
    assert len(codes) == len(set(codes)) <= MOST_LANGUAGES
    assert all(code.isascii() and code.islower() and 2 <= len(code) <= 3 for code in codes)


@pytest.mark.parametrize(
    ("name", "languages"),
    [("BarackObama", ["en"]), ("elonmusk", ["en"]), ("a_know", ["ja"]), ("alrocar", ["es", "en"])],
)
def test_real_accounts(name: str, languages: list[str]) -> None:
    if not DATA.exists():
        pytest.skip(f"no real posts in {DATA}")
    corpus = build_corpus([read_source([DATA / f"{name}.jsonl"], name.lower())])
    assert languages_of(corpus.train) == languages


def test_a_model_is_believed_as_far_as_x_agrees() -> None:
    """X labels each post of an archive with a language of its own."""
    if not DATA.exists():
        pytest.skip(f"no real posts in {DATA}")
    items = [json.loads(line) for line in (DATA / "alrocar.jsonl").read_text(encoding="utf-8").splitlines()]
    for language in ("es", "en"):
        assert languages_of([item["full_text"] for item in items if item["lang"] == language]) == [language]
