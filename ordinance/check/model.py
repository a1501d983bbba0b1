"""Findings and rules as values.

A rule returns what it found and never raises. Four outcomes are kept apart: passed, failed, warned, not checked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from ordinance.check.basis import Basis
from ordinance.check.document import Document
from ordinance.check.dossier import Dossier
from ordinance.law.locate import Slot


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
    STATUTORY = "법정요건"
    ADDENDA = "부칙"
    STYLE = "문형"
    TYPOGRAPHY = "표기"
    PACKAGE = "문서"


@dataclass(frozen=True, slots=True)
class Fix:
    """A change of words that mends a finding: the stretch of the tree, and the words for it."""

    slot: Slot
    new: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule sees: place and message; the rule's own data make it a finding.

    `excerpt` is the words found, with some around them; `fixes` mend it, where that is certain. `document` names the
    document where a rule over a dossier looks at several.
    """

    place: str
    message: str
    excerpt: str = ""
    fixes: tuple[Fix, ...] = ()
    document: str = ""


@dataclass(frozen=True, slots=True)
class NotChecked:
    """Why a rule could not look at its subject."""

    reason: str


Looked = tuple[Found, ...] | NotChecked


@dataclass(frozen=True, slots=True)
class Example:
    """A small dossier in words, for the explanation of a rule.

    `laws` are texts of law; where a rule needs to know what they are, each begins with its title. `before` and `after`
    are organisations and `facts` the facts of a plan, in YAML as plans write them; `amendment` amending sentences,
    `upper` acts and decrees; `explanation` the lines of a bill's explanation.
    """

    laws: tuple[str, ...] = ()
    before: str = ""
    after: str = ""
    facts: str = ""
    amendment: str = ""
    upper: tuple[str, ...] = ()
    explanation: str = ""

    def parts(self) -> Iterator[tuple[str, str]]:
        """Its texts with their Korean names, in order; a single text of law has no name."""
        yield from (("", text) for text in self.laws)
        named = (
            ("개편 전 조직", self.before),
            ("개편 후 조직", self.after),
            ("기록", self.facts),
            ("개정문", self.amendment),
            ("주요내용", self.explanation),
        )
        yield from ((name, text) for name, text in named if text)
        yield from (("상위법령", text) for text in self.upper)


@dataclass(frozen=True, slots=True)
class LawRule:
    """A rule over one text of law.

    `checks` says in Korean what it looks at and what it leaves alone; `wrong` trips this rule and `right` does not.
    `duties` are the numbers of the catalogue of statutory duties (O05, Q01) that the rule covers.
    """

    code: str
    name: str
    group: Group
    severity: Severity
    basis: Basis
    checks: str
    wrong: Example
    right: Example
    look: Callable[[Document], Looked]
    duties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DossierRule:
    """A rule over everything at hand of one local government: texts, organisation, bills, facts. Fields as LawRule."""

    code: str
    name: str
    group: Group
    severity: Severity
    basis: Basis
    checks: str
    wrong: Example
    right: Example
    look: Callable[[Dossier], Looked]
    duties: tuple[str, ...] = ()


Rule = LawRule | DossierRule


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: rule code, severity, document and place, what is wrong, its basis, and the file, if any."""

    code: str
    severity: Severity
    subject: str
    place: str
    message: str
    basis: str
    excerpt: str = ""
    fixes: tuple[Fix, ...] = ()
    file: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What one rule said of one subject; `reason` says why it was not checked.

    `accepted` are findings that the user accepted, each with the written reason; they do not decide the outcome.
    """

    code: str
    name: str
    group: Group
    subject: str
    outcome: Outcome
    findings: tuple[Finding, ...] = ()
    reason: str = ""
    accepted: tuple[tuple[Finding, str], ...] = ()


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
    """The whole check of one or more dossiers. `unread` are files that could not be checked, each with the reason."""

    name: str
    results: tuple[Result, ...]
    traces: tuple[Trace, ...] = ()
    assumptions: tuple[Assumed, ...] = ()
    unread: tuple[tuple[str, str], ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All findings in the order of the rules; accepted ones aside."""
        return tuple(finding for result in self.results for finding in result.findings)

    @property
    def accepted(self) -> tuple[tuple[Finding, str], ...]:
        """All findings that were accepted, with the reasons."""
        return tuple(one for result in self.results for one in result.accepted)

    @property
    def has_errors(self) -> bool:
        """Whether anything of severity error was found."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)
