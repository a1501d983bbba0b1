"""Defects of amending sentences: sound sentences are made for words of real law, and one is spoiled."""

from __future__ import annotations

import dataclasses
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ordinance.check import Dossier
from ordinance.check.amending import Sentences, with_amendments
from ordinance.korean import Particle, attach
from ordinance.law.address import Address
from ordinance.law.numbers import Level
from ordinance.law.tree import Instrument, Provision
from tests.check.planting import Planter

NEW = ("기획조정국", "돌봄국", "총무과장", "회의", "사무", "실", "위원")
_WORD = re.compile(r"(?<![가-힣\d“「])[가-힣]{3,8}(?=[ ,.]|$)")


@dataclass(frozen=True, slots=True)
class Change:
    """One word of a provision that stands there once, and what it becomes."""

    place: Address
    old: str
    new: str
    text: str = ""
    last: bool = False

    @property
    def sentence(self) -> str:
        """The sentence, as it should be."""
        return f"{self.place} 중 {self.pair} 한다."

    @property
    def pair(self) -> str:
        """Both words with their particles."""
        return f"{attach(f'“{self.old}”', Particle.EUL)} {attach(f'“{self.new}”', Particle.RO)}"


def changes(law: Instrument, chance: random.Random) -> list[Change]:
    """Changes of single words, in the order of the law, each in its own article."""
    found = [one for _, article in law.articles() if (one := _change(article, chance))]
    return found if len({one.place.steps[0] for one in found}) == len(found) else []


def _change(article: Provision, chance: random.Random) -> Change | None:
    plain = [(address, node) for address, node in _plain(article) if node.text.count(".") == 1]
    if not plain:
        return None
    address, node = chance.choice(plain)
    words = [word for word in _WORD.findall(node.text) if node.text.count(word) == 1]
    last = bool(article.children) and node is article.children[-1]
    return Change(address, chance.choice(words), chance.choice(NEW), node.text, last) if words else None


def _plain(article: Provision) -> Iterator[tuple[Address, Provision]]:
    """The article without 항, or its 항, where they have one sentence and nothing below."""
    from ordinance.law.address import Step

    step = Step(Level.ARTICLE, article.number)
    if not article.children and article.text and "다만" not in article.text:
        yield Address((step,)), article
    for child in article.children:
        if (
            child.level is Level.PARAGRAPH
            and not child.children
            and "다만" not in child.text
            and "이 경우" not in child.text
        ):
            yield Address((step, Step(Level.PARAGRAPH, child.number))), child


Spoil = Callable[[list[Change], random.Random], list[str] | None]


def spoiled(spoil: Spoil, opening: str = "{} 일부를 다음과 같이 개정한다.") -> Planter:
    """A planter of sentences for one document of the dossier; what cannot be read is another rule's (PKG100)."""

    def plant(dossier: Dossier, chance: random.Random) -> Dossier | None:
        at = chance.randrange(len(dossier.documents))
        document = dossier.documents[at]
        made = changes(document.law, chance)
        if len(made) < 3:
            return None
        chosen = sorted(chance.sample(made, chance.randint(2, 3)), key=lambda one: one.place)
        lines = spoil(chosen, chance)
        if lines is None:
            return None
        alone = dataclasses.replace(dossier, documents=(document,))
        text = "\n".join((opening.format(document.law.title), *lines))
        amended = with_amendments(alone, [Sentences("개정안", text)])
        return None if amended.refusals else amended

    return plant


def _one(change: Callable[[Change, random.Random], str]) -> Spoil:
    """One of the sentences is written otherwise."""

    def spoil(made: list[Change], chance: random.Random) -> list[str] | None:
        lines = [one.sentence for one in made]
        at = chance.randrange(len(made))
        lines[at] = change(made[at], chance)
        return None if lines[at] == made[at].sentence else lines

    return spoil


def _quotes(one: Change, chance: random.Random) -> str:
    spots = [match.start() for match in re.finditer("[“”]", one.sentence)]
    at = chance.choice(spots)
    kept = one.sentence[at]
    wrong = chance.choice(("", "”" if kept == "“" else "“", kept * 2))
    return one.sentence[:at] + wrong + one.sentence[at + 1 :]


_OTHER = {"을": "를", "를": "을", "으로": "로", "로": "으로"}


def _particles(one: Change, chance: random.Random) -> str:
    found = list(re.finditer(r"(?<=”)(을|를|으로|로)", one.sentence))
    match = chance.choice(found)
    wrong = chance.choice((_OTHER[match[1]], f" {match[1]}"))
    return one.sentence[: match.start()] + wrong + one.sentence[match.end() :]


def _without_each(made: list[Change], chance: random.Random) -> list[str]:
    places = " 및 ".join(str(one.place) for one in made[:2])
    if chance.random() < 0.5:
        return [f"{attach(places, Particle.EUL)} 삭제한다."]
    more = "".join(f"{one.place.steps[0]}(새로) {index}번째 일을 정한다.\n" for index, one in enumerate(made[:2]))
    articles = " 및 ".join(str(one.place.steps[0]) for one in made[:2])
    return [f"{attach(articles, Particle.EUL)} 다음과 같이 한다.", *more.strip().split("\n")]


