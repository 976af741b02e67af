"""How varied texts are: distinct-1, -2 and -3.

Knows words. Knows nothing of models or of where texts come from.

distinct-n is the number of different runs of n words divided by the number of all of them, over all texts together
(Li et al., "A diversity-promoting objective function for neural conversation models", 2016,
https://arxiv.org/abs/1510.03055). It falls as texts become more, whatever they say, so it is only ever compared between
equal numbers of texts. Words as in models/originality.py: without case and punctuation; in scripts without spaces each
character is one.
"""

from collections.abc import Sequence

from models.originality import words_in


def distinct(texts: Sequence[str], n: int) -> float:
    """distinct-n of `texts`, 0 to 1; a run never reaches from one text into the next.

    Raises:
        ValueError: there is no run of `n` words.
    """
    total = 0
    different: set[tuple[str, ...]] = set()
    for text in texts:
        words = words_in(text)
        for start in range(len(words) - n + 1):
            total += 1
            different.add(tuple(words[start : start + n]))
    if not total:
        raise ValueError(f"distinct-{n} of texts without {n} words in a row")
    return len(different) / total
