"""What X's answers mean: an account, a page of posts, or why there is neither.

Knows both vocabularies of the API (X renamed tweets to posts in August 2026) and what X does instead of what its status
says: missing accounts with 200, faults in HTML, a monthly cap dressed as a rate limit. Sends nothing.
The table of all answers is docs/x-answers.md.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from models.errors import BowerbirdError
from models.sources.remote import (
    ARCHIVE_INSTEAD,
    UNTIL,
    Account,
    FaultError,
    NoAccountError,
    OutOfOrderError,
    Page,
    ProtectedError,
    StaleCursorError,
    TryLaterError,
    UnreadableError,
)

NAME = "X"
# X's windows have a quarter of an hour; it is what to wait where X names no time, or one that has passed.
_WINDOW = 900.0
_LONGEST_WAIT = 86_400.0
_LIMITS = ("x-rate-limit", "x-app-limit-24hour", "x-user-limit-24hour")
# Of a 429, these are cured by no waiting.
_CAPS = {"usage-capped", "UsageCapExceeded", "SpendCapReached", "credits", "CreditsDepleted"}
_CONSOLE = "in X's developer console (console.x.com)"
# What the operator should do, by what X calls the matter: its reason, the last part of its type, title or status.
_REMEDIES = {
    "client-not-enrolled": f"the app belongs to no project that may read posts; attach it to one {_CONSOLE}",
    "user-not-enrolled": f"the account is not enrolled in pay-per-use; enrol it {_CONSOLE}",
    "SpendCapReached": f"the spend cap of this billing cycle is reached; raise it {_CONSOLE}, or wait for the next",
    "usage-capped": f"the month's cap on posts is reached; raise it {_CONSOLE}, or wait for the next month",
    "UsageCapExceeded": f"the month's cap on posts is reached; raise it {_CONSOLE}, or wait for the next month",
    "credits": f"there are no credits left; buy some {_CONSOLE}",
    "CreditsDepleted": f"there are no credits left; buy some {_CONSOLE}",
    "401": f"the bearer token is wrong or was withdrawn; make a new one {_CONSOLE} and set X_BEARER_TOKEN",
    "402": f"it wants to be paid; look at the credits {_CONSOLE}",
    "403": f"this app may not read that; look at its plan and permissions {_CONSOLE}",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, good or bad, as it came over the line."""

    status: int
    headers: Mapping[str, str]
    """Found without regard to case."""
    body: bytes


def read_account(answer: Answer, handle: str, now: float) -> Account:
    """The account in the answer to a look-up.

    Raises:
        NoAccountError, OutOfOrderError, TryLaterError, FaultError: as their names say.
        UnreadableError: the account is there without the number of its posts.
    """
    fields = _read_good(answer, handle, now)
    data = fields.get("data")
    if not isinstance(data, dict) or not isinstance(data.get("id"), str):
        raise FaultError(f"X answered {answer.status} to a look-up without an account in it.")
    posts = _post_count(data)
    is_protected = data.get("protected") is True
    if posts is None and not is_protected:
        raise UnreadableError(
            NAME, _not_understood("look-ups", "public_metrics with tweet_count or post_count", data), 1
        )
    name, picture = data.get("name"), data.get("profile_image_url")
    return Account(
        handle=handle,
        id=data["id"],
        posts=posts or 0,
        name=name if isinstance(name, str) and name.strip() else None,
        picture_url=picture if isinstance(picture, str) and picture.startswith("https://") else None,
        is_protected=is_protected,
    )


