"""How a single thing sounds at its end: a syllable, a number, a sign, a unit (C-3).

Only data and look-ups; which thing is read last in a text is decided in `ending`.
"""

from __future__ import annotations

import unicodedata
from enum import Enum


class Sound(Enum):
    """The three kinds of endings that particles distinguish (C-3, the rows of the table)."""

    VOWEL = "vowel"
    RIEUL = "rieul"
    CONSONANT = "consonant"


_V, _R, _C = Sound.VOWEL, Sound.RIEUL, Sound.CONSONANT

# 영 일 이 삼 사 오 육 칠 팔 구
_DIGITS = (_C, _R, _V, _C, _V, _V, _C, _R, _R, _V)
_DECADES = (_C, _C, _C)  # 십 백 천
_MYRIADS = (_C, _C, _V, _C, _V)  # 만 억 조 경 해

_FIRST_SYLLABLE, _LAST_SYLLABLE = "가", "힣"
_RIEUL_FINAL = 8  # position of ㄹ among the 28 finals of the Unicode syllable block; 0 is "none"

# Names of letters: 기역 … 히읗 all end in a consonant but 리을; a vowel is its own name.
_RIEUL_LETTER = "ㄹ"
_CONSONANT_LETTERS = ("ㄱ", "ㅎ")
_VOWEL_LETTERS = ("ㅏ", "ㅣ")

# Signs as read. Units of one character; everything metric ends in 미터, 리터, 그램 …
_SIGNS = (
    dict.fromkeys("%℃℉°㎡㎢㎥㎝㎜㎞㎛㎠㎤㎖ℓ㎘㎗㏄㎾㎿㏊㎐㎑㎒㎓㎉㎈㎅㎆㎇㎸㎳㎧+&$€", _V)
    | dict.fromkeys("㎏㎎㎍²³@#₩￦￥¥", _C)
    | dict.fromkeys("‰㏈㏖㎭", _R)
)
# Parenthesised and circled Hangul: syllables 가…하 are vowels (㈎…㈛, ㉮…㉻), letters read by their names.
_ENCLOSED_SYLLABLES = (("㈎", "㈛"), ("㉮", "㉻"))
_ENCLOSED_LETTERS = (("㈀", "㈍"), ("㉠", "㉭"))
_RIEUL_ENCLOSED = "㈃㉣"


def syllable_sound(character: str) -> Sound | None:
    """Tell the sound of one Hangul syllable or letter (ㄱ 기역); None for any other character."""
    if _FIRST_SYLLABLE <= character <= _LAST_SYLLABLE:
        final = (ord(character) - ord(_FIRST_SYLLABLE)) % 28
        return {0: _V, _RIEUL_FINAL: _R}.get(final, _C)
    if character == _RIEUL_LETTER:
        return _R
    if _CONSONANT_LETTERS[0] <= character <= _CONSONANT_LETTERS[1]:
        return _C
    return _V if _VOWEL_LETTERS[0] <= character <= _VOWEL_LETTERS[1] else None


def integer_sound(digits: str) -> Sound | None:
    """Tell the sound of a whole number, given as ASCII digits; None where no common name is (10^24).

    C-3: 0 영, 10 십, 100 백, 1,000 천, 10,000 만; 1,000,000,000,000 is 조, a vowel.
    """
    significant = digits.rstrip("0")
    zeros = len(digits) - len(significant)
    if not significant or not zeros:
        return _DIGITS[int(digits[-1])]
    if zeros < 4:
        return _DECADES[zeros - 1]
    myriad = zeros // 4 - 1
    return _MYRIADS[myriad] if myriad < len(_MYRIADS) else None


def sign_sound(character: str) -> Sound | None:
    """Tell the sound of one sign: a unit or currency (`%` 퍼센트), ①, Ⅳ, ㉮; None if it has no reading."""
    if character in _SIGNS:
        return _SIGNS[character]
    if any(first <= character <= last for first, last in _ENCLOSED_SYLLABLES):
        return _V
    if any(first <= character <= last for first, last in _ENCLOSED_LETTERS):
        return _R if character in _RIEUL_ENCLOSED else _C
    return _number_sign_sound(character)


def _number_sign_sound(character: str) -> Sound | None:
    """①, ⑴, ⒈, ❶, Ⅳ: one character that Unicode knows as a whole number and not as Hanja (category Lo)."""
    if unicodedata.category(character) not in {"No", "Nl"}:
        return None
    value = unicodedata.numeric(character)
    return integer_sound(str(int(value))) if value == int(value) else None
