"""Defects of numbering, planted in the drafting text of real law."""

from __future__ import annotations

import dataclasses
import random
import re
from collections.abc import Callable, Sequence

from ordinance.check import Dossier
from ordinance.law.numbers import Number
from ordinance.law.tree import Annex, AnnexKind, Instrument
from tests.check.planting import Planter, in_text, with_law

ARTICLE = re.compile(r"제(\d+)조((?:의\d+)?)\(([^()]+)\)")
PARAGRAPH = re.compile(r"(?:제\d+조(?:의\d+)?\([^()]+\) )?([①-⑳㉑-㉟])")
SUBPARAGRAPH = re.compile(r"(\d+)\. ")
ITEM = re.compile(r"([가-하])\. ")
DIVISION = re.compile(r"제(\d+)([장절]) (\S.*)")
LETTERS = "가나다라마바사아자차카타파하"

Edit = Callable[[list[str], random.Random], bool]


def lines_edited(edit: Edit) -> Planter:
    """A planter on the lines of a text; the edit says whether it found room."""

    def change(text: str, chance: random.Random) -> str | None:
        lines = text.split("\n")
        return "\n".join(lines) if edit(lines, chance) else None

    return in_text(change)


def where(lines: Sequence[str], pattern: re.Pattern[str]) -> list[int]:
    """Lines that begin so."""
    return [index for index, line in enumerate(lines) if pattern.match(line)]


def picked(lines: Sequence[str], pattern: re.Pattern[str], chance: random.Random) -> int | None:
    """One line that begins so."""
    found = where(lines, pattern)
    return chance.choice(found) if found else None


def _blocks(lines: Sequence[str]) -> list[tuple[int, int]]:
    """Where each article of the text begins and ends."""
    starts = where(lines, ARTICLE)
    ends = where(lines, re.compile(r"제\d+(?:조|장|절)|\[별표|부칙"))
    return [(start, next((end for end in ends if end > start), len(lines))) for start in starts]


def article_number(lines: list[str], chance: random.Random) -> bool:
    """An article in the middle goes; two change places; or one takes a number far off."""
    blocks = [block for block in _blocks(lines) if not lines[block[0]].startswith("제1조(")]
    kind = chance.choice(("gone", "swapped", "far", "first"))
    if kind == "first":
        index = next((i for i in where(lines, ARTICLE)), None)
        if index is None or not lines[index].startswith("제1조("):
            return False
        lines[index] = lines[index].replace("제1조(", f"제{chance.randint(2, 9)}00조(", 1)
        return True
    if len(blocks) < 4:
        return False
    at = chance.randrange(len(blocks) - 1)
    start, end = blocks[at]
    if kind == "gone":
        if ARTICLE.match(lines[start])[2] or ARTICLE.match(lines[blocks[at + 1][0]])[2]:  # type: ignore[index]
            return False
        del lines[start:end]
    elif kind == "swapped":
        after, stop = blocks[at + 1]
        lines[start:stop] = [*lines[after:stop], *lines[end:after], *lines[start:end]]
    else:
        lines[start] = ARTICLE.sub(lambda m: f"제{int(m[1]) + chance.randint(30, 90)}조({m[3]})", lines[start], count=1)
    return True


def _list_edit(pattern: re.Pattern[str], other: Callable[[re.Match[str], random.Random], str]) -> Edit:
    """The mark of one member becomes another that cannot stand there."""

    def edit(lines: list[str], chance: random.Random) -> bool:
        index = picked(lines, pattern, chance)
        if index is None:
            return False
        match = pattern.match(lines[index])
        assert match is not None
        start, end = match.span(1)
        lines[index] = lines[index][:start] + other(match, chance) + lines[index][end:]
        return True

    return edit


def _circled(match: re.Match[str], chance: random.Random) -> str:
    return chr(ord("⑬") + chance.randint(0, 7))


def _number(match: re.Match[str], chance: random.Random) -> str:
    return str(int(match[1]) + chance.randint(2, 40))


def _letter(match: re.Match[str], chance: random.Random) -> str:
    return chance.choice([one for one in LETTERS if LETTERS.index(one) > LETTERS.index(match[1]) + 1] or ["거"])


