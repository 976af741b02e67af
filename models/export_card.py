"""The card of an exported or published directory: made again with what is known by then, for where it will lie.

Knows the card's words (models/card.py). Knows nothing of what is exported, and needs no torch.
"""

import re
from collections.abc import Collection

from models.card import make_card
from models.front_matter import HUB
from models.links import read_links
from models.store import Version

_SNIPPET = re.compile(r"```python\nfrom transformers import pipeline\n.*?```", re.DOTALL)
_WITH_PEFT = """\
```python
from peft import AutoPeftModelForCausalLM
from transformers import AutoTokenizer, GenerationConfig, pipeline

# Not merged: where the vocabulary's layer is the embedding, that would change both.
model = AutoPeftModelForCausalLM.from_pretrained("{place}")
model.generation_config = GenerationConfig.from_pretrained("{place}")
generator = pipeline("text-generation", model=model, tokenizer=AutoTokenizer.from_pretrained("{place}"))
for tweet in generator("My dream is", num_return_sequences=5):
    print(tweet["generated_text"])
```"""


def exported_card(
    version: Version,
    files: Collection[str],
    *,
    adapter_only: bool = False,
    repo: str | None = None,
    endpoint: str = HUB,
) -> str:
    """The card of a version beside `files`, with the links that it has got by now.

    `repo` is the Hub's repository that the directory goes to; None for one on disk.
    """
    links = version.about.get("links", {}) | read_links(version.path)
    card = make_card(version.key, version.about | {"links": links}, files, repo=repo, endpoint=endpoint)
    return _of_adapter(card, repo or "DIR") if adapter_only else card


def address_of(repo: str, endpoint: str = HUB) -> str:
    """Where people look at a repository."""
    return f"{endpoint.rstrip('/')}/{repo}"


def _of_adapter(card: str, place: str) -> str:
    """A card whose snippet loads an adapter from `place`: a pipeline alone would take the base model's tokenizer and
    its way of sampling, and so write something else."""
    card = _SNIPPET.sub(lambda _found: _WITH_PEFT.format(place=place), card)
    card = card.replace("With nothing but `transformers` and `torch`", "With `transformers`, `torch` and `peft`")
    return card.replace("\nlibrary_name: transformers\n", "\nlibrary_name: peft\n")
