"""X's API, version 2: an account's look-up and its timeline, page by page.

Knows how to ask, through tweepy; what the answers mean is told by `x_answers`. One call is one request: asking again,
keeping and paying are the business of `fetch`.

A request asks for no expansions, since every post and account that comes along is billed, and never leaves out
replies, since X then shows 800 posts instead of 3,200.
"""

import re
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any, Self

import aiohttp
from tweepy.asynchronous import AsyncClient

from models.errors import BadHandleError, BowerbirdError
from models.handles import is_domain, parse_handle
from models.sources.remote import UNTIL, Account, FaultError, Page
from models.sources.x_answers import NAME, Answer, read_account, read_page

_TWEEPYS_HOST = "https://api.twitter.com"
_PAGE = 100
_USER_FIELDS = ["protected", "public_metrics", "profile_image_url", "name"]
# X takes both vocabularies; this one it has taken for longer.
_POST_FIELDS = ["created_at", "note_tweet", "referenced_tweets", "in_reply_to_user_id"]
_CURSOR = re.compile(rf"{UNTIL}(?P<until>\d+)(?::(?P<token>.+))?", re.ASCII)


class XApi:
    """A `Remote`. To be used as a context manager, which closes its connections.

    Cursors are X's pagination tokens, `until:<id>`, or `until:<id>:<token>` for the pages behind such a one: X wants
    a token together with the parameters that it was made for.

    Raises:
        BowerbirdError: the token cannot be one.
    """

    name = NAME
    most_posts = 3200

    def __init__(
        self,
        token: str,
        url: str = _TWEEPYS_HOST,
        *,
        include_retweets: bool = True,
        timeout: float = 30.0,
        now: Callable[[], float] = time.time,
    ) -> None:
        if not re.fullmatch(r"[!-~]+", token):
            raise BowerbirdError("The X bearer token has spaces or strange characters in it; set X_BEARER_TOKEN again.")
        self._include_retweets = include_retweets
        self._now = now
        self._line = _Line(token, url.rstrip("/"), timeout)
        # The token is added behind tweepy's back, which would write it into its debug log.
        self._client = AsyncClient("added later", return_type=dict, wait_on_rate_limit=False)
        self._client.session = self._line

    async def __aenter__(self) -> Self:
        await self._line.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._line.close()

    async def account(self, handle: str) -> Account:
        """Look an account up.

        Raises:
            BadHandleError: it cannot be a name on X; nothing was sent.
            BowerbirdError: one of those in `remote`.
        """
        name = parse_handle(handle)
        if is_domain(name):
            raise BadHandleError(f"@{name} is not an X user name: those have no dots.")
        answer = await self._client.get_user(username=name, user_fields=_USER_FIELDS)
        return read_account(answer, name, self._now())

    async def page(self, account: Account, cursor: str | None, since: str | None) -> Page:
        """At most a hundred posts.

        Raises:
            BowerbirdError: one of those in `remote`.
        """
        options: dict[str, Any] = {"max_results": _PAGE, "tweet_fields": _POST_FIELDS}
        if not self._include_retweets:
            options["exclude"] = ["retweets"]
        if since:
            options["since_id"] = since
        named = _CURSOR.fullmatch(cursor) if cursor else None
        if named:
            options["until_id"] = named["until"]
        if token := named["token"] if named else cursor:
            options["pagination_token"] = token
        answer = await self._client.get_users_tweets(account.id, **options)
        page = read_page(answer, account.handle, self._now())
        if named and page.next and not page.next.startswith(UNTIL):
            return replace(page, next=f"{UNTIL}{named['until']}:{page.next}")
        return page


class _Line:
    """What tweepy sends through: sends to another address if need be, with the token, and not for ever.

    tweepy makes nothing good of HTML, of 402 or of faults in the middle of an answer. So it is told of every answer
    that it was good, and what it hands on as the parsed body is the whole answer.
    """

    def __init__(self, token: str, url: str, timeout: float) -> None:
        self._token = token
        self._url = url
        self._timeout = aiohttp.ClientTimeout(total=timeout)
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        self._session = aiohttp.ClientSession(
            timeout=self._timeout, cookie_jar=aiohttp.DummyCookieJar(), middlewares=(_send_once,)
        )

    async def close(self) -> None:
        if self._session:
            await self._session.close()

    @asynccontextmanager
    async def request(
        self, method: str, url: str, *, headers: Mapping[str, str], **options: Any
    ) -> AsyncIterator["_Response"]:
        if self._session is None:
            raise RuntimeError("XApi is to be used as a context manager")
        sent = {**headers, "Authorization": f"Bearer {self._token}"}
        address = self._url + url.removeprefix(_TWEEPYS_HOST)
        try:
            async with self._session.request(
                method, address, headers=sent, allow_redirects=False, **options
            ) as response:
                answer = Answer(response.status, response.headers, await response.read())
        except TimeoutError:
            raise FaultError(f"X did not answer within {self._timeout.total:g} seconds.") from None
        except (aiohttp.ClientError, OSError) as error:
            raise _broken(error) from None
        yield _Response(answer)


class _Response:
    """What tweepy looks at of an answer."""

    status = 200
    reason = "OK"

    def __init__(self, answer: Answer) -> None:
        self.headers = answer.headers
        self._answer = answer

    async def read(self) -> bytes:
        return self._answer.body

    async def json(self) -> Answer:
        return self._answer


async def _send_once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """aiohttp sends a request a second time at once where the connection broke; X may have billed the first."""
    try:
        return await send(request)
    except aiohttp.ClientConnectionError as error:
        raise _broken(error) from None


def _broken(error: Exception) -> FaultError:
    return FaultError(f"The connection to X failed: {type(error).__name__} {error}".rstrip(". ") + ".")
