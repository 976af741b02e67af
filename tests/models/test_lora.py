"""Adapters: what they are put on, that they start from the base, and that merging changes nothing."""

import copy
import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor, nn
from transformers import AutoModelForCausalLM, OPTConfig, OPTForCausalLM, PreTrainedModel
from transformers.pytorch_utils import Conv1D

from models import lora
from models.base import Base
from models.pretrained import load_model

RANK, ALPHA = 4, 8.0
TOKENS = torch.tensor([[0, 325, 335, 221, 128, 103, 300, 310]])
LAYERS = {
    "llama": {"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"},
    "gpt2": {"c_attn", "c_proj", "c_fc"},
}


@torch.no_grad()
def logits(model: nn.Module) -> Tensor:
    return model(input_ids=TOKENS).logits


def with_adapter(
    base: Base, *, seed: int = 1, trained: bool = True, above: int = 0, head_rank: int = 0
) -> PreTrainedModel:
    """A model whose adapter is far from its start, as if it were trained."""
    model = load_model(base, torch.float32)
    lora.add_adapter(model, rank=RANK, alpha=ALPHA, seed=seed, above=above, head_rank=head_rank)
    return as_if_trained(model) if trained else model


def as_if_trained(model: PreTrainedModel) -> PreTrainedModel:
    generator = torch.Generator().manual_seed(2)
    for module in model.modules():
        if isinstance(module, lora.LoraLinear):
            module.lora_b.data.normal_(0, 0.3, generator=generator)
    return model


def test_training_starts_from_the_base_exactly(base: Base, model: PreTrainedModel):
    assert torch.equal(logits(with_adapter(base, trained=False, head_rank=2)), logits(model))


def test_a_trained_adapter_changes_the_output(base: Base, model: PreTrainedModel):
    assert (logits(with_adapter(base)) - logits(model)).abs().max() > 0.05


def test_every_linear_layer_but_the_head_has_an_adapter(base: Base):
    model = with_adapter(base)
    bare = [
        name
        for name, module in model.named_modules()
        if isinstance(module, nn.Linear | Conv1D) and not name.endswith(".base")
    ]
    assert bare == ["lm_head"]


def test_the_head_has_one_of_its_own_rank_where_it_is_asked_for(base: Base):
    weights = lora.adapter_weights(with_adapter(base, head_rank=2))
    vocabulary = load_model(base, torch.float32).config.vocab_size
    assert weights["base_model.model.lm_head.lora_B.weight"].shape == (vocabulary, 2)
    blocks = {name: weight for name, weight in weights.items() if "lm_head" not in name}
    alone = lora.adapter_weights(with_adapter(base))
    assert blocks.keys() == alone.keys()
    assert all(torch.equal(weight, alone[name]) for name, weight in blocks.items() if "lora_A" in name)


def test_only_the_adapter_is_trained(base: Base):
    model = with_adapter(base, head_rank=2)
    trained = {name for name, weight in model.named_parameters() if weight.requires_grad}
    assert trained == {name for name, _ in model.named_parameters() if name.endswith(("lora_a", "lora_b"))}


def test_gradients_reach_every_adapter_and_nothing_else(base: Base):
    model = with_adapter(base, head_rank=2)
    model(input_ids=TOKENS).logits.square().mean().backward()
    with_gradient = {name for name, weight in model.named_parameters() if weight.grad is not None and weight.grad.any()}
    assert with_gradient == {name for name, weight in model.named_parameters() if weight.requires_grad}


def test_the_same_seed_gives_the_same_start(base: Base):
    first, second = (lora.adapter_weights(with_adapter(base, trained=False)) for _ in range(2))
    assert all(torch.equal(first[name], second[name]) for name in first)


def test_another_seed_gives_another_start(base: Base):
    first = lora.adapter_weights(with_adapter(base, seed=1, trained=False))
    second = lora.adapter_weights(with_adapter(base, seed=2, trained=False))
    assert all(not torch.equal(first[name], second[name]) for name in first if "lora_A" in name)


def test_putting_adapters_on_leaves_the_global_random_state(base: Base):
    torch.manual_seed(99)
    before = torch.get_rng_state()
    with_adapter(base, trained=False)
    assert torch.equal(torch.get_rng_state(), before)


