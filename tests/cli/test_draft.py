"""`ordinance draft` as a user runs it."""

from __future__ import annotations

import shutil
from pathlib import Path

from ordinance import resources
from tests.cli.test_bad_input import run
from tests.plans import write_plan


def test_a_sound_plan_ends_with_zero_and_writes_five_files(tmp_path: Path) -> None:
    code, said = run("draft", str(write_plan(tmp_path / "plan")), "-o", str(tmp_path / "out"))
    assert code == 0
    assert said.startswith("점검 결과:")
    assert len(list((tmp_path / "out").iterdir())) == 5


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
    assert len(list((tmp_path / "out").iterdir())) == 5


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
