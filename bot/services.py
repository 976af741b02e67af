"""What the bot is handed by whoever starts it: the services beside it, each open already."""

import asyncio
from dataclasses import dataclass, field
from typing import Any, cast

import discord

from bot.answers import Answers
from bot.facts import Facts
from bot.fetching import Fetching
from bot.forgetting import Forgetting
from bot.jobs import Jobs
from bot.limits import Window
from bot.optouts import OptOuts
from bot.pictures import Pictures
from bot.rules import Rules
from bot.runner import Runner
from bot.settings import Settings
from bot.spending import Spending
from bot.turns import Turns
from bot.uploads import Uploads
from models.engine import Engine
from models.store import Store


@dataclass(frozen=True, slots=True)
class Services:
    """Passed in whole, so that a test can put others in their places."""

    settings: Settings
    engine: Engine
    store: Store
    jobs: Jobs
    rules: Rules
    answers: Answers
    facts: Facts
    optouts: OptOuts
    forgetting: Forgetting
    uploads: Uploads
    spending: Spending
    fetching: Fetching
    pictures: Pictures
    runner: Runner
    turns: Turns = field(default_factory=Turns)
    """Of requests for tweets, which are written one after the other."""
    tweets_asked: Window = field(default_factory=lambda: Window(60.0))
    pages_asked: Window = field(default_factory=lambda: Window(60.0))
    pictures_asked: Window = field(default_factory=lambda: Window(60.0))
    look_ups_asked: Window = field(default_factory=lambda: Window(3600.0))
    queueing: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held from asking whether a training may be added until it is: the next request counts it."""


def services_of(interaction: discord.Interaction) -> Services:
    """What the bot was handed."""
    return cast("Any", interaction.client).services
