"""/isi as a person uses it: step by step, or in one line; nothing is kept unseen."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlmodel import Session, select

from bot import rute
from bot.jawaban import Jawaban
from bot.ruang import Ruang
from core.errors import DomainError, PeriodeTertutupError
from core.hak import Bidang, Pelaku, Peran
from core.isian import Status
from core.services import dialog, putusan, simpanan, tahun
from core.services.contoh_tahun import open_contoh
from core.services.perbuatan import Asal
from storage.models import BuktiRow
from tests.bot.isi.orang_isi import Orang, rows
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia

PDF = b"%PDF-1.4\nbukti\n%%EOF\n"


def test_step_by_step_a_kabag_posts_kinerja(dunia: Dunia, kabag: Orang) -> None:
    assert "Realisasi apa" in kabag.say("/isi")
    assert "Indikator yang mana" in kabag.tap("Kinerja")
    assert kabag.labels()[:2] == ["IKU-2 Kerja sama", "IKU-4 IKK LPPD"]
    assert "periode yang mana" in kabag.tap("IKU-2")
    tanya = kabag.tap("TW II")
    assert "Target: 30,00%" in tanya
    assert "Dibagi Jumlah Perikatan Kerjasama" in tanya
    assert "pendorong" in kabag.say("9/36")
    kabag.say("Mitra cepat menanggapi")
    kabag.tap("Tidak ada")
    assert "Bukti dukung" in kabag.tap("Nanti")
    kabag.send(PDF)
    tinjau = kabag.tap("Selesai")
    for kata in (
        "25,00% (9 dari 36)",
        "Target: 30,00%",
        "Capaian: <b>83,33%",
        "Pendorong: Mitra cepat menanggapi",
        "Penghambat: tidak ada",
        "Tindak lanjut: nanti",
        "SP2D.pdf",
        "Sebagai: Kepala Bagian Tata Pemerintahan",
        "lewat tenggat",
        "contoh",
    ):
        assert kata in tinjau, kata
    assert rows(dunia.engine) == []

    assert "Tersimpan" in kabag.tap("Kirim")

    [row] = rows(dunia.engine)
    assert (row.status, row.teks) == ("diajukan", "9/36")
    assert (row.pembilang, row.penyebut) == (Decimal(9), Decimal(36))
    assert (row.pendorong, row.penghambat) == ("Mitra cepat menanggapi", "")
    assert row.tindak_lanjut is None
    with Session(dunia.engine) as session:
        bukti = session.exec(select(BuktiRow)).one()
        assert simpanan.fetch(kabag.ruang.data_dir, bukti.sidik or "") == PDF


def test_step_by_step_a_kabag_posts_anggaran(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi")
    kabag.tap("Anggaran")
    kabag.say("35")
    assert "Pagu (murni): Rp124.442.900" in kabag.tap("Juni") or "Juni" in kabag.labels()
    kabag.say("29.974.380")
    kabag.tap("SP2D")
    assert "Bukti" in kabag.say("35,5")
    tinjau = kabag.tap("Nanti")
    assert "Rp29.974.380</b> (SP2D, fisik 35,5%)" in tinjau
    # 29.974.380 of 124.442.900.
    assert "Serapan: <b>24,09%" in tinjau
    kabag.tap("Kirim")

    [row] = rows(dunia.engine)
    assert (row.nilai, row.basis) == (Decimal(29_974_380), "sp2d")
    assert row.fisik_pct == Decimal("35.5")


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("/isi IKU-2 2025 tw2 27", "<b>27,00%</b>"),
        ("/isi IKU-2 2025 tw2 9/36", "25,00% (9 dari 36)"),
        ("/isi kerja sama 2025 triwulan ii 27", "<b>27,00%</b>"),
        ("/isi anggaran 35 juni 2025 29.974.380 sp2d", "<b>Rp29.974.380</b> (SP2D)"),
        ("/isi 35 juni 2025 1,2 juta lra", "<b>Rp1.200.000</b> (LRA)"),
    ],
)
def test_one_line_leads_straight_to_the_summary(
    dunia: Dunia, kabag: Orang, teks: str, kata: str
) -> None:
    tinjau = kabag.say(teks)

    assert "Periksa sebelum dikirim" in tinjau
    assert kata in tinjau
    assert rows(dunia.engine) == []
    kabag.tap("Kirim")
    assert [row.status for row in rows(dunia.engine)] == [Status.DIAJUKAN]


def test_of_what_is_posted_once_a_year_the_year_may_be_typed(kabag: Orang) -> None:
    kabag.say("/isi IKU-4")
    assert "periode yang mana" in kabag.jawaban.html

    assert "tahun 2025" in kabag.say("2025")
    assert "pendorong" in kabag.say("27/27")


def test_a_predikat_in_one_line(dunia: Dunia, ruang: Ruang) -> None:
    organisasi = Orang(ruang, dunia.kabag_organisasi)

    assert "BB (71,2)" in organisasi.say("/isi IKU-9 2025 BB 71,2")


def test_without_a_year_the_latest_period_of_that_name_that_is_over(
    dunia: Dunia, kabag: Orang
) -> None:
    open_contoh(dunia.engine, dunia.admin, 2026, now=NOW)

    assert "TW III 2026" in kabag.say("/isi IKU-2 tw3 27")
    kabag.say("/batal")
    # The fourth quarter of 2026 is not over on 23 November 2026.
    assert "TW IV 2025" in kabag.say("/isi IKU-2 tw4 27")


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("/isi IKU-99 2025 tw2 60", "tidak ada dalam rencana 2025"),
        ("/isi IKU-3 2025 tw2 60", "diisi oleh Bagian Hukum"),
        ("/isi IKU-2 2025 juni 60", "diisi untuk TW I, TW II, TW III, atau TW IV"),
        ("/isi IKU-2 2025 tw2 enam puluh", "tidak terbaca sebagai angka"),
        ("/isi IKU-2 2027 tw2 60", "belum dibuka untuk diisi"),
    ],
)
def test_what_cannot_be_posted_says_what_to_type_instead(
    dunia: Dunia, kabag: Orang, teks: str, kata: str
) -> None:
    assert kata in kabag.say(teks)
    assert rows(dunia.engine) == []


def test_an_unreadable_figure_loses_nothing_else(kabag: Orang) -> None:
    kabag.say("/isi IKU-2 2025 tw2 enam puluh")
    assert "Periksa" in kabag.say("27") or "pendorong" in kabag.jawaban.html


def test_a_figure_with_two_readings_is_asked(kabag: Orang) -> None:
    assert "dua cara" in kabag.say("/isi IKU-2 2025 tw2 1.234")
    assert kabag.labels()[:2] == ["1,234%", "1.234%"]
    assert "27" not in kabag.tap("1,234%")
    assert "1,23%" in kabag.jawaban.html


def test_a_likely_slip_is_asked_about(dunia: Dunia, kabag: Orang) -> None:
    assert "Apakah angka ini benar" in kabag.say("/isi IKU-2 2025 tw2 60")
    assert "capaian di atas 150%" in kabag.jawaban.html
    assert "Berapa realisasinya" in kabag.tap("Perbaiki angka")
    kabag.say("60")
    assert "Periksa" in kabag.tap("Ya, benar")
    kabag.tap("Kirim")
    assert rows(dunia.engine)[0].peringatan == "capaian_tinggi"


def test_an_unusual_figure_needs_a_reason_which_is_kept(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi 35 juni 2025 124.442.901 sp2d")
    assert "melebihi pagu" in kabag.jawaban.html
    assert "Alasan: <i>pagu belum diperbarui" in kabag.say("pagu belum diperbarui")
    kabag.tap("Kirim")
    assert rows(dunia.engine)[0].alasan == "pagu belum diperbarui"


def test_steps_go_back(kabag: Orang) -> None:
    kabag.say("/isi")
    kabag.tap("Kinerja")
    kabag.tap("IKU-2")
    kabag.tap("TW II")
    assert "periode yang mana" in kabag.tap("Kembali")
    assert "Indikator yang mana" in kabag.tap("Kembali")
    assert "Realisasi apa" in kabag.tap("Kembali")
    assert "« Kembali" not in kabag.labels()


def test_a_draft_is_kept_and_goes_on(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi IKU-2 2025 tw2 27")
    assert "draf" in kabag.tap("Simpan draf")
    assert rows(dunia.engine)[0].status == Status.DRAF

    assert "draf, belum dikirim" in kabag.say("/tugas")
    assert "27,00%" in kabag.tap("Perbaiki: IKU-2")
    kabag.tap("Kirim")
    [row] = rows(dunia.engine)
    assert (row.status, row.versi) == (Status.DIAJUKAN, 1)


def test_what_came_back_is_repaired_by_a_new_version(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi IKU-2 2025 tw2 27")
    kabag.tap("Kirim")
    satu = rows(dunia.engine)[0]
    putusan.give_back(dunia.engine, None, dunia.verifikator_kinerja, satu.id or 0, "cek", now=NOW)

    assert "dikembalikan: <i>cek" in kabag.say("/tugas")
    kabag.tap("Perbaiki: IKU-2")
    kabag.tap("Perbaiki")
    kabag.tap("Angka")
    kabag.say("28")
    kabag.tap("Kirim")

    assert [(r.versi, r.status) for r in rows(dunia.engine)] == [
        (1, Status.DIKEMBALIKAN),
        (2, Status.DIAJUKAN),
    ]


def test_staf_sends_to_the_kabag(dunia: Dunia, ruang: Ruang) -> None:
    staf = Orang(ruang, dunia.staf_tapem)
    staf.say("/isi IKU-2 2025 tw2 27")
    assert "Kirim ke Kabag" in staf.labels()
    assert "persetujuan Kabag" in staf.tap("Kirim ke Kabag")
    assert rows(dunia.engine)[0].status == Status.DISERAHKAN
    assert "1 isian staf menunggu" in Orang(ruang, dunia.kabag_tapem).say("/tugas")


def test_a_verifikator_writes_on_behalf_of_a_unit_and_it_says_so(
    dunia: Dunia, ruang: Ruang
) -> None:
    verifikator = Orang(ruang, dunia.verifikator_kinerja)
    assert "atas nama Bagian Tata Pemerintahan" in verifikator.say("/isi IKU-2 2025 tw2 27")
    verifikator.tap("Kirim")
    assert rows(dunia.engine)[0].atas_nama


def test_the_same_update_twice_changes_nothing_twice(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi IKU-2 2025 tw2")
    assert "pendorong" in kabag.say("27")
    # "27" again must not become the note.
    assert "pendorong" in kabag.say("27", lagi=True)
    kabag.tap("Semua catatan nanti")
    kabag.tap("Nanti")
    kirim = kabag.data("Kirim")
    satu = kabag.tap_data(kirim)
    assert kabag.tap_data(kirim, lagi=True) == satu
    assert len(rows(dunia.engine)) == 1


def test_a_button_of_an_earlier_state_shows_the_present_one(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi")
    lama = kabag.data("Anggaran")
    kabag.tap("Kinerja")
    assert "Indikator yang mana" in kabag.tap_data(lama)
    kabag.say("/batal")
    assert "sudah selesai atau sudah dibatalkan" in kabag.tap_data(lama)
    assert rows(dunia.engine) == []


def test_what_is_under_way_is_never_thrown_away_unasked(kabag: Orang) -> None:
    kabag.say("/isi IKU-2 2025 tw2 27")
    assert "belum selesai" in kabag.say("/isi 35 juni 2025 1.000.000 sp2d")
    assert "27,00%" in kabag.tap("Lanjutkan")
    kabag.say("/isi 35 juni 2025 1.000.000 sp2d")
    assert "Rp1.000.000" in kabag.tap("Mulai baru")


def test_other_questions_may_come_between(kabag: Orang) -> None:
    kabag.say("/isi IKU-2 2025 tw2")
    assert "Capaian" in kabag.say("/capaian 2024") or "capaian" in kabag.jawaban.html.lower()
    assert "pendorong" in kabag.say("27")


def test_a_dialogue_is_kept_for_a_day(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi IKU-2 2025 tw2")
    besok = replace(kabag.ruang, jam=lambda: NOW + timedelta(days=1, minutes=1))
    dialog.drop_old(dunia.engine, now=besok.now())
    assert dialog.find(dunia.engine, dunia.kabag_tapem, now=besok.now()) is None


def test_a_period_closed_meanwhile_says_so_and_keeps_what_was_typed(
    dunia: Dunia, kabag: Orang
) -> None:
    kabag.say("/isi IKU-2 2025 tw2 27")
    tw2 = dunia.tahun.jadwal_of(Bidang.KINERJA)[1]
    tahun.change_schedule(dunia.engine, None, dunia.admin, replace(tw2, ditutup=True), now=NOW)

    with pytest.raises(PeriodeTertutupError):
        kabag.tap("Kirim")
    assert "sudah ditutup" in kabag.say("mengapa?")
    assert rows(dunia.engine) == []
    tahun.change_schedule(dunia.engine, None, dunia.admin, tw2, now=NOW)
    assert "27,00%" in kabag.say("lanjut")


@pytest.mark.parametrize(
    ("isi", "nama", "kata"),
    [
        (b"MZ\x90\x00 program", "bukti.pdf", "PDF"),
        (b"", "kosong.pdf", "kosong"),
    ],
)
def test_evidence_is_judged_by_its_content(kabag: Orang, isi: bytes, nama: str, kata: str) -> None:
    kabag.say("/isi IKU-2 2025 tw2 27")
    kabag.tap("Tambah bukti")
    assert kata in kabag.send(isi, nama)
    assert "27,00%" in kabag.tap_data(kabag_button(kabag))


def kabag_button(kabag: Orang) -> str:
    """Return the button that ends the evidence, as it stood under the question."""
    kabag.say("https://contoh.go.id/bukti")
    return kabag.data("Selesai")


def test_tasks_have_a_button_each_that_begins_with_it(kabag: Orang) -> None:
    teks = kabag.say("/tugas")
    assert (
        "IKU-2 Kerja sama</b>, TW I 2025: belum diisi, lewat tenggat 10 April 2025 (contoh)" in teks
    )
    assert "Anggaran s.d. Desember 2025" in teks
    assert "Target: 15,00%" in kabag.tap("Isi: IKU-2 Kerja sama, TW I 2025")


def test_a_unit_sees_what_it_has_posted(kabag: Orang) -> None:
    assert "Belum ada" in kabag.say("/realisasi")
    kabag.say("/isi IKU-2 2025 tw2 27")
    kabag.tap("Kirim")
    assert "IKU-2 Kerja sama</b>, TW II 2025: 27,00%, diajukan" in kabag.say("/realisasi")


@pytest.mark.parametrize("perintah", ["/isi", "/tugas", "/realisasi", "/isi IKU-2 2025 tw2 60"])
@pytest.mark.parametrize(
    ("peran", "unit"),
    [
        (Peran.PIMPINAN, "setda"),
        (Peran.KEPALA_PD, "dinkes"),
        (Peran.OPERATOR_PD, "dinkes"),
        (Peran.PEMBACA, None),
        (Peran.ADMIN, None),
    ],
)
def test_whoever_posts_nothing_is_told_who_does(
    dunia: Dunia, ruang: Ruang, perintah: str, peran: Peran, unit: str | None
) -> None:
    orang = Orang(ruang, make_pelaku(dunia.engine, peran, unit, telegram_id=3001))
    # Whoever reports for a perangkat daerah may have something to follow up.
    tugas = perintah == "/tugas" and unit == "dinkes"
    siapa = "Tidak ada yang perlu ditindaklanjuti unit Anda" if tugas else "Kepala dan staf Bagian"
    assert siapa in orang.say(perintah)


def test_forged_buttons_of_others_things_are_refused(
    dunia: Dunia, ruang: Ruang, kabag_hukum: Pelaku, sekda: Pelaku
) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    iku2, s35 = dunia.iku(2).id, dunia.sub(35).id
    palsu: list[str] = [
        f"ism:kinerja:{iku2}:2025:tw2:-",
        f"ism:anggaran:{s35}:2025:b06:-",
        f"isp:{satu.id}",
        "ism:kinerja:99999:2025:tw2:-",
        "ism:x:y",
        "isp:abc",
        "ilg:1:kirim:",
    ]
    for pelaku in (kabag_hukum, sekda):
        orang = Orang(ruang, pelaku)
        for data in palsu[:-1]:
            with pytest.raises(DomainError):
                orang.tap_data(data)
        assert "sudah tidak berlaku" in orang.tap_data(palsu[-1])
    assert len(rows(dunia.engine)) == 1


def test_answers_fit_telegram(dunia: Dunia, kabag: Orang) -> None:
    def check(jawaban: Jawaban) -> None:
        assert len(jawaban.html) <= 4096
        for tombol in (t for baris in jawaban.tombol for t in baris):
            assert len(tombol.data.encode()) <= 64

    langkah: list[Any] = ["/isi", "Anggaran"]
    kabag.say(langkah[0])
    check(kabag.jawaban)
    kabag.tap(langkah[1])
    check(kabag.jawaban)
    semua = "\n".join(f"{n} 1.000" for n in range(1, 55))
    verifikator = Orang(kabag.ruang, dunia.verifikator_anggaran)
    verifikator.say(f"/isi anggaran juni 2025 sp2d\n{semua}")
    check(verifikator.jawaban)
    assert "54 realisasi" in verifikator.jawaban.html


def test_two_quick_taps_leave_the_receipt(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi IKU-2 2025 tw2 27")
    kirim = kabag.data("Kirim")
    satu = kabag.tap_data(kirim)
    assert kabag.tap_data(kirim) == satu
    kabag.say("/isi anggaran juni 2025 sp2d\n35 5.000")
    kirim = kabag.data("Kirim")
    satu = kabag.tap_data(kirim)
    assert kabag.tap_data(kirim) == satu
    assert len(rows(dunia.engine)) == 2


@pytest.mark.parametrize("kosong", ["nanti", "Nanti", "\u200b", "  "])
def test_a_reason_says_something_and_stands_on_one_line(
    dunia: Dunia, kabag: Orang, kosong: str
) -> None:
    kabag.say("/isi 35 juni 2025 124.442.901 sp2d")
    assert "alasannya" in kabag.say(kosong)
    kabag.say("koreksi\nTerverifikasi oleh Sekda")
    kabag.tap("Kirim")
    assert rows(dunia.engine)[0].alasan == "koreksi Terverifikasi oleh Sekda"


def test_progress_that_cannot_be_read_is_said(kabag: Orang) -> None:
    assert "Fisik ditulis" in kabag.say("/isi 35 juni 2025 5.000 sp2d fisik 33,33333")
    kabag.say("/batal")
    assert "Fisik ditulis" in kabag.say("/isi anggaran juni 2025 sp2d\n35 5.000 fisik 9.999,5")


def test_what_the_own_bagian_counts_is_not_unpublished(kabag: Orang) -> None:
    assert "tidak terbaca" in kabag.say("/isi IKU-2 2025 tw2 belum rilis")


def test_a_figure_that_waits_is_named_before_another_takes_its_place(
    dunia: Dunia, kabag: Orang
) -> None:
    dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    assert "Sudah ada 27,00% dari Pejabat 2001: diajukan." in kabag.say("/isi IKU-2 2025 tw2 28")
    assert "naik 1 poin dari 27,00%" in kabag.jawaban.html


def test_what_began_a_posting_delivered_again_begins_no_other(dunia: Dunia, ruang: Ruang) -> None:
    orang = Orang(ruang, dunia.kabag_tapem)
    orang.say("/isi IKU-2 2025 tw2 27")
    mulai = Orang.nomor
    orang.tap("Kirim")
    lagi = replace(ruang, asal=Asal(1, mulai))

    assert "Tersimpan" in rute.jawab_teks(lagi, dunia.kabag_tapem, "/isi IKU-2 2025 tw2 27").html

    assert dialog.find(dunia.engine, dunia.kabag_tapem, now=NOW) is None
    assert len(rows(dunia.engine)) == 1
