"""Every row of the tables of part C: a sentence, the operations it is a view of, and the law it makes."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from ordinance.amend import apply, read, write
from ordinance.law.printer import print_law
from ordinance.law.read import read as read_law

TITLE = "가온구 행정기구 조례"


@dataclass(frozen=True)
class Row:
    """A row of part C: law before, sentences as written, kinds of operations, law after."""

    name: str
    before: str
    said: str
    kinds: str
    after: str
    title: str = TITLE

    def __str__(self) -> str:
        return self.name


PLAIN = "제5조(기관) 구에 관장을 두며, 관장은 나래관을 대표한다."
LISTED = """\
제6조(회의) ① 위원장은 회의를 소집한다.
② 간사는 총무과장이 되고, 다음 각 호의 사항을 맡는다.
1. 회의록의 작성
2. 의안의 준비"""
SENTENCES = "제7조(수당) 위원에게 수당을 지급한다. 다만, 공무원인 위원은 제외한다."
LATTER = "제8조(자문) 구청장은 의견을 들을 수 있다. 이 경우 위원장이 자리를 정한다."
ITEMS = """\
제9조(분장) 총무과장은 다음 각 호의 사항을 분장한다.
1. 인사
2. 다음 각 목의 사항
가. 예산
나. 결산"""
THREE = """\
제11조(임기) ① 임기는 2년으로 한다.
② 보궐위원의 임기는 남은 기간으로 한다.
③ 연임할 수 있다."""
CHAPTERS = """\
제1장 총칙

제1조(목적) 목적을 정한다.

제2장 보건소

제2조(설치) 보건소를 둔다.

제3조(소장) 소장을 둔다."""

SECRETARY = """\
제6조(회의) ① 간사장이 회의를 연다.
② 간사장이 다음 각 호의 사항을 맡는다.
1. 간사장의 기록

