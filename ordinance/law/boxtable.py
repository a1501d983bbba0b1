"""Tables drawn with box characters, as law.go.kr delivers annexes and as our plain text prints them."""

from ordinance.law.boxtable_chars import NotATable, is_box_line, is_drawing, width
from ordinance.law.boxtable_draw import draw
from ordinance.law.boxtable_read import read

__all__ = ["NotATable", "draw", "is_box_line", "is_drawing", "read", "width"]
