"""What a reminder says, and what its buttons answer: whole sentences, as they are read."""

from dataclasses import replace
from datetime import date

import pytest

from bot.messages import pengingat as kata
from bot.messages.kesalahan import explain
from bot.messages.pengingat_grup import terdaftar
from bot.pengingat import rute
from bot.pengingat.pesan import message
from bot.render import polos
from core.errors import DomainError
from core.galat_kewajiban import (
    AsistenBelumAdaError,
    HariTundaError,
    KendalaDitutupError,
    SudahDiteruskanError,
    TidakDitungguLagiError,
)
from core.periode import Periode
from core.services.kabar import Diingatkan, Pengingat
from storage.engine import writing
from storage.models import JenisKewajibanRow
from tests.bot.pengingat.orang_tenggat import H7, Dunia, pagi
from tests.bot.test_rute import check

KALIMAT = rute.KALIMAT
"""Imported for its sentences."""
JUMAT = date(2027, 1, 22)
AKHIR = (
    "Dihitung per Jumat, 22 Januari 2027.\nSemua yang masih ditunggu: /tenggat",
    "Semua yang masih ditunggu: /tenggat",
)


def make_hal(nomor: int = 1, **lain: object) -> Diingatkan:
    satu = Diingatkan(
        kewajiban_id=nomor,
        pendek="IKK LPPD",
        unit_nama="Dinas <Kesehatan>",
        periode=Periode(2026, "tahun"),
        tenggat_on=date(2027, 1, 31),
        diperpanjang=False,
        isian=False,
        perbaikan_on=None,
    )
    return replace(satu, **lain)  # type: ignore[arg-type]


def bagian(*semua: Diingatkan, on: date = JUMAT, selesai: tuple[Diingatkan, ...] = ()) -> list[str]:
    """Return the parts of a reminder as they are read."""
    jawaban = message(Pengingat(on, semua, selesai, bundel_id=1))
    check(jawaban)
    return polos(jawaban.html).split("\n\n")


APA = "• IKK LPPD tahun 2026, Dinas <Kesehatan>"


@pytest.mark.parametrize(
    ("on", "tenggat", "kaki"),
    [
        (JUMAT, "Tenggat Minggu, 31 Januari 2027, 9 hari lagi", AKHIR[0]),
        (date(2027, 1, 30), "Tenggat besok, Minggu, 31 Januari 2027", AKHIR[1]),
        (
            date(2027, 1, 31),
            "Tenggat hari ini, Minggu, 31 Januari 2027, pukul 23.59 WIB",
            AKHIR[1],
        ),
        (date(2027, 2, 1), "Tenggat Minggu, 31 Januari 2027; belum kami terima", AKHIR[1]),
    ],
)
def test_each_thing_is_named_with_its_deadline_and_nobody_is_called_late(
    on: date, tenggat: str, kaki: str
) -> None:
    assert bagian(make_hal(), on=on) == [
        "Bapak/Ibu, yang masih kami tunggu:",
        f"{APA}\n  {tenggat}",
        kaki,
    ]


def test_an_extension_a_hindrance_and_a_day_that_was_named_stand_below_it() -> None:
    satu = make_hal(
        tenggat_on=date(2027, 2, 12),
        diperpanjang=True,
        kendala=True,
        tunda_on=date(2027, 1, 25),
    )

    assert bagian(satu)[1] == (
        f"{APA}\n"
        "  Tenggat Jumat, 12 Februari 2027 (diperpanjang), 21 hari lagi\n"
        "  Kendalanya sudah disampaikan; menunggu jawaban.\n"
        "  Kami ingatkan lagi Senin, 25 Januari 2027."
    )


