/** How far a long build is: stage, count, rate and time left on one line of a terminal; nothing anywhere else. */

export interface Kemajuan {
  /** @param jumlah what there is to do, where it is known */
  readonly mulai: (tahap: string, jumlah?: number) => void;
  readonly maju: () => void;
  /** Clears the line, for words that stay. */
  readonly hapus: () => void;
}

export interface Layar {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const JEDA_MS = 200;

/** @param jam milliseconds */
export function createKemajuan(layar: Layar, jam: () => number = () => performance.now()): Kemajuan {
  let tahap = '';
  let jumlah: number | undefined;
  let selesai = 0;
  let sejak = 0;
  let terakhir = -Infinity;
  const tulis = (): void => {
    if (layar.isTTY !== true) return;
    terakhir = jam();
    const line = susunBaris({ tahap, selesai, jumlah, detik: (terakhir - sejak) / 1000 });
    layar.write(`\r\x1b[K${line.slice(0, Math.max(20, (layar.columns ?? 80) - 1))}`);
  };
  return {
    mulai: (nama, berapa) => {
      [tahap, jumlah, selesai, sejak] = [nama, berapa, 0, jam()];
      tulis();
    },
    maju: () => {
      selesai += 1;
      if (jam() - terakhir >= JEDA_MS) tulis();
    },
    hapus: () => {
      if (layar.isTTY === true) layar.write('\r\x1b[K');
    },
  };
}

/** `halaman 1.200/9.000 · 85/detik · sisa 1 mnt 32 dtk` */
export function susunBaris({
  tahap,
  selesai,
  jumlah,
  detik,
}: {
  readonly tahap: string;
  readonly selesai: number;
  readonly jumlah: number | undefined;
  readonly detik: number;
}): string {
  if (jumlah === undefined) return `${tahap} …`;
  const rate = detik > 0 ? selesai / detik : 0;
  const bilangan = (value: number): string => Math.round(value).toLocaleString('id-ID');
  const parts = [`${tahap} ${bilangan(selesai)}/${bilangan(jumlah)}`];
  if (rate > 0) parts.push(`${bilangan(rate)}/detik`, `sisa ${sebutWaktu((jumlah - selesai) / rate)}`);
  return parts.join(' · ');
}

/** @param detik rounded up */
export function sebutWaktu(detik: number): string {
  const all = Math.ceil(detik);
  return all < 60 ? `${all} dtk` : `${Math.floor(all / 60)} mnt ${all % 60} dtk`;
}
