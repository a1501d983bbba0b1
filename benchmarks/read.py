"""Speed and memory of reading law.

    python benchmarks/read.py [CORPUS.jsonl.xz]

Reads every instrument of a corpus (by default the one in `../shared`; without it, an invented one) on one core and
prints characters a second beside the time `json.loads` takes for the same records, then how time grows with the
length of one instrument: once, 4 times and 16 times as long.
"""

from __future__ import annotations

import json
import lzma
import resource
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from ordinance.law.read import Pieces, Row, read_pieces

DEFAULT = Path(__file__).resolve().parents[2] / "shared" / "corpus" / "ordinances.jsonl.xz"


def records(path: Path) -> list[str]:
    """The records of a corpus as JSON texts."""
    if not path.is_file():
        return [json.dumps(_invented(), ensure_ascii=False)] * 400
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return list(lines)


def _invented() -> dict[str, object]:
    duties = "".join(f"{number}. 사무 {number}의 운영ㆍ관리에 관한 사항 <개정 2024. 1. 4.>" for number in range(1, 15))
    text = f"제{{n}}조(국)① 국에 과를 둔다.② 국장은 다음 사항을 분장한다.{duties}"
    articles = [{"text": text.format(n=n), "is_article": True} for n in range(1, 20)]
    return {"title": "가온구 조례", "articles": articles}


def pieces(record: dict[str, object]) -> Pieces:
    """A record as pieces."""
    articles = record["articles"]
    if not isinstance(articles, list):
        raise TypeError("no articles")
    return Pieces(str(record["title"]), tuple(Row(one["text"], None, bool(one["is_article"])) for one in articles))


def length(one: Pieces) -> int:
    """Characters of an instrument."""
    return sum(len(row.text) for row in one.articles if isinstance(row, Row))


def seconds(instruments: Iterable[Pieces]) -> float:
    """Time to read them all."""
    start = time.perf_counter()
    for one in instruments:
        read_pieces(one)
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    texts = records(Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT)
    start = time.perf_counter()
    loaded = [pieces(json.loads(text)) for text in texts]
    parsing = time.perf_counter() - start
    characters = sum(map(length, loaded))
    spent = min(seconds(loaded) for _ in range(3))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(loaded)} instruments, {characters:,} characters")
    print(
        f"read {spent:.2f} s = {characters / spent / 1e6:.2f} million characters a second; json.loads {parsing:.2f} s"
    )
    print(f"peak memory {peak:.0f} MB")
    longest = max(loaded, key=length)
    for times in (1, 4, 16):
        longer = Pieces(longest.title, longest.articles * times)
        spent = min(seconds([longer]) for _ in range(3))
        rate = length(longer) / spent / 1e6
        print(f"{times:>3} x {length(longest):,} characters: {spent:.3f} s, {rate:.2f} million a second")


if __name__ == "__main__":
    main()
