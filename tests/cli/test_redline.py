"""`ordinance redline`: a file with tracked changes, or one Korean message and nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from ordinance.cli.app import app, main
from tests.formats.redline.documents import W, accepted, document, marked, rejected, tree

OLD = """\
가온구 행정기구 설치 조례

제1조(목적) 이 조례는 가온구의 행정기구를 정한다.

제2조(국) 구청에 행정국을 둔다.
"""
NEW = OLD.replace("행정국을", "안전행정국을") + "\n제3조(과) 행정국에 총무과를 둔다.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two versions as text and as Word documents, in which the program runs."""
    for name, text in (("현행", OLD), ("개정후", NEW)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        (tmp_path / f"{name}.docx").write_bytes(document(*text.split("\n")))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refused(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """The one message with which the program ends."""
    monkeypatch.setattr("sys.argv", ["ordinance", "redline", *arguments])
    with pytest.raises(SystemExit) as ended:
        main()
    message = capsys.readouterr().err
    assert ended.value.code == 2
    assert message.startswith("오류: ")
    assert "Traceback" not in message
    return message


def test_two_texts_become_a_document_with_tracked_changes(folder: Path) -> None:
    arguments = ["redline", "현행.txt", "개정후.txt", "-o", "변경.docx", "--author", "김법제", "--date", "2026. 3. 2."]
    assert CliRunner().invoke(app, arguments).exit_code == 0
    made = tree((folder / "변경.docx").read_bytes())
    assert "제2조(국) 구청에 행정국을 둔다." in rejected(made)
    assert "제2조(국) 구청에 안전행정국을 둔다." in accepted(made)
    assert {one.get(f"{W}author") for one in made.iter(f"{W}ins")} == {"김법제"}
    assert {one.get(f"{W}date") for one in made.iter(f"{W}ins")} == {"2026-03-02T00:00:00Z"}


def test_two_word_documents_keep_what_is_theirs(folder: Path) -> None:
    assert CliRunner().invoke(app, ["redline", "현행.docx", "개정후.docx", "-o", "변경.docx"]).exit_code == 0
    made = tree((folder / "변경.docx").read_bytes())
    assert accepted(made) == NEW.split("\n")
    assert rejected(made) == OLD.split("\n")
    assert "안전" in marked(made)[1]


def test_the_same_files_give_the_same_bytes(folder: Path) -> None:
    for name in ("하나.docx", "둘.docx"):
        assert CliRunner().invoke(app, ["redline", "현행.txt", "개정후.txt", "-o", name]).exit_code == 0
    assert (folder / "하나.docx").read_bytes() == (folder / "둘.docx").read_bytes()


def test_a_file_that_is_there_is_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "변경.docx").write_bytes(b"reviewed by hand")
    assert "--force" in refused(monkeypatch, capsys, "현행.txt", "개정후.txt", "-o", "변경.docx")
    assert (folder / "변경.docx").read_bytes() == b"reviewed by hand"


def test_a_file_that_is_there_is_overwritten_when_asked(folder: Path) -> None:
    (folder / "변경.docx").write_bytes(b"reviewed by hand")
    result = CliRunner().invoke(app, ["redline", "현행.txt", "개정후.txt", "-o", "변경.docx", "--force"])
    assert result.exit_code == 0
    assert (folder / "변경.docx").read_bytes().startswith(b"PK")


BAD: dict[str, tuple[bytes | None, str]] = {
    "없음.docx": (None, "없습니다"),
    "없음.txt": (None, "없습니다"),
    "글.docx": (b"not a Word document", "DOCX 파일이 아닙니다"),
    "옛.docx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "암호가 걸렸거나 옛 형식"),
    "깨짐.docx": (document("글")[:700], "DOCX"),
    "빈.docx": (b"", "DOCX 파일이 아닙니다|비어"),
    "그냥.txt": ("조문이 아닌 글".encode(), "조문"),
}


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("place", [0, 1], ids=["old", "new"])
def test_bad_input_is_one_message_and_no_file(
    name: str, place: int, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    content, expected = BAD[name]
    if content is not None:
        (folder / name).write_bytes(content)
    pair = ["현행.docx", "개정후.docx"]
    pair[place] = name
    message = refused(monkeypatch, capsys, *pair, "-o", "변경.docx")
    assert any(one in message for one in expected.split("|"))
    assert not (folder / "변경.docx").exists()


@pytest.mark.parametrize(("option", "value", "expected"), [("--date", "내년", "날짜"), ("--author", " ", "이름")])
def test_bad_options_are_one_message(
    option: str,
    value: str,
    expected: str,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    message = refused(monkeypatch, capsys, "현행.txt", "개정후.txt", "-o", "변경.docx", option, value)
    assert expected in message
    assert not (folder / "변경.docx").exists()
