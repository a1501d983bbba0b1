"""What a rule rests on: an article of law, with the day of the text it was read in, or a convention of drafting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Basis:
    """A legal or drafting basis. `text_of` is the day of the amendment up to which the law was read."""

    text: str
    text_of: date | None = None

    def __str__(self) -> str:
        return self.text


def staffing(provisions: str) -> Basis:
    """Provisions of the decree on organisation and headcount (규정), as amended on 2026-02-03."""
    return Basis(f"「지방자치단체의 행정기구와 정원기준 등에 관한 규정」 {provisions}", date(2026, 2, 3))


def autonomy(provisions: str) -> Basis:
    """Provisions of the 지방자치법, as in force on 2026-01-02."""
    return Basis(f"「지방자치법」 {provisions}", date(2026, 1, 2))


def autonomy_decree(provisions: str) -> Basis:
    """Provisions of the 지방자치법 시행령, with the amendments of 2026-06-23."""
    return Basis(f"「지방자치법 시행령」 {provisions}", date(2026, 6, 23))


def procedure(provisions: str) -> Basis:
    """Provisions of the 행정절차법, with amendments up to 2022-01-11."""
    return Basis(f"「행정절차법」 {provisions}", date(2022, 1, 11))


def health(provisions: str) -> Basis:
    """Provisions of the 지역보건법, with amendments up to 2024-09-20."""
    return Basis(f"「지역보건법」 {provisions}", date(2024, 9, 20))


def convention(section: str) -> Basis:
    """A section of the drafting conventions (`A-4`)."""
    return Basis(f"자치법규 입안 기준({section})")
