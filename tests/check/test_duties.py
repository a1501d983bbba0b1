"""Every statutory duty of the catalogue is looked at by some rule."""

from __future__ import annotations

from ordinance.check.rules import RULES

# 기구 O01–O35 and 정원 Q01–Q28 (conventions G-2, G-3).
CATALOGUE = {*(f"O{number:02}" for number in range(1, 36)), *(f"Q{number:02}" for number in range(1, 29))}


def test_each_duty_of_organisation_and_headcount_has_a_rule() -> None:
    looked_at = {duty for rule in RULES for duty in rule.duties}
    assert looked_at == CATALOGUE


def test_a_rule_on_a_duty_names_the_law_it_was_read_in() -> None:
    unnamed = [rule.code for rule in RULES if rule.duties and not str(rule.basis).strip()]
    assert unnamed == []
