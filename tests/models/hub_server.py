"""A Hub on this machine, which speaks to the real `huggingface_hub` as the real one does, and fails as it is told.

    with HubServer() as hub:
        api = HfApi(endpoint=hub.url, token=hub.token)

Knows users, repositories, large files (git-lfs's batch API, in one part or several) and commits. It has no xet storage:
the client takes the large files' protocol where `HF_HUB_DISABLE_XET` says so. How it behaves is changed through its
attributes; `requests` tells what it was asked.
"""

import base64
import hashlib
import json
import re
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import unquote, urlsplit

from huggingface_hub import ModelCard

_CHUNK = 1 << 12
_ATTRIBUTES = b"*.safetensors filter=lfs diff=lfs merge=lfs -text\n"
_REPO = r"(?P<repo>[\w.-]+/[\w.-]+)"


@dataclass
class Repository:
    """Files by path, as the newest commit has them."""

    private: bool
    files: dict[str, bytes] = field(default_factory=lambda: {".gitattributes": _ATTRIBUTES})
    large: set[str] = field(default_factory=set)
    commits: list[str] = field(default_factory=list)
    """Their messages."""

    @property
    def sha(self) -> str:
        return hashlib.sha1("\n".join(["", *self.commits]).encode()).hexdigest()  # noqa: S324  (as git does)

    @property
    def card(self) -> dict[str, Any] | None:
        readme = self.files.get("README.md")
        return ModelCard(readme.decode()).data.to_dict() if readme else None


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    size: int
    """Bytes of the body that arrived."""


class HubServer:
    """What is there, and how it behaves."""

    def __init__(self) -> None:
        self.user, self.organisations = "wren", ["nest"]
        self.token = "hf_" + "madeUpForTests" * 2
        self.repositories: dict[str, Repository] = {}
        self.objects: dict[str, bytes] = {}
        """Large files by SHA-256, also those that no commit names yet."""
        self.parts: dict[tuple[str, int], bytes] = {}
        self.part_size: int | None = None
        """None: large files are taken in one part."""
        self.requests: list[Request] = []
        self.answers: dict[str, tuple[int, dict[str, Any]]] = {}
        """An answer in place of the usual one, for every request whose path contains the key."""
        self.breaks: set[int] = set()
        """At which uploads of large files or their parts, counted from 0, the connection ends amid the file."""
        self.hold: int | None = None
        """The same at one, but only after `go_on`; `held` tells that it has come to that."""
        self.held, self.go_on = threading.Event(), threading.Event()
        self.uploads = 0
        """Uploads of large files or their parts until now, also those that broke."""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.go_on.set()
        self._server.shutdown()
        self._server.server_close()

    def told(self, method: str) -> list[str]:
        """The paths of all requests of a method, in their order."""
        return [request.path for request in self.requests if request.method == method]


def oid(content: bytes) -> str:
    """The name of a large file."""
    return hashlib.sha256(content).hexdigest()


def blob(content: bytes) -> str:
    """git's name of a small one."""
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()  # noqa: S324


def _handler(hub: HubServer) -> type[BaseHTTPRequestHandler]:
    class Handler(_Handler):
        pass

    Handler.hub = hub
    return Handler


class _Refused(Exception):  # noqa: N818
    def __init__(self, status: int, message: str, code: str = "") -> None:
        super().__init__(message)
        self.status, self.message, self.code = status, message, code


