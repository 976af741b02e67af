"""What a card promises to its reader (docs/card.md), line by line, read as Markdown."""

import math
import re
from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from models.card import make_card
from models.cleaning import Dropped
from models.markdown import one_line
from models.training import TrainingOptions
from tests.models.versions import COUNTS, FILES, about, old_about

READER = MarkdownIt("gfm-like", {"html": True})
SECTIONS = [
    "How does it work?", "Training data", "Training procedure", "Quality on posts it never saw", "How to use",
    "Limitations and bias", "About", "If you are @wren and do not want this",
]  # fmt: skip


def body(card: str) -> list[Token]:
    """The card's Markdown without its front matter."""
    return READER.parse(card.split("\n---\n", 1)[1])


def words(tokens: list[Token]) -> str:
    """What a reader sees of it, a line for each cell and paragraph."""
    breaks = {"softbreak": " ", "hardbreak": " "}
    inline = [token for token in tokens if token.type == "inline"]
    return "\n".join(
        "".join(breaks.get(child.type, child.content) for child in token.children or []) for token in inline
    )


def text_of(of: dict[str, Any] | None = None, key: str = "wren", files: list[str] = FILES, **options: Any) -> str:
    return " ".join(words(body(make_card(key, of or about(), files, **options))).split())


def headings(tokens: list[Token]) -> list[str]:
    return [words([tokens[index + 1]]) for index, token in enumerate(tokens) if token.type == "heading_open"]


def addresses(tokens: list[Token], kind: str = "link_open") -> list[str]:
    """Where links lead, or which files images show."""
    name = "href" if kind == "link_open" else "src"
    inline = [child for token in tokens if token.type == "inline" for child in token.children or []]
    return [str(child.attrs[name]) for child in inline if child.type == kind]


def rows(tokens: list[Token], first: str) -> dict[str, list[str]]:
    """The table whose head starts with `first`: cells by the first cell of their row."""
    tables: list[list[list[str]]] = []
    for index, token in enumerate(tokens):
        if token.type == "table_open":
            tables.append([])
        elif token.type == "tr_open":
            tables[-1].append([])
        elif token.type in {"th_open", "td_open"}:
            tables[-1][-1].append(words([tokens[index + 1]]))
    found = next(table for table in tables if table[0][0] == first)
    return {row[0]: row[1:] for row in found}


def test_every_section_is_there() -> None:
    found = headings(body(make_card("wren", about(), FILES)))
    assert found == ["The wren 🤖 AI BOT", *SECTIONS]


def test_a_version_of_long_ago_has_a_card_too() -> None:
    tokens = body(make_card("wren", old_about()))
    assert headings(tokens) == ["@wren 🤖 AI BOT", *SECTIONS]
    assert addresses(tokens, "image") == []
    assert rows(tokens, "")["Bits per byte (lower is better)"] == ["1.893", "1.509 (20% better)"]
    assert "None" not in words(tokens)


def test_the_same_version_gives_the_same_card() -> None:
    assert make_card("wren", about(), FILES) == make_card("wren", about(), list(reversed(FILES)))


# --- who


def test_the_head_shows_picture_name_and_account() -> None:
    url = "https://pbs.twimg.com/profile_images/1/a_normal.jpg"
    card = make_card("wren", about(profiles={"wren": {"name": "Wren W.", "picture_url": url}}), FILES)
    assert headings(body(card))[0] == "Wren W. 🤖 AI BOT"
    assert '<img src="https://pbs.twimg.com/profile_images/1/a_400x400.jpg" alt="@wren"' in card
    assert "https://x.com/wren" in addresses(body(card))


def test_several_accounts_are_a_cyborg() -> None:
    card = make_card("jay-wren", about("jay", "wren"), FILES)
    assert headings(body(card))[0] == "The jay + The wren 🤖 AI CYBORG"
    assert headings(body(card))[-1] == "If you are @jay or @wren and do not want this"
    assert "@jay and @wren said none of it" in words(body(card))


