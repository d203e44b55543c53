/** Pictures that a dictionary may bring, told by what is in them. */

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

/** By the first bytes, as in the formats' specifications; `.` stands for any byte. */
const SIGNATURES: readonly (readonly [type: string, signature: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/u],
  ['image/jpeg', /^\xff\xd8\xff/u],
  ['image/gif', /^GIF8[79]a/u],
  ['image/webp', /^RIFF....WEBP/su],
  ['image/avif', /^....ftypavi[fs]/su],
];

/** How much of a file is looked at for what it is, in bytes. */
const HEAD = 1_024;

export function isImageName(name: string): boolean {
  return typeOfName(name) !== undefined;
}

/**
 * The MIME type of an image by its name, where its bytes agree; null where they do not. An SVG is
 * drawn as an image only, where its scripts and what it refers to do nothing.
 */
export function imageType(name: string, bytes: Uint8Array): string | null {
  const type = typeOfName(name);
  if (type === undefined) return null;
  const head = bytes.subarray(0, HEAD);
  if (type === 'image/svg+xml') {
    return /^\uFEFF?\s*<(?:\?xml|!--|!DOCTYPE svg|svg)/u.test(new TextDecoder().decode(head))
      ? type
      : null;
  }
  // Code units of the same numbers as the bytes.
  const units = String.fromCharCode(...head.subarray(0, 16));
  // What calls itself by another picture's name is a picture all the same.
  return SIGNATURES.find(([, signature]) => signature.test(units))?.[0] ?? null;
}

function typeOfName(name: string): string | undefined {
  const extension = /\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
}
