"""The words of a text that may belong to a citation, found in one pass.

Every alternative begins with a literal, so that the search skips quickly over text that cites nothing.
Old and wrong spellings that occur in law in force are read too: `같은법`, `동법`, `제1의2호`, `별표3`,
`제10·제11조`, `제3조3항`, `『…』`.
"""

from __future__ import annotations

import re

from ordinance.law.address import Part, Step, read_steps
from ordinance.law.numbers import Level

_ITEMS = "가나다라마바사아자차카타파하"
_STEP = r"제\s?\d+(?:의\d+)?\s?(?:조(?![례사선합직정명])|항(?![공만구목])|호(?!차(?!목)|[선봉실기관점텔대]))(?:의\d+)*"
_ITEM = rf"[{_ITEMS}]목(?![가-힣]{{2}}(?<!부터)(?<!까지)(?<!에서)(?<!에는))(?:의\d+)*"
STEPS = rf"{_STEP}(?:\s?{_STEP}|(?<=조)\d+항){{0,4}}(?:\s?{_ITEM}(?:\d+\)(?:[{_ITEMS}]\))?)?)?"
_PARTS = r"(?:\s?각\s?[호목](?:\s?외의\s?부분)?(?![가-힣]{0,2}실))?(?:\s?(?:본문|단서|전단(?!지)|후단))?(?:의\s제목)?"
_LAW_KIND = "법률|법|영|령|규정|규칙|조례"

# Every stretch that a pattern may skip is bounded, so that no text, however odd, takes more than linear time.
_INSIDE = r"[^\[\]<>〈〉〔〕()【】]{0,40}"
_MOVED = rf"(?:제\s?\d|종전|목){_INSIDE}(?:에서|로)\s?(?:조문\s?|개정[ㆍ·])?(?:이동|옮김)(?![가-힣])"

MARK = re.compile(
    # An editor's note that is still in the text: no citation of the law itself.
    rf"(?P<note>[\[<〈〔(【]{_INSIDE}(?:{_MOVED}|까지\s?신설|조문이동\s?제\d){_INSIDE})"
    r"|(?P<define>\([^()]{0,100}?이하[^()]{0,200}\))"
    r"|(?P<title>[「『][^「」『』]{1,200}[」』])"
    rf"|(?P<steps>{STEPS})"
    r"|(?P<short>제\d+(?=\s?(?:[ㆍ·,]|부터)\s?제\d+조))"
    r"|(?P<division>제\s?\d+\s?[편장절관](?=에서|에\s|의\s|부터|까지|[과와을,]|\s및))"
    r"|(?P<annex>별표(?:\s?\d+(?:의\d+)*(?:\s?[~∼]\s?\d+)?(?![\d명])|(?<![가-힣]별표)(?=[\]】〉>”\"’와과에의는를,\s]|$)))"
    r"|(?P<form>별지\s?제\d+호(?:의\d+)*(?:\s?서식)?)"
    rf"|(?P<same_law>(?:같은\s?|동(?<![가-힣]동)\s?(?=(?:{_LAW_KIND})\s?(?:제\d|시행)))(?:{_LAW_KIND})"
    r"(?![가-힣]{0,2}[적인])(?:\s?시행령|\s?시행규칙)?)"
    rf"|(?P<same_step>(?P<same_head>(?:같은\s?|동(?<![가-힣]동)\s?(?=.\s?제\d))[조항호](?![례회]))(?:\s?{STEPS})?)"
    r"|(?P<each>(?:다음\s?)?(?P<each_part>각\s?[호목])(?=[의에와과로를을중,.ㆍ\s]|외|$))"
    rf"|(?P<addenda>(?:이\s)?부칙\s?(?P<addenda_steps>{STEPS}))"
    r"|(?P<relative>[이본전](?<![가-힣].)\s?[조항호](?=[에의을를은는과와]|\s?제\d|\s본문|\s단서))"
    rf"|(?P<item>[{_ITEMS}]목(?<![가-힣].목)(?=[의에을를과와은는,]|부터|까지|\s(?:및|또는|부터|단서)))"
)
# What every text with a mark holds. Most 호 of a list of duties have nothing of it, and are left at that.
HINT = re.compile(
    rf"[「『]|제\s?\d|별[표지]|각\s?[호목]|같은\s?[조항호법영령규]|이하|[{_ITEMS}]목|동\s?[법영령규조]"
    r"|[이본전]\s?[조항호]"
)
PARTS = re.compile(_PARTS)
# What may stand between two provisions cited in one breath: `부터`, `까지의 규정 및`, `(정원의 총수)와`.
GOING_ON = re.compile(
    r"\s*(?:(?:\([^()]{0,100}\)|부터|까지|내지|에서|의\s?규정|규정|및|또는|와|과|이나|나(?=\s)|,|、|ㆍ|·|‧|∙|・|~|∼|-)\s*)+"
)
REACHES = re.compile(r"부터|내지|[~∼]|에서")
BELOW = re.compile(r"\s*(?:의\s*)?")
# Between the name of a law and what is cited of it: `「…」의 [별표 2]`.
JOINS_NAME = re.compile(r"\s*(?:의\s*)?[\[“\"<〈【]?\s*")
DEFINED = re.compile(
    r"이하\s*(?P<scope>이\s?[조항장절]에서)?\s*[“”\"'‘’˝]\s*(?P<name>[가-힣A-Za-z0-9ㆍ·\s]{1,40}?)\s*[“”\"'‘’˝]\s?(?:이?라|으?로)"
)
# `일부를 다음과 같이 개정한다`: what follows speaks of the law amended (W1).
AMENDS = re.compile(r"\s*(?:의?\s?일부)?를?\s*(?:다음과 같이 )개정한다")
# `제2조제2항 중 “…”을`: an amending sentence, which never speaks of the instrument it stands in.
AMENDING = re.compile(r"\s?중\s?[“\"‘']|[을를]\s다음과\s같이\s(?:한다|개정)")


