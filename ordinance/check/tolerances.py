"""What was tolerated in amending sentences: in reading them, and in holding them against the law in force (C-15)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from ordinance.amend import (
    Amendment,
    Pair,
    RefusedError,
    ReplaceWords,
    Retitle,
    Scope,
    Tolerance,
    Tolerated,
    examine,
)
from ordinance.amend.words_found import alike
from ordinance.check.dossier import Dossier
from ordinance.check.model import Found, Looked, NotChecked
from ordinance.law.tree import Instrument

_PLACE = re.compile(
    r"제명|(?:제\s?\d+[편장절관조항호](?:의\s?\d+)*\s?)+(?:[가-하]목)?|별표(?: \d+(?:의\d+)?)?|별지 제\d+호\s?서식"
)
_LONGEST = 60


def needs_amendments(look: Callable[[Dossier], tuple[Found, ...]]) -> Callable[[Dossier], Looked]:
    """A rule on amending sentences."""

    def looked(dossier: Dossier) -> Looked:
        return look(dossier) if dossier.amendments else NotChecked("개정문이 주어지지 않음")

    return looked


def tolerating(said: Mapping[Tolerated, str]) -> Callable[[Dossier], Looked]:
    """A rule that reports kinds of looseness, each with what to do about it."""

    @needs_amendments
    def look(dossier: Dossier) -> tuple[Found, ...]:
        return tuple(
            Found(place_of(one.sentence, amendment), _message(one, said), shown(one), document=name)
            for name, amendment in dossier.amendments
            for one in _tolerances(dossier, amendment)
            if _kind(one) in said and not _is_a_form(one)
        )

    return look


def _message(one: Tolerance, said: Mapping[Tolerated, str]) -> str:
    kind = _kind(one)
    return f"{kind.value}. {said[kind]}"


def _kind(one: Tolerance) -> Tolerated:
    """What was tolerated; loose spacing of quoted words is a difference from the law, not from the grammar."""
    quoted = one.kind is Tolerated.SPACING and one.words.startswith("“")
    return Tolerated.CHARACTERS if quoted else one.kind


def shown(one: Tolerance) -> str:
    """The words concerned, else the sentence, cut short."""
    text = one.words or one.sentence
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def place_of(sentence: str, amendment: Amendment) -> str:
    """The place that a sentence begins with; else the instrument it amends."""
    match = _PLACE.search(sentence)
    return match[0].strip() if match else amendment.title


def _tolerances(dossier: Dossier, amendment: Amendment) -> tuple[Tolerance, ...]:
    """Everything tolerated of an amendment, each thing once."""
    read = (*amendment.tolerated, *(one for instruction in amendment.instructions for one in instruction.tolerated))
    return tuple(dict.fromkeys((*read, *_against_law(dossier, amendment))))


def _against_law(dossier: Dossier, amendment: Amendment) -> Iterator[Tolerance]:
    law = amendment.law or _in_force(dossier, amendment)
    if law is None:
        return
    try:
        reports = examine(law, amendment, Scope.WHOLE if law.annexes else Scope.ARTICLES)
    except RefusedError:
        return
    for report in reports:
        if report.refused is None:
            yield from report.tolerated


def _in_force(dossier: Dossier, amendment: Amendment) -> Instrument | None:
    laws = (one.in_force for one in dossier.documents if one.in_force is not None)
    return next((law for law in laws if alike(law.title, amendment.title)), None)


def pairs_of(dossier: Dossier) -> Iterator[tuple[str, Amendment, str, Pair]]:
    """Every pair of words of the sentences, with the text it stands in, its amendment and its sentence."""
    for name, amendment in dossier.amendments:
        for instruction in amendment.instructions:
            for operation in instruction.operations:
                if isinstance(operation, ReplaceWords):
                    yield from ((name, amendment, instruction.said, pair) for pair in operation.pairs)
                elif isinstance(operation, Retitle):
                    yield name, amendment, instruction.said, Pair(operation.old, operation.new)


# Forms of the grammar that the reader writes otherwise for itself, and counts among loose spacing.
_FORM = re.compile(r"의 개정규정|\d\)(?:[^,]*?)외의 부분")
_LOOSE = re.compile(
    r"제\s+\d|제\d+\s+[조항호]|제\d+[조항호](?:의\d+)?\s+제\d+[항호]|제\d+호(?:의\d+)?\s+[가-하]목|제\d+호\s서식"
    r"|[가나다라마바사아자차카타파하]목\s+\d+\)|같은[편장절조항호목]|각[호목]|별표\d|\s{2,}|[^ ]중$|중 중"
)


def _is_a_form(one: Tolerance) -> bool:
    return one.kind is Tolerated.SPACING and bool(_FORM.search(one.words)) and not _LOOSE.search(one.words)
