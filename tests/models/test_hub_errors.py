"""What keeps a publication from the Hub, each as one sentence."""

import socket
from collections.abc import Callable
from typing import Any

import pytest
from huggingface_hub import HfApi, constants

from models.errors import StoreError
from models.hub_errors import HubError, explained_hub_errors
from tests.models.hub_server import HubServer

ANOTHERS = "hf_anothers"


def _said(ask: Callable[[], Any], endpoint: str, namespace: str | None = None) -> str:
    with pytest.raises(HubError) as told, explained_hub_errors(endpoint, namespace):
        ask()
    assert "\n" not in str(told.value)
    return str(told.value)


def test_a_token_that_the_hub_does_not_know() -> None:
    with HubServer() as hub:
        said = _said(HfApi(endpoint=hub.url, token=ANOTHERS).whoami, hub.url)
        assert said == (
            f"{hub.url} does not accept HF_TOKEN; make one that may write at {hub.url}/settings/tokens, and set it."
        )


def test_a_token_that_may_only_read() -> None:
    with HubServer() as hub:
        hub.answers["/api/repos/create"] = (403, {"error": "You need write access"})
        said = _said(lambda: HfApi(endpoint=hub.url, token=hub.token).create_repo("wren/a"), hub.url, "wren")
        assert said.startswith(f"HF_TOKEN may not write to 'wren' at {hub.url}")


@pytest.mark.parametrize(
    ("status", "answer", "told"),
    [
        (500, {"error": "Internal\n error."}, "answered 500: Internal error; try again later"),
        (429, {"error": "Too many requests"}, "answered 429; try again later"),
        (400, {"error": "x" * 1000}, f"answered 400: {'x' * 300}; try again later"),
        (404, {}, "answered 404; try again later"),
    ],
)
def test_what_the_hub_answers(status: int, answer: dict[str, Any], told: str) -> None:
    with HubServer() as hub:
        hub.answers["/api/whoami-v2"] = (status, answer)
        assert told in _said(HfApi(endpoint=hub.url, token=hub.token).whoami, hub.url)


def test_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        said = _said(HfApi(endpoint=url, token=ANOTHERS).whoami, url)
    assert said.startswith(f"The connection to {url} failed (")
    assert "check HF_ENDPOINT and the network, and give the same command again" in said


def test_a_name_that_nobody_has() -> None:
    url = "http://hub.invalid"
    said = _said(HfApi(endpoint=url, token=ANOTHERS).whoami, url)
    assert said.startswith(f"The connection to {url} failed (")


def test_an_endpoint_that_is_no_hub() -> None:
    with HubServer() as hub:
        hub.answers["/api/whoami-v2"] = (200, b"<html>Welcome</html>")
        said = _said(HfApi(endpoint=hub.url, token=hub.token).whoami, hub.url)
        assert said == f"{hub.url} does not answer as the Hub does; check HF_ENDPOINT."


def test_somebody_has_set_this_machine_offline(monkeypatch: pytest.MonkeyPatch) -> None:
    from huggingface_hub.utils._http import close_session  # noqa: PLC0415

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    close_session()
    with HubServer() as hub:
        said = _said(HfApi(endpoint=hub.url, token=hub.token).whoami, hub.url)
    close_session()
    assert said == "HF_HUB_OFFLINE keeps this program from the Hub; unset it to publish."


def test_what_it_came_of_counts_too() -> None:
    def ask() -> None:
        try:
            HfApi(endpoint=hub.url, token=ANOTHERS).whoami()
        except Exception as error:
            raise RuntimeError("Error while uploading 'a' to the Hub.") from error

    with HubServer() as hub:
        assert "does not accept HF_TOKEN" in _said(ask, hub.url)


@pytest.mark.parametrize("error", [StoreError("It is not there."), ZeroDivisionError("ours")])
def test_what_has_nothing_to_do_with_the_hub_stays_what_it_is(error: Exception) -> None:
    with pytest.raises(type(error)) as told, explained_hub_errors("https://hub.example"):
        raise error
    assert told.value is error
