"""What stands where there is no number: five different things stay five."""

from core.angka import Keadaan

TIDAK_DAPAT_DIHITUNG = "tidak dapat dihitung"

KATA = {
    Keadaan.BELUM_WAKTUNYA: "belum waktunya",
    Keadaan.BELUM_DILAPORKAN: "belum dilaporkan",
    Keadaan.BELUM_RILIS: "belum rilis",
    Keadaan.TERCETAK_KOSONG: "tercetak kosong",
    Keadaan.TERCETAK_STRIP: 'tercetak "-"',
    Keadaan.TARGET_NOL: "target 0",
    Keadaan.TARGET_BELUM_ADA: "target belum ada",
    Keadaan.TERCAPAI: "tercapai",
    Keadaan.TIDAK_TERCAPAI: "tidak tercapai",
    Keadaan.TIDAK_TERSEDIA: "tidak tersedia dalam data",
    Keadaan.TIDAK_DAPAT_DIHITUNG: TIDAK_DAPAT_DIHITUNG,
}

HITUNGAN = KATA | {
    Keadaan.TERCETAK_KOSONG: TIDAK_DAPAT_DIHITUNG,
    Keadaan.TERCETAK_STRIP: TIDAK_DAPAT_DIHITUNG,
}
"""The same for what is computed: the document did not print it, nor a "-" in its place."""
