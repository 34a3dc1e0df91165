// What the page asks of the stand-in, and what the stand-in tells it.

export async function ambil(alamat) {
  const jawaban = await fetch(alamat);
  if (!jawaban.ok) throw new Error(alamat);
  return jawaban.json();
}

export async function kirim(orang, kerja, isi) {
  const badan = isi instanceof FormData ? isi : JSON.stringify(isi);
  const kepala = isi instanceof FormData ? {} : { "Content-Type": "application/json" };
  const jawaban = await fetch(`/sim/people/${orang}/${kerja}`, { method: "POST", headers: kepala, body: badan });
  const hasil = await jawaban.json();
  if (!jawaban.ok) throw new Error(hasil.error);
  return hasil;
}

export function dengarkan(orang, peristiwa, sambungan) {
  const sumber = new EventSource(`/sim/events?person=${orang}`);
  for (const [nama, tindakan] of Object.entries(peristiwa)) {
    sumber.addEventListener(nama, (e) => tindakan(JSON.parse(e.data)));
  }
  sumber.onopen = () => sambungan(true);
  sumber.onerror = () => sambungan(false);
  return sumber;
}