def test_what_came_in_is_thanked_for_and_what_is_owed_no_more_is_said_to_be_so() -> None:
    masuk = make_hal(2, pendek="SKM", periode=Periode(2026, "s2"), masuk=True)
    bebas = make_hal(3, pendek="LKjIP PD")

    assert bagian(make_hal(), selesai=(masuk, bebas))[2] == (
        "✓ SKM semester II 2026, Dinas <Kesehatan>: sudah kami terima, terima kasih\n"
        "✓ LKjIP PD tahun 2026, Dinas <Kesehatan>: tidak perlu dikirim lagi"
    )
    assert bagian(selesai=(masuk,)) == [
        "Terima kasih. Semua yang kami tunggu di pesan ini sudah kami terima.",
        "✓ SKM semester II 2026, Dinas <Kesehatan>: sudah kami terima, terima kasih",
    ]


def test_of_many_things_fifteen_are_named_and_the_others_counted() -> None:
    banyak = tuple(make_hal(n, pendek=f"Jenis {n}", masuk=True) for n in range(1, 18))

    semua = bagian(*banyak)
    assert semua[15].startswith("• Jenis 15 tahun 2026")
    assert semua[16:] == ["… dan 2 lagi.", AKHIR[0]]
    [_, selesai] = bagian(selesai=banyak)
    assert selesai.split("\n")[14:] == [
        "✓ Jenis 15 tahun 2026, Dinas <Kesehatan>: sudah kami terima, terima kasih",
        "… dan 2 lagi.",
    ]
    nama = [kata.nama(satu) for satu in banyak]
    tanya = kata.kapan(nama, date(2027, 3, 1)).split("\n\n")[0]
    assert tanya.split("\n")[15:] == ["• Jenis 15 tahun 2026", "… dan 2 lagi."]
    assert "Jenis 8 tahun 2026, dan 9 lainnya: kami ingatkan lagi" in kata.ditunda(
        banyak, date(2027, 1, 25)
    )


def test_whoever_puts_a_reminder_off_reads_what_that_means(dunia: Dunia) -> None:
    layar = dunia.reminder(H7)

    assert polos(layar.tap("Ingatkan lagi")) == (
        "Kapan kami ingatkan lagi?\n• IKK LPPD tahun 2026\n\n"
        "Paling lambat Senin, 1 Maret 2027. Sampai hari yang dipilih, kami tidak mengingatkan "
        "Anda tentang ini; tenggatnya tetap."
    )
    assert polos(layar.tap("Pilih tanggal")) == (
        "Tulis tanggalnya, misalnya 25 Januari; paling lambat Senin, 1 Maret 2027."
    )
    assert polos(layar.say("<kapan> saja")) == (
        "“<kapan> saja” belum terbaca sebagai tanggal. Tulis tanggalnya, misalnya 25 Januari; "
        "paling lambat Senin, 1 Maret 2027."
    )
    assert polos(layar.say("26 Januari")) == (
        "Baik. IKK LPPD tahun 2026: kami ingatkan lagi Selasa, 26 Januari 2027. Tenggatnya tetap."
    )


def test_whoever_tells_what_hinders_them_reads_who_will_read_it(dunia: Dunia) -> None:
    layar = dunia.reminder(H7)

    assert polos(layar.tap("Ada kendala")) == (
        "Apa kendalanya untuk IKK LPPD tahun 2026, Dinas Kesehatan? Tulis dengan kata sendiri, "
        "misalnya data dari puskesmas baru lengkap Jumat. Yang mengumpulkan akan membacanya."
    )
    assert polos(layar.say("server <mati>")) == (
        "Kendala untuk IKK LPPD tahun 2026, Dinas Kesehatan:\nserver <mati>\n\n"
        "Sampaikan kepada yang mengumpulkan, sebagai Operator Dinas Kesehatan? Pengingat tetap "
        "berjalan; dapat ditunda dengan “Ingatkan lagi”."
    )
    assert polos(layar.tap("Sampaikan")) == (
        "Terima kasih, kendalanya sudah kami sampaikan kepada yang mengumpulkan. Jawabannya kami "
        "kirim ke sini."
    )
    assert "  Kendalanya sudah disampaikan; menunggu jawaban.\n" in polos(layar.tap("« Pengingat"))


