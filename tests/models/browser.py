"""A real browser, spoken to in Chromium's own protocol; no driver is needed.

Only where `BOWERBIRD_BROWSER` names a Chromium's executable. https://chromedevtools.github.io/devtools-protocol/
"""

import asyncio
import itertools
import json
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

BROWSER = os.environ.get("BOWERBIRD_BROWSER")
_OPTIONS = ("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0")
_PATIENCE = 60.0


class Tab:
    """One page, and what it did since it was opened."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self.requests: list[str] = []
        """Addresses of everything that was asked for."""
        self.complaints: list[str] = []
        """What the console would show: errors, and what the policy stopped."""
        self._loaded = asyncio.Event()

    async def call(self, method: str, **parameters: object) -> dict[str, Any]:
        number = next(self._numbers)
        await self._socket.send_json({"id": number, "method": method, "params": parameters})
        while True:
            message = await self._next()
            if message.get("id") == number:
                assert "error" not in message, message
                return message["result"]

    async def open(self, path: Path) -> None:
        for domain in ("Page", "Network", "Log", "Runtime"):
            await self.call(f"{domain}.enable")
        await self.call("Page.navigate", url=path.as_uri())
        while not self._loaded.is_set():
            await self._next()

    async def see(self, script: str) -> Any:
        """What an expression is worth in the page."""
        result = await self.call("Runtime.evaluate", expression=script, returnByValue=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    async def look(self, *, width: int, dark: bool = False) -> None:
        """As on a screen of this width."""
        await self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=width < 600
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        await self.call("Emulation.setEmulatedMedia", features=[scheme])

    async def press(self, key: str, code: int) -> None:
        for kind in ("keyDown", "keyUp"):
            text = {"text": "\r"} if key == "Enter" and kind == "keyDown" else {}
            await self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code, **text)

    async def write(self, text: str) -> None:
        await self.call("Input.insertText", text=text)

    async def _next(self) -> dict[str, Any]:
        message = json.loads((await asyncio.wait_for(self._socket.receive(), _PATIENCE)).data)
        told = message.get("params", {})
        match message.get("method"):
            case "Network.requestWillBeSent":
                self.requests.append(told["request"]["url"])
            case "Log.entryAdded":
                self.complaints.append(told["entry"]["text"])
            case "Runtime.exceptionThrown":
                self.complaints.append(json.dumps(told["exceptionDetails"]))
            case "Page.loadEventFired":
                self._loaded.set()
        return message


@asynccontextmanager
async def tab(path: Path, profile: Path) -> AsyncIterator[Tab]:
    """A page in a browser of its own, with `profile` as its place to write to."""
    assert BROWSER
    process = await asyncio.create_subprocess_exec(
        BROWSER, *_OPTIONS, f"--user-data-dir={profile}", "about:blank",
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stderr
    try:
        async with asyncio.timeout(_PATIENCE):
            told = ""
            while not (found := re.search(r"ws://([^/]+)/", told)):
                line = await process.stderr.readline()
                assert line, f"the browser ended: {told}"
                told += line.decode(errors="replace")
        rest = asyncio.create_task(process.stderr.read())  # else a talkative browser would stand still
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://{found[1]}/json/list") as answer:
                pages = [one for one in await answer.json(content_type=None) if one["type"] == "page"]
            async with session.ws_connect(pages[0]["webSocketDebuggerUrl"], max_msg_size=0) as socket:
                opened = Tab(socket)
                await opened.open(path)
                yield opened
    finally:
        process.terminate()
        await process.wait()
    await rest
