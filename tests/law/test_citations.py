"""Citations: which law and which provision a text names, and whether it is there."""

from __future__ import annotations

import html
import json
import lzma
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordinance.law.address import Address, AnnexAddress, parse
from ordinance.law.citations import (
    AddendaAddress,
    Citation,
    Naming,
    OtherLaw,
    OwnLaw,
    Range,
    citations_in,
    find_citations,
    own_citations,
)
from ordinance.law.citations_resolve import Reason, Resolution, resolve
from ordinance.law.read import Pieces, read, read_pieces
from ordinance.law.tree import AnnexKind, Instrument


def at(place: str) -> Address:
    address = parse(place)
    assert isinstance(address, Address)
    return address


def cited(text: str, place: str = "제3조제2항") -> list[str]:
    """What a text cites, each with its law: `「가법」 제1조`; own provisions without one."""
    return [line for citation in citations_in(text, at(place)) for line in spelled(citation)]


def spelled(citation: Citation) -> Iterator[str]:
    law = "" if isinstance(citation.law, OwnLaw) else f"「{citation.law.title}」 "
    for reference in citation.references:
        yield f"{law}{reference.target}"
    if not citation.references:
        yield law.strip()


def resolutions(law: Instrument, others: dict[str, Instrument] | None = None) -> list[Resolution]:
    return [one for citation in find_citations(law) for one in resolve(law, citation, others)]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("제5조제2항에 따른다.", ["제5조제2항"]),
        ("제1항에 따른다.", ["제3조제1항"]),
        ("제1항부터 제3항까지의 규정에 따른다.", ["제3조제1항부터 제3조제3항까지"]),
        ("제3항ㆍ제4항에 따른다.", ["제3조제3항", "제3조제4항"]),
        ("제5조제1항제2호 및 제3호와 같다.", ["제5조제1항제2호", "제5조제1항제3호"]),
        ("제5조제1항부터 제3항까지 및 제5항은 빼고 정한다.", ["제5조제1항부터 제5조제3항까지", "제5조제5항"]),
        ("제7조제2항에도 불구하고 같은 조 제4항에 따른다.", ["제7조제2항", "제7조제4항"]),
        ("제7조제2항제1호의 경우 같은 항 제3호를 따른다.", ["제7조제2항제1호", "제7조제2항제3호"]),
        ("전항의 규정에 따른다.", ["제3조제1항"]),
        ("이 조에서 정한다.", ["제3조"]),
        ("다음 각 호와 같다.", ["제3조제2항 각 호"]),
        ("제1항 각 호의 사무를 맡는다.", ["제3조제1항 각 호"]),
        ("제1항 각 호 외의 부분 단서에 따른다.", ["제3조제1항 각 호 외의 부분 단서"]),
        ("제4조 본문에도 불구하고 따로 정한다.", ["제4조 본문"]),
        ("제4조의2제1항제2호가목에 따른다.", ["제4조의2제1항제2호가목"]),
        ("제12장에서 정한다.", ["제12장"]),
        ("제3조의 제2항에 따른다.", ["제3조제2항"]),
    ],
)
def test_own_provisions_are_cited_in_full_address(text: str, targets: list[str]) -> None:
    assert cited(text) == targets


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("별표 3과 같다.", ["별표 3"]),
        ("별표3과 같다.", ["별표 3"]),
        ("[별표]와 같다.", ["별표"]),
        ("별표 1~3과 같다.", ["별표 1부터 별표 3까지"]),
        ("별표 4부터 별표 6까지와 같다.", ["별표 4부터 별표 6까지"]),
        ("별표 2 제1호에 따른다.", ["별표 2 제1호"]),
        ("별지 제1호서식에 따른다.", ["별지 제1호서식"]),
        ("별지 제2호의2 서식에 따른다.", ["별지 제2호의2서식"]),
        ("부칙 제2조에 따른다.", ["부칙 제2조"]),
    ],
)
def test_annexes_forms_and_addenda_are_cited(text: str, targets: list[str]) -> None:
    assert cited(text) == targets


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("「가법」 제125조에 따른다.", ["「가법」 제125조"]),
        (
            "「가법」 제125조부터 제134조까지 및 제140조에 따른다.",
            ["「가법」 제125조부터 제134조까지", "「가법」 제140조"],
        ),
        ("「가법」 제24조·제29조 및 제30조에 따른다.", ["「가법」 제24조", "「가법」 제29조", "「가법」 제30조"]),
        ("「가법」 제2조부터 제4조까지와 「나법」 제3조에 따른다.", ["「가법」 제2조부터 제4조까지", "「나법」 제3조"]),
        ("「가법」 제3조제3항ㆍ제4항에 따른다.", ["「가법」 제3조제3항", "「가법」 제3조제4항"]),
        ("「가법」 제8조제1항제1호, 제2호 및 제4호에 따른다.", [f"「가법」 제8조제1항제{n}호" for n in (1, 2, 4)]),
        ("「가법」 제10조 및 같은 법 시행령 제8조에 따른다.", ["「가법」 제10조", "「가법 시행령」 제8조"]),
        (
            "「가법」 제10조 및 「나 규정」 제3조, 같은 법 제5조",
            ["「가법」 제10조", "「나 규정」 제3조", "「가법」 제5조"],
        ),
        ("「가법」 시행령 제5조에 따른다.", ["「가법 시행령」 제5조"]),
        ("「가법 시행령」 별표 1 제17호에 따른다.", ["「가법 시행령」 별표 1 제17호"]),
        ("「가법」에 따라 정한다.", ["「가법」"]),
        ("가법 제3조에 따른다.", ["「가법」 제3조"]),
        ("이 조례는 나무의 심기 등에 관한 규정 제3조에 따른다.", ["「나무의 심기 등에 관한 규정」 제3조"]),
    ],
)
def test_provisions_behind_the_name_of_another_law_are_of_that_law(text: str, targets: list[str]) -> None:
    assert cited(text) == targets


