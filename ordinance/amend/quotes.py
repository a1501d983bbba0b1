"""Quotations taken out of a sentence, so that grammar never looks inside them (C-14).

Quotes nest, and national text uses one straight mark for both ends. A quotation ends at a mark that a particle
follows (을, 를, 으로, 로 …) with the marks inside it in pairs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ordinance.amend.errors import Code, RefusedError

_MARK = re.compile(r"\x01(\d+)\x02")


@dataclass(frozen=True, slots=True)
class Masked:
    """A sentence whose quotations are replaced by numbered marks; `slips` says that marks were not in order."""

    text: str
    quotes: tuple[str, ...]
    slips: bool = False

    def quote(self, index: str) -> str:
        """The quotation behind a mark's number."""
        return self.quotes[int(index)]

    def shown(self, text: str) -> str:
        """Masked text as the sentence has it."""
        return _MARK.sub(lambda match: f"“{self.quotes[int(match[1])]}”", text)


_CURLY = re.compile("[“”]")
# What may stand behind the end of a quotation, and how the new words of a pair end.
_AFTER_OLD = re.compile(r"\s?(?:[을를은는](?=\s|“|\"|$)|\s?부분을|울 |룰 )")
_AFTER_NEW = re.compile(
    r"\s?(?:으로|로|이라|라)(?=\s|,|$|\.|하|한|개)|\s?(?:을|를) (?:삭제|각각 삭제)|\s?및 (?=[“\"])|\s*$"
)


def mask_quotes(text: str) -> Masked:
    """Take out the outermost quotations; raises RefusedError when they do not pair."""
    if '"' in text and "“" not in text and "”" not in text:
        try:
            return _straight(text, '"', '"')
        except RefusedError:
            masked = _with_missing(text)
            return Masked(masked.text, masked.quotes, slips=True)
    try:
        return _curly(text)
    except RefusedError:
        return _repaired(text)


def _curly(text: str) -> Masked:
    out: list[str] = []
    quotes: list[str] = []
    depth = start = end = 0
    for found in _CURLY.finditer(text):
        depth += 1 if found[0] == "“" else -1
        if depth < 0:
            break
        if depth == 1 and found[0] == "“":
            start = found.end()
            out.append(text[end : found.start()])
        elif depth == 0:
            end = found.end()
            out.append(f"\x01{len(quotes)}\x02")
            quotes.append(text[start : found.start()])
    if depth != 0:
        raise _unpaired(text)
    return Masked("".join((*out, text[end:])), tuple(quotes))


def _straight(text: str, opening: str, closing: str) -> Masked:
    """Quotations in marks whose ends look alike: each ends where its particle follows (C-15)."""
    out: list[str] = []
    quotes: list[str] = []
    at = 0
    while (start := text.find(opening, at)) >= 0:
        out.append(text[at:start])
        end = _end(text, start + 1, opening, closing, is_new=len(quotes) % 2 == 1)
        if end < 0:
            raise _unpaired(text)
        out.append(f"\x01{len(quotes)}\x02")
        quotes.append(text[start + 1 : end])
        at = end + 1
    out.append(text[at:])
    return Masked("".join(out), tuple(quotes))


def _end(text: str, start: int, opening: str, closing: str, *, is_new: bool) -> int:
    """Where the quotation from `start` ends: the marks inside pair, and what follows fits. -1 when none does."""
    after = _AFTER_NEW if is_new else _AFTER_OLD
    fallback = -1
    at = text.find(closing, start)
    while at >= 0:
        inside = text.count(opening, start, at)
        if inside % 2 == 0 and (after.match(text, at + 1) or _AFTER_NEW.match(text, at + 1)):
            if not is_new and not after.match(text, at + 1):
                fallback = at if fallback < 0 else fallback
            elif _next_opens_well(text, at + 1, opening, is_new=is_new):
                return at
            elif fallback < 0:
                fallback = at
        at = text.find(closing, at + 1)
    return fallback


def _next_opens_well(text: str, at: int, opening: str, *, is_new: bool) -> bool:
    """Behind the old words the new ones must open: `"A"를 "B"로`, `"A"를 각각 "B"로`."""
    if is_new:
        return True
    return re.match(rf"\s?(?:[을를은는룰울]|부분을)\s*(?:각각\s*)?{re.escape(opening)}", text[at : at + 16]) is not None


def _repaired(text: str) -> Masked:
    """Curly quotes that do not pair: reversed ones, or one missing; read as if all marks were alike."""
    plain = text.replace("“", '"').replace("”", '"')
    try:
        masked = _straight(plain, '"', '"')
    except RefusedError:
        masked = _with_missing(plain)
    # The marks inside a quotation are those of the sentence again: which end each was, only the text knows.
    return Masked(masked.text, tuple(map(_curled, masked.quotes)), slips=True)


def _with_missing(text: str) -> Masked:
    """One mark is missing at an end: `"A"를 B"로` or `"A를 "B"로`."""
    for pattern, repaired in (
        (r'"([^"]+)"([을를]) ((?:각각 )?)([^"\s][^"]*)"(으로|로)', r'"\1"\2 \3"\4"\5'),
        (r'"([^"]+)([을를]) ((?:각각 )?)"([^"]+)"(으로|로)', r'"\1"\2 \3"\4"\5'),
        (r'"([^"]+)"([을를]) ((?:각각 )?)"([^"]+?)(으로|로)(?= [한하]|,)', r'"\1"\2 \3"\4"\5'),
    ):
        mended, count = re.subn(pattern, repaired, text)
        if count == 1:
            return _straight(mended, '"', '"')
    raise _unpaired(text)


def _curled(quotation: str) -> str:
    parts = quotation.split('"')
    return "".join(part + ("" if index == len(parts) - 1 else "“”"[index % 2]) for index, part in enumerate(parts))


def _unpaired(text: str) -> RefusedError:
    return RefusedError(Code.UNREADABLE, "따옴표의 짝이 맞지 않습니다.", sentence=text)


__all__ = ["Masked", "mask_quotes"]
