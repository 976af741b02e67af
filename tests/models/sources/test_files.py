"""Single files of posts: every kind, every encoding, and what is said of a bad one."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.errors import BadSourceError
from models.sources import Timeline, read_source
from tests.models.sources.archives import note, script, tweet, tweets_js, write_folder


def read(folder: Path, name: str, data: bytes | str, handle: str | None = "wren") -> Timeline:
    (folder / name).write_bytes(data.encode() if isinstance(data, str) else data)
    return read_source([folder / name], handle)


def told(timeline: Timeline) -> list[str]:
    """What is warned of, but for missing times: most files here have none."""
    return [warning for warning in timeline.warnings if not warning.startswith("No post in")]


def texts(timeline: Timeline) -> list[str]:
    return [post.text for post in timeline.posts]


@pytest.mark.parametrize(
    ("name", "data", "source"),
    [
        ("tweets.js", tweets_js(tweet(2, "Hi"), tweet(1, "Hö")), "tweets.js"),
        ("tweet.js", script("tweet", [tweet(2, "Hi"), tweet(1, "Hö")]), "tweets.js"),
        ("tweets-part1.js", tweets_js(tweet(2, "Hi"), tweet(1, "Hö"), part=1), "tweets.js"),
        ("tweets (1).js.txt", tweets_js(tweet(2, "Hi"), tweet(1, "Hö")), "tweets.js"),
        ("tweets.js", b'[{"text": "Hi"}, {"text": "H\\u00f6"}];', "tweets.js"),
        ("a.jsonl", '{"full_text": "Hi"}\n\n{"text": "Hö"}\r\n', "jsonl"),
        ("a.json", '[{"full_text": "Hi"}, {"text": "Hö"}]', "jsonl"),
        ("a", '{"full_text": "Hi"}\n{"text": "Hö"}', "jsonl"),
        ("a.txt", '{"full_text": "Hi"}\n{"text": "Hö"}', "jsonl"),
        ("a.jsonl", '{"data": [{"text": "Hi"}, {"text": "Hö"}], "includes": {"tweets": [{"text": "No"}]}}', "jsonl"),
        ("a.csv", "id,Text\n2,Hi\n1,Hö\n", "csv"),
        ("a.csv", "ID;Tweet\n2;Hi\n1;Hö\n", "csv"),
        ("a.tsv", "id\tcontent\n2\tHi\n1\tHö\n", "csv"),
        ("a.csv", "sep=;\r\nid;Full Text\r\n2;Hi\r\n1;Hö\r\n", "csv"),
        ("a", "id,text\n2,Hi\n1,Hö\n", "csv"),
        ("a.txt", "Hi\r\n\r\n  \r\nHö", "txt"),
        ("a.txt", "Hi\rHö\r", "txt"),
    ],
)
def test_reads_every_kind(tmp_path: Path, name: str, data: bytes | str, source: str) -> None:
    timeline = read(tmp_path, name, data)
    assert (texts(timeline), timeline.source, told(timeline)) == (["Hi", "Hö"], source, [])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("tweets.js", tweets_js(tweet(1, "Grüße 🐦")).decode()),
        ("a.jsonl", '{"text": "Grüße 🐦"}'),
        ("a.csv", "text\nGrüße 🐦\n"),
        ("a.txt", "Grüße 🐦"),
    ],
)
def test_reads_every_unicode_encoding(tmp_path: Path, encoding: str, name: str, data: str) -> None:
    timeline = read(tmp_path, name, data.replace("\n", "\r\n").encode(encoding))
    assert (texts(timeline), told(timeline)) == (["Grüße 🐦"], [])


def test_windows_encoding_is_read_and_told(tmp_path: Path) -> None:
    timeline = read(tmp_path, "a.txt", "Grüße\nSo – “ja”\nplain".encode("cp1252"))
    assert texts(timeline) == ["Grüße", "So – “ja”", "plain"]
    assert told(timeline) == [
        "2 lines are not UTF-8 in a.txt; read as Windows-1252. Check accents, or save it as UTF-8."
    ]


def test_one_bad_line_does_not_spoil_the_others(tmp_path: Path) -> None:
    assert texts(read(tmp_path, "a.txt", "Grüße 🐦\n".encode() + "Käse".encode("cp1252"))) == ["Grüße 🐦", "Käse"]


@pytest.mark.parametrize("meant", ["I don’t", "“Quoted”", "Señor café", "🐦 bird", "Привет", "日本語", "à la"])
def test_mojibake_is_repaired_and_told(tmp_path: Path, meant: str) -> None:
    spoilt = "".join(
        chr(byte) if byte in {0x81, 0x8D, 0x8F, 0x90, 0x9D} else bytes([byte]).decode("cp1252")
        for byte in meant.encode()
    )
    timeline = read(tmp_path, "a.csv", f"text\nfine\n{spoilt}\n")
    assert texts(timeline) == ["fine", meant]
    assert told(timeline) == ["Repaired 1 text in a.csv that had been saved in the wrong encoding."]


@pytest.mark.parametrize("text", ["Señor café", "CAFÉ»", "Ä… nun ja", "São Paulo", "naïve 🐦 â", "Ã is a letter"])
def test_good_accents_are_left_alone(tmp_path: Path, text: str) -> None:
    timeline = read(tmp_path, "a.txt", text)
    assert (texts(timeline), told(timeline)) == ([text], [])


def test_notes_beside_a_bare_file_are_used(tmp_path: Path) -> None:
    long = "A tale that goes on and on and on, and on"
    files = {
        "tweets.js": tweets_js(tweet(1, "A tale that goes on and… https://t.co/x")),
        "note-tweet.js": script("note_tweet", [note(long, "2024-11-09T12:14:18.000Z")]),
    }
    write_folder(tmp_path, files)
    for paths in ([tmp_path / "tweets.js"], [tmp_path / "tweets.js", tmp_path / "note-tweet.js"]):
        assert texts(read_source(paths, "wren")) == [long]


def test_every_kind_of_source_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One song\nAnother song\n", encoding="utf-8")
    (tmp_path / "b.jsonl").write_text('{"text": "A third song"}\n', encoding="utf-8")
    (tmp_path / "c.txt").write_text("A fourth song\n", encoding="utf-8")
    assert read_source([tmp_path / name for name in ("a.txt", "b.jsonl", "c.txt")], "wren").source == "txt, jsonl"


def test_the_further_parts_of_posts_beside_come_too(tmp_path: Path) -> None:
    parts = {"tweets.js": tweets_js(tweet(2, "Hi")), "tweets-part1.js": tweets_js(tweet(1, "Hö"), part=1)}
    write_folder(tmp_path, parts | {"tweets-part1.js.bak": b"oops", "deleted-tweets.js": b"oops"})
    for paths in ([tmp_path / "tweets.js"], [tmp_path / name for name in parts]):
        timeline = read_source(paths, "wren")
        assert (texts(timeline), told(timeline)) == (["Hi", "Hö"], [])


@pytest.mark.parametrize("column", ["date", "timestamp", "Time", "created_at"])
def test_a_column_of_times_may_be_called_so(tmp_path: Path, column: str) -> None:
    timeline = read(tmp_path, "a.csv", f"{column},text\n2020-01-01 10:00:00,Old\n2021-01-01 10:00:00,New\n")
    assert (texts(timeline), told(timeline)) == (["New", "Old"], [])


def test_an_id_tells_more_than_a_column_of_days(tmp_path: Path) -> None:
    """And than milliseconds, of which some read as a time of 1612."""
    rows = "1642838400123456789,{},Old\n1642838400923456789,{},New\n"
    for day, other in (("2023-04-03", "2023-04-03"), ("1612010112345", "1680518171678")):
        timeline = read(tmp_path, "a.csv", "id,date,text\n" + rows.format(day, other))
        assert (texts(timeline), told(timeline)) == (["New", "Old"], [])


def test_times_that_nobody_can_read_are_told(tmp_path: Path) -> None:
    (warning,) = read(tmp_path, "a.csv", "date,text\nlong ago,Old\nyesterday,New\n").warnings
    assert warning == "No post in a.csv has a readable time; the order of the file is taken as newest first."


def test_the_order_of_plain_lines_is_told(tmp_path: Path) -> None:
    """Who keeps a log has the oldest on top, and would be learned from its oldest end."""
    (warning,) = read(tmp_path, "a.txt", "First\nSecond\n").warnings
    assert warning == "No post in a.txt has a readable time; the order of the file is taken as newest first."


@pytest.mark.parametrize("order", [("a.csv", "b.txt"), ("b.txt", "a.csv")])
def test_posts_without_times_are_the_oldest_and_the_others_stay_in_order(tmp_path: Path, order: list[str]) -> None:
    (tmp_path / "a.csv").write_text("date,text\n2020-01-01,Old\n2021-01-01,New\nlong ago,Lost\n2008-01-01,Older\n")
    (tmp_path / "b.txt").write_text("First line\nSecond line\n")
    timeline = read_source([tmp_path / name for name in order], "wren")
    lines = ["First line", "Second line"]
    timeless = ["Lost", *lines] if order[0] == "a.csv" else [*lines, "Lost"]
    assert texts(timeline) == ["New", "Old", "Older", *timeless]
    beginning = f"3 posts without a readable time in {', '.join(order)}"
    assert timeline.warnings == [f"{beginning}; taken as the oldest, in the order of the file as newest first."]


def test_a_file_without_times_beside_one_with_times_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("date,text\n2020-01-01,Old\n2021-01-01,New\n")
    (tmp_path / "b.txt").write_text("One line\n")
    (warning,) = read_source([tmp_path / "a.csv", tmp_path / "b.txt"], "wren").warnings
    assert warning.startswith("1 post without a readable time in b.txt;")


def test_where_day_and_month_may_be_swapped_the_id_tells_the_time(tmp_path: Path) -> None:
    """3 April and 25 March of 2023, as Europe writes them."""
    rows = "1642838400123456789,03/04/2023 10:00,April\n1639500000123456789,25/03/2023 10:00,March\n"
    timeline = read(tmp_path, "a.csv", "id,created_at,text\n" + rows)
    assert [post.created_at and post.created_at.month for post in timeline.posts] == [4, 3]
    assert texts(timeline) == ["April", "March"]


def test_more_items_than_any_account_has_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of all files together: each by itself may hold as many as are allowed."""
    monkeypatch.setattr("models.sources.batch.MOST_ITEMS", 3)
    parts = {
        "data/tweets.js": tweets_js(tweet(1, "a"), tweet(2, "b")),
        "data/tweets-part1.js": tweets_js(tweet(3, "c")),
    }
    assert len(read_source([write_folder(tmp_path / "few", parts)], "wren").posts) == 3
    more = {"data/tweets-part2.js": tweets_js(tweet(4, "d"))}
    with pytest.raises(BadSourceError, match="holds more than 3 items"):
        read_source([write_folder(tmp_path / "many", parts | more)], "wren")
    with pytest.raises(BadSourceError, match="hold more than 3 items"):
        read_source([tmp_path / "few", write_folder(tmp_path / "more", more)], "wren")


