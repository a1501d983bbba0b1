"""A redline that came back from review: who changed what and where, comments, and the text that is left."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from ordinance.formats.docx import write_law
from ordinance.formats.docx.numbering import named
from ordinance.formats.docx.revisions import Kind
from ordinance.formats.redline import Author, redline
from ordinance.formats.reviewed import Reviewed, review
from ordinance.law.printer import print_law
from ordinance.law.read import read
from tests.cli.test_bad_input import run

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OLD = """한빛광역시 새솔구 행정기구 설치 조례

제1조(목적) 이 조례는 한빛광역시 새솔구의 행정기구에 관한 사항을 규정함을 목적으로 한다.
제2조(국의 설치) ① 구에 행정국, 복지국 및 도시안전건설국을 둔다.
② 국장은 다음 각 호의 사항을 분장한다.
1. 예산
2. 회계
제3조(위원회) 위원회를 둔다.
"""
NEW = (
    OLD.replace("도시안전건설국", "안전도시국").replace("2. 회계", "2. 계약")
    + "제4조(시행) 필요한 사항은 규칙으로 정한다.\n"
)
DRAFTER = Author("기획예산과", "2026-11-20T00:00:00Z")


def tracked() -> bytes:
    """The redline that was sent out."""
    return redline(write_law(read(OLD)), write_law(read(NEW)), DRAFTER)


def edited(document: bytes, edit: Callable[[etree._Element], None], **others: str) -> bytes:
    """The document after a reviewer's edits; `others` are further parts, with `__` for the slash."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as archive, zipfile.ZipFile(out, "w") as written:
        for name in archive.namelist():
            content = archive.read(name)
            if name == "word/document.xml":
                root = etree.fromstring(content)
                edit(root)
                content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            if name == "word/_rels/document.xml.rels" and others:
                kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
                link = f'<Relationship Id="rIdC" Type="{kind}" Target="comments.xml"/></Relationships>'
                content = content.replace(b"</Relationships>", link.encode())
            if name == "[Content_Types].xml" and others:
                kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
                part = f'<Override PartName="/word/comments.xml" ContentType="{kind}"/></Types>'
                content = content.replace(b"</Types>", part.encode())
            written.writestr(name, content)
        for name, text in others.items():
            written.writestr(f"word/{name}.xml", text)
    return out.getvalue()


def saved(folder: Path, document: bytes) -> Path:
    """The document as a file."""
    path = folder / "검토.docx"
    path.write_bytes(document)
    return path


def told(reviewed: Reviewed) -> list[tuple[str, str, str, str, str]]:
    """The changes, one tuple each."""
    return [(one.place, one.kind.value, one.text, one.author, one.day) for one in reviewed.revisions]


WORDS = [
    ("제2조제1항", "삭제", "도시안전건설", "기획예산과", "2026-11-20"),
    ("제2조제1항", "추가", "안전도시", "기획예산과", "2026-11-20"),
]
ITEM = [
    ("제2조제2항제2호", "삭제", "회계", "기획예산과", "2026-11-20"),
    ("제2조제2항제2호", "추가", "계약", "기획예산과", "2026-11-20"),
]
ARTICLE = [("제4조", "추가", "제4조(시행) 필요한 사항은 규칙으로 정한다.", "기획예산과", "2026-11-20")]


def test_each_change_that_stands_is_told_with_its_provision_author_and_day(tmp_path: Path) -> None:
    reviewed = review(saved(tmp_path, tracked()))
    assert told(reviewed) == WORDS + ITEM + ARTICLE
    assert reviewed.law == read(NEW)


def _settled(root: etree._Element, words: str, keep: Callable[[str], bool]) -> None:
    """Accept or reject the changes of the paragraph that holds some words."""
    (paragraph,) = (one for one in root.iter(named("p")) if words in "".join(map(str, one.itertext())))
    for change in list(paragraph.iter(named("ins"), named("del"))):
        parent = change.getparent()
        assert parent is not None
        if keep(change.tag):
            for run_ in change:
                for text in run_.iter(named("delText")):
                    text.tag = named("t")
            for child in reversed(change):
                parent.insert(parent.index(change) + 1, child)
        parent.remove(change)


def _reviewers_work(root: etree._Element) -> None:
    """The words of 제2조제1항 accepted, those of its 호 rejected, a word put into 제3조, and a comment on it."""
    _settled(root, "도시안전건설", lambda tag: tag == named("ins"))
    _settled(root, "회계", lambda tag: tag == named("del"))
    (paragraph,) = (one for one in root.iter(named("p")) if "위원회를 둔다" in "".join(map(str, one.itertext())))
    inserted = etree.fromstring(
        f'<w:ins xmlns:w="{W}" w:id="901" w:author="법제팀" w:date="2026-11-24T10:00:00Z">'
        '<w:r><w:t xml:space="preserve"> 위원은 10명으로 한다.</w:t></w:r></w:ins>'
    )
    start = etree.fromstring(f'<w:commentRangeStart xmlns:w="{W}" w:id="7"/>')
    end = etree.fromstring(f'<w:commentRangeEnd xmlns:w="{W}" w:id="7"/>')
    reference = etree.fromstring(f'<w:r xmlns:w="{W}"><w:commentReference w:id="7"/></w:r>')
    runs = [one for one in paragraph if one.tag == named("r")]
    paragraph.insert(paragraph.index(runs[0]), start)
    paragraph.extend([end, reference, inserted])


