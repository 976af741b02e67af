"""What may be asked for: the rules of a prompt and of a number of tweets.

Knows text alone, so that a door can refuse at once. Knows nothing of models.
"""

import re
import unicodedata

from models.errors import PromptError
from models.x_text import weighted_length

FIRST_PROMPT = "My dream is"
"""What every voice is asked first, on cards and pictures too."""
LONGEST_PROMPT = 200
"""As X weighs it: a link is 23 however long, an emoji 2 however many parts it has."""
MOST_CHARACTERS = 400
"""Of a prompt: each is a token or more that a model must read, once for every tweet."""
MOST_TWEETS = 50

CONTROL_TOKEN = re.compile(r"<\|[^|<>]*\|>")
"""What tokenizers take for a command and not for words."""


def check_prompt(prompt: str) -> str:
    """The prompt as it is continued: stripped, in NFC. An empty one asks for a tweet from its first word on.

    Raises:
        PromptError: too long, or with characters that no tweet may hold.
    """
    text = unicodedata.normalize("NFC", prompt).strip()
    if CONTROL_TOKEN.search(text):
        raise PromptError("The prompt contains a model control token such as <|endoftext|>; write it in plain words.")
    if any(unicodedata.category(character) in {"Cc", "Cs"} and character != "\n" for character in text):
        raise PromptError("The prompt contains control characters; use plain text.")
    if len(text) > MOST_CHARACTERS or weighted_length(text) > LONGEST_PROMPT:
        length = max(len(text), weighted_length(text))
        raise PromptError(
            f"The prompt is {length:,} characters long; give at most {LONGEST_PROMPT}, so that a tweet can go on."
        )
    return text


def check_count(count: int) -> int:
    """How many tweets were asked for.

    Raises:
        PromptError: none, or more than one answer may hold.
    """
    if not 1 <= count <= MOST_TWEETS:
        raise PromptError(f"{count} tweets cannot be asked for at once; ask for 1 to {MOST_TWEETS}.")
    return count
