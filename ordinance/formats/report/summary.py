"""What every form of a report counts and groups alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ordinance.check import Finding, Outcome, Report, Result, Severity


def counts(report: Report) -> dict[str, int]:
    """Findings by severity, then rules passed and not checked, then findings accepted."""
    found = Counter(finding.severity for finding in report.findings)
    outcomes = Counter(result.outcome for result in report.results)
    return {
        **{severity.value: found[severity] for severity in Severity},
        Outcome.PASSED.value: outcomes[Outcome.PASSED],
        Outcome.NOT_CHECKED.value: outcomes[Outcome.NOT_CHECKED],
        "수용": len(report.accepted),
    }


def by_subject(report: Report) -> dict[str, list[Finding]]:
    """Findings by document: errors first, then in the order of the rules."""
    order = list(Severity)
    grouped: dict[str, list[Finding]] = {}
    for finding in report.findings:
        grouped.setdefault(finding.subject, []).append(finding)
    return {name: sorted(found, key=lambda one: order.index(one.severity)) for name, found in grouped.items()}


@dataclass(frozen=True, slots=True)
class Unchecked:
    """Rules that were not checked for one reason, and of what."""

    reason: str
    codes: tuple[str, ...]
    subjects: tuple[str, ...]


def not_checked(report: Report) -> tuple[Unchecked, ...]:
    """What was not checked, by reason."""
    grouped: dict[str, list[Result]] = {}
    for result in report.results:
        if result.outcome is Outcome.NOT_CHECKED:
            grouped.setdefault(result.reason, []).append(result)
    return tuple(
        Unchecked(reason, _once(one.code for one in results), _once(one.subject for one in results))
        for reason, results in grouped.items()
    )


def _once(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
