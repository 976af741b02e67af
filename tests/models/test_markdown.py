"""Words of others in Markdown, held against a parser of it."""

import html
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from models.markdown import attribute, link, one_line, plain, table, web_address

# With tables, strikethrough and bare addresses as links, as GitHub and the Hub have them.
READER = MarkdownIt("gfm-like", {"html": True})

HOSTILE = st.one_of(
    st.text(max_size=60),
    st.text("*_`[]()<>!#|~\\&:;\"' -+=.1wh/@\n\t", max_size=40),
    st.sampled_from(
        [
            "**x**", "<b>x</b>", "[a](http://x.com)", "![a](x.png)", "http://x.com", "www.x.com", "a@x.com", "`x`",
            "# x", "| a | b |", "&lt;", "&#42;", "<!-- x", "~~x~~", "a\n\nb", "---", "1. x", "- x", "> x", "\\",
            ":bird:", "===",
        ]
    ),
)  # fmt: skip


def words_of(tokens: list) -> list[tuple[str, str]]:
    """The kinds of what stands in a line, and its text."""
    return [(token.type, token.content) for token in tokens]


@given(HOSTILE)
def test_a_name_is_shown_as_it_is(name: str) -> None:
    assume(one_line(name))
    heading = READER.parse(f"# {plain(name)} .")
    assert [token.type for token in heading] == ["heading_open", "inline", "heading_close"]
    assert {kind for kind, _ in words_of(heading[1].children or [])} == {"text"}
    assert "".join(text for _, text in words_of(heading[1].children or [])) == f"{one_line(name)} ."


@given(HOSTILE, HOSTILE)
def test_a_name_stays_in_its_cell(first: str, second: str) -> None:
    tokens = READER.parse(table(["Data", plain(first)], [[plain(second), "1"]]))
    cells = [token for token in tokens if token.type == "inline"]
    assert len(cells) == 4
    assert {child.type for cell in cells for child in cell.children or []} <= {"text"}


@given(HOSTILE)
def test_an_attribute_stays_in_its_quotes(text: str) -> None:
    value = attribute(text)
    assert not set(value) & set("\"'<>\n")
    assert html.unescape(value) == one_line(text)


@given(HOSTILE)
def test_one_line_is_one_line(text: str) -> None:
    line = one_line(text)
    assert line == line.strip()
    assert len(line.splitlines()) <= 1
    assert one_line(line) == line


def test_what_turns_the_reading_direction_goes_and_emoji_stay() -> None:
    assert one_line("wren\u202e nerw\u0007\u200b") == "wren nerw"
    assert one_line("👩\u200d🌾 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f") == (
        "👩\u200d🌾 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"
    )
    assert one_line("سلام\u200cها") == "سلام\u200cها"


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)", "data:text/html,x", "/etc/passwd", "", "http://", "https:///x", "ftp://x.com/a", "http://[",
        "https://x.com/\na", "https://x.com/a b", "https://x.com/\u202ea",
    ],
)  # fmt: skip
def test_what_is_no_address_of_the_web_is_no_link(url: str) -> None:
    assert web_address(url) is None
    assert link("run [1]", url) == r"run \[1\]"


@given(HOSTILE, st.text(max_size=30))
def test_a_link_is_one_link(label: str, path: str) -> None:
    url = f"https://wren.example/{path}"
    assume(web_address(url) is not None)
    inline = READER.parse(f"See {link(label, url)}.")[1].children or []
    opened = [token for token in inline if token.type == "link_open"]
    assert len(opened) == 1
    assert {token.type for token in inline} <= {"text", "link_open", "link_close"}
    assert urlsplit(str(opened[0].attrs["href"])).hostname == "wren.example"
    assert unquote(str(opened[0].attrs["href"])) == unquote(url)


def test_addresses_are_kept() -> None:
    assert link("run", "https://w.example/a/b?c=1&d=%20(x)#e") == "[run](https://w.example/a/b?c=1&amp;d=%20%28x%29#e)"
