// Returns what is wrong with how the page looks now, one sentence each.
() => {
  const KECIL = 40, AA = 4.5, AA_BESAR = 3;
  const salah = [];
  const modal = document.querySelector("dialog:modal");
  const akar = modal ?? document.body;

  const tampak = (el) => el.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && el.getClientRects().length > 0;
  const sebut = (el) => `<${el.tagName.toLowerCase()}${el.id ? ` #${el.id}` : ""}${el.className?.length ? ` .${el.className}` : ""}> "${(el.textContent ?? "").trim().slice(0, 30)}"`;

  // Nothing to scroll sideways, nothing that sticks out.
  if (document.documentElement.scrollWidth > innerWidth) salah.push(`halaman ${document.documentElement.scrollWidth} px lebar`);
  for (const el of akar.querySelectorAll("*")) {
    if (!tampak(el) || el.closest(".hanya-dibacakan")) continue;
    const { left, right } = el.getBoundingClientRect();
    if (left < -0.5 || right > innerWidth + 0.5) salah.push(`keluar layar: ${sebut(el)}`);
    const gaya = getComputedStyle(el);
    const menggulir = el.scrollWidth > el.clientWidth + 1 && ["auto", "scroll"].includes(gaya.overflowX);
    if (menggulir) salah.push(`harus digeser ke samping: ${sebut(el)}`);
  }

  // Nothing below the edge: the composer is on the screen, a dialog shows its buttons.
  const bawah = document.querySelector("#tulis").checkVisibility() ? [document.querySelector("#tulis")] : [];
  for (const el of bawah) if (el.getBoundingClientRect().bottom > innerHeight + 0.5) salah.push(`di bawah layar: ${sebut(el)}`);
  if (modal && modal.scrollHeight > modal.clientHeight + 1) salah.push(`harus digulir: ${sebut(modal)}`);

  // What can be tapped is large enough and has a name.
  for (const el of akar.querySelectorAll("button, a, input, textarea")) {
    if (!tampak(el.type === "file" ? el.parentElement : el)) continue;
    const dalamKalimat = el.matches(".isi a");
    const sasaran = ["radio", "file"].includes(el.type) ? el.closest("label") : el;
    const { width, height } = sasaran.getBoundingClientRect();
    if (!dalamKalimat && (width < KECIL || height < KECIL)) salah.push(`terlalu kecil, ${width} x ${height}: ${sebut(el)}`);
    const nama = el.getAttribute("aria-label") || el.labels?.[0]?.textContent || el.textContent;
    if (!nama?.trim()) salah.push(`tanpa nama: ${sebut(el)}`);
    const penanda = el.type === "file" ? el.parentElement : el;
    document.activeElement?.blur();
    el.focus({ preventScroll: true, focusVisible: true });
    const garis = getComputedStyle(penanda);
    if (document.activeElement === el && (garis.outlineStyle === "none" || parseFloat(garis.outlineWidth) < 2)) salah.push(`fokus tidak tampak: ${sebut(el)}`);
  }

  // Texts stand out from what lies under them.
  const warna = (teks) => {
    const [r, g, b, a = 1] = teks.match(/[\d.]+/g).map(Number);
    return { r, g, b, a };
  };
  const tumpuk = (atas, bawah) => ({
    r: atas.r * atas.a + bawah.r * (1 - atas.a),
    g: atas.g * atas.a + bawah.g * (1 - atas.a),
    b: atas.b * atas.a + bawah.b * (1 - atas.a),
    a: 1,
  });
  const latar = (el) => {
    if (!el) return matchMedia("(prefers-color-scheme: dark)").matches ? warna("rgb(0, 0, 0)") : warna("rgb(255, 255, 255)");
    const ini = warna(getComputedStyle(el).backgroundColor);
    return ini.a === 1 ? ini : tumpuk(ini, latar(el.matches("dialog") ? null : el.parentElement));
  };
  const terang = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map((n) => n / 255).map((n) => (n <= 0.04045 ? n / 12.92 : ((n + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const kontras = (a, b) => {
    const [besar, kecil] = [terang(a), terang(b)].sort((m, n) => n - m);
    return (besar + 0.05) / (kecil + 0.05);
  };
  const periksaTeks = (el, gaya) => {
    const dasar = latar(el);
    const nilai = kontras(tumpuk(warna(gaya.color), dasar), dasar);
    const besar = parseFloat(gaya.fontSize) >= 24 || (parseFloat(gaya.fontSize) >= 18.66 && Number(gaya.fontWeight) >= 700);
    if (nilai < (besar ? AA_BESAR : AA)) salah.push(`kontras ${nilai.toFixed(2)}: ${sebut(el)}`);
  };
  for (const el of akar.querySelectorAll("*")) {
    const berteks = [...el.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim());
    if (berteks && tampak(el) && !el.disabled) periksaTeks(el, getComputedStyle(el));
    if (el.placeholder && tampak(el)) periksaTeks(el, getComputedStyle(el, "::placeholder"));
  }
  return salah;
}