def _items_below(lines: list[str], chance: random.Random) -> bool:
    """목 are laid below a 호, one of them missing."""
    index = picked(lines, SUBPARAGRAPH, chance)
    if index is None or (index + 1 < len(lines) and ITEM.match(lines[index + 1])):
        return False
    kept = [f"{letter}. 사무 {position}" for position, letter in enumerate(LETTERS[: chance.randint(3, 9)])]
    del kept[chance.randrange(len(kept) - 1)]
    lines[index + 1 : index + 1] = kept
    return True


def _subitems(lines: list[str], chance: random.Random) -> bool:
    """세목 are laid below a 목 that is laid below a 호, one of them missing or twice."""
    index = picked(lines, SUBPARAGRAPH, chance)
    if index is None or (index + 1 < len(lines) and ITEM.match(lines[index + 1])):
        return False
    numbers = list(range(1, chance.randint(4, 9)))
    del numbers[chance.randrange(len(numbers) - 1)]
    lines[index + 1 : index + 1] = ["가. 안의 사무", *(f"{number}) 세부 사무" for number in numbers)]
    return True


def division_number(lines: list[str], chance: random.Random) -> bool:
    """A division takes a number some way off."""
    index = picked(lines, DIVISION, chance)
    if index is None:
        return False
    lines[index] = DIVISION.sub(lambda m: f"제{int(m[1]) + chance.randint(2, 9)}{m[2]} {m[3]}", lines[index])
    return True


def single_paragraph(lines: list[str], chance: random.Random) -> bool:
    """An article without 항 takes ①."""
    plain = [start for start, end in _blocks(lines) if not any(PARAGRAPH.match(one) for one in lines[start:end])]
    plain = [start for start in plain if re.match(r"제\d+조(?:의\d+)?\([^()]+\) \S", lines[start])]
    if not plain:
        return False
    index = chance.choice(plain)
    lines[index] = ARTICLE.sub(lambda match: f"{match[0]} ①", lines[index], count=1)
    return True


def twice(lines: list[str], chance: random.Random) -> bool:
    """A 호, 항, article or division head stands twice."""
    pattern = chance.choice((SUBPARAGRAPH, re.compile("[②-⑳]"), ARTICLE, DIVISION))
    index = picked(lines, pattern, chance)
    if index is None:
        return False
    if pattern is ARTICLE:
        start, end = next(block for block in _blocks(lines) if block[0] == index)
        lines[start:start] = lines[start:end]
    else:
        lines.insert(index, lines[index])
    return True


def reused(lines: list[str], chance: random.Random) -> bool:
    """A line that says 삭제 stands beside its number in force."""
    pattern = chance.choice((SUBPARAGRAPH, re.compile("[②-⑳](?= )"), re.compile(r"제\d+조(?:의\d+)?(?=\()")))
    index = picked(lines, pattern, chance)
    if index is None:
        return False
    head = pattern.match(lines[index])
    assert head is not None
    lines.insert(index, f"{head[0].strip()} 삭제{chance.choice(('', ' <2024. 1. 4.>', '<2019.12.31>'))}")
    return True


def branch(lines: list[str], chance: random.Random) -> bool:
    """의2의2 behind 의2, 의1, or a 항 with a branch."""
    kind = chance.choice(("nested", "one", "paragraph", "subparagraph"))
    if kind == "paragraph":
        index = picked(lines, re.compile("[②-⑳] "), chance)
        if index is not None:
            lines.insert(index + 1, f"{lines[index][0]}의2 새로 정한다.")
        return index is not None
    if kind == "subparagraph":
        index = picked(lines, SUBPARAGRAPH, chance)
        if index is not None:
            lines.insert(index + 1, f"{lines[index].split('.')[0]}의1. 새 사무")
        return index is not None
    blocks = [block for block in _blocks(lines) if "조의" not in lines[block[0]].split("(")[0]]
    if not blocks:
        return False
    start, end = chance.choice(blocks)
    name = lines[start].split("(")[0]
    new = [f"{name}의2(둘) 정한다.", f"{name}의2의2(셋) 정한다."] if kind == "nested" else [f"{name}의1(하나) 정한다."]
    lines[end:end] = new
    return True


def empty_division(lines: list[str], chance: random.Random) -> bool:
    """A division is followed by another, or by the end."""
    index = picked(lines, re.compile(r"제\d+장 "), chance)
    if index is None:
        return False
    lines.insert(index, f"제{chance.randint(1, 9)}{chance.choice('장절')} {chance.choice(('본청', '사업소', '보칙'))}")
    return True


