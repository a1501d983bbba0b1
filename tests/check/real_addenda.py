"""Real 부칙 as the own 부칙 of a text: those of acts and decrees as promulgated, and one that amends 22 ordinances.

    python -m tests.check.real_addenda     what the rules on addenda find in them

The instruments of the corpus come without 부칙, so this is what the rules on addenda can be tried on.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from ordinance.check import Document, Finding, Settings, check_document, document_of
from ordinance.law.read import read
from tests.corpus import records

_HEADING = re.compile(r"\n\s*부\s*칙\s*\n")


def national(shared: Path) -> Iterator[Document]:
    """부칙 of whole amending acts, and of acts that amend many others."""
    for record in records(shared, "amending-acts"):
        match = _HEADING.search(record["amendment_full"])
        if match:
            labels = (one["label"] for one in record["new"])
            yield _document(record["law"], record["amendment_full"][match.end() :], labels)


def of_district(shared: Path) -> Iterator[Document]:
    """The amendments of other ordinances by one 조례, as one article of its 부칙 (D-5)."""
    blocks = json.loads((shared / "corpus" / "eunpyeong-addenda-blocks.json").read_text(encoding="utf-8"))
    for _, items in groupby(blocks, key=lambda block: block["by"]):
        lines = [
            f"{item['no']} {item['law']} 일부를 다음과 같이 개정한다.\n" + "\n".join(item["sentences"])
            for item in items
        ]
        text = "제1조(시행일) 이 조례는 2025년 1월 1일부터 시행한다.\n제2조(다른 조례의 개정) " + "\n".join(lines)
        yield _document("서울특별시 은평구 행정기구 설치 조례", text)


def _document(title: str, addenda: str, articles: Iterable[str] = ("제1조",)) -> Document:
    body = "\n".join(f"{label}(조) 정한다." for label in articles)
    clean = "\n".join(line.strip() for line in addenda.split("\n") if not line.strip().startswith("<"))
    return document_of(read(f"{title}\n{body}\n\n부칙\n\n{clean}\n"))


def found(shared: Path) -> Iterator[tuple[Document, Finding]]:
    """What the rules on addenda find."""
    for document in (*national(shared), *of_district(shared)):
        for result in check_document(document, Settings(select=("ADD",))):
            yield from ((document, finding) for finding in result.findings)


def main() -> None:
    """Print the findings."""
    shared = Path(__file__).resolve().parents[3] / "shared"
    for document, finding in found(shared):
        sys.stdout.write(f"{document.name} | {finding.code} {finding.place}: {finding.message} … {finding.excerpt}\n")


if __name__ == "__main__":
    main()
