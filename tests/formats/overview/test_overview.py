"""The page to review a package, in a real browser: links, width, script errors, and what a screen reader needs."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html as markup
from lxml.html import HtmlElement

from ordinance.amend.comparison_cells import Row
from ordinance.bill import draft
from ordinance.check import check_package
from ordinance.formats.docx.form import standard
from ordinance.formats.overview.places import Anchors
from ordinance.formats.package import Package
from ordinance.formats.plan import read_plan
from tests.formats.docx.bills import BILLS
from tests.formats.docx.test_docx_papers import ROWS

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
)
# Run in the page by the test alone: the page has no script of its own.
PROBE = """
<script>
const said = {errors: window.failed || [], width: innerWidth, wide: document.documentElement.scrollWidth};
said.cut = [...document.querySelectorAll("main *, header *")]
  .filter(one => { const box = one.getBoundingClientRect(); return box.width && (box.right > innerWidth + 0.5 || box.left < -0.5); })
  .map(one => one.outerHTML.slice(0, 80));
said.hidden = [...document.querySelectorAll("td, th, p, li")].filter(one => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline")
  .map(one => one.textContent.slice(0, 40));
said.links = [...document.querySelectorAll("a")].map(one => { one.click(); return [one.hash, decodeURIComponent(location.hash) === decodeURIComponent(one.hash) && document.querySelector(":target") !== null]; });
parent.postMessage(JSON.stringify(said), "*");
</script>
"""
# A frame, as windows of the browser are never narrower than 500 pixels.
FRAME = """<!doctype html><script>
addEventListener("message", one => { const heard = document.createElement("pre"); heard.id = "probe";
  heard.textContent = one.data; document.body.append(heard); });
</script><body style="margin:0"><iframe src="page.html" style="border:0;height:900px;width:WIDTHpx"></iframe>"""


@pytest.fixture(scope="module")
def page(example: Path) -> str:
    drafted = draft(read_plan(example))
    package = Package(drafted, check_package(drafted), standard())
    return next(file.content for file in package.files() if file.name.endswith(".html")).decode()


@pytest.fixture(scope="module")
def tree(page: str) -> HtmlElement:
    return markup.document_fromstring(page)


def _seen(page: str, folder: Path, width: int) -> dict[str, object]:
    """What the browser says of the page at a width in pixels."""
    heard = '<script>window.failed = []; addEventListener("error", one => failed.push(one.message));</script>'
    probed = page.replace("<head>", f"<head>{heard}").replace("</body>", f"{PROBE}</body>")
    (folder / "page.html").write_text(probed, encoding="utf-8")
    path = folder / "frame.html"
    path.write_text(FRAME.replace("WIDTH", str(width)), encoding="utf-8")
    command = [
        CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={folder / 'profile'}",
        "--window-size=1400,900", "--virtual-time-budget=5000", "--dump-dom", path.as_uri(),
    ]  # fmt: skip
    dom = subprocess.run(command, capture_output=True, check=True, timeout=120).stdout.decode()
    match = re.search(r'<pre id="probe">(.*?)</pre>', dom, re.DOTALL)
    assert match is not None, "the probe did not run"
    found: dict[str, object] = json.loads(html.unescape(match[1]))
    return found


@pytest.mark.skipif(not CHROMIUM, reason="needs chromium: apt-get install chromium")
@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_is_cut_and_every_link_works(page: str, tmp_path: Path, width: int) -> None:
    seen = _seen(page, tmp_path, width)
    assert seen["width"] == width
    assert seen["errors"] == []
    assert seen["cut"] == []
    assert seen["hidden"] == []
    assert seen["wide"] == width
    links = seen["links"]
    assert isinstance(links, list)
    assert len(links) >= 8
    assert [hash_ for hash_, works in links if not works] == []


@pytest.mark.skipif(not CHROMIUM, reason="needs chromium: apt-get install chromium")
def test_the_browser_would_tell_a_page_that_is_cut(page: str, tmp_path: Path) -> None:
    wrong = page.replace(
        "<h1>", '<p style="width:2000px">넓다</p><a href="#nowhere">없다</a><script>missing()</script><h1>', 1
    )
    seen = _seen(wrong, tmp_path, 390)
    assert seen["errors"]
    assert seen["cut"]
    assert ["#nowhere", False] in seen["links"]  # type: ignore[operator]


def test_the_page_needs_nothing_but_itself(page: str) -> None:
    assert not re.search(r"(?:src|href)=\"(?!#|data:,)", page)
    assert "http" not in page.replace("https://", "http").split("<main")[0]
    assert "<script" not in page
    assert "@import" not in page
    assert "url(" not in page


def test_headings_go_down_one_step_at_a_time(tree: HtmlElement) -> None:
    levels = [int(one.tag[1]) for one in tree.iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_a_screen_reader_finds_its_way(tree: HtmlElement) -> None:
    assert tree.get("lang") == "ko"
    assert [one.get("scope") for one in tree.iter("th") if one.get("scope") not in {"col", "row"}] == []
    assert all(table.find("thead") is not None for table in tree.iter("table"))
    first = next(tree.iter("a"))
    assert (first.get("class"), first.get("href")) == ("skip", "#main")
    assert [one.get("id") for one in tree.iter("main")] == ["main"]
    ids = [one.get("id") for one in tree.iter() if one.get("id")]
    assert len(ids) == len(set(ids))
    labels = [one.get("aria-labelledby") for one in tree.iter("section")]
    assert set(labels) <= set(ids)


def test_the_page_shows_everything_a_reviewer_asks_for(tree: HtmlElement) -> None:
    headings = [one.text_content() for one in tree.iter("h2")]
    assert headings[:2] == ["개편 전과 후의 조직", "정원의 증감"]
    assert [one.split(":")[0] for one in headings[2:4]] == ["신ㆍ구조문대비표"] * 2
    assert headings[4:6] == ["지적", "추적표"]
    assert headings[6].startswith("가정 ")
    underlined = [one.text_content() for one in tree.find_class("compared")[1].iter("u")]
    assert {"1,519명", "1,531명", "직무군", "직위군"} <= set(underlined)


def test_a_finding_leads_to_the_row_of_its_provision() -> None:
    bill = BILLS["일부개정"]
    rows: tuple[Row, ...] = ROWS
    anchors = Anchors(((bill, rows),))
    order = next(row.subject.order for row in rows if row.subject.new == "제1조")
    assert anchors.of(bill.title, "제1조제2항 단서") == f"b1-r{order}"
    assert anchors.of(bill.title, "제9조") == ""
    assert anchors.of(bill.title, "부칙 제1조") == ""
    assert anchors.of("다른 조례", "제1조") == ""
