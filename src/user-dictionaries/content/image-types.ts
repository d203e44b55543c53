/** Image types that dictionaries may contain, verified by the content of the file. */

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

/** Magic numbers from the formats' specifications; `.` matches any byte. */
const SIGNATURES: readonly (readonly [type: string, signature: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/u],
  ['image/jpeg', /^\xff\xd8\xff/u],
  ['image/gif', /^GIF8[79]a/u],
  ['image/webp', /^RIFF....WEBP/su],
  ['image/avif', /^....ftypavi[fs]/su],
];

/** How much of a file is examined, in bytes. */
const HEAD = 1_024;

export function isImageName(name: string): boolean {
  return typeOfName(name) !== undefined;
}

/**
 * The MIME type of an image by its file name, verified by its bytes; null if they do not match.
 * SVGs are drawn as images only, so that their scripts and external references are inactive.
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
  // A string with one code unit per byte.
  const units = String.fromCharCode(...head.subarray(0, 16));
  // An image with the extension of another image type is accepted.
  return SIGNATURES.find(([, signature]) => signature.test(units))?.[0] ?? null;
}

function typeOfName(name: string): string | undefined {
  const extension = /\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
}
