"""The page of an exploration: one HTML file that needs nothing else, neither the network nor another file.

Knows words, and how posts become data of a page. Knows nothing of how the numbers were found (models/explore.py) or of
how charts are laid out (models/explore_charts.py). The look is in explore_page.html, .css and .js beside this file.

What posts say is data wherever it stands: the template escapes everything, the script writes text and never markup, and
a Content-Security-Policy lets nothing run but our own script, by its hash.
"""

import hashlib
import json
import re
from base64 import b64encode
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib import resources

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from models.changes import Change, Part, compare
from models.corpus import SPLITS, Judged
from models.explore import Exploration, Explored
from models.explore_charts import charts_of
from models.handles import make_key, show_key
from models.word_counts import Counted

MOST_BYTES = 2_500_000
"""Of the posts that a page holds to be searched; those of an ordinary account fit in several times over."""
_LONGEST_SHOWN = 2_000
"""Characters of one post; long posts may have 25,000."""
_LONGEST_EXAMPLE = 400
_EXAMPLES = 5
_OF_EVERY_KIND = 20
"""Posts of each kind that a page holds in any case, where not all fit."""
_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
_SURROGATES = re.compile("[\ud800-\udfff]")

_KINDS = {
    "train": ("For training", "What the model learns from."),
    "validation": ("For validation", "What steers the training and is not learned from."),
    "test": ("For testing", "What is only ever measured on."),
    "kept": ("Kept", "Kept, but too few to be split."),
    "retweets": ("Retweets", "Other people's words: retweets, also in the old style, and old-style quotes."),
    "short": ("Too short", "Some words, but fewer than three (in scripts without spaces: fewer than six characters)."),
    "truncated": ("Cut off", "X cut it off, and not one whole sentence is left."),
    "wordless": ("Without words", "Nothing besides links, mentions, hashtags, emoji and masked data."),
    "duplicates": ("Said before", "The same text as a newer post, case and white space aside; the newer one is kept."),
}  # fmt: skip
_CHANGES = {
    Change.ADDRESSING: ("Leading names", "The names at the start of a reply, which X puts there, went."),
    Change.LINKS: ("Links", "Links at the end, on a line of their own or behind a finished sentence went."),
    Change.LINK_WORDS: ("Links to [link]", "A link that its sentence needs became a word: the sentence stays whole."),
    Change.ENTITIES: ("Escapes", "Signs that X writes as HTML escapes became themselves: &amp; is &."),
    Change.MASKED: ("Personal data", "A mail address or a telephone number became [email] or [phone]."),
    Change.CUT: ("Cut sentences", "What X had cut off went back to its last whole sentence."),
    Change.REST: ("White space", "White space, characters nobody sees, and somebody else's words behind a comment."),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Shown:
    """One post, for an example."""

    time: datetime | None
    parts: list[Part]

    @property
    def is_changed(self) -> bool:
        return any(part.removed or part.added for part in self.parts)


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of a list that opens to examples."""

    label: str
    kind: str
    count: int
    part: float
    percent: str
    explanation: str
    examples: list[_Shown]


def make_page(exploration: Exploration, *, most_bytes: int = MOST_BYTES) -> str:
    """The page, of at most `most_bytes` (UTF-8) of posts to search in and some 100 kB a handle besides."""
    style, script = _file("css"), _file("js")
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'; form-action 'none'"
    )
    held, rows = _rows(exploration.accounts, most_bytes)
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    page = environment.from_string(_file("html")).render(
        title=f"Posts of {show_key(make_key(account.handle for account in exploration.accounts))}",
        policy=Markup(policy),  # noqa: S704  (ours, from here to the end)
        style=Markup(style),  # noqa: S704
        script=Markup(script),  # noqa: S704
        data=Markup(rows),  # noqa: S704  (escaped as JSON by _json)
        notes=exploration.notes,
        accounts=[_account(account) for account in exploration.accounts],
        held=held,
        left_out=sum(len(account.posts) for account in exploration.accounts) - held,
    )
    return _SURROGATES.sub("\ufffd", page)


def _file(ending: str) -> str:
    return (resources.files("models") / f"explore_page.{ending}").read_text(encoding="utf-8")


def _hash(content: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


# --- The posts to search in -------------------------------------------------------------------------------------------


def _rows(accounts: Sequence[Explored], most_bytes: int) -> tuple[int, str]:
    """As many posts as fit, as the script reads them, and how many those are."""
    kinds = [kind for kind in _KINDS if any(kind in account.kinds for account in accounts)]
    rows = [
        row
        for number, account in enumerate(accounts)
        for row in _fitting(number, account, kinds, most_bytes // len(accounts))
    ]
    about = [{"label": _KINDS[kind][0], "kept": kind in (*SPLITS, "kept")} for kind in kinds]
    handles = _json([account.handle for account in accounts])
    return len(rows), f'{{"handles":{handles},"kinds":{_json(about)},"posts":[{",".join(rows)}]}}'


def _fitting(number: int, account: Explored, kinds: Sequence[str], room: int) -> list[str]:
    """The posts of one handle, newest first; where not all fit, the newest and some of every kind."""
    ranks: dict[str, int] = defaultdict(int)
    order = []
    for at, kind in enumerate(account.kinds):
        ranks[kind] += 1
        order.append((ranks[kind] > _OF_EVERY_KIND, at))
    rows: dict[int, str] = {}
    for _, at in sorted(order):
        one = account.posts[at]
        time = one.post.created_at
        minutes = int((time - _EPOCH).total_seconds() // 60) if time else None
        parts = _parts(one, _LONGEST_SHOWN)
        is_changed = any(part.removed or part.added for part in parts)
        flat = [text for part in parts for text in part] if is_changed else "".join(part.same for part in parts)
        rows[at] = _json([number, minutes, kinds.index(account.kinds[at]), flat])
        room -= len(rows[at].encode()) + 1
        if room < 0:
            del rows[at]
            break
    return [rows[at] for at in sorted(rows)]


def _json(content: object) -> str:
    """JSON that can stand in a script element: it holds no `<`, and so no end of that element."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    text = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return _SURROGATES.sub("\ufffd", text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"))


