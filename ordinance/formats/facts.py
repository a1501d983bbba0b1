"""Facts that no text states, as users write them: population, council, the procedure, records of the file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ordinance.check.facts import Facts, Record, RecordKind, Schedule
from ordinance.errors import InputError
from ordinance.formats.plan.messages import explained
from ordinance.formats.plan.yaml_lines import load


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, validate_by_name=False)


class ScheduleFile(_Model):
    """일정: 절차의 날짜. 예정이어도 됩니다."""

    notice_from: date | None = Field(None, alias="예고시작")
    notice_to: date | None = Field(None, alias="예고종료")
    voted: date | None = Field(None, alias="의결")
    sent: date | None = Field(None, alias="이송")
    reported: date | None = Field(None, alias="보고")
    promulgated: date | None = Field(None, alias="공포")
    effective: date | None = Field(None, alias="시행")
    rule_reported: date | None = Field(None, alias="규칙보고")
    rule_promulgated: date | None = Field(None, alias="규칙공포")
    rule_sent_to_council: date | None = Field(None, alias="규칙의회제출")


class RecordFile(_Model):
    """기록 하나: 무엇에 관한 어떤 기록인지."""

    kind: RecordKind = Field(alias="종류")
    about: str = Field(alias="대상", min_length=1, description="부서, 조례, 동의 이름 또는 일")
    text: str = Field("", alias="내용")
    on: date | None = Field(None, alias="날짜")
    amount: int | None = Field(None, alias="금액", description="원")


class FactsFile(_Model):
    """기록 파일."""

    population: int | None = Field(None, alias="인구", ge=0)
    council_members: int | None = Field(None, alias="의원정수", ge=1)
    schedule: ScheduleFile = Field(default_factory=lambda: ScheduleFile.model_validate({}), alias="일정")
    records: list[RecordFile] = Field([], alias="기록")


def facts_of(file: FactsFile) -> Facts:
    """The facts of a file."""
    return Facts(
        file.population,
        file.council_members,
        Schedule(**file.schedule.model_dump()),
        tuple(Record(one.kind, one.about, one.text, one.on, one.amount) for one in file.records),
    )


def read_facts(path: Path) -> Facts:
    """The facts in a YAML file; raises InputError with file and line."""
    document = load(path)
    try:
        return facts_of(FactsFile.model_validate(document.data))
    except ValidationError as error:
        first = error.errors()[0]
        where = document.where(tuple(first["loc"]))
        raise InputError(explained(first), where=where) from error
