"""Bills and laws as Akoma Ntoso documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ordinance.bill.model import Bill, BillKind
from ordinance.formats.akn import amending
from ordinance.formats.akn.annexes import annex, explanation
from ordinance.formats.akn.eids import Eids, Run, Scope, place
from ordinance.formats.akn.meta import Change, Destination, Facts, Reference, meta
from ordinance.formats.akn.places import amended as amended_law
from ordinance.formats.akn.provisions import MOVED, addenda, run
from ordinance.formats.akn.uris import Work, bill_work, law_work
from ordinance.formats.akn.xml import AkomaNtosoError, Content, Element, block, make, to_bytes
from ordinance.law.address import AnnexAddress
from ordinance.law.tree import Addenda, Annex, Instrument


@dataclass(frozen=True, slots=True)
class _Draft:
    """What the two kinds of bills differ in."""

    preamble: tuple[Element, ...]
    body: tuple[Element, ...]
    changes: tuple[Change, ...]
    addenda: tuple[Addenda, ...]
    annexes: tuple[Annex, ...]
    repeal: str = ""


def write_law(law: Instrument, code: str) -> bytes:
    """A whole instrument as `act`; `code` is the 행정표준코드 of its local government, empty for national law.

    Amendment notes become editorial remarks, deleted and moved provisions keep their place with `status="removed"`.
    Its inverse is `ordinance.formats.akn.read.read_law`. Raises AkomaNtosoError for what XML cannot hold, and for
    provisions that the tree does not allow (a deleted one with words).
    """
    work, eids = law_work(law, code), Eids()
    body = _provisions(law, eids)
    addenda_elements, _ = _addenda(law.addenda, 1, eids)
    facts = Facts(
        work,
        law.identity.jurisdiction or work.locality,
        begun=law.identity.promulgated,
        in_force=law.identity.effective,
        concepts=_concepts((*body, *addenda_elements)),
    )
    return _document(
        "act",
        meta(facts),
        _preface(law.title),
        block("body", *body, *addenda_elements),
        *_attachments([annex(one, index, work) for index, one in enumerate(law.annexes, start=1)]),
    )


def write_bill(bill: Bill) -> bytes:
    """A bill: preface, opening sentence, provisions, 부칙, annexes and explanation (B-2, C-16).

    Raises AkomaNtosoError, and NotFoundError or RefusedError when a sentence names a place that the law in force does
    not have.
    """
    work, amended, eids = bill_work(bill), law_work(bill.current, bill.jurisdiction_code), Eids()
    draft = _DRAFTS[bill.kind](bill, amended, eids)
    containers = sum(element.tag.endswith("}hcontainer") for element in draft.body)
    addenda_elements, commencement = _addenda(draft.addenda, containers + 1, eids)
    facts = Facts(
        work,
        bill.jurisdiction_name,
        bill.cover.proposer,
        begun=work.day if work.dated == "draft" else None,
        in_force=bill.effective,
        changes=draft.changes,
        commencement=commencement,
        repeal=draft.repeal,
        amended=amended,
        concepts=_concepts((*draft.body, *addenda_elements)),
    )
    attachments = [annex(one, index, work) for index, one in enumerate(draft.annexes, start=1)]
    if bill.explanation:
        attachments.append(explanation(bill.explanation, len(attachments) + 1, work))
    return _document(
        "bill",
        meta(facts),
        _preface(bill.title),
        *draft.preamble,
        block("body", *draft.body, *addenda_elements),
        *_attachments(attachments),
    )


def _whole(bill: Bill, amended: Work, eids: Eids) -> _Draft:
    """전부개정: the opening sentence and the title again before the whole text (B-2)."""
    opening = make("formula", {"eId": "formula_1", "name": "enactingFormula"}, block("p", *_opening(bill, amended)))
    title = make("block", {"name": "lawTitle"}, block("docTitle", bill.result.title))
    return _Draft(
        (block("preamble", opening, title),),
        _provisions(bill.result, eids),
        (Change("formula_1", (Destination(f"{amended.uri}/!main"),)),),
        bill.result.addenda,
        bill.result.annexes,
    )


def _partial(bill: Bill, amended: Work, _: Eids) -> _Draft:
    """일부개정: the amending sentences (C-16)."""
    amendment = bill.amendment
    if amendment is None:
        raise AkomaNtosoError(f"{bill.title}: 일부개정조례안에 개정문이 없습니다.")
    annexes = tuple(AnnexAddress(one.kind, one.number) for one in amendment.annexes)
    expression = f"{amended.uri}/kor@{bill.effective.isoformat()}"
    target = amended_law(bill.current, amended, expression, annexes, amendment.operations)
    body, changes = amending.provisions(amendment, _opening(bill, amended), "hcontainer_1", target)
    repeal = changes[0].source if amending.is_repeal(amendment) else ""
    return _Draft((), (body,), changes, amendment.addenda or bill.result.addenda, amendment.annexes, repeal)


_DRAFTS: dict[BillKind, Callable[[Bill, Work, Eids], _Draft]] = {BillKind.WHOLE: _whole, BillKind.PARTIAL: _partial}


def _opening(bill: Bill, amended: Work) -> Sequence[Content]:
    """The opening sentence with the title in force marked as the document it affects (C-1)."""
    title, sentence = bill.current.title, bill.opening
    if not title or not sentence.startswith(title):
        return (sentence,)
    return (make("affectedDocument", {"href": amended.uri}, title), sentence.removeprefix(title))


def _provisions(law: Instrument, eids: Eids) -> tuple[Element, ...]:
    return tuple(element for one in place(law.body, Scope("", eids)) for element in run(one, ()))


def _concepts(elements: Sequence[Element]) -> tuple[Reference, ...]:
    """The concept 이동 where a provision refers to it."""
    moved = any(one.get("refersTo") for element in elements for one in element.iter())
    return (Reference("TLCConcept", MOVED, "/ontology/concept/kr/moved", "이동"),) if moved else ()


def _addenda(all_addenda: tuple[Addenda, ...], first: int, eids: Eids) -> tuple[list[Element], str]:
    """Every 부칙, and the eId of the provision on the effective date, "" when there is no 부칙."""
    elements: list[Element] = []
    commencements: list[str] = []
    for index, one in enumerate(all_addenda, start=first):
        element, runs = addenda(one, f"hcontainer_{index}", eids)
        elements.append(element)
        commencements.append(_commencement(runs) or f"hcontainer_{index}")
    return elements, next(iter(commencements), "")


def _commencement(runs: tuple[Run, ...]) -> str:
    """The eId of 제1조(시행일) (D-2), "" when the 부칙 has no such article."""
    members = (placed for one in runs for placed in one.members)
    return next((placed.eid for placed in members if placed.node.heading.startswith("시행일")), "")


def _preface(title: str) -> Element:
    return block("preface", make("longTitle", {"eId": "longTitle_1"}, block("p", block("docTitle", title))))


def _attachments(attachments: Sequence[Element]) -> tuple[Element, ...]:
    return (block("attachments", *attachments),) if attachments else ()


def _document(form: str, *content: Element) -> bytes:
    return to_bytes(block("akomaNtoso", make(form, {"name": form}, *content)))
