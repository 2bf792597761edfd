// For pages that embed a diagram or a step of Lajur: gives each of its iframes the height that the embed reports.
(() => {
  const bingkai = () => [...document.querySelectorAll('iframe[src*="/sematkan/"]')];
  addEventListener('message', ({ data, source }) => {
    if (data?.jenis !== 'lajur:tinggi' || !(data.tinggi > 0) || data.tinggi > 20000) return;
    for (const iframe of bingkai()) if (iframe.contentWindow === source) iframe.style.height = `${Math.ceil(data.tinggi) + 4}px`;
  });
  // An embed that was ready before this script is asked again.
  for (const iframe of bingkai()) iframe.contentWindow?.postMessage({ jenis: 'lajur:tanya' }, '*');
})();
