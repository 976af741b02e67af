"""A block of a llama that learns nothing, in as few calls as it takes.

Knows the block as transformers has it (LlamaDecoderLayer), whose place it takes. Knows nothing of whole models.

A step of writing computes little in each of many calls, and the calls themselves take half of its time. So layers that
read the same numbers are one product (query, key and value; gate and up), and query and key are turned together.
"""

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import rms_norm, scaled_dot_product_attention
from transformers.models.llama.modeling_llama import LlamaDecoderLayer, LlamaRMSNorm

from models.packed_linear import PackedLinear


class PackedBlock(nn.Module):
    """The same numbers as `block`, but for its weights' rounding to float16."""

    def __init__(self, block: LlamaDecoderLayer) -> None:
        super().__init__()
        attention, mlp = block.self_attn, block.mlp
        self._index, self._scaling = attention.layer_idx, attention.scaling
        self._head = attention.head_dim
        self._heads = attention.q_proj.out_features // self._head, attention.k_proj.out_features // self._head
        self._before_attention, self._before_mlp = block.input_layernorm, block.post_attention_layernorm
        self._query_key_value = PackedLinear(attention.q_proj, attention.k_proj, attention.v_proj)
        self._output = PackedLinear(attention.o_proj)
        self._gate_up = PackedLinear(mlp.gate_proj, mlp.up_proj)
        self._activation, self._down = mlp.act_fn, PackedLinear(mlp.down_proj)

    def forward(
        self,
        hidden_states: Tensor,
        attention_mask: Tensor | None = None,
        *,
        position_embeddings: tuple[Tensor, Tensor],
        past_key_values: Any = None,
        **_others: Any,
    ) -> Tensor:
        """(rows, tokens, width) to the same. `position_embeddings`: cosines and sines, (1, tokens, width of a head)."""
        projected = self._query_key_value(_normed(hidden_states, self._before_attention))
        attended = self._attend(projected, attention_mask, position_embeddings, past_key_values)
        hidden_states = hidden_states + self._output(attended)
        gate, up = self._gate_up(_normed(hidden_states, self._before_mlp)).chunk(2, dim=-1)
        return hidden_states + self._down(self._activation(gate) * up)

    def _attend(self, projected: Tensor, mask: Tensor | None, angles: tuple[Tensor, Tensor], cache: Any) -> Tensor:
        queries, keys = self._heads
        heads = projected.unflatten(-1, (-1, self._head)).transpose(1, 2)
        turned, value = heads.split((queries + keys, keys), dim=1)
        query, key = _turned(turned, *angles).split((queries, keys), dim=1)
        if cache is not None:
            key, value = cache.update(key, value, self._index)
        attended = scaled_dot_product_attention(
            query, key, value, attn_mask=mask, is_causal=mask is None and query.shape[2] > 1, scale=self._scaling,
            enable_gqa=queries != keys,
        )  # fmt: skip
        return attended.transpose(1, 2).flatten(2)


def _normed(x: Tensor, norm: LlamaRMSNorm) -> Tensor:
    return rms_norm(x, norm.weight.shape, norm.weight, norm.variance_epsilon)


def _turned(x: Tensor, cosines: Tensor, sines: Tensor) -> Tensor:
    """Rotary position embedding (https://arxiv.org/abs/2104.09864), a pair being i and i + half of the head."""
    first, second = x.chunk(2, dim=-1)
    return x * cosines.unsqueeze(1) + torch.cat((-second, first), dim=-1) * sines.unsqueeze(1)
