"""Whether Word prints a number or bullet before a paragraph that is not in its text."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from ordinance.formats.docx.xml import W


def named(tag: str) -> str:
    """A name of WordprocessingML as lxml has it."""
    return f"{{{W}}}{tag}"


def value(element: etree._Element | None, path: str) -> str | None:
    """The `w:val` of what stands at a path below an element; None when there is none."""
    found = None if element is None else element.find("/".join(map(named, path.split("/"))))
    return None if found is None else found.get(named("val"), "")


@dataclass(frozen=True, slots=True)
class Numbering:
    """The styles and list definitions of a document, by their identifiers."""

    styles: dict[str, etree._Element] = field(default_factory=dict)
    default: str = ""
    lists: dict[str, etree._Element] = field(default_factory=dict)
    shapes: dict[str, etree._Element] = field(default_factory=dict)

    def marks(self, paragraph: etree._Element) -> bool:
        """Whether the paragraph is printed behind a number or bullet of its own."""
        chain = [paragraph, *self._styles_of(value(paragraph, "pPr/pStyle") or self.default)]
        found = next((one for one in chain if value(one, "pPr/numPr/numId") is not None), None)
        if found is None:
            return False
        level = next((got for one in chain if (got := value(one, "pPr/numPr/ilvl"))), "0")
        return self._shows(value(found, "pPr/numPr/numId") or "0", level)

    def _styles_of(self, name: str) -> list[etree._Element]:
        """A style and those it is based on."""
        chain: list[etree._Element] = []
        while name in self.styles and self.styles[name] not in chain:
            chain.append(self.styles[name])
            name = value(chain[-1], "basedOn") or ""
        return chain

    def _shows(self, number: str, level: str) -> bool:
        """Whether a level of a list prints anything; a list that is defined nowhere does not, an obscure one may."""
        if number not in self.lists:
            return False
        shape = self.shapes.get(value(self.lists[number], "abstractNumId") or "")
        for holder in (*self.lists[number].iter(named("lvlOverride")), *([] if shape is None else [shape])):
            for one in holder.iter(named("lvl")):
                if one.get(named("ilvl"), "0") == level:
                    return bool((value(one, "lvlText") or "").strip())
        return True


def numbering(styles: etree._Element | None, definitions: etree._Element | None) -> Numbering:
    """What the parts of a document say about numbers."""
    paragraph_styles = {
        one.get(named("styleId"), ""): one
        for one in ([] if styles is None else styles.iter(named("style")))
        if one.get(named("type"), "paragraph") == "paragraph"
    }
    default = next((name for name, one in paragraph_styles.items() if one.get(named("default")) in {"1", "true"}), "")
    defined = [] if definitions is None else list(definitions)
    return Numbering(
        paragraph_styles,
        default,
        {one.get(named("numId"), ""): one for one in defined if one.tag == named("num")},
        {one.get(named("abstractNumId"), ""): one for one in defined if one.tag == named("abstractNum")},
    )
