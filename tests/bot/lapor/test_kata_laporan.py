"""What is asked, shown and told of a report, sentence by sentence."""

from dataclasses import replace
from datetime import datetime

import pytest

from bot.lapor.kabar import kabar_laporan
from bot.ruang import Ruang
from core.kewajiban.laporan import Laporan
from core.services import keluar, laporan, lihat_laporan, orang
from core.services.kabar import Jenis, KabarLaporan
from storage.engine import writing
from storage.models import KewajibanRow
from tests.bot.isi.layar import teks
from tests.bot.tahun.obrolan import Obrolan
from tests.conftest import WIB
from tests.laporan_uji import KINI, PDF, Dunia

NAMA = "IKK LPPD tahun 2026, Dinas Kesehatan"
JUDUL = f"{NAMA}\nTenggat Minggu, 31 Januari 2027, 19 hari lagi"


def asked(obrolan: Obrolan) -> str:
    """Return what is asked, without what stands above it on every step."""
    return teks(obrolan.terakhir).rpartition("\n\n")[2]


@pytest.mark.parametrize(
    ("tulisan", "kalimat"),
    [
        (
            "<banyak>",
            "“<banyak>” belum terbaca. Tulis misalnya 38 dari 40 atau semua 40.",
        ),
        (
            "semua",
            "Dari berapa IKK semuanya? Tulis keduanya, misalnya 38 dari 40 atau semua 40.",
        ),
        (
            "41/40",
            (
                "“41/40”: yang terisi lebih banyak daripada jumlahnya. Tulis yang terisi lebih "
                "dahulu, misalnya 38 dari 40."
            ),
        ),
        (
            "0 dari 0",
            "“0 dari 0”: jumlah IKK antara 1 dan 9999. Tulis misalnya 38 dari 40.",
        ),
    ],
)
def test_a_number_of_ikk_that_cannot_be_is_asked_for_again(
    dinkes: Obrolan, tulisan: str, kalimat: str
) -> None:
    dinkes.say("/kirim ikk 2026")

    assert teks(dinkes.say(tulisan)) == (
        f"{kalimat}\n\n{JUDUL}\nSebagai: Operator Dinas Kesehatan\n\n"
        "Berapa IKK yang sudah terisi, dari berapa? Tulis misalnya 38 dari 40, atau semua 40."
    )


def test_each_step_asks_one_thing_and_the_last_shows_all_before_it_is_sent(
    dinkes: Obrolan,
) -> None:
    dinkes.say("/kirim ikk 2026 38/40")
    assert asked(dinkes) == (
        "Ada daftar IKK-nya? Tempel di sini sebagai teks, atau lewati; berkasnya diminta sesudah "
        "ini."
    )
    dinkes.say("1.1.1 APM SD\n1.1.2 APM SMP")
    assert asked(dinkes) == (
        "Kirim berkasnya (PDF, foto, Word, Excel, atau PowerPoint; paling banyak 10), atau tempel "
        "tautannya."
    )
    assert teks(dinkes.say("bukan tautan")).startswith(
        "Ini bukan tautan. Kirim berkasnya sebagai lampiran, atau tempel tautan yang dimulai "
        "dengan https://\n\n"
    )
    dinkes.send(PDF, "IKK & Dinkes.pdf")
    assert asked(dinkes) == (
        "Tersimpan: IKK & Dinkes.pdf. Masih ada lagi? Kirim, atau tekan Selesai."
    )
    dinkes.tap("Selesai")
    dinkes.tap("Perbaiki")
    assert asked(dinkes) == "Apa yang akan diperbaiki?"
    dinkes.tap("Catatan")
    assert asked(dinkes) == "Ada catatan untuk yang memeriksa? Tulis, atau lewati."

    assert teks(dinkes.say("mohon dicek")) == (
        f"Periksa sebelum dikirim\n{NAMA}\n\n"
        "IKK terisi: 38 dari 40\n"
        "Daftar IKK: 2 baris teks\n"
        "Catatan: mohon dicek\n"
        "Lampiran: IKK & Dinkes.pdf\n\n"
        "Kepada: Bagian Tata Pemerintahan\n"
        "Sebagai: Operator Dinas Kesehatan\n"
        "Tenggat Minggu, 31 Januari 2027, 19 hari lagi\n"
        "Bila dikirim sekarang: tepat waktu\n\n"
        "Belum dikirim. Tekan Kirim bila sudah benar."
    )
    assert teks(dinkes.tap("Kirim")) == (
        f"Terima kasih. {NAMA} sudah kami terima Selasa, 12 Januari 2027 pukul 10.00 WIB: tepat "
        "waktu.\n\n"
        "Nomor tanda terima: 00001/IKK-LPPD/2026/v1\n"
        "Bagian Tata Pemerintahan memeriksanya; hasilnya kami kabari di sini. Tanda terima sebagai "
        "PDF menyusul."
    )


