/**
 * Roots of the language of offices, written for this project. A word in these lists is its own root.
 * KERJA may stand alone as an order (`periksa`, `kirim`); LAIN may not. UTUH are derived words that have left their
 * family: `bagian` is a unit, not a way of `membagi`; `pemerintah` gives no `perintah` in a step.
 */
import { KATA_DASAR_UMUM } from './kata-dasar-umum.ts';

const KERJA = `
acu adu ajak aju amat ambil angkat angkut antar apung atur awas baca bagi bahas balas balik bangun bantah bantu bawa
bayar bebas beli bentuk beri bina bongkar buang buat bubuh buka buru cabut cantum cari catat cegah cek cermat cetak
coba cocok coret cuci dapat data datang dengar desak dorong duduk eja ekspor gabung gali ganda ganti gelar gerak gugat
guna gunting gusur hadap hadir hapus hasut himpun hindar hitung hubung huni ikat ikut impor isi jaga jalan jawab jelas
jemput jemur jual kaji kawal kejar kelola keluar kembali kembang kenal kerah kerja ketik kirim kumpul kunjung kupas
kuras kutip laksana laku lantik lapor latih layan lebur lelang lepas lewat lihat limpah lindung lipat luluh lunas maju
makan masuk minta mohon muat mulai mutakhir naik nanti naung nyata olah oper padan padu paham pajang pakai paksa
panggil pantau pasang pegang pelihara periksa pesan pilih pimpin pindah pinjam pisah potong pulih pungut pupuk putus
raih ramal rancang rangkum rapat rawat rekam rekap rekrut rencana resmi rinci rujuk rumus rundung salin salur sampai
sandar sanggah sangkal sebar sebut seleksi selenggara selesai selidik sensus serah serap setor siap sidak simpan
simpul singkir sisih sita sortir sosialisasi suluh suntik sunting survei susul susun syarat tabur tagih tahan tambah
tampil tampung tanam tanda tandatangan tangan tanggap tanggulang tangkap tanya tarik taruh tata tatausaha tawar tebus
tegur telaah telepon teliti telusur tempat tempel tempuh temu tentu terap terbit terima terus tetap tiba tilang
timbang tindak tinggal tingkat tinjau tiru titip tolak tolong topang tuang tugas tuju tukar tulis tumbuh tunda tunjuk
tuntas tuntun tuntut turun turut tutup ubah uji ukur ulang ulas umum undang unduh unggah unggul ungkap upaya urai urus
urut usir usul usut wajib waris wujud
`;

