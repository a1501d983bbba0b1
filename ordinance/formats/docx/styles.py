"""`word/styles.xml`: the table of looks as OOXML styles."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from lxml import etree

from ordinance.formats.docx.form import Form, StyleSetting, standard
from ordinance.formats.docx.looks import (
    EM,
    LOOKS,
    MONOSPACED,
    TABLE_STYLE,
    CharacterStyle,
    Look,
    Style,
)
from ordinance.formats.docx.xml import off, on, serialise, w


def _fonts(name: str) -> etree._Element:
    return w("rFonts", ascii=name, hAnsi=name, eastAsia=name, cs=name)


def _size(points: float) -> tuple[etree._Element, etree._Element]:
    return w("sz", val=int(points * 2)), w("szCs", val=int(points * 2))


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


_BOLD: dict[bool | None, Callable[[str], list[etree._Element]]] = {
    None: lambda _: [],
    True: lambda name: [on(name)],
    False: lambda name: [off(name)],
}


def _run_properties(look: Look) -> etree._Element:
    properties = w("rPr")
    properties.extend([_fonts(look.font)] if look.font else [])
    properties.extend(toggle for name in ("b", "bCs") for toggle in _BOLD[look.bold](name))
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


def _defaults(form: Form) -> etree._Element:
    run = w("rPr", _fonts(form.fonts.body), *_size(form.points), w("lang", val="ko-KR", eastAsia="ko-KR", bidi="ar-SA"))
    return w("docDefaults", w("rPrDefault", run), w("pPrDefault"))


def _base_styles(form: Form) -> tuple[etree._Element, ...]:
    """The styles every Word document has; `Normal` carries what all text shares."""
    paragraph = w(
        "pPr",
        on("widowControl"),
        off("wordWrap"),
        off("autoSpaceDE"),
        off("autoSpaceDN"),
        w("spacing", before=0, after=0, line=_line(form.points, form.line), lineRule="atLeast"),
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


def _line(points: float, percent: int) -> int:
    """Height of a line in twips, counted from the height of the letters as Hangul word processors do.

    A multiple (lineRule auto) would count from the line height of whatever font stands in, 15 to 45 % more.
    """
    return round(points * 20 * percent / 100)


def shaped(look: Look, form: Form) -> Look:
    """A look as the form wants it: indents and body font follow the letters of the body, then its own settings."""
    scaled = tuple(round(one * form.em / EM) for one in look.indent) if look.indent else None
    font = form.fonts.fixed if look.font == MONOSPACED else look.font
    plain = dataclasses.replace(look, indent=scaled, font=font)  # type: ignore[arg-type]
    return _set(plain, form.styles.get(look.name, StyleSetting.model_validate({})), form)


def _set(look: Look, setting: StyleSetting, form: Form) -> Look:
    points = look.points if setting.points is None else setting.points
    return dataclasses.replace(
        look,
        points=points,
        bold=look.bold if setting.bold is None else setting.bold,
        align=setting.align.word if setting.align else look.align,
        font=setting.font or look.font,
        line=_line(points or form.points, setting.line) if setting.line else look.line,
    )


def styles_part(form: Form | None = None) -> bytes:
    """`word/styles.xml` in a form, the standard one if none is given."""
    form = form or standard()
    return serialise(
        w(
            "styles",
            _defaults(form),
            *_base_styles(form),
            *(_paragraph_style(shaped(look, form)) for look in LOOKS),
            _character_style(CharacterStyle.ARTICLE_HEAD, "조 제목", on("b"), on("bCs")),
            _character_style(CharacterStyle.SPREAD, "벌린 글자", w("spacing", val=form.em)),
            _character_style(CharacterStyle.SPREAD_WIDE, "넓게 벌린 글자", w("spacing", val=2 * form.em)),
            _character_style(CharacterStyle.CHANGED, "고친 곳", w("u", val="single")),
            _law_table(),
        )
    )