def read_page(answer: Answer, handle: str, now: float) -> Page:
    """The posts in the answer of a timeline, with X's own token for what comes next.

    Raises:
        StaleCursorError: X does not take the pagination token.
        NoAccountError, OutOfOrderError, TryLaterError, FaultError: as their names say.
        UnreadableError: there are posts without the fields that were asked for.
    """
    fields = _read_good(answer, handle, now)
    data, meta = fields.get("data") or [], fields.get("meta")
    items = [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []
    if data and not items:
        raise FaultError(f"X answered {answer.status} with something else than posts in its data.")
    for wanted in ("text", "created_at"):
        if items and not any(isinstance(item.get(wanted), str) for item in items):
            raise UnreadableError(NAME, _not_understood("posts", wanted, items[0]), len(items))
    if not isinstance(meta, dict) and items:
        # X always says whether there is more. Where it does not, asking once more costs nothing.
        return Page(items, f"{UNTIL}{items[-1]['id']}" if isinstance(items[-1].get("id"), str) else None)
    token = meta.get("next_token") if isinstance(meta, dict) else None
    return Page(items, token if isinstance(token, str) and token else None)


def _read_good(answer: Answer, handle: str, now: float) -> dict[str, Any]:
    """The fields of an answer that holds what was asked for, or that there is none of it."""
    fields = _parse(answer.body)
    if not 200 <= answer.status < 300:
        raise _refusal(answer, fields or {}, handle, now)
    if fields is None:
        raise FaultError(f"X answered {answer.status} with something else than JSON.")
    if fields.get("data"):
        # With posts there may be errors about what they refer to, such as a quoted post that is gone.
        return fields
    errors = list(_dicts(fields.get("errors")))
    for error in errors:
        if error.get("resource_type", "user") == "user" and (none := _no_account(error, handle)):
            raise none
    if any(error.get("resource_type") not in ("tweet", "post") for error in errors):
        raise OutOfOrderError(NAME, _sentence(answer.status, errors[0]))
    if not errors and not isinstance(fields.get("meta"), dict):
        raise FaultError(f"X answered {answer.status} with neither data nor errors nor meta.")
    return fields


def _refusal(answer: Answer, fields: dict[str, Any], handle: str, now: float) -> BowerbirdError:
    if answer.status >= 500:
        # In March 2026 it was 503 that unpaid accounts got, for days.
        hint = f"; if that lasts, look at the credits {_CONSOLE}" if answer.status == 503 else ""
        return FaultError(f"X answered {answer.status} {_title(fields)}".rstrip() + f"{hint}.")
    problems = [fields, *_dicts(fields.get("errors"))]
    names = {name for problem in problems for name in _names(problem)}
    if answer.status == 429 and not names & _CAPS:
        return TryLaterError(NAME, _until(answer.headers, now))
    for problem in problems:
        if none := _no_account(problem, handle):
            return none
    parameters = {name for problem in problems for name in _parameters(problem)}
    if answer.status == 400 and "pagination_token" in parameters:
        return StaleCursorError("X does not take the pagination token any more.")
    if answer.status == 400 and "username" in parameters:
        return NoAccountError(f"X does not take @{handle} as the name of an account; check the spelling.")
    return OutOfOrderError(NAME, _sentence(answer.status, fields, sorted(parameters)))


def _no_account(problem: dict[str, Any], handle: str) -> NoAccountError | None:
    kind = _last_part(problem.get("type"))
    if kind == "not-authorized-for-resource":
        return ProtectedError(NAME, handle)
    if kind != "resource-not-found":
        return None
    # Suspended accounts have the same type; only the words differ.
    if problem.get("title") == "Forbidden" or "suspended" in str(problem.get("detail")).lower():
        return NoAccountError(f"X has suspended @{handle}, so nobody can read its posts there; {ARCHIVE_INSTEAD}.")
    return NoAccountError(f"There is no account @{handle} on X; check the spelling.")


def _until(headers: Mapping[str, str], now: float) -> float:
    """When to ask again, in seconds since 1970: at the latest reset of the limits of which nothing remains."""
    resets = [
        float(value)
        for name in _LIMITS
        if _is_number(value := headers.get(f"{name}-reset", ""))
        if not _is_number(left := headers.get(f"{name}-remaining", "")) or int(left) == 0
    ]
    latest = max(resets, default=0.0)
    return min(latest, now + _LONGEST_WAIT) if latest > now else now + _WINDOW


def _is_number(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) < 20


def _sentence(status: int, problem: dict[str, Any], parameters: list[str] | None = None) -> str:
    """One for the operator: what X answered, and what to do."""
    said = f"X answered {status} {_title(problem)}".rstrip()
    for name in (*_names(problem), str(status)):
        if name in _REMEDIES:
            return f"{said}: {_REMEDIES[name]}."
    if parameters:
        return f"{said}: it does not take the parameter {', '.join(parameters)}; this program and X's API differ."
    if 300 <= status < 400:
        return f"{said}: it redirects elsewhere; check X_API_URL."
    detail = _shown(problem.get("detail") or problem.get("message"))
    return f"{said}: {detail or 'it gives no reason'} (this program knows no remedy; see docs.x.com)."


def _title(problem: dict[str, Any]) -> str:
    return _shown(problem.get("title"))


def _shown(value: object) -> str:
    text = "".join(char if char.isprintable() else " " for char in value) if isinstance(value, str) else ""
    return text[:200].strip().rstrip(".")


def _names(problem: dict[str, Any]) -> list[str]:
    """What a problem is called, the narrowest first."""
    names = (problem.get("reason"), _last_part(problem.get("type")), problem.get("title"))
    return [name for name in names if isinstance(name, str)]


def _last_part(kind: object) -> str | None:
    """Of `https://api.x.com/2/problems/credits` the word `credits`: X writes two hosts before it."""
    return kind.rsplit("/", 1)[-1] if isinstance(kind, str) else None


def _parameters(problem: dict[str, Any]) -> Iterator[str]:
    named = problem.get("parameters")
    if isinstance(named, dict):
        yield from named
    if isinstance(one := problem.get("parameter"), str):
        yield one
    message = problem.get("message")
    if isinstance(message, str) and "pagination_token" in message:
        yield "pagination_token"


def _post_count(data: dict[str, Any]) -> int | None:
    metrics = data.get("public_metrics")
    for key in ("tweet_count", "post_count"):
        count = metrics.get(key) if isinstance(metrics, dict) else None
        if isinstance(count, int) and not isinstance(count, bool) and count >= 0:
            return count
    return None


def _not_understood(what: str, wanted: str, got: dict[str, Any]) -> str:
    there = ", ".join(_shown(name) for name in sorted(got)[:20])
    return (
        f"X answers {what} without {wanted}, which was asked for: there are only {there}. Its words have changed; "
        "a newer version of this program may know them."
    )


def _parse(body: bytes) -> dict[str, Any] | None:
    try:
        fields = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return fields if isinstance(fields, dict) else None


def _dicts(value: object) -> Iterator[dict[str, Any]]:
    yield from (part for part in value if isinstance(part, dict)) if isinstance(value, list) else ()
