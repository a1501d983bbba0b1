"""The check report as JSON."""

from __future__ import annotations

import json

from ordinance.check import Finding, Report, Result
from ordinance.formats.report.summary import counts

_KEYS = {
    "code": "규칙",
    "severity": "심각도",
    "subject": "대상",
    "file": "파일",
    "place": "자리",
    "message": "내용",
    "excerpt": "글",
    "basis": "근거",
}


def to_json(report: Report) -> bytes:
    """The report as UTF-8 JSON with Korean keys, in a stable order."""
    data = {
        "이름": report.name,
        "요약": counts(report),
        "점검": [_result(result) for result in report.results],
        "읽지 못한 파일": [{"파일": file, "까닭": reason} for file, reason in report.unread],
        "추적표": [
            {"번호": one.number, "공표": one.text, "종류": list(one.kinds), "조문": list(one.carriers)}
            for one in report.traces
        ],
        "가정": [{"사실": one.what, "자리": one.where} for one in report.assumptions],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _result(result: Result) -> dict[str, object]:
    return {
        "규칙": result.code,
        "이름": result.name,
        "갈래": result.group.value,
        "대상": result.subject,
        "결과": result.outcome.value,
        "까닭": result.reason,
        "지적": [_finding(finding) for finding in result.findings],
        "수용": [{**_finding(finding), "사유": reason} for finding, reason in result.accepted],
    }


def _finding(finding: Finding) -> dict[str, str]:
    return {key: str(getattr(finding, name)) for name, key in _KEYS.items()}
