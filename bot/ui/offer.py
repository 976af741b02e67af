"""The offer of /train: what would be fetched of the posts, for how much, and whether whoever asked wants that.

Knows who may have accounts looked up, and the questions. What posts cost is bot/fetching.py's to say, how a price looks
bot/ui/money.py's.
"""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

import discord

from bot.access import check_look_up_pace, guild_of
from bot.fetching import Estimate
from bot.services import Services, services_of
from bot.spending import BudgetError, Payer
from bot.ui.choice import choose
from bot.ui.money import fetch_label, new_posts, price_embed
from models.handles import show_key
from models.sources.remote import OutOfOrderError, TroubleError, TryLaterError
from models.store import Version

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered to whoever asks for a training."""

    estimates: list[Estimate]
    """What is fetched first; each has posts that are not here yet."""
    note: str = ""
    """Whose newer posts are not fetched, and why; empty where all of them are."""

    @property
    def price(self) -> float:
        """About so many USD."""
        return sum(one.price for one in self.estimates)

    @property
    def most(self) -> float:
        """At most so many USD."""
        return sum(one.most for one in self.estimates)


async def make_offer(interaction: discord.Interaction, handles: Sequence[str]) -> Offer:
    """What is due of these handles; where that cannot be had, posts that are here already will do.

    Looking accounts up may cost something, which nobody was asked about.

    Raises:
        RefusedError: this member had too many accounts looked up.
        BudgetError: there is no money for a look-up and posts behind it.
        BowerbirdError: there is no such account, or the source does not answer.
    """
    services, payer = services_of(interaction), Payer(guild_of(interaction).id)
    due: list[Estimate] = []
    behind: dict[str, list[str]] = {}
    for handle in handles:
        try:
            due.append(await _estimate(interaction, handle, payer))
        except (BudgetError, TryLaterError, OutOfOrderError, TroubleError) as error:
            if not await _is_here(services, handle):
                raise
            behind.setdefault(str(error), []).append(handle)
    offer = Offer([one for one in due if one.posts])
    try:
        await services.spending.check(offer.most, payer)
    except BudgetError as error:
        here = [one.handle for one in offer.estimates if one.most and await _is_here(services, one.handle)]
        offer = Offer([one for one in offer.estimates if one.handle not in here])
        await services.spending.check(offer.most, payer)
        behind.setdefault(str(error), []).extend(here)
    return replace(offer, note=" ".join(_behind_words(why, names) for why, names in behind.items()))


async def is_wanted(interaction: discord.Interaction, offer: Offer, known: Version | None) -> bool:
    """Whether whoever asked wants what this costs, or wants a known voice to be learned again."""
    if offer.price:
        balance = await services_of(interaction).spending.of_server(guild_of(interaction).id)
        embed = price_embed(offer.estimates, balance, known)
        label = fetch_label(offer.estimates, known)
        wanted = await choose(interaction, offer.note, label, no="Cancel", embed=embed)
        left = "Nothing was bought."
    elif known:
        kept, new = known.about["counts"]["kept"], sum(one.posts for one in offer.estimates)
        question = f"I have learned {show_key(known.key)} already, from {kept:,} posts. "
        question += f"{offer.note} " if offer.note else ""
        if new == 1:
            question += "There may be a new one; learn from it?"
        else:
            question += f"There are about {new:,} new ones; learn from them?" if new else "Learn it again?"
        wanted = await choose(interaction, question, f"Retrain with {new_posts(new)}" if new else "Learn again")
        left = "Left as it is. /tweet uses what I know."
    else:
        return True
    if not wanted:
        await interaction.edit_original_response(content=left, view=None, embed=None)
    return wanted


async def _estimate(interaction: discord.Interaction, handle: str, payer: Payer) -> Estimate:
    services = services_of(interaction)
    if price := await services.fetching.look_up_price(handle):
        await services.spending.check(price + services.spending.most(1), payer)
        check_look_up_pace(services, interaction)
    try:
        return await services.fetching.estimate(handle, services.fetching.meter(payer))
    except (OutOfOrderError, TroubleError) as error:
        _log.error("source out of order: %s", error.cause, extra={"guild": payer.guild_id})
        raise


async def _is_here(services: Services, handle: str) -> bool:
    """Whether there are posts to learn from without those that are newer."""
    return (await asyncio.to_thread(services.fetching.kept, handle)).is_complete


def _behind_words(why: str, handles: Sequence[str]) -> str:
    names = " and ".join(f"@{handle}" for handle in handles)
    return f"{why} Newer posts of {names} are not fetched; I learn from those that are here."
