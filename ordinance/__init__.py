"""Drafts and proves Korean organisation ordinances.

The names below are the public face: all that other programs need. Each imports its room when first used, so that
`import ordinance` stays quick.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ordinance.amend import Amendment, Applied
    from ordinance.bill import Bill, Plan
    from ordinance.check import Finding
    from ordinance.formats.package import Package
    from ordinance.law.tree import Instrument

__all__ = ["apply", "compare", "draft", "findings", "parse", "read", "read_amendment", "read_plan"]


def read(path: Path | str) -> Instrument:
    """One instrument from a file (`.txt`, law.go.kr `.json` and `.xml`, our `.xml`, `.docx`); raises InputError."""
    from ordinance.formats.law import read_law

    return read_law(Path(path))


def parse(text: str) -> Instrument:
    """One instrument from plain text; raises LawSyntaxError with the line."""
    from ordinance.law.read import read as read_text

    return read_text(text)


def read_amendment(text: str) -> Amendment:
    """Amending sentences as operations; raises RefusedError for what does not read."""
    from ordinance import amend

    return amend.read(text)


def apply(law: Instrument, amendment: Amendment) -> Applied:
    """The law as amended, all of it or RefusedError; `law` is not changed."""
    from ordinance import amend

    return amend.apply(law, amendment)


def compare(old: Instrument, new: Instrument) -> Amendment:
    """The proved amendment that turns `old` into `new`; raises RefusedError when it cannot be made."""
    from ordinance import amend

    return amend.compare(old, new)


def read_plan(folder: Path | str) -> Plan:
    """A plan folder; raises InputError with file and line."""
    from ordinance.formats.plan import read_plan as read_folder

    return read_folder(Path(folder))


def draft(plan: Plan) -> Package:
    """Both bills of a plan with their check report; `package.write(folder)` writes the files."""
    from ordinance.formats.package import build

    return build(plan)


def findings(subject: Instrument | Plan | Bill | Sequence[Instrument | Bill]) -> list[Finding]:
    """What the rules find in a law, a bill, a plan (drafted first), or texts of one government taken together."""
    from ordinance import check as checks
    from ordinance.bill import Plan, draft

    if isinstance(subject, Plan):
        return list(checks.check_package(draft(subject)).findings)
    return list(checks.report_of(checks.dossier_from(subject)).findings)
