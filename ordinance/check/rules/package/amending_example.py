"""The law and the opening that examples of amending sentences share."""

from __future__ import annotations

LAW = "한빛광역시 새솔구 위원회 조례\n\n제1조(위원) 복지국장이 위원이 된다.\n\n제2조(간사) ① 간사는 복지과장이 된다.\n② 복지과장은 회의에 참석한다."
OPENING = "한빛광역시 새솔구 위원회 조례 일부를 다음과 같이 개정한다.\n"
