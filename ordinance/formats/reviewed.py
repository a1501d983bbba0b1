"""A document that came back from review: what was changed and said, the law that it brings, and the checks on it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from ordinance.amend import RefusedError, apply, compare, read_all, write
from ordinance.check import Report, dossier_from, report_of
from ordinance.errors import InputError
from ordinance.formats.docx import read_law, read_sentences
from ordinance.formats.docx.archive import open_parts
from ordinance.formats.docx.revisions import Comment, Revision, comments, revisions
from ordinance.formats.report.text import to_text
from ordinance.formats.text import read_bytes
from ordinance.law.printer import print_law
from ordinance.law.tree import Instrument


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A reviewed document.

    `law` is the text with every change accepted, None with the reason in `unread`; `sentences` is what amends the law
    in force into it, where that was given, or why none do.
    """

    revisions: tuple[Revision, ...]
    comments: tuple[Comment, ...]
    law: Instrument | None = None
    unread: str = ""
    sentences: str = ""
    report: Report | None = None


def review(path: Path, in_force: Instrument | None = None) -> Reviewed:
    """Read a redline, law or bill that a reviewer changed; `in_force` is the law before, which a partial bill needs.

    Raises InputError for a file that is no DOCX or is not safe to open.
    """
    try:
        parts = open_parts(read_bytes(path), path.name)
    except InputError as error:
        raise error.within(path.name) from error
    changes, said = revisions(parts), comments(parts)
    try:
        law, sentences = _brought(path, in_force)
    except (InputError, RefusedError) as error:
        return Reviewed(changes, said, unread=str(error))
    return Reviewed(changes, said, law, "", sentences, report_of(dossier_from(law)))


def _brought(path: Path, in_force: Instrument | None) -> tuple[Instrument, str]:
    """The law that a document brings, and the sentences that amend the law in force into it."""
    try:
        sentences = read_sentences(path)
    except InputError:
        law = read_law(path)
        return law, _sentences(in_force, law) if in_force is not None else ""
    if in_force is None:
        raise InputError(
            "일부개정안이어서 조례의 글이 들어 있지 않습니다.",
            where=path.name,
            advice="‘--law 현행파일’을 함께 적으면 고친 개정문을 적용한 글을 점검합니다.",
        )
    (amendment,) = read_all(sentences)
    return apply(in_force, amendment).law, sentences


def _sentences(in_force: Instrument, law: Instrument) -> str:
    try:
        return write(compare(in_force, law))
    except RefusedError as error:
        return f"현행을 이 글로 고치는 개정문을 만들지 못했습니다. {error}"


# What is told


def to_review_text(reviewed: Reviewed) -> str:
    """What a reviewer did, as Korean text for the screen."""
    return "\n".join(_lines(reviewed)) + "\n"


def _lines(reviewed: Reviewed) -> Iterator[str]:
    kinds = Counter(one.kind.value for one in reviewed.revisions)
    shares = ", ".join(f"{kind} {count}" for kind, count in kinds.items())
    left = f"{len(reviewed.revisions)}건{f'({shares})' if shares else ''}"
    yield f"검토 결과: 남은 변경 {left}, 의견 {len(reviewed.comments)}건"
    people = Counter(
        name or "이름 없음"
        for name in (*(one.author for one in reviewed.revisions), *(one.author for one in reviewed.comments))
    )
    if people:
        yield "검토한 사람: " + ", ".join(f"{name} {count}건" for name, count in people.items())
    if reviewed.revisions:
        yield from ("", "남은 변경(아직 적용하거나 취소하지 않은 것)")
        yield from (_change(number, one) for number, one in enumerate(reviewed.revisions, 1))
    if reviewed.comments:
        yield from ("", "의견")
        yield from (_comment(number, one) for number, one in enumerate(reviewed.comments, 1))
    if reviewed.sentences:
        yield from ("", "현행을 이 글로 고치는 개정문", *reviewed.sentences.strip().splitlines())
    yield ""
    if reviewed.report is None:
        yield f"글을 읽지 못하여 점검하지 않았습니다. {reviewed.unread}"
    else:
        yield "남은 변경을 모두 적용한 글"
        yield to_text(reviewed.report).rstrip("\n")


def _change(number: int, one: Revision) -> str:
    return f"{number:>4}. {one.place} [{one.kind}] “{one.text}” — {_by(one)}"


def _comment(number: int, one: Comment) -> str:
    about = f" “{one.about}”에 대하여" if one.about else ""
    said = " / ".join(one.text.splitlines())
    return f"{number:>4}. {one.place}{about}: {said} — {_by(one)}"


def _by(one: Revision | Comment) -> str:
    return f"{one.author or '이름 없음'}{f', {one.day}' if one.day else ''}"


def to_review_json(reviewed: Reviewed) -> str:
    """The same for programs; places and kinds as in the text."""
    names = {"kind": "종류", "place": "자리", "author": "사람", "day": "날짜", "text": "글", "about": "대상"}

    def named(one: Revision | Comment) -> Mapping[str, str]:
        return {names[key]: str(value) for key, value in asdict(one).items()}

    findings = [one for result in reviewed.report.results for one in result.findings] if reviewed.report else []
    content = {
        "변경": [named(one) for one in reviewed.revisions],
        "의견": [named(one) for one in reviewed.comments],
        "글": print_law(reviewed.law) if reviewed.law is not None else None,
        "읽지 못한 까닭": reviewed.unread or None,
        "개정문": reviewed.sentences or None,
        "점검": [
            {"규칙": one.code, "심각도": str(one.severity), "자리": one.place, "내용": one.message} for one in findings
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


REVIEW_WRITERS: Mapping[str, Callable[[Reviewed], str]] = {"text": to_review_text, "json": to_review_json}
