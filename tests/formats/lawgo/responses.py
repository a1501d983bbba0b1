"""Responses of law.go.kr in its own layouts, with invented law."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ordinance.formats.lawgo import from_values, read_lawgo
from ordinance.law.tree import Instrument


def ordinance(*rows: dict[str, Any], **sections: Any) -> dict[str, Any]:
    """A response of `target=ordin`."""
    return {
        "자치법규기본정보": {
            "자치법규일련번호": "1234567",
            "자치법규명": "가람시 나무 심기 조례",
            "공포일자": "20240105",
            "공포번호": "77",
            "시행일자": "20240301",
            "자치법규종류": "C0001",
            "지자체기관명": "가람시",
        },
        "조문": {"조": list(rows) or [article("000100", "제1조(목적) 이 조례는 나무를 심는 일을 정한다.")]},
        **sections,
    }


def article(number: str, text: str) -> dict[str, Any]:
    """A row that is an article; its number comes as attribute and element."""
    return {"조문번호": [number, number], "조문여부": "Y", "조제목": "", "조내용": text}


def heading(text: str) -> dict[str, Any]:
    """A row that is a division heading."""
    return {"조문번호": "000000", "조문여부": "N", "조제목": "", "조내용": text}


def national(*units: dict[str, Any], **sections: Any) -> dict[str, Any]:
    """A response of `target=law`."""
    return {
        "기본정보": {
            "법령명_한글": "나무 심기에 관한 법률",
            "법종구분": {"content": "법률", "법종구분코드": "A0002"},
            "공포일자": "20240105",
            "공포번호": "20001",
            "시행일자": "20240301",
        },
        "조문": {"조문단위": list(units)},
        **sections,
    }


def unit(number: str, text: str, **parts: Any) -> dict[str, Any]:
    """A 조문단위 that is an article."""
    return {"조문번호": number, "조문여부": "조문", "조문내용": text, **parts}


def read(values: dict[str, Any]) -> Instrument:
    """What a response reads as."""
    return from_values("", values)


def read_file(folder: Path, content: str | bytes, name: str = "law.xml") -> Instrument:
    """What a file with this content reads as."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
    return read_lawgo(path)


def json_file(folder: Path, values: object) -> Instrument:
    """What a JSON file with these values reads as."""
    return read_file(folder, json.dumps(values, ensure_ascii=False), "law.json")


def addresses(law: Instrument) -> list[str]:
    """Every provision as a chain of its numbers: `1`, `1/2` (제2항 of 제1조), …; divisions as `장1`."""
    found: list[str] = []

    def below(nodes: Any, above: str) -> None:
        for node in nodes:
            mark = f"{node.level.korean}{node.number}"
            found.append(f"{above}{mark}")
            below(node.children, "" if node.level.is_division else f"{above}{mark} ")

    below(law.body, "")
    return found
