/** The style sheet of the reading view's controls: one rule, as own-style-sheet.ts inserts rules. */
import { css } from '../../card/view/css';
import { DARK, LIGHT, type Palette } from './palette';

export function barRules({ paper, ink, link, scheme }: Palette): string[] {
  const soft = `color-mix(in srgb, ${ink} 78%, ${paper})`;
  const line = `color-mix(in srgb, ${ink} 18%, ${paper})`;
  const wash = `color-mix(in srgb, ${ink} 9%, ${paper})`;
  const edge = `color-mix(in srgb, ${ink} 50%, ${paper})`;
  const rules = css`
    :host {
      all: initial !important;
      direction: ltr !important;
      unicode-bidi: isolate !important;
      display: contents !important;
      color-scheme: ${scheme} !important;
    }

    .bar {
      position: fixed;
      inset: 16px 16px auto auto;
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: 2px;
      box-sizing: border-box;
      width: auto;
      height: auto;
      max-height: calc(100vh - 32px);
      margin: 0;
      padding: 5px;
      overflow: auto;
      color: ${soft};
      background: ${paper};
      border: 1px solid ${line};
      border-radius: 12px;
    }

    button {
      display: grid;
      flex: none;
      place-items: center;
      box-sizing: border-box;
      width: 36px;
      height: 36px;
      margin: 0;
      border: 0;
      border-radius: 8px;
      padding: 0;
      background: none;
      color: inherit;
      cursor: pointer;
    }

    button:hover {
      background: ${wash};
      color: ${ink};
    }

    button[aria-disabled='true'] {
      opacity: 0.4;
      cursor: default;
    }

    button:focus-visible {
      outline: 2px solid ${link};
      outline-offset: -2px;
    }

    svg {
      width: 20px;
      height: 20px;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .themes {
      display: flex;
      flex-direction: column;
      border-block: 1px solid ${line};
      margin-block: 3px;
      padding-block: 3px;
    }

    .theme {
      height: 30px;
    }

    .theme::before {
      content: '';
      box-sizing: border-box;
      width: 18px;
      height: 18px;
      border: 1px solid ${edge};
      border-radius: 50%;
    }

    .theme[aria-pressed='true']::before {
      outline: 2px solid ${link};
      outline-offset: 2px;
    }

    .light::before {
      background: ${LIGHT.paper};
    }

    .sepia::before {
      background: #e8d3ac;
    }

    .dark::before {
      background: ${DARK.paper};
    }

    .page::before {
      background: linear-gradient(135deg, ${LIGHT.paper} 50%, ${DARK.paper} 50%);
    }

    @media (max-width: 999px) {
      .bar {
        inset: 0 0 auto 0;
        flex-direction: row;
        justify-content: center;
        gap: min(6px, 1vw);
        width: 100%;
        padding: 4px 6px;
        border-width: 0 0 1px;
        border-radius: 0;
        transition: translate 160ms;
      }

      .bar.away:not(:focus-within) {
        translate: 0 -100%;
      }

      .themes {
        flex-direction: row;
        border: 0;
        border-inline: 1px solid ${line};
        margin: 0;
        padding: 0 min(6px, 1vw);
      }

      .theme {
        width: min(32px, 9vw);
        height: 36px;
      }
    }

    @media (max-width: 999px) and (prefers-reduced-motion: reduce) {
      .bar {
        transition: none;
      }
    }

    @media (forced-colors: active) {
      .theme::before {
        forced-color-adjust: none;
      }
    }

    @media print {
      .bar {
        display: none;
      }
    }
  `;
  return [`@layer view {${rules}}`];
}
