/** The content script and its style sheet, in the built extension. */
export const CONTENT_SCRIPT = '/content-script.js';
export const CONTENT_STYLES = '/assets/annotations.css';
