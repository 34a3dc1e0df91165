// The page: who one is, what was said, what one says next.

import { ambil, dengarkan, kirim } from "/halaman/jaringan.js";
import { gelembung, hari, pemisah, unsur } from "/halaman/gelembung.js";

const $ = (id) => document.getElementById(id);
let saya = null;
let sumber = null;
let menyunting = null;
let diblokir = false;
let jedaKilat = 0;
let jedaMengetik = 0;
const menunggu = new Map();

async function tampilkanOrang() {
  const orang = await ambil("/sim/people");
  $("daftar-orang").replaceChildren(...orang.map(barisOrang));
  const aku = orang.find((satu) => satu.id === saya);
  if (aku) {
    diblokir = aku.blocked;
    $("blokir").textContent = diblokir ? "Buka blokir" : "Blokir";
  }
}

function barisOrang(satu) {
  const tombol = unsur("button", "orang");
  tombol.dataset.testid = `person-${satu.id}`;
  if (satu.id === saya) tombol.setAttribute("aria-current", "true");
  const nama = unsur("span");
  nama.append(unsur("b", "", satu.nama), unsur("span", "peran", satu.keterangan));
  tombol.append(unsur("span", "huruf", satu.nama.slice(0, 1)), nama);
  if (satu.unread) tombol.append(unsur("span", "belum-dibaca", String(satu.unread)));
  tombol.addEventListener("click", () => { location.hash = String(satu.id); });
  return tombol;
}

async function buka() {
  const nomor = Number(location.hash.slice(1)) || null;
  saya = nomor;
  sumber?.close();
  menunggu.clear();
  document.body.classList.toggle("mengobrol", nomor !== null);
  $("obrolan").hidden = nomor === null;
  $("kosong").hidden = nomor !== null;
  if (nomor !== null) {
    sumber = dengarkan(nomor, {
      message: () => muat(), edit: () => muat(), delete: () => muat(),
      callback: jawabanKetukan, action: mengetik, commands: () => {},
    }, (ada) => {
      if (ada && !$("putus").hidden) muat();
      $("putus").hidden = ada;
    });
    await muat();
    $("teks").focus();
  }
  await tampilkanOrang();
}

async function muat() {
  const untuk = saya;
  const { messages } = await ambil(`/sim/people/${untuk}/transcript`);
  if (untuk !== saya) return;
  const wadah = $("pesan");
  const diBawah = wadah.scrollHeight - wadah.scrollTop - wadah.clientHeight < 120;
  const lama = wadah.querySelectorAll("[data-message-id]").length;
  const baris = [];
  let tanggal = "";
  for (const pesan of messages) {
    if (hari(pesan) !== tanggal) baris.push(pemisah(tanggal = hari(pesan)));
    baris.push(gelembung(pesan, { ketuk, sunting, perbesar }));
  }
  wadah.replaceChildren(...baris);
  $("mulai").hidden = messages.length > 0;
  $("tulis").hidden = messages.length === 0;
  $("keadaan").textContent = "bot";
  if (diBawah || messages.length > lama) wadah.scrollTop = wadah.scrollHeight;
}

async function ketuk(pesan, satu, tombol) {
  if (satu.url) return void window.open(satu.url, "_blank", "noopener");
  tombol.setAttribute("aria-busy", "true");
  try {
    const { callback_query_id } = await kirim(saya, "tap", { message_id: pesan.message_id, data: satu.data });
    menunggu.set(callback_query_id, tombol);
  } catch (salah) {
    tombol.removeAttribute("aria-busy");
    kilat(salah.message);
  }
}

function jawabanKetukan({ id, text, show_alert }) {
  menunggu.get(id)?.removeAttribute("aria-busy");
  for (const tombol of document.querySelectorAll("[aria-busy]")) tombol.removeAttribute("aria-busy");
  menunggu.delete(id);
  if (!text) return;
  if (!show_alert) return kilat(text);
  $("isi-peringatan").textContent = text;
  $("peringatan").showModal();
}

function mengetik() {
  $("keadaan").textContent = "mengetik…";
  clearTimeout(jedaMengetik);
  jedaMengetik = setTimeout(() => { $("keadaan").textContent = "bot"; }, 5000);
}

function kilat(teks) {
  $("kilat").textContent = teks;
  $("kilat").hidden = false;
  clearTimeout(jedaKilat);
  jedaKilat = setTimeout(() => { $("kilat").hidden = true; }, 4000);
}

function sunting(pesan) {
  menyunting = pesan.message_id;
  $("teks").value = pesan.text;
  $("teks").focus();
}

function perbesar(alamat) {
  $("gambar-besar").src = alamat;
  $("gambar").showModal();
}

async function katakan(teks) {
  if (!teks.trim()) return;
  const isi = menyunting ? { message_id: menyunting, text: teks } : { text: teks };
  const kerja = menyunting ? "edit" : "message";
  try {
    await kirim(saya, kerja, isi);
    menyunting = null;
    $("teks").value = "";
    $("perintah").hidden = true;
  } catch (salah) {
    kilat(salah.message);
  }
}

async function unggah(berkas) {
  if (!berkas) return;
  const isi = new FormData();
  isi.append("kind", /^image\/(png|jpeg)$/.test(berkas.type) ? "photo" : "document");
  isi.append("file", berkas);
  try {
    await kirim(saya, "file", isi);
  } catch (salah) {
    kilat(salah.message);
  }
  $("berkas").value = "";
}

async function tampilkanPerintah(awal) {
  const daftar = await ambil(`/sim/people/${saya}/commands`);
  const cocok = daftar.filter((satu) => satu.command.startsWith(awal));
  $("perintah").replaceChildren(...cocok.map((satu) => {
    const tombol = unsur("button", "", `/${satu.command}`);
    tombol.type = "button";
    tombol.dataset.testid = `command-${satu.command}`;
    tombol.setAttribute("role", "option");
    tombol.append(unsur("span", "", satu.description));
    tombol.addEventListener("click", () => katakan(`/${satu.command}`));
    return tombol;
  }));
  $("perintah").hidden = cocok.length === 0;
}

$("tulis").addEventListener("submit", (e) => { e.preventDefault(); katakan($("teks").value); });
$("teks").addEventListener("keydown", (e) => {
  if (e.key === "Enter" && !e.shiftKey && !e.isComposing) { e.preventDefault(); katakan($("teks").value); }
  if (e.key === "Escape") { menyunting = null; $("teks").value = ""; $("perintah").hidden = true; }
});
$("teks").addEventListener("input", () => {
  const teks = $("teks").value;
  if (/^\/\w*$/.test(teks)) tampilkanPerintah(teks.slice(1)); else $("perintah").hidden = true;
});
$("teks").addEventListener("paste", (e) => unggah(e.clipboardData?.files[0]));
$("obrolan").addEventListener("dragover", (e) => e.preventDefault());
$("obrolan").addEventListener("drop", (e) => { e.preventDefault(); unggah(e.dataTransfer.files[0]); });
$("berkas").addEventListener("change", () => unggah($("berkas").files[0]));
$("menu").addEventListener("click", () => {
  if ($("perintah").hidden) tampilkanPerintah(""); else $("perintah").hidden = true;
});
$("mulai").addEventListener("click", () => katakan("/start"));
$("kembali").addEventListener("click", () => { location.hash = ""; });
$("blokir").addEventListener("click", async () => {
  await kirim(saya, diblokir ? "unblock" : "block", {});
  await tampilkanOrang();
});
window.addEventListener("hashchange", buka);
setInterval(() => { if (!document.hidden) tampilkanOrang().catch(() => {}); }, 5000);
buka();
