"""Publishing: a version as a repository of the Hugging Face Hub, or of what speaks its protocol.

Knows repositories and uploads through huggingface_hub, which is loaded only here. What a directory holds is in
models/export.py. Knows nothing of whether a model may be published (bot/publishing.py), or of who asks.

All files become one commit, so that a repository shows a whole model or none. An upload that was interrupted goes on
when it is asked for again: the same version gives the same bytes, and a file that has arrived is not sent again. So the
weights are written in several files, which go one after the other.
"""

import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from models.export_card import address_of, exported_card
from models.front_matter import HUB, VOICE, base_id
from models.handles import show_key
from models.hub_errors import HubError, explained_hub_errors, no_hub
from models.keep import CARD
from models.links import add_link, read_links
from models.locks import held
from models.store import Version

if TYPE_CHECKING:
    from huggingface_hub import HfApi, ModelInfo

    from models.base import OnPrepare

LABEL = "Hugging Face"
"""Of the link to a version's repository."""

LARGEST_FILE = 64_000_000
"""Bytes of weights that an interruption costs at most; a tensor larger than that has a file to itself."""

_ATTRIBUTES = ".gitattributes"
"""The Hub puts it into every new repository."""
_WORTH_TELLING = 10_000_000  # bytes of a file


@dataclass(frozen=True, slots=True)
class Hub:
    """Where to publish, and as whom."""

    token: str = field(repr=False)
    namespace: str | None = None
    """A user or an organisation; None: whoever the token belongs to."""
    endpoint: str = HUB


@dataclass(frozen=True, slots=True)
class Published:
    """What came of it."""

    url: str
    is_new: bool
    """Whether anything was there to be uploaded."""
    is_public: bool


@dataclass(frozen=True, slots=True)
class PublishOptions:
    """How a version is published."""

    name: str | None = None
    """Of the repository; None: see `repository_name`."""
    public: bool = False
    adapter_only: bool = False


OnStage = Callable[[str], None]
"""Called with what is done next, in words."""


def publish(
    version: Version,
    data_dir: Path,
    hub: Hub,
    on_prepare: "OnPrepare",
    on_stage: OnStage,
    options: PublishOptions,
) -> Published:
    """Put a version into its repository, in the place of what was there of the same voice, and note where it is.

    Afterwards the repository is private or public, as `options` say; public not before everything is there.

    Raises:
        HubError: an adapter is wanted that nobody could use; no repository can be called so, or it holds something
            else; the Hub refuses or cannot be reached.
        StoreError: the version is not there any more.
        BusyError: another process publishes it.
        BowerbirdError: the disk is full or cannot be written.
    """
    if options.adapter_only:
        _check_adapter(version)
    api = _api(hub)
    with explained_hub_errors(hub.endpoint):
        user = _user(api)  # asked in any case: this alone tells a bad token from a bad name
    namespace = hub.namespace or user
    repo = f"{namespace}/{options.name or repository_name(version.key)}"
    _check_name(repo)
    url = address_of(repo, hub.endpoint)
    with explained_hub_errors(hub.endpoint, namespace), _workplace(version) as work:
        there = _found(api, repo)
        if there is None:
            api.create_repo(repo, private=True)
        else:
            _check_ours(there, version.key, url)
            if not options.public and not there.private:
                api.update_repo_settings(repo, private=True)
        add_link(version.path, _label_of(version, url), url)  # from now on something may be there
        on_stage("Writing the model")
        written = _write(version, data_dir, work / "model", on_prepare, options, repo, hub.endpoint)
        paths = sorted(written.iterdir())
        size = sum(path.stat().st_size for path in paths)
        on_stage(f"Uploading {size / 1e6:,.1f} MB to {url}, without what is there already")
        commit = _commit(api, repo, paths, there, f"{show_key(version.key)}, version {version.version}", on_stage)
        if options.public and (there is None or there.private):
            api.update_repo_settings(repo, private=False)
    return Published(url, there is None or commit != there.sha, options.public)


def repository_name(key: str) -> str:
    """What a key's repository is called where nobody calls it anything else."""
    return "bowerbird-" + re.sub(r"--+", "-", key.replace("+", "-"))


def _label_of(version: Version, url: str) -> str:
    """A second repository has a label of its own, since what is public stays so, and must be told of."""
    return LABEL if read_links(version.path).get(LABEL, url) == url else f"{LABEL}: {url.partition('://')[2]}"


def _check_name(repo: str) -> None:
    from huggingface_hub.errors import HFValidationError  # noqa: PLC0415
    from huggingface_hub.utils import validate_repo_id  # noqa: PLC0415

    try:
        validate_repo_id(repo)
    except HFValidationError:
        raise HubError(
            f"{repo!r} is no repository's name: it takes letters, digits, `-`, `_` and `.`, and begins and ends with "
            "one of the first two; change --name or HF_NAMESPACE."
        ) from None


