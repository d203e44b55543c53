/** An empty page whose inline elements compute as browsers have them; happy-dom says `block`. */
export function emptyPage(): HTMLElement {
  document.documentElement.removeAttribute('data-kijiyomi');
  document.head.innerHTML = `<style>
    a, b, code, em, i, kijiyomi-text, kijiyomi-word, ruby, span, strong { display: inline }
  </style>`;
  document.body.innerHTML = '<div id="root"></div>';
  return document.getElementById('root')!;
}
