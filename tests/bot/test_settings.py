from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, read_settings


def _read(tmp_path: Path, environment: dict[str, str], dotenv: str | None = None) -> Settings:
    if dotenv is not None:
        (tmp_path / ".env").write_text(dotenv)
    return read_settings(environment, tmp_path / ".env")


def test_defaults(tmp_path: Path) -> None:
    assert _read(tmp_path, {}) == Settings(Path("data").resolve(), "embedded")


def test_the_file_is_read_and_the_environment_wins(tmp_path: Path) -> None:
    dotenv = "# a comment\nBASE_MODEL=distilgpt2\nDATA_DIR=/srv/birds  # another\nOTHER=1\n"
    assert _read(tmp_path, {}, dotenv) == Settings(Path("/srv/birds").resolve(), "distilgpt2")
    assert _read(tmp_path, {"BASE_MODEL": "gpt2"}, dotenv).base_model == "gpt2"


@pytest.mark.parametrize("empty", ["", "  "])
def test_an_empty_value_is_none(empty: str, tmp_path: Path) -> None:
    assert _read(tmp_path, {"BASE_MODEL": empty, "DATA_DIR": empty}) == _read(tmp_path, {})


def test_space_around_a_value_is_not_part_of_it(tmp_path: Path) -> None:
    assert _read(tmp_path, {"BASE_MODEL": " gpt2\n"}).base_model == "gpt2"


def test_a_home_directory_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert _read(tmp_path, {"DATA_DIR": "~/birds"}).data_dir == (tmp_path / "birds").resolve()


def test_a_file_is_no_directory(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match=r"^DATA_DIR is '.*file', which is a file; it takes a directory"):
        _read(tmp_path, {"DATA_DIR": str(tmp_path / "file")})


@pytest.mark.parametrize("value", ["a\0b", "x" * 5000, "~nobody-of-this-name/x"])
def test_what_is_no_path(value: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"^DATA_DIR is .*, which is no path; it takes a directory"):
        _read(tmp_path, {"DATA_DIR": value})
