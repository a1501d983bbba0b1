"""Where amendment notes stand in consolidated text: a closed vocabulary between brackets (A-10).

A note is a bracket that holds nothing but words of the consolidator (개정, 신설, 제3호에서 이동 …), dates and numbers,
and among them a word of amendment or a date. A foreign word makes it content: `(과속방지턱, 보도 신설)`, `〈별표 1〉`.
Brackets that do not match (`[본조신설 2021. 1. 15.>`), that nest (`[제5조에서 이동 <2021. 7. 7.>]`) or that are closed
twice (`<개정 2020. 1. 1.>>`) occur in law in force and are taken as they stand.

The repetitions are possessive and every look back is bounded: time grows with the length of the text, whatever it is.
"""

from __future__ import annotations

import re

from ordinance.korean import CIRCLED

Span = tuple[int, int]

_OPENERS = "<〈＜[［〔【({（"
_CLOSERS = ">〉＞]］〕】)}）"
_ROUND = "(（"
_ANGLE = "<〈＜"
# Brackets of one family close each other: an opener before the note may want the closer behind it.
_FAMILIES = (("<〈＜", ">〉＞"), ("[［〔【", "]］〕】"), ("(（", ")）"), ("{", "}"))

# All words that notes are made of; a word stands before its own beginnings (조례 before 조).
_WORDS = (
    *("개정", "신설", "신실", "신규", "삭제", "이동", "옮김", "변경", "수정", "제정", "시행일", "시행"),
    *("본조", "본항", "본호", "본목", "본장", "본절", "본문", "본", "조문", "조제목", "제목", "제명", "절명", "장명"),
    *("전문", "전부", "전면", "일부", "일괄", "단서", "단설", "전단", "후단", "각호", "각목", "번호", "별표", "별지"),
    *("서식", "타", "다른", "조례", "규칙", "법률", "법", "종전", "부터", "까지", "에서", "으로", "로", "각각"),
    *("및", "후", "은", "는", "이", "가", "을", "를", "의", "와", "과", "동", "년", "월", "일"),
    *("제", "조", "항", "호", "목", "장", "절", "관", "편"),
)
_SPACED = "|".join(r"\s*".join(word) for word in _WORDS)
_INNER = rf"(?:[\d\s.,·ㆍ‧∙・．:;/'’‘`~∼～‐–-]++|{_SPACED}|[가-하]\s?목)*+"
_OPEN = rf"[{re.escape(_OPENERS)}]"
_CLOSE = rf"[{re.escape(_CLOSERS)}]"
_BRACKETED = re.compile(
    rf"{_OPEN}(?P<outer>{_INNER})(?:(?:{_OPEN}{_INNER}(?P<nested>{_CLOSE}){_INNER})++(?P<last>{_CLOSE})?|(?P<close>{_CLOSE}))"
)

# A year may be mistyped (`20118. 8. 23.`) or run into the day before it (`2016. 9. 52016. 12. 29.`).
_YEAR = r"(?:(?:19|20)\d{2}|['’‘`]\d{2}|(?<![\d.])\d{2}|(?<!\d)\d{3,5})"
_SIGN = r".·ㆍ．,/"
_MONTH = rf"(?:\s?[{_SIGN}년-][{_SIGN}\s-]*|(?<=\d{{4}})\s)\d{{1,2}}"
_DAY = rf"(?:\s?[{_SIGN}월-][{_SIGN}\s-]*|\s)(?:\d{{1,2}}(?=(?:19|20)\d\d\s?[{_SIGN}])|\d{{1,2}})(?:\s?일|\s?\.)?"
DATE = rf"(?=[\d'’‘`]){_YEAR}{_MONTH}(?:{_DAY}|\s?\.)"
_DATED = re.compile(DATE)
_SURELY_DATED = re.compile(rf"(?:(?:19|20)\d{{2}}|['’‘`]\d{{2}}|(?<![\d.])\d{{2}}){_MONTH}{_DAY}")
_ACTING = re.compile(r"개\s*정|신\s*[설실규]|삭\s*제|이\s*동|옮\s*김|변\s*경|수\s*정|제\s*정|종\s*전|시\s*행")
_MOVED = re.compile(r"(?:\d|목)[^()]{0,8}(?:에서|로)[^()]{0,60}(?:이\s*동|옮\s*김)")
_DELETED = re.compile(r"[\W_]*삭\s*제[\W_]*")
_DIGITS = re.compile(r"\d{4}")
_DATE_FIRST = re.compile(r"[(（]\s?(?:['’‘`]?\d|시\s?행|제\s?정)")
# `(2016. 6. 27. 조례 제1343호)`: a date that says no more; `(2026. 6. 30.까지)` is law.
_BARE_DATE = re.compile(r"[(（](?:[\d\s.,·ㆍ．/'’‘`-]|조례|규칙|제|호)+[)）]")

