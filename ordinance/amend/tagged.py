"""A body rebuilt with tags: which provision of the new law is which one of the law in force.

Rebuilding decides where everything goes (moves, new units, stubs that give way). To know afterwards what came from
where, each provision carries a tag through it, in the place of its notes, which no comparison table prints.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from ordinance.amend.changes import Changes
from ordinance.amend.rebuild import rebuilt
from ordinance.law.tree import Note, Path, Provision, Status, mapped

_OLD, INSERTED, HEADING = "old", "inserted", "headings_before"


def tagged_body(body: tuple[Provision, ...], changes: Changes) -> tuple[Provision, ...]:
    """The new body; `origin` and `birth` tell where each provision of it comes from."""
    inserted = [
        dataclasses.replace(unit, provision=_marked(unit.provision, f"{INSERTED} {index}"))
        for index, unit in enumerate(changes.inserted)
    ]
    headings = [
        (path, _marked(division, f"{HEADING} {index}"))
        for index, (path, division) in enumerate(changes.headings_before)
    ]
    tagged = dataclasses.replace(
        changes,
        rewritten={path: _with_tag(_bare(node), _tag(path)) for path, node in changes.rewritten.items()},
        bodies={path: (text, tuple(map(_bare, nodes))) for path, (text, nodes) in changes.bodies.items()},
        children={path: tuple(map(_bare, nodes)) for path, nodes in changes.children.items()},
        inserted=inserted,
        headings_before=headings,
    )
    return rebuilt(tuple(_with_paths(body)), tagged)


def origin(node: Provision) -> Path | None:
    """Where a provision of the new body stood in the law in force; None for one that is printed anew."""
    kind, value = _read(node)
    return tuple(map(int, value.split("."))) if kind == _OLD else None


def birth(node: Provision) -> tuple[str, int] | None:
    """The field of the changes, and the index in it, that made a provision new."""
    kind, value = _read(node)
    return (kind, int(value)) if kind in {INSERTED, HEADING} else None


def departed(node: Provision) -> bool:
    """Whether a provision only says that an article moved away: a note of the editor's, no amendment's."""
    return birth(node) is not None and node.status is Status.MOVED


def _read(node: Provision) -> tuple[str, str]:
    text = node.notes[0].text if node.notes else ""
    kind, _, value = text.partition(" ")
    return kind, value


def _tag(path: Path) -> str:
    return f"{_OLD} {'.'.join(map(str, path))}"


def _with_tag(node: Provision, tag: str) -> Provision:
    return dataclasses.replace(node, notes=(Note(tag),))


def _marked(node: Provision, tag: str) -> Provision:
    return mapped((node,), lambda one: _with_tag(one, tag))[0]


def _bare(node: Provision) -> Provision:
    return mapped((node,), lambda one: dataclasses.replace(one, notes=()))[0]


def _with_paths(nodes: tuple[Provision, ...], above: Path = ()) -> Iterable[Provision]:
    for index, node in enumerate(nodes):
        path = (*above, index)
        below = tuple(_with_paths(node.children, path))
        yield _with_tag(dataclasses.replace(node, children=below), _tag(path))
