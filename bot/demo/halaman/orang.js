// Who one can be, and who one is.

import { $, tombol, unsur } from "/halaman/dom.js";
import { ambil } from "/halaman/jaringan.js";

let tertulis = "";

// Returns all persons; builds the list anew only where something in it has changed.
export async function tampilkanOrang(saya) {
  const orang = await ambil("/sim/people");
  const sidik = JSON.stringify([saya, orang]);
  if (sidik !== tertulis) {
    const fokus = document.activeElement?.dataset.testid;
    $("daftar-orang").replaceChildren(...orang.map((satu) => baris(satu, saya)));
    $("daftar-orang").querySelector(`[data-testid="${CSS.escape(fokus ?? "")}"]`)?.focus();
    tertulis = sidik;
  }
  return orang;
}

function baris(satu, saya) {
  const baru = tombol("orang", "", () => { location.hash = String(satu.id); });
  baru.dataset.testid = `person-${satu.id}`;
  if (satu.id === saya) baru.setAttribute("aria-current", "true");
  const nama = unsur("span", "siapa");
  nama.append(unsur("b", "", satu.nama), unsur("span", "peran", satu.keterangan));
  const huruf = unsur("span", "huruf", satu.nama.slice(0, 1));
  huruf.setAttribute("aria-hidden", "true");
  baru.append(huruf, nama);
  if (satu.unread) {
    const hitungan = unsur("span", "hitungan", String(satu.unread));
    hitungan.append(unsur("span", "hanya-dibacakan", " pesan belum dibaca"));
    baru.append(hitungan);
  }
  return baru;
}
