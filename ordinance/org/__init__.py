"""The organisation of a local government: units, duties, posts; before, after, and what changed between."""

from ordinance.org.changes import Change, ChangeKind, Lineage, derive
from ordinance.org.model import (
    Announcement,
    Authority,
    Duty,
    GradeRow,
    Headcount,
    Institution,
    InstitutionKind,
    Jurisdiction,
    Organ,
    Organisation,
    Population,
    Reorganisation,
    Source,
    Spread,
    Unit,
    UnitKind,
)

__all__ = [
    "Announcement",
    "Authority",
    "Change",
    "ChangeKind",
    "Duty",
    "GradeRow",
    "Headcount",
    "Institution",
    "InstitutionKind",
    "Jurisdiction",
    "Lineage",
    "Organ",
    "Organisation",
    "Population",
    "Reorganisation",
    "Source",
    "Spread",
    "Unit",
    "UnitKind",
    "derive",
]
