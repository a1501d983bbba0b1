"""Rules on single phrases: a word that is looked for in the prose, and what is to be written instead."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ordinance.check.basis import convention
from ordinance.check.document import Document
from ordinance.check.model import Example, Fix, Found, Group, LawRule, Severity
from ordinance.check.prose import Prose
from ordinance.korean import Particle, attach


def ending_in(final: int) -> str:
    """A character class of all syllables with a final consonant, by its number (4 ㄴ, 8 ㄹ): 한, 는; 할, 을."""
    return f"[{''.join(chr(syllable) for syllable in range(0xAC00 + final, 0xD7A4, 28))}]"


# One law text around an example: rules of numbering and units have nothing to say of it.
_LAW = "제1조(목적) {}"


@dataclass(frozen=True, slots=True)
class Phrase:
    r"""What to look for.

    `needs` are words of which one stands in every match, so that a text without them need not be searched. `write` is
    what to write instead, as a template of the match (`\1`), or advice where it ends in `다.`. `fix` is the template
    by which a program may change it without harm; None where a person must decide.
    """

    pattern: str
    needs: tuple[str, ...]
    write: str
    fix: str | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """A rule's own words: code, name, explanation, and the sentence of its wrong and its right example."""

    code: str
    name: str
    checks: str
    wrong: str
    right: str


def phrase_rule(wording: Wording, group: Group, severity: Severity, section: str, phrase: Phrase) -> LawRule:
    """A rule that finds a phrase anywhere in the prose, quotations and titles of law aside."""
    return LawRule(
        wording.code,
        wording.name,
        group,
        severity,
        convention(section),
        checks=wording.checks,
        wrong=Example((_LAW.format(wording.wrong),)),
        right=Example((_LAW.format(wording.right),)),
        look=looking(phrase) if severity is not Severity.INFO else once_looking(phrase),
    )


def looking(phrase: Phrase) -> Callable[[Document], tuple[Found, ...]]:
    """The look of a rule on a phrase."""

    def look(document: Document) -> tuple[Found, ...]:
        prose = document.prose
        if not any(word in prose.masked for word in phrase.needs):
            return ()
        # Compiled only now, and kept by `re`: most texts need few of the hundred patterns, and compiling takes time.
        return tuple(_found(prose, match, phrase) for match in re.finditer(phrase.pattern, prose.masked))

    return look


def once_looking(phrase: Phrase) -> Callable[[Document], tuple[Found, ...]]:
    """The look of a hint: told once for a text, however often the phrase stands there."""
    look = looking(phrase)

    def looked(document: Document) -> tuple[Found, ...]:
        found = look(document)
        if len(found) < 2:
            return found
        first = found[0]
        fixes = tuple(fix for one in found for fix in one.fixes)
        return (Found(first.place, f"{first.message} 모두 {len(found):,}곳입니다.", first.excerpt, fixes),)

    return looked


def _found(prose: Prose, match: re.Match[str], phrase: Phrase) -> Found:
    new = None if phrase.fix is None else match.expand(phrase.fix)
    return at(prose, match.start(), match.end(), _message(match, phrase), new)


def _message(match: re.Match[str], phrase: Phrase) -> str:
    if phrase.write.endswith("다."):
        return phrase.write
    return instead(match[0], match.expand(phrase.write))


def instead(old: str, new: str) -> str:
    """What to write in place of a phrase: `“당해” 대신 “해당”을 씁니다.`."""
    return f"“{old.strip()}” 대신 {attach(f'“{new.strip()}”', Particle.EUL)} 씁니다."


def at(prose: Prose, start: int, end: int, message: str, new: str | None = None) -> Found:
    """A finding on a stretch of the prose, mended by other words where these are given."""
    changes = [] if new is None else [(start, end, new)]
    return Found(prose.place_at(start), message, prose.excerpt(start, end), fixes(prose, changes))


def fixes(prose: Prose, changes: list[tuple[int, int, str]]) -> tuple[Fix, ...]:
    """Changes of stretches of the prose, as far as they lie in fields of the tree."""
    return tuple(_fixes(prose, changes))


def _fixes(prose: Prose, changes: list[tuple[int, int, str]]) -> Iterator[Fix]:
    for start, end, new in changes:
        slot = prose.slot(start, end)
        if slot is not None:
            yield Fix(slot, new)


def once(prose: Prose, found: list[tuple[int, int, str]], message: str) -> tuple[Found, ...]:
    """One finding for all places of a text: at the first of them, with the number, and the words for each."""
    if not found:
        return ()
    start, end, _ = found[0]
    count = f" 모두 {len(found):,}곳입니다." if len(found) > 1 else ""
    return (Found(prose.place_at(start), message + count, prose.excerpt(start, end), fixes(prose, found)),)
