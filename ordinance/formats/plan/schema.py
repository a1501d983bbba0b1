"""The files of a plan, as pydantic models with the Korean keys that users write.

The JSON Schemas in `schemas/` are exported from these models; a test keeps them equal.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator

from ordinance.org import Authority, InstitutionKind, Source, Spread, UnitKind

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Optional_ = Annotated[str, StringConstraints(strip_whitespace=True)]


def _one_or_many(value: object) -> object:
    """`종전: 재정경제국` may be written for `종전: [재정경제국]`."""
    return [value] if isinstance(value, str) else value


Names = Annotated[list[Text], BeforeValidator(_one_or_many)]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, validate_by_name=False)


class DutyFile(_Model):
    """사무 하나. 글자만 적으면 사무의 이름이다."""

    text: Text = Field(alias="이름")
    formerly: Optional_ = Field("", alias="종전", description="개편 전의 사무 이름")
    source: Source | None = Field(None, alias="출처")


def _duty(value: object) -> object:
    return {"이름": value} if isinstance(value, str) else value


Duty_ = Annotated[DutyFile, BeforeValidator(_duty)]


class UnitFile(_Model):
    """부서 하나. 적은 차례가 직제 순위이다."""

    name: Text = Field(alias="이름")
    kind: UnitKind = Field(alias="종류")
    parent: Optional_ = Field("", alias="상위", description="상위 부서, 소속기관 또는 보좌하는 직위. 국은 비운다")
    head: Optional_ = Field("", alias="장", description="부서장의 직위. 비우면 부서 이름에 ‘장’을 붙인다")
    grade: Optional_ = Field("", alias="직급")
    duties: list[Duty_] = Field([], alias="사무")
    formerly: Names = Field([], alias="종전", description="이 부서가 이어받은 개편 전의 부서")
    until: date | None = Field(None, alias="존속기한", description="한시기구의 끝 날")
    source: Source = Field(alias="출처")


class InstitutionFile(_Model):
    """청사, 보건소, 보건지소, 사업소, 동."""

    name: Text = Field(alias="이름")
    kind: InstitutionKind = Field(alias="종류")
    location: Optional_ = Field("", alias="위치")
    area: Optional_ = Field("", alias="관할구역")
    head: Optional_ = Field("", alias="장")
    short: Optional_ = Field("", alias="약칭")
    purpose: Optional_ = Field("", alias="목적", description="사업소를 두는 목적")
    duties: list[Duty_] = Field([], alias="사무")
    formerly: Names = Field([], alias="종전")
    source: Source = Field(alias="출처")


class OrganisationFile(_Model):
    """조직 파일: 개편 전(before.yaml) 또는 개편 후(after.yaml)의 부서와 소속기관."""

    units: list[UnitFile] = Field(alias="부서", min_length=1)
    institutions: list[InstitutionFile] = Field([], alias="소속기관")
    dong_duties: list[Duty_] = Field([], alias="동사무", description="모든 동이 함께 맡는 사무")
    dong_duties_source: Source = Field(Source.ASSUMED, alias="동사무출처")


class OrganFile(_Model):
    """정원관리기관."""

    name: Text = Field(alias="이름")
    authority: Authority = Field(alias="구분")


Count = Annotated[int, Field(ge=0, strict=True)]


class GradeFile(_Model):
    """한 직급의 기관별 정원."""

    category: Text = Field(alias="구분", description="정무직, 일반직, 별정직 등")
    grade: Text = Field(alias="직급")
    counts: dict[Text, Count] = Field(alias="인원", description="기관 이름과 인원")
    spread: Spread = Field(Spread.BY_ORGAN, alias="조례표시", description="6급 이하와 전문경력관은 ‘총수’")
    source: Source | None = Field(None, alias="출처")


class HeadcountStateFile(_Model):
    """한 시점의 정원."""

    total: Count = Field(alias="총수")
    rows: list[GradeFile] = Field(alias="직급별", min_length=1)
    source: Source = Field(alias="출처")


class HeadcountFile(_Model):
    """정원 파일(headcount.yaml)."""

    organs: list[OrganFile] = Field(alias="기관", min_length=1)
    before: HeadcountStateFile = Field(alias="종전")
    after: HeadcountStateFile = Field(alias="개정")


class PopulationFile(_Model):
    """인구와 기준일(「지방자치단체의 행정기구와 정원기준 등에 관한 규정」 제7조)."""

    count: Count = Field(alias="수")
    on: date = Field(alias="기준일")
    source: Source = Field(alias="출처")


class JurisdictionFile(_Model):
    """지방자치단체."""

    name: Text = Field(alias="이름")
    kind: Literal["특별시", "광역시", "특별자치시", "도", "특별자치도", "시", "군", "자치구"] = Field(alias="종류")
    code: Annotated[str, StringConstraints(pattern=r"^\d{2}(\d{3})?$")] = Field(
        alias="코드", description="행정표준코드 앞 5자리"
    )
    head: Text = Field(alias="장")
    deputy: Text = Field(alias="부단체장")
    council: Text = Field(alias="의회")
    population: PopulationFile = Field(alias="인구")
    source: Source = Field(alias="출처")


class OrganisationOrdinanceFile(_Model):
    """행정기구 설치 조례."""

    title: Text = Field(alias="이름")
    current: Text = Field(alias="현행", description="현행 조례 파일(.txt 또는 law.go.kr .json)")
    chapters: list[Text] = Field(
        alias="장", min_length=1, description="장의 차례. 각 이름의 서식이 templates/organisation/에 있다"
    )


class CorrectionFile(_Model):
    """함께 바로잡을 낱말."""

    old: Text = Field(alias="종전")
    new: Text = Field(alias="개정")


class HeadcountOrdinanceFile(_Model):
    """지방공무원 정원 조례."""

    title: Text = Field(alias="이름")
    current: Text = Field(alias="현행")
    corrections: list[CorrectionFile] = Field([], alias="자구정비")


class OfficeChangeFile(_Model):
    """부서 이름이 바뀐 것만으로는 알 수 없는, 다른 조례의 직위 변경(사무가 옮겨 간 경우)."""

    ordinance: Text = Field(alias="조례")
    old: Text = Field(alias="종전")
    new: Text = Field(alias="개정")
    source: Source = Field(alias="출처")


class OthersFile(_Model):
    """함께 개정할 다른 조례."""

    folder: Text = Field(alias="폴더", description="다른 조례의 글이 있는 폴더")
    source: Source = Field(alias="출처")
    office_changes: list[OfficeChangeFile] = Field([], alias="직위변경")


class ReferenceFile(_Model):
    """참고사항 한 줄."""

    label: Text = Field(alias="항목")
    text: Text = Field(alias="내용")
    source: Source = Field(alias="출처")


class SubmissionFile(_Model):
    """의안 제출."""

    proposer: Text = Field(alias="제출자")
    submitted: Optional_ = Field("", alias="제출연월일")
    promulgated: date | None = Field(None, alias="공포예정일")
    source: Source = Field(alias="출처")


class OfficeFile(_Model):
    """의견을 받는 곳."""

    post: Text = Field(alias="직위", description="참조할 직위(행정지원과장)")
    address: Optional_ = Field("", alias="주소")
    telephone: Optional_ = Field("", alias="전화")
    fax: Optional_ = Field("", alias="팩스")
    mail: Optional_ = Field("", alias="전자우편")


class NoticeFile(_Model):
    """입법예고."""

    day: date = Field(alias="예고일")
    days: Annotated[int, Field(ge=1, le=365, strict=True)] = Field(
        20, alias="기간", description="날수. 예고한 날은 세지 않는다(「행정절차법」 제43조)"
    )
    basis: Text = Field("「행정절차법」 제41조", alias="근거")
    number: Optional_ = Field("", alias="공고번호", description="비우면 손으로 적을 자리를 둔다")
    reason: Optional_ = Field("", alias="단축사유", description="20일보다 짧을 때의 특별한 사정")
    office: OfficeFile = Field(alias="제출처")
    source: Source = Field(alias="출처")


class CostFile(_Model):
    """비용추계서. 쓰지 않을 때에는 미첨부사유와 근거를 적는다."""

    cause: Optional_ = Field("", alias="요인")
    assumptions: list[Text] = Field([], alias="전제")
    by_year: dict[Annotated[int, Field(ge=1990, le=2100)], Count] = Field(
        {}, alias="연도별", description="연도와 추가 비용(천원)"
    )
    funds: Optional_ = Field("", alias="재원")
    reason: Optional_ = Field("", alias="미첨부사유")
    basis: Optional_ = Field("", alias="근거", description="미첨부의 근거 조문")
    author: Text = Field(alias="작성자")
    source: Source = Field(alias="출처")

    @model_validator(mode="after")
    def _one_or_the_other(self) -> CostFile:
        if bool(self.by_year) == bool(self.reason):
            raise ValueError("‘연도별’ 비용과 ‘미첨부사유’ 가운데 하나만 적으십시오")
        if self.by_year and not (self.cause and self.funds):
            raise ValueError("비용추계에는 ‘요인’과 ‘재원’을 적으십시오")
        return self


class AnnouncementFile(_Model):
    """공표한 변경 한 가지."""

    number: Annotated[int, Field(ge=1)] = Field(alias="번호")
    text: Text = Field(alias="내용")
    kinds: Names = Field(alias="종류")
    units: Names = Field([], alias="부서")
    duties: Names = Field([], alias="사무")
    source: Source = Field(Source.ANNOUNCED, alias="출처")


class PlanFile(_Model):
    """개편 계획(plan.yaml)."""

    jurisdiction: JurisdictionFile = Field(alias="지방자치단체")
    effective: date = Field(alias="시행일")
    effective_source: Source = Field(alias="시행일출처")
    submission: SubmissionFile = Field(alias="제출")
    organisation: OrganisationOrdinanceFile = Field(alias="행정기구조례")
    headcount: HeadcountOrdinanceFile = Field(alias="정원조례")
    others: OthersFile | None = Field(None, alias="다른조례")
    purpose: list[Text] = Field([], alias="제안이유")
    references: list[ReferenceFile] = Field([], alias="참고사항")
    announcements: list[AnnouncementFile] = Field([], alias="공표사항")
    notice: NoticeFile | None = Field(None, alias="입법예고")
    cost: CostFile | None = Field(None, alias="비용추계")
    upper: Optional_ = Field("", alias="상위법령", description="상위법령 파일이 든 폴더. 관계 법령 발췌를 만든다")
    form: Optional_ = Field("", alias="서식", description="문서 서식 파일. 비우면 templates/document.yaml")


FILES: dict[str, type[_Model]] = {
    "plan": PlanFile,
    "organisation": OrganisationFile,
    "headcount": HeadcountFile,
}
