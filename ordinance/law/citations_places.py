"""Completing what a citation leaves out: `제2항` inside 제3조, `같은 조`, `전항`."""

from __future__ import annotations

import dataclasses

from ordinance.law.address import Address, AnnexAddress, Part, Step
from ordinance.law.citations_model import AddendaAddress, AnnexPart, Each, Range, Single, Target, Where
from ordinance.law.numbers import Level, Number

Steps = tuple[Step, ...]


def steps_of(place: Target) -> Steps:
    """The steps of a place in the body or in 부칙; those inside an annex count for nothing outside it."""
    if isinstance(place, Address | AddendaAddress):
        return place.steps
    if isinstance(place, Each):
        return place.address.steps
    return ()


def end_of(target: Target) -> Single:
    """The place named last: the end of a range."""
    return target.last if isinstance(target, Range) else target


def above(steps: Steps, level: Level) -> Steps:
    """The steps that enclose a level."""
    return tuple(step for step in steps if step.level < level)


def upto(steps: Steps, level: Level) -> Steps:
    """The steps down to a level (`같은 조` of 제3조제2항 is 제3조); nothing when that level is not among them."""
    kept = tuple(step for step in steps if step.level <= level)
    return kept if kept and kept[-1].level == level else ()


def one_back(steps: Steps) -> Steps:
    """`전항`: the number before."""
    if not steps or steps[-1].number.value < 2:
        return ()
    last = steps[-1]
    return (*steps[:-1], dataclasses.replace(last, number=Number(last.number.value - 1)))


def built(above_it: Target | Where, steps: Steps, parts: tuple[Part, ...] = (), each: Level | None = None) -> Single:
    """The place of `steps` in the same room as `above_it`: the body, a 부칙 or an annex."""
    if isinstance(above_it, AddendaAddress):
        return AddendaAddress(above_it.index, steps)
    if isinstance(above_it, AnnexAddress):
        return AnnexPart(above_it, steps)
    if isinstance(above_it, AnnexPart):
        return AnnexPart(above_it.annex, steps)
    return Each(Address(steps), each) if each else Address(steps, parts)


def deeper(place: Target, steps: Steps) -> tuple[Target, Steps] | None:
    """What `의 제2항` behind a place adds to: the place and the steps from its top; None when it goes no deeper."""
    if isinstance(place, AnnexAddress):
        return place, steps
    fits = isinstance(place, Address) and not place.parts and place.steps and place.steps[-1].level < steps[0].level
    return (place, (*steps_of(place), *steps)) if fits else None