@pytest.fixture
def dua_laporan(dunia: Dunia) -> Dunia:
    """LKjIP is owed as well: on 29 January fall its H-30 and, a weekend ahead, H-1 of IKK."""
    with writing(dunia.engine) as session:
        session.get_one(JenisKewajibanRow, "lkjip").aktif_on = date(2026, 12, 1)
    return dunia


@pytest.mark.parametrize(
    ("tombol", "tanya"),
    [
        ("Kirim sekarang", "Laporan mana yang akan dikirim?"),
        ("Sudah lewat surat", "Laporan mana yang sudah dikirim lewat surat?"),
        ("Ingatkan lagi", "Yang mana yang diingatkan lagi nanti?"),
        ("Ada kendala", "Kendalanya pada yang mana?"),
    ],
)
def test_of_several_things_each_button_asks_first_which_it_is_about(
    dua_laporan: Dunia, tombol: str, tanya: str
) -> None:
    layar = dua_laporan.reminder(pagi(1, 29))

    assert layar.tap(tombol) == tanya


@pytest.mark.parametrize(
    ("galat", "kalimat"),
    [
        (
            TidakDitungguLagiError(),
            "Yang ini sudah kami terima, atau tidak perlu dikirim lagi. Terima kasih.",
        ),
        (
            HariTundaError(JUMAT, mulai_on=date(2027, 1, 25), akhir_on=date(2027, 3, 1)),
            (
                "Pengingat dapat ditunda ke salah satu hari dari Senin, 25 Januari 2027 sampai "
                "Senin, 1 Maret 2027. Tulis salah satu tanggalnya."
            ),
        ),
        (
            HariTundaError(JUMAT, mulai_on=date(2027, 3, 2), akhir_on=date(2027, 3, 2)),
            "Pengingat ini hanya dapat ditunda ke Selasa, 2 Maret 2027.",
        ),
        (
            KendalaDitutupError(oleh="Ani & Budi", pada_at=H7),
            "Kendala ini sudah ditanggapi oleh Ani & Budi, 22 Januari 2027 08.00.",
        ),
        (KendalaDitutupError(oleh=None, pada_at=None), "Kendala ini sudah ditanggapi."),
        (SudahDiteruskanError(), "Hari ini sudah diteruskan. Dapat diteruskan lagi besok."),
        (
            AsistenBelumAdaError("Asisten Pemerintahan"),
            (
                "Asisten Pemerintahan belum terhubung dengan CEKER. Teruskan teksnya lewat "
                "WhatsApp, atau minta admin mengundangnya."
            ),
        ),
    ],
)
def test_what_cannot_be_done_says_what_can(galat: DomainError, kalimat: str) -> None:
    assert polos(explain(galat)) == kalimat


@pytest.mark.parametrize(
    ("jenis", "topik", "awal"),
    [
        ((), False, "Baik. Grup ini menerima kabar tentang semua laporan yang sedang dikumpulkan:"),
        (("IKK LPPD",), True, "Baik. Topik ini menerima kabar tentang IKK LPPD:"),
        (("IKK LPPD", "SKM"), False, "Baik. Grup ini menerima kabar tentang IKK LPPD dan SKM:"),
    ],
)
def test_a_group_that_is_registered_reads_what_it_hears_of_and_when(
    jenis: tuple[str, ...],
    topik: bool,  # noqa: FBT001  as a case gives it
    awal: str,
) -> None:
    assert polos(terdaftar(jenis, topik=topik)) == (
        f"{awal} jumlah yang sudah masuk, setiap awal pekan dan pada hari tenggat, serta ucapan "
        "terima kasih bila sudah lengkap. Nama unit tidak pernah disebut.\n\n"
        "Memilih jenisnya: /grup ikk skm. Berhenti: /grup berhenti."
    )
