"""A version put on a Hub of this machine with the real huggingface_hub: what arrives, what is refused, what goes on."""

import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import torch
from huggingface_hub import HfApi, constants, snapshot_download
from transformers import AutoModelForCausalLM

from models import publish as publishing
from models.base import Base
from models.errors import BusyError
from models.export_card import address_of
from models.finetune import fine_tune
from models.front_matter import PREVIEW
from models.hub_errors import HubError
from models.keep import CARD, keep
from models.links import add_link, read_links
from models.pretrained import load_tokenizer
from models.preview import set_preview
from models.publish import LABEL, Hub, Published, PublishOptions, publish, repository_name
from models.store import Store, Version
from models.training import TrainingOptions
from models.tweet import load_trained
from tests.models import tiny
from tests.models.hub_server import HubServer, Repository

REPO = "wren/bowerbird-satin"
PICTURE = b"\x89PNG\r\n\x1a\n\0 the first tweets"
OPTIONS = TrainingOptions(learning_rate=0.01, batch_tokens=128, least_tokens=500, most_tokens=500)
WEIGHTS = "model.safetensors"

pytestmark = pytest.mark.filterwarnings("ignore:Use 'content=:DeprecationWarning")  # huggingface_hub's own business


@pytest.fixture(autouse=True)
def _hub_client(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What publishing sets for its process is put back, and what is tried again is tried at once."""
    monkeypatch.setattr(constants, "HF_HUB_DISABLE_XET", constants.HF_HUB_DISABLE_XET)
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub"))


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer() as server:
        yield server


@pytest.fixture(scope="module")
def made(bases: dict[str, Base], tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Version]:
    """Puts a version of @satin into a store below a directory; trained once."""
    corpus = tiny.corpus()
    trained = fine_tune(corpus, bases["llama"], OPTIONS, lambda _progress: None, tmp_path_factory.mktemp("work"))
    return lambda place: keep(corpus, OPTIONS, trained, Store(place / "store"), picture=PICTURE)


@dataclass
class Publisher:
    """One who has a version, and a Hub."""

    version: Version
    base: Base
    hub: HubServer
    stages: list[str]

    def __call__(self, version: Version | None = None, **options: Any) -> Published:
        namespace = options.pop("namespace", None)
        to = Hub(self.hub.token, namespace, self.hub.url)
        data_dir = self.base.path.parents[1]
        return publish(version or self.version, data_dir, to, _quiet, self.stages.append, PublishOptions(**options))

    @property
    def repository(self) -> Repository:
        return self.hub.repositories[REPO]

    @property
    def url(self) -> str:
        return address_of(REPO, self.hub.url)

    def sent(self) -> list[str]:
        """The large files whose bytes arrived, each time they did; forgotten then."""
        paths = [path for path in self.hub.told("PUT") if path.startswith("/lfs/") and "broken" not in path]
        self.hub.requests.clear()
        return paths


def _quiet(_fraction: float | None, _what: str) -> None:
    pass


@pytest.fixture
def publisher(made: Callable[[Path], Version], bases: dict[str, Base], hub: HubServer, tmp_path: Path) -> Publisher:
    return Publisher(made(tmp_path), bases["llama"], hub, [])


def _card(publisher: Publisher) -> str:
    return publisher.repository.files[CARD].decode()


# --- what arrives


def test_a_repository_of_ones_own_that_only_oneself_sees(publisher: Publisher) -> None:
    published = publisher()
    assert published == Published(publisher.url, is_new=True, is_public=False)
    assert list(publisher.hub.repositories) == [REPO]
    assert publisher.repository.private
    assert publisher.repository.commits == [f"@satin, version {publisher.version.version}"]


def test_weights_tokenizer_card_and_picture_are_there_and_nothing_else(publisher: Publisher) -> None:
    publisher()
    assert set(publisher.repository.files) == {
        ".gitattributes", "README.md", "config.json", "curve.png", "generation_config.json", "metrics.json", WEIGHTS,
        "pipeline.png", PREVIEW, "tokenizer.json", "tokenizer_config.json",
    }  # fmt: skip
    assert publisher.repository.files[PREVIEW] == PICTURE


def test_the_head_of_the_card_is_what_the_hub_takes(publisher: Publisher) -> None:
    publisher()
    head = publisher.repository.card
    assert head is not None
    assert head["tags"] == ["bowerbird", "tweets", "twitter", "lora"]
    assert head["thumbnail"] == f"{publisher.url}/resolve/main/{PREVIEW}"
    assert (head["library_name"], head["bowerbird"]) == ("transformers", "satin")
    validated = [request for request in publisher.hub.requests if request.path == "/api/validate-yaml"]
    assert validated, "the client asks before it commits"


def test_the_card_links_to_the_run_and_to_the_repository(publisher: Publisher) -> None:
    add_link(publisher.version.path, "W&B", "https://wandb.example/run/1")
    publisher()
    assert "https://wandb.example/run/1" in _card(publisher)
    assert f"[{LABEL}]({publisher.url})" in _card(publisher)
    assert f'model="{REPO}")' in _card(publisher)
    assert read_links(publisher.version.path)[LABEL] == publisher.url


def test_every_repository_that_a_version_was_put_into_is_known(publisher: Publisher) -> None:
    """What `forget` must name, since it can remove neither."""
    publisher()
    publisher(name="other")
    publisher()
    other = publisher.url.rsplit("/", 1)[0] + "/other"
    assert sorted(read_links(publisher.version.path).values()) == sorted([publisher.url, other])


def test_the_picture_is_the_one_that_was_chosen(publisher: Publisher) -> None:
    set_preview(publisher.version.path, PICTURE + b" of somebody's choice")
    publisher()
    assert publisher.repository.files[PREVIEW] == PICTURE + b" of somebody's choice"
    assert f"]({PREVIEW})" in _card(publisher)


def _downloaded(publisher: Publisher, place: Path) -> Path:
    return Path(snapshot_download(REPO, endpoint=publisher.hub.url, token=publisher.hub.token, local_dir=place))


@pytest.mark.parametrize("largest", [publishing.LARGEST_FILE, 40_000])
def test_what_is_downloaded_again_is_the_model(
    largest: int, publisher: Publisher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publishing, "LARGEST_FILE", largest)
    publisher()
    place = _downloaded(publisher, tmp_path / "again")
    assert (len(list(place.glob("*.safetensors"))) > 1) == (largest == 40_000)
    words = load_tokenizer(publisher.base)("My garden wants", return_tensors="pt").input_ids
    here = load_trained(publisher.version, publisher.base, torch.bfloat16, "cpu")
    there = AutoModelForCausalLM.from_pretrained(place, dtype=torch.bfloat16).eval()
    with torch.inference_mode():
        assert torch.equal(there(words).logits, here(words).logits)


def test_an_adapter_alone(publisher: Publisher) -> None:
    about = publisher.version.about
    on_hub = replace(publisher.version, about=about | {"base": about["base"] | {"hub_id": "nest/tiny"}})
    publisher(on_hub, adapter_only=True)
    names = set(publisher.repository.files)
    assert {"adapter_model.safetensors", "adapter_config.json"} <= names
    assert not names & {"config.json", WEIGHTS}
    assert b'"nest/tiny"' in publisher.repository.files["adapter_config.json"]
    assert f'AutoPeftModelForCausalLM.from_pretrained("{REPO}")' in _card(publisher)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"base": {"name": "/home/wren/base", "hub_id": None}}, "Its base model is not on the Hub"),
        ({"options": {"method": "full"}}, "All weights of this version were trained, so it has no adapter"),
    ],
)
def test_an_adapter_that_nobody_could_use(change: dict[str, Any], told: str, publisher: Publisher) -> None:
    with pytest.raises(HubError, match=f"{told}.*; leave --adapter away"):
        publisher(replace(publisher.version, about=publisher.version.about | change), adapter_only=True)
    assert publisher.hub.requests == []


def test_how_far_it_is_is_told(publisher: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publishing, "LARGEST_FILE", 40_000)
    monkeypatch.setattr(publishing, "_WORTH_TELLING", 20_000)
    publisher()
    writing, uploading, *shares = publisher.stages
    assert writing == "Writing the model"
    assert uploading.endswith(f" MB to {publisher.url}, without what is there already")
    assert len(shares) > 2
    assert shares == sorted(shares, key=lambda told: int(told.removesuffix("% is there")))


# --- where it goes


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("wren", "bowerbird-wren"),
        ("jay-wren", "bowerbird-jay-wren"),
        ("satin_bower", "bowerbird-satin_bower"),
        ("jay-wren.bsky.social+wren", "bowerbird-jay-wren.bsky.social-wren"),
        ("xn--a.example", "bowerbird-xn-a.example"),
    ],
)
def test_a_repository_is_called_after_its_voice(key: str, name: str) -> None:
    assert repository_name(key) == name


def test_a_name_and_an_organisation_of_ones_choice(publisher: Publisher) -> None:
    published = publisher(name="glass", namespace="nest")
    assert list(publisher.hub.repositories) == ["nest/glass"]
    assert published.url == f"{publisher.hub.url}/nest/glass"


@pytest.mark.parametrize("answer", [b"<html>Welcome</html>", b"[]", b"{}", b"null", b'{"name": 7}'])
def test_an_endpoint_that_is_no_hub(answer: bytes, publisher: Publisher) -> None:
    publisher.hub.answers["/api/whoami-v2"] = (200, answer)
    with pytest.raises(HubError, match=r"does not answer as the Hub does; check HF_ENDPOINT\."):
        publisher()


@pytest.mark.parametrize("name", ["two words", "a/b", "-a", "a--b", "é", "a" * 100])
def test_a_name_that_no_repository_can_have(name: str, publisher: Publisher) -> None:
    with pytest.raises(HubError, match="is no repository's name"):
        publisher(name=name)
    assert publisher.hub.repositories == {}


def test_the_place_of_somebody_else_is_refused(publisher: Publisher) -> None:
    with pytest.raises(HubError, match=r"HF_TOKEN may not write to 'magpies' at .*set HF_NAMESPACE"):
        publisher(namespace="magpies")
    assert read_links(publisher.version.path) == {}


@pytest.mark.parametrize(
    ("card", "holds"),
    [("---\nbowerbird: jay\n---\n", "the voice of @jay"), ("# Mine", "something else"), (None, "something else")],
)
def test_a_repository_that_holds_something_else_stays_as_it_is(
    card: str | None, holds: str, publisher: Publisher
) -> None:
    there = Repository(private=False, files={"notes.txt": b"notes"} | ({CARD: card.encode()} if card else {}))
    publisher.hub.repositories[REPO] = there
    files = dict(there.files)
    with pytest.raises(HubError, match=f"is there already and holds {holds}; choose another name with --name"):
        publisher()
    assert (there.files, there.private, there.commits) == (files, False, [])


# --- again


def test_what_has_not_changed_is_not_sent_again(publisher: Publisher) -> None:
    publisher()
    publisher.sent()
    assert publisher() == Published(publisher.url, is_new=False, is_public=False)
    assert publisher.sent() == []
    assert len(publisher.repository.commits) == 1


def test_a_new_version_takes_the_place_of_the_one_before(
    publisher: Publisher, made: Callable[[Path], Version], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publishing, "LARGEST_FILE", 40_000)
    publisher()
    monkeypatch.undo()
    newer = made(tmp_path)
    set_preview(newer.path, PICTURE * 2)
    assert publisher(newer).is_new
    assert [name for name in publisher.repository.files if name.startswith("model")] == [WEIGHTS]
    assert publisher.repository.files[PREVIEW] == PICTURE * 2
    assert len(publisher.repository.commits) == 2


def test_public_only_where_it_is_asked_for_and_not_before_all_is_there(publisher: Publisher) -> None:
    assert publisher(public=True).is_public
    assert not publisher.repository.private
    paths = [request.path for request in publisher.hub.requests]
    assert paths.index(f"/api/models/{REPO}/settings") > paths.index(f"/api/models/{REPO}/commit/main")
    publisher()
    assert publisher.repository.private


# --- what breaks


def test_an_interrupted_upload_goes_on_where_it_was(publisher: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publishing, "LARGEST_FILE", 40_000)
    publisher.hub.breaks = set(range(2, 100))
    with pytest.raises(HubError, match="give the same command again: what is already there is not sent again"):
        publisher()
    assert publisher.repository.commits == [], "a whole model or none"
    before = publisher.sent()
    assert len(before) == 2
    publisher.hub.breaks.clear()
    publisher()
    after = publisher.sent()
    assert not set(before) & set(after)
    large = {f"/lfs/{name}" for name in publisher.hub.objects}
    assert {*before, *after} == large
    assert len(after) == len(large) - 2


def test_a_connection_that_ends_once_is_no_matter(publisher: Publisher) -> None:
    publisher.hub.breaks = {1}
    assert publisher().is_new
    assert [path for path in publisher.hub.told("PUT") if path.endswith("(broken)")] != []


def test_large_files_that_the_hub_takes_in_parts(publisher: Publisher) -> None:
    publisher.hub.part_size = 20_000
    publisher.hub.breaks = {2}
    publisher()
    assert publisher.repository.files[WEIGHTS] in publisher.hub.objects.values()
    assert any(path.endswith("/2") for path in publisher.hub.told("PUT"))


def test_what_the_hub_answers_amid_an_upload_is_told(publisher: Publisher) -> None:
    publisher.hub.answers["/lfs/"] = (503, {"error": "Out of order"})
    with pytest.raises(HubError, match=r"answered 503"):
        publisher()
    publisher.hub.answers.clear()
    assert publisher().is_new


def test_only_one_process_publishes_a_version(publisher: Publisher) -> None:
    with publishing._workplace(publisher.version), pytest.raises(BusyError, match="published by another process"):
        publisher()


def test_nothing_of_it_stays_here_but_the_link(publisher: Publisher) -> None:
    key_dir = publisher.version.path.parent
    left = key_dir / f"publishing-{publisher.version.version}"
    left.mkdir()
    (left / "model").mkdir()
    (left / "model" / WEIGHTS).write_bytes(b"of a process that was killed")
    publisher()
    assert {path.name for path in key_dir.iterdir() if path.suffix != ".lock"} == {
        publisher.version.version,
        f"links-{publisher.version.version}.json",
    }


def test_the_token_is_told_to_nobody(publisher: Publisher, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    publisher.hub.breaks = set(range(10))
    with pytest.raises(HubError) as told:
        publisher()
    assert publisher.hub.token not in str(told.value)
    assert publisher.hub.token not in repr(Hub(publisher.hub.token))
    assert publisher.hub.token not in caplog.text
    assert publisher.hub.token not in "".join(publisher.stages)


def test_a_repository_that_an_interruption_left_empty_is_taken(publisher: Publisher) -> None:
    HfApi(endpoint=publisher.hub.url, token=publisher.hub.token).create_repo(REPO, private=True)
    assert publisher().is_new
