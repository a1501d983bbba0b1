"""The check report as Korean text for the screen."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from ordinance.check import Finding, Report
from ordinance.formats.report.summary import by_subject, counts, not_checked

_SHOWN = 3


def to_text(report: Report) -> str:
    """The report for the screen."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield "점검 결과: " + ", ".join(f"{name} {count:,}" for name, count in counts(report).items())
    for subject, findings in by_subject(report).items():
        yield ""
        yield subject
        for finding in findings:
            yield from _finding(finding)
    yield from _unread(report)
    yield from _not_checked(report)
    yield from _accepted(report)
    yield from _traces(report)
    yield from _assumptions(report)


def _finding(finding: Finding) -> Iterator[str]:
    yield f"  [{finding.severity}] {finding.code} {finding.place}: {finding.message}"
    if finding.excerpt:
        yield f"      글: {' '.join(finding.excerpt.split())}"
    yield f"      근거: {finding.basis}"


def _unread(report: Report) -> Iterator[str]:
    if report.unread:
        yield ""
        yield f"읽지 못하여 점검하지 않은 파일 {len(report.unread)}건"
        yield from (f"  {file}: {reason}" for file, reason in report.unread)


def _not_checked(report: Report) -> Iterator[str]:
    found = not_checked(report)
    if not found:
        return
    yield ""
    yield f"점검하지 않은 규칙 {len({code for one in found for code in one.codes})}건과 그 까닭"
    for one in found:
        subjects = ", ".join(one.subjects[:_SHOWN])
        more = f" 등 {len(one.subjects)}건" if len(one.subjects) > _SHOWN else ""
        yield f"  {one.reason}: {', '.join(one.codes)} — {subjects}{more}"


def _accepted(report: Report) -> Iterator[str]:
    if report.accepted:
        yield ""
        yield f"사유를 적어 수용한 지적 {len(report.accepted)}건"
        for finding, reason in report.accepted:
            yield f"  {finding.code} {finding.subject} {finding.place}: {finding.message} 사유: {reason}"


def _traces(report: Report) -> Iterator[str]:
    if report.traces:
        yield ""
        yield "추적표(공표한 변경과 이를 담은 조문)"
        for one in report.traces:
            yield f"  {one.number:>2}. {one.text} → {', '.join(one.carriers) or '없음'}"


def _assumptions(report: Report) -> Iterator[str]:
    """Assumptions file by file, so that a long list stays readable; each with its line."""
    if not report.assumptions:
        return
    yield ""
    yield f"가정 {len(report.assumptions)}건(사실로 확인되지 않은 것)"
    by_file: dict[str, list[str]] = {}
    for one in report.assumptions:
        file, _, line = one.where.partition(" ")
        by_file.setdefault(file, []).append(f"{one.what}({line.removesuffix('번째 줄')})")
    for file, facts in by_file.items():
        yield f"  {file} {len(facts)}건(괄호 안은 줄)"
        yield from textwrap.wrap(", ".join(facts), width=76, initial_indent="    ", subsequent_indent="    ")
