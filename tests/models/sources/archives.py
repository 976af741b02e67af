"""Small archives of every generation, written by hand for the tests."""

import json
import zipfile
from pathlib import Path
from typing import Any

MANIFEST = "data/manifest.js"


def tweet(post_id: int, text: str, time: str = "Sat Nov 09 12:14:18 +0000 2024", **more: Any) -> dict[str, Any]:
    return {"id_str": str(post_id), "id": str(post_id), "full_text": text, "created_at": time, "entities": {}, **more}


def note(text: str, created: str, updated: str | None = None) -> dict[str, Any]:
    return {
        "noteTweet": {"noteTweetId": "7", "createdAt": created, "updatedAt": updated or created, "core": {"text": text}}
    }


def script(name: str, items: Any) -> bytes:
    return f"window.YTD.{name}.part0 = {json.dumps(items, ensure_ascii=False, indent=1)}".encode()


def tweets_js(*posts: dict[str, Any], part: int = 0) -> bytes:
    return script("tweets", [{"tweet": post} for post in posts]).replace(b"part0", f"part{part}".encode(), 1)


def manifest(counts: dict[str, int], owner: str = "Wren") -> bytes:
    types = {str(index): {"files": [{"fileName": n, "count": str(c)}]} for index, (n, c) in enumerate(counts.items())}
    config = {"userInfo": {"userName": owner, "displayName": "Wren W."}, "dataTypes": types}
    return b"window.__THAR_CONFIG = " + json.dumps(config).encode()


def account(owner: str = "Wren") -> bytes:
    return script("account", [{"account": {"username": owner, "accountDisplayName": "Wren W.", "email": "x@y.zz"}}])


def write_zip(path: Path, files: dict[str, bytes], **options: Any) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **options) as zipped:
        for name, data in files.items():
            zipped.writestr(name, data)
    return path


def write_folder(path: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(data)
    return path


def grailbird() -> dict[str, bytes]:
    november = [{"id": 20, "id_str": "20", "text": "Rain again", "created_at": "2018-11-03 02:11:41 +0000"}]
    october = [
        {
            "id": 10, "id_str": "10", "text": "RT @jay: Worms", "created_at": "2018-10-03 02:11:41 +0000",
            "retweeted_status": {"text": "Worms"},
        },
    ]  # fmt: skip
    index = [
        {"file_name": "data/js/tweets/2018_11.js", "tweet_count": 1},
        {"file_name": "data/js/tweets/2018_10.js", "tweet_count": 1},
    ]
    return {
        "data/js/tweets/2018_11.js": b"Grailbird.data.tweets_2018_11 = \n " + json.dumps(november).encode(),
        "data/js/tweets/2018_10.js": b"Grailbird.data.tweets_2018_10 = \n " + json.dumps(october).encode(),
        "data/js/user_details.js": b"var user_details = " + b'{"screen_name": "Wren", "full_name": "Wren W."}',
        "data/js/tweet_index.js": b"var tweet_index = " + json.dumps(index).encode(),
        "index.html": b"<html>",
    }


def at_the_root() -> dict[str, bytes]:
    """2018-2020: no wrapper, no `data`."""
    return {
        "tweet.js": script("tweet", [tweet(30, "Root one"), tweet(31, "Root two")]),
        "account.js": account(),
        "direct-message.js": b"\xff never read",
    }


def wrapped() -> dict[str, bytes]:
    """2020-2022."""
    return {
        "data/tweet.js": script("tweet", [{"tweet": tweet(40, "Whole")}]),
        "data/tweet-part1.js": script("tweet", [{"tweet": tweet(41, "Part")}]).replace(b"part0", b"part1"),
        "data/account.js": account(),
    }


def modern() -> dict[str, bytes]:
    """2022 and later."""
    return {
        "data/tweets.js": tweets_js(tweet(50, "One"), tweet(51, "Two")),
        "data/tweets-part1.js": tweets_js(tweet(52, "Three"), part=1),
        "data/note-tweet.js": script("note_tweet", []),
        "data/deleted-tweets.js": script("deleted_tweets", [{"tweet": tweet(59, "Deleted")}]),
        "data/tweet-headers.js": script("tweet_headers", [{"tweet": {"tweet_id": "50"}}]),
        "data/direct-messages.js": b"\xff never read",
        "data/account.js": account(),
        "data/profile.js": script("profile", [{"profile": {"avatarMediaUrl": "https://pbs.twimg.com/a.jpg"}}]),
        MANIFEST: manifest({"data/tweets.js": 2, "data/tweets-part1.js": 1, "data/note-tweet.js": 0}),
    }


GENERATIONS = {"grailbird": grailbird, "at_the_root": at_the_root, "wrapped": wrapped, "modern": modern}
