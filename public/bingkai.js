// Inside an embed: the theme that the embedding page asks for, and its height for the parent (see sematkan.js).
(() => {
  const root = document.documentElement;
  const tema = new URLSearchParams(location.search).get('tema');
  if (tema === 'terang' || tema === 'gelap') root.dataset.tema = tema;
  if (parent === self) return;
  const lapor = () => {
    if (document.body) parent.postMessage({ jenis: 'lajur:tinggi', tinggi: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
  };
  addEventListener('message', (event) => {
    if (event.source === parent && event.data?.jenis === 'lajur:tanya') lapor();
  });
  addEventListener('load', () => {
    lapor();
    new ResizeObserver(lapor).observe(document.body);
  });
})();
