"""Bad input gives one clear Korean message, exit code 2, no traceback, and no output."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ordinance.cli.app import app
from ordinance.errors import OrdinanceError
from tests.plans import AFTER, BEFORE, HEADCOUNT, HEADCOUNT_LAW, PLAN, replaced, write_plan

Case = tuple[str, dict[str, str | None], str]

CASES: list[Case] = [
    ("missing plan", {"plan": None}, "파일이 없습니다"),
    ("missing organisation", {"after": None}, "파일이 없습니다"),
    ("missing headcount", {"headcount": None}, "파일이 없습니다"),
    ("missing law in force", {"organisation_law": None}, "현행 조례를 읽지 못했습니다"),
    ("empty plan", {"plan": ""}, "파일이 비어 있습니다"),
    ("unreadable YAML", {"plan": "지방자치단체: [\n"}, "YAML 문법"),
    ("tab in YAML", {"after": "부서:\n\t- 이름: 가\n"}, "YAML 문법"),
    ("a list where a mapping belongs", {"plan": "- 하나\n- 둘\n"}, "묶음"),
    ("unknown key", {"plan": PLAN + "모르는항목: 1\n"}, "알 수 없는 항목 ‘모르는항목’"),
    ("missing key", {"plan": replaced(PLAN, "시행일출처: 가정\n", "")}, "꼭 있어야 할 항목 ‘시행일출처’가"),
    ("the same key twice", {"plan": PLAN + "시행일: 2026-07-02\n"}, "두 번"),
    ("alias in YAML", {"after": replaced(AFTER, "동사무: [주민등록]", "동사무: &x [주민등록, *x]")}, "별칭"),
    ("no date", {"plan": replaced(PLAN, "2026-07-01", "내년")}, "날짜"),
    ("impossible date", {"plan": replaced(PLAN, "2026-07-01", "2026-02-30")}, "2026-02-30|YAML로 읽을 수 없습니다"),
    (
        "a notice of too few days",
        {"plan": PLAN + "입법예고: {예고일: 2026-04-01, 기간: 10, 제출처: {직위: 총무과장}, 출처: 가정}\n"},
        "입법예고기간이 10일입니다",
    ),
    ("a cost without years", {"plan": PLAN + "비용추계: {요인: 인건비, 작성자: 가, 출처: 가정}\n"}, "가운데 하나만"),
    ("no folder of upper law", {"plan": PLAN + "상위법령: 없는폴더\n"}, "상위법령을 읽지 못했습니다"),
    ("code as a number", {"plan": replaced(PLAN, '"99110"', "99110")}, "따옴표로 묶으십시오"),
    ("unknown kind of unit", {"after": replaced(AFTER, "종류: 국", "종류: 센터")}, "쓸 수 없는 값 “센터”"),
    ("unknown source", {"after": replaced(AFTER, "출처: 가정", "출처: 소문")}, "쓸 수 없는 값 “소문”"),
    ("unknown parent", {"after": replaced(AFTER, "상위: 행정국", "상위: 행전국")}, "없는 상위 부서입니다: “행전국”"),
    ("no parent", {"after": replaced(AFTER, "종류: 과, 상위: 행정국", "종류: 과")}, "상위 부서가 적혀 있지 않습니다"),
    ("parents in a ring", {"after": replaced(AFTER, "종류: 국, 출처", "종류: 국, 상위: 총무과, 출처")}, "자기 자신"),
    ("team below a post", {"after": replaced(AFTER, "{이름: 감사과, 종류: 과", "{이름: 감사팀, 종류: 팀")}, "팀은 과나"),
    ("two units of one name", {"after": replaced(AFTER, "이름: 돌봄과", "이름: 총무과")}, "같은 이름의 부서"),
    ("two institutions of one name", {"before": replaced(BEFORE, "이름: 가람동", "이름: 새솔구보건소")}, "같은 이름의 소속기관"),
    ("unknown predecessor", {"after": replaced(AFTER, "종전: 복지국", "종전: 복지부")}, "없는 종전 부서입니다: “복지부”"),
    ("total is not the sum", {"headcount": replaced(HEADCOUNT, "총수: 112", "총수: 113")}, "정원의 합이 맞지 않습니다"),
    ("unknown organ", {"headcount": replaced(HEADCOUNT, "본청: 3", "지청: 3")}, "정원관리기관에 없는 기관"),
    ("negative posts", {"headcount": replaced(HEADCOUNT, "본청: 3", "본청: -3")}, "0 이상"),
    ("posts as words", {"headcount": replaced(HEADCOUNT, "본청: 3", "본청: 셋")}, "정수"),
    ("law that is no law", {"organisation_law": "그냥 글입니다.\n"}, "조문을 찾지 못했습니다"),
    ("headcount law without total", {"headcount_law": replaced(HEADCOUNT_LAW, "총수는 99명으로", "수는 따로")}, "정원의 총수"),
    (
        "headcount law without table",
        {"headcount_law": replaced(HEADCOUNT_LAW, "직급별 정원은 별표와 같다", "규칙으로 정한다")},
        "직급별 정원은 별표",
    ),
    (
        "headcount law without council",
        {"headcount_law": replaced(HEADCOUNT_LAW, "2. 의회사무기구의 정원: 11명\n", "")},
        "의회사무기구의 정원을 적은 호가 없습니다",
    ),
    ("chapter without template", {"plan": replaced(PLAN, "장: [총칙, 동", "장: [총칙, 별관")}, "서식 파일이 없습니다"),
    ("law of an unknown kind", {"plan": replaced(PLAN, "현행: headcount.txt", "현행: headcount.hwp")}, "읽을 수 없는 종류"),
    ("folder of other ordinances missing", {"plan": PLAN + "다른조례: {폴더: 없음, 출처: 가정}\n"}, "다른 조례의 폴더가 없습니다"),
]  # fmt: skip


def run(*arguments: str) -> tuple[int, str]:
    """Run the program in this process; what it says and how it ends."""
    result = CliRunner().invoke(app, list(arguments))
    if isinstance(result.exception, OrdinanceError):
        return 2, str(result.exception)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.output


@pytest.mark.parametrize(("changed", "said"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_bad_input_is_one_message_and_leaves_nothing(changed: dict[str, str | None], said: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    code, message = run("draft", str(write_plan(tmp_path / "plan", **changed)), "-o", str(out))
    assert code == 2
    assert any(part in message for part in said.split("|")), message
    assert "\n" not in message.strip()
    assert not out.exists()


@pytest.mark.parametrize(
    "case", ["unknown parent", "two units of one name", "total is not the sum", "unknown key", "no date"]
)
def test_the_message_names_file_and_line(case: str, tmp_path: Path) -> None:
    changed = next(changes for name, changes, _ in CASES if name == case)
    _, message = run("draft", str(write_plan(tmp_path / "plan", **changed)), "-o", str(tmp_path / "out"))
    (name, text), *_ = changed.items()
    assert text is not None
    file, _, rest = message.partition(" ")
    assert file == f"{name}.yaml"
    assert rest.split("번째 줄")[0].isdigit()


def test_a_plan_that_is_no_folder(tmp_path: Path) -> None:
    code, message = run("draft", str(tmp_path / "nowhere"))
    assert (code, "계획 폴더가 없습니다" in message) == (2, True)


def test_a_file_in_an_unknown_encoding(tmp_path: Path) -> None:
    plan = write_plan(tmp_path / "plan")
    (plan / "after.yaml").write_bytes(b"\xff\xfe\x00\xd8\x00")
    code, message = run("draft", str(plan), "-o", str(tmp_path / "out"))
    assert (code, "글자 부호" in message) == (2, True)


def test_a_file_in_the_old_korean_encoding_is_read(tmp_path: Path) -> None:
    plan = write_plan(tmp_path / "plan")
    (plan / "after.yaml").write_bytes(AFTER.encode("cp949"))
    code, _ = run("draft", str(plan), "-o", str(tmp_path / "out"))
    assert code == 0


def test_a_file_where_the_output_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("원래 파일", encoding="utf-8")
    code, message = run("draft", str(write_plan(tmp_path / "plan")), "-o", str(tmp_path / "out"))
    assert (code, "결과를 쓸 수 없습니다" in message) == (2, True)
    assert (tmp_path / "out").read_text(encoding="utf-8") == "원래 파일"


def test_a_folder_where_an_output_file_should_be(tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "점검보고서.json").mkdir(parents=True)
    code, _ = run("draft", str(write_plan(tmp_path / "plan")), "-o", str(out))
    assert code == 2
    assert [path.name for path in out.iterdir()] == ["점검보고서.json"]


def test_an_output_folder_without_permission(tmp_path: Path) -> None:
    forbidden = tmp_path / "out"
    forbidden.mkdir(mode=0o555)
    if os.geteuid() == 0:  # root may write anywhere but where the kernel itself says no
        forbidden = Path("/proc/ordinance")
    code, message = run("draft", str(write_plan(tmp_path / "plan")), "-o", str(forbidden))
    assert (code, "쓰기 권한" in message) == (2, True)


def _break(folder: Path, name: str, text: str) -> None:
    path = folder / name
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


@pytest.mark.parametrize(
    ("breaking", "said"),
    [
        (lambda folder: _break(folder, "organisation/총칙.txt.j2", "{{ 없는값 }}"), "organisation/총칙.txt.j2 6번째 줄"),
        (lambda folder: _break(folder, "organisation/총칙.txt.j2", "{% if %}"), "서식 문법에 맞지 않습니다"),
        (lambda folder: _break(folder, "organisation/총칙.txt.j2", "{{ 조번호('없는 조') }}"), "가리키는 조 “없는 조”"),
        (lambda folder: _break(folder, "organisation/총칙.txt.j2", "{{ ''.__class__.__mro__ }}"), "서식을 채우지 못했습니다"),
        (lambda folder: (folder / "organisation/부칙.txt.j2").write_text("부록", encoding="utf-8"), "‘부칙’으로 시작"),
    ],
)  # fmt: skip
def test_a_template_that_fails_is_named(
    breaking: Callable[[Path], object], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ordinance import resources

    folder = tmp_path / "templates"
    shutil.copytree(resources.templates(), folder)
    breaking(folder)
    monkeypatch.setattr(resources, "templates", lambda: folder)
    code, message = run("draft", str(write_plan(tmp_path / "plan")), "-o", str(tmp_path / "out"))
    assert code == 2
    assert said in message
    assert not (tmp_path / "out").exists()


def test_the_program_itself_prints_no_traceback(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ordinance", "draft", str(tmp_path / "nowhere")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("오류: ")
    assert "Traceback" not in done.stderr
