"""A small law and an amendment of it with every kind of operation, as text that is read (part C)."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterator
from datetime import date
from itertools import islice
from pathlib import Path

from ordinance.amend import Amendment, Operation, RefusedError, apply, read, read_all
from ordinance.amend.write import opening
from ordinance.bill.model import Bill, BillKind, Cover
from ordinance.law.read import read as read_law
from ordinance.law.tree import Instrument
from tests.corpus import article_text, records

TITLE = "서울특별시 가온구 위원회 조례"

LAW = read_law(f"""\
{TITLE}

제1장 총칙

제1조(목적) 이 조례는 가온구 위원회의 설치를 규정한다.

제2조(정의) 이 조례에서 쓰는 말의 뜻은 다음 각 호와 같다.
1. 위원회란 제3조의 위원회를 말한다.
2. 위원이란 다음 각 목의 사람을 말한다.
가. 구청장이 위촉한 사람
나. 구의회가 추천한 사람
3. 간사란 위원회의 사무를 맡는 공무원을 말한다.

제2장 위원회

제3조(위원회) 위원회를 둔다. 다만, 구청장이 정하면 둘 이상 둘 수 있다.

제4조(구성) ① 위원회는 위원장 1명을 포함한다.
② 위원은 구청장이 위촉한다. 이 경우 성별을 고려한다.
③ 임기는 2년으로 한다.
④ 위원은 연임할 수 있다.

제5조(회의) ① 회의는 위원장이 소집한다.
② 회의는 재적위원 과반수로 연다.

제6조(수당) 수당을 지급할 수 있다.

제3장 보칙

제7조(간사) 간사를 둔다.

제8조(준용) 준용할 규정은 따로 정한다.

제9조(규칙) 시행에 필요한 사항은 규칙으로 정한다.

제10조(위임) 위임할 사항은 구청장이 정한다.

부칙 <제12호, 2020. 1. 2.>

제1조(시행일) 이 조례는 공포한 날부터 시행한다.

제2조(경과조치) 종전의 위원은 이 조례에 따른 위원으로 본다.

[별표 1] 수당(제6조 관련)

┌──┬──┐
│구분│금액│
├──┼──┤
│위원│1만원│
├──┼──┤
│간사│2만원│
└──┴──┘

비고: 예산에 따른다.

[별표 2] 서식 목록(제8조 관련)

목록

[별표 3] 절차(제8조 관련)

절차
""")

BODY = f"""\
{TITLE} 일부를 다음과 같이 개정한다.

제명 “{TITLE}”를 “서울특별시 가온구 위원회 운영 조례”로 한다.

제1조 중 “설치”를 “설치와 운영”으로, “규정한다”를 “정한다”로 한다.

제2조 각 호 외의 부분 중 “말의 뜻”을 “용어의 뜻”으로 하고, 같은 조 제2호 각 목을 다음과 같이 하며, 같은 조에 제4호 및 제5호를 각각 다음과 같이 신설한다.
가. 구청장이 위촉한 주민
나. 구의회가 추천한 주민
4. 분과란 제3조의2의 분과를 말한다.
5. 회의란 다음 각 목의 회의를 말한다.
가. 정기회의
나. 임시회의

제3조 단서를 다음과 같이 한다.
다만, 규칙으로 정하면 둘 이상 둘 수 있다.

제3조의2를 다음과 같이 신설한다.
제3조의2(분과) ① 위원회에 분과를 둔다.
② 분과에는 다음 각 호의 사람을 둔다.
1. 분과장
2. 분과위원

제4조제3항 및 제4항을 각각 제4항 및 제5항으로 하고, 같은 조에 제3항을 다음과 같이 신설하며, 같은 조 제5항(종전의 제4항) 중 “연임할”을 “한 번 연임할”로 하고, 같은 조 제2항 후단을 삭제한다.
③ 위촉은 서면으로 한다.

