/** Our own XML among the elements of the library that writes Word files. */
import { XmlComponent, type IXmlableObject } from 'docx';
import type { Unsur } from '../gambar/drawingml.ts';

/** Plain data among the library's own elements, which are costly by the thousand. */
export class Komponen extends XmlComponent {
  readonly isi: Unsur;

  constructor(isi: Unsur) {
    super(isi.nama);
    this.isi = isi;
  }

  override prepForXml(): IXmlableObject {
    return keObjek(this.isi);
  }
}

function keObjek({ atribut, isi, nama }: Unsur): IXmlableObject {
  const children = isi.map((item) => (typeof item === 'string' ? item : keObjek(item)));
  return { [nama]: children.length === 0 ? { _attr: atribut } : [{ _attr: atribut }, ...children] };
}
