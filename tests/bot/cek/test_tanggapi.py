"""A finding is answered by whom it concerns; what was written and sent is never lost."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from bot import rute
from bot.cek import lembar, tombol
from bot.cek.tanggapi import JENIS
from bot.messages.kesalahan import explain
from bot.render import polos
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.audit.catatan import Catatan, Tingkat
from core.errors import TidakBerhakError
from core.hak import Peran
from core.sejarah import Jenis
from core.services import cek as layanan
from core.services import dialog, sejarah
from core.services.cek import Pemeriksaan
from core.xlsx.baca import read_workbook
from storage.engine import writing
from storage.models import CapaianTercetakRow, PaguRow, SejarahRow, TanggapanRow
from tests.bot.tahun.obrolan import Obrolan
from tests.conftest import WIB, make_pelaku

KINI = datetime(2026, 11, 30, 9, tzinfo=WIB)
PDF = b"%PDF-1.4\nsurat\n%%EOF"
Masuk = Callable[[Peran, str | None], Obrolan]


@pytest.fixture
def masuk(contoh: Engine, tmp_path: Path) -> Masuk:
    """Return what lets somebody with a role in a unit begin to talk."""
    nomor = count(9000)

    def begin(peran: Peran, unit: str | None) -> Obrolan:
        pelaku = make_pelaku(contoh, peran, unit, telegram_id=next(nomor))
        return Obrolan(Ruang(contoh, jam=lambda: KINI, folder=tmp_path, zona=WIB), pelaku)

    return begin


def found(obrolan: Obrolan) -> Pemeriksaan:
    hasil = layanan.show(obrolan.ruang.engine, obrolan.pelaku, 2024, now=obrolan.ruang.now())
    assert isinstance(hasil, Pemeriksaan)
    return hasil


def finding(obrolan: Obrolan, kunci: str) -> Catatan:
    return next(satu for satu in found(obrolan).catatan if satu.kunci == kunci)


def begin(obrolan: Obrolan, kunci: str = "target:IKU-3") -> None:
    """Open a finding, and begin to answer it."""
    open_finding(obrolan, kunci)
    obrolan.tap("Tanggapi")


def open_finding(obrolan: Obrolan, kunci: str) -> str:
    tanda = layanan.sign(finding(obrolan, kunci))
    return obrolan.tap_data(tombol.of(tombol.CATATAN, 2024, tombol.SEMUA, tanda)).html


def test_its_owner_answers_with_a_note_and_a_file(masuk: Masuk, contoh: Engine) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    begin(kabag)
    assert "Sekarang tulis tanggapannya" in kabag.send(PDF, "Nota dinas.pdf").html
    tinjau = kabag.say("sudah dicek; yang benar <100>").html
    assert "<i>sudah dicek; yang benar &lt;100&gt;</i>" in tinjau
    assert "Lampiran: Nota dinas.pdf" in tinjau
    assert "Disimpan sebagai Kepala Bagian Hukum?" in tinjau

    jadi = kabag.tap("Simpan").html
    assert "Tanggapan disimpan. Terima kasih." in jadi
    assert "<b>Tanggapan</b>" in jadi
    assert "Kepala Bagian Hukum, 30 November 2026:" in jadi
    assert kabag.tap("Berkas tanggapan").lampiran is not None

    # Others who may read the finding read the answer, and its file.
    pimpinan = masuk(Peran.PIMPINAN, "setda")
    assert "sudah dicek" in open_finding(pimpinan, "target:IKU-3")
    lampiran = pimpinan.tap("Berkas tanggapan").lampiran
    assert lampiran is not None
    assert lampiran.isi == PDF
    assert "1 dari 35 sudah ditanggapi." in pimpinan.say("/cek").html
    assert "IKU-3: targetnya berbeda antar-dokumen (sudah ditanggapi)" in (
        pimpinan.tap("Perlu diperbaiki").html
    )
    with Session(contoh) as session:
        [row] = session.exec(select(SejarahRow).where(SejarahRow.jenis == Jenis.CATATAN_DITANGGAPI))
    assert '"kunci":"target:IKU-3"' in row.isi
    assert sejarah.verify(contoh).cacat == ()


def test_an_answer_of_the_early_morning_is_dated_by_the_citys_day(masuk: Masuk) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    # Six o'clock in WIB is still the day before in UTC.
    kabag.ruang = replace(kabag.ruang, jam=lambda: datetime(2026, 12, 1, 6, tzinfo=WIB))
    begin(kabag)
    kabag.say("sudah dicek")

    assert "Kepala Bagian Hukum, 1 Desember 2026:" in kabag.tap("Simpan").html


def test_a_link_may_come_instead_and_in_any_order(masuk: Masuk) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    begin(kabag)
    kabag.say("RKT diperbaiki")
    tinjau = kabag.say("https://drive.google.com/file/abc").html
    assert "RKT diperbaiki" in tinjau
    assert "Lampiran: https://drive.google.com/file/abc" in tinjau
    kabag.tap("Simpan")

    assert kabag.find("Berkas tanggapan").url == "https://drive.google.com/file/abc"


def test_what_is_written_under_a_file_is_the_answer(masuk: Masuk) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    begin(kabag)
    kiriman = Kiriman(PDF, "nota.pdf", keterangan="RKT diperbaiki")
    tinjau = rute.jawab_berkas(kabag.ruang, kabag.pelaku, kiriman).html

    assert "RKT diperbaiki" in tinjau
    assert "Lampiran: nota.pdf" in tinjau


@pytest.mark.parametrize(
    ("peran", "unit", "kunci", "boleh"),
    [
        (Peran.KABAG, "bagian-hukum", "target:IKU-3", True),
        (Peran.STAF, "bagian-hukum", "target:IKU-3", True),
        (Peran.KABAG, "bagian-tapem", "target:IKU-3", False),
        (Peran.KABAG, "bagian-hukum", "jumlah:program 1 Tabel 3.5", False),
        # Rows are answered for by the Bagian whose kegiatan they are of.
        (Peran.KABAG, "bagian-prokopim", "baris-kembar:sub kegiatan 33-34", True),
        (Peran.KABAG, "bagian-umum", "baris-kembar:sub kegiatan 33-34", False),
        # Who collects answers for totals, and on others' behalf.
        (Peran.VERIFIKATOR, "bagian-adpem", "jumlah:program 1 Tabel 3.5", True),
        (Peran.VERIFIKATOR, "bagian-organisasi", "target:IKU-3", True),
        (Peran.ADMIN, None, "jumlah:program 1 Tabel 3.5", True),
        (Peran.PIMPINAN, "setda", "target:IKU-3", False),
        (Peran.PEMBACA, None, "target:IKU-3", False),
    ],
)
def test_whom_it_concerns_may_answer_and_others_may_read(
    masuk: Masuk, peran: Peran, unit: str | None, kunci: str, *, boleh: bool
) -> None:
    obrolan = masuk(peran, unit)
    open_finding(obrolan, kunci)

    assert ("Tanggapi" in obrolan.tombol) is boleh
    if not boleh:
        tanda = layanan.sign(finding(obrolan, kunci))
        with pytest.raises(TidakBerhakError):
            rute.jawab_tombol(
                obrolan.ruang, obrolan.pelaku, tombol.of(tombol.TANGGAPI, 2024, tanda)
            )


def test_what_cannot_be_kept_says_why_and_the_question_goes_on(masuk: Masuk) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    begin(kabag)

    assert "belum terbaca" in kabag.say("…").html
    assert "Tulisannya 1.001 huruf; paling banyak 1.000." in kabag.say("x" * 1001).html
    assert "Disimpan sebagai" in kabag.say("sudah dicek").html


def test_the_button_of_an_earlier_text_shows_the_later_one(masuk: Masuk) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    begin(kabag)
    kabag.say("salah")
    lama = kabag.find("Simpan").data
    kabag.say("benar")

    assert "benar" in kabag.tap_data(lama).html
    assert found(kabag).tanggapan == {}


def test_saving_twice_keeps_one_and_a_cancelled_one_is_gone(masuk: Masuk, contoh: Engine) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    begin(kabag)
    kabag.say("sudah dicek")
    simpan = kabag.find("Simpan").data
    kabag.tap_data(simpan)
    # The second tap is told what the first one did.
    assert "Tanggapan disimpan" in kabag.tap_data(simpan).html

    kabag.tap("Tanggapi")
    kabag.say("lagi")
    assert "<i>lagi</i>" not in kabag.tap("Batal").html
    with Session(contoh) as session:
        assert session.exec(select(TanggapanRow.teks)).all() == ["sudah dicek"]


@pytest.mark.parametrize("akhir", ["Simpan", "Batal"])
def test_after_an_answer_the_way_back_is_to_what_was_looked_for(masuk: Masuk, akhir: str) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    kabag.say("/cek IKU-3")
    kabag.tap("2")
    kabag.tap("Tanggapi")
    kabag.say("sudah dicek")

    assert "2 dari 4" in kabag.tap(akhir).html

    assert "Catatan 2024 tentang “iku 3”: 4" in polos(kabag.tap("« Daftar").html)


def test_an_answer_that_was_begun_before_lists_were_named_leads_to_its_level(masuk: Masuk) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    tanda = layanan.sign(finding(kabag, "target:IKU-3"))
    kabag.tap_data(tombol.of(tombol.TANGGAPI, 2024, tanda))
    kabag.say("sudah dicek")
    kabag.tap("Simpan")

    assert "● Perlu diperbaiki, 2024" in polos(kabag.tap("« Daftar").html)


def test_an_answer_says_when_the_figures_are_other_ones_by_now(
    masuk: Masuk, contoh: Engine
) -> None:
    adpem = masuk(Peran.VERIFIKATOR, "bagian-adpem")
    kunci = "jumlah:program 1 Tabel 3.5"
    begin(adpem, kunci)
    adpem.say("baris 34 terlewat")
    adpem.tap("Simpan")
    with writing(contoh) as session:
        pagu = session.exec(select(PaguRow).where(PaguRow.tercetak == "17.986.870")).first()
        assert pagu is not None
        pagu.nilai, pagu.tercetak = Decimal(17_986_871), "17.986.871"

    # As long as it is found, the answer stays; it says that it was given to other figures.
    assert "(angkanya berubah sejak itu)" in open_finding(adpem, kunci)
    assert found(adpem).ditanggapi == 0


def test_a_finding_that_is_gone_takes_no_answer(masuk: Masuk, contoh: Engine) -> None:
    adpem = masuk(Peran.VERIFIKATOR, "bagian-adpem")
    begin(adpem, "capaian:IKU-7")
    adpem.say("dipotong")
    simpan = adpem.find("Simpan").data
    with writing(contoh) as session:
        for row in session.exec(
            select(CapaianTercetakRow).where(col(CapaianTercetakRow.tercetak) == "94,66")
        ):
            session.delete(row)

    html = adpem.tap_data(simpan).html

    assert "Catatan itu sudah tidak ada" in html
    assert "Tulisan Anda: <i>dipotong</i>" in html
    # The conversation is over: what is said next is no answer any more.
    assert dialog.find(contoh, adpem.pelaku, now=KINI, jenis=JENIS) is None
    with Session(contoh) as session:
        assert session.exec(select(TanggapanRow)).all() == []


def test_figures_that_changed_before_saving_are_shown_again(masuk: Masuk, contoh: Engine) -> None:
    adpem = masuk(Peran.VERIFIKATOR, "bagian-adpem")
    kunci = "jumlah:program 1 Tabel 3.5"
    begin(adpem, kunci)
    adpem.say("baris 34 terlewat")
    with writing(contoh) as session:
        pagu = session.exec(select(PaguRow).where(PaguRow.tercetak == "17.986.870")).first()
        assert pagu is not None
        pagu.nilai, pagu.tercetak = Decimal(17_986_871), "17.986.871"

    html = adpem.tap("Simpan").html

    assert "angkanya baru saja berubah" in html
    assert found(adpem).ditanggapi == 0
    assert "Tanggapan disimpan" in adpem.tap("Simpan").html
    assert found(adpem).ditanggapi == 1


def test_a_half_written_answer_is_kept_until_it_is_thrown_away(masuk: Masuk) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    begin(kabag)
    batal = kabag.find("Batal").data
    kabag.say("RKT diperbaiki")

    open_finding(kabag, "bukti-lain:IKU-3")
    assert "IKU-3: targetnya berbeda antar-dokumen" in kabag.tap("Tanggapi").html
    assert "<i>RKT diperbaiki</i>" in kabag.tap("Lanjutkan").html

    open_finding(kabag, "bukti-lain:IKU-3")
    kabag.tap("Tanggapi")
    kabag.tap("Buang")
    begin(kabag, "bukti-lain:IKU-3")
    kabag.say("bukti menyusul")
    # An old "Batal" belongs to the other finding.
    kabag.tap_data(batal)
    assert "bukti menyusul" in kabag.say("bukti menyusul").html


def test_each_bagian_answers_for_its_own_rows(masuk: Masuk) -> None:
    rendah = "serapan-rendah:anggaran"
    hukum = masuk(Peran.KABAG, "bagian-hukum")
    begin(hukum, rendah)
    hukum.say("rahasia hukum")
    hukum.tap("Simpan")

    tapem = masuk(Peran.STAF, "bagian-tapem")
    milik = next(satu for satu in found(tapem).catatan if satu.kunci == rendah)
    assert not found(tapem).is_answered(milik)
    assert "rahasia hukum" not in open_finding(tapem, rendah)
    # All of its rows are not those of one Bagian alone.
    assert not found(hukum).is_answered(finding(hukum, rendah))
    own = masuk(Peran.STAF, "bagian-hukum")
    assert "rahasia hukum" in open_finding(own, rendah)
    assert found(own).is_answered(finding(own, rendah))


def test_who_collects_answers_for_all_of_them(masuk: Masuk) -> None:
    rendah = "serapan-rendah:anggaran"
    admin = masuk(Peran.ADMIN, None)
    begin(admin, rendah)
    admin.say("gagal lelang")
    admin.tap("Simpan")

    tapem = masuk(Peran.STAF, "bagian-tapem")
    assert found(admin).is_answered(finding(admin, rendah))
    assert "gagal lelang" in open_finding(tapem, rendah)


def test_whoever_may_not_answer_is_told_who_may(masuk: Masuk) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    begin(kabag)
    data = tombol.of(tombol.TANGGAPI, 2024, layanan.sign(finding(kabag, "target:IKU-3")))
    pimpinan = masuk(Peran.PIMPINAN, "setda")

    with pytest.raises(TidakBerhakError) as caught:
        rute.jawab_tombol(pimpinan.ruang, pimpinan.pelaku, data)

    assert "ditanggapi unit pemiliknya atau verifikator" in explain(caught.value)


def test_what_cannot_be_taken_says_so_and_leaves_a_way_out(masuk: Masuk) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    begin(kabag)

    assert "paling banyak 1.000" in kabag.say("x" * 1001).html
    assert kabag.find("Batal").data
    kabag.say("sudah dicek")
    kabag.send(PDF, "satu.pdf")
    dua = kabag.send(PDF + b" ", "dua.pdf").html
    assert "yang terakhir dipakai" in dua
    assert "Lampiran: dua.pdf" in dua


def test_the_whole_of_the_newest_answer_can_be_read(masuk: Masuk) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    begin(kabag)
    kabag.say(f"{'x ' * 490}intinya di akhir")
    assert "intinya di akhir" in kabag.tap("Simpan").html


def test_all_answers_can_be_paged_through_with_their_files(masuk: Masuk) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    for ke in range(1, 6):
        begin(kabag)
        if ke == 1:
            kabag.send(PDF, "surat pertama.pdf")
        kabag.say(f"jawaban {ke} {'x' * 900} selesai {ke}")
        kabag.tap("Simpan")

    halaman = open_finding(kabag, "target:IKU-3")
    # The newest two; the second is cut.
    assert ("selesai 5" in halaman, "jawaban 4" in halaman, "selesai 4" in halaman) == (
        True,
        True,
        False,
    )
    assert "… dan 3 tanggapan sebelumnya." in halaman
    satu = kabag.tap("Semua tanggapan (5)").html
    assert "5 tanggapan</b> untuk IKU-3: targetnya berbeda antar-dokumen" in satu
    assert [n for n in range(1, 6) if f"selesai {n}" in satu] == [4, 5]
    assert satu.index("1. <b>Tanggapan</b>") < satu.index("jawaban 5") < satu.index("jawaban 4")
    dua = kabag.tap("Berikutnya »").html
    assert [n for n in range(1, 6) if f"selesai {n}" in dua] == [2, 3]
    tiga = kabag.tap("Berikutnya »").html
    assert "5. <b>Tanggapan</b>" in tiga
    lampiran = kabag.tap("Berkas tanggapan").lampiran
    assert lampiran is not None
    assert (lampiran.nama, lampiran.isi) == ("surat pertama.pdf", PDF)


@pytest.mark.parametrize("lewat", ["Berkas tanggapan", "Semua tanggapan"])
def test_from_files_and_pages_of_answers_it_leads_back_to_what_was_looked_for(
    masuk: Masuk, lewat: str
) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    for ke in (1, 2, 3):
        begin(kabag)
        kabag.send(PDF, "nota.pdf")
        kabag.say(f"jawaban {ke}")
        kabag.tap("Simpan")
    kabag.say("/cek IKU-3")
    assert "targetnya berbeda" in kabag.tap_data(kabag.terakhir.tombol[0][0].data).html

    kabag.tap(lewat)
    kabag.tap("« Catatan")

    assert "1 dari 4" in kabag.terakhir.html
    assert "Catatan 2024 tentang “iku 3”: 4" in polos(kabag.tap("« Daftar").html)


def test_buttons_of_before_lead_to_the_list_of_all(masuk: Masuk, contoh: Engine) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    begin(kabag)
    kabag.send(PDF, "nota.pdf")
    kabag.say("jawaban")
    kabag.tap("Simpan")
    tanda = layanan.sign(finding(kabag, "target:IKU-3"))
    with Session(contoh) as session:
        nomor = session.exec(select(TanggapanRow.id)).one()

    for lama in ((tombol.TANGGAPAN, 2024, tanda, 1), (tombol.BERKAS, 2024, tanda, nomor)):
        kabag.tap_data(tombol.of(*lama))
        kabag.tap("« Catatan")
        assert "Semua catatan, 2024" in polos(kabag.tap("« Daftar").html)


def test_a_button_beside_a_number_holds_fewer_words_of_a_search() -> None:
    kata = "tercetak target perjanjian kinerja"
    daftar = tombol.Daftar(dicari=kata)

    assert tombol.short_name(daftar) == "?tercetak target perjanjian"
    assert tombol.short_name(tombol.Daftar(dicari="x" * 40)) == tombol.SEMUA
    assert tombol.short_name(tombol.Daftar(Tingkat.RINGAN)) == "r"
    data = tombol.of(tombol.BERKAS, 2024, "a" * 10, 10**9, tombol.short_name(daftar))
    assert len(data.encode()) <= 64


def test_two_answers_need_no_pages(masuk: Masuk) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    for ke in (1, 2):
        begin(kabag)
        kabag.say(f"jawaban {ke}")
        layar = kabag.tap("Simpan")

    assert not [t for baris in layar.tombol for t in baris if t.teks.startswith("Semua tangg")]


def test_the_pages_of_answers_show_a_bagian_its_own_alone(masuk: Masuk) -> None:
    rendah = "serapan-rendah:anggaran"
    hukum = masuk(Peran.KABAG, "bagian-hukum")
    for ke in (1, 2, 3):
        begin(hukum, rendah)
        hukum.say(f"rahasia hukum {ke}")
        hukum.tap("Simpan")
    data = tombol.of(tombol.TANGGAPAN, 2024, layanan.sign(finding(hukum, rendah)), 1)

    assert "rahasia hukum 1" in hukum.tap_data(data).html
    assert "rahasia" not in masuk(Peran.STAF, "bagian-tapem").tap_data(data).html


def test_the_workbook_and_json_have_the_answers_and_the_bases(masuk: Masuk) -> None:
    kabag = masuk(Peran.KABAG, "bagian-hukum")
    begin(kabag)
    kabag.send(PDF, "nota.pdf")
    kabag.say("=1+1 sudah dicek")
    kabag.tap("Simpan")
    hasil = found(kabag)

    [isi] = read_workbook(lembar.workbook(hasil, now=KINI)).lembar

    # The fifth finding, below the title and the header.
    assert isi.at("G7") == "dokumen harus sejalan dengan dirinya sendiri"
    # What somebody wrote is a text, whatever it begins with.
    assert isi.at("H7") == (
        "30 November 2026, Pejabat 9000, Kepala Bagian Hukum: =1+1 sudah dicek (nota.pdf)"
    )
    teks = json.dumps(lembar.plain(hasil))
    assert '"oleh": "Pejabat 9000", "sebagai": "Kepala Bagian Hukum", "bukti": "nota.pdf"' in teks
    assert any(
        satu.endswith("antar-dokumen (sudah ditanggapi)")
        for satu in lembar.lines(hasil, KINI.date())
    )
