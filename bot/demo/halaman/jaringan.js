// What the page asks of the stand-in, and what the stand-in tells it.

import { TERPUTUS, kalimat } from "/halaman/kesalahan.js";

const PERISTIWA = ["message", "edit", "delete", "pin", "unpin", "callback", "action", "commands"];
const SAMBUNG_LAGI_MS = 1000;

export async function ambil(alamat) {
  const jawaban = await fetch(alamat);
  if (!jawaban.ok) throw new Error(alamat);
  return jawaban.json();
}

// Throws an Error whose message may be shown as it is.
export async function kirim(orang, kerja, isi) {
  const badan = isi instanceof FormData ? isi : JSON.stringify(isi);
  const kepala = isi instanceof FormData ? {} : { "Content-Type": "application/json" };
  let jawaban;
  try {
    jawaban = await fetch(`/sim/people/${orang}/${kerja}`, { method: "POST", headers: kepala, body: badan });
  } catch {
    throw new Error(TERPUTUS);
  }
  const hasil = await jawaban.json().catch(() => ({}));
  if (!jawaban.ok) throw new Error(kalimat(hasil.error, jawaban.status));
  return hasil;
}

// Returns what ends it.
export function dengarkan(orang, { peristiwa, tersambung, terputus }) {
  let sumber = null;
  let jeda = 0;
  const buka = () => {
    sumber = new EventSource(`/sim/events?person=${orang}`);
    for (const nama of PERISTIWA) {
      sumber.addEventListener(nama, (e) => peristiwa(nama, JSON.parse(e.data)));
    }
    sumber.onopen = tersambung;
    sumber.onerror = () => {
      terputus();
      // The browser tries again by itself, but not after an answer that is no stream.
      if (sumber.readyState === EventSource.CLOSED) jeda = setTimeout(buka, SAMBUNG_LAGI_MS);
    };
  };
  buka();
  return () => {
    clearTimeout(jeda);
    sumber.close();
  };
}
