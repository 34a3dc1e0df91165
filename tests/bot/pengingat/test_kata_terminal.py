"""What `ceker ingatkan` prints: who would hear what, and why not what else."""

from dataclasses import replace
from datetime import date

import pytest

from bot.messages.pengingat_terminal import gladi
from core.isian import Siapa
from core.kewajiban.ingatan import Nasib, Sebab, Tunggu
from core.periode import Periode
from core.services.gladi_pengingat import Baris, BarisTindak, Gladi
from core.tindak_lanjut import Asal, TindakLanjut
from tests.bot.pengingat.orang_tenggat import H7, pagi

PERTAMA = "22 Januari 2027 08.00: gladi, tidak ada yang dikirim atau dicatat."


def make_baris(
    nama: str | None = "Budi",
    kode: str = "h-7",
    nasib: Nasib | None = Nasib.KIRIM,
    alasan: Sebab | Tunggu | None = None,
) -> Baris:
    return Baris(
        nama=nama,
        unit_nama="Dinas Kesehatan",
        pendek="IKK LPPD",
        periode=Periode(2026, "tahun"),
        tenggat_on=date(2027, 1, 31),
        kode=kode,
        nasib=nasib,
        alasan=alasan,
    )


def printed(*baris: Baris) -> list[str]:
    return list(gladi(Gladi(H7, aktif=True, berikut_at=None, baris=baris)))


def test_each_person_is_named_once_above_what_they_would_hear() -> None:
    apa = "  IKK LPPD tahun 2026, Dinas Kesehatan, tenggat 31 Januari 2027, "

    assert printed(
        make_baris(kode="h-14", nasib=Nasib.DIGABUNG, alasan=Sebab.TERTINGGAL),
        make_baris(),
        make_baris("Ani", "p20270122"),
        make_baris(None, "h", Nasib.DILEWATI, Sebab.TANPA_ORANG),
    ) == [
        PERTAMA,
        "Budi",
        f"{apa}H-14: digabung (harinya sudah lewat; ikut yang terbaru)",
        f"{apa}H-7: dikirim",
        "Ani",
        f"{apa}daftar pagi: dikirim",
        "(tidak dikirim kepada siapa pun)",
        f"{apa}hari H: dilewati (di unitnya belum ada yang terdaftar)",
    ]


@pytest.mark.parametrize(
    ("nasib", "alasan", "akhir"),
    [
        (
            Nasib.DIGABUNG,
            Sebab.BERSAMAAN,
            "digabung (jatuh pada hari yang sama dengan pengingat lain)",
        ),
        (
            Nasib.DILEWATI,
            Sebab.TAK_TERJANGKAU,
            "dilewati (belum menekan MULAI, atau memblokir bot)",
        ),
        (Nasib.DILEWATI, Sebab.DIJEDA, "dilewati (orangnya menjeda pengingat)"),
        (Nasib.DILEWATI, Sebab.SUDAH_MASUK, "dilewati (laporannya sudah masuk)"),
        (
            Nasib.DILEWATI,
            Sebab.TAK_BERTUGAS,
            "dilewati (orangnya tidak lagi bertugas di unitnya)",
        ),
        (Nasib.DILEWATI, Sebab.DIBEBASKAN, "dilewati (unitnya dibebaskan)"),
        (
            Nasib.DILEWATI,
            Sebab.BARU_SAJA,
            "dilewati (keterlambatannya baru saja diingatkan)",
        ),
        (None, Tunggu.DITUNDA, "menunggu (orangnya minta diingatkan lagi nanti)"),
        (None, Tunggu.SEHARI_SEKALI, "menunggu (hari ini sudah ada pesan)"),
        (
            None,
            Tunggu.SEPEKAN,
            "menunggu (pekan ini sudah tiga pesan, dan belum mendesak)",
        ),
        (
            None,
            Tunggu.DAFTAR_PAGI,
            "menunggu (ikut daftar pagi pilihannya, nanti hari ini)",
        ),
    ],
)
def test_what_is_not_sent_says_why(nasib: Nasib | None, alasan: Sebab | Tunggu, akhir: str) -> None:
    [_, _, satu] = printed(make_baris(nasib=nasib, alasan=alasan))

    assert satu.endswith(f", H-7: {akhir}")


def test_what_is_to_be_followed_up_is_named_below_with_how_it_stands() -> None:
    satu = TindakLanjut(
        id=1,
        tahun=2024,
        nomor=3,
        asal=Asal.REKOMENDASI,
        kunci=None,
        teks="Evaluasi renstra",
        sumber=None,
        lhe=None,
        unit_id=1,
        unit_nama="Bagian Hukum",
        tenggat_on=date(2027, 1, 21),
        pembuat=Siapa(1, "Admin", pagi(1, 4)),
    )
    semua = (
        BarisTindak(nama="Budi", tindak=satu, nasib=Nasib.KIRIM, alasan=None),
        BarisTindak(nama="Ani", tindak=satu, nasib=None, alasan=Sebab.DIJEDA),
    )
    apa = (
        "  Tindak lanjut 2024 no. 3, Bagian Hukum, tenggat 21 Januari 2027, belum ditindaklanjuti, "
        "lewat tenggat: "
    )
    bawah = [
        "Tindak lanjut catatan dan rekomendasi:",
        "Budi",
        f"{apa}dikirim",
        "Ani",
        f"{apa}menunggu (orangnya menjeda pengingat)",
    ]

    hasil = Gladi(H7, aktif=True, berikut_at=None, baris=(make_baris(),), tindak=semua)
    assert list(gladi(hasil))[3:] == bawah
    # Without a line of the ladder, and without any kind of obligation, they stand there as well.
    assert list(gladi(replace(hasil, baris=()))) == [PERTAMA, *bawah]
    tidak_aktif = "Belum ada jenis kewajiban yang aktif."
    assert list(gladi(replace(hasil, baris=(), aktif=False))) == [PERTAMA, tidak_aktif, *bawah]


def test_where_nothing_would_be_sent_it_says_so() -> None:
    assert printed() == [PERTAMA, "Tidak ada yang perlu diingatkan pada waktu ini."]
    assert list(gladi(Gladi(H7, aktif=False, berikut_at=None, baris=()))) == [
        PERTAMA,
        "Belum ada jenis kewajiban yang aktif; tidak ada yang diingatkan.",
    ]
    assert list(gladi(Gladi(H7, aktif=True, berikut_at=pagi(1, 25), baris=()))) == [
        PERTAMA,
        "Di luar jam kirim; jam kirim berikutnya mulai 25 Januari 2027 08.00.",
    ]
