"""Print the law in force of an example from its organisation before, with our own templates.

Real law files stay outside the project, so an example's law in force is our own text:

    python examples/law_in_force.py examples/eunpyeong-2025
"""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

from ordinance import resources
from ordinance.bill import headcount, organisation
from ordinance.formats.plan import read_reorganisation
from ordinance.law.printer import print_law
from ordinance.law.tree import Addenda


def law_in_force(folder: Path) -> dict[str, str]:
    """The texts of both ordinances as they stood before the reorganisation, by file name."""
    plan, change = read_reorganisation(folder)
    templates = resources.templates()
    units, _ = organisation.draft_law(
        change.before, change.jurisdiction, plan.organisation.title, plan.organisation.chapters, templates
    )
    posts = headcount.draft_law(change.before.headcount, change.jurisdiction, plan.headcount.title, templates)
    addenda = (Addenda("이 조례는 공포한 날부터 시행한다."),)
    return {
        plan.organisation.current: print_law(dataclasses.replace(units, addenda=addenda)),
        plan.headcount.current: print_law(dataclasses.replace(posts, addenda=addenda)),
    }


if __name__ == "__main__":
    for name, text in law_in_force(Path(sys.argv[1])).items():
        path = Path(sys.argv[1]) / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
