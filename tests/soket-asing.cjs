/**
 * Notes every address beyond this computer that a socket or a name asks for: in `globalThis.soketAsing`, and where it is preloaded
 * into Node (`NODE_OPTIONS=--require`), in the file `SOKET_CATATAN`.
 */
const { appendFileSync } = process.getBuiltinModule('node:fs');
const dgram = process.getBuiltinModule('node:dgram');
const dns = process.getBuiltinModule('node:dns');
const net = process.getBuiltinModule('node:net');
const { syncBuiltinESMExports } = process.getBuiltinModule('node:module');

const DEKAT = /^(?:localhost|127\.\d+\.\d+\.\d+|::1|0\.0\.0\.0|::)$/;
/** @type {(cara: string, tempat: unknown) => void} */
const catat = (cara, tempat) => {
  if (typeof tempat !== 'string' || DEKAT.test(tempat)) return;
  if (process.env.SOKET_CATATAN) appendFileSync(process.env.SOKET_CATATAN, `${cara} ${tempat}\n`);
  (globalThis.soketAsing ??= []).push(`${cara} ${tempat}`);
};
/** @type {(milik: any, nama: string, tempat: (isi: any[]) => unknown) => void} */
const bungkus = (milik, nama, tempat) => {
  const asli = milik[nama];
  milik[nama] = function (...isi) {
    catat(nama, tempat(isi));
    return asli.apply(this, isi);
  };
};

bungkus(net.Socket.prototype, 'connect', ([first, second]) => {
  // Node hands on its own arguments as one list.
  const target = Array.isArray(first) ? first[0] : first;
  if (target !== null && typeof target === 'object') return target.path ? undefined : (target.host ?? 'localhost');
  return typeof target === 'number' && typeof second === 'string' ? second : undefined;
});
bungkus(dgram.Socket.prototype, 'send', (isi) => isi.findLast((item) => typeof item === 'string'));
for (const nama of Object.keys(dns).filter((key) => /^(?:lookup|resolve)/.test(key) && typeof dns[key] === 'function'))
  bungkus(dns, nama, ([host]) => host);
for (const nama of Object.keys(dns.promises).filter((key) => /^(?:lookup|resolve)/.test(key)))
  bungkus(dns.promises, nama, ([host]) => host);
syncBuiltinESMExports();
