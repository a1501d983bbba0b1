"""`ordinance check` as a user runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_bad_input import run
from tests.plans import write_plan

TITLE = "한빛광역시 새솔구 위원회 조례"
LAW = f"{TITLE}\n\n제1조(위원) 복지국장이 위원이 된다.\n제2조(사무) 다음 각 호의 사항을 심의한다.\n1. 예산\n2. 결산\n"
GAP = LAW.replace("2. 결산", "3. 결산")
SENTENCES = f"{TITLE} 일부를 다음과 같이 개정한다.\n제1조 중 “복지국장”을 “돌봄국장”으로 한다.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, where the command is run."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder: Path, **files: str) -> Path:
    """Files in a folder, `_` for the dot."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text, encoding="utf-8")
    return folder


def test_sound_law_ends_with_zero_and_says_what_was_not_checked(folder: Path) -> None:
    write(folder, law_txt=LAW)
    code, said = run("check", "law.txt")
    assert code == 0
    assert said.startswith("점검 결과: 오류 0,")
    assert "조직 모형이 주어지지 않음" in said or "행정기구 조례가 주어지지 않음" in said


def test_an_error_is_shown_with_place_and_basis_and_ends_with_one(folder: Path) -> None:
    write(folder, law_txt=GAP)
    code, said = run("check", "law.txt")
    assert code == 1
    assert "[오류] NUM003 제2조 3.: 1. 다음에 3.: 번호가 빠졌습니다." in said
    assert "근거: 자치법규 입안 기준(A-5)" in said


def test_rules_are_chosen_by_code_or_its_beginning(folder: Path) -> None:
    write(folder, law_txt=GAP)
    assert run("check", "law.txt", "--select", "NUM001,CIT")[0] == 0
    assert run("check", "law.txt", "--select", "NUM")[0] == 1
    assert run("check", "law.txt", "--ignore", "NUM003")[0] == 0
    code, said = run("check", "law.txt", "--select", "XYZ")
    assert (code, "없는 규칙입니다: “XYZ”." in said) == (2, True)


def test_a_finding_is_accepted_with_a_reason_and_counted(folder: Path) -> None:
    accepted = f'[[accept]]\nrule = "NUM003"\ndocument = "{TITLE}"\nplace = "제2조 3."\nreason = "다음 개정에서 고침"\n'
    write(folder, law_txt=GAP, ordinance_toml=accepted)
    code, said = run("check", "law.txt")
    assert code == 0
    assert "수용 1" in said
    assert "사유: 다음 개정에서 고침" in said


def test_an_acceptance_without_reason_is_an_error_in_the_settings(folder: Path) -> None:
    write(folder, law_txt=GAP, ordinance_toml=f'[[accept]]\nrule = "NUM003"\ndocument = "{TITLE}"\nreason = ""\n')
    code, said = run("check", "law.txt")
    assert code == 2
    assert "ordinance.toml" in said
    assert "‘reason’이 비어 있습니다." in said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[check", "TOML 문법에 맞지 않습니다."),
        ('[check]\nselect = ["ZZZ"]', "없는 규칙입니다: “ZZZ”."),
        ("[unknown]\nvalue = 1", "알 수 없는 항목 ‘unknown’이 있습니다."),
    ],
)
def test_wrong_settings_are_told_in_one_message(folder: Path, text: str, said: str) -> None:
    write(folder, law_txt=LAW, ordinance_toml=text)
    code, output = run("check", "law.txt")
    assert code == 2
    assert said in output
    assert "ordinance.toml" in output


def test_amending_sentences_are_applied_to_the_law_beside_them(folder: Path) -> None:
    write(folder / "files", law_txt=LAW, amendment_txt=SENTENCES)
    assert run("check", "files")[0] == 0
    write(folder / "files", amendment_txt=SENTENCES.replace("복지국장”을", "문화국장”을"))
    code, said = run("check", "files")
    assert code == 1
    assert "PKG100" in said
    assert "문화국장" in said


def test_one_law_is_checked_beside_others_of_its_government_only(folder: Path) -> None:
    write(folder / "files", a_txt=LAW, b_txt=GAP.replace("새솔구", "가온구"))
    code, said = run("check", "files", "--format", "json")
    subjects = {result["대상"] for result in json.loads(said[said.index("{") :])["점검"]}
    assert code == 1
    assert subjects >= {"한빛광역시 새솔구", "한빛광역시 가온구"}


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_checked(folder: Path) -> None:
    write(folder / "files", a_txt=LAW, b_xml="<뜻없음/>")
    code, said = run("check", "files")
    assert code == 0
    assert "읽지 못하여 점검하지 않은 파일 1건" in said
    assert "b.xml" in said


def test_where_nothing_can_be_read_the_end_is_two(folder: Path) -> None:
    write(folder, b_xml="<뜻없음/>")
    assert run("check", "b.xml")[0] == 2
    code, said = run("check", "없는폴더")
    assert (code, "없는 파일이나 폴더입니다." in said) == (2, True)


def test_a_plan_is_drafted_and_checked_and_nothing_is_written(folder: Path) -> None:
    plan = write_plan(folder / "plan")
    before = sorted(plan.iterdir())
    code, said = run("check", "plan")
    assert code == 0
    assert "추적표" in said
    assert sorted(plan.iterdir()) == before
    assert not (folder / "out").exists()


