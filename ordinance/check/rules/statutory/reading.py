"""What rules on statutory limits read in texts alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ordinance.check.document import Document, Role
from ordinance.check.dossier import Dossier
from ordinance.check.facts import RecordKind
from ordinance.check.model import NotChecked
from ordinance.law.address import Address
from ordinance.law.tree import Provision

NOT_ORGANISATION = NotChecked("행정기구 조례가 아님")
NOT_HEADCOUNT = NotChecked("정원 조례가 아님")
NO_CHANGE = NotChecked("조직 모형이 주어지지 않음")
_PROVINCE = re.compile(r"(?:특별시|광역시|특별자치시|도|특별자치도)$")
_DATE = re.compile(r"(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일")


def is_organisation(document: Document) -> bool:
    """Whether a text is a 행정기구 조례."""
    return Role.ORGANISATION in document.roles


def is_local(name: str) -> bool:
    """Whether a government, by its name, is a 시ㆍ군ㆍ구 and no 시ㆍ도."""
    return bool(name) and not _PROVINCE.search(name.strip())


def government(document: Document) -> str:
    """The words of a title that name the government."""
    words = document.law.title.split()
    named = [word for word in words[:2] if re.search(r"(?:시|도|군|구)$", word)]
    return " ".join(named)


def provisions(document: Document, words: re.Pattern[str]) -> Iterator[tuple[Address, Provision, re.Match[str]]]:
    """Provisions whose own words match."""
    for place, node in document.addressed:
        match = words.search(node.text)
        if match:
            yield place, node, match


def recorded(dossier: Dossier, kind: RecordKind, about: str) -> bool:
    """Whether the file holds a record about something."""
    return any(True for _ in dossier.facts.recorded(kind, about))


def dates(text: str) -> Iterator[date]:
    """The days that a text names in full; those that there are not are left out."""
    for match in _DATE.finditer(text):
        try:
            yield date(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            continue


def all_words(document: Document) -> str:
    """Every word of a text, 부칙 and annexes too."""
    pieces = [node.text for _, node in document.addressed]
    for addenda in document.law.addenda:
        pieces += [addenda.text, *(node.text for node in addenda.body)]
    pieces += [text for annex in document.law.annexes for text in annex.texts()]
    return "\n".join(pieces)
