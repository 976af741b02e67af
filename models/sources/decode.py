"""From bytes to text: encodings as people's programs leave them.

Knows byte order marks, the Windows code page and what UTF-8 looks like when it was read as that. Does not know what
the text says: the callers split it into posts.
"""

import codecs
import re

from models.errors import BadSourceError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x19\x1c-\x1f\x7f]")
_LOOKED_AT = 1 << 20

# What the five bytes that Windows-1252 leaves open become in practice: the control character of that number.
_OPEN_BYTES = {0x81, 0x8D, 0x8F, 0x90, 0x9D}
_WINDOWS = "".join(chr(b) if b in _OPEN_BYTES else bytes([b]).decode("cp1252") for b in range(0x80, 0x100))
_TO_BYTE = {ord(char): 0x80 + index for index, char in enumerate(_WINDOWS)}
_FOLLOWING = "[" + re.escape(_WINDOWS[:0x40]) + "]"
# Three and four bytes read as Windows-1252 are no accident, nor are the pairs of Western text; other pairs may be
# (a German "Ä…"), so these must come twice.
_SURE_MOJIBAKE = re.compile(rf"[à-ï]{_FOLLOWING}{{2}}|[ð-ô]{_FOLLOWING}{{3}}|[ÂÃ]{_FOLLOWING}")
_LIKELY_MOJIBAKE = re.compile(rf"[Ä-ß]{_FOLLOWING}.*[Ä-ß]{_FOLLOWING}", re.DOTALL)


def decode(data: bytearray, shown: str, warnings: list[str]) -> str:
    """The text of a file; a doubtful encoding is told in `warnings`.

    Raises:
        BadSourceError: it is empty or no text at all.
    """
    if not data or data.isspace():
        raise BadSourceError(f"{shown} is empty.")
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                text = data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise BadSourceError(
                    f"{shown} is not the {encoding.upper()} text it says it is; save it as UTF-8."
                ) from error
            if not text or text.isspace():
                raise BadSourceError(f"{shown} is empty.")
            if "\0" in text:
                raise BadSourceError(f"{shown} is not text; give posts as text, in UTF-8.")
            return text
    start = data[:_LOOKED_AT]
    if b"\0" in data or len(_CONTROLS.findall(start)) > len(start) / 100:
        raise BadSourceError(f"{shown} is not text; give posts as text, in UTF-8.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_mixed(data, shown, warnings)


def repair(text: str) -> str:
    """The text meant, where UTF-8 had been read as Windows-1252 (`donâ€™t`); else the same text."""
    if not (_SURE_MOJIBAKE.search(text) or _LIKELY_MOJIBAKE.search(text)):
        return text
    try:
        return bytes(_byte_of(char) for char in text).decode("utf-8")
    except ValueError:  # some character is no such byte, or the bytes are no UTF-8: then it was not this mistake
        return text


def join_surrogates(text: str) -> str:
    """Text that can be written as UTF-8: halves of a character joined, or replaced where the other half is missing."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


def _byte_of(char: str) -> int:
    code = ord(char)
    return code if code < 0x80 else _TO_BYTE.get(code, 256)


def _decode_mixed(data: bytearray, shown: str, warnings: list[str]) -> str:
    """One bad line in a good file must not spoil the others, so each line that is not UTF-8 is read on its own."""
    lines = data.split(b"\n")
    texts = []
    bad = 0
    for line in lines:
        try:
            texts.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            bad += 1
            texts.append("".join(chr(byte) if byte < 0x80 else _WINDOWS[byte - 0x80] for byte in line))
    lines_are = "line is" if bad == 1 else "lines are"
    warnings.append(
        f"{bad:,} {lines_are} not UTF-8 in {shown}; read as Windows-1252. Check accents, or save it as UTF-8."
    )
    return "\n".join(texts)
