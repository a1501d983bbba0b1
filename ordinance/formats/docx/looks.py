"""The styles of a bill: all of its look, under Korean names that its users can change in Word.

Measures of real bills: serif 14 pt, headings 15 pt, titles 16 pt bold centred, tables 11 pt; 조 hangs by 1 em,
항 starts 1 em in, 호 2, 목 3 (F-3). Lengths are twips (1/20 pt).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

SERIF = "함초롬바탕"
MONOSPACED = "바탕체"
EM = 280


class Style(StrEnum):
    """Identifiers of the styles; they stay the same from version to version."""

    BASE = "Normal"
    BILL_TITLE = "BillTitle"
    SUBMISSION = "Submission"
    NOTE = "ExplanationText"
    NOTE_1 = "Explanation1"
    NOTE_2 = "Explanation2"
    NOTE_3 = "Explanation3"
    NOTE_4 = "Explanation4"
    TEXT_TITLE = "BillTextTitle"
    OPENING = "Opening"
    SENTENCE = "AmendingSentence"
    LAW_TITLE = "OrdinanceTitle"
    PART = "Part"
    CHAPTER = "Chapter"
    SECTION = "Section"
    SUBSECTION = "Subsection"
    ARTICLE = "Article"
    ARTICLE_LEAD = "ArticleBeforeList"
    ARTICLE_MORE = "ArticleContinued"
    PARAGRAPH = "Paragraph"
    PARAGRAPH_LEAD = "ParagraphBeforeList"
    PARAGRAPH_MORE = "ParagraphContinued"
    SUBPARAGRAPH = "Subparagraph"
    SUBPARAGRAPH_LEAD = "SubparagraphBeforeList"
    SUBPARAGRAPH_MORE = "SubparagraphContinued"
    ITEM = "Item"
    ITEM_MORE = "ItemContinued"
    SUBITEM = "Subitem"
    SUBITEM_MORE = "SubitemContinued"
    SUBITEM_2 = "Subitem2"
    SUBITEM_2_MORE = "Subitem2Continued"
    ADDENDA = "AddendaTitle"
    ADDENDA_TEXT = "AddendaText"
    ANNEX_HEAD = "AnnexHead"
    ANNEX_TITLE = "AnnexTitle"
    ANNEX_TEXT = "AnnexText"
    DRAWING = "AnnexDrawing"
    TABLE_TEXT = "TableText"
    TABLE_CENTRED = "TableCentred"
    TABLE_NUMBER = "TableNumber"
    TABLE_HEAD = "TableHead"
    SMALL_TEXT = "TableTextSmall"
    SMALL_CENTRED = "TableCentredSmall"
    SMALL_NUMBER = "TableNumberSmall"
    SMALL_HEAD = "TableHeadSmall"
    TABLE_GAP = "TableGap"
    ATTACHMENT = "AttachmentTitle"
    ATTACHED_HEAD = "AttachmentHead"
    ATTACHED_TEXT = "AttachmentText"
    COMPARED_HEAD = "ComparisonHead"
    COMPARED = "ComparisonText"
    NOTICE_LINE = "NoticeLine"
    SIGNATURE = "Signature"
    FOOTER = "Footer"


class CharacterStyle(StrEnum):
    """Identifiers of the character styles."""

    ARTICLE_HEAD = "ArticleHead"
    SPREAD = "Spread"
    SPREAD_WIDE = "SpreadWide"
    CHANGED = "Changed"


TABLE_STYLE = "LawTable"


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style: what it changes in the style it is based on; None leaves as it is."""

    style: Style
    name: str
    based_on: Style = Style.BASE
    points: float | None = None
    bold: bool | None = None
    align: str | None = None
    line: int | None = None
    space: tuple[int, int] | None = None
    indent: tuple[int, int] | None = None
    keep_next: bool = False
    new_page: bool = False
    outline: int | None = None
    font: str | None = None


def _level(style: Style, name: str, depth: int, space: tuple[int, int] | None = None) -> Look:
    """A level of provisions that starts `depth` em in and hangs by 1 em."""
    return Look(style, name, space=space, indent=((depth + 1) * EM, -EM))


def _lead(style: Style, name: str, based_on: Style) -> Look:
    """A lead-in that stays on one page with the first item of its list."""
    return Look(style, f"{name} 목록 앞", based_on, keep_next=True)


def _more(style: Style, name: str, depth: int) -> Look:
    """Further lines of such a provision, under its words."""
    return Look(style, f"{name} 이음", indent=((depth + 1) * EM, 0))


def _title(style: Style, name: str, outline: int, space: tuple[int, int], points: int | None = None) -> Look:
    """A centred bold heading that stays with what follows."""
    return Look(style, name, points=points, bold=True, align="center", space=space, keep_next=True, outline=outline)


