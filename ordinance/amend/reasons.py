"""Why a step of an amendment has the form it has: the rule of drafting behind it (part C, amendment practice)."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """The rule that chose a form, in words for the user, with its source."""

    WORDS = "바뀐 글만 따옴표로 옮겨 고칩니다. 가장 작은 자리(항ㆍ호ㆍ목, 본문ㆍ단서)를 가리킵니다(C-4, W-h)."
    WORDS_EACH = "같은 글이 여러 곳에서 똑같이 바뀌어 ‘각각’으로 한 번에 고칩니다(C-4, W2ㆍW3)."
    WORDS_INSERTED = "글을 보태거나 뺄 때에는 바로 앞의 낱말과 함께 옮겨 고칩니다(C-4, W8ㆍW9)."
    GATHERED = "같은 글이 여러 조에서 똑같이 바뀌어 한 문장으로 모읍니다(C-13)."
    HEADING = "제목은 조의 다른 글보다 먼저, 괄호째 고칩니다(C-4, W12ㆍC-13)."
    HEADING_WORDS = "긴 제목은 바뀐 글만 고칩니다(C-4, W13)."
    TITLE = "제명은 개정문의 첫 문장에서 고칩니다(C-4, W15)."
    MOSTLY_CHANGED = "글자의 절반 이상이 여러 군데에서 바뀌거나 한 군데가 80% 이상 바뀌어 통째로 새로 적습니다(W-g)."
    BESIDE = "바로 옆의 호를 새로 적으므로, 많이 바뀐 이 호도 함께 새로 적습니다(W-g)."
    NOT_QUOTABLE = "바뀐 글을 따옴표로 옮기면 자리가 하나로 정해지지 않아 통째로 새로 적습니다(W-c)."
    PARTS_CHANGED = "본문ㆍ단서 등 짜임새가 바뀌어 통째로 새로 적습니다(C-5)."
    PART_REWRITTEN = "그 부분(본문ㆍ단서ㆍ각 호 외의 부분)만 새로 적습니다(C-5, U7ㆍU8)."
    NEW = "새로 생긴 조문을 신설합니다(C-6)."
    NEW_PART = "단서ㆍ후단ㆍ각 호를 신설합니다(C-6, N10부터 N12까지)."
    DELETED = "없어진 조문을 삭제합니다. 번호는 ‘삭제’로 남습니다(C-9)."
    MOVED = "내용이 같은 조문의 번호가 바뀌어 옮깁니다. 높은 번호의 묶음부터 옮깁니다(C-7)."
    TO_PARAGRAPHS = "항이 없던 조의 글이 항이 되어 ‘제목 외의 부분’을 옮깁니다(C-8)."
    DIVISION_TITLE = "장ㆍ절의 제목만 고칩니다(C-10)."
    DIVISION_NEW = "장ㆍ절의 번호와 제목만 새로 둡니다(C-10)."
    DIVISION_GONE = "장ㆍ절의 제목만 없앱니다(C-10)."
    ANNEX_WHOLE = "별표ㆍ서식은 통째로 별지와 같이 바꿉니다(C-11)."
    ANNEX_WORDS = "별표ㆍ서식의 글만 고칩니다(C-11)."
    CHAPTER_WHOLE = "조문만 고쳐서는 약속한 글이 되지 않아, 이를 담은 장ㆍ절을 통째로 새로 적습니다(증명)."
    WHOLE_LAW = "일부를 고쳐서는 약속한 글이 된다고 증명하지 못하여, 전부를 새로 적습니다(B-1ㆍB-2, 증명)."
    FALLBACK = "더 작은 개정문으로는 약속한 글이 되지 않아, 이를 감싸는 가장 작은 조문을 새로 적습니다(증명)."
