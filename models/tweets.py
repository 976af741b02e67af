"""What comes of a request for tweets. Plain data: a process without torch can read it."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Tweets:
    """`texts`, each from the prompt on, may be fewer than asked for; `dropped` says why draws were thrown away."""

    texts: list[str]
    dropped: Counter[str] = field(default_factory=Counter)
