"""The errors that users may read.

Every message is one sentence (or two) that says what was wrong and what to do about it. Doors (command line,
Discord) show the message as it is; anything that is not a `BowerbirdError` is a fault of ours and goes to the log.
"""


class BowerbirdError(Exception):
    """Something the user or the operator can mend; `str(error)` is written for them."""

    @property
    def for_operator(self) -> str:
        """The sentence for who sits at the machine, where that is another one."""
        return str(self)


class BadHandleError(BowerbirdError):
    """What was typed cannot be an X handle."""


class BadSourceError(BowerbirdError):
    """A file or folder given as posts cannot be read as such."""


class TooFewPostsError(BowerbirdError):
    """There is not enough text to learn a voice from."""


class BaseModelError(BowerbirdError):
    """The base model cannot be found, prepared or trusted."""


class CameApartError(BowerbirdError):
    """A model computes what are no numbers any more."""


class BusyError(BowerbirdError):
    """The same work is already under way."""


class StoreError(BowerbirdError):
    """A trained model is missing, damaged or cannot be written."""


class NothingLearnedError(BowerbirdError):
    """A training that went on from a version would not make it better, so that version stays."""


class PromptError(BowerbirdError):
    """A prompt that cannot be continued."""


class DiskError(BowerbirdError):
    """Nothing more can be written. `str(error)` is for everybody; `cause` names the place, for the operator."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause

    def __str__(self) -> str:
        return "The disk is full or cannot be written to; whoever runs this bot must look at it."

    @property
    def for_operator(self) -> str:
        return self.cause
