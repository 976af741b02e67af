"""Text that nobody vouches for, as it comes out for an embed."""

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.ui.plain import one_line, plain, with_handles, without_tricks

PUNCTUATION = "\\`*_~|<>[]()@"
HOSTILE = st.text(
    st.sampled_from(PUNCTUATION + "#-+.: \n1ahtps/\u0301\u20dd\u034f\u200d\u202e\u2066\x00\u2028") | st.characters(),
    max_size=80,
)
LINE_START = re.compile(r"^\s*(#{1,3}\s|-#?\s|\+\s|\*\s|>|\d+\.\s)", re.MULTILINE)
LINK = re.compile(r"(https?|ftp|discord|steam|mailto|tel|sms):", re.IGNORECASE)


def unescaped(text: str) -> str:
    """What Discord shows: a backslash before ASCII punctuation is not seen."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def acting(text: str) -> str:
    """What is left to act as markdown once every escaped character is taken for a letter."""
    return re.sub(r"\\[!-/:-@\[-`{-~]", "x", text)


def longest_pile(text: str) -> int:
    """The most marks on one character, joiners between them not counted."""
    visible = "".join(character for character in text if unicodedata.category(character) != "Cf")
    kinds = "".join("m" if unicodedata.category(character) in {"Mn", "Me"} else "." for character in visible)
    return max(map(len, kinds.split(".")))


@given(HOSTILE)
@example("1. a\n2. b")
@example("_https://example.com")
@example("ahttps://example.com")
@example("\n\n## a\n-# b\n  + c\n- d\n> e")
def test_nothing_is_left_that_acts(text: str) -> None:
    left = acting(plain(text))
    assert not set(left) & set(PUNCTUATION)
    assert not LINE_START.search(left)
    assert not LINK.search(left)


@given(HOSTILE)
@example("1. a\n 22. b")
@example("a\\_b\\")
def test_it_reads_as_it_was_written(text: str) -> None:
    assert unescaped(plain(text)) == without_tricks(text)


@given(HOSTILE)
def test_only_tricks_are_dropped(text: str) -> None:
    kept = iter(without_tricks(text))
    wanted = next(kept, None)
    for character in text:
        if character == wanted:
            wanted = next(kept, None)
        else:
            assert unicodedata.category(character) in {"Cc", "Cs", "Cf", "Mn", "Me"}
            assert character != "\n"
    assert wanted is None


@given(HOSTILE)
def test_no_overrides_no_controls_no_piles(text: str) -> None:
    shown = plain(text)
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", shown)
    assert not any(unicodedata.category(character) in {"Cc", "Cs"} for character in shown.replace("\n", ""))
    assert longest_pile(shown) <= 3


@pytest.mark.parametrize("pile", ["\u0301" * 20, "\u20dd" * 20, "\u0301\u034f" * 20, "\u0301\u200d" * 20])
def test_a_pile_of_marks_is_cut_to_three(pile: str) -> None:
    shown = plain(f"a{pile}b")
    assert sum(unicodedata.category(character) in {"Mn", "Me"} for character in shown) == 3
    assert (shown[0], shown[-1]) == ("a", "b")


@pytest.mark.parametrize(
    "text",
    ["Just words.", "Tiếng Việt, हिन्दी, ไทยนี้, עִבְרִית", "👩🏽‍❤️‍👨 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "3.5 and a-b, 5 #birds + more", "میخواهم"],
)
def test_what_does_nothing_stays_as_it_is(text: str) -> None:
    assert plain(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("@everyone <@1> <#2>", r"\@everyone \<\@1\> \<#2\>"),
        ("[x](https://e.vil)", r"\[x\]\(https\://e.vil\)"),
        ("# big\n-# small\n1. one\n- two", "\\# big\n\\-# small\n1\\. one\n\\- two"),
        ("```py\n```", "\\`\\`\\`py\n\\`\\`\\`"),
        ("||secret|| ~~no~~", r"\|\|secret\|\| \~\~no\~\~"),
        ("\u202eevil\u202c", "evil"),
    ],
)
def test_what_does_something_is_escaped(text: str, shown: str) -> None:
    assert plain(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("@_jack_ + @a_b.", r"@\_jack\_ + @a\_b."),
        ("Ask <@123>, <#4> or <t:5:R>: **now**", "Ask <@123>, <#4> or <t:5:R>: **now**"),
        ("<https://hub.example/@a_b/c_d>", "<https://hub.example/@a_b/c_d>"),
        (r"@\_jack\_", r"@\_jack\_"),
    ],
)
def test_handles_read_as_written_and_all_else_does_what_it_did(text: str, shown: str) -> None:
    assert with_handles(text) == shown


@given(st.text(max_size=400), st.integers(1, 300))
def test_one_line_is_one_line_within_its_length(text: str, most: int) -> None:
    line = one_line(text, most)
    assert len(line) <= most
    assert len(line.splitlines()) <= 1
    whole = " ".join(text.split())
    assert line == whole or (line.endswith("…") and whole.startswith(line[:-1]) and len(whole) > most)


def test_a_line_is_cut_at_a_word() -> None:
    assert one_line("My dream is\n a  blue bottle", 17) == "My dream is a…"
    assert one_line("My dream", 8) == "My dream"
    assert one_line("Donaudampfschiff", 6) == "Donau…"
