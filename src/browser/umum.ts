/** The small elements of every page, as one file: apart they would cost more in requests than in code. */
import './ganti-tema.ts';
import './kotak-cari.ts';
import './lipatan.ts';
import './rincian.ts';
import './saklar-perkiraan.ts';
import './salin-tautan.ts';
