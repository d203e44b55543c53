/**
 * The content scripts of the built extension. A page pays for what it needs: the check script is in
 * every page of a news site, and asks whether the page may be an article. If it may, the background
 * adds the article script. It adds the interaction script (hover, keyboard, card) once words are
 * annotated, and the view script once the reader wants to see only the article.
 */
export const CHECK_SCRIPT = '/check-script.js';
/** By the name under which a script is requested. */
export const ADDED_SCRIPTS = {
  article: '/article-script.js',
  interaction: '/interaction-script.js',
  view: '/view-script.js',
} as const;
export const CONTENT_STYLES = '/assets/annotations.css';
