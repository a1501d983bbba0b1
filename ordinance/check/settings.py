"""Which rules run, and what was accepted in writing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Accepted:
    """One finding that stays as it is: rule, document and place as the report names them, and why.

    Where `place` is empty, every finding of the rule in the document is meant.
    """

    code: str
    subject: str
    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class Settings:
    """`select` and `ignore` are codes or their beginnings (`NUM`, `NUM003`); nothing selected means all."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    accepting: tuple[Accepted, ...] = ()

    def wants(self, code: str) -> bool:
        """Whether a rule runs."""
        return (not self.select or code.startswith(self.select)) and not (self.ignore and code.startswith(self.ignore))

    def accepted(self, code: str, subject: str, place: str) -> str | None:
        """The reason for which a finding was accepted; None if it was not."""
        fitting = (
            one.reason
            for one in self.accepting
            if (one.code, one.subject) == (code, subject) and one.place in {"", place}
        )
        return next(fitting, None)


ALL_RULES = Settings()
