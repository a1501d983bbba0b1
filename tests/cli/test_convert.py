"""`ordinance convert` as a user runs it: the same law in every format, and nothing changed unsaid."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from ordinance.formats.law import read_law
from ordinance.law.tree import Instrument, without_notes
from tests.cli.test_bad_input import run

LAW = """\
서울특별시 가온구 행정기구 설치 조례

제1장 총칙

제1조(목적) 이 조례는 「지방자치법」 제125조에 따라 행정기구의 설치를 규정함을 목적으로 한다.

제2조 삭제

제2장 구 본청

제3조(국의 설치) ① 구에 행정국과 기획국을 둔다. 다만, 필요하면 단을 둘 수 있다.
② 행정국장은 다음 각 호의 사항을 분장한다.
1. 인사ㆍ조직에 관한 사항
가. 정원
나. 교육
2. 예산에 관한 사항

부칙

이 조례는 공포한 날부터 시행한다.

[별표 1] 구청의 위치(제3조 관련)

┌──┬────┐
│명칭│위치    │
┝━━┿━━━━┥
│구청│가온로 1│
└──┴────┘
"""
FORMATS = {"text": "txt", "lawgo-json": "json", "lawgo-xml": "xml", "akn": "xml", "docx": "docx"}


@pytest.fixture
def law(tmp_path: Path) -> Path:
    path = tmp_path / "조례.txt"
    path.write_text(LAW, encoding="utf-8")
    return path


def _words(law: Instrument) -> Instrument:
    """What every format carries: the law itself, without notes and without what the database knows beside it."""
    plain = without_notes(law)
    return Instrument(plain.title, plain.body, plain.addenda, plain.annexes, plain.kind)


@pytest.mark.parametrize("form", FORMATS)
def test_a_law_converted_and_back_is_the_same_law(form: str, law: Path, tmp_path: Path) -> None:
    there, back = tmp_path / f"there.{FORMATS[form]}", tmp_path / "back.txt"
    assert run("convert", str(law), str(there), "--to", form)[0] == 0
    assert _words(read_law(there)) == _words(read_law(law))
    assert run("convert", str(there), str(back))[0] == 0
    assert back.read_text(encoding="utf-8") == LAW


def test_the_suffix_says_the_format(law: Path, tmp_path: Path) -> None:
    begins = {"txt": "서울특별시".encode(), "json": b"{", "xml": b"<?xml", "docx": b"PK"}
    for suffix, first in begins.items():
        assert run("convert", str(law), str(tmp_path / f"out.{suffix}"))[0] == 0
        assert (tmp_path / f"out.{suffix}").read_bytes().startswith(first)
    assert b"akomaNtoso" in (tmp_path / "out.xml").read_bytes()


UNTIDY = "가온구 조례\n제1조(목적)  이 조례는 “가·나”를  정한다. <개정 2024. 1. 4.>\n제2조(국)\u3000다음 각 호와 같다.\n 1. 행정국\n"


def test_clean_text_is_the_rule_and_what_was_cleaned_is_said(tmp_path: Path) -> None:
    source, out = tmp_path / "a.txt", tmp_path / "b.txt"
    source.write_text(UNTIDY, encoding="utf-8")
    code, said = run("convert", str(source), str(out))
    assert code == 0
    assert "개정" not in out.read_text(encoding="utf-8")
    assert "가ㆍ나" in out.read_text(encoding="utf-8")
    assert "다듬음: 개정 이력 표시를 뺌: 1곳" in said
    assert "가운뎃점" in said


def test_source_mode_gives_the_text_to_the_letter(tmp_path: Path) -> None:
    source, out = tmp_path / "a.txt", tmp_path / "b.txt"
    source.write_text(UNTIDY, encoding="utf-8")
    code, said = run("convert", str(source), str(out), "--mode", "source")
    assert (code, said) == (0, f"썼음: {out}\n")
    assert out.read_text(encoding="utf-8") == UNTIDY


def test_a_document_says_that_notes_were_left_out(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(UNTIDY, encoding="utf-8")
    assert "개정 이력 표시를 뺌: 1곳" in run("convert", str(source), str(tmp_path / "b.docx"))[1]


def test_an_output_that_reads_back_otherwise_is_announced(tmp_path: Path) -> None:
    rows = (
        '{"조문번호":["000100","000100"],"조문여부":"Y","조제목":"목적","조내용":"제1조(목적) 정한다."},'
        '{"조문번호":["000200","000200"],"조문여부":"Y","조제목":"","조내용":"제목 없는 조의 글."}'
    )
    source = tmp_path / "a.json"
    source.write_text(
        '{"LawService":{"자치법규기본정보":{"자치법규명":"가온구 조례"},"조문":{"조":[' + rows + "]}}}",
        encoding="utf-8",
    )
    assert "주의: 이 파일을 다시 읽으면" in run("convert", str(source), str(tmp_path / "b.txt"))[1]


def test_our_xml_names_the_local_government_by_its_code(law: Path, tmp_path: Path) -> None:
    assert "주의: 행정표준코드" in run("convert", str(law), str(tmp_path / "a.xml"))[1]
    assert "주의" not in run("convert", str(law), str(tmp_path / "b.xml"), "--code", "99110")[1]
    assert b"kr-99110" in (tmp_path / "b.xml").read_bytes()


def test_an_existing_file_is_kept_unless_forced(law: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    out.write_text("원래 파일", encoding="utf-8")
    code, said = run("convert", str(law), str(out))
    assert (code, "--force" in said) == (2, True)
    assert out.read_text(encoding="utf-8") == "원래 파일"
    assert run("convert", str(law), str(out), "--force")[0] == 0
    assert out.read_bytes().startswith(b"PK")


def test_a_failed_conversion_leaves_the_old_file(law: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    out.write_text("원래 파일", encoding="utf-8")
    law.write_text("조문이 없는 글\n", encoding="utf-8")
    assert run("convert", str(law), str(out), "--force")[0] == 2
    assert out.read_text(encoding="utf-8") == "원래 파일"
    assert {path.name for path in tmp_path.iterdir()} == {law.name, out.name}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["out.hwp"], "무슨 형식으로 쓸지"),
        (["out.txt", "--to", "docx"], "어긋납니다"),
        (["out.xml", "--mode", "source"], "--mode source"),
        (["out.xml", "--code", "가온구"], "행정표준코드가 아닙니다"),
    ],
    ids=["unknown suffix", "suffix against format", "source mode of XML", "code"],
)
def test_a_wish_that_cannot_be_met_is_said(arguments: list[str], said: str, law: Path, tmp_path: Path) -> None:
    name, *rest = arguments
    code, message = run("convert", str(law), str(tmp_path / name), *rest)
    assert (code, said in message) == (2, True), message
    assert not (tmp_path / name).exists()


HOSTILE = {
    "too large": (b"\n" * 20_000_001, "너무 큽니다"),
    "control character": ("제1조(가)\x00 나.\n".encode(), "U\\+0000"),
    "escape": ("제1조(가)\n\x1b[31m나.\n".encode(), "2번째 줄"),
    "lone surrogate": ("제1조(가) \ud800나.\n".encode("utf-8", "surrogatepass"), "글자 부호|U\\+D800"),
    "UTF-16": (LAW.encode("utf-16"), "글자 부호|U\\+0000"),
    "noise": (bytes(range(256)) * 100, "글자 부호|U\\+0000"),
    "nothing": (b"", "조문을 찾지 못했습니다"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_text_is_one_message_at_once(case: str, tmp_path: Path) -> None:
    raw, said = HOSTILE[case]
    (tmp_path / "a.txt").write_bytes(raw)
    begun = time.monotonic()
    code, message = run("convert", str(tmp_path / "a.txt"), str(tmp_path / "b.docx"))
    assert time.monotonic() - begun < 3
    assert code == 2
    assert any(part.replace("\\", "") in message for part in said.split("|")), message
    assert not (tmp_path / "b.docx").exists()


@pytest.mark.parametrize(
    "raw",
    [b"", b"<", b"<a", b"<a/>", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>', b"\x00\x01"],
)
def test_xml_that_is_no_law_is_refused(raw: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_bytes(raw)
    code, message = run("convert", str(tmp_path / "a.xml"), str(tmp_path / "b.txt"))
    assert code == 2
    assert "a.xml" in message


def test_the_help_is_korean_and_shows_an_example() -> None:
    code, said = run("convert", "--help")
    assert code == 0
    assert "ordinance convert" in said
    assert "다른 형식으로" in said


def test_a_folder_is_converted_file_by_file(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    for name in ("가", "나"):
        (source / f"{name}.txt").write_text(LAW, encoding="utf-8")
    (source / "다.txt").write_text("조문이 아닙니다.", encoding="utf-8")
    code, said = run("convert", str(source), str(tmp_path / "out"), "--to", "docx")
    assert code == 2
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["가.docx", "나.docx"]
    assert "2건" in said
    assert "못 바꿈: 다.txt" in said


def test_a_folder_needs_a_format(tmp_path: Path) -> None:
    code, said = run("convert", str(tmp_path), str(tmp_path / "out"))
    assert (code, "--to" in said) == (2, True)