def _parts(one: Judged, most: int) -> list[Part]:
    """A post as it came and as it is kept, of at most `most` characters; as it came alone where it was left out."""
    came = one.post.text
    parts = compare(came, one.text) if one.text is not None and not one.dropped else compare(came, came)
    shown: list[Part] = []
    for part in parts:
        fitting = Part(*(text if len(text) <= most else text[: max(0, most)] + "…" for text in part))
        shown.append(fitting)
        most -= max(map(len, part))
        if most <= 0:
            break
    return shown


# --- Numbers as they are shown ----------------------------------------------------------------------------------------


def _account(account: Explored) -> dict[str, object]:
    return {
        "handle": account.handle,
        "name": account.name,
        "origin": _origin(account),
        "counts": account.counts,
        "changed": sum(map(bool, account.changes)),
        "fates": _fates(account),
        "changes": _changed(account),
        "splits": _splits(account),
        "charts": charts_of(account),
        "rankings": [
            _ranking("Words used most", account.words),
            _ranking("Emoji", account.emoji),
            _ranking("Accounts named", account.mentions),
            _ranking("Hashtags", account.hashtags),
        ],
    }


def _ranking(title: str, rows: Counted) -> dict[str, object]:
    return {"title": title, "rows": rows}


def _origin(account: Explored) -> str:
    times = [one.post.created_at for one in account.posts if one.post.created_at]
    between = f", {min(times):%Y-%m-%d} to {max(times):%Y-%m-%d}" if times else ""
    return (
        f"{len(account.posts):,} posts (source: {account.source}){between}. Kept: {account.amount:,} characters as X "
        "counts them."
    )


def _fates(account: Explored) -> list[_Row]:
    whole = max(1, account.counts.downloaded)
    found = []
    for kind, (label, explanation) in _KINDS.items():
        examples = [one for one, own in zip(account.posts, account.kinds, strict=True) if own == kind]
        if examples:
            colour = kind if kind in SPLITS else "kept" if kind == "kept" else "dropped"
            found.append(_row(label, colour, explanation, examples, whole))
    return found


def _changed(account: Explored) -> list[_Row]:
    whole = max(1, account.counts.kept)
    found = []
    for change in account.change_counts:
        examples = [one for one, own in zip(account.posts, account.changes, strict=True) if change in own]
        found.append(_row(_CHANGES[change][0], "train", _CHANGES[change][1], examples, whole))
    return found


def _row(label: str, kind: str, explanation: str, posts: Sequence[Judged], whole: int) -> _Row:
    part = len(posts) / whole
    # From all over the time, since the newest ones of a kind are often alike.
    examples = [posts[at * len(posts) // _EXAMPLES] for at in range(_EXAMPLES)] if len(posts) > _EXAMPLES else posts
    shown = [_Shown(one.post.created_at, _parts(one, _LONGEST_EXAMPLE)) for one in examples]
    return _Row(label, kind, len(posts), part, f"{part:.1%}", explanation, shown)


def _splits(account: Explored) -> list[dict[str, object]]:
    whole = sum(split.posts for split in account.splits)
    found: list[dict[str, object]] = []
    done = 0
    for split in account.splits:
        found.append({
            "kind": split.name, "label": _KINDS[split.name][0], "posts": split.posts,
            "x": round(100 * done / whole, 2), "width": round(100 * split.posts / whole, 2),
            "first": f"{split.first:%Y-%m-%d}" if split.first else "",
            "last": f"{split.last:%Y-%m-%d}" if split.last else "",
        })  # fmt: skip
        done += split.posts
    return found
