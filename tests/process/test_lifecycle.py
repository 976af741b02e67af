"""What becomes of a trained model: exported, forgotten; and the machine it lives on, checked."""

import json
import re
import sys
from pathlib import Path

import pytest

from models.front_matter import PREVIEW
from models.preview import set_preview
from models.store import Store
from tests.process import program
from tests.process.conftest import HANDLE, Trained

_ELSEWHERE = """
import json, sys

class Gone:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"bot", "models"}:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Gone())
exec(sys.argv[2], {})
from transformers import pipeline, set_seed
set_seed(2)
generator = pipeline("text-generation", model=sys.argv[1])
texts = [one["generated_text"] for one in generator("My garden", num_return_sequences=5)]
assert not {"bot", "models"} & set(sys.modules)
print(json.dumps(texts))
"""


@pytest.fixture(scope="module")
def exported(trained_once: Trained, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("exported") / "new" / "model"
    ended = trained_once.run("export", f"@{HANDLE}", target)
    assert ended.code == 0, ended.err
    assert str(target) in ended.out
    return target


def _card(exported: Path) -> str:
    return (exported / "README.md").read_text(encoding="utf-8")


def test_an_export_is_whole(exported: Path) -> None:
    card = _card(exported)
    assert f"# @{HANDLE} 🤖 AI BOT" in card
    assert "| Posts downloaded | 200 |" in card
    names = {path.name for path in exported.iterdir()}
    assert {"config.json", "model.safetensors", "tokenizer.json", "generation_config.json", "README.md"} <= names
    assert not [name for name in names if name.endswith((".bin", ".pt", ".pkl", ".py"))]
    assert [path.name for path in exported.parent.iterdir()] == ["model"]
    shown = re.findall(r"\]\(([\w.]+\.(?:png|json))\)", card)
    assert {"curve.png", "pipeline.png", "metrics.json"} <= set(shown)
    assert set(shown) <= names


def test_an_export_and_the_snippet_of_its_card_work_where_bowerbird_is_not_installed(
    exported: Path, tmp_path: Path
) -> None:
    snippet = _card(exported).split("```python\n")[1].split("```")[0].replace('"DIR"', repr(str(exported)))
    command = [sys.executable, "-P", "-c", _ELSEWHERE, str(exported), snippet]
    loaded = program.finish(
        program.start_command(command, {"PYTHONPATH": "", "DATA_DIR": tmp_path / "none", "HF_HUB_OFFLINE": "1"})
    )
    assert loaded.code == 0, loaded.err
    printed, told = loaded.out.rstrip("\n").rsplit("\n", 1)
    assert printed.count("My dream is") >= 5
    texts = json.loads(told)
    assert len(set(texts)) == 5
    assert all(text.startswith("My garden") for text in texts)


def test_every_version_has_a_picture_of_tweets(trained_once: Trained) -> None:
    version = Store(trained_once.data / "store").current(HANDLE)
    assert version.about["tweets"]
    assert version.read(PREVIEW).startswith(b"\x89PNG")
    assert f"thumbnail: {PREVIEW}\n" in version.read("README.md").decode()


def test_an_export_shows_the_picture_that_was_chosen(trained: Trained, tmp_path: Path) -> None:
    version = Store(trained.data / "store").current(HANDLE)
    set_preview(version.path, b"chosen")
    assert trained.run("export", f"@{HANDLE}", tmp_path / "model").code == 0
    assert (tmp_path / "model" / PREVIEW).read_bytes() == b"chosen"


def test_forget_leaves_no_trace(trained: Trained, tmp_path: Path) -> None:
    other = program.write_posts(tmp_path / "other.jsonl", 180, seed=5)
    both = trained.run("train", f"@{HANDLE}", "@jay_of_tin", "--from", trained.posts, "--from", other, "--json")
    assert both.code == 0, both.err
    # And what a killed training of it would leave.
    work = trained.data / "training" / "shared" / HANDLE
    work.mkdir(parents=True, exist_ok=True)
    (work / "checkpoint.safetensors").write_bytes(HANDLE.encode())
    (work.parent / f".{HANDLE}.lock").touch()
    ended = trained.run("forget", f"@{HANDLE}")
    assert ended.code == 0, ended.err
    assert f"@{HANDLE}" in ended.out
    assert f"@jay_of_tin + @{HANDLE}" in ended.out
    for path in trained.data.rglob("*"):
        assert HANDLE not in path.name
        assert path.is_dir() or HANDLE.encode() not in path.read_bytes(), path
    assert trained.run("models", "--json").json == {"models": []}
    assert trained.run("tweet", HANDLE).code == 1


def test_doctor(trained_once: Trained, tmp_path: Path) -> None:
    well = trained_once.run("doctor")
    assert (well.code, well.errors) == (0, [])
    assert "1 trained" in well.out
    assert "ready" in well.out
    (tmp_path / "empty").mkdir()
    ill = trained_once.run("doctor", BASE_MODEL=tmp_path / "empty")
    assert ill.code == 1
    assert "holds no config.json" in ill.errors[0]
    assert "not ready" in ill.out


def test_settings_out_of_a_file(trained_once: Trained, tmp_path: Path) -> None:
    """`.env` in the working directory; the environment wins."""
    (tmp_path / ".env").write_text(f"DATA_DIR={trained_once.data}\n")
    command = [sys.executable, "-m", "bot", "models", "--json"]
    code = f"import os, sys; os.chdir({str(tmp_path)!r}); os.execv(sys.executable, sys.argv[1:])"
    told = program.finish(program.start_command([sys.executable, "-c", code, *command], {}))
    assert [model["key"] for model in told.json["models"]] == [HANDLE]
    variables = {"DATA_DIR": str(tmp_path / "other")}
    told = program.finish(program.start_command([sys.executable, "-c", code, *command], variables))
    assert told.json == {"models": []}


LIGHT = {
    "help": ["--help"],
    "help of train": ["train", "--help"],
    "usage": ["fly"],
    "models": ["models"],
    "a refused source": ["train", "@jack", "--from", "/nowhere.zip"],
    "a refused prompt": ["tweet", "@jack", "<|endoftext|>"],
    "an untrained handle": ["tweet", "@jack", "My"],
}


@pytest.mark.parametrize("what", LIGHT)
def test_no_torch_where_nothing_is_computed(what: str, tmp_path: Path) -> None:
    """It takes seconds to import."""
    code = (
        "import sys\nfrom bot.cli import main\n"
        "try:\n    main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        "heavy = {'torch', 'transformers', 'numpy', 'discord'} & set(sys.modules)\n"
        "sys.exit(f'HEAVY {heavy}' if heavy else 0)\n"
    )
    command = [sys.executable, "-c", code, *LIGHT[what]]
    ended = program.finish(program.start_command(command, {"DATA_DIR": tmp_path / "data"}))
    assert "HEAVY" not in ended.err
    assert ended.code == 0, ended.err