def test_several_processes_say_the_same(folder: Path) -> None:
    for name in ("가온구", "나루구", "다솔구"):
        write(folder / "files" / name, law_txt=GAP.replace("새솔구", name))
    one, two = (run("check", "files", "--jobs", jobs, "--format", "json", "-o", f"{jobs}.json") for jobs in "12")
    assert one[0] == two[0] == 1
    assert Path("1.json").read_bytes() == Path("2.json").read_bytes()


def test_a_report_is_not_written_over_another_file(folder: Path) -> None:
    write(folder, law_txt=LAW, report_html="내 글")
    assert run("check", "law.txt", "--format", "html", "-o", "report.html")[0] == 2
    assert (folder / "report.html").read_text(encoding="utf-8") == "내 글"
    assert run("check", "law.txt", "--format", "html", "-o", "report.html", "--force")[0] == 0
    assert "점검보고서" in (folder / "report.html").read_text(encoding="utf-8")


def test_sarif_names_rule_level_file_and_place_and_shows_accepted_findings_as_suppressed(folder: Path) -> None:
    accepted = f'[[accept]]\nrule = "NUM003"\ndocument = "{TITLE}"\nreason = "알고 있음"\n'
    write(folder, law_txt=GAP.replace("제1조(위원)", "제1조(위원) 제9조의"), ordinance_toml=accepted)
    code, said = run("check", "law.txt", "--format", "sarif")
    (log,) = json.loads(said)["runs"]
    assert code == 1
    by_rule = {result["ruleId"]: result for result in log["results"]}
    assert by_rule["CIT001"]["level"] == "error"
    assert by_rule["CIT001"]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "law.txt"
    assert by_rule["NUM003"]["suppressions"] == [{"kind": "external", "justification": "알고 있음"}]
    assert {rule["id"] for rule in log["tool"]["driver"]["rules"]} >= set(by_rule)


def test_a_bill_of_ours_is_checked_as_what_it_brings(folder: Path) -> None:
    assert run("draft", str(write_plan(folder / "plan")), "-o", "bills")[0] == 0
    code, said = run("check", "bills", "--format", "json")
    documents = {result["대상"] for result in json.loads(said)["점검"]}
    assert code == 0
    assert any("행정기구" in name for name in documents)
    assert any("정원" in name for name in documents)


LOOSE = f"{TITLE}\n\n제1조(위원) ① 복지국장이 위원이 된다. <개정 2024. 1. 4.>\n② 당해 위원은 그밖에 필요한 일을 한다.\n"


def test_certain_mends_are_shown_and_made_and_making_them_again_changes_nothing(folder: Path) -> None:
    write(folder, law_txt=LOOSE)
    code, said = run("check", "law.txt", "--fix", "--yes")
    mended = (folder / "law.txt").read_text(encoding="utf-8")
    assert code == 0
    assert "-② 당해 위원은 그밖에 필요한 일을 한다." in said
    assert mended == LOOSE.replace("당해", "해당").replace("그밖에", "그 밖에")
    run("check", "law.txt", "--fix", "--yes")
    assert (folder / "law.txt").read_text(encoding="utf-8") == mended


def test_without_consent_nothing_is_mended(folder: Path) -> None:
    write(folder, law_txt=LOOSE)
    run("check", "law.txt", "--fix")
    assert (folder / "law.txt").read_text(encoding="utf-8") == LOOSE


FACTS = "인구: 460000\n일정:\n  예고시작: 2026-09-01\n  예고종료: 2026-09-10\n"


def test_facts_that_no_text_states_are_checked_from_a_file(folder: Path) -> None:
    write(folder, facts_yaml=FACTS)
    plan = str(write_plan(folder / "plan"))
    assert "입법예고가 9일입니다." not in run("check", plan, "--select", "LEG")[1]
    assert "입법예고가 9일입니다." in run("check", plan, "--select", "LEG", "--facts", "facts.yaml")[1]
    write(folder, ordinance_toml='[check]\nfacts = "facts.yaml"\n')
    assert "입법예고가 9일입니다." in run("check", plan, "--select", "LEG")[1]


def test_facts_are_those_of_one_government(folder: Path) -> None:
    write(folder, facts_yaml=FACTS)
    write(folder / "files", a_txt=LAW, b_txt=LAW.replace("새솔구", "가온구"))
    code, said = run("check", "files", "--facts", "facts.yaml")
    assert (code, "한 지방자치단체의 것인데 점검할 것이 2건입니다." in said) == (2, True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("인구: 46만\n", "facts.yaml 1번째 줄: ‘인구’는 정수여야 합니다"),
        ("인구: 460000\n기록:\n  - 종류: 협이\n    대상: 감사담당관\n", "facts.yaml 3번째 줄: ‘종류’에 쓸 수 없는 값"),
    ],
)
def test_wrong_facts_are_told_with_file_and_line(folder: Path, text: str, said: str) -> None:
    write(folder, law_txt=LAW, facts_yaml=text)
    code, told = run("check", "law.txt", "--facts", "facts.yaml")
    assert code == 2
    assert said in told


def test_the_notice_of_a_plan_is_checked_without_a_file_of_facts(example: Path) -> None:
    code, said = run("check", str(example), "--select", "LEG037", "--format", "json")
    outcomes = {result["결과"] for result in json.loads(said[said.index("{") :])["점검"]}
    assert (code, outcomes) == (0, {"통과"})
