"""Akoma Ntoso 3.0: bills and laws as XML by the Korean profile of `docs/akn-kr.md`, read back, and validated.

Everything here imports lxml, which is slow to load: import it where it is needed.
"""

from ordinance.formats.akn.read import read_law
from ordinance.formats.akn.validate import validate
from ordinance.formats.akn.write import write_bill, write_law
from ordinance.formats.akn.xml import AkomaNtosoError

__all__ = ["AkomaNtosoError", "read_law", "validate", "write_bill", "write_law"]
