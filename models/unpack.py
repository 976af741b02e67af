"""A base model as it comes, read and written again as a plain transformers directory.

Knows transformers and GGUF. Knows nothing of where base models are found or kept. Reads only safetensors, GGUF and
JSON, and never code from a model's repository.
"""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer, PreTrainedModel, PreTrainedTokenizerBase
from transformers.utils import logging as transformers_logging

from models.errors import BaseModelError, BowerbirdError

_log = logging.getLogger(__name__)


def unpack(
    name: str, source: Path, gguf: str | None, building: Path, on_progress: Callable[[float, str], None]
) -> None:
    """Write the model and the tokenizer of the directory `source`, or of its file `gguf`, to `building`.

    `on_progress` gets the fraction done (0 to 1) and what is being done; `name` is what an error calls the model.

    Raises:
        BaseModelError: it is no causal language model with safetensors weights and a tokenizer.
    """
    on_progress(0.0, "Reading the base model's weights")
    with _gguf_progress(lambda done: on_progress(0.75 * done, "Unpacking the base model's weights")):
        model, tokenizer = _read(name, source, gguf)
    on_progress(0.75, "Writing the prepared base model")
    with quiet_transformers():
        model.save_pretrained(building)
        tokenizer.save_pretrained(building)


def _read(name: str, source: Path, gguf: str | None) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    options = {"gguf_file": gguf} if gguf else {"use_safetensors": True}
    dtype = torch.bfloat16 if gguf else "auto"
    try:
        with quiet_transformers():
            tokenizer = AutoTokenizer.from_pretrained(
                # Said outright: left open, transformers asks at the terminal whether to run a repository's code.
                source,
                local_files_only=True,
                trust_remote_code=False,
                **({"gguf_file": gguf} if gguf else {}),
            )
            loaded: Any = AutoModelForCausalLM.from_pretrained(
                source,
                dtype=dtype,
                local_files_only=True,
                trust_remote_code=False,
                output_loading_info=True,
                **options,
            )
        model, loading = loaded
        if missing := sorted(loading["missing_keys"]):
            # transformers would fill them with random numbers.
            raise ValueError(f"weights are missing: {missing[:3]}")
    except (MemoryError, torch.OutOfMemoryError, BowerbirdError):
        raise  # which say nothing of the model
    except Exception as error:  # libraries in Rust raise just that, and a wrong config whatever it comes to
        _log.debug("Reading the base model failed", exc_info=True)
        raise BaseModelError(
            f"The base model {name} cannot be read as a causal language model with safetensors weights and a "
            "tokenizer; choose another BASE_MODEL (the default is 'embedded')."
        ) from error
    # The weights are plain numbers from here on; a quantisation note would stop them from being saved and reloaded.
    plain: Any = model
    plain.hf_quantizer, plain.is_quantized = None, False
    if hasattr(plain.config, "quantization_config"):
        del plain.config.quantization_config
    return model, tokenizer


@contextmanager
def _gguf_progress(on_fraction: Callable[[float], None]) -> Iterator[None]:
    """Lead transformers' own bar over a GGUF's tensors, which no option hides, to our progress."""

    def follow(tensors: Sequence[Any], **_options: object) -> Iterator[Any]:
        for index, tensor in enumerate(tensors):
            on_fraction(index / len(tensors))
            yield tensor

    from transformers import modeling_gguf_pytorch_utils as gguf_reader  # noqa: PLC0415

    original = gguf_reader.tqdm
    gguf_reader.tqdm = follow
    try:
        yield
    finally:
        gguf_reader.tqdm = original


class quiet_transformers:  # noqa: N801  (reads as the context manager it is)
    """Keep transformers' bars and hints off the terminal: the door shows its own progress."""

    def __enter__(self) -> None:
        self._verbosity = transformers_logging.get_verbosity()
        self._had_bars = transformers_logging.is_progress_bar_enabled()
        transformers_logging.set_verbosity_error()
        transformers_logging.disable_progress_bar()

    def __exit__(self, *_exc: object) -> None:
        transformers_logging.set_verbosity(self._verbosity)
        if self._had_bars:  # else an outer one of these still wants quiet
            transformers_logging.enable_progress_bar()
