"""Running rules over subjects."""

from __future__ import annotations

from collections.abc import Iterable

from ordinance.bill import Drafted
from ordinance.check.model import (
    Assumed,
    Finding,
    Found,
    LawRule,
    Looked,
    NotChecked,
    Outcome,
    Report,
    Result,
    Rule,
    Severity,
)
from ordinance.check.rules import LAW_RULES, PACKAGE_RULES
from ordinance.check.trace import traces
from ordinance.law.tree import Instrument

_OUTCOMES = {Severity.ERROR: Outcome.FAILED, Severity.WARNING: Outcome.WARNED, Severity.INFO: Outcome.PASSED}


def _result(rule: Rule, subject: str, looked: Looked) -> Result:
    if isinstance(looked, NotChecked):
        return Result(rule.code, rule.name, rule.group, subject, Outcome.NOT_CHECKED, reason=looked.reason)
    findings = tuple(_finding(rule, subject, found) for found in looked)
    outcome = _OUTCOMES[rule.severity] if findings else Outcome.PASSED
    return Result(rule.code, rule.name, rule.group, subject, outcome, findings)


def _finding(rule: Rule, subject: str, found: Found) -> Finding:
    return Finding(rule.code, rule.severity, subject, found.place, found.message, rule.basis)


def check_law(law: Instrument, rules: Iterable[LawRule] = LAW_RULES) -> tuple[Result, ...]:
    """What the rules on a single instrument say of it."""
    return tuple(_result(rule, law.title, rule.look(law)) for rule in rules)


def check_package(drafted: Drafted) -> Report:
    """Every rule over both bills and the package, the 추적표, and all assumptions."""
    results = [result for bill in drafted.bills for result in check_law(bill.result)]
    results += [_result(rule, drafted.plan.name, rule.look(drafted)) for rule in PACKAGE_RULES]
    return Report(
        drafted.plan.name,
        tuple(results),
        traces(drafted),
        tuple(Assumed(one.what, one.where) for one in drafted.plan.assumptions),
    )
