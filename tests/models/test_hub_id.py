"""What a base model is called on the Hub."""

from pathlib import Path

import pytest

from models.hub_id import hub_id


@pytest.mark.parametrize("name", ["gpt2", "distilgpt2", "HuggingFaceTB/SmolLM2-135M", "wren/base_1.5"])
def test_a_name_of_the_hub_is_its_own(name: str) -> None:
    assert hub_id(name) == name


def test_the_embedded_base_is_one_of_the_hub() -> None:
    assert hub_id("embedded") == "HuggingFaceTB/SmolLM2-135M-Instruct"


@pytest.mark.parametrize(
    "name", ["/home/wren/base", "~/base", "./base", "a/b/c", "", "a: b", "wren/\nx", "base--x", "ü"]
)
def test_what_cannot_be_a_name_of_the_hub_is_none(name: str) -> None:
    assert hub_id(name) is None


def test_a_directory_is_none_of_the_hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "my" / "base").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    assert hub_id("my/base") is None
