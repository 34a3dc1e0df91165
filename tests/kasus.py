"""Official figures under tests/cases: the document and table are cited in each file."""

import tomllib
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "cases"


def load(nama: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{nama}.toml").read_text(encoding="utf-8"))
