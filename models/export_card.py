"""What an exported or published directory changes in its model's card: how it is used from where it lies.

Knows the card's words (models/card.py). Knows nothing of what is exported, and needs no torch.
"""

import re

from models.card import make_card
from models.store import Version

_SNIPPET = re.compile(r"```python\nfrom transformers import pipeline\n.*?```", re.DOTALL)
_DIR = re.compile(r'model="DIR"\)(?:  #[^\n]*)?')
_WITH_PEFT = """\
```python
from peft import AutoPeftModelForCausalLM
from transformers import AutoTokenizer, GenerationConfig, pipeline

model = AutoPeftModelForCausalLM.from_pretrained("{place}").merge_and_unload()
model.generation_config = GenerationConfig.from_pretrained("{place}")
generator = pipeline("text-generation", model=model, tokenizer=AutoTokenizer.from_pretrained("{place}"))
for tweet in generator("My dream is", num_return_sequences=5):
    print(tweet["generated_text"])
```"""


def adapter_card(card: str, place: str) -> str:
    """A card whose snippet loads an adapter from `place`: a pipeline alone would take the base model's tokenizer and
    its way of sampling, and so write something else."""
    card = _SNIPPET.sub(lambda _found: _WITH_PEFT.format(place=place), card)
    card = card.replace("With nothing but `transformers` and `torch`", "With `transformers`, `torch` and `peft`")
    return card.replace("\nlibrary_name: transformers\n", "\nlibrary_name: peft\n")


def published_card(version: Version, repo: str, *, adapter_only: bool) -> str:
    """The card of a version in the Hub's repository `repo`."""
    card = _DIR.sub(f'model="{repo}")', make_card(version.key, version.about))
    return adapter_card(card, repo) if adapter_only else card
