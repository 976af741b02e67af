"""Which posts a stored version has learned from, and which it has not seen.

Knows versions and corpora; a version keeps hashes of its posts, never the posts, so whoever wants to measure it brings
them. Knows nothing of torch: what is wrong with the posts is told before anything is loaded.
"""

from dataclasses import dataclass, field

from models.continuing import held_out_from
from models.corpus import Corpus
from models.errors import BadSourceError, StoreError
from models.handles import show_key
from models.keep import RUNS, TRAINED, post_hash, unpack_runs
from models.originality import is_post
from models.store import Version

MOST_HELD_OUT = 500
"""Posts measured on: the newest of those that a version has not seen, as many of each handle."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The posts of a corpus as a version knows them, each once."""

    learned: list[str]
    held_out: list[str]
    """Neither learned from nor used to choose the weights."""
    warnings: list[str] = field(default_factory=list)
    """Sentences for people."""


def as_seen_by(version: Version, corpus: Corpus) -> Seen:
    """Part a corpus by what `version` has seen of it.

    The corpus it was trained on gives its training and its test posts. With posts that came later, or fewer of them,
    its hashes decide: of each handle the newest posts are held out that it neither learned from nor validated on.

    Raises:
        BadSourceError: the version has learned from none of these posts, or has seen all of them.
        StoreError: it does not say what it has learned from.
    """
    if corpus.fingerprint == version.about["corpus"]:
        unseen = held_out_from(corpus, version) if version.about.get("start") else corpus
        return Seen(list(dict.fromkeys(corpus.train)), unseen.test)
    try:
        trained, known = unpack_runs(version.read(TRAINED)), unpack_runs(version.read(RUNS))
    except KeyError:
        raise StoreError(
            f"Version {version.version} does not say which posts it learned from; give the posts it was trained on, or "
            "train it again."
        ) from None
    every = dict.fromkeys([*corpus.train, *corpus.validation, *corpus.test])
    learned = [post for post in every if post_hash(post) in trained]
    most = MOST_HELD_OUT // len(corpus.handles)
    held_out = {
        handle: [post for post in kept if post_hash(post) not in trained and not is_post(post, known)][-most:]
        for handle, kept in corpus.kept.items()
    }
    who = show_key(version.key)
    if not learned:
        raise BadSourceError(
            f"{who} has learned from none of these posts; give the posts that it was trained on, newer ones among them."
        )
    if not any(held_out.values()):
        raise BadSourceError(f"{who} has seen all of these posts; give newer ones too.")
    warnings = [
        f"{who} has seen all of these posts of @{handle}, so it is not measured on any; give newer ones too."
        for handle, posts in held_out.items()
        if not posts
    ]
    if len(learned) < 0.95 * len(trained):
        warnings.append(
            f"Only {len(learned):,} of the {len(trained):,} posts that {who} learned from are among these, so some "
            "copying may go unseen."
        )
    return Seen(learned, [post for posts in held_out.values() for post in posts], warnings)
