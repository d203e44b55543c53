/**
 * Files of the built extension that run in pages.
 *
 * A page pays for what it needs: the content script is in every page of a news site, and asks
 * whether the page may be an article. If it may, the background adds the article script. It adds the
 * interaction script (hover, keyboard, card) once words are annotated.
 */
export const CONTENT_SCRIPT = '/content-script.js';
/** Added to a frame by name. */
export const ADDED_SCRIPTS = {
  article: '/article-script.js',
  interaction: '/interaction-script.js',
} as const;
export const CONTENT_STYLES = '/assets/annotations.css';