제7조(수당) ① 간사장이 정한다.
② 간사장이 지급한다.
③ 간사장이 적는다."""

WORDS = [
    Row(
        "W1 one place",
        LISTED,
        "제6조제1항 중 “위원장”을 “부위원장”으로 한다.",
        "ReplaceWords",
        LISTED.replace("위원장은", "부위원장은"),
    ),
    Row(
        "W2 twice in one place",
        PLAIN,
        "제5조 중 “관장”을 각각 “소장”으로 한다.",
        "ReplaceWords",
        "제5조(기관) 구에 소장을 두며, 소장은 나래관을 대표한다.",
    ),
    Row(
        "W3 two places, one change",
        THREE,
        "제11조제1항 및 제2항 중 “임기”를 각각 “재임기간”으로 한다.",
        "ReplaceWords",
        THREE.replace("① 임기", "① 재임기간").replace("의 임기", "의 재임기간"),
    ),
    Row(
        "W4 three places in several articles",
        f"{PLAIN}\n\n{SENTENCES}\n\n{LATTER}".replace("위원장", "관장").replace("공무원인 위원", "관장"),
        "제5조, 제7조 단서 및 제8조 후단 중 “관장”을 각각 “소장”으로 한다.",
        "ReplaceWords",
        f"{PLAIN}\n\n{SENTENCES}\n\n{LATTER}".replace("위원장", "소장").replace("공무원인 위원", "소장").replace("관장", "소장"),
    ),
    Row(
        "W5 runs within one article and another article",
        SECRETARY,
        "제6조제1항, 같은 조 제2항 각 호 외의 부분 및 제7조제1항ㆍ제2항 중 “간사장”을 각각 “사무장”으로 한다.",
        "ReplaceWords",
        SECRETARY.replace("간사장이 회", "사무장이 회").replace("② 간사장", "② 사무장").replace("① 간사장이 정", "① 사무장이 정"),
    ),
    Row(
        "W6 several changes in one place",
        ITEMS,
        "제9조 각 호 외의 부분 중 “총무과장”을 “행정과장”으로, “사항”을 “사무”로 한다.",
        "ReplaceWords",
        ITEMS.replace("총무과장", "행정과장").replace("호의 사항", "호의 사무"),
    ),
    Row(
        "W7 a chain in one article",
        ITEMS,
        "제9조 각 호 외의 부분 중 “총무과장”을 “행정과장”으로 하고, 같은 조 제1호 중 “인사”를 “채용”으로 하며, "
        "같은 조 제2호가목 중 “예산”을 “재정”으로 한다.",
        "ReplaceWords ReplaceWords ReplaceWords",
        ITEMS.replace("총무과장", "행정과장").replace("인사", "채용").replace("예산", "재정"),
    ),
    Row(
        "W8 words inserted by replacing their neighbour",
        ITEMS,
        "제9조제1호 중 “인사”를 “인사ㆍ조직”으로 한다.",
        "ReplaceWords",
        ITEMS.replace("인사", "인사ㆍ조직"),
    ),
    Row(
        "W9 words deleted by replacing their neighbour",
        "제5조(서류) 민원서류, 제증명의 발급을 맡는다.",
        "제5조 중 “민원서류, 제증명”을 “민원서류”로 한다.",
        "ReplaceWords",
        "제5조(서류) 민원서류의 발급을 맡는다.",
    ),
    Row(
        "W10 a long list quoted whole",
        "제4조(국) 구에 복지국, 도시국을 둔다.",
        "제4조 중 “복지국, 도시국”을 “경제국, 환경국, 재생국”으로 한다.",
        "ReplaceWords",
        "제4조(국) 구에 경제국, 환경국, 재생국을 둔다.",
    ),
    Row(
        "W12 heading of an article",
        PLAIN,
        "제5조의 제목 “(기관)”을 “(기구)”로 한다.",
        "Retitle",
        PLAIN.replace("(기관)", "(기구)"),
    ),
    Row(
        "W13 part of a heading",
        PLAIN,
        "제5조의 제목 중 “기관”을 “기관 등”으로 한다.",
        "ReplaceWords",
        PLAIN.replace("(기관)", "(기관 등)"),
    ),
    Row(
        "W14 heading and text",
        "제18조(관장) 관장을 두며, 관장은 대표한다.",
        "제18조의 제목 “(관장)”을 “(소장)”으로 하고, 같은 조 제목 외의 부분 중 “관장”을 각각 “소장”으로 한다.",
        "Retitle ReplaceWords",
        "제18조(소장) 소장을 두며, 소장은 대표한다.",
    ),
    Row(
        "W14 heading and text alike",
        "제18조(관장) 관장을 둔다.",
        "제18조의 제목 및 같은 조 중 “관장”을 각각 “소장”으로 한다.",
        "ReplaceWords",
        "제18조(소장) 소장을 둔다.",
    ),
    Row(
        "W14 an article without part never reaches its heading",
        "제18조(관장) 관장을 둔다.",
        "제18조 중 “관장”을 “소장”으로 한다.",
        "ReplaceWords",
        "제18조(관장) 소장을 둔다.",
    ),
    Row(
        "W15 title of the ordinance",
        PLAIN,
        "제명 “가온구 행정기구 조례”를 “가온구 조직 조례”로 한다.",
        "Retitle",
        PLAIN,
        title="가온구 조직 조례",
    ),
    Row(
        "W16 nested quotes",
        "제1조(목적) 나래체험관(이하 “체험관”이라 한다)을 둔다.",
        "제1조 중 “나래체험관(이하 “체험관””을 “다온체험관(이하 “다온관””으로 한다.",
        "ReplaceWords",
        "제1조(목적) 다온체험관(이하 “다온관”이라 한다)을 둔다.",
    ),
    Row(
        "a quotation may end inside a word where only this changes",
        "제1조(목적) 재해로부터 주민을 지킨다.",
        "제1조 중 “재해”를 “재해 및 재난 등으”로 한다.",
        "ReplaceWords",
        "제1조(목적) 재해 및 재난 등으로부터 주민을 지킨다.",
    ),
    Row(
        "W17 a number with its unit",
        "제2조(정원) 정원은 1,535명으로 한다.",
        "제2조 중 “1,535명”을 “1,552명”으로 한다.",
        "ReplaceWords",
        "제2조(정원) 정원은 1,552명으로 한다.",
    ),
    Row(
        "W18 the text of an item is named itself",
        LISTED,
        "제6조제2항제1호 중 “회의록”을 “기록”으로 한다.",
        "ReplaceWords",
        LISTED.replace("회의록", "기록"),
    ),
    Row(
        "W-e the longer quotation wins",
        "제3조(과) 재무과장은 재무과를 맡는다.",
        "제3조 중 “재무과”를 “세무과”로, “재무과장”을 “세입과장”으로 한다.",
        "ReplaceWords",
        "제3조(과) 세입과장은 세무과를 맡는다.",
    ),
    Row(
        "W-f all pairs speak of the original text",
        "제3조(조문) 제12조 및 제13조에 따른다.",
        "제3조 중 “제12조”를 “제13조”로, “제13조”를 “제14조”로 한다.",
        "ReplaceWords",
        "제3조(조문) 제13조 및 제14조에 따른다.",
    ),
    Row(
        "W-h words in both sentences",
        "제7조(수당) 위원에게 수당을 지급한다. 다만, 공무원인 위원은 제외한다.",
        "제7조 본문 및 단서 중 “위원”을 각각 “조정위원”으로 한다.",
        "ReplaceWords",
        "제7조(수당) 조정위원에게 수당을 지급한다. 다만, 공무원인 조정위원은 제외한다.",
    ),
    Row(
        "W-i a range of places",
        SECRETARY,
        "제7조제1항부터 제3항까지 중 “간사장”을 각각 “사무장”으로 한다.",
        "ReplaceWords",
        "제7조".join((SECRETARY.split("제7조", maxsplit=1)[0], SECRETARY.split("제7조")[1].replace("간사장", "사무장"))),
    ),
]  # fmt: skip

REWRITES = [
    Row(
        "U1 an article",
        PLAIN,
        "제5조를 다음과 같이 한다.\n제5조(기구) 구에 소장을 둔다.",
        "Rewrite",
        "제5조(기구) 구에 소장을 둔다.",
    ),
    Row(
        "U2 a paragraph",
        THREE,
        "제11조제2항을 다음과 같이 한다.\n② 보궐위원을 두지 않는다.",
        "Rewrite",
        THREE.replace("보궐위원의 임기는 남은 기간으로 한다.", "보궐위원을 두지 않는다."),
    ),
    Row(
        "U3 a subparagraph",
        LISTED,
        "제6조제2항제1호를 다음과 같이 한다.\n1. 기록",
        "Rewrite",
        LISTED.replace("회의록의 작성", "기록"),
    ),
    Row(
        "U4 an item",
        ITEMS,
        "제9조제2호나목을 다음과 같이 한다.\n나. 회계",
        "Rewrite",
        ITEMS.replace("결산", "회계"),
    ),
    Row(
        "U5 two units",
        THREE,
        "제11조제2항 및 제3항을 각각 다음과 같이 한다.\n② 가나다라.\n③ 마바사아.",
        "Rewrite",
        "제11조(임기) ① 임기는 2년으로 한다.\n② 가나다라.\n③ 마바사아.",
    ),
    Row(
        "U6 a block",
        "제6조(가) 가.\n\n제7조(나) 나.\n\n제8조(다) 다.",
        "제6조부터 제8조까지를 각각 다음과 같이 한다.\n제6조(라) 라.\n제7조(마) 마.\n제8조(바) 바.",
        "Rewrite",
        "제6조(라) 라.\n\n제7조(마) 마.\n\n제8조(바) 바.",
    ),
    Row(
        "U7 a lead-in, printed without its mark",
        LISTED,
        "제6조제2항 각 호 외의 부분을 다음과 같이 한다.\n간사는 다음 각 호의 일을 한다.",
        "RewritePart",
        LISTED.replace("간사는 총무과장이 되고, 다음 각 호의 사항을 맡는다.", "간사는 다음 각 호의 일을 한다."),
    ),
    Row(
        "U8 a proviso",
        SENTENCES,
        "제7조 단서를 다음과 같이 한다.\n다만, 서면 심의는 제외한다.",
        "RewritePart",
        SENTENCES.replace("공무원인 위원은", "서면 심의는"),
    ),
    Row(
        "U8 the main sentence",
        SENTENCES,
        "제7조 본문을 다음과 같이 한다.\n위원에게 여비를 지급한다.",
        "RewritePart",
        SENTENCES.replace("수당을", "여비를"),
    ),
    Row(
        "U8 a first part and a latter part",
        LATTER,
        "제8조 전단을 다음과 같이 하고, 같은 조 후단을 다음과 같이 한다.\n구청장은 의견을 듣는다.\n이 경우 간사가 자리를 정한다.",
        "RewritePart RewritePart",
        "제8조(자문) 구청장은 의견을 듣는다. 이 경우 간사가 자리를 정한다.",
    ),
    Row(
        "U10 in a chain",
        THREE,
        "제11조제1항 중 “2년”을 “3년”으로 하고, 같은 조 제2항을 다음과 같이 하며, 같은 조에 제4항부터 제6항까지를 각각 다음과 같이 신설한다.\n"
        "② 가나다라.\n④ 마.\n⑤ 바.\n⑥ 사.",
        "ReplaceWords Rewrite Insert",
        "제11조(임기) ① 임기는 3년으로 한다.\n② 가나다라.\n③ 연임할 수 있다.\n④ 마.\n⑤ 바.\n⑥ 사.",
    ),
    Row(
        "U11 all subparagraphs",
        LISTED,
        "제6조제2항 각 호를 다음과 같이 한다.\n1. 가\n2. 나\n3. 다",
        "RewritePart",
        LISTED.split("1. ", maxsplit=1)[0] + "1. 가\n2. 나\n3. 다",
    ),
    Row(
        "U12 all of an article but its heading",
        PLAIN,
        "제5조 제목 외의 부분을 다음과 같이 한다.\n① 구에 소장을 둔다.\n② 소장은 대표한다.",
        "RewritePart",
        "제5조(기관) ① 구에 소장을 둔다.\n② 소장은 대표한다.",
    ),
]  # fmt: skip

INSERTIONS = [
    Row(
        "N1 an article at the end",
        PLAIN,
        "제6조를 다음과 같이 신설한다.\n제6조(위임) 규칙으로 정한다.",
        "Insert",
        f"{PLAIN}\n\n제6조(위임) 규칙으로 정한다.",
    ),
    Row(
        "N2 an article between",
        f"{PLAIN}\n\n{LISTED}",
        "제5조의2를 다음과 같이 신설한다.\n제5조의2(위임) 규칙으로 정한다.",
        "Insert",
        f"{PLAIN}\n\n제5조의2(위임) 규칙으로 정한다.\n\n{LISTED}",
    ),
    Row(
        "N3 two articles",
        PLAIN,
        "제5조의2 및 제5조의3을 각각 다음과 같이 신설한다.\n제5조의2(가) 가.\n제5조의3(나) 나.",
        "Insert",
        f"{PLAIN}\n\n제5조의2(가) 가.\n\n제5조의3(나) 나.",
    ),
    Row(
        "N4 three articles",
        PLAIN,
        "제5조의2부터 제5조의4까지를 각각 다음과 같이 신설한다.\n제5조의2(가) 가.\n제5조의3(나) 나.\n제5조의4(다) 다.",
        "Insert",
        f"{PLAIN}\n\n제5조의2(가) 가.\n\n제5조의3(나) 나.\n\n제5조의4(다) 다.",
    ),
    Row(
        "N5 a paragraph at the end",
        THREE,
        "제11조에 제4항을 다음과 같이 신설한다.\n④ 규칙으로 정한다.",
        "Insert",
        f"{THREE}\n④ 규칙으로 정한다.",
    ),
    Row(
        "N6 two paragraphs",
        THREE,
        "제11조에 제4항 및 제5항을 각각 다음과 같이 신설한다.\n④ 가.\n⑤ 나.",
        "Insert",
        f"{THREE}\n④ 가.\n⑤ 나.",
    ),
    Row(
        "N7 a subparagraph",
        LISTED,
        "제6조제2항에 제3호를 다음과 같이 신설한다.\n3. 그 밖의 사항",
        "Insert",
        f"{LISTED}\n3. 그 밖의 사항",
    ),
    Row(
        "N8 a branch of a subparagraph",
        LISTED,
        "제6조제2항에 제1호의2를 다음과 같이 신설한다.\n1의2. 녹음",
        "Insert",
        LISTED.replace("2. 의안", "1의2. 녹음\n2. 의안"),
    ),
    Row(
        "N9 an item",
        ITEMS,
        "제9조제2호에 다목을 다음과 같이 신설한다.\n다. 회계",
        "Insert",
        f"{ITEMS}\n다. 회계",
    ),
    Row(
        "N10 a proviso",
        PLAIN,
        "제5조에 단서를 다음과 같이 신설한다.\n다만, 동은 제외한다.",
        "InsertPart",
        f"{PLAIN} 다만, 동은 제외한다.",
    ),
    Row(
        "N11 a latter part",
        PLAIN,
        "제5조에 후단을 다음과 같이 신설한다.\n이 경우 임기를 정한다.",
        "InsertPart",
        f"{PLAIN} 이 경우 임기를 정한다.",
    ),
    Row(
        "N12 all subparagraphs, with the lead-in amended",
        "제5조(기관) 관장은 사무를 총괄한다.",
        "제5조 중 “사무”를 “다음 각 호의 사무”로 하고, 같은 조에 각 호를 다음과 같이 신설한다.\n1. 전시\n2. 교육",
        "ReplaceWords InsertPart",
        "제5조(기관) 관장은 다음 각 호의 사무를 총괄한다.\n1. 전시\n2. 교육",
    ),
    Row(
        "N13 in a chain",
        THREE,
        "제11조제1항 중 “2년”을 “3년”으로 하고, 같은 조에 제4항을 다음과 같이 신설한다.\n④ 규칙으로 정한다.",
        "ReplaceWords Insert",
        THREE.replace("2년", "3년") + "\n④ 규칙으로 정한다.",
    ),
    Row(
        "N14 the last article of a chapter, where its place would not be clear",
        CHAPTERS,
        "제1장에 제1조의2를 다음과 같이 신설한다.\n제1조의2(정의) 뜻을 정한다.",
        "Insert",
        CHAPTERS.replace("목적을 정한다.", "목적을 정한다.\n\n제1조의2(정의) 뜻을 정한다."),
    ),
    Row(
        "N15 a proviso of a lead-in",
        LISTED,
        "제6조제2항 각 호 외의 부분에 단서를 다음과 같이 신설한다.\n다만, 휴직 중에는 그러하지 않다.",
        "InsertPart",
        LISTED.replace("맡는다.", "맡는다. 다만, 휴직 중에는 그러하지 않다."),
    ),
]  # fmt: skip

_A, _B, _C = "임기는 2년으로 한다.", "보궐위원의 임기는 남은 기간으로 한다.", "연임할 수 있다."
MOVES = [
    Row(
        "M1 one paragraph down, one new",
        THREE,
        "제11조제3항을 제4항으로 하고, 같은 조에 제3항을 다음과 같이 신설한다.\n③ 신설.",
        "Move Insert",
        f"제11조(임기) ① {_A}\n② {_B}\n③ 신설.\n④ {_C}",
    ),
    Row(
        "M2 two down",
        THREE,
        "제11조제2항 및 제3항을 각각 제3항 및 제4항으로 하고, 같은 조에 제2항을 다음과 같이 신설한다.\n② 신설.",
        "Move Insert",
        f"제11조(임기) ① {_A}\n② 신설.\n③ {_B}\n④ {_C}",
    ),
    Row(
        "M3 a block down",
        THREE,
        "제11조제1항부터 제3항까지를 각각 제2항부터 제4항까지로 하고, 같은 조에 제1항을 다음과 같이 신설한다.\n① 신설.",
        "Move Insert",
        f"제11조(임기) ① 신설.\n② {_A}\n③ {_B}\n④ {_C}",
    ),
    Row(
        "M3 a block moved and nothing more",
        THREE,
        "제11조제1항부터 제3항까지를 각각 제2항부터 제4항까지로 한다.",
        "Move",
        f"제11조(임기) ② {_A}\n③ {_B}\n④ {_C}",
    ),
    Row(
        "M4 a moved one changed",
        THREE,
        "제11조제3항을 제4항으로 하고, 같은 조에 제3항을 다음과 같이 신설하며, 같은 조 제4항(종전의 제3항) 중 “연임”을 “한 번 연임”으로 한다.\n③ 신설.",
        "Move Insert ReplaceWords",
        f"제11조(임기) ① {_A}\n② {_B}\n③ 신설.\n④ 한 번 연임할 수 있다.",
    ),
    Row(
        "M5 a moved one rewritten",
        THREE,
        "제11조제3항을 제4항으로 하고, 같은 조에 제3항을 다음과 같이 신설하며, 같은 조 제4항(종전의 제3항)을 다음과 같이 한다.\n③ 신설.\n④ 다시 썼다.",
        "Move Insert Rewrite",
        f"제11조(임기) ① {_A}\n② {_B}\n③ 신설.\n④ 다시 썼다.",
    ),
    Row(
        "M6 before the catch-all",
        LISTED,
        "제6조제2항제2호를 제3호로 하고, 같은 항에 제2호를 다음과 같이 신설한다.\n2. 녹음",
        "Move Insert",
        LISTED.replace("2. 의안", "2. 녹음\n3. 의안"),
    ),
    Row(
        "M7 a block of articles",
        "제13조(가) 가.\n\n제14조(나) 나.\n\n제15조(다) 다.",
        "제13조부터 제15조까지를 각각 제14조부터 제16조까지로 하고, 제13조를 다음과 같이 신설한다.\n제13조(라) 라.",
        "Move Insert",
        "제13조(라) 라.\n\n제14조(가) 가.\n\n제15조(나) 나.\n\n제16조(다) 다.",
    ),
    Row(
        "M8 a moved article changed",
        "제14조(가) ① 가를 둔다.\n② 나를 둔다.",
        "제14조를 제15조로 하고, 제15조(종전의 제14조)제2항 중 “나”를 “다”로 하며, 제14조를 다음과 같이 신설한다.\n제14조(라) 라.",
        "Move ReplaceWords Insert",
        "제14조(라) 라.\n\n제15조(가) ① 가를 둔다.\n② 다를 둔다.",
    ),
    Row(
        "M9 up after a deletion",
        THREE,
        "제11조제2항을 삭제하고, 같은 조 제3항을 제2항으로 한다.",
        "Delete Move",
        f"제11조(임기) ① {_A}\n② {_C}",
    ),
    Row(
        "M10 a swap in one step",
        THREE,
        "제11조제2항 및 제3항을 각각 제3항 및 제2항으로 한다.",
        "Move",
        f"제11조(임기) ① {_A}\n② {_C}\n③ {_B}",
    ),
    Row(
        "M11 an article becomes a branch",
        "제5조(가) 가.\n\n제6조(나) 나.\n\n제7조(다) 다.",
        "제6조를 제5조의2로 하고, 제6조를 다음과 같이 신설한다.\n제6조(라) 라.",
        "Move Insert",
        "제5조(가) 가.\n\n제5조의2(나) 나.\n\n제6조(라) 라.\n\n제7조(다) 다.",
    ),
    Row(
        "M12 two blocks, the highest first",
        "제2조(가) ① 가.\n② 나.\n③ 다.\n④ 라.",
        "제2조제3항 및 제4항을 각각 제5항 및 제6항으로 하고, 같은 조 제2항을 제3항으로 하며, "
        "같은 조에 제2항을 다음과 같이 신설하고, 같은 조에 제4항을 다음과 같이 신설한다.\n② 마.\n④ 바.",
        "Move Move Insert Insert",
        "제2조(가) ① 가.\n② 마.\n③ 나.\n④ 바.\n⑤ 다.\n⑥ 라.",
    ),
    Row(
        "M13 drop the last, shift, insert",
        "제2조(뜻) 뜻은 다음과 같다.\n1. 가\n2. 나\n3. 다",
        "제2조제3호를 삭제하고, 같은 조 제2호를 제3호로 하며, 같은 조에 제2호를 다음과 같이 신설한다.\n2. 라",
        "Delete Move Insert",
        "제2조(뜻) 뜻은 다음과 같다.\n1. 가\n2. 라\n3. 나",
    ),
]  # fmt: skip

PARAGRAPHS = [
    Row(
        "C-8 a text without 항 gets a second one",
        "제15조(과) 구에 과를 둔다.",
        "제15조 제목 외의 부분을 제1항으로 하고, 같은 조에 제2항을 다음과 같이 신설한다.\n② 동을 둔다.",
        "Move Insert",
        "제15조(과) ① 구에 과를 둔다.\n② 동을 둔다.",
    ),
    Row(
        "C-8 and the old text changes",
        "제15조(과) 구에 과를 둔다.",
        "제15조 제목 외의 부분을 제1항으로 하고, 같은 조 제1항(종전의 제목 외의 부분) 중 “과를”을 “국을”로 하며, "
        "같은 조에 제2항을 다음과 같이 신설한다.\n② 동을 둔다.",
        "Move ReplaceWords Insert",
        "제15조(과) ① 구에 국을 둔다.\n② 동을 둔다.",
    ),
    Row(
        "C-8 heading changes too",
        "제15조(과) 구에 과를 둔다.",
        "제15조의 제목 “(과)”를 “(과와 동)”으로 하고, 같은 조 제목 외의 부분을 제1항으로 하며, "
        "같은 조에 제2항을 다음과 같이 신설한다.\n② 동을 둔다.",
        "Retitle Move Insert",
        "제15조(과와 동) ① 구에 과를 둔다.\n② 동을 둔다.",
    ),
    Row(
        "C-8 old text becomes ②",
        "제15조(과) 구에 과를 둔다.",
        "제15조 제목 외의 부분을 제2항으로 하고, 같은 조에 제1항을 다음과 같이 신설한다.\n① 동을 둔다.",
        "Move Insert",
        "제15조(과) ① 동을 둔다.\n② 구에 과를 둔다.",
    ),
    Row(
        "C-8 a text with 호 becomes ①",
        ITEMS,
        "제9조 제목 외의 부분을 제1항으로 하고, 같은 조에 제2항을 다음과 같이 신설한다.\n② 규칙으로 정한다.",
        "Move Insert",
        ITEMS.replace(") 총무", ") ① 총무") + "\n② 규칙으로 정한다.",
    ),
    Row(
        "C-8 many 항 back to one",
        THREE,
        "제11조를 다음과 같이 한다.\n제11조(임기) 임기는 2년으로 한다.",
        "Rewrite",
        "제11조(임기) 임기는 2년으로 한다.",
    ),
]  # fmt: skip

DELETIONS = [
    Row(
        "C-9 an article leaves its number",
        f"{PLAIN}\n\n{LATTER}",
        "제8조를 삭제한다.",
        "Delete",
        f"{PLAIN}\n\n제8조 삭제",
    ),
    Row(
        "C-9 two articles",
        "제5조(가) 가.\n\n제6조(나) 나.\n\n제9조(다) 다.",
        "제5조 및 제9조를 각각 삭제한다.",
        "Delete",
        "제5조 삭제\n\n제6조(나) 나.\n\n제9조 삭제",
    ),
    Row(
        "C-9 a block leaves each line",
        "제5조(가) 가.\n\n제6조(나) 나.\n\n제7조(다) 다.",
        "제5조부터 제7조까지를 각각 삭제한다.",
        "Delete",
        "제5조 삭제\n\n제6조 삭제\n\n제7조 삭제",
    ),
    Row(
        "C-9 a paragraph",
        THREE,
        "제11조제2항을 삭제한다.",
        "Delete",
        f"제11조(임기) ① {_A}\n② 삭제\n③ {_C}",
    ),
    Row(
        "C-9 a subparagraph",
        LISTED,
        "제6조제2항제2호를 삭제한다.",
        "Delete",
        LISTED.replace("2. 의안의 준비", "2. 삭제"),
    ),
    Row(
        "C-9 an item",
        ITEMS,
        "제9조제2호나목을 삭제한다.",
        "Delete",
        ITEMS.replace("나. 결산", "나. 삭제"),
    ),
    Row(
        "C-9 a proviso leaves nothing",
        SENTENCES,
        "제7조 단서를 삭제한다.",
        "Delete",
        "제7조(수당) 위원에게 수당을 지급한다.",
    ),
    Row(
        "C-9 a latter part leaves nothing",
        LATTER,
        "제8조 후단을 삭제한다.",
        "Delete",
        "제8조(자문) 구청장은 의견을 들을 수 있다.",
    ),
    Row(
        "C-9 all subparagraphs, with the lead-in amended",
        LISTED,
        "제6조제2항 각 호 외의 부분 중 “다음 각 호의 사항”을 “기록”으로 하고, 같은 항 각 호를 삭제한다.",
        "ReplaceWords Delete",
        LISTED.split("\n1. ", maxsplit=1)[0].replace("다음 각 호의 사항", "기록") + "\n1. 삭제\n2. 삭제",
    ),
    Row(
        "C-9 a chapter with its articles",
        CHAPTERS,
        "제2장(제2조 및 제3조)을 삭제한다.",
        "Delete",
        "제1장 총칙\n\n제1조(목적) 목적을 정한다.\n\n제2장 삭제\n\n제2조 삭제\n\n제3조 삭제",
    ),
]  # fmt: skip

DIVISIONS = [
    Row(
        "C-10 the title of a chapter",
        CHAPTERS,
        "제2장의 제목 “보건소”를 “직속기관”으로 한다.",
        "Retitle",
        CHAPTERS.replace("제2장 보건소", "제2장 직속기관"),
    ),
    Row(
        "C-10 a new chapter with its articles",
        CHAPTERS,
        "제3장(제4조부터 제6조까지)을 다음과 같이 신설한다.\n제3장 동\n제4조(가) 가.\n제5조(나) 나.\n제6조(다) 다.",
        "Insert",
        f"{CHAPTERS}\n\n제3장 동\n\n제4조(가) 가.\n\n제5조(나) 나.\n\n제6조(다) 다.",
    ),
    Row(
        "C-10 a new section",
        CHAPTERS,
        "제2장에 제2절(제4조 및 제5조)을 다음과 같이 신설한다.\n제2절 보건지소\n제4조(가) 가.\n제5조(나) 나.",
        "Insert",
        f"{CHAPTERS}\n\n제2절 보건지소\n\n제4조(가) 가.\n\n제5조(나) 나.",
    ),
    Row(
        "C-10 a chapter moved and a new one in its place",
        "제1장 가\n\n제1조(가) 가.\n\n제2장 나\n\n제5조(나) 나.",
        "제2장을 제3장으로 하고, 제2장(제2조 및 제3조)을 다음과 같이 신설한다.\n제2장 다\n제2조(다) 다.\n제3조(라) 라.",
        "Move Insert",
        "제1장 가\n\n제1조(가) 가.\n\n제2장 다\n\n제2조(다) 다.\n\n제3조(라) 라.\n\n제3장 나\n\n제5조(나) 나.",
    ),
    Row(
        "C-10 a heading line alone",
        CHAPTERS,
        "제3조 앞에 장 번호 및 제목을 다음과 같이 신설한다.\n제3장 사업소",
        "InsertHeading",
        CHAPTERS.replace("제3조(소장)", "제3장 사업소\n\n제3조(소장)"),
    ),
    Row(
        "C-10 a heading line removed",
        CHAPTERS,
        "제2조 앞의 “제2장 보건소”를 삭제한다.",
        "DeleteHeading",
        CHAPTERS.replace("제2장 보건소\n\n", ""),
    ),
]  # fmt: skip

ONE = "[별표 1] 표(제5조 관련)\n\n감사담당관"
TWO = "[별표 2] 표(제5조 관련)\n\n감사담당관"
GRID = """\
[별표 1] 정원표(제5조 관련)

