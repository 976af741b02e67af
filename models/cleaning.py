"""Cleaning: one post's text as it came, to the text a model should learn from, or the reason why it is left out.

Knows how people write on X and what X adds to their words. Knows nothing of timelines, of other posts (duplicates are
the corpus's to find) or of tokenizers. Pure: the same text always gives the same answer.

The choices made here, each of which somebody could make otherwise:

- Other people's words go: retweets in the old style (`RT @a: …`) and old-style quotes (`“@a: …”`). A comment in front
  of one stays if it is not short.
- The @-run at the start of a reply is addressing, put there by X; it goes before anything is judged. `.@a` is speech.
- Links at the end (media, quoted posts), on a line of their own, or after a finished sentence go. A link that a
  sentence needs becomes the word `[link]`: without it the model would learn broken sentences ("Visit through
  Tuesday"), with the address it would learn to invent addresses. A reader takes `[link]` for what it is.
- E-mail addresses and telephone numbers become `[email]` and `[phone]`: they are personal data.
- Line breaks stay, two in a row at most: they are the voice of poems and lists. Other white space is folded.
- Hashtags and mentions inside the text stay, but a post needs words besides them; emoji alone are not words.
- Short is measured so that scripts without spaces are treated alike: see `amount_of_speech`.
- A post that X cut off goes back to its last whole sentence or line, or is left out: see `_is_cut_off`.

No pattern reads a run of characters again from each of them, and nothing copies the text for each thing found in it: a
post can be as long as an attached file, and a megabyte of dots would take hours.
"""

import html
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from models.x_text import weighted_length

LINK = "[link]"
EMAIL = "[email]"
PHONE = "[phone]"

LEAST_SPEECH = 6
"""Posts below this `amount_of_speech` are short: fewer than three words, or than six characters without spaces."""

_MOST_ROUNDS = 10


