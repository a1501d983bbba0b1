"""Findings and rules as values.

A rule returns what it found and never raises. Four outcomes are kept apart: passed, failed, warned, not checked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from ordinance.bill import Drafted
from ordinance.law.tree import Instrument


class Severity(StrEnum):
    """How grave a finding is; an error means the bill must not be filed as it is."""

    ERROR = "오류"
    WARNING = "주의"
    INFO = "참고"


class Outcome(StrEnum):
    """What a rule says of its subject."""

    PASSED = "통과"
    FAILED = "오류"
    WARNED = "주의"
    NOT_CHECKED = "점검 안 함"


class Group(StrEnum):
    """Groups of rules, as users know them."""

    NUMBERING = "번호"
    CITATIONS = "인용"
    UNITS = "기구"
    HEADCOUNT = "정원"
    ADDENDA = "부칙"
    PACKAGE = "문서"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: rule code, severity, instrument and place, what is wrong, and its basis."""

    code: str
    severity: Severity
    subject: str
    place: str
    message: str
    basis: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule sees: place and message; the rule's own data make it a finding."""

    place: str
    message: str


@dataclass(frozen=True, slots=True)
class NotChecked:
    """Why a rule could not look at its subject."""

    reason: str


Looked = tuple[Found, ...] | NotChecked


@dataclass(frozen=True, slots=True)
class LawRule:
    """A rule over one instrument."""

    code: str
    name: str
    group: Group
    severity: Severity
    basis: str
    look: Callable[[Instrument], Looked]


@dataclass(frozen=True, slots=True)
class PackageRule:
    """A rule over a whole drafted package: organisation and bills together."""

    code: str
    name: str
    group: Group
    severity: Severity
    basis: str
    look: Callable[[Drafted], Looked]


Rule = LawRule | PackageRule


@dataclass(frozen=True, slots=True)
class Result:
    """What one rule said of one subject; `reason` says why it was not checked."""

    code: str
    name: str
    group: Group
    subject: str
    outcome: Outcome
    findings: tuple[Finding, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Trace:
    """One line of the 추적표: an announced change and the provisions that carry it."""

    number: int
    text: str
    kinds: tuple[str, ...]
    carriers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Assumed:
    """One assumed fact, with the place in the plan that states it."""

    what: str
    where: str


@dataclass(frozen=True, slots=True)
class Report:
    """The whole check of a package."""

    name: str
    results: tuple[Result, ...]
    traces: tuple[Trace, ...]
    assumptions: tuple[Assumed, ...]
    undecided: tuple[str, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings in the order of the rules."""
        return tuple(finding for result in self.results for finding in result.findings)

    @property
    def has_errors(self) -> bool:
        """Whether anything of severity error was found."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)
