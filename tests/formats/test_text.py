"""Plain text of law, wherever it was pasted from, reads the same."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ordinance.errors import InputError
from ordinance.formats.law import read_law
from ordinance.formats.text import read_law_text
from ordinance.law.numbers import Level
from ordinance.law.tree import Instrument
from tests.cli.test_convert import LAW


def _read(tmp_path: Path, raw: bytes) -> Instrument:
    path = tmp_path / "pasted.txt"
    path.write_bytes(raw)
    return read_law(path)


PASTED = {
    "as it is": LAW.encode(),
    "carriage returns": LAW.replace("\n", "\r\n").encode(),
    "old carriage returns": LAW.replace("\n", "\r").encode(),
    "byte order mark": b"\xef\xbb\xbf" + LAW.encode(),
    "CP949": LAW.replace("ㆍ", "ㆍ").encode("cp949"),
    "characters without width": LAW.replace("제1조", "\u200b제1조").replace("① ", "①\ufeff ").encode(),
    "soft line breaks": LAW.replace("\n1. ", "\v1. ").encode(),
    "syllables in letters": LAW.replace("행정국", "행정국").encode(),
    "blank lines everywhere": LAW.replace("\n", "\n\n").replace("│\n\n", "│\n").replace("┐\n\n", "┐\n")
    .replace("┥\n\n", "┥\n").encode(),
    "indented": "\n".join(f" {line}" if line and line[0] in "①②12가나" else line for line in LAW.split("\n")).encode(),
}  # fmt: skip


@pytest.mark.parametrize("how", PASTED)
def test_pasted_text_reads_the_same(how: str, tmp_path: Path) -> None:
    assert _read(tmp_path, PASTED[how]) == _read(tmp_path, LAW.encode())


@pytest.mark.parametrize(
    ("old", "new"),
    [(" ", "\u00a0"), (") ", ")\u3000"), ("① ", "①\t"), (". ", ".\u3000"), ("장 ", "장\t")],
    ids=["no-break", "wide", "tab", "wide behind numbers", "tab in a division"],
)
def test_odd_spaces_change_no_structure(old: str, new: str, tmp_path: Path) -> None:
    def skeleton(law: Instrument) -> list[tuple[Level, str, str]]:
        return [(node.level, str(node.number), "".join((node.heading + node.text).split())) for _, node in law.walk()]

    head, table = LAW.split("┌", 1)
    odd = head.replace(old, new) + "┌" + table
    assert skeleton(_read(tmp_path, odd.encode())) == skeleton(_read(tmp_path, LAW.encode()))


def test_text_without_line_breaks_reads_the_same(tmp_path: Path) -> None:
    lines = [
        "가온구 조례",
        "제1조(목적) 이 조례는 국을 정한다.",
        "제2조(국) ① 구에 행정국을 둔다.",
        "② 행정국장은 다음 각 호의 사항을 분장한다.",
        "1. 인사",
        "2. 예산",
        "제3조(위치) 가온로 1에 둔다.",
    ]
    joined = "\n".join((lines[0], " ".join(lines[1:]), ""))
    assert _read(tmp_path, joined.encode()) == _read(tmp_path, "\n".join(lines).encode())


def test_a_file_without_end_is_not_read_to_its_end() -> None:
    if not os.access("/dev/zero", os.R_OK):
        pytest.skip("needs /dev/zero")
    with pytest.raises(InputError, match="너무 큽니다"):
        read_law_text(Path("/dev/zero"))


def test_letters_that_only_look_alike_are_not_exchanged(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("제1조(가) 樂\uf914과 ·\u0387를 정한다.\n", encoding="utf-8")
    assert "樂\uf914과 ·\u0387를" in read_law_text(tmp_path / "a.txt")