def test_what_stands_behind_other_words_than_a_list_is_of_the_instrument_again() -> None:
    assert cited("「가법」 제125조에 따라 제1항의 사무를 맡는다.") == ["「가법」 제125조", "제3조제1항"]
    assert cited("「가법」 제125조와 이 조례 제4조에 따른다.") == ["「가법」 제125조", "제4조"]
    assert cited("「가법」 및 제1항에 따른다.") == ["「가법」", "제3조제1항"]


@pytest.mark.parametrize(
    "text",
    [
        "제2조선소와 제1호선 및 제1항공대를 지원한다.",
        "개별 표시와 특별지원을 맡는다.",
        "다목적 광장과 각 호실을 관리한다.",
        "위법 건축물과 동호인 조직을 관리한다.",
        "농촌을 가꾼다(조례 제2931호).",
        "[종전 제4조에서 이동 <2024. 1. 4.>]",
    ],
)
def test_words_that_only_look_like_citations_are_none(text: str) -> None:
    assert cited(text) == []


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("「가법」 제8조ㆍ제10ㆍ제11조에 따른다.", ["「가법」 제8조", "「가법」 제10조", "「가법」 제11조"]),
        ("「가법」 제1의2호에 따르지 않고 제3조의2제1의2호에 따른다.", ["「가법」", "제3조의2제1호의2"]),
        ("『가법』 제3조에 따른다.", ["「가법」 제3조"]),
        ("「가법」 제3조3항에 따른다.", ["「가법」 제3조제3항"]),
        ("「가법」 제10조 및 동법 시행령 제8조에 따른다.", ["「가법」 제10조", "「가법 시행령」 제8조"]),
    ],
)
def test_spellings_of_law_in_force_are_read(text: str, targets: list[str]) -> None:
    assert cited(text) == targets


