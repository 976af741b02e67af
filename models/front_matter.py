"""What the Hub reads of a card: the YAML block that a README opens with.

Knows the Hub's rules for it (https://huggingface.co/docs/hub/model-cards,
https://github.com/huggingface/hub-docs/blob/main/modelcard.md). Knows nothing of the card's words.

Names that people gave themselves never get in here: everything is a handle, a number or a word of ours.
"""

import math
from collections.abc import Collection, Mapping
from typing import Any

from models.handles import is_domain, show_key, split_key
from models.hub_id import hub_id
from models.prompt import FIRST_PROMPT

HUB = "https://huggingface.co"

PREVIEW = "predictions.png"
"""The picture of a version's tweets, shown on its card and wherever a link to it is shown."""

VOICE = "bowerbird"
"""The entry of a published card that says whose voice its repository holds, for whoever publishes there again."""

_RESULTS = {
    "bits_per_byte": "Bits per byte (lower is better)",
    "base_bits_per_byte": "Bits per byte of the base model, before training",
    "copy_rate": "Share of texts with four words in a row from a training post, before the filter",
    "human_copy_rate": "Share of the author's own held-out posts with four words in a row from a training post",
}
"""Metrics that are results on the held-out posts, by name; only those that a version has are told."""


def front_matter(key: str, about: Mapping[str, Any], files: Collection[str], repo: str | None, endpoint: str) -> str:
    """The block with its `---` lines, as the Hub takes it. See `models.card.make_card`."""
    # 12 ms and 1 MB in the process that serves Discord, which has the rest of it loaded already.
    from huggingface_hub import EvalResult, ModelCardData  # noqa: PLC0415

    results = [
        EvalResult(
            task_type="text-generation",
            task_name="Text generation",
            dataset_type="posts",
            dataset_name=f"The newest posts of {show_key(key)}, held out",
            dataset_split="test",
            metric_type=name,
            metric_name=label,
            metric_value=round(float(about["metrics"][name]), 4),
        )
        for name, label in _RESULTS.items()
        if math.isfinite(about["metrics"].get(name, math.nan))
    ]
    data = ModelCardData(
        language=about.get("languages") or None,
        thumbnail=_thumbnail(files, repo, endpoint),
        library_name="transformers",
        pipeline_tag="text-generation",
        base_model=base_id(about),
        tags=_tags(key, about),
        widget=[{"text": FIRST_PROMPT}],
        model_name=repo.rpartition("/")[2] if repo else key,
        eval_results=results or None,
    )
    if repo:
        data[VOICE] = key
    return f"---\n{data.to_yaml(line_break=chr(10))}\n---\n"


def base_id(about: Mapping[str, Any]) -> str | None:
    """The Hub's id of the base model, where it is one of the Hub's."""
    base = about["base"]
    return base["hub_id"] if "hub_id" in base else hub_id(base["name"])


def _tags(key: str, about: Mapping[str, Any]) -> list[str]:
    networks = ["bluesky" if is_domain(handle) else "twitter" for handle in split_key(key)]
    method = ["lora"] if about["options"]["method"] == "lora" else []
    return ["bowerbird", "tweets", *dict.fromkeys(networks), *method]


def _thumbnail(files: Collection[str], repo: str | None, endpoint: str) -> str | None:
    """The Hub wants a full address; without a repository, the file beside the card."""
    if PREVIEW not in files:
        return None
    return f"{endpoint.rstrip('/')}/{repo}/resolve/main/{PREVIEW}" if repo else PREVIEW