def test_broken_notes_beside_are_told(tmp_path: Path) -> None:
    write_folder(tmp_path, {"tweets.js": tweets_js(tweet(1, "Hi")), "note-tweet.js": b"oops"})
    timeline = read_source([tmp_path / "tweets.js"], "wren")
    assert told(timeline)[0].startswith("Went on without note-tweet.js beside tweets.js: note-tweet.js is not")


def test_api_objects_tell_retweets_replies_and_long_texts(tmp_path: Path) -> None:
    lines = [
        {"id": "3", "text": "Cut…", "note_tweet": {"text": "Cut & whole"}},
        {"id": "2", "text": "Cut…", "note_post": {"text": "Whole"}, "referenced_posts": [{"type": "replied_to"}]},
        {"id": "1", "text": "x", "referenced_tweets": [{"type": "retweeted", "id": "9"}]},
    ]
    posts = read(tmp_path, "a.jsonl", "\n".join(map(json.dumps, lines))).posts
    assert [(p.text, p.is_long, p.is_reply, p.is_retweet) for p in posts] == [
        ("Cut &amp; whole", True, False, False),
        ("Whole", True, True, False),
        ("x", False, False, True),
    ]


def test_a_row_has_its_text_in_the_first_column_that_is_filled(tmp_path: Path) -> None:
    timeline = read(tmp_path, "a.csv", "id,full_text,text\n1,,Hi\n2,Ho,\n3,Both are,here\n4, ,\n")
    assert sorted(post.text for post in timeline.posts) == ["Both are", "Hi", "Ho"]
    assert told(timeline) == ["Skipped 1 item without text in a.csv."]


