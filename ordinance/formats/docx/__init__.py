"""Word files (OOXML, ISO/IEC 29500): bills and laws as DOCX, and law from DOCX."""

from ordinance.formats.docx.attached import table_paper
from ordinance.formats.docx.prove import DocumentNotProvedError, prove, prove_law, prove_paper
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
