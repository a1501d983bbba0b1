"""The check report: Korean text for the screen, JSON for programs."""

from __future__ import annotations

import json
import textwrap
from collections import Counter
from collections.abc import Iterator

from ordinance.check import Finding, Outcome, Report, Result


def to_json(report: Report) -> bytes:
    """The report as UTF-8 JSON with Korean keys, in a stable order."""
    data = {
        "이름": report.name,
        "요약": _summary(report),
        "점검": [_result_json(result) for result in report.results],
        "추적표": [
            {"번호": one.number, "공표": one.text, "종류": list(one.kinds), "조문": list(one.carriers)}
            for one in report.traces
        ],
        "가정": [{"사실": one.what, "자리": one.where} for one in report.assumptions],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _summary(report: Report) -> dict[str, int]:
    counts = Counter(result.outcome for result in report.results)
    return {outcome.value: counts[outcome] for outcome in Outcome}


def _result_json(result: Result) -> dict[str, object]:
    return {
        "규칙": result.code,
        "이름": result.name,
        "갈래": result.group.value,
        "대상": result.subject,
        "결과": result.outcome.value,
        "까닭": result.reason,
        "지적": [_finding_json(finding) for finding in result.findings],
    }


_KEYS = {
    "code": "규칙",
    "severity": "심각도",
    "subject": "대상",
    "place": "자리",
    "message": "내용",
    "excerpt": "글",
    "basis": "근거",
}


def _finding_json(finding: Finding) -> dict[str, object]:
    return {key: str(getattr(finding, name)) for name, key in _KEYS.items()}


def to_text(report: Report) -> str:
    """The report for the screen."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    summary = ", ".join(f"{name} {count}" for name, count in _summary(report).items())
    yield f"점검 결과: {summary}"
    for result in report.results:
        yield f"  [{result.outcome}] {result.code} {result.name} — {result.subject}" + (
            f" ({result.reason})" if result.reason else ""
        )
        for finding in result.findings:
            yield f"      {finding.place}: {finding.message} (근거: {finding.basis})"
    if report.traces:
        yield ""
        yield "추적표(공표한 변경과 이를 담은 조문)"
        for one in report.traces:
            yield f"  {one.number:>2}. {one.text} → {', '.join(one.carriers) or '없음'}"
    if report.assumptions:
        yield ""
        yield f"가정 {len(report.assumptions)}건(사실로 확인되지 않은 것)"
        yield from _assumption_lines(report)


def _assumption_lines(report: Report) -> Iterator[str]:
    """Assumptions file by file, so that a long list stays readable; each with its line."""
    by_file: dict[str, list[str]] = {}
    for one in report.assumptions:
        file, _, line = one.where.partition(" ")
        by_file.setdefault(file, []).append(f"{one.what}({line.removesuffix('번째 줄')})")
    for file, facts in by_file.items():
        yield f"  {file} {len(facts)}건(괄호 안은 줄)"
        yield from textwrap.wrap(", ".join(facts), width=76, initial_indent="    ", subsequent_indent="    ")
