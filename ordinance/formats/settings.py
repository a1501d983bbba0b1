"""`ordinance.toml`: which rules run, what was accepted in writing, where upper law lies.

Keys are English, as the options of the command line: TOML writes other keys in quotation marks.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from ordinance.check import Accepted, Settings
from ordinance.check.facts import NOTHING_KNOWN
from ordinance.check.rules import RULES
from ordinance.check.settings import ALL_RULES
from ordinance.errors import InputError
from ordinance.formats.checked import Asked
from ordinance.formats.facts import read_facts
from ordinance.formats.plan.messages import explained
from ordinance.formats.subjects import Given
from ordinance.formats.text import read_text
from ordinance.formats.upper import read_upper

NAME = "ordinance.toml"
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, validate_by_name=False)


class AcceptedFile(_Model):
    """수용: 그대로 두기로 한 지적 하나와 그 사유."""

    code: Text = Field(alias="rule")
    subject: Text = Field(alias="document", description="점검보고서에 나온 문서 이름")
    place: str = Field("", alias="place", description="점검보고서에 나온 자리. 비우면 그 문서의 모든 자리")
    reason: Text = Field(alias="reason")


class ChecksFile(_Model):
    """점검: 어느 규칙을 쓸지."""

    select: list[Text] = Field([], alias="select", description="규칙의 부호나 그 앞부분. 비우면 모두")
    ignore: list[Text] = Field([], alias="ignore")
    upper: str = Field("", alias="upper-law", description="상위법령 파일이 든 폴더. 설정 파일에서 본 경로")
    facts: str = Field("", alias="facts", description="인구, 일정, 기록을 적은 파일. 설정 파일에서 본 경로")


class SettingsFile(_Model):
    """설정 파일(ordinance.toml)."""

    checks: ChecksFile = Field(default_factory=lambda: ChecksFile.model_validate({}), alias="check")
    accepted: list[AcceptedFile] = Field([], alias="accept")


@dataclass(frozen=True, slots=True)
class Configured:
    """What a settings file says: rules, the folder of upper law, and the file of facts."""

    settings: Settings = ALL_RULES
    upper: Path | None = None
    facts: Path | None = None


def read_settings(path: Path) -> Configured:
    """The settings in a file. Raises InputError for what is no TOML, an unknown key, or a rule that there is not."""
    try:
        data = tomllib.loads(read_text(path))
        file = SettingsFile.model_validate(data)
    except tomllib.TOMLDecodeError as error:
        raise InputError("TOML 문법에 맞지 않습니다.", where=path.name, advice=f"확인할 곳: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise InputError(explained(first), where=f"{path.name} {where}") from error
    accepted = tuple(Accepted(one.code, one.subject, one.place, one.reason) for one in file.accepted)
    settings = chosen(file.checks.select, file.checks.ignore, accepted, path.name)
    beside = [path.parent / named if named else None for named in (file.checks.upper, file.checks.facts)]
    return Configured(settings, *beside)


@dataclass(frozen=True, slots=True)
class Said:
    """What the command line says: rules to use and not to use, upper law, facts, the number of processes."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    upper: Path | None = None
    facts: Path | None = None
    jobs: int = 1


def asked(path: Path | None, line: Said) -> Asked:
    """What a run was asked to do: the command line, and the settings file given or in the current folder."""
    file = path or (Path(NAME) if Path(NAME).is_file() else None)
    configured = read_settings(file) if file else Configured()
    said = chosen(line.select, line.ignore, (), "")
    settings = Settings(
        said.select or configured.settings.select,
        (*configured.settings.ignore, *said.ignore),
        configured.settings.accepting,
    )
    folder, facts = line.upper or configured.upper, line.facts or configured.facts
    given = Given(read_upper(folder) if folder else {}, read_facts(facts) if facts else NOTHING_KNOWN)
    return Asked(settings, given, line.jobs)


def chosen(select: Sequence[str], ignore: Sequence[str], accepted: tuple[Accepted, ...], where: str) -> Settings:
    """Settings for rules by code or its beginning; raises InputError for one that fits no rule."""
    for one in (*select, *ignore, *(accepted_one.code for accepted_one in accepted)):
        if not any(rule.code.startswith(one) for rule in RULES):
            raise InputError(
                f"없는 규칙입니다: “{one}”.", where=where, advice="‘ordinance rules’로 규칙의 목록을 보십시오."
            )
    return Settings(tuple(select), tuple(ignore), accepted)
