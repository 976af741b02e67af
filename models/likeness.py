"""Whether a classifier takes generated tweets for the author's: attribution among authors, and real or generated.

Knows texts and scikit-learn. Knows nothing of models that write, of the store or of where texts come from.

Both measures use the same classifier, a linear SVM over TF-IDF of runs of 2 to 5 characters, the strong simple baseline
of authorship attribution (Stamatatos, "A survey of modern authorship attribution methods", 2009). Case is kept: it is
part of how somebody writes.

- Attribution: the classifier learns several authors from as many posts each. Which share of the generated tweets does
  it give to the right author? That share as a fraction of the same share of the author's own held-out posts is the
  attribution ratio: 1 means that the tweets are taken for the author's as often as the author's own are. More than 1 is
  no praise but a sign of copying: see models/copying.py.
- Real or generated: how well such a classifier, cross-validated, tells the tweets from the author's held-out posts, as
  the area under the ROC curve. 0.5 is indistinguishable, 1 is told every time.

Known values (the public tweets of TweepFake, Fagni et al. 2021, https://doi.org/10.1371/journal.pone.0251415,
recomputed): the best GPT-2 bot, with output picked by hand, has a ratio of .93 and an AUC of .743; another GPT-2 bot
.49 and .944; Markov bots 1.23 to 1.42 and .60 to .64, by copying.
"""

import random
from collections.abc import Mapping, Sequence
from statistics import fmean

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedGroupKFold, cross_val_score
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.svm import LinearSVC

from models.originality import folded

LEAST_AUTHORS = 3
"""To tell two apart says little: any difference will do."""
LEAST_TEXTS = 20
"""Real and generated ones each; with fewer the AUC is chance."""
MOST_POSTS = 1_000
"""Learned of each author; more made no difference and takes longer."""

_FOLDS = 5
_REPEATS = 4


class Authors:
    """A classifier that has learned to tell authors apart."""

    def __init__(self, posts: Mapping[str, Sequence[str]]) -> None:
        """Learn from each author's training posts: from as many of each as the one with fewest has, drawn evenly.

        Raises:
            ValueError: fewer than three authors, or one without posts.
        """
        each = min([MOST_POSTS, *(len(texts) for texts in posts.values())])
        if len(posts) < LEAST_AUTHORS or not each:
            raise ValueError(f"{LEAST_AUTHORS} authors with posts are needed, not {sorted(posts)}")
        self.names = sorted(posts)
        order = random.Random(0)  # noqa: S311  (a sample, not a secret)
        texts = [text for name in self.names for text in order.sample(posts[name], each)]
        self._classifier = _classifier()
        self._classifier.fit(texts, [name for name in self.names for _ in range(each)])

    def share(self, texts: Sequence[str], author: str) -> float:
        """The share of `texts` that is given to `author`, 0 to 1.

        Raises:
            ValueError: there is no text.
        """
        if not texts:
            raise ValueError("the share of no text")
        return float((self._classifier.predict(list(texts)) == author).mean())


def real_or_generated(real: Sequence[str], generated: Sequence[str]) -> float:
    """The cross-validated AUC: mean over four times five folds, always the same ones.

    Texts that are the same but for case and punctuation are in the same fold, so that a copied post is not told by its
    twin.

    Raises:
        ValueError: fewer than twenty different texts on a side.
    """
    texts = [*real, *generated]
    twins = [folded(text) for text in texts]
    sizes = len(set(twins[: len(real)])), len(set(twins[len(real) :]))
    if min(sizes) < LEAST_TEXTS:
        raise ValueError(f"{LEAST_TEXTS} different texts on each side are needed, not {sizes}")
    is_real = [True] * len(real) + [False] * len(generated)
    return fmean(
        area
        for repeat in range(_REPEATS)
        for area in cross_val_score(
            _classifier(), texts, is_real, groups=twins, scoring="roc_auc",
            cv=StratifiedGroupKFold(_FOLDS, shuffle=True, random_state=repeat),
        )
    )  # fmt: skip


def _classifier() -> Pipeline:
    # TF-IDF within the pipeline: learned of the training folds alone.
    return make_pipeline(
        TfidfVectorizer(analyzer="char", ngram_range=(2, 5), lowercase=False), LinearSVC(random_state=0)
    )
