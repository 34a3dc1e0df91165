"""Whatever is typed or tapped, by whomever: an answer that fits a phone."""

import contextlib
import re
from collections import Counter, deque
from collections.abc import Collection, Iterable
from importlib import import_module

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, text

from bot import pekerjaan, rute
from bot.isi import rute as isi
from bot.jawaban import Jawaban
from bot.perintah import SEMUA
from bot.render import LEBAR, polos
from bot.ruang import Ruang
from core.errors import DomainError, TombolBasiError
from core.hak import Pelaku, Peran
from core.services import orang
from tests import tindak_uji
from tests.conftest import NOW, make_pelaku
from tests.paket_besar import INDIKATOR, SUB

UNIT = {
    Peran.PIMPINAN: "setda",
    Peran.KABAG: "bagian-hukum",
    Peran.STAF: "bagian-umum",
    Peran.VERIFIKATOR: "bagian-adpem",
    Peran.KEPALA_PD: "dinkes",
    Peran.OPERATOR_PD: "puskesmas-kandang",
    Peran.PEMBACA: None,
    Peran.ADMIN: None,
}
AWAL = ("/start", "/menu", "/capaian", "/capaian 2024", "/anggaran 2024", "/anggaran bagian hukum")


def check(jawaban: Jawaban) -> None:
    """Check what Telegram and a phone demand of every answer."""
    assert jawaban.html.strip()
    assert len(jawaban.html) <= 4096
    if jawaban.gambar:
        assert len(polos(jawaban.html)) <= 1024
        assert jawaban.tombol
    for blok in re.findall(r"<pre>(.*?)</pre>", jawaban.html, re.DOTALL):
        lines = re.sub(r"&\w+;", "?", blok).splitlines()
        assert max(map(len, lines)) <= LEBAR
    semua = [t for baris in jawaban.tombol for t in baris]
    assert len(semua) <= 100
    assert all(1 <= len(baris) <= 8 for baris in jawaban.tombol)
    for tombol in semua:
        assert tombol.url or 1 <= len(tombol.data.encode()) <= 64
        assert tombol.teks.strip()


def tamu(engine: Engine) -> Pelaku:
    return orang.recognize(engine, 66, nama="Tamu", now=NOW)


TANDA = re.compile(r"\b[0-9a-f]{10}$")
"""The sign of a finding, a hash."""
ATUR_TENGGAT = "menu:atur_tenggat"
"""What is behind it changes with each tap: it is walked through in tests/bot/kewajiban."""


MEMBUAT = ("fk", "ft", "fu")
"""They begin a dialogue whose buttons belong to one moment: see tests/bot/tindak."""


def walk(
    ruang: Ruang,
    pelaku: Pelaku,
    awal: Iterable[str],
    kecuali: Collection[str] = (),
    sejenis: int = 1000,
) -> set[str]:
    """Ask all that, tap every button that can be reached from the answers; return them.

    Buttons of the verbs in `kecuali` belong to one moment, and are not tapped. Of buttons that
    differ in their numbers only, `sejenis` are tapped.
    """
    antrean: deque[str] = deque()
    dilihat: set[str] = set()
    banyak = Counter[str]()

    def see(jawaban: Jawaban) -> None:
        check(jawaban)
        for data in (t.data for baris in jawaban.tombol for t in baris):
            if data not in dilihat and data.partition(":")[0] not in kecuali:
                dilihat.add(data)
                jenis = re.sub(r"\d+", "#", TANDA.sub("#", data))
                banyak[jenis] += 1
                if banyak[jenis] <= _most_of(data, sejenis):
                    antrean.append(data)

    for teks in awal:
        see(rute.jawab_teks(ruang, pelaku, teks))
    while antrean:
        if (data := antrean.popleft()) != ATUR_TENGGAT:
            see(rute.jawab_tombol(ruang, pelaku, data))
    return dilihat


def _most_of(data: str, sejenis: int) -> int:
    """Return how many buttons are tapped of those like this one.

    Findings stand by their kinds: of a kind that comes late there are some among those whose sign
    begins with 0, 1, 2 or 3.
    """
    if tanda := TANDA.search(data):
        return sejenis // 4 if tanda[0] >= "4" else sejenis * 4
    return sejenis


