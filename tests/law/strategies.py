"""Random well-formed law, built from the marks of the law itself."""

from __future__ import annotations

from hypothesis import strategies as st

from ordinance.law.numbers import Level, Number
from ordinance.law.table import Cell, Table
from ordinance.law.tree import Addenda, Annex, AnnexKind, Instrument, Provision

_NOUNS = (
    "행정국",
    "기획예산과",
    "소관 사무",
    "정원",
    "보건소장",
    "1인가구 지원",
    "별표 3",
    "「지방자치법」 제125조",
    "“구”",
)
_ENDS = ("에 관한 사항", "의 설치", "의 운영ㆍ관리")
phrases = st.builds(lambda noun, end: noun + end, st.sampled_from(_NOUNS), st.sampled_from(_ENDS))
sentences = st.builds(
    lambda noun, end: f"{noun}{end}은 규칙으로 정한다.", st.sampled_from(_NOUNS), st.sampled_from(_ENDS)
)
provisos = st.builds(lambda main, second: f"{main} 다만, {second}", sentences, sentences)
texts = st.one_of(sentences, provisos)


def _numbered(level: Level, texts_: list[str], children: list[tuple[Provision, ...]]) -> tuple[Provision, ...]:
    return tuple(
        Provision(level, Number(index), text=text, children=below)
        for index, (text, below) in enumerate(zip(texts_, children, strict=True), start=1)
    )


@st.composite
def _list(
    draw: st.DrawFn, level: Level, texts_: st.SearchStrategy[str], below: st.SearchStrategy[tuple[Provision, ...]]
) -> tuple[Provision, ...]:
    own = draw(st.lists(texts_, min_size=2, max_size=4))
    children = [draw(below) for _ in own]
    return _numbered(level, own, children)


nothing: st.SearchStrategy[tuple[Provision, ...]] = st.just(())
subitems = _list(Level.SUBITEM, phrases, nothing)
items = _list(Level.ITEM, phrases, st.one_of(nothing, subitems))
subparagraphs = _list(Level.SUBPARAGRAPH, phrases, st.one_of(nothing, items))
paragraphs = _list(Level.PARAGRAPH, texts, st.one_of(nothing, subparagraphs))


@st.composite
def articles(draw: st.DrawFn, first: int = 1) -> tuple[Provision, ...]:
    bodies = draw(
        st.lists(
            st.one_of(
                st.tuples(texts, nothing),
                st.tuples(texts, subparagraphs),
                st.tuples(st.just(""), paragraphs),
            ),
            min_size=1,
            max_size=4,
        )
    )
    return tuple(
        Provision(Level.ARTICLE, Number(number), draw(phrases), text, children)
        for number, (text, children) in enumerate(bodies, start=first)
    )


@st.composite
def chapters(draw: st.DrawFn) -> tuple[Provision, ...]:
    result: list[Provision] = []
    first = 1
    for number in range(1, draw(st.integers(1, 3)) + 1):
        inner = draw(articles(first))
        first += len(inner)
        result.append(Provision(Level.CHAPTER, Number(number), "총칙", children=inner))
    return tuple(result)


tables = st.builds(
    lambda rows: Table(tuple(tuple(Cell(text) for text in row) for row in rows)),
    st.lists(st.tuples(phrases, phrases), min_size=2, max_size=4),
)
annexes = st.builds(
    lambda contents: tuple(
        Annex(AnnexKind.ANNEX, Number(number), "명칭 및 위치", "(제1조 관련)", content)
        for number, content in enumerate(contents, start=1)
    ),
    st.lists(st.one_of(st.tuples(phrases), st.tuples(phrases, tables)), max_size=2),
)
addenda = st.one_of(
    st.just(()),
    st.builds(lambda text: (Addenda(text=text),), sentences),
    st.builds(lambda body: (Addenda(body=body),), articles()),
)
instruments = st.builds(
    lambda body, addenda_, annexes_: Instrument("가온구 행정기구 설치 조례", body, addenda_, annexes_),
    st.one_of(articles(), chapters()),
    addenda,
    annexes,
)
