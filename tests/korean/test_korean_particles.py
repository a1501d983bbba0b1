"""Particles follow the sound of what is read last before them (C-3)."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordinance.errors import OrdinanceError
from ordinance.korean import (
    Particle,
    Sound,
    UnknownParticleError,
    UnreadableEndError,
    attach,
    final_sound,
    particle,
    sino,
)

# The finals of the Unicode block in order, spelled out: a witness that knows nothing of the code under test.
_FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"


def _sound_by_decomposition(syllable: str) -> Sound:
    """The sound as canonical decomposition shows it: two letters are open, a third one is the final."""
    letters = unicodedata.normalize("NFD", syllable)
    if len(letters) == 2:
        return Sound.VOWEL
    return Sound.RIEUL if unicodedata.name(letters[2]) == "HANGUL JONGSEONG RIEUL" else Sound.CONSONANT


@pytest.mark.parametrize(
    ("texts", "forms"),
    [
        (("과", "제3조", "제2호", "별표"), ("를", "로", "와", "가", "는")),
        (("제1절", "사무실"), ("을", "로", "과", "이", "은")),
        (("국", "과장", "제2항", "가목", "제1장", "서식"), ("을", "으로", "과", "이", "은")),
    ],
)
def test_the_table_of_sounds_holds_for_bare_and_quoted_words(texts: tuple[str, ...], forms: tuple[str, ...]) -> None:
    kinds = (Particle.EUL, Particle.RO, Particle.GWA, Particle.I, Particle.EUN)
    for text in texts:
        assert tuple(particle(text, kind) for kind in kinds) == forms
        assert tuple(particle(f"“{text}”", kind) for kind in kinds) == forms


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("별표 1", "과 을 로"),
        ("별표 2", "와 를 로"),
        ("별표 3", "과 을 으로"),
        ("별표 4", "와 를 로"),
        ("별표 5", "와"),
        ("별표 6", "과"),
        ("별표 7", "과 을 로"),
        ("별표 8", "과 을 로"),
        ("별표 9", "와"),
        ("별표 10", "과"),
        ("별표 16", "과"),
        ("별표 27", "과"),
        ("제12조의2", "를 로"),
        ("제12조의4", "를 로"),
        ("제12조의5", "를 로"),
        ("제12조의9", "를 로"),
        ("제7조의3", "을 으로"),
        ("제7조의6", "을 으로"),
        ("제7조의10", "을 으로"),
        ("제12조의7", "을 로"),
        ("제12조의8", "을 로"),
        ("제12조의1", "을 로"),
        ("“과”", "를 로"),
        ("“국”", "을 으로"),
        ("“1,535명”", "을 으로"),
        ("“50퍼센트”", "를 로"),
        ("“50%”", "를 로"),
        ("“CCTV”", "를 로"),
        ("“ICT”", "를 로"),
        ("“SNS”", "를 로"),
        ("“U”", "를 로"),
        ("“AI”", "를 로"),
        ("“URL”", "을 로"),
        ("“VR”", "을 로"),
        ("“FM”", "을 으로"),
        ("“LAN”", "을 으로"),
        ("“Ministry of Science, ICT and Future Planning”", "을 으로"),
        ("“COMMISSIONER”", "를 로"),
        ("“3)”", "을 으로"),
        ("“(2)”", "를 로"),
        ("“은평구(이하 “구”라 한다)”", "를 로"),
        ("“서울특별시은평구(이하 “구”라 한다)”", "를 로"),
        ("“한국감정원(이하 “감정원”이라 한다)”", "을 으로"),
        ("“사무실[종전의 과를 포함한다]”", "을 로"),
        ("“둔다.”", "를 로"),
        ("“과장,”", "을 으로"),
        ("“(국의 설치)”", "를 로"),
        ("“「지방자치법」”", "을 으로"),
    ],
)
def test_every_cell_of_the_table_of_texts(text: str, written: str) -> None:
    for form in written.split():
        assert particle(text, form) == form


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("“사회복지과장”", "로", "으로"),  # 성동 1998
        ("“도로과장”", "를", "을"),  # 송파 2022
        ("“재정경제국장”", "를", "을"),
        ("“토목과장”", "를", "을"),  # 동작 2010
        ("“사회적마을과장”", "로", "으로"),  # 동작 2015
        ("“아동청소년과장”", "로", "으로"),  # 노원
        ("“기획공보과”", "을", "를"),  # 성동 2012
        ("별표 3", "와", "과"),  # 은평 제19조②
        ("별표 2", "과", "와"),  # 양산 제16조
        ("별표 16", "와", "과"),  # 원주
        ("별표 9", "과", "와"),
        ("영산강르네상스과", "을", "를"),  # 나주 제7조
        ("체육시설사업소", "을", "를"),  # 강릉
        ("과장", "는", "은"),  # 거제
        ("“읍ㆍ면”", "라", "이라"),  # 고창
        ("“시”", "이라", "라"),  # 영주
        ("“산림환경연구원”", "라", "이라"),  # 전북
    ],
)
def test_real_errors_in_ordinances_are_not_repeated(text: str, wrong: str, right: str) -> None:
    assert attach(text, wrong) == text + right


@pytest.mark.parametrize("code", range(0xAC00, 0xD7A4, 997))
def test_a_decomposed_syllable_sounds_like_the_composed_one(code: int) -> None:
    assert final_sound(unicodedata.normalize("NFD", chr(code))) is final_sound(chr(code))


def test_every_hangul_syllable_sounds_as_its_decomposition_shows() -> None:
    syllables = map(chr, range(ord("가"), ord("힣") + 1))
    assert [s for s in syllables if final_sound(s) is not _sound_by_decomposition(s)] == []


def test_the_28_finals_divide_into_one_open_one_rieul_and_26_others() -> None:
    sounds = dict(zip(_FINALS, (final_sound(chr(ord("가") + n)) for n in range(28)), strict=True))
    assert [final for final, sound in sounds.items() if sound is Sound.VOWEL] == [" "]
    assert [final for final, sound in sounds.items() if sound is Sound.RIEUL] == ["ㄹ"]


@given(st.integers(min_value=0, max_value=10**24 - 1) | st.integers(min_value=0, max_value=20_000))
def test_a_number_sounds_like_the_last_syllable_of_its_reading(number: int) -> None:
    expected = final_sound(sino(number)[-1])
    assert final_sound(str(number)) is final_sound(f"{number:,}") is expected
    assert final_sound(f"제12조의{number}") is final_sound(f"“{number})”") is expected


@given(st.integers(min_value=1, max_value=9), st.integers(min_value=0, max_value=23))
def test_round_numbers_sound_like_their_last_unit(digit: int, zeros: int) -> None:
    number = digit * 10**zeros
    assert final_sound(str(number)) is final_sound(sino(number))


def test_numbers_without_a_common_name_are_refused() -> None:
    with pytest.raises(UnreadableEndError):
        final_sound("1" + "0" * 24)


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("0", Sound.CONSONANT),  # 영
        ("1,000,000,000,000", Sound.VOWEL),  # 조
        ("3.14", Sound.VOWEL),  # 삼 점 일사
        ("0.7", Sound.RIEUL),
        ("2025. 1. 1.", Sound.RIEUL),
        ("2025.12.3", Sound.CONSONANT),
        ("제1,2", Sound.VOWEL),  # a list, not a grouped number
        ("１２", Sound.VOWEL),
        ("₩5", Sound.CONSONANT),  # 오 원
        ("$3", Sound.VOWEL),  # 삼 달러
    ],
)
def test_numbers_are_read_in_sino_korean(text: str, sound: Sound) -> None:
    assert final_sound(text) is sound


@pytest.mark.parametrize(
    ("signs", "sound"),
    [
        ("%％℃㎡㎢㎥㎞㎝㎜ℓ㏊", Sound.VOWEL),
        ("㎏㎎", Sound.CONSONANT),
        ("㏈‰", Sound.RIEUL),
        ("①⑦⑧⑪㉑㉗㉘㉛㊲㊳Ⅰ", Sound.RIEUL),
        ("②④⑤⑨⑫㉒㊴㊺", Sound.VOWEL),
        ("③⑥⑩⑬⑳㉚㊱㊵㊿ⅢⅥⅩ", Sound.CONSONANT),
        ("ⅡⅣⅤⅨⅫ", Sound.VOWEL),
        ("ⅦⅧⅪ", Sound.RIEUL),
        ("ㄱㄴㄷㅁㅇㅎㄲㄺ", Sound.CONSONANT),
        ("ㄹ㉣", Sound.RIEUL),
        ("ㅏㅓㅣ㉮㉻", Sound.VOWEL),
        ("㉠㉭", Sound.CONSONANT),
    ],
)
def test_signs_are_read_by_their_names(signs: str, sound: Sound) -> None:
    assert {sign: final_sound(sign) for sign in signs} == dict.fromkeys(signs, sound)


@pytest.mark.parametrize(
    ("text", "like"),
    [
        ("“‘국’”", "국"),
        ('"국"', "국"),
        ("“은평구(이하 “구”라 한다)의 사무실”", "실"),
        ("제2장의2(국)", "이"),
        ("별표 1(제3조 관련)", "일"),
        ("별표 1 (제3조 관련)", "일"),
        ("[별표 2]", "이"),
        ('"(국의 설치)"', "치"),
        ('제3조 중 "(국의 설치)"', "치"),
        ("제3조 중 “(국의 설치)”", "치"),
        ("「지방자치법」(법률 제1호)", "법"),
        ("「규칙(2)」", "이"),
        ("가목1)가)(1)", "일"),
        ("제5호나목1)(가)", "가"),
        ("서식(2)", "이"),  # 별지 제39호서식(2)로
        ("레저(주)", "저"),
        ("은평구(2025)", "구"),
        ("제외한다)", "다"),
        ("따른 (", "른"),
        ("보건ㆍ", "건"),
        ("삭제 <2024. 10. 24.>", "제"),
        ("(가) 국((나) 과)", "국"),
        ("사무실…", "실"),
        ("국\u200b", "국"),
        ("국（과）", "국"),
        ("((국))", "국"),
        ("가.", "가"),
        ("10.", "십"),
    ],
)
def test_what_is_silent_does_not_count(text: str, like: str) -> None:
    assert final_sound(text) is final_sound(like)


@given(st.text(alphabet="국과실3(“「 “)」”.,ㆍ[]", max_size=12), st.sampled_from("”」.,’》"))
def test_a_closing_mark_never_changes_the_sound(text: str, mark: str) -> None:
    assert _sound_or_refusal(text + "국" + mark) is Sound.CONSONANT
    assert _sound_or_refusal(text + "과" + mark) is Sound.VOWEL
    assert _sound_or_refusal(text + "실" + mark) is Sound.RIEUL


@given(st.text(max_size=40))
def test_any_text_is_either_read_or_refused(text: str) -> None:
    assert _sound_or_refusal(text) in {*Sound, None}


@given(st.text(max_size=20), st.sampled_from(["국", "과", "사무실"]), st.sampled_from(Particle))
def test_only_the_end_counts(before: str, word: str, kind: Particle) -> None:
    assert attach(before + word, kind) == before + word + particle(word, kind)


def _sound_or_refusal(text: str) -> Sound | None:
    try:
        return final_sound(text)
    except UnreadableEndError:
        return None


@pytest.mark.parametrize("text", ["", " ", "“”", "()", "...", "ㆍ", "學校", "○○", "→", "½", "\ue000", "국→", "あ"])
def test_what_has_no_certain_reading_is_refused(text: str) -> None:
    with pytest.raises(UnreadableEndError, match="조사를 정할 수 없습니다"):
        attach(text, Particle.EUL)


def test_hanja_in_brackets_does_not_hinder() -> None:
    assert attach("학교(學校)", "을") == "학교(學校)를"


@pytest.mark.parametrize("kind", Particle)
def test_any_form_names_its_particle(kind: Particle) -> None:
    for sound in Sound:
        for text in ("국", "과", "사무실"):
            assert particle(text, kind.form(sound)) == particle(text, kind) == kind.form(final_sound(text))


def test_an_unknown_particle_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UnknownParticleError, match="을, 으로, 과") as caught:
        attach("국", "에서")
    assert isinstance(caught.value, OrdinanceError)
