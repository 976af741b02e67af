"""Who and what there is in the stand-in for Discord, and how Discord tells of it."""

import mimetypes
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.process.discord_payloads import ATTACH_FILES, SEND_MESSAGES, VIEW_CHANNEL, Json, now

ADMINISTRATOR = 1 << 3
EVERYTHING = (1 << 53) - 1
USE_APPLICATION_COMMANDS, EMBED_LINKS, READ_HISTORY = 1 << 31, 1 << 14, 1 << 16
USUAL = VIEW_CHANNEL | SEND_MESSAGES | ATTACH_FILES | EMBED_LINKS | READ_HISTORY | USE_APPLICATION_COMMANDS
# Discord's ids count from the first second of 2015.
EPOCH = 1_420_070_400_000


@dataclass
class User:
    """Somebody, or the bot."""

    id: int
    name: str
    bot: bool = False

    def json(self) -> Json:
        shown = {"global_name": self.name, "avatar": None, "bot": self.bot, "public_flags": 0}
        return {"id": str(self.id), "username": self.name.lower(), "discriminator": "0"} | shown


@dataclass
class Channel:
    """A text channel, or a conversation with one user where `guild` is None."""

    id: int
    name: str
    guild: int | None
    recipient: int | None = None
    app_permissions: int = USUAL
    forbidden: int | None = None
    deleted: bool = False


@dataclass
class Member:
    """A user's place in a guild."""

    permissions: int
    roles: list[int]
    joined: str = field(default_factory=now)


@dataclass
class Guild:
    """A server, as people call it."""

    id: int
    name: str
    owner: int
    members: dict[int, Member] = field(default_factory=dict)
    roles: dict[int, Json] = field(default_factory=dict)


@dataclass
class Stored:
    """A file that somebody or the bot uploaded."""

    name: str
    content: bytes | Path
    content_type: str