const LAIN = `
abai abdi absah absen acara ada adab adil administrasi administratif administrator adu afirmasi agama agen agenda
agraria agustus ahli air ajang ajar ajudan akad akademi akar akhir akibat akomodasi akrab akreditasi akses aksi akta
aktif aktivitas akumulasi akun akuntabel akuntabilitas akuntan akuntansi akurat ala alam alamat alas alasan alat alih
alir alokasi alternatif alumni alur aman amanat ambang ampu ampuh anak analisis ancam andal aneka anggap anggar
anggota angka angsur aniaya anjung anjur antisipasi antre anut aparat aparatur apel aplikasi apresiasi april arah
arsip arti artikel arung arus asah asal asap asas aset asing asisten asistensi aspek aspirasi asrama asuh asumsi
asuransi atap atas audit auditor aula autentik awal badai badan bagan bagasi bagus bahan bahasa bahaya baik bakar baku
balai banding bangga bangkit bangsa banjir bank bantai banyak barang baris baru basis batal batas batin baur beban
beda bekal beku bela belah belakang belanja belum benah benang benar bencana benda bendahara bendera bendung bengkak
bentang berani berita beritahu berkas berkat bersih besar betul biasa biaya bibit bidang bidik bimbing binatang biro
birokrasi bising bisnis blok bobot bocor bonus bor boros buah buai bubar budaya bukti buku bulan bulat buletin bumi
bunga bungkus buntu bupati buruh buruk busana butuh cabang cabar cacat cadang cair cakap cakup calon camat campur
canggih cangkok cantik capai catur cegat cela celah cemar cemas cendera cepat cerah ceramah cerdas cerita cermin cipta
ciri cita citra contoh corak cukup curah curang curi cuti daerah daftar dagang dakwa dalam dalih damai dampak damping
dana darat darurat dasa dasar dasawarsa daur daya debat debit definisi dekat dekor delegasi demokrasi denah denda
deputi derajat deret derma desa desain desember detail deteksi dewan dewasa diagram dialog didik digital dinamis dinas
dini direksi direktorat direktur disiplin diskusi dispensasi disposisi distribusi divisi dokter dokumen dokumentasi dokumenter
dominasi domisili dosa dosen draf dua duga dukung duplikat duta edar edisi edukasi efektif efisien ekonomi eksekusi
eksistensi ekstern ekuitas elektronik elit emas emban embargo emisi endap enggan esa esai eselon etika evakuasi
evaluasi faksimile fakta faktor faktur fasilitas fatal februari filter final finansial fisik fiskal fleksibel flora
fokus formal formasi format formulir forum fotokopi fungsi fungsional gadai gagal gagas gaji gambar gampang ganggu
ganjal garis gaya gedung gejala gelandang gelap gelombang gengsi geser giat gigih gilir giro gizi golong grafik graha
gratifikasi gratis gubernur gudang gugus guru hadiah hak hakim hal halang halus hambat hamil hancur hantam harap harga
hari harkat harmonis harta harus hasil hemat hendak hening henti hewan hias hibah hidup hierarki hilang hilir himbau
hina hingga hirau hitam honor honorarium hormat hukum hulu huma human huruf hutan ibu identifikasi identitas ijazah
ikhtisar iklan iklim ikrar ikutserta ilegal ilmu iman imbal imbang imbau imigrasi implementasi implikasi inap indah
indeks indikasi indikator individu induk industri infeksi inflasi informasi ingat ingin inisiatif inovasi input
insentif insiden inspeksi inspektorat inspektur instalasi instansi instruksi integrasi integritas intensif intern
internal internet intervensi inti intip inventaris inventarisasi investasi istimewa istirahat isu isyarat izin jabat
jajak jaksa jam jamin jangka jangkau janji januari jarak jaring jasa jatah jatuh jauh jebak jelajah jelang jembatan
jenis jenjang jenuh jera jilid jiwa juang judul jujur juli jumlah juni jurnal juru jurus juta kabar kabul kabupaten
kabur kacau kadar kagum kait kaldu kalender kali kalimat kampanye kampung kanal kandung kantor kantung kapal kapasitas
kaprah karantina karet kartu karya karyawan kas kasus kata katalog kategori kaya kebun kecil kelak kelas keliru
keluarga keluh kemas kemudi kendala kendali kendara kental kepada kerabat kerap keras kering keringat kerjasama kertas
kerumun kesan ketat ketua khas khawatir khusus kias kikis kilas kilat kimia kini kira kiri kisah kisar klaim
klarifikasi klasifikasi klausul klien klinik koalisi kode kolektif kolom komentar komisi komite kompensasi kompetensi
kompilasi kompleks komponen komputer komunikasi kondisi konfirmasi konflik konsekuensi konsep konsisten konsolidasi
konstitusi konstruksi konsultasi konsumsi kontak kontrak kontribusi kontrol konversi koordinasi koordinator kop
koperasi kopi koran korban koreksi korupsi kota kotor kredibel kredit kriteria kritis kronologi kualifikasi kualitas
kuantitas kuasa kuat kuesioner kukuh kuliah kunci kuning kuota kurang kurban kurikulum kursus kurun kusut kwitansi
label labuh ladang lafal lahan lahir lain lajur lalai lalu lama laman lambang lambat lampau lampir lampu lancang
lancar landa landas langgan langgar langgeng langit langka langkah langsung lanjut lansia lantai lapang lapis laptop
lapuk larang latar laut lawan layak lebar lebih ledak legal legalisasi legislasi legislatif leluasa lemah lembaga
lembar lempar lengkap lengser lestari letak libat libur likuidasi limbah lingkar lingkung lingkup lintas lirik lisan
listrik logis logistik loka lokakarya lokasi lomba longsor loyal luang luap luar luas luhur luka lulus lumpuh lupa
lurah lurus luwes macam madya mahal mahasiswa mahir mahkamah makalah makmur makna maksimal maksud malam malu mampu
manajemen mandat mandiri manfaat mangkir manipulasi mantap manual manusia mapan maret markas masa masalah masyarakat
mata matang materi mati mayoritas medali media mediasi megah mei mekanisme mekar menang menara menit mental menteri
merah merdeka merek merit mesin mesra metode metodologi migrasi milik militer mimbar minat minggu minim minimal misi
mitra modal model modern modul mogok monev monitor monitoring moral moratorium motivasi motor muda mudah muka mula
mulia muncul mundur murah murid murni muslihat musnah mustahil musyawarah mutasi mutu nafas nafkah nalar nama narasi
narasumber nasib nasihat nasional naskah negara negeri negosiasi neraca netral niaga niat nihil nikah nilai nilam
nisbah niscaya noda nomenklatur nominal nomor norma nota notaris notula november nuansa nyala nyaman obat objek
oktober olahraga ombudsman omong omset onderdil ongkos operasi operasional operator opini optimal optimis orang orasi
orde organisasi orientasi otomatis otonomi otorisasi otoritas pabrik pacu padat pagi pagu pajak pakar paket palsu
pamer pamit pamong pancar pandai pandang pandu panduan panen pangan panggung pangkal pangkat panitia panjang panta
pantang pantas panutan papan paradigma paraf parah parameter paripurna parkir parlemen partai partisipasi pasal pasar
pasien pasok pasti pastor paten patok patri patroli patuh patut payung pecah pecat peduli pekan pekat pelopor pelosok
pendek penjuru pensiun penting penuh peran percaya perdata perempuan pergi perintah perintis periode perkasa perlu
permai permisi pernah persen persepsi persis personal personel pertiwi perwira pesisir pesta peta petak petang petani
piagam piak piala pidana pidato pihak piket pikir pikul pilar pilot pinta pintar piutang pokok pola polemik polisi
politik pompa pondok ponsel popular populasi populer porsi portal pos posisi positif posko potensi prakarsa praktik
pranata prasarana prasyarat pratama predikat prediksi premi presensi presentasi presiden presidium presisi prestasi
preventif pribadi primer prinsip printer prioritas privasi privat proaktif probabilitas produk produksi produktif
profesi profesional profil prognosis program promosi proposal prosedur proses prospek protokol provinsi provokasi
proyek puas publik publikasi pucuk puji pukul pulang pulau pulsa punah puncak pundi pungli punya pusaka pusat
puskesmas pustaka pustakawan putar putih qanun racun raga ragam ragu rahasia raja rajin rakit rakyat ramah ramai rambu
rampung ramu rana rancu rangka rangkai rangkap rangsang rantai raperda rapi rapor rasa rasio rata ratus rawan razia
realisasi realistis reboisasi reda referensi reformasi register registrasi regulasi rehabilitasi rekan rekening
rekomendasi rekonsiliasi rekreasi relawan relevan relokasi remaja renda rendah renja renovasi renstra rentan reputasi
resah resep reservasi reses resolusi respek respon respons responsif restoran retensi retribusi revisi reviu rezim
ribu ringan ringkas risalah riset risiko riwayat rombak rotasi royal ruang rugi rukun rumah rumit rusak rute rutin
saat sabar sadar sah sahabat saham saing saji sakit sakral saksi saku salah salam saldo sama samar sambil sambung
sambut sampah sampel samping sampul sandi sangat sanggup sanksi santun saran sarana saring sarjana sasana sasar satker
satu satwa sawah sayang sebab sebentar sedia segar segel segera sejarah sejuk sekolah sekretariat sekretaris seksi
sektor selamat selatan selip selisih semangat semesta seminar sempat sempit sempurna semu sendiri sengaja sengketa
seni senjata sensitif sentra sepadan sepeda sepi september sepuluh serang serentak seret serikat sering serta
sertifikasi sertifikat server sesal setia setiap sewa siaga siar siaran sidang sifat sigap sikap siklus sila silabus
silang silaturahmi simak simbol simpati sindir sinergi singgah singgung singkat sinkron sinkronisasi siram sistem
sistematis siswa situasi situs skala skema skor skrining sogok solusi sopan sopir sorot sosial spanduk spasi spesifik
spesifikasi sponsor spontan stabil staf standar standardisasi stasiun statistik status stempel strata strategi
strategis struktur struktural studi suami suara suasana subjek subkoordinator subsidi substansi subuh subur sukarela
sukses suku sulit sumbang sumber sumpah sungai sungguh surat surplus suruh swadaya swakelola swasta syah syukur tabel
tabiat tabung tafsir tahap tahu tahun tajam takar takut talang tali taman tamasya tamat tambang tampak tamu tanah
tanding tanggal tanggung tanggungjawab tangkas tanjak tanpa target tarif taruna tatakelola taut tegak tegang tegas
teguh teknik teknis teknologi teks teladan telanjur telat telekomunikasi teman tembus tenaga tenang tender tengah
tenggang tenggat tentang tentara tentram teori tepat tepi tepung terang teras termin terobos tersier tertib tes
tetangga tiang tidak tiga tikai tiket tilik tim timba timbul timpang timses timur tindaklanjut tinggi tingkah tipe
titik toko tokoh toleransi tonggak tonjol topik total tradisi transaksi transfer transisi transmisi transparan
transportasi triwulan trotoar tua tubuh tular tumpang tumpu tumpuk tunai tunggak tunggal tunggu tunjang tunjangan
turbin turis tusuk tutor uang ucap udara ujar ujung ulayat umat umpama umpan umur undi unik unit universitas unjuk
unsur untai unting untung upacara upah upeti urban urgensi usaha usang usia utama utang utara utuh utus vaksin valid
validasi validitas variabel variasi verifikasi versi vertikal virtual visa visi vital vonis wacana wahana wakil waktu
walikota wanita warga warganegara warna warta warung wasit waspada watak wawancara wawasan wenang wewenang wilayah
wisata wisuda yakin yayasan yudikatif yuran yuridis zakat zaman zat zona
`;

const UTUH = `
bagian halaman kehendak kelompok kepala kerangka kinerja masing-masing merata mula-mula pahala pedoman pegawai
pemerintah pemerintahan penduduk penjara perangkat perdana perilaku perkara pertama peserta rata-rata sederhana
sejahtera sekian selaras seluruh semua sepakat seragam serasi sesuai setara setuju subbagian subbidang terampil
terpadu undang-undang
`;

const words = (list: string): string[] => list.trim().split(/\s+/);

export const KATA_KERJA_DASAR: ReadonlySet<string> = new Set(words(KERJA));
export const KATA_DASAR: ReadonlySet<string> = new Set(words(KERJA + LAIN + UTUH + KATA_DASAR_UMUM));
