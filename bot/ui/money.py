"""Money in Discord: the question before posts are bought, and what a server has spent and has left.

Knows words and figures. Knows nothing of where they come from.
"""

from collections.abc import Sequence

import discord

from bot.fetching import Estimate
from bot.spending import Balance, dollars
from bot.ui.embeds import BLUE, one_profile
from bot.ui.plain import with_handles
from models.store import Version


def price_embed(estimates: Sequence[Estimate], server: Balance, known: Version | None) -> discord.Embed:
    """What fetching comes to, before anybody pays; `known` is what was learned before."""
    embed = discord.Embed(title=f"Fetch posts from {' and '.join(dict.fromkeys(one.source for one in estimates))}?")
    embed.colour = BLUE
    for one in estimates:
        name, picture = one_profile(one.handle, one.account.name, one.account.picture_url)
        kept = f"\n{one.kept:,} are here already and are not paid again" if one.kept else ""
        cost = dollars(one.price) if one.most else "free"
        embed.add_field(
            name=with_handles(name),
            value=f"about {one.posts:,} {one.what} of {one.account.posts:,} · {cost}{kept}",
            inline=False,
        )
        if picture and embed.thumbnail.url is None:
            embed.set_thumbnail(url=picture)
    price, most = sum(one.price for one in estimates), sum(one.most for one in estimates)
    embed.add_field(name="Price", value=f"about **{dollars(price)}**, at most {dollars(most)}", inline=False)
    embed.add_field(
        name="This server this month",
        value=f"{dollars(server.spent)} of {dollars(server.budget)} spent, {dollars(server.left)} left",
        inline=False,
    )
    if known:
        embed.description = (
            f"I have learned this voice already, from {known.about['counts']['kept']:,} posts; I go on from there."
        )
    embed.set_footer(
        text="Read posts are paid to X by whoever runs this bot. An archive that you attach costs nothing."
    )
    return embed


def fetch_label(estimates: Sequence[Estimate], known: Version | None) -> str:
    """What stands on the button that pays."""
    price = dollars(sum(one.price for one in estimates))
    posts = sum(one.posts for one in estimates)
    return f"Retrain with {new_posts(posts)} · {price}" if known else f"Fetch for {price}"


def new_posts(count: int) -> str:
    """So many, as a button says it."""
    return "the new post" if count == 1 else f"the {count:,} new posts"


def budget_embed(server: Balance, whole: Balance, granted: float) -> discord.Embed:
    """What a server has spent this month and has left; `granted` is what the operator lets each server spend."""
    embed = discord.Embed(title="Money for posts, this month", colour=BLUE)
    embed.add_field(name="Spent", value=dollars(server.spent))
    embed.add_field(name="Left", value=f"**{dollars(min(server.left, whole.left))}**")
    embed.add_field(name="Budget", value=dollars(server.budget))
    if server.reserved:
        embed.add_field(name="Promised", value=f"{dollars(server.reserved)} to trainings that wait or run")
    less = " All servers together have no more than that left." if whole.left < server.left else ""
    embed.set_footer(
        text=f"Whoever runs this bot grants each server {dollars(granted)} a month (UTC); "
        f"/config budget amount sets less.{less}"
    )
    return embed
