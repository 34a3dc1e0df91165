"""What an admin reads of a change: what it was and is, what follows, and what cannot be."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from bot.kewajiban import rute
from bot.messages import atur_kewajiban as kata
from bot.messages import jenis_baru as kata_baru
from bot.messages import tanya_kewajiban as kata_tanya
from bot.messages.kesalahan import explain
from bot.render import polos
from core.errors import DomainError
from core.galat_atur import (
    DibebaskanError,
    JenisSudahAdaError,
    MenurutJadwalError,
    PengaturanBerubahError,
    SudahMelaporError,
    TanggalDiLuarError,
)
from core.kewajiban.atur import Akibat, AnakBerikut, Apa, Jatuhan, Kecuali, Perubahan
from core.kewajiban.jenis import Kala
from core.kewajiban.jenis_baru import Bagian, SalahBagian
from core.periode import Periode

KALIMAT = rute.KALIMAT
"""Imported for its sentences."""
SATU = Periode(2026, "tahun")


def make_perubahan(apa: Apa, lama: object, baru: object, **lain: object) -> Perubahan:
    satu = Perubahan(
        apa=apa, jenis="ikk_lppd", pendek="IKK <LPPD>", kala=Kala.TAHUN, lama=lama, baru=baru
    )
    return replace(satu, **lain)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("perubahan", "kalimat"),
    [
        (make_perubahan(Apa.AKTIF, None, "2026-12-01"), ": belum aktif → aktif"),
        (
            make_perubahan(Apa.ATURAN, ["akhir", 0, 31], ["akhir", 1, 31]),
            ", tenggat: 31 Januari tahun berikutnya → akhir Februari tahun berikutnya",
        ),
        (
            make_perubahan(Apa.GESER, "tetap", "maju"),
            ": bila libur tetap → bila libur geser ke hari kerja berikutnya",
        ),
        (
            make_perubahan(Apa.CONTOH, lama=True, baru=False),
            ", tenggat: contoh, belum ditetapkan → ditetapkan",
        ),
        (
            make_perubahan(Apa.TANGGA, [[7, 0], False, 2, 20], [[14], True, 2, 0]),
            (
                ", pengingat: H-7, hari H; lewat tiap 2 sampai 20 hari kerja → hari buka, H-14; "
                "tanpa lewat"
            ),
        ),
        (
            make_perubahan(Apa.SURAT, None, ["100/<2>", "2027-01-05", "a" * 64]),
            ", surat permintaan: belum ada → 100/<2>, 5 Januari 2027, dengan PDF",
        ),
        (
            make_perubahan(Apa.SURAT, ["100/2", "2027-01-05", None], None),
            ", surat permintaan: 100/2, 5 Januari 2027, tanpa PDF → belum ada",
        ),
        (
            make_perubahan(Apa.TANGGAL, "2027-01-31", "2027-03-15", periode=SATU),
            " tahun 2026, tenggat: 31 Januari 2027 → 15 Maret 2027",
        ),
        (
            make_perubahan(
                Apa.TANGGAL, "2027-03-15", "2027-01-31", periode=SATU, menurut_aturan=True
            ),
            " tahun 2026, tenggat: 15 Maret 2027 → 31 Januari 2027 (menurut aturan)",
        ),
        (
            make_perubahan(Apa.UNIT, lama=False, baru=True, unit="Dinas Sosial"),
            ", Dinas Sosial: tidak ikut → ikut",
        ),
        (
            make_perubahan(Apa.BEBAS, None, "baru <dibentuk>", unit="Dinas Sosial", periode=SATU),
            " tahun 2026, Dinas Sosial: wajib → dibebaskan (baru <dibentuk>)",
        ),
        (
            make_perubahan(
                Apa.PANJANG,
                ["2027-01-31", None],
                ["2027-02-15", "kantor kebanjiran"],
                unit="Dinas Sosial",
                periode=SATU,
            ),
            (
                " tahun 2026, Dinas Sosial, tenggat: 31 Januari 2027 → 15 Februari 2027 (kantor "
                "kebanjiran)"
            ),
        ),
    ],
)
def test_a_change_says_what_was_and_what_is(perubahan: Perubahan, kalimat: str) -> None:
    assert polos(kata.ubah(perubahan)) == f"IKK <LPPD>{kalimat}"


def test_every_kind_of_change_has_words() -> None:
    assert set(kata.TENTANG) == set(kata.NILAI) == set(Apa)


def make_jatuhan(periode: Periode, on: date, *, ditetapkan: bool = False) -> Jatuhan:
    return Jatuhan(periode=periode, buka_on=on, tenggat_on=on, banyak=27, ditetapkan=ditetapkan)


def test_what_follows_from_a_change_is_said_one_thing_a_line() -> None:
    semua = Akibat(
        baru=27,
        batal=1,
        pindah=26,
        lewat=3,
        tetap=2,
        gugur=1,
        jatuh=(
            make_jatuhan(SATU, date(2027, 1, 31)),
            make_jatuhan(Periode(2027, "tahun"), date(2028, 1, 31), ditetapkan=True),
        ),
        berikut=(AnakBerikut(pendek="IKK LPPD", on=date(2027, 1, 22), kode="h-7", banyak=27),),
        terlewati=("h-30", "h-14"),
    )

    assert kata_tanya.akibat(semua) == [
        "27 kewajiban baru.",
        "1 kewajiban tidak ditagih lagi.",
        "26 kewajiban pindah tanggal.",
        "⚠ 3 di antaranya menjadi lewat tenggat hari ini.",
        "2 tetap pada tanggalnya: sudah melapor.",
        "1 perpanjangan tidak berlaku lagi.",
        "Jatuh tempo:",
        "• tahun 2026: 31 Januari 2027, 27 unit",
        "• tahun 2027: 31 Januari 2028 (ditetapkan untuk periode ini), 27 unit",
        "Pengingat berikutnya:",
        "• Jumat, 22 Januari 2027: IKK LPPD H-7, 27 unit",
        "Sebelum hari ini (H-30 dan H-14): tidak dikirim.",
    ]


def test_a_change_that_nothing_follows_from_says_so() -> None:
    assert kata_tanya.akibat(Akibat()) == ["Belum ada pengingat yang akan dikirim."]


def make_kecuali(**lain: object) -> Kecuali:
    satu = Kecuali(
        id=1,
        jenis="ikk_lppd",
        unit_id=1,
        unit="Dinas <Sosial>",
        periode=SATU,
        tenggat_on=date(2027, 1, 31),
    )
    return replace(satu, **lain)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("satu", "tombol", "baris"),
    [
        (
            make_kecuali(dibebaskan="baru dibentuk"),
            "Dinas <Sosial>, tahun 2026: bebas",
            "• Dinas <Sosial>, tahun 2026: dibebaskan (baru dibentuk)",
        ),
        (
            make_kecuali(diperpanjang_on=date(2027, 2, 15), alasan="kantor kebanjiran"),
            "Dinas <Sosial>, tahun 2026: s.d. 15 Feb 2027",
            (
                "• Dinas <Sosial>, tahun 2026: s.d. 15 Februari 2027, semula 31 Januari 2027 "
                "(kantor kebanjiran)"
            ),
        ),
    ],
)
def test_an_exception_is_named_on_its_button_and_in_full(
    satu: Kecuali, tombol: str, baris: str
) -> None:
    assert kata.kecuali(satu) == tombol
    assert polos(kata.baris_kecuali(satu)) == baris


@pytest.mark.parametrize(
    ("galat", "kalimat"),
    [
        (
            PengaturanBerubahError(("IKK LPPD", "SKM")),
            (
                "Pengaturan IKK LPPD dan SKM sudah diubah sejak ringkasan itu dibuat. Tidak ada "
                "yang disimpan; silakan lihat keadaannya sekarang dengan /atur_tenggat, lalu "
                "ulangi bila masih perlu."
            ),
        ),
        (
            JenisSudahAdaError("LHKPN"),
            (
                "Jenis bernama LHKPN sudah ada. Pakai singkatan dan nama lain, atau ubah yang ada "
                "di /atur_tenggat."
            ),
        ),
        (
            MenurutJadwalError("Kinerja"),
            (
                "Tenggat Kinerja menurut jadwal isian. Ubah di /buka_tahun, tombol Jadwal; "
                "pengingatnya langsung mengikuti."
            ),
        ),
        (
            SudahMelaporError("Dinas <Sosial>", "IKK LPPD"),
            (
                "Dinas <Sosial> sudah melaporkan IKK LPPD, jadi tidak perlu dibebaskan. "
                "Laporannya tetap tercatat."
            ),
        ),
        (
            DibebaskanError("Dinas <Sosial>", "IKK LPPD"),
            (
                "Dinas <Sosial> dibebaskan dari IKK LPPD, jadi tidak ada yang diperpanjang. "
                "Batalkan dahulu pembebasannya di halaman jenisnya (/atur_tenggat)."
            ),
        ),
        (
            TanggalDiLuarError(date(2030, 1, 1), date(2027, 1, 1), date(2027, 12, 31)),
            (
                "1 Januari 2030 di luar yang dapat dipakai: 1 Januari 2027 sampai 31 Desember "
                "2027. Tulis tanggal lain."
            ),
        ),
    ],
)
def test_what_cannot_be_set_says_what_to_do_instead(galat: DomainError, kalimat: str) -> None:
    assert polos(explain(galat)) == kalimat


@pytest.mark.parametrize(
    ("bagian", "tertulis", "apa", "boleh"),
    [
        (Bagian.PENDEK, "", "1, singkatannya, paling banyak 20 huruf belum ada", ["LHKPN"]),
        (
            Bagian.NAMA,
            "x" * 61,
            ("2, nama lengkapnya, paling banyak 100 huruf: “" + "x" * 60 + "” tidak terbaca"),
            ["Laporan Harta Kekayaan Penyelenggara Negara"],
        ),
        (
            Bagian.KALA,
            "<kadang>",
            "3, berapa sering: “<kadang>” tidak terbaca",
            ["setiap tahun", "setiap semester", "setiap triwulan, atau setiap bulan"],
        ),
        (
            Bagian.TENGGAT,
            "nanti",
            "4, tenggatnya: “nanti” tidak terbaca",
            ["10 bulan berikutnya atau akhir bulan berikutnya"],
        ),
        (
            Bagian.SIAPA,
            "kita",
            "5, siapa yang melapor: “kita” tidak terbaca",
            ["semua perangkat daerah atau unit tertentu"],
        ),
        (
            Bagian.PENGUMPUL,
            "dia",
            "6, Bagian pengumpulnya: “dia” tidak terbaca",
            ["Bagian Organisasi"],
        ),
    ],
)
def test_a_line_of_a_new_kind_that_cannot_be_read_says_what_may_stand_there(
    bagian: Bagian, tertulis: str, apa: str, boleh: Sequence[str]
) -> None:
    satu = SalahBagian(bagian, tertulis, Kala.TRIWULAN)

    assert polos(kata_baru.salah(satu, ("Bagian Organisasi",))) == (
        f"Baris {apa}. Tulis misalnya {', '.join(boleh)}, lalu kirim lagi keenam barisnya."
    )
