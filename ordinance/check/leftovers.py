"""What amendments leave in a consolidated text: numbers alone, lines that say where something went, sentences."""

from __future__ import annotations

import re

from ordinance.law.tree import Provision, Status

# `제3조 제2항 중 “A”를 “B”로 한다.`
_AMENDS = re.compile(r"중\s?[“‘\"].*?[”’\"]\s?으?로\s?한다")


def is_stub(node: Provision) -> bool:
    """Whether only the number is left; a division may keep `삭제` for a title over articles that are deleted too."""
    return node.deleted or (node.level.is_division and node.heading.replace(" ", "") == "삭제")


def is_stray_amendment(article: Provision) -> bool:
    """Whether what looks like an article without heading is an amending sentence that was left in the text."""
    return not article.heading and _AMENDS.search(article.text) is not None


def is_moved(node: Provision) -> bool:
    """Whether a stub only says where its provision went, and not that anything was deleted."""
    return node.status is Status.MOVED and "삭제" not in (node.source or "")
