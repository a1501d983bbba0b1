"""Akoma Ntoso 3.0: bills and laws as XML by the Korean profile of `docs/akn-kr.md`, and its own validation.

The only room that imports lxml, which is slow to load.
"""

from ordinance.formats.akn.validate import validate
from ordinance.formats.akn.write import write_bill, write_law
from ordinance.formats.akn.xml import AkomaNtosoError

__all__ = ["AkomaNtosoError", "validate", "write_bill", "write_law"]
