"""What a base model is called on the Hugging Face Hub.

Knows names. Does not know whether a model exists there, and never loads one.
"""

from pathlib import Path

EMBEDDED_ID = "HuggingFaceTB/SmolLM2-135M-Instruct"
"""Whose weights the base model `embedded` holds."""


def hub_id(name: str) -> str | None:
    """The Hub's id of the base model that the operator calls `name`; None for one in a directory of theirs.

    Asked where the base model is loaded: whether a name is a directory depends on where the program runs.
    """
    from huggingface_hub.errors import HFValidationError  # noqa: PLC0415  (not for every start)
    from huggingface_hub.utils import validate_repo_id  # noqa: PLC0415

    if name == "embedded":
        return EMBEDDED_ID
    try:
        validate_repo_id(name)
    except HFValidationError:
        return None
    return None if Path(name).is_dir() else name
