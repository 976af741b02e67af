"""Items of Bluesky's feeds as posts: texts with their links, times, numbers and marks."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models import cleaning
from models.sources.bluesky_items import number_of_tid, read_feed_item, write_links
from models.sources.items import read_item
from models.sources.timeline import Post
from tests.models.sources.bluesky_server import PICTURES, START, FeedAccount, facet, tid

DID = "did:plc:wren"
LINK = "https://example.com/a-long-path/to-somewhere"
SHOWN = "example.com/a-long-path/..."


def read(item: dict[str, Any]) -> Post:
    fields = read_feed_item(item, DID)
    assert fields is not None
    post = read_item(fields)
    assert post is not None
    return post


@pytest.fixture
def wren() -> FeedAccount:
    return FeedAccount("wren.bsky.social", DID)


@pytest.fixture
def jay() -> FeedAccount:
    return FeedAccount("jay.example.com", "did:plc:jay")


# --- Posts ------------------------------------------------------------------------------------------------------------


def test_a_post(wren: FeedAccount):
    item = wren.post("Blue & <bluer>", START)
    assert read_feed_item(item, DID) == {
        "id": str(number_of_tid(tid(START))),
        "uri": f"at://{DID}/app.bsky.feed.post/{tid(START)}",
        "created_at": "2024-05-01T12:00:00+00:00",
        "text": "Blue &amp; &lt;bluer&gt;",
        "referenced_tweets": [],
    }
    assert read(item) == Post("Blue &amp; &lt;bluer&gt;", number_of_tid(tid(START)), START)


def test_an_at_sign_at_the_start_makes_no_reply(wren: FeedAccount):
    assert not read(wren.post("@jay.example.com has a blue feather", START)).is_reply


def test_a_reply(wren: FeedAccount, jay: FeedAccount):
    post = read(wren.reply("So it is", jay.post("It is blue", START), START))
    assert (post.text, post.is_reply, post.is_retweet) == ("So it is", True, False)


@pytest.mark.parametrize("with_uri", [True, False])
def test_a_repost_keeps_none_of_the_others_words(wren: FeedAccount, jay: FeedAccount, with_uri):
    later = START + timedelta(days=3)
    original = jay.post("Words of another", START)
    item = wren.repost(original, later, with_uri=with_uri)
    post = read(item)
    assert post.is_retweet
    assert post.created_at == later
    assert post.text == f"https://bsky.app/profile/did:plc:jay/post/{tid(START)}"
    assert post.id is not None
    assert abs((post.id >> 10) - (number_of_tid(tid(later)) >> 10)) == 0
    assert read(item) == post  # the same number every time


def test_a_repost_of_an_own_post_is_another_item(wren: FeedAccount):
    own = wren.post("My own words", START)
    assert read(wren.repost(own, START + timedelta(days=1))).id != read(own).id


def test_anothers_post_without_a_reason_is_not_taken_for_own(jay: FeedAccount):
    assert read(jay.post("Words of another", START)).is_retweet


@pytest.mark.parametrize("pictures", [True, False])
def test_a_quote_has_only_the_authors_words(wren: FeedAccount, jay: FeedAccount, pictures):
    item = wren.quote("Look at this", jay.post("Words of another", START), START, pictures=pictures)
    assert read_feed_item(item, DID)["referenced_tweets"] == [{"type": "quoted"}]
    post = read(item)
    assert (post.text, post.is_retweet, post.is_reply) == ("Look at this", False, False)


def test_a_list_below_a_post_is_no_quote(wren: FeedAccount):
    embed = {"$type": "app.bsky.embed.record", "record": {"uri": "at://did:plc:jay/app.bsky.graph.list/3k", "cid": "b"}}
    assert read_feed_item(wren.post("My list", START, embed=embed), DID)["referenced_tweets"] == []


@pytest.mark.parametrize("text", ["", " \n"])
def test_a_picture_without_words_is_counted_and_cleaned_away(wren: FeedAccount, text: str):
    post = read(wren.post(text, START, embed=PICTURES))
    assert post.text == f"https://bsky.app/profile/{DID}/post/{tid(START)}"
    assert cleaning.clean(post.text).dropped == cleaning.Dropped.WORDLESS


def test_what_is_pinned_is_left_out_since_it_comes_again(wren: FeedAccount):
    item = wren.post("Pinned", START) | {"reason": {"$type": "app.bsky.feed.defs#reasonPin"}}
    assert read_feed_item(item, DID) is None


# --- Times and numbers ------------------------------------------------------------------------------------------------


def test_the_number_of_a_name():
    # The example of https://atproto.com/specs/tid and its parts, as the reference implementation reads them.
    assert number_of_tid("3jzfcijpj2z2a") == 1_688_137_381_887_007 << 10 | 6
    assert number_of_tid("bzzzzzzzzzzzz") == (1 << 63) - 1


@pytest.mark.parametrize(
    "name", ["", "self", "3jzfcijpj2z2", "3jzfcijpj2z2aa", "3JZFCIJPJ2Z2A", "kjzfcijpj2z2a", "c" * 13]
)
def test_what_is_no_number(name: str):
    assert number_of_tid(name) is None


@given(st.integers(1, 230 * 365 * 24 * 3600 * 10**6), st.integers(0, 1023))
def test_a_name_tells_the_microsecond(micros: int, clock: int):
    time = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=micros)
    number = number_of_tid(tid(time, clock))
    assert datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=number >> 10) == time
    assert number & 1023 == clock


@pytest.mark.parametrize("name", ["self", "my-post", "2222222222222", tid(START + timedelta(days=400))])
def test_a_name_that_tells_no_sane_time_gets_a_number_by_its_time(wren: FeedAccount, name: str):
    before, item, after = (wren.post("Blue", START + timedelta(hours=hour), name=name) for hour in range(3))
    numbers = [read(one).id for one in (before, item, after)]
    assert numbers == sorted(set(numbers))
    assert number_of_tid(tid(START)) >> 10 == numbers[0] >> 10


@pytest.mark.parametrize(
    ("created", "time"),
    [
        ("2024-05-01T12:00:00.000Z", START),
        ("2024-05-01T14:00:00.123456789+02:00", START.replace(microsecond=123456)),
        ("2014-05-01T12:00:00Z", START.replace(year=2014)),  # brought along from elsewhere
        ("2999-01-01T00:00:00Z", START + timedelta(seconds=1)),  # later than it was seen
        ("yesterday", START + timedelta(seconds=1)),
        (None, START + timedelta(seconds=1)),
        (17, START + timedelta(seconds=1)),
        ("0001-01-01T00:00:00+14:00", START + timedelta(seconds=1)),
    ],
)
def test_the_time_of_a_post(wren: FeedAccount, created: object, time: datetime):
    assert read(wren.post("Blue", START, createdAt=created)).created_at == time


def test_the_time_is_in_the_name_where_nothing_else_tells(wren: FeedAccount):
    item = wren.post("Blue", START, createdAt=None)
    del item["post"]["indexedAt"]
    assert read(item).created_at == START
    item["post"]["uri"] = f"at://{DID}/app.bsky.feed.post/self"
    assert read_feed_item(item, DID) is None


# --- Rich text --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "before",
    ["See ", "鳥の巣はここ：", "🐦🇯🇵👩‍👩‍👧 ", "é\u0301 ", "", "A & B < C "],
)
def test_a_shortened_link_is_written_out(before: str):
    text = f"{before}{SHOWN} and so on"
    assert write_links(text, [facet(text, SHOWN, uri=LINK)]) == f"{before}{LINK} and so on"


def test_the_cleaner_takes_it_for_a_link(wren: FeedAccount):
    text = f"鳥🐦 I read it all at {SHOWN} this morning, twice"
    post = read(wren.post(text, START, facets=[facet(text, SHOWN, uri=LINK)]))
    assert cleaning.clean(post.text).text == "鳥🐦 I read it all at [link] this morning, twice"
    text = f"A bower of bottle caps, blue ones only. {SHOWN}"
    post = read(wren.post(text, START, facets=[facet(text, SHOWN, uri=LINK)]))
    assert cleaning.clean(post.text).text == "A bower of bottle caps, blue ones only."


@pytest.mark.parametrize(
    ("shown", "uri", "written"),
    [
        ("example.com", "https://example.com", "https://example.com"),
        ("Example.com/A", "https://www.example.com/a", "https://www.example.com/a"),
        ("www.example.com/a…", "http://example.com/abc", "http://example.com/abc"),
        ("https://example.com/…", "https://other.example.com/x", "https://other.example.com/x"),
        ("example.com/a_(b)", "https://example.com/a_(b)", "https://example.com/a_%28b%29"),
        ("example.com/é", "https://example.com/é.", "https://example.com/%C3%A9"),
        # Words that carry a link stay words.
        ("my notes", "https://example.com", "my notes"),
        ("Node.js", "https://nodejs.org", "Node.js"),
        ("example.com", "https://evil.example.org", "example.com"),
        ("example.com", "mailto:wren@example.com", "example.com"),
        ("example.com", "javascript:alert(1)", "example.com"),
        ("here", "https://", "here"),
        (".", "https://.", "."),
    ],
)
def test_what_is_written_for_a_link(shown: str, uri: str, written: str):
    text = f"Look: {shown} !"
    assert write_links(text, [facet(text, shown, uri=uri)]) == f"Look: {written} !"


def test_words_behind_a_link_do_not_become_a_part_of_it():
    for behind, written in {
        "and": " and",
        ",and": " ,and",
        ", and": ", and",
        "!": "!",
        "です": "です",
        "…": "…",
    }.items():
        text = SHOWN + behind
        assert write_links(text, [facet(text, SHOWN, uri=LINK)]) == LINK + written


def test_mentions_and_tags_stay_text(wren: FeedAccount):
    text = "🐦 @jay.example.com likes #blue"
    facets = [facet(text, "@jay.example.com", did="did:plc:jay"), facet(text, "#blue", tag="blue")]
    assert read(wren.post(text, START, facets=facets)).text == text


@pytest.mark.parametrize(
    "index",
    [
        {"byteStart": 1, "byteEnd": 8},  # in the middle of a character
        {"byteStart": 0, "byteEnd": 1},
        {"byteStart": 5, "byteEnd": 5},
        {"byteStart": 9, "byteEnd": 5},
        {"byteStart": -3, "byteEnd": 5},
        {"byteStart": 5, "byteEnd": 900},
        {"byteStart": "5", "byteEnd": "9"},
        {"byteStart": True, "byteEnd": 9.0},
        {"byteStart": 5},
        None,
    ],
)
def test_what_does_not_fit_the_text_is_left_out(index: object):
    text = "🐦 https://example.com"
    features = [{"$type": "app.bsky.richtext.facet#link", "uri": LINK}]
    assert write_links(text, [{"index": index, "features": features}]) == text


def test_of_links_over_one_another_the_first_counts():
    text = f"{SHOWN} {SHOWN}"
    facets = [
        facet(text, f"com/a-long-path/... {SHOWN[:3]}", uri="https://b.example.com"),
        facet(text, SHOWN, uri=LINK),
    ]
    assert write_links(text, facets) == f"{LINK} {SHOWN}"


PLAIN = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=20)


@given(st.lists(st.tuples(PLAIN, st.booleans()), max_size=6), PLAIN)
def test_links_anywhere_are_found_by_bytes_and_by_the_cleaner(parts: list[tuple[str, bool]], end: str):
    text, written, facets = "", "", []
    for words, is_link in parts:
        text += words
        written += words
        if is_link:
            start = len(text.encode())
            text += SHOWN
            feature = {"$type": "app.bsky.richtext.facet#link", "uri": LINK}
            facets.append({"index": {"byteStart": start, "byteEnd": len(text.encode())}, "features": [feature]})
            written += f"{LINK} "
    text += end
    written += end
    made = write_links(text, facets[::-1])
    assert made.replace(" ", "") == written.replace(" ", "")
    assert made.count(LINK) == len(facets)
    ends = [made[match.start() :] for match in cleaning._LINK.finditer(made) if match.group().rstrip(".,:;!?") == LINK]
    assert len(ends) == len(facets)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from([LINK, SHOWN, "at://a/b/c"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "post",
                    "reason",
                    "record",
                    "text",
                    "facets",
                    "uri",
                    "index",
                    "features",
                    "byteStart",
                    "byteEnd",
                    "createdAt",
                    "indexedAt",
                    "embed",
                    "reply",
                    "$type",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=20,
)


@given(st.text(), JSON | st.lists(st.fixed_dictionaries({"index": JSON, "features": JSON}), max_size=3))
@example("\ud83d", [{"index": {"byteStart": 0, "byteEnd": 3}, "features": [{"uri": LINK}]}])
@example("\ud83d", [{"index": {"byteStart": 0, "byteEnd": 3}, "features": [{"uri": "https://\ud83d"}]}])
def test_no_facet_breaks_a_text(text: str, facets: object):
    assert isinstance(write_links(text, facets), str)


@given(
    JSON
    | st.fixed_dictionaries(
        {"post": st.fixed_dictionaries({"uri": st.just(f"at://{DID}/x/y"), "record": JSON}), "reason": JSON}
    )
)
@example({"post": {"uri": f"at://{DID}/x/\ud800", "indexedAt": "2024-05-01T12:00:00Z"}})
@example({"post": {"uri": "at://", "indexedAt": "1900-05-01T12:00:00Z"}})
def test_no_item_breaks_the_reader(item: object):
    fields = read_feed_item(item, DID)
    if fields is not None:
        post = read_item(fields)
        assert post is not None
        assert post.id is not None
        assert post.created_at is not None
