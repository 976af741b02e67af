"""The whole bot, as it is run: from the command to the ping, stopped and started again, and refusing to start."""

import asyncio
import os
import re
import signal
import time
from pathlib import Path

import pytest

from tests.process import program, serving
from tests.process.discord_payloads import Message
from tests.process.discord_server import DiscordServer
from tests.process.serving import MARK, Place, place, until

HANDLE = "wrenofglass"
LONG = serving.long_posts(1000)


def _title(embed: dict) -> str:
    return embed.get("title", "")


def _looks(message: Message) -> list[dict]:
    """The embed of a card as it was sent, and after each edit."""
    return [message.body["embeds"][0], *(edit.json["embeds"][0] for edit in message.edits)]


async def test_from_an_archive_to_tweets(base: Path, tmp_path: Path) -> None:
    async with place(tmp_path / "data", base) as here:  # where nothing is prepared yet
        began = time.monotonic()
        bot = await here.serve()
        asked = await here.train(f"@{HANDLE}", LONG)
        card = await here.card()
        # So small a model learns in less time than lies between two edits of a card: it is held up for one.
        learning = await bot.child("train")
        await until(here.checkpoint(HANDLE).exists, 60, "a checkpoint")
        serving.kill(learning, signal.SIGSTOP)
        await until(lambda: "Learning\n`" in _looks(card)[-1]["description"], 30, "a card that shows how far it is")
        serving.kill(learning, signal.SIGCONT)
        row = await here.told()
        answer = await here.tweet(f"@{HANDLE}")
        transcript = _transcript(here, began)
        seconds = await bot.stop()
        if path := os.environ.get("BOWERBIRD_TRANSCRIPT"):
            await asyncio.to_thread(Path(path).write_text, transcript, encoding="utf-8")

        assert asked.ephemeral
        assert asked.acknowledged_after is not None
        assert asked.acknowledged_after < 3
        looks = _looks(card)
        assert _title(looks[0]) == f"Learning @{HANDLE}"
        assert len(looks) >= 3
        assert _title(looks[-1]) == f"I have learned @{HANDLE}"
        assert "1,000" in looks[-1]["description"]
        assert [one["label"] for one in card.components] == ["Tweet"]
        # Tweets that do not fit into one field go on in fields without a name.
        names = [field["name"] for field in looks[-1]["fields"]]
        assert names == ["Quality", f"🤖 {MARK}"] + ["\u200b"] * (len(names) - 2)
        # Whoever asked is called once, below the card.
        (ping,) = here.pings()
        assert [int(user["id"]) for user in ping.json["mentions"]] == [here.user]
        assert int(ping.json["message_reference"]["message_id"]) == card.id
        assert (row["state"], row["attempt"]) == ("done", 1)

        (embed,) = answer.embeds
        assert MARK in embed["author"]["name"]
        assert "made up" in looks[-1]["footer"]["text"]
        assert embed["footer"]["text"].endswith(f"@{HANDLE} said none of this.")
        assert embed["description"].count("**My garden** → ") == 3
        assert len(here.versions(HANDLE)) == 1
        assert seconds < 10
        assert bot.popen.returncode == 0
        # A core too busy to answer Discord in time, or to go on with the loop, is the machine's doing, not the bot's.
        elsewhere = re.compile(r"Can't keep up|event loop held .*cpu_ms=\d{1,2}$")
        warned = [line for line in bot.err.splitlines() if "WARNING" in line and not elsewhere.search(line)]
        assert not warned, bot.err


@pytest.mark.slow
async def test_stopped_in_the_middle_of_a_training(base: Path, with_base: Path) -> None:
    async with place(with_base, base) as here:
        bot = await here.serve()
        await here.train(HANDLE, LONG)
        card = await here.card()
        await until(here.checkpoint(HANDLE).exists, 40, "a checkpoint")
        for child in bot.children(""):  # systemd stops all processes of a service
            serving.kill(child, signal.SIGTERM)
        seconds = await bot.stop()
        print(f"SIGTERM in the middle of a training: {seconds:.1f} s")  # noqa: T201
        assert seconds < 10
        assert bot.popen.returncode == 0, bot.err
        assert here.checkpoint(HANDLE).exists()
        assert here.jobs()[1]["state"] == "running"
        assert here.pings() == []
        assert here.versions(HANDLE) == []

        again = await here.serve()
        row = await here.told()
        assert (row["state"], row["attempt"], row["card_id"]) == ("done", 2, card.id)
        assert again.events("went on from its checkpoint")
        footers = [look["footer"]["text"] for look in _looks(card)]
        assert "Training 1 · attempt 2, went on from its checkpoint" in footers or "Training 1 · attempt 2" in footers
        assert _title(_looks(card)[-1]) == f"I have learned @{HANDLE}"
        assert len(here.discord.channel_messages(here.channel)) == 2
        assert len(here.pings()) == 1
        assert len(here.versions(HANDLE)) == 1
        assert not here.checkpoint(HANDLE).exists()
        # Discord knows the commands from the first start.
        assert here.discord.syncs == 1
        await again.stop(signal.SIGINT)
        assert again.popen.returncode == 0


