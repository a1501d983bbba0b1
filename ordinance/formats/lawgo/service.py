"""What law.go.kr says instead of a law. It does so with HTTP 200, so a saved file may be such a notice."""

from __future__ import annotations

import html
import re

from ordinance.errors import InputError
from ordinance.formats.lawgo.values import lines

_TITLE = re.compile(r"<title[^>]*>([^<]{0,200})</title>", re.IGNORECASE)
_LISTS = frozenset({"OrdinSearch", "LawSearch", "ordinSearch"})
_SAYS = ("result", "msg", "message", "Law", "totalCnt")
_ADVICE = "인증키(OC)와 등록한 IP 주소, 일련번호를 확인하고 다시 받으십시오."


def refuse_notice(root: str, value: object) -> None:
    """Raises InputError, with what the service said, when a response is an error or a list and no law."""
    if root == "html":
        raise InputError(_notice(_title(str(value))), advice="웹 주소가 아니라 본문 조회 서비스에서 받으십시오.")
    if root in _LISTS:
        raise InputError("law.go.kr의 검색 목록이고 본문이 아닙니다.", advice="일련번호로 본문을 받으십시오.")
    said = _said(root, value)
    if said:
        raise InputError(_notice(said), advice=_ADVICE)


def _title(page: str) -> str:
    match = _TITLE.search(page[:20_000])
    return " ".join(html.unescape(match[1]).split()) if match else "오류 화면"


def _notice(said: str) -> str:
    return f"law.go.kr가 본문 대신 알림을 보냈습니다: “{said[:200]}”."


def _said(root: str, value: object) -> str:
    """The words of a notice, or an empty text where the response may be a law."""
    if isinstance(value, str):
        return " ".join(value.split()) if root in {"Law", "Response", "result", "msg", "법령", "LawService"} else ""
    if not isinstance(value, dict) or not (root == "Response" or "result" in value or "msg" in value or "Law" in value):
        return ""
    try:
        parts = [line for name in _SAYS[:4] for line in lines(value.get(name), name)]
    except InputError:
        return ""
    return " ".join(" ".join(parts).split())
