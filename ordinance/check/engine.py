"""Running rules over texts and dossiers."""

from __future__ import annotations

from collections.abc import Iterable

from ordinance.bill import Drafted
from ordinance.check.document import Document, document_of
from ordinance.check.dossier import Dossier, dossier_of
from ordinance.check.facts import NOTHING_KNOWN, Facts
from ordinance.check.model import (
    Assumed,
    DossierRule,
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
from ordinance.check.rules import DOSSIER_RULES, LAW_RULES
from ordinance.check.settings import ALL_RULES, Settings
from ordinance.check.trace import traces
from ordinance.law.tree import Instrument

_OUTCOMES = {Severity.ERROR: Outcome.FAILED, Severity.WARNING: Outcome.WARNED, Severity.INFO: Outcome.PASSED}


def _result(rule: Rule, subject: str, looked: Looked, settings: Settings) -> Result:
    if isinstance(looked, NotChecked):
        return Result(rule.code, rule.name, rule.group, subject, Outcome.NOT_CHECKED, reason=looked.reason)
    findings = [_finding(rule, subject, found) for found in looked]
    reasons = [settings.accepted(one.code, one.subject, one.place) for one in findings]
    left = tuple(one for one, reason in zip(findings, reasons, strict=True) if reason is None)
    accepted = tuple((one, reason) for one, reason in zip(findings, reasons, strict=True) if reason is not None)
    outcome = _OUTCOMES[rule.severity] if left else Outcome.PASSED
    return Result(rule.code, rule.name, rule.group, subject, outcome, left, accepted=accepted)


def _finding(rule: Rule, subject: str, found: Found) -> Finding:
    return Finding(
        rule.code,
        rule.severity,
        found.document or subject,
        found.place,
        found.message,
        str(rule.basis),
        found.excerpt,
        found.fix,
    )


def check_document(
    document: Document, settings: Settings = ALL_RULES, rules: Iterable[LawRule] = LAW_RULES
) -> tuple[Result, ...]:
    """What the rules on a single text say of it."""
    return tuple(
        _result(rule, document.name, rule.look(document), settings) for rule in rules if settings.wants(rule.code)
    )


def check_law(law: Instrument, rules: Iterable[LawRule] = LAW_RULES) -> tuple[Result, ...]:
    """What the rules on a single text say of an instrument."""
    return check_document(document_of(law), rules=rules)


def check_together(
    dossier: Dossier, settings: Settings = ALL_RULES, rules: Iterable[DossierRule] = DOSSIER_RULES
) -> tuple[Result, ...]:
    """What the rules over a whole dossier say of it."""
    return tuple(
        _result(rule, dossier.name, rule.look(dossier), settings) for rule in rules if settings.wants(rule.code)
    )


def check_dossier(dossier: Dossier, settings: Settings = ALL_RULES) -> tuple[Result, ...]:
    """Every rule: over each text, then over the whole."""
    single = (result for document in dossier.documents for result in check_document(document, settings))
    return (*single, *check_together(dossier, settings))


def check_package(drafted: Drafted, facts: Facts = NOTHING_KNOWN, settings: Settings = ALL_RULES) -> Report:
    """Every rule over both bills and the package, the 추적표, and all assumptions."""
    return Report(
        drafted.plan.name,
        check_dossier(dossier_of(drafted, facts), settings),
        traces(drafted),
        tuple(Assumed(one.what, one.where) for one in drafted.plan.assumptions),
    )
