"""The card: what a trained model says of itself, as the README.md beside its weights.

Knows words. The numbers are told by models/card_numbers.py, the head by models/card_header.py, what the Hub reads by
models/front_matter.py. All of it follows from the version's `about` and the names of its files, so it can be made again
when there is more to say. docs/card.md says what it promises to its reader, line by line.
"""

from collections.abc import Collection, Mapping
from typing import Any

from models.card_header import at, header
from models.card_numbers import COUNT_NAMES, quality, training_data, training_procedure
from models.front_matter import HUB, PREVIEW, base_id, front_matter
from models.handles import split_key
from models.hub_id import EMBEDDED_ID
from models.originality import RUN_CHARACTERS, RUN_WORDS
from models.pipeline import PIPELINE
from models.prompt import FIRST_PROMPT
from models.x_text import LONGEST_POST

__all__ = ["COUNT_NAMES", "make_card"]

_MADE_UP = """\
**Everything this model writes is made up by a machine.** {who} said none of it. Mark what it writes as AI-generated
wherever you show it."""

_MADE_WITH = """\
Made with Bowerbird, a program that learns to write like an account, on the machine of whoever runs it. One of your own:
`python -m bot train @you --from your-archive.zip`, or `/train` in Discord; `python -m bot demo` shows how it goes."""

_STEPS = f"""\
1. **Posts** are read as they came.
2. **Cleaning** leaves out what the author did not write, and what is too short, cut off, without words or there twice.
   Links within sentences, e-mail addresses and telephone numbers are masked.
3. **The split** goes by time: the newest posts are for the test, some of the older ones choose the best weights, and
   the others are there to learn from.
4. **Fine-tuning**: {{learning}}.
5. **The voice** is the model as it was at its best validation.
6. **The filter** throws away what is a training post again, what has {RUN_WORDS} words in a row from one
   ({RUN_CHARACTERS} characters in scripts without spaces), what is unfinished, and what is longer than {LONGEST_POST}
   characters as X counts them.
7. **Tweets** are shown as what they are: AI-generated."""

_LEARNING = {
    "lora": "a small adapter (LoRA) is trained on top of a base model, which stays as it is",
    "full": "all weights of a base model are trained further",
}

_USE = """\
With nothing but `transformers` and `torch`:

```python
from transformers import pipeline

{remark}generator = pipeline("text-generation", model="{model}")
for tweet in generator("{prompt}", num_return_sequences=5):
    print(tweet["generated_text"])
```

How it samples is in `generation_config.json`. With Bowerbird, which applies the filter too:
`python -m bot tweet {handles} "{prompt}"`."""

_LIMITS = """\
It has the limitations and biases of {base}, and those of the posts it learned from: their opinions, mistakes and gaps
come back, also where their author would put it differently today. It is small, knows no facts and makes some up, about
real people too. What it writes may offend. It can say in somebody's voice what they would never say: it is not for
impersonation, for deceiving, or for speaking in somebody's place."""

_ABOUT = """\
Built by Bowerbird, which also wrote this card, out of what it recorded of the training. The posts belong to whoever
wrote them.{licence}"""

_FORGOTTEN = """\
Ask whoever runs the bot, or an admin of the server where you met it; you need to give no reason.{published} For them:
`python -m bot forget @you`, or `/forget` in Discord, removes every model that the handle is part of{several}; `optout`
also refuses the handle from then on."""


def make_card(
    key: str,
    about: Mapping[str, Any],
    files: Collection[str] = (),
    *,
    repo: str | None = None,
    endpoint: str = HUB,
) -> str:
    """The card of a trained model, in Markdown, with the Hub's metadata at its top.

    `about` is what the store keeps of the version (see `models.training.describe`), `files` the names of the files
    that will lie beside the card: pictures are shown where they are among them. `about["links"]` maps labels to web
    addresses of where the training is recorded. `repo` is the Hub's repository that the model is published in, under
    `endpoint`; None for one on disk.

    The same arguments give the same card. One of a version made long ago leaves out what was not recorded then.
    """
    parts = [
        header(key, about),
        f"![Tweets that this model wrote]({PREVIEW})" if PREVIEW in files else "",
        _MADE_UP.format(who=_who(key, "and")),
        _MADE_WITH,
        "## How does it work?",
        f"![From posts to tweets in seven steps]({PIPELINE})" if PIPELINE in files else "",
        _STEPS.format(learning=_LEARNING[about["options"]["method"]]),
        *training_data(about),
        *training_procedure(about, files),
        *quality(about, files),
        "## How to use",
        _use(key, repo),
        "## Limitations and bias",
        _LIMITS.format(base=_named_base(about)),
        "## About",
        _ABOUT.format(licence=_licence(about)),
        f"## If you are {_who(key, 'or')} and do not want this",
        _forgotten(key, repo, endpoint),
    ]
    return front_matter(key, about, files, repo, endpoint) + "\n" + "\n\n".join(filter(None, parts)) + "\n"


def _who(key: str, between: str) -> str:
    """`@a`, or `@a, @b and @c`."""
    *others, last = map(at, split_key(key))
    return f"{', '.join(others)} {between} {last}" if others else last


def _use(key: str, repo: str | None) -> str:
    handles = " ".join(f"@{handle}" for handle in split_key(key))
    remark = "" if repo else f"# DIR: what `python -m bot export {handles} DIR` wrote\n"
    return _USE.format(model=repo or "DIR", remark=remark, prompt=FIRST_PROMPT, handles=handles)


def _named_base(about: Mapping[str, Any]) -> str:
    base = base_id(about)
    return f"its base model ([its card]({HUB}/{base}) names them)" if base else "its base model"


def _licence(about: Mapping[str, Any]) -> str:
    return " The base model is under the Apache License 2.0." if base_id(about) == EMBEDDED_ID else ""


def _forgotten(key: str, repo: str | None, endpoint: str) -> str:
    discussions = f"{endpoint.rstrip('/')}/{repo}/discussions"
    published = f" Here you can ask [in this repository's discussions]({discussions}): it goes too." if repo else ""
    several = ", this one of several accounts as a whole" if len(split_key(key)) > 1 else ""
    return _FORGOTTEN.format(published=published, several=several)
