"""law.go.kr's open service: ordinances (`target=ordin`) and national law (`target=law`), JSON and XML."""

from ordinance.formats.lawgo.read import from_values, read_lawgo
from ordinance.formats.lawgo.write import write_lawgo_json, write_lawgo_xml

__all__ = ["from_values", "read_lawgo", "write_lawgo_json", "write_lawgo_xml"]
