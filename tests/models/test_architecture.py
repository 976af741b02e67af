"""Architectures beside those of all other tests: what can be trained and can write does, the rest is told at once."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load
from transformers import (
    AutoModelForCausalLM,
    FalconH1Config,
    Gemma3nTextConfig,
    Lfm2Config,
    MambaConfig,
    MptConfig,
    OpenAIGPTConfig,
    OPTConfig,
    PreTrainedConfig,
    PreTrainedModel,
)

from models.architecture import blocks_of, try_out
from models.base import Base, prepare
from models.errors import BaseModelError
from models.finetune import fine_tune
from models.pretrained import load_model, load_tokenizer
from models.training import Progress, TrainingOptions
from models.weights import ADAPTER
from tests.models import tiny

OPTIONS = TrainingOptions(learning_rate=0.01, batch_tokens=128, most_epochs=1.0, frozen_share=0.5)
WORDS = len(tiny.tokenizer())
SPECIAL = {"bos_token_id": 0, "eos_token_id": 0, "pad_token_id": 0}
PLAIN = SPECIAL | {
    "vocab_size": WORDS, "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2,
    "num_key_value_heads": 1, "initializer_range": tiny.SPREAD,
}  # fmt: skip
Config = Callable[[], PreTrainedConfig]


def opt() -> PreTrainedConfig:
    """With linear layers around its blocks."""
    return OPTConfig(
        vocab_size=WORDS, hidden_size=32, word_embed_proj_dim=16, num_hidden_layers=2, num_attention_heads=2,
        ffn_dim=64, init_std=tiny.SPREAD, do_layer_norm_before=False, **SPECIAL,
    )  # fmt: skip


def mpt() -> PreTrainedConfig:
    return MptConfig(vocab_size=WORDS, d_model=32, n_layers=2, n_heads=2, initializer_range=tiny.SPREAD)


USABLE: list[Config] = [opt, mpt]
UNUSABLE: list[Config] = [
    lambda: MambaConfig(vocab_size=WORDS, hidden_size=32, num_hidden_layers=2, **SPECIAL),
    lambda: Lfm2Config(**PLAIN, layer_types=["conv", "full_attention"]),
    lambda: FalconH1Config(**PLAIN, mamba_d_ssm=64, mamba_n_heads=4, mamba_d_head=16, mamba_d_state=8),
    lambda: OpenAIGPTConfig(vocab_size=WORDS, n_embd=32, n_layer=2, n_head=2),
    lambda: Gemma3nTextConfig(
        **PLAIN, head_dim=16, vocab_size_per_layer_input=WORDS, hidden_size_per_layer_input=8, laurel_rank=4,
        activation_sparsity_pattern=[0.0, 0.0], num_kv_shared_layers=0, altup_num_inputs=2,
    ),
]  # fmt: skip

pytestmark = pytest.mark.usefixtures("plain_machine")


def model(config: Config) -> PreTrainedModel:
    torch.manual_seed(0)
    made: PreTrainedModel = AutoModelForCausalLM.from_config(config()).eval()
    return made


def base(config: Config, place: Path) -> Base:
    model(config).save_pretrained(place / "source")
    tiny.tokenizer().save_pretrained(place / "source")
    return prepare(str(place / "source"), place / "data")


@pytest.mark.parametrize("config", USABLE)
def test_it_learns(config: Config, tmp_path: Path):
    made = fine_tune(tiny.corpus(), base(config, tmp_path), OPTIONS, lambda _progress: None, tmp_path)
    assert made.metrics["bits_per_byte"] < made.metrics["base_bits_per_byte"]
    # Not those that stay frozen, and none around the blocks.
    assert all(".1." in name or ".lm_head." in name for name in load(made.files[ADAPTER]))


@pytest.mark.parametrize("config", UNUSABLE)
@pytest.mark.parametrize("method", ["lora", "full"])
def test_what_cannot_be_used_is_told_before_its_training(config: Config, method: str, tmp_path: Path):
    reported: list[Progress] = []
    options = TrainingOptions(method="full" if method == "full" else "lora")
    with pytest.raises(BaseModelError, match=r"is a \w+, which can neither be trained nor write here; set BASE_MODEL"):
        fine_tune(tiny.corpus(), base(config, tmp_path), options, reported.append, tmp_path)
    assert [progress.phase for progress in reported] == ["loading"]


def test_what_is_used_in_all_other_tests_is_tried_out(bases: dict[str, Base]):
    for one in bases.values():
        tried = load_model(one, torch.float32)
        try_out(tried, load_tokenizer(one))
        assert not blocks_of(tried)[-1]._forward_pre_hooks


def test_blocks_under_a_name_that_is_unknown_are_told():
    unknown = model(opt)
    unknown.base_model.decoder.stages = unknown.base_model.decoder.layers
    del unknown.base_model.decoder.layers
    with pytest.raises(BaseModelError, match="OPTForCausalLM"):
        blocks_of(unknown)
