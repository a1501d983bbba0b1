"""Rendering templates: plain Korean law text with holes, in Jinja2's sandbox."""

from __future__ import annotations

import re
import traceback
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError, TemplateNotFound, TemplateSyntaxError
from jinja2.sandbox import SandboxedEnvironment

from ordinance.bill.numbering import Numbering, listed, paired
from ordinance.errors import OrdinanceError
from ordinance.korean import attach, circled, ganada, long_date, particle
from ordinance.law import boxtable
from ordinance.law.table import Cell, Table


class TemplateFailedError(OrdinanceError):
    """A template that cannot be rendered; the message names file and line."""


def _drawn(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A simple table as box drawing, so that it passes through the law reader like any text."""
    cells = tuple(tuple(Cell(text) for text in row) for row in (header, *rows))
    return "\n".join(boxtable.draw(Table(cells)))


def _needed(value: object, name: str) -> str:
    """Print nothing, but stop a chapter on institutions that the plan does not have."""
    if not value:
        raise TemplateFailedError(f"계획에 {name}에 해당하는 것이 없는데 조례에 이를 두는 장이 있습니다.")
    return ""


@cache
def _environment(folder: Path) -> SandboxedEnvironment:
    environment = SandboxedEnvironment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # the output is law text, not markup
    )
    environment.filters |= {
        "josa": attach,
        "josa_만": particle,
        "나열": listed,
        "와_나열": paired,
        "날짜": long_date,
    }
    environment.globals |= {"표": _drawn, "있어야": _needed, "가나다": ganada, "항": circled}
    return environment


def render(folder: Path, name: str, context: Mapping[str, object]) -> tuple[str, Numbering]:
    """The text of a template with its numbers. Raises TemplateFailedError with file, line and reason."""
    first = Numbering()
    _once(folder, name, context, first)
    second = Numbering(known=first)
    return _tidy(_once(folder, name, context, second)), second


def _once(folder: Path, name: str, context: Mapping[str, object], numbering: Numbering) -> str:
    functions = {
        "장": numbering.chapter,
        "조": numbering.article,
        "조번호": numbering.cited_article,
        "별표": numbering.annex,
        "별표순서": numbering.annex_labels,
        "약칭": numbering.abbreviated,
    }
    try:
        return _environment(folder).get_template(name).render({**context, **functions})
    except TemplateNotFound as error:
        raise TemplateFailedError(f"서식 파일이 없습니다: {folder.name}/{error.name}.") from error
    except TemplateSyntaxError as error:
        raise TemplateFailedError(
            f"서식 문법에 맞지 않습니다: {folder.name}/{error.name} {error.lineno}번째 줄. {error.message}"
        ) from error
    except OrdinanceError as error:
        raise TemplateFailedError(f"서식을 채우지 못했습니다: {_line_of(error, folder)}. {error}") from error
    except (TemplateError, TypeError, ValueError, LookupError, ArithmeticError, AttributeError) as error:
        raise TemplateFailedError(f"서식을 채우지 못했습니다: {_line_of(error, folder)}. {error}") from error


def _line_of(error: Exception, folder: Path) -> str:
    """Template and line where an error arose: jinja2 rewrites the traceback to them."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if str(folder) in frame.filename]
    if not frames:
        return folder.name
    return f"{folder.name}/{Path(frames[-1].filename).relative_to(folder)} {frames[-1].lineno}번째 줄"


def _tidy(text: str) -> str:
    """No white space at line ends, at most one blank line, one newline at the end."""
    stripped = "\n".join(line.rstrip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", stripped).strip("\n") + "\n"
