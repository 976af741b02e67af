"""The commands, with stand-ins for what computes: whose posts go where, and what is shown."""

import asyncio
import json
from collections import Counter
from pathlib import Path

import pytest

from bot import commands, terminal
from bot.database import open_database
from bot.jobs import Jobs, NewJob
from bot.settings import Settings
from models import tweet as voices
from models import workplace
from models.corpus import Corpus
from models.links import add_link
from models.store import Store, Version
from models.training import TrainingOptions
from models.tweets import Tweets
from tests.bot.conftest import ABOUT
from tests.models import tiny
from tests.models.sources import archives

WITH_A_NOTE = {
    "a CSV with mojibake": ("mojibake.csv", "in the wrong encoding"),
    "a CSV with ids like 1.28E+18": ("ids.csv", "A spreadsheet rounded"),
    "Windows-1252": ("windows.txt", "not UTF-8"),
}


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[Settings]:
    """Where doctor looked whether the base model is ready, as it always is."""
    places: list[Settings] = []
    monkeypatch.setattr(commands, "problems_of_base", lambda settings: places.append(settings) or [])
    return places


@pytest.fixture
def learned(stored: Version, monkeypatch: pytest.MonkeyPatch) -> list[Corpus]:
    """The corpora that would have been trained on."""
    corpora: list[Corpus] = []

    def learn(corpus: Corpus, _asked: object, _settings: object) -> tuple[Version, bool]:
        corpora.append(corpus)
        return stored, True

    monkeypatch.setattr(commands, "_train", learn)
    return corpora


class FakeVoice:
    made = Tweets(["My garden is blue", "My garden [is] green"], Counter({"copy": 3}))

    def __init__(self, version: Version, *_more: object) -> None:
        self.version = version

    def tweets(self, _prompt: str, *, count: int, seed: int) -> Tweets:
        assert 0 <= seed < 1 << 32
        return Tweets(self.made.texts[:count], self.made.dropped)


@pytest.fixture
def voice(monkeypatch: pytest.MonkeyPatch) -> type[FakeVoice]:
    monkeypatch.setattr(voices, "Voice", FakeVoice)
    return FakeVoice


def _posts(path: Path, seed: int, word: str = "") -> Path:
    path.write_text("\n".join(f"{text} {word}" for text in tiny.posts(160, seed)))
    return path


def _archive(path: Path, owner: str) -> Path:
    posts = [archives.tweet(1000 + number, f"{text} {owner}") for number, text in enumerate(tiny.posts(160, seed=6))]
    files = {"data/tweets.js": archives.tweets_js(*posts), "data/account.js": archives.account(owner)}
    return archives.write_zip(path, files)


def test_sources_go_to_handles_as_typed(run, learned: list[Corpus], tmp_path: Path) -> None:
    """Not in the order of the key, where @jay comes first."""
    first, second = _posts(tmp_path / "a.txt", 1, "wrenish"), _posts(tmp_path / "b.txt", 2, "jayish")
    assert run("train", "@wren", "@jay", "--from", first, "--from", second) == 0
    (corpus,) = learned
    assert corpus.handles == ["jay", "wren"]
    assert "jayish" in corpus.test[0]
    assert "wrenish" in corpus.test[-1]


def test_an_archive_goes_to_its_owner(run, learned: list[Corpus], tmp_path: Path) -> None:
    mine, others = _archive(tmp_path / "x.zip", "wren"), _posts(tmp_path / "b.txt", 2, "jayish")
    assert run("train", "@jay", "@wren", "--from", mine, "--from", others) == 0
    assert "jayish" in learned[0].test[0]
    assert learned[0].test[-1].endswith("wren")


MEDIA = {"data/tweets_media/1-a.jpg": b"\xff"}
UNSIGNED = {"data/tweets-part1.js": archives.tweets_js(archives.tweet(1, "A part of what the wrens sing"), part=1)}


@pytest.mark.parametrize("part", [MEDIA, UNSIGNED])
def test_a_part_of_an_archive_goes_with_the_one_before_it(
    part: dict[str, bytes], run, learned: list[Corpus], tmp_path: Path
) -> None:
    mine, others = _archive(tmp_path / "a1.zip", "wren"), _archive(tmp_path / "b.zip", "jay")
    rest = archives.write_zip(tmp_path / "a2.zip", part)
    assert run("train", "@wren", "@jay", "--from", mine, "--from", rest, "--from", others) == 0
    counts = learned[0].counts_by_handle
    assert [counts[handle].downloaded for handle in ("wren", "jay")] == [160 + (part is UNSIGNED), 160]