def test_an_account_of_bluesky_is_linked_there() -> None:
    card = make_card("wren.bsky.social", about("wren.bsky.social"), FILES)
    assert "https://bsky.app/profile/wren.bsky.social" in addresses(body(card))


@pytest.mark.parametrize(
    "url",
    [
        None, "", 7, "https://tracker.example/wren.png", "http://[", "javascript:alert(1)", "https://pbs.twimg.com.example/a",
        'https://pbs.twimg.com/"><script>alert(1)</script>', "https://pbs.twimg.com@x.example/a.png",
    ],
)  # fmt: skip
def test_a_picture_from_anywhere_else_is_not_shown(url: object) -> None:
    card = make_card("wren", about(profiles={"wren": {"name": "Wren", "picture_url": url}}), FILES)
    assert "<script" not in card
    shown = re.findall(r'<img src="([^"]*)"', card)
    assert all(one.startswith("https://pbs.twimg.com/") for one in shown)
    assert len(shown) == (1 if isinstance(url, str) and url.startswith("https://pbs.twimg.com/") else 0)


HOSTILE = st.one_of(
    st.text(max_size=100),
    st.text("*_`[]()<>!#|~\\&:;\"'{} -+=.1wh/@\n\t", max_size=60),
    st.sampled_from(
        ["</div><script>", "# x\n\n## About", "![a](b.png)", "a\n\n| b | c |\n| - | - |", "{who}", "%s", "---"]
    ),
)


@given(name=HOSTILE, label=HOSTILE, source=HOSTILE)
def test_no_name_changes_what_the_card_says(name: str, label: str, source: str) -> None:
    links = {label: "https://wren.example/run"}
    profiles = {"wren": {"name": name, "picture_url": None}}
    card = make_card("wren", about(profiles=profiles, links=links, sources={"wren": source}), FILES)
    harmless = make_card("wren", about(links={"run": "https://wren.example/run"}, sources={"wren": "x"}), FILES)
    assert [token.type for token in body(card)] == [token.type for token in body(harmless)]
    assert headings(body(card))[1:] == headings(body(harmless))[1:]
    assert headings(body(card))[0] == f"{one_line(one_line(name)[:80]) or '@wren'} 🤖 AI BOT"
    assert addresses(body(card)) == addresses(body(harmless))
    assert addresses(body(card), "image") == addresses(body(harmless), "image")


@pytest.mark.parametrize("handle", ["_wren_", "__", "a_b_c", "wren-w.bsky.social"])
def test_handles_are_shown_as_they_are(handle: str) -> None:
    tokens = body(make_card(handle, about(handle, profiles={}), FILES))
    assert headings(tokens)[0] == f"@{handle} 🤖 AI BOT"
    assert rows(tokens, "Data")["Data"] == [f"@{handle}"]


# --- what was kept


def test_the_counts_add_up_for_each_account() -> None:
    of = about("jay", "wren")
    of["counts_by_handle"]["jay"] = COUNTS | {"downloaded": 12_735, "kept": 12_662}
    counts = rows(body(make_card("jay-wren", of, FILES)), "Data")
    assert counts.pop("Data") == ["@jay", "@wren"]
    for column in range(2):
        numbers = {name: int(cells[column].replace(",", "")) for name, cells in counts.items()}
        assert numbers.pop("Posts downloaded") == sum(numbers.values())
    assert list(counts)[-1] == "Posts kept"


def test_every_reason_for_leaving_out_has_its_row() -> None:
    counts = rows(body(make_card("wren", about(), FILES)), "Data")
    assert len(counts) == 1 + len(Dropped) + 2
    of = about()
    of["counts_by_handle"]["wren"]["paid_adverts"] = 4
    assert rows(body(make_card("wren", of, FILES)), "Data")["Paid adverts"] == ["4"]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("archive", "read from an archive of the account as X hands it to its owner"),
        ("x", "read from X's API"),
        ("bluesky", "read from Bluesky's public API"),
        ("archive, txt", "to its owner and a file of posts (plain lines)"),
        ("carrier pigeon", "read from carrier pigeon"),
    ],
)
def test_where_the_posts_came_from(source: str, told: str) -> None:
    assert told in text_of(about(sources={"wren": source}))