def test_a_citation_knows_its_words_and_their_place() -> None:
    text = "시장은 「가법」(이하 “법”이라 한다) 제2조 및 제4조제1항에 따라 제1항의 일을 한다."
    other, own = citations_in(text, at("제3조제2항"))
    assert other.text == "「가법」(이하 “법”이라 한다) 제2조 및 제4조제1항"
    assert [text[one.start : one.end] for one in other.references] == ["제2조", "제4조제1항"]
    assert (own.text, own.references[0].text) == ("제1항", "제1항")


LAW = """나무 조례
제1조(목적) 이 조례는 「숲과 나무법」(이하 “법”이라 한다) 제2조 및 같은 법 시행령(이하 “영”이라 한다)에 따른다.
제2조(심기) ① 법 제3조에 따라 나무를 심는다. 다만, 겨울에는 심지 않는다.
② 제1항 단서에 따르며, 다음 각 호와 같다.
1. 소나무
2. 제1호에 딸린 나무
제3조(돌보기) 영 제4조에 따른다. 규정 제9조에 따른다.
제4조 삭제
부칙
제1조(시행일) 이 조례는 공포한 날부터 시행한다.
제2조(경과) ① 부칙 제1조에도 불구하고 따로 정한다.
② 제1항은 제2조제2항에 따른다.
"""


def test_an_abbreviation_means_what_the_instrument_defines() -> None:
    laws = {one.law.written: one.law for one in find_citations(read(LAW)) if isinstance(one.law, OtherLaw)}
    assert laws["법"] == OtherLaw("숲과 나무법", "법", Naming.ABBREVIATED, at("제1조"))
    assert laws["영"].title == "숲과 나무법 시행령"
    assert laws["규정"].title == ""


def test_a_definition_for_one_article_does_not_reach_into_the_next() -> None:
    law = read(
        "나무 조례\n제1조(가) 「가법」(이하 이 조에서 “법”이라 한다) 제1조에 따른다.\n제2조(나) 법 제3조에 따른다."
    )
    assert [one.reason for one in resolutions(law)] == [Reason.LAW_NOT_GIVEN, Reason.UNDEFINED]


def test_the_later_of_two_definitions_holds_from_its_place_on() -> None:
    law = read(
        "나무 조례\n제1조(가) 「가법」(이하 “법”이라 한다) 제1조에 따른다.\n제2조(나) 법 제2조에 따른다.\n"
        "제3조(다) 「나법」(이하 “법”이라 한다) 제3조에 따른다.\n제4조(라) 법 제4조에 따른다."
    )
    titles = [one.law.title for one in find_citations(law) if isinstance(one.law, OtherLaw)]
    assert titles == ["가법", "가법", "나법", "나법"]


def test_addenda_cite_themselves_by_name_and_the_body_without() -> None:
    targets = [
        str(reference.target)
        for one in find_citations(read(LAW))
        if isinstance(one.at, AddendaAddress)
        for reference in one.references
    ]
    assert targets == ["부칙 제1조", "부칙 제2조제1항", "제2조제2항"]