┌──────────┬────┐
│구분      │정원│
├──────────┼────┤
│총계      │264 │
├──────────┼────┤
│일반직 계 │262 │
├──────────┼────┤
│행정사무관│44  │
└──────────┴────┘"""


def grid(*numbers: str) -> str:
    found = GRID
    for old, new in zip(("264", "262", "44 "), numbers, strict=True):
        found = found.replace(f"│{old} │", f"│{new} │")
    return found


TEAMS = """\
[별표 1] 반(제5조 관련)

┌──────────┬────────┬────────┐
│반        │반장    │임무    │
├──────────┼────────┼────────┤
│총괄지원반│총무과장│총괄    │
├──────────┼────────┼────────┤
│구호반    │복지과장│구호    │
└──────────┴────────┴────────┘"""
ROW_OF_TEAMS = """\
┌──────────┬────────┬────────┐
│수송반    │교통과장│수송    │
└──────────┴────────┴────────┘"""
ANNEXES = [
    Row(
        "C-11 a whole annex",
        f"{PLAIN}\n\n{ONE}",
        "별표 1을 별지와 같이 한다.\n\n[별표 1] 새 표(제5조 관련)\n\n새 글",
        "ReplaceAnnexes",
        f"{PLAIN}\n\n[별표 1] 새 표(제5조 관련)\n\n새 글",
    ),
    Row(
        "C-11 several annexes",
        f"{PLAIN}\n\n{ONE}\n\n{TWO}",
        "별표 1 및 별표 2를 각각 별지와 같이 한다.\n\n[별표 1] 가\n\n가나\n\n[별표 2] 나\n\n다라",
        "ReplaceAnnexes",
        f"{PLAIN}\n\n[별표 1] 가\n\n가나\n\n[별표 2] 나\n\n다라",
    ),
    Row(
        "C-11 a new annex",
        f"{PLAIN}\n\n{ONE}",
        "별표 2를 별지와 같이 신설한다.\n\n[별표 2] 나\n\n다라",
        "InsertAnnexes",
        f"{PLAIN}\n\n{ONE}\n\n[별표 2] 나\n\n다라",
    ),
    Row(
        "C-11 a single annex becomes numbered",
        f"{PLAIN}\n\n{ONE.replace('별표 1', '별표')}",
        "별표를 별표 1로 하고, 별표 2를 별지와 같이 신설한다.\n\n[별표 2] 나\n\n다라",
        "Move InsertAnnexes",
        f"{PLAIN}\n\n{ONE}\n\n[별표 2] 나\n\n다라",
    ),
    Row(
        "C-11 words",
        f"{PLAIN}\n\n{ONE}\n\n{TWO}",
        "별표 1 및 별표 2 중 “감사담당관”을 각각 “감사과장”으로 한다.",
        "ReplaceWords",
        f"{PLAIN}\n\n{ONE}\n\n{TWO}".replace("감사담당관", "감사과장"),
    ),
    Row(
        "C-11 a cell in a named row",
        f"{PLAIN}\n\n{TEAMS}",
        "별표 1의 총괄지원반란 중 “총무과장”을 “행정과장”으로 한다.",
        "ReplaceWords",
        f"{PLAIN}\n\n{TEAMS}".replace("총무과장", "행정과장"),
    ),
    Row(
        "C-11 a cell in a named column",
        f"{PLAIN}\n\n{TEAMS}",
        "별표 1의 반장란 중 “복지과장”을 “돌봄과장”으로 한다.",
        "ReplaceWords",
        f"{PLAIN}\n\n{TEAMS}".replace("복지과장", "돌봄과장"),
    ),
    Row(
        "C-11 a row deleted",
        f"{PLAIN}\n\n{TEAMS}",
        "별표 1의 구호반란을 삭제한다.",
        "Delete",
        f"{PLAIN}\n\n" + "\n".join([*TEAMS.split("\n")[:6], TEAMS.rsplit("\n", maxsplit=1)[-1]]),
    ),
    Row(
        "C-11 a row rewritten",
        f"{PLAIN}\n\n{TEAMS}",
        f"별표 1의 구호반란을 다음과 같이 한다.\n{ROW_OF_TEAMS}",
        "RewriteSpots",
        f"{PLAIN}\n\n{TEAMS}".replace("│구호반    │복지과장│구호    │", "│수송반    │교통과장│수송    │"),
    ),
    Row(
        "C-11 a new row behind another",
        f"{PLAIN}\n\n{TEAMS}",
        f"별표 1의 구호반란 다음에 수송반란을 다음과 같이 신설한다.\n{ROW_OF_TEAMS}",
        "InsertSpots",
        f"{PLAIN}\n\n{TEAMS}".replace(
            "│구호반    │복지과장│구호    │",
            "│구호반    │복지과장│구호    │\n├──────────┼────────┼────────┤\n│수송반    │교통과장│수송    │",
        ),
    ),
    Row(
        "C-11 numbers of a headcount table",
        f"{PLAIN}\n\n{GRID}",
        "별표 1 중 총계 “264”를 “271”로 하고, 일반직 계 “262”를 “269”로 하며, 행정사무관 “44”를 “47”로 한다.",
        "ReplaceWords ReplaceWords ReplaceWords",
        f"{PLAIN}\n\n{grid('271', '269', '47 ')}",
    ),
    Row(
        "C-11 an item of an annex",
        f"{PLAIN}\n\n[별표 1] 표\n\n1. 감사\n\n2. 다음 각 목\n\n가. 예산\n\n나. 감사",
        "별표 1 제2호나목 중 “감사”를 “회계”로 한다.",
        "ReplaceWords",
        f"{PLAIN}\n\n[별표 1] 표\n\n1. 감사\n\n2. 다음 각 목\n\n가. 예산\n\n나. 회계",
    ),
    Row(
        "C-11 the remarks of an annex",
        f"{PLAIN}\n\n[별표 1] 표\n\n감사\n\n비고\n\n감사를 포함한다.",
        "별표 1 비고 중 “감사”를 “회계”로 한다.",
        "ReplaceWords",
        f"{PLAIN}\n\n[별표 1] 표\n\n감사\n\n비고\n\n회계를 포함한다.",
    ),
    Row(
        "C-11 a form",
        f"{PLAIN}\n\n[별지 제1호서식] 신청서\n\n가나",
        "별지 제1호서식을 별지와 같이 한다.\n\n[별지 제1호서식] 새 신청서\n\n다라",
        "ReplaceAnnexes",
        f"{PLAIN}\n\n[별지 제1호서식] 새 신청서\n\n다라",
    ),
    Row(
        "C-11 going on in the same form",
        f"{PLAIN}\n\n[별지 제1호서식] 신청서\n\n가나 다라",
        "별지 제1호서식 앞쪽 중 “가나”를 “마바”로 하고, 같은 서식 뒤쪽 중 “다라”를 “사아”로 한다.",
        "ReplaceWords ReplaceWords",
        f"{PLAIN}\n\n[별지 제1호서식] 신청서\n\n마바 사아",
    ),
    Row(
        "C-9 an annex deleted",
        f"{PLAIN}\n\n{ONE}\n\n{TWO}",
        "별표 2를 삭제한다.",
        "Delete",
        f"{PLAIN}\n\n{ONE}\n\n[별표 2] 삭제",
    ),
]  # fmt: skip

BEFORE_ADDENDA = """\
제1조(목적) 목적을 정한다.

