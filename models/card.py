"""The card: what a trained model says of itself, as the README.md beside its weights.

Knows words and numbers. Knows nothing of how they came about.
"""

from typing import Any

from models.handles import show_key, split_key

COUNT_NAMES = {
    "downloaded": "Posts downloaded",
    "retweets": "Retweets",
    "short": "Short posts",
    "truncated": "Cut-off posts",
    "wordless": "Posts without words",
    "duplicates": "Duplicates",
    "kept": "Posts kept",
}

_TEMPLATE = """\
---
tags:
- bowerbird
base_model: {base}
pipeline_tag: text-generation
widget:
- text: "My dream is"
---

# {who}: AI BOT

This is a language model that writes posts in the style of {who}. **Everything it writes is made up by a machine**;
{who} said none of it. Mark what it writes as AI-generated wherever you show it.

## Training data

{counts}

## Training procedure

Fine-tuned from `{base}` ({method}, {epochs:.1f} passes, {seconds:.0f} s, seed {seed}).{went_on}
On the newest {share}% of the posts, which it never saw, it needs {after:.3f} bits per byte; the base model needs
{before:.3f} (lower is better).

## How to use

```python
from transformers import pipeline

generator = pipeline("text-generation", model="DIR")  # DIR: what `python -m bot export {handle} DIR` wrote
generator("My dream is", num_return_sequences=5)
```

## Limitations and bias

It invents facts, carries the biases of its base model and of the posts it learned from, and can say in someone's voice
what they would never say. Not for impersonation. If you are {who} and do not want this model, ask whoever runs it
to forget you: one command removes it.
"""


def make_card(key: str, about: dict[str, Any]) -> str:
    """The card of a trained model, in Markdown. `about` as `models.keep` gives it to the store."""
    metrics, options = about["metrics"], about["options"]
    return _TEMPLATE.format(
        who=show_key(key),
        handle=" ".join(f"@{handle}" for handle in split_key(key)),
        base=about["base"]["name"],
        counts=_counts_table(about["counts_by_handle"]),
        method="LoRA" if options["method"] == "lora" else "all weights",
        epochs=metrics["epochs"],
        seconds=metrics["training_seconds"],
        seed=options["seed"],
        went_on=_went_on(about),
        share=5,
        after=metrics["bits_per_byte"],
        before=metrics["base_bits_per_byte"],
    )


def _went_on(about: dict[str, Any]) -> str:
    """The sentence about the version before, where the training went on from one."""
    start = about.get("start")
    if not start:
        return ""
    return (
        f"\nThese are the numbers of its last training, which went on from an earlier version (one of "
        f"{about['metrics']['start_bits_per_byte']:.3f} bits per byte) with {start['new_posts']:,} new posts and "
        f"{start['old_posts']:,} old ones."
    )


def _counts_table(by_handle: dict[str, dict[str, int]]) -> str:
    handles = list(by_handle)
    lines = ["| Data | " + " | ".join(f"@{handle}" for handle in handles) + " |", "| --- " * (len(handles) + 1) + "|"]
    for name, label in COUNT_NAMES.items():
        lines.append(f"| {label} | " + " | ".join(f"{by_handle[handle][name]:,}" for handle in handles) + " |")
    return "\n".join(lines)