def test_amending_sentences_speak_of_the_law_they_amend() -> None:
    law = read(
        "나무 조례\n제1조(가) 글.\n부칙\n제1조(시행일) 공포한 날부터 시행한다.\n"
        "제2조(다른 조례의 개정) 풀 조례 일부를 다음과 같이 개정한다. 제8조제1항 중 “풀”을 “나무”로 한다.\n"
        "제3조(다른 조례의 개정) 「꽃 조례」 일부를 다음과 같이 개정한다. 제9조에 제2항을 붙인다."
    )
    laws = [one.law for one in find_citations(law)]
    assert [one.title for one in laws if isinstance(one, OtherLaw)] == ["", "꽃 조례", "꽃 조례", "꽃 조례"]
    assert not [one for one in laws if isinstance(one, OwnLaw)]
    assert all(one.reason in {Reason.NO_ANTECEDENT, Reason.LAW_NOT_GIVEN} for one in resolutions(law))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("제2조제1항에 따른다.", None),
        ("제2조제1항부터 제2항까지에 따른다.", None),
        ("제2조제1항 단서에 따른다.", None),
        ("제2조제2항 각 호와 같다.", None),
        ("제9조에 따른다.", Reason.NO_PROVISION),
        ("제2조제1항부터 제7항까지에 따른다.", Reason.NO_PROVISION),
        ("제2조제2항부터 제1항까지에 따른다.", Reason.REVERSED),
        ("제2조제2항 단서에 따른다.", Reason.NO_PART),
        ("제2조제1항 각 호와 같다.", Reason.NO_LIST),
        ("제3조에 따른다.", Reason.DELETED),
        ("별표 1과 같다.", Reason.ANNEXES_NOT_GIVEN),
        ("부칙 제1조에 따른다.", Reason.ADDENDA_NOT_GIVEN),
        ("법 제3조에 따른다.", Reason.UNDEFINED),
        ("같은 법 제3조에 따른다.", Reason.NO_ANTECEDENT),
        ("「가법」 제3조에 따른다.", Reason.LAW_NOT_GIVEN),
        ("「나 무 조 례」 제2조에 따른다.", None),
    ],
)
def test_a_citation_resolves_or_says_why_not(text: str, reason: Reason | None) -> None:
    law = read(
        f"나무 조례\n제1조(가) {text}\n제2조(나) ① 심는다. 다만, 겨울은 뺀다.\n② 다음과 같다.\n1. 솔\n제3조 삭제"
    )
    assert resolutions(law)[0].reason is reason


def test_two_provisions_of_one_number_leave_a_citation_open() -> None:
    law = read("나무 조례\n제1조(가) 제2조에 따른다.\n제2조(나) 글.\n제2조(다) 글.")
    (found,) = resolutions(law)
    assert (found.reason, found.dangling) == (Reason.AMBIGUOUS, False)


def test_a_missing_annex_is_told_from_annexes_that_the_source_lacks() -> None:
    law = read("나무 조례\n제1조(가) 별표 2와 같다.\n[별표 1] 나무(제7조 관련)\n글")
    assert [(str(one.reference.target), one.reason) for one in resolutions(law) if one.reference] == [
        ("별표 2", Reason.NO_ANNEX),
        ("제7조", Reason.NO_PROVISION),
    ]


def test_addenda_of_the_past_cite_the_law_of_their_time() -> None:
    law = read("나무 조례\n제1조(가) 글.\n부칙\n제8조를 따른다.\n부칙\n제9조를 따른다.")
    assert [one.reason for one in resolutions(law)] == [Reason.OLD_ADDENDA, Reason.NO_PROVISION]


def test_another_law_at_hand_is_looked_up() -> None:
    others = {"숲과 나무법": read("숲과 나무법\n제2조(가) 글.\n제3조 삭제")}
    reasons = {
        str(one.reference.target): one.reason
        for one in resolutions(read(LAW), others)
        if one.reference and isinstance(one.citation.law, OtherLaw) and one.citation.law.title == "숲과 나무법"
    }
    assert reasons == {"제2조": None, "제3조": Reason.DELETED}


def test_own_citations_give_both_ends_of_a_range_and_leave_other_laws_out() -> None:
    text = "「가법」 제9조 및 제8조에 따라 제1항부터 제3항까지, 별표 2 제1호 및 제4조제1항 단서에 따른다."
    assert [one.target for one in own_citations(text, at("제3조제4항"))] == [
        at("제3조제1항"),
        at("제3조제3항"),
        AnnexAddress(AnnexKind.ANNEX, parse("별표 2").number),  # type: ignore[union-attr]
        at("제4조제1항"),
    ]


_FRAGMENTS = (
    *("제1조", "제2항", "제3호", "가목", "제10", "제4장", "별표", "별표 2", "~3", "별지 제1호서식", "부칙 제1조", "1)"),
    *(
        "「가법」",
        "「",
        "」",
        "(이하 “법”이라 한다)",
        "(이하",
        "(",
        ")",
        "[",
        "<",
        "“",
        "법",
        "영",
        "조례",
        "관한 규정",
    ),
    *(
        "같은 법",
        " 시행령",
        "같은 조",
        "같은 항",
        "다음 각 호",
        "각 목",
        " 외의 부분",
        " 단서",
        "전항",
        "이 조",
        "이동",
    ),
    *(
        "부터 ",
        "까지",
        "및 ",
        "ㆍ",
        ", ",
        "의 ",
        "에서 ",
        "에 따라 ",
        " 일부를 다음과 같이 개정한다. ",
        " 중 “",
        " ",
        "가",
    ),
)


