"""Whatever law there is, its document is valid and holds all of its text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from ordinance.formats.akn import read_law, write_law
from ordinance.formats.akn.eids import eid_at
from ordinance.law.address import Address, Step
from ordinance.law.locate import NotFoundError
from ordinance.law.numbers import Level, Number
from ordinance.law.printer import print_law
from ordinance.law.table import Cell, Table
from ordinance.law.tree import (
    Addenda,
    Annex,
    AnnexKind,
    Identity,
    Instrument,
    InstrumentKind,
    Note,
    Provision,
    Status,
)
from tests.formats.akn.examples import check_both, squeezed, words

WORDS = st.one_of(
    st.sampled_from(
        ["국을 둔다.", "둔다. 다만, 과는 그러하지 아니하다.", "국을 둔다. 이 경우 과를 둔다.", "<둘> & “셋”\n다음 줄"]
    ),
    st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=8),
)
BRANCHES = st.lists(st.integers(2, 4), max_size=2).map(tuple)
LOWEST = {Level.PARAGRAPH: 50, Level.ITEM: 84, Level.SUBITEM_2: 84}
DIVISIONS = (Level.PART, Level.CHAPTER, Level.SECTION, Level.SUBSECTION)
BELOW = {
    Level.ARTICLE: (Level.PARAGRAPH, Level.SUBPARAGRAPH),
    Level.PARAGRAPH: (Level.SUBPARAGRAPH,),
    Level.SUBPARAGRAPH: (Level.ITEM, Level.SUBITEM),
    Level.ITEM: (Level.SUBITEM,),
    Level.SUBITEM: (Level.SUBITEM_2,),
    Level.SUBITEM_2: (),
} | {level: (*DIVISIONS[index + 1 :], Level.ARTICLE) for index, level in enumerate(DIVISIONS)}
BRANCHED = frozenset({*DIVISIONS, Level.ARTICLE, Level.SUBPARAGRAPH, Level.ITEM})
NOTE = st.sampled_from([Note("<개정 2024. 1. 4.>"), Note("[제9조로 이동 <2021. 3. 4.>]"), Note("〈신설  2024.1.4〉 ")])
# White space where a printer would have none: lines, indents, and an end of line of another system.
ODD = st.text(st.sampled_from("가다. \n\t\r\u3000<&“다만,"), min_size=1, max_size=9)


@dataclass(frozen=True, slots=True)
class Matter:
    """What provisions of a random law are made of."""

    words: st.SearchStrategy[str]
    notes: st.SearchStrategy[tuple[Note, ...]]
    stub_headings: st.SearchStrategy[str]
    statuses: tuple[Status, ...]


# As the printer has it: no notes, no headings of what is gone.
PLAIN = Matter(WORDS, st.just(()), st.just(""), (Status.DELETED,))
RICH = Matter(
    st.one_of(WORDS, ODD),
    st.lists(NOTE, max_size=3).map(tuple),
    st.one_of(st.just(""), WORDS),
    (Status.DELETED, Status.MOVED),
)
REAL = Matter(WORDS, RICH.notes, st.sampled_from(["", "목적"]), RICH.statuses)


@st.composite
def provisions(draw: st.DrawFn, level: Level, matter: Matter) -> Provision:
    """A provision, as a rule with words where nothing stands below it; numbers repeat now and then."""
    number = Number(draw(st.integers(1, min(4, LOWEST.get(level, 4)))), draw(BRANCHES) if level in BRANCHED else ())
    headed = level <= Level.ARTICLE
    if draw(st.integers(0, 9)) == 0:
        heading = draw(matter.stub_headings) if headed else ""
        return Provision(
            level, number, heading, notes=draw(matter.notes), status=draw(st.sampled_from(matter.statuses))
        )
    below = BELOW[level]
    kinds = draw(st.lists(st.sampled_from(below), max_size=3)) if below else []
    children = tuple(draw(provisions(kind, matter)) for kind in kinds)
    heading = draw(matter.words.filter(lambda text: "\n" not in text)) if headed else ""
    text = "" if level.is_division else draw(st.one_of(st.just(""), matter.words))
    return Provision(level, number, heading, text, children, draw(matter.notes))


def tables(words: st.SearchStrategy[str]) -> st.SearchStrategy[Table]:
    cells = st.builds(Cell, st.one_of(st.just(""), words), st.integers(1, 3), st.integers(1, 3))
    rows = st.lists(st.lists(cells, min_size=1, max_size=3).map(tuple), min_size=1, max_size=3).map(tuple)
    return rows.flatmap(lambda some: st.builds(Table, st.just(some), st.integers(0, len(some))))


def annexes(words: st.SearchStrategy[str]) -> st.SearchStrategy[Annex]:
    name = (st.sampled_from(AnnexKind), st.one_of(st.none(), st.builds(Number, st.integers(1, 3), BRANCHES)))
    heading, relation = st.one_of(st.just(""), words), st.sampled_from(["", "(제4조 관련)"])
    parts = st.lists(st.one_of(tables(words), words.filter(str.strip)), max_size=3).map(tuple)
    gone = st.builds(Annex, *name, heading, relation, deleted=st.just(value=True))
    return st.one_of(gone, st.builds(Annex, *name, heading, relation, parts, link=st.sampled_from(["", "/file?n=1"])))


IDENTITIES = st.builds(
    Identity,
    st.sampled_from(["", "가온시"]),
    st.one_of(st.none(), st.integers(0, 9999)),
    st.one_of(st.none(), st.dates(date(1948, 7, 17))),
    st.one_of(st.none(), st.dates(date(1948, 7, 17))),
    st.sampled_from(["", "2139365"]),
)
TOP = st.sampled_from((*DIVISIONS, Level.ARTICLE, Level.PARAGRAPH))


def laws(matter: Matter) -> st.SearchStrategy[Instrument]:
    body = st.lists(TOP.flatmap(lambda level: provisions(level, matter)), min_size=1, max_size=3).map(tuple)
    articles = st.lists(provisions(Level.ARTICLE, matter), min_size=1, max_size=2).map(tuple)
    addenda = st.one_of(
        st.builds(Addenda, matter.words, st.just(()), st.sampled_from(["", "<제1803호, 2025. 12. 26.>"])),
        st.builds(Addenda, st.one_of(st.just(""), matter.words), articles),
    )
    return st.builds(
        Instrument,
        matter.words.map(lambda word: f"{word} 조례"),
        body,
        st.lists(addenda, max_size=2).map(tuple),
        st.lists(annexes(matter.words), max_size=2).map(tuple),
        st.sampled_from(InstrumentKind),
        IDENTITIES,
    )


@settings(max_examples=50, deadline=None)
@given(laws(REAL))
def test_any_law_gives_a_document_valid_by_both_schemas(law: Instrument) -> None:
    check_both(write_law(law, "11380"))


@settings(max_examples=40, deadline=None)
@given(laws(RICH))
def test_any_law_is_read_back_from_its_document_as_it_was(law: Instrument) -> None:
    again = read_law(write_law(law, "11380"))
    assert again == law
    assert [annex.link for annex in again.annexes] == [annex.link for annex in law.annexes]


@settings(max_examples=50, deadline=None)
@given(laws(PLAIN))
def test_any_law_is_in_its_document_word_for_word(law: Instrument) -> None:
    bare = Instrument(law.title, law.body, law.addenda)
    assert squeezed(words(check_both(write_law(bare, "11380"))[0])) == squeezed(print_law(bare))


@settings(max_examples=40, deadline=None)
@given(laws(PLAIN))
def test_every_article_that_can_be_cited_is_found_under_its_identifier(law: Instrument) -> None:
    root = check_both(write_law(law, "11380"))
    known = {element.get("eId") for element in root.iter("*")}
    for _, node in law.articles():
        try:
            eid = eid_at(law, Address((Step(node.level, node.number),)))
        except NotFoundError:
            continue
        assert eid in known