@pytest.mark.parametrize("head_rank", [0, 2])
def test_merged_weights_compute_what_the_adapter_does(base: Base, model: PreTrainedModel, head_rank: int):
    adapted = with_adapter(base, head_rank=head_rank)
    lora.merge_adapter(model, lora.adapter_weights(adapted), rank=RANK, alpha=ALPHA)
    torch.testing.assert_close(logits(model), logits(adapted), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("head_rank", [0, 2])
def test_a_merged_head_leaves_the_embedding_as_it_was(base: Base, model: PreTrainedModel, head_rank: int):
    before = model.get_input_embeddings().weight.clone()
    lora.merge_adapter(model, lora.adapter_weights(with_adapter(base, head_rank=head_rank)), rank=RANK, alpha=ALPHA)
    assert torch.equal(model.get_input_embeddings().weight, before)
    is_tied = model.get_output_embeddings().weight is model.get_input_embeddings().weight
    assert is_tied == model.config.tie_word_embeddings == (head_rank == 0)


def test_a_model_with_a_merged_head_is_stored_whole(base: Base, model: PreTrainedModel, tmp_path: Path):
    lora.merge_adapter(model, lora.adapter_weights(with_adapter(base, head_rank=2)), rank=RANK, alpha=ALPHA)
    model.save_pretrained(tmp_path)
    read = AutoModelForCausalLM.from_pretrained(tmp_path, dtype=torch.float32).eval()
    assert torch.equal(logits(read), logits(model))


def test_a_merge_with_an_adapter_of_another_architecture_is_refused(bases: dict[str, Base]):
    weights = lora.adapter_weights(with_adapter(bases["llama"]))
    with pytest.raises(KeyError):
        lora.merge_adapter(load_model(bases["gpt2"], torch.float32), weights, rank=RANK, alpha=ALPHA)


def test_conv1d_computes_as_the_linear_layer_of_its_transpose():
    conv = Conv1D(3, 5)  # 5 in, 3 out
    linear = nn.Linear(5, 3)
    linear.weight.data, linear.bias.data = conv.weight.data.T.clone(), conv.bias.data.clone()
    adapted = [lora.LoraLinear(layer, 2, 4.0, torch.Generator().manual_seed(3)) for layer in (conv, linear)]
    for layer in adapted:
        layer.lora_b.data.fill_(0.5)
    x = torch.arange(10.0).reshape(2, 5)
    torch.testing.assert_close(adapted[0](x), adapted[1](x))
    assert adapted[0](x).shape == (2, 3)


def test_an_adapter_on_a_bf16_layer_is_trained_in_float32():
    layer = lora.LoraLinear(nn.Linear(4, 4).bfloat16(), 2, 4.0, torch.Generator().manual_seed(3))
    out = layer(torch.ones(1, 4, dtype=torch.bfloat16))
    assert out.dtype == torch.bfloat16
    assert layer.lora_a.dtype == layer.lora_b.dtype == torch.float32


def test_the_adapter_is_scaled_by_alpha_over_rank():
    layer = lora.LoraLinear(nn.Linear(4, 4, bias=False), 2, 6.0, torch.Generator().manual_seed(3))
    layer.base.weight.data.zero_()
    layer.lora_a.data.fill_(1.0)
    layer.lora_b.data.fill_(1.0)
    assert layer(torch.ones(4)).tolist() == [6.0 / 2 * 2 * 4] * 4


@pytest.mark.parametrize("architecture", ["llama", "gpt2"])
def test_the_config_names_the_layers_as_peft_does(bases: dict[str, Base], architecture: str):
    config = json.loads(
        lora.adapter_config(with_adapter(bases[architecture]), rank=RANK, alpha=ALPHA, base="some/base")
    )
    assert set(config["target_modules"]) == LAYERS[architecture]
    assert config["fan_in_fan_out"] == (architecture == "gpt2")
    assert (config["r"], config["lora_alpha"], config["peft_type"]) == (RANK, ALPHA, "LORA")
    assert config["base_model_name_or_path"] == "some/base"


def test_the_weights_are_named_as_peft_names_them(bases: dict[str, Base]):
    names = set(lora.adapter_weights(with_adapter(bases["gpt2"])))
    assert "base_model.model.transformer.h.0.attn.c_attn.lora_A.weight" in names
    assert "base_model.model.transformer.h.1.mlp.c_proj.lora_B.weight" in names
    assert len(names) == 2 * 2 * 4


def test_the_lower_blocks_have_no_adapter(base: Base, model: PreTrainedModel):
    adapted = with_adapter(base, above=1)
    weights = lora.adapter_weights(adapted)
    assert weights
    assert all(".1." in name for name in weights)
    lora.merge_adapter(model, weights, rank=RANK, alpha=ALPHA)
    torch.testing.assert_close(logits(model), logits(adapted), rtol=1e-4, atol=1e-5)


def test_an_adapter_of_more_blocks_is_another_one(base: Base):
    with pytest.raises(ValueError, match="other layers"):
        lora.load_adapter(with_adapter(base, above=1), lora.adapter_weights(with_adapter(base)))


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("head_rank", [0, 2])
@pytest.mark.parametrize("above", [0, 1])
def test_peft_loads_the_adapter_and_computes_the_same(
    base: Base, model: PreTrainedModel, tmp_path: Path, above: int, head_rank: int
):
    adapted = with_adapter(base, above=above, head_rank=head_rank)
    loaded = as_peft_loads_it(adapted, model, tmp_path)
    torch.testing.assert_close(logits(loaded), logits(adapted), rtol=1e-4, atol=1e-5)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("head_rank", [0, 2])
def test_peft_loads_it_where_layers_lie_directly_in_their_block(tmp_path: Path, head_rank: int):
    config = OPTConfig(vocab_size=400, hidden_size=32, num_hidden_layers=2, num_attention_heads=2, ffn_dim=64)
    model = OPTForCausalLM(config).eval()
    adapted = copy.deepcopy(model)
    lora.add_adapter(adapted, rank=RANK, alpha=ALPHA, seed=1, head_rank=head_rank)
    loaded = as_peft_loads_it(as_if_trained(adapted), model, tmp_path)
    torch.testing.assert_close(logits(loaded), logits(adapted), rtol=1e-4, atol=1e-5)


def as_peft_loads_it(adapted: PreTrainedModel, model: PreTrainedModel, place: Path) -> nn.Module:
    """A base model with the adapter of another model, read from `place` by peft."""
    peft = pytest.importorskip("peft")
    save_file(lora.adapter_weights(adapted), place / "adapter_model.safetensors", metadata={"format": "pt"})
    config = lora.adapter_config(adapted, rank=RANK, alpha=ALPHA, base="some/base")
    (place / "adapter_config.json").write_text(config)
    loaded: nn.Module = peft.PeftModel.from_pretrained(model, place).eval()
    return loaded