def outside(lines: list[str], chance: random.Random) -> bool:
    """The first division opens behind its first articles."""
    divisions, articles = where(lines, re.compile(r"제1장 ")), _blocks(lines)
    inside = [end for start, end in articles if divisions and start > divisions[0]]
    if len(inside) < 2:
        return False
    head = lines.pop(divisions[0])
    lines.insert(inside[chance.randrange(min(3, len(inside) - 1))] - 1, head)
    return True


def alike(lines: list[str], chance: random.Random) -> bool:
    """① becomes a letter l in a circle, or another look-alike."""
    index = picked(lines, PARAGRAPH, chance)
    if index is None:
        return False
    position = next(
        at for at, letter in enumerate(lines[index]) if letter in "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟"
    )
    new = chance.choice("ⓛ⓵➀❶➊ⓘ")
    lines[index] = lines[index][:position] + new + lines[index][position + 1 :]
    return True


def spaced(lines: list[str], chance: random.Random) -> bool:
    """A number of an article or division is written with gaps."""
    kind = chance.choice((DIVISION, ARTICLE))
    index = picked(lines, kind, chance)
    if index is None:
        return False
    if kind is DIVISION:
        form = chance.choice(("제 {0} {1} ", "제 {0}{1} ", "제{0} {1} "))
        lines[index] = re.sub(r"제(\d+)([장절]) ", lambda match: form.format(match[1], match[2]), lines[index], count=1)
    elif "조의" in lines[index].split("(")[0]:
        lines[index] = lines[index].replace("조의", chance.choice(("조 의", "조의 ", "조 의 ")), 1)
    else:
        lines[index] = re.sub(r"^제", "제 ", lines[index])
    return True


def letter_spaced(lines: list[str], chance: random.Random) -> bool:
    """The title of a division is stretched letter by letter."""
    index = picked(lines, re.compile(r"제\d+(?:의\d+)?[장절] [가-힣]{2,}$"), chance)
    if index is None:
        return False
    head, title = lines[index].split(" ", 1)
    lines[index] = f"{head} {(' ' * chance.randint(1, 4)).join(title)}"
    return True


def head_twice(lines: list[str], chance: random.Random) -> bool:
    """The head of an article is printed again."""
    index = picked(lines, ARTICLE, chance)
    if index is None:
        return False
    gap = chance.choice(("", " "))
    lines[index] = ARTICLE.sub(lambda match: f"{match[0]}{gap}{match[0]}", lines[index], count=1)
    return True


def heading_noted(lines: list[str], chance: random.Random) -> bool:
    """A heading takes a note or a full stop."""
    index = picked(lines, ARTICLE, chance)
    if index is None:
        return False
    more = chance.choice(
        (".", "<개정 2024. 1. 4.>", " <개정 2008.5.23>", "<본조신설 2020.12.31.>", "〈개정 2011.7.1〉")
    )
    lines[index] = ARTICLE.sub(lambda match: f"{match[0][:-1]}{more})", lines[index], count=1)
    return True


def no_heading(lines: list[str], chance: random.Random) -> bool:
    """An article loses its heading."""
    index = picked(lines, re.compile(r"제\d+조(?:의\d+)?\([^()]+\) [가-힣①]"), chance)
    if index is None:
        return False
    lines[index] = ARTICLE.sub(lambda match: match[0].split("(")[0], lines[index], count=1)
    return True


def deleted_heading(lines: list[str], chance: random.Random) -> bool:
    """An article is deleted and its heading stays."""
    blocks = _blocks(lines)
    if not blocks:
        return False
    start, end = chance.choice(blocks)
    head = ARTICLE.match(lines[start])
    assert head is not None
    lines[start:end] = [
        head[0] + chance.choice((" 삭제 <2024. 1. 4.>", " <삭제 2015.7.1>", " 삭제", "삭제〈2010.10.1〉")),
        "",
    ]
    return True


def moved(lines: list[str], chance: random.Random) -> bool:
    """A line stays that only says where an article went."""
    index = picked(lines, ARTICLE, chance)
    if index is None:
        return False
    number = chance.randint(2, 60)
    form = chance.choice(
        ("제{0}조 [제{1}조로 이동 <2024. 1. 4.>]", "제{0}조[종전 제{0}조는 제{1}조로 이동 <2020.4.10.>]")
    )
    lines.insert(index, form.format(number, number + 7))
    return True