def _needless_each(made: list[Change], chance: random.Random) -> list[str]:
    article = str(made[0].place.steps[0])
    if chance.random() < 0.5:
        return [f"{attach(str(made[0].place), Particle.EUL)} 각각 삭제한다."]
    return [f"{attach(article, Particle.EUL)} 각각 다음과 같이 한다.", f"{article}(새로) 일을 정한다."]


def _one_line(made: list[Change], chance: random.Random) -> list[str]:
    return [chance.choice(("", " ")).join(one.sentence for one in made)]


def _unchained(made: list[Change], chance: random.Random) -> list[str]:
    first, second = made[:2]
    return [f"{first.place} 중 {first.pair}{chance.choice((' 하며, ', ', '))}{second.place} 중 {second.pair} 한다."]


def _spacing(one: Change, chance: random.Random) -> str:
    text = one.sentence
    forms = [text.replace(" 중 “", "중 “", 1), text.replace(" 중 “", " 중 중 “", 1), text.replace("제", "제 ", 1)]
    if "항" in str(one.place):
        forms.append(re.sub(r"(조(?:의\d+)?)제(\d+항)", r"\1 제\2", text, count=1))
    return chance.choice(forms)


def _edge(one: Change, chance: random.Random) -> str:
    form = chance.choice((f"” {one.new}", f"{one.new} ", f"  {one.new}"))
    new = form.removeprefix("”")
    return one.sentence.replace(f"“{one.new}”", f"“{new}”")


def _moved(made: list[Change], chance: random.Random) -> list[str]:
    lines = [one.sentence for one in made]
    chance.shuffle(lines)
    return lines if lines != [one.sentence for one in made] else lines[::-1]


def _annex_first(made: list[Change], chance: random.Random) -> list[str]:
    lines = [one.sentence for one in made]
    lines.insert(chance.randrange(len(lines)), f"별표 {chance.randint(1, 9)}를 삭제한다.")
    return lines


def _old_words(one: Change, chance: random.Random) -> str:
    old = attach(f"“{one.old}”", Particle.EUL)
    new = attach(f"“{one.new}”", Particle.RO)
    return chance.choice((f"{one.place} 중 {old} {new} 개정한다.", f"{one.place} 중 각각 {old} {new} 한다."))


def _without_former(made: list[Change], chance: random.Random) -> list[str] | None:
    last = next((one for one in made if one.last), None)
    if last is None:
        return None
    article, number = last.place.steps[0], last.place.steps[-1].number.value
    return [
        f"{article}제{number}항을 제{number + 1}항으로 하고, 같은 조에 제{number}항을 다음과 같이 신설하며, "
        f"같은 조 제{number + 1}항 중 {last.pair} 한다.",
        f"{chr(ord('①') + number - 1)} 새로 정한다.",
    ]


def _misquoted(one: Change, chance: random.Random) -> str:
    """Two words of the law, quoted with another space or dot between them."""
    found = list(re.finditer(r"(?<![가-힣])([가-힣]{2,6})( |ㆍ)([가-힣]{2,6})(?=[ ,.])", one.text))
    found = [match for match in found if one.text.count(match[0]) == 1 and match[1] + match[3] not in one.text]
    if not found:
        return one.sentence
    match = chance.choice(found)
    between = chance.choice(("", "  ")) if match[2] == " " else chance.choice(("·", " ㆍ "))
    return dataclasses.replace(one, old=f"{match[1]}{between}{match[3]}").sentence


def _part(one: Change, chance: random.Random) -> str:
    part = chance.choice(("본문", "전단"))
    return one.sentence.replace(" 중 “", f" {part} 중 “", 1)


PLANTERS: dict[str, Planter] = {
    "PKG101": spoiled(_one(_quotes)),
    "PKG102": spoiled(_one(_particles)),
    "PKG103": spoiled(_without_each),
    "PKG104": spoiled(_one(lambda one, _: one.sentence.removesuffix("."))),
    "PKG105": spoiled(_one(lambda one, _: one.sentence.replace(" 중 “", " “", 1))),
    "PKG106": spoiled(_without_former),
    "PKG107": spoiled(_one(_old_words)),
    "PKG108": spoiled(lambda made, chance: chance.choice((_one_line, _unchained))(made, chance)),
    "PKG109": spoiled(_one(lambda one, _: f"{one.place} 중 {attach(f'“{one.old}”', Particle.EUL)} 삭제한다.")),
    "PKG110": spoiled(_one(_spacing)),
    "PKG111": spoiled(_needless_each),
    "PKG112": spoiled(_one(_misquoted)),
    "PKG113": spoiled(_one(_part)),
    "PKG114": spoiled(lambda made, chance: chance.choice((_moved, _annex_first))(made, chance)),
    "PKG115": spoiled(_one(_edge)),
    "PKG116": spoiled(_one(lambda one, _: dataclasses.replace(one, new=one.old).sentence)),
}
