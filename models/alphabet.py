"""The characters that a voice may write: ASCII, those of its author's posts and those of the prompt.

Knows UTF-8 and byte-level vocabularies, whose tokens may be a part of a character. Knows nothing of models or posts.

A small model that makes a character of bytes makes some that its author never does: emoji, and Chinese characters that
hardly anybody knows. So at every step those tokens are forbidden that can only lead to others.
"""

from collections.abc import Sequence

import torch
from tokenizers.pre_tokenizers import ByteLevel
from torch import Tensor
from transformers import PreTrainedModel, PreTrainedTokenizerBase

_ASCII = frozenset(map(chr, range(128)))
_SPACE = "Ġ"
"""As byte-level vocabularies write it."""
_IN_NO_CHARACTER = b"\xff"

Tokens = Sequence[bytes | None]
"""The bytes of each token of a vocabulary; None: it is no text, as what stands between posts."""


class Alphabet:
    """Which tokens may follow so much of a character that only `characters` and ASCII are written."""

    def __init__(self, tokens: Tokens, characters: str) -> None:
        self._tokens, self._characters = tokens, _ASCII.union(characters)
        encoded = [character.encode() for character in self._characters]
        self._beginnings = {whole[:length] for whole in encoded for length in range(len(whole))}
        self._inner = [token for token, text in enumerate(tokens) if text and text[0] & 0xC0 == 0x80]
        self._forbidden: dict[bytes, Tensor] = {}

    def including(self, text: str) -> "Alphabet":
        """One that has the characters of this text, too."""
        return (
            self if self._characters.issuperset(text) else Alphabet(self._tokens, "".join({*self._characters, *text}))
        )

    def forbidden(self, begun: bytes) -> Tensor:
        """(tokens) booleans: what may not follow the beginning of a character, or a whole one (no bytes)."""
        if begun not in self._forbidden:
            forbidden = torch.ones(len(self._tokens), dtype=torch.bool)
            allowed = self._inner if begun else range(len(self._tokens))  # others would break the character off
            forbidden[[token for token in allowed if self.after(begun, token) is not None]] = False
            if forbidden.all():  # some vocabularies lack a byte; a text that breaks off here is thrown away later
                forbidden[:] = False
            self._forbidden[begun] = forbidden
        return self._forbidden[begun]

    def after(self, begun: bytes, token: int) -> bytes | None:
        """The beginning of a character that is left when `token` follows `begun`; None where it may not follow."""
        text = self._tokens[token]
        if text is None:
            return None if begun else b""
        whole, rest = _whole_characters(begun + text)
        return rest if rest in self._beginnings and self._characters.issuperset(whole) else None


def alphabet_of(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, characters: str) -> Alphabet | None:
    """The alphabet of `characters` for what a model writes; None where its vocabulary is not byte-level."""
    names = {name: token for name, token in tokenizer.get_vocab().items() if token < model.config.vocab_size}
    byte_of = _byte_of_character()
    special = {*tokenizer.all_special_ids, *tokenizer.added_tokens_decoder}
    used = set().union(*(name for name, token in names.items() if token not in special))
    if not {_SPACE} <= used <= byte_of.keys():
        return None
    # Not all that a model tells probabilities of need be a token.
    tokens: list[bytes | None] = [_IN_NO_CHARACTER] * model.config.vocab_size
    for name, token in names.items():
        tokens[token] = None if token in special else bytes(map(byte_of.__getitem__, name))
    return Alphabet(tokens, characters)


def _whole_characters(text: bytes) -> tuple[str, bytes]:
    """UTF-8 and the bytes behind it that are none, or not yet."""
    try:
        return text.decode(), b""
    except UnicodeDecodeError as error:
        return text[: error.start].decode(), text[error.start :]


def _byte_of_character() -> dict[str, int]:
    """How such vocabularies write bytes: printable Latin-1 as it is, the others in order from U+0100 on (as GPT-2)."""
    characters = sorted(ByteLevel.alphabet())
    plain = {character: ord(character) for character in characters if ord(character) < 256}
    others = (byte for byte in range(256) if byte not in plain.values())
    return plain | dict(zip((character for character in characters if character not in plain), others, strict=True))
