"""The page of an exploration in a real browser: nothing of the posts acts, the search works, every screen fits."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Protocol

import pytest

from models.explore import explore
from models.explore_page import make_page
from models.sources.timeline import Post, Profile, Timeline
from tests.models import browser
from tests.models.test_explore import START, songs, timeline

pytestmark = pytest.mark.skipif(
    not browser.BROWSER, reason="no browser: BOWERBIRD_BROWSER names no Chromium's executable"
)

ATTACKS = [
    "</script><script>document.title = window.owned = 'yes'</script> and so on we go",
    "<img src=x onerror=\"document.title = window.owned = 'yes'\"> what a picture this is",
    "&lt;img src=x onerror=&quot;window.owned = 1&quot;&gt; as X itself escapes such a thing",
    "&lt;/script&gt;&lt;script&gt;window.owned = 2&lt;/script&gt; escaped, and long enough to keep",
    '"><svg onload="window.owned = 3"><style>* { display: none }</style> a drawing of a bird',
    "<!-- <script> --> {{ 7 * 7 }} {% raw %} ${window.owned = 4} `${window.owned}` \\u003c four marks",
    "</script \n x='1' some words of a bird <!-- <script and no end of either",
    "<iframe src=javascript:parent.owned=5></iframe><base href=http://wren.invalid/> some words more",
    "line\u2028separators\u2029and \ud800 half a pair \u202e turned round <b>bold</b>",
]


class Opener(Protocol):
    def __call__(self, page: str) -> AbstractAsyncContextManager[browser.Tab]: ...


@pytest.fixture
def opened(tmp_path: Path) -> Opener:
    @asynccontextmanager
    async def opening(page: str) -> AsyncIterator[browser.Tab]:
        path = tmp_path / "page.html"
        path.write_text(page, encoding="utf-8")
        async with browser.tab(path, tmp_path / "profile") as tab:
            yield tab

    return opening


def hostile() -> Timeline:
    posts = [Post(text, created_at=START, is_retweet=retweet) for text in ATTACKS for retweet in (False, True)]
    return Timeline(Profile("wren", "<img src=x onerror=window.owned=6>"), [*posts, *songs(100)], "</title><script>")


async def test_nothing_that_posts_say_acts(opened: Opener) -> None:
    async with opened(make_page(explore([hostile()]))) as tab:
        await _show_all(tab)
        shown = await tab.see("document.body.innerText")
        for text in (ATTACKS[0], ATTACKS[1], ATTACKS[4]):
            assert text in shown
        assert "as X itself escapes" in shown
        assert await tab.see("window.owned") is None
        assert await tab.see("document.title") == "Posts of @wren"
        assert await tab.see("document.querySelectorAll('img, iframe, base, form, a[href]:not(.skip)').length") == 0
        assert await tab.see("document.scripts.length") == 2
        assert await tab.see("document.querySelectorAll('style').length") == 1
        await _search(tab, "onerror")
        assert await tab.see("document.querySelectorAll('#results mark').length") > 2
        assert await tab.see("window.owned") is None
        assert tab.complaints == []


async def test_the_page_asks_for_nothing_but_itself(opened: Opener, tmp_path: Path) -> None:
    async with opened(make_page(explore([hostile()]))) as tab:
        await _show_all(tab)
        assert set(tab.requests) == {(tmp_path / "page.html").as_uri()}


async def test_the_policy_would_stop_what_slipped_through(opened: Opener) -> None:
    """Were the escaping ever wrong, still nothing ran and nothing was fetched."""
    slipped = "<script>window.owned = 1</script><img src='http://127.0.0.1:9/x' onerror='window.owned = 2'>"
    page = make_page(explore([timeline(songs(100))])).replace("<footer>", f"<footer>{slipped}")
    async with opened(page) as tab:
        assert await tab.see("document.images.length") == 1
        assert await tab.see("window.owned") is None
        assert len([one for one in tab.complaints if "Content Security Policy" in one]) >= 2
        assert await tab.see("document.querySelectorAll('#results li').length") == 50  # our own script ran


async def test_searching_by_keyboard_alone(opened: Opener) -> None:
    posts = [Post("@jay look at Ümlaut &amp; all its vowels https://t.co/abc", created_at=START), *songs(120)]
    async with opened(make_page(explore([timeline(posts)]))) as tab:
        await tab.press("Tab", 9)
        await tab.press("Enter", 13)  # the link that skips the numbers
        await tab.press("Tab", 9)
        assert await tab.see("document.activeElement.id") == "words"
        await tab.write("üMLAUT")
        assert await tab.see("document.querySelector('#found').textContent") == "1 post."
        assert await tab.see("document.querySelector('#found').getAttribute('role')") == "status"
        before, after = await tab.see("[...document.querySelectorAll('#results .text')].map(one => one.textContent)")
        assert before == posts[0].text
        assert after == "look at Ümlaut & all its vowels"
        assert await tab.see("document.querySelector('#results del').textContent") == "@jay "
        assert await tab.see("document.querySelector('#results mark').textContent") == "Ümlaut"
        await tab.write(" & ALL its")  # also where the post as it came had something else in between
        assert await tab.see("document.querySelector('#found').textContent") == "1 post."
        await tab.see("document.querySelector('#words').select()")
        await tab.write("song")
        assert await tab.see("document.querySelector('#found').textContent") == "120 posts; the first 50 are shown."
        await tab.see("document.querySelector('#more').focus()")
        await tab.press("Enter", 13)
        assert await tab.see("document.querySelectorAll('#results li').length") == 100
        assert await tab.see("document.activeElement === document.querySelectorAll('#results li')[50]")
        await tab.press("Tab", 9)
        await tab.press("Enter", 13)
        assert await tab.see("document.querySelector('#more').hidden")


async def test_showing_one_kind_or_one_handle(opened: Opener) -> None:
    both = [
        timeline([Post("RT @a: b", created_at=START, is_retweet=True), *songs(90, singer="wren")], "wren"),
        timeline(songs(80, singer="jay"), "jay"),
    ]
    async with opened(make_page(explore(both))) as tab:
        assert await tab.see("document.querySelector('#found').textContent") == "171 posts; the first 50 are shown."
        labels = await tab.see("[...document.querySelector('#kind').options].map(one => one.textContent)")
        assert labels[:3] == ["All posts (171)", "Kept (170)", "Left out (1)"]
        assert "Left out: retweets (1)" in labels
        await _choose(tab, "kind", "dropped")
        assert await tab.see("document.querySelector('#results .about').textContent") == (
            "@wren2020-01-01 00:00left outretweets"
        )
        await _choose(tab, "kind", "all")
        await _choose(tab, "whose", "0")
        assert await tab.see("document.querySelector('#found').textContent") == "80 posts; the first 50 are shown."


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [320, 390, 768, 1280])
async def test_it_fits_every_screen(width: int, opened: Opener, *, dark: bool) -> None:
    long = Post("https" * 40 + " wide" * 30, created_at=START)
    async with opened(make_page(explore([timeline([long, *songs(90)], name) for name in ("wren", "jay")]))) as tab:
        await tab.look(width=width, dark=dark)
        await tab.see("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert await tab.see("document.documentElement.scrollWidth") <= width
        colours = await tab.see("['color', 'background-color'].map(one => getComputedStyle(document.body)[one])")
        ink, paper = (sum(int(part) for part in colour[4:-1].split(",")) for colour in colours)
        assert (ink > paper) is dark


async def _show_all(tab: browser.Tab) -> None:
    await tab.see("document.querySelectorAll('details').forEach(one => one.open = true)")
    while not await tab.see("document.querySelector('#more').hidden"):
        await tab.see("document.querySelector('#more').click()")


async def _search(tab: browser.Tab, words: str) -> None:
    await tab.see("document.querySelector('#words').focus()")
    await tab.write(words)


async def _choose(tab: browser.Tab, which: str, value: str) -> None:
    await tab.see(
        f"{{ const one = document.querySelector('#{which}'); one.value = '{value}';"
        " one.dispatchEvent(new Event('change')) }"
    )
