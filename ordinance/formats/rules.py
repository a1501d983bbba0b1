"""The rules in words: a list, one explained, and all as the page `docs/rules.md`."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.check.model import Example, Group, Rule
from ordinance.check.rules import RULES
from ordinance.errors import InputError

_INDENT = "    "


def listed() -> str:
    """Every rule by group: code, severity, name."""
    return "\n".join(_listed()) + "\n"


def _listed() -> Iterator[str]:
    for group in Group:
        rules = [rule for rule in RULES if rule.group is group]
        if rules:
            yield f"{group} {len(rules)}건"
            yield from (f"  {rule.code} [{rule.severity}] {rule.name}" for rule in rules)


def explained(code: str) -> str:
    """One rule in full; raises InputError where there is no such rule."""
    rule = next((rule for rule in RULES if rule.code == code.upper()), None)
    if rule is None:
        raise InputError(f"없는 규칙입니다: “{code}”.", advice="‘ordinance rules’로 규칙의 목록을 보십시오.")
    return "\n".join(_explained(rule)) + "\n"


def _explained(rule: Rule) -> Iterator[str]:
    yield f"{rule.code} {rule.name} [{rule.severity}, {rule.group}]"
    yield ""
    yield rule.checks
    yield ""
    yield f"근거: {basis(rule)}"
    for name, example in (("잘못된 보기", rule.wrong), ("바른 보기", rule.right)):
        yield ""
        yield f"{name}:"
        yield from (f"{_INDENT}{line}".rstrip() for line in _lines(example))


def basis(rule: Rule) -> str:
    """The basis with the day of the text in which the law was read, and the numbers of the duties it covers."""
    read = f" ({rule.basis.text_of:%Y-%m-%d}까지의 개정을 반영한 글로 확인)" if rule.basis.text_of else ""
    duties = f" [{', '.join(rule.duties)}]" if rule.duties else ""
    return f"{rule.basis}{read}{duties}"


def _lines(example: Example) -> Iterator[str]:
    for index, (name, text) in enumerate(example.parts()):
        if index:
            yield ""
        if name:
            yield f"({name})"
        yield from text.strip("\n").split("\n")


def as_markdown() -> str:
    """All rules as a page."""
    return "\n".join(_markdown()) + "\n"


def _markdown() -> Iterator[str]:
    yield "# 점검 규칙"
    yield ""
    yield f"`ordinance check`가 쓰는 규칙 {len(RULES)}건입니다."
    yield "이 쪽은 규칙 자체에서 만들어집니다(`ordinance rules --markdown`)."
    yield "심각도 ‘오류’는 그대로 제출하면 안 되는 것, ‘주의’는 살펴볼 것, ‘참고’는 알아 둘 것입니다."
    for group in Group:
        rules = [rule for rule in RULES if rule.group is group]
        if rules:
            yield ""
            yield f"## {group}"
            for rule in rules:
                yield from _section(rule)


def _section(rule: Rule) -> Iterator[str]:
    yield ""
    yield f"### {rule.code} {rule.name}"
    yield ""
    yield f"{rule.severity}. {rule.checks}"
    yield ""
    yield f"근거: {basis(rule)}"
    for name, example in (("잘못된 보기", rule.wrong), ("바른 보기", rule.right)):
        yield ""
        yield f"{name}:"
        yield ""
        yield "```text"
        yield from _lines(example)
        yield "```"
