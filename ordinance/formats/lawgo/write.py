"""Writing an instrument as law.go.kr delivers ordinances (`target=ordin`), JSON or XML; reading gives it back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from lxml import etree

from ordinance.errors import InputError
from ordinance.formats.lawgo.ordinance import BASIC, read_ordinance
from ordinance.formats.lawgo.values import Row
from ordinance.law import printer
from ordinance.law.consolidated import CONSOLIDATED, noted_line, shares_line
from ordinance.law.numbers import Number
from ordinance.law.tree import Addenda, Annex, AnnexKind, Instrument, Provision

_Values = dict[str, object]


def write_lawgo_json(law: Instrument) -> bytes:
    """The instrument as JSON in the layout of `target=ordin`; raises InputError where the layout cannot hold it."""
    return (json.dumps({"LawService": _service(law)}, ensure_ascii=False, indent=1) + "\n").encode()


def write_lawgo_xml(law: Instrument) -> bytes:
    """The instrument as XML in the layout of `target=ordin`; raises InputError where the layout cannot hold it."""
    root = etree.Element("LawService")
    try:
        _fill(root, _service(law))
    except ValueError:  # characters that XML does not have
        raise InputError("XML에 쓸 수 없는 부호가 글에 있습니다.", where=law.title) from None
    return bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True))


def _service(law: Instrument) -> _Values:
    """The response's values, proved: they read back as the same tree."""
    values: _Values = {
        BASIC: _basic(law),
        "조문": {"조": [*_rows(law.body)]},
        "부칙": {"부칙단위": [{"부칙내용": _addenda_text(one)} for one in law.addenda]},
        "별표": {"별표단위": [_annex(one) for one in law.annexes]},
    }
    _prove(law, values)
    return values


def _prove(law: Instrument, values: Row) -> None:
    again = read_ordinance(values)
    if again == law:
        return
    parts: tuple[tuple[str, Callable[[Instrument], object]], ...] = (
        ("제명이나 공포 사항", lambda one: (one.title, one.kind, one.identity)),
        ("조문", lambda one: one.body),
        ("부칙", lambda one: one.addenda),
        ("별표", lambda one: one.annexes),
    )
    lost = ", ".join(name for name, part in parts if part(again) != part(law))
    raise InputError(f"law.go.kr 형식으로 적으면 그대로 되돌아오지 않습니다: {lost}.", where=law.title)


def _basic(law: Instrument) -> _Values:
    known = law.identity
    return {
        "자치법규일련번호": known.lawgo_mst,
        "자치법규명": law.title,
        "공포일자": f"{known.promulgated:%Y%m%d}" if known.promulgated else "",
        "공포번호": "" if known.number is None else str(known.number),
        "시행일자": f"{known.effective:%Y%m%d}" if known.effective else "",
        "자치법규종류": law.kind.value,
        "지자체기관명": known.jurisdiction,
    }


def _rows(nodes: tuple[Provision, ...]) -> Iterator[_Values]:
    for node in nodes:
        if node.level.is_division:
            yield {"조문번호": "000000", "조문여부": "N", "조제목": "", "조내용": _ended(_own_text(node))}
            yield from _rows(node.children)
        else:
            yield {
                "조문번호": _digits(node.number),
                "조문여부": "Y",
                "조제목": node.heading,
                "조내용": _ended(_text(node)),
            }


def _digits(number: Number) -> str:
    """AAAABB; of 제3조의2의3 only the first branch has room."""
    return f"{number.value:04d}{number.branches[0] if number.branches else 0:02d}"


def _ended(text: str) -> str:
    return text.removesuffix("\n")


def _text(node: Provision) -> str:
    """The provision as read where it was read, else as printed with its notes."""
    return _own_text(node) + "".join(_text(child) for child in node.children)


def _own_text(node: Provision) -> str:
    if node.source is not None:
        return node.source
    return f"{noted_line(node)} " if shares_line(node) else f"{noted_line(node)}\n"


def _addenda_text(addenda: Addenda) -> str:
    if addenda.source is not None:
        return _ended(addenda.source + "".join(map(_text, addenda.body)))
    head = f"부칙 {addenda.label}".rstrip()
    return "\n".join([head, *([addenda.text] if addenda.text else []), *(_ended(_text(one)) for one in addenda.body)])


def _annex(annex: Annex) -> _Values:
    """Title and lines apart; the title keeps its bracket, so number and kind are where readers look for them."""
    written = annex.source if annex.source is not None else "\n".join(printer.annex_lines(annex, CONSOLIDATED))
    head, *content = _ended(written).split("\n")
    number = annex.number or Number(0)
    return {
        "별표번호": f"{number.value:04d}",
        "별표가지번호": f"{number.branches[0] if number.branches else 0:02d}",
        "별표구분": "서식" if annex.kind is AnnexKind.FORM else "별표",
        "별표제목": head.strip(),
        "별표첨부파일명": annex.link,
        "별표내용": [content] if content else "",
    }


def _fill(element: etree._Element, values: Row) -> None:
    for name, value in values.items():
        for one in value if isinstance(value, list) else [value]:
            child = etree.SubElement(element, name)
            if isinstance(one, dict):
                _fill(child, one)
            else:
                written = "\n".join(one) if isinstance(one, list) else str(one)
                child.text = etree.CDATA(written) if "<" in written and "]]>" not in written else written
