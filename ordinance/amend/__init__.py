"""A change of law as typed operations: compare, write and read sentences, apply, prove."""

from ordinance.amend.apply import Applied, Outcome, Report, Scope, apply, examine
from ordinance.amend.compare import compare, compare_in_part
from ordinance.amend.comparison_pairs import Fate, Pairing, pairings
from ordinance.amend.comparison_table import comparison_rows, rebuilt_texts, table_text, whole_rows
from ordinance.amend.errors import Code, RefusedError
from ordinance.amend.gather import gathered
from ordinance.amend.notes import noted
from ordinance.amend.operations import (
    Amendment,
    Delete,
    DeleteHeading,
    Insert,
    InsertAnnexes,
    InsertHeading,
    InsertPart,
    InsertSpots,
    Instruction,
    Move,
    Operation,
    Pair,
    Repeal,
    ReplaceAnnexes,
    ReplaceWords,
    Retitle,
    Rewrite,
    RewriteLaw,
    RewritePart,
    RewriteSpots,
    Tolerance,
    Tolerated,
)
from ordinance.amend.prove import prove
from ordinance.amend.read import read, read_all
from ordinance.amend.spots import AnnexSpot, Division, EarlierPlace, Place, Range, Renumbered
from ordinance.amend.write import body_lines, opening, write

__all__ = [
    "Amendment",
    "AnnexSpot",
    "Applied",
    "Code",
    "Delete",
    "DeleteHeading",
    "Division",
    "EarlierPlace",
    "Fate",
    "Insert",
    "InsertAnnexes",
    "InsertHeading",
    "InsertPart",
    "InsertSpots",
    "Instruction",
    "Move",
    "Operation",
    "Outcome",
    "Pair",
    "Pairing",
    "Place",
    "Range",
    "RefusedError",
    "Renumbered",
    "Repeal",
    "ReplaceAnnexes",
    "ReplaceWords",
    "Report",
    "Retitle",
    "Rewrite",
    "RewriteLaw",
    "RewritePart",
    "RewriteSpots",
    "Scope",
    "Tolerance",
    "Tolerated",
    "apply",
    "body_lines",
    "compare",
    "compare_in_part",
    "comparison_rows",
    "examine",
    "gathered",
    "noted",
    "opening",
    "pairings",
    "prove",
    "read",
    "read_all",
    "rebuilt_texts",
    "table_text",
    "whole_rows",
    "write",
]
