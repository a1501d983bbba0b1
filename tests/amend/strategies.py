"""Random operations of every kind, on places of every kind, as a legislator may put them into one sentence (part C)."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from ordinance.amend import (
    AnnexSpot,
    Delete,
    DeleteHeading,
    Division,
    EarlierPlace,
    Insert,
    InsertAnnexes,
    InsertHeading,
    InsertPart,
    InsertSpots,
    Instruction,
    Move,
    Operation,
    Pair,
    Place,
    Range,
    Renumbered,
    ReplaceAnnexes,
    ReplaceWords,
    Retitle,
    Rewrite,
    RewritePart,
    RewriteSpots,
)
from ordinance.law.address import Address, AnnexAddress, Part, Step, TitleAddress
from ordinance.law.numbers import Level, Number
from ordinance.law.tree import AnnexKind, Provision
from tests.law import strategies as law

Steps = tuple[Step, ...]

# Words

QUOTATIONS = (
    "행정국장",
    "행정국장을",
    "총무과",
    "1,535명",
    "국ㆍ과",
    "CCTV",
    "50퍼센트",
    "「지방자치법」 제125조제1항",
    "가온구(이하 “구”라 한다)",
    "“구”",
    "센터(이하 “센터”",
    "둔다.",
    "다만, 예산은 제외한다",
    "관장 및 부관장",
    "사항을 말한다",
    "신설하고, 삭제한다",
    "제3조를 다음과 같이 한다.",
)
quotations = st.sampled_from([one for one in QUOTATIONS if one.count("“") == one.count("”")])
pairs = st.lists(st.builds(Pair, quotations, quotations, st.booleans()), min_size=1, max_size=3).map(tuple)
rows = st.sampled_from(["총계", "일반직 계", "5급", "행정주사ㆍ전산주사 또는 시설주사", "전문경력관 나군(속기 담당)"])
labelled_pairs = st.lists(
    st.builds(Pair, st.sampled_from(["264", "5,037", "1"]), st.sampled_from(["271", "5,487", "30"]), label=rows),
    min_size=1,
    max_size=4,
).map(tuple)

# Numbers and addresses

numbers = st.integers(1, 9).map(Number)
branched = st.builds(Number, st.integers(1, 9), st.sampled_from([(), (), (2,), (3,), (2, 2)]))
NUMBERS = {
    Level.ARTICLE: branched,
    Level.PARAGRAPH: numbers,
    Level.SUBPARAGRAPH: branched,
    Level.ITEM: numbers,
    Level.SUBITEM: numbers,
    Level.SUBITEM_2: numbers,
}
# The levels that may stand below an article; 항 or not, down to 가).
PATHS = [
    (),
    (Level.PARAGRAPH,),
    (Level.SUBPARAGRAPH,),
    (Level.PARAGRAPH, Level.SUBPARAGRAPH),
    (Level.PARAGRAPH, Level.SUBPARAGRAPH, Level.ITEM),
    (Level.SUBPARAGRAPH, Level.ITEM),
    (Level.SUBPARAGRAPH, Level.ITEM, Level.SUBITEM),
    (Level.PARAGRAPH, Level.SUBPARAGRAPH, Level.ITEM, Level.SUBITEM, Level.SUBITEM_2),
]
article_steps = branched.map(lambda number: Step(Level.ARTICLE, number))


@st.composite
def unit_steps(draw: st.DrawFn, article: Step, *, deepest: Level = Level.SUBITEM_2, least: int = 0) -> Steps:
    """The article or a unit inside it."""
    paths = [path for path in PATHS if len(path) >= least and all(level <= deepest for level in path)]
    levels = draw(st.sampled_from(paths))
    return (article, *(Step(level, draw(NUMBERS[level])) for level in levels))


SENTENCES: list[tuple[Part, ...]] = [(), (Part.MAIN,), (Part.PROVISO,), (Part.FIRST,), (Part.LATTER,)]
CHAPEAU_OF = {
    Level.ARTICLE: Part.SUBPARAGRAPH_CHAPEAU,
    Level.PARAGRAPH: Part.SUBPARAGRAPH_CHAPEAU,
    Level.SUBPARAGRAPH: Part.ITEM_CHAPEAU,
    Level.ITEM: Part.SUBITEM_CHAPEAU,
}
CHILDREN_OF = {
    Level.ARTICLE: Part.SUBPARAGRAPHS,
    Level.PARAGRAPH: Part.SUBPARAGRAPHS,
    Level.SUBPARAGRAPH: Part.ITEMS,
}


def parts_of(level: Level) -> list[tuple[Part, ...]]:
    """Every way to name a part of a unit of that level."""
    chapeau, children = CHAPEAU_OF.get(level), CHILDREN_OF.get(level)
    found = [*SENTENCES, (Part.FORMULA,), (Part.BESIDE_FORMULA,), (Part.TABLE,), (Part.BESIDE_TABLE,)]
    found += [(chapeau, *sentence) for sentence in SENTENCES] if chapeau else []
    found += [(children,)] if children else []
    if level == Level.ARTICLE:
        found += [(Part.BODY, *sentence) for sentence in SENTENCES]
    return found


@st.composite
def part_addresses(draw: st.DrawFn, article: Step) -> Address:
    """A part of a unit in the article."""
    steps = draw(unit_steps(article))
    return Address(steps, draw(st.sampled_from([parts for parts in parts_of(steps[-1].level) if parts])))


def addresses(article: Step) -> st.SearchStrategy[Address]:
    """A unit, a part of one, or the heading of the article."""
    return st.one_of(
        unit_steps(article).map(Address),
        part_addresses(article),
        st.just(Address((article,), (Part.HEADING,))),
    )


@st.composite
def ranges(draw: st.DrawFn, article: Step, *, deepest: Level = Level.SUBITEM_2) -> Range:
    """Siblings, the first and the last."""
    steps = draw(unit_steps(article, deepest=deepest))
    *above, own = steps
    later = Step(own.level, Number(own.number.value + draw(st.integers(1, 5))))
    return Range(Address(steps), Address((*above, later)))


@st.composite
def renumbered(draw: st.DrawFn, article: Step) -> Renumbered:
    """A unit or part of it whose number, or that of a unit around it, a move has changed."""
    address = draw(st.one_of(unit_steps(article).map(Address), part_addresses(article)))
    if address.step(Level.PARAGRAPH) and draw(st.booleans()) and address.steps[1].level == Level.PARAGRAPH:
        return Renumbered(address, Level.PARAGRAPH, Part.BODY)
    step = draw(st.sampled_from(address.steps))
    former = draw(NUMBERS[step.level].filter(lambda number: number != step.number))
    return Renumbered(address, step.level, Step(step.level, former))


annexes = st.builds(
    AnnexAddress,
    st.just(AnnexKind.ANNEX),
    st.one_of(st.none(), st.builds(Number, st.integers(1, 12), st.sampled_from([(), (2,)]))),
)
forms = st.builds(AnnexAddress, st.just(AnnexKind.FORM), branched)
columns = st.sampled_from(
    ["위반행위란", "총괄지원반란", "근거 법조문란", "비고", "비고 제2호", "앞쪽", "뒤쪽", "제2쪽"]
)
annex_items = st.lists(numbers, min_size=0, max_size=4).map(
    lambda found: tuple(
        Step(level, number)
        for level, number in zip((Level.SUBPARAGRAPH, Level.ITEM, Level.SUBITEM, Level.SUBITEM_2), found, strict=False)
    )
)
spots = st.one_of(
    st.builds(AnnexSpot, st.one_of(annexes, forms), annex_items.filter(bool)),
    st.builds(AnnexSpot, st.one_of(annexes, forms), annex_items, columns),
)
row_spots = st.builds(AnnexSpot, annexes, st.just(()), st.sampled_from(["경기도란", "총무과란"]))

division_levels = st.sampled_from(
    [
        (Level.CHAPTER,),
        (Level.SECTION,),
        (Level.CHAPTER, Level.SECTION),
        (Level.PART, Level.CHAPTER),
        (Level.CHAPTER, Level.SECTION, Level.SUBSECTION),
    ]
)


def _numbered_steps(levels: Sequence[Level]) -> st.SearchStrategy[Steps]:
    return st.tuples(*(st.builds(Step, st.just(level), branched) for level in levels))


division_steps = division_levels.flatmap(_numbered_steps)
article_addresses = article_steps.map(lambda step: Address((step,)))


@st.composite
def article_ranges(draw: st.DrawFn) -> Range:
    """제17조부터 제20조까지."""
    first = draw(st.integers(1, 30))
    last = first + draw(st.integers(2, 6))
    return Range(*(Address((Step(Level.ARTICLE, Number(value)),)) for value in (first, last)))


# A chapter or section; said with its articles (C-9).
divisions = st.builds(
    Division,
    division_steps.map(Address),
    st.one_of(
        st.lists(article_addresses, min_size=1, max_size=2, unique=True).map(tuple),
        article_ranges().map(lambda one: (one,)),
        st.tuples(article_addresses, article_ranges()),
    ),
)
ACTS = (
    "가온광역시 가온구조례 제1724호 가온광역시 가온구 행정기구 설치 조례 전부개정조례",
    "법률 제21032호 가나다법 일부개정법률",
    "대통령령 제3호 가나다법 시행령 일부개정령",
)


@st.composite
def earlier_places(draw: st.DrawFn, article: Step) -> EarlierPlace:
    """A place in an earlier amending act or in its 부칙, or in the only 부칙 (C-12)."""
    addenda = draw(st.booleans())
    act = draw(st.sampled_from(ACTS))
    inside: st.SearchStrategy[Address | Range | AnnexAddress | AnnexSpot] = st.one_of(
        addresses(article), ranges(article, deepest=Level.ITEM)
    )
    if addenda:
        return EarlierPlace(act, addenda, draw(st.one_of(st.none(), inside, st.just(Address((), (Part.PROVISO,))))))
    return EarlierPlace(act, addenda, draw(st.one_of(inside, annexes, spots)))


@st.composite
def further_articles(draw: st.DrawFn) -> Address:
    """A place in some other article, for lists that cross articles (W3 to W5)."""
    return draw(addresses(draw(article_steps)))


def word_places(article: Step) -> st.SearchStrategy[Place]:
    """Every kind of place that words may stand in."""
    return st.one_of(
        addresses(article),
        addresses(article),
        ranges(article),
        renumbered(article),
        further_articles(),
        annexes,
        forms,
        spots,
    )


# Printed provisions


def _below(level: Level) -> st.SearchStrategy[tuple[Provision, ...]]:
    below = {
        Level.ARTICLE: st.one_of(law.nothing, law.subparagraphs),
        Level.PARAGRAPH: st.one_of(law.nothing, law.subparagraphs),
        Level.SUBPARAGRAPH: st.one_of(law.nothing, law.items),
        Level.ITEM: st.one_of(law.nothing, law.subitems),
    }
    return below.get(level, law.nothing)


@st.composite
def provisions(draw: st.DrawFn, level: Level, number: Number) -> Provision:
    """A whole unit with what stands below it."""
    if level == Level.ARTICLE:
        heading = draw(law.phrases)
        if draw(st.booleans()):
            return Provision(level, number, heading, "", draw(law.paragraphs))
        return Provision(level, number, heading, draw(law.texts), draw(_below(level)))
    words = law.texts if level == Level.PARAGRAPH else law.phrases
    return Provision(level, number, "", draw(words), draw(_below(level)))


@st.composite
def printed(draw: st.DrawFn, places: Sequence[Address | Range]) -> tuple[Provision, ...]:
    """The units that places name, ranges counted out."""
    found: list[Provision] = []
    for place in places:
        first = place.first.steps[-1] if isinstance(place, Range) else place.steps[-1]
        last = place.last.steps[-1] if isinstance(place, Range) else first
        found.append(draw(provisions(first.level, first.number)))
        found += [
            draw(provisions(first.level, Number(value)))
            for value in range(first.number.value + 1, last.number.value + 1)
        ]
    return tuple(found)


# Operations


def replacements(article: Step) -> st.SearchStrategy[ReplaceWords]:
    """W1 to W18; numbers in the rows of a table."""
    return st.one_of(
        st.builds(ReplaceWords, st.lists(word_places(article), min_size=1, max_size=4, unique=True).map(tuple), pairs),
        st.builds(ReplaceWords, annexes.map(lambda one: (one,)), labelled_pairs),
        st.builds(ReplaceWords, row_spots.map(lambda one: (one,)), labelled_pairs.map(lambda found: found[:1])),
    )


def retitles(article: Step) -> st.SearchStrategy[Retitle]:
    """Headings of the article or of a division, the title of the instrument."""
    return st.builds(
        Retitle,
        st.one_of(
            st.just(Address((article,), (Part.HEADING,))),
            division_steps.map(lambda steps: Address(steps, (Part.HEADING,))),
            st.just(TitleAddress()),
        ),
        st.sampled_from(["국의 설치", "가온구 조례", "관장(소장)"]),
        st.sampled_from(["실ㆍ국의 설치", "나래구 조례", "소장 등"]),
    )


@st.composite
def siblings(draw: st.DrawFn, article: Step, *, least: int = 0) -> tuple[Address | Range, ...]:
    """One unit, several below one parent in order, a range, or a range behind a single one."""
    steps = draw(unit_steps(article, deepest=Level.ITEM, least=least))
    *above, own = steps
    start = own.number.value

    def at(value: int) -> Address:
        return Address((*above, Step(own.level, Number(value))))

    return draw(
        st.sampled_from(
            [
                (Address(steps),),
                (Address(steps),),
                (at(start), at(start + 1)),
                (at(start), at(start + 2)),
                (at(start), at(start + 2), at(start + 4)),
                (Range(at(start), at(start + 2)),),
                (at(start), Range(at(start + 2), at(start + 5))),
            ]
        )
    )


@st.composite
def rewrites(draw: st.DrawFn, article: Step) -> Rewrite:
    """U1 to U6."""
    places = draw(siblings(article))
    found = draw(printed(places))
    if len(places) == 1 and isinstance(places[0], Address) and draw(st.booleans()):
        step = places[0].steps[-1]
        moved = Renumbered(places[0], step.level, Step(step.level, Number(step.number.value + 1)))
        return Rewrite((moved,), found)
    return Rewrite(tuple(places), found)


WORDS_OF = {
    Part.PROVISO: law.sentences.map(lambda text: f"다만, {text}"),
    Part.LATTER: law.sentences.map(lambda text: f"이 경우 {text}"),
}


@st.composite
def _part_steps(draw: st.DrawFn, article: Step) -> Steps:
    return draw(unit_steps(article, deepest=Level.SUBPARAGRAPH))


@st.composite
def _all_children(draw: st.DrawFn, steps: Steps) -> tuple[Provision, ...]:
    return draw(law.items if steps[-1].level == Level.SUBPARAGRAPH else law.subparagraphs)


@st.composite
def part_rewrites(draw: st.DrawFn, article: Step) -> RewritePart:
    """U7, U8, U11, U12."""
    steps = draw(_part_steps(article))
    chapeau, children = CHAPEAU_OF[steps[-1].level], CHILDREN_OF[steps[-1].level]
    kind = draw(st.sampled_from(["sentence", "chapeau", "children", "body"]))
    if kind == "body" and len(steps) == 1:
        below = draw(st.one_of(law.nothing, law.subparagraphs, law.paragraphs))
        text = "" if below and below[0].level == Level.PARAGRAPH else draw(law.texts)
        return RewritePart(Address(steps, (Part.BODY,)), text, below)
    if kind == "children":
        return RewritePart(Address(steps, (children,)), "", draw(_all_children(steps)))
    part = draw(st.sampled_from([Part.MAIN, Part.PROVISO, Part.FIRST, Part.LATTER]))
    text = draw(WORDS_OF.get(part, law.sentences))
    if kind == "chapeau":
        parts = draw(st.sampled_from([(chapeau,), (chapeau, part)]))
        return RewritePart(Address(steps, parts), text)
    return RewritePart(Address(steps, (part,)), text)


@st.composite
def insertions(draw: st.DrawFn, article: Step) -> Insert:
    """N1 to N9, N14: units below the article, articles, divisions with their articles."""
    kind = draw(st.sampled_from(["unit", "unit", "unit", "article", "division"]))
    if kind == "division":
        return draw(division_insertions())
    places = draw(siblings(article, least=1)) if kind == "unit" else draw(siblings(article).filter(_are_articles))
    found = draw(printed(places))
    if kind == "article":
        return Insert(found, draw(st.one_of(st.none(), division_steps.map(Address))))
    above = (places[0].first if isinstance(places[0], Range) else places[0]).steps[:-1]
    parents: list[Place] = [Address(above)]
    parents += [Renumbered(Address(above), above[-1].level, Step(above[-1].level, Number(11)))]
    parents += [EarlierPlace(ACTS[0], addenda=True, place=Address(above))]
    return Insert(found, draw(st.sampled_from(parents)))


def _are_articles(places: Sequence[Address | Range]) -> bool:
    return isinstance(places[0], Address) and len(places[0].steps) == 1


@st.composite
def division_insertions(draw: st.DrawFn) -> Insert:
    """A new 장, or a new 절 in a 장, with its articles (C-10)."""
    first = draw(st.integers(1, 30))
    count = draw(st.integers(1, 4))
    inner = tuple(draw(provisions(Level.ARTICLE, Number(first + index))) for index in range(count))
    heading = draw(st.sampled_from(["총칙", "구 본청"]))
    if draw(st.booleans()):
        return Insert((Provision(Level.CHAPTER, draw(branched), heading, children=inner),))
    chapter = Address((Step(Level.CHAPTER, draw(branched)),))
    return Insert((Provision(Level.SECTION, draw(branched), heading, children=inner),), chapter)


@st.composite
def part_insertions(draw: st.DrawFn, article: Step) -> InsertPart:
    """N10 to N12, N15."""
    steps = draw(_part_steps(article))
    kind = draw(st.sampled_from([Part.PROVISO, Part.LATTER, CHILDREN_OF[steps[-1].level]]))
    if kind not in WORDS_OF:
        return InsertPart(Address(steps, (kind,)), "", draw(_all_children(steps)))
    outer = draw(st.sampled_from([(), (CHAPEAU_OF[steps[-1].level],)]))
    return InsertPart(Address(steps, (*outer, kind)), draw(WORDS_OF[kind]))


def deletions(article: Step) -> st.SearchStrategy[Delete]:
    """C-9, C-11: units, ranges, parts, divisions, annexes, forms, spots."""
    parts = part_addresses(article).filter(lambda one: one.parts[-1] in {Part.PROVISO, Part.LATTER, Part.SUBPARAGRAPHS})
    return st.one_of(
        siblings(article).map(Delete),
        siblings(article).map(Delete),
        parts.map(lambda one: Delete((one,))),
        divisions.map(lambda one: Delete((one,))),
        st.lists(st.one_of(annexes, forms, spots), min_size=1, max_size=3, unique=True).map(tuple).map(Delete),
        earlier_places(article).filter(lambda one: one.place is not None).map(lambda one: Delete((one,))),
    )


annex_moves = st.builds(
    lambda number, to: Move((AnnexAddress(AnnexKind.ANNEX, number),), (AnnexAddress(AnnexKind.ANNEX, Number(to)),)),
    st.one_of(st.none(), numbers),
    st.integers(10, 12),
)
division_moves = st.builds(
    lambda level, value: Move((Address((Step(level, Number(value)),)),), (Address((Step(level, Number(value + 1)),)),)),
    st.sampled_from([Level.CHAPTER, Level.SECTION]),
    st.integers(1, 8),
)


@st.composite
def moves(draw: st.DrawFn, article: Step) -> Move:
    """C-7, C-8: units and ranges to other numbers, a swap, words that become a 항, annexes."""
    kind = draw(st.sampled_from(["units", "units", "swap", "body", "branch", "division", "annex", "other parent"]))
    if kind in {"annex", "division"}:
        return draw(annex_moves if kind == "annex" else division_moves)
    if kind == "body":
        paragraph = Address((article, Step(Level.PARAGRAPH, Number(1))))
        return Move((Address((article,), (Part.BODY,)),), (paragraph,))
    if kind == "branch":
        return Move((Address((article,)),), (Address((Step(Level.ARTICLE, Number(article.number.value, (7,))),)),))
    return draw(_unit_moves(article, kind))


@st.composite
def _unit_moves(draw: st.DrawFn, article: Step, kind: str) -> Move:
    places = draw(siblings(article))
    if kind == "swap" and len(places) == 2 and all(isinstance(place, Address) for place in places):
        return Move(tuple(places), (places[1], places[0]))
    if kind == "other parent":
        steps = draw(unit_steps(article, deepest=Level.ITEM, least=1))
        other = Step(Level.ARTICLE, Number(article.number.value + 1))
        return Move((Address(steps),), (Address((other, *steps[1:])),))
    return Move(tuple(places), tuple(_shifted(place) for place in places))


def _shifted(place: Address | Range) -> Address | Range:
    if isinstance(place, Range):
        return Range(_next(place.first), _next(place.last))
    return _next(place)


def _next(address: Address) -> Address:
    *above, own = address.steps
    return Address((*above, Step(own.level, Number(own.number.value + 1, own.number.branches))))


annex_replacements = st.lists(st.one_of(annexes, forms, spots), min_size=1, max_size=3, unique=True).map(
    lambda places: ReplaceAnnexes(tuple(places))
)
annex_insertions = st.lists(st.one_of(annexes, forms), min_size=1, max_size=3, unique=True).map(
    lambda places: InsertAnnexes(tuple(places))
)
ROWS = ("┌──┬──┐", "│가│나│", "└──┴──┘")
# What is printed for a place of an annex has no form of its own: beside other printed text only a drawing is told apart.
spots_in_a_drawing = st.one_of(
    # A numbered item would open with its number as a 호 does, so only columns and sides are drawn.
    st.builds(RewriteSpots, spots.filter(lambda one: not one.steps).map(lambda one: (one,)), st.just(ROWS)),
    st.builds(
        InsertSpots, row_spots, st.sampled_from(["강원란", "강원란 및 제주란"]), st.just(ROWS), st.just("다음에")
    ),
    st.builds(InsertSpots, row_spots, st.just("강원란"), st.just(ROWS), st.just("앞에")),
)
spots_in_words = st.one_of(
    st.builds(RewriteSpots, spots.map(lambda one: (one,)), st.just(("그 밖의 사항", "다른 사항"))),
    st.builds(InsertSpots, spots, st.sampled_from(["연번 244", "5)부터 8)까지"]), st.just(("5) 그 밖의 사항",))),
)


@st.composite
def headings_inserted(draw: st.DrawFn, article: Step) -> InsertHeading:
    """A heading line alone (C-10)."""
    level = draw(st.sampled_from([Level.PART, Level.CHAPTER, Level.SECTION, Level.SUBSECTION]))
    return InsertHeading(Address((article,)), Provision(level, draw(branched), draw(st.sampled_from(["사업소", "동"]))))


def headings_deleted(article: Step) -> st.SearchStrategy[DeleteHeading]:
    """A heading line taken away (C-10)."""
    return st.builds(DeleteHeading, st.just(Address((article,))), st.sampled_from(["제4장 사업소", "제2절 보건소"]))


@st.composite
def earlier_words(draw: st.DrawFn, article: Step) -> ReplaceWords:
    """Words in an earlier act."""
    places = draw(st.lists(earlier_places(article), min_size=1, max_size=2, unique=True))
    return ReplaceWords(tuple(places), draw(pairs))


def operations(article: Step) -> st.SearchStrategy[Operation]:
    """Every operation but the repeal, which is an amendment of its own."""
    return st.one_of(
        replacements(article),
        replacements(article),
        retitles(article),
        rewrites(article),
        part_rewrites(article),
        insertions(article),
        part_insertions(article),
        deletions(article),
        moves(article),
        annex_replacements,
        annex_insertions,
        spots_in_a_drawing,
        headings_inserted(article),
        headings_deleted(article),
        earlier_words(article),
    )


@st.composite
def instructions(draw: st.DrawFn) -> Instruction:
    """A chain of operations in one article."""
    article = draw(article_steps)
    found = draw(st.lists(operations(article), min_size=1, max_size=4))
    return Instruction(tuple(found))


# Operations that speak of a law as it is, so that some of them fit and others contradict each other


def units_of(body: Sequence[Provision], above: Steps = ()) -> list[tuple[Steps, Provision]]:
    """Every unit of a body with its address; chapters are passed through."""
    found: list[tuple[Steps, Provision]] = []
    for node in body:
        if node.level.is_division:
            found += units_of(node.children, ())
            continue
        steps = (*above, Step(node.level, node.number))
        found.append((steps, node))
        found += units_of(node.children, steps)
    return found


BELOW = {
    Level.ARTICLE: Level.PARAGRAPH,
    Level.PARAGRAPH: Level.SUBPARAGRAPH,
    Level.SUBPARAGRAPH: Level.ITEM,
    Level.ITEM: Level.SUBITEM,
}


@st.composite
def _words_of(draw: st.DrawFn, steps: Steps, node: Provision) -> ReplaceWords:
    words = draw(st.sampled_from(node.text.split() or ["없음"]))
    parts = draw(st.sampled_from(parts_of(steps[-1].level)))
    return ReplaceWords((Address(steps, parts),), (Pair(words, draw(quotations), draw(st.booleans())),))


@st.composite
def _deletion_of(draw: st.DrawFn, steps: Steps) -> Delete:
    parts: list[tuple[Part, ...]] = [(), (), (Part.PROVISO,), (Part.SUBPARAGRAPHS,), (Part.BODY,)]
    return Delete((Address(steps, draw(st.sampled_from(parts))),))


@st.composite
def _insertion_into(draw: st.DrawFn, steps: Steps) -> Insert:
    level = steps[-1].level
    levels = [BELOW[level], max(BELOW[level], Level.SUBPARAGRAPH)]
    number = Number(draw(st.integers(1, 5)))
    return Insert((draw(provisions(draw(st.sampled_from(levels)), number)),), Address(steps))


@st.composite
def _move_of(draw: st.DrawFn, steps: Steps, others: Sequence[Steps]) -> Move:
    *above, own = steps
    if own.level is Level.ARTICLE and draw(st.integers(0, 3)) == 0:
        paragraph = Address((*steps, Step(Level.PARAGRAPH, Number(1))))
        return Move((Address(steps, (Part.BODY,)),), (paragraph,))
    beside = (*above, Step(own.level, Number(draw(st.integers(1, 5)))))
    return Move((Address(steps),), (Address(draw(st.sampled_from([*others, beside, beside]))),))


@st.composite
def _fitting(draw: st.DrawFn, units: Sequence[tuple[Steps, Provision]]) -> Operation:
    steps, node = draw(st.sampled_from(units))
    level = steps[-1].level
    choices: list[st.SearchStrategy[Operation]] = [
        _words_of(steps, node),
        _deletion_of(steps),
        provisions(level, steps[-1].number).map(lambda new: Rewrite((Address(steps),), (new,))),
        _move_of(steps, [other for other, _ in units]),
        _move_of(steps, []),
    ]
    choices += [_insertion_into(steps)] if level in BELOW else []
    choices += [_part_of(steps, RewritePart), _part_of(steps, InsertPart)] if level in CHILDREN_OF else []
    return draw(draw(st.sampled_from(choices)))


@st.composite
def _part_of(draw: st.DrawFn, steps: Steps, kind: type[RewritePart] | type[InsertPart]) -> RewritePart | InsertPart:
    part = draw(st.sampled_from([Part.PROVISO, Part.LATTER, CHILDREN_OF[steps[-1].level], Part.BODY]))
    if part in WORDS_OF:
        return kind(Address(steps, (part,)), draw(WORDS_OF[part]))
    if part is Part.BODY:
        return RewritePart(Address(steps[:1], (part,)), draw(law.texts))
    return kind(Address(steps, (part,)), "", draw(_all_children(steps)))


def fitting(body: Sequence[Provision]) -> st.SearchStrategy[Instruction]:
    """A sentence of one to three operations on units that the body has."""
    return st.lists(_fitting(units_of(body)), min_size=1, max_size=3).map(lambda found: Instruction(tuple(found)))
