"""One posting: all its facts, its evidence on tap, and the buttons that this person may press."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from sqlmodel import Session

from bot import rute
from bot.isi.lihat import web_link
from bot.jawaban import Jawaban
from bot.messages.kesalahan import explain
from bot.ruang import Ruang
from core.angka import Predikat
from core.baca_isian import Angka
from core.errors import DomainError, TidakBerhakError, TombolBasiError
from core.galat_bukti import BerkasTakTerbacaError
from core.hak import Pelaku, Peran
from core.isian import Bukti, Catatan, Isian
from core.services import pengisian, putusan, simpanan
from storage.models import OrangRow
from tests.bot.isi.layar import teks, tombol
from tests.bot.test_rute import check
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia

PDF = b"%PDF-1.4 isi %%EOF"


def look(ruang: Ruang, pelaku: Pelaku, satu: Isian) -> Jawaban:
    jawaban = rute.jawab_tombol(ruang, pelaku, f"isl:{satu.id}")
    check(jawaban)
    return jawaban


def file_of(ruang: Ruang, nama: str = "SP2D Juni.pdf") -> Bukti:
    sidik = simpanan.store(ruang.data_dir, PDF)
    return Bukti(nama, sidik=sidik, jenis="pdf", ukuran=len(PDF))


def test_everything_that_is_known_of_it_is_there(ruang: Ruang, dunia: Dunia) -> None:
    dunia.post(dunia.kabag_tapem, dunia.iku2("12", "tw1"))
    catatan = Catatan("dukungan <pimpinan>", "", None)
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27", catatan=catatan, bukti=(file_of(ruang),)))

    isi = teks(look(ruang, dunia.verifikator_kinerja, satu))

    for kalimat in (
        "IKU-2 Kerja sama, TW II 2025",
        "Bagian Tata Pemerintahan, versi 1: diajukan",
        "Realisasi                     27,00%",
        "Target                        30,00%",
        "Capaian                       90,00%",
        "TW I 2025                     12,00%",
        "Selisih                  +15,00 poin",
        "Ditulis Pejabat 2001, Kepala Bagian Tata Pemerintahan, 23 November 2026 10.00",
        "Lewat tenggat",
        "Faktor pendorong: dukungan <pimpinan>",
        "Faktor penghambat: tidak ada",
        "Tindak lanjut: nanti",
        "Bukti dukung: 1 berkas",
        "Target dan pagu 2025: contoh.",
        "Anda memutuskan sebagai Verifikator Bagian Organisasi.",
    ):
        assert kalimat in isi


def test_a_decision_is_shown_with_its_note_and_the_figure_that_still_counts(
    ruang: Ruang, dunia: Dunia
) -> None:
    lama = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, lama.id, now=NOW)
    baru = dunia.post(dunia.kabag_tapem, dunia.iku2("28", alasan="salah <hitung>"))
    putusan.give_back(
        dunia.engine, None, dunia.verifikator_kinerja, baru.id, "mana <buktinya>?", now=NOW
    )

    jawaban = look(ruang, dunia.kabag_tapem, baru)

    isi = teks(jawaban)
    assert "versi 2: dikembalikan" in isi
    assert "Terverifikasi (v1)            27,00%" in isi
    assert "Alasan: salah <hitung>" in isi
    assert (
        "Dikembalikan oleh Pejabat 2004, 23 November 2026 10.00\nCatatan: mana <buktinya>?" in isi
    )
    assert set(tombol(jawaban)) == {"Perbaiki", "Riwayat"}


def test_a_predikat_is_judged_on_its_scale(ruang: Ruang, dunia: Dunia) -> None:
    # The target of IKU-9 is BB; a B is below it, and nobody has given the two a score.
    usul = dunia.usul(dunia.iku(9), "tahun", Angka("B", Predikat("B")), "bagian-organisasi")
    satu = dunia.post(dunia.kabag_organisasi, usul)

    isi = teks(look(ruang, dunia.kabag_organisasi, satu))

    assert "Capaian               tidak tercapai" in isi


def test_somebody_who_is_gone_leaves_the_office(ruang: Ruang, dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    with Session(dunia.engine) as session:
        session.get_one(OrangRow, dunia.kabag_tapem.orang_id).nama = ""
        session.commit()

    isi = teks(look(ruang, dunia.verifikator_kinerja, satu))

    assert "Ditulis Kepala Bagian Tata Pemerintahan, 23 November 2026 10.00" in isi


def test_long_notes_come_in_pages(ruang: Ruang, dunia: Dunia) -> None:
    panjang = "<&> " * 500
    usul = dunia.iku2("27", catatan=Catatan(panjang, panjang, panjang), alasan=panjang)
    satu = dunia.post(dunia.kabag_tapem, usul)

    jawaban = look(ruang, dunia.verifikator_kinerja, satu)
    halaman = 1
    while berikut := tombol(jawaban).get("Berikutnya »"):
        jawaban = rute.jawab_tombol(ruang, dunia.verifikator_kinerja, berikut)
        check(jawaban)
        assert {"Setujui", "Kembalikan"} <= set(tombol(jawaban))
        halaman += 1
    assert halaman > 4
    assert "Bukti dukung: belum ada" in teks(jawaban)


# Who may press what


def test_buttons_are_those_that_the_person_may_press_now(ruang: Ruang, dunia: Dunia) -> None:
    draf = pengisian.save(
        dunia.engine, None, dunia.staf_tapem, dunia.iku2("20", "tw1"), ajukan=False, now=NOW
    ).isian
    dari_staf = dunia.post(dunia.staf_tapem, dunia.iku2("27"))
    diajukan = dunia.post(dunia.kabag_tapem, dunia.iku2("40", "tw3"))

    def labels(pelaku: Pelaku, satu: Isian) -> set[str]:
        return set(tombol(look(ruang, pelaku, satu)))

    assert labels(dunia.staf_tapem, draf) == {"Tarik kembali", "Riwayat"}
    assert labels(dunia.staf_tapem, dari_staf) == {"Tarik kembali", "Riwayat"}
    assert labels(dunia.kabag_tapem, dari_staf) == {
        *("Setujui dan kirim", "Kembalikan ke staf", "Delegasikan mulai sekarang"),
        *("Riwayat", "« Dari staf"),
    }
    assert labels(dunia.kabag_tapem, diajukan) == {"Tarik kembali", "Riwayat"}
    assert labels(dunia.verifikator_kinerja, diajukan) == {
        *("Setujui", "Kembalikan", "Riwayat", "« Daftar verifikasi"),
    }
    for pelaku in (dunia.verifikator_anggaran, dunia.admin, dunia.kabag_organisasi):
        assert labels(pelaku, diajukan) == {"Riwayat"}


def test_a_draft_is_its_writers_alone(ruang: Ruang, dunia: Dunia, sekda: Pelaku) -> None:
    draf = pengisian.save(
        dunia.engine, None, dunia.staf_tapem, dunia.iku2("27"), ajukan=False, now=NOW
    ).isian
    for pelaku in (sekda, dunia.kabag_tapem, dunia.verifikator_kinerja, dunia.admin):
        with pytest.raises(TidakBerhakError):
            look(ruang, pelaku, draf)
    pengisian.withdraw(dunia.engine, None, dunia.staf_tapem, draf.id, now=NOW)
    look(ruang, dunia.kabag_tapem, draf)
    for pelaku in (sekda, dunia.verifikator_kinerja, dunia.admin):
        with pytest.raises(TidakBerhakError):
            look(ruang, pelaku, draf)


def test_what_is_not_there_or_not_theirs_opens_nothing(
    ruang: Ruang, dunia: Dunia, operator_dinkes: Pelaku, staf_hukum: Pelaku
) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27", bukti=(file_of(ruang),)))
    for pelaku in (operator_dinkes, staf_hukum):
        for data in (f"isl:{satu.id}", f"isb:{satu.id}:0", f"isg:{satu.id}:1"):
            with pytest.raises(TidakBerhakError):
                rute.jawab_tombol(ruang, pelaku, data)
    for data in ("isl:999", "isl:x", "isl", "isb:999:0", f"isb:{satu.id}:1", f"isb:{satu.id}"):
        with pytest.raises(TombolBasiError):
            rute.jawab_tombol(ruang, dunia.kabag_tapem, data)


# Evidence


def test_a_file_comes_as_it_was_sent(ruang: Ruang, dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27", bukti=(file_of(ruang),)))
    data = tombol(look(ruang, dunia.verifikator_kinerja, satu))["SP2D Juni.pdf"]

    berkas = rute.jawab_tombol(ruang, dunia.verifikator_kinerja, data)

    assert berkas.lampiran is not None
    assert (berkas.lampiran.nama, berkas.lampiran.isi) == ("SP2D Juni.pdf", PDF)
    assert "IKU-2 Kerja sama, TW II 2025" in teks(berkas)
    assert tombol(berkas) == {"« Isian": f"isl:{satu.id}"}


@pytest.mark.parametrize("rusak", [True, False])
def test_a_damaged_or_missing_file_gets_its_sentence(
    ruang: Ruang, dunia: Dunia, *, rusak: bool
) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27", bukti=(file_of(ruang),)))
    [path] = [p for p in Path(ruang.data_dir, "berkas").rglob("*") if p.is_file()]
    if rusak:
        path.write_bytes(b"lain")
    else:
        path.unlink()

    with pytest.raises(BerkasTakTerbacaError) as caught:
        rute.jawab_tombol(ruang, dunia.verifikator_kinerja, f"isb:{satu.id}:0")

    kalimat = explain(caught.value)
    assert ("rusak di penyimpanan" if rusak else "tidak ada lagi di penyimpanan") in kalimat
    assert len(kalimat) <= 200


@pytest.mark.parametrize(
    ("tautan", "boleh"),
    [
        ("https://drive.google.com/a?b=c", True),
        ("http://bengkulukota.go.id", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("tg://user?id=1", False),
        ("https://", False),
        ("https://localhost", False),
        ("https://x.id/a b", False),
        ("https://x.id/\u202ea", False),
        ("https://[x", False),
        ("https://x.id/" + "a" * 1100, False),
        ("", False),
    ],
)
def test_only_an_address_of_the_web_becomes_a_button(
    ruang: Ruang, dunia: Dunia, tautan: str, *, boleh: bool
) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27", bukti=(Bukti("Folder", tautan),)))

    jawaban = look(ruang, dunia.verifikator_kinerja, satu)

    assert tombol(jawaban).get("Folder") == (tautan if boleh else None)
    assert bool(web_link(tautan)) is boleh


def test_many_files_have_a_page_of_their_own(ruang: Ruang, dunia: Dunia) -> None:
    bukti = tuple(file_of(ruang, f"nota {nomor}.pdf") for nomor in range(30))
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27", bukti=bukti))
    data = tombol(look(ruang, dunia.verifikator_kinerja, satu))["Semua bukti (30)"]

    terlihat: set[str] = set()
    while data:
        jawaban = rute.jawab_tombol(ruang, dunia.verifikator_kinerja, data)
        check(jawaban)
        terlihat |= {label for label in tombol(jawaban) if label.startswith("nota")}
        data = tombol(jawaban).get("Berikutnya »", "")
    assert len(terlihat) == 30


def test_a_stranger_sees_nothing_even_of_what_they_once_wrote(ruang: Ruang, dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    mantan = replace(dunia.kabag_tapem, penugasan=())
    assert "belum terdaftar" in teks(rute.jawab_tombol(ruang, mantan, f"isl:{satu.id}"))
    for perbuatan in (pengisian.withdraw, putusan.accept):
        with pytest.raises(DomainError):
            perbuatan(dunia.engine, None, mantan, satu.id, now=NOW)


def test_the_parts_of_a_percentage_stay_in_one_line(ruang: Ruang, dunia: Dunia) -> None:
    bagian = Angka("38/39", Decimal("97.4359"), Decimal(38), Decimal(39))
    satu = dunia.post(dunia.kabag_tapem, replace(dunia.iku2(), angka=bagian))
    lain = make_pelaku(dunia.engine, Peran.PEMBACA, telegram_id=2077)
    assert "Realisasi        97,44% (38 dari 39)" in teks(look(ruang, lain, satu))
