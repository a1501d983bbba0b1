"""A JSON or XML file as plain values: objects, lists and texts. Hostile files are refused before anything is read.

XML becomes what the service's own JSON is: a child that repeats is a list, an element without children a text.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from lxml import etree

from ordinance.errors import InputError
from ordinance.formats.lawgo.values import Row
from ordinance.formats.plain_xml import plain_parser
from ordinance.formats.text import characters, read_bytes, unknown_encoding

_MOST_PARTS = 2_000_000
_MOST_TAGS = 600_000
_AGAIN = "law.go.kr에서 다시 받으십시오."
# No text of law holds these: control characters except tab and line ends, halves of surrogate pairs, noncharacters.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DIGITS = re.compile(r"\d{60}")
_JAMO = re.compile(r"[\u1100-\u11ff]+")
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}\?>")


def load(path: Path) -> tuple[str, object]:
    """The name of the root and its value. Raises InputError for what is no JSON or XML, and for a hostile file."""
    text = decoded(read_bytes(path))
    start = text.lstrip()[:1]
    if not start:
        raise InputError("빈 파일입니다.", advice=_AGAIN)
    return _from_xml(text) if start == "<" else _from_json(text)


def decoded(raw: bytes) -> str:
    """Text in UTF-8 or CP949, to the letter but for Hangul in single jamo, which is composed; raises InputError."""
    text = characters(raw)
    if "\x00" in text:  # UTF-16 without its mark
        raise unknown_encoding()
    return _JAMO.sub(lambda match: unicodedata.normalize("NFC", match[0]), text)


def _from_json(text: str) -> tuple[str, object]:
    if text.count("{") + text.count("[") + text.count(",") > _MOST_PARTS:
        raise InputError("파일에 항목이 너무 많습니다.", advice=_AGAIN)
    try:
        value = json.loads(text, object_pairs_hook=_object)
    except RecursionError:
        raise InputError("JSON이 너무 깊이 겹쳐 있습니다.", advice=_AGAIN) from None
    except json.JSONDecodeError as error:
        raise InputError(f"JSON으로 읽을 수 없습니다({error.lineno}번째 줄).", advice=_AGAIN) from None
    except ValueError:
        raise InputError("JSON에 너무 긴 수가 있습니다.", advice=_AGAIN) from None
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, dict) and len(value) == 1:
        ((name, value),) = value.items()
        return name, value
    return "", value


def _object(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    """One JSON object. Of a repeated name all values but the last would be lost unseen: refused."""
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise InputError(f"JSON의 한 묶음에 같은 이름이 두 번 있습니다: “{name[:40]}”.", advice=_AGAIN)
        if isinstance(value, str):
            check_text(value, name)
        elif isinstance(value, list):
            for one in value:
                if isinstance(one, str):
                    check_text(one, name)
        found[name] = value
    return found


def check_text(text: str, name: str) -> None:
    """Raises InputError for characters that no law has, and for numbers without end."""
    if match := _FORBIDDEN.search(text):
        raise InputError(
            f"‘{name[:40]}’에 글자가 아닌 부호 U+{ord(match[0]):04X}가 있습니다({match.start() + 1}번째 글자).".encode(
                "utf-8", "replace"
            ).decode(),
            advice="그 부호를 지운 뒤 다시 하십시오.",
        )
    if _DIGITS.search(text):
        raise InputError(f"‘{name[:40]}’에 끝없이 긴 숫자가 있습니다.", advice=_AGAIN)


def _from_xml(text: str) -> tuple[str, object]:
    if text.count("<") > _MOST_TAGS:
        raise InputError("파일에 요소가 너무 많습니다.", advice=_AGAIN)
    if text.lstrip()[:300].lower().startswith(("<!doctype html", "<html")) or "<html" in text[:1000].lower():
        return "html", text
    _refuse_dtd(text[: _root_start(text)])
    body = _XML_DECLARATION.sub("", text, count=1)
    parser = plain_parser(encoding="utf-8")
    try:
        root = etree.fromstring(body.encode("utf-8", "surrogatepass"), parser)
    except etree.XMLSyntaxError as error:
        raise InputError(f"XML로 읽을 수 없습니다({error.lineno}번째 줄).", advice=_AGAIN) from None
    _refuse_dtd("<!DOCTYPE" if root.getroottree().docinfo.internalDTD is not None else "")
    return str(root.tag), _value(root)


def _root_start(text: str) -> int:
    match = re.search(r"<[^?!\s]", text)
    return match.start() if match else len(text)


def _refuse_dtd(prolog: str) -> None:
    """No response of the service has a DTD: it can only bring entities that grow or point outside."""
    if "<!DOCTYPE" in prolog:
        raise InputError("XML에 문서형 선언(DOCTYPE)이 있어 읽지 않습니다.", advice=_AGAIN)


def _value(element: etree._Element) -> object:
    """An element as an object of its children, or as its text (several CDATA sections are one text)."""
    if not len(element):
        text = element.text or ""
        check_text(text, str(element.tag))
        return text
    if (element.text or "").strip() or any((child.tail or "").strip() for child in element):
        raise InputError(f"‘{element.tag}’ 안에 글과 태그가 섞여 있습니다({element.sourceline}번째 줄).", advice=_AGAIN)
    _move_items(element)
    found: dict[str, object] = {}
    for child in element:
        _add(found, str(child.tag), _value(child))
    return found


def _add(found: dict[str, object], name: str, value: object) -> None:
    if name not in found:
        found[name] = value
        return
    known = found[name]
    if isinstance(known, list):
        known.append(value)
    else:
        found[name] = [known, value]


def _move_items(element: etree._Element) -> None:
    """Since July 2026 목 stand behind their 호 under 항, not inside it: move each into the 호 before it."""
    owner: etree._Element | None = None
    for child in list(element):
        if child.tag == "호":
            owner = child
        elif child.tag == "목" and owner is not None:
            owner.append(child)


__all__ = ["Row", "check_text", "decoded", "load"]
