"""A question in a button and back."""

import pytest
from sqlalchemy import Engine

from core.services.nama import load_indeks, load_kamus
from core.tanya.pahami import understand
from core.tanya.pertanyaan import Pertanyaan
from core.tanya.sandi import SandiError, decode, encode


@pytest.mark.parametrize(
    "teks",
    [
        "mou bpjs jangka waktunya",
        "raperwal bln juli mana aja",
        "bagian hukum ngurus kegiatan apa aja",
        "perpres sakip nomer brp",
        "golongan iii d brp",
    ],
)
def test_words_by_which_something_is_found_come_back(contoh: Engine, teks: str) -> None:
    indeks = load_indeks(contoh)
    [satu] = understand(teks, indeks, load_kamus(), None, tahun_ini=2025)
    assert isinstance(satu, Pertanyaan)

    kembali = decode(encode(satu), indeks)

    assert (kembali.teks, kembali.rincian) == (satu.teks, satu.rincian)
    assert (kembali.hal, kembali.benda, kembali.daftar) == (satu.hal, satu.benda, satu.daftar)


def test_button_of_what_is_gone_is_refused(contoh: Engine) -> None:
    with pytest.raises(SandiError):
        decode("0::::::::::ffffffff", load_indeks(contoh))
