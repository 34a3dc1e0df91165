// A message as a bubble, with its buttons.

import { bangun } from "/halaman/aman.js";

const JAM = new Intl.DateTimeFormat("id-ID", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Jakarta" });
const HARI = new Intl.DateTimeFormat("id-ID", { day: "numeric", month: "long", year: "numeric", timeZone: "Asia/Jakarta" });
const JENIS = { sticker: "Stiker", voice: "Pesan suara", video: "Video" };

export const hari = (pesan) => HARI.format(new Date(pesan.date));

export function unsur(nama, kelas, teks) {
  const baru = document.createElement(nama);
  if (kelas) baru.className = kelas;
  if (teks) baru.textContent = teks;
  return baru;
}

export function pemisah(teks) {
  const baris = unsur("div", "tanggal");
  baris.append(unsur("span", "", teks));
  return baris;
}

export function gelembung(pesan, { ketuk, sunting, perbesar }) {
  const baris = unsur("div", pesan.from === "person" ? "baris saya" : "baris");
  baris.dataset.testid = "message";
  baris.dataset.messageId = pesan.message_id;
  const kotak = unsur("div", "gelembung");
  kotak.append(...media(pesan, perbesar));
  const isi = unsur("div", "isi");
  isi.append(bangun(pesan.html ?? ""));
  kotak.append(isi, unsur("span", "jam", `${pesan.edit_date ? "diedit " : ""}${JAM.format(new Date(pesan.date))}`));
  if (pesan.from === "person" && pesan.kind === "text") {
    kotak.title = "Klik dua kali untuk menyunting";
    kotak.addEventListener("dblclick", () => sunting(pesan));
  }
  baris.append(kotak);
  if (pesan.buttons) baris.append(papan(pesan, ketuk));
  return baris;
}

function media(pesan, perbesar) {
  if (pesan.photo) {
    const gambar = unsur("img");
    gambar.src = `/sim/files/${encodeURIComponent(pesan.photo.file_id)}`;
    gambar.alt = pesan.caption || "Gambar";
    gambar.addEventListener("click", () => perbesar(gambar.src));
    return [gambar];
  }
  if (!pesan.document) return [];
  const tautan = unsur("a", "berkas", `${JENIS[pesan.kind] ?? "Berkas"}: ${pesan.document.file_name}`);
  tautan.href = `/sim/files/${encodeURIComponent(pesan.document.file_id)}`;
  tautan.download = pesan.document.file_name;
  return [tautan];
}

function papan(pesan, ketuk) {
  const wadah = unsur("div", "papan");
  for (const deret of pesan.buttons) {
    const baris = unsur("div");
    for (const satu of deret) {
      const tombol = unsur("button", "", satu.text);
      tombol.type = "button";
      tombol.dataset.testid = "button";
      tombol.dataset.callback = satu.data ?? "";
      tombol.addEventListener("click", () => ketuk(pesan, satu, tombol));
      baris.append(tombol);
    }
    wadah.append(baris);
  }
  return wadah;
}
