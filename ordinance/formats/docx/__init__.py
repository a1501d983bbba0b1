"""Word files (OOXML, ISO/IEC 29500): bills as DOCX."""

from ordinance.formats.docx.prove import DocumentNotProvedError, prove
from ordinance.formats.docx.write import write_bill

__all__ = ["DocumentNotProvedError", "prove", "write_bill"]