def no_stop(lines: list[str], chance: random.Random) -> bool:
    """호 in one line, as databases deliver them, or a line each; one without its stop."""
    blocks = [block for block in _blocks(lines) if sum(bool(SUBPARAGRAPH.match(x)) for x in lines[slice(*block)]) > 4]
    if not blocks:
        return False
    start, end = chance.choice(blocks)
    own = [one for one in lines[start:end] if one]
    numbered = [
        at for at, one in enumerate(own) if SUBPARAGRAPH.match(one) and own[at - 1].endswith(("항", "무", "리", "다."))
    ]
    numbered = [
        at
        for at in numbered
        if at + 1 < len(own) and not own[at].startswith("1.") and "의" not in own[at].split(" ")[0]
    ]
    numbered = [at for at in numbered if re.match(r"\d+\. [가-힣]", own[at]) and own[at - 1][-1] != "."]
    if not numbered or any(ITEM.match(one) for one in own):
        return False
    at = chance.choice(numbered)
    own[at] = own[at].replace(". ", " ", 1)
    lines[start:end] = chance.choice((["".join(own)], own))
    return True


def number_alone(lines: list[str], chance: random.Random) -> bool:
    """A 호 or 목 loses its words."""
    index = picked(lines, re.compile(r"\d+\. |[가-하]\. "), chance)
    if index is None or (index + 1 < len(lines) and ITEM.match(lines[index + 1]) and not ITEM.match(lines[index])):
        return False
    lines[index] = lines[index].split(" ")[0]
    return True


def with_annexes(make: Callable[[random.Random], Sequence[Annex]]) -> Planter:
    """A planter that gives a text other annexes."""

    def plant(dossier: Dossier, chance: random.Random) -> Dossier | None:
        index = chance.randrange(len(dossier.documents))
        law: Instrument = dossier.documents[index].law
        return with_law(dossier, index, dataclasses.replace(law, annexes=tuple(make(chance))))

    return plant


def _annexes(numbers: Sequence[int | None], kind: AnnexKind = AnnexKind.ANNEX) -> list[Annex]:
    return [Annex(kind, Number(one) if one else None, "표", content=("글",)) for one in numbers]


def _with_hole(chance: random.Random, kind: AnnexKind = AnnexKind.ANNEX) -> list[Annex]:
    numbers: list[int | None] = list(range(1, chance.randint(4, 9)))
    at = chance.randrange(len(numbers) - 1)
    if chance.random() < 0.5:
        del numbers[at]
    else:
        numbers[at], numbers[at + 1] = numbers[at + 1], numbers[at]
    return _annexes(numbers, kind)


def _twice_or_mixed(chance: random.Random) -> list[Annex]:
    numbers: list[int | None] = list(range(1, chance.randint(3, 8)))
    at = chance.randrange(len(numbers))
    numbers.insert(at, numbers[at] if chance.random() < 0.6 else None)
    return _annexes(numbers, chance.choice(list(AnnexKind)))


PLANTERS: dict[str, Planter] = {
    "NUM001": lines_edited(article_number),
    "NUM002": lines_edited(_list_edit(re.compile("([②-⑨])"), _circled)),
    "NUM003": lines_edited(_list_edit(SUBPARAGRAPH, _number)),
    "NUM004": lines_edited(_items_below),
    "NUM005": lines_edited(division_number),
    "NUM006": lines_edited(single_paragraph),
    "NUM007": lines_edited(twice),
    "NUM008": lines_edited(reused),
    "NUM009": lines_edited(_subitems),
    "NUM010": lines_edited(branch),
    "NUM011": lines_edited(empty_division),
    "NUM012": lines_edited(outside),
    "NUM013": with_annexes(_with_hole),
    "NUM014": with_annexes(lambda chance: _annexes((1,))),
    "NUM015": with_annexes(lambda chance: _with_hole(chance, AnnexKind.FORM)),
    "NUM016": with_annexes(_twice_or_mixed),
    "NUM017": lines_edited(alike),
    "NUM018": lines_edited(spaced),
    "NUM019": lines_edited(letter_spaced),
    "NUM020": lines_edited(head_twice),
    "NUM021": lines_edited(heading_noted),
    "NUM022": lines_edited(no_heading),
    "NUM023": lines_edited(deleted_heading),
    "NUM024": lines_edited(moved),
    "NUM025": lines_edited(no_stop),
    "NUM026": lines_edited(number_alone),
}
