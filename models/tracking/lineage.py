"""The lineage of a version: raw-dataset → preprocess → train-dataset → train ← pretrained-model, and → finetuned-model.

Knows what a version says of itself and makes the two runs and four artifacts of it that every tracker is told. Knows no
tracker. No post's text is among it: data sets are told by their counts, their split and their hashes.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from models.front_matter import base_id
from models.keep import CARD, METRICS
from models.prompt import FIRST_PROMPT
from models.store import Version

_OWN_BASE = "own-base"
"""A base model that is not on the Hub; its name is a path on the machine of whoever trained."""
_PLAIN = re.compile(r"[a-z0-9_-]+")
_HISTORY = {"loss": "train/loss", "bits_per_byte": "validation/bits_per_byte", "seconds": "seconds"}
"""Of the curve's points; a version's metrics have a `bits_per_byte`, too, of other posts."""


@dataclass(frozen=True, slots=True)
class Artifact:
    """Something that a run used or made."""

    name: str
    type: Literal["raw-dataset", "train-dataset", "pretrained-model", "finetuned-model"]
    facts: Mapping[str, Any]
    """What there is to know of it, as what JSON takes. The same ones make the same version of the artifact."""
    files: Mapping[str, bytes] = field(default_factory=dict)
    weights: tuple[Path, ...] = ()
    alias: str | None = None
    """What this version of it is called."""

    def contents(self) -> dict[str, bytes]:
        """Its small files by their names: the facts, and what goes with them."""
        facts = json.dumps(self.facts, indent=2, sort_keys=True, ensure_ascii=False)
        return {f"{self.type}.json": facts.encode(), **self.files}

    @property
    def digest(self) -> str:
        """SHA-256 over the facts."""
        return hashlib.sha256(self.contents()[f"{self.type}.json"]).hexdigest()


@dataclass(frozen=True, slots=True)
class Run:
    """Something that was done."""

    job_type: Literal["preprocess", "train"]
    name: str
    """`@handle-preprocess` or `@handle-train`."""
    config: Mapping[str, Any]
    metrics: Mapping[str, float]
    inputs: tuple[Artifact, ...]
    outputs: tuple[Artifact, ...]
    history: tuple[tuple[int, dict[str, float]], ...] = ()
    """Numbers by step."""
    examples: tuple[tuple[str, str], ...] = ()
    """Prompts, and tweets that begin with them."""


@dataclass(frozen=True, slots=True)
class Lineage:
    """What came of what."""

    version: str
    preprocess: Run
    train: Run
    went_on_from: str | None = None
    """The artifact that the training went on from, as `name:alias`, where it did."""


def lineage_of(version: Version) -> Lineage:
    """Of a version in the store; what one of long ago did not record is left out.

    Raises:
        KeyError: it has no metrics file.
    """
    about, key = version.about, version.key
    provenance, handles = about.get("provenance", {}), about["handles"]
    raw = Artifact(
        f"{slug(key)}-raw-dataset",
        "raw-dataset",
        {
            "sha256": provenance.get("posts", {}),
            "sources": about.get("sources", {}),
            "downloaded": {handle: counts["downloaded"] for handle, counts in about["counts_by_handle"].items()},
        },
    )
    corpus = Artifact(
        f"{slug(key)}-train-dataset",
        "train-dataset",
        {
            "fingerprint": about.get("corpus"),
            "counts": about["counts_by_handle"],
            "splits": about.get("splits", {}),
            "languages": about.get("languages", []),
        },
    )
    base_name = base_id(about)
    base = Artifact(
        re.sub(r"[^\w.-]", "-", base_name or _OWN_BASE),
        "pretrained-model",
        {"hub_id": base_name, "fingerprint": about["base"].get("fingerprint")},
    )
    model_name = f"{slug(key)}-finetuned-model"
    model = Artifact(
        model_name,
        "finetuned-model",
        {"version": version.version, "fingerprint": about.get("fingerprint"), "sha256": provenance.get("result", {})},
        {name: version.read(name) for name in (CARD, METRICS)},
        tuple(sorted(version.path.glob("*.safetensors"))),
        alias=version.version,
    )
    start = about.get("start")
    return Lineage(
        version.version,
        Run(
            "preprocess",
            f"@{key}-preprocess",
            {"handles": handles, "sources": about.get("sources", {}), "version": version.version},
            {**about["counts"], **{f"split/{name}": posts for name, posts in about.get("splits", {}).items()}},
            (raw,),
            (corpus,),
        ),
        Run(
            "train",
            f"@{key}-train",
            _hyper_parameters(version, base_name or _OWN_BASE),
            about["metrics"],
            (corpus, base),
            (model,),
            _history(version),
            tuple((FIRST_PROMPT, tweet) for tweet in about.get("tweets", [])),
        ),
        f"{model_name}:{start['version']}" if start else None,
    )


def slug(key: str) -> str:
    """A key in letters that every tracker takes; another key gives another one."""
    if _PLAIN.fullmatch(key):
        return key
    # A domain name: without its dots it could be another account's name.
    return f"{re.sub(r'[^a-z0-9_-]', '-', key)}-{hashlib.sha256(key.encode()).hexdigest()[:8]}"


def _hyper_parameters(version: Version, base_name: str) -> dict[str, Any]:
    about = version.about
    return {
        **about["options"],
        **about.get("recipe", {}),
        "base": base_name,
        "fingerprint": about.get("fingerprint"),
        "version": version.version,
        **{name: about.get("provenance", {}).get(name, {}) for name in ("code", "libraries", "machine")},
    }


def _history(version: Version) -> tuple[tuple[int, dict[str, float]], ...]:
    """The loss curve."""
    curve = json.loads(version.read(METRICS)).get("curve", [])
    return tuple(
        (int(point["step"]), {_HISTORY.get(name, name): value for name, value in point.items() if name != "step"})
        for point in curve
    )
