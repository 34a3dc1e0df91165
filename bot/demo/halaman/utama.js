// The page: who one is, the chat with the bot, and what one says next.

import { $ } from "/halaman/dom.js";
import { ambil, kirim } from "/halaman/jaringan.js";
import { pasangJam } from "/halaman/jam.js";
import { kilat } from "/halaman/kilat.js";
import { Lampiran } from "/halaman/lampiran.js";
import { pasangMenuPesan } from "/halaman/menu_pesan.js";
import { Obrolan } from "/halaman/obrolan.js";
import { tampilkanOrang } from "/halaman/orang.js";
import { Penulis } from "/halaman/penulis.js";
import { Perintah } from "/halaman/perintah.js";
import { pasangSalinKode, salin } from "/halaman/salin.js";

const SEGARKAN_ORANG_MS = 5000;
// A keyboard on the screen must not jump up before one has read anything.
const PAPAN_KETIK = matchMedia("(pointer: fine)");
let saya = null;

const penulis = new Penulis();
const perintah = new Perintah((teks) => penulis.kirimPerintah(teks));
const obrolan = new Obrolan({
  berubah: tampilkanBawah,
  hilang: (id) => penulis.hilang(id),
  perintahBerubah: () => perintah.segarkan(),
});
const lampiran = new Lampiran(
  () => ({ orang: saya, membalas: penulis.membalas }),
  () => penulis.batal({ fokus: false }),
);

async function buka() {
  saya = Number(location.hash.slice(1)) || null;
  document.body.classList.toggle("mengobrol", saya !== null);
  $("obrolan").hidden = saya === null;
  $("kosong").hidden = saya !== null;
  penulis.untuk(saya);
  perintah.untuk(saya);
  for (const satu of ["tulis", "mulai", "buka-blokir", "perkenalan"]) $(satu).hidden = true;
  if (saya === null) obrolan.tutup();
  else obrolan.buka(saya);
  await segarkanOrang();
}

async function segarkanOrang() {
  const orang = await tampilkanOrang(saya);
  const aku = orang.find((satu) => satu.id === saya);
  if (!aku) {
    location.hash = "";
    return;
  }
  $("sebagai").textContent = `Anda: ${aku.nama}`;
  obrolan.diblokir = aku.blocked;
  if ($("pesan").getAttribute("aria-busy") === "false") tampilkanBawah();
}

// Under the chat stands what one can do next: begin, unblock, or write.
function tampilkanBawah() {
  const { diblokir, kosong } = obrolan;
  const menulis = $("tulis").hidden && !diblokir && !kosong;
  $("buka-blokir").hidden = !diblokir;
  $("blokir").hidden = diblokir;
  $("mulai").hidden = diblokir || !kosong;
  $("tulis").hidden = diblokir || kosong;
  if (diblokir) penulis.batal({ fokus: false });
  if (kosong && $("perkenalan").hidden) perkenalkan();
  $("perkenalan").hidden = !kosong;
  if (menulis && PAPAN_KETIK.matches) $("teks").focus();
}

async function perkenalkan() {
  const bot = await ambil("/sim/bot");
  $("perkenalan").textContent = bot.keterangan || "Ketuk MULAI untuk menyapa CEKER.";
}

function katakan() {
  perintah.tutup();
  penulis.kirim();
}

async function blokir(kerja) {
  try {
    await kirim(saya, kerja, {});
    await segarkanOrang();
    $(kerja === "block" ? "buka-blokir" : "blokir").focus();
  } catch (salah) {
    kilat(salah.message);
  }
}

function pilihan(id) {
  const pesan = obrolan.pesan(id);
  const teks = pesan.text ?? pesan.caption;
  const boleh = !obrolan.diblokir;
  return [
    boleh && { label: "Balas", tindakan: () => penulis.balas(pesan, obrolan.penulis(pesan)) },
    boleh && obrolan.milikSaya(pesan) && pesan.kind === "text"
      && { label: "Sunting", tindakan: () => penulis.sunting(pesan) },
    teks && { label: "Salin teks", tindakan: () => salin(teks) },
    { label: "Batal", tindakan: () => {} },
  ].filter(Boolean);
}

$("tulis").addEventListener("submit", (e) => { e.preventDefault(); katakan(); });
$("teks").addEventListener("keydown", (e) => {
  if (e.key === "Enter" && !e.shiftKey && !e.isComposing) { e.preventDefault(); katakan(); }
  if (e.key === "ArrowDown" && perintah.terbuka) { e.preventDefault(); perintah.masuk(); }
  if (e.key === "Escape" && perintah.terbuka) perintah.tutup();
  else if (e.key === "Escape") penulis.batal();
});
$("teks").addEventListener("input", () => perintah.baca($("teks").value));
$("teks").addEventListener("paste", (e) => { if (lampiran.tawarkan(e.clipboardData?.files)) e.preventDefault(); });
$("obrolan").addEventListener("dragover", (e) => e.preventDefault());
$("obrolan").addEventListener("drop", (e) => {
  e.preventDefault();
  if (!$("tulis").hidden) lampiran.tawarkan(e.dataTransfer.files);
});
$("mulai").addEventListener("click", () => penulis.kirimPerintah("/start"));
$("kembali").addEventListener("click", () => { location.hash = ""; });
$("blokir").addEventListener("click", () => blokir("block"));
$("buka-blokir").addEventListener("click", () => blokir("unblock"));
pasangMenuPesan($("pesan"), pilihan);
pasangSalinKode($("pesan"));
addEventListener("hashchange", buka);
// A browser opens few streams to one host: six tabs with six persons would use them all up.
document.addEventListener("visibilitychange", () => {
  if (saya === null) return;
  if (document.hidden) obrolan.istirahat();
  else obrolan.dengarkan();
});
setInterval(() => { if (!document.hidden) segarkanOrang().catch(() => {}); }, SEGARKAN_ORANG_MS);
pasangJam();
buka();
