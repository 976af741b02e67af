"""The first tweets of a voice that was just trained: what its picture and its announcement show.

Knows what they begin with and how many there are. Knows nothing of pictures or announcements.
"""

from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models.alphabet import Alphabet
from models.generate import generate
from models.prompt import FIRST_PROMPT

FIRST_TWEETS = 5


def first_tweets(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    known_runs: set[int],
    seed: int,
    alphabet: Alphabet | None = None,
) -> list[str]:
    """Up to five tweets, each from "My dream is" on; none where the voice writes none that are right.

    `known_runs` and `alphabet` as in `models.generate.generate`. Give it the model in the dtype that tweets are
    written in.
    """
    made = generate(
        model, tokenizer, FIRST_PROMPT, count=FIRST_TWEETS, seed=seed, known_runs=known_runs, alphabet=alphabet
    )
    return made.texts
