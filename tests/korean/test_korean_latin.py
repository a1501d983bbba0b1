"""Latin letters are read as Koreans read them: acronyms by letters, words as words (C-3)."""

from __future__ import annotations

from string import ascii_uppercase

import pytest

from ordinance.korean import final_sound

# Words with the spelling that the National Institute of Korean Language or common use gives them.
_HANGUL = {
    "Planning": "플래닝",
    "COMMISSIONER": "커미셔너",
    "net": "넷",
    "internet": "인터넷",
    "book": "북",
    "shop": "숍",
    "workshop": "워크숍",
    "partnership": "파트너십",
    "Startup": "스타트업",
    "app": "앱",
    "boot": "부트",
    "network": "네트워크",
    "bank": "뱅크",
    "desk": "데스크",
    "camp": "캠프",
    "smart": "스마트",
    "project": "프로젝트",
    "event": "이벤트",
    "music": "뮤직",
    "block": "블록",
    "check": "체크",
    "set": "세트",
    "robot": "로봇",
    "market": "마켓",
    "club": "클럽",
    "web": "웹",
    "hub": "허브",
    "tag": "태그",
    "land": "랜드",
    "food": "푸드",
    "bus": "버스",
    "fish": "피시",
    "tech": "테크",
    "box": "박스",
    "golf": "골프",
    "office": "오피스",
    "service": "서비스",
    "bridge": "브리지",
    "zone": "존",
    "game": "게임",
    "online": "온라인",
    "style": "스타일",
    "mobile": "모바일",
    "table": "테이블",
    "school": "스쿨",
    "mall": "몰",
    "e-mail": "이메일",
    "center": "센터",
    "centre": "센터",
    "care": "케어",
    "tower": "타워",
    "team": "팀",
    "form": "폼",
    "design": "디자인",
    "Energy": "에너지",
    "Korea": "코리아",
    "KOREA": "코리아",
    "Seoul": "서울",
    "café": "카페",
    "view": "뷰",
    "type": "타입",
    "group": "그룹",
    "HACCP": "해썹",
    "UNESCO": "유네스코",
}


@pytest.mark.parametrize(("word", "hangul"), _HANGUL.items())
def test_a_word_sounds_like_its_korean_spelling(word: str, hangul: str) -> None:
    assert final_sound(word) is final_sound(hangul)
    assert final_sound(f"“{word}”") is final_sound(hangul)


_NAMES = {
    "A": "에이",
    "B": "비",
    "C": "시",
    "D": "디",
    "E": "이",
    "F": "에프",
    "G": "지",
    "H": "에이치",
    "I": "아이",
    "J": "제이",
    "K": "케이",
    "L": "엘",
    "M": "엠",
    "N": "엔",
    "O": "오",
    "P": "피",
    "Q": "큐",
    "R": "알",
    "S": "에스",
    "T": "티",
    "U": "유",
    "V": "브이",
    "W": "더블유",
    "X": "엑스",
    "Y": "와이",
    "Z": "제트",
}


def test_every_letter_has_a_name() -> None:
    assert "".join(_NAMES) == ascii_uppercase


@pytest.mark.parametrize(("letter", "name"), _NAMES.items())
def test_an_acronym_ends_in_the_name_of_its_last_letter(letter: str, name: str) -> None:
    for text in (letter, letter.lower(), f"IB{letter}", f"제3조 “{letter}”"):
        assert final_sound(text) is final_sound(name)


@pytest.mark.parametrize(
    ("text", "hangul"),
    [
        ("IoT", "티"),
        ("PhD", "디"),
        ("kr", "알"),
        ("korea.kr", "알"),
        ("UNHCR", "알"),
        ("UNFCCC", "시"),
        ("html", "엘"),
        ("CO2", "이"),
        ("5G", "지"),
    ],
)
def test_what_cannot_be_spoken_is_spelled(text: str, hangul: str) -> None:
    assert final_sound(text) is final_sound(hangul)


@pytest.mark.parametrize(
    ("text", "hangul"),
    [
        ("10m", "미터"),
        ("10 km", "미터"),
        ("5kg", "그램"),
        ("30L", "리터"),
        ("60dB", "데시벨"),
        ("100m²", "제곱미터"),
        ("10²", "제곱"),
        ("3t", "톤"),
    ],
)
def test_units_behind_a_number_are_read_out(text: str, hangul: str) -> None:
    assert final_sound(text) is final_sound(hangul)
