import os
import re
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, read_settings
from models.tracking import Tracker
from models.training import TrainingOptions


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


def test_a_directory_that_this_user_may_not_enter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: path != tmp_path or not mode & os.X_OK)
    with pytest.raises(SettingsError) as caught:
        _read(tmp_path, {"DATA_DIR": str(tmp_path)})
    assert str(caught.value) == (
        f"DATA_DIR is {str(tmp_path)!r}, where this user may not look; let this user in, or set it elsewhere."
    )


def test_a_directory_within_one_that_this_user_may_not_enter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, **_more: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    with monkeypatch.context() as patched:
        patched.setattr(Path, "stat", refuse)
        with pytest.raises(SettingsError, match="where this user may not look"):
            read_settings({"DATA_DIR": "/srv/birds"}, tmp_path / ".env")


@pytest.mark.parametrize(
    "content",
    ["BASE_MODEL=gpt2".encode("utf-16"), "# Flügel\nDISCORD_TOKEN=abc".encode("latin-1")],
    ids=["UTF-16", "Latin-1"],
)
def test_a_file_in_another_encoding(content: bytes, tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(content)
    with pytest.raises(SettingsError) as caught:
        read_settings({}, tmp_path / ".env")
    assert str(caught.value) == f"{tmp_path / '.env'} is not text in UTF-8; save it again as UTF-8."
    assert caught.value.__context__ is None  # it would hold what stands in the file


def test_a_file_that_this_user_may_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_more: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("bot.settings.dotenv_values", refuse)
    with pytest.raises(SettingsError) as caught:
        read_settings({}, tmp_path / ".env")
    assert str(caught.value) == f"{tmp_path / '.env'} cannot be read (Permission denied); let this user read it."


def test_discord_and_the_engine(tmp_path: Path) -> None:
    given = {
        "DISCORD_TOKEN": " abc.def ",
        "DISCORD_API_URL": "http://127.0.0.1:8001/api/v10",
        "DISCORD_GATEWAY_URL": "ws://127.0.0.1:8001/",
        "ENGINE": "local",
    }
    settings = _read(tmp_path, given)
    assert settings.discord_token == given["DISCORD_TOKEN"].strip()
    assert settings.discord_api_url == given["DISCORD_API_URL"]
    assert settings.discord_gateway_url == given["DISCORD_GATEWAY_URL"]
    assert settings.engine == "local"
    assert _read(tmp_path, {}).discord_token is None


def test_the_token_is_never_shown(tmp_path: Path) -> None:
    settings = _read(tmp_path, {"DISCORD_TOKEN": "abc.def"})
    assert "abc.def" not in repr(settings)
    assert "abc.def" not in str(settings)


def test_the_hub(tmp_path: Path) -> None:
    given = {"HF_TOKEN": " hf_a ", "HF_NAMESPACE": "nest", "HF_ENDPOINT": "http://127.0.0.1:8001/"}
    settings = _read(tmp_path, given)
    assert (settings.hf_token, settings.hf_namespace) == ("hf_a", "nest")
    assert settings.hf_endpoint == "http://127.0.0.1:8001"
    assert "hf_a" not in repr(settings)
    nothing = _read(tmp_path, {})
    assert (nothing.hf_token, nothing.hf_namespace, nothing.hf_endpoint) == (None, None, "https://huggingface.co")
    with pytest.raises(SettingsError, match=r"^HF_ENDPOINT is 'hub\.example'; it takes an address that begins with"):
        _read(tmp_path, {"HF_ENDPOINT": "hub.example"})


@pytest.mark.parametrize("name", ["DISCORD_API_URL", "DISCORD_GATEWAY_URL"])
@pytest.mark.parametrize("value", ["discord.com", "ftp://discord.com", "http://", "ws://", "http://[", "ws://[", "//x"])
def test_what_is_no_address_there(name: str, value: str, tmp_path: Path) -> None:
    scheme = "http" if name == "DISCORD_API_URL" else "ws"
    with pytest.raises(SettingsError) as caught:
        _read(tmp_path, {name: value})
    assert str(caught.value) == (
        f"{name} is {value!r}; it takes an address that begins with {scheme}:// or {scheme}s://."
    )


def test_the_two_addresses_are_not_mixed_up(tmp_path: Path) -> None:
    for name, other in (("DISCORD_API_URL", "wss://discord.com"), ("DISCORD_GATEWAY_URL", "https://discord.com")):
        with pytest.raises(SettingsError, match=rf"^{name} is"):
            _read(tmp_path, {name: other})


def test_an_engine_that_there_is_not(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"^ENGINE is 'cloud'; it takes local\.$"):
        _read(tmp_path, {"ENGINE": "cloud"})


def test_as_much_is_learned_as_was_measured_unless_somebody_says_otherwise(tmp_path: Path) -> None:
    assert _read(tmp_path, {}).training_tokens == Settings().training_tokens == TrainingOptions().most_tokens
    assert _read(tmp_path, {"TRAINING_TOKENS": "60000"}).training_tokens == 60_000


@pytest.mark.parametrize("value", ["999", "0", "-30000", "30_000", "30,000", "1e5", "3e4", "many", "10000000", "٣٠٠٠٠"])
def test_what_is_no_number_of_tokens(value: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        _read(tmp_path, {"TRAINING_TOKENS": value})
    assert str(caught.value) == f"TRAINING_TOKENS is {value!r}; it takes a number from 1000 to 9999999, such as 30000."


# Posts over the network

X = {
    "X_BEARER_TOKEN": " secret%2Fwren ",
    "X_API_ENABLED": "true",
    "X_API_URL": "http://127.0.0.1:8002",
    "X_POST_PRICE": "0.0005",
    "X_USER_PRICE": "1",
    "X_MONTHLY_BUDGET": "123456.789012",
    "X_SERVER_BUDGET": "0",
    "X_INCLUDE_RETWEETS": "no",
    "BLUESKY_API_URL": "https://appview.example.org",
}


def test_posts_come_from_nowhere_but_bluesky_by_default(tmp_path: Path) -> None:
    settings = _read(tmp_path, {})
    assert not settings.x_api_enabled
    assert not settings.uses_x
    assert (settings.x_post_price, settings.x_user_price) == (0.005, 0.010)
    assert (settings.x_monthly_budget, settings.x_server_budget) == (50.0, 20.0)
    assert settings.x_include_retweets
    assert settings.x_api_url == "https://api.twitter.com"
    assert settings.bluesky_api_url == "https://public.api.bsky.app"


def test_everything_about_x_and_bluesky(tmp_path: Path) -> None:
    settings = _read(tmp_path, X)
    assert settings.uses_x
    assert settings.x_bearer_token == "secret%2Fwren"  # noqa: S105  (made up)
    assert settings.x_api_url == X["X_API_URL"]
    assert (settings.x_post_price, settings.x_user_price) == (0.0005, 1.0)
    assert (settings.x_monthly_budget, settings.x_server_budget) == (123456.789012, 0.0)
    assert not settings.x_include_retweets
    assert settings.bluesky_api_url == X["BLUESKY_API_URL"]


@pytest.mark.parametrize("lacking", ["X_BEARER_TOKEN", "X_API_ENABLED"])
def test_x_takes_both_the_token_and_the_switch(lacking: str, tmp_path: Path) -> None:
    assert not _read(tmp_path, {**X, lacking: ""}).uses_x
    assert not _read(tmp_path, {**X, "X_API_ENABLED": "false"}).uses_x


@pytest.mark.parametrize("name", ["X_API_ENABLED", "X_INCLUDE_RETWEETS", "PROFILE_PICTURES"])
@pytest.mark.parametrize(
    ("value", "meaning"), [("true", True), ("YES", True), ("1", True), ("False", False), ("no", False), ("0", False)]
)
def test_switches(name: str, value: str, meaning: bool, tmp_path: Path) -> None:  # noqa: FBT001  (the table's)
    assert getattr(_read(tmp_path, {name: value}), name.lower()) is meaning


@pytest.mark.parametrize("name", ["X_API_ENABLED", "X_INCLUDE_RETWEETS", "PROFILE_PICTURES"])
@pytest.mark.parametrize("value", ["on", "2", "truely", "y", "нет"])
def test_what_is_no_switch(name: str, value: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        _read(tmp_path, {**X, name: value})
    assert str(caught.value) == f"{name} is {value!r}; it takes true or false."


@pytest.mark.parametrize("name", ["X_POST_PRICE", "X_USER_PRICE", "X_MONTHLY_BUDGET", "X_SERVER_BUDGET"])
@pytest.mark.parametrize(
    "value", ["-1", "$5", "5 USD", "1,50", "1e3", "nan", "inf", ".5", "5.", "1234567", "0.0000001", "٥", "1_000"]
)
def test_what_is_no_amount(name: str, value: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        _read(tmp_path, {**X, name: value})
    assert str(caught.value) == f"{name} is {value!r}; it takes an amount in USD, such as 0.005 or 50."


@pytest.mark.parametrize("name", ["X_API_URL", "BLUESKY_API_URL"])
@pytest.mark.parametrize("value", ["api.twitter.com", "ws://api.twitter.com", "http://", "https://["])
def test_what_is_no_address_of_a_source(name: str, value: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        _read(tmp_path, {**X, name: value})
    assert str(caught.value) == f"{name} is {value!r}; it takes an address that begins with http:// or https://."


def test_xs_token_is_never_shown(tmp_path: Path) -> None:
    settings = _read(tmp_path, X)
    assert "secret" not in f"{settings!r} {settings}"
    for name in X.keys() - {"X_BEARER_TOKEN"}:
        with pytest.raises(SettingsError) as caught:
            _read(tmp_path, {**X, name: "wrong"})
        assert "secret" not in f"{caught.value!r} {caught.value.__context__!r}"


def test_nobody_is_told_of_trainings_by_default(tmp_path: Path) -> None:
    assert _read(tmp_path, {}).tracker is None
    assert _read(tmp_path, {"WANDB_API_KEY": "secret"}).tracker is None
    assert _read(tmp_path, {"TRACKER": "wandb", "WANDB_MODE": "disabled"}).tracker is None


@pytest.mark.parametrize(
    ("given", "mode"),
    [
        ({}, "offline"),
        ({"WANDB_API_KEY": "secret"}, "online"),
        ({"WANDB_API_KEY": "secret", "WANDB_MODE": "offline"}, "offline"),
        ({"WANDB_MODE": "online"}, "online"),
    ],
)
def test_wandb_is_online_with_a_key(given: dict[str, str], mode: str, tmp_path: Path) -> None:
    assert _read(tmp_path, {"TRACKER": "wandb", **given}).tracker == Tracker(
        "wandb", mode=mode, api_key=given.get("WANDB_API_KEY")
    )


def test_everything_about_trackers(tmp_path: Path) -> None:
    given = {"TRACKER": "wandb", "WANDB_PROJECT": "birds", "WANDB_ENTITY": "team", "TRACK_WEIGHTS": "yes"}
    assert _read(tmp_path, given).tracker == Tracker("wandb", project="birds", entity="team", with_weights=True)
    assert _read(tmp_path, {"TRACKER": "trackio"}).tracker == Tracker("trackio")


@pytest.mark.parametrize(
    ("name", "takes"),
    [
        ("TRACKER", "none, wandb or trackio"),
        ("WANDB_MODE", "online, offline or disabled"),
        ("TRACK_WEIGHTS", "true or false"),
    ],
)
def test_what_trackers_do_not_take(name: str, takes: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        _read(tmp_path, {name: "mlflow"})
    assert str(caught.value) == f"{name} is 'mlflow'; it takes {takes}."


def test_wandbs_key_is_never_shown(tmp_path: Path) -> None:
    assert "secret" not in repr(_read(tmp_path, {"TRACKER": "wandb", "WANDB_API_KEY": "secret"}))


_ROOT = Path(__file__).parents[2]
_EXAMPLE = re.findall(r"^# ([A-Z_]+)=(.*)$", (_ROOT / ".env.example").read_text(encoding="utf-8"), re.MULTILINE)


def test_the_example_has_the_defaults(tmp_path: Path) -> None:
    lines = "\n".join(f"{name}={value}" for name, value in _EXAMPLE)
    assert _read(tmp_path, {}, lines) == _read(tmp_path, {})


@pytest.mark.parametrize("name", [name for name, _default in _EXAMPLE])
def test_what_the_example_names_is_read(name: str, tmp_path: Path) -> None:
    others = {"TRACKER": "wandb"}
    try:
        got: Settings | str = _read(tmp_path, {**others, name: "7,5"})
    except SettingsError as error:
        got = str(error).partition(";")[0]
    if isinstance(got, str):
        assert got == f"{name} is '7,5'"
    else:
        assert got != _read(tmp_path, others)


def test_readme_and_example_name_all_that_is_read() -> None:
    source = (_ROOT / "bot" / "settings.py").read_text(encoding="utf-8")
    read = set(re.findall(r'values\.get\("([A-Z_]+)"', source))
    rows = re.findall(r"^\| (`[A-Z_`, ]+`) \|", (_ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(read) > 20
    assert {name for name, _default in _EXAMPLE} == read
    assert {name for row in rows for name in re.findall(r"`([A-Z_]+)`", row)} == read
