"""Who has been reminded, who decides, and how a unit stands that was thought to stand otherwise."""

import pytest
from sqlmodel import Session

from bot.tanya.balasan import Sikap
from core.services import papan as layanan
from storage.models import PengingatRow
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


def test_nobody_was_reminded_is_said(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "siapa saja yg udah diingatkan soal skm").teks

    assert teks == "SKM semester I 2025: dari 7 unit yang ditunggu belum ada yang diingatkan."


def test_a_unit_that_was_reminded_is_named_with_the_day(berjalan: Dunia) -> None:
    ruang, dinkes = berjalan.ruang, berjalan.orang["operator_dinkes"]
    milik = layanan.list_own(ruang.engine, dinkes, now=ruang.now())
    skm = next(b for b in milik if b.kolom.jenis == "skm" and b.unit.nama == "Dinas Kesehatan")
    terkirim = PengingatRow(
        kewajiban_id=skm.kewajiban_id,
        orang_id=dinkes.orang_id,
        kunci="2025-07-15:l7",
        nasib="kirim",
        dibuat_at=ruang.now(),
    )
    with Session(ruang.engine) as session:
        session.add(terkirim)
        session.commit()

    teks = ask(berjalan, "sekda", "unit mana yang sudah diingatkan soal skm").teks
    assert teks.startswith("SKM semester I 2025: 1 dari 7 unit yang ditunggu sudah diingatkan:")
    assert "• Dinas Kesehatan: terakhir 21 Juli 2025" in teks
    assert "Belum diingatkan (6)" in teks


def test_who_was_reminded_is_told_of_ones_own_units_alone(berjalan: Dunia) -> None:
    assert ask(berjalan, "operator_dinkes", "dinsos pernah ditagih?").sikap == (Sikap.TOLAK,)


def test_who_is_to_be_reminded_is_another_question(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "siapa yang perlu diingatkan soal skm").teks

    assert "7 dari 8 unit belum melapor" in teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("siapa verifikator anggaran", "Isian anggaran diverifikasi verifikator di Bagian Adm"),
        ("yg memverifikasi skm siapa ya", "Laporan SKM diverifikasi verifikator di Bagian Org"),
        ("yang memeriksa laporan skm siapa", "Laporan SKM diverifikasi verifikator di Bagian"),
    ],
)
def test_who_decides_is_told_of_the_field(berjalan: Dunia, tanya: str, jawab: str) -> None:
    assert ask(berjalan, "sekda", tanya).teks.startswith(jawab)


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        ("disdukcapil lapor ikk tepat waktu ya?", "Tidak."),
        ("inspektorat udah lapor ikk kan", "Tidak."),
        ("dinas sosial belum kirim skm kan", "Benar."),
        ("dinsos ikk nya telat ya", "Tidak."),
    ],
)
def test_how_a_unit_is_thought_to_stand_is_confirmed_or_denied(
    berjalan: Dunia, tanya: str, awal: str
) -> None:
    assert ask(berjalan, "sekda", tanya).teks.startswith(awal)


def test_what_the_document_says_of_all_denies_a_doubt_of_one(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "inspektorat blm lapor IKK kan tahun 2024?").teks

    assert teks.startswith("Tidak: menurut dokumen Inspektorat melapor tepat waktu.")


def test_a_part_of_a_year_without_a_year_is_the_nearest(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "tenggat skm semester 1 kapan").teks

    assert "15 Juli 2025" in teks
    assert "2026" not in teks


def test_late_is_asked_of_the_unit_that_was_told_of(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "dispora udah setor ikk belum", "kalo dinsos?", "telat ga dia")

    assert teks.teks.startswith("Tidak. IKK LPPD 2024, Dinas Sosial")


def test_a_perangkat_daerah_alone_is_asked_for_its_reports(berjalan: Dunia) -> None:
    assert "IKK LPPD 2024, Dinas Sosial" in ask(berjalan, "sekda", "data dinas sosial").teks
    ditolak = ask(berjalan, "operator_dinkes", "tampilkan data dinas sosial")
    assert ditolak.sikap == (Sikap.TOLAK,)
    assert "Dinas Sosial" in ditolak.teks