async def test_stopped_and_killed_while_it_reads_posts(base: Path, with_base: Path) -> None:
    """A gigabyte takes a while to read: the child that does it is held up here."""
    async with place(with_base, base) as here:
        bot = await here.serve()
        asked = await here.discord.slash(
            here.guild, here.channel, here.user, "train", {"handle": HANDLE}, attachments={"archive": LONG}
        )
        serving.kill(await bot.child(serving.READING), signal.SIGSTOP)
        await asked.acknowledged()
        assert await bot.stop() < 10
        assert bot.popen.returncode == 0
        assert here.jobs() == {}

        bot = await here.serve()
        await here.discord.slash(
            here.guild, here.channel, here.user, "train", {"handle": HANDLE}, attachments={"archive": LONG}
        )
        reading = await bot.child(serving.READING)
        serving.kill(reading, signal.SIGSTOP)
        bot.popen.kill()
        serving.kill(reading, signal.SIGCONT)
        assert await bot.ended() == -signal.SIGKILL
        await serving.gone([reading])


async def test_stopped_while_it_connects(base: Path, with_base: Path) -> None:
    async with place(with_base, base) as here:
        here.discord.rate_limit_next(times=1, retry_after=60, path_regex="/users/@me")
        bot = here.launch()
        await here.discord.until(lambda: here.discord.requests, 30, "the first request")
        assert await bot.stop() < 5
        assert bot.popen.returncode == 0
        assert here.discord.identifies == []


def _refused(ended: program.Ended, code: int, *words: str) -> None:
    assert ended.code == code, ended.err
    assert ended.out == ""
    assert "Traceback" not in ended.err
    assert len(ended.errors) >= len(words) > 0 or code == 2, ended.err
    for word in words:
        # Each problem has a line of its own.
        assert len([line for line in ended.errors if word in line]) == 1, ended.err


@pytest.fixture
def token() -> str:
    return serving.token(1_200_000_000_000_000_000)


@pytest.mark.parametrize(
    ("variables", "code", "words"),
    [
        ({"DISCORD_TOKEN": ""}, 1, ("- DISCORD_TOKEN is not set",)),
        ({"DISCORD_TOKEN": "hunter2hunter2"}, 1, ("- DISCORD_TOKEN does not look like",)),
        ({"DATA_DIR": "FILE"}, 2, ("DATA_DIR", "is a file")),
        ({"DATA_DIR": "FILE/data"}, 1, ("- DATA_DIR", "cannot be written to")),
        ({"DISCORD_TOKEN": "", "DATA_DIR": "FILE/data"}, 1, ("- DISCORD_TOKEN is not set", "- DATA_DIR")),
        ({"BASE_MODEL": "no-such-model-anywhere"}, 1, ("no-such-model-anywhere",)),
        ({"ENGINE": "ray"}, 2, ("ENGINE is 'ray'", "local")),
        ({"DISCORD_API_URL": "ftp://x"}, 2, ("DISCORD_API_URL is 'ftp://x'", "https://")),
        ({"DISCORD_GATEWAY_URL": "https://x"}, 2, ("DISCORD_GATEWAY_URL", "wss://")),
        ({"DISCORD_API_URL": "http://127.0.0.1:9/api/v10"}, 1, ("Discord cannot be reached",)),
    ],
    ids=lambda value: ",".join(f"{name}={one}" for name, one in value.items()) if isinstance(value, dict) else "",
)
def test_it_says_why_it_does_not_start(
    variables: dict[str, str],
    code: int,
    words: tuple[str, ...],
    token: str,
    base: Path,
    with_base: Path,
    tmp_path: Path,
) -> None:
    file = tmp_path / "file"
    file.write_text("not a directory")
    given = {"DISCORD_TOKEN": token, "DATA_DIR": str(with_base), "BASE_MODEL": str(base)}
    given |= {name: value.replace("FILE", str(file)) for name, value in variables.items()}
    ended = program.run("serve", **given)
    _refused(ended, code, *words)
    assert token not in ended.err
    assert given["DISCORD_TOKEN"] not in ended.err or not given["DISCORD_TOKEN"]


