"""The offer of /train: what would be fetched of the posts, for how much, and whether whoever asked wants that.

Knows who may have accounts looked up, and the questions. What posts cost is bot/fetching.py's to say, how a price looks
bot/ui/money.py's.
"""

import logging
from collections.abc import Sequence

import discord

from bot.access import check_look_up_pace, guild_of
from bot.fetching import Estimate
from bot.services import services_of
from bot.spending import Payer
from bot.ui.choice import choose
from bot.ui.money import fetch_label, new_posts, price_embed
from models.handles import show_key
from models.sources.remote import OutOfOrderError, TroubleError
from models.store import Version

_log = logging.getLogger(__name__)


async def estimates_of(interaction: discord.Interaction, handles: Sequence[str]) -> list[Estimate]:
    """What is due of these handles. Looking them up may cost something, which nobody was asked about.

    Raises:
        RefusedError: this member had too many accounts looked up.
        BudgetError: there is no money for a look-up and posts behind it.
        BowerbirdError: there is no such account, or the source does not answer.
    """
    services, guild_id = services_of(interaction), guild_of(interaction).id
    meter = services.fetching.meter(Payer(guild_id))
    estimates = []
    try:
        for handle in handles:
            if price := await services.fetching.look_up_price(handle):
                await services.spending.check(price + services.spending.most(1), Payer(guild_id))
                check_look_up_pace(services, interaction)
            estimates.append(await services.fetching.estimate(handle, meter))
    except (OutOfOrderError, TroubleError) as error:
        _log.error("source out of order: %s", error.cause, extra={"guild": guild_id})
        raise
    return [one for one in estimates if one.posts]


async def is_wanted(interaction: discord.Interaction, estimates: Sequence[Estimate], known: Version | None) -> bool:
    """Whether whoever asked wants what this costs, or wants a known voice to be learned again.

    Raises:
        BudgetError: there is not enough money.
    """
    services, guild_id = services_of(interaction), guild_of(interaction).id
    price = sum(one.price for one in estimates)
    if price:
        await services.spending.check(sum(one.most for one in estimates), Payer(guild_id))
        embed = price_embed(estimates, await services.spending.of_server(guild_id), known)
        wanted = await choose(interaction, "", fetch_label(estimates, known), no="Cancel", embed=embed)
        left = "Nothing was bought."
    elif known:
        kept, new = known.about["counts"]["kept"], sum(one.posts for one in estimates)
        question = f"I have learned {show_key(known.key)} already, from {kept:,} posts. "
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
