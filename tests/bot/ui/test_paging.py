"""A list in pages: every entry is on one, and a page that is no more is the last one."""

import pytest

from bot.ui.paging import Page


@pytest.mark.parametrize("count", [1, 9, 10, 11, 20, 21])
def test_every_entry_is_on_one_page(count: int) -> None:
    entries, pages = list(range(count)), Page.of(0, count, 10).pages
    assert [entry for number in range(pages) for entry in entries[Page.of(number, count, 10).shown]] == entries


def test_a_page_that_is_no_more_is_the_last_one() -> None:
    assert Page.of(7, 21, 10) == Page(2, 3, slice(20, 30))
