"""The middle of a card: what was kept of the posts, how the model was trained, and what came of it.

Knows which numbers a version has, and leaves out those that it lacks: one made long ago recorded fewer.
"""

from collections.abc import Collection, Mapping
from typing import Any

from models.card_header import account_address, at
from models.copying import GRAM_WORDS
from models.curve import CURVE
from models.front_matter import HUB, base_id
from models.markdown import link, plain, table

COUNT_NAMES = {
    "downloaded": "Posts downloaded",
    "retweets": "Retweets",
    "short": "Short posts",
    "truncated": "Cut-off posts",
    "wordless": "Posts without words",
    "duplicates": "Duplicates",
    "kept": "Posts kept",
}

SOURCE_NAMES = {
    "archive": "an archive of the account as X hands it to its owner",
    "tweets.js": "the file of posts of an archive from X (`tweets.js`)",
    "jsonl": "a file of posts (JSON lines)",
    "csv": "a file of posts (CSV)",
    "txt": "a file of posts (plain lines)",
    "x": "X's API",
    "bluesky": "Bluesky's public API",
}

_METRICS = "metrics.json"


def training_data(about: Mapping[str, Any]) -> list[str]:
    """Paragraphs: which posts, where they came from, and what became of them."""
    by_handle, restored = about["counts_by_handle"], about.get("long_restored")
    origins = [_origin(handle, (about.get("sources") or {}).get(handle)) for handle in by_handle]
    several = len(origins) > 1
    trained_on = "\n\n" + "\n".join(f"- {origin}" for origin in origins) if several else f" {origins[0]}."
    return [
        "## Training data",
        f"The model was trained on{trained_on}",
        _counts_table(by_handle),
        f"Of the posts downloaded, {restored:,} are long ones in full." if restored else "",
        _split(about, several=several) if "splits" in about else "",
        _what_is_kept(about.get("corpus")),
    ]


def training_procedure(about: Mapping[str, Any], files: Collection[str]) -> list[str]:
    """Paragraphs: the base model, everything that decided the result, and where it can be checked."""
    return [
        "## Training procedure",
        f"Fine-tuned from {_base(about)}.{_went_on(about)}",
        table(["Hyper-parameter", "Value"], _hyper_parameters(about), numbers=False),
        _computed(about.get("recipe") or {}),
        _fingerprints(about),
        _checked(about.get("links") or {}, files),
    ]


def quality(about: Mapping[str, Any], files: Collection[str]) -> list[str]:
    """Paragraphs: bits per byte before and after, how much is copied, and the loss curve."""
    metrics = about["metrics"]
    before, after = metrics["base_bits_per_byte"], metrics["bits_per_byte"]
    gain = f"{1 - after / before:.0%} better" if after <= before else f"{after / before - 1:.0%} worse"
    row = ["Bits per byte (lower is better)", f"{before:.3f}", f"**{after:.3f}** ({gain})"]
    unseen = "neither learned from nor was chosen by"
    if about.get("start"):
        unseen = "did not learn from; it would not have been kept if it foresaw them worse than the version before"
    meaning = (
        f"Bits per byte say how well a model foresees {_test_posts(about)}, which it {unseen}. They do not depend on "
        "how a model cuts text into tokens."
    )
    return [
        "## Quality on posts it never saw",
        table(["", "Base model", "This model"], [row]),
        meaning,
        *_copying(metrics, several=len(about["counts_by_handle"]) > 1),
        f"![Bits per byte and loss over the training]({CURVE})" if CURVE in files else "",
    ]


def _test_posts(about: Mapping[str, Any]) -> str:
    kept = (about.get("splits") or {}).get("test")
    if not kept:
        return "the newest posts"
    measured = about["metrics"].get("test_posts", kept)
    return f"the {kept:,} newest posts" if measured == kept else f"{measured:,.0f} of the {kept:,} newest posts"


def _origin(handle: str, source: str | None) -> str:
    names = [SOURCE_NAMES.get(kind) or plain(kind) for kind in (source or "").split(", ") if kind]
    origin = f", read from {' and '.join(names)}" if names else ""
    return f"the [posts of {at(handle)}]({account_address(handle)}){origin}"


