"""A Word document from anywhere is read, or refused with one message, at once."""

from __future__ import annotations

import io
import socket
import time
import zipfile
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ordinance.errors import InputError, OrdinanceError
from ordinance.formats.docx import read_law, write_law
from ordinance.law.read import read
from ordinance.law.tree import Instrument
from tests.formats.docx.bills import LAW

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TITLE = "가온구 행정기구 설치 조례"
FIRST = "제1조(목적) 이 조례는 행정기구를 정한다."


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def _repacked(changed: dict[str, bytes | None], raw: bytes | None = None) -> bytes:
    """A document with parts exchanged, or left out where None."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw or write_law(LAW))) as old, zipfile.ZipFile(buffer, "w") as new:
        parts = {name: old.read(name) for name in old.namelist()} | changed
        for name, content in parts.items():
            if content is not None:
                new.writestr(name, content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _bomb() -> bytes:
    return _repacked({"word/document.xml": b"<a>" + b" " * 40_000_000 + b"</a>"})


def _hidden_bomb() -> bytes:
    return _repacked({f"word/media/{number}.xml": b"\0" * 20_000_000 for number in range(20)})


def _encrypted() -> bytes:
    raw = bytearray(write_law(LAW))
    at = raw.find(b"PK\x01\x02")
    while at >= 0:
        raw[at + 8] |= 1
        at = raw.find(b"PK\x01\x02", at + 4)
    return bytes(raw)


def _entities(declared: str) -> bytes:
    xml = f'<?xml version="1.0"?><!DOCTYPE a [{declared}]><w:document {W}><w:body><w:p>{_run("&b;")}</w:p></w:body></w:document>'
    return _repacked({"word/document.xml": xml.encode()})


def _deep() -> bytes:
    inside = "<w:tbl><w:tr><w:tc>" * 5_000
    return _repacked({"word/document.xml": f"<w:document {W}><w:body>{inside}".encode()})


def _wide() -> bytes:
    cell = f'<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p>{_run("가")}</w:p></w:tc>'
    xml = f"<w:document {W}><w:body><w:p>{_run(FIRST)}</w:p><w:tbl><w:tr>{cell}</w:tr></w:tbl></w:body></w:document>"
    return _repacked({"word/document.xml": xml.encode()})


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "DOCX 파일이 아닙니다"),
    "text": (FIRST.encode, "DOCX 파일이 아닙니다"),
    "old or encrypted office file": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "암호가 걸렸거나"),
    "encrypted parts": (_encrypted, "암호가 걸린"),
    "one steep part": (_bomb, "지나치게 커지는"),
    "many large parts": (_hidden_bomb, "지나치게 커지는"),
    "no text": (lambda: _repacked({"word/document.xml": None}), "word/document.xml.*없습니다"),
    "not XML": (lambda: _repacked({"word/document.xml": b"<w:document"}), "XML로 읽을 수 없습니다"),
    "another root": (lambda: _repacked({"word/document.xml": b"<document/>"}), "워드의 글이 아닙니다"),
    "external entity": (lambda: _entities('<!ENTITY b SYSTEM "file:///etc/hostname">'), "DTD"),
    "entity bomb": (
        lambda: _entities('<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'),
        "DTD",
    ),
    "DTD in another part": (
        lambda: _repacked({"word/styles.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}),
        "DTD",
    ),
    "cut short": (lambda: write_law(LAW)[:2_000], "DOCX 파일이 아닙니다"),
    "nested without end": (_deep, "XML로 읽을 수 없습니다"),
    "a table without end": (_wide, "열이 너무 많습니다"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_is_one_message_at_once(case: str) -> None:
    make, said = HOSTILE[case]
    raw = make()
    begun = time.monotonic()
    with pytest.raises(InputError, match=said):
        read_law(raw)
    assert time.monotonic() - begun < 3


def test_what_lies_outside_the_file_is_never_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_network(*_: object) -> object:
        raise AssertionError("the reader opened a connection")

    monkeypatch.setattr(socket, "socket", no_network)
    with zipfile.ZipFile(io.BytesIO(write_law(LAW))) as archive:
        name = "word/_rels/document.xml.rels"
        outside = b'Type="x/numbering" TargetMode="External" Target="http://127.0.0.1/numbering.xml"/></Relationships>'
        links = archive.read(name).replace(b"</Relationships>", b'<Relationship Id="rId99" ' + outside)
    assert read_law(_repacked({name: links})) == LAW


SMALL = write_law(read(f"{TITLE}\n\n{FIRST}\n\n[별표 1] 정원\n\n┌─┬─┐\n│가│1 │\n└─┴─┘\n"))


@given(st.lists(st.tuples(st.integers(0, len(SMALL) - 1), st.integers(0, 255)), min_size=1, max_size=20))
@settings(deadline=None)
def test_a_damaged_file_reads_or_is_refused(damage: list[tuple[int, int]]) -> None:
    raw = bytearray(SMALL)
    for at, byte in damage:
        raw[at] = byte
    with suppress(OrdinanceError):
        assert isinstance(read_law(bytes(raw)), Instrument)


MARKS = st.sampled_from(
    [
        "제2조(국) ",
        "① ",
        "1. ",
        "가. ",
        "[별표 1] ",
        "부칙",
        "제1장 총칙",
        "전부를 다음과 같이 개정한다.",
        "국을 둔다.",
        "\t",
        "",
    ]
)
TAGS = st.sampled_from(
    ["p", "r", "t", "tbl", "tr", "tc", "ins", "del", "sdt", "sdtContent", "br", "pPr", "rPr", "vMerge"]
)


@given(st.recursive(MARKS.map(lambda text: f"<w:t>{text}</w:t>"), lambda inner: st.builds(
    lambda tag, parts: f"<w:{tag}>{''.join(parts)}</w:{tag}>", TAGS, st.lists(inner, max_size=4)), max_leaves=30))  # fmt: skip
@settings(deadline=None)
def test_elements_in_any_order_read_or_are_refused(inside: str) -> None:
    xml = f"<w:document {W}><w:body><w:p>{_run(FIRST)}</w:p>{inside}</w:body></w:document>"
    with suppress(OrdinanceError):
        assert read_law(_repacked({"word/document.xml": xml.encode()}, SMALL)).body