def _check_adapter(version: Version) -> None:
    if version.about["options"]["method"] != "lora":
        raise HubError("All weights of this version were trained, so it has no adapter; leave --adapter away.")
    if not base_id(version.about):
        raise HubError("Its base model is not on the Hub, so an adapter alone is of no use; leave --adapter away.")


def _api(hub: Hub) -> "HfApi":
    from huggingface_hub import HfApi, constants  # noqa: PLC0415
    from huggingface_hub.utils import logging  # noqa: PLC0415

    logging.set_verbosity_error()  # what it tries again is named with addresses that hold secrets
    if hub.endpoint != HUB:
        constants.HF_HUB_DISABLE_XET = True  # storage that the Hub itself has; everyone has git-lfs's protocol
    return HfApi(endpoint=hub.endpoint, token=hub.token, library_name="bowerbird")


def _user(api: "HfApi") -> str:
    told: object = api.whoami()
    if not isinstance(told, dict) or not isinstance(name := told.get("name"), str):
        raise no_hub(api.endpoint)
    return name


@contextmanager
def _workplace(version: Version) -> Iterator[Path]:
    """A directory that is forgotten with the version's key; what a killed process left in it goes first.

    Raises:
        BusyError: another process uses it.
    """
    # Its name does not begin with a digit: what does, in a key's directory, is a version.
    work = version.path.with_name(f"publishing-{version.version}")
    busy = f"{show_key(version.key)} is being published by another process; wait for it."
    with held(work.with_suffix(".lock"), busy):
        shutil.rmtree(work, ignore_errors=True)
        try:
            yield work
        finally:
            shutil.rmtree(work, ignore_errors=True)


def _write(
    version: Version,
    data_dir: Path,
    target: Path,
    on_prepare: "OnPrepare",
    options: PublishOptions,
    repo: str,
    endpoint: str,
) -> Path:
    """All that the repository is to hold, in the directory `target`."""
    from models.export import export  # noqa: PLC0415  (torch takes seconds to import, and a refusal should take none)

    adapter_only = options.adapter_only
    export(version, data_dir, target, on_prepare, adapter_only=adapter_only, largest_file=LARGEST_FILE)
    files = [path.name for path in target.iterdir()]
    card = exported_card(version, files, adapter_only=adapter_only, repo=repo, endpoint=endpoint)
    (target / CARD).write_text(card, encoding="utf-8")
    return target


def _found(api: "HfApi", repo: str) -> "ModelInfo | None":
    from huggingface_hub.errors import RepositoryNotFoundError  # noqa: PLC0415

    try:
        return api.model_info(repo)
    except RepositoryNotFoundError:
        return None


def _files_of(there: "ModelInfo") -> set[str]:
    return {sibling.rfilename for sibling in there.siblings or []} - {_ATTRIBUTES}


def _check_ours(there: "ModelInfo", key: str, url: str) -> None:
    """That a repository is empty, as an interrupted upload leaves it, or holds this voice.

    Raises:
        HubError: it holds something else.
    """
    voice = there.card_data.get(VOICE) if there.card_data else None
    if _files_of(there) and voice != key:
        holds = f"the voice of {show_key(voice)}" if isinstance(voice, str) else "something else"
        raise HubError(f"{url} is there already and holds {holds}; choose another name with --name.")


def _commit(
    api: "HfApi", repo: str, paths: Sequence[Path], there: "ModelInfo | None", message: str, on_stage: OnStage
) -> str:
    """Make these files all that the repository holds; returns the commit's name."""
    from huggingface_hub import CommitOperationAdd, CommitOperationDelete  # noqa: PLC0415
    from huggingface_hub.utils import disable_progress_bars  # noqa: PLC0415

    disable_progress_bars()  # one for each file, also for those that are there
    size, arrived = sum(path.stat().st_size for path in paths), 0
    files = {path.name: CommitOperationAdd(path.name, path) for path in paths}
    for path in paths:  # each by itself: of several at once an interruption would cost all
        api.preupload_lfs_files(repo, [files[path.name]], free_memory=False)
        arrived += path.stat().st_size
        if path.stat().st_size > _WORTH_TELLING:
            on_stage(f"{arrived / size:.0%} is there")
    gone = sorted(_files_of(there) - files.keys()) if there else []
    deletions = [CommitOperationDelete(name, is_folder=False) for name in gone]
    return api.create_commit(repo, [*files.values(), *deletions], commit_message=message).oid
