"""Metadata: FRBR identification, lifecycle, modifications, temporal data, references."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ordinance.formats.akn.uris import Work
from ordinance.formats.akn.xml import Element, block, make

_SOURCE = {"source": "#markup"}


class Kind(StrEnum):
    """What a change does to a text, in the words of the standard."""

    SUBSTITUTION = "substitution"
    INSERTION = "insertion"
    REPEAL = "repeal"
    RENUMBERING = "renumbering"


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a change takes place; `pos` (`before`, `after`, `inside`) where the IRI names not the very place."""

    href: str
    pos: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One `textualMod` by the element `source`; `old` and `new` are references to words or provisions, where known."""

    source: str
    destinations: tuple[Destination, ...]
    kind: Kind = Kind.SUBSTITUTION
    old: str = ""
    new: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """One entry of `references`: `element` with its eId, IRI and name."""

    element: str
    eid: str
    href: str
    shown: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What the metadata of a document says.

    `begun` is the day it came into being, `in_force` that of its entry into force, where known; `commencement` is
    the eId of the provision on the effective date; `repeal` that of the sentence that repeals `amended` as a whole;
    `concepts` are the concepts that provisions refer to.
    """

    work: Work
    authority: str
    proposer: str = ""
    begun: date | None = None
    in_force: date | None = None
    changes: tuple[Change, ...] = ()
    commencement: str = ""
    repeal: str = ""
    amended: Work | None = None
    concepts: tuple[Reference, ...] = ()


def meta(facts: Facts) -> Element:
    """The metadata of the whole document."""
    return block(
        "meta",
        _identification(facts.work, "main", "#proposer" if facts.proposer else "", ""),
        *_lifecycle(facts),
        *_analysis(facts),
        *_temporal_data(facts),
        make("references", _SOURCE, *map(_reference, _references(facts))),
    )


def component_meta(work: Work, part: str, file: str = "") -> Element:
    """The metadata that an attachment must have of its own; `file` is the address of the file it was delivered as."""
    return block("meta", _identification(work, part, "", file))


def _identification(work: Work, part: str, role: str, file: str) -> Element:
    author = {"href": "#jurisdiction", "as": role}
    version = work.version.isoformat()
    return make(
        "identification",
        _SOURCE,
        block(
            "FRBRWork",
            *_names(work.uri, f"{work.uri}/!{part}"),
            *_aliases((("title", work.title), *work.aliases)),
            make("FRBRdate", {"date": work.day.isoformat(), "name": work.dated}),
            make("FRBRauthor", author),
            _value("FRBRcountry", "kr"),
            *((_value("FRBRsubtype", work.subtype),) if work.subtype else ()),
            _value("FRBRnumber", work.number),
        ),
        block(
            "FRBRExpression",
            *_names(work.expression, f"{work.expression}/!{part}"),
            make("FRBRdate", {"date": version, "name": work.version_dated}),
            make("FRBRauthor", author),
            *((_value("FRBRversionNumber", work.version_number),) if work.version_number else ()),
            make("FRBRlanguage", {"language": "kor"}),
        ),
        block(
            "FRBRManifestation",
            *_names(f"{work.expression}.xml", f"{work.expression}/!{part}.xml"),
            *_aliases((("file", file),)),
            make("FRBRdate", {"date": version, "name": work.version_dated}),
            make("FRBRauthor", {"href": "#markup"}),
            _value("FRBRformat", "application/akn+xml"),
        ),
    )


def _aliases(names: Sequence[tuple[str, str]]) -> Iterator[Element]:
    for name, value in names:
        if value:
            yield make("FRBRalias", {"name": name, "value": value})


def _value(name: str, value: str) -> Element:
    return make(name, {"value": value})


def _names(uri: str, this: str) -> tuple[Element, Element]:
    return _value("FRBRthis", this), _value("FRBRuri", uri)


def _events(facts: Facts) -> Iterator[Element]:
    if facts.begun:
        day = facts.begun.isoformat()
        yield make("eventRef", {"eId": "event_1", "date": day, "type": "generation", "source": "#original"})
    if facts.in_force:
        day = facts.in_force.isoformat()
        yield make("eventRef", {"eId": "event_2", "date": day, "source": "#original", "refersTo": "#inForce"})


def _lifecycle(facts: Facts) -> Iterator[Element]:
    if events := tuple(_events(facts)):
        yield make("lifecycle", _SOURCE, *events)


def _temporal_data(facts: Facts) -> Iterator[Element]:
    if facts.in_force:
        edges = ["start", "end"] if facts.repeal else ["start"]
        yield make("temporalData", _SOURCE, *(_period(index, edge) for index, edge in enumerate(edges, start=1)))


def _period(index: int, edge: str) -> Element:
    """The time from the effective date on, or up to it."""
    interval = make("timeInterval", {edge: "#event_2", "refersTo": "#inForce"})
    return make("temporalGroup", {"eId": f"period_{index}"}, interval)


def _analysis(facts: Facts) -> Iterator[Element]:
    mods = [_textual_mod(index, change) for index, change in enumerate(facts.changes, start=1)]
    mods += _force_mods(facts)
    if mods:
        yield make("analysis", _SOURCE, block("activeModifications", *mods))


def _force_mods(facts: Facts) -> Iterator[Element]:
    """Entry into force by the provision on the effective date (D-2); the end of what is repealed."""
    if not facts.in_force:
        return
    if facts.commencement:
        yield _force_mod("entryIntoForce", 1, facts.commencement, f"{facts.work.uri}/!main")
    if facts.repeal and facts.amended:
        yield _force_mod("endOfEnactment", 2, facts.repeal, facts.amended.uri)


def _force_mod(kind: str, index: int, source: str, destination: str) -> Element:
    return make(
        "forceMod",
        {"type": kind, "eId": f"fmod_{index}"},
        make("source", {"href": f"#{source}"}),
        make("destination", {"href": destination}),
        make("force", {"period": f"#period_{index}"}),
    )


def _textual_mod(index: int, change: Change) -> Element:
    return make(
        "textualMod",
        {"type": change.kind, "eId": f"tmod_{index}"},
        make("source", {"href": f"#{change.source}"}),
        *(make("destination", {"href": one.href, "pos": one.pos}) for one in change.destinations),
        *((make("old", {"href": change.old}),) if change.old else ()),
        *(make("new", {"href": href}) for href in change.new),
    )


def _references(facts: Facts) -> Iterator[Reference]:
    body = f"/ontology/organization/{facts.work.locality}"
    yield Reference("original", "original", facts.work.expression, facts.work.title)
    if facts.amended:
        yield Reference("activeRef", "amended", facts.amended.uri, facts.amended.title)
    yield Reference("TLCOrganization", "jurisdiction", body, facts.authority)
    if facts.proposer:
        yield Reference("TLCRole", "proposer", f"{body}/proposer", facts.proposer)
    if facts.in_force:
        yield Reference("TLCConcept", "inForce", "/ontology/concept/kr/inForce", "시행")
    yield from facts.concepts
    yield Reference("TLCProcess", "markup", "/ontology/process/ordinance", "ordinance")


def _reference(one: Reference) -> Element:
    return make(one.element, {"eId": one.eid, "href": one.href, "showAs": one.shown or one.eid})