@pytest.mark.parametrize("peran", Peran)
def test_every_button_that_a_role_can_reach_answers(ruang: Ruang, peran: Peran) -> None:
    pelaku = make_pelaku(ruang.engine, peran, UNIT[peran])
    for nomor, unit in enumerate(("bagian-hukum", "bagian-umum", "dinkes")):
        # What a unit is to follow up is reached by whoever may read of it.
        admin = make_pelaku(ruang.engine, Peran.ADMIN, telegram_id=8800)
        tindak_uji.recommend(ruang.engine, admin, unit, teks=f"<b>{nomor}</b>" * 70)

    dilihat = walk(ruang, pelaku, (*AWAL, "/rekomendasi", "/tugas"), MEMBUAT)

    if peran is Peran.PIMPINAN:
        # Every line of the budget and every indikator can be reached by tapping.
        assert sum(data.startswith("agp:") for data in dilihat) >= 3 + 18 + 54
        # A picture for the total, each programme and kegiatan; the year and each sasaran.
        assert sum(data.startswith("agf:") for data in dilihat) == 1 + 3 + 18
        assert sum(data.startswith("cap.g:") for data in dilihat) == 1 + 3


UNIT_KECIL = {
    Peran.PIMPINAN: "setda",
    Peran.STAF: "bagian-hukum",
    Peran.OPERATOR_PD: "dinkes",
}
AWAL_BESAR = (
    *(*AWAL, "/capaian", "/anggaran", "/anggaran bagian hukum", "/anggaran tata kelola"),
    *("/bantuan", "/capaian zzzz", "/capaian layanan", "/anggaran zzzz", "/anggaran 9.9"),
    *("/capaian IKU-60", "/anggaran 174", "/anggaran kegiatan 1", "/anggaran program 99"),
)


@pytest.mark.parametrize("peran", UNIT_KECIL)
def test_a_package_larger_than_any_real_one_bursts_no_answer(
    ruang_besar: Ruang, peran: Peran
) -> None:
    pelaku = make_pelaku(ruang_besar.engine, peran, UNIT_KECIL[peran], telegram_id=len(peran))

    # Those who see the same differ in who they are, which every kind of answer shows.
    semua = peran is Peran.PIMPINAN

    dilihat = walk(ruang_besar, pelaku, AWAL_BESAR, sejenis=1000 if semua else 8)

    assert len({d for d in dilihat if d.startswith("cap.i:")}) == INDIKATOR
    if semua:
        assert len({d for d in dilihat if re.fullmatch(r"agp:2030:s:\d+", d)}) == SUB


@pytest.mark.parametrize(
    ("tertulis", "terbaca"),
    [
        ("/capain 2024", "/capaian"),
        ("/hapus", "/bantuan"),
        ("brp serapan?", "82,32%"),
        ("…", "/menu"),
        ("x" * 4000, "4000 karakter"),
        ("/anggaran 0", "1 sampai 54"),
        ("/anggaran 2023", "Yang tersedia: 2024"),
        ("/anggaran 4.01.02.2.99", "4.01.02"),
    ],
)
def test_mistakes_are_answered_with_what_to_type_instead(
    ruang: Ruang, sekda: Pelaku, tertulis: str, terbaca: str
) -> None:
    jawaban = rute.jawab_teks(ruang, sekda, tertulis)

    check(jawaban)
    assert terbaca in jawaban.html


@pytest.mark.parametrize("teks", ["/start", "/capaian 2024", "/anggaran 35", "halo"])
def test_a_stranger_gets_only_how_to_ask_for_access(ruang: Ruang, teks: str) -> None:
    jawaban = rute.jawab_teks(ruang, tamu(ruang.engine), teks)

    assert "<code>66</code>" in jawaban.html
    [[minta]] = jawaban.tombol
    assert minta.teks == "Minta akses"


@pytest.mark.parametrize(
    "data", ["agg:2024", "cap:2024", "menu:anggaran", "agp:2024:s:42", "cap.g:2024", "agf:2024:j:0"]
)
def test_a_stranger_gets_no_more_from_buttons(ruang: Ruang, data: str) -> None:
    assert rute.jawab_tombol(ruang, tamu(ruang.engine), data) == rute.jawab_teks(
        ruang, tamu(ruang.engine), "/start"
    )


