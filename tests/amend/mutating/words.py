"""Changes of words: in texts and their parts, headings, the title, the name of a unit everywhere."""

from __future__ import annotations

import collections
import dataclasses
import re
from collections.abc import Callable
from random import Random

from ordinance.law.numbers import Level
from ordinance.law.sentences import sentence_spans
from ordinance.law.table import Cell, Table
from ordinance.law.tree import Annex, Instrument, Provision, mapped, node_at
from tests.amend.mutating.pieces import choose, noun, sentence, with_node, words_for

_WORD = re.compile(r"[가-힣A-Za-z0-9ㆍ]{2,}")
_UNIT = re.compile(r"[가-힣]{2,8}(?:과|국|실|소|담당관|센터|본부)(?![가-힣]{3})")


def has_words(node: Provision) -> bool:
    """Whether a provision is in force and says something."""
    return bool(node.text) and not node.deleted


def edited(rng: Random, text: str) -> str:
    """The text with one word replaced, one inserted or one left out; the first and last letters stay."""
    found = [match for match in _WORD.finditer(text) if match.end() < len(text)]
    if not found:
        return f"{noun(rng)} {text}"
    match = rng.choice(found)
    kind = rng.randrange(4)
    if kind == 0:
        return text[: match.start()] + noun(rng) + text[match.end() :]
    if kind == 1:
        return f"{text[: match.start()]}{noun(rng)} {text[match.start() :]}"
    if kind == 2 and len(found) > 3:
        rest = text[match.end() :]
        return text[: match.start()] + (rest.removeprefix(" "))
    half = rng.randint(1, len(match[0]))
    return text[: match.start()] + noun(rng) + text[match.start() + half :]


def edited_often(rng: Random, text: str, times: int) -> str:
    """The text with several edits."""
    for _ in range(times):
        text = edited(rng, text)
    return text


def _with_text(law: Instrument, change: Callable[[str], str], rng: Random, *levels: Level) -> Instrument | None:
    path = choose(rng, law, lambda node: has_words(node) and (not levels or node.level in levels))
    if path is None:
        return None
    node = node_at(law.body, path)
    return with_node(law, path, dataclasses.replace(node, text=change(node.text)))


def word_anywhere(rng: Random, law: Instrument) -> Instrument | None:
    """One word of one provision."""
    return _with_text(law, lambda text: edited(rng, text), rng)


def words_in_lists(rng: Random, law: Instrument) -> Instrument | None:
    """Words of a 호 or 목."""
    return _with_text(law, lambda text: edited_often(rng, text, 2), rng, Level.SUBPARAGRAPH, Level.ITEM, Level.SUBITEM)


def several_words(rng: Random, law: Instrument) -> Instrument | None:
    """Several words of one provision."""
    return _with_text(law, lambda text: edited_often(rng, text, rng.randint(2, 5)), rng)


def whole_text(rng: Random, law: Instrument) -> Instrument | None:
    """Other words altogether."""
    path = choose(rng, law, has_words)
    if path is None:
        return None
    node = node_at(law.body, path)
    return with_node(law, path, dataclasses.replace(node, text=words_for(rng, node.level)))


def word_in_part(rng: Random, law: Instrument) -> Instrument | None:
    """A word of a 본문, 단서, 전단 or 후단."""
    path = choose(rng, law, lambda node: has_words(node) and len(sentence_spans(node.text)) > 1)
    if path is None:
        return None
    node = node_at(law.body, path)
    start, end = rng.choice(sentence_spans(node.text))
    text = node.text[:start] + edited(rng, node.text[start:end]) + node.text[end:]
    return with_node(law, path, dataclasses.replace(node, text=text))


def part_rewritten(rng: Random, law: Instrument) -> Instrument | None:
    """A 단서 or 후단 that says something else."""
    path = choose(rng, law, lambda node: has_words(node) and len(sentence_spans(node.text)) > 1)
    if path is None:
        return None
    node = node_at(law.body, path)
    start, end = sentence_spans(node.text)[-1]
    opening = next((word for word in ("다만, ", "이 경우 ") if node.text.startswith(word, start)), "")
    text = node.text[:start] + opening + sentence(rng) + node.text[end:]
    return with_node(law, path, dataclasses.replace(node, text=text))


def proviso_added(rng: Random, law: Instrument) -> Instrument | None:
    """A 단서 or 후단 behind a single sentence."""
    path = choose(
        rng, law, lambda node: node.text.endswith("다.") and not node.deleted and len(sentence_spans(node.text)) == 1
    )
    if path is None:
        return None
    node = node_at(law.body, path)
    text = f"{node.text} {rng.choice(('다만, ', '이 경우 '))}{sentence(rng)}"
    return with_node(law, path, dataclasses.replace(node, text=text))


def part_deleted(rng: Random, law: Instrument) -> Instrument | None:
    """A 단서, a 후단 or a 본문 that is gone."""
    path = choose(rng, law, lambda node: has_words(node) and len(sentence_spans(node.text)) > 1)
    if path is None:
        return None
    node = node_at(law.body, path)
    spans = sentence_spans(node.text)
    gone = rng.randrange(len(spans)) if rng.random() < 0.2 else len(spans) - 1
    kept = [node.text[start:end] for index, (start, end) in enumerate(spans) if index != gone]
    return with_node(law, path, dataclasses.replace(node, text=" ".join(kept)))


def heading_changed(rng: Random, law: Instrument) -> Instrument | None:
    """The heading of an article: a word, or all of it; now and then words of its text too."""
    path = choose(rng, law, lambda node: node.level is Level.ARTICLE and bool(node.heading))
    if path is None:
        return None
    node = node_at(law.body, path)
    heading = edited(rng, node.heading) if rng.random() < 0.5 else noun(rng)
    text = edited(rng, node.text) if node.text and rng.random() < 0.4 else node.text
    return with_node(law, path, dataclasses.replace(node, heading=heading, text=text))


def title_changed(rng: Random, law: Instrument) -> Instrument | None:
    """The title: a word of it."""
    first, _, rest = law.title.partition(" ")
    return dataclasses.replace(law, title=f"{first} {noun(rng)} {rest}" if rest else f"{noun(rng)} {first}")


def unit_renamed(rng: Random, law: Instrument) -> Instrument | None:
    """The name of a unit, wherever it stands."""
    names = collections.Counter(name for _, node in law.walk() for name in _UNIT.findall(node.text))
    if not names:
        return None
    old = rng.choice(sorted(names, key=lambda name: (-names[name], name))[:6])
    new = noun(rng)

    def change(node: Provision) -> Provision:
        return dataclasses.replace(
            node, text=node.text.replace(old, new), heading=node.heading.replace(old, new) if node.heading else ""
        )

    annexes = tuple(_annex_renamed(annex, old, new) for annex in law.annexes)
    return dataclasses.replace(law, body=mapped(law.body, change), annexes=annexes)


def _annex_renamed(annex: Annex, old: str, new: str) -> Annex:
    def part(one: Table | str) -> Table | str:
        if isinstance(one, str):
            return one.replace(old, new)
        rows = tuple(
            tuple(dataclasses.replace(cell, text=cell.text.replace(old, new)) for cell in row) for row in one.rows
        )
        return dataclasses.replace(one, rows=rows)

    return dataclasses.replace(annex, content=tuple(map(part, annex.content)))


__all__ = ["Cell", "edited", "edited_often"]
