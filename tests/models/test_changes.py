"""What cleaning changed in a post."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.changes import Change, Part, changes, compare
from models.cleaning import clean

LINK = "https://t.co/abc"


def cleaned(text: str) -> str:
    after = clean(text).text
    assert after is not None
    return after


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Nothing is wrong with this one", set()),
        ("@jay @wren_1 you are both right about it", {Change.ADDRESSING}),
        (".@jay is right about all of it", set()),
        (f"I have seen a bird. {LINK}", {Change.LINKS}),
        (f"Come and see my nest at {LINK} before the rain", {Change.LINK_WORDS}),
        (f"Come and see my nest at {LINK} before the rain.\n{LINK}", {Change.LINK_WORDS, Change.LINKS}),
        ("Tom &amp; Jerry &lt;3 the song", {Change.ENTITIES}),
        ("Write to wren@birds.org about the nest", {Change.MASKED}),
        ("Call me at (202) 555-0143 about the nest", {Change.MASKED}),
        ("One whole sentence. " + "words of a song " * 6 + f"and th… {LINK}", {Change.CUT, Change.LINKS}),
        ("much   white \u200b space in a song", {Change.REST}),
        (f"@jay so &amp; so is right. {LINK}", {Change.ADDRESSING, Change.ENTITIES, Change.LINKS}),
    ],
)
def test_kinds(text: str, kinds: set[Change]):
    assert changes(text, cleaned(text)) == kinds


def test_a_reply_with_a_link_shows_what_went_at_both_ends():
    text = f"@jay I have seen it. {LINK}"
    assert compare(text, cleaned(text)) == [Part("", "@jay ", ""), Part("I have seen it.", f" {LINK}", "")]


def test_what_is_the_same_is_one_part():
    assert compare("the same", "the same") == [Part("the same", "", "")]
    assert compare("", "") == []


def test_a_word_in_the_place_of_a_link():
    text = f"Come to {LINK} before the rain"
    parts = compare(text, cleaned(text))
    assert Part("", LINK, "[link]") in parts
    assert "".join(part.same for part in parts) == "Come to  before the rain"


def test_escapes_one_by_one():
    parts = compare("this &amp; that &lt;3", "this & that <3")
    assert [(part.removed, part.added) for part in parts if part.removed] == [("&amp;", "&"), ("&lt;", "<")]


TEXTS = st.lists(
    st.sampled_from(["@jay ", "song ", "歌", "&amp;", "&", f"{LINK} ", "\n", "…", "[link]", "  ", "a"]), max_size=40
).map("".join)


@settings(deadline=None)
@given(st.one_of(TEXTS, st.text()), st.one_of(TEXTS, st.text()))
def test_parts_are_both_texts(before: str, after: str):
    parts = compare(before, after)
    assert "".join(part.same + part.removed for part in parts) == before
    assert "".join(part.same + part.added for part in parts) == after


def test_long_texts_are_compared_in_no_time():
    before, after = "a b " * 20_000, "b c " * 20_000
    assert len(compare(before, after)) <= 3


@given(st.one_of(TEXTS, st.text()))
def test_a_change_has_a_kind_and_nothing_else_has(text: str):
    after = clean(text).text
    if after is not None:
        assert bool(changes(text, after)) is (after != text)
