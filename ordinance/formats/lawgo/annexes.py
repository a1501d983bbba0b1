"""별표 and 서식 as delivered: a head, lines with text-drawn tables, and the address of the file."""

from __future__ import annotations

import dataclasses
import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from ordinance.errors import InputError
from ordinance.formats.lawgo.values import Row, lines, rows, section, whole_number, word
from ordinance.law.heads import ANNEX
from ordinance.law.tree import Instrument

_HOST = "https://www.law.go.kr"
_LINKS = ("별표첨부파일명", "별표서식파일링크", "별표서식PDF파일링크")
# The key of whoever fetched the file is no part of the address.
_KEY = re.compile(r"(?<=[?&])OC=[^&#]*&?")
_OWN_HEAD = re.compile(
    r"\s*(?:■[^\[\]]*)?(?P<head>\[\s*별[표지][^\]]*\])\s*(?P<notes>(?:(?:삭제\s*)?[<〈\[(][^<>〈〉\[\]()]*[>〉\])]\s*)*)"
)
_MOST_HEAD_LINES = 12


@dataclass(frozen=True, slots=True)
class AnnexText:
    """An annex for the law reader: its text, `[별표 1] 제목` first, and the address of its file."""

    text: str
    link: str


def annex_texts(body: Row) -> tuple[AnnexText, ...]:
    """All annexes, from `별표.별표단위` or, as for Seoul, `별표단위` beside 조문."""
    owner = section(body, "별표")
    units = rows(owner, "별표단위") or rows(body, "별표단위")
    return tuple(_annex(unit) for unit in units)


def with_links(law: Instrument, annexes: Sequence[AnnexText]) -> Instrument:
    """The instrument with the addresses at its annexes; raises InputError where an annex did not become one."""
    if len(law.annexes) != len(annexes):
        raise InputError("별표를 하나씩 나누어 읽지 못했습니다.")
    linked = (dataclasses.replace(annex, link=one.link) for annex, one in zip(law.annexes, annexes, strict=True))
    return dataclasses.replace(law, annexes=tuple(linked))


def _annex(unit: Row) -> AnnexText:
    title = html.unescape(word(unit, "별표제목"))
    content = [line for part in lines(unit.get("별표내용"), "별표내용") for line in html.unescape(part).split("\n")]
    own, notes, used = _repeated_head(title, content)
    if not ANNEX.match(title):
        title = f"{own or _stated_head(unit)} {title}"
    head = title if not notes or notes in title else f"{title} {notes}"
    return AnnexText("\n".join([head.rstrip(), *content[used:]]), _link(unit))


def _stated_head(unit: Row) -> str:
    """Number and kind from the data, used where title and text name none: 은평구 has 별표 tagged as 서식."""
    value, branch = whole_number(unit, "별표번호"), whole_number(unit, "별표가지번호")
    number = f"{value}{f'의{branch}' if branch else ''}" if value else ""
    if word(unit, "별표구분") in {"서식", "별지"} and value:
        return f"[별지 제{value}호{f'의{branch}' if branch else ''}서식]"
    return f"[별표 {number}]" if number else "[별표]"


def _repeated_head(title: str, content: Sequence[str]) -> tuple[str, str, int]:
    """Head and notes with which the text itself begins (`■ 법령명 [별표 2] <개정 …>`, the title), and their lines.

    Nothing is taken off unless head, notes and title together are whole lines.
    """
    wanted = _squeezed(ANNEX.sub(r"\g<title>", title))
    for used in range(1, min(len(content), _MOST_HEAD_LINES) + 1):
        joined = " ".join(" ".join(content[:used]).split())
        match = _OWN_HEAD.match(joined)
        if match is None:
            if joined:
                break
            continue
        if not ANNEX.match(match["head"]):
            break
        if _squeezed(joined[match.end("head") :]) == wanted:
            return match["head"], "", used
        if _squeezed(joined[match.end() :]) == wanted:
            return match["head"], match["notes"].strip(), used
    return _named_head(content), "", 0


def _named_head(content: Sequence[str]) -> str:
    first = next((line for line in content if line.strip()), "")
    match = _OWN_HEAD.match(first)
    return match["head"] if match and ANNEX.match(match["head"]) else ""


def _squeezed(text: str) -> str:
    """Letters only: without spaces, and with all middle dots (some come as `?`) as one."""
    return re.sub(r"[?·ㆍ‧∙・･]", "·", re.sub(r"\s+", "", text))


def _link(unit: Row) -> str:
    for name in _LINKS:
        address = next((one.strip() for one in lines(unit.get(name), name) if one.strip()), "")
        if address.startswith("/"):
            address = _HOST + address
        if address.startswith(("http://", "https://")):
            return _KEY.sub("", html.unescape(address)).rstrip("?&")
    return ""
