"""Reading amending sentences into operations (grammar C-14).

Its counterpart is `ordinance.amend.write`. What does not read as an operation is refused with the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.operations import (
    Amendment,
    Instruction,
    Operation,
    Pair,
    ReplaceAnnexes,
    ReplaceWords,
    Retitle,
    Rewrite,
)
from ordinance.amend.places import read_places
from ordinance.amend.write import last_place
from ordinance.law.address import Address, AnnexAddress, Place, Step, TitleAddress
from ordinance.law.heads import article_head
from ordinance.law.numbers import Level, mark
from ordinance.law.read import LawSyntaxError, read_addenda, read_annex, read_provisions
from ordinance.law.tree import Addenda, Annex, Provision

_OPENING = re.compile(r"[「]?(?P<title>.+?)[」]?\s+일부를 다음과 같이 개정한다\.$")
_VERB = re.compile(r"\s*(?:하고,|하며,|한다\.)\s*")
_Q = r"\x01(\d+)\x02"
_PAIR = re.compile(rf"{_Q}[을를] (?P<each>각각 )?{_Q}(?:으로|로)$")
_WORDS = re.compile(r"(?P<places>.+?) 중 (?P<pairs>\x01.*)$")
_RETITLE = re.compile(rf"(?P<place>제명|.+의 제목) {_Q}[을를] {_Q}(?:으로|로)$")
_REWRITE = re.compile(r"(?P<places>.+?)[을를] (?:각각 )?다음과 같이$")
_ANNEXES = re.compile(r"(?P<places>.+?)[을를] (?:각각 )?별지와 같이$")
_ADDENDA = re.compile(r"부\s*칙\s*(?P<label>[<(〈].*[>)〉])?$")


@dataclass(frozen=True, slots=True)
class _Masked:
    """A sentence whose quotations are replaced by numbered marks, so that grammar never looks inside them."""

    text: str
    quotes: tuple[str, ...]

    def quote(self, index: str) -> str:
        return self.quotes[int(index)]


def mask_quotes(text: str) -> _Masked:
    """Take out the outermost “…” quotations; quotes nest (C-14). Raises RefusedError when they do not pair."""
    out: list[str] = []
    quotes: list[str] = []
    depth = start = 0
    for index, char in enumerate(text):
        if char == "“":
            start = index + 1 if depth == 0 else start
            depth += 1
        elif char == "”":
            depth -= 1
            if depth == 0:
                out.append(f"\x01{len(quotes)}\x02")
                quotes.append(text[start:index])
        elif depth == 0:
            out.append(char)
        if depth < 0:
            break
    if depth != 0:
        raise RefusedError(Code.UNREADABLE, "따옴표의 짝이 맞지 않습니다.", sentence=text)
    return _Masked("".join(out), tuple(quotes))


def is_sentence(line: str) -> bool:
    """Whether a line is an amending sentence and not text printed below one."""
    return line.endswith("한다.") and article_head(line) is None and re.match(r"제\d+|제명|별표|별지", line) is not None


def read_instruction(lines: Sequence[str]) -> Instruction:
    """One sentence with the lines printed below it; raises RefusedError."""
    masked = mask_quotes(lines[0].strip())
    operations: list[Operation] = []
    printed = _Printed(lines[1:], lines[0])
    spoken: Place | None = None
    for step in _steps(masked, lines[0]):
        operation = _operation(step, masked, spoken, printed, lines[0])
        operations.append(operation)
        spoken = last_place(operation)
    printed.finish()
    return Instruction(tuple(operations))


def _steps(masked: _Masked, sentence: str) -> list[str]:
    pieces = _VERB.split(masked.text)
    if len(pieces) < 2 or pieces[-1]:
        raise RefusedError(Code.UNREADABLE, "개정문이 ‘한다.’로 끝나지 않습니다.", sentence=sentence)
    return pieces[:-1]


class _Printed:
    """The provisions printed below a sentence, handed out in step order."""

    def __init__(self, lines: Sequence[str], sentence: str) -> None:
        self._sentence = sentence
        self._lines = [line for line in lines if line.strip()]
        self._queue: list[Provision] | None = None

    def take(self, places: Sequence[Address]) -> tuple[Provision, ...]:
        if self._queue is None:
            self._queue = list(_read_printed(self._lines, places[0], self._sentence))
        taken = tuple(self._queue[: len(places)])
        del self._queue[: len(places)]
        named = [place.steps[-1] for place in places]
        if [(step.level, step.number) for step in named] != [(node.level, node.number) for node in taken]:
            raise RefusedError(
                Code.WRONG_PROVISION,
                "‘다음과 같이’ 아래에 적힌 조문이 개정문이 가리키는 조문과 다릅니다.",
                sentence=self._sentence,
            )
        return taken

    def finish(self) -> None:
        if self._queue or (self._queue is None and self._lines):
            raise RefusedError(
                Code.WRONG_PROVISION,
                "개정문이 가리키지 않은 조문이 아래에 적혀 있습니다.",
                sentence=self._sentence,
            )


def _read_printed(lines: Sequence[str], place: Address, sentence: str) -> tuple[Provision, ...]:
    """Provisions printed without their parents: a 항, 호 or 목 is read inside the address it will stand at."""
    parents = [_shell(step) for step in place.steps[:-1]]
    try:
        nodes = read_provisions([*parents, *lines])
    except LawSyntaxError as error:
        raise RefusedError(
            Code.UNREADABLE, f"새로 적은 조문을 읽지 못했습니다. {error.problem}", sentence=sentence
        ) from error
    for _ in parents:
        nodes = nodes[0].children
    return nodes


def _shell(step: Step) -> str:
    """A stand-in for a parent provision, so that the law reader accepts what is printed inside it."""
    head = mark(step.level, step.number)
    return f"{head}(x)" if step.level == Level.ARTICLE else f"{head} x"


def _operation(step: str, masked: _Masked, spoken: Place | None, printed: _Printed, sentence: str) -> Operation:
    if match := _RETITLE.match(step):
        return _retitle(match, masked, spoken)
    if match := _WORDS.match(step):
        return ReplaceWords(read_places(match["places"], spoken), _pairs(match["pairs"], masked, sentence))
    if match := _ANNEXES.match(step):
        annexes = read_places(match["places"], spoken)
        return ReplaceAnnexes(tuple(place for place in annexes if isinstance(place, AnnexAddress)))
    if match := _REWRITE.match(step):
        places = tuple(place for place in read_places(match["places"], spoken) if isinstance(place, Address))
        return Rewrite(places, printed.take(places))
    raise RefusedError(Code.UNREADABLE, "개정문의 형식을 알 수 없습니다.", sentence=sentence)


def _retitle(match: re.Match[str], masked: _Masked, spoken: Place | None) -> Operation:
    old, new = masked.quote(match[2]), masked.quote(match[3])
    (place,) = read_places(match["place"], spoken)
    if isinstance(place, TitleAddress):
        return Retitle(place, old, new)
    if isinstance(place, Address) and old.startswith("(") and old.endswith(")"):
        return Retitle(place, old[1:-1], new.removeprefix("(").removesuffix(")"))
    return ReplaceWords((place,), (Pair(old, new),))


def _pairs(text: str, masked: _Masked, sentence: str) -> tuple[Pair, ...]:
    pairs: list[Pair] = []
    for piece in text.split(", "):
        match = _PAIR.match(piece)
        if match is None:
            raise RefusedError(Code.UNREADABLE, "“ ”를 “ ”로 하는 꼴로 읽을 수 없습니다.", sentence=sentence)
        pairs.append(Pair(masked.quote(match[1]), masked.quote(match[3]), match["each"] is not None))
    return tuple(pairs)


def read(text: str) -> Amendment:
    """A whole amendment: opening, sentences with printed provisions, 부칙, 별지. Raises RefusedError."""
    body, addenda, annexes = _sections(text)
    title = ""
    blocks: list[list[str]] = []
    for line in body:
        if match := _OPENING.match(line):
            title = match["title"]
        elif is_sentence(line):
            blocks.append([line])
        elif blocks:
            blocks[-1].append(line)
        else:
            raise RefusedError(Code.UNREADABLE, "개정문의 첫 문장을 읽지 못했습니다.", sentence=line)
    if not title and not blocks:
        raise RefusedError(Code.UNREADABLE, "개정문이 없습니다.", sentence=text.strip()[:40])
    return Amendment(title, tuple(read_instruction(block) for block in blocks), annexes, addenda)


def _sections(text: str) -> tuple[list[str], tuple[Addenda, ...], tuple[Annex, ...]]:
    pieces: list[list[str]] = [[]]
    for line in text.split("\n"):
        if _ADDENDA.match(line.strip()) or line.startswith("["):
            pieces.append([])
        pieces[-1].append(line)
    addenda: list[Addenda] = []
    annexes: list[Annex] = []
    for piece in pieces[1:]:
        if match := _ADDENDA.match(piece[0].strip()):
            addenda.append(read_addenda(piece[1:], match["label"] or ""))
        elif annex := read_annex(piece):
            annexes.append(annex)
    return [line.strip() for line in pieces[0] if line.strip()], tuple(addenda), tuple(annexes)
