"""A redline shows what changed between two documents, and gives both of them back."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from ordinance.errors import InputError
from ordinance.formats.docx import write_law
from ordinance.formats.redline import Author, package, redline
from ordinance.formats.redline.package import RedlineNotProvedError
from ordinance.formats.redline.resolve import ACCEPT, REJECT
from ordinance.law.read import read
from tests.formats.redline.documents import (
    KIM,
    NAMESPACE,
    RELATIONS,
    W,
    accepted,
    compared,
    document,
    lines,
    marked,
    paragraph,
    rejected,
    run,
    runs,
    table,
    tree,
)

TITLE = "가온구 행정기구 설치 조례"
FIRST = "제1조(목적) 이 조례는 행정기구를 정한다."
SECOND = "제2조(국) 구청에 행정국을 둔다."
THIRD = "제3조(과) 행정국에 총무과를 둔다."


def gives_both_back(old: bytes, new: bytes) -> etree._Element:
    """The redline, known to give NEW when all is accepted and OLD when all is rejected."""
    made = compared(old, new)
    assert accepted(made) == lines(tree(new))
    assert rejected(made) == lines(tree(old))
    return made


# Words and paragraphs


def test_only_the_words_that_changed_are_marked() -> None:
    made = gives_both_back(document(TITLE, SECOND), document(TITLE, SECOND.replace("행정국", "안전행정국")))
    assert marked(made) == ([], ["안전"])


def test_nothing_is_marked_where_nothing_changed() -> None:
    made = gives_both_back(document(TITLE, FIRST), document(TITLE, FIRST))
    assert not list(made.iter(f"{W}ins", f"{W}del", f"{W}rPrChange", f"{W}pPrChange"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ([TITLE, FIRST, THIRD], [TITLE, FIRST, SECOND, THIRD]),
        ([TITLE, FIRST], [TITLE, FIRST, SECOND, THIRD]),
        ([FIRST], [TITLE, FIRST]),
        ([TITLE, FIRST], [TITLE, f"{FIRST} 끝을 고친다.", SECOND]),
        ([FIRST + SECOND], [FIRST, SECOND]),
        ([TITLE, FIRST], ["전혀 다른 글", "또 다른 글", "셋째 글"]),
        ([TITLE, "", "", FIRST], [TITLE, "", FIRST]),
        ([TITLE], [""]),
        ([TITLE, SECOND, FIRST, THIRD], [TITLE, FIRST, SECOND, THIRD]),
    ],
    ids=["between", "at the end", "at the start", "after a change", "split", "all", "empty", "to nothing", "order"],
)
def test_paragraphs_come_and_go(old: list[str], new: list[str]) -> None:
    gives_both_back(document(*old), document(*new))
    gives_both_back(document(*new), document(*old))


def test_a_new_article_is_marked_as_a_whole() -> None:
    made = gives_both_back(document(TITLE, FIRST, THIRD), document(TITLE, FIRST, SECOND, THIRD))
    assert marked(made) == ([], [SECOND])


def test_every_mark_bears_author_date_and_a_number_of_its_own() -> None:
    made = compared(document(TITLE, FIRST, table(("가",))), document(SECOND, FIRST, table(("가",), ("나",))))
    found = [*made.iter(f"{W}ins"), *made.iter(f"{W}del")]
    assert {(one.get(f"{W}author"), one.get(f"{W}date")) for one in found} == {("김법제", "2026-03-02T00:00:00Z")}
    assert len({one.get(f"{W}id") for one in found}) == len(found) >= 4


def test_without_a_day_no_day_is_claimed() -> None:
    made = tree(redline(document(FIRST), document(SECOND), Author("김법제")))
    assert [one for one in made.iter(f"{W}ins") if one.get(f"{W}date") is not None] == []


@pytest.mark.parametrize("name", ["", "  ", "김\x01"])
def test_an_author_has_a_name_that_can_be_written(name: str) -> None:
    with pytest.raises(InputError, match="이름"):
        Author(name, "2026-03-02T00:00:00Z")


# Looks


def test_words_keep_their_looks_on_both_sides() -> None:
    old = document(paragraph(run("제2조(국)", "<w:b/>"), run(" 구청에 행정국을 둔다.")))
    new = document(paragraph(run("제2조(국)", "<w:b/>"), run(" 구청에 "), run("안전국", "<w:i/>"), run("을 둔다.")))
    made = gives_both_back(old, new)
    bold, italic, plain = frozenset({"b"}), frozenset({"i"}), frozenset[str]()
    assert {("안전국", italic)} <= {(text.strip(), look) for text, look in _joined(runs(made, ACCEPT))}
    assert _joined(runs(made, REJECT)) == [("제2조(국)", bold), (" 구청에 행정국을 둔다.", plain)]


def _joined(found: list[tuple[str, frozenset[str]]]) -> list[tuple[str, frozenset[str]]]:
    made: list[tuple[str, frozenset[str]]] = []
    for text, look in found:
        if made and made[-1][1] == look:
            made[-1] = (made[-1][0] + text, look)
        elif text:
            made.append((text, look))
    return made


def test_a_new_look_of_the_same_words_is_tracked_as_such() -> None:
    made = gives_both_back(document(paragraph(run(FIRST))), document(paragraph(run(FIRST, "<w:b/>"))))
    assert marked(made) == ([], [])
    assert _joined(runs(made, ACCEPT)) == [(FIRST, frozenset({"b"}))]
    assert _joined(runs(made, REJECT)) == [(FIRST, frozenset())]


def test_a_new_look_of_a_paragraph_is_tracked_as_such() -> None:
    centred = '<w:jc w:val="center"/>'
    made = compared(document(TITLE, FIRST), document(paragraph(TITLE, properties=centred), FIRST))
    assert [one.tag for one in made.iter(f"{W}pPrChange")] == [f"{W}pPrChange"]
    assert marked(made) == ([], [])


def test_objects_such_as_tabs_are_changes_too() -> None:
    tabbed = paragraph(f"<w:r><w:t>{TITLE}</w:t><w:tab/><w:t>끝</w:t></w:r>")
    made = compared(document(paragraph(run(TITLE + "끝"))), document(tabbed))
    assert len(made.findall(f".//{W}ins//{W}tab")) == 1


# Tables


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ([("국", "과")], [("국", "과"), ("행정국", "총무과")]),
        ([("국", "과"), ("행정국", "총무과"), ("복지국", "돌봄과")], [("국", "과"), ("복지국", "돌봄과")]),
        ([("국", "과"), ("행정국", "총무과")], [("국", "과"), ("행정국", "자치행정과")]),
        ([("국",), ("행정국",)], [("국", "과"), ("행정국", "총무과")]),
        ([("가", "나", "다")], [("라", "마", "바")]),
    ],
    ids=["row added", "row removed", "cell changed", "column added", "all"],
)
def test_rows_and_cells_come_and_go(old: list[tuple[str, ...]], new: list[tuple[str, ...]]) -> None:
    gives_both_back(document(TITLE, table(*old), FIRST), document(TITLE, table(*new), FIRST))
    gives_both_back(document(TITLE, table(*new), FIRST), document(TITLE, table(*old), FIRST))


def test_only_the_new_row_of_a_table_is_marked() -> None:
    old = document(TITLE, table(("국", "과"), ("복지국", "돌봄과")))
    new = document(TITLE, table(("국", "과"), ("행정국", "총무과"), ("복지국", "돌봄과")))
    assert marked(gives_both_back(old, new)) == ([], ["행정국", "총무과"])


def test_only_the_changed_words_of_a_cell_are_marked() -> None:
    old, new = (document(TITLE, table(("국", "과"), ("행정국", name))) for name in ("총무과", "총무인사과"))
    assert marked(gives_both_back(old, new)) == ([], ["인사"])


def test_whole_tables_come_and_go() -> None:
    one, other = document(TITLE, FIRST, SECOND), document(TITLE, FIRST, table(("국", "과")), SECOND)
    gives_both_back(one, other)
    gives_both_back(other, one)


def test_rows_in_content_controls_are_rows_like_any_other() -> None:
    """Word wraps rows that repeat; a row that was only in the new table must not be there when all is rejected."""
    old = document(TITLE, table(("국",)))
    wrapped = table(("국",), ("행정국",)).replace("</w:tr><w:tr>", "</w:tr><w:sdt><w:sdtContent><w:tr>")
    new = document(TITLE, wrapped.replace("</w:tbl>", "</w:sdtContent></w:sdt></w:tbl>"))
    assert marked(gives_both_back(old, new)) == ([], ["행정국"])


# Any law


WORDS = st.sampled_from(["행정국", "복지국", "총무과", "제3조", "를 둔다.", "다만,", "·", " ", "ㆍ", "1.", "①", "“국”"])
PARAGRAPHS = st.lists(WORDS, max_size=6).map("".join)
TABLES = st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=4).map(lambda rows: table(*rows))
BODIES = st.lists(st.one_of(PARAGRAPHS, PARAGRAPHS, TABLES), min_size=1, max_size=7).map(lambda body: [*body, "끝"])


@settings(deadline=None)  # a loaded machine is no fault of the redline
@given(BODIES, BODIES)
@example(["가", "나", "끝"], ["가나", "나", "끝"])
def test_any_two_documents_give_both_back(old: list[str], new: list[str]) -> None:
    gives_both_back(document(*old), document(*new))


ARTICLES = st.lists(st.lists(WORDS, min_size=1, max_size=5).map("".join), min_size=1, max_size=6)


@settings(deadline=None, max_examples=40)
@example(
    ["행정국“국”", "행정국행정국"], ["행정국행정국", "“국”행정국행정국", "행정국행정국"]
)  # a split behind a change
@given(ARTICLES, ARTICLES)
def test_any_two_laws_give_both_back(old: list[str], new: list[str]) -> None:
    one, other = (write_law(read(law_of(articles))) for articles in (old, new))
    gives_both_back(one, other)


def law_of(articles: list[str]) -> str:
    """A law of these articles."""
    return "\n\n".join([TITLE, *(f"제{number}조(조) 구에 {text}" for number, text in enumerate(articles, 1))])


def test_the_same_two_documents_give_the_same_bytes() -> None:
    old, new = document(TITLE, FIRST), document(TITLE, SECOND)
    assert redline(old, new, KIM) == redline(old, new, KIM)


# Refused


def test_a_redline_that_does_not_give_both_back_is_not_given_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of the engine, here words lost from a run, is found by the proof."""
    merged = package._merged

    def lossy(old: etree._Element, new: etree._Element, author: Author) -> etree._Element:
        made = merged(old, new, author)
        text = next(made.iter(f"{W}delText"))
        text.text = (text.text or "")[:-1]
        return made

    monkeypatch.setattr(package, "_merged", lossy)
    with pytest.raises(RedlineNotProvedError, match="모두 취소해도 현행이 되지 않아"):
        redline(document(TITLE, FIRST), document(TITLE, "전혀 다른 글"), KIM)


