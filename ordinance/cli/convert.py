"""`ordinance convert IN OUT`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ordinance.formats.targets import Target, TextMode

if TYPE_CHECKING:
    from ordinance.formats.law import Wish

EXAMPLE = "예: ordinance convert 현행.json 현행.txt"


def convert(
    source: Annotated[
        Path, typer.Argument(help="읽을 파일: .txt, law.go.kr의 .json과 .xml, 우리 .xml, .docx", metavar="원본")
    ],
    output: Annotated[Path, typer.Argument(help="쓸 파일. 이름의 끝이 형식을 정합니다", metavar="결과")],
    to: Annotated[
        Target | None,
        typer.Option("--to", help="쓸 형식. 적지 않으면 결과 파일 이름의 끝으로 정합니다(.xml은 akn)"),
    ] = None,
    mode: Annotated[
        TextMode,
        typer.Option("--mode", help="글로 쓸 때: canonical 다듬은 글, source 읽은 그대로, noted 개정 이력까지"),
    ] = TextMode.CANONICAL,
    code: Annotated[
        str,
        typer.Option(
            "--code", help="akn으로 쓸 때: 지방자치단체의 행정표준코드 앞 5자리(시ㆍ도는 2자리)", metavar="코드"
        ),
    ] = "",
    force: Annotated[bool, typer.Option("--force", help="이미 있는 결과 파일을 덮어씁니다")] = False,
) -> None:
    """조례 파일을 다른 형식으로 바꿉니다. 다듬은 것이 있으면 화면에 알립니다.

    원본이 폴더이면 그 안의 파일을 모두 바꾸어 결과 폴더에 씁니다(--to를 적어야 합니다).

    끝낼 때의 값: 0 썼음, 2 입력이 잘못되었거나 쓸 수 없음.
    """
    from ordinance.formats.files import File, refuse_existing, write_all
    from ordinance.formats.law import Wish, read_law, target_of, write_law

    if source.is_dir():
        _convert_folder(source, output, to, Wish(mode, code), force)
        return
    target = target_of(output, to)
    if not force:
        refuse_existing(output)
    written = write_law(read_law(source), target, Wish(mode, code))
    (path,) = write_all(output.parent, [File(output.name, written.content)])
    for change in written.changes:
        typer.echo(f"다듬음: {change}")
    for warning in written.warnings:
        typer.echo(f"주의: {warning}")
    typer.echo(f"썼음: {path}")


def _convert_folder(source: Path, output: Path, to: Target | None, wish: Wish, force: bool) -> None:
    """Convert every file of a folder, with a progress bar; what cannot be converted is told and ends with code 2."""
    from ordinance.errors import InputError, OrdinanceError
    from ordinance.formats.files import File, write_all
    from ordinance.formats.law import READABLE, read_law, write_law

    if to is None:
        raise InputError("폴더를 바꿀 때에는 --to로 쓸 형식을 적어야 합니다.", where=str(source))
    files = sorted(path for path in source.iterdir() if path.suffix.lower() in READABLE)
    failed: list[str] = []
    with typer.progressbar(files, label="바꾸는 중") as shown:
        for path in shown:
            target = output / f"{path.stem}{to.suffix}"
            if target.exists() and not force:
                failed.append(f"{path.name}: 이미 있는 파일이어서 쓰지 않았습니다.")
                continue
            try:
                write_all(output, [File(target.name, write_law(read_law(path), to, wish).content)])
            except OrdinanceError as error:
                failed.append(f"{path.name}: {error}")
    typer.echo(f"썼음: {output}에 {len(files) - len(failed)}건")
    for message in failed:
        typer.echo(f"못 바꿈: {message}")
    if failed:
        raise typer.Exit(2)
