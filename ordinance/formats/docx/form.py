"""The form of a council's documents as data: fonts, sizes, margins, order of parts (F-2, F-3); `document.yaml`."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from ordinance import resources
from ordinance.errors import InputError
from ordinance.formats.docx.looks import LOOKS
from ordinance.formats.plan.messages import explained
from ordinance.formats.plan.yaml_lines import load

NAME = "document.yaml"
_TWIPS_PER_MM = 1440 / 25.4
_PAPER_WIDTH = 11906


class Part(StrEnum):
    """What may be attached to a bill (F-2)."""

    COMPARISON = "신ㆍ구조문대비표"
    UPPER_LAW = "관계 법령 발췌"
    COST = "비용추계서"
    CHART = "조직도"


class Align(StrEnum):
    """Where a paragraph stands."""

    LEFT = "왼쪽"
    CENTRE = "가운데"
    RIGHT = "오른쪽"

    @property
    def word(self) -> str:
        """The value of `w:jc`."""
        return {"왼쪽": "left", "가운데": "center", "오른쪽": "right"}[self.value]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, validate_by_name=False)


_Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
_Points = Annotated[float, Field(ge=5, le=40, multiple_of=0.5)]
_Percent = Annotated[int, Field(ge=100, le=400)]
_Millimetres = Annotated[float, Field(ge=5, le=80)]


class Fonts(_Model):
    """글꼴."""

    body: _Name = Field(alias="본문")
    fixed: _Name = Field(alias="고정폭")


class Margins(_Model):
    """여백, mm. 종이 끝에서 잰다."""

    left: _Millimetres = Field(alias="왼쪽")
    right: _Millimetres = Field(alias="오른쪽")
    top: _Millimetres = Field(alias="위")
    bottom: _Millimetres = Field(alias="아래")
    header: _Millimetres = Field(alias="머리말")
    footer: _Millimetres = Field(alias="꼬리말")

    def twips(self) -> dict[str, int]:
        """The attributes of `w:pgMar`."""
        names = ("top", "right", "bottom", "left", "header", "footer")
        return {name: round(getattr(self, name) * _TWIPS_PER_MM) for name in names} | {"gutter": 0}


class StyleSetting(_Model):
    """한 스타일에서 고칠 것."""

    points: _Points | None = Field(None, alias="크기")
    bold: bool | None = Field(None, alias="굵게")
    align: Align | None = Field(None, alias="정렬")
    font: _Name | None = Field(None, alias="글꼴")
    line: _Percent | None = Field(None, alias="줄간격")


class Form(_Model):
    """문서 서식(document.yaml)."""

    fonts: Fonts = Field(alias="글꼴")
    points: _Points = Field(alias="글자크기", description="본문 글자 크기, pt")
    line: _Percent = Field(alias="줄간격", description="글자 크기에 대한 %")
    margins: Margins = Field(alias="여백")
    resolution: bool = Field(default=True, alias="의결주문")
    parts: list[Part] = Field(alias="붙임", description="붙임의 차례")
    styles: dict[str, StyleSetting] = Field({}, alias="스타일")

    @property
    def text_width(self) -> int:
        """Width of the text in twips."""
        measured = self.margins.twips()
        return _PAPER_WIDTH - measured["left"] - measured["right"] - 1

    @property
    def em(self) -> int:
        """Width of a letter of the body in twips."""
        return round(self.points * 20)


def read_form(path: Path) -> Form:
    """The form in a file. Raises InputError, with file and line, for an unknown key, style or value."""
    document = load(path)
    try:
        form = Form.model_validate(document.data)
    except ValidationError as error:
        first = error.errors()[0]
        raise InputError(explained(first), where=document.where(tuple(first["loc"]))) from None
    names = {look.name for look in LOOKS}
    for name in form.styles:
        if name not in names:
            advice = f"쓸 수 있는 이름: {', '.join(sorted(names))}"
            raise InputError(f"없는 스타일입니다: “{name}”.", where=document.where(("스타일", name)), advice=advice)
    if len(set(form.parts)) < len(form.parts):
        raise InputError("붙임에 같은 것을 두 번 적었습니다.", where=document.where(("붙임",)))
    return form


@cache
def standard() -> Form:
    """The form that ships with the program."""
    return read_form(resources.templates() / NAME)
