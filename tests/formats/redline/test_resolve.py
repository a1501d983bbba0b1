"""What a reader gets who accepts or rejects every tracked change."""

from __future__ import annotations

import pytest

from ordinance.formats.redline.resolve import ACCEPT, REJECT, resolved
from tests.formats.redline.documents import W, document, lines, paragraph, run, table, tree

WHO = 'w:id="1" w:author="김"'
GONE = f"<w:del {WHO}><w:r><w:delText>행정</w:delText></w:r></w:del>"
COME = f"<w:ins {WHO}>{run('안전')}</w:ins>"


def mark(tag: str) -> str:
    """The properties of a paragraph whose mark is tracked."""
    return f"<w:rPr><w:{tag} {WHO}/></w:rPr>"


CASES = {
    "words": ((f"<w:p>{GONE}{COME}{run('국')}</w:p>",), ["안전국"], ["행정국"]),
    "moved words": (
        (f"<w:p><w:moveTo {WHO}>{run('가')}</w:moveTo>{run('나')}<w:moveFrom {WHO}>{run('가')}</w:moveFrom></w:p>",),
        ["가나"],
        ["나가"],
    ),
    "a mark that came": ((paragraph("제1조", properties=mark("ins")), "제2조"), ["제1조", "제2조"], ["제1조제2조"]),
    "a mark that went": ((paragraph("제1조", properties=mark("del")), "제2조"), ["제1조제2조"], ["제1조", "제2조"]),
    "an empty paragraph that went at the end": (("제1조", paragraph(properties=mark("del"))), ["제1조"], ["제1조", ""]),
    "a row that came": (
        (table(("국",), ("과",)).replace("</w:tr><w:tr>", f"</w:tr><w:tr><w:trPr><w:ins {WHO}/></w:trPr>"),),
        ["국", "과"],
        ["국"],
    ),
    "the only row went": (
        ("제1조", table(("국",)).replace("<w:tr>", f"<w:tr><w:trPr><w:del {WHO}/></w:trPr>"), "제2조"),
        ["제1조", "제2조"],
        ["제1조", "국", "제2조"],
    ),
}


@pytest.mark.parametrize(("blocks", "accepted", "rejected"), CASES.values(), ids=CASES)
def test_changes_are_settled(blocks: tuple[str, ...], accepted: list[str], rejected: list[str]) -> None:
    made = tree(document(*blocks))
    assert lines(resolved(made, ACCEPT)) == accepted
    assert lines(resolved(made, REJECT)) == rejected


def test_nothing_tracked_is_left() -> None:
    made = tree(document(*(block for blocks, _, _ in CASES.values() for block in blocks)))
    for way in (ACCEPT, REJECT):
        left = [
            one.tag
            for one in resolved(made, way).iter(*(f"{W}{name}" for name in ("ins", "del", "moveTo", "moveFrom")))
        ]
        assert left == []


def test_the_look_before_comes_back_with_the_rejected_change() -> None:
    changed = f"<w:b/><w:rPrChange {WHO}><w:rPr><w:i/></w:rPr></w:rPrChange>"
    made = tree(document(paragraph(run("국", changed))))
    looks = {way: [one.tag for one in resolved(made, way).find(f".//{W}rPr")] for way in (ACCEPT, REJECT)}  # type: ignore[union-attr]
    assert looks == {ACCEPT: [f"{W}b"], REJECT: [f"{W}i"]}


def test_the_document_itself_is_left_as_it_is() -> None:
    made = tree(document(f"<w:p>{GONE}</w:p>"))
    resolved(made, ACCEPT)
    assert made.find(f".//{W}delText") is not None