제5조제1항에 단서를 다음과 같이 신설하고, 같은 조 제2항을 다음과 같이 하며, 같은 조 제1항 본문 중 “소집한다”를 “부른다”로 한다.
다만, 급한 때에는 간사가 소집한다.
② 회의는 위원 과반수의 출석으로 연다.

제6조의 제목 “(수당)”을 “(수당 등)”으로 하고, 같은 조 제목 외의 부분을 제1항으로 하며, 같은 조에 제2항을 다음과 같이 신설한다.
② 여비는 규칙으로 정한다.

제7조 앞의 “제3장 보칙”을 삭제한다.

제8조부터 제10조까지를 삭제한다.

제7조 앞에 장 번호 및 제목을 다음과 같이 신설한다.
제4장 사무

조례 제12호 {TITLE} 일부개정조례 부칙 제2조 중 “종전의”를 “이전의”로 한다.

별표 1 중 “예산에”를 “예산의 범위에”로 하고, 같은 표 위원 “1만원”을 “3만원”으로 한다.

별표 1의 간사란을 다음과 같이 한다.
┌──┬──┐
│간사장│2만원│
└──┴──┘

별표 1의 위원란 다음에 서기란을 다음과 같이 신설한다.
┌──┬──┐
│서기│1만원│
└──┴──┘

별표 2를 별지와 같이 하고, 별표 3을 삭제한다.

별표 4를 별지와 같이 신설한다.

부칙

이 조례는 공포한 날부터 시행한다.

[별표 2] 서식 목록(제8조 관련)

새 목록

[별표 4] 기준(제7조 관련)

새 기준
"""

AMENDMENT = read(BODY)
# What only an annex that is not at hand as a table may be told.
RAW = read(f"""\
{TITLE} 일부를 다음과 같이 개정한다.

별표 1의 비고를 다음과 같이 한다.
비고: 예산의 범위에서 지급한다.
1. 첫째
가. 둘째
그 밖의 글

별표 2 제2호나목에 5)를 다음과 같이 신설한다.
5) 다섯째
""")
REPEAL = read(f"{TITLE}는 폐지한다.\n\n부칙\n\n이 조례는 공포한 날부터 시행한다.\n")


def kinds(*amendments: Amendment) -> set[type]:
    """The kinds of operations that amendments hold."""
    return {type(operation) for amendment in amendments for operation in amendment.operations}


WHOLE = read(f"""{TITLE} 전부를 다음과 같이 개정한다.

{TITLE}

제1조(목적) 이 조례는 위원회를 정한다.

제2조(구성) ① 위원회를 둔다.

② 위원장을 둔다.
""")
ALL_KINDS = set(typing.get_args(Operation))


def bill(amendment: Amendment, current: Instrument = LAW, **changes: object) -> Bill:
    """A bill of that amendment. Its result takes no part in what is written of a partial one."""
    made = Bill(
        kind=BillKind.PARTIAL,
        ordinance_title=current.title,
        cover=Cover("2026. 9. 1.", "가온구청장"),
        explanation=(),
        opening=opening(current.title),
        current=current,
        result=current,
        amendment=amendment,
        effective=date(2027, 1, 1),
        jurisdiction_name="서울특별시 가온구",
        jurisdiction_code="11380",
    )
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]


def real(shared: Path, every: int) -> Iterator[tuple[Instrument, Amendment, Instrument]]:
    """Real amendments that apply, one of `every`: the law in force (the articles changed), and the law as amended."""
    for data in islice(records(shared, "amendments"), 0, None, every):
        if data["old"]:
            yield from _applied(data)


def _applied(data: dict[str, typing.Any]) -> Iterator[tuple[Instrument, Amendment, Instrument]]:
    try:
        (amendment,) = read_all(data["amendment"])
        articles = "\n\n".join(map(article_text, data["old"].values()))
        law = dataclasses.replace(read_law(articles), title=amendment.title)
        yield law, amendment, apply(law, amendment).law
    except RefusedError:
        return