부칙 <제1500호, 2022. 1. 3.>

이 조례는 공포한 날부터 시행한다.

부칙 <제1724호, 2024. 11. 7.>

제1조(시행일) 이 조례는 2025년 1월 1일부터 시행한다.

제2조(유효기간) 미래단은 2026년 12월 31일까지 둔다."""
ACT = "가온구조례 제1724호 가온구 행정기구 조례 전부개정조례 부칙"
EARLIER = [
    Row(
        "C-12 an article of an earlier 부칙 deleted",
        BEFORE_ADDENDA,
        f"{ACT} 제2조를 삭제한다.",
        "Delete",
        BEFORE_ADDENDA.replace("제2조(유효기간) 미래단은 2026년 12월 31일까지 둔다.", "제2조 삭제"),
    ),
    Row(
        "C-12 a temporary unit extended",
        BEFORE_ADDENDA,
        f"{ACT} 제2조 중 “2026년 12월 31일”을 “2027년 12월 31일”로 한다.",
        "ReplaceWords",
        BEFORE_ADDENDA.replace("2026년 12월", "2027년 12월"),
    ),
    Row(
        "C-12 going on in the same 부칙",
        BEFORE_ADDENDA,
        f"{ACT} 제1조 중 “2025년”을 “2026년”으로 하고, 같은 부칙 제2조 중 “미래단”을 “혁신단”으로 한다.",
        "ReplaceWords ReplaceWords",
        BEFORE_ADDENDA.replace("2025년 1월", "2026년 1월").replace("미래단", "혁신단"),
    ),
]  # fmt: skip

ROWS = [*WORDS, *REWRITES, *INSERTIONS, *MOVES, *PARAGRAPHS, *DELETIONS, *DIVISIONS, *ANNEXES, *EARLIER]


def whole(said: str) -> str:
    """The amendment as drafted: an annex stands below the sentences."""
    return f"{TITLE} 일부를 다음과 같이 개정한다.\n\n{said}\n"


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_a_sentence_reads_as_its_operations(row: Row) -> None:
    amendment = read(whole(row.said))
    assert " ".join(type(operation).__name__ for operation in amendment.operations) == row.kinds
    assert not [one for instruction in amendment.instructions for one in instruction.tolerated]


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_the_operations_are_written_as_the_same_sentence(row: Row) -> None:
    assert write(read(whole(row.said))) == whole(row.said)


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_the_law_becomes_what_the_sentence_says(row: Row) -> None:
    law = read_law(f"{TITLE}\n\n{row.before}\n")
    assert print_law(apply(law, read(whole(row.said))).law) == print_law(read_law(f"{row.title}\n\n{row.after}\n"))


def test_every_row_changes_something() -> None:
    for row in ROWS:
        assert (row.before, TITLE) != (row.after, row.title), row.name


# Order and layout (C-13)


def test_links_alternate_and_the_last_step_ends_the_sentence() -> None:
    said = (
        "제9조제1항 중 “가”를 “나”로 하고, 같은 조 제2항을 삭제하며, 같은 조에 제3항을 다음과 같이 신설하고, "
        "같은 조 제4항을 제5항으로 한다.\n③ 다라."
    )
    assert write(read(whole(said))) == whole(said)


def test_every_sentence_opens_with_the_full_address_and_goes_on_with_the_same() -> None:
    said = (
        "제9조제1항제2호 중 “가”를 “나”로 하고, 같은 항 제3호가목 중 “다”를 “라”로 하며, 같은 호 나목 중 “마”를 “바”로 하고, "
        "같은 조 제2항 중 “사”를 “아”로 한다.\n\n제9조제3항 중 “자”를 “차”로 한다."
    )
    assert write(read(whole(said))) == whole(said)


def test_printed_text_follows_its_sentence_in_the_order_of_the_steps() -> None:
    said = (
        "제9조제1항을 다음과 같이 하고, 같은 조 제2항 중 “가”를 “나”로 하며, 같은 조에 제3항 및 제4항을 각각 다음과 같이 신설한다.\n"
        "① 하나.\n③ 셋.\n④ 넷.\n\n제10조를 다음과 같이 한다.\n제10조(가) 열."
    )
    amendment = read(whole(said))
    assert [type(one).__name__ for one in amendment.operations] == ["Rewrite", "ReplaceWords", "Insert", "Rewrite"]
    assert write(amendment) == whole(said)


def test_a_bill_has_sentences_then_addenda_then_annexes() -> None:
    bill = whole(
        "제명 “가온구 행정기구 조례”를 “가온구 조직 조례”로 한다.\n\n"
        "제2조제1호 중 “1,497명”을 “1,512명”으로 한다.\n\n"
        "별표 3을 별지와 같이 한다.\n\n"
        "부칙\n\n제1조(시행일) 이 조례는 2027년 1월 1일부터 시행한다.\n\n제2조(경과조치) 종전의 규정에 따른다.\n\n"
        "[별표 3] 직급별 정원(제2조 관련)\n\n내용"
    )
    amendment = read(bill)
    assert write(amendment) == bill
    assert [len(amendment.instructions), len(amendment.addenda), len(amendment.annexes)] == [3, 1, 1]
