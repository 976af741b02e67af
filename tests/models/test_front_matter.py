"""What the Hub reads of a card, held against the Hub's own library and its documented rules."""

from typing import Any

import pytest
from huggingface_hub import ModelCard
from hypothesis import given
from hypothesis import strategies as st

from models.card import make_card
from models.front_matter import HUB, VOICE
from tests.models.versions import FILES, about, old_about

# https://github.com/huggingface/hub-docs/blob/main/modelcard.md: what a result in the model-index must have.
REQUIRED = {"task": {"type"}, "dataset": {"type", "name"}}
REQUIRED_OF_METRICS = {"type", "value"}


def read(key: str = "wren", of: dict[str, Any] | None = None, files: list[str] = FILES, **options: Any) -> ModelCard:
    """The card as the Hub's library reads it, which raises where it is none."""
    return ModelCard(make_card(key, of or about(), files, **options))


def index_of(card: ModelCard) -> dict[str, Any]:
    """The model-index as it stands in the file."""
    return card.data.to_dict()["model-index"][0]


def test_the_hub_finds_what_it_shows() -> None:
    data = read().data
    assert data.language == ["en"]
    assert data.base_model == "HuggingFaceTB/SmolLM2-135M-Instruct"
    assert data.pipeline_tag == "text-generation"
    assert data.library_name == "transformers"
    assert data.get("widget") == [{"text": "My dream is"}]
    assert data.tags == ["bowerbird", "tweets", "twitter", "lora"]


def test_the_results_have_what_the_hub_requires() -> None:
    index = index_of(read())
    assert index["name"] == "wren"
    for result in index["results"]:
        for part, required in REQUIRED.items():
            assert required <= set(result[part])
        assert result["metrics"]
        assert all(set(metric) >= REQUIRED_OF_METRICS for metric in result["metrics"])


def test_the_results_are_the_metrics() -> None:
    results = {one.metric_type: one.metric_value for one in read().data.eval_results or []}
    assert results == {
        "bits_per_byte": 1.509, "base_bits_per_byte": 1.893, "copy_rate": 0.05, "human_copy_rate": 0.0303,
    }  # fmt: skip


def test_metrics_that_are_no_number_are_no_result() -> None:
    of = about()
    of["metrics"]["copy_rate"] = float("nan")
    results = {one.metric_type for one in read(of=of).data.eval_results or []}
    assert results == {"bits_per_byte", "base_bits_per_byte", "human_copy_rate"}


@pytest.mark.parametrize("languages", [["en"], ["es", "en"], ["no"], ["zh", "ja", "ar"]])
def test_languages_stay_codes(languages: list[str]) -> None:
    """Norwegian's code is "false" to YAML where it is not quoted."""
    assert read(of=about(languages=languages)).data.language == languages


@pytest.mark.parametrize("of", [about(languages=[]), old_about()])
def test_a_language_that_is_not_known_is_not_named(of: dict[str, Any]) -> None:
    assert read(of=of).data.language is None
    assert "language:" not in make_card("wren", of, FILES)


def test_the_thumbnail_is_the_preview() -> None:
    assert read().data.get("thumbnail") == "predictions.png"
    published = read(repo="wren/voice").data
    assert published.get("thumbnail") == f"{HUB}/wren/voice/resolve/main/predictions.png"
    assert read(files=["curve.png"]).data.get("thumbnail") is None
    elsewhere = read(repo="wren/voice", endpoint="https://hub.example/").data
    assert elsewhere.get("thumbnail") == "https://hub.example/wren/voice/resolve/main/predictions.png"


def test_a_published_model_goes_by_its_repository() -> None:
    assert index_of(read(repo="wren/my-voice"))["name"] == "my-voice"


def test_only_a_published_card_says_whose_voice_a_repository_holds() -> None:
    assert read("jay-wren", about("jay", "wren"), repo="wren/my-voice").data.get(VOICE) == "jay-wren"
    assert VOICE not in read().data.to_dict()


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ({"name": "embedded", "fingerprint": ""}, "HuggingFaceTB/SmolLM2-135M-Instruct"),
        ({"name": "gpt2", "fingerprint": ""}, "gpt2"),
        ({"name": "my/copy", "fingerprint": "", "hub_id": None}, None),
        ({"name": "/home/wren/secret: base", "fingerprint": ""}, None),
        ({"name": "/home/wren/base", "fingerprint": "", "hub_id": None}, None),
    ],
)
def test_the_base_model_is_one_of_the_hub_or_none(base: dict[str, Any], expected: str | None) -> None:
    of = about(base=base)
    assert read(of=of).data.base_model == expected
    assert "/home" not in make_card("wren", of, FILES)


def test_tags_tell_network_and_method() -> None:
    of = about("jay.bsky.social", "wren")
    of["options"]["method"] = "full"
    assert read("jay.bsky.social+wren", of).data.tags == ["bowerbird", "tweets", "bluesky", "twitter"]


HOSTILE = st.one_of(
    st.text(max_size=80),
    st.text("\n\r'\":#-!&*%@`|>{}[]\\ \t", max_size=40),
    st.sampled_from(
        ["---\n", "\n---\ntags: [x]\n---\n", 'a: "b', "null", "🐦\u202e: |\n", "a\u2028---\u2028", "%YAML 1.1"]
    ),
)


@given(name=HOSTILE, base=HOSTILE, label=HOSTILE, url=HOSTILE, source=HOSTILE)
def test_no_name_changes_what_the_hub_reads(name: str, base: str, label: str, url: str, source: str) -> None:
    of = about(
        profiles={"wren": {"name": name, "picture_url": url}},
        base={"name": base, "fingerprint": "b" * 64, "hub_id": None},
        links={label: url},
        sources={"wren": source},
    )
    card, harmless = read(of=of), read(of=about(base={"name": "x", "fingerprint": "", "hub_id": None}))
    assert card.data.to_dict() == harmless.data.to_dict()
    assert card.text.isprintable() or "\n" in card.text
