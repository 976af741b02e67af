"""Archives of X: what is read of each generation, and what is said of a damaged one."""

import time
from pathlib import Path

import pytest

from models.errors import BadSourceError
from models.sources import holds_posts, is_archive, owner_of, read_source
from tests.models.sources import archives
from tests.models.sources.archives import (
    account,
    manifest,
    modern,
    note,
    script,
    tweet,
    tweets_js,
    write_folder,
    write_zip,
)

TEXTS = {
    "grailbird": {"Rain again", "RT @jay: Worms"},
    "at_the_root": {"Root one", "Root two"},
    "wrapped": {"Whole", "Part"},
    "modern": {"One", "Two", "Three"},
}


@pytest.mark.parametrize("generation", archives.GENERATIONS)
@pytest.mark.parametrize("top", ["", "twitter-2024/"])
@pytest.mark.parametrize("write", [write_zip, write_folder])
def test_reads_every_generation(tmp_path: Path, generation: str, top: str, write) -> None:
    files = {top + name: data for name, data in archives.GENERATIONS[generation]().items()}
    path = write(tmp_path / "archive.zip" if write is write_zip else tmp_path / "archive", files)
    timeline = read_source([path], None)
    assert {post.text for post in timeline.posts} == TEXTS[generation]
    assert (timeline.handle, timeline.profile.name, timeline.warnings) == ("wren", "Wren W.", [])
    assert timeline.source == "archive"


@pytest.mark.parametrize("generation", archives.GENERATIONS)
def test_tells_the_owner(tmp_path: Path, generation: str) -> None:
    assert owner_of([write_zip(tmp_path / "a.zip", archives.GENERATIONS[generation]())]) == "wren"


def test_data_folder_itself(tmp_path: Path) -> None:
    write_folder(tmp_path, modern())
    assert len(read_source([tmp_path / "data"], None).posts) == 3


def test_picture_comes_from_the_profile(tmp_path: Path) -> None:
    assert read_source([write_folder(tmp_path, modern())], None).profile.picture_url == "https://pbs.twimg.com/a.jpg"


def test_posts_come_newest_first(tmp_path: Path) -> None:
    texts = [post.text for post in read_source([write_folder(tmp_path, archives.grailbird())], None).posts]
    assert texts == ["Rain again", "RT @jay: Worms"]


def test_retweets_and_replies_are_told(tmp_path: Path) -> None:
    posts = [tweet(1, "RT @jay: Hm"), tweet(2, "@jay yes", in_reply_to_user_id_str="9"), tweet(3, "@jay no reply")]
    found = read_source([write_folder(tmp_path, {"data/tweets.js": tweets_js(*posts)})], "wren").posts
    assert [(p.is_retweet, p.is_reply) for p in found] == [(True, False), (False, True), (False, False)]


def test_another_handle_is_warned_of(tmp_path: Path) -> None:
    timeline = read_source([write_folder(tmp_path / "a", modern())], "jay")
    assert timeline.handle == "jay"
    assert timeline.warnings == ["a belongs to @wren, but is read as the posts of @jay."]


def test_half_a_character_in_a_pictures_address_does_no_harm(tmp_path: Path) -> None:
    """What is kept of a training holds the address, too: it could not be written, after all the minutes."""
    files = modern()
    files["data/profile.js"] = files["data/profile.js"].replace(b"/a.jpg", b"/a\\ud83d.jpg")
    picture = read_source([write_folder(tmp_path, files)], None).profile.picture_url
    assert picture is not None
    assert picture.encode().startswith(b"https://pbs.twimg.com/a")


def test_half_a_character_in_a_name_does_no_harm(tmp_path: Path) -> None:
    files = {"data/tweets.js": tweets_js(tweet(1, "Hi")), "data/account.js": account()}
    files["data/account.js"] = files["data/account.js"].replace(b"Wren W.", b"Wren \\ud83d")
    name = read_source([write_folder(tmp_path, files)], None).profile.name
    assert name is not None
    assert name.encode().startswith(b"Wren ")


def test_owner_falls_back_to_the_account(tmp_path: Path) -> None:
    files = {"data/tweets.js": tweets_js(tweet(1, "Hi")), "data/account.js": account("Jay")}
    assert read_source([write_folder(tmp_path, files)], None).handle == "jay"


def test_unknown_owner_asks_for_the_handle(tmp_path: Path) -> None:
    write_folder(tmp_path / "a", {"data/tweets.js": tweets_js(tweet(1, "Hi"))})
    with pytest.raises(BadSourceError, match="a does not say whose posts it holds; give the handle too"):
        read_source([tmp_path / "a"], None)


@pytest.mark.parametrize("index", [b"", b"var tweet_index = [" + b" " * (8 << 20) + b"]"])
def test_an_index_of_no_use_is_passed_over(tmp_path: Path, index: bytes) -> None:
    """Nothing in it, or more than X would write."""
    files = archives.grailbird() | {"data/js/tweet_index.js": index}
    timeline = read_source([write_folder(tmp_path / "a", files)], None)
    assert len(timeline.posts) == 2
    (warning,) = timeline.warnings
    assert warning.startswith("Went on without a part of the archive: data/js/tweet_index.js in a")