def steps_at(text: str, start: int, end: int) -> tuple[tuple[Step, ...], int]:
    """The steps between two positions and where they end; a step that does not go deeper begins another citation."""
    steps: list[Step] = []
    position = start
    for match in _EACH_STEP.finditer(text, start, end):
        found = _step(match[0])
        if found is None or (steps and found.level <= steps[-1].level):
            break
        steps.append(found)
        position = match.end()
    return tuple(steps), position


_EACH_STEP = re.compile(rf"\s?{_STEP}|(?<=조)\d+항|\s?[{_ITEMS}]목(?:의\d+)*|\d+\)|[{_ITEMS}]\)")
_BRANCH_FIRST = re.compile(r"제(\d+)의(\d+)([조항호])")


def _step(text: str) -> Step | None:
    words = "".join(text.split())
    if words.endswith("항") and not words.startswith("제"):
        words = f"제{words}"
    steps, rest = read_steps(_BRANCH_FIRST.sub(r"제\1\3의\2", words))
    return steps[0] if steps and not rest else None


def parts_at(text: str, position: int) -> tuple[tuple[Part, ...], Level | None, int]:
    """Named parts at a position (`각 호 외의 부분 단서`), the level of a bare `각 호`, and where they end."""
    match = PARTS.match(text, position)
    if match is None or not match[0]:
        return (), None, position
    words = "".join(match[0].split())
    parts = tuple(part for spelling, part in _PART_OF if spelling in words)
    level = None
    if words.startswith("각") and "외의부분" not in words:
        level = Level.SUBPARAGRAPH if words[1] == "호" else Level.ITEM
    return parts, level, match.end()


_PART_OF = (
    ("각호외의부분", Part.SUBPARAGRAPH_CHAPEAU),
    ("각목외의부분", Part.ITEM_CHAPEAU),
    ("본문", Part.MAIN),
    ("단서", Part.PROVISO),
    ("전단", Part.FIRST),
    ("후단", Part.LATTER),
    ("제목", Part.HEADING),
)
