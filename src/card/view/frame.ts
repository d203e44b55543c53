/** Styles of the card as a whole, and of what its sections share. */
import { colors, css } from './css';

/**
 * Important rules for :host win over the page's rules for the element (CSS Scoping, section 3.3).
 */
export const hostStyles = css`
  :host {
    all: initial !important;
    /* Not included in all. */
    direction: ltr !important;
    unicode-bidi: isolate !important;
    display: block !important;
    position: fixed !important;
    inset: 0 auto auto 0 !important;
    width: 0 !important;
    height: 0 !important;
    overflow: visible !important;
    color-scheme: light dark !important;
  }
  :host(:not(:popover-open)) {
    display: none !important;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;

/**
 * The only font families are the browser's own: a page's `@font-face` applies in a shadow root too,
 * so a font of a known name would let the page observe which characters the card draws.
 */
export const frameStyles = css`
  .card {
    /* Without this style sheet the card is hidden: card-host.ts. */
    display: block !important;
    position: fixed;
    box-sizing: border-box;
    /* position.ts sets minimum and maximum width, and the height. */
    width: max-content;
    padding: 14px 18px 14px;
    overflow: auto;
    overscroll-behavior: contain;
    /* The tools cover the bottom: what has the focus is above them. */
    scroll-padding-bottom: 56px;
    scrollbar-color: ${colors.line} transparent;
    scrollbar-width: thin;
    overflow-wrap: anywhere;
    color: ${colors.ink};
    background: ${colors.paper};
    border: 1px solid ${colors.line};
    border-radius: 12px;
    box-shadow:
      0 1px 2px ${colors.nearShadow},
      0 10px 30px -6px ${colors.farShadow};
    font:
      400 14px/1.5 system-ui,
      sans-serif;
    text-align: start;
    /* A page can extend its selection into selectable text, and read it. */
    user-select: none;
    animation: appear 110ms ease-out;
  }
  /* A compact card shows the best answer, and what the reader asked for. */
  .card:not(.expanded) .more {
    display: none;
  }
  /* The frame of a card that has the focus is enough: it is not a control. */
  .card:focus-visible {
    border-color: ${colors.accent};
    outline: 0;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .card {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
  }

  :focus-visible {
    outline: 2px solid ${colors.accent};
    outline-offset: 2px;
  }
  h2,
  p,
  ol {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  [lang='ja'] {
    font-family: sans-serif;
  }
  button {
    color: inherit;
    background: none;
    border: 0;
    font: inherit;
    cursor: pointer;
  }
  button[hidden] {
    display: none;
  }
  svg {
    width: 16px;
    height: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -3px;
  }
  [aria-pressed='true'] svg {
    fill: currentColor;
  }
  .state::before {
    content: attr(data-text);
  }

  .reading,
  .labels,
  .inflection,
  .spellings,
  .mentions,
  .part-of-speech,
  .notes,
  ::marker {
    color: ${colors.soft};
    font-size: 12px;
  }
`;
