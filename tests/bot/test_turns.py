"""Turns: nobody waits for all of another server's requests."""

import asyncio
from contextlib import suppress

import pytest

from bot.turns import MOST_WAITING, CrowdedError, Turns


class Queue:
    """Requests that take a moment each, and the order in which they were served."""

    def __init__(self) -> None:
        self.turns = Turns()
        self.served: list[tuple[int, str]] = []
        self.at_once = 0

    async def ask(self, server: int, name: str) -> None:
        with self.turns.place(server) as turn:
            await turn.wait()
            self.at_once += 1
            assert self.at_once == 1
            await asyncio.sleep(0)
            self.served.append((server, name))
            self.at_once -= 1


@pytest.fixture
def queue() -> Queue:
    return Queue()


async def test_servers_take_turns_and_within_one_the_first_comes_first(queue: Queue) -> None:
    asked = [(1, "a"), (1, "b"), (1, "c"), (1, "d"), (2, "e"), (2, "f"), (3, "g")]
    await asyncio.gather(*(queue.ask(server, name) for server, name in asked))
    assert queue.served == [(1, "a"), (1, "b"), (2, "e"), (3, "g"), (1, "c"), (2, "f"), (1, "d")]


async def test_who_was_just_served_goes_behind_those_who_wait(queue: Queue) -> None:
    async def ask_again() -> None:
        await queue.ask(1, "a")
        await queue.ask(1, "b")

    await asyncio.gather(ask_again(), queue.ask(2, "c"), queue.ask(3, "d"))
    assert queue.served == [(1, "a"), (2, "c"), (3, "d"), (1, "b")]


async def test_a_server_with_many_waiting_is_refused_and_others_are_not(queue: Queue) -> None:
    waiting = [asyncio.create_task(queue.ask(1, "")) for _ in range(MOST_WAITING + 1)]  # one of them has the turn
    await asyncio.sleep(0)
    with pytest.raises(CrowdedError, match=r"^10 requests for tweets wait in this server already; try again when some"):
        await queue.ask(1, "too many")
    await queue.ask(2, "other")
    assert len(queue.served) <= 3
    await asyncio.gather(*waiting)
    await queue.ask(1, "later")
    assert queue.served[-1] == (1, "later")


async def test_who_gives_up_holds_nobody_up(queue: Queue) -> None:
    asking = [asyncio.create_task(queue.ask(1, name)) for name in "abc"]
    await asyncio.sleep(0)
    asking[1].cancel()
    await asyncio.gather(*asking, return_exceptions=True)
    assert queue.served == [(1, "a"), (1, "c")]
    assert not queue.turns._waiting


async def test_a_turn_that_comes_to_somebody_who_just_gave_up_is_passed_on(queue: Queue) -> None:
    with queue.turns.place(1) as turn:
        await turn.wait()
        asking = [asyncio.create_task(queue.ask(1, name)) for name in "ab"]
        await asyncio.sleep(0)
    asking[0].cancel()
    await asyncio.gather(*asking, return_exceptions=True)
    assert queue.served == [(1, "b")]


async def test_a_fault_ends_a_turn(queue: Queue) -> None:
    with suppress(ValueError), queue.turns.place(1) as turn:
        await turn.wait()
        raise ValueError
    await queue.ask(1, "next")
    assert queue.served == [(1, "next")]
