"""What a version says of itself, as the store keeps it: a full one, and one of before there was so much to say."""

from dataclasses import asdict
from typing import Any

from models.training import TrainingOptions

COUNTS = {
    "downloaded": 735, "retweets": 55, "short": 12, "truncated": 3, "wordless": 2, "duplicates": 1, "kept": 662,
}  # fmt: skip
METRICS = {
    "base_bits_per_byte": 1.893, "bits_per_byte": 1.509, "test_posts": 33, "validation_bits_per_byte": 1.44,
    "copy_rate": 0.05, "copy_rate_tweets": 20, "human_copy_rate": 0.0303, "steps": 122, "best_step": 92, "epochs": 3.0,
    "tokens": 52_446, "tokens_per_second": 366.0, "training_seconds": 143.2,
}  # fmt: skip
RECIPE = {
    "betas": [0.9, 0.99], "gradient_norm": 1.0, "longest_row": 384, "validations": 8, "patience": 2, "least_steps": 40,
    "token_bytes": 3.5, "validation_tokens": 3_000, "arithmetic": "bfloat16", "device": "cpu",
    "torch": "2.13.0+cpu", "transformers": "5.23.0",
}  # fmt: skip
CURVE = [
    {"step": 15 * step, "seconds": step * 2.5, "loss": 3.0 / step, "bits_per_byte": 1.2 + 0.2 / step}
    for step in range(1, 9)
]
FILES = ["README.md", "curve.png", "metrics.json", "pipeline.png", "predictions.png"]


def about(*handles: str, **changes: Any) -> dict[str, Any]:
    """Everything that a version records today, of these handles (wren where there are none)."""
    names = handles or ("wren",)
    return {
        "handles": list(names),
        "counts": {name: count * len(names) for name, count in COUNTS.items()},
        "counts_by_handle": {handle: dict(COUNTS) for handle in names},
        "splits": {"train": 596, "validation": 33, "test": 33},
        "long_restored": 13,
        "sources": dict.fromkeys(names, "archive"),
        "profiles": {handle: {"name": f"The {handle}", "picture_url": None} for handle in names},
        "languages": ["en"],
        "metrics": dict(METRICS),
        "options": asdict(TrainingOptions(learning_rate=2e-3, frozen_share=0.5)),
        "recipe": dict(RECIPE),
        "base": {"name": "embedded", "fingerprint": "b" * 64, "hub_id": "HuggingFaceTB/SmolLM2-135M-Instruct"},
        "corpus": "c" * 64,
        "fingerprint": "f" * 64,
    } | changes


def old_about() -> dict[str, Any]:
    """What the first versions recorded."""
    newer = {"splits", "sources", "profiles", "languages", "recipe", "corpus", "fingerprint", "long_restored"}
    old = {name: value for name, value in about().items() if name not in newer}
    old["metrics"] = {name: METRICS[name] for name in ("base_bits_per_byte", "bits_per_byte")}
    old["options"] = {
        "method": "lora", "seed": 42, "rank": 8, "alpha": 16.0, "learning_rate": None, "batch_tokens": 512,
        "least_tokens": 60_000, "most_tokens": 80_000, "most_epochs": 3.0, "weight_decay": 0.0, "warm_up": 0.05,
    }  # fmt: skip
    old["base"] = {"name": "embedded", "fingerprint": "b" * 64}
    return old
