"""`ordinance compare`: sentences are printed only when they are proved."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from typer.testing import CliRunner

from ordinance.cli.app import app, main

OLD = """\
가온구 행정기구 설치 조례

제1조(목적) 이 조례는 가온구의 행정기구를 정한다.

제2조(국) ① 구청에 행정국을 둔다.
② 국장은 4급으로 한다.
"""
NEW = OLD.replace("행정기구를 정한다", "행정기구와 그 사무를 정한다").replace(
    "② 국장은 4급으로 한다.", "② 국에 과를 둔다.\n③ 국장은 4급으로 한다. 다만, 규칙으로 달리 정할 수 있다."
)
SENTENCES = """\
가온구 행정기구 설치 조례 일부를 다음과 같이 개정한다.

제1조 중 “행정기구”를 “행정기구와 그 사무”로 한다.

제2조제2항을 제3항으로 하고, 같은 조에 제2항을 다음과 같이 신설하며, \
같은 조 제3항(종전의 제2항)에 단서를 다음과 같이 신설한다.
② 국에 과를 둔다.
다만, 규칙으로 달리 정할 수 있다.
"""


def ended_with(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> object:
    """The exit code of the program itself."""
    monkeypatch.setattr("sys.argv", ["ordinance", *arguments])
    with pytest.raises(SystemExit) as ended:
        main()
    return ended.value.code


@pytest.fixture
def versions(tmp_path: Path) -> tuple[str, str]:
    """An old and a new version as files."""
    for name, text in (("현행.txt", OLD), ("개정후.txt", NEW)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return str(tmp_path / "현행.txt"), str(tmp_path / "개정후.txt")


def test_the_sentences_are_printed(versions: tuple[str, str]) -> None:
    result = CliRunner().invoke(app, ["compare", *versions])
    assert result.exit_code == 0
    assert result.stdout == SENTENCES


def test_every_sentence_can_say_which_rule_chose_its_form(versions: tuple[str, str]) -> None:
    result = CliRunner().invoke(app, ["compare", *versions, "--explain"])
    assert "└ 내용이 같은 조문의 번호가 바뀌어 옮깁니다." in result.stderr
    assert result.stderr.count("└") >= 4
    assert result.stdout == SENTENCES


def test_the_comparison_table_can_be_shown(versions: tuple[str, str]) -> None:
    result = CliRunner().invoke(app, ["compare", *versions, "--table", "-"])
    assert "__<신  설>__ | __② 국에 과를 둔다.__" in result.stderr


def test_the_comparison_table_is_written_as_a_document(versions: tuple[str, str], tmp_path: Path) -> None:
    out = tmp_path / "대비표.docx"
    assert CliRunner().invoke(app, ["compare", *versions, "--table", str(out)]).stdout == SENTENCES
    cells = [cell.text for row in Document(str(out)).tables[0].rows for cell in row.cells]
    assert cells[:2] == ["현        행", "개   정   안"]
    assert "<신  설>" in cells
    again = CliRunner().invoke(app, ["compare", *versions, "--table", str(out)])
    assert again.exit_code != 0
    assert "--force" in str(again.exception)


def test_a_comparison_table_is_no_spreadsheet(versions: tuple[str, str], tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["compare", *versions, "--table", str(tmp_path / "대비표.xlsx")])
    assert ".docx나 .txt" in str(result.exception)
    assert not list(tmp_path.glob("*.xlsx"))


def test_the_sentences_applied_give_the_new_version(versions: tuple[str, str], tmp_path: Path) -> None:
    sentences, out = str(tmp_path / "개정문.txt"), tmp_path / "결과.txt"
    assert CliRunner().invoke(app, ["compare", *versions, "-o", sentences]).exit_code == 0
    assert CliRunner().invoke(app, ["apply", versions[0], sentences, "-o", str(out)]).exit_code == 0
    assert out.read_text(encoding="utf-8") == NEW


def test_two_equal_laws_need_no_sentence(versions: tuple[str, str]) -> None:
    result = CliRunner().invoke(app, ["compare", versions[0], versions[0]])
    assert "고칠 곳이 없습니다" in result.stderr


def test_a_file_that_is_there_is_kept(
    versions: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "개정문.txt"
    kept.write_text("손으로 고친 글", encoding="utf-8")
    assert ended_with(monkeypatch, "compare", *versions, "-o", str(kept)) == 2
    assert "--force" in capsys.readouterr().err
    assert kept.read_text(encoding="utf-8") == "손으로 고친 글"


def test_what_cannot_be_addressed_becomes_a_whole_amendment_and_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = tmp_path / "현행.txt", tmp_path / "개정후.txt"
    old.write_text(OLD + "\n제2조(과) 과를 둔다.\n", encoding="utf-8")
    new.write_text(OLD + "\n제2조(과) 과를 두지 않는다.\n", encoding="utf-8")
    assert ended_with(monkeypatch, "compare", str(old), str(new)) == 0
    said = capsys.readouterr()
    assert "전부를 다음과 같이 개정한다." in said.out
    assert "알림: 일부를 고쳐서는 증명되지 않아 전부개정으로 썼습니다." in said.err