def test_words_that_stand_for_objects_inside_are_refused() -> None:
    with pytest.raises(InputError, match=r"개정안 DOCX.*사용자 정의 문자"):
        redline(document(TITLE), document(TITLE + "\U00100000"), KIM)


def relationships(kind: str, identifier: str) -> bytes:
    """What the text points to: one part, `kind`.xml."""
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="{identifier}" Type="{RELATIONS}/{kind}" Target="{kind}.xml"/></Relationships>'
    ).encode()


FOOTNOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>'
PICTURE = '<w:r><w:drawing r:embed="rId99"/></w:r>'


@pytest.mark.parametrize(
    ("kind", "pointing", "what"), [("footnotes", FOOTNOTE, "각주"), ("image", PICTURE, "그림이나 개체")]
)
def test_what_the_new_file_does_not_have_is_refused(kind: str, pointing: str, what: str) -> None:
    """A deleted picture would show another picture of the new file, or none."""
    note = f'<w:footnotes xmlns:w="{NAMESPACE}"><w:footnote w:id="2"/></w:footnotes>'.encode()
    parts = {"footnotes.xml": note, "image.xml": b"", "_rels/document.xml.rels": relationships(kind, "rId99")}
    old = document(f"<w:p>{run(TITLE)}{pointing}</w:p>", **parts)
    with pytest.raises(RedlineNotProvedError, match=what):
        redline(old, document(TITLE), KIM)


NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'


def numbering(text: str) -> bytes:
    """A part with one list whose numbers read as `text`."""
    level = f'<w:lvl w:ilvl="0"><w:lvlText w:val="{text}"/></w:lvl>'
    lists = f'<w:abstractNum w:abstractNumId="1">{level}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>'
    return f'<w:numbering xmlns:w="{NAMESPACE}">{lists}</w:numbering>'.encode()


def test_numbers_that_mean_another_list_in_the_new_file_are_refused() -> None:
    """The words would be right, and the numbers before them wrong."""
    relation = relationships("numbering", "rId1")
    one, same, other = (
        document(
            paragraph(TITLE, properties=NUMBERED),
            **{"numbering.xml": numbering(text), "_rels/document.xml.rels": relation},
        )
        for text in ("제%1조", "제%1조", "%1.")
    )
    gives_both_back(one, same)
    with pytest.raises(RedlineNotProvedError, match="자동 번호"):
        redline(one, other, KIM)


def test_torn_comments_leave_nothing_behind() -> None:
    """A comment of the new document whose words changed loses its start; its end must go with it."""
    start, end = (
        '<w:commentRangeStart w:id="7"/>',
        '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>',
    )
    new = document(f"<w:p>{start}{run(SECOND)}</w:p>", f"<w:p>{run(FIRST)}{end}</w:p>")
    made = compared(document(SECOND.replace("행정", "총무"), FIRST), new)
    assert not list(made.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference"))
