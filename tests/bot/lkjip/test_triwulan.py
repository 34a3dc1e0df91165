"""The recap of a quarter: what was accepted, what has not come, and what its posters have said."""

from datetime import datetime
from decimal import Decimal

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from bot.lkjip.blok import Asal, Butir, Naskah, Paragraf, Tabel
from bot.lkjip.triwulan import compose
from core.baca_isian import Angka
from core.errors import TidakBerhakError
from core.hak import Pelaku, Peran
from core.isian import Catatan
from core.periode import TahunKosong, Triwulan
from core.services import rekap_triwulan
from core.services.rekap_triwulan import RekapTriwulan, TanpaTriwulan
from storage.engine import writing
from storage.models import IndikatorRow
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia, make_dunia


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def recap(dunia: Dunia, pelaku: Pelaku | None = None, *, now: datetime = NOW) -> Naskah:
    siapa = pelaku or dunia.admin
    rekap = rekap_triwulan.load(dunia.engine, siapa, 2025, Triwulan.II, now=now)
    assert isinstance(rekap, RekapTriwulan)
    return compose(rekap, dibuat_at=now)


def said(naskah: Naskah) -> list[str]:
    return [x.teks for x in naskah.blok if isinstance(x, Paragraf)]


def table(naskah: Naskah, judul: str) -> Tabel:
    return next(satu for satu in naskah.tabel if satu.judul.startswith(judul))


def test_what_was_accepted_stands_in_the_table_and_what_was_not_in_its_state(
    dunia: Dunia,
) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))

    naskah = recap(dunia)

    assert naskah.judul == "Rekap kinerja dan anggaran 2025 TW II"
    tabel = table(naskah, "Capaian kinerja TW II")
    baris = {b.sel[0].teks: [sel.teks for sel in b.sel[3:]] for b in tabel.baris}
    # 27 of the made-up target 30: half of 60.
    assert baris["2"] == ["30", "27", "90,00"]
    assert baris["3"][1:] == ["belum dilaporkan", "belum dilaporkan"]
    # What is measured once a year has no quarter.
    assert "1" not in baris
    assert any(teks.startswith("TW II: Rata-rata 90,00%") for teks in said(naskah))


def test_who_has_not_posted_is_named_to_those_who_may_know(dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))

    [teks] = [s for s in said(recap(dunia)) if s.startswith("Isiannya belum kami terima dari")]

    assert "Bagian Hukum" in teks


def test_money_is_that_of_the_quarter_s_last_month(dunia: Dunia) -> None:
    tabel = table(recap(dunia), "Pagu dan realisasi anggaran s.d. Juni")

    assert [baris.sel[1].teks for baris in tabel.baris][-1] == "Jumlah"
    assert len(tabel.baris) == 4
    assert {baris.sel[3].nilai for baris in tabel.baris} == {None}


def test_money_that_is_not_all_reported_says_what_counts_as_0(dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(62_221_450))

    naskah = recap(dunia)

    uang = said(naskah)
    awal = uang.index(
        "Realisasi anggaran s.d. Juni Rp62.221.450 dari pagu murni Rp58.019.774.349, serapan 0,11%."
    )
    assert uang[awal + 1].startswith("Tanpa realisasi (belum dilaporkan), dihitung 0 dalam jumlah")
    assert "dan 45 lainnya" in table(naskah, "Pagu dan realisasi anggaran").kaki[-1]


def test_a_unit_without_a_line_of_the_budget_has_no_0_of_it(dunia: Dunia) -> None:
    dinkes = make_pelaku(dunia.engine, Peran.OPERATOR_PD, "dinkes", telegram_id=3402)

    naskah = recap(dunia, dinkes)

    assert any("Tidak ada kegiatan dalam data ini" in teks for teks in said(naskah))
    assert not any("Rp0" in teks for teks in said(naskah))
    assert not any(satu.judul.startswith("Pagu") for satu in naskah.tabel)