@given(
    st.lists(st.sampled_from(_FRAGMENTS), max_size=30).map("".join), st.sampled_from(["제3조", "제3조제2항제1호가목"])
)
def test_of_any_text_citations_are_stretches_in_order_that_do_not_overlap(text: str, place: str) -> None:
    end = 0
    for citation in citations_in(text, at(place)):
        assert end <= citation.start < citation.end <= len(text)
        end = citation.start
        for reference in citation.references:
            assert end <= reference.start < reference.end <= citation.end
            assert text[reference.start : reference.end] == reference.text
            end = reference.end
        end = citation.end


@pytest.mark.parametrize(
    "fragment", [one for one in _FRAGMENTS if one.strip()] + ["(이하 ", "[제1", "같은법", "「가법」 및 "]
)
def test_no_repetition_takes_more_than_linear_time(fragment: str) -> None:
    text = fragment * (60_000 // len(fragment))
    started = time.process_time()
    citations_in(text, at("제3조"))
    assert time.process_time() - started < 3


# Real law: facts and figures only.


@pytest.fixture(scope="module")
def corpus(shared: Path) -> tuple[Instrument, ...]:
    with lzma.open(shared / "corpus" / "ordinances.jsonl.xz", "rt", encoding="utf-8") as lines:
        return tuple(_instrument(json.loads(line)) for line in lines)


def _instrument(row: dict[str, list[dict[str, str]]]) -> Instrument:
    return read_pieces(Pieces(str(row["title"]), tuple(html.unescape(one["text"]).strip() for one in row["articles"])))


def _strings(content: object) -> Iterator[str]:
    """The texts of national law as law.go.kr's JSON nests them, in order."""
    if isinstance(content, str):
        yield content.strip()
    elif isinstance(content, list):
        for part in content:
            yield from _strings(part)
    elif isinstance(content, dict):
        for key in ("조문내용", "항", "항내용", "호", "호내용", "목", "목내용"):
            yield from _strings(content.get(key, ""))


@pytest.fixture(scope="module")
def upper_law(shared: Path) -> dict[str, Instrument]:
    laws = {}
    for path in sorted((shared / "corpus" / "upper-law").glob("*.json.xz")):
        data = json.loads(lzma.decompress(path.read_bytes()))
        articles = tuple("\n".join(filter(None, _strings(one))) for one in data["articles"])
        laws[data["law_name"]] = read_pieces(Pieces(data["law_name"], articles))
    return laws


@pytest.mark.slow
def test_hardly_any_citation_in_law_in_force_dangles(
    corpus: tuple[Instrument, ...], upper_law: dict[str, Instrument]
) -> None:
    """Every dangling one was read (docs/reading-citations.md): the law is wrong there, not the finder."""
    found = [one for law in corpus for one in resolutions(law, upper_law)]
    own = Counter(one.reason for one in found if isinstance(one.citation.law, OwnLaw))
    dangling = [one for one in found if one.dangling]
    assert len(found) > 7500
    assert own[None] > 1800
    assert len(dangling) <= 16, Counter(one.reason for one in dangling)


@pytest.mark.slow
def test_three_million_characters_a_second(corpus: tuple[Instrument, ...]) -> None:
    size = sum(len(node.text) for law in corpus for _, node in law.walk())
    started = time.process_time()
    for law in corpus:
        find_citations(law)
    assert size / (time.process_time() - started) > 1_500_000  # half of what is asked: the machine may be slow


def test_a_range_says_both_its_ends() -> None:
    (citation,) = citations_in("제4조 내지 제6조의 규정", at("제3조"))
    assert citation.references[0].target == Range(at("제4조"), at("제6조"))
