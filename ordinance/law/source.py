"""The text of an instrument as it was read, to the letter; what was changed since is printed clean in its place."""

from __future__ import annotations

from collections.abc import Iterator

from ordinance.law import printer
from ordinance.law.numbers import Level
from ordinance.law.tree import Addenda, Annex, Instrument, Provision


def source_text(law: Instrument) -> str:
    """The whole text: joined from the stretch that each node keeps."""
    return "".join(_parts(law))


def provision_source(node: Provision) -> str:
    """One provision with everything below it, as it was read."""
    return "".join(_of_provision(node))


def _parts(law: Instrument) -> Iterator[str]:
    yield law.source if law.source is not None else f"{law.title}\n"
    for node in law.body:
        yield from _of_provision(node)
    for addenda in law.addenda:
        yield from _of_addenda(addenda)
    for annex in law.annexes:
        yield _of_annex(annex)


def _of_provision(node: Provision) -> Iterator[str]:
    yield node.source if node.source is not None else _printed(node)
    for child in node.children:
        yield from _of_provision(child)


def _printed(node: Provision) -> str:
    line = printer.first_line(node)
    if node.level is Level.ARTICLE and not node.text and node.children:
        return f"{line} "
    return f"{line}\n"


def _of_addenda(addenda: Addenda) -> Iterator[str]:
    if addenda.source is not None:
        yield addenda.source
        for node in addenda.body:
            yield from _of_provision(node)
    else:
        yield "\n".join(printer.addenda_lines(addenda)) + "\n"


def _of_annex(annex: Annex) -> str:
    return annex.source if annex.source is not None else "\n".join(printer.annex_lines(annex)) + "\n"