def test_by_letter_its_number_and_its_day_are_asked_and_who_confirms_it_is_said(
    dinkes: Obrolan,
) -> None:
    dinkes.say("/kirim ikk 2026")
    dinkes.tap("Sudah lewat surat")
    assert asked(dinkes) == (
        "Berapa nomor suratnya? Tulis seperti tercetak, misalnya 440/12/Dinkes/2027."
    )
    dinkes.say("440/12")
    assert asked(dinkes) == "Tanggal berapa surat itu? Tulis misalnya 5 Januari 2027."
    assert teks(dinkes.say("<kapan>")).startswith(
        "“<kapan>” bukan tanggal. Tulis misalnya 5 Januari 2027.\n\n"
    )
    assert teks(dinkes.say("1 Januari 2026")).startswith(
        "Surat tanggal 1 Januari 2026 tidak mungkin membawa laporan ini: tanggalnya antara "
        "1 Januari 2027, saat laporan mulai dapat dikirim, dan 12 Januari 2027. Tulis tanggal yang "
        "tercetak di surat itu.\n\n"
    )
    dinkes.say("10 Januari 2027")
    assert asked(dinkes) == "Kirim pindaian suratnya bila ada, atau lewati."

    assert teks(dinkes.tap("Lewati")) == (
        f"Periksa sebelum dikirim\n{NAMA}\n\n"
        "Lewat surat nomor 440/12, 10 Januari 2027\n"
        "Sudah lewat surat; pengumpulnya akan memastikan suratnya diterima. Sesudah itu tepat atau "
        "tidaknya dihitung menurut tanggal surat.\n"
        "Lampiran: tidak ada\n\n"
        "Kepada: Bagian Tata Pemerintahan\n"
        "Sebagai: Operator Dinas Kesehatan\n"
        "Tenggat Minggu, 31 Januari 2027, 19 hari lagi\n"
        "Bila dikirim sekarang: menunggu suratnya dipastikan\n\n"
        "Belum dikirim. Tekan Kirim bila sudah benar."
    )
    assert "WIB: menunggu suratnya dipastikan.\n" in teks(dinkes.tap("Kirim"))


@pytest.mark.parametrize(
    ("saat", "tenggat"),
    [
        (datetime(2027, 1, 29, 9, tzinfo=WIB), "Tenggat Minggu, 31 Januari 2027, 2 hari lagi"),
        (datetime(2027, 1, 30, 9, tzinfo=WIB), "Tenggat besok, Minggu, 31 Januari 2027"),
        (
            datetime(2027, 1, 31, 23, 59, 59, tzinfo=WIB),
            "Tenggat hari ini, Minggu, 31 Januari 2027, pukul 23.59 WIB",
        ),
        (
            datetime(2027, 2, 1, 0, 0, tzinfo=WIB),
            "Tenggat Minggu, 31 Januari 2027\nBelum kami terima",
        ),
    ],
)
def test_the_list_counts_the_days_and_says_what_was_not_received(
    dunia: Dunia, kamar: Ruang, saat: datetime, tenggat: str
) -> None:
    daftar = Obrolan(replace(kamar, jam=lambda: saat), dunia.dinkes).say("/kirim")

    assert f"{NAMA}\n{tenggat}\n\n" in teks(daftar)