_LEVELS = (
    _level(Style.ARTICLE, "조", 0, space=(120, 0)),
    _lead(Style.ARTICLE_LEAD, "조", Style.ARTICLE),
    _more(Style.ARTICLE_MORE, "조", 0),
    _level(Style.PARAGRAPH, "항", 1),
    _lead(Style.PARAGRAPH_LEAD, "항", Style.PARAGRAPH),
    _more(Style.PARAGRAPH_MORE, "항", 1),
    _level(Style.SUBPARAGRAPH, "호", 2),
    _lead(Style.SUBPARAGRAPH_LEAD, "호", Style.SUBPARAGRAPH),
    _more(Style.SUBPARAGRAPH_MORE, "호", 2),
    _level(Style.ITEM, "목", 3),
    _more(Style.ITEM_MORE, "목", 3),
    _level(Style.SUBITEM, "세목", 4),
    _more(Style.SUBITEM_MORE, "세목", 4),
    _level(Style.SUBITEM_2, "세목 둘째", 5),
    _more(Style.SUBITEM_2_MORE, "세목 둘째", 5),
)

LOOKS = (
    _title(Style.BILL_TITLE, "의안 제목", 0, (480, 360), 16),
    Look(Style.SUBMISSION, "제출 사항", indent=(19 * EM, -6 * EM)),
    Look(
        Style.NOTE_1,
        "설명 1.",
        points=15,
        bold=True,
        space=(240, 60),
        indent=(EM, -EM),
        keep_next=True,
        outline=1,
    ),
    Look(Style.NOTE, "설명 글", indent=(EM, EM)),
    Look(Style.NOTE_2, "설명 가.", indent=(2 * EM, -EM)),
    Look(Style.NOTE_3, "설명 1)", indent=(3 * EM, -EM)),
    Look(Style.NOTE_4, "설명 가)", indent=(4 * EM, -EM)),
    Look(Style.TEXT_TITLE, "의안 본문 제목", Style.BILL_TITLE, space=(0, 360), new_page=True),
    Look(Style.OPENING, "개정 첫 문장", space=(0, 240), indent=(0, EM)),
    Look(Style.SENTENCE, "개정문", space=(240, 0), indent=(EM, -EM)),
    _title(Style.LAW_TITLE, "제명", 1, (360, 240), 16),
    _title(Style.PART, "편 제목", 1, (360, 240), 16),
    _title(Style.CHAPTER, "장 제목", 2, (360, 120), 15),
    _title(Style.SECTION, "절 제목", 3, (240, 120)),
    _title(Style.SUBSECTION, "관 제목", 4, (240, 60)),
    *_LEVELS,
    _title(Style.ADDENDA, "부칙 제목", 1, (480, 120)),
    Look(Style.ADDENDA_TEXT, "부칙 글", indent=(0, EM)),
    Look(Style.ANNEX_HEAD, "별표 머리", keep_next=True, new_page=True, outline=1),
    _title(Style.ANNEX_TITLE, "별표 제목", 2, (120, 240)),
    Look(Style.ANNEX_TEXT, "별표 글", points=12, line=384),
    Look(Style.DRAWING, "별표 그림", points=9, line=180, font=MONOSPACED),
    Look(Style.TABLE_TEXT, "표 내용", points=11, line=0),
    Look(Style.TABLE_CENTRED, "표 가운데", Style.TABLE_TEXT, align="center"),
    Look(Style.TABLE_NUMBER, "표 숫자", Style.TABLE_TEXT, align="right"),
    Look(Style.TABLE_HEAD, "표 머리", Style.TABLE_CENTRED, bold=True),
    Look(Style.SMALL_TEXT, "작은 표 내용", Style.TABLE_TEXT, points=8),
    Look(Style.SMALL_CENTRED, "작은 표 가운데", Style.TABLE_CENTRED, points=8),
    Look(Style.SMALL_NUMBER, "작은 표 숫자", Style.TABLE_NUMBER, points=8),
    Look(Style.SMALL_HEAD, "작은 표 머리", Style.TABLE_HEAD, points=8),
    Look(Style.TABLE_GAP, "표 뒤", points=5, line=0),
    Look(Style.ATTACHMENT, "붙임 제목", Style.BILL_TITLE, space=(0, 240), new_page=True),
    Look(Style.ATTACHED_HEAD, "붙임 작은 제목", bold=True, space=(240, 60), keep_next=True, outline=1),
    Look(Style.ATTACHED_TEXT, "붙임 글", points=12, line=432),
    Look(Style.COMPARED_HEAD, "대비표 머리", points=12, bold=True, align="center", line=0),
    # 4.9 mm hanging, as in real tables.
    Look(Style.COMPARED, "대비표 글", points=12, line=432, indent=(EM, -EM)),
    Look(Style.NOTICE_LINE, "공고 줄", align="center", space=(240, 240)),
    Look(Style.SIGNATURE, "공고자", points=16, bold=True, align="center", space=(120, 480)),
    Look(Style.FOOTER, "쪽 번호", points=11, align="center", line=0),
)
