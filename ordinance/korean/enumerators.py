"""The marks of paragraphs (①…㊿, A-4) and items (가…하, 거…허, A-5)."""

from __future__ import annotations

from ordinance.korean.errors import EnumeratorError

# Unicode splits the fifty circled numbers over three blocks.
CIRCLED = "".join(
    chr(first + offset) for first, count in ((0x2460, 20), (0x3251, 15), (0x32B1, 15)) for offset in range(count)
)
_VALUES = {mark: position for position, mark in enumerate(CIRCLED, start=1)}

_INITIALS = (
    0,
    2,
    3,
    5,
    6,
    7,
    9,
    11,
    12,
    14,
    15,
    16,
    17,
    18,
)  # ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ, without double ones
_MEDIALS = (0, 4, 8, 13, 18, 20)  # ㅏㅓㅗㅜㅡㅣ
GANADA = "".join(chr(ord("가") + (initial * 21 + medial) * 28) for medial in _MEDIALS for initial in _INITIALS)
_GANADA_INDEX = {mark: position for position, mark in enumerate(GANADA, start=1)}


def circled(number: int) -> str:
    """Give the mark of paragraph `number`, 1 to 50: ①…⑳㉑…㉟㊱…㊿ (A-4).

    Raises `EnumeratorError` outside of it.
    """
    if not 1 <= number <= len(CIRCLED):
        raise EnumeratorError(f"{number}: 항 번호는 ①부터 ㊿까지만 쓸 수 있습니다. 조를 나누어 주십시오.")
    return CIRCLED[number - 1]


def uncircled(mark: str) -> int:
    """Give the number of a paragraph mark: ① is 1, ㊿ is 50 (A-4).

    Raises `EnumeratorError` for other characters, also for look-alikes such as ⓛ (U+24DB).
    """
    if mark not in _VALUES:
        raise EnumeratorError(f"“{mark}”{_code_point(mark)}: 항 번호(①…㊿)가 아닙니다.")
    return _VALUES[mark]


def ganada(number: int) -> str:
    """Give the mark of item `number`, 1 to 84: 가…하, 거…허, 고…호, 구…후, 그…흐, 기…히 (A-5).

    Raises `EnumeratorError` outside of it.
    """
    if not 1 <= number <= len(GANADA):
        raise EnumeratorError(f"{number}: 목 번호는 가부터 히까지 {len(GANADA)}개만 쓸 수 있습니다.")
    return GANADA[number - 1]


def ganada_index(mark: str) -> int:
    """Give the number of an item mark: 가 is 1, 하 14, 거 15 (A-5).

    Raises `EnumeratorError` for other text.
    """
    if mark not in _GANADA_INDEX:
        raise EnumeratorError(f"“{mark}”: 목 번호(가, 나, 다 …)가 아닙니다.")
    return _GANADA_INDEX[mark]


def _code_point(mark: str) -> str:
    return f"(U+{ord(mark):04X})" if len(mark) == 1 else ""