def test_words_alone_tell_replies_in_tables(tmp_path: Path) -> None:
    posts = read(tmp_path, "a.txt", "@jay yes\n.@jay sings\nRT @jay: la").posts
    assert [(p.is_reply, p.is_retweet) for p in posts] == [(True, False), (False, False), (False, True)]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Sat Nov 09 12:14:18 +0000 2024", datetime(2024, 11, 9, 12, 14, 18, tzinfo=UTC)),
        ("2024-11-09T12:14:18.000Z", datetime(2024, 11, 9, 12, 14, 18, tzinfo=UTC)),
        ("2024-11-09T14:14:18+02:00", datetime(2024, 11, 9, 12, 14, 18, tzinfo=UTC)),
        ("2018-11-03 02:11:41 +0000", datetime(2018, 11, 3, 2, 11, 41, tzinfo=UTC)),
        ("10/16/17 22:59", datetime(2017, 10, 16, 22, 59, tzinfo=UTC)),
        ("10/16/2017 22:59", datetime(2017, 10, 16, 22, 59, tzinfo=UTC)),
        ("16/10/17 22:59", None),
        ("soon", None),
        ("0001-01-01T00:00:00+23:00", None),
    ],
)
def test_times(tmp_path: Path, written: str, meant: datetime | None) -> None:
    assert read(tmp_path, "a.jsonl", json.dumps({"text": "Hi", "created_at": written})).posts[0].created_at == meant