# A note whose closer was lost or turned round: nothing but dates up to the next provision or the end of the line.
_UNCLOSED = re.compile(
    r"[<〈＜\[〔【]\s*+(?:개정|신설|삭제|본조신설|전문개정|제목개정)"
    rf"(?:[\s,]*+{DATE})++(?:(?=[ \t]*+(?:[{CIRCLED}\n]|$))|[<〈＜](?=\s*+(?:[{CIRCLED}]|\d{{1,3}}\.|$)))"
)
# The Constitutional Court's decisions and limited validity, as national law tells them.
_PROSE = re.compile(
    r"\[\s?(?:(?:단순|한정)?위헌|헌법불합치|한정합헌)[^\[\]\n]{0,400}+\]"
    r"|\[\s?(?:법률|대통령령)\s?제\d+호[^\[\]\n]{0,400}유효함\.?\s?\]"
)
# `[시행일: 2022. 1. 13.] 제8조제1항`: what takes effect stands behind the bracket, at the end of the text.
_EFFECTIVE = re.compile(r"[\[［〔【<〈]\s?시\s?행\s?일")
_SUBJECT = re.compile(r"\s?제\d+조[제\d조항호의,ㆍ ]{0,80}+(?=\s*(?:$|\n|[<\[〔]))")
_ADDENDA = re.compile(r"부\s*칙\s*$")
_WORD = re.compile(r"[가-힣]")
_START = re.compile(_OPEN)
_SENTENCE_END = re.compile(r"[.>\])〕]\s?$")
_NEXT = re.compile(rf"\s*(?:$|[\d{CIRCLED}<〈\[〔(]|[가-하]\.)")
_STRAY = re.compile(rf"[ .]?{_CLOSE}")
_BRACKETS = re.compile(rf"{_OPEN}|{_CLOSE}")
_REACH = 500


def note_spans(text: str) -> tuple[Span, ...]:
    """Where notes stand in the text, in order; notes that stand inside a note belong to it."""
    spans: list[Span] = []
    start = _START.search(text)
    while start is not None:
        position = start.start()
        end = _note_end(text, position)
        if end:
            end = _with_strays(text, spans, position, end)
            spans.append((position, end))
        start = _START.search(text, end or position + 1)
    return tuple(spans)


def _note_end(text: str, start: int) -> int:
    """Index behind the note that the bracket at `start` opens, or 0 where it opens none."""
    match = _BRACKETED.match(text, start)
    if match is not None:
        if match["nested"] and not _ACTING.search(match["outer"]) and _WORD.search(match["outer"]):
            return 0  # `(동장 <개정 2008. 5. 23.>)` is a note in brackets of the law
        end = match.end() if match["last"] or match["close"] else match.end("nested")
        return _with_subject(text, start, end) if _is_note(text, start, end) else 0
    match = _UNCLOSED.match(text, start) or _PROSE.match(text, start)
    return match.end() if match else 0


def _is_note(text: str, start: int, end: int) -> bool:
    """Whether a bracket that holds only words of notes is one."""
    inner = text[start:end]
    if text.startswith("」", end):
        return False
    if _ACTING.search(inner) is None:
        return _is_dated(text, start, end)
    if inner[0] in _ROUND:
        return _is_round(text, start, end)
    return (
        inner[0] in _ANGLE
        or _DELETED.fullmatch(inner) is not None
        or any(rule.search(inner) for rule in (_DIGITS, _MOVED))
    )


def _is_round(text: str, start: int, end: int) -> bool:
    """Whether round brackets with a word of amendment are a note; `(1990. 12. 31. 법률 제1호 개정) 제3조` are not."""
    inner = text[start:end]
    if _DATED.search(inner):
        return not _DATE_FIRST.match(inner) or _at_edge(text, start, end)
    if _DELETED.fullmatch(inner):
        return _at_edge(text, start, end)
    return _MOVED.search(inner) is not None


def _is_dated(text: str, start: int, end: int) -> bool:
    """Whether a bracket without a word of amendment is a note: it holds a date, and is no label of 부칙."""
    inner = text[start:end]
    if _SURELY_DATED.search(inner) is None or _ADDENDA.search(text, max(0, start - 8), start):
        return False
    return inner[0] not in _ROUND or (_BARE_DATE.fullmatch(inner) is not None and _at_edge(text, start, end))


def _at_edge(text: str, start: int, end: int) -> bool:
    """Whether a bracket stands behind a sentence or before the next provision or note, not inside a sentence."""
    return (_SENTENCE_END.search(text, max(0, start - 2), start) or _NEXT.match(text, end)) is not None


def _with_subject(text: str, start: int, end: int) -> int:
    """The end of a note with the provisions that a note of effect names behind its bracket."""
    subject = _SUBJECT.match(text, end) if _EFFECTIVE.match(text, start) else None
    return subject.end() if subject else end


def _with_strays(text: str, spans: list[Span], start: int, end: int) -> int:
    """The end of a note with closers behind it that nothing before it opened: `<개정 2020. 1. 1.>>`."""
    while (stray := _STRAY.match(text, end)) and not _is_awaited(text, spans, start, stray[0][-1]):
        end = stray.end()
    return end


def _is_awaited(text: str, spans: list[Span], start: int, closer: str) -> bool:
    """Whether a bracket of the closer's family is open before `start`, notes left out."""
    openers, closers = next(family for family in _FAMILIES if closer in family[1])
    depth = 0
    for one in reversed(_BRACKETS.findall(_before(text, spans, start))):
        depth += (one in closers) - (one in openers)
        if depth < 0:
            return True
    return False


def _before(text: str, spans: list[Span], start: int) -> str:
    """What stands before `start`, not farther than brackets reach, without notes."""
    first = max(0, start - _REACH)
    pieces: list[str] = []
    stop = start
    for begin, end in reversed(spans):
        if end <= first:
            break
        pieces.append(text[end:stop])
        stop = begin
    pieces.append(text[first:stop] if first < stop else "")
    return "".join(reversed(pieces))
