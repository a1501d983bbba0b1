"""What pydantic found wrong, in Korean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ordinance.korean import attach

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_MESSAGES = {
    "missing": "꼭 있어야 할 항목 {key:이} 없습니다.",
    "extra_forbidden": "알 수 없는 항목 {key:이} 있습니다. 철자를 확인하십시오.",
    "enum": "‘{key}’에 쓸 수 없는 값 “{input}”입니다. 다음 가운데 하나를 쓰십시오: {expected}.",
    "literal_error": "‘{key}’에 쓸 수 없는 값 “{input}”입니다. 다음 가운데 하나를 쓰십시오: {expected}.",
    "string_type": "{key:은} 글자여야 합니다. 숫자라면 따옴표로 묶으십시오.",
    "string_too_short": "{key:이} 비어 있습니다.",
    "string_pattern_mismatch": "‘{key}’의 꼴이 맞지 않습니다: “{input}”.",
    "int_type": "{key:은} 정수여야 합니다: “{input}”.",
    "int_from_float": "{key:은} 정수여야 합니다: “{input}”.",
    "int_parsing": "{key:은} 정수여야 합니다: “{input}”.",
    "greater_than_equal": "{key:은} {ge} 이상이어야 합니다: {input}.",
    "list_type": "{key:은} 목록이어야 합니다(줄마다 ‘- ’로 시작).",
    "dict_type": "{key:은} ‘이름: 값’의 묶음이어야 합니다.",
    "model_type": "{key:은} ‘이름: 값’의 묶음이어야 합니다.",
    "value_error": "‘{key}’: {error}.",
    "too_short": "‘{key}’에 적어도 하나는 있어야 합니다.",
}
_DATE = "{key:은} 날짜여야 합니다(예: 2025-01-01): “{input}”."


class _Key(str):
    """A key of the file; `{key:은}` prints it in quotes with the particle it asks for."""

    __slots__ = ()

    def __format__(self, kind: str) -> str:
        return attach(f"‘{self}’", kind) if kind else str(self)


def explained(error: ErrorDetails) -> str:
    """One validation error as a Korean sentence."""
    kind = error["type"]
    template = _DATE if kind.startswith("date") else _MESSAGES.get(kind, "‘{key}’의 값 “{input}”을 쓸 수 없습니다.")
    context = dict(error.get("ctx") or {})
    context["expected"] = str(context.get("expected", "")).replace("'", "").replace(" or ", ", ")
    key = next((part for part in reversed(error["loc"]) if isinstance(part, str)), "파일")
    shown = str(error["input"])
    return template.format(key=_Key(key), input=shown if len(shown) <= 40 else shown[:40] + "…", **_rest(context))


def _rest(context: dict[str, object]) -> dict[str, object]:
    return {"ge": "", **{name: value for name, value in context.items() if name not in {"key", "input"}}}