@pytest.mark.parametrize(
    "fields",
    [
        {"id_str": "1855222380982907193", "id": 1.855e18},
        {"id": 1855222380982907193},
        {"tweet_id": "1855222380982907193"},
        {"url": "https://twitter.com/wren/status/1855222380982907193?s=20"},
    ],
)
def test_ids_tell_the_time_too(tmp_path: Path, fields: dict) -> None:
    (post,) = read(tmp_path, "a.jsonl", json.dumps(fields | {"text": "Hi", "created_at": "?"})).posts
    assert post.id == 1855222380982907193
    assert post.created_at == datetime(2024, 11, 9, 12, 14, 18, 648000, tzinfo=UTC)


@pytest.mark.parametrize("ids", [("1.28E+18", "1.28E+18"), ("1284306733720940000", "1284306733720940000")])
def test_ids_rounded_by_a_spreadsheet_are_not_used(tmp_path: Path, ids: tuple[str, str]) -> None:
    timeline = read(tmp_path, "a.csv", f"id,text\n{ids[0]},Hi\n{ids[1]},Ho\n")
    assert [(p.text, p.id) for p in timeline.posts] == [("Hi", None), ("Ho", None)]
    assert told(timeline) == [
        "A spreadsheet rounded 2 ids in a.csv; those posts are taken without ids, so repeated ones stay."
    ]


