"""Words of others in Markdown: names, labels and addresses that must be shown as they are and nothing more.

Knows CommonMark (https://spec.commonmark.org/0.31.2/) and GitHub's tables. Knows nothing of cards or models.
"""

import html
import re
import unicodedata
from collections.abc import Iterable, Sequence
from urllib.parse import quote, urlsplit

# A backslash makes any of these a plain character: CommonMark 2.4.
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
# Control characters, and the marks that turn the direction of reading for what stands behind a name, too.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_JOINERS = "\u200c\u200d"  # within emoji, and within words of several scripts
_TAGS = range(0xE0020, 0xE0080)  # spell the flags of England, Scotland, Wales
_SAFE_IN_ADDRESS = "/:?#@!$&*+,;=%~-._"


def one_line(text: str) -> str:
    """`text` without line breaks, control characters and marks of the reading direction."""
    seen = (
        character
        for character in " ".join(text.split())
        if unicodedata.category(character) not in _UNSEEN or character in _JOINERS or ord(character) in _TAGS
    )
    return " ".join("".join(seen).split())


def plain(text: str) -> str:
    """`text` on one line, so that Markdown shows it as it is: no emphasis, link, HTML, table cell or emoji code."""
    return _PUNCTUATION.sub(r"\\\1", one_line(text))


def attribute(text: str) -> str:
    """`text` on one line as the value of an HTML attribute that stands in double quotes."""
    return html.escape(one_line(text), quote=True)


def web_address(url: str) -> str | None:
    """`url` escaped for a link or an attribute, so that nothing in it ends either; None where it is none of the web."""
    try:
        parts = urlsplit(url)
    except ValueError:  # such as http://[
        return None
    if parts.scheme not in {"http", "https"} or not parts.hostname or one_line(url) != url or " " in url:
        return None
    return quote(url, safe=_SAFE_IN_ADDRESS).replace("&", "&amp;")


def link(label: str, url: str) -> str:
    """A link with any label; the label alone where `url` is no address of the web."""
    address = web_address(url)
    return f"[{plain(label)}]({address})" if address else plain(label)


def table(head: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: bool = True) -> str:
    """A table of cells that are Markdown already; with `numbers`, all columns but the first stand right."""
    marks = [":---", *(["---:"] if numbers else ["---"]) * (len(head) - 1)]
    lines = [head, marks, *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
