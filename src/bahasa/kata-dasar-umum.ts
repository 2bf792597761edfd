/** Roots of everyday language, so that fewer words of a new text are strangers. */
export const KATA_DASAR_UMUM = `
abad abu acak adaptasi adik adon adopsi aduk advokasi afiliasi agregat agung ahad ajal akal aku akuisisi akurasi alarm
alibi alinea alkohol altar amandemen ambisi ambruk ambulans amuk anamnesis anggrek angin angket angklung anjing anti
antik antre antusias anyam api apotek apoteker argumen arisan aroma arsitek artis asesmen asimilasi asli asosiasi
astronomi atlet atmosfer atom atribut autentikasi autopsi awan ayah ayam ayat ayun babak bahagia bahu baja bajak baju
bakal bakat bakteri bakti balita balon balut bandar bandara bandel bandit bangkai bangkrut bangku banjar bansos bantal
bapak bappeda barat baring barter basah basmi batang batik batu batuk bau baut bayang bayi becak bedah bekas belenggu
beliau belok belut benak benam bengkel bengkok benih benteng bentrok bentur berangkat berantas berontak besi besok
betah betina bias bicara bidan bijak bijaksana bikin bimtek bincang bingung bintang biodata biologi bioskop biru bisa
bisik bisu blangko bocah bodoh bohong bola bolak boleh bom boneka bosan botol bpjs brosur budak budi buffer bugar
bujuk bukit bunuh bunyi burung busuk butir cabai caci cadas cahaya cakram cakrawala campak camping cantol cap capek
capung cara cas cat cawat celaka cemburu cendekia cengkeram cerai cerdik ceria cicil cincin cip cokelat corong cuaca
cucu cuka cukai cukur cuma dada dadak daging dahi dahsyat dahulu damba dampar dandan dapur darah dasi database datar
dayung debu dekap delik demam demi dengki dengung depan depresi dera derita deru desentralisasi desimal desis detik
dewa diagnosis diam difabel diklat dilema dinding dingin diri disabilitas disket diskresi dispenser disposal dividen
dobel domain domestik donasi dongeng dongkrak donor dosis drainase drama duit duka dunia durasi duri dusta edit egois
ejek ekologi ekonomis ekor ekspansi ekspedisi ekspresi ekstra ekstrem ekuivalen elak elemen eliminasi emosi empat
empiris empuk emulasi enak enam encer endus energi engsel enkripsi entah entas enteng entri epidemi erang erat erosi
estimasi etik etnik evaluator fajar famili fantasi farmasi fasilitator fauna favorit federasi fenomena festival film
filosofi finalis firma firman formulasi foto fraksi frekuensi frontal gabah gabus gadis gaduh gairah gajah galak
galang galau gamang gamblang ganas gandeng ganjil gantung gapai garam garap garasi garda gas gatal gelak gelas geledah
geli gelisah gema gemar gembala gembira gempa gemuk genap gencar gendong generasi genggam gentar genting getar getir
gigi gigit gila gosok gotong goyah goyang granat grup gubah gubuk gula gumpal gunung guyur hafal hajar hajat haji
halal haluan hampa hampar hampir hangat hangus hanyut haram harmoni harmonisasi haru harum hati haus hebat heboh hela
hempas hentak heran herbal hikmah himpit hinggap hipotek hirup histeris hobi hosting hujan hujat ibadah ibarat ide
ideal ideologi idola ikan ikhlas ikon ilham ilustrasi imajinasi imam imunisasi imunitas inang incar indeksasi indra
infak infrastruktur inkaso inkubasi insaf inspirasi instan instruktur integratif intensitas interaksi intermediasi
interpretasi intranet invasi irigasi ironi isap islam isolasi istana istilah istri itikad jadi jahat jahit jajah jajan
jalar jalin jamaah jamu jamur janda janggal jangkar jangkit jantung jari jarum jejak jelata jemaat jembar jempol
jenazah jengkel jenguk jentik jepit jerat jerih jernih jinak jitu jodoh jorok judi jumpa jungkir junjung jurusita
kabel kaca kadaluwarsa kadang kakak kaki kalah kalian kamera kamis kamus kanan kandang kandas kanker kantin kantong
kanwil kapas kapital kapitasi kapur karakter karam karang karcis karier karton karung karyasiswa kasar kasasi kasih
kasur katering katolik katup kaum kaus kawan kawin kebal kecam kecap kecewa kecoh kedip kejam keji kejut kelabu kelahi
kelam keliling kelip kembung kemeja kempis kencang kendur kenyang kepal keping kepung kera keramat keramik keran
keroyok keruh kerut kesbangpol ketel ketuk khianat khidmat khilaf khutbah kibar kipas kiper klasik kodrat kolam
koleksi kolonel kolusi komandan komando kombinasi komedi komersial komitmen komoditas kompak kompeten kompetisi
komplikasi kompor komprehensif kompromi kondusif konferensi konfigurasi kongres konkret konotasi konseling konselor
konsentrasi konsorsium konstan kontan konteks konten kontras konvensi konvensional kooperatif korek koridor kosakata
kosong kotak koyak kreasi kreatif kriminal krisis kristen kritik kuah kuas kubah kubur kuku kulit kumuh kuno kuratif
kurator kurir kursi labil laboratorium laci lagu laki laksamana lambai lansekap lantang lantun lawak layang layar
lebat leceh lecet lega lekas lekat lelah lelaki lelap lemak lembap lembek lembut lempeng lena lengan lengang lenggang
lentur lenyap lereng lesu letih letus lezat lihai lilin lilit lima linang lindas lintang liput literasi liuk logam
logika login logo lokal loket lonceng longgar loyalitas lubang ludah lukis lulur lumayan lumbung lumpur lumur lunak
luncur lunglai luntur maaf madrasah madu magang magnet mahar mahkota main majalah majelis majikan makam makar makhluk
malaikat malang malas maling mampir mancing mandor mangkuk mangsa manis mantan mantu marah maraton marga marginal
marjinal martabat masak masam masjid masker massa massal mau mayat medan mekanik mekanisasi mendung mentah mewah
mikrofon milenial minum minus minyak miring mirip miskin misteri mitigasi mobil modifikasi momen monopoli montir motif
muak mual muara mubazir mudik mujarab mukim mulut mungkin mungkir muram murka musibah musik musim muslim musuh mutiara
mutlak nada nadi nafsu naga naif nanah nasabah nekat neonatus neraka nestapa nikmat nisan nista nol normalisasi
notifikasi novel nuklir nurani nusantara nyawa nyeri nyinyir nyonya oksigen oleh ons operan optik optimalisasi orbit
otentik oven paceklik padam pahat pahlawan paku paling palu panah panas pancing pancung pangeran pangku panik panitera
pantai pantul papar parade paragraf paranoid parit paru pasir paspor pasrah patah patung pauh pedas pedih pegal pejam
peka pekik pelan pelik peluang peluk peluru pemilu pena penalti pencak pendam pening pepatah perah perak perang
peranjat peras percik perdin pergok peri peristiwa periuk perkosa permata pernik pers personalia pesawat pesing pesona
petik petir petuah picu pilek pilkada pilu pinang pinggang pinggir pintas pintu pipa piring pisau pjok plafon plastik
plester politisi polos polusi ponten poros portofolio posyandu potret praduga prajurit pramuka preseden prihatin
primitif prinsipal prodi produsen profesor proklamasi promotor properti protes psikologi puasa pundak pungkir puntung
pura purba puri pustu putera puteri putra putri puyuh raba rabu racik radang radar radikal radio radiologi rajut
rambat rampas ramping rampok ranah rangkul ransel ranting rapal rapuh ras rasional rasul rawa raya rayon rayu reaksi
rebah rebus rebut receh redaksi refleksi reformulasi regulator rejeki rekat reklamasi reklame rela relasi relatif rem
remas rempah remunerasi rendam renggang rentak rentang renung renyah reparasi resap resertifikasi resik resonansi
resor restitusi restorasi restu retak retas reuni revitalisasi revolusi rezeki rinding ringkus rintang ritual roboh
roda rohani rokok rombong ronda rongga rotan royalti ruas ruh runding runtuh rupa rupiah rusuh sabda sabtu sabuk sadap
sadis sains sajak sakti salib salut samak sampan sampling samudra sandang sandera sandiwara sangka sangkut sangsi
sanitasi santap sapa sapu saraf sarang sarat saudara sawit sayur sebelah sedih sedot sejati sekam sekap sekutu sela
selat selendang selera selubung selundup selusup semayam sembah sembahyang sembelih sembilan sembuh sembunyi sementara
semi semoga semprot senang senantiasa senapan sendi sendok senggang senin sensasi sensor sentak sentosa sentral sentuh
senyap sepak sepele sepuh seram serbu serbuk serius serpih seru sesak sesat setir sewot siang sigi sihir silam silap
silat silau silpa simpang simpeg simulasi sinar singgasana sinyal sipil sisa sisip sistematika skandal skenario
skoring soal sobat sobek sofa sokong solid solidaritas sombong sontek sosok spbe spekulasi spesial spesialis spiritual
stakeholder stigma stimulus stok stres suap suci sudut suka sulam sulang suling sulung sumbat sumbu sumur sunat sunyi
supervisi suplai surga surut surveilans susah susu susut sutera syahid syair tabah tabib tabrak tabu tabulasi tadah
tahta tajuk takdir takhta takjub takluk taksi taksir talenta tamak tampang tandan tandang tandas tanduk tandus tangga
tangguh tanggul tangkal tani tanjung tapak tapis tari taubat tauladan tawan tayang tebak tebal tebang tebing teduh
tega tekad tekan tekstil tekuk tekun telaga telantar telapak telinga telur tembak tembok tempa tempayan template
tempur tenda tengadah tenggelam tengkar tengkorak tengok tenteram tera terapi terjal terjang terjun terka terkam
ternak teropong teroris terowong tersangka tetes tewas tiada tiarap timbal timbun timpa tinta tipis tipu tirai tonton
topi tracing tradisional tragedi transformasi transfusi transkrip trauma triase tuan tuba tuduh tuhan tukang tukin
tulang tuli tulus tumbang tumbuk tumpah tumpas tunas tunduk turnamen tutur uap ufuk ukir ulama ular ulet ultimatum
ultrasonografi umbar umbi unggun ungsi uniform universal uptd urat usai usik usus utas uzur vaksinasi vakum validator
varian vegetasi ventilasi verbal verifikator veteran vigor virus visitasi visual vokal volume wabah wadah wafat wahyu
waisak wajah wajar walau waria warkat wartawan wasiat watas wawas wejang wiraswasta wirausaha yatim yoga zalim ziarah
zirah zonasi
`;