@pytest.mark.parametrize(
    ("name", "data", "warning"),
    [
        ("tweets.js", '[{"text": "Hi"}, 5, {"text": 7}, {"text": " "}]', "Skipped 3 items without text in tweets.js."),
        (
            "a.csv",
            "id,text\n1,Hi\n2,a,b\n3\n",
            "Skipped 2 rows that have more or fewer cells than the columns of a.csv.",
        ),
        ("a.csv", "id,text\n1,Hi\n2,\n", "Skipped 1 item without text in a.csv."),
        ("a.csv", 'text\n"Hi"\n"Ho" ho\n', "a.csv has a stray quote at line 3; rows from there on may be wrong."),
        (
            "a.jsonl",
            '{"text": "Hi"}\n' * 10 + "oops",
            "Skipped 1 line that is not JSON in a.jsonl, the first at line 11.",
        ),
        (
            "a.jsonl",
            '{"text": "Hi", "user": "jay"}\n{"text": "Ho", "user": {"screen_name": "tit"}}',
            "a.jsonl names 2 authors; all its posts are taken as one account's.",
        ),
        (
            "a.jsonl",
            '{"text": "Hi", "id": 1855222380982907193}\n{"text": "Ho"}',
            "1 post without a readable time in a.jsonl; taken as the oldest, in the order of the file as newest first.",
        ),
    ],
)
def test_what_is_left_out_or_doubtful_is_told(tmp_path: Path, name: str, data: str, warning: str) -> None:
    assert told(read(tmp_path, name, data)) == [warning]


def test_handle_may_come_from_the_posts(tmp_path: Path) -> None:
    assert read(tmp_path, "a.jsonl", '{"text": "Hi", "user": "Jay"}', handle=None).handle == "jay"


def test_halves_of_characters_cannot_pass(tmp_path: Path) -> None:
    assert texts(read(tmp_path, "a.jsonl", '{"text": "a\\ud83d b \\ud83d\\udc26"}')) == ["a� b 🐦"]


