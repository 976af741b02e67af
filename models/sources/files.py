"""Posts in single files: X's own data files, JSON lines, tables and plain lines.

Knows the shapes people's exports have and tells them by name and content. Does not know archives.
"""

import csv
import io
import itertools
import json
import re
from collections.abc import Iterator
from typing import Any

from models.errors import BadSourceError
from models.sources import scripts
from models.sources.archive import NOTES
from models.sources.batch import Batch
from models.sources.decode import decode
from models.sources.items import ID_FIELDS, TEXT_FIELDS

ACCEPTED = "an X archive (zip or folder), its tweets.js, or posts as .jsonl, .json, .csv or .txt"
_KINDS = {
    ".js": "tweets.js", ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "jsonl", ".csv": "csv", ".tsv": "csv",
    ".txt": "txt",
}  # fmt: skip
_LINE_END = re.compile(r"\r\n|\r|\n")
_MOST_BROKEN = 0.1


def read_posts_file(data: bytearray, shown: str, suffix: str) -> Batch:
    """The posts in one file.

    Raises:
        BadSourceError: it is of no known kind, or broken.
    """
    warnings: list[str] = []
    text = decode(data, shown, warnings)
    del data  # the text is all that is needed, and may be large
    kind = _kind_of(text, shown, suffix)
    batch = Batch(shown=shown, source=kind, warnings=warnings)
    if kind == "tweets.js":
        _read_script(text, shown, batch)
    elif kind == "jsonl":
        batch.take_posts(_json_items(text, shown, warnings), shown, mend=True)
    elif kind == "csv":
        batch.take_posts(_table_rows(text, shown, warnings), shown, mend=True)
    else:
        lines = (line.strip() for line in _lines(text))
        batch.take_posts(({"text": line} for line in lines if line), shown, mend=True)
    return batch


def _kind_of(text: str, shown: str, suffix: str) -> str:
    start = text[:10_000].lstrip()
    if scripts.is_script(start):
        return "tweets.js"
    kind = _KINDS.get(suffix.lower())
    if kind is None or kind == "txt":
        if start.startswith(('{"', "[{", "{ ", "{\n", "[\n", "[ {")) and _is_json(start):
            return "jsonl"
        if kind is None and _find_table(start) is not None:
            return "csv"
    if kind is None:
        raise BadSourceError(f"{shown} is of no known kind; give {ACCEPTED}.")
    return kind


def _is_json(start: str) -> bool:
    """Whether lines begin with JSON, rather than with a person who writes brackets."""
    try:
        if start[0] == "[":
            first, _end = json.JSONDecoder().raw_decode(start[1:].lstrip())
        else:
            first = scripts.parse_json(_LINE_END.split(start, maxsplit=1)[0], "")
    except (BadSourceError, ValueError, RecursionError):
        # A first item longer than what was looked at is JSON all the same; people do not write so.
        return start[0] == "[" and len(start) > 9_000 and start[1:].lstrip().startswith('{"')
    return isinstance(first, dict) and bool(first)


def _read_script(text: str, shown: str, batch: Batch) -> None:
    holds = scripts.what_it_holds(text)
    if holds is None:
        holds = "note_tweet" if NOTES.fullmatch(shown) else "tweets"
    if holds == "note_tweet":
        batch.counted[shown] = batch.take_notes(scripts.read_list(text, shown), shown)
    elif holds == "tweets":
        batch.counted[shown] = batch.take_posts(scripts.read_list(text, shown), shown)
    else:
        raise BadSourceError(
            f"{shown} holds {holds.replace('_', ' ')!r} of an X archive, not posts; give its tweets.js."
        )


def _lines(text: str) -> Iterator[str]:
    """Lines by the line ends of files alone: posts and JSON may hold the others that `splitlines` knows."""
    at = 0
    for end in _LINE_END.finditer(text):
        yield text[at : end.start()]
        at = end.end()
    yield text[at:]


def _json_items(text: str, shown: str, warnings: list[str]) -> Iterator[Any]:
    found = scripts.read_list(text, shown) if text[:1_000].lstrip()[:1] == "[" else _json_lines(text, shown, warnings)
    for item in found:
        # A page as X's API answers it: its posts are under `data`, other people's under `includes`.
        if isinstance(item, dict) and isinstance(item.get("data"), list):
            yield from item["data"]
        else:
            yield item


