"""Where trainings work, and what forgetting takes away."""

import subprocess
import sys
from pathlib import Path

import pytest

from models import workplace
from models.errors import BowerbirdError, BusyError
from models.store import Store

HOLD = "import sys; from pathlib import Path; from models.workplace import alone\n"
HOLD += "with alone(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"


@pytest.fixture
def work(tmp_path: Path) -> Path:
    return workplace.workplace(tmp_path, "shared", "jay-wren")


def leftovers(data_dir: Path, scope: str, key: str) -> Path:
    """What a killed training left."""
    work = workplace.workplace(data_dir, scope, key)
    with workplace.alone(work):
        work.mkdir()
        (work / "checkpoint.safetensors").write_bytes(b"half a voice")
    return work


def posts(data_dir: Path, scope: str, handle: str) -> Path:
    directory = data_dir / "timelines" / scope / handle
    (directory / "1700").mkdir(parents=True)
    (directory / "1700" / "tweets.js").write_text("private")
    return directory


def test_only_one_works_at_a_time(work: Path) -> None:
    with (
        workplace.alone(work),
        pytest.raises(BusyError, match=r"^@jay \+ @wren is being trained by another process"),
        workplace.alone(work, patience=0.1),
    ):
        pass
    with workplace.alone(work):
        pass


def test_other_keys_and_scopes_are_free(tmp_path: Path, work: Path) -> None:
    with (
        workplace.alone(work),
        workplace.alone(workplace.workplace(tmp_path, "shared", "wren")),
        workplace.alone(workplace.workplace(tmp_path, "1", "jay-wren")),
    ):
        pass


def test_the_lock_of_a_killed_process_is_free(work: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(work)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with child:
        assert child.stdout
        assert child.stdout.readline() == "held\n"
        with pytest.raises(BusyError), workplace.alone(work):
            pass
        child.kill()
    with workplace.alone(work, patience=5):
        pass


def test_whoever_waits_gets_the_lock(work: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(work)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with child:
        assert child.stdout
        assert child.stdin
        assert child.stdout.readline() == "held\n"
        child.stdin.close()
        with workplace.alone(work, patience=10):
            pass


def test_an_error_within_lets_go(work: Path) -> None:
    with pytest.raises(KeyError), workplace.alone(work):
        raise KeyError
    with workplace.alone(work):
        pass


def test_a_place_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "training").touch()
    with (
        pytest.raises(BowerbirdError, match="cannot be written to"),
        workplace.alone(tmp_path / "training" / "1" / "a"),
    ):
        pass


def test_clearing_needs_nothing_to_be_there(work: Path) -> None:
    workplace.clear(work)
    work.mkdir(parents=True)
    (work / "file").touch()
    workplace.clear(work)
    assert not work.exists()


def test_what_another_process_works_in_is_not_cleared(tmp_path: Path) -> None:
    work = leftovers(tmp_path, "shared", "wren")
    with workplace.alone(work):
        workplace.clear_unless_busy(work)
        assert (work / "checkpoint.safetensors").exists()
    workplace.clear_unless_busy(work)
    assert not work.exists()


def test_clearing_leaves_no_lock_where_nothing_was(work: Path) -> None:
    workplace.clear_unless_busy(work)
    assert not work.parent.exists()


def test_forgetting_takes_models_leftovers_and_posts(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    store.add("wren", {"weights": b""}, {})
    store.add("owl-wren", {"weights": b""}, {}, scope="1")
    store.add("jay", {"weights": b""}, {})
    unfinished, others = leftovers(tmp_path, "1", "jay-wren"), leftovers(tmp_path, "1", "jay")
    attached, jays = posts(tmp_path, "1", "wren"), posts(tmp_path, "1", "jay")
    assert workplace.forget(["wren"], tmp_path) == ["jay-wren", "owl-wren", "wren"]
    assert [version.key for version in store.models(scope=None)] == ["jay"]
    assert not unfinished.exists()
    assert not attached.exists()
    assert others.exists()
    assert jays.exists()
    names = [path.name for path in tmp_path.rglob("*") if "wren" in path.name]
    assert names == []
    assert workplace.forget(["wren"], tmp_path) == []


def test_forgetting_in_one_scope_leaves_the_others(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    for scope in ("1", "2"):
        store.add("wren", {"weights": b""}, {}, scope=scope)
        leftovers(tmp_path, scope, "wren")
        posts(tmp_path, scope, "wren")
    assert workplace.forget(["wren"], tmp_path, scope="1") == ["wren"]
    assert not workplace.workplace(tmp_path, "1", "wren").exists()
    assert not (tmp_path / "timelines" / "1" / "wren").exists()
    assert workplace.workplace(tmp_path, "2", "wren").exists()
    assert (tmp_path / "timelines" / "2" / "wren").exists()
    assert store.versions("wren", scope="2")


def test_a_handle_within_another_is_not_forgotten(tmp_path: Path) -> None:
    work, attached = leftovers(tmp_path, "1", "wrens"), posts(tmp_path, "1", "wrens")
    assert workplace.forget(["wren"], tmp_path) == []
    assert work.exists()
    assert attached.exists()


def test_only_posts_count_as_the_handles_own_key(tmp_path: Path) -> None:
    posts(tmp_path, "1", "wren")
    assert workplace.forget(["wren"], tmp_path) == ["wren"]


def test_what_is_being_trained_is_not_forgotten(tmp_path: Path) -> None:
    work = leftovers(tmp_path, "1", "wren")
    with workplace.alone(work), pytest.raises(BusyError):
        workplace.forget(["wren"], tmp_path)
    assert (work / "checkpoint.safetensors").exists()


@pytest.mark.parametrize("held", ["jay", "jay-wren", "zoo"])
def test_nothing_is_half_forgotten(tmp_path: Path, held: str) -> None:
    store = Store(tmp_path / "store")
    for key in ("jay", "jay-wren", "zoo"):
        store.add(key, {"weights": b""}, {})
        leftovers(tmp_path, "shared", key)
    for handle in ("jay", "wren", "zoo"):
        posts(tmp_path, "shared", handle)
    before = sorted(tmp_path.rglob("*"))
    with workplace.alone(workplace.workplace(tmp_path, "shared", held)), pytest.raises(BusyError):
        workplace.forget(["jay", "zoo"], tmp_path)
    assert sorted(tmp_path.rglob("*")) == before
    assert workplace.forget(["jay", "zoo"], tmp_path) == ["jay", "jay-wren", "zoo"]


def test_a_training_of_somebody_else_is_no_reason(tmp_path: Path) -> None:
    leftovers(tmp_path, "1", "wren")
    others = [leftovers(tmp_path, "1", "jay"), leftovers(tmp_path, "2", "wren")]
    with workplace.alone(others[0]), workplace.alone(others[1]):
        assert workplace.forget(["wren"], tmp_path, scope="1") == ["wren"]
    assert all(work.exists() for work in others)
