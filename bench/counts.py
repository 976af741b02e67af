"""What the ancestor's cleaning rules keep of real timelines, and what ours keep.

    python -m bench.counts ../shared/data/timelines

Takes a folder of JSONL timelines; the newest 3,200 posts of each count.
"""

import sys
from pathlib import Path

from models.corpus import build_corpus
from models.sources import read_source

NEWEST = 3_200


def main() -> None:
    """One row a timeline: the ancestor's counts, then ours."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/timelines")
    theirs_columns = "posts | ancestor: retweets | short | kept"
    ours_columns = "ours: retweets | short | cut off | wordless | said before | kept | of own posts"
    print(f"| timeline | {theirs_columns} | {ours_columns} |")
    print("|" + " --- |" * 12)
    for path in sorted(folder.glob("*.jsonl")):
        timeline = read_source([path], path.stem.lower())
        newest = None if path.stem == "BarackObama" else NEWEST  # the reference table counts all 3,207 of his
        theirs = build_corpus([timeline], rules="ancestor", newest=newest).counts
        ours = build_corpus([timeline], newest=newest).counts
        share = ours.kept / (ours.downloaded - ours.retweets)
        cells = [
            theirs.downloaded, theirs.retweets, theirs.short, theirs.kept,
            ours.retweets, ours.short, ours.truncated, ours.wordless, ours.duplicates, ours.kept,
        ]  # fmt: skip
        print(f"| {path.stem} | " + " | ".join(f"{cell:,}" for cell in cells) + f" | {share:.1%} |")


if __name__ == "__main__":
    main()
