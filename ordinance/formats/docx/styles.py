"""`word/styles.xml`: the table of looks as OOXML styles."""

from __future__ import annotations

from lxml import etree

from ordinance.formats.docx.looks import (
    BODY_LINE,
    BODY_POINTS,
    EM,
    LOOKS,
    SERIF,
    TABLE_STYLE,
    CharacterStyle,
    Look,
    Style,
)
from ordinance.formats.docx.xml import off, on, serialise, w


def _fonts(name: str) -> etree._Element:
    return w("rFonts", ascii=name, hAnsi=name, eastAsia=name, cs=name)


def _size(points: int) -> tuple[etree._Element, etree._Element]:
    return w("sz", val=points * 2), w("szCs", val=points * 2)


def _spacing(look: Look) -> list[etree._Element]:
    attributes: dict[str, str | int] = {}
    if look.space is not None:
        attributes |= {"before": look.space[0], "after": look.space[1]}
    if look.line is not None:
        attributes |= {"line": look.line, "lineRule": "atLeast"} if look.line else {"line": 240, "lineRule": "auto"}
    return [w("spacing", **attributes)] if attributes else []


def _indent(look: Look) -> list[etree._Element]:
    if look.indent is None:
        return []
    left, first = look.indent
    side: dict[str, str | int] = {"hanging": -first} if first < 0 else {"firstLine": first}
    return [w("ind", left=left, **side)]


def _paragraph_properties(look: Look) -> etree._Element:
    """In the order the schema wants."""
    properties = w("pPr")
    properties.extend([on("keepNext")] if look.keep_next else [])
    properties.extend([on("pageBreakBefore")] if look.new_page else [])
    properties.extend(_spacing(look))
    properties.extend(_indent(look))
    properties.extend([w("jc", val=look.align)] if look.align else [])
    properties.extend([w("outlineLvl", val=look.outline)] if look.outline is not None else [])
    return properties


def _run_properties(look: Look) -> etree._Element:
    properties = w("rPr")
    properties.extend([_fonts(look.font)] if look.font else [])
    properties.extend([on("b"), on("bCs")] if look.bold else [])
    properties.extend(_size(look.points) if look.points else [])
    return properties


def _paragraph_style(look: Look) -> etree._Element:
    parts = [part for part in (_paragraph_properties(look), _run_properties(look)) if len(part)]
    return w(
        "style",
        w("name", val=look.name),
        w("basedOn", val=look.based_on),
        on("qFormat"),
        *parts,
        type="paragraph",
        customStyle=1,
        styleId=look.style,
    )


def _character_style(style: CharacterStyle, name: str, *properties: etree._Element) -> etree._Element:
    return w(
        "style",
        w("name", val=name),
        w("basedOn", val="DefaultParagraphFont"),
        on("qFormat"),
        w("rPr", *properties),
        type="character",
        customStyle=1,
        styleId=style,
    )


def _defaults() -> etree._Element:
    run = w("rPr", _fonts(SERIF), *_size(BODY_POINTS), w("lang", val="ko-KR", eastAsia="ko-KR", bidi="ar-SA"))
    return w("docDefaults", w("rPrDefault", run), w("pPrDefault"))


def _base_styles() -> tuple[etree._Element, ...]:
    """The styles every Word document has; `Normal` carries what all text shares."""
    paragraph = w(
        "pPr",
        on("widowControl"),
        off("wordWrap"),
        off("autoSpaceDE"),
        off("autoSpaceDN"),
        w("spacing", before=0, after=0, line=BODY_LINE, lineRule="atLeast"),
        # Not justified: programs that break Hangul only at spaces would tear the words of a line apart.
        w("jc", val="left"),
    )
    normal = w(
        "style",
        w("name", val="Normal"),
        on("qFormat"),
        paragraph,
        type="paragraph",
        default=1,
        styleId=Style.BASE,
    )
    hidden = (w("uiPriority", val=1), on("semiHidden"), on("unhideWhenUsed"))
    font = w(
        "style",
        w("name", val="Default Paragraph Font"),
        *hidden,
        type="character",
        default=1,
        styleId="DefaultParagraphFont",
    )
    return normal, font, _plain_table(), _no_list()


def _no_list() -> etree._Element:
    return w(
        "style",
        w("name", val="No List"),
        w("uiPriority", val=99),
        on("semiHidden"),
        on("unhideWhenUsed"),
        type="numbering",
        default=1,
        styleId="NoList",
    )


def _margins(top: int, side: int) -> etree._Element:
    sides = (("top", top), ("left", side), ("bottom", top), ("right", side))
    return w("tblCellMar", *(w(name, w=width, type="dxa") for name, width in sides))


def _plain_table() -> etree._Element:
    return w(
        "style",
        w("name", val="Normal Table"),
        w("uiPriority", val=99),
        on("semiHidden"),
        on("unhideWhenUsed"),
        w("tblPr", w("tblInd", w=0, type="dxa"), _margins(0, 108)),
        type="table",
        default=1,
        styleId="TableNormal",
    )


def _law_table() -> etree._Element:
    """Thin solid grid; 1.2 mm free above and below the text, 1.5 mm beside it."""
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = w("tblBorders", *(w(side, val="single", sz=4, space=0, color="000000") for side in sides))
    return w(
        "style",
        w("name", val="표"),
        w("basedOn", val="TableNormal"),
        on("qFormat"),
        w("tblPr", w("tblInd", w=0, type="dxa"), borders, _margins(68, 85)),
        type="table",
        customStyle=1,
        styleId=TABLE_STYLE,
    )


def styles_part() -> bytes:
    """`word/styles.xml`."""
    return serialise(
        w(
            "styles",
            _defaults(),
            *_base_styles(),
            *map(_paragraph_style, LOOKS),
            _character_style(CharacterStyle.ARTICLE_HEAD, "조 제목", on("b"), on("bCs")),
            _character_style(CharacterStyle.SPREAD, "벌린 글자", w("spacing", val=EM)),
            _character_style(CharacterStyle.SPREAD_WIDE, "넓게 벌린 글자", w("spacing", val=2 * EM)),
            _law_table(),
        )
    )