def test_what_posters_have_said_is_quoted_and_a_place_is_left_for_what_is_to_be_decided(
    dunia: Dunia,
) -> None:
    kata = Catatan(pendorong="", penghambat="mitra belum siap", tindak_lanjut="disurati")
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("20", catatan=kata))

    naskah = recap(dunia)

    butir = [teks for x in naskah.blok if isinstance(x, Butir) for teks in x.semua]
    assert butir == [
        "IKU-2: mitra belum siap (isian Bagian Tata Pemerintahan, TW II 2025)",
        "IKU-2: disurati (isian Bagian Tata Pemerintahan, TW II 2025)",
    ]
    manusia = [x.teks for x in naskah.blok if isinstance(x, Paragraf) and x.asal is Asal.MANUSIA]
    assert manusia == ["Tulis hal yang memerlukan arahan pimpinan, atau hapus bagian ini."]


def test_tables_are_numbered_without_a_chapter(dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))

    assert [satu.nomor for satu in recap(dunia).tabel] == ["Tabel 1", "Tabel 2", "Tabel 3"]


def test_whoever_sees_their_own_units_gets_those(dunia: Dunia) -> None:
    naskah = recap(dunia, dunia.staf_tapem)

    assert "Hanya memuat yang menjadi tugas unit Anda." in said(naskah)
    assert {b.sel[0].teks for b in table(naskah, "Capaian kinerja TW II").baris} == {"2"}
    tabel = table(naskah, "Pagu dan realisasi anggaran")
    assert all(baris.sel[1].teks != "PROGRAM" for baris in tabel.baris)


def test_a_note_of_another_unit_is_quoted_to_whoever_may_read_it(dunia: Dunia) -> None:
    engine = dunia.engine
    with writing(engine) as session:
        iku6 = session.exec(select(IndikatorRow).where(IndikatorRow.kode == "IKU-6")).one()
        # As if it were measured by the quarter: two Bagian post it, each its part.
        iku6.periode = "triwulan"
        session.add(iku6)
    for nomor, unit in enumerate(("bagian-kesra", "bagian-perekonomian")):
        kabag = make_pelaku(engine, Peran.KABAG, unit, telegram_id=3410 + nomor)
        kata = Catatan(pendorong="", penghambat=f"sebab {unit}", tindak_lanjut="")
        angka = Angka("1/2", Decimal(50), Decimal(1), Decimal(2))
        dunia.accepted(kabag, dunia.usul(dunia.iku(6), "tw2", angka, unit, catatan=kata))
    staf = make_pelaku(engine, Peran.STAF, "bagian-kesra", telegram_id=3412)

    def quoted(pelaku: Pelaku) -> str:
        return "; ".join(
            teks for x in recap(dunia, pelaku).blok if isinstance(x, Butir) for teks in x.semua
        )

    assert "sebab bagian-kesra" in quoted(staf)
    assert "sebab bagian-perekonomian" not in quoted(staf)
    assert "sebab bagian-perekonomian" in quoted(dunia.admin)


def test_a_year_that_documents_tell_of_has_no_quarters_and_a_stranger_no_reports(
    dunia: Dunia,
) -> None:
    engine = dunia.engine
    pembaca = make_pelaku(engine, Peran.PEMBACA, telegram_id=3401)

    tanpa = rekap_triwulan.load(engine, pembaca, 2024, Triwulan.II, now=NOW)
    assert tanpa == TanpaTriwulan(2024)
    kosong = rekap_triwulan.load(engine, pembaca, 2019, Triwulan.II, now=NOW)
    assert isinstance(kosong, TahunKosong)
    tamu = Pelaku(orang_id=99, telegram_id=99, nama="Tamu")
    with pytest.raises(TidakBerhakError):
        rekap_triwulan.load(engine, tamu, 2025, Triwulan.II, now=NOW)