class _Broken(Exception):  # noqa: N818
    """The connection ends without an answer."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    hub: HubServer

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        self._serve()

    do_HEAD = do_POST = do_PUT = do_GET  # noqa: N815

    def _serve(self) -> None:
        path = unquote(urlsplit(self.path).path)
        try:
            body = self._body(path)
            self.hub.requests.append(Request(self.command, path, len(body)))
            for part, (status, content) in self.hub.answers.items():
                if part in path:
                    self._answer(status, content)
                    return
            for method, pattern, serve in _ROUTES:
                if self.command in method and (found := re.fullmatch(pattern, path)):
                    self._answer(*serve(self, body, **found.groupdict()))
                    return
            self._answer(404, {"error": f"No such route: {self.command} {path}"})
        except _Refused as error:
            headers = {"X-Error-Code": error.code} if error.code else {}
            self._answer(error.status, {"error": error.message}, headers | {"X-Error-Message": error.message})
        except (_Broken, ConnectionError):
            self.close_connection = True

    def _body(self, path: str) -> bytes:
        content = bytearray()
        size = int(self.headers.get("Content-Length", 0))
        upload = None
        if self.command == "PUT" and path.startswith("/lfs/"):
            upload = self.hub.uploads
            self.hub.uploads += 1
        breaks = upload in self.hub.breaks
        while len(content) < size and (chunk := self.rfile.read(min(_CHUNK, size - len(content)))):
            content += chunk
            if upload is not None and upload == self.hub.hold:
                self.hub.held.set()
                self.hub.go_on.wait(60)
                breaks = True
            if breaks:
                break
        if breaks or len(content) < size:
            self.hub.requests.append(Request(self.command, path + " (broken)", len(content)))
            raise _Broken
        return bytes(content)

    def _answer(self, status: int, content: Any, headers: dict[str, str] | None = None) -> None:
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        self.send_response(status)
        for name, value in ({"Content-Type": "application/json"} | (headers or {})).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    # Who asks, and for what

    def _user(self) -> str:
        if self.headers.get("Authorization") != f"Bearer {self.hub.token}":
            raise _Refused(401, "Invalid credentials in Authorization header")
        return self.hub.user

    def _repository(self, repo: str, *, to_write: bool = False) -> Repository:
        found = self.hub.repositories.get(repo)
        if to_write or (found and found.private):
            self._user()
        if not found:
            raise _Refused(404, "Repository not found", "RepoNotFound")
        if to_write:
            self._check_namespace(repo.partition("/")[0])
        return found

    def _check_namespace(self, namespace: str) -> None:
        if namespace not in {self._user(), *self.hub.organisations}:
            raise _Refused(403, f'You don\'t have the rights to create a model under the namespace "{namespace}".')

    # Routes

    def whoami(self, _body: bytes) -> tuple[int, Any]:
        organisations = [{"name": name, "type": "org"} for name in self.hub.organisations]
        return 200, {"type": "user", "name": self._user(), "orgs": organisations}

    def create(self, body: bytes) -> tuple[int, Any]:
        asked = json.loads(body)
        namespace = asked.get("organization") or self._user()
        self._check_namespace(namespace)
        repo = f"{namespace}/{asked['name']}"
        if repo in self.hub.repositories:
            raise _Refused(409, "You already created this model repo")
        self.hub.repositories[repo] = Repository(private=asked.get("visibility") == "private")
        return 200, {"url": f"{self.hub.url}/{repo}", "name": repo}

    def settings(self, body: bytes, repo: str) -> tuple[int, Any]:
        found = self._repository(repo, to_write=True)
        found.private = json.loads(body)["visibility"] == "private"
        return 200, {"private": found.private}

    def info(self, _body: bytes, repo: str, revision: str | None = None) -> tuple[int, Any]:
        found = self._repository(repo)
        if revision not in {None, "main", found.sha}:
            raise _Refused(404, "Invalid rev id", "RevisionNotFound")
        card = found.card
        return 200, {
            "id": repo,
            "modelId": repo,
            "sha": found.sha,
            "private": found.private,
            "tags": (card or {}).get("tags", []),
            "siblings": [{"rfilename": name} for name in sorted(found.files)],
        } | ({"cardData": card} if card else {})

    def validate(self, body: bytes) -> tuple[int, Any]:
        """What the Hub checks of a card's head: https://github.com/huggingface/hub-docs/blob/main/modelcard.md."""
        try:
            errors = _wrong_in_head(ModelCard(json.loads(body)["content"]).data.to_dict())
        except ValueError as error:
            errors = [str(error)]
        return (400 if errors else 200), {"errors": [{"message": error} for error in errors], "warnings": []}

    def preupload(self, body: bytes, repo: str) -> tuple[int, Any]:
        found = self._repository(repo, to_write=True)
        files = []
        for asked in json.loads(body)["files"]:
            path = asked["path"]
            is_large = path.endswith(".safetensors") or b"\0" in base64.b64decode(asked["sample"])
            there = found.files.get(path)
            name = None if there is None else oid(there) if path in found.large else blob(there)
            mode = "lfs" if is_large else "regular"
            files.append({"path": path, "uploadMode": mode, "shouldIgnore": False, "oid": name})
        return 200, {"files": files}

    def batch(self, body: bytes, repo: str) -> tuple[int, Any]:
        self._repository(repo, to_write=True)
        return 200, {"transfer": "basic", "objects": [self._object(asked) for asked in json.loads(body)["objects"]]}

    def _object(self, asked: dict[str, Any]) -> dict[str, Any]:
        name, size = asked["oid"], asked["size"]
        if name in self.hub.objects:
            return asked
        href, header = f"{self.hub.url}/lfs/{name}", {}
        if self.hub.part_size:
            count = -(-size // self.hub.part_size)
            header = {str(part): f"{href}/{part}" for part in range(1, count + 1)}
            header["chunk_size"] = str(self.hub.part_size)
        verify = {"href": f"{self.hub.url}/verify"}
        return asked | {"actions": {"upload": {"href": href, "header": header}, "verify": verify}}

    def put(self, body: bytes, name: str) -> tuple[int, Any]:
        if oid(body) != name:
            raise _Refused(400, "The content is not what its name says")
        self.hub.objects[name] = body
        return 200, {}

    def put_part(self, body: bytes, name: str, part: str) -> tuple[int, Any, dict[str, str]]:
        self.hub.parts[name, int(part)] = body
        return 200, {}, {"ETag": f'"{blob(body)}"'}

    def complete(self, body: bytes, name: str) -> tuple[int, Any]:
        numbers = [part["partNumber"] for part in json.loads(body)["parts"]]
        return self.put(b"".join(self.hub.parts[name, number] for number in numbers), name)

    def verify(self, body: bytes) -> tuple[int, Any]:
        self._user()
        asked = json.loads(body)
        if len(self.hub.objects.get(asked["oid"], b"")) != asked["size"]:
            raise _Refused(422, "Not there")
        return 200, {}

    def commit(self, body: bytes, repo: str) -> tuple[int, Any]:
        found = self._repository(repo, to_write=True)
        lines = [json.loads(line) for line in body.splitlines()]
        for line in lines:
            value = line["value"]
            match line["key"]:
                case "file":
                    found.files[value["path"]] = base64.b64decode(value["content"])
                case "lfsFile":
                    if value["oid"] not in self.hub.objects:
                        raise _Refused(400, f"{value['path']} was not uploaded")
                    found.files[value["path"]] = self.hub.objects[value["oid"]]
                    found.large.add(value["path"])
                case "deletedFile":
                    del found.files[value["path"]]
        found.commits.append(lines[0]["value"]["summary"])
        return 200, {"commitUrl": f"{self.hub.url}/{repo}/commit/{found.sha}", "commitOid": found.sha}

    def tree(self, _body: bytes, repo: str, revision: str) -> tuple[int, Any]:  # noqa: ARG002  (there is one)
        found = self._repository(repo)
        return 200, [self._entry(found, name) for name in sorted(found.files)]

    def _entry(self, found: Repository, name: str) -> dict[str, Any]:
        content = found.files[name]
        entry = {"type": "file", "path": name, "size": len(content), "oid": blob(content)}
        if name in found.large:
            entry["lfs"] = {"oid": oid(content), "size": len(content), "pointerSize": 134}
        return entry

    def resolve(self, _body: bytes, repo: str, revision: str, path: str) -> tuple[int, Any, dict[str, str]]:  # noqa: ARG002
        found = self._repository(repo)
        if path not in found.files:
            raise _Refused(404, "Entry not found", "EntryNotFound")
        content = found.files[path]
        etag = oid(content) if path in found.large else blob(content)
        return (
            200,
            content,
            {"ETag": f'"{etag}"', "X-Repo-Commit": found.sha, "Content-Type": "application/octet-stream"},
        )


_ROUTES: list[tuple[str, str, Any]] = [
    ("GET", r"/api/whoami-v2", _Handler.whoami),
    ("POST", r"/api/repos/create", _Handler.create),
    ("POST", r"/api/validate-yaml", _Handler.validate),
    ("PUT", rf"/api/models/{_REPO}/settings", _Handler.settings),
    ("POST", rf"/api/models/{_REPO}/preupload/main", _Handler.preupload),
    ("POST", rf"/{_REPO}\.git/info/lfs/objects/batch", _Handler.batch),
    ("PUT", r"/lfs/(?P<name>\w+)", _Handler.put),
    ("POST", r"/lfs/(?P<name>\w+)", _Handler.complete),
    ("PUT", r"/lfs/(?P<name>\w+)/(?P<part>\d+)", _Handler.put_part),
    ("POST", r"/verify", _Handler.verify),
    ("POST", rf"/api/models/{_REPO}/commit/main", _Handler.commit),
    ("GET", rf"/api/models/{_REPO}/tree/(?P<revision>\w+)", _Handler.tree),
    ("GET", rf"/api/models/{_REPO}(?:/revision/(?P<revision>\w+))?", _Handler.info),
    ("GET HEAD", rf"/{_REPO}/resolve/(?P<revision>\w+)/(?P<path>.+)", _Handler.resolve),
]


def _wrong_in_head(head: dict[str, Any]) -> list[str]:
    wrong = [f'"{name}" must be a string' for name in ("license", "pipeline_tag", "library_name", "thumbnail")
             if not isinstance(head.get(name, ""), str)]  # fmt: skip
    wrong += [f'"{name}" must be strings' for name in ("language", "tags", "base_model")
              if not all(isinstance(one, str) for one in _listed(head.get(name, [])))]  # fmt: skip
    if "thumbnail" in head and not head["thumbnail"].startswith("http"):
        wrong.append('"thumbnail" must be an address')
    for model in head.get("model-index", []):
        for result in model.get("results", []):
            complete = result.get("task", {}).get("type") and {"type", "name"} <= result.get("dataset", {}).keys()
            if not complete or not all({"type", "value"} <= metric.keys() for metric in result.get("metrics", [])):
                wrong.append('a result of the "model-index" lacks something')
    return wrong


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
