"""Whatever law there is, its document is valid and holds all of its text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from ordinance.formats.akn import write_law
from ordinance.formats.akn.eids import eid_at
from ordinance.law.address import Address, Step
from ordinance.law.locate import NotFoundError
from ordinance.law.numbers import Level, Number
from ordinance.law.printer import print_law
from ordinance.law.table import Cell, Table
from ordinance.law.tree import Addenda, Annex, AnnexKind, Instrument, Note, Provision, Status
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
NOTES = st.lists(st.just(Note("<개정 2024. 1. 4.>")), max_size=2).map(tuple)


@st.composite
def provisions(draw: st.DrawFn, level: Level, notes: st.SearchStrategy[tuple[Note, ...]]) -> Provision:
    """A provision with words where nothing stands below it; numbers repeat now and then."""
    number = Number(draw(st.integers(1, min(4, LOWEST.get(level, 4)))), draw(BRANCHES) if level in BRANCHED else ())
    if draw(st.integers(0, 9)) == 0:
        return Provision(level, number, notes=draw(notes), status=Status.DELETED)
    below = BELOW[level]
    kinds = draw(st.lists(st.sampled_from(below), max_size=3)) if below else []
    children = tuple(draw(provisions(kind, notes)) for kind in kinds)
    heading = draw(WORDS.filter(lambda text: "\n" not in text)) if level <= Level.ARTICLE else ""
    text = "" if level.is_division else draw(WORDS) if not children else draw(st.one_of(st.just(""), WORDS))
    return Provision(level, number, heading, text, children, draw(notes))


TABLES = st.lists(
    st.lists(st.builds(Cell, st.one_of(st.just(""), WORDS), st.integers(1, 3), st.integers(1, 3)), max_size=3).map(
        tuple
    ),
    max_size=3,
).map(lambda rows: Table(tuple(rows)))
ANNEXES = st.builds(
    Annex,
    st.sampled_from(AnnexKind),
    st.builds(Number, st.integers(1, 3), BRANCHES),
    st.one_of(st.just(""), WORDS),
    st.sampled_from(["", "(제4조 관련)"]),
    st.lists(st.one_of(TABLES, WORDS), max_size=2).map(tuple),
    st.booleans(),
)
TOP = st.sampled_from((*DIVISIONS, Level.ARTICLE))


def laws(notes: st.SearchStrategy[tuple[Note, ...]]) -> st.SearchStrategy[Instrument]:
    body = st.lists(TOP.flatmap(lambda level: provisions(level, notes)), min_size=1, max_size=3).map(tuple)
    articles = st.lists(provisions(Level.ARTICLE, notes), min_size=1, max_size=2).map(tuple)
    addenda = st.one_of(
        st.builds(Addenda, WORDS, st.just(()), st.sampled_from(["", "<제1803호, 2025. 12. 26.>"])),
        st.builds(Addenda, st.one_of(st.just(""), WORDS), articles),
    )
    return st.builds(
        Instrument,
        st.just("시험 조례"),
        body,
        st.lists(addenda, max_size=2).map(tuple),
        st.lists(ANNEXES, max_size=2).map(tuple),
    )


@settings(max_examples=150, deadline=None)
@given(laws(NOTES))
def test_any_law_gives_a_document_valid_by_both_schemas(law: Instrument) -> None:
    check_both(write_law(law, "11380"))


@settings(max_examples=150, deadline=None)
@given(laws(st.just(())))
def test_any_law_is_in_its_document_word_for_word(law: Instrument) -> None:
    bare = Instrument(law.title, law.body, law.addenda)
    assert squeezed(words(check_both(write_law(bare, "11380"))[0])) == squeezed(print_law(bare))


@settings(max_examples=100, deadline=None)
@given(laws(st.just(())))
def test_every_article_that_can_be_cited_is_found_under_its_identifier(law: Instrument) -> None:
    root = check_both(write_law(law, "11380"))
    known = {element.get("eId") for element in root.iter("*")}
    for _, node in law.articles():
        try:
            eid = eid_at(law, Address((Step(node.level, node.number),)))
        except NotFoundError:
            continue
        assert eid in known
