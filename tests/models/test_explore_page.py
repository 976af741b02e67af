"""The page of an exploration, as text; test_explore_in_browser.py has it in a browser."""

import json
import re
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.explore import explore
from models.explore_page import make_page
from models.sources.timeline import Post, Profile, Timeline
from tests.models.test_explore import START, songs, timeline

VOID = {"meta", "rect", "line", "input", "link", "br", "hr"}


class Outline(HTMLParser):
    """A page's elements; fails where one is not closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def page_of(*timelines: Timeline, most_bytes: int | None = None) -> str:
    found = explore(timelines)
    return make_page(found) if most_bytes is None else make_page(found, most_bytes=most_bytes)


def data_of(page: str) -> dict[str, Any]:
    (found,) = re.findall(r'<script type="application/json" id="posts">(.*?)</script>', page, re.DOTALL)
    return json.loads(found)


def test_it_holds_every_post_with_what_became_of_it():
    posts = [
        Post("@jay so &amp; so sings at <dawn>", created_at=START + timedelta(days=9, seconds=59)),
        Post("RT @jay: b"),
        *songs(40),
    ]
    data = data_of(page_of(timeline([*posts[:2], *(Post(post.text) for post in posts[2:])])))
    kinds = [data["kinds"][row[2]]["label"] for row in data["posts"]]
    assert data["handles"] == ["wren"]
    assert kinds[:2] == ["For testing", "Retweets"]
    assert [data["posts"][1][at] for at in (0, 1, 3)] == [0, None, "RT @jay: b"]
    _, minutes, _, parts = data["posts"][0]
    assert minutes * 60 == (START + timedelta(days=9)).timestamp()
    assert "".join(text for at, text in enumerate(parts) if at % 3 != 2) == posts[0].text
    assert "".join(text for at, text in enumerate(parts) if at % 3 != 1) == "so & so sings at <dawn>"
    assert len(data["posts"]) == 42


def test_only_its_own_script_and_style_may_act():
    elements = Outline(page_of(timeline(songs(40)))).elements
    (policy,) = [
        attributes["content"] for _, attributes in elements if "Content-Security-Policy" in attributes.values()
    ]
    assert policy is not None
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert [tag for tag, _ in elements].count("script") == 2
    for _, attributes in elements:
        assert not {"style", "src", "srcset", "action"} & attributes.keys()
        assert not [name for name in attributes if name.startswith("on")]
        assert attributes.get("href") in {None, "#search"}


def test_what_can_be_seen_can_be_heard():
    elements = Outline(page_of(timeline(songs(40)), timeline(songs(40, "jay"), "jay"))).elements
    assert ("html", {"lang": "en"}) in elements
    charts = [attributes for tag, attributes in elements if tag == "svg" and attributes.get("role") == "img"]
    assert len(charts) == 8
    assert all(re.search(r"^[A-Z].* columns; the highest is ", str(attributes["aria-label"])) for attributes in charts)
    ids = [attributes["id"] for _, attributes in elements if attributes.get("id")]
    assert len(ids) == len(set(ids))
    assert all(attributes["aria-labelledby"] in ids for _, attributes in elements if "aria-labelledby" in attributes)


HOSTILE = st.lists(
    st.sampled_from([
        "</script>", "<script>", "<!--", "-->", "]]>", "&lt;", "&amp;lt;", "{{", "{%", "'", '"', "<b a=", "\ud83d",
        "\u2028", "\x00", " bird ", "$&",
    ]),
    min_size=1, max_size=12,
).map("".join)  # fmt: skip


@settings(deadline=None, max_examples=50)
@given(st.lists(st.one_of(HOSTILE, st.text(max_size=40)), min_size=1, max_size=8), st.one_of(HOSTILE, st.none()))
def test_posts_are_data_whatever_they_say(texts: list[str], name: str | None):
    posts = [Post(text, is_retweet=at % 2 == 1) for at, text in enumerate(texts)]
    page = page_of(Timeline(Profile("wren", name), posts, name or "jsonl", [name or "A note."]))
    page.encode()  # no half of a surrogate pair is left
    outline = Outline(page)
    allowed = {tag for tag, _ in Outline(page_of(timeline(songs(12)))).elements} | {
        "del",
        "ins",
        "time",
        "ul",
        "ol",
        "li",
        "h5",
        "bdi",
    }
    assert {tag for tag, _ in outline.elements} <= allowed
    assert [tag for tag, _ in outline.elements].count("script") == 2
    assert len(data_of(page)["posts"]) == len(texts)


def test_an_ordinary_account_fits_whole_and_small():
    posts = [
        Post(f"@jay {number} " + "歌" * 120 + f" https://t.co/{number}", created_at=START) for number in range(3200)
    ]
    page = page_of(timeline(posts))
    assert len(page.encode()) < 3_000_000
    assert len(data_of(page)["posts"]) == 3200


def test_where_not_all_fit_the_newest_and_some_of_every_kind_do():
    old = [
        Post(f"RT @jay: b {number}", is_retweet=True, created_at=START - timedelta(days=900)) for number in range(30)
    ]
    page = page_of(timeline([*songs(1000), *old]), most_bytes=20_000)
    data = data_of(page)
    kinds = [data["kinds"][row[2]]["label"] for row in data["posts"]]
    assert kinds.count("Retweets") == 20  # of the oldest, as many as of every kind
    assert kinds.count("For training") > 20  # and what is newest, as far as there is room
    assert 80 < len(kinds) < 200
    assert data["posts"][0][3].startswith("Song 999 ")
    assert len(json.dumps(data["posts"], ensure_ascii=False, separators=(",", ":")).encode()) <= 20_000
    assert f"it holds {len(kinds)} of the 1,030 posts" in page


@pytest.mark.parametrize(
    "text", ["<" * 25_000, "&amp;" * 5_000, "\U0001f426" * 25_000, "a<" * 12_000 + " https://t.co/a"]
)
def test_no_posts_make_a_page_too_large_for_discord(text: str):
    """Three handles of as long posts as X takes, and of what grows most by being escaped."""
    posts = [Post(f"{number} birds sing {text}", is_long=True) for number in range(30)]
    page = page_of(*(timeline(posts, handle) for handle in ("jay", "wren", "crow")))
    assert len(page.encode()) < 6 << 20


def test_without_times_it_says_so():
    texts = Outline(page_of(timeline([Post(post.text) for post in songs(40)]))).texts
    assert texts.count("The source gives no times.") == 3


def test_posts_without_words_are_shown_as_such():
    assert "(no words kept)" in page_of(timeline([Post("", is_retweet=True), *songs(40)]))


def test_absurd_times():
    posts = [*songs(40), Post("a song of long ago", created_at=datetime(1, 1, 1, tzinfo=UTC))]
    posts.append(Post("a song of far away", created_at=datetime(9999, 12, 31, tzinfo=UTC)))
    assert data_of(page_of(timeline(posts)))["posts"][0][1] > 4e9


def test_the_notes_and_the_counts_are_there():
    page = page_of(timeline(songs(3)))
    texts = [" ".join(text.split()) for text in Outline(page).texts]
    assert any(text.startswith("@wren has 300 characters of usable text") for text in texts)
    assert "Too few posts are kept to split them." in texts
