"""`ordinance apply` as a user runs it: all sentences or nothing, and each of them accounted for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ordinance.cli.app import app
from ordinance.errors import OrdinanceError
from ordinance.formats.law import read_law
from tests.cli.test_bad_input import run

LAW = """\
가온구 정원 조례

제1조(목적) 이 조례는 정원을 정한다.

제2조(정원) ① 정원의 총수는 99명으로 한다. <개정 2024. 1. 4.>
② 총무과장이 관리한다.

[별표 1] 정원표(제2조 관련)

총무과 9명
"""
OPENING = "가온구 정원 조례 일부를 다음과 같이 개정한다.\n"
GOOD = OPENING + "제2조제1항 중 “99명”을 “101명”으로 한다.\n"
REFUSED = GOOD + "제2조제2항 중 “재무과장”을 “회계과장”으로 한다.\n"
OTHER = "가온구 자치 조례 일부를 다음과 같이 개정한다.\n제1조 중 “자치”를 “행정”으로 한다.\n"

Files = Callable[[str], tuple[str, str]]


@pytest.fixture
def files(tmp_path: Path) -> Files:
    """The law in force and sentences, as the names of their files."""

    def written(sentences: str) -> tuple[str, str]:
        law, text = tmp_path / "현행.txt", tmp_path / "개정문.txt"
        law.write_text(LAW, encoding="utf-8")
        text.write_text(sentences, encoding="utf-8")
        return str(law), str(text)

    return written


def outcome(*arguments: str) -> tuple[int, str, str]:
    """How the program ends, what it prints, and what it reports beside."""
    result = CliRunner().invoke(app, ["apply", *arguments])
    if isinstance(result.exception, OrdinanceError):
        return 2, result.stdout, f"{result.stderr}{result.exception}"
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


def test_the_new_text_is_printed_clean_and_the_report_stands_beside_it(files: Files) -> None:
    code, text, report = outcome(*files(GOOD))
    assert code == 0
    assert text == LAW.replace("99명", "101명").replace(" <개정 2024. 1. 4.>", "")
    assert "적용: 제2조제1항 중 “99명”을 “101명”으로 한다. (1곳)" in report
    assert "개정문 1건: 적용 1" in report


def test_the_ending_of_the_output_says_its_format(files: Files, tmp_path: Path) -> None:
    names = files(GOOD)
    for ending, first in {"txt": "가온구".encode(), "json": b"{", "xml": b"<?xml", "docx": b"PK"}.items():
        out = tmp_path / f"out.{ending}"
        assert outcome(*names, "-o", str(out))[:2] == (0, "")
        assert out.read_bytes().startswith(first)
        assert read_law(out).at("제2조제1항").text == "정원의 총수는 101명으로 한다."


def test_notes_are_written_on_request_and_read_back(files: Files, tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    assert outcome(*files(GOOD), "--notes", "2026-01-01", "-o", str(out))[0] == 0
    assert "101명으로 한다. <개정 2024. 1. 4., 2026. 1. 1.>\n" in out.read_text(encoding="utf-8")


def test_notes_are_kept_by_the_formats_that_hold_them(files: Files, tmp_path: Path) -> None:
    names = files(GOOD)
    for ending in ("json", "xml"):
        out = tmp_path / f"out.{ending}"
        assert outcome(*names, "--notes", "2026-01-01", "-o", str(out))[0] == 0
        assert [note.text for note in read_law(out).at("제2조제1항").notes] == ["<개정 2024. 1. 4., 2026. 1. 1.>"]


def test_what_was_tolerated_is_told(files: Files) -> None:
    code, text, report = outcome(*files(OPENING + "제2조제1항 중 “99명”를 “101명”으로 한다.\n"))
    assert (code, "101명" in text) == (0, True)
    assert "적용(바로잡아 읽음): 제2조제1항" in report
    assert "바로잡아 읽음: 조사가 다릅니다" in report


def test_one_refused_sentence_and_nothing_is_written(files: Files, tmp_path: Path) -> None:
    out = tmp_path / "out.txt"
    law, sentences = files(REFUSED)
    code, text, report = outcome(law, sentences, "-o", str(out))
    assert (code, text, out.exists()) == (2, "", False)
    assert "적용: 제2조제1항" in report
    assert "거부: 제2조제2항" in report
    assert "[A03]" in report
    assert "개정문 2건: 적용 1, 거부 1" in report
    assert Path(law).read_text(encoding="utf-8") == LAW


def test_annexes_may_be_left_out(files: Files) -> None:
    names = files(GOOD + "별표 1을 별지와 같이 한다.\n")
    assert outcome(*names)[0] == 2
    code, text, report = outcome(*names, "--without-annexes")
    assert (code, "총무과 9명" in text) == (0, True)
    assert "적용(별표ㆍ서식 제외): 별표 1을" in report


def test_of_several_amendments_the_one_of_this_law_is_applied(files: Files) -> None:
    code, text, report = outcome(*files(f"{OTHER}\n{GOOD}"))
    assert (code, "101명" in text) == (0, True)
    assert "자치" not in report


def test_several_amendments_and_none_of_this_law(files: Files) -> None:
    code, text, report = outcome(*files(OTHER + OTHER.replace("자치 조례", "도서관 조례")))
    assert (code, text) == (2, "")
    assert "「가온구 정원 조례」의 개정문이 없습니다" in report
    assert "「가온구 자치 조례」, 「가온구 도서관 조례」" in report


def test_the_amendment_of_another_law_is_refused(files: Files) -> None:
    assert "[A11]" in outcome(*files(OTHER))[2]


def test_sentences_in_the_old_korean_encoding_are_read(files: Files) -> None:
    law, sentences = files(GOOD)
    Path(sentences).write_bytes(GOOD.encode("cp949"))
    assert outcome(law, sentences)[0] == 0


def test_a_law_that_is_repealed_leaves_nothing_to_write(files: Files, tmp_path: Path) -> None:
    code, _, report = outcome(*files("가온구 정원 조례는 폐지한다.\n"), "-o", str(tmp_path / "out.txt"))
    assert (code, (tmp_path / "out.txt").exists()) == (2, False)
    assert "폐지" in report


@pytest.mark.parametrize(
    ("sentences", "arguments", "said"),
    [
        ("", [], "[A01] 개정문이 없습니다"),
        ("그냥 글입니다.\n", [], "[A01] 개정문의 첫 문장을 읽지 못했습니다"),
        (OPENING + "제2조를 어떻게든 한다.\n", [], "[A01]"),
        (GOOD, ["--notes", "내년"], "날짜로 읽을 수 없습니다"),
        (GOOD, ["--notes", "2026-02-30"], "없는 날짜입니다"),
        (GOOD, ["-o", "out.hwp"], "무슨 형식으로 쓸지 알 수 없습니다"),
    ],
)
def test_bad_input_is_one_message(sentences: str, arguments: list[str], said: str, files: Files) -> None:
    code, text, report = outcome(*files(sentences), *arguments)
    assert (code, text) == (2, "")
    assert said in report


def test_files_that_are_not_there(files: Files, tmp_path: Path) -> None:
    law, sentences = files(GOOD)
    assert "파일이 없습니다" in run("apply", str(tmp_path / "x.txt"), sentences)[1]
    assert "파일이 없습니다" in run("apply", law, str(tmp_path / "x.txt"))[1]


def test_a_law_that_does_not_read(files: Files) -> None:
    law, sentences = files(GOOD)
    Path(law).write_text("그냥 글입니다.\n", encoding="utf-8")
    assert "조문을 찾지 못했습니다" in run("apply", law, sentences)[1]


def test_sentences_in_a_document_are_asked_for_as_text(files: Files) -> None:
    law, sentences = files(GOOD)
    document = Path(sentences).with_suffix(".docx")
    document.write_bytes(b"PK")
    assert "글 파일로 읽습니다" in run("apply", law, str(document))[1]


def test_the_law_in_force_is_not_overwritten_unasked(files: Files) -> None:
    law, sentences = files(GOOD)
    code, _, report = outcome(law, sentences, "-o", law)
    assert (code, "--force" in report) == (2, True)
    assert Path(law).read_text(encoding="utf-8") == LAW
    assert outcome(law, sentences, "-o", law, "--force")[0] == 0
    assert "101명" in Path(law).read_text(encoding="utf-8")


def test_an_opening_without_a_sentence_is_refused(files: Files) -> None:
    code, text, report = outcome(*files(OPENING))
    assert (code, text) == (2, "")
    assert "무엇을 고치는지 적혀 있지 않습니다" in report
