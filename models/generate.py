"""Tweets out of a trained model: drawn, then held against the rules of a tweet.

Knows sampling, the filter and what a prompt may be. Knows nothing of the store, of training or of who asks.
"""

import logging
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable
from functools import partial
from itertools import islice

from transformers import PreTrainedModel, PreTrainedTokenizerBase

from models.alphabet import Alphabet
from models.originality import folded, is_copy
from models.prompt import CONTROL_TOKEN, check_count, check_prompt
from models.sampling import Draw, draw
from models.tweets import Tweets
from models.x_text import weighted_length

LONGEST_TWEET = 280  # as X counts: models/x_text.py

MOST_NEW_TOKENS = 320
"""A tweet of 280 characters is about 70 in English, and more than 300 in scripts that the base model hardly knows."""
_BROKEN = "\ufffd"  # bytes that are no character
_MOST_ROUNDS = 6
_MOST_ROWS = 32
_SENTENCE_END = re.compile(r"[.!?…。！？]+[\"'”’)\]」』]*(?=\s|$|[^\x00-\x7f])")

_log = logging.getLogger(__name__)


def generate(
    model: PreTrainedModel,
    tokenizer: PreTrainedTokenizerBase,
    prompt: str,
    *,
    count: int,
    seed: int,
    known_runs: set[int],
    alphabet: Alphabet | None = None,
) -> Tweets:
    """Up to `count` tweets that start with `prompt`, none of them twice, too long, unfinished, empty or copied.

    Draws in rounds until there are enough, and gives up after six. Of a round those come first that the model ended
    itself; longer ones, cut back to whole sentences, make up the number. `known_runs` is what `originality.run_hashes`
    made of the training posts. What follows the prompt has characters of `alphabet` and the prompt alone (None: any).
    The same seed gives the same tweets on the same machine.

    Raises:
        PromptError: see models/prompt.py.
    """
    prompt = check_prompt(prompt)
    check_count(count)
    draws = partial(draw, model, tokenizer, prompt, alphabet=alphabet and alphabet.including(prompt))
    made: dict[str, str] = {}
    dropped: Counter[str] = Counter()
    for round_number in range(_MOST_ROUNDS):
        missing = count - len(made)
        if not missing:
            break
        new, reasons = _one_round(draws, prompt, missing, seed + round_number, known_runs, made.keys())
        made |= islice(new.items(), missing)
        dropped += reasons
    if dropped:
        _log.debug("Dropped draws: %s", dict(dropped))
    return Tweets(list(made.values()), dropped)


def _one_round(
    draws: Callable[..., list[Draw]],
    prompt: str,
    missing: int,
    seed: int,
    known_runs: set[int],
    seen: Collection[str],
) -> tuple[dict[str, str], Counter[str]]:
    """New tweets by what makes two of them the same, often as many as are missing, and why other draws are none."""

    def right(drawn: Iterable[Draw]) -> tuple[dict[str, str], Counter[str]]:
        texts: dict[str, str] = {}
        dropped: Counter[str] = Counter()
        for one in drawn:
            text, reason = judge(one, prompt, known_runs)
            if not reason and (folded(text) in seen or folded(text) in texts):
                reason = "duplicate"
            if reason:
                dropped[reason] += 1
            else:
                texts[folded(text)] = text
        return texts, dropped

    drawn = draws(
        # A few more than are missing: rows of one batch cost little, another round costs a whole generation.
        count=min(_MOST_ROWS, missing + max(1, missing // 5)),
        most_tokens=MOST_NEW_TOKENS,
        seed=seed,
        # What comes behind the 280th character is cut off in any case.
        is_enough=lambda text: weighted_length(text) > LONGEST_TWEET,
        are_enough=lambda first: len(right(filter(_is_whole, first))[0]) >= missing,
    )
    return right(sorted(drawn, key=_is_whole, reverse=True))


def judge(one: Draw, prompt: str, known_runs: set[int]) -> tuple[str, str | None]:
    """A draw as a tweet, and why it cannot be one (None: it can)."""
    text = one.text.strip()
    if not _is_whole(one):
        shortened = _last_whole_sentence(text.split(_BROKEN, 1)[0].rstrip(), len(prompt))
        if shortened is None:
            return text, "unfinished"
        text = shortened
    if len(text) <= len(prompt) or not any(character.isalnum() for character in text[len(prompt) :]):
        return text, "empty"
    if CONTROL_TOKEN.search(text):
        return text, "control token"
    if is_copy(text, prompt, known_runs):
        return text, "copy"
    return text, None


def _is_whole(one: Draw) -> bool:
    return one.ended and _BROKEN not in one.text and weighted_length(one.text.strip()) <= LONGEST_TWEET


def _last_whole_sentence(text: str, prompt_length: int) -> str | None:
    """The longest beginning of `text` that fits a tweet and ends a sentence behind the prompt, or None."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text) if match.end() > prompt_length]
    fitting = (text[:end] for end in reversed(ends) if weighted_length(text[:end]) <= LONGEST_TWEET)
    return next(fitting, None)
