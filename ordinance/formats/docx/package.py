"""The package around the text: parts, relationships and a ZIP file without a clock."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from lxml import etree

from ordinance.formats.docx.form import Form, standard
from ordinance.formats.docx.looks import Style
from ordinance.formats.docx.styles import styles_part
from ordinance.formats.docx.xml import checked, run, serialise, w

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CORE = f"{_PACKAGE}/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

# A file says nothing of the day it was made on: same bill, same bytes.
_TIME = "2000-01-01T00:00:00Z"
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)

FOOTER_ID = "rId4"
_DOCUMENT_PARTS = (("rId1", "styles"), ("rId2", "settings"), ("rId3", "fontTable"), (FOOTER_ID, "footer"))
_TYPES = {
    "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "/word/document.xml": f"{_WORD}.document.main+xml",
    "/word/fontTable.xml": f"{_WORD}.fontTable+xml",
    "/word/footer.xml": f"{_WORD}.footer+xml",
    "/word/settings.xml": f"{_WORD}.settings+xml",
    "/word/styles.xml": f"{_WORD}.styles+xml",
}
# Other names of typefaces and what may stand in for them, best first.
_STAND_INS = (
    ("HCR Batang,바탕,Batang,나눔명조,NanumMyeongjo,Noto Serif CJK KR", "roman", "variable"),
    ("BatangChe,굴림체,GulimChe,나눔고딕코딩,NanumGothicCoding", "modern", "fixed"),
)


def _bare(tag: str, namespace: str) -> etree._Element:
    """A root whose namespace has no prefix: not every reader of packages copes with one."""
    return etree.fromstring(f'<{tag} xmlns="{namespace}"/>')


def _add(root: etree._Element, tag: str, **attributes: str) -> etree._Element:
    """A new child in the namespace of the root."""
    return etree.SubElement(root, f"{{{etree.QName(root).namespace}}}{tag}", attributes)


def _relationships(entries: Mapping[str, tuple[str, str]]) -> bytes:
    """A relationships part: identifier to type and target."""
    root = _bare("Relationships", f"{_PACKAGE}/relationships")
    for identifier, (kind, target) in entries.items():
        _add(root, "Relationship", Id=identifier, Type=kind, Target=target)
    return serialise(root)


def _content_types() -> bytes:
    root = _bare("Types", f"{_PACKAGE}/content-types")
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    _add(root, "Default", Extension="rels", ContentType=relations)
    _add(root, "Default", Extension="xml", ContentType="application/xml")
    for part, kind in _TYPES.items():
        _add(root, "Override", PartName=part, ContentType=kind)
    return serialise(root)


def _core(title: str) -> bytes:
    root = etree.Element(f"{{{_CORE}}}coreProperties", nsmap={"cp": _CORE, "dc": _DC, "dcterms": _TERMS, "xsi": _XSI})
    etree.SubElement(root, f"{{{_DC}}}title").text = checked(title)
    etree.SubElement(root, f"{{{_DC}}}creator").text = "ordinance"
    for name in ("created", "modified"):
        moment = etree.SubElement(root, f"{{{_TERMS}}}{name}", {f"{{{_XSI}}}type": "dcterms:W3CDTF"})
        moment.text = _TIME
    etree.SubElement(root, f"{{{_DC}}}language").text = "ko-KR"
    return serialise(root)


def _app() -> bytes:
    root = _bare("Properties", _APP)
    _add(root, "Application").text = "ordinance"
    return serialise(root)


def _compatibility() -> etree._Element:
    """Word 2013 and later lay the text out as they do their own files."""
    word = "http://schemas.microsoft.com/office/word"
    names = ("overrideTableStyleFontSizeAndJustification", "enableOpenTypeFeatures", "doNotFlipMirrorIndents")
    return w(
        "compat",
        w("compatSetting", name="compatibilityMode", uri=word, val=15),
        *(w("compatSetting", name=name, uri=word, val=1) for name in names),
    )


def _settings() -> bytes:
    return serialise(
        w(
            "settings",
            w("zoom", percent=100),
            w("defaultTabStop", val=800),
            w("characterSpacingControl", val="doNotCompress"),
            _compatibility(),
            w("themeFontLang", val="ko-KR", eastAsia="ko-KR"),
            w("decimalSymbol", val="."),
            w("listSeparator", val=","),
        )
    )


def _font(name: str, others: str, family: str, pitch: str) -> etree._Element:
    return w(
        "font",
        w("altName", val=others),
        w("charset", val="81"),
        w("family", val=family),
        w("pitch", val=pitch),
        name=name,
    )


def _footer() -> bytes:
    """`- 1 -` in the middle."""
    field = w("fldSimple", run("1"), instr=" PAGE ")
    paragraph = w("p", w("pPr", w("pStyle", val=Style.FOOTER)), run("- "), field, run(" -"))
    return serialise(w("ftr", paragraph))


def _fonts(form: Form) -> list[etree._Element]:
    names = (form.fonts.body, form.fonts.fixed)
    return [_font(name, *stand_ins) for name, stand_ins in dict(zip(names, _STAND_INS, strict=True)).items()]


def _parts(document: bytes, title: str, form: Form) -> dict[str, bytes]:
    """Every part by its name, in the order of the package."""
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relationships(
            {
                "rId1": (f"{_OFFICE}/officeDocument", "word/document.xml"),
                "rId2": (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
                "rId3": (f"{_OFFICE}/extended-properties", "docProps/app.xml"),
            }
        ),
        "docProps/app.xml": _app(),
        "docProps/core.xml": _core(title),
        "word/_rels/document.xml.rels": _relationships(
            {identifier: (f"{_OFFICE}/{kind}", f"{kind}.xml") for identifier, kind in _DOCUMENT_PARTS}
        ),
        "word/document.xml": document,
        "word/fontTable.xml": serialise(w("fonts", *_fonts(form))),
        "word/footer.xml": _footer(),
        "word/settings.xml": _settings(),
        "word/styles.xml": styles_part(form),
    }


def packed(document: bytes, title: str, form: Form | None = None) -> bytes:
    """The DOCX file around `word/document.xml`, in the standard form if none is given."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _parts(document, title, form or standard()).items():
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # the default is the system that writes
            archive.writestr(entry, content)
    return buffer.getvalue()
