"""Validation of a document against our profile before it is written to a file.

`schemas/akn-kr.xsd` says what it can; the checks here say the rest. The profile is narrower than Akoma Ntoso 3.0,
so what passes is valid there too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache

from lxml import etree

from ordinance.formats.akn.provisions import ELEMENTS
from ordinance.formats.akn.xml import NAMESPACE, AkomaNtosoError, Element, local_name, tag
from ordinance.formats.plain_xml import plain_parser
from ordinance.resources import schemas

_SHOWN = 300
_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_REFERRING = ("href", "source", "refersTo", "start", "period", "as")
# Elements that say nothing when they hold no words. A cell of a table may be empty.
_SPOKEN = (
    "num", "heading", "subheading", "docTitle", "p", "inline", "remark", "ref", "affectedDocument", "mod", "quotedText",
)  # fmt: skip
_NUMBERED = tuple(map(tag, (*ELEMENTS.values(), "point")))
# Whose eId goes on: that of the nearest element around that has one, but articles are numbered through their scope
# and amendments through the document.
_SCOPES = {"article": ("hcontainer", "quotedStructure"), "mod": ()}


@cache
def _schema() -> etree.XMLSchema:
    """Our schema, compiled once in a process."""
    return etree.XMLSchema(etree.parse(schemas() / "akn-kr.xsd", plain_parser()))


def conforming(document: bytes) -> Element:
    """The root of a document that our schema accepts; raises AkomaNtosoError with the first fault and its line."""
    try:
        root = etree.fromstring(document, plain_parser())
    except etree.XMLSyntaxError as error:
        raise AkomaNtosoError(f"XML로 읽을 수 없습니다({error.lineno}번째 줄): {error.msg}") from None
    _check(root, (_root_is_document, _no_instance_attributes))
    try:
        _schema().assertValid(root)
    except etree.DocumentInvalid as error:
        said = str(error).replace(f"{{{NAMESPACE}}}", "")[:_SHOWN]
        raise AkomaNtosoError(f"Akoma Ntoso 한국 프로파일에 맞지 않습니다: {said}") from None
    return root


def validate(document: bytes) -> None:
    """Check a document; raises AkomaNtosoError with the first fault and its line."""
    _check(conforming(document), _CHECKS)


Faults = Iterator[tuple[Element, str]]


def _check(root: Element, checks: Sequence[Callable[[Element], Faults]]) -> None:
    for check in checks:
        for element, problem in check(root):
            raise AkomaNtosoError(f"Akoma Ntoso 한국 프로파일에 맞지 않습니다({element.sourceline}번째 줄): {problem}")


def _root_is_document(root: Element) -> Faults:
    if root.getroottree().docinfo.internalDTD is not None:
        yield root, "DOCTYPE을 쓸 수 없습니다."
    if local_name(root) != "akomaNtoso":
        yield root, f"문서의 뿌리가 akomaNtoso가 아니라 {local_name(root)[:40]}입니다."
    if root.tag != tag("akomaNtoso"):
        yield root, f"이름공간이 {NAMESPACE} 이어야 합니다."


def _no_instance_attributes(root: Element) -> Faults:
    """`xsi:type` and its like would let a document name types that are ours alone."""
    for element in root.iter("*"):
        if any(str(key).startswith(_XSI) for key in element.attrib):
            yield element, f"{local_name(element)}에 xsi 속성이 있습니다."


def _references_resolve(root: Element) -> Faults:
    known = {f"#{element.get('eId')}" for element in root.iter("*") if element.get("eId")}
    for element in root.iter("*"):
        for name in _REFERRING:
            value = element.get(name, "")
            if value.startswith("#") and value not in known:
                yield element, f"{local_name(element)}의 {name}이 가리키는 {value}가 문서에 없습니다."


def _words_are_there(root: Element) -> Faults:
    for element in root.iter(*map(tag, _SPOKEN)):
        if not "".join(map(str, element.itertext())).strip() and element.find(tag("eol")) is None:
            yield element, f"{local_name(element)}에 내용이 없습니다."


def _moved_are_removed(root: Element) -> Faults:
    """What has moved to another number is not here any more."""
    for element in root.iter(*_NUMBERED):
        if element.get("refersTo") and not element.get("status"):
            yield element, f"이동된 조문({element.get('eId')})에 status가 없습니다."


def _eids_go_on(root: Element) -> Faults:
    """An eId goes on from one around it (`art_3` → `art_3__para_1`), or, in no scope, is a single segment."""
    for element in root.iter("*"):
        eid, around = element.get("eId", ""), _eid_around(element)
        if eid and around and not eid.startswith(f"{around}__"):
            yield element, f"{local_name(element)}의 eId {eid}는 {around}__로 시작해야 합니다."
        if eid and not around and "__" in eid:
            yield element, f"{local_name(element)}의 eId {eid}에 앞부분이 있으면 안 됩니다."


def _eid_around(element: Element) -> str:
    scopes = _SCOPES.get(local_name(element))
    for ancestor in element.iterancestors():
        eid = ancestor.get("eId", "")
        if eid and (scopes is None or local_name(ancestor) in scopes):
            return eid
    return ""


def _containers_hold_their_own(root: Element) -> Faults:
    """Amending sentences stand in `amendingProvisions`, a heading and provisions in `addenda`."""
    for element in root.iter(tag("hcontainer")):
        held = {local_name(child) for child in element}
        if element.get("name") == "amendingProvisions" and "hcontainer" not in held:
            yield element, "개정문(amendingProvisions)에 개정하는 문장이 없습니다."
        if element.get("name") == "addenda" and ("heading" not in held or "hcontainer" in held):
            yield element, "부칙(addenda)에는 제목이 있어야 하고, 개정하는 문장을 둘 수 없습니다."


def _changes_are_recorded(root: Element) -> Faults:
    """Every `mod` is the source of a `textualMod` (3.2 of the mapping)."""
    recorded = {source.get("href") for source in root.iter(tag("source"))}
    for mod in root.iter(tag("mod")):
        if f"#{mod.get('eId')}" not in recorded:
            yield mod, f"개정({mod.get('eId')})이 analysis에 적혀 있지 않습니다."


def _changes_fit_their_kind(root: Element) -> Faults:
    """An insertion brings something, a repeal nothing."""
    for change in root.iter(tag("textualMod")):
        brings = change.find(tag("new")) is not None
        if (change.get("type") == "insertion" and not brings) or (change.get("type") == "repeal" and brings):
            yield change, f"변경({change.get('eId')})의 종류({change.get('type')})와 새 글(new)이 맞지 않습니다."


def _attachments_are_numbered(root: Element) -> Faults:
    for doc in root.iter(tag("doc")):
        around = doc.getparent()
        if doc.get("name") != "explanatoryNote" and around is not None and around.find("{*}num") is None:
            yield doc, "별표나 서식에 번호(num)가 없습니다."


_CHECKS: tuple[Callable[[Element], Faults], ...] = (
    _references_resolve,
    _words_are_there,
    _moved_are_removed,
    _eids_go_on,
    _containers_hold_their_own,
    _changes_are_recorded,
    _changes_fit_their_kind,
    _attachments_are_numbered,
)
