"""Running rules over texts and dossiers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

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


def _result(rule: Rule, subject: str, looked: Looked, settings: Settings, files: Mapping[str, str]) -> Result:
    if isinstance(looked, NotChecked):
        return Result(rule.code, rule.name, rule.group, subject, Outcome.NOT_CHECKED, reason=looked.reason)
    if not looked:
        return Result(rule.code, rule.name, rule.group, subject, Outcome.PASSED)
    findings = [_finding(rule, subject, found, files) for found in looked]
    reasons = [settings.accepted(one.code, one.subject, one.place) for one in findings]
    left = tuple(one for one, reason in zip(findings, reasons, strict=True) if reason is None)
    accepted = tuple((one, reason) for one, reason in zip(findings, reasons, strict=True) if reason is not None)
    outcome = _OUTCOMES[rule.severity] if left else Outcome.PASSED
    return Result(rule.code, rule.name, rule.group, subject, outcome, left, accepted=accepted)


def _finding(rule: Rule, subject: str, found: Found, files: Mapping[str, str]) -> Finding:
    document = found.document or subject
    return Finding(
        rule.code,
        rule.severity,
        document,
        found.place,
        found.message,
        str(rule.basis),
        found.excerpt,
        found.fixes,
        files.get(document, ""),
    )


def check_document(
    document: Document, settings: Settings = ALL_RULES, rules: Iterable[LawRule] = LAW_RULES
) -> tuple[Result, ...]:
    """What the rules on a single text say of it."""
    files = {document.name: document.file}
    wanted = (rule for rule in rules if settings.wants(rule.code))
    return tuple(_result(rule, document.name, rule.look(document), settings, files) for rule in wanted)


def check_law(law: Instrument, rules: Iterable[LawRule] = LAW_RULES) -> tuple[Result, ...]:
    """What the rules on a single text say of an instrument."""
    return check_document(document_of(law), rules=rules)


def check_together(
    dossier: Dossier, settings: Settings = ALL_RULES, rules: Iterable[DossierRule] = DOSSIER_RULES
) -> tuple[Result, ...]:
    """What the rules over a whole dossier say of it."""
    files = {document.name: document.file for document in dossier.documents}
    wanted = (rule for rule in rules if settings.wants(rule.code))
    return tuple(_result(rule, dossier.name, rule.look(dossier), settings, files) for rule in wanted)


def check_dossier(dossier: Dossier, settings: Settings = ALL_RULES) -> tuple[Result, ...]:
    """Every rule: over each text, then over the whole."""
    single = (result for document in dossier.documents for result in check_document(document, settings))
    return (*single, *check_together(dossier, settings))


def check_package(drafted: Drafted, facts: Facts = NOTHING_KNOWN, settings: Settings = ALL_RULES) -> Report:
    """Every rule over both bills and the package, the 추적표, and all assumptions."""
    return report_of(dossier_of(drafted, facts), settings)


def report_of(dossier: Dossier, settings: Settings = ALL_RULES) -> Report:
    """Every rule over a dossier; where it was drafted from a plan, with the 추적표 and all assumptions."""
    results = check_dossier(dossier, settings)
    if dossier.drafted is None:
        return Report(dossier.name, results)
    assumptions = tuple(Assumed(one.what, one.where) for one in dossier.drafted.plan.assumptions)
    lines = traces(dossier.drafted.plan.reorganisation, dossier.drafted.organisation.result)
    return Report(dossier.name, results, lines, assumptions)
