"""How Latin letters sound at their end when Koreans read them (C-3; amendment-practice C-3, "Latin letters").

An acronym is read letter by letter (CCTV 시시티브이), an English word as a word (Planning 플래닝). Words
follow 「외래어 표기법」 제3장제1절: a voiceless stop after a short vowel becomes a final consonant (net 넷,
book 북), every other stop or fricative takes 으 or 이 (network 네트워크, land 랜드, tag 태그, bus 버스).
This is a heuristic; words whose settled spelling departs from it are listed.
"""

from __future__ import annotations

from ordinance.korean.sound import Sound

_V, _R, _C = Sound.VOWEL, Sound.RIEUL, Sound.CONSONANT

_LETTER_NAMES = {"L": _R, "R": _R, "M": _C, "N": _C}  # 엘 알 엠 엔; all other names end in a vowel
_VOWELS = frozenset("aeiouy")
_LONGEST_ACRONYM = 4  # CCTV; longer capitals with the shape of a word (COMMISSIONER) are words
_LONGEST_CLUSTER = 3  # consonants in a row that can still be spoken: str, rksh (work-shop)
_DIGRAPHS = ("ch", "ck", "ng", "ph", "sh", "th")  # two letters, one sound

# Longest first; no ending found means a vowel: Korean adds 으 or 이 (s, d, f, x, sh, ch, b, g, te, ge …).
_ENDINGS = (("le", _R), ("me", _C), ("ne", _C), ("mb", _C), ("l", _R), ("m", _C), ("n", _C), ("ng", _C))
# A short vowel before one of these closes the syllable: shop 숍, net 넷, book 북, music 뮤직, block 블록.
_STOPS = ("ck", "pp", "tt", "p", "t", "k", "c")

# Settled spellings that the rules miss, by the words' lower-case form.
_SETTLED = (
    # 웹 랩 잡 클럽 펍 빅 백 타입 그룹 해썹 풋
    dict.fromkeys(("web", "lab", "job", "club", "pub", "big", "bag", "type", "group", "haccp", "foot"), _C)
    # 체크 세트 비트 히트 노크 배트 매트 테마 쇼크
    | dict.fromkeys(("check", "set", "bit", "hit", "knock", "bat", "mat", "theme", "shock"), _V)
)

# Behind a number: 미터 리터 헥타르 시시 칼로리, 와트 볼트 헤르츠, 바이트; 그램 톤 피피엠; 데시벨.
_UNITS = (
    dict.fromkeys(("m", "km", "cm", "mm", "l", "L", "ml", "mL", "kl", "kL", "ha", "cc", "kcal"), _V)
    | dict.fromkeys(("W", "kW", "MW", "kWh", "MWh", "V", "kV", "Hz", "kHz", "MHz", "GHz"), _V)
    | dict.fromkeys(("KB", "kB", "MB", "GB", "TB"), _V)
    | dict.fromkeys(("g", "kg", "mg", "t", "ppm"), _C)
    | {"dB": _R}
)


def unit_sound(letters: str) -> Sound | None:
    """Tell the sound of letters that are a unit of measure (`km` 킬로미터), or None if they are none."""
    return _UNITS.get(letters)


def latin_sound(letters: str) -> Sound:
    """Tell the sound of one or more ASCII letters: a settled word, an acronym, or a word."""
    settled = _SETTLED.get(letters.lower())
    if settled is not None:
        return settled
    if _is_spelled(letters):
        return _LETTER_NAMES.get(letters[-1].upper(), _V)
    return _word_sound(letters.lower())


def _is_spelled(letters: str) -> bool:
    """Whether the letters are named one by one: ICT, IoT, x, kr, but not Planning, COMMISSIONER."""
    if len(letters) == 1 or not _is_pronounceable(letters.lower()):
        return True
    return letters[-1].isupper() and (len(letters) <= _LONGEST_ACRONYM or not letters.isupper())


def _is_pronounceable(word: str) -> bool:
    """Whether the word has a vowel and no more consonants in a row than can be spoken (UNHCR has)."""
    for digraph in _DIGRAPHS:
        word = word.replace(digraph, digraph[0])
    clusters = "".join(" " if letter in _VOWELS else letter for letter in word).split(" ")
    return len(clusters) > 1 and max(map(len, clusters)) <= _LONGEST_CLUSTER


def _word_sound(word: str) -> Sound:
    for ending, sound in _ENDINGS:
        if word.endswith(ending):
            return sound
    return _C if _closes_short_vowel(word) else _V


def _closes_short_vowel(word: str) -> bool:
    """Whether a voiceless stop follows a short vowel: one letter, or `oo` before k (book 북, boot 부트)."""
    stop = next((stop for stop in _STOPS if word.endswith(stop)), "")
    before = word.removesuffix(stop)
    if not stop or before[-1:] not in _VOWELS:
        return False
    return before[-2:-1] not in _VOWELS or (stop == "k" and before.endswith("oo"))
