"""What the board says, sentence by sentence, of whatever can stand on it."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.messages import papan as kata
from bot.render import polos
from core.hak import Bidang, Penugasan, Peran
from core.kewajiban.ingatan import Nasib, Sebab
from core.kewajiban.laporan import StatusLaporan
from core.kewajiban.tepat import Kedudukan
from core.kinerja import Unit
from core.papan import BarisPapan, Diingatkan, Kolom, OrangUnit, Papan, make_board
from core.periode import Periode
from core.services.ingatkan import Akibat, HasilIngatkan
from tests.conftest import WIB
from tests.kewajiban_uji import at

TENGGAT = date(2027, 1, 31)
IKK = Kolom(
    jenis="ikk_lppd",
    pendek="IKK LPPD",
    nama="Indikator Kinerja Kunci untuk LPPD",
    bidang=Bidang.IKK_LPPD,
    periode=Periode(2026, "tahun"),
    isian=False,
    contoh=False,
)
NAMA = "Dinas <Kesehatan>"


def make_baris(kedudukan: Kedudukan, **lain: object) -> BarisPapan:
    satu = BarisPapan(
        kewajiban_id=1,
        kolom=IKK,
        unit=Unit(1, NAMA),
        kedudukan=kedudukan,
        buka_on=date(2027, 1, 1),
        tenggat_on=TENGGAT,
        berlaku_on=TENGGAT,
        perbaikan_on=None,
        masuk_at=None,
        terjangkau=True,
    )
    return replace(satu, **lain)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kode", "sebutan"),
    [
        ("tahun", "IKK LPPD 2026"),
        ("tw2", "IKK LPPD TW II 2026"),
        ("s1", "IKK LPPD semester I 2026"),
        ("b06", "IKK LPPD Juni 2026"),
    ],
)
def test_a_board_is_named_by_its_kind_and_period(kode: str, sebutan: str) -> None:
    assert kata.kolom(replace(IKK, periode=Periode(2026, kode))) == sebutan


@pytest.mark.parametrize(
    ("on", "sisa"),
    [
        (date(2027, 1, 22), "9 hari lagi"),
        (date(2027, 1, 29), "2 hari lagi"),
        (date(2027, 1, 30), "besok"),
        (TENGGAT, "hari ini, pukul 23.59 WIB"),
        (date(2027, 2, 1), "lewat 1 hari"),
    ],
)
def test_how_far_off_a_deadline_is_is_counted_in_days(on: date, sisa: str) -> None:
    assert kata.tenggat([TENGGAT], on, contoh=False) == f"Tenggat Minggu, 31 Januari 2027, {sisa}."


def test_where_units_are_due_on_several_days_the_first_and_the_last_are_named() -> None:
    semua = [TENGGAT, date(2027, 2, 15), date(2027, 3, 31)]

    assert kata.tenggat(semua, TENGGAT, contoh=True) == (
        "Tenggat 31 Januari 2027 s.d. 31 Maret 2027 (tanggal contoh)."
    )


def test_how_many_are_in_leaves_out_whoever_is_exempt() -> None:
    def board(*semua: Kedudukan) -> Papan:
        return make_board(IKK, [make_baris(satu) for satu in semua])

    bebas = Kedudukan.DIBEBASKAN
    assert kata.masuk(board(bebas, bebas)) == "Semua unit dibebaskan."
    assert kata.masuk(board(bebas, Kedudukan.LEWAT)) == "Masuk 0 dari 1 (0,00%)."
    # What is late is in; what came back is not.
    assert (
        kata.masuk(board(Kedudukan.TEPAT_WAKTU, Kedudukan.TERLAMBAT, Kedudukan.DIPERBAIKI))
        == "Masuk 2 dari 3 (66,67%)."
    )


def test_what_one_s_own_unit_cannot_send_yet_says_from_when_on_it_can() -> None:
    satu = make_baris(Kedudukan.BELUM_WAKTUNYA, kolom=replace(IKK, contoh=True))

    assert polos(kata.milik(satu, date(2026, 12, 20))) == (
        f"• IKK LPPD 2026, {NAMA}\n"
        "  Belum waktunya; dapat dikirim mulai 1 Januari 2027, tenggat 31 Januari 2027 "
        "(tanggal contoh)."
    )


OPERATOR = Penugasan(peran=Peran.OPERATOR_PD, unit_id=1, unit_nama=NAMA)


@pytest.mark.parametrize(
    ("terjangkau", "diblokir", "terakhir", "keadaan"),
    [
        (True, False, "", "terjangkau"),
        (
            True,
            False,
            "12 Januari 2027 09.00",
            "terjangkau, terakhir hadir 12 Januari 2027 09.00",
        ),
        (False, False, "", "belum memulai bot"),
        (
            False,
            True,
            "12 Januari 2027 09.00",
            "memblokir bot, terakhir hadir 12 Januari 2027 09.00",
        ),
    ],
)
def test_of_each_person_it_says_whether_a_message_can_reach_them(
    terjangkau: bool,  # noqa: FBT001  as a case gives it
    diblokir: bool,  # noqa: FBT001
    terakhir: str,
    keadaan: str,
) -> None:
    satu = OrangUnit(1, "Budi", OPERATOR, terjangkau, diblokir, None)

    assert polos(kata.orang(satu, terakhir)) == f"• Budi, Operator {NAMA}: {keadaan}"


@pytest.mark.parametrize(
    ("status", "sebutan"),
    [
        (StatusLaporan.DIAJUKAN, "menunggu diperiksa"),
        (StatusLaporan.DITERIMA, "diterima"),
        (StatusLaporan.DIKEMBALIKAN, "dikembalikan"),
        (StatusLaporan.DITARIK, "ditarik pengirimnya"),
        (StatusLaporan.DIGANTI, "diganti versi berikutnya"),
    ],
)
def test_each_version_of_a_report_says_what_became_of_it(
    status: StatusLaporan, sebutan: str
) -> None:
    baris = kata.laporan(2, status, at(2027, 1, 29, 10, 5), "Budi & Ani", "")

    assert polos(baris) == f"• versi 2, 29 Januari 2027 10.05, Budi & Ani: {sebutan}"


@pytest.mark.parametrize(
    ("kode", "oleh", "sebutan"),
    [
        ("buka", None, "dibuka"),
        ("h-7", None, "H-7"),
        ("h", None, "hari H"),
        ("l+2", None, "H+2 hari kerja"),
        ("p20270122", None, "daftar pagi"),
        ("t20270122", None, "diminta sendiri"),
        ("diminta", "Kabag <Tapem>", "diminta Kabag <Tapem>"),
        # Who asked has left since.
        ("diminta", None, "diminta"),
    ],
)
def test_each_reminder_says_what_it_came_from(kode: str, oleh: str | None, sebutan: str) -> None:
    satu = Diingatkan(kode, Nasib.KIRIM, None, "Budi", at(2027, 1, 22), oleh)

    assert polos(kata.pengingat(satu, at(2027, 1, 22, 8))) == (
        f"• {sebutan}, 22 Januari 2027 08.00, Budi: dikirim"
    )


@pytest.mark.parametrize(
    ("nasib", "sebab", "akhir"),
    [
        (
            Nasib.DIGABUNG,
            Sebab.BERSAMAAN,
            "digabung ke pengingat lain (jatuh pada hari yang sama)",
        ),
        (
            Nasib.DIGABUNG,
            Sebab.TERTINGGAL,
            "digabung ke pengingat lain (harinya sudah lewat)",
        ),
        (
            Nasib.DILEWATI,
            Sebab.TAK_TERJANGKAU,
            "tidak dikirim (belum memulai bot, atau memblokirnya)",
        ),
        (Nasib.DILEWATI, Sebab.DIJEDA, "tidak dikirim (orangnya menjeda pengingat)"),
        (
            Nasib.DILEWATI,
            Sebab.TANPA_ORANG,
            "tidak dikirim (di unit ini belum ada yang terdaftar)",
        ),
        (Nasib.DILEWATI, Sebab.SUDAH_MASUK, "tidak dikirim (laporannya sudah masuk)"),
        (
            Nasib.DILEWATI,
            Sebab.TAK_BERTUGAS,
            "tidak dikirim (orangnya tidak lagi bertugas di unit ini)",
        ),
        (Nasib.DILEWATI, Sebab.DIBEBASKAN, "tidak dikirim (unit ini dibebaskan)"),
        (
            Nasib.DILEWATI,
            Sebab.BARU_SAJA,
            "tidak dikirim (keterlambatannya baru saja diingatkan)",
        ),
    ],
)
def test_a_reminder_that_was_not_sent_by_itself_says_why(
    nasib: Nasib, sebab: Sebab, akhir: str
) -> None:
    satu = Diingatkan("h-7", nasib, sebab, None, at(2027, 1, 22))

    assert kata.pengingat(satu, at(2027, 1, 22, 8)) == (
        f"• H-7, 22 Januari 2027 08.00, orang yang sudah tidak ada: {akhir}"
    )


def outcome(akibat: Akibat, **lain: object) -> HasilIngatkan:
    satu = HasilIngatkan(kewajiban_id=1, unit_nama=NAMA, akibat=akibat, banyak=2)
    return replace(satu, **lain)  # type: ignore[arg-type]


KINI = at(2027, 1, 22, 9)


@pytest.mark.parametrize(
    ("hasil", "kalimat"),
    [
        (outcome(Akibat.DIINGATKAN, sampai_at=KINI), "kami ingatkan (2 orang)."),
        (
            outcome(Akibat.DIINGATKAN, sampai_at=datetime(2027, 1, 25, 7, 30, tzinfo=WIB)),
            (
                "kami ingatkan (2 orang); pesannya keluar pada jam kerja, Senin, 25 Januari 2027 "
                "pukul 07.30 WIB."
            ),
        ),
        (
            outcome(Akibat.SUDAH, oleh="Ani", pada_at=KINI),
            "sudah diingatkan: diminta Ani, 22 Januari 2027 09.00 WIB. Sekali sehari sudah cukup.",
        ),
        (
            outcome(Akibat.SUDAH, pada_at=KINI),
            (
                "sudah diingatkan: pengingat terjadwal, 22 Januari 2027 09.00 WIB. Sekali sehari "
                "sudah cukup."
            ),
        ),
        (
            outcome(Akibat.TAK_TERJANGKAU),
            (
                "belum terjangkau bot, jadi tidak ada yang terkirim. Mohon dikabari lewat telepon; "
                "admin CEKER dapat mengundang orangnya."
            ),
        ),
        (
            outcome(Akibat.TAK_DITUNGGU),
            ": tidak ada yang ditunggu sekarang, jadi tidak ada yang dikirim.",
        ),
    ],
)
def test_who_asks_one_unit_reads_what_came_of_it(hasil: HasilIngatkan, kalimat: str) -> None:
    jarak = "" if kalimat.startswith(":") else " "

    assert polos(kata.hasil(hasil, KINI)) == f"{NAMA}{jarak}{kalimat}"


def test_who_asks_many_units_reads_how_many_of_each_there_were() -> None:
    besok = KINI + timedelta(days=3)
    semua = [
        outcome(Akibat.DIINGATKAN, sampai_at=besok),
        outcome(Akibat.DIINGATKAN, sampai_at=besok),
        *(outcome(Akibat.SUDAH) for _ in range(3)),
        *(outcome(Akibat.TAK_TERJANGKAU) for _ in range(4)),
        *(outcome(Akibat.TAK_DITUNGGU) for _ in range(5)),
    ]

    assert kata.hasil_semua(semua, KINI) == (
        "2 unit kami ingatkan; pesannya keluar pada jam kerja, Senin, 25 Januari 2027 pukul 09.00 "
        "WIB.\n"
        "3 unit sudah diingatkan pada hari yang sama.\n"
        "4 unit belum terjangkau bot; mohon dikabari lewat telepon.\n"
        "5 unit tidak ditunggu lagi."
    )
    assert kata.hasil_semua(semua[-1:], KINI) == "1 unit tidak ditunggu lagi."