async def test_discord_refuses_the_token(base: Path, with_base: Path) -> None:
    async with place(with_base, base) as here:
        wrong = serving.token(here.discord.application_id)
        bot = here.launch(DISCORD_TOKEN=wrong)
        assert await bot.ended(30) == 1
        said = [line for line in bot.lines if line.startswith("bowerbird: ")]
        assert said == ["bowerbird: Discord does not take DISCORD_TOKEN; copy it again from your Bot page.\n"]
        assert wrong not in bot.err
        assert here.discord.identifies == []


async def test_discord_takes_the_token_no_longer(base: Path, with_base: Path) -> None:
    async with place(with_base, base) as here:
        bot = await here.serve()
        await here.discord.drop_connection(4004)
        assert await bot.ended() == 1
        said = [line for line in bot.lines if line.startswith("bowerbird: ")]
        assert said == ["bowerbird: Discord does not take DISCORD_TOKEN any more; copy the new one.\n"]


async def test_a_second_bot_on_the_same_data_is_refused(base: Path, with_base: Path) -> None:
    async with place(with_base, base) as here:
        first = await here.serve()
        second = here.launch()
        assert await second.ended() == 1
        assert f"Another bot already works on {here.data}" in second.err
        assert first.is_alive
        await first.stop(signal.SIGKILL)
        await (await here.serve()).stop()


async def test_starts_that_come_to_nothing_use_up_no_attempt(base: Path, with_base: Path) -> None:
    async with place(with_base, base) as here:
        bot = await here.serve()
        await here.train(HANDLE, LONG)
        await bot.child("train")
        await bot.stop()
        assert await here.launch(DISCORD_TOKEN=serving.token(1)).ended(30) == 1
        assert (here.jobs()[1]["state"], here.jobs()[1]["attempt"]) == ("running", 1)


def test_doctor_tells_how_to_invite_the_bot(token: str, base: Path, with_base: Path) -> None:
    given = {"DATA_DIR": with_base, "BASE_MODEL": base, "COLUMNS": "60"}
    ended = program.run("doctor", DISCORD_TOKEN=token, **given)
    assert ended.code == 0, ended.err
    (link,) = [line.split()[-1] for line in ended.out.splitlines() if line.startswith("invite ")]
    assert link.startswith("https://discord.com/oauth2/authorize?client_id=1200000000000000000&scope=bot")
    assert "permissions=" in link
    assert token not in ended.out + ended.err
    assert token.rsplit(".", 1)[1] not in ended.out + ended.err


def _transcript(here: Place, began: float) -> str:
    """Who said what, and when, in the order it happened."""
    discord: DiscordServer = here.discord
    lines: list[tuple[float, str, str]] = []
    for one in discord.interactions.values():
        options = {option["name"]: option.get("value") for option in one.data.get("options", [])}
        files = one.data.get("resolved", {}).get("attachments", {})
        options = {name: files[value]["filename"] if value in files else value for name, value in options.items()}
        typed = " ".join(f"{name}:{value}" for name, value in options.items())
        who = discord.users[one.user].name
        lines.append((one.created, who, f"/{one.data['name']} {typed}"))
        for response in one.responses:
            whom = f" (only {who} sees it)" if response.message.ephemeral else ""
            lines.append((response.at, f"Bowerbird{whom}", _words(response.message.json)))
    for message in discord.channel_messages(here.channel):
        if message.interaction is None:
            called = "".join(f" [calls {user['global_name']}]" for user in message.json["mentions"])
            shown = message.json | {key: message.body.get(key) or [] for key in ("embeds", "components")}
            lines.append((message.created, "Bowerbird" + called, _words(shown)))
            lines.extend((edit.at, "Bowerbird, editing its card", _words(edit.json)) for edit in message.edits)
    lines.sort(key=lambda line: line[0])
    return "".join(f"{at - began:6.1f} s  {who}\n{_indented(words)}\n" for at, who, words in lines)


def _words(message: dict) -> str:
    parts = [message["content"]]
    for embed in message["embeds"]:
        parts += [embed.get("author", {}).get("name", ""), embed.get("title", ""), embed.get("description", "")]
        parts += [f"{field['name']}: {field['value']}" for field in embed.get("fields", [])]
        parts.append(embed.get("footer", {}).get("text", ""))
    buttons = [one.get("label", "") for row in message["components"] for one in row.get("components", [])]
    parts.append(" ".join(f"[{label}]" for label in buttons))
    return "\n".join(part for part in parts if part)


def _indented(words: str) -> str:
    return "".join(f"          {line}\n" for line in words.splitlines())