def test_the_list_says_what_came_back_by_when_and_what_can_be_sent_later(
    dunia: Dunia, kamar: Ruang
) -> None:
    satu = dunia.send(dunia.dinkes)
    laporan.give_back(dunia.engine, None, dunia.tapem, satu.id, "kurang", now=KINI)
    daftar = teks(Obrolan(kamar, dunia.dinkes).say("/kirim"))
    assert (
        f"{JUDUL}\nDikembalikan untuk diperbaiki, paling lambat Minggu, 31 Januari 2027\n\n"
        in daftar
    )

    # All that can be sent now is in or exempt.
    with writing(dunia.engine) as session:
        for jenis in ("ikk_lppd", "perjanjian_kinerja"):
            session.get_one(KewajibanRow, dunia.owed("dinsos", jenis)).dibebaskan_alasan = "uji"
        session.get_one(KewajibanRow, dunia.owed("dinsos", "skm")).dibebaskan_alasan = "uji"
    kosong = teks(Obrolan(kamar, dunia.dinsos).say("/kirim"))
    assert kosong.endswith(
        "Tidak ada laporan yang perlu dikirim sekarang. Terima kasih.\n\n"
        "Berikutnya: LKjIP PD tahun 2026, Dinas Sosial, dapat dikirim mulai 29 Januari 2027."
    )


def test_whoever_decides_reads_who_sent_it_what_it_says_and_in_whose_name_they_do(
    dunia: Dunia, kamar: Ruang
) -> None:
    dunia.send(dunia.dinkes)
    tapem = Obrolan(kamar, dunia.tapem)

    assert teks(tapem.say("/verifikasi")) == (
        "Laporan menunggu putusan Anda (1)\n\n"
        f"1. {NAMA}\nIKK 38 dari 40; 1 lampiran\ndikirim 12 Januari 2027 10.00, tepat waktu\n\n"
        "Ketuk nomornya untuk melihat selengkapnya, dengan lampirannya."
    )
    assert teks(tapem.tap("1")) == (
        f"{NAMA}\n"
        "Versi 1: menunggu diperiksa\n"
        "Dikirim Selasa, 12 Januari 2027 pukul 10.00 WIB oleh Pejabat 3001, Operator Dinas "
        "Kesehatan\n"
        "Keadaan: tepat waktu\n\n"
        "IKK terisi: 38 dari 40\n"
        "Lampiran: IKK 2026.pdf\n\n"
        "Anda memutuskan sebagai Verifikator Bagian Tata Pemerintahan."
    )
    assert teks(tapem.tap("Kembalikan")) == (
        f"Apa yang perlu diperbaiki dari {NAMA}?\n"
        "Tulis catatan untuk pengirimnya dalam satu pesan. Tidak jadi: tekan Batal."
    )
    assert teks(tapem.say("…")) == (
        "Catatan belum terbaca. Tulis dengan kata, misalnya: mohon lampirkan IKK yang belum terisi."
    )
    assert teks(tapem.say("lampirkan <IKK> 3")) == (
        f"Kembalikan {NAMA} dengan catatan ini?\nlampirkan <IKK> 3\n\n"
        "Catatan langsung sampai kepada pengirimnya. Anda memutuskan sebagai Verifikator Bagian "
        "Tata Pemerintahan.\nCatatan lain? Tulis ulang."
    )
    assert teks(tapem.tap("Ya, kembalikan")) == (
        f"Dikembalikan: {NAMA}. Pengirimnya kami kabari sekarang dengan catatan:\nlampirkan <IKK> 3"
    )
    [kabar] = told(dunia)
    assert kabar == (
        f"{NAMA} dikembalikan oleh Pejabat 3004:\nlampirkan <IKK> 3\n\n"
        "Mohon diperbaiki lewat tombol di bawah paling lambat Minggu, 31 Januari 2027. Isinya "
        "masih tersimpan; cukup ubah yang perlu."
    )


def told(dunia: Dunia) -> list[str]:
    """Return what the operator of Dinas Kesehatan hears now of decisions."""
    orang.mark_started(dunia.engine, dunia.dinkes, now=KINI)
    return [
        teks(kabar_laporan(satu.isi))
        for satu in keluar.list_due(dunia.engine, now=KINI)
        if satu.kepada == dunia.dinkes.telegram_id and isinstance(satu.isi, KabarLaporan)
    ]


def message(dunia: Dunia, jenis: Jenis, nomor: int, now: datetime) -> str:
    """Return what is told of a report when this becomes of it."""
    satu = lihat_laporan.inspect(dunia.engine, dunia.dinkes, nomor, now=now)
    return teks(kabar_laporan(KabarLaporan(jenis, satu.laporan, satu.terutang)))


