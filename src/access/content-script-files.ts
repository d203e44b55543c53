/** The content script and its style sheet, as wxt.config.ts names them in the manifest too. */
export const READER_SCRIPT = '/reader.js';
export const READER_STYLES = '/assets/annotations.css';
