"""Why an amendment is refused. Text is never half-changed: an operation applies whole or raises one of these."""

from __future__ import annotations

from enum import StrEnum

from ordinance.errors import OrdinanceError


class Code(StrEnum):
    """What stands in the way, as a stable code for programs."""

    UNREADABLE = "A01"
    NO_PLACE = "A02"
    NOT_FOUND = "A03"
    SEVERAL_FOUND = "A04"
    EACH_WITHOUT_SEVERAL = "A05"
    OVERLAP = "A06"
    WRONG_PROVISION = "A07"
    NO_ANNEX = "A08"
    NOT_PROVED = "A09"
    UNSUPPORTED = "A10"
    WRONG_LAW = "A11"
    NUMBER_TAKEN = "A12"
    AMBIGUOUS = "A13"


class RefusedError(OrdinanceError):
    """An amendment that cannot be read, applied or proved: the code, the sentence, the place and the reason."""

    def __init__(self, code: Code, reason: str, *, sentence: str = "", place: str = "") -> None:
        self.code = code
        self.reason = reason
        self.sentence = sentence
        self.place = place
        parts = [f"[{code.value}] {reason}"]
        if place:
            parts.append(f"자리: {place}.")
        if sentence:
            parts.append(f"개정문: {sentence}")
        super().__init__(" ".join(parts))
