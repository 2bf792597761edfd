// SCORM 1.2: finds the API above or behind this window, keeps the ticks in suspend_data, completes when all are set.
(() => {
  const boxes = [...document.querySelectorAll('[data-butir]')];
  const cari = (mulai) => {
    let win = mulai;
    for (let naik = 0; win && naik < 12; naik += 1) {
      try {
        if (win.API) return win.API;
      } catch {
        return null;
      }
      if (win.parent === win) break;
      win = win.parent;
    }
    return null;
  };
  const api = cari(window) ?? (window.opener ? cari(window.opener) : null);
  let terbuka = api !== null && String(api.LMSInitialize('')) === 'true';
  const baca = (nama) => (terbuka ? api.LMSGetValue(nama) : '');
  const tulis = (nama, nilai) => terbuka && api.LMSSetValue(nama, nilai);
  const sudah = new Set((baca('cmi.suspend_data') || '').split(',').filter(Boolean));
  for (const box of boxes) box.checked = sudah.has(box.dataset.butir);
  if (['', 'not attempted'].includes(baca('cmi.core.lesson_status'))) tulis('cmi.core.lesson_status', 'incomplete');

  const lapor = () => {
    const isi = boxes.filter((box) => box.checked);
    const selesai = isi.length === boxes.length;
    document.getElementById('kemajuan').textContent = selesai
      ? 'Semua butir selesai.'
      : isi.length + ' dari ' + boxes.length + ' butir selesai.';
    return { isi, selesai };
  };
  lapor();
  document.addEventListener('change', (event) => {
    if (!boxes.includes(event.target)) return;
    const { isi, selesai } = lapor();
    tulis('cmi.suspend_data', isi.map((box) => box.dataset.butir).join(','));
    tulis('cmi.core.lesson_location', event.target.dataset.butir);
    tulis('cmi.core.score.raw', String(Math.round((isi.length / boxes.length) * 100)));
    tulis('cmi.core.lesson_status', selesai ? 'completed' : 'incomplete');
    if (terbuka) api.LMSCommit('');
  });
  addEventListener('pagehide', () => {
    if (!terbuka) return;
    terbuka = false;
    api.LMSFinish('');
  });
})();