def test_how_many_posts_went_where() -> None:
    told = (
        "newest 33 were only measured on, 33 of the others were there to choose the best weights by, and 596 to learn"
    )
    assert f"{told} from." in text_of()
    assert "repeated until all weigh the same" not in text_of()
    assert "repeated until all weigh the same" in text_of(about("jay", "wren"), "jay-wren")


# --- how it was trained


@pytest.mark.parametrize("name", asdict(TrainingOptions()))
def test_every_option_is_told(name: str) -> None:
    """A change of any of them changes the card."""
    of, value = about(), asdict(TrainingOptions())[name]
    of["options"][name] = "full" if name == "method" else (value or 0.5) * 1.5
    assert make_card("wren", of, FILES) != make_card("wren", about(), FILES)


def test_what_was_not_trained_on_is_not_claimed() -> None:
    of = about()
    of["metrics"]["epochs"] = 0.413
    assert "596 to learn from, of which the training took the newest, about 41%." in text_of(of)


def test_a_rate_that_was_not_recorded_is_not_guessed() -> None:
    """Defaults change: today's would be wrong for a version of long ago."""
    told = rows(body(make_card("wren", old_about(), FILES)), "Hyper-parameter")
    assert told["Learning rate"] == ["the default of its time, rising over 5% of the steps, then a cosine to zero"]
    assert told["Method"] == ["LoRA on every linear layer, rank 8, alpha 16"]
    assert told["Tokens in all"] == ["80,000 at most; few posts again up to 60,000, in 3 passes at most"]


def test_how_the_adapter_lies_and_learns() -> None:
    told = rows(body(make_card("wren", about(), FILES)), "Hyper-parameter")
    layers = "every linear layer above the lowest 50% of the blocks"
    assert told["Method"] == [f"LoRA on {layers}, rank 8, alpha 16, and of rank 2 on the vocabulary's"]
    assert told["Learning rate"][0].startswith("0.002 for the adapters' A and 4 times that for B, rising over 5%")
    assert told["Learning rate"][0].endswith(" of the steps, then a cosine to 40% of it")
    assert "Frozen share" not in told
    of = about()
    of["options"]["method"] = "full"
    told = rows(body(make_card("wren", of, FILES)), "Hyper-parameter")
    assert told["Method"] == ["all weights"]
    assert told["Learning rate"][0].startswith("0.002, rising")


def test_that_dense_scripts_get_more_tokens_is_told() -> None:
    told = rows(body(make_card("wren", about(), FILES)), "Hyper-parameter")["Tokens in all"][0]
    assert told.endswith("; up to 2 times as many where the base model's tokens have fewer than 3.5 bytes of text")
    of = about()
    of["options"]["most_stretch"] = 1.0
    assert "times as many" not in rows(body(make_card("wren", of, FILES)), "Hyper-parameter")["Tokens in all"][0]


def test_an_option_that_is_new_is_told() -> None:
    of = about(options=asdict(TrainingOptions()) | {"label_smoothing": 0.1})
    assert rows(body(make_card("wren", of, FILES)), "Hyper-parameter")["Label smoothing"] == ["0.1"]


@pytest.mark.parametrize(
    "name",
    [
        "betas", "gradient_norm", "longest_row", "validations", "patience", "least_steps", "token_bytes", "device",
        "torch",
    ],
)  # fmt: skip
def test_what_else_decides_is_told(name: str) -> None:
    of = about()
    of["recipe"][name] = [0.5, 0.6] if name == "betas" else 77
    assert make_card("wren", of, FILES) != make_card("wren", about(), FILES)


def test_fingerprints_and_numbers_can_be_checked() -> None:
    told = text_of()
    assert all(letter * 64 in told for letter in "bcf")
    assert "metrics.json" in addresses(body(make_card("wren", about(), FILES)))
    assert "metrics.json" not in addresses(body(make_card("wren", about(), ["curve.png"])))