@pytest.mark.parametrize(
    "data",
    [
        "",
        ":",
        "agp:2024",
        "agp:2024:x:1",
        "agp:2024:s:999",
        "agr:2024:x",
        "menu:rahasia",
        "agf:2024",
        "agf:2024:s:42",
        "agf:2024:k:99",
        "cap.g",
        "cap.g:2024:S9",
    ],
)
def test_a_button_of_another_time_is_stale(ruang: Ruang, sekda: Pelaku, data: str) -> None:
    with pytest.raises(TombolBasiError):
        rute.jawab_tombol(ruang, sekda, data)


def test_staf_cannot_open_others_lines_by_number_or_button(
    ruang: Ruang, staf_hukum: Pelaku
) -> None:
    assert "Rp" not in rute.jawab_teks(ruang, staf_hukum, "/anggaran 35").html
    assert "Rp1.244.065.433" in rute.jawab_teks(ruang, staf_hukum, "/anggaran 42").html
    with pytest.raises(DomainError):
        rute.jawab_tombol(ruang, staf_hukum, "agp:2024:s:35")


BEBAS = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@BEBAS
@given(
    teks=st.one_of(
        st.text(max_size=300),
        st.builds("/{} {}".format, st.sampled_from(["capaian", "anggaran", "x"]), st.text()),
    )
)
def test_any_text_gets_an_answer(ruang: Ruang, sekda: Pelaku, teks: str) -> None:
    check(rute.jawab_teks(ruang, sekda, teks))


@BEBAS
@given(
    data=st.builds(
        "{}:{}:{}:{}".format,
        st.sampled_from(
            [
                *("agg", "agp", "ags", "agsr", "agsu", "agr", "agu", "agf"),
                *("cap", "cap.s", "cap.i", "cap.g", "cap.f", "cap.fs", "menu", "dr", "df"),
            ]
        ),
        st.sampled_from(["2024", "2023", "x", "", "٢٠٢٤", "99999999999"]),
        st.one_of(st.sampled_from(["s", "p", "j", "IKU-1"]), st.text(max_size=8)),
        st.one_of(st.integers(-1, 60).map(str), st.text(max_size=8)),
    )
)
def test_any_button_data_is_answered_or_stale(ruang: Ruang, sekda: Pelaku, data: str) -> None:
    # Anything but a DomainError fails the test.
    with contextlib.suppress(DomainError):
        check(rute.jawab_tombol(ruang, sekda, data))


@pytest.mark.parametrize(
    ("tanya", "perintah", "lama", "baru"),
    [
        (
            "/capaian 2024",
            "UPDATE realisasi_kinerja SET tercetak = '6', nilai = 60000 WHERE tercetak = '8,86'",
            "71,39%",
            "48,35%",  # 6 of 12,41
        ),
        (
            "/anggaran 2024",
            "UPDATE realisasi_anggaran SET nilai = 0 WHERE tercetak = '47.264.962.831'",
            "Rp47.264.962.831",
            "0,00%",
        ),
    ],
)
def test_each_answer_is_computed_from_what_the_database_holds_then(  # noqa: PLR0913, PLR0917
    ruang: Ruang, sekda: Pelaku, tanya: str, perintah: str, lama: str, baru: str
) -> None:
    assert lama in rute.jawab_teks(ruang, sekda, tanya).html
    with ruang.engine.begin() as connection:
        assert connection.execute(text(perintah)).rowcount > 0

    kini = rute.jawab_teks(ruang, sekda, tanya).html
    assert baru in kini
    assert lama not in kini


def test_no_two_kinds_of_button_share_a_verb() -> None:
    verba = [satu for tabel in rute.tables() for satu in tabel]
    assert sorted(verba) == sorted(set(verba))
    assert {satu[0] for satu in verba}.isdisjoint(pekerjaan.RUTE)
    bagian = [satu for tabel in isi.BAGIAN for satu in tabel]
    assert sorted(bagian) == sorted(set(bagian))


@pytest.mark.parametrize("huruf", pekerjaan.RUTE)
def test_work_that_is_imported_later_is_found_by_its_verbs_and_commands(huruf: str) -> None:
    modul = import_module(pekerjaan.RUTE[huruf])
    assert {satu[0] for satu in modul.TOMBOL} == {huruf}
    assert set(modul.PERINTAH) == set(pekerjaan.PERINTAH[pekerjaan.RUTE[huruf]])
    assert {perintah.nama for perintah in SEMUA} >= set(modul.PERINTAH)
