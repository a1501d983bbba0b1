"""Amending sentences from a file, applied to a law, and the report about each of them as Korean text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ordinance.amend import Amendment, Outcome, Report, Scope, apply, examine, noted, read_all
from ordinance.amend.words_found import alike
from ordinance.errors import InputError
from ordinance.formats.text import read_law_text
from ordinance.law.tree import Instrument

_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Trial:
    """What became of an amendment: a report for each sentence, and the new law unless one was refused."""

    report: tuple[Report, ...]
    law: Instrument | None

    @property
    def text(self) -> str:
        """The report as Korean text."""
        return "\n".join(report_lines(self.report)) + "\n"


def read_amendment(path: Path, law: Instrument) -> Amendment:
    """The amendment of `law` in a text file (UTF-8 or CP949).

    Raises InputError for a file that is no text or says only that a law is amended, and where it amends several
    instruments, but not this one once;
    RefusedError for sentences that do not read.
    """
    if path.suffix.lower() in {".docx", ".hwp", ".hwpx", ".pdf"}:
        raise InputError(
            f"개정문은 글 파일로 읽습니다: {path.suffix}.", where=path.name, advice="글만 복사하여 .txt로 저장하십시오."
        )
    amendments = read_all(read_law_text(path))
    found = amendments[0] if len(amendments) == 1 else _own(amendments, law, path.name)
    if not found.instructions:
        raise InputError(
            f"「{law.title}」의 무엇을 고치는지 적혀 있지 않습니다.",
            where=path.name,
            advice="첫머리 아래에 개정문을 적으십시오.",
        )
    return found


def _own(amendments: Sequence[Amendment], law: Instrument, name: str) -> Amendment:
    """The one of several amendments whose title is that of the law."""
    own = [one for one in amendments if one.title and alike(one.title, law.title)]
    if len(own) == 1:
        return own[0]
    titles = ", ".join(f"「{one.title}」" for one in amendments)
    found = "개정문이 없습니다" if not own else f"개정문이 {len(own)}건 있습니다"
    raise InputError(
        f"「{law.title}」의 {found}.", where=name, advice=f"이 파일이 개정하는 것: {titles}. 맞는 현행을 고르십시오."
    )


def tried(law: Instrument, amendment: Amendment, scope: Scope, day: date | None = None) -> Trial:
    """The amended law as clean text, or the report that says what was refused and why.

    Where the day of promulgation is given, the new law carries the notes of this amendment.
    """
    report = examine(law, amendment, scope)
    if any(one.refused is not None for one in report):
        return Trial(report, None)
    applied = apply(law, amendment, scope)
    return Trial(report, _with_articles(noted(applied, day) if day else applied.law))


def _with_articles(law: Instrument) -> Instrument:
    """The law, unless nothing of it is left to be written."""
    if not law.body:
        raise InputError(f"폐지하는 개정문입니다(「{law.title}」). 남는 조문이 없으므로 쓸 글이 없습니다.")
    return law


def report_lines(report: Sequence[Report]) -> Iterator[str]:
    """What became of each sentence, and how many there are of each outcome."""
    for one in report:
        yield from _of_sentence(one)
    counts = Counter(one.outcome for one in report)
    told = ", ".join(f"{outcome.value} {counts[outcome]}" for outcome in Outcome if counts[outcome])
    yield f"개정문 {len(report)}건: {told}"


def _of_sentence(one: Report) -> Iterator[str]:
    changed = f" ({one.changed:,}곳)" if one.refused is None else ""
    yield f"{one.outcome.value}: {one.sentence}{changed}"
    yield from (f"{_INDENT}바로잡아 읽음: {tolerance}" for tolerance in one.tolerated)
    if one.refused is not None:
        place = f" 자리: {one.refused.place}." if one.refused.place else ""
        yield f"{_INDENT}[{one.refused.code.value}] {one.refused.reason}{place}"
