"""A drafted package as files: both bills as DOCX and XML, and the check report."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ordinance.bill import Bill, Drafted, Plan, draft
from ordinance.check import Report, check_package
from ordinance.formats import akn, docx, report
from ordinance.formats.files import File, write_all


@dataclass(frozen=True, slots=True)
class Package:
    """The bills of a plan with their check report, ready to be written."""

    drafted: Drafted
    report: Report

    @property
    def bills(self) -> tuple[Bill, ...]:
        """The bills in the order of filing."""
        return self.drafted.bills

    def files(self) -> tuple[File, ...]:
        """Every file of the package; XML is validated before it is given out."""
        return (
            *(file for bill in self.bills for file in _of_bill(bill)),
            File("점검보고서.json", report.to_json(self.report)),
        )

    def write(self, folder: Path) -> tuple[Path, ...]:
        """Write all files into a folder, or none."""
        return write_all(folder, self.files())


def _of_bill(bill: Bill) -> tuple[File, File]:
    """The files of one bill, each proved before it is given out."""
    xml, document = akn.write_bill(bill), docx.write_bill(bill)
    akn.validate(xml)
    docx.prove(document, bill)
    return File(f"{bill.title}.docx", document), File(f"{bill.title}.xml", xml)


def build(plan: Plan) -> Package:
    """Draft and check a plan; raises an OrdinanceError rather than give a package that does not hold."""
    drafted = draft(plan)
    return Package(drafted, check_package(drafted))
