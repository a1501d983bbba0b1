"""Identifiers of works: `/akn/kr-11380/bill/ordinance/2026-09-01/77` (Akoma Ntoso Naming Convention).

The locality is the five-digit code of 행정표준코드 (two digits for a 시ㆍ도); national law has none.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date

from ordinance.bill.model import Bill
from ordinance.korean import DateError, parse_date
from ordinance.law.tree import Addenda, Instrument, InstrumentKind

IRI_OF_WORKS = "/akn/"
SUBTYPES = {
    InstrumentKind.ORDINANCE: "ordinance", InstrumentKind.RULE: "rule", InstrumentKind.ACT: "",
    InstrumentKind.DECREE: "decree",
}  # fmt: skip
_LABEL_NUMBER = re.compile(r"제\s*(\d+)\s*호")
_LABEL_DATE = re.compile(r"\d{4}\s*\.\s*\d{1,2}\s*\.\s*\d{1,2}")


@dataclass(frozen=True, slots=True)
class Work:
    """A work and the version of it that a document holds.

    `dated` says what `day` is: `enactment`, `promulgation`, `draft`, `effective`, or `unknown` (0001-01-01);
    `version_dated` says the same of `version`, which is `effective` where that day is known. `version_number` is the
    number of its promulgation.
    """

    locality: str
    form: str
    subtype: str
    day: date
    dated: str
    number: str
    title: str
    version: date
    version_dated: str
    aliases: tuple[tuple[str, str], ...] = ()
    version_number: str = ""

    @property
    def uri(self) -> str:
        """IRI of the work."""
        parts = ("", "akn", self.locality, self.form, self.subtype, self.day.isoformat(), self.number)
        return "/".join(part for index, part in enumerate(parts) if part or index == 0)

    @property
    def expression(self) -> str:
        """IRI of the Korean text of `version`."""
        return f"{self.uri}/kor@{self.version.isoformat()}"


def locality(code: str) -> str:
    """`kr-11380`; `kr` for national law."""
    return f"kr-{code}" if code else "kr"


def title_slug(title: str) -> str:
    """A number for what has none: the same for the same title, and ASCII."""
    return f"title-{hashlib.sha256(title.encode()).hexdigest()[:8]}"


def law_work(law: Instrument, code: str) -> Work:
    """The work an instrument is a version of.

    Named by its enactment when a 부칙 bears it; the promulgation that the source tells is that of a version, so
    its number names no work.
    """
    known = law.identity
    numbered = min(filter(None, map(_enacted, law.addenda)), default=None)
    day, dated = (known.promulgated, "promulgation") if known.promulgated else (date.min, "unknown")
    number = f"mst-{known.lawgo_mst}" if known.lawgo_mst else title_slug(law.title)
    if numbered:
        day, number = numbered[0], str(numbered[1])
        dated = "enactment"
    dates = ((known.effective, "effective"), (known.promulgated, "promulgation"), (day, dated))
    version, version_dated = next((one, name) for one, name in dates if one)
    aliases = (("lawgo-mst", known.lawgo_mst),) if known.lawgo_mst else ()
    return Work(
        locality(code),
        "act",
        SUBTYPES[law.kind],
        day,
        dated,
        number,
        law.title,
        version,
        version_dated,
        aliases,
        "" if known.number is None else str(known.number),
    )


def _enacted(addenda: Addenda) -> tuple[date, int] | None:
    """Day and number in the label of a 부칙: `<제1483호, 2021. 12. 9.>`."""
    number, day = _LABEL_NUMBER.search(addenda.label), _LABEL_DATE.search(addenda.label)
    if number is None or day is None:
        return None
    found = _date(day[0])
    return (found, int(number[1])) if found else None


def _date(text: str) -> date | None:
    try:
        return parse_date(text)
    except DateError:
        return None


def bill_work(bill: Bill) -> Work:
    """The work a bill is: dated by its submission, or by its effective date while that is open."""
    submitted = _date(bill.cover.submitted)
    number = re.sub(r"[^0-9A-Za-z]+", "-", bill.cover.bill_number).strip("-")
    return Work(
        locality(bill.jurisdiction_code),
        "bill",
        SUBTYPES[bill.result.kind],
        submitted or bill.effective,
        "draft" if submitted else "effective",
        number or title_slug(bill.title),
        bill.title,
        bill.effective,
        "effective",
    )
