"""What is read last in a text, and its sound (C-3; amendment-practice, "Particles after a quote")."""

from __future__ import annotations

import unicodedata

from ordinance.korean.errors import UnreadableEndError
from ordinance.korean.latin import latin_sound, unit_sound
from ordinance.korean.sound import Sound, integer_sound, sign_sound, syllable_sound

_BRACKETS = {")": "(", "]": "[", "}": "{", ">": "<", "】": "【", "〕": "〔"}
_OPENING_QUOTES = frozenset("“‘「『《〈")
_DIGITS = frozenset("0123456789")
_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_NUMBER = _DIGITS | frozenset(",.")
_POWERS = frozenset("²³")
_CURRENCIES = frozenset("₩$€¥")  # written before the number, read after it: ₩5 오 원
_MIDDLE_DOTS = frozenset("ㆍᆞ")  # letters to Unicode, punctuation in law
_ASCII_OF_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    0xFFE6: ord("₩"),
    0xFFE5: ord("¥"),
}
_SILENT_CATEGORIES = frozenset({"Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "Zl", "Zp", "Zs", "Cc", "Cf"})
_LONGEST_MARK = 2  # characters in the brackets of (1), (12), (가); more are a remark, as (2025)


def final_sound(text: str) -> Sound:
    """Tell the sound of the last thing that is read in `text` (C-3).

    Closing quotes and punctuation are silent. A closing bracket with all it holds is silent too, and the
    word before it counts; a quote that is nothing but a bracket sounds like its last word inside; `3)` is
    its number. Numbers are Sino-Korean, acronyms are spelled, words are read.
    Raises `UnreadableEndError` if nothing is left to read or the last thing has no certain reading (Hanja,
    kana, ○).
    """
    read = unicodedata.normalize("NFC", text).translate(_ASCII_OF_WIDE)
    last = _last_read(read)
    sound = _sound_at_end(last) if last else None
    if sound is None:
        raise UnreadableEndError(
            f"“{text}” 뒤에 올 조사를 정할 수 없습니다. 마지막 글자의 소리를 알 수 없습니다. "
            "한글, 숫자 또는 로마자로 끝나도록 고쳐 주십시오."
        )
    return sound


def _last_read(text: str) -> str:
    """`text` up to and including the last thing that is read."""
    while True:
        text = _without_silence(text)
        if text[-1:] not in _BRACKETS:
            return text
        text = _without_bracket(text)


def _without_silence(text: str) -> str:
    end = len(text)
    while end and _is_silent(text[end - 1]):
        end -= 1
    return text[:end]


def _is_silent(character: str) -> bool:
    if character in _BRACKETS or sign_sound(character) is not None:
        return False
    return unicodedata.category(character) in _SILENT_CATEGORIES or character in _MIDDLE_DOTS


def _without_bracket(text: str) -> str:
    """Cut a text that ends in a closing bracket to the part of it that is read last."""
    start = _opening(text)
    if start is None:
        return text[:-1]
    before, inside = text[:start], text[start + 1 : -1]
    return inside if _is_whole_quote(before) or _is_item_mark(before, inside) else before


def _opening(text: str) -> int | None:
    """Find where the bracket opens that ends `text`; None for an item mark such as `3)`."""
    closing, opening = text[-1], _BRACKETS[text[-1]]
    depth = 0
    for position in range(len(text) - 1, -1, -1):
        depth += (text[position] == closing) - (text[position] == opening)
        if depth == 0:
            return position
    return None


def _is_whole_quote(before: str) -> bool:
    """Whether a bracket after `before` has nothing of its own quote in front of it: `“(국의 설치)”`."""
    stripped = before.rstrip()
    if stripped.endswith('"'):
        return stripped.count('"') % 2 == 1
    return not _without_silence(stripped) or stripped[-1] in _OPENING_QUOTES


def _is_item_mark(before: str, inside: str) -> bool:
    """Whether a bracket is a number and read: `서식(2)`, `나목(3)`, `1)(가)` (A-5), but not `레저(주)`."""
    follows_mark = before.endswith(")") and _opening(before) is None
    return len(inside) <= _LONGEST_MARK and (inside.isdecimal() or follows_mark)


def _sound_at_end(text: str) -> Sound | None:
    """Tell the sound of a text that ends in something to read; None if that has no certain reading."""
    last = text[-1]
    if last in _DIGITS:
        return _number_at_end(text)
    if last in _LETTERS:
        return _letters_at_end(text)
    if last in _POWERS:
        return unit_sound(_run_at_end(text[:-1], _LETTERS)) or sign_sound(last)
    if last > "\x7f" and (base := unicodedata.normalize("NFD", last)[0]) in _LETTERS:
        return _letters_at_end(text[:-1] + base)
    return syllable_sound(last) or sign_sound(last)


def _run_at_end(text: str, characters: frozenset[str]) -> str:
    start = len(text)
    while start and text[start - 1] in characters:
        start -= 1
    return text[start:]


def _letters_at_end(text: str) -> Sound:
    letters = _run_at_end(text, _LETTERS)
    follows_number = text[: -len(letters)].rstrip()[-1:] in _DIGITS
    return (unit_sound(letters) if follows_number else None) or latin_sound(letters)


def _number_at_end(text: str) -> Sound | None:
    """Tell the sound of a number: `1,535` whole; of `3.14` or `2025.1.1`, the part behind the last point."""
    run = _run_at_end(text, _NUMBER)
    currency = text[: -len(run)][-1:]
    if currency in _CURRENCIES:
        return sign_sound(currency)
    # Decimals are read one by one, but 3.10 (영) and 10 (십) end in the same kind of sound.
    return integer_sound(_ungrouped(run.rpartition(".")[2]))


def _ungrouped(number: str) -> str:
    """Give the digits of `1,535`; of `1,2`, which is no grouped number but a list, the last member."""
    head, *groups = number.split(",")
    is_grouped = 0 < len(head) <= 3 and all(len(group) == 3 for group in groups)
    return head + "".join(groups) if is_grouped else (groups or [head])[-1]
