"""An invented district as a plan folder: 한빛광역시 새솔구.

It differs from the example in everything a template could take for granted: three bureaux, a temporary 단 with
divisions, a 과 directly under the deputy and a 담당관 under the head, no 사업소, no 보건지소, another order of chapters.
"""

from __future__ import annotations

from pathlib import Path

PLAN = """\
지방자치단체:
  이름: 한빛광역시 새솔구
  종류: 자치구
  코드: "99110"
  장: 구청장
  부단체장: 부구청장
  의회: 새솔구의회
  인구: {수: 310000, 기준일: 2025-12-31, 출처: 가정}
  출처: 가정
시행일: 2026-07-01
시행일출처: 가정
제출: {제출자: 새솔구청장, 출처: 가정}
행정기구조례:
  이름: 한빛광역시 새솔구 행정기구 설치 조례
  현행: organisation.txt
  장: [총칙, 동, 본청, 보건소]
정원조례:
  이름: 한빛광역시 새솔구 지방공무원 정원 조례
  현행: headcount.txt
제안이유: [새로운 행정 수요에 대응하고자 함.]
참고사항:
  - {항목: 예산조치, 내용: 비용추계서 붙임(연 1억원), 출처: 가정}
  - {항목: 합의, 내용: 협의 완료, 출처: 가정}
공표사항:
  - {번호: 1, 내용: 미래도시단을 새로 둠, 종류: 신설, 부서: 미래도시단}
"""

BEFORE = """\
부서:
  - {이름: 소통담당관, 종류: 담당관, 상위: 구청장, 출처: 가정}
  - {이름: 행정국, 종류: 국, 출처: 가정}
  - {이름: 총무과, 종류: 과, 상위: 행정국, 사무: [인사, 예산], 출처: 가정}
  - {이름: 도로과, 종류: 과, 상위: 행정국, 사무: [도로 관리], 출처: 가정}
  - {이름: 복지국, 종류: 국, 출처: 가정}
  - {이름: 복지과, 종류: 과, 상위: 복지국, 사무: [복지], 출처: 가정}
  - {이름: 보건과, 종류: 과, 상위: 새솔구보건소, 사무: [감염병 예방], 출처: 가정}
소속기관:
  - {이름: 한빛광역시 새솔구청, 종류: 청사, 위치: 새솔로 1, 출처: 가정}
  - {이름: 새솔구보건소, 종류: 보건소, 위치: 새솔로 2, 관할구역: 새솔구 전역, 출처: 가정}
  - {이름: 가람동, 종류: 동, 위치: 가람로 1, 관할구역: 가람동 전역, 출처: 가정}
동사무: [주민등록]
"""

AFTER = """\
부서:
  - {이름: 소통담당관, 종류: 담당관, 상위: 구청장, 출처: 가정}
  - {이름: 감사과, 종류: 과, 상위: 부구청장, 사무: [감사], 출처: 가정}
  - {이름: 행정국, 종류: 국, 출처: 가정}
  - {이름: 총무과, 종류: 과, 상위: 행정국, 사무: [인사, 예산], 출처: 가정}
  - {이름: 돌봄국, 종류: 국, 종전: 복지국, 출처: 가정}
  - {이름: 돌봄과, 종류: 과, 상위: 돌봄국, 종전: 복지과, 사무: [{이름: 돌봄, 종전: 복지}], 출처: 가정}
  - {이름: 미래도시단, 종류: 단, 존속기한: 2028-06-30, 출처: 가정}
  - {이름: 도로과, 종류: 과, 상위: 미래도시단, 사무: [도로 관리], 출처: 가정}
  - {이름: 보건과, 종류: 과, 상위: 새솔구보건소, 사무: [감염병 예방], 출처: 가정}
소속기관:
  - {이름: 한빛광역시 새솔구청, 종류: 청사, 위치: 새솔로 1, 출처: 가정}
  - {이름: 새솔구보건소, 종류: 보건소, 위치: 새솔로 2, 관할구역: 새솔구 전역, 출처: 가정}
  - {이름: 가람동, 종류: 동, 위치: 가람로 1, 관할구역: 가람동 전역, 출처: 가정}
동사무: [주민등록]
"""

HEADCOUNT = """\
기관:
  - {이름: 본청, 구분: 집행기관}
  - {이름: 의회사무과, 구분: 의회사무기구}
종전:
  총수: 99
  출처: 가정
  직급별:
    - {구분: 정무직, 직급: 구청장, 인원: {본청: 1}}
    - {구분: 일반직, 직급: 4급, 인원: {본청: 2}}
    - {구분: 일반직, 직급: 5급, 인원: {본청: 5, 의회사무과: 1}}
    - {구분: 일반직, 직급: 6급 이하, 조례표시: 총수, 인원: {본청: 80, 의회사무과: 10}}
개정:
  총수: 112
  출처: 가정
  직급별:
    - {구분: 정무직, 직급: 구청장, 인원: {본청: 1}}
    - {구분: 일반직, 직급: 4급, 인원: {본청: 3}}
    - {구분: 일반직, 직급: 5급, 인원: {본청: 6, 의회사무과: 1}}
    - {구분: 일반직, 직급: 6급 이하, 조례표시: 총수, 인원: {본청: 90, 의회사무과: 11}}
"""

ORGANISATION_LAW = """\
한빛광역시 새솔구 행정기구 설치 조례

제1조(국의 설치) 구에 행정국 및 복지국을 둔다.
"""

HEADCOUNT_LAW = """\
한빛광역시 새솔구 지방공무원 정원 조례

제1조(정원의 총수) 「지방자치단체의 행정기구와 정원기준 등에 관한 규정」 제30조에 따라 새솔구 공무원의 정원의 총수는 99명으로 하고, 다음 각 호와 같이 구분한다.
1. 집행기관의 정원: 88명
2. 의회사무기구의 정원: 11명

제2조(직급별 정원) 직급별 정원은 별표와 같다.

[별표] 직급별 정원(제2조 관련)

옛 표
"""

FILES = {
    "plan.yaml": PLAN,
    "before.yaml": BEFORE,
    "after.yaml": AFTER,
    "headcount.yaml": HEADCOUNT,
    "organisation.txt": ORGANISATION_LAW,
    "headcount.txt": HEADCOUNT_LAW,
}


def write_plan(folder: Path, **changed: str | None) -> Path:
    """Write the plan of 새솔구; `plan`, `after` and so on exchange a file, None leaves it out."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in FILES.items():
        content = changed.get(name.replace(".txt", "_law").removesuffix(".yaml"), text)
        if content is not None:
            (folder / name).write_text(content, encoding="utf-8")
    return folder


def replaced(text: str, old: str, new: str) -> str:
    """The text with one spot exchanged; fails when the spot is not there."""
    assert text.count(old) >= 1, old
    return text.replace(old, new, 1)
