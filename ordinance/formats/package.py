"""A drafted package as files: bills and what is attached, comparison tables, notices, a page to review, the report."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ordinance.bill import Bill, Drafted, Plan, draft
from ordinance.bill.chart import chart, posts
from ordinance.bill.cost import CostEstimate
from ordinance.bill.excerpts import excerpts
from ordinance.bill.notice import notice, without_resolution
from ordinance.check import Report, check_package
from ordinance.formats import akn, docx, report
from ordinance.formats.docx.attached import Attached, compared, notice_paper, papers, table_paper
from ordinance.formats.docx.form import Form, Part, read_form, standard
from ordinance.formats.docx.papers import Paper
from ordinance.formats.files import File, write_all, write_new
from ordinance.formats.overview import Overview, to_html
from ordinance.law.tree import Identity


@dataclass(frozen=True, slots=True)
class Package:
    """The bills of a plan with their check report, ready to be written in a form."""

    drafted: Drafted
    report: Report
    form: Form

    @property
    def bills(self) -> tuple[Bill, ...]:
        """The bills in the order of filing, as the form has them."""
        shown = self.drafted.bills
        if self.form.resolution:
            return shown
        return tuple(dataclasses.replace(bill, explanation=without_resolution(bill.explanation)) for bill in shown)

    def files(self) -> tuple[File, ...]:
        """Every file of the package; XML is validated and DOCX read back before they are given out."""
        bills = [(bill, self._attached(bill)) for bill in self.bills]
        page = Overview(
            self.report, tuple((bill, one.rows) for bill, one in bills), bills[0][1].chart, bills[0][1].posts
        )
        return (
            *(file for bill, attached in bills for file in self._of_bill(bill, attached)),
            File("한눈에 보기.html", to_html(page)),
            File("점검보고서.json", report.to_json(self.report)),
        )

    def write(self, folder: Path) -> tuple[Path, ...]:
        """Write all files into a folder, or none; what was there under their names is gone."""
        return write_all(folder, self.files())

    def write_new(self, folder: Path) -> tuple[Path, ...]:
        """Write all files into a folder, or none: raises OutputError where one stands there with other content."""
        return write_new(folder, self.files())

    def left_out(self) -> tuple[str, ...]:
        """What could not be written for want of facts in the plan, in Korean, with what to do."""
        plan = self.drafted.plan
        said = (
            (plan.notice, "입법예고문: plan.yaml에 ‘입법예고’(예고일과 제출처)를 적으면 씁니다."),
            (plan.cost, f"{Part.COST}: plan.yaml에 ‘비용추계’(연도별 비용 또는 미첨부사유)를 적으면 붙입니다."),
            (plan.upper, f"{Part.UPPER_LAW}: plan.yaml의 ‘상위법령’이나 --upper-law로 폴더를 적으면 붙입니다."),
        )
        return tuple(text for given, text in said if not given)

    def _attached(self, bill: Bill) -> Attached:
        plan = self.drafted.plan
        change = plan.reorganisation
        rows, pairs = compared(bill)
        counts = posts(change.before.headcount, change.after.headcount)
        return Attached(rows, pairs, excerpts(bill, plan.upper), plan.cost, chart(change), counts)

    def _of_bill(self, bill: Bill, attached: Attached) -> Iterator[File]:
        """The files of one bill, each proved before it is given out."""
        xml, with_it = akn.write_bill(bill), papers(attached, self.form)
        document = docx.write_bill(bill, with_it, self.form)
        akn.validate(xml)
        akn.prove_bill(xml, bill)
        docx.prove(document, bill, with_it)
        yield File(f"{bill.title}.docx", document)
        yield File(f"{bill.title}.xml", xml)
        yield self._consolidated(bill)
        yield self._of_paper(table_paper(bill.title, attached.rows, attached.pairs))
        plan = self.drafted.plan
        if plan.notice is not None:
            cost = plan.cost if isinstance(plan.cost, CostEstimate) else None
            yield self._of_paper(notice_paper(notice(bill, plan.notice, plan.reorganisation.jurisdiction.head, cost)))

    def _consolidated(self, bill: Bill) -> File:
        """The law as it will stand, read back before it is given out."""
        identity = Identity(jurisdiction=bill.jurisdiction_name, effective=bill.effective)
        xml = akn.write_law(dataclasses.replace(bill.result, identity=identity), bill.jurisdiction_code)
        akn.validate(xml)
        akn.prove_law(xml, bill.result)
        return File(f"{bill.result.title} 개정 후.xml", xml)

    def _of_paper(self, paper: Paper) -> File:
        document = docx.write_paper(paper, self.form)
        docx.prove_paper(document, paper)
        return File(f"{paper.name}.docx", document)


def build(plan: Plan) -> Package:
    """Draft and check a plan; raises an OrdinanceError rather than give a package that does not hold."""
    form = read_form(plan.form) if plan.form else standard()
    drafted = draft(plan)
    return Package(drafted, check_package(drafted), form)
