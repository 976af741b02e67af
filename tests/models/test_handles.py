"""What people type as a handle, and the keys made of handles."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import BadHandleError
from models.handles import LONGEST_KEY, is_domain, make_key, parse_handle, parse_handles, show_key, split_key

USER_NAMES = st.text(string.ascii_lowercase + string.digits + "_", min_size=1, max_size=15)
_LABELS = st.from_regex(r"[a-z0-9](?:[a-z0-9-]{0,4}[a-z0-9])?", fullmatch=True)
DOMAINS = st.builds(
    lambda labels, ending: ".".join([*labels, ending]),
    st.lists(_LABELS, min_size=1, max_size=2),
    st.sampled_from(["social", "com", "co", "a", "xn--p1ai", "my-tld", "b2"]),
)
HANDLES = USER_NAMES | DOMAINS


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
        ("wren.bsky.social", "wren.bsky.social"),
        ("@Wren.BSKY.social", "wren.bsky.social"),
        ("  @wren.com\n", "wren.com"),
        ("\u202a@wren.bsky.social\u202c", "wren.bsky.social"),  # as Bluesky's app copies it
        ("\u2068wren.bsky.social\u2069", "wren.bsky.social"),
        ("a-b.example.com", "a-b.example.com"),
        ("8.cn", "8.cn"),
        ("xn--ls8h.test.org", "xn--ls8h.test.org"),
        ("wren.lock", "wren.lock"),
        ("bsky.app/profile/wren.bsky.social", "wren.bsky.social"),
        ("https://bsky.app/profile/Wren.bsky.social", "wren.bsky.social"),
        ("http://www.bsky.app/profile/wren.bsky.social/", "wren.bsky.social"),
        ("https://bsky.app/profile/wren.bsky.social/post/3kabcdefghi2j?ref=x#top", "wren.bsky.social"),
        ("https://bsky.app/profile/@wren.bsky.social", "wren.bsky.social"),
        ("at://wren.bsky.social", "wren.bsky.social"),
        ("at://wren.bsky.social/app.bsky.feed.post/3kabcdefghi2j", "wren.bsky.social"),
        (f"{'a' * 63}.{'b' * 9}", f"{'a' * 63}.{'b' * 9}"),
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


@pytest.mark.parametrize(
    "typed",
    [
        "..",
        ".com",
        "wren.",
        "wren..com",
        "@@wren.com",
        "wren.bsky.social.",
        "-wren.bsky.social",
        "wren-.bsky.social",
        "wren.-bsky.social",
        "wren.bsky.social-",
        "wren_jay.bsky.social",
        "wren.bsky.5ocial",
        "127.0.0.1",
        "wren.bsky.social\x00",
        "wr\nen.bsky.social",
        "wrén.bsky.social",
        "wren.b\u212aky.social",  # the Kelvin sign, which lower() makes a k
        "ｗｒｅｎ.bsky.social",
        f"{'a' * 64}.com",
        "jack+wren.com",
        "https://bsky.app/profile/wren",
        "https://bsky.app/profile/did%3Aplc%3Aabc",
        "at://wren",
        "handle.invalid",
        "wren.local",
        "wren.test",
        "wren.EXAMPLE",
        "https://bsky.app/profile/wren.onion",
    ],
)
def test_what_cannot_be_a_domain_handle_is_refused(typed: str):
    with pytest.raises(BadHandleError, match="is not a Bluesky handle"):
        parse_handle(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "did:plc:z72i7hdynmk6r22z27h6tvur",
        "@did:web:wren.com",
        "at://did:plc:z72i7hdynmk6r22z27h6tvur/app.bsky.feed.post/3kabcdefghi2j",
        "https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur",
        "https://bsky.app/profile/did:plc:z72i7hdynmk6r22z27h6tvur/post/3kabcdefghi2j",
    ],
)
def test_a_number_in_place_of_a_handle_is_explained(typed: str):
    with pytest.raises(BadHandleError, match=r"\(DID\); give its handle instead"):
        parse_handle(typed)


def test_a_domain_that_no_button_can_carry_is_refused():
    handle = f"{'a' * 60}.{'b' * (LONGEST_KEY - 64)}.com"
    assert len(handle) == LONGEST_KEY + 1
    with pytest.raises(BadHandleError, match="is too long"):
        parse_handle(handle)
    assert parse_handle(handle[1:]) == handle[1:]


@pytest.mark.parametrize("typed", ["<@123>", "<@!1>", "<@&5>", "<#9>", " <@123> "])
def test_a_discord_mention_is_told_from_a_handle(typed: str):
    with pytest.raises(BadHandleError, match="Discord mention"):
        parse_handle(typed)


@pytest.mark.parametrize("typed", ["x" * 10_000, "x." * 5_000, "a-" * 5_000 + ".com", "did:plc:" + "x" * 10_000])
def test_a_refusal_shows_only_the_beginning_of_a_long_text(typed: str):
    with pytest.raises(BadHandleError) as refusal:
        parse_handle(typed)
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


def test_a_key_with_a_domain_is_joined_by_plus():
    assert make_key(["@my-own.name.com", "Zoe", "adam"]) == "adam+my-own.name.com+zoe"


def test_a_key_of_several_is_never_a_handle():
    assert split_key("jack-wren.bsky.social") == ["jack-wren.bsky.social"]
    assert make_key(["jack", "wren.bsky.social"]) != make_key(["jack-wren.bsky.social"])


def test_handles_too_long_together_are_refused():
    handles = [f"{letter * 30}.bsky.social" for letter in "abc"]
    assert len(make_key(handles[:1])) < LONGEST_KEY
    with pytest.raises(BadHandleError, match="too long for one voice: 128 characters"):
        make_key(handles)


def test_a_key_as_people_read_it():
    assert show_key("adam-zoe") == "@adam + @zoe"
    assert show_key("adam+my-own.name.com") == "@adam + @my-own.name.com"


@pytest.mark.parametrize(
    ("typed", "handles"),
    [
        ("@jack", ["jack"]),
        ("zoe-adam", ["zoe", "adam"]),
        ("@zoe + @adam", ["zoe", "adam"]),
        ("@my-own.name.com", ["my-own.name.com"]),
        ("@my-own.name.com + jack-zoe", ["my-own.name.com", "jack", "zoe"]),
        ("jack+my-own.name.com", ["jack", "my-own.name.com"]),
        ("https://x.com/jack?lang=en-us", ["jack"]),
        ("https://bsky.app/profile/my-own.name.com", ["my-own.name.com"]),
    ],
)
def test_handles_typed_for_one_voice(typed: str, handles: list[str]):
    assert parse_handles(typed) == handles


@pytest.mark.parametrize("typed", ["", "-", "+", "a-", "+ a.com", "a b-c", "@jack-@wren.com", "a, b"])
def test_what_names_no_voice_is_refused(typed: str):
    with pytest.raises(BadHandleError):
        parse_handles(typed)


def test_the_network_of_a_handle():
    assert [is_domain(handle) for handle in ("jack", "_", "wren.bsky.social")] == [False, False, True]


@given(st.lists(HANDLES, min_size=1, max_size=3, unique=True))
def test_a_key_splits_into_the_handles_it_was_made_of(handles: list[str]):
    assert split_key(make_key(handles)) == sorted(handles)


@given(st.lists(HANDLES, min_size=1, max_size=3, unique=True))
def test_a_key_can_be_typed_as_it_is_and_as_it_is_shown(handles: list[str]):
    key = make_key(handles)
    assert make_key(parse_handles(key)) == make_key(parse_handles(show_key(key))) == key


@given(st.lists(HANDLES, min_size=1, max_size=3, unique=True), st.lists(HANDLES, min_size=1, max_size=3, unique=True))
def test_different_handles_have_different_keys(some: list[str], others: list[str]):
    assert (make_key(some) == make_key(others)) == (set(some) == set(others))


@given(st.lists(HANDLES, min_size=1, max_size=3, unique=True))
def test_a_key_is_a_safe_name_for_a_directory(handles: list[str]):
    assert re.fullmatch(r"[a-z0-9_][a-z0-9_.+-]*", make_key(handles))
    assert len(make_key(handles)) <= LONGEST_KEY


@given(st.lists(HANDLES, min_size=1, max_size=3), st.randoms())
def test_a_key_does_not_depend_on_order_or_case(handles: list[str], order):
    other = [handle.upper() for handle in handles]
    order.shuffle(other)
    assert make_key(other) == make_key(handles)


@given(st.text() | st.text("ab.-_@+/:1 did", max_size=20) | HANDLES.map("https://bsky.app/profile/{}".format))
def test_whatever_is_typed_gives_a_safe_name_or_a_refusal(typed: str):
    try:
        handle = parse_handle(typed)
    except BadHandleError:
        return
    if is_domain(handle):
        assert 3 <= len(handle) <= LONGEST_KEY
        assert re.fullmatch(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])", handle)
        assert ".." not in handle
    else:
        assert 1 <= len(handle) <= 15
        assert set(handle) <= set(string.ascii_lowercase + string.digits + "_")
    assert parse_handle(handle) == handle
