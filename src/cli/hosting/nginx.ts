/** The same rules as an nginx configuration. nginx can say "everything but", so no branch can be forgotten there. */
import { kepalaUntuk } from './kepala.ts';
import { aturanKepala, SEMATAN, type Tempat } from './kebijakan.ts';

export interface Pelayan {
  /** Host name. */
  readonly nama: string;
  /** Folder of the built site on the server; with a base path, the folder above it. */
  readonly akar: string;
  readonly porta: number;
}

/** Media types that a host may not know, and a reader would be offered as a download of nothing in particular. */
const JENIS: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  mmd: 'text/plain',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
};
const TEKS = [
  'text/css',
  'text/csv',
  'text/javascript',
  'text/plain',
  'application/json',
  'application/xml',
  'image/svg+xml',
];

/** The inside of an `http` context; it includes nothing of the machine. */
export function tulisNginx(tempat: Tempat, { nama, akar, porta }: Pelayan): string {
  const { dasar } = tempat;
  const peta = susunPeta(tempat);
  return `# Written by \`npm run lajur -- hosting\` from src/cli/hosting. Lines with names of your own: server_name, root, listen.
${peta.map(({ text }) => text).join('\n')}
types {
${Object.entries(JENIS)
  .map(([akhiran, jenis]) => `  ${jenis} ${akhiran};`)
  .join('\n')}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${TEKS.join(' ')};

gzip on;
gzip_vary on;
gzip_comp_level 6;
gzip_min_length 512;
gzip_types ${TEKS.join(' ')};

server {
  listen ${porta};
  server_name ${nama};
  root ${akar};
  server_tokens off;
  etag on;
  absolute_redirect off;
  disable_symlinks on from=$document_root;
  error_page 404 ${dasar}404.html;

${peta.map(({ kepala, variabel }) => `  add_header ${kepala} $${variabel} always;`).join('\n')}
  # With TLS, in this server, and one on port 80 that answers "return 301 https://$host$request_uri;":
  # add_header Strict-Transport-Security "max-age=31536000" always;

  location / {
    try_files $uri $uri/ =404;
  }
  location = ${dasar}_headers {
    return 404;
  }
  location ~ /\\. {
    return 404;
  }
}
`;
}

interface Peta {
  readonly kepala: string;
  readonly variabel: string;
  readonly text: string;
}

/** One `map` per header, since `add_header` in a location would drop all those of the server. Empty values are not sent. */
function susunPeta(tempat: Tempat): readonly Peta[] {
  const { dasar } = tempat;
  const berlaku = (awalan: string): Readonly<Record<string, string>> => {
    const cabang = [awalan.slice(dasar.length).split('/')[0] ?? ''];
    return { 'Cache-Control': 'no-cache', ...kepalaUntuk(aturanKepala({ ...tempat, cabang }), awalan) };
  };
  const umum = berlaku(`${dasar}lain/`);
  const awalan = new Set([
    `${dasar}${SEMATAN}/`,
    ...aturanKepala(tempat)
      .map(({ jalur }) => jalur)
      .filter((jalur) => jalur.endsWith('/*') && jalur !== `${dasar}*`)
      .map((jalur) => jalur.slice(0, -1)),
  ]);
  const kepala = [...new Set([...Object.keys(umum), 'Access-Control-Allow-Origin'])];
  return kepala.map((nama) => {
    const biasa = umum[nama] ?? '';
    // The first that fits counts, so a folder inside one that says the same needs no line.
    const lain: (readonly [awalan: string, isi: string])[] = [];
    for (const item of awalan) {
      const isi = berlaku(item)[nama] ?? '';
      const sebelum = lain.find(([luar]) => item.startsWith(luar))?.[1] ?? biasa;
      if (isi !== sebelum) lain.push([item, isi]);
    }
    const baris = lain.map(([item, isi]) => `  ~^${item.replaceAll('.', '\\.')} "${isi}";`);
    const variabel = `lajur_${nama.toLowerCase().replaceAll('-', '_')}`;
    return {
      kepala: nama,
      variabel,
      text: [`map $uri $${variabel} {`, `  default "${biasa}";`, ...baris, '}', ''].join('\n'),
    };
  });
}
