"""Facts about the bot itself."""

from pathlib import Path

from bot.database import open_database
from bot.facts import Facts


async def test_a_fact_outlives_the_process_and_can_change(data_dir: Path) -> None:
    async with open_database(data_dir) as database:
        facts = Facts(database)
        assert await facts.get("commands") is None
        await facts.put("commands", "old")
        await facts.put("commands", "new")
        await facts.put("other", "")
    async with open_database(data_dir) as database:
        assert await Facts(database).get("commands") == "new"
        assert await Facts(database).get("other") == ""
