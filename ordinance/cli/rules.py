"""`ordinance rules [CODE]`."""

from __future__ import annotations

from typing import Annotated

import typer

EXAMPLE = "예: ordinance rules NUM003"


def rules(
    code: Annotated[
        str, typer.Argument(help="규칙의 부호. 적지 않으면 모든 규칙의 목록을 보입니다", metavar="부호")
    ] = "",
    markdown: Annotated[bool, typer.Option("--markdown", help="모든 규칙을 Markdown 글로 보입니다")] = False,
) -> None:
    """점검 규칙의 목록을 보이거나, 규칙 하나를 근거와 보기를 들어 설명합니다.

    끝낼 때의 값: 0 보였음, 2 없는 규칙.
    """
    from ordinance.formats.rules import as_markdown, explained, listed

    if markdown:
        typer.echo(as_markdown(), nl=False)
        return
    typer.echo(explained(code) if code else listed(), nl=False)