def test_links_are_told() -> None:
    links = {"The run": "https://track.example/run/1", "Bad": "javascript:alert(1)"}
    card = make_card("wren", about(links=links), FILES)
    assert "https://track.example/run/1" in addresses(body(card))
    assert "javascript" not in card
    assert make_card("wren", about(links={}), FILES) == make_card("wren", about(), FILES)


def test_a_base_of_the_operators_own_keeps_its_path_to_itself() -> None:
    of = about(base={"name": "/home/wren/base", "fingerprint": "b" * 64, "hub_id": None})
    assert "a base model of its operator's own" in text_of(of)
    assert "/home/wren" not in make_card("wren", of, FILES)


def test_a_training_that_went_on_says_so() -> None:
    assert "which it neither learned from nor was chosen by." in text_of()
    of = about(start={"version": "1", "fingerprint": "e", "new_posts": 1_040, "old_posts": 38})
    assert "would not have been kept if it foresaw them worse" in text_of(of)
    of["metrics"]["start_bits_per_byte"] = 1.6123
    assert "went on from an earlier version (one of 1.612 bits per byte) with 1,040 new posts and 38 old" in text_of(of)
    assert "went on from" not in text_of()


# --- how good it is


def test_quality_before_and_after() -> None:
    assert rows(body(make_card("wren", about(), FILES)), "")["Bits per byte (lower is better)"] == [
        "1.893", "1.509 (20% better)",
    ]  # fmt: skip
    of = about()
    of["metrics"]["bits_per_byte"] = 2 * of["metrics"]["base_bits_per_byte"]
    assert "(100% worse)" in text_of(of)


def test_the_copy_rate_stands_beside_the_authors_own() -> None:
    assert "Texts with 4 words in a row from a training post\n5%\n3%" in words(body(make_card("wren", about(), FILES)))
    assert "measured on 20 texts" in text_of()
    of = about()
    del of["metrics"]["human_copy_rate"]
    assert "in a row from a training post" not in text_of(of).split("Quality")[-1]


def test_only_pictures_that_are_there_are_shown() -> None:
    pictures = ["curve.png", "pipeline.png", "predictions.png"]
    assert sorted(addresses(body(make_card("wren", about(), FILES)), "image")) == pictures
    for picture in pictures:
        assert addresses(body(make_card("wren", about(), [picture])), "image") == [picture]


def test_no_number_is_left_open() -> None:
    told = text_of()
    assert not re.search(r"\bnan\b|\bNone\b|\{|\}", told.replace("{key}", ""))
    assert all(math.isfinite(float(number)) for number in re.findall(r"\d+\.\d+", told))


# --- how to use it, and how to be rid of it


def test_the_snippet_names_the_directory_or_the_repository() -> None:
    at_home, published = (
        make_card("jay-wren", about("jay", "wren"), FILES, repo=repo) for repo in (None, "wren/voice")
    )
    assert "# DIR: what `python -m bot export @jay @wren DIR` wrote\n" in at_home
    assert 'model="DIR")\n' in at_home
    assert 'model="wren/voice")\n' in published
    for card in (at_home, published):
        snippet = next(token.content for token in body(card) if token.type == "fence")
        compile(snippet, "snippet", "exec")


def test_who_is_imitated_can_ask_to_be_forgotten() -> None:
    assert "python -m bot forget @you" in text_of()
    address = "https://hub.example/wren/voice/discussions"
    card = make_card("wren", about(), FILES, repo="wren/voice", endpoint="https://hub.example/")
    assert address in addresses(body(card))
    assert "discussions" not in make_card("wren", about(), FILES)


def test_it_is_marked_as_made_by_a_machine() -> None:
    assert "Everything this model writes is made up by a machine. @wren said none of it." in text_of()
    assert "not for impersonation" in text_of()


def test_the_bases_own_limits_are_linked() -> None:
    base = "https://huggingface.co/HuggingFaceTB/SmolLM2-135M-Instruct"
    assert addresses(body(make_card("wren", about(), FILES))).count(base) == 2
    assert "Apache License 2.0" in text_of()
    assert "Apache" not in text_of(about(base={"name": "gpt2", "fingerprint": "", "hub_id": "gpt2"}))
