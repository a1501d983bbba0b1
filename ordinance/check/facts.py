"""Facts about a local government and its bill that no text of law states."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class RecordKind(StrEnum):
    """What a record of the file proves."""

    CONSULTED = "협의"
    APPROVED = "승인"
    REPORTED = "보고"
    REASON = "사유"
    COST = "비용"
    NOTICE = "입법예고"
    POSTS = "정원"
    HEARD = "의견"


@dataclass(frozen=True, slots=True)
class Record:
    """One record: what kind, what it is about (a unit, an ordinance, a 동), when, and in which words."""

    kind: RecordKind
    about: str
    text: str = ""
    on: date | None = None
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class Schedule:
    """Days of the procedure, as planned or as they happened (법 제32조, 제35조; 행정절차법 제43조)."""

    notice_from: date | None = None
    notice_to: date | None = None
    voted: date | None = None
    sent: date | None = None
    reported: date | None = None
    promulgated: date | None = None
    effective: date | None = None
    rule_reported: date | None = None
    rule_promulgated: date | None = None
    rule_sent_to_council: date | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known beside the texts. None or nothing recorded means unknown, and the rule is not checked."""

    population: int | None = None
    council_members: int | None = None
    schedule: Schedule = Schedule()
    records: tuple[Record, ...] = ()

    def recorded(self, kind: RecordKind, about: str) -> Iterator[Record]:
        """Records of a kind about something."""
        return (record for record in self.records if record.kind is kind and record.about == about)


NOTHING_KNOWN = Facts()
