"""The head of a card: whose voice it is, with the picture and the name that they show to everyone.

Knows handles and profiles, which are whatever their owners made them. Knows nothing of trainings.
"""

from collections.abc import Mapping
from typing import Any

from models.avatar import avatar_url
from models.handles import is_domain, split_key
from models.markdown import attribute, one_line, plain, web_address

_LONGEST_NAME = 80


def header(key: str, about: Mapping[str, Any]) -> str:
    """Pictures, names, the mark and the accounts, in Markdown."""
    handles, profiles = split_key(key), about.get("profiles") or {}
    pictures = [_picture(handle, profiles.get(handle) or {}) for handle in handles]
    names = [_name(handle, profiles.get(handle) or {}) for handle in handles]
    mark = "AI BOT" if len(handles) == 1 else "AI CYBORG"
    accounts = " + ".join(f"[{at(handle)}]({account_address(handle)})" for handle in handles)
    parts = [" ".join(filter(None, pictures)), f"# {' + '.join(names)} 🤖 {mark}", f"A voice made of {accounts}"]
    return "\n\n".join(filter(None, parts))


def at(handle: str) -> str:
    """`@handle` in Markdown."""
    return "@" + handle.replace("_", r"\_")


def account_address(handle: str) -> str:
    """Where the account's posts are read."""
    return f"https://bsky.app/profile/{handle}" if is_domain(handle) else f"https://x.com/{handle}"


def _name(handle: str, profile: Mapping[str, Any]) -> str:
    return plain(one_line(profile.get("name") or "")[:_LONGEST_NAME]) or at(handle)


def _picture(handle: str, profile: Mapping[str, Any]) -> str:
    """The profile's picture, round where styles are shown; nothing where there is none that may be shown."""
    url = avatar_url(profile)
    address = web_address(url) if url else None
    if not address:
        return ""
    return f'<img src="{address}" alt="{attribute("@" + handle)}" width="132" height="132" style="border-radius: 50%">'