def _counts_table(by_handle: Mapping[str, Mapping[str, int]]) -> str:
    """A column a handle; a kind of post that this file does not know comes under its own name."""
    found = dict.fromkeys(name for counts in by_handle.values() for name in counts)
    names = [*(name for name in COUNT_NAMES | found if name != "kept"), "kept"]
    rows = [[_count_name(name), *(f"{counts.get(name, 0):,}" for counts in by_handle.values())] for name in names]
    rows[-1] = [f"**{cell}**" for cell in rows[-1]]
    return table(["Data", *map(at, by_handle)], rows)


def _count_name(name: str) -> str:
    return COUNT_NAMES.get(name) or plain(name.replace("_", " ").capitalize())


def _split(about: Mapping[str, Any], *, several: bool) -> str:
    splits, passes = about["splits"], about["metrics"].get("epochs", 1.0)
    taken = (
        "" if about.get("start") or passes > 0.995 else f", of which the training took the newest, about {passes:.0%}"
    )
    repeated = " Where an account has less text, its posts were repeated until all weigh the same." if several else ""
    return (
        f"Of the posts kept, the newest {splits['test']:,} were only measured on, {splits['validation']:,} of "
        f"the others were there to choose the best weights by, and {splits['train']:,} to learn from{taken}.{repeated}"
    )


def _what_is_kept(fingerprint: str | None) -> str:
    theirs = f" Their fingerprint, in their order and split, is `{fingerprint}`." if fingerprint else ""
    return (
        "The posts themselves are not among these files; Bowerbird keeps hashes of them, to tell copies by."
        f"{theirs} What the model knows by heart can still come out of it: how much that is stands under Quality."
    )


def _base(about: Mapping[str, Any]) -> str:
    if base := base_id(about):
        return f"[{base}]({HUB}/{base})"
    # Not its name, which is a path on the machine of whoever trained.
    return "a base model of its operator's own, which is not on the Hub"


def _went_on(about: Mapping[str, Any]) -> str:
    start = about.get("start")
    if not start:
        return ""
    before = about["metrics"].get("start_bits_per_byte")
    one = f" (one of {before:.3f} bits per byte)" if before else ""
    return (
        f" These are the numbers of its last training, which went on from an earlier version{one} with "
        f"{start['new_posts']:,} new posts and {start['old_posts']:,} old ones."
    )


def _hyper_parameters(about: Mapping[str, Any]) -> list[list[str]]:
    """A row for everything that decides the result; an option that this file does not know, under its own name."""
    options, recipe = dict(about["options"]), about.get("recipe") or {}
    method, rank, alpha = options.pop("method"), options.pop("rank"), options.pop("alpha")
    # None where it was not recorded: today's default need not be that of the time.
    rate, b_rate = options.pop("learning_rate"), options.pop("b_rate", 1.0)
    frozen, head_rank = options.pop("frozen_share", 0.0), options.pop("head_rank", 0)
    layers = f"every linear layer above the lowest {frozen:.0%} of the blocks" if frozen else "every linear layer"
    head = f", and of rank {head_rank} on the vocabulary's" if head_rank else ""
    shown_rate = f"{rate:g}" if rate else "the default of its time"
    times = f" for the adapters' A and {b_rate:g} times that for B" if method == "lora" and b_rate != 1 else ""
    betas = f", betas {recipe['betas'][0]:g} and {recipe['betas'][1]:g}" if recipe else ""
    rows = [
        ["Method", f"LoRA on {layers}, rank {rank}, alpha {alpha:g}{head}" if method == "lora" else "all weights"],
        ["Optimizer", f"AdamW{betas}, weight decay {options.pop('weight_decay'):g}"],
        ["Learning rate", f"{shown_rate}{times}, {_schedule(options)}"],
        ["Tokens a batch", _batches(options.pop("batch_tokens"), recipe.get("least_steps"))],
        [
            "Tokens in all",
            _amount(options, went_on=bool(about.get("start"))) + _stretch(options, recipe.get("token_bytes")),
        ],
        ["Seed", str(options.pop("seed"))],
    ]
    if recipe:
        on = f", on about {recipe['validation_tokens']:,} tokens at most" if "validation_tokens" in recipe else ""
        rows += [
            ["Gradient norm", f"clipped at {recipe['gradient_norm']:g}"],
            ["Longest row", f"{recipe['longest_row']} tokens; longer posts are parted"],
            [
                "Validations",
                f"{recipe['validations']}{on}; {recipe['patience']} that get worse in a row end the training",
            ],
        ]
    rows += [[plain(name.replace("_", " ").capitalize()), plain(str(value))] for name, value in options.items()]
    return rows + _course(about["metrics"])