def _json_lines(text: str, shown: str, warnings: list[str]) -> Iterator[Any]:
    broken: list[int] = []
    total = 0
    for number, line in enumerate(_lines(text), start=1):
        if not line.strip():
            continue
        total += 1
        try:
            item = scripts.parse_json(line, shown) if len(line) <= scripts.LONGEST_ITEM else None
        except BadSourceError:
            item = None
        if item is None:
            broken.append(number)
        else:
            yield item
    if not broken:
        return
    if len(broken) > _MOST_BROKEN * total:
        raise BadSourceError(
            f"{shown} is broken: line {broken[0]:,} is not JSON ({len(broken):,} of {total:,} lines are not); "
            "it should have one JSON object a line."
        )
    lines = "line that is" if len(broken) == 1 else "lines that are"
    warnings.append(f"Skipped {len(broken):,} {lines} not JSON in {shown}, the first at line {broken[0]:,}.")


def _table_rows(text: str, shown: str, warnings: list[str]) -> Iterator[dict[str, str]]:
    table = _find_table(text)
    if table is None:
        first = next(iter(_LINE_END.split(text.lstrip(), maxsplit=1)))
        columns = max((_split_row(first, delimiter) for delimiter in ",;\t"), key=len)
        named = ", ".join(column[:30] for column in columns[:12])
        raise BadSourceError(
            f"{shown} has no column of texts: it has {named}; name the column full_text, text, tweet or content."
        )
    delimiter, columns, start = table
    _check_quotes(text[start:], delimiter, shown, warnings)
    rows = _even_rows(text[start:], delimiter, columns, shown, warnings)
    # Enough rows to see whether a spreadsheet has been at the ids.
    first_rows = list(itertools.islice(rows, 1_000))
    rounded = [column for column in columns if column in ID_FIELDS and _is_rounded(first_rows, column)]
    for row in itertools.chain(first_rows, rows):
        # Written as a spreadsheet shows it, so that it is counted with the others of its kind.
        yield row | {column: "1E+18" for column in rounded if row[column].strip()}


def _check_quotes(table: str, delimiter: str, shown: str, warnings: list[str]) -> None:
    """A stray quote may make one row of many, so a strict reading goes ahead of the lenient one."""
    rows = csv.reader(io.StringIO(table, newline=""), delimiter=delimiter, strict=True)
    last = 1
    try:
        for _ in rows:
            last = rows.line_num + 1
    except csv.Error as error:
        if "expected after" not in str(error):
            raise BadSourceError(
                f"{shown} has a quote that is never closed, in the row that begins at line {last:,}; "
                "write quotes inside a cell twice."
            ) from error
        warnings.append(f"{shown} has a stray quote at line {rows.line_num:,}; rows from there on may be wrong.")


def _even_rows(
    table: str, delimiter: str, columns: list[str], shown: str, warnings: list[str]
) -> Iterator[dict[str, str]]:
    """The rows that have as many cells as there are columns; of the others it cannot be said what is where."""
    rows = csv.reader(io.StringIO(table, newline=""), delimiter=delimiter)
    even = uneven = 0
    try:
        next(rows, None)
        for row in rows:
            if len(row) == len(columns):
                even += 1
                yield dict(zip(columns, row, strict=True))
            elif any(row):
                uneven += 1
    except csv.Error as error:
        raise BadSourceError(
            f"{shown} is broken near line {rows.line_num:,}: a quote may never be closed there."
        ) from error
    if uneven and not even:
        raise BadSourceError(f"No row of {shown} has as many cells as its first; quote cells that hold commas.")
    if uneven:
        rows_have = "row that has" if uneven == 1 else "rows that have"
        warnings.append(f"Skipped {uneven:,} {rows_have} more or fewer cells than the columns of {shown}.")


def _find_table(text: str) -> tuple[str, list[str], int] | None:
    """The delimiter, the lower-case columns and where the table begins, if its first line names a column of texts."""
    start = len(text) - len(text.lstrip())
    first, *_ = _LINE_END.split(text[start : start + 20_000], maxsplit=1)
    delimiters = ",;\t"
    if re.fullmatch(r"sep=.", first):  # a line with which some spreadsheets begin
        delimiters = first[-1]
        start += len(first)
        start += len(text[start:]) - len(text[start:].lstrip())
        first, *_ = _LINE_END.split(text[start : start + 20_000], maxsplit=1)
    for delimiter in delimiters:
        columns = [column.strip().lower().replace(" ", "_") for column in _split_row(first, delimiter)]
        if any(column in TEXT_FIELDS for column in columns):
            return delimiter, columns, start
    return None


def _split_row(line: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except (csv.Error, TypeError, ValueError):
        return [line]


def _is_rounded(rows: list[dict[str, str]], column: str) -> bool:
    """Whether ids end in zeros because a spreadsheet keeps 15 digits: then different posts would look equal."""
    ids = [row[column].strip() for row in rows]
    long = [value for value in ids if re.fullmatch(r"[0-9]{17,19}", value)]
    return len(long) > 1 and sum(value.endswith("00") for value in long) > len(long) / 2
