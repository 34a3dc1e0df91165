// A message as a bubble, with its buttons.

import { bangun } from "/halaman/aman.js";
import { NAMA_BERKAS, ringkas } from "/halaman/balas.js";
import { gambar, tombol, unsur } from "/halaman/dom.js";

const JAM = new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Jakarta" });
const TITIK_TIGA = "M12 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm0 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm0 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4z";
const alamat = (berkas) => `/sim/files/${encodeURIComponent(berkas.file_id)}`;

// `kutipan` is an element or null.
export function gelembung(pesan, { kutipan, ketuk, perbesar }) {
  const kotak = unsur("div", "gelembung");
  if (kutipan) kotak.append(kutipan);
  kotak.append(...media(pesan, perbesar));
  const isi = unsur("div", "isi");
  isi.append(bangun(pesan.html ?? ""));
  kotak.append(isi, kaki(pesan));
  return pesan.buttons ? [kotak, papan(pesan, ketuk)] : [kotak];
}

function kaki(pesan) {
  const baris = unsur("div", "kaki");
  if (pesan.pinned) baris.append(unsur("span", "", "tersemat"));
  if (pesan.edit_date) baris.append(unsur("span", "", "disunting"));
  const jam = unsur("time", "", JAM.format(new Date(pesan.date)));
  jam.dateTime = pesan.date;
  const menu = unsur("button", "tombol-menu");
  menu.type = "button";
  menu.dataset.testid = "message-menu-button";
  menu.setAttribute("aria-haspopup", "menu");
  menu.setAttribute("aria-label", `Menu pesan: ${ringkas(pesan).slice(0, 40)}`);
  menu.append(gambar(TITIK_TIGA, "currentColor"));
  baris.append(jam, menu);
  return baris;
}

function media(pesan, perbesar) {
  if (pesan.photo) {
    const foto = unsur("img");
    foto.src = alamat(pesan.photo);
    foto.alt = pesan.caption || "Foto";
    // Keeps its place before it has arrived.
    foto.width = pesan.photo.width;
    foto.height = pesan.photo.height;
    const bingkai = tombol("foto", "", () => perbesar(foto.src, foto.alt));
    bingkai.setAttribute("aria-label", `Perbesar: ${foto.alt}`);
    bingkai.append(foto);
    return [bingkai];
  }
  if (!pesan.document) return [];
  const tautan = unsur("a", "berkas", `${NAMA_BERKAS[pesan.kind] ?? "Berkas"}: ${pesan.document.file_name}`);
  tautan.href = alamat(pesan.document);
  tautan.download = pesan.document.file_name;
  return [tautan];
}

function papan(pesan, ketuk) {
  const wadah = unsur("div", "papan");
  for (const deret of pesan.buttons) {
    const baris = unsur("div");
    baris.append(...deret.map((satu) => (satu.url ? tautan(satu) : ketukan(pesan, satu, ketuk))));
    wadah.append(baris);
  }
  return wadah;
}

function ketukan(pesan, satu, ketuk) {
  const baru = tombol("", satu.text, () => ketuk(pesan, satu, baru));
  baru.dataset.testid = "button";
  baru.dataset.callback = satu.data ?? "";
  return baru;
}

function tautan(satu) {
  const baru = unsur("a", "", satu.text);
  baru.dataset.testid = "button";
  // Any other scheme would run in the page or leave the browser.
  if (/^https?:\/\//i.test(satu.url)) baru.href = satu.url;
  baru.target = "_blank";
  baru.rel = "noopener noreferrer";
  baru.append(unsur("span", "keluar", " ↗"));
  return baru;
}
