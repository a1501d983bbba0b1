"""The file: valid for Word, the same every time, and readable by LibreOffice."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import unicodedata
import zipfile
from pathlib import Path

import pytest
from openxml_audit import FileFormat, OpenXmlValidator  # type: ignore[import-untyped]

from ordinance.formats.docx import write_bill
from ordinance.law.printer import provision_lines
from tests.formats.docx.bills import BILLS, LAW, W, body, part, texts


@pytest.fixture(params=list(BILLS))
def written(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "의안.docx"
    path.write_bytes(write_bill(BILLS[request.param]))
    return path


def test_the_open_xml_validator_finds_nothing(written: Path) -> None:
    result = OpenXmlValidator(file_format=FileFormat.OFFICE_2019, max_errors=50).validate(str(written))
    # The format makes a theme optional (ISO/IEC 29500-1, 11.3) and the styles name their fonts themselves.
    found = [error.description for error in result.errors if not error.description.endswith("/theme' is missing.")]
    assert found == []


def test_the_schemas_of_the_standard_hold(written: Path, shared: Path) -> None:
    """ECMA-376 transitional schemas, package rules; skipped without the shared tools."""
    command = [sys.executable, str(shared / "tools" / "validate_docx.py"), str(written)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("kind", BILLS)
def test_the_same_bill_gives_the_same_bytes(kind: str) -> None:
    assert write_bill(BILLS[kind]) == write_bill(BILLS[kind])


def test_another_process_gives_the_same_bytes(written: Path) -> None:
    """Neither hash seeds nor clocks reach the file."""
    code = (
        "import sys; from tests.formats.docx.bills import BILLS; from ordinance.formats.docx import write_bill;"
        "sys.stdout.buffer.write(b''.join(write_bill(bill) for bill in BILLS.values()))"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3]), "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1
    assert written.read_bytes() in runs.pop()


def test_parts_carry_no_date(written: Path) -> None:
    with zipfile.ZipFile(written) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[0] == "[Content_Types].xml"


def test_every_page_has_its_number(written: Path) -> None:
    document = written.read_bytes()
    footer = part(document, "word/footer.xml")
    assert list(texts(footer)) == ["- 1 -"]
    assert [(field.get(f"{W}instr") or "").strip() for field in footer.iter(f"{W}fldSimple")] == ["PAGE"]
    reference = body(document).find(f"{W}body/{W}sectPr/{W}footerReference")
    assert reference is not None


def test_the_page_is_a4(written: Path) -> None:
    section = body(written.read_bytes()).find(f"{W}body/{W}sectPr")
    assert section is not None
    size = section.find(f"{W}pgSz")
    assert size is not None
    assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("11906", "16838")


def test_every_style_that_is_named_exists(written: Path) -> None:
    document = written.read_bytes()
    styles = part(document, "word/styles.xml")
    known = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style")}
    named = {
        element.get(f"{W}val")
        for root in (body(document), part(document, "word/footer.xml"), styles)
        for element in root.iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle", f"{W}basedOn", f"{W}next")
    }
    assert named <= known


def test_styles_have_names_of_their_own(written: Path) -> None:
    styles = part(written.read_bytes(), "word/styles.xml")
    names = [name.get(f"{W}val") for name in styles.iterfind(f"{W}style/{W}name")]
    assert len(names) == len(set(names))


def _letters(text: str) -> str:
    """Without white space, and as printed: PDF readers may give ㆍ and 「 in other forms of the same character."""
    return "".join(unicodedata.normalize("NFC", text).split())


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_libreoffice_prints_every_provision(tmp_path: Path) -> None:
    path = tmp_path / "의안.docx"
    path.write_bytes(write_bill(BILLS["전부개정"]))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    printed = subprocess.run(
        ["pdftotext", "-layout", str(path.with_suffix(".pdf")), "-"], capture_output=True, text=True, check=True
    ).stdout
    missing = [
        line
        for node in (*LAW.body, *LAW.addenda[0].body)
        for line in provision_lines(node)
        if _letters(line) not in _letters(printed)
    ]
    assert missing == []
