"""What people type as a handle, and the keys made of handles."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import BadHandleError
from models.handles import make_key, parse_handle, show_key, split_key

HANDLES = st.text(string.ascii_lowercase + string.digits + "_", min_size=1, max_size=15)


@pytest.mark.parametrize(
    ("typed", "handle"),
    [
        ("jack", "jack"),
        ("@jack", "jack"),
        ("@JACK", "jack"),
        ("  @Jack \n", "jack"),
        ("a", "a"),
        ("_", "_"),
        ("123", "123"),
        ("fifteen_letters", "fifteen_letters"),
        ("x.com/Jack", "jack"),
        ("X.COM/jack", "jack"),
        ("https://x.com/jack", "jack"),
        ("http://twitter.com/jack/", "jack"),
        ("https://www.twitter.com/@jack", "jack"),
        ("https://mobile.twitter.com/jack?lang=en", "jack"),
        ("https://x.com/jack/status/20", "jack"),
        ("https://x.com/jack#top", "jack"),
    ],
)
def test_typed_forms_of_a_handle(typed: str, handle: str):
    assert parse_handle(typed) == handle


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "@",
        "sixteen_letters_",
        "two words",
        "@ jack",
        "@@jack",
        "@a@b",
        "a-b",
        "jack!",
        "../../etc",
        "..",
        "/etc/passwd",
        "jack\x00",
        "ja\nck",
        "ｊａｃｋ",
        "jасk",  # Cyrillic а and с
        "jäck",
        "١٢٣",
        "https://x.com/",
        "https://x.com/../../etc",
        "https://example.com/jack",
        "https://x.com.example.com/jack",
        "https://x.com/sixteen_letters_",
        "https://x.com/i/status/20",
        "https://x.com/home",
    ],
)
def test_what_cannot_be_a_handle_is_refused(typed: str):
    with pytest.raises(BadHandleError, match="is not an X user name"):
        parse_handle(typed)


@pytest.mark.parametrize("typed", ["<@123>", "<@!1>", "<@&5>", "<#9>", " <@123> "])
def test_a_discord_mention_is_told_from_a_handle(typed: str):
    with pytest.raises(BadHandleError, match="Discord mention"):
        parse_handle(typed)


def test_a_refusal_shows_only_the_beginning_of_a_long_text():
    with pytest.raises(BadHandleError) as refusal:
        parse_handle("x" * 10_000)
    assert len(str(refusal.value)) < 200


def test_a_key_is_sorted_and_without_repeats():
    assert make_key(["@Zoe", "adam", "zoe"]) == "adam-zoe"


def test_a_key_of_three_handles():
    assert make_key(["c", "a", "b"]) == "a-b-c"


@pytest.mark.parametrize("handles", [[], ["a", "b", "c", "d"]])
def test_a_key_takes_one_to_three_handles(handles: list[str]):
    with pytest.raises(BadHandleError, match="one to 3 handles"):
        make_key(handles)


def test_a_key_with_a_bad_handle_is_refused():
    with pytest.raises(BadHandleError):
        make_key(["a", "../b"])


def test_a_key_as_people_read_it():
    assert show_key("adam-zoe") == "@adam + @zoe"


@given(st.lists(HANDLES, min_size=1, max_size=3, unique=True))
def test_a_key_splits_into_the_handles_it_was_made_of(handles: list[str]):
    assert split_key(make_key(handles)) == sorted(handles)


@given(st.lists(HANDLES, min_size=1, max_size=3), st.randoms())
def test_a_key_does_not_depend_on_order_or_case(handles: list[str], order):
    other = [handle.upper() for handle in handles]
    order.shuffle(other)
    assert make_key(other) == make_key(handles)


@given(st.text())
def test_whatever_is_typed_gives_a_safe_name_or_a_refusal(typed: str):
    try:
        handle = parse_handle(typed)
    except BadHandleError:
        return
    assert 1 <= len(handle) <= 15
    assert set(handle) <= set(string.ascii_lowercase + string.digits + "_")
