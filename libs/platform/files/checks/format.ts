/** Beginnings by which a format is known, as Latin-1 text; the longest of one format need not come first. */
const beginnings: readonly (readonly [string, ...string[]])[] = [
  ['PDF', '%PDF-'],
  ['JPEG', '\xff\xd8\xff'],
  ['PNG', '\x89PNG\r\n\x1a\n'],
  ['EXE', 'MZ'],
  ['ELF', '\x7fELF'],
  ['Mach-O', '\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe'],
  ['script', '#!'],
  ['ZIP', 'PK\x03\x04', 'PK\x05\x06'],
  ['RAR', 'Rar!'],
  ['7z', '7z\xbc\xaf'],
  ['gzip', '\x1f\x8b'],
  ['DOC/XLS', '\xd0\xcf\x11\xe0'],
  ['GIF', 'GIF8'],
  ['TIFF', 'II*\0', 'MM\0*'],
  ['BMP', 'BM'],
  ['WebP', 'RIFF'],
];
const markup = /^\s*<(?:!doctype|html|head|body|script|svg|\?xml)/i;

/** The format that the first bytes are of, by its short name, or `?`. */
export function formatOf(bytes: Buffer): string {
  const head = bytes.subarray(0, 512).toString('latin1');
  if (head.slice(4, 8) === 'ftyp') return 'HEIC/MP4';
  const known = beginnings.find(([, ...starts]) => starts.some((start) => head.startsWith(start)));
  if (known) return known[0];
  return markup.test(head.replace(/^\xef\xbb\xbf/, '')) ? 'HTML/XML' : '?';
}
