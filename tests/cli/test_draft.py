"""`ordinance draft` as a user runs it."""

from __future__ import annotations

import shutil
from pathlib import Path

from docx import Document

from ordinance import resources
from tests.cli.test_bad_input import run
from tests.plans import PLAN, replaced, write_plan


def test_a_sound_plan_ends_with_zero_and_writes_every_file(tmp_path: Path) -> None:
    code, said = run("draft", str(write_plan(tmp_path / "plan")), "-o", str(tmp_path / "out"))
    assert code == 0
    assert said.startswith("점검 결과:")
    assert len(list((tmp_path / "out").iterdir())) == 10


def test_a_finding_of_severity_error_ends_with_one_and_still_writes(tmp_path: Path, monkeypatch: object) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(resources.templates(), templates)
    chapter = templates / "organisation" / "총칙.txt.j2"
    chapter.write_text(chapter.read_text(encoding="utf-8") + "\n제77조(잘못) 제99조에 따른다.\n", encoding="utf-8")
    monkeypatch.setattr(resources, "templates", lambda: templates)  # type: ignore[attr-defined]
    code, said = run("draft", str(write_plan(tmp_path / "plan")), "-o", str(tmp_path / "out"))
    assert code == 1
    assert "번호가 빠졌습니다" in said
    assert "인용한 조문이 없습니다: “제99조”" in said
    assert len(list((tmp_path / "out").iterdir())) == 10


def test_other_ordinances_may_come_from_a_folder_on_the_command_line(tmp_path: Path) -> None:
    others = tmp_path / "others"
    others.mkdir()
    (others / "a.txt").write_text("새솔구 위원회 조례\n\n제1조(위원) 복지국장이 위원이 된다.\n", encoding="utf-8")
    out = tmp_path / "out"
    code, _ = run("draft", str(write_plan(tmp_path / "plan")), "-o", str(out), "--others", str(others))
    assert code == 0
    xml = next(path for path in out.iterdir() if path.name.endswith("전부개정조례안.xml")).read_text(encoding="utf-8")
    assert "새솔구 위원회 조례 일부를 다음과 같이 개정한다." in xml
    assert "제1조 중 “복지국장”을 “돌봄국장”으로 한다." in xml


def test_the_help_is_korean_and_shows_an_example() -> None:
    for arguments in (["--help"], ["draft", "--help"]):
        code, said = run(*arguments)
        assert code == 0
        assert "ordinance draft examples/eunpyeong-2025" in said
        assert "조례안" in said


def test_a_document_that_a_user_edited_stays_unless_forced(tmp_path: Path) -> None:
    plan, out = str(write_plan(tmp_path / "plan")), tmp_path / "out"
    assert run("draft", plan, "-o", str(out))[0] == 0
    assert run("draft", plan, "-o", str(out))[0] == 0
    edited = next(path for path in out.iterdir() if path.name.endswith("일부개정조례안.docx"))
    edited.write_bytes(b"edited")
    code, said = run("draft", plan, "-o", str(out))
    assert code == 2
    assert edited.name in said
    assert "--force" in said
    assert edited.read_bytes() == b"edited"
    assert run("draft", plan, "-o", str(out), "--force")[0] == 0
    assert edited.read_bytes() != b"edited"


def test_what_the_plan_does_not_tell_is_said_to_be_left_out(tmp_path: Path) -> None:
    _, said = run("draft", str(write_plan(tmp_path / "plan")), "-o", str(tmp_path / "out"))
    assert "빠진 것: 입법예고문: plan.yaml에 ‘입법예고’" in said
    assert "빠진 것: 비용추계서" in said
    assert "빠진 것: 관계 법령 발췌" in said


def test_cited_upper_law_is_attached_where_its_text_is_given(tmp_path: Path) -> None:
    upper = tmp_path / "upper"
    upper.mkdir()
    text = "지방자치법\n\n제1조(목적) 목적이다.\n\n제125조(행정기구와 공무원) ① 행정기구를 둔다.\n\n제126조(직속기관) 둔다.\n"
    (upper / "지방자치법.txt").write_text(text, encoding="utf-8")
    plan = replaced(PLAN, "참고사항:\n", "참고사항:\n  - {항목: 관계법령, 내용: 「지방자치법」 제125조, 출처: 조례}\n")
    out = tmp_path / "out"
    code, said = run("draft", str(write_plan(tmp_path / "plan", plan=plan)), "-o", str(out), "--upper-law", str(upper))
    assert code == 0
    assert "관계 법령 발췌:" not in said
    bill = next(path for path in out.iterdir() if path.name.endswith("일부개정조례안.docx"))
    texts = [paragraph.text for paragraph in Document(str(bill)).paragraphs]
    behind = texts[texts.index("관계 법령 발췌") :]
    assert behind[1:3] == ["「지방자치법」", "제125조(행정기구와 공무원) ① 행정기구를 둔다."]
    assert not any("직속기관" in text for text in behind)


def test_a_plan_may_bring_its_councils_own_form(tmp_path: Path) -> None:
    plan = write_plan(tmp_path / "plan", plan=PLAN + "서식: 우리서식.yaml\n")
    form = (resources.templates() / "document.yaml").read_text(encoding="utf-8")
    (plan / "우리서식.yaml").write_text(form.replace("의결주문: true", "의결주문: false"), encoding="utf-8")
    assert run("draft", str(plan), "-o", str(tmp_path / "out"))[0] == 0
    for path in (tmp_path / "out").iterdir():
        if path.name.endswith("조례안.docx"):
            texts = [paragraph.text for paragraph in Document(str(path)).paragraphs]
            assert "1. 제안이유" in texts
            assert not any("의결주문" in text for text in texts)
    (plan / "우리서식.yaml").unlink()
    code, said = run("draft", str(plan), "-o", str(tmp_path / "other"))
    assert code == 2
    assert "우리서식.yaml" in said
