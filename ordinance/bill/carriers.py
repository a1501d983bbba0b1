"""Which provision of the new law carries a unit or a duty: what `(안 제11조)` cites."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from ordinance.korean import mentions
from ordinance.law.address import Address, Step
from ordinance.law.numbers import Level
from ordinance.law.tree import Instrument, Provision

Addressed = tuple[tuple[Address, Provision], ...]


# The law asked for last: a draft asks for the provisions of one law some hundred times in a row.
_last: list[tuple[Instrument | None, Addressed]] = [(None, ())]


def addressed(law: Instrument) -> Addressed:
    """Every provision from 조 down with its address, in reading order."""
    known, places = _last[0]
    if known is not law:
        places = tuple(_below(law.body, ()))
        _last[0] = (law, places)
    return places


def _below(nodes: Sequence[Provision], steps: tuple[Step, ...]) -> Iterator[tuple[Address, Provision]]:
    for node in nodes:
        inner = steps if node.level.is_division else (*steps, Step(node.level, node.number))
        if inner:
            yield Address(inner), node
        yield from _below(node.children, inner)


def _where(law: Instrument, fits: Callable[[Provision], bool]) -> tuple[Address, ...]:
    return tuple(address for address, node in addressed(law) if fits(node))


def carriers_of_unit(law: Instrument, name: str) -> tuple[Address, ...]:
    """Provisions that set up a unit.

    They name it where units are put in place (`…를 둔다`), or are an article whose heading bears its name.
    """
    headed = tuple(
        address for address, node in addressed(law) if node.level == Level.ARTICLE and mentions(node.heading, name)
    )
    placed = _where(law, lambda node: _puts_in_place(node) and mentions(node.text, name))
    own = [address for address in placed if not any(address.steps[:1] == head.steps for head in headed)]
    return tuple(dict.fromkeys(sorted((*own, *headed))))


def _puts_in_place(node: Provision) -> bool:
    return any(verb in node.text for verb in ("둔다", "두며", "설치한다"))


def carriers_of_duty(law: Instrument, duty: str) -> tuple[Address, ...]:
    """Provisions that list the duty; where a template words them otherwise, provisions whose text holds it."""
    holding = [(address, node) for address, node in addressed(law) if duty in node.text]
    listing = tuple(address for address, node in holding if duty in listed_matters(node.text))
    return listing or tuple(address for address, _ in holding)


def listed_matters(text: str) -> list[str]:
    """The matters of one 호: `재난 예방, 민방위에 관한 사항` lists two."""
    return [matter.strip() for matter in text.removesuffix(".").removesuffix("에 관한 사항").split(",")]


def cited(addresses: Iterable[Address], lead: str = "안") -> str:
    """`안 제4조, 제6조부터 제8조까지 및 제9조제1항`: in order, three or more neighbouring articles as a range."""
    pieces: list[str] = []
    spoken: Address | None = None
    for run in _runs(sorted(set(addresses))):
        if len(run) > 2:
            pieces.append(f"{_after(spoken, run[0])}부터 {_after(run[0], run[-1])}까지")
            spoken = run[-1]
            continue
        for address in run:
            pieces.append(_after(spoken, address))
            spoken = address
    if not pieces:
        return ""
    *rest, last = pieces
    joined = f"{', '.join(rest)} 및 {last}" if rest else last
    return f"{lead} {joined}".strip()


def _after(spoken: Address | None, address: Address) -> str:
    """The address behind another: `제7호` after `제21조제6호`, in full elsewhere (A-6)."""
    if spoken and len(spoken.steps) == len(address.steps) > 1 and spoken.steps[:-1] == address.steps[:-1]:
        return str(address.steps[-1])
    return str(address)


def _runs(addresses: Sequence[Address]) -> list[list[Address]]:
    """Neighbouring siblings (제6조, 제7조, 제8조) together, all else alone."""
    runs: list[list[Address]] = []
    for address in addresses:
        if runs and _follows(runs[-1][-1], address):
            runs[-1].append(address)
        else:
            runs.append([address])
    return runs


def _follows(one: Address, other: Address) -> bool:
    if len(one.steps) != len(other.steps) or one.steps[:-1] != other.steps[:-1]:
        return False
    last, following = one.steps[-1], other.steps[-1]
    return last.level == following.level and following.number == last.number.successors[0]
