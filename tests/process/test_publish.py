"""`python -m bot publish` against a Hub on this machine: what arrives, what an interruption costs, what is refused."""

import json
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from huggingface_hub import ModelCard, snapshot_download
from transformers import pipeline

from models.front_matter import PREVIEW
from models.links import add_link
from models.store import Store
from tests.models.hub_server import HubServer
from tests.process import program
from tests.process.conftest import HANDLE, Trained

REPO = f"wren/bowerbird-{HANDLE}"
ANOTHERS = "hf_anothers"


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with HubServer() as server:
        yield server


class Publisher:
    """The command line of one who has a trained model and a token; every run of it keeps the token to itself."""

    def __init__(self, trained: Trained, hub: HubServer) -> None:
        self.trained, self.hub = trained, hub
        self.variables: dict[str, str | Path] = {"HF_TOKEN": hub.token, "HF_ENDPOINT": hub.url}

    def run(self, *arguments: str, **variables: str) -> program.Ended:
        return self.checked(program.finish(self.start(*arguments, **variables)))

    def start(self, *arguments: str, **variables: str):
        return self.trained.start("publish", f"@{HANDLE}", *arguments, **self.variables | variables)

    def interrupted(self, number: signal.Signals, *, amid: int) -> program.Ended:
        """Ended by a signal amid a large file, counted from 0."""
        self.hub.hold = amid
        process = self.start()
        try:
            assert self.hub.held.wait(program.LONGEST_RUN), "no such file came"
            process.send_signal(number)
        finally:
            ended = program.finish(process)  # it does not wait for the file that is on its way
        self.hub.go_on.set()
        return ended

    def checked(self, ended: program.Ended) -> program.Ended:
        assert self.hub.token not in ended.out + ended.err
        for path in self.trained.data.rglob("*"):
            assert not path.is_file() or self.hub.token.encode() not in path.read_bytes(), path
        assert [path for path in self.trained.data.rglob("publishing-*") if path.suffix != ".lock"] == []
        return ended

    def refused(self, *arguments: str, **variables: str) -> str:
        """The one sentence that tells why nothing came of it."""
        ended = self.run(*arguments, **variables)
        assert (ended.code, ended.out) == (1, "")
        (error,) = ended.errors
        assert "Traceback" not in ended.err
        return error.removeprefix("bowerbird: ")

    def sent(self) -> dict[str, int]:
        """The large files that arrived whole, and how often."""
        names = [path.split("/")[2] for path in self.hub.told("PUT") if path.startswith("/lfs/") and " " not in path]
        return {name: names.count(name) for name in names}


@pytest.fixture
def publisher(trained: Trained, hub: HubServer) -> Publisher:
    return Publisher(trained, hub)


def test_killed_amid_an_upload_resumed_downloaded_again_and_loaded(publisher: Publisher, tmp_path: Path) -> None:
    hub = publisher.hub
    add_link(Store(publisher.trained.data / "store").current(HANDLE).path, "W&B", "https://wandb.example/run/1")
    publisher.interrupted(signal.SIGKILL, amid=2)
    assert hub.repositories[REPO].commits == []
    assert len(publisher.sent()) == 2
    ended = publisher.run()
    assert ended.code == 0, ended.err
    url = f"{hub.url}/{REPO}"
    assert ended.out == f"@{HANDLE} is now at {url}; only you, or your organisation, can see it.\n"
    assert hub.repositories[REPO].private
    assert len(hub.repositories[REPO].commits) == 1
    assert len(hub.objects) > 2
    assert publisher.sent() == dict.fromkeys(hub.objects, 1), "what had arrived came again"

    place = Path(snapshot_download(REPO, endpoint=hub.url, token=hub.token, local_dir=tmp_path / "again"))
    card = (place / "README.md").read_text(encoding="utf-8")
    assert f"# @{HANDLE} 🤖 AI BOT" in card
    assert url in card
    assert "https://wandb.example/run/1" in card
    assert (place / PREVIEW).read_bytes().startswith(b"\x89PNG")
    assert ModelCard(card).data.tags == ["bowerbird", "tweets", "twitter", "lora"]
    (told,) = pipeline("text-generation", model=str(place))("My garden")
    assert told["generated_text"].startswith("My garden")

    forgotten = publisher.trained.run("forget", f"@{HANDLE}")
    assert f"What was put at {url} stays there until you remove it there." in forgotten.err


def test_stopped_amid_an_upload(publisher: Publisher) -> None:
    ended = publisher.checked(publisher.interrupted(signal.SIGTERM, amid=1))
    assert ended.code == 130
    assert ended.errors == [
        "bowerbird: Stopped; a training or an upload goes on from there when the same command is given again."
    ]
    assert len(publisher.sent()) == 1


def test_each_refusal_is_one_sentence(publisher: Publisher) -> None:
    hub = publisher.hub
    assert publisher.refused(HF_TOKEN=ANOTHERS).startswith(f"{hub.url} does not accept HF_TOKEN")
    assert publisher.refused(HF_NAMESPACE="magpies").startswith("HF_TOKEN may not write to 'magpies'")
    hub.__exit__()
    assert publisher.refused().startswith(f"The connection to {hub.url} failed (")
    assert publisher.refused(HF_TOKEN="").startswith("HF_TOKEN is not set; make a token")
    assert hub.repositories == {}


def test_nothing_of_xs_api_is_sent_without_permission(publisher: Publisher) -> None:
    version = Store(publisher.trained.data / "store").current(HANDLE)
    manifest = version.path / "manifest.json"
    told = json.loads(manifest.read_text(encoding="utf-8"))
    told["about"]["sources"] = {HANDLE: "jsonl, x"}
    manifest.write_text(json.dumps(told), encoding="utf-8")
    assert publisher.refused().startswith(f"Posts of @{HANDLE} came from X's API")
    assert publisher.hub.requests == []
