"""/verifikasi: what waits, in an order and with all that a decision needs, and deciding on it."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from bot import perintah, rute
from bot.isi import akibat
from bot.isi import tombol as data
from bot.jawaban import Jawaban
from bot.ruang import Ruang
from core.baca_isian import Angka
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku, Peran
from core.isian import Basis, Bukti, Catatan, Status
from core.services import pengisian, putusan
from core.services.perbuatan import Asal
from tests.bot.isi.layar import teks, tombol
from tests.bot.test_rute import check
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia
from tests.mesin import counted

KOSONG = "Tidak ada isian yang menunggu putusan Anda"


def ask(ruang: Ruang, pelaku: Pelaku) -> Jawaban:
    jawaban = rute.jawab_teks(ruang, pelaku, "/verifikasi")
    check(jawaban)
    return jawaban


def tap(ruang: Ruang, pelaku: Pelaku, tombol_data: str) -> Jawaban:
    jawaban = rute.jawab_tombol(ruang, pelaku, tombol_data)
    check(jawaban)
    return jawaban


def queries(ruang: Ruang, dunia: Dunia) -> int:
    """Return how many it takes to show what waits."""
    with counted(dunia.engine) as dijalankan:
        ask(ruang, dunia.verifikator_kinerja)
    return len(dijalankan)


def test_what_waits_is_listed_oldest_first_with_target_change_and_what_is_unusual(
    ruang: Ruang, dunia: Dunia
) -> None:
    dunia.post(dunia.kabag_tapem, dunia.iku2("12", "tw1", catatan=Catatan("x", "", "y")))
    # 38 of 39 is 97,44%, against a target of 30: 324,79%; 85,44 points more than 12.
    bagian = Angka("38/39", Decimal("97.4359"), Decimal(38), Decimal(39))
    bukti = (Bukti("a.pdf", sidik="a" * 64, jenis="pdf", ukuran=1), Bukti("x", "https://x.id"))
    dunia.post(dunia.kabag_tapem, replace(dunia.iku2(), angka=bagian, bukti=bukti))

    isi = teks(ask(ruang, dunia.verifikator_kinerja))

    assert isi.index("TW I 2025") < isi.index("TW II 2025")
    for satu in (
        "Menunggu putusan Anda (2)",
        "1. IKU-2 Kerja sama, TW I 2025: 12,00%",
        "Bagian Tata Pemerintahan, lewat tenggat",
        "target 15,00%, capaian 80,00%",
        "catatan lengkap; bukti: belum ada",
        "2. IKU-2 Kerja sama, TW II 2025: 97,44% (38 dari 39)",
        "capaian 324,79%",
        "naik 85,44 poin dari TW I 2025 (12,00%)",
        "Perhatian: capaian di atas 150%",
        "catatan: nanti; bukti: 1 berkas dan 1 tautan",
        "menunggu sejak 23 November 2026 10.00",
        "Target dan pagu 2025: contoh.",
        "Anda memutuskan sebagai Verifikator Bagian Organisasi.",
    ):
        assert satu in isi


def test_money_states_its_pagu_basis_and_reason(ruang: Ruang, dunia: Dunia) -> None:
    dunia.post(dunia.kabag_tapem, dunia.sub35(10_000_000, "b05", basis=Basis.SP2D))
    # 124.442.901 of 124.442.900 is more than there is.
    dunia.post(
        dunia.kabag_tapem,
        dunia.sub35(124_442_901, fisik_pct=Decimal("35.5"), alasan="pagu <bergeser>"),
    )

    isi = teks(ask(ruang, dunia.verifikator_anggaran))

    for satu in (
        "Sub kegiatan 35 Adm. pemerintahan, s.d. Mei 2025: Rp10.000.000 (SP2D)",
        "pagu murni Rp124.442.900, serapan 8,04%",
        "s.d. Juni 2025: Rp124.442.901, fisik 35,50%",
        "naik Rp114.442.901 dari s.d. Mei 2025 (Rp10.000.000)",
        "Perhatian: melebihi pagu",
        "alasan: pagu <bergeser>",
    ):
        assert satu in isi


def test_a_correction_names_the_figure_that_counts_now(ruang: Ruang, dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, satu.id, now=NOW)
    dunia.post(dunia.kabag_tapem, dunia.iku2("28", alasan="salah hitung"))

    isi = teks(ask(ruang, dunia.verifikator_kinerja))

    assert "menggantikan 27,00% yang sudah terverifikasi" in isi
    assert "alasan: salah hitung" in isi


def test_what_somebody_recorded_for_a_unit_says_so(ruang: Ruang, dunia: Dunia) -> None:
    lain = make_pelaku(dunia.engine, Peran.VERIFIKATOR, "bagian-organisasi", telegram_id=2044)
    dunia.post(dunia.verifikator_kinerja, dunia.iku2("27"))

    assert "dicatat atas nama Bagian Tata Pemerintahan" in teks(ask(ruang, lain))
    assert KOSONG in teks(ask(ruang, dunia.verifikator_kinerja))


def test_nothing_waits_and_that_is_said(ruang: Ruang, dunia: Dunia) -> None:
    assert KOSONG in teks(ask(ruang, dunia.verifikator_kinerja))


def test_whoever_decides_nothing_is_refused_politely(ruang: Ruang, dunia: Dunia) -> None:
    for pelaku in (dunia.kabag_tapem, dunia.staf_tapem, dunia.admin):
        assert "ini bukan bagian Anda untuk diputuskan" in teks(ask(ruang, pelaku))
    daftar = dict(perintah.daftar(dunia.kabag_tapem))
    assert "verifikasi" not in daftar
    assert "verifikasi" in dict(perintah.daftar(dunia.verifikator_kinerja))


def test_all_that_was_shown_is_accepted_and_nothing_that_came_after(
    ruang: Ruang, dunia: Dunia
) -> None:
    dunia.post(dunia.kabag_tapem, dunia.iku2("12", "tw1"))
    dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    setujui = tombol(ask(ruang, dunia.verifikator_kinerja))["Setujui semua (2)"]
    kemudian = dunia.post(dunia.kabag_tapem, dunia.iku2("40", "tw3"))

    hasil = tap(ruang, dunia.verifikator_kinerja, setujui)

    assert "2 isian disetujui" in teks(hasil)
    assert "Yang masih menunggu (1)" in tombol(hasil)
    semua = putusan.list_waiting(dunia.engine, dunia.verifikator_kinerja, now=NOW)
    assert [m.isian.id for m in semua] == [kemudian.id]


def test_what_others_decided_meanwhile_is_told_with_who_and_when(
    ruang: Ruang, dunia: Dunia
) -> None:
    lain = make_pelaku(dunia.engine, Peran.VERIFIKATOR, "bagian-organisasi", telegram_id=2044)
    satu, dua, tiga = (dunia.post(dunia.kabag_tapem, dunia.iku2("12", f"tw{n}")) for n in (1, 2, 3))
    setujui = tombol(ask(ruang, dunia.verifikator_kinerja))["Setujui semua (3)"]
    nanti = NOW + timedelta(minutes=5)
    putusan.give_back(dunia.engine, None, lain, satu.id, "bukti?", now=nanti)
    pengisian.withdraw(dunia.engine, None, dunia.kabag_tapem, dua.id, now=nanti)

    isi = teks(tap(ruang, dunia.verifikator_kinerja, setujui))

    assert "1 isian disetujui" in isi
    assert "2 tidak ikut, karena sudah beralih lebih dahulu:" in isi
    assert "TW I 2025: dikembalikan oleh Pejabat 2044, 23 November 2026 10.05" in isi
    assert "TW II 2025: ditarik" in isi
    status = putusan.show(dunia.engine, dunia.kabag_tapem, tiga.id, now=NOW)[0].isian.status
    assert status is Status.TERVERIFIKASI


def test_the_same_update_accepts_all_once_and_answers_the_same(ruang: Ruang, dunia: Dunia) -> None:
    dunia.post(dunia.kabag_tapem, dunia.iku2("12", "tw1"))
    setujui = tombol(ask(ruang, dunia.verifikator_kinerja))["Setujui semua (1)"]
    ruang = replace(ruang, asal=Asal(1, 77))

    pertama, kedua = (tap(ruang, dunia.verifikator_kinerja, setujui) for _ in range(2))

    assert pertama == kedua
    assert "1 isian disetujui" in teks(kedua)


def test_more_than_a_button_names_come_in_pages_and_each_accepts_its_own(
    ruang: Ruang, dunia: Dunia
) -> None:
    umum = make_pelaku(dunia.engine, Peran.KABAG, "bagian-umum", telegram_id=2050)
    angka = Angka("1000", Decimal(1000))
    for nomor in range(1, 16):
        dunia.post(umum, dunia.usul(dunia.sub(nomor), "b06", angka, "bagian-umum"))

    awal = ask(ruang, dunia.verifikator_anggaran)
    assert "Menunggu putusan Anda (15) (halaman 1 dari 2)" in teks(awal)
    kedua = tap(ruang, dunia.verifikator_anggaran, tombol(awal)["Berikutnya »"])
    assert "13. Sub kegiatan 13" in teks(kedua)
    tap(ruang, dunia.verifikator_anggaran, tombol(kedua)["Setujui 3 di halaman ini"])

    sisa = putusan.list_waiting(dunia.engine, dunia.verifikator_anggaran, now=NOW)
    assert [m.objek.kode for m in sisa] == [f"{n}" for n in range(1, 13)]


@pytest.mark.parametrize("isi", ["", "AAAA", "AAAA!", "A" * 65, "AAAAB:AAAAC", "ÀAAAB", "_____"])
def test_a_forged_list_is_no_list(ruang: Ruang, dunia: Dunia, isi: str) -> None:
    with pytest.raises((TombolBasiError, TidakBerhakError)):
        rute.jawab_tombol(ruang, dunia.verifikator_kinerja, f"isa:{isi}")


def test_a_forged_list_with_one_that_is_not_theirs_accepts_none(ruang: Ruang, dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("12", "tw1"))
    uang = dunia.post(dunia.kabag_tapem, dunia.sub35(1_000_000))
    draf = pengisian.save(
        dunia.engine, None, dunia.kabag_tapem, dunia.iku2("27"), ajukan=False, now=NOW
    ).isian
    for lain in (uang, draf):
        with pytest.raises((TidakBerhakError, TombolBasiError)):
            rute.jawab_tombol(ruang, dunia.verifikator_kinerja, data.pak([satu.id, lain.id]))
    assert (
        putusan.show(dunia.engine, dunia.kabag_tapem, satu.id, now=NOW)[0].isian.status
        is Status.DIAJUKAN
    )


def test_a_list_of_ids_survives_its_button() -> None:
    for ids in ([1], [999_999_999] * 12, [5, 63, 64, 4096]):
        assert data.buka(data.pak(ids).partition(":")[2]) == ids
        assert len(data.pak(ids)) <= 64


def test_a_kabag_finds_there_what_staf_wrote(ruang: Ruang, dunia: Dunia) -> None:
    satu = dunia.post(dunia.staf_tapem, dunia.iku2("27"))

    jawaban = ask(ruang, dunia.kabag_tapem)

    assert "Dari staf, menunggu persetujuan Anda (1)" in teks(jawaban)
    assert tombol(jawaban)["1"] == f"isl:{satu.id}"
    assert not any("Setujui" in label for label in tombol(jawaban))


def test_a_kabag_who_also_verifies_sees_both(ruang: Ruang, dunia: Dunia) -> None:
    keduanya = make_pelaku(dunia.engine, Peran.VERIFIKATOR, "bagian-organisasi", telegram_id=2001)
    dunia.post(dunia.staf_tapem, dunia.iku2("27"))

    jawaban = ask(ruang, keduanya)

    assert KOSONG in teks(jawaban)
    staf = tap(ruang, keduanya, tombol(jawaban)["Dari staf (1)"])
    assert "IKU-2 Kerja sama, TW II 2025: 27,00%" in teks(staf)


def test_eighty_that_wait_cost_no_query_each(ruang: Ruang, dunia: Dunia) -> None:
    dunia.post(dunia.kabag_tapem, dunia.iku2("12", "tw1"))
    satu = queries(ruang, dunia)
    for nomor in (2, 3, 4):
        dunia.post(dunia.kabag_tapem, dunia.iku2("12", f"tw{nomor}"))

    assert queries(ruang, dunia) == satu


def test_before_deciding_one_reads_what_the_auditor_would_find(ruang: Ruang, dunia: Dunia) -> None:
    isian = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))

    terlihat = teks(tap(ruang, dunia.verifikator_kinerja, f"{data.LIHAT}:{isian.id}:1"))

    judul = "Bila disetujui, pemeriksaan akan mencatat:"
    assert f"{judul}\n● IKU-2: target tidak tercapai, penyebabnya tidak ditulis" in terlihat
    assert judul not in teks(tap(ruang, dunia.kabag_tapem, f"{data.LIHAT}:{isian.id}:1"))


def test_before_accepting_all_one_reads_what_all_of_them_would_cause(
    ruang: Ruang, dunia: Dunia
) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))
    dunia.post(dunia.kabag_tapem, dunia.iku2("30", alasan="salah hitung"))
    # 20 of 65, the sample's target in TW II, and nothing about why.
    dunia.post(make_pelaku(dunia.engine, Peran.KABAG, "bagian-hukum"), dunia.iku3("20"))

    halaman = teks(ask(ruang, dunia.verifikator_kinerja))

    assert (
        "Bila 2 isian ini disetujui, pemeriksaan mencatat 1 hal baru dan tidak mencatat lagi 1 "
        "hal.\n"
        "● IKU-3: target tidak tercapai, penyebabnya tidak ditulis\n"
        "● IKU-2: target tidak tercapai, penyebabnya tidak ditulis (tidak lagi)\n\n"
    ) in halaman


def test_of_what_all_would_cause_the_first_five_are_named_and_the_others_counted(
    ruang: Ruang, dunia: Dunia
) -> None:
    umum = make_pelaku(dunia.engine, Peran.KABAG, "bagian-umum", telegram_id=2050)
    for nomor in range(1, 8):
        # More than any of them has.
        angka = Angka("90000000000", Decimal(90_000_000_000))
        dunia.post(umum, dunia.usul(dunia.sub(nomor), "b06", angka, "bagian-umum", alasan="x"))

    halaman = teks(ask(ruang, dunia.verifikator_anggaran))

    assert "Bila 7 isian ini disetujui, pemeriksaan mencatat 7 hal baru." in halaman
    assert halaman.count("realisasinya melebihi pagu") == 5
    assert "\ndan 2 lainnya\n" in halaman


def test_where_accepting_all_changes_nothing_nothing_is_said(ruang: Ruang, dunia: Dunia) -> None:
    dunia.post(dunia.kabag_tapem, dunia.iku2("30"))

    assert "pemeriksaan" not in teks(ask(ruang, dunia.verifikator_kinerja))


def test_outputs_alone_are_not_examined(ruang: Ruang, dunia: Dunia) -> None:
    dunia.post(dunia.kabag_tapem, dunia.output35())
    keluaran = queries(ruang, dunia)
    dunia.post(dunia.kabag_tapem, dunia.iku2("30"))

    # What the auditor reads of a year takes many.
    assert queries(ruang, dunia) > keluaran + 10


def test_a_full_page_names_only_what_fits(ruang: Ruang, dunia: Dunia) -> None:
    umum = make_pelaku(dunia.engine, Peran.KABAG, "bagian-umum", telegram_id=2050)
    angka = Angka("90000000000", Decimal(90_000_000_000))
    for nomor in range(1, 5):
        usul = dunia.usul(dunia.sub(nomor), "b06", angka, "bagian-umum", alasan="x")
        dunia.post(umum, usul)
    semua = putusan.list_waiting(dunia.engine, dunia.verifikator_anggaran, now=NOW)

    utuh = akibat.lines(ruang, semua, 3500)
    sempit = akibat.lines(ruang, semua, 3750)

    assert len(utuh) == 5
    # The first line, as many findings as there is room for, and how many are left.
    assert sempit == [*utuh[:2], "dan 3 lainnya"]
    # Where there is none at all, how many there are.
    assert akibat.lines(ruang, semua, 3899) == utuh[:1]


def test_a_mended_figure_says_what_is_found_no_more(ruang: Ruang, dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))
    isian = dunia.post(dunia.kabag_tapem, dunia.iku2("30", alasan="salah hitung"))

    terlihat = teks(tap(ruang, dunia.verifikator_kinerja, f"{data.LIHAT}:{isian.id}:1"))

    assert (
        "Bila disetujui, tidak dicatat lagi:\n● IKU-2: target tidak tercapai, penyebabnya tidak "
        "ditulis"
    ) in terlihat
