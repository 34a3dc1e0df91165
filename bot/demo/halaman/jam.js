// The demo's clock: what time it is in the city, and moving it on.

import { $ } from "/halaman/dom.js";
import { ambil } from "/halaman/jaringan.js";
import { kilat } from "/halaman/kilat.js";
import { kalimat, TERPUTUS } from "/halaman/kesalahan.js";

const SEGARKAN_MS = 15000;
const JAM_MS = 3600e3;
const HARI_MS = 24 * JAM_MS;
const BENTUK = new Intl.DateTimeFormat("id-ID", {
  weekday: "short", day: "numeric", month: "short", year: "numeric",
  hour: "2-digit", minute: "2-digit", timeZone: "UTC",
});
const PAGI = [7, 30];

let kini = null;

// The city's time is written without a zone; kept as if it were UTC, nothing shifts it.
const baca = (teks) => new Date(`${teks}Z`);
const tulis = (saat) => saat.toISOString().slice(0, 16);

export async function pasangJam() {
  if (!await segarkan()) return;
  for (const satu of document.querySelectorAll("[data-buka-jam]")) {
    satu.hidden = false;
    satu.addEventListener("click", bukaJam);
  }
  $("maju-jam").addEventListener("click", () => pindah(new Date(kini.getTime() + JAM_MS)));
  $("maju-hari").addEventListener("click", () => pindah(new Date(kini.getTime() + HARI_MS)));
  $("maju-pagi").addEventListener("click", () => pindah(pagiBerikut()));
  $("formulir-jam").addEventListener("submit", (e) => {
    e.preventDefault();
    if ($("ke-jam").value) pindah(baca($("ke-jam").value));
  });
  $("tutup-jam").addEventListener("click", () => $("dialog-jam").close());
  setInterval(() => { if (!document.hidden) segarkan(); }, SEGARKAN_MS);
}

// Returns false where the clock cannot be moved: it is no demo of one's own.
async function segarkan() {
  try {
    tampilkan((await ambil("/sim/clock")).now);
    return true;
  } catch {
    return false;
  }
}

function tampilkan(teks) {
  kini = baca(teks);
  for (const satu of document.querySelectorAll(".isi-jam")) satu.textContent = BENTUK.format(kini);
}

function bukaJam() {
  $("salah-jam").hidden = true;
  $("ke-jam").value = tulis(kini);
  $("ke-jam").min = tulis(kini);
  $("dialog-jam").showModal();
}

function pagiBerikut() {
  const pagi = new Date(kini);
  pagi.setUTCHours(...PAGI, 0, 0);
  if (pagi <= kini) pagi.setUTCDate(pagi.getUTCDate() + 1);
  return pagi;
}

async function pindah(saat) {
  const semua = $("dialog-jam").querySelectorAll("button, input");
  for (const satu of semua) satu.disabled = true;
  $("dialog-jam").setAttribute("aria-busy", "true");
  try {
    tampilkan(await minta(saat));
    $("dialog-jam").close();
    kilat(`Sekarang ${BENTUK.format(kini)} WIB.`);
  } catch (salah) {
    $("salah-jam").textContent = salah.message;
    $("salah-jam").hidden = false;
  } finally {
    for (const satu of semua) satu.disabled = false;
    $("dialog-jam").removeAttribute("aria-busy");
  }
}

async function minta(saat) {
  let jawaban;
  try {
    jawaban = await fetch("/sim/clock", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ke: tulis(saat) }),
    });
  } catch {
    throw new Error(TERPUTUS);
  }
  const hasil = await jawaban.json().catch(() => ({}));
  if (!jawaban.ok) throw new Error(kalimat(hasil.error, jawaban.status));
  return hasil.now;
}
