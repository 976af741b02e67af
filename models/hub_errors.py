"""What goes wrong between this machine and the Hub, as sentences.

Knows the errors of huggingface_hub and of what it sends requests with. Knows nothing of what was asked for.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager

from models.errors import BowerbirdError


class HubError(BowerbirdError):
    """The Hub refuses, or cannot be reached."""


def no_hub(endpoint: str) -> HubError:
    """What is at `endpoint` is something else."""
    return HubError(f"{endpoint} does not answer as the Hub does; check HF_ENDPOINT.")


@contextmanager
def explained_hub_errors(endpoint: str, namespace: str | None = None) -> Iterator[None]:
    """Turn what the Hub at `endpoint` refuses, and what keeps it from being reached, into a `HubError`.

    `namespace` is where something was to be written.
    """
    try:
        yield
    except BowerbirdError:
        raise
    except Exception as error:
        for one in _chain(error):
            if sentence := _sentence(one, endpoint, namespace):
                raise HubError(sentence) from error
        raise


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what it came of: uploads in threads wrap theirs."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _sentence(error: BaseException, endpoint: str, namespace: str | None) -> str | None:
    import httpx2  # noqa: PLC0415  (as huggingface_hub, only where something is published)
    from huggingface_hub.errors import HfHubHTTPError, OfflineModeIsEnabled  # noqa: PLC0415

    if isinstance(error, OfflineModeIsEnabled):
        return "HF_HUB_OFFLINE keeps this program from the Hub; unset it to publish."
    if isinstance(error, HfHubHTTPError):
        return _refusal(error.response.status_code, error.server_message or "", endpoint, namespace)
    if isinstance(error, httpx2.TransportError):
        return (
            f"The connection to {endpoint} failed ({' '.join(str(error).split()) or type(error).__name__}); check "
            "HF_ENDPOINT and the network, and give the same command again: what is already there is not sent again."
        )
    if isinstance(error, json.JSONDecodeError):
        return str(no_hub(endpoint))
    return None


def _refusal(status: int, message: str, endpoint: str, namespace: str | None) -> str:
    if status == 401:
        return (
            f"{endpoint} does not accept HF_TOKEN; make one that may write at {endpoint}/settings/tokens, and set it."
        )
    if status in {403, 404} and namespace:
        return (
            f"HF_TOKEN may not write to {namespace!r} at {endpoint}, or there is no such user or organisation; set "
            "HF_NAMESPACE to one that you may write to, or make a token with write access to it."
        )
    told = " ".join(message.split())[:300].rstrip(".")
    return f"{endpoint} answered {status}{f': {told}' if told else ''}; try again later, or change what it names."
