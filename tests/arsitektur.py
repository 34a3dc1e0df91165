"""Reads source code as syntax trees and names what breaks the rules of the layers."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

BOLEH_IMPOR = {
    "bot": {"bot", "core"},
    "core": {"core", "storage"},
    "storage": {"storage"},
}
"""Layer -> layers it may import: bot -> core -> storage, and nothing past the next one."""

TERLARANG_DI_INTI = {
    "aiohttp",
    "alembic",
    "apscheduler",
    "httpx",
    "io",
    "os",
    "pathlib",
    "random",
    "shutil",
    "socket",
    "sqlalchemy",
    "sqlite3",
    "sqlmodel",
    "storage",
    "subprocess",
    "telegram",
    "tempfile",
    "time",
    "urllib",
}
"""What a pure module of core must not know: storage, Telegram, files, network, clock."""

IO_MURNI = {"io.StringIO", "io.BytesIO"}
"""Text and bytes in memory; no file."""

JAM = {"now", "utcnow", "today"}
"""Methods of date and datetime that read the clock; `now` is an argument."""


def imports(pohon: ast.AST) -> Iterator[str]:
    """Yield every imported module, wherever the import stands."""
    for simpul in ast.walk(pohon):
        if isinstance(simpul, ast.Import):
            yield from (alias.name for alias in simpul.names)
        elif isinstance(simpul, ast.ImportFrom):
            # A relative import would hide its layer, so it is yielded as one: "." is none.
            yield "." * simpul.level + (simpul.module or "")


@cache
def imports_of(kode: str) -> frozenset[str]:
    """Return every module that a source imports; each source is read once for all rules."""
    return frozenset(imports(ast.parse(kode)))


def layer_offences(lapis: str, kode: str) -> list[str]:
    """Return the imports of another layer that this one may not make."""
    modul = sorted({nama.partition(".")[0] for nama in imports_of(kode)})
    lain = (BOLEH_IMPOR.keys() | {"tests", ""}) - BOLEH_IMPOR[lapis]
    return [nama for nama in modul if nama in lain]


def purity_offences(kode: str) -> list[str]:
    """Return what a pure module of core imports or calls though it must not."""
    pohon = ast.parse(kode)
    impor = [n for n in imports(pohon) if _impure(n, pohon)]
    return impor + [f"line {p.lineno}: {ast.unparse(p)}" for p in _calls(pohon) if _reads_world(p)]


def number_offences(kode: str) -> list[str]:
    """Return float(...) calls, and Decimals built from a float literal."""
    return [
        f"line {panggilan.lineno}: {ast.unparse(panggilan)}"
        for panggilan in _calls(ast.parse(kode))
        if _name(panggilan) == "float" or (_name(panggilan) == "Decimal" and _has_float(panggilan))
    ]


def is_pure(berkas: Path, core: Path) -> bool:
    """Tell whether a file of core is one that may not join to storage."""
    bagian = berkas.relative_to(core).parts
    return bagian[0] != "services" and bagian != ("mapping.py",)


def _impure(modul: str, pohon: ast.AST) -> bool:
    pokok = modul.partition(".")[0]
    if pokok == "io":
        return not _only_memory(pohon)
    return pokok in TERLARANG_DI_INTI or modul.startswith(("core.services", "core.mapping"))


def _only_memory(pohon: ast.AST) -> bool:
    dipakai = {
        ast.unparse(simpul)
        for simpul in ast.walk(pohon)
        if isinstance(simpul, ast.Attribute) and ast.unparse(simpul.value) == "io"
    }
    dari_io = any(isinstance(s, ast.ImportFrom) and s.module == "io" for s in ast.walk(pohon))
    return dipakai <= IO_MURNI and not dari_io


def _calls(pohon: ast.AST) -> Iterator[ast.Call]:
    return (simpul for simpul in ast.walk(pohon) if isinstance(simpul, ast.Call))


def _name(panggilan: ast.Call) -> str:
    return ast.unparse(panggilan.func).split(".")[-1]


def _reads_world(panggilan: ast.Call) -> bool:
    jam = isinstance(panggilan.func, ast.Attribute) and panggilan.func.attr in JAM
    berkas = isinstance(panggilan.func, ast.Name) and panggilan.func.id in {"open", "input"}
    return jam or berkas


def _has_float(panggilan: ast.Call) -> bool:
    return any(
        isinstance(simpul, ast.Constant) and isinstance(simpul.value, float)
        for isi in (*panggilan.args, *(k.value for k in panggilan.keywords))
        for simpul in ast.walk(isi)
    )
