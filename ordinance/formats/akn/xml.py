"""Elements of Akoma Ntoso: making them, and writing them as indented bytes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from lxml import etree

from ordinance.errors import InputError

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
Element = etree._Element  # noqa: SLF001  lxml gives its element type no public name
Content = str | Element

# Where white space is text, nothing may be put between the children.
_MIXED = frozenset(
    f"{{{NAMESPACE}}}{name}"
    for name in (
        "affectedDocument", "block", "docTitle", "heading", "inline", "mod", "num", "p", "quotedText", "ref",
        "remark", "subheading",
    )
)  # fmt: skip


class AkomaNtosoError(InputError):
    """A document that cannot be written as Akoma Ntoso, or that is not of our profile."""


def tag(name: str) -> str:
    """The name of an element with the namespace of the standard."""
    return f"{{{NAMESPACE}}}{name}"


def local_name(element: Element) -> str:
    """The name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def make(name: str, attributes: Mapping[str, str], *content: Content) -> Element:
    """An element with text and child elements in order; attributes without value are left out.

    Raises AkomaNtosoError for characters that XML cannot hold.
    """
    element = etree.Element(f"{{{NAMESPACE}}}{name}", nsmap={None: NAMESPACE})  # type: ignore[dict-item]  # stubs want str keys
    try:
        for key, value in attributes.items():
            if value:
                element.set(key, value)
        for part in content:
            _append(element, part)
    except ValueError:
        shown = "".join(part for part in content if isinstance(part, str))[:40]
        raise AkomaNtosoError(
            f"XML에 쓸 수 없는 글자(제어 문자)가 있습니다: {shown!r}. 그 글자를 지우십시오."
        ) from None
    return element


def _append(element: Element, part: Content) -> None:
    """Add a child, or text behind what is there already."""
    if not isinstance(part, str):
        element.append(part)
    elif len(element):
        element[-1].tail = (element[-1].tail or "") + part
    else:
        element.text = (element.text or "") + part


def block(name: str, *content: Content) -> Element:
    """An element without attributes."""
    return make(name, {}, *content)


def optional(name: str, text: str) -> Iterable[Element]:
    """The element with that text, or nothing where there is no text."""
    return (block(name, text),) if text else ()


def to_bytes(root: Element) -> bytes:
    """The document in UTF-8 with its declaration, indented by two spaces outside of running text."""
    _indent(root, 0)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"


def _indent(element: Element, depth: int) -> None:
    if element.tag in _MIXED:
        for child in element:
            _indent(child, depth)
        return
    if not len(element):
        return
    inner, outer = "\n" + "  " * (depth + 1), "\n" + "  " * depth
    element.text = inner
    for child in element:
        _indent(child, depth + 1)
        child.tail = inner
    element[-1].tail = outer
