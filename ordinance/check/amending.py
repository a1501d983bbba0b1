"""Amending sentences beside the law that they amend: the law as it will stand, and what does not read or apply."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ordinance.amend import Amendment, RefusedError, Scope, apply, read_all
from ordinance.amend.words_found import alike
from ordinance.check.document import Document
from ordinance.check.dossier import Dossier, Refusal


@dataclass(frozen=True, slots=True)
class Sentences:
    """Amending sentences as written, and the name of what they stand in."""

    name: str
    text: str


def with_amendments(dossier: Dossier, given: Iterable[Sentences]) -> Dossier:
    """The dossier with amending sentences; each law that they amend stands as amended, the law in force beside it."""
    for one in given:
        dossier = _with(dossier, one)
    return dossier


def _with(dossier: Dossier, sentences: Sentences) -> Dossier:
    try:
        amendments = read_all(sentences.text)
    except RefusedError as error:
        return dataclasses.replace(dossier, refusals=(*dossier.refusals, _refusal(sentences.name, error)))
    for amendment in amendments:
        dossier = _amended(dossier, sentences.name, amendment)
    return dossier


def _amended(dossier: Dossier, name: str, amendment: Amendment) -> Dossier:
    dossier = dataclasses.replace(dossier, amendments=(*dossier.amendments, (name, amendment)))
    index = _index(dossier.documents, amendment.title)
    if index is None:
        return dossier
    law = dossier.documents[index].law
    try:
        result = apply(law, amendment, Scope.WHOLE if law.annexes else Scope.ARTICLES).law
    except RefusedError as error:
        return dataclasses.replace(dossier, refusals=(*dossier.refusals, _refusal(name, error)))
    stands = dataclasses.replace(dossier.documents[index], law=result, in_force=law)
    return dataclasses.replace(dossier, documents=(*dossier.documents[:index], stands, *dossier.documents[index + 1 :]))


def _index(documents: Sequence[Document], title: str) -> int | None:
    return next((index for index, one in enumerate(documents) if title and alike(one.law.title, title)), None)


def _refusal(name: str, error: RefusedError) -> Refusal:
    return Refusal(name, error.place, f"[{error.code.value}] {error.reason}", error.sentence)
