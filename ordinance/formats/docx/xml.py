"""Building WordprocessingML elements."""

from __future__ import annotations

import re

from lxml import etree

from ordinance.errors import InputError

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

_PREFIXES = {"w": W, "r": R}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# What XML 1.0 cannot hold, and the C1 controls and line ends that no law contains.
_FORBIDDEN = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


def w(tag: str, *children: etree._Element, **attributes: str | int) -> etree._Element:
    """The element `w:tag` with attributes of the same namespace."""
    element = etree.Element(f"{{{W}}}{tag}", nsmap=_PREFIXES)
    for name, value in attributes.items():
        element.set(f"{{{W}}}{name}", str(value))
    element.extend(children)
    return element


def on(tag: str) -> etree._Element:
    """A toggle such as `w:b` that is on."""
    return w(tag)


def off(tag: str) -> etree._Element:
    """A toggle that is off."""
    return w(tag, val=0)


def checked(text: str) -> str:
    """The text itself; raises InputError for characters a document cannot hold."""
    found = _FORBIDDEN.search(text)
    if found is None:
        return text
    near = _FORBIDDEN.sub("�", text[max(0, found.start() - 15) : found.start() + 15])
    raise InputError(
        f"DOCX에 쓸 수 없는 제어 문자(U+{ord(found[0]):04X})가 있습니다.",
        where=f"“{near}”",
        advice="원본에서 그 글자를 지운 뒤 다시 하십시오.",
    )


def _text(text: str) -> etree._Element:
    element = w("t")
    element.text = text
    if text != text.strip() or "  " in text:
        element.set(_SPACE, "preserve")
    return element


def run(text: str, style: str = "") -> etree._Element:
    """A run of text, in a character style if one is named; tab characters become `w:tab`."""
    element = w("r", w("rPr", w("rStyle", val=style))) if style else w("r")
    for index, piece in enumerate(checked(text).split("\t")):
        if index:
            element.append(w("tab"))
        if piece:
            element.append(_text(piece))
    return element


def serialise(root: etree._Element) -> bytes:
    """A part as bytes: UTF-8 with the declaration Word writes."""
    etree.cleanup_namespaces(root, keep_ns_prefixes=["w"] if root.nsmap.get("w") == W else [])
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
