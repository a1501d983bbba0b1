"""Plain text files: encodings, line ends, and law in text form."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from ordinance.errors import InputError

_LARGEST = 20_000_000
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# A syllable as its letters, as some systems write it. Only these are composed: NFC would change other characters
# of law too (the Chinese characters that Korean standards hold twice, the Greek middle dot).
_LETTERS = re.compile("[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]")
# Characters without width that browsers and word processors leave behind; no law contains them.
_NO_WIDTH = dict.fromkeys((0x00AD, 0x200B, 0x2060, 0xFEFF))
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def read_text(path: Path) -> str:
    """The text of a file in UTF-8 or CP949: line ends as line feeds, Hangul syllables composed, no byte order mark.

    Raises InputError when there is no such file, it cannot be read, is too large, or is in another encoding.
    """
    return decoded(read_bytes(path), path.name)


def decoded(raw: bytes, where: str) -> str:
    """Bytes as text, see `read_text`; `where` names them in the message."""
    text = _LINE_ENDS.sub("\n", characters(raw, where))
    return _LETTERS.sub(lambda match: unicodedata.normalize("NFC", match[0]), text)


def characters(raw: bytes, where: str = "") -> str:
    """Bytes in UTF-8 or CP949 as characters, to the letter; raises InputError for another encoding."""
    for encoding in ("utf-8-sig", "cp949"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise unknown_encoding(where)


def unknown_encoding(where: str = "") -> InputError:
    """The error for bytes that are no text in an encoding we know."""
    return InputError("글자 부호를 알 수 없습니다.", where=where, advice="UTF-8로 저장한 뒤 다시 하십시오.")


def read_law_text(path: Path) -> str:
    """The text of a file of law, as pasted from a browser or a word processor.

    Characters without width are left out. Raises InputError as `read_text` does, and for control characters.
    """
    text = read_text(path).translate(_NO_WIDTH)
    check_characters(text, path.name)
    return text


def check_characters(text: str, where: str) -> None:
    """Raise InputError, with the line, for control characters and halves of characters (lone surrogates)."""
    found = _CONTROLS.search(text)
    if found is not None:
        line = text.count("\n", 0, found.start()) + 1
        raise InputError(
            f"글에 쓸 수 없는 문자(U+{ord(found[0]):04X})가 있습니다.",
            where=f"{where} {line}번째 줄",
            advice="그 글자를 지운 뒤 다시 하십시오.",
        )


def encoded(text: str, where: str) -> bytes:
    """Text as UTF-8; raises InputError for characters that no text file should hold."""
    check_characters(text, where)
    return text.encode()


def read_bytes(path: Path) -> bytes:
    """The bytes of a file, 20 MB at most; raises InputError with a Korean reason."""
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
    except FileNotFoundError:
        raise InputError("파일이 없습니다.", where=str(path), advice="이름과 폴더를 확인하십시오.") from None
    except IsADirectoryError:
        raise InputError("파일이 아니라 폴더입니다.", where=str(path)) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "쓸 수 없는 이름"
        raise InputError(f"파일을 읽을 수 없습니다({reason}).", where=repr(str(path))) from None
    if len(raw) > _LARGEST:
        raise InputError("파일이 너무 큽니다(20MB까지).", where=path.name)
    return raw
