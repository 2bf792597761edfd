/** Saving the drawing: as a picture, and as the text it was drawn from. */
import { copyLater } from '../menyalin.ts';

/** Draws the published `.svg` at twice its size and hands it to the reader as a file. */
export async function downloadPng(address: string): Promise<void> {
  const picture = new Image();
  picture.src = await embedFont(address);
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * 2;
  canvas.height = picture.naturalHeight * 2;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('no picture');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = (address.split('/').at(-1) ?? 'bagan.svg').replace(/svg$/, 'png');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The file with the page's own font inside, since a picture loads none; as it is where the font cannot be had. */
async function embedFont(address: string): Promise<string> {
  const font = document.querySelector<HTMLLinkElement>('link[rel=preload][as=font]');
  const svg = await fetchFile(address).then((file) => file.text());
  if (!font || svg.includes('@font-face')) return address;
  const data = await fetchFile(font.href).then((file) => file.blob());
  const source = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('no font'));
    reader.readAsDataURL(data);
  });
  const face = `@font-face{font-family:'Public Sans Variable';font-weight:100 900;src:url(${source}) format('woff2')}`;
  const whole = svg.replace('<style>', () => `<style>:root{color-scheme:light}${face}`);
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(whole)}`;
}

export async function copyFile(address: string): Promise<void> {
  if (!(await copyLater(fetchFile(address).then((file) => file.text())))) throw new Error('clipboard');
}

async function fetchFile(address: string): Promise<Response> {
  const file = await fetch(address);
  if (!file.ok) throw new Error(String(file.status));
  return file;
}
