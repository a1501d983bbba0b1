"""The real instruments of the corpus as dossiers, one for each local government."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from pathlib import Path

from ordinance.check import Document, Dossier, Finding, check_document, check_together, document_of
from ordinance.formats.upper import read_upper
from ordinance.law.read import Pieces, read_pieces
from ordinance.law.tree import Instrument
from tests.corpus import records, rows_of


@functools.cache
def instruments(shared: Path) -> tuple[tuple[str, Instrument], ...]:
    """Every instrument of the corpus as read, with its local government."""
    return tuple(
        (record["jurisdiction"], read_pieces(Pieces(record["title"], rows_of(record))))
        for record in records(shared, "ordinances")
    )


@functools.cache
def dossiers(shared: Path) -> tuple[Dossier, ...]:
    """One dossier for each local government, with its instruments."""
    by_name: dict[str, list[Document]] = {}
    for name, law in instruments(shared):
        by_name.setdefault(name, []).append(document_of(law))
    upper = read_upper(shared / "corpus" / "upper-law")
    return tuple(Dossier(name, tuple(documents), upper=upper) for name, documents in by_name.items())


def findings(shared: Path, code: str = "") -> Iterator[tuple[Dossier, Finding]]:
    """What every rule finds in the corpus, or the rules whose code begins so."""
    from ordinance.check import Settings

    settings = Settings(select=(code,) if code else ())
    for dossier in dossiers(shared):
        for document in dossier.documents:
            for result in check_document(document, settings):
                yield from ((dossier, finding) for finding in result.findings)
        for result in check_together(dossier, settings):
            yield from ((dossier, finding) for finding in result.findings)


def provision_text(dossier: Dossier, finding: Finding) -> str:
    """The words of the article in which something was found, for a person who labels it."""
    document = next((one for one in dossier.documents if one.name == finding.subject), None)
    article = re.match(r"제\d+조(?:의\d+)?", finding.place)
    if document is None or article is None:
        return ""
    return "\n".join(
        f"{place} {node.heading} {node.text}"
        for place, node in document.addressed
        if re.match(re.escape(article[0]) + r"(?!의|\d)", str(place))
    )
