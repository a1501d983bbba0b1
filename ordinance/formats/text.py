"""Plain text files: encodings, line ends, and law in text form."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from ordinance.errors import InputError

_LARGEST = 20_000_000


def read_text(path: Path) -> str:
    """The text of a file in UTF-8 or CP949, line ends as line feeds, composed Hangul (NFC).

    Raises InputError when there is no such file, it cannot be read, is too large, or is in another encoding.
    """
    raw = read_bytes(path)
    for encoding in ("utf-8-sig", "cp949"):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    raise InputError("글자 부호를 알 수 없습니다.", where=path.name, advice="UTF-8로 저장한 뒤 다시 하십시오.")


def read_bytes(path: Path) -> bytes:
    """The bytes of a file; raises InputError with a Korean reason."""
    try:
        if path.stat().st_size > _LARGEST:
            raise InputError("파일이 너무 큽니다(20MB까지).", where=path.name)
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError("파일이 없습니다.", where=str(path), advice="이름과 폴더를 확인하십시오.") from None
    except IsADirectoryError:
        raise InputError("파일이 아니라 폴더입니다.", where=str(path)) from None
    except OSError as error:
        raise InputError(f"파일을 읽을 수 없습니다({error.strerror}).", where=str(path)) from None
