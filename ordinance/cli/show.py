"""`ordinance show IN [PLACE]`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

EXAMPLE = "예: ordinance show 현행.json 제3조제2항"


def show(
    source: Annotated[Path, typer.Argument(help="읽을 파일: .txt, .json, .xml, .docx", metavar="원본")],
    place: Annotated[
        list[str] | None,
        typer.Argument(
            help="보일 자리: 제3조제2항, 제3조 단서, 제2장, 별표 3, 부칙 제1조. 적지 않으면 차례를 보입니다",
            metavar="[자리]",
            show_default=False,
        ),
    ] = None,
) -> None:
    """조례의 한 자리를 장ㆍ절과 함께 보입니다. 자리를 적지 않으면 차례를 보입니다."""
    from ordinance.formats import show as view
    from ordinance.formats.law import read_law

    law = read_law(source)
    typer.echo(view.place(law, " ".join(place)) if place else view.outline(law), nl=False)
