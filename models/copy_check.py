"""Does the model that was just trained copy? A look that is cheap enough for every training.

Knows drawing and the copy rate (models/copying.py). `models/appraise.py` is the thorough form.
"""

from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models.copying import copy_rate
from models.corpus import Corpus
from models.sampling import draw

DRAWS = 20
MOST_TOKENS = 40
"""Of each draw. The author's posts are cut alike: who writes more shares more."""


def copy_metrics(
    model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, corpus: Corpus, seed: int
) -> dict[str, float]:
    """`copy_rate` of `copy_rate_tweets` draws, as the model writes them and before anything is thrown away.

    Beside it `human_copy_rate`, that of the test posts, both of the first 40 tokens of each text. Drawn in the model's
    dtype: give it the one that tweets are written in, which is several times as fast as float32.
    """
    drawn = draw(model, tokenizer, "", count=DRAWS, most_tokens=MOST_TOKENS, seed=seed)
    human = [_beginning(tokenizer, text) for text in corpus.test]
    return {
        "copy_rate": copy_rate([one.text for one in drawn], corpus.train),
        "copy_rate_tweets": len(drawn),
        "human_copy_rate": copy_rate(human, corpus.train),
    }


def _beginning(tokenizer: PreTrainedTokenizerBase, text: str) -> str:
    tokens = tokenizer(text, add_special_tokens=False).input_ids[:MOST_TOKENS]
    return str(tokenizer.decode(tokens, skip_special_tokens=True, clean_up_tokenization_spaces=False))
