"""One sentence into its steps, and each step into an operation or a wait for printed text (grammar C-14).

All of it works on the masked sentence: quotations are numbered marks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from ordinance.amend import printed
from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.operations import (
    Delete,
    DeleteHeading,
    InsertAnnexes,
    Move,
    Operation,
    Pair,
    ReplaceAnnexes,
    ReplaceWords,
    Retitle,
    Tolerance,
    Tolerated,
)
from ordinance.amend.places_read import read_places, strict_form
from ordinance.amend.printed import Draft, Need
from ordinance.amend.quotes import Masked
from ordinance.amend.spots import AnnexSpot, Place, Range, address_of, inside, several, within
from ordinance.amend.write import last_place
from ordinance.korean import Particle, UnreadableEndError, particle
from ordinance.law.address import ALL_CHILDREN, SENTENCE_PARTS, Address, AnnexAddress, Part, TitleAddress
from ordinance.law.numbers import Level

_Q = r"\x01(\d+)\x02"
_VERB = re.compile(
    r"\s*(?P<verb>신설|삭제|개정)?\s?(?P<link>한다|하고|하며|하되|함)(?P<stop>[.,]?)(?=\s|$)"
    r"|(?P<dropped>신설|삭제)(?P<comma>,)(?=\s)"
)
_PAIR = re.compile(
    rf"(?P<lead>[^\x01\x02]*){_Q}(?P<object>\s?(?:[을를은는룰울]|부분을)?)\s*(?P<each>각각)?\s*"
    rf"{_Q}(?P<result>\s?(?:으로|로|이라|라)?)"
)
_TWO_TO_TWO = re.compile(rf"{_Q} 및 {_Q}([을를]) 각각 {_Q} 및 {_Q}(으로|로)")
_TWO_TO_ONE = re.compile(rf"{_Q} 및 {_Q}([을를]) 각각 {_Q}(으로|로)")
_AMONG = re.compile(r"(?P<places>.*?)(?:의 규정)?(?P<gap>\s?)중(?P<again> 중)?(?P<each> 각각)?(?: (?P<label>.+))?$")
_HEADING = re.compile(r"(?P<place>.+?)(?P<of>의)? ?제목$")
_BEFORE_HEADING = re.compile(rf"(?P<place>.+?) 앞의 {_Q}[을를]$")
_WORDS_DELETED = re.compile(rf"(?P<places>.+?)\s?중 (?P<quotes>{_Q}(?:(?:, | 및 |ㆍ){_Q})*)[을를](?: 각각)?$")
_AS_PRINTED = re.compile(
    r"(?P<places>.+?)(?P<object>[을를])(?: 각각)?(?: (?P<as>단서|후단)로 하여)? 다음과 같이(?: 각각)?$"
)
_ANNEXED = re.compile(r"(?P<places>.+?)[을를](?: 각각)? 별지(?: \d+(?:[와과,]| 및| 별지)*)*[와과] 같이$")
_HEADING_LINE = re.compile(r"(?P<place>.+?) 앞에 [편장절관](?: 번호)? 및 제목을 다음과 같이$")
_INSERTED = re.compile(
    r"(?P<parent>.+?)(?:(?P<joint>에|(?<=란) 다음에|(?<=란) 앞에|(?<=란) 아래에)) "
    r"(?P<units>.+?)[을를](?: 각각)? 다음과 같이(?: 각각)?$"
)
_PART_AFTER = re.compile(r"(?P<parent>.+?)에 다음과 같이 (?P<units>단서|후단|각 호)[을를]$")
_BARE = re.compile(r"(?P<units>.+?)[을를](?: 각각)? 다음과 같이(?: 각각)?$")
_DELETED = re.compile(r"(?P<places>.+?)[을를](?: 각각)?$")
_MOVED = re.compile(r"(?P<sources>.+?)[을를](?: 각각)? (?P<targets>.+?)(?:으로|로)$")
_AND = re.compile(r"(?<=[조항호목])(?:의\d+)*[와과] (?=제\d|[가-하]목|같은 )")
_PLACE = re.compile(r"제\d|같은 |별표|별지|부칙")
_PARTS = {part.value: part for part in (*SENTENCE_PARTS, *ALL_CHILDREN)}


@dataclass(slots=True)
class Clause:
    """A sentence while it is read: what was spoken last, which pairs' places last, and what was tolerated.

    `units` are those that the step being read rewrites, inserts, deletes or moves: two or more take 각각.
    """

    masked: Masked
    sentence: str
    spoken: Place | None = None
    words_at: tuple[Place, ...] = ()
    units: tuple[Place, ...] = ()
    tolerated: list[Tolerance] = field(default_factory=list)

    def note(self, kind: Tolerated, words: str = "") -> None:
        """Keep in mind that something was tolerated."""
        self.tolerated.append(Tolerance(kind, self.masked.shown(words).strip(), self.sentence))

    def refuse(self, reason: str) -> RefusedError:
        """An error about this sentence."""
        return RefusedError(Code.UNREADABLE, reason, sentence=self.sentence)

    def places(self, text: str) -> tuple[Place, ...]:
        """The places a piece of the sentence names; loose writing is noted."""
        strict = strict_form(text)
        if strict != " ".join(text.split()):
            self.note(Tolerated.SPACING, text)
        if _AND.search(strict):
            self.note(Tolerated.OLD_WORDS, text)
        try:
            return read_places(strict, self.spoken)
        except RefusedError as error:
            raise RefusedError(error.code, error.reason, sentence=self.sentence) from error

    def whole(self, text: str) -> tuple[Place, ...]:
        """The places of a step that deals with whole units or parts."""
        self.units = self.places(text)
        return self.units

    def check_each(self, stem: str) -> None:
        """Several units take 각각, one does not (section 3 of the measured practice)."""
        said = " 각각" in stem
        if self.units and several(self.units) != said:
            self.note(Tolerated.NEEDLESS_EACH if said else Tolerated.NO_EACH, stem)

    def place(self, text: str) -> Place:
        """The one place a piece of the sentence names."""
        places = self.places(text)
        if len(places) != 1:
            raise self.refuse("자리 하나를 적을 곳에 여럿이 있습니다.")
        return places[0]


def drafts(clause: Clause) -> tuple[Draft, ...]:
    """The operations of a sentence in order, those with printed text still waiting for it; raises RefusedError."""
    found: list[Draft] = []
    for stem, verb in _steps(clause):
        for draft in _step(stem, verb, clause):
            found.append(draft)
            clause.spoken = _spoken_after(draft, clause.spoken)
            if not isinstance(draft, ReplaceWords | Retitle):
                clause.words_at = ()
    return tuple(found)


def _spoken_after(draft: Draft, before: Place | None) -> Place | None:
    if isinstance(draft, _Waiting):
        return draft.spoken
    return last_place(draft) or before if not isinstance(draft, Need) else before


@dataclass(frozen=True, slots=True)
class _Waiting(Need):
    """A step that waits for printed text, with the place it speaks last."""

    spoken: Place | None = None


def _waiting(need: Need, spoken: Place) -> _Waiting:
    return _Waiting(need.opens, need.build, spoken)


def _steps(clause: Clause) -> Iterator[tuple[str, str]]:
    """Each step as its stem and what it does: 신설, 삭제 or nothing."""
    text, at, index = clause.masked.text, 0, 0
    link = ""
    for match in _VERB.finditer(text):
        stem = text[at : match.start()].strip()
        verb = match["verb"] or match["dropped"] or ""
        link = match["link"] or ""
        at = match.end()
        if verb == "개정":
            clause.note(Tolerated.OLD_WORDS, f"{verb}{link}")
            verb = ""
        if link != "한다" and (link != ("하고", "하며")[index % 2] or not match["stop"]):
            clause.note(Tolerated.CHAIN, match[0])
        if _loosely_spaced(text, match):
            clause.note(Tolerated.SPACING, match[0])
        index += 1
        yield stem, verb
    if text[at:].strip() not in {"", "."} or not index:
        raise clause.refuse("개정문이 ‘한다.’로 끝나지 않습니다.")
    if not text.rstrip().endswith("."):
        clause.note(Tolerated.NO_STOP)
    if link in {"하고", "하며"}:
        raise clause.refuse("개정문이 ‘한다.’로 끝나지 않습니다.")


def _loosely_spaced(text: str, match: re.Match[str]) -> bool:
    """`삭제 하고`, `로하고`: 신설 and 삭제 are one word with 하다, 로 and 하다 are two."""
    if match["verb"] in {"신설", "삭제"}:
        return match.start("link") > match.end("verb")
    return match["link"] is not None and not match["verb"] and not text[: match.start("link")].endswith(" ")


def _step(stem: str, verb: str, clause: Clause) -> Iterator[Draft]:
    if "\x01" in stem:
        yield from _with_quotes(stem, verb, clause)
        return
    readers: dict[str, tuple[Callable[[str, Clause], Sequence[Draft] | None], ...]] = {
        "신설": (_annexes_inserted, _heading_inserted, _inserted, _part_inserted, _inserted_bare),
        "삭제": (_deleted,),
        "": (_annexes_replaced, _rewritten, _moved),
    }
    for reader in readers[verb]:
        clause.units = ()
        result = reader(stem, clause)
        if result is not None:
            clause.check_each(stem)
            yield from result
            return
    raise clause.refuse(f"개정문의 형식을 알 수 없습니다: “{clause.masked.shown(stem)}”.")


# Words


def _with_quotes(stem: str, verb: str, clause: Clause) -> Iterator[Draft]:
    if verb == "삭제":
        yield _quoted_deletion(stem, clause)
        return
    if verb:
        raise clause.refuse("글을 신설한다는 개정문은 읽을 수 없습니다. “A”를 “B”로 하는 꼴이어야 합니다.")
    if _TWO_TO_TWO.search(stem) or _TWO_TO_ONE.search(stem):
        clause.note(Tolerated.OLD_WORDS, stem)
    # `“A” 및 “B”를 각각 “C” 및 “D”로`: here 각각 means the two pairs, not several spots of one (W11).
    stem = _TWO_TO_TWO.sub("\x01\\1\x02\\3 \x01\\4\x02\\6, \x01\\2\x02\\3 \x01\\5\x02\\6", stem)
    stem = _TWO_TO_ONE.sub("\x01\\1\x02\\3 \x01\\4\x02\\5, \x01\\2\x02\\3 \x01\\4\x02\\5", stem)
    places: tuple[Place, ...] = ()
    pairs: list[Pair] = []
    retitled = False
    at = 0
    for match in _PAIR.finditer(stem):
        if match.start() != at:
            break
        at = match.end()
        lead = match["lead"].strip().removeprefix(",").strip()
        head, label, each = _lead(lead, clause, first=not pairs)
        if head is not None:
            if pairs:
                clause.note(Tolerated.CHAIN, lead)
                yield _words(places, pairs, clause, retitled=retitled)
                clause.spoken = places[-1]
            places, pairs, retitled = head
            clause.spoken = places[-1]
        pairs.append(_pair(match, label, clause, each=each))
    if at != len(stem) or not pairs:
        raise clause.refuse("“ ”를 “ ”로 하는 꼴로 읽을 수 없습니다.")
    yield _words(places, pairs, clause, retitled=retitled)


_Head = tuple[tuple[Place, ...], list[Pair], bool]


def _lead(  # noqa: PLR0911 (one form of lead after the other)
    lead: str, clause: Clause, *, first: bool
) -> tuple[_Head | None, str, bool]:
    """What stands before a pair: places with 중, a heading, or only the name of a row."""
    if not lead:
        return _further_pair(clause) if first else None, "", False
    if match := _AMONG.fullmatch(lead):
        if not match["gap"] or match["again"]:
            clause.note(Tolerated.SPACING, lead)
        if match["each"]:
            clause.note(Tolerated.OLD_WORDS, lead)
        places = clause.places(match["places"]) if match["places"] else clause.words_at
        return (places, [], False), match["label"] or "", match["each"] is not None
    if lead == "제명":
        return ((TitleAddress(),), [], True), "", False
    if match := _HEADING.fullmatch(lead):
        if not match["of"]:
            clause.note(Tolerated.SPACING, lead)
        return ((clause.place(f"{match['place']}의 제목"),), [], True), "", False
    if not first:
        return None, lead, False
    if clause.words_at and isinstance(clause.words_at[0], AnnexAddress | AnnexSpot) and not _PLACE.match(lead):
        return (clause.words_at, [], False), lead, False
    clause.note(Tolerated.NO_AMONG, lead)
    return (clause.places(lead.removesuffix("의")), [], False), "", False


def _further_pair(clause: Clause) -> _Head:
    """`하고, “C”를 “D”로`: the places of the pair before last (W6)."""
    if not clause.words_at:
        raise clause.refuse("어디를 고치는지 적혀 있지 않습니다.")
    clause.note(Tolerated.CHAIN, f"{clause.words_at[-1]} 중")
    return clause.words_at, [], False


def _pair(match: re.Match[str], label: str, clause: Clause, *, each: bool) -> Pair:
    old, new = clause.masked.quote(match[2]), clause.masked.quote(match[5])
    _check_particles(match, old, new, clause)
    return Pair(old, new, each or match["each"] is not None, label)


def _check_particles(match: re.Match[str], old: str, new: str, clause: Clause) -> None:
    for said, quotation, kind in ((match["object"], old, Particle.EUL), (match["result"], new, Particle.RO)):
        try:
            right = particle(f"“{quotation}”", kind)
        except UnreadableEndError:
            continue
        if said != right:
            clause.note(Tolerated.PARTICLE, f"“{quotation}”{said}")


def _words(places: tuple[Place, ...], pairs: Sequence[Pair], clause: Clause, *, retitled: bool) -> Operation:
    clause.words_at = places
    if retitled and len(pairs) == 1:
        return _retitled(places[0], pairs[0])
    return ReplaceWords(places, tuple(pairs))


def _retitled(place: Place, pair: Pair) -> Operation:
    address = address_of(place)
    if isinstance(place, TitleAddress):
        return Retitle(place, pair.old.strip("「」"), pair.new.strip("「」"))
    if address is not None and address.steps[-1].level.is_division:
        return Retitle(place, pair.old, pair.new)
    if _bracketed(pair.old) and _bracketed(pair.new):
        return Retitle(place, pair.old[1:-1], pair.new[1:-1])
    return ReplaceWords((place,), (pair,))


def _bracketed(text: str) -> bool:
    return text.startswith("(") and text.endswith(")")


def _quoted_deletion(stem: str, clause: Clause) -> Operation:
    if match := _BEFORE_HEADING.fullmatch(stem):
        place = clause.place(match["place"])
        if not isinstance(place, Address):
            raise clause.refuse("어느 조의 앞인지 알 수 없습니다.")
        return DeleteHeading(place, clause.masked.quote(match[2]))
    match = _WORDS_DELETED.fullmatch(stem)
    if match is None:
        raise clause.refuse("개정문의 형식을 알 수 없습니다.")
    clause.note(Tolerated.WORDS_DELETED, stem)
    places = clause.places(match["places"])
    clause.words_at = places
    each = " 각각" in stem or len(places) > 1
    olds = [clause.masked.quote(index) for index in re.findall(_Q, match["quotes"])]
    return ReplaceWords(places, tuple(Pair(old, "", each) for old in olds))


# Units


def _annexes_inserted(stem: str, clause: Clause) -> Sequence[Draft] | None:
    match = _ANNEXED.fullmatch(stem)
    if match is None:
        return None
    places = clause.whole(match["places"])
    annexes = tuple(place for place in places if isinstance(place, AnnexAddress))
    if len(annexes) < len(places):
        raise clause.refuse("별지와 같이 신설하는 것은 별표와 서식뿐입니다.")
    return (InsertAnnexes(annexes),)


def _annexes_replaced(stem: str, clause: Clause) -> Sequence[Draft] | None:
    match = _ANNEXED.fullmatch(stem)
    if match is None:
        return None
    return (ReplaceAnnexes(clause.whole(match["places"])),)


def _heading_inserted(stem: str, clause: Clause) -> Sequence[Draft] | None:
    match = _HEADING_LINE.fullmatch(stem)
    if match is None:
        return None
    place = clause.place(match["place"])
    if not isinstance(place, Address):
        raise clause.refuse("어느 조의 앞인지 알 수 없습니다.")
    return (_waiting(printed.heading_inserting(place, clause.sentence), place),)


def _inserted(stem: str, clause: Clause) -> Sequence[Draft] | None:
    match = _PART_AFTER.fullmatch(stem) or _INSERTED.fullmatch(stem)
    if match is None:
        return None
    parent = clause.place(match["parent"])
    joint = match.groupdict().get("joint", "에").strip()
    if isinstance(parent, AnnexAddress | AnnexSpot):
        return (_waiting(printed.spots_inserting(parent, match["units"], joint), parent),)
    if match["units"] in _PARTS:
        place = _with_part(parent, _PARTS[match["units"]])
        return (_waiting(printed.part_inserting(place, clause.sentence), place),)
    clause.spoken = parent
    units = clause.whole(match["units"])
    need = printed.inserting(units, parent, clause.sentence)
    return (_waiting(need, _of_same(parent, units[-1])),)


def _of_same(parent: Place, unit: Place) -> Place:
    address = address_of(unit)
    return within(parent, address) if address is not None else unit


def _with_part(parent: Place, part: Part) -> Place:
    address = address_of(parent)
    if address is None:
        raise RefusedError(Code.UNREADABLE, f"{part}을 둘 조문이 아닙니다: “{parent}”.")
    return within(parent, Address(address.steps, (*address.parts, part)))


def _part_inserted(stem: str, clause: Clause) -> Sequence[Draft] | None:
    """`제4조 단서를 다음과 같이 신설한다`: without 에."""
    match = _BARE.fullmatch(stem)
    if match is None:
        return None
    places = clause.whole(match["units"])
    address = address_of(places[0])
    if len(places) > 1 or address is None or not address.parts or isinstance(places[0], Range):
        return None
    clause.note(Tolerated.NO_PARENT, stem)
    return (_waiting(printed.part_inserting(places[0], clause.sentence), places[0]),)


def _inserted_bare(stem: str, clause: Clause) -> Sequence[Draft] | None:
    """`제12조의2를 다음과 같이 신설한다`; other units need a parent with 에, which is tolerated."""
    match = _BARE.fullmatch(stem)
    if match is None:
        return None
    units = clause.whole(match["units"])
    if isinstance(units[0], AnnexAddress | AnnexSpot):
        return (_waiting(printed.spots_inserting(units[0], "", ""), units[0]),)
    parent = _implied_parent(units[0])
    if parent is not None:
        clause.note(Tolerated.NO_PARENT, stem)
    return (_waiting(printed.inserting(units, parent, clause.sentence), units[-1]),)


def _implied_parent(unit: Place) -> Place | None:
    inner = inside(unit)
    address = inner.first if isinstance(inner, Range) else address_of(inner)
    if address is None or not address.steps or address.steps[-1].level <= Level.ARTICLE:
        return None
    return within(unit, Address(address.steps[:-1]))


def _rewritten(stem: str, clause: Clause) -> Sequence[Draft] | None:
    match = _AS_PRINTED.fullmatch(stem)
    if match is None:
        return None
    if match["as"]:
        clause.note(Tolerated.OLD_WORDS, stem)
    places = clause.whole(match["places"])
    if any(isinstance(place, AnnexAddress | AnnexSpot) for place in places):
        return (_waiting(printed.spots_rewriting(places), places[-1]),)
    return tuple(_rewriting(run, clause) for run in _runs(places))


def _runs(places: Sequence[Place]) -> Iterator[tuple[Place, ...]]:
    """Whole provisions below one parent together, each part of a provision alone."""
    run: list[Place] = []
    for place in places:
        if run and (_is_part(place) or _is_part(run[-1]) or _parent_of(place) != _parent_of(run[-1])):
            yield tuple(run)
            run = []
        run.append(place)
    yield tuple(run)


def _parent_of(place: Place) -> object:
    address = address_of(place)
    return (address.steps[:-1], address.steps[-1].level) if address is not None and address.steps else None


def _is_part(place: Place) -> bool:
    address = address_of(place)
    return not isinstance(inside(place), Range) and address is not None and bool(address.parts)


def _rewriting(run: tuple[Place, ...], clause: Clause) -> Draft:
    if _is_part(run[0]):
        return _waiting(printed.part_rewriting(run[0], clause.sentence), run[0])
    return _waiting(printed.rewriting(run, clause.sentence), run[-1])


def _deleted(stem: str, clause: Clause) -> Sequence[Draft] | None:
    match = _DELETED.fullmatch(stem)
    return (Delete(clause.whole(match["places"])),) if match else None


def _moved(stem: str, clause: Clause) -> Sequence[Draft] | None:
    match = _MOVED.fullmatch(stem)
    if match is None:
        return None
    sources = clause.whole(match["sources"])
    clause.spoken = sources[-1]
    targets = tuple(_target(place, sources[-1]) for place in _targets(match["targets"], sources, clause))
    clause.spoken = sources[-1]
    return (Move(sources, targets),)


def _targets(text: str, sources: Sequence[Place], clause: Clause) -> tuple[Place, ...]:
    """Targets count below the sources' parent: `제2항을 제3항으로`; 제목 외의 부분 becomes a 항 of its article."""
    address = address_of(sources[-1])
    if address is not None and address.parts:
        clause.spoken = within(sources[-1], Address(address.steps))
    return clause.places(text)


def _target(place: Place, source: Place) -> Place:
    """A target is a plain address: it was never renumbered."""
    address = address_of(place)
    if isinstance(place, Range | AnnexAddress | AnnexSpot) or address is None:
        return place
    return within(source, address) if address.steps and not isinstance(place, Address) else place


__all__ = ["Clause", "drafts"]
