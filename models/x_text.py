"""How X counts the length of a post.

Knows twitter-text's configuration v3 (https://github.com/twitter/twitter-text, `config/v3.json`): a post may weigh 280,
where Latin, Greek, Cyrillic, Arabic and their neighbours weigh 1, everything else 2, an emoji 2 however many code
points it is made of, and a link 23. Does not know posts, and does not carry X's full list of top-level domains: a bare
`example.com` counts as a link for the commonest ones only.
"""

import re
import unicodedata

LONGEST_POST = 280
LINK_WEIGHT = 23

_LIGHT = re.compile("[\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
_LINK = re.compile(
    r"https?://[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#][!-~]*[a-z0-9/=_&#-])?/?"
    r"|(?<![\w@.$#-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,6}(?:com|net|org|edu|gov|info|io|dev|app|co|tv)(?![\w.@-])"
    r"(?:/(?:[!-~]*[a-z0-9/=_&#-])?)?",
    re.IGNORECASE | re.ASCII,
)
_ONE = (
    "[\u2100-\u214f\u2190-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299"
    "\U0001f000-\U0001faff]"
)
_PART = f"(?:{_ONE}[\ufe0f\U0001f3fb-\U0001f3ff]*)"
_EMOJI = re.compile(
    "[\U0001f1e6-\U0001f1ff]{2}"  # a flag: two regional letters
    "|[0-9#*]\ufe0f?\u20e3"  # a keycap
    "|\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f"  # a flag spelt in tags: England, Scotland, Wales
    "|[©®]\ufe0f"
    f"|{_PART}(?:\u200d{_PART})*"
)


def weighted_length(text: str) -> int:
    """The length of a text as X counts it, in units of which a post may have 280."""
    text = unicodedata.normalize("NFC", text)
    text, links = _LINK.subn("", text)
    text, emoji = _EMOJI.subn("", text)
    return LINK_WEIGHT * links + 2 * emoji + 2 * len(text) - len(_LIGHT.findall(text))


def find_emoji(text: str) -> list[str]:
    """The emoji in a text, each with its skin tone and joined parts; arrows and the like are none."""
    return [found if len(found) > 1 else _drawn(found) for found in _EMOJI.findall(text) if _is_drawn(found)]


def _is_drawn(emoji: str) -> bool:
    return emoji[0] >= "\u2600" or "\ufe0f" in emoji or "\u20e3" in emoji


def _drawn(emoji: str) -> str:
    """One character of the old blocks is drawn in colour only with a selector behind it, which some leave away."""
    return emoji + "\ufe0f" if emoji < "\U0001f000" else emoji
