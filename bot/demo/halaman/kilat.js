// Short notices that pass, and those one has to read.

import { $ } from "/halaman/dom.js";

const LAMA_MS = 4000;
let jeda = 0;

export function kilat(teks) {
  $("kilat").textContent = teks;
  $("kilat").hidden = false;
  clearTimeout(jeda);
  jeda = setTimeout(() => { $("kilat").hidden = true; }, LAMA_MS);
}

export function peringatkan(teks) {
  $("isi-peringatan").textContent = teks;
  if (!$("peringatan").open) $("peringatan").showModal();
}

export function perbesar(alamat, keterangan) {
  $("gambar-besar").src = alamat;
  $("gambar-besar").alt = keterangan;
  $("gambar").showModal();
}
