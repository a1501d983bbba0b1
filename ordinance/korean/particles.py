"""Particles whose form follows the sound before them: 을/를, 으로/로, 과/와, 이/가, 은/는 (C-3)."""

from __future__ import annotations

import re
from enum import StrEnum

from ordinance.korean.ending import final_sound
from ordinance.korean.errors import UnknownParticleError
from ordinance.korean.sound import Sound


class Particle(StrEnum):
    """A particle, named by the form it takes after a consonant."""

    EUL = "을"
    RO = "으로"
    GWA = "과"
    I = "이"  # noqa: E741 (the particle has no longer name)
    EUN = "은"
    IRA = "이라"
    IRAGO = "이라고"
    IRAN = "이란"
    INA = "이나"
    IMYEO = "이며"
    ROSEO = "으로서"
    ROSSEO = "으로써"

    def form(self, sound: Sound) -> str:
        """Give the form of this particle after `sound`."""
        return _FORMS[self][sound]


def _row(vowel: str, rieul: str, consonant: str) -> dict[Sound, str]:
    return {Sound.VOWEL: vowel, Sound.RIEUL: rieul, Sound.CONSONANT: consonant}


_FORMS: dict[Particle, dict[Sound, str]] = {
    Particle.EUL: _row("를", "을", "을"),
    Particle.RO: _row("로", "로", "으로"),
    Particle.GWA: _row("와", "과", "과"),
    Particle.I: _row("가", "이", "이"),
    Particle.EUN: _row("는", "은", "은"),
    Particle.IRA: _row("라", "이라", "이라"),
    Particle.IRAGO: _row("라고", "이라고", "이라고"),
    Particle.IRAN: _row("란", "이란", "이란"),
    Particle.INA: _row("나", "이나", "이나"),
    Particle.IMYEO: _row("며", "이며", "이며"),
    Particle.ROSEO: _row("로서", "로서", "으로서"),
    Particle.ROSSEO: _row("로써", "로써", "으로써"),
}
_BY_FORM = {form: particle for particle, forms in _FORMS.items() for form in forms.values()}


_LEADING = re.compile("|".join(sorted(_BY_FORM, key=len, reverse=True)))


def replaced_before(name: str, rest: str) -> str:
    """Write `name` in front of `rest`, the particle that opens `rest` in the form that `name` asks for (C-3).

    `rest` is what stood behind another name: `를 둔다` behind 총무과 becomes `을 둔다` behind 감사담당관.
    """
    match = _LEADING.match(rest)
    return attach(name, match[0]) + rest[match.end() :] if match else name + rest


def particle(text: str, kind: Particle | str) -> str:
    """Choose the form of the particle `kind` that follows `text` (C-3).

    `kind` may be any of its forms: `"을"` or `"를"`.
    Raises `UnreadableEndError` if the sound of `text` cannot be told, `UnknownParticleError` for other kinds.
    """
    if kind not in _BY_FORM:
        raise UnknownParticleError(f"“{kind}”: 모르는 조사입니다. 쓸 수 있는 조사: {', '.join(Particle)}.")
    return _BY_FORM[kind].form(final_sound(text))


def attach(text: str, kind: Particle | str) -> str:
    """Write `text` with its particle: `“국”` and 를 make `“국”을` (C-3). Raises as `particle` does."""
    return text + particle(text, kind)