def test_a_part_without_posts_is_nobodys_archive(run, learned: list[Corpus], tmp_path: Path) -> None:
    mine, others = _archive(tmp_path / "a1.zip", "wren"), _posts(tmp_path / "b.txt", 2, "jayish")
    rest = archives.write_zip(tmp_path / "a2.zip", MEDIA)
    assert run("train", "@wren", "@jay", "--from", mine, "--from", rest, "--from", others) == 0
    assert "jayish" in learned[0].test[0]


@pytest.mark.parametrize("first", [MEDIA, UNSIGNED])
def test_a_part_that_may_be_anybodys_is_told(
    first: dict[str, bytes], run, learned: list[Corpus], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    part, mine = archives.write_zip(tmp_path / "a2.zip", first), _archive(tmp_path / "a1.zip", "wren")
    assert run("train", "@wren", "@jay", "--from", part, "--from", mine, "--from", _archive(tmp_path / "b", "jay")) == 1
    assert "It is not clear whose posts a2.zip holds" in capsys.readouterr().err
    assert not learned


def test_a_file_that_names_its_author_goes_to_them(run, learned: list[Corpus], tmp_path: Path) -> None:
    paths = []
    for handle, seed in (("jay", 1), ("wren", 2)):
        rows = [{"full_text": f"{text} {handle}ish", "user": {"screen_name": handle}} for text in tiny.posts(160, seed)]
        (path := tmp_path / f"{handle}.jsonl").write_text("\n".join(map(json.dumps, rows)))
        paths.append(path)
    assert run("train", "@wren", "@jay", "--from", paths[0], "--from", paths[1]) == 0
    assert "jayish" in learned[0].test[0]
    assert "wrenish" in learned[0].test[-1]


def test_a_file_in_the_place_of_a_handle_is_told(
    run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    first, second = _posts(tmp_path / "a.txt", 1), _posts(tmp_path / "b.txt", 2)
    assert run("train", "@wren", "--from", first.name, second.name) == 2
    assert "b.txt is a file here: put --from before each file." in capsys.readouterr().err


def test_a_handle_too_long_to_be_a_path_is_refused(run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("train", "a." * 200, "--from", "a.txt") == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_handle_twice_is_one(run, learned: list[Corpus], tmp_path: Path) -> None:
    assert run("train", "@Wren", "wren", "--from", _posts(tmp_path / "a.txt", 1)) == 0
    assert learned[0].handles == ["wren"]


def test_what_is_asked_and_what_is_set_decide_the_training(
    run, stored: Version, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[TrainingOptions] = []

    def learn(_corpus: Corpus, *, options: TrainingOptions, **_more: object) -> tuple[Version, bool]:
        asked.append(options)
        return stored, True

    monkeypatch.setattr("models.train.train", learn)
    monkeypatch.setenv("TRAINING_TOKENS", "60000")
    assert run("train", "@wren", "--from", _posts(tmp_path / "a.txt", 1), "--method", "full", "--seed", "7") == 0
    assert asked == [TrainingOptions(method="full", seed=7, least_tokens=60_000, most_tokens=60_000)]


@pytest.mark.parametrize(
    ("count", "says"),
    [(1, "No posts of @b: give one --from PATH for each of the 2 handles."), (3, "It is not clear whose posts c.txt")],
)
def test_as_many_sources_as_handles(
    count: int, says: str, run, learned: list[Corpus], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [_posts(tmp_path / name, seed) for seed, name in enumerate(("a.txt", "b.txt", "c.txt"))]
    options = [option for path in paths[:count] for option in ("--from", path)]
    assert run("train", "@a", "@b", *options) == 1
    assert says in capsys.readouterr().err
    assert not learned


@pytest.mark.parametrize("what", WITH_A_NOTE)
def test_read_with_a_note(
    what: str, run, learned: list[Corpus], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name, note = WITH_A_NOTE[what]
    texts = [f"{text} Don’t, café!" for text in tiny.posts(150)]
    path = tmp_path / name
    if what == "a CSV with mojibake":
        path.write_text("\n".join(["text", *(f'"{text}"'.encode().decode("cp1252") for text in texts)]), "utf-8")
    elif what == "Windows-1252":
        path.write_bytes("\n".join(texts).encode("cp1252"))
    else:
        path.write_text("\n".join(["id,text", *(f'1.28E+18,"{text}"' for text in texts)]), "utf-8")
    assert run("train", "@jack", "--from", path, "--json") == 0
    said = capsys.readouterr()
    assert any(line.startswith("note: ") and note in line for line in said.err.splitlines())
    assert any(note in warning for warning in json.loads(said.out)["warnings"])
    assert all(text.endswith("Don’t, café!") for text in learned[0].train)


def test_training_shows_counts_numbers_and_what_to_do_next(
    run, learned: list[Corpus], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("train", "@wren", "--from", _posts(tmp_path / "a.txt", 1)) == 0
    assert learned
    shown = capsys.readouterr().out
    assert "@wren" in shown
    assert "1,200" in shown
    assert "1.500 → 1.200 (20% better)" in shown
    assert 'python -m bot tweet @wren "My dream is"' in shown


@pytest.mark.usefixtures("stored", "voice")
def test_fewer_tweets_than_asked_are_told(run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("tweet", "@wren", "My garden", "-n", "5", "--json") == 0
    said = capsys.readouterr()
    assert [tweet["text"] for tweet in json.loads(said.out)["tweets"]] == FakeVoice.made.texts
    assert said.err == "note: Only 2 of 5 tweets came out right (dropped: 3 copy); another prompt may help.\n"


@pytest.mark.usefixtures("stored", "voice")
def test_no_tweet_at_all_is_a_failure(run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(FakeVoice, "made", Tweets([], Counter({"copy": 9})))
    assert run("tweet", "@wren", "My garden", "--json") == 1
    assert json.loads(capsys.readouterr().out)["tweets"] == []


@pytest.mark.usefixtures("stored", "voice")
def test_tweets_for_people(run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("tweet", "wren", "My garden", "-n", "2") == 0
    assert capsys.readouterr() == ("• My garden is blue\n• My garden [is] green\n", "")


def test_models_for_people(run, stored: Version, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("models") == 0
    shown = capsys.readouterr().out
    assert "wren" in shown
    assert "1,000" in shown
    folded = "".join(line.split("│")[-2].strip() for line in shown.splitlines() if "│" in line)
    assert stored.version in folded  # in full, also where a terminal is narrow


def test_no_models(run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("models") == 0
    assert "Nothing has been trained yet: python -m bot train" in capsys.readouterr().out


def test_forget_takes_the_voices_of_two_with_it(
    run, stored: Version, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = Store(data_dir / "store")
    store.add("jay-wren", {"README.md": b""}, ABOUT)
    store.add("jay", {"README.md": b""}, ABOUT)
    assert run("forget", "@Wren") == 0
    assert capsys.readouterr().out == "Forgotten: @jay + @wren, @wren.\n"
    assert [version.key for version in store.models()] == ["jay"]
    assert not stored.path.exists()


def test_forget_names_what_stays_on_the_web(run, stored: Version, capsys: pytest.CaptureFixture[str]) -> None:
    add_link(stored.path, "Hugging Face", "https://hub.example/wren/bowerbird-wren")
    assert run("forget", "@wren") == 0
    stays = "note: What was put at https://hub.example/wren/bowerbird-wren stays there until you remove it there.\n"
    assert capsys.readouterr() == ("Forgotten: @wren.\n", stays)


async def _job(data_dir: Path, *, cancelled: bool) -> None:
    async with open_database(data_dir) as database:
        jobs = Jobs(database)
        job, _is_new = await jobs.add(NewJob(7, "7", "jay-wren", 10, 70, {"jay": [], "wren": []}))
        if cancelled:
            await jobs.cancel(job, "Over.")


def test_forget_asks_the_bot_s_database_too(run, data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(_job(data_dir, cancelled=True))
    assert run("forget", "@wren") == 0
    assert capsys.readouterr().out == "Forgotten: @jay + @wren.\n"
    assert run("forget", "@wren") == 1
    assert capsys.readouterr().err == "bowerbird: There is nothing about @wren here.\n"


@pytest.mark.usefixtures("stored")
def test_forget_without_a_database_makes_none(run, data_dir: Path) -> None:
    assert run("forget", "@wren") == 0
    assert not list(data_dir.glob("bowerbird.db*"))


def test_forget_leaves_what_a_bot_is_learning(
    run, stored: Version, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(_job(data_dir, cancelled=False))
    assert run("forget", "@wren") == 1
    assert capsys.readouterr().err.startswith(
        "bowerbird: @jay + @wren is being learned; cancel training 1 first: /jobs in its server, or opt the handle out"
    )
    assert stored.path.exists()


def test_optout_forgets_and_refuses_until_it_is_undone(
    run, stored: Version, data_dir: Path, learned: list[Corpus], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(_job(data_dir, cancelled=False))
    assert run("optout", "@Wren") == 0
    assert capsys.readouterr().out == (
        "Forgotten: @jay + @wren, @wren.\n@wren is refused from now on, in every server too; --undo allows it again.\n"
    )
    assert not stored.path.exists()
    refusal = "bowerbird: @wren is not to be imitated here: its owner or an admin asked for that.\n"
    posts = _posts(tmp_path / "a.txt", 1)
    for command in (
        ("train", "@wren", "--from", posts),
        ("train", "@jay", "@wren", "--from", posts, "--from", posts),
        ("train", "@wren"),
        ("tweet", "@wren", "My dream is"),
        ("tweet", "@jay-wren", "My dream is"),
    ):
        assert run(*command) == 1
        assert capsys.readouterr() == ("", refusal)
    assert not learned
    assert run("optout", "@wren", "--undo") == 0
    assert capsys.readouterr().out == "@wren may be learned again.\n"
    assert run("train", "@wren", "--from", posts) == 0
    assert learned


def test_optout_of_somebody_unknown_is_kept(run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("optout", "wren") == 0
    assert capsys.readouterr().out == "@wren is refused from now on, in every server too; --undo allows it again.\n"
    assert run("tweet", "@wren", "My") == 1
    assert "not to be imitated" in capsys.readouterr().err


def test_nothing_to_undo(run, data_dir: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("optout", "@wren", "--undo") == 1
    assert capsys.readouterr().err == "bowerbird: @wren is not refused here.\n"
    assert not list(data_dir.glob("bowerbird.db*"))


def test_optout_beside_a_training_refuses_at_once_and_tells_what_is_left(
    run, stored: Version, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with workplace.alone(workplace.workplace(data_dir, "shared", "jay-wren")):
        assert run("optout", "@wren") == 1
    said = capsys.readouterr().err
    assert said.startswith(
        "bowerbird: @wren is refused from now on, but not forgotten yet: @jay + @wren is being trained"
    )
    assert said.endswith("Then type this again.\n")
    assert stored.path.exists()
    assert run("tweet", "@wren", "My") == 1
    assert run("optout", "@wren") == 0
    assert not stored.path.exists()


@pytest.mark.parametrize("command", ["forget", "optout"])
def test_a_handle_that_is_none_is_wrong_usage(run, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(command, "no name") == 2
    assert "is not an X user name" in capsys.readouterr().err


class _Typing(list[str]):
    def __call__(self, _prompt: str) -> str:
        if not self:
            raise EOFError
        return self.pop(0)


def test_the_demo_goes_on_until_an_empty_line(
    stored: Version, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(terminal.out, "input", _Typing(["My garden", "<|x|>", "My", "", "never"]))

    class Strict(FakeVoice):
        def tweets(self, prompt: str, *, count: int, seed: int) -> Tweets:
            commands.check_prompt(prompt)
            return super().tweets(prompt, count=count, seed=seed)

    commands._go_on(Strict(stored))
    said = capsys.readouterr()
    assert said.out.count("• My garden is blue") == 2
    assert said.err.count("control token") == 1


@pytest.mark.usefixtures("learned", "voice")
def test_the_demo_tells_that_a_machine_wrote_it(run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("demo") == 0
    shown = capsys.readouterr().out
    assert "a bird that does not exist" in shown
    assert "AI-generated" in shown
    assert "• My garden is blue" in shown


# Doctor


@pytest.mark.usefixtures("stored")
def test_doctor_finds_all_well_without_a_token(
    run, looked: list[Settings], data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("doctor") == 0
    said = capsys.readouterr()
    assert "1 trained" in said.out
    assert f"{Settings().base_model}: ready" in said.out
    assert "discord     DISCORD_TOKEN is not set; take it from" in said.out
    assert (said.err, len(looked)) == ("", 1)
    assert not list(data_dir.glob("bowerbird.db*"))


@pytest.mark.usefixtures("looked")
def test_doctor_counts_a_token_that_can_be_none(
    run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "abc")
    assert run("doctor") == 1
    said = capsys.readouterr()
    assert "discord     not ready" in said.out
    assert said.err.startswith("bowerbird: DISCORD_TOKEN does not look like a bot's token")


def test_doctor_tells_of_a_database_that_serve_cannot_use(
    run, looked: list[Settings], data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data_dir.mkdir()
    (data_dir / "bowerbird.db").write_bytes(b"Dear diary, " * 1000)
    for name, value in (("X_API_ENABLED", "true"), ("X_BEARER_TOKEN", "abc")):
        monkeypatch.setenv(name, value)
    assert run("doctor") == 1
    said = capsys.readouterr()
    errors = [line for line in said.err.splitlines() if line.startswith("bowerbird: ")]
    assert [error.split(" cannot be used (")[0] for error in errors] == [
        f"bowerbird: The database {data_dir / 'bowerbird.db'}"
    ]
    assert "not looked at" in said.out
    assert not looked
