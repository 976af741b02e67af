"""Train real handles through the command line and show what comes out: counts, seconds, bits per byte, bytes, tweets.

    python -m bench.voices ../shared/data/timelines BarackObama NatlParkService elonmusk a_know DalaiLama alrocar

Takes a folder of JSONL timelines and the names in it; the newest 3,200 posts of each are learned.
"""

import json
import subprocess
import sys
import tempfile
from itertools import islice
from pathlib import Path
from typing import Any

NEWEST = 3_207
PROMPTS = {"a_know": "今日は", "alrocar": "Mi sueño es"}


def main() -> None:
    """One table, then five tweets each."""
    folder, names = Path(sys.argv[1]), sys.argv[2:]
    tweets: list[str] = []
    print(
        "| handle | downloaded | retweets | kept | seconds | tokens/s | bits per byte before | after | better | bytes |"
    )
    print("|" + " --- |" * 10, flush=True)
    for name in names:
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as newest:
            with (folder / f"{name}.jsonl").open(encoding="utf-8") as lines:
                newest.writelines(islice(lines, NEWEST if name == "BarackObama" else 3_200))
            newest.flush()
            made = _bot("train", name, "--from", newest.name, "--retrain", "--json")
        counts, metrics = made["counts"], made["metrics"]
        before, after = metrics["base_bits_per_byte"], metrics["bits_per_byte"]
        cells = [
            name, f"{counts['downloaded']:,}", f"{counts['retweets']:,}", f"{counts['kept']:,}",
            f"{made['seconds']:.0f}",
            f"{metrics['tokens_per_second']:.0f}", f"{before:.3f}", f"{after:.3f}", f"{1 - after / before:.1%}",
            f"{made['bytes']:,}",
        ]  # fmt: skip
        print(f"| {' | '.join(cells)} |", flush=True)
        prompt = PROMPTS.get(name, "My dream is")
        answer = _bot("tweet", name, prompt, "-n", "5", "--seed", "1", "--json")
        tweets += [f"\n@{name}, {prompt!r}:", *(f"- {tweet['text']!r}" for tweet in answer["tweets"])]
    print("\n".join(tweets))


def _bot(*arguments: str) -> dict[str, Any]:
    done = subprocess.run([sys.executable, "-m", "bot", *arguments], stdout=subprocess.PIPE, check=True, text=True)
    return json.loads(done.stdout)


if __name__ == "__main__":
    main()