COMMENTS = (
    f'<w:comments xmlns:w="{W}"><w:comment w:id="7" w:author="감사담당관" w:date="2026-11-25T00:00:00Z" w:initials="감">'
    "<w:p><w:r><w:t>정족수도 정해야 합니다.</w:t></w:r></w:p></w:comment></w:comments>"
)
ADDED = [("제3조", "추가", " 위원은 10명으로 한다.", "법제팀", "2026-11-24")]


def check_reviewed(reviewed: Reviewed) -> None:
    """What the reviewer's work comes to."""
    assert told(reviewed) == ADDED + ARTICLE
    assert [(one.place, one.text, one.author, one.day) for one in reviewed.comments] == [
        ("제3조", "정족수도 정해야 합니다.", "감사담당관", "2026-11-25")
    ]
    assert "위원회를 둔다." in reviewed.comments[0].about
    wanted = NEW.replace("2. 계약", "2. 회계").replace("위원회를 둔다.", "위원회를 둔다. 위원은 10명으로 한다.")
    assert reviewed.law is not None
    assert print_law(reviewed.law) == print_law(read(wanted))


def test_accepted_and_rejected_changes_new_words_and_comments_are_told(tmp_path: Path) -> None:
    check_reviewed(review(saved(tmp_path, edited(tracked(), _reviewers_work, comments=COMMENTS))))


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_the_same_is_told_after_libreoffice_saved_the_document(tmp_path: Path) -> None:
    path = saved(tmp_path, edited(tracked(), _reviewers_work, comments=COMMENTS))
    again = tmp_path / "again"
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    form = "docx:MS Word 2007 XML"
    command = ["soffice", profile, "--headless", "--convert-to", form, "--outdir", str(again), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    check_reviewed(review(again / path.name))


def test_the_sentences_that_amend_the_law_in_force_are_shown_and_the_text_is_checked(tmp_path: Path) -> None:
    path = saved(tmp_path, tracked())
    (tmp_path / "old.txt").write_text(OLD, encoding="utf-8")
    code, said = run("review", str(path), "--law", str(tmp_path / "old.txt"), "-o", str(tmp_path / "new.txt"))
    assert code == 0
    assert "제2조제1항 중 “도시안전건설국”을 “안전도시국”으로 하고" in said
    assert "검토한 사람: 기획예산과 5건" in said
    assert "점검 결과: 오류 0" in said
    assert (tmp_path / "new.txt").read_text(encoding="utf-8") == print_law(read(NEW))


def test_json_says_the_same(tmp_path: Path) -> None:
    code, said = run("review", str(saved(tmp_path, tracked())), "--format", "json")
    content = json.loads(said)
    assert code == 0
    assert [one["자리"] for one in content["변경"]] == [place for place, *_ in WORDS + ITEM + ARTICLE]
    assert content["글"] == print_law(read(NEW))


def test_a_change_of_looks_alone_is_no_change_of_words(tmp_path: Path) -> None:
    def embolden(root: etree._Element) -> None:
        (paragraph,) = (one for one in root.iter(named("p")) if "위원회를 둔다" in "".join(map(str, one.itertext())))
        run_ = next(paragraph.iter(named("r")))
        mark = etree.fromstring(
            f'<w:rPr xmlns:w="{W}"><w:b/><w:rPrChange w:id="9" w:author="법제팀" w:date="2026-11-24T00:00:00Z">'
            "<w:rPr/></w:rPrChange></w:rPr>"
        )
        for old in run_.findall(named("rPr")):
            run_.remove(old)
        run_.insert(0, mark)

    reviewed = review(saved(tmp_path, edited(write_law(read(OLD)), embolden)))
    assert [(one.kind, one.place) for one in reviewed.revisions] == [(Kind.LOOK, "제3조")]
    assert reviewed.law == read(OLD)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.docx", b"no archive", "DOCX 파일이 아닙니다."),
        ("b.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "암호가 걸렸거나"),
    ],
)
def test_a_file_that_is_no_docx_is_one_message(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    (tmp_path / name).write_bytes(content)
    code, told_ = run("review", str(tmp_path / name))
    assert code == 2
    assert said in told_
    assert run("review", str(tmp_path / "없음.docx"))[0] == 2
