"""Word files (OOXML, ISO/IEC 29500): bills and laws as DOCX, and law from DOCX.

Each name imports its module when first used: a redline needs the files, and none of what bills are made of.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ordinance.formats.docx.attached import table_paper
    from ordinance.formats.docx.proof import DocumentNotProvedError, prove, prove_law, prove_paper
    from ordinance.formats.docx.read import read_law, read_sentences
    from ordinance.formats.docx.write import write_bill, write_law, write_paper

__all__ = [
    "DocumentNotProvedError",
    "prove",
    "prove_law",
    "prove_paper",
    "read_law",
    "read_sentences",
    "table_paper",
    "write_bill",
    "write_law",
    "write_paper",
]

_MODULES = {
    "DocumentNotProvedError": "proof",
    "prove": "proof",
    "prove_law": "proof",
    "prove_paper": "proof",
    "read_law": "read",
    "read_sentences": "read",
    "table_paper": "attached",
    "write_bill": "write",
    "write_law": "write",
    "write_paper": "write",
}


def __getattr__(name: str) -> object:
    """A public name of this package, from the module in which it stands."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
