"""Cleaning: one post's text as it came, to the text a model should learn from, or the reason why it is left out.

Knows how people write on X and what X adds to their words. Knows nothing of timelines, of other posts (duplicates are
the corpus's to find) or of tokenizers. Pure: the same text always gives the same answer.

The choices made here, each of which somebody could make otherwise:

- Other people's words go: retweets in the old style (`RT @a: …`) and old-style quotes (`“@a: …”`). A comment in front
  of one stays if it is not short.
- The @-run at the start of a reply is addressing, put there by X; it goes before anything is judged. `.@a` is speech.
- Links at the end (media, quoted posts), on a line of their own or between a finished sentence and its hashtags go. A
  link that the sentence needs becomes the word `[link]`: without it the model would learn broken sentences ("Visit
  through Tuesday"), with the address it would learn to invent addresses. A reader of a generated post takes `[link]`
  for what it is.
- E-mail addresses and telephone numbers become `[email]` and `[phone]`: they are personal data.
- Line breaks stay, two in a row at most: they are the voice of poems and lists. Other white space is folded.
- Hashtags and mentions inside the text stay, but a post needs words besides them.
- Short is measured in a unit that is fair to scripts without spaces: see `amount_of_speech`.
- A post that X cut off goes back to its last whole sentence or line, or is left out: see `_is_cut_off`.
"""

import html
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from models.invisible import ...