class World:
    """Who and what there is, and how Discord tells of it."""

    def __init__(self) -> None:
        self._last_id = 0
        self.host = ""
        self.users: dict[int, User] = {}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.files: dict[int, Stored] = {}
        self.application_id = self.snowflake()
        self.bot = self._add_user("Bowerbird", bot=True)
        self.owner = self._add_user("Owner").id

    def snowflake(self) -> int:
        """An id that tells the time, greater than all before."""
        self._last_id = max(self._last_id + 1, (time.time_ns() // 1_000_000 - EPOCH) << 22)
        return self._last_id

    def announce(self, name: str, data: Json, guild: int | None) -> bool:
        """Overridden: the world alone has nobody to tell."""
        raise NotImplementedError

    def _add_user(self, name: str, *, bot: bool = False) -> User:
        # The bot's user and its application have the same id, as they do for all bots made since 2016.
        user = User(self.application_id if bot else self.snowflake(), name, bot)
        self.users[user.id] = user
        return user

    def add_guild(self, name: str) -> int:
        """A guild that the bot is in; the application's owner owns it too."""
        guild = Guild(self.snowflake(), name, self.owner)
        self.guilds[guild.id] = guild
        guild.roles[guild.id] = self._role(guild.id, "@everyone", USUAL, 0)
        guild.members = {self.bot.id: Member(USUAL, []), self.owner: Member(EVERYTHING, [])}
        # That nothing is said of its being available tells the bot that it has just been invited.
        told = self.guild_json(guild)
        del told["unavailable"]
        self.announce("GUILD_CREATE", told, guild.id)
        return guild.id

    def remove_guild(self, guild: int) -> None:
        """The bot is thrown out."""
        del self.guilds[guild]
        for channel in self.channels.values():
            channel.deleted |= channel.guild == guild
        self.announce("GUILD_DELETE", {"id": str(guild)}, guild)

    def add_channel(self, guild: int, name: str, app_permissions: Any = USUAL) -> int:
        channel = Channel(self.snowflake(), name, guild, app_permissions=_bits(app_permissions))
        self.channels[channel.id] = channel
        self.announce("CHANNEL_CREATE", self.channel_json(channel), guild)
        return channel.id

    def delete_channel(self, channel: int) -> None:
        self.channels[channel].deleted = True
        self.announce("CHANNEL_DELETE", self.channel_json(self.channels[channel]), self.channels[channel].guild)

    def forbid(self, channel: int, code: int | None = 50013) -> None:
        """From now on the bot may not write there, and was not told; None allows it again."""
        self.channels[channel].forbidden = code

    def dm_channel(self, user: int) -> int:
        """The bot's conversation with this user."""
        for channel in self.channels.values():
            if channel.recipient == user and not channel.deleted:
                return channel.id
        channel = Channel(self.snowflake(), "", None, recipient=user)
        self.channels[channel.id] = channel
        return channel.id

    def add_role(self, guild: int, name: str, permissions: Any = 0) -> int:
        role = self.snowflake()
        self.guilds[guild].roles[role] = self._role(role, name, _bits(permissions), len(self.guilds[guild].roles))
        self.announce("GUILD_ROLE_CREATE", {"guild_id": str(guild), "role": self.guilds[guild].roles[role]}, guild)
        return role

    def add_member(
        self, guild: int, name: str, permissions: Any = USUAL, roles: Sequence[int] = (), user: int | None = None
    ) -> int:
        """Somebody new, or `user`, who is known from another guild."""
        user = self._add_user(name).id if user is None else user
        self.guilds[guild].members[user] = Member(_bits(permissions), list(roles))
        return user

    def permissions(self, guild: int | None, user: int) -> int:
        if guild is None:
            return USUAL
        given = self.guilds[guild].members[user].permissions
        return EVERYTHING if given & ADMINISTRATOR or user == self.guilds[guild].owner else given

    def store_file(self, channel: int, name: str, content: bytes | Path) -> Json:
        """Keep it to be downloaded; how an attachment is told of."""
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        number = self.snowflake()
        self.files[number] = Stored(name, content, kind)
        size = len(content) if isinstance(content, bytes) else content.stat().st_size
        # The real addresses are signed like this one, and do not end with the file's name either.
        url = f"http://{self.host}/attachments/{channel}/{number}/{name}?ex=0&is=0&hm=0"
        told = {"id": str(number), "filename": name, "size": size, "content_type": kind}
        return told | {"url": url, "proxy_url": url}

    def content_of(self, attachment: Json) -> bytes:
        """What the file holds that an attachment tells of."""
        content = self.files[int(attachment["id"])].content
        return content if isinstance(content, bytes) else content.read_bytes()

    @staticmethod
    def _role(role: int, name: str, permissions: int, position: int) -> Json:
        shown = {"color": 0, "colors": {"primary_color": 0}, "hoist": False, "managed": False, "mentionable": False}
        return {
            "id": str(role),
            "name": name,
            "permissions": str(permissions),
            "position": position,
            "flags": 0,
        } | shown

    def application_json(self) -> Json:
        told = {"summary": "", "description": "", "icon": None, "verify_key": "0" * 64, "flags": 1 << 23}
        told |= {"bot_public": True, "bot_require_code_grant": False, "team": None}
        people = {"owner": self.users[self.owner].json(), "bot": self.bot.json()}
        return {"id": str(self.application_id), "name": self.bot.name} | told | people

    def channel_json(self, channel: Channel) -> Json:
        told: Json = {"id": str(channel.id), "flags": 0, "last_message_id": None}
        if channel.guild is None:
            return told | {"type": 1, "recipients": [self.users[channel.recipient or 0].json()]}
        # The bot may also reckon its permissions itself: from what everyone may, and what this channel changes.
        more, less = channel.app_permissions & ~USUAL, USUAL & ~channel.app_permissions
        own = {"id": str(self.bot.id), "type": 1, "allow": str(more), "deny": str(less)}
        told |= {"type": 0, "guild_id": str(channel.guild), "name": channel.name, "position": 0, "parent_id": None}
        return told | {"topic": None, "nsfw": False, "permission_overwrites": [own] if more or less else []}

    def member_json(self, guild: Guild, user: int) -> Json:
        member = guild.members[user]
        told = {"nick": None, "avatar": None, "deaf": False, "mute": False, "pending": False, "flags": 0}
        own = {"roles": [str(role) for role in member.roles], "joined_at": member.joined}
        return told | own | {"user": self.users[user].json()}

    def guild_json(self, guild: Guild) -> Json:
        channels = [one for one in self.channels.values() if one.guild == guild.id and not one.deleted]
        told = {"id": str(guild.id), "name": guild.name, "icon": None, "owner_id": str(guild.owner), "large": False}
        told |= {"unavailable": False, "member_count": len(guild.members), "preferred_locale": "en-US"}
        told |= {"joined_at": guild.members[self.bot.id].joined, "roles": list(guild.roles.values())}
        told |= {"channels": [self.channel_json(channel) for channel in channels]}
        # Without the intent for members, Discord tells a bot of no other member than itself.
        told |= {"members": [self.member_json(guild, self.bot.id)]}
        unused = ("emojis", "stickers", "features", "threads", "presences", "voice_states", "stage_instances")
        return told | {key: [] for key in unused} | {"verification_level": 0, "default_message_notifications": 0}


def _bits(permissions: Any) -> int:
    """Of a number, or of discord.py's `Permissions`."""
    return int(getattr(permissions, "value", permissions))
