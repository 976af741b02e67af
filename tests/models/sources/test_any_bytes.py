"""Whatever a file holds, reading ends in a timeline or in one sentence; and texts survive every kind of file."""

import contextlib
import csv
import io
import json
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.errors import BadSourceError
from models.sources import Timeline, owner_of, read_source
from tests.models.sources.archives import modern, tweet, tweets_js, write_folder

KINDS = ["tweets.js", "note-tweet.js", "a.jsonl", "a.json", "a.csv", "a.txt", "a.zip", "a"]
STARTS = [b"", b"window.YTD.tweets.part0 = [", b"[", b'{"text": ', b"id,text\n", b"PK\x03\x04", b"\xff\xfe", b'text\n"']
PIECES = [
    b'"',
    b"[",
    b"]",
    b"{",
    b"}",
    b",",
    b":",
    b"\n",
    b'"text"',
    b'"id"',
    b"\xc3\xa9",
    b"\xe9",
    b"1e999",
    b"NaN",
    b"0",
]
BYTES = st.binary(max_size=200) | st.lists(st.sampled_from(PIECES), max_size=30).map(b"".join)
ITEM_FIELDS = ["text", "full_text", "id", "id_str", "created_at", "user", "username", "tweet", "url", "data"]
NOTE_FIELDS = ["noteTweet", "core", "createdAt", "referenced_tweets", "type", "note_tweet", "in_reply_to_user_id"]
MANIFEST_FIELDS = ["dataTypes", "files", "fileName", "count", "userInfo", "userName", "account"]
FIELDS = st.sampled_from([*ITEM_FIELDS, *NOTE_FIELDS, *MANIFEST_FIELDS])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELDS, inner, max_size=6),
    max_leaves=20,
)
# What has no place in a line: line ends, and what is not text for a file.
LINES = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff"), min_size=1, max_size=60
).filter(lambda text: text == text.strip())
# Mojibake is repaired, so it rightly does not survive.
PLAIN = st.lists(LINES.filter(lambda text: not any("\x80" <= char <= "\xff" for char in text)), min_size=1, max_size=8)


def outcome(path: Path) -> Timeline | BadSourceError:
    with contextlib.suppress(BadSourceError):
        owner_of([path])
    try:
        return read_source([path], "wren")
    except BadSourceError as error:
        return error


@pytest.mark.parametrize("name", KINDS)
@settings(max_examples=60, deadline=None)
@given(start=st.sampled_from(STARTS), rest=BYTES)
def test_any_bytes_in_a_file(name: str, start: bytes, rest: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(start + rest)
        assert outcome(path)


@pytest.mark.parametrize("name", ["tweets.js", "note-tweet.js", "a.jsonl", "a.json"])
@settings(max_examples=60, deadline=None)
@given(value=JSON)
def test_any_json_in_a_file(name: str, value: object) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_text(json.dumps(value))
        assert outcome(path)


@pytest.mark.parametrize("name", ["manifest.js", "account.js", "profile.js", "tweets.js", "note-tweet.js"])
@settings(max_examples=40, deadline=None)
@given(value=JSON)
def test_any_json_in_an_archive(name: str, value: object) -> None:
    with tempfile.TemporaryDirectory() as folder:
        data = f"window.YTD.x.part0 = {json.dumps(value)}".encode()
        path = write_folder(Path(folder), modern() | {f"data/{name}": data})
        assert outcome(path)


@settings(max_examples=150, deadline=None)
@given(changes=st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=4))
@example(changes=[(1000, 0)])
def test_any_damage_to_a_zip(changes: list[tuple[int, int]]) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("data/tweets.js", tweets_js(tweet(1, "Hi")))
    data = bytearray(buffer.getvalue())
    for at, value in changes:
        data[at % len(data)] = value
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.zip"
        path.write_bytes(data)
        assert outcome(path)


def write_csv(texts: list[str]) -> str:
    table = io.StringIO()
    csv.writer(table).writerows([["text"], *([text] for text in texts)])
    return table.getvalue()


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("tweets.js", lambda texts: tweets_js(*(tweet(i + 1, text) for i, text in enumerate(texts))).decode()),
        ("a.jsonl", lambda texts: "\n".join(json.dumps({"text": text}, ensure_ascii=False) for text in texts)),
        ("a.json", lambda texts: json.dumps([{"text": text} for text in texts])),
        ("a.csv", write_csv),
    ],
)
@settings(max_examples=40, deadline=None)
@given(texts=PLAIN)
def test_texts_survive(name: str, write, texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(write(texts).encode())
        assert [post.text for post in read_source([path], "wren").posts] == texts


@settings(max_examples=60, deadline=None)
@given(texts=PLAIN)
@example(texts=["[{"])
@example(texts=["[{}"])
def test_lines_survive(texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.txt"
        path.write_text("\n".join(texts), encoding="utf-8")
        assert [post.text for post in read_source([path], "wren").posts] == texts
