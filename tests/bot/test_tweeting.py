"""What people type into the field for a handle."""

from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.tweeting import read_key, read_request
from models.errors import BadHandleError
from models.handles import MOST_HANDLES, split_key

LIKE_TYPED = st.text(st.sampled_from("@aB_9+- /<>.\n\u3000鳥") | st.characters(), max_size=60)


@pytest.mark.parametrize(
    ("typed", "prompt", "key", "begins"),
    [
        ("@Wren", None, "wren", ""),
        ("wren", "My dream is", "wren", "My dream is"),
        ("  @wren  ", "", "wren", ""),
        ("https://x.com/Wren/status/1", None, "wren", ""),
        ("jay-wren", None, "jay-wren", ""),
        ("@wren + @jay", None, "jay-wren", ""),
        ("@wren+@jay", "Hi", "jay-wren", "Hi"),
        ("@wren + @jay + @owl", None, "jay-owl-wren", ""),
        ("@wren + @wren", None, "wren", ""),
        # Everything in the first field.
        ("@wren My dream is", None, "wren", "My dream is"),
        ("@wren   My dream  is ", "", "wren", "My dream  is"),
        ("@wren\u3000夢は", None, "wren", "夢は"),
        ("@wren\nMy dream", None, "wren", "My dream"),
        ("jay-wren My dream", None, "jay-wren", "My dream"),
        ("@wren + @jay My dream is", None, "jay-wren", "My dream is"),
        ("@wren 1 + 1 is", None, "wren", "1 + 1 is"),
        ("x.com/wren - and so on", None, "wren", "- and so on"),
    ],
)
def test_handle_and_prompt(typed: str, prompt: str | None, key: str, begins: str) -> None:
    assert read_request(typed, prompt) == (key, begins)


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "@", "+", "-", "a b", "<@123456>", "<@!123456> My dream", "a-b-c-d", "@a + ", "+ @a", "@a + @b!",
        "https://example.com/a", "x.com/home", "@" + "a" * 16, "ｗｒｅｎ", "wren\0", "@@wren", "My dream is",
    ],
)  # fmt: skip
def test_what_is_no_handle(typed: str) -> None:
    with pytest.raises(BadHandleError):
        read_request(typed, "Given")


@pytest.mark.parametrize("typed", ["@wren My dream", "@wren+@jay My dream"])
def test_with_a_prompt_the_first_field_must_be_a_handle_alone(typed: str) -> None:
    with pytest.raises(BadHandleError):
        read_request(typed, "Given")


def test_a_mention_is_explained() -> None:
    with pytest.raises(BadHandleError, match="Discord mention"):
        read_request("<@123456>", None)


@given(LIKE_TYPED, st.none() | st.just("") | st.text(max_size=20))
@example("a-\ud800", None)
def test_anything_typed_is_a_request_or_no_handle(typed: str, prompt: str | None) -> None:
    with suppress(BadHandleError):
        key, begins = read_request(typed, prompt)
        assert read_key(key) == key
        assert 1 <= len(split_key(key)) <= MOST_HANDLES
        assert begins == prompt if prompt else begins == begins.strip()
        assert begins in (prompt or typed)


@given(LIKE_TYPED)
def test_anything_typed_is_a_key_or_no_handle(typed: str) -> None:
    with suppress(BadHandleError):
        handles = split_key(read_key(typed))
        assert handles == sorted(set(handles))
        assert all(handle in typed.lower() for handle in handles)
