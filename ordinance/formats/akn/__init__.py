"""Akoma Ntoso 3.0: bills and laws as XML by the Korean profile of `docs/akn-kr.md`, read back, and validated.

Everything here imports lxml, which is slow to load: import it where it is needed.
"""

from ordinance.formats.akn.prove import prove_bill, prove_law
from ordinance.formats.akn.read import read_law
from ordinance.formats.akn.read_amending import read_amendment, read_sentences
from ordinance.formats.akn.validate import validate
from ordinance.formats.akn.write import write_bill, write_law
from ordinance.formats.akn.xml import AkomaNtosoError

__all__ = [
    "AkomaNtosoError",
    "prove_bill",
    "prove_law",
    "read_amendment",
    "read_law",
    "read_sentences",
    "validate",
    "write_bill",
    "write_law",
]