def _schedule(options: dict[str, Any]) -> str:
    """How the learning rate goes; takes its options out of `options`. The first versions' went to zero."""
    warm_up, last = options.pop("warm_up"), options.pop("last_rate", 0.0)
    return f"rising over {warm_up:.0%} of the steps, then a cosine to {f'{last:.0%} of it' if last else 'zero'}"


def _batches(tokens: int, least_steps: int | None) -> str:
    fewer = f"; down to a half where there would be fewer than {least_steps} steps" if least_steps else ""
    return f"about {tokens:,}{fewer}"


def _amount(options: dict[str, Any], *, went_on: bool) -> str:
    """How much is trained on; takes its options out of `options`."""
    least, most, passes = (options.pop(name) for name in ("least_tokens", "most_tokens", "most_epochs"))
    if went_on:
        return f"{most:,} of new posts at most, with old ones between, in one pass"
    if passes <= 1:
        return f"{max(least, most):,} at most, in {'one pass' if passes == 1 else f'{passes:g} passes'} at most"
    return f"{most:,} at most; few posts again up to {least:,}, in {passes:g} passes at most"


def _stretch(options: dict[str, Any], token_bytes: float | None) -> str:
    """When there are more; takes its option out of `options`. The first versions' had no such rule."""
    most = options.pop("most_stretch", 1.0)
    if not token_bytes or most == 1:
        return ""
    return f"; up to {most:g} times as many where the base model's tokens have fewer than {token_bytes:g} bytes of text"


def _course(metrics: Mapping[str, float]) -> list[list[str]]:
    """What the training then did."""
    rows = []
    if "steps" in metrics:
        rows.append(["Steps", f"{metrics['steps']:,.0f}; the weights are those of step {metrics['best_step']:,.0f}"])
    if "tokens" in metrics:
        rows.append(["Tokens", f"{metrics['tokens']:,.0f} ({metrics['epochs']:.1f} passes over the posts)"])
    if "training_seconds" in metrics:
        rows.append(["Time", f"{metrics['training_seconds']:,.0f} seconds"])
    return rows


def _computed(recipe: Mapping[str, Any]) -> str:
    if not recipe:
        return ""
    shown = {name: plain(str(value)) for name, value in recipe.items()}
    return (
        f"Computed in {shown['arithmetic']} on {shown['device']}, with torch {shown['torch']} and transformers "
        f"{shown['transformers']}."
    )


def _fingerprints(about: Mapping[str, Any]) -> str:
    if "fingerprint" not in about:
        return ""
    return (
        f"All that decides the result has the fingerprint `{about['fingerprint']}`, the base model's files "
        f"`{about['base']['fingerprint']}`. The same ones give the same weights on the same machine."
    )


def _checked(links: Mapping[str, str], files: Collection[str]) -> str:
    places = [link(label, url) for label, url in links.items()]
    if _METRICS in files:
        places.append(f"[{_METRICS}]({_METRICS}) beside this card, with every point of the loss curve")
    return f"Where the numbers can be checked: {'; '.join(places)}." if places else ""


def _copying(metrics: Mapping[str, float], *, several: bool) -> list[str]:
    if "copy_rate" not in metrics or "human_copy_rate" not in metrics:
        return []
    drawn = f"{metrics['copy_rate_tweets']:.0f} texts" if "copy_rate_tweets" in metrics else "texts"
    who, repeat = ("the authors", "repeat") if several else ("the author", "repeats")
    row = [
        f"Texts with {GRAM_WORDS} words in a row from a training post",
        f"{metrics['copy_rate']:.0%}",
        f"{metrics['human_copy_rate']:.0%}",
    ]
    meaning = (
        f"How much is copied: measured on {drawn} as the model writes them, without a prompt and before the filter, "
        f"and beside them on the test posts, since {who} {repeat} old words too. Only the beginnings are compared, of "
        "the same length at most."
    )
    return [table(["", "This model", f"{who.capitalize()}, in new posts"], [row]), meaning]