DEEP = "[" * 200_000
REFUSED = [
    ("tweets.js", "", "tweets.js is empty."),
    ("tweets.js", " \n" * 100_000, "tweets.js is empty."),
    ("tweets.js", "\ufeff \n", "tweets.js is empty."),
    ("tweets.js", "window.YTD.tweets.part0 = [ ]", "tweets.js holds no posts."),
    (
        "tweets.js",
        "hello",
        "tweets.js is not a data file of an X archive: it does not begin with window.YTD and a list.",
    ),
    ("tweets.js", "window.YTD.tweets.part0 = {}", "tweets.js does not hold a list of posts, as X's own file would."),
    ("tweets.js", "window.YTD.tweets.part0 = ", "tweets.js does not hold a list of posts, as X's own file would."),
    (
        "tweets.js",
        "window.YTD.tweets.part0 = [1, 2]",
        "Each of the 2 items in tweets.js lacks the words of a post; they should be full_text or text.",
    ),
    (
        "tweets.js",
        'window.YTD.tweets.part0 = [{"tweet": {"full_text": 3}}]',
        "The one item in tweets.js lacks the words of a post; they should be full_text or text.",
    ),
    (
        "tweets.js",
        'window.YTD.tweets.part0 = [{"text": "Hi"},\n{"text": "Ho',
        "tweets.js is broken at line 2: not JSON; download or copy it again.",
    ),
    (
        "tweets.js",
        'window.YTD.tweets.part0 = [{"text": "Hi"}] alert(1)',
        "tweets.js is broken at line 1: not JSON; download or copy it again.",
    ),
    (
        "tweets.js",
        "window.YTD.tweets.part0 = [" + "9" * 5000 + "]",
        "tweets.js is broken at line 1: not JSON; download or copy it again.",
    ),
    ("tweets.js", f"window.YTD.tweets.part0 = {DEEP}", "tweets.js is nested too deeply to be posts."),
    (
        "like.js",
        'window.YTD.like.part0 = [{"like": {"fullText": "Hi"}}]',
        "like.js holds 'like' of an X archive, not posts; give its tweets.js.",
    ),
    (
        "deleted-tweets.js",
        'window.YTD.deleted_tweets.part0 = [{"tweet": {"full_text": "Hi"}}]',
        "deleted-tweets.js holds 'deleted tweets' of an X archive, not posts; give its tweets.js.",
    ),
    ("note-tweet.js", script("note_tweet", [note("x", "2024-11-09T12:14:18Z")]), "note-tweet.js holds no posts."),
    ("a.txt", b"Hi\0there", "a.txt is not text; give posts as text, in UTF-8."),
    ("a.csv", bytes(range(1, 256)), "a.csv is not text; give posts as text, in UTF-8."),
    ("a.txt", b"\xff\xfea", "a.txt is not the UTF-16-LE text it says it is; save it as UTF-8."),
    (
        "a.jsonl",
        '{"text": "Hi"}\n{"text": "Ho"}\noops',
        "a.jsonl is broken: line 3 is not JSON (1 of 3 lines are not); it should have one JSON object a line.",
    ),
    ("a.jsonl", DEEP, "a.jsonl is nested too deeply to be posts."),
    ("a.json", DEEP, "a.json is nested too deeply to be posts."),
    ("a.json", '{"a": 1}', "The one item in a.json lacks the words of a post; they should be full_text or text."),
    (
        "a.csv",
        "id,when\n1,2\n",
        "a.csv has no column of texts: it has id, when; name the column full_text, text, tweet or content.",
    ),
    (
        "a.csv",
        'id,text\n1,Hi\n2,"Ho\n3,Ha\n',
        "a.csv has a quote that is never closed, in the row that begins at line 3; write quotes inside a cell twice.",
    ),
    ("a.csv", "id,text\n1,a,b\n", "No row of a.csv has as many cells as its first; quote cells that hold commas."),
    ("a.csv", "id,text\n", "a.csv holds no posts."),
    (
        "a.xyz",
        "hello",
        (
            "a.xyz is of no known kind; give an X archive (zip or folder), its tweets.js, or posts as .jsonl, .json, "
            ".csv or .txt."
        ),
    ),
]


@pytest.mark.parametrize(("name", "data", "message"), REFUSED)
def test_bad_file_is_refused_in_one_sentence(tmp_path: Path, name: str, data: bytes | str, message: str) -> None:
    with pytest.raises(BadSourceError) as caught:
        read(tmp_path, name, data)
    assert str(caught.value) == message


def test_nothing_given_is_refused() -> None:
    with pytest.raises(BadSourceError, match="Give at least one file"):
        read_source([], "wren")


def test_nobody_says_whose_posts(tmp_path: Path) -> None:
    with pytest.raises(BadSourceError, match=r"a\.txt does not say whose posts it holds; give the handle too"):
        read(tmp_path, "a.txt", "Hi", handle=None)


@pytest.mark.parametrize(
    ("name", "posts", "retweets", "replies"),
    [
        ("BarackObama", 3_207, 351, 0),
        ("NatlParkService", 4_637, 335, 736),
        ("elonmusk", 11_123, 0, 7_764),
        ("DalaiLama", 1_610, 0, 0),
        ("a_know", 9_533, 3_516, 1_162),
        ("alrocar", 1_223, 12, 820),
    ],
)
def test_real_timelines(real_data: Path, name: str, posts: int, retweets: int, replies: int) -> None:
    timeline = read_source([real_data / f"timelines/{name}.jsonl"], name.lower())
    found = timeline.posts
    counts = (len(found), sum(p.is_retweet for p in found), sum(p.is_reply for p in found))
    assert (counts, told(timeline)) == ((posts, retweets, replies), [])
    times = [post.created_at for post in found if post.created_at]
    assert len(times) == posts
    assert times == sorted(times, reverse=True)
