"""Notices of the service and hostile files: a message in Korean within seconds, never another exception."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ordinance.errors import InputError
from ordinance.formats.lawgo import from_values
from ordinance.law.tree import Instrument
from tests.formats.lawgo.responses import article, heading, json_file, national, ordinance, read_file, unit

REFUSED = "사용자 정보 검증에 실패하였습니다."
MISSING = "일치하는 자치법규가 없습니다. 자치법규명을 확인하여 주십시오."


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            f"<Response><result>{REFUSED}</result><msg>주소를 등록해 주세요.</msg></Response>",
            f"{REFUSED} 주소를 등록해 주세요.",
        ),
        (f"<?xml version='1.0'?><Law>{MISSING}</Law>", MISSING),
        (json.dumps({"result": REFUSED, "msg": "주소를 등록해 주세요."}), f"{REFUSED} 주소를 등록해 주세요."),
        (json.dumps({"Response": {"result": REFUSED}}), REFUSED),
        (json.dumps([{"Law": MISSING}]), MISSING),
        ('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html><title>페이지 오류</title><br></html>', "페이지 오류"),
    ],
)
def test_what_the_service_says_instead_of_a_law_is_passed_on(tmp_path: Path, content: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        read_file(tmp_path, content)
    assert f"law.xml: law.go.kr가 본문 대신 알림을 보냈습니다: “{said}”." in str(caught.value)


def test_a_search_list_is_no_law(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="검색 목록"):
        read_file(tmp_path, "<OrdinSearch><totalCnt>0</totalCnt></OrdinSearch>")


BOMB = '<!DOCTYPE a [<!ENTITY x "가가가가가가가가"><!ENTITY y "&x;&x;&x;&x;">]><LawService>&y;</LawService>'
ONE = ordinance(article("000100", "제1조(목적) 나무를 심는다."))


def escaped(text: str) -> str:
    """A JSON response whose only article has this text, written with escapes."""
    return json.dumps({"LawService": ordinance(article("000100", text))})


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (BOMB, "DOCTYPE"),
        ("<!-- <a> -->" + BOMB, "DOCTYPE"),
        ('<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><LawService/>', "DOCTYPE"),
        ("<LawService>&unknown;</LawService>", r"XML로 읽을 수 없습니다\(1번째 줄\)"),
        ("<LawService>\n<조문>", r"XML로 읽을 수 없습니다\(2번째 줄\)"),
        ("<LawService><조문>글<조/></조문></LawService>", "글과 태그가 섞여"),
        ("<가>" * 100_000, "XML로 읽을 수 없습니다"),
        ("<가>" + "<나/>" * 700_000 + "</가>", "요소가 너무 많습니다"),
        ("[" * 200_000, "너무 깊이"),
        ('{"가":' * 200_000, "너무 깊이"),
        ("[" + "0," * 2_000_001 + "0]", "항목이 너무 많습니다"),
        ('{"LawService": {}, \n "LawService": }', r"JSON으로 읽을 수 없습니다\(2번째 줄\)"),
        ('{"LawService": {}, "LawService": {}}', "같은 이름이 두 번"),
        ('{"가": ' + "9" * 5000 + "}", "너무 긴 수"),
        (escaped("제1조(목적) \x05"), r"U\+0005"),
        (escaped("제1조(목적) \ud800"), r"U\+D800"),
        ('{"\\ud800": "\\ud800", "가": 1}', r"U\+D800"),
        (escaped(f"제{'9' * 5000}조(목적) 심는다."), "끝없이 긴 숫자"),
        (escaped("제1조(목적) " + "나" * 300_000), "1번째 조문: 조문 하나가 너무 깁니다"),
        (
            json.dumps({"LawService": {**ONE, "부칙": {"부칙내용": "부칙\n" + "가" * 1_000_001}}}),
            "부칙 하나가 너무 깁니다",
        ),
        ("", "빈 파일"),
        (" \n", "빈 파일"),
        ("null", "본문이 아닙니다"),
        ("{}", "본문이 아닙니다"),
        ("12", "본문이 아닙니다"),
        ("나무를 심는다", "JSON으로 읽을 수 없습니다"),
    ],
)
def test_a_hostile_file_is_refused_within_seconds(tmp_path: Path, content: str, problem: str) -> None:
    started = time.monotonic()
    with pytest.raises(InputError, match=problem) as caught:
        read_file(tmp_path, content)
    assert time.monotonic() - started < 5
    assert "law.xml" in str(caught.value)
    str(caught.value).encode()


def test_a_file_of_100_mb_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "law.json"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(InputError, match="너무 큽니다"):
        read_file_at(path)


def read_file_at(path: Path) -> Instrument:
    """The instrument in a file."""
    from ordinance.formats.lawgo import read_lawgo

    return read_lawgo(path)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_other_encodings_are_refused(tmp_path: Path, encoding: str) -> None:
    with pytest.raises(InputError, match="글자 부호"):
        read_file(tmp_path, json.dumps(ONE, ensure_ascii=False).encode(encoding))


@pytest.mark.parametrize("encoding", ["cp949", "utf-8", "utf-8-sig"])
def test_json_in_cp949_and_utf_8_reads_alike(tmp_path: Path, encoding: str) -> None:
    content = json.dumps({"LawService": ONE}, ensure_ascii=False)
    assert read_file(tmp_path, content.encode(encoding)).title == "가람시 나무 심기 조례"


def test_hangul_in_single_jamo_is_composed(tmp_path: Path) -> None:
    from unicodedata import normalize

    content = normalize("NFD", json.dumps({"LawService": ONE}, ensure_ascii=False))
    assert read_file(tmp_path, content) == json_file(tmp_path, {"LawService": ONE})


# Properties

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from(
        [
            "Y",
            "N",
            "조문",
            "전문",
            "000100",
            "제1조(목적) 심는다.",
            "① 나무",
            "1. 나무",
            "가. 나무",
            "제1장 숲",
            "부칙",
            "[별표 1]",
        ]
    )
)
NAMES = st.sampled_from(
    [
        "LawService",
        "법령",
        "자치법규기본정보",
        "기본정보",
        "자치법규명",
        "법령명_한글",
        "조문",
        "조",
        "조문단위",
        "조문번호",
        "조문여부",
        "조내용",
        "조문내용",
        "항",
        "항내용",
        "호",
        "호내용",
        "호번호",
        "목",
        "목내용",
        "목번호",
        "부칙",
        "부칙단위",
        "부칙내용",
        "부칙공포번호",
        "부칙공포일자",
        "별표",
        "별표단위",
        "별표제목",
        "별표번호",
        "별표내용",
        "content",
    ]
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=6), max_leaves=30
)


def attempt(values: Any) -> None:
    """A law or a refusal; anything else is a defect."""
    try:
        law = from_values("", values)
    except InputError:
        return
    assert isinstance(law, Instrument)


@given(VALUES)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_json_is_a_law_or_is_refused(values: Any) -> None:
    attempt(values)


WHOLE = ordinance(
    heading("제1장 숲"),
    article("000100", "제1조(목적)① 나무는 다음과 같다.1. 소나무2. 잣나무② 삭제 <2024. 1. 5.>"),
    부칙={"부칙공포일자": ["20240105"], "부칙공포번호": ["77"], "부칙내용": ["부칙 <제77호> 제1조(시행일) 심는다."]},
    별표={"별표단위": [{"별표번호": "0001", "별표제목": "[별표 1] 나무", "별표내용": [["┌─┐", "│가│", "└─┘"]]}]},
)
ACT = national(
    unit(
        "1", "제1조(목적)", 항=[{"항번호": "①", "항내용": "① 심는다.", "호": [{"호번호": "1.", "호내용": "1. 나무"}]}]
    ),
    부칙={"부칙단위": {"부칙공포번호": "1", "부칙내용": [["부칙", "심는다."]]}},
)


def places(value: Any, above: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The path of every value inside a response."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [(*above, key) for key, _ in inner] + [p for key, one in inner for p in places(one, (*above, key))]


def with_value(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    """The response with another value at a path."""
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = with_value(copy[path[0]], path[1:], new)
    return copy


@pytest.mark.parametrize("response", [WHOLE, ACT], ids=["ordin", "law"])
@given(data=st.data())
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_response_with_any_value_in_any_place_is_a_law_or_is_refused(response: Any, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(places(response)))
    attempt(with_value(response, path, data.draw(VALUES)))