class Dropped(StrEnum):
    """Why a post is left out; the names are also the rows of a corpus's counts."""

    RETWEETS = "retweets"
    """Other people's words: a retweet, or a post that opens with a retweet or a quote in the old style."""
    SHORT = "short"
    """Some words, but too few."""
    TRUNCATED = "truncated"
    """Cut off by X, without one whole sentence."""
    WORDLESS = "wordless"
    """Nothing besides links, mentions, hashtags, emoji and masked data."""
    DUPLICATES = "duplicates"
    """The same text as a newer post, case and white space aside. Never the answer of `clean`."""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The answer for one post: either its text, or why it is left out."""

    text: str | None
    dropped: Dropped | None = None


def clean(text: str, *, is_long: bool = False) -> Cleaned:
    """Clean one post's text, still HTML-escaped as X delivers it; `is_long` says that it is known to be complete.

    Retweets that a source marks are the caller's to leave out. Cleaning a cleaned text again changes nothing, unless
    what was escaped twice (`&amp;quot;`) is unescaped twice, or the shortened text now looks like one that X cut off.
    """
    text = _unescape(text)
    cut_off = not is_long and _is_cut_off(text)
    text = _without_addressing(_normalise(text))
    if cut_off:
        text = _TAIL_OF_CUT.sub("", text)
        if not _OTHERS_AT_START.match(text):
            text = _whole_sentences(text)
    # Taking one thing away can lay another bare (an @-run behind a link), so until all is quiet; nobody but a mischief
    # maker needs more than three rounds.
    for _ in range(_MOST_ROUNDS):
        if _OTHERS_AT_START.match(text):
            return Cleaned(None, Dropped.RETWEETS)
        others = _OTHERS_WITHIN.search(text)
        comment = text[: others.start()].rstrip(" \n|/<:–—-") if others else text
        if others and amount_of_speech(comment) < LEAST_SPEECH:
            return Cleaned(None, Dropped.RETWEETS)
        before, text = text, _without_addressing(_normalise(_neutral(_without_links(_masked(comment)))))
        if text == before:
            break
    speech = amount_of_speech(text)
    if speech >= LEAST_SPEECH:
        return Cleaned(text)
    if cut_off:
        return Cleaned(None, Dropped.TRUNCATED)
    return Cleaned(None, Dropped.SHORT if speech else Dropped.WORDLESS)


def amount_of_speech(text: str) -> int:
    """How much is said, in half words: 2 for a word between spaces, 1 for a character of a script without spaces.

    Chinese, Japanese, Thai and their like need about two characters for what others call a word. Links, mentions,
    hashtags, masked data, punctuation and emoji say nothing.
    """
    text = _NOT_SPEECH.sub(" ", text)
    if text.isascii():
        return 2 * len(_WORD.findall(text))
    text = "".join(c for c in text if not unicodedata.category(c).startswith(("M", "Cf")))  # marks would split words
    text, characters = _SPACELESS.subn(" ", text)
    return characters + 2 * len(_WORD.findall(text))


# --- Escapes and characters -------------------------------------------------------------------------------------------

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def _unescape(text: str) -> str:
    """Once, and only what is an entity to its semicolon: the `&para` of `?a=1&parameter=2` is not."""
    return _ENTITY.sub(lambda entity: html.unescape(entity.group()), text)


_LINE_ENDS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_VISIBLE_FORMATS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
# Not of category "format", and yet nothing to see: a mark that joins graphemes, fillers, replaced objects.
_BLANKS = frozenset("\u034f\u3164\uffa0\ufffc\ufffd\u180b\u180c\u180d\u180f")
_TAGS = re.compile("\U0001f3f4[\U000e0020-\U000e007e]+\U000e007f")


def _normalise(text: str) -> str:
    """NFC, without invisible characters, with plain spaces and line breaks; joiners stay where they join."""
    text = _LINE_ENDS.sub("\n", text)
    if not text.isprintable():
        flags = {at for flag in _TAGS.finditer(text) for at in range(*flag.span())}
        text = "".join(c for at, c in enumerate(text) if at in flags or not _is_invisible(c) or _joins(text, at))
    text = unicodedata.normalize("NFC", text)
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _is_invisible(c: str) -> bool:
    if c in _BLANKS:
        return True
    category = unicodedata.category(c)
    if category == "Cc":
        return c not in "\t\n"
    # Cf: formats such as U+200B, U+2063, bidi marks, the soft hyphen. Cs, Co: lone surrogates, private use.
    return category in {"Cs", "Co"} or (category == "Cf" and c not in _VISIBLE_FORMATS) or (ord(c) & 0xFFFE) == 0xFFFE


def _joins(text: str, at: int) -> bool:
    """Whether a joiner does work: inside an emoji, or between letters of scripts that use it (Persian, Indic)."""
    if text[at] not in "\u200c\u200d" or not 0 < at < len(text) - 1:
        return False
    before, after = text[at - 1], text[at + 1]
    if "\u0600" <= before < "\u2000" and "\u0600" <= after < "\u2000":
        return unicodedata.category(before)[0] in "LM" and unicodedata.category(after)[0] in "LM"
    return text[at] == "\u200d" and (_is_emoji(before) or before == "\ufe0f") and _is_emoji(after)


def _is_emoji(c: str) -> bool:
    return unicodedata.category(c) == "So" or "\U0001f3fb" <= c <= "\U0001f3ff" or "\u2190" <= c <= "\u2bff"


# --- Addressing and other people's words ------------------------------------------------------------------------------

_ADDRESSING = re.compile(r"\s*(?:[@＠][A-Za-z0-9_]{1,20}(?:\s+|$))+")
_OTHERS_AT_START = re.compile(
    r"""\s*(?:(?:RT|MT|rt)\b\s*:?\s*["“”„«「『]?\s*[@＠]\w{1,20}|["“”„«「『‘']\s*[@＠]\w{1,20}\s*[:：])"""
)
_OTHERS_WITHIN = re.compile(
    r"""(?:(?<![A-Za-z0-9_])(?:RT|MT|rt)\s*:?\s*["“”„«「『]?\s*[@＠]\w{1,20}\s*[:：]"""
    r"""|["“”„«「『]\s*[@＠]\w{1,20}\s*[:：])"""
)


def _without_addressing(text: str) -> str:
    run = _ADDRESSING.match(text)
    return text[run.end() :] if run else text


# --- Posts that X cut off ---------------------------------------------------------------------------------------------

_CUT = re.compile(r"[^\s…]…(\s*https?://t\.co/[A-Za-z0-9]+)?\s*\Z")
_TAIL_OF_CUT = re.compile(r"…(?:\s*https?://t\.co/[A-Za-z0-9]+)?\s*\Z")
_SENTENCE_END = re.compile(r"""(?<![.!?])[.!?]++["'”’»)\]]*+(?=\s|\Z)|[。！？]+[」』）]*|\n""")
_OPEN_ENDS = frozenset(":：,、;(（>[-")


def _is_cut_off(text: str) -> bool:
    """Whether X, not the author, put the `…` at the end of an unescaped text.

    X puts a single `…` straight after the last character that fits; people put it after a space, twice, or anywhere in
    a post with room left. So the length decides: in the days of 140 characters, 136 to 140 without a link, and from
    100 with one (cross-posts were cut early to make room for it); since then, all but 25 of the weighted 280.
    """
    end = _CUT.search(text)
    if not end:
        return False
    old_days = range(100, 149) if end.group(1) else range(136, 141)
    return len(text) in old_days or weighted_length(text) >= 255


def _whole_sentences(text: str) -> str:
    """The text up to its last finished sentence or line; empty where there is none."""
    for end in reversed([end.end() for end in _SENTENCE_END.finditer(text)]):
        last = end - 1
        while last and text[last].isspace():
            last -= 1
        if text[last] not in _OPEN_ENDS:
            return text[: last + 1]
    return ""


# --- Personal data ----------------------------------------------------------------------------------------------------

_EMAIL = re.compile(
    r"(?<![A-Za-z0-9_+%])[A-Za-z0-9_+%][A-Za-z0-9_.+%-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}"
)
# Written as telephone numbers are; a plain run of digits is more often an id, `1,000,000` a number, `2019-2020` years.
_PHONE = re.compile(
    r"(?<![A-Za-z0-9_.,$€£¥#/@+=-])(?:"
    r"\+[1-9]\d{0,2}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,5}(?:[ .-]?\d{2,5}){1,4}"  # +34 962 08 77 84
    r"|(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[ .-]\d{4}|(?:1[ .-])?\d{3} \d{3}[ -]\d{4}"  # (202) 555-0143
    r"|\(?0\d{1,4}[ )-] ?\d{1,4}[ -]\d{3,4}|0\d{3,4}[ -]\d{5,7}|0\d(?:[ .-]\d{2}){4}"  # 03-1234-5678
    r"|[6-9]\d{2}(?: \d{2}){3}|[6-9]\d{2}[ -]\d{3}[ -](?!000)\d{3}"  # 600 12 34 56
    r")(?![\w%])(?![.,/-]\d)"
)


def _masked(text: str) -> str:
    return _PHONE.sub(_mask_phone, _EMAIL.sub(EMAIL, text))


def _mask_phone(found: re.Match[str]) -> str:
    digits = sum(c.isdigit() for c in found.group())
    # "+20 000 000 views" is a number, "01-02-2020" a date (8 digits): no country's numbers with area code are shorter.
    return PHONE if 9 <= digits <= 15 and not re.search(r"000[ .]000\Z", found.group()) else found.group()


# --- Links ------------------------------------------------------------------------------------------------------------

# t.co ids and host names are ASCII, so the words glued to a link in scripts without spaces stay.
_URL = (
    r"(?:https?://t\.co/[A-Za-z0-9]*|(?:https?://|\bwww\.)[!#$%&*+,./0-9:;=?@A-Z\\^_`a-z|~-]+"
    r"|pic\.(?:twitter|x)\.com/[A-Za-z0-9]+|\bt\.co/[A-Za-z0-9]+)"
)
_LINK = re.compile(_URL, re.IGNORECASE | re.ASCII)
# Handles on Bluesky are domain names.
_DOMAIN = r"(?:[A-Za-z0-9-]+\.)+[A-Za-z][A-Za-z0-9-]*"
# Not ASCII alone: hashtags take every script.
_NOT_SPEECH = re.compile(rf"{_URL}|\[(?:link|email|phone)\]|[@＠]{_DOMAIN}|[@＠#＃]\w+", re.IGNORECASE)
_POINTS = re.compile(
    r"(?:[:：>→⇒➡👉🔗=(（「“]\ufe0f?"
    r"|(?<!\w)(?:at|to|on|in|via|from|by|see|visit|en|por|de))\Z",
    re.IGNORECASE,
)
_FINISHED = re.compile(r"""[.!?。！？…]["'”’»)）」』]*\s*\Z""")
_DANGLING = re.compile(r"(?<!\s)\s++[-–—|/~]++\s*\Z")
_NEAR = 300  # how far, in characters, to look around a link: a whole post of ordinary length
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_SPACELESS = re.compile(
    "[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30fa\u30fc-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff66-\uff9f\U0001b000-\U0001b16f\U00020000-\U000323af]"
)


def _without_links(text: str) -> str:
    """Each link goes, or becomes `[link]` where its sentence needs it."""
    done = ""
    at = 0
    length = len(text.rstrip())
    for link in _LINK.finditer(text):
        end = link.end() - (len(link.group()) - len(link.group().rstrip(".,:;!?")))
        done += text[at : link.start()]
        at = end
        near = done[-_NEAR:]
        if _is_needed(near, text[at : at + _NEAR].partition("\n")[0]):
            done += "" if near.rstrip().endswith(LINK) else LINK
        elif at >= length:
            done = _DANGLING.sub("", done)
    return done + text[at:]


def _is_needed(before: str, rest_of_line: str) -> bool:
    """Whether a sentence would break without the link between the text before and the rest of its line."""
    if _POINTS.search(before.rstrip()):
        return True
    if rest_of_line and not rest_of_line[0].isspace():  # the author wrote it into the sentence, punctuation and all
        return bool(before.rpartition("\n")[2].strip()) or amount_of_speech(rest_of_line) > 0
    return amount_of_speech(rest_of_line) > 0 and not _FINISHED.search(before)


# --- Words with power over programs -----------------------------------------------------------------------------------

_SPECIAL_TOKEN = re.compile(r"<\|++(?:([^|<>]{1,100})\|++)?>")
_SPECIAL_START = re.compile(r"<\|+")
_PING = re.compile(r"[@＠](?=(?:everyone|here)\b)", re.IGNORECASE | re.ASCII)


def _neutral(text: str) -> str:
    """No token that a tokenizer takes for its own (`<|endoftext|>`), no word that pings a whole server."""
    return _PING.sub("", _SPECIAL_START.sub("<", _SPECIAL_TOKEN.sub(r"<\1>", text)))
