/**
 * Ad-block bait: elements that scripts put into a page to see whether a blocker hides them: ids and classes of the
 * known detectors (BlockAdBlock, FuckAdBlock, just-detect-adblock, Adblock Analytics), and
 * investing.com's own.
 */
export const bait: readonly string[] = [
  '[id^="bait-"]',
  '.pub_300x250',
  '.pub_300x250m',
  '.adsbox',
  '.adsBox',
  '.ad-placement.doubleclick',
  '.text-ad-links',
  '#ad-detector',
  '#adblock-detector',
  '#adb-test',
  '#blockadblock',
  '#detect-adblock',
  '#wrapfabtest',
];
