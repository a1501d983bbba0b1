"""Wrong spacing, marks and particles, planted in real law where the right ones stand."""

from __future__ import annotations

import re

from tests.check.plant_words import changed, either, listed, said
from tests.check.planting import Planter

_OTHER_PARTICLE = {"와": "과", "과": "와", "을": "를", "를": "을", "이라": "라", "라": "이라", "은": "는"}


def _swapped(match: re.Match[str]) -> str:
    return match[1] + _OTHER_PARTICLE[match[2]]


PLANTERS: dict[str, Planter] = {
    "TYP001": either(
        changed("다음 각 호의", "다음 각호의"),
        changed("다음 각 호와", "다음 각호와"),
        said("제1조 각호의 일을 맡는다."),
    ),
    "TYP002": said("제1조의 각항에 따른다.", "그 각목의 일을 맡는다.", "이 조례의 각조를 적용한다."),
    "TYP003": said("제1조와 같은조 제1항에 따른다.", "같은항의 일을 맡는다.", "같은호의 일도 맡는다."),
    "TYP004": either(changed("그 밖에", "그밖에"), listed("그밖의 사무", "그밖에 필요한 일")),
    "TYP005": said("결과를 지체없이 보고한다.", "지체없이 알린다."),
    "TYP006": said("필요하면 둘수 있다.", "위원을 위촉할수있다.", "그 일을 맡을수 있다."),
    "TYP007": said("비밀을 누설해서는 아니된다.", "다른 일을 해서는 아니된다."),
    "TYP008": said("구본청에 과를 둔다.", "구본청의 사무를 맡는다."),
    "TYP009": either(changed(r"(\d급) 이하", r"\1이하"), said("5급이상은 조례로 정한다.", "7급이하의 정원을 정한다.")),
    "TYP010": either(changed("다음 사항을", "다음사항을"), said("소장은 다음사항을 맡는다.")),
    "TYP011": either(changed(r"\. 다만, ", ". 다만 "), said("국을 둔다. 다만 필요하면 과를 둔다.")),
    "TYP012": either(changed("지휘ㆍ감독", "지휘감독"), said("소장은 직원을 지휘감독하고 보고한다.")),
    "TYP013": changed("「([^」\n]{3,30})」", r"『\1』"),
    "TYP014": changed("」 제(?=\\d)", "」제"),
    "TYP015": changed(r"(제\d+조)(제\d+항)", r"\1 \2"),
    "TYP016": changed(r"별표 (?=\d)", "별표"),
    "TYP017": either(
        changed(r"별표 (\d+)", r"“별표 \1”"),
        changed(r"별표 (\d+)", r"[별표 \1]"),
        changed(r"별표 (\d+)", r"【별표 \1】"),
    ),
    "TYP018": changed(r"라 한다\)", "라 한다.)"),
    "TYP019": changed(r"([”\"])(이?라) 한다", r"\1 \2 한다"),
    "TYP020": changed(r"\(이하 ([“\"])", r"(이하\1"),
    "TYP021": changed(r"(제\d+조부터 제\d+조)까지(?=[의 ])", r"\1"),
    "TYP022": changed(r"(제\d+[조항])에 (따라|따른)", r"\1 \2"),
    "TYP023": said("근무 시간은 9~18시로 한다.", "제1조∼제2조를 적용한다.", "별표 1～3과 같다."),
    "TYP024": said("한빛광역시새솔구에 국을 둔다.", "서울특별시가온구의 사무를 맡는다."),
    "TYP025": either(changed("집행기관의", "집 행 기 관의"), listed("총   계", "기 타")),
    "TYP026": changed(r"정원: ", "정원 : "),
    "TYP027": changed(r"다\.\n", "다..\n"),
    "TYP028": either(
        changed(r"(?<=[가-힣])를 둔다", "를를 둔다"),
        changed(r"(?<=[가-힣])에 (?=국|과|소장)", "에에 "),
        changed("사무관으로 ", "사무관으로으로 "),
    ),
    "TYP029": changed(r"(?<![가-힣])((?!삭제)[가-힣]{2,6}) (?=[가-힣])", r"\1 \1 "),
    "TYP030": changed(r"(\n(?:제\d+조(?:의\d+)?\(|[①-⑳] )[^\n]*(?:둔다|한다|같다))\.(?=\n)", r"\1"),
    "TYP031": changed(r"(별표 \d+)(와|과)(?= 같다)", _swapped),
    "TYP032": either(
        changed(r"([가-힣]과)(를)(?= 둔다)", _swapped),
        changed(r"((?:소|국|과|원)장)(은)(?= )", _swapped),
        changed(r"([가-힣]국)(을)(?= 둔다)", _swapped),
    ),
    "TYP033": either(
        changed("“([^”\n]{1,12})”", r"“\1"),
        changed("「([^」\n]{3,30})」", r"\1」"),
        changed(r"\(이하 ([^()\n]{3,30})\)", r"(이하 \1"),
    ),
    "TYP034": changed("ㆍ", "·"),
    "TYP035": changed("“([^”\n]{1,12})”", r'"\1"'),
    "TYP036": said(
        "소장은 소관 사무와 소관사무를 맡는다.", "관할구역과 관할 구역을 정한다.", "소속 직원과 소속직원을 감독한다."
    ),
    "TYP037": changed(r"(?<=[가-힣]) (?=[가-힣])", "  "),
    "TYP038": changed(r"([가-힣][”\"])(이라|라)(?= 한다)", _swapped),
    "TYP039": changed(r"다\.\n", "다. <개정 2023. 2. 30.>\n"),
}
