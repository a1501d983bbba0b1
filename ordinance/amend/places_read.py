"""Reading places as sentences speak of them; the counterpart of `ordinance.amend.places_write` (C-14, C-15)."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass

from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.spots import (
    AnnexSpot,
    Division,
    EarlierPlace,
    Place,
    Range,
    Renumbered,
    address_of,
    within,
)
from ordinance.law.address import (
    CHAPEAUS,
    SENTENCE_PARTS,
    Address,
    AnnexAddress,
    Part,
    Step,
    TitleAddress,
    read_annex,
    read_parts,
    read_steps,
)
from ordinance.law.numbers import LEVEL_OF, Level
from ordinance.law.tree import AnnexKind

# Old or loose ways to write an address, each with its strict form (C-15).
_LOOSE = (
    (re.compile(r"동\s?([조항호목])(?=[\s제가-하]|$)"), r"같은 \1"),
    (re.compile(r"같은(?=[조항호목장절])"), "같은 "),
    (re.compile(r"(?<=제)\s+(?=\d)"), ""),
    (re.compile(r"(?<=\d)\s+(?=[조항호](?:의\d|[^가-힣]|제|$))"), ""),
    (re.compile(r"(?<=\d조)(?=\d+[항호])"), "제"),
    (re.compile(r"의 개정(?:규정|부분)"), ""),
    (re.compile(r"같은 조 (?=같은 항)"), ""),
    (re.compile(r"ㆍ (?=제)"), "ㆍ"),
    (re.compile(r"(?<!계)산식 외의"), "계산식 외의"),
    (re.compile(r"(제\d+조(?:의\d+)*)\s+(?=제\d+[항호])"), r"\1"),
    (re.compile(r"(제\d+항)\s+(?=제\d+호)"), r"\1"),
    (re.compile(r"(제\d+[항호](?:의\d+)*)\s+(?=[가-하]목)"), r"\1"),
    (re.compile(r"(같은 [조항호])(?=제\d)"), r"\1 "),
    (re.compile(r"각([호목])(?= 외|외|$|를|을)"), r"각 \1"),
    (re.compile(r"각 ([호목])\s?외의(?=\s?부분)"), r"각 \1 외의"),
    (re.compile(r"외의부분"), "외의 부분"),
    (re.compile(r"(?<=[가-하]목)\s+(?=\d+\))"), ""),
    (re.compile(r"(?:의 )?\(?\d+\)(?: 및 |부터 |ㆍ)\(?\d+\)(?:까지)?(?:의 규정)?(?: 외의 부분)"), " 각 세목 외의 부분"),
    (re.compile(r"(?<=[항호목분문서단]) (?=제\d+조)"), ", "),
    (re.compile(r"부터(?=제|[가-하]목)"), "부터 "),
    (re.compile(r"별표(?=\d)"), "별표 "),
    (re.compile(r"(별지 제\d+호(?:의\d+)*) 서식"), r"\1서식"),
    (re.compile(r"(?<!별지 )(제\d+호(?:의\d+)*)\s?서식"), r"별지 \1서식"),
    (re.compile(r"(제\d+[조항호](?:의\d+)*) ?내지 ?(제\d+[조항호](?:의\d+)*)(?:까지)?"), r"\1부터 \2까지"),
)


def strict_form(text: str) -> str:
    """The text with loose addresses written strictly; equal to `text` where nothing was loose."""
    for pattern, form in _LOOSE:
        text = pattern.sub(form, text)
    return " ".join(text.split())


_SAME = re.compile(
    r"같은 ([편장절관조항호목])(?: (?=제|\d|[가-힣]목|제목|본문|단서|전단|후단|각 |계산식|표)|(?=의 )|(?=[ ,(ㆍ])|$)"
)
_ITEM_NAME = {Level.SUBPARAGRAPH: r"제\d+호(?:의\d+)*", Level.ITEM: "[가-하]목"}
_SAME_PART = re.compile(r"같은 부분")
_SAME_SPOT = re.compile(r"같은 (표|서식|란|쪽|비고)(?:의)?\s*")
_FORMER = re.compile(r"[(\[]종전의 (?P<former>[^)\]]+\)?)[)\]]")
_ANNEX = re.compile(
    r"별표(?: (?P<number>\d+(?:의\d+)*))?(?!\d)|별지 제(?P<form>\d+)호(?P<branch>(?:의\d+)*)서식|별지 서식"
)
_JOINT = re.compile(r"\s*(?:, ?| 및 |ㆍ|·|[와과] )(?=\S)")
_ACT = re.compile(
    r"(?P<act>(?:[가-힣ㆍ]+ ){0,3}[가-힣ㆍ]+ ?제\d+호\s[^\x01]*?"
    r"(?:일부|전부)?개정(?:법률|령|조례|규칙|훈령)(?:안)?)(?= |$)"
)
_RANGE_END = re.compile(r"까지(?:의 규정)?")
_ARTICLES = re.compile(r"\((제\d+조[^()]*(?:\([^()]*\)[^()]*)*)\)")


@dataclass(slots=True)
class _Reader:
    """A cursor over a list of places; `spoken` is the place spoken last."""

    text: str
    spoken: Place | None
    at: int = 0

    @property
    def rest(self) -> str:
        return self.text[self.at :]

    def skip(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        match = pattern.match(self.text, self.at)
        if match:
            self.at = match.end()
        return match

    def places(self) -> tuple[Place, ...]:
        found: list[Place] = []
        while True:
            found.append(self.place())
            self.spoken = found[-1]
            if not self.rest.strip():
                return tuple(found)
            if not self.skip(_JOINT):
                raise _no_place(self.rest)

    def place(self) -> Place:  # noqa: C901, PLR0911 (one branch for each kind of place)
        if self.rest.startswith("제명"):
            self.at += len("제명")
            return TitleAddress()
        if self.rest.startswith("부칙"):
            self.at += len("부칙")
            return self._in_act("", addenda=True)
        if self.skip(re.compile(r"같은 부칙 ?")) and isinstance(self.spoken, EarlierPlace):
            return self._in_act(self.spoken.act, addenda=True, after="")
        if match := self.skip(_ACT):
            addenda = self.rest.lstrip().startswith("부칙")
            if addenda:
                self.at = self.text.index("부칙", self.at) + len("부칙")
            return self._in_act(match["act"], addenda=addenda)
        if match := self.skip(_ANNEX):
            return self._spot(_annex(match), (), follows=False)
        if isinstance(self.spoken, AnnexAddress | AnnexSpot) and not self.rest.startswith("별"):
            if match := self.skip(_SAME_SPOT):
                return self._same_spot(match[1])
            if same := self.skip(_SAME):
                return self._same_item(LEVEL_OF[same[1]])
            if not re.match(r"제\d+[편장절관조]|제목", self.rest):
                return self._further_spot()
        return self._address()

    def _in_act(self, act: str, *, addenda: bool, after: str = " ") -> Place:
        if addenda and not act and isinstance(self.spoken, EarlierPlace):
            act = self.spoken.act
        if not self.rest.strip() or (after and not self.rest.startswith(" ")) or _JOINT.match(self.rest):
            return EarlierPlace(act, addenda)
        self.at += len(after)
        before, self.spoken = self.spoken, None
        if isinstance(before, EarlierPlace) and before.act == act:
            self.spoken = before.place
        parts, rest = read_parts(self.rest)
        if parts:
            self.at = len(self.text) - len(rest)
            return EarlierPlace(act, addenda, Address((), parts))
        if match := self.skip(_ANNEX):
            inner = self._spot(_annex(match), (), follows=False)
            return EarlierPlace(act, addenda, inner) if isinstance(inner, AnnexAddress | AnnexSpot) else inner
        place = self._address()
        return EarlierPlace(act, addenda, place) if isinstance(place, Address | Range) else place

    # Places in the body

    def _address(self) -> Place:
        place = self._single()
        if self.rest.startswith("부터 "):
            self.at += len("부터 ")
            self.spoken = place
            last = self._single()
            self.skip(_RANGE_END)
            first_address, last_address = address_of(place), address_of(last)
            if first_address is None or last_address is None:
                raise _no_place(self.text)
            units = Range(first_address, last_address)
            return dataclasses.replace(place, place=units) if isinstance(place, EarlierPlace) else units
        return place

    def _single(self) -> Place:
        head: Place | None = None
        if match := self.skip(_SAME):
            head = _down_to(LEVEL_OF[match[1]], self.spoken, self.text)
        elif self.skip(_SAME_PART):
            return self.spoken if self.spoken is not None else _refuse(self.text)
        steps, rest = read_steps(self.rest)
        self.at = len(self.text) - len(rest)
        former = self.skip(_FORMER)
        below: tuple[Step, ...] = ()
        if former:
            below, rest = read_steps(self.rest)
            self.at = len(self.text) - len(rest)
        articles = self.skip(_ARTICLES) if steps and steps[-1].level.is_division else None
        parts, rest = read_parts(self.rest)
        if parts:
            self.at = len(self.text) - len(rest)
        if head is None and not steps and not parts:
            raise _no_place(self.rest or self.text)
        if head is None and (not steps or steps[0].level > Level.ARTICLE):
            head = _above(steps, self.spoken, self.text)
            if not steps:
                parts = _beside(address_of(self.spoken), parts)
        above = address_of(head) if head is not None else Address(())
        above_steps = above.steps if above is not None else ()
        address = Address((*above_steps, *steps, *below), parts)
        if articles:
            inner = read_places(articles[1], None)
            return Division(address, tuple(one for one in inner if isinstance(one, Address | Range)))
        if former:
            level = steps[-1].level if steps else address.steps[-1].level
            return Renumbered(address, level, _former(former["former"]))
        return _kept(head, address)

    # Places in annexes

    def _spot(self, annex: AnnexAddress, above: tuple[Step, ...], *, follows: bool) -> Place:
        self.skip(re.compile(r"\s*의(?= )"))
        self.skip(re.compile(r" +(?!및 )"))
        if not follows and self.rest.startswith("부터 별표"):
            self.at += len("부터 ")
            match = self.skip(_ANNEX)
            self.skip(_RANGE_END)
            return AnnexSpot(annex, (), f"부터 {_annex(match)}까지") if match else annex
        steps, rest = read_steps(self.rest)
        self.at = len(self.text) - len(rest)
        if former := self.skip(_FORMER):
            steps = (*steps, *read_steps(self.rest)[0])
            label = former[0]
            rest = self.rest
        else:
            label = ""
        self.skip(re.compile(r"\s*의(?= )"))
        label += self._label()
        steps = (*above, *steps)
        return AnnexSpot(annex, steps, label.strip()) if steps or label.strip() else annex

    def _label(self) -> str:
        """What names a spot beside its items, up to the next place of the list."""
        for joint in _JOINT.finditer(self.text, self.at):
            following = self.text[joint.end() :]
            if _opens_place(following, self.text[self.at : joint.start()]):
                label, self.at = self.text[self.at : joint.start()], joint.start()
                return label
        label, self.at = self.rest, len(self.text)
        return label

    def _further_spot(self) -> Place:
        annex, known = _spot_of(self.spoken)
        steps, _ = read_steps(self.rest)
        above: tuple[Step, ...] = ()
        if steps:
            above = tuple(step for step in known if step.level < steps[0].level)
        elif not self.rest.startswith(("비고", "앞쪽", "뒤쪽")):
            above = known
        return self._spot(annex, above, follows=True)

    def _same_spot(self, what: str) -> Place:
        annex, known = _spot_of(self.spoken)
        if what in {"표", "서식"}:
            return self._spot(annex, (), follows=True)
        label = self.spoken.label if isinstance(self.spoken, AnnexSpot) else ""
        kept = " ".join([*label.split(" ")[: 1 if what in {"쪽", "비고"} else None]])
        place = self._spot(annex, (), follows=True)
        inner = place.label if isinstance(place, AnnexSpot) else ""
        steps = place.steps if isinstance(place, AnnexSpot) else ()
        item = "".join(map(str, steps))
        joined = " ".join(one for one in (kept, item, inner) if one)
        return AnnexSpot(annex, known if what == "란" else (), joined)

    def _same_item(self, level: Level) -> Place:
        """`같은 호 나목`: below the item of that level spoken last, which a label may hold (`Ⅱ제2호가목제32호의 …란`).

        Where no item of that level was spoken the words stay as they are: no such spot will be found.
        """
        annex, known = _spot_of(self.spoken)
        if any(step.level == level for step in known):
            return self._spot(annex, tuple(step for step in known if step.level <= level), follows=True)
        label = self.spoken.label if isinstance(self.spoken, AnnexSpot) else ""
        named = re.match(rf".*{_ITEM_NAME[level]}", label) if level in _ITEM_NAME else None
        head = named[0] if named else f"같은 {level.korean} "
        following = self._spot(annex, (), follows=True)
        inside = following.inside.removeprefix(" ") if isinstance(following, AnnexSpot) else ""
        return AnnexSpot(annex, known if named else (), f"{head}{inside}".strip())


def _opens_place(following: str, before: str) -> bool:
    """Whether behind a joint another place begins, and not the second half of a name (`서울 및 부산란`)."""
    if re.match(r"별표|별지|제\d|같은 |[가-하]목|\d+\)|비고|앞쪽|뒤쪽|본문|단서|전단|후단", following):
        return True
    if _ACT.match(following):
        return True
    return before.endswith("란") and re.match(r"[^,]*란(?=$|,| 및 |ㆍ)", following) is not None


def _annex(match: re.Match[str]) -> AnnexAddress:
    annex = read_annex(match[0])
    return annex if annex is not None else AnnexAddress(AnnexKind.ANNEX, None)


def _spot_of(spoken: Place | None) -> tuple[AnnexAddress, tuple[Step, ...]]:
    match spoken:
        case AnnexSpot(annex, steps):
            return annex, steps
        case AnnexAddress():
            return spoken, ()
        case _:
            raise _no_place("같은 표")


def _kept(head: Place | None, address: Address) -> Place:
    """The address as said of the renumbered unit or earlier act that `같은 항` went back to."""
    return within(head, address) if isinstance(head, Renumbered | EarlierPlace) else address


def _former(text: str) -> Step | Part:
    steps, rest = read_steps(text)
    if steps and not rest:
        return steps[-1]
    parts, rest = read_parts(text)
    if len(parts) == 1 and not rest:
        return parts[0]
    raise _no_place(f"(종전의 {text})")


def _down_to(level: Level, spoken: Place | None, text: str) -> Place:
    """What `같은 항` stands for: the address spoken last, down to that level."""
    if isinstance(spoken, EarlierPlace):
        return dataclasses.replace(spoken, place=address_of(_down_to(level, spoken.place, text)))
    address = address_of(spoken)
    if spoken is None or address is None or address.step(level) is None:
        raise RefusedError(Code.UNREADABLE, f"앞에 가리킬 조문이 없습니다: “{text}”.")
    steps = tuple(step for step in address.steps if step.level <= level)
    return within(spoken, Address(steps))


def _above(steps: tuple[Step, ...], spoken: Place | None, text: str) -> Place:
    """`제4항` after `제5조제3항` means 제5조제4항; `단서` after `제5조제3항 본문` 제5조제3항 단서."""
    address = address_of(spoken)
    if spoken is None or address is None:
        raise RefusedError(Code.UNREADABLE, f"어느 조의 것인지 알 수 없습니다: “{text}”.")
    if not steps:
        return within(spoken, Address(address.steps))
    above = tuple(step for step in address.steps if step.level < steps[0].level)
    if not above and not (isinstance(spoken, EarlierPlace) and spoken.addenda):
        raise RefusedError(Code.UNREADABLE, f"어느 조의 것인지 알 수 없습니다: “{text}”.")
    return within(spoken, Address(above))


def _beside(spoken: Address | None, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """`단서` after `각 호 외의 부분 본문` is that lead-in's 단서."""
    if spoken is None or not spoken.parts or parts[0] not in SENTENCE_PARTS:
        return parts
    kept = tuple(part for part in spoken.parts if part in CHAPEAUS or part is Part.BODY)
    return (*kept, *parts)


def _no_place(text: str) -> RefusedError:
    return RefusedError(Code.UNREADABLE, f"조문의 자리로 읽을 수 없습니다: “{text.strip()}”.")


def _refuse(text: str) -> Place:
    raise _no_place(text)


def read_places(text: str, spoken: Place | None) -> tuple[Place, ...]:
    """Read a list of places said after `spoken`, in strict form; raises RefusedError for what is no place."""
    return _Reader(text.strip(), spoken).places()


__all__ = ["read_places", "strict_form"]
