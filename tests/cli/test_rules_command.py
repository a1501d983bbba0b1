"""`ordinance rules` as a user runs it."""

from __future__ import annotations

from pathlib import Path

from ordinance.check.rules import RULES
from ordinance.formats.rules import as_markdown
from tests.cli.test_bad_input import run


def test_every_rule_is_listed_with_its_severity() -> None:
    code, said = run("rules")
    assert code == 0
    assert all(f"{rule.code} [{rule.severity}] {rule.name}" in said for rule in RULES)


def test_one_rule_is_explained_with_basis_and_examples() -> None:
    code, said = run("rules", "num003")
    assert code == 0
    assert "근거: 자치법규 입안 기준(A-5)" in said
    assert said.index("잘못된 보기:") < said.index("3. 결산") < said.index("바른 보기:")


def test_an_unknown_rule_is_told() -> None:
    code, said = run("rules", "NUM999")
    assert (code, "없는 규칙입니다: “NUM999”." in said) == (2, True)


def test_the_page_of_rules_is_what_the_rules_say() -> None:
    page = Path(__file__).resolve().parents[2] / "docs" / "rules.md"
    assert page.read_text(encoding="utf-8") == as_markdown(), "ordinance rules --markdown > docs/rules.md"