def test_broken_manifest_is_passed_over(tmp_path: Path) -> None:
    files = modern() | {archives.MANIFEST: b"window.__THAR_CONFIG = {oops"}
    timeline = read_source([write_folder(tmp_path / "a", files)], None)
    assert len(timeline.posts) == 3
    assert timeline.handle == "wren"
    assert timeline.warnings == [
        (
            "Went on without a part of the archive: data/manifest.js in a is broken at line 1: not JSON; "
            "download or copy it again."
        )
    ]


def test_wrong_count_is_warned_of(tmp_path: Path) -> None:
    files = modern() | {archives.MANIFEST: manifest({"data/tweets.js": 5})}
    assert read_source([write_folder(tmp_path, files)], None).warnings == [
        "The archive lists 5 items in tweets.js, but 2 are there; it may be incomplete."
    ]


def test_missing_part_is_warned_of(tmp_path: Path) -> None:
    files = modern()
    del files["data/tweets-part1.js"]
    assert read_source([write_folder(tmp_path, files)], None).warnings == [
        "The archive lists tweets-part1.js with 1 item in all, but without them here their posts are missing."
    ]


def test_missing_notes_are_warned_of(tmp_path: Path) -> None:
    files = modern() | {archives.MANIFEST: manifest({"data/tweets.js": 2, "data/note-tweet-part1.js": 4})}
    assert read_source([write_folder(tmp_path, files)], None).warnings == [
        "The archive lists note-tweet-part1.js with 4 items in all, but without them here long posts stay cut."
    ]


def test_parts_in_several_zips_are_one_archive(tmp_path: Path) -> None:
    files = modern()
    second = {"data/tweets-part1.js": files.pop("data/tweets-part1.js"), archives.MANIFEST: files[archives.MANIFEST]}
    timeline = read_source([write_zip(tmp_path / "1.zip", files), write_zip(tmp_path / "2.zip", second)], None)
    assert (len(timeline.posts), timeline.warnings) == (3, [])


@pytest.mark.parametrize("extra", [{}, {"data/account.js": account()}])
def test_a_part_may_hold_nothing_but_media(tmp_path: Path, extra: dict[str, bytes]) -> None:
    first = write_zip(tmp_path / "1.zip", modern())
    second = write_zip(tmp_path / "2.zip", {"data/tweets_media/1-a.jpg": b"\xff"} | extra)
    timeline = read_source([first, second], None)
    assert (len(timeline.posts), timeline.warnings) == (3, ["2.zip holds no posts."])
    with pytest.raises(BadSourceError, match=r"2\.zip is"):
        read_source([second], None)


def test_archive_without_its_posts_is_refused(tmp_path: Path) -> None:
    path = write_folder(tmp_path / "a", {archives.MANIFEST: manifest({"data/tweets.js": 9})})
    with pytest.raises(BadSourceError, match="a is an archive of @wren without its posts"):
        read_source([path], None)


def test_deleted_posts_alone_are_no_posts(tmp_path: Path) -> None:
    path = write_folder(tmp_path / "a", {"data/deleted-tweets.js": modern()["data/deleted-tweets.js"]})
    with pytest.raises(BadSourceError, match="a is not an X archive"):
        read_source([path], None)


def test_account_alone_is_no_source(tmp_path: Path) -> None:
    with pytest.raises(BadSourceError, match=r"a is an archive without its posts \(data/tweets.js\)"):
        read_source([write_folder(tmp_path / "a", {"data/account.js": account()})], None)


def test_empty_archive_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadSourceError, match="a holds no posts"):
        read_source([write_folder(tmp_path / "a", {"data/tweets.js": tweets_js()})], "wren")


def test_whose_a_part_is_and_whether_there_are_posts_in_it(tmp_path: Path) -> None:
    first = write_zip(tmp_path / "1.zip", modern())
    second = write_zip(tmp_path / "2.zip", {"data/tweets_media/1-a.jpg": b"\xff"})
    (file := tmp_path / "posts.txt").write_text("Hi")
    assert [owner_of([path], is_part=True) for path in (first, second, file)] == ["wren", None, None]
    assert owner_of([second, first]) == "wren"
    assert [is_archive(path) for path in (first, second, file)] == [True, True, False]
    assert [holds_posts(path) for path in (first, second, file)] == [True, False, True]


def test_several_archives_in_a_folder_are_refused(tmp_path: Path) -> None:
    files = {f"{top}/data/tweets.js": tweets_js(tweet(1, "Hi")) for top in ("one", "two")}
    with pytest.raises(BadSourceError, match=r"a holds several archives \(one, two\); give one of them"):
        read_source([write_folder(tmp_path / "a", files)], "wren")


def test_archives_of_two_accounts_are_refused(tmp_path: Path) -> None:
    one = write_folder(tmp_path / "one", modern())
    two = write_folder(tmp_path / "two", modern() | {archives.MANIFEST: manifest({}, owner="Jay")})
    with pytest.raises(BadSourceError, match="one, two belong to different accounts, @jay and @wren"):
        read_source([one, two], "wren")


