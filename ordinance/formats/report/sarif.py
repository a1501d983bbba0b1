"""The check report as SARIF 2.1.0 (OASIS), for programs that show findings of any linter."""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import PurePath
from urllib.parse import quote

from ordinance.check import Finding, Report, Severity
from ordinance.check.model import Rule
from ordinance.check.rules import RULES

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def to_sarif(report: Report) -> bytes:
    """The report as UTF-8 SARIF: every rule that ran, every finding, accepted ones as suppressed."""
    ran = {result.code for result in report.results}
    rules = [rule for rule in RULES if rule.code in ran]
    results = [_result(finding) for finding in report.findings]
    suppressed = [
        {**_result(finding), "suppressions": [{"kind": "external", "justification": reason}]}
        for finding, reason in report.accepted
    ]
    driver = {"name": "ordinance", "version": version("ordinance"), "rules": [_rule(rule) for rule in rules]}
    run = {"tool": {"driver": driver}, "language": "ko-KR", "results": [*results, *suppressed]}
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return (json.dumps(log, ensure_ascii=False, indent=2) + "\n").encode()


def _rule(rule: Rule) -> dict[str, object]:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.name},
        "fullDescription": {"text": f"{rule.checks} 근거: {rule.basis}"},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.group.value]},
    }


def _result(finding: Finding) -> dict[str, object]:
    logical = {"fullyQualifiedName": f"{finding.subject} {finding.place}", "kind": "member"}
    location: dict[str, object] = {"logicalLocations": [logical]}
    if finding.file:
        uri = quote(PurePath(finding.file).as_posix())
        location["physicalLocation"] = {"artifactLocation": {"uri": uri}}
    return {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.place}: {finding.message}"},
        "locations": [location],
    }
