"""What a rule over a dossier needs to have at hand; where it is missing, the rule is not checked and says why."""

from __future__ import annotations

from collections.abc import Callable

from ordinance.bill import Drafted
from ordinance.check.document import Document, Role
from ordinance.check.dossier import Dossier
from ordinance.check.model import Looked, NotChecked
from ordinance.org import Reorganisation


def needs_text(role: Role) -> Callable[[Callable[[Dossier, Document], Looked]], Callable[[Dossier], Looked]]:
    """A rule that looks at the text of a role."""

    def wrapped(look: Callable[[Dossier, Document], Looked]) -> Callable[[Dossier], Looked]:
        def looked(dossier: Dossier) -> Looked:
            document = dossier.of(role)
            return look(dossier, document) if document else NotChecked(f"{role}가 주어지지 않음")

        return looked

    return wrapped


def needs_organisation(
    look: Callable[[Reorganisation, Document], Looked],
) -> Callable[[Dossier], Looked]:
    """A rule that holds the organisation against the 행정기구 조례."""

    @needs_text(Role.ORGANISATION)
    def looked(dossier: Dossier, document: Document) -> Looked:
        return look(dossier.change, document) if dossier.change else NotChecked("조직 모형이 주어지지 않음")

    return looked


def needs_draft(look: Callable[[Drafted], Looked]) -> Callable[[Dossier], Looked]:
    """A rule on a drafted package."""

    def looked(dossier: Dossier) -> Looked:
        return look(dossier.drafted) if dossier.drafted else NotChecked("개편 계획이 주어지지 않음")

    return looked
