"""Which law a name means: titles in corner brackets, abbreviations with their definitions, 같은 법."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ordinance.korean import fold_dots
from ordinance.law.citations_marks import DEFINED
from ordinance.law.citations_model import Naming, OtherLaw, OwnLaw, Where

Law = OwnLaw | OtherLaw
OWN = OwnLaw()

# Words that name a law only by a definition; any other word in 법 or 령 is a title without corner brackets.
_GENERIC = frozenset(
    {"법", "법률", "영", "령", "규정", "규칙", "조례", "시행령", "시행규칙", "법 시행령", "법 시행규칙"}
)
_NAME = re.compile(
    r"(?:(?P<own>(?<![가-힣])[이본]\s?(?:조례|규칙|규정|법|영))"
    r"|(?P<long>[가-힣][가-힣ㆍ·,\s]*관한\s?(?:법률|특별법|특례법|특별조치법|규정|규칙|조례)(?:\s?시행령|\s?시행규칙)?)"
    r"|(?P<name>(?:(?<![가-힣])[가-힣ㆍ·]*법\s)?[가-힣ㆍ·]*(?:법률|법|령|영|규정|규칙|조례)))[」』]?\s*(?:의\s)?[\[“\"<〈【]?\s*$"
)
_WORD = re.compile(r"(?P<name>[^\s(),「」]+)\s*$")
_LEAD = re.compile(r"^.*(?:[은는]|(?:^|\s)(?:및|와|과|따라|따른|의한|관하여))\s")
_IMPLEMENTING = re.compile(r"\s?(시행령|시행규칙)$")
_KIND_ENDS = {
    "법": ("법", "법률"),
    "법률": ("법", "법률"),
    "영": ("영", "령", "규정"),
    "령": ("영", "령", "규정"),
}


def folded(title: str) -> str:
    """A title without spaces and with one kind of middle dot: how titles are compared."""
    return "".join(fold_dots(title).split())


@dataclass(frozen=True, slots=True)
class Definition:
    """The law that an abbreviation stands for, and where the text says so."""

    title: str
    at: Where


@dataclass(slots=True)
class Names:
    """What names mean at one point of an instrument, read in order.

    A definition holds from its place to the next one of the same name; before the first (a defect of drafting,
    but clear) the first holds.
    """

    known: dict[str, Definition] = field(default_factory=dict)
    first: dict[str, Definition] = field(default_factory=dict)
    ahead: dict[str, Definition] = field(default_factory=dict)
    local: dict[str, Definition] = field(default_factory=dict)
    mentioned: list[str] = field(default_factory=list)

    def enter_article(self) -> None:
        """What was said `이하 이 조에서`, and what 같은 법 looks back to, ends with the article."""
        self.local.clear()
        self.mentioned.clear()

    def define(self, words: str, title: str, at: Where) -> None:
        """Take `(이하 “법”이라 한다)` behind the name of a law."""
        for match in DEFINED.finditer(words):
            name, definition = " ".join(match["name"].split()), Definition(title, at)
            if match["scope"]:
                self.local[name] = definition
            else:
                self.known[name] = definition
                self.first.setdefault(name, definition)

    def definition(self, name: str) -> Definition | None:
        """What an abbreviation stands for here, if anything defines it."""
        return self.local.get(name) or self.known.get(name) or self.ahead.get(name)

    def quoted(self, words: str) -> OtherLaw:
        """The law of a title in corner brackets; one that is itself written with an abbreviation is spelled out."""
        title = " ".join(words.strip("「」『』").split())
        return self._mention(OtherLaw(self._spelled_out(title), words, Naming.QUOTED))

    def same(self, words: str) -> OtherLaw:
        """같은 법, 같은 법 시행령: the law of that kind mentioned last in the article."""
        spelled = re.sub(r"^(?:같은|동)\s?", "", words)
        base = _IMPLEMENTING.sub("", spelled) if spelled not in {"시행령", "시행규칙"} else spelled
        title = self._antecedent(base)
        if title and base != spelled:
            title = f"{title} {spelled[len(base) :].strip()}"
        return self._mention(OtherLaw(title, words, Naming.SAME))

    def _antecedent(self, kind: str) -> str:
        ends = _KIND_ENDS.get(kind, (kind,))
        for title in reversed(self.mentioned[-20:]):
            if title.endswith(ends):
                return title
            if kind in {"법", "법률"} and _IMPLEMENTING.search(title):
                return _IMPLEMENTING.sub("", title)
        return ""

    def before(self, text: str, start: int, end: int) -> Law | None:
        """The law named by the last words of a stretch of text, or None when they name none."""
        near = max(start, end - 60)
        match = _NAME.search(text, near, end)
        if match is None:
            word = _WORD.search(text, near, end)
            definition = word and self.definition(word["name"])
            return self._named(word["name"]) if word and definition else None
        if match["own"]:
            return OWN
        if match["long"]:
            title = _LEAD.sub("", match["long"])
            return self._mention(OtherLaw(title, title, Naming.BARE))
        return self._named(" ".join(match["name"].split()))

    def implementing(self, law: Law, words: str) -> OtherLaw | None:
        """The decree or rule of a law where `시행령` follows its name: `「지방자치법」 시행령`."""
        word = words.strip()
        if not isinstance(law, OtherLaw) or word not in {"시행령", "시행규칙"}:
            return None
        title = f"{law.title} {word}" if law.title else ""
        return self._mention(OtherLaw(title, f"{law.written}{words.rstrip()}", law.naming, law.defined_at))

    def _named(self, name: str) -> OtherLaw:
        definition = self.definition(name)
        if definition:
            return self._mention(OtherLaw(definition.title, name, Naming.ABBREVIATED, definition.at))
        title = self._spelled_out(name)
        if title in _GENERIC:
            return OtherLaw("", name, Naming.ABBREVIATED)
        if base := self.definition(name.split(maxsplit=1)[0]):
            return self._mention(OtherLaw(title, name, Naming.ABBREVIATED, base.at))
        return self._mention(OtherLaw(title, name, Naming.BARE))

    def _spelled_out(self, name: str) -> str:
        """`법 시행령` with the full title of 법."""
        first, _, rest = name.partition(" ")
        definition = self.definition(first) if rest in {"시행령", "시행규칙"} else None
        return f"{definition.title} {rest}" if definition else name

    def _mention(self, law: OtherLaw) -> OtherLaw:
        if law.title:
            self.mentioned.append(law.title)
        return law
