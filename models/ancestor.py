"""The cleaning rules of huggingtweets (2020-2023), kept as a named alternative so that ours can be compared with them.

Knows how that program cleaned a post and which posts it called short, bug for bug. Knows nothing of our own rules, and
nothing but a comparison should use it: its faults are the reason for `models/cleaning.py`. It counts words by white
space, so it drops most Japanese posts; it eats what is glued to a link; it leaves `&#039;` and reply mentions in.
"""

import re

FEWEST_WORDS = 3

_ESCAPES = (("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"))
# In this order: a link goes with the space before it; failing that, with the space after it. The second may join two
# words on either side of a link that stood at the start of a line, and it decides a post of the comparison's table.
_LINKS = tuple(
    re.compile(pattern) for scheme in ("http:", "https:") for pattern in (rf" {scheme}\S+", rf"{scheme}\S+ ?")
)
_NOT_WORDS = ("http", "@", "#")


def ancestor_clean(text: str) -> str | None:
    """One post's text as huggingtweets would have trained on it, or None where it called the post short.

    Retweets are the caller's to leave out. A post is short with fewer than three white-space words that hold none of
    `http`, `@` and `#`.
    """
    for escaped, plain in _ESCAPES:
        text = text.replace(escaped, plain)
    for link in _LINKS:
        text = link.sub("", text)
    words = text.split()
    own = sum(1 for word in words if not any(mark in word.lower() for mark in _NOT_WORDS))
    return " ".join(words) if own >= FEWEST_WORDS else None
