"""What holds for every rule: it explains itself, finds its own wrong example, and leaves its right one alone."""

from __future__ import annotations

import re

import pytest

from ordinance.check import Severity, check_dossier
from ordinance.check.model import Group, Rule
from ordinance.check.rules import RULES
from tests.check.examples import dossier

LETTERS = {
    Group.NUMBERING: "NUM",
    Group.CITATIONS: "CIT",
    Group.UNITS: "UNI",
    Group.HEADCOUNT: "HED",
    Group.STATUTORY: "LEG",
    Group.ADDENDA: "ADD",
    Group.STYLE: "STY",
    Group.TYPOGRAPHY: "TYP",
    Group.PACKAGE: "PKG",
}
every_rule = pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])


def test_codes_are_unique_and_in_order() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES)
    for group in Group:
        codes = [rule.code for rule in RULES if rule.group is group]
        assert codes == sorted(codes)


@every_rule
def test_a_rule_says_what_it_is_about_and_what_it_rests_on(rule: Rule) -> None:
    assert re.fullmatch(LETTERS[rule.group] + r"\d{3}", rule.code)
    assert rule.name
    assert re.search(r"제\d+조|[A-J](?:-\d+)?|[OQ]\d\d", str(rule.basis))
    assert re.search(r"(?:니다|니까)\.$", rule.checks)


@every_rule
def test_a_rule_finds_its_wrong_example_and_no_other_rule_of_severity_error_does(rule: Rule) -> None:
    found = [finding for result in check_dossier(dossier(rule.wrong)) for finding in result.findings]
    assert rule.code in {finding.code for finding in found}
    assert {finding.code for finding in found if finding.severity is Severity.ERROR} <= {rule.code}


@every_rule
def test_a_rule_leaves_its_right_example_alone(rule: Rule) -> None:
    results = check_dossier(dossier(rule.right))
    assert rule.code in {result.code for result in results if not result.reason}
    found = [finding for result in results for finding in result.findings]
    assert rule.code not in {finding.code for finding in found}
    assert not [finding for finding in found if finding.severity is Severity.ERROR]
