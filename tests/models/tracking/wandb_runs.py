"""W&B's offline runs, read back: what `wandb sync` would send."""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from wandb.proto.wandb_internal_pb2 import Record

_BLOCK = 32_768
_HEADER = 7  # bytes, of the file and of each part of a record


def records(run: Path) -> list[Record]:
    """All records of a run's directory, in W&B's own protobuf; the file is a LevelDB log."""
    (file,) = run.glob("*.wandb")
    return [Record.FromString(content) for content in _contents(file.read_bytes())]


def of_kind(found: list[Record], kind: str) -> list[Any]:
    return [getattr(record, kind) for record in found if record.WhichOneof("record_type") == kind]


def _contents(content: bytes) -> Iterator[bytes]:
    assert content.startswith(b":W&B")
    at, parts = _HEADER, b""
    while at + _HEADER <= len(content):
        left = _BLOCK - at % _BLOCK
        if left < _HEADER:
            at += left
            continue
        _checksum, size, kind = struct.unpack("<IHB", content[at : at + _HEADER])
        parts += content[at + _HEADER : at + _HEADER + size]
        at += _HEADER + size
        if kind in {1, 4}:  # whole, or the last part
            yield parts
            parts = b""