def test_repeated_posts_are_left_out(tmp_path: Path) -> None:
    files = {"data/tweets.js": tweets_js(tweet(1, "Hi"), tweet(1, "Hi"))}
    timeline = read_source([write_folder(tmp_path, files)], "wren")
    assert (len(timeline.posts), timeline.warnings) == (1, ["Left out 1 post with the id of another."])


LONG = "A tall tale & a <short> one that goes on https://t.co/aaa for quite some time, and then some more after the cut"


def _long(tweet_text: str, *notes: dict, time: str = "Sat Nov 09 12:14:18 +0000 2024") -> dict[str, bytes]:
    return {
        "data/tweets.js": tweets_js(tweet(1, tweet_text, time)),
        "data/note-tweet.js": script("note_tweet", list(notes)),
    }


CUT = "A tall tale &amp; a &lt;short&gt; one that goes on https://t.co/bbb for quite… https://t.co/xyz"


@pytest.mark.parametrize("second", [17, 18, 19])
def test_long_post_is_restored_and_escaped(tmp_path: Path, second: int) -> None:
    files = _long(CUT, note(LONG, f"2024-11-09T12:14:{second}.000Z"))
    (post,) = read_source([write_folder(tmp_path, files)], "wren").posts
    assert post.is_long
    assert post.text == LONG.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def test_a_heap_of_notes_of_one_second_is_done_with_in_a_moment(tmp_path: Path) -> None:
    """Compared each with each it would take some minutes."""
    posts = [tweet(number, f"A tall tale of {number}…") for number in range(1, 5_001)]
    notes = [note(f"A long tale of {number}", "2024-11-09T12:14:18.000Z") for number in range(5_000)]
    files = {"data/tweets.js": tweets_js(*posts), "data/note-tweet.js": script("note_tweet", notes)}
    began = time.monotonic()
    assert len(read_source([write_folder(tmp_path, files)], "wren").posts) == 5_000
    assert time.monotonic() - began < 60


def test_a_note_of_nothing_but_links_is_done_with_in_a_moment(tmp_path: Path) -> None:
    """Looked at from each link to the last it would take some minutes, and again for each post."""
    posts = [tweet(number, f"A tall tale of {number}…") for number in range(1, 501)]
    links = note("https://t.co/a " * 50_000 + "and so on", "2024-11-09T12:14:18.000Z")
    files = {"data/tweets.js": tweets_js(*posts), "data/note-tweet.js": script("note_tweet", [links])}
    began = time.monotonic()
    assert len(read_source([write_folder(tmp_path, files)], "wren").posts) == 500
    assert time.monotonic() - began < 20


def test_latest_edit_of_a_note_is_used(tmp_path: Path) -> None:
    first = note(LONG, "2024-11-09T12:14:18.000Z", "2024-11-09T12:14:18.000Z")
    edited = note(LONG + ", edited", "2024-11-09T12:14:18.000Z", "2024-11-09T12:20:00.000Z")
    timeline = read_source([write_folder(tmp_path, _long(CUT, first, edited))], "wren")
    assert timeline.posts[0].text.endswith(", edited")
    assert timeline.warnings == []


def test_note_without_addressees_keeps_those_of_the_post(tmp_path: Path) -> None:
    files = _long("@jay @tit " + CUT, note(LONG, "2024-11-09T12:14:18.000Z"))
    assert read_source([write_folder(tmp_path, files)], "wren").posts[0].text.startswith("@jay @tit A tall tale &amp;")


@pytest.mark.parametrize(
    ("text", "time"), [(CUT, "2024-11-09T12:14:21.000Z"), ("Another tale… https://t.co/x", "2024-11-09T12:14:18.000Z")]
)
def test_note_of_other_time_or_words_is_not_used(tmp_path: Path, text: str, time: str) -> None:
    timeline = read_source([write_folder(tmp_path, _long(text, note(LONG, time)))], "wren")
    assert timeline.posts[0].text == text
    assert timeline.warnings == ["1 long post could not be matched, so its short form is used if there is one."]


def test_real_archive(real_data: Path) -> None:
    (path,) = (real_data / "archives").glob("twitter-2024-11-16-*.zip")
    timeline = read_source([path], None)
    assert (timeline.handle, len(timeline.posts), timeline.warnings) == ("alrocar", 1_223, [])
    assert sum(post.is_long for post in timeline.posts) == 41
    assert sum(post.is_retweet for post in timeline.posts) == 12
    assert owner_of([path]) == "alrocar"


def test_real_grailbird(real_data: Path) -> None:
    timeline = read_source([real_data / "archives/2018-grailbird"], None)
    assert (timeline.handle, len(timeline.posts)) == ("a_know", 122)
    assert timeline.warnings == [
        (
            "The archive lists 2018_10.js and 109 more files with 46,051 items in all, but without them here "
            "their posts are missing."
        )
    ]


def test_real_manifest_without_posts(real_data: Path) -> None:
    with pytest.raises(BadSourceError, match="is an archive of @milahu104 without its posts"):
        read_source([real_data / "archives/2026-manifest"], None)