def test_a_letter_that_is_accepted_is_a_letter_that_is_confirmed(
    dunia: Dunia, dinkes: Obrolan, kamar: Ruang
) -> None:
    dinkes.say("/kirim ikk 2026")
    dinkes.tap("Sudah lewat surat")
    for tulisan in ("440/12", "10 Januari 2027"):
        dinkes.say(tulisan)
    dinkes.tap("Lewati")
    dinkes.tap("Kirim")
    tapem = Obrolan(kamar, dunia.tapem)

    assert (
        f"1. {NAMA}\nsurat 440/12; tanpa lampiran\n"
        "dikirim 12 Januari 2027 10.00, menunggu suratnya dipastikan\n"
    ) in teks(tapem.say("/verifikasi"))
    assert (
        "Keadaan: menunggu suratnya dipastikan\n"
        "Lewat surat nomor 440/12, 10 Januari 2027\n"
        "Menerima laporan ini berarti memastikan suratnya; tepat atau tidaknya lalu dihitung "
        "menurut tanggal surat itu.\n"
    ) in teks(tapem.tap("1"))
    assert teks(tapem.tap("Terima")) == (
        f"Diterima: {NAMA}, tepat waktu. Pengirimnya kami kabari sekarang."
    )
    assert told(dunia) == [
        f"Terima kasih. {NAMA} sudah diperiksa dan diterima, tepat waktu.",
    ]


def test_whoever_was_late_hears_that_it_is_accepted_and_nothing_of_that(
    dunia: Dunia, kamar: Ruang
) -> None:
    telat = datetime(2027, 2, 1, 9, tzinfo=WIB)
    dinkes = Obrolan(replace(kamar, jam=lambda: telat), dunia.dinkes)
    dinkes.say("/kirim ikk 2026 38/40")
    dinkes.tap("Lewati")
    dinkes.send(PDF, "a.pdf")
    dinkes.tap("Selesai")
    assert "pukul 09.00 WIB: masuk setelah tenggat.\n" in teks(dinkes.tap("Kirim"))
    [satu] = laporan.list_waiting(dunia.engine, dunia.tapem)
    laporan.accept(dunia.engine, None, dunia.tapem, satu.id, now=telat)

    assert message(dunia, Jenis.LAPORAN_DITERIMA, satu.id, telat) == (
        f"Terima kasih. {NAMA} sudah diperiksa dan diterima."
    )


@pytest.mark.parametrize(
    ("jenis", "kalimat"),
    [
        (
            Jenis.LAPORAN_DIGANTI,
            (
                f"{NAMA} yang Anda kirim digantikan versi yang lebih baru sebelum diperiksa. "
                "Keduanya ada di riwayat."
            ),
        ),
        (
            Jenis.LAPORAN_DICATAT,
            (
                f"Terima kasih. {NAMA} sudah dicatat atas nama unit Bapak/Ibu oleh Pejabat 3001. "
                "Tidak perlu dikirim lagi; mohon dilihat bila ada yang kurang."
            ),
        ),
        (
            Jenis.LAPORAN_TANPA_PEMUTUS,
            (
                f"{NAMA} belum dapat diperiksa siapa pun: verifikator bidangnya belum terdaftar, "
                "atau mengirimnya sendiri. Mohon undang verifikator lain dengan /undang."
            ),
        ),
    ],
)
def test_what_becomes_of_a_report_is_told_in_one_message(
    dunia: Dunia, jenis: Jenis, kalimat: str
) -> None:
    satu = dunia.send(dunia.dinkes)

    assert message(dunia, jenis, satu.id, KINI) == kalimat


def test_whoever_takes_a_report_back_reads_what_that_means(dunia: Dunia, dinkes: Obrolan) -> None:
    kirim: Laporan = dunia.send(dunia.dinkes)

    assert teks(dinkes.tap_data(f"lx:{kirim.id}")) == (
        f"Tarik kembali {NAMA}? Laporan ini tidak lagi menunggu diperiksa, dan dihitung belum "
        "dikirim."
    )
    assert teks(dinkes.tap("Ya, tarik kembali")).startswith(
        f"Ditarik kembali: {NAMA}. Tetap ada di riwayat, dan dihitung belum dikirim.\n\n"
    )
