"""A mark for what runs only where torch has FBGEMM."""

import pytest
import torch

needs_fbgemm = pytest.mark.skipif(
    "fbgemm" not in torch.backends.quantized.supported_engines, reason="this machine has no FBGEMM"
)
