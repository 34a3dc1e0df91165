"""Failures of files and of SQLite, as what a person can be told."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.cadangan import CadanganError, Sebab
from core.galat_disk import PENUH, TIDAK_BOLEH
from storage.arsip import ArsipRusakError
from storage.berkas import TautanError
from storage.penggantian import SedangDikerjakanError
from storage.salinan import BasisRusakError


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Turn what goes wrong below into CadanganError; `folder` where the system names no path."""
    try:
        yield
    except SedangDikerjakanError as error:
        raise CadanganError(Sebab.SEDANG_BERLANGSUNG) from error
    except TautanError as error:
        raise CadanganError(Sebab.TAUTAN, str(error.path)) from error
    except ArsipRusakError as error:
        raise CadanganError(Sebab.RUSAK, error.bagian) from error
    except BasisRusakError as error:
        raise CadanganError(Sebab.BASIS_RUSAK, str(folder)) from error
    except OSError as error:
        raise _explain(error, folder) from error


def _explain(error: OSError, folder: Path) -> CadanganError:
    if error.errno in PENUH:
        return CadanganError(Sebab.RUANG_KURANG, str(folder))
    sebab = Sebab.TIDAK_BOLEH if error.errno in TIDAK_BOLEH else Sebab.GAGAL_BERKAS
    return CadanganError(sebab, str(error.filename or folder))
