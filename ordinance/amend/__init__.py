"""A change of law as typed operations: compare, write and read sentences, apply, prove."""

from ordinance.amend.apply import Applied, apply
from ordinance.amend.compare import compare
from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.gather import gathered
from ordinance.amend.operations import (
    Amendment,
    Instruction,
    Operation,
    Pair,
    ReplaceAnnexes,
    ReplaceWords,
    Retitle,
    Rewrite,
)
from ordinance.amend.prove import prove
from ordinance.amend.read import read
from ordinance.amend.write import body_lines, opening, write

__all__ = [
    "Amendment",
    "Applied",
    "Code",
    "Instruction",
    "Operation",
    "Pair",
    "RefusedError",
    "ReplaceAnnexes",
    "ReplaceWords",
    "Retitle",
    "Rewrite",
    "apply",
    "body_lines",
    "compare",
    "gathered",
    "opening",
    "prove",
    "read",
    "write",
]
