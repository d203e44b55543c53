/** The style sheet of the page while the reading view is on. */
import { css } from '../../card/view/css';
import type { ViewLook } from '../../settings/settings';
import { STATE_ATTRIBUTE, VIEW_ATTRIBUTE } from '../annotate/own-elements';
import type { Palette } from './palette';
import type { ViewWord } from './view-parts';

/** In characters of Japanese text. */
const MEASURE = 36;

const LINES: Readonly<Record<ViewLook['viewLineHeight'], number>> = {
  tight: 1.75,
  normal: 2,
  wide: 2.4,
};
const ON = `html[${STATE_ATTRIBUTE}="on"][${VIEW_ATTRIBUTE}~="on"]`;

function is(word: ViewWord): string {
  return `[${VIEW_ATTRIBUTE}~="${word}"]`;
}

/**
 * In a part, what keeps the styles of the page: our words (annotations.css has theirs), what is
 * drawn or embedded, and what the page hides.
 */
const LEFT = [
  'kijiyomi-text',
  'kijiyomi-text *',
  is('as-is'),
  `${is('as-is')} *`,
  'svg',
  'svg *',
  'math',
  'math *',
  '[style*="display:none" i]',
  '[style*="display: none" i]',
].join(', ');

const CHANGED = `:where(${is('part')}, ${is('part')} *:not(${LEFT}))`;

/** Elements of these names in parts. */
function tags(names: string): string {
  return `${CHANGED}:is(${names})`;
}

const FONTS =
  '"Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic Medium", "Yu Gothic", Meiryo, ' +
  '"Noto Sans JP", "Noto Sans CJK JP", system-ui, sans-serif';

/**
 * Important declarations in a layer win over all of the page's (see annotations.css), and `all:
 * revert` undoes its layout: columns, floats, fixed widths, clipping. What does so has no weight of
 * its own (`:where`), so the rules that hide clutter win. Colors are written as values: a page could
 * register a custom property and change it.
 */
export function viewRules(look: ViewLook, palette: Palette): string[] {
  const { paper, ink, link, scheme } = palette;
  const soft = `color-mix(in srgb, ${ink} 74%, ${paper})`;
  const line = `color-mix(in srgb, ${ink} 20%, ${paper})`;
  const lines = LINES[look.viewLineHeight];
  const root = css`
    @layer kijiyomi {
      ${ON} {
        display: block !important;
        position: static !important;
        float: none !important;
        width: auto !important;
        min-width: 0 !important;
        max-width: none !important;
        height: auto !important;
        max-height: none !important;
        margin: 0 !important;
        border: 0 !important;
        padding: 0 !important;
        columns: auto !important;
        overflow: visible !important;
        transform: none !important;
        filter: none !important;
        zoom: 1 !important;
        opacity: 1 !important;
        visibility: visible !important;
        writing-mode: horizontal-tb !important;
        background: ${paper} !important;
        color-scheme: ${scheme} !important;
      }

      @media print {
        ${ON} {
          background: #fff !important;
          color-scheme: light !important;
        }
      }
    }
  `;
  const article = css`
    @layer kijiyomi {
      @container kijiyomi style(--kijiyomi-aids: on) {
        :where(${is('path')}),
        ${CHANGED} {
          all: revert !important;
        }

        :where(${is('path')}, ${is('part')}) {
          display: block !important;
        }

        :where(${is('path')})::before,
        :where(${is('path')})::after,
        ${CHANGED}::before, ${CHANGED}::after {
          content: none !important;
        }

        body${is('path')} {
          box-sizing: content-box !important;
          max-width: ${String(MEASURE)}em !important;
          margin: 0 auto !important;
          padding: 56px 76px 96px !important;
          background: none !important;
          color: ${ink} !important;
          font: 400 ${String(look.viewSize)}px / ${String(lines)} ${FONTS} !important;
          line-break: strict !important;
          overflow-wrap: anywhere !important;
          text-align: start !important;
          text-size-adjust: 100% !important;
          -webkit-text-size-adjust: 100% !important;
        }

        @media (max-width: 999px) {
          body${is('path')} {
            padding: 72px 20px 80px !important;
          }
        }

        kijiyomi-text {
          line-height: ${String(lines)} !important;
        }

        ${tags('h1, h2, h3, h4, h5, h6')} {
          margin: 1.8em 0 0.6em !important;
          font-size: 1.15em !important;
          font-weight: 700 !important;
        }

        ${is('headline')} {
          margin: 0 0 0.5em !important;
          font-size: 1.45em !important;
          font-weight: 700 !important;
        }

        ${is('headline')} :not(kijiyomi-text, kijiyomi-text *) {
          margin: 0 !important;
          font-size: inherit !important;
        }

        ${is('headline')} :is(a, kijiyomi-text) {
          color: inherit !important;
          line-height: ${String(lines * 0.8)} !important;
        }

        ${is('note')} {
          margin: 0 0 1em !important;
          color: ${soft} !important;
          font-size: 0.75em !important;
        }

        ${tags('p')} {
          margin: 0 0 1.2em !important;
        }

        ${tags('a')} {
          color: ${link} !important;
          text-underline-offset: 0.2em !important;
        }

        ${tags('figure')} {
          margin: 1.6em 0 !important;
        }

        ${tags('figcaption, caption')} {
          margin-top: 0.5em !important;
          color: ${soft} !important;
          font-size: 0.75em !important;
          text-align: start !important;
        }

        :is(figcaption, ${is('note')}) :is(figcaption, ${is('note')}) {
          font-size: inherit !important;
        }

        ${tags('img, video')},
        ${is('as-is')} {
          max-width: 100% !important;
        }

        ${tags('img')} {
          display: block !important;
          height: auto !important;
          max-height: 90vh !important;
          margin: 0 auto !important;
        }

        ${is('small')} {
          display: inline-block !important;
          width: auto !important;
          max-width: 1.5em !important;
          height: auto !important;
          max-height: 1.5em !important;
        }

        ${is('wide')} {
          width: 100vw !important;
          margin-inline: calc(50% - 50vw) !important;
        }

        ${tags('ul, ol')} {
          margin: 0 0 1.2em !important;
          padding-inline-start: 1.5em !important;
        }

        /* Categories, share buttons that are hidden one by one. */
        :where(${is('part')}:not(${is('body')})) :is(ul, ol):not(${LEFT}) {
          margin: 0 0 1em !important;
          padding: 0 !important;
          list-style: none !important;
          font-size: 0.75em !important;
        }

        :where(${is('part')}:not(${is('body')})) li:not(${LEFT}) {
          display: inline !important;
          margin-inline-end: 1em !important;
        }

        ${tags('blockquote')} {
          margin: 1.2em 0 !important;
          padding-inline-start: 1em !important;
          border-inline-start: 3px solid ${line} !important;
        }

        ${tags('table')} {
          display: block !important;
          max-width: 100% !important;
          margin: 1.2em 0 !important;
          overflow-x: auto !important;
          border-collapse: collapse !important;
          font-size: 0.8em !important;
        }

        ${tags('td, th')} {
          border: 1px solid ${line} !important;
          padding: 0.3em 0.6em !important;
          text-align: start !important;
        }

        ${tags('hr')} {
          margin: 2em 0 !important;
          border: 0 !important;
          border-top: 1px solid ${line} !important;
        }

        ${tags('pre')} {
          overflow-x: auto !important;
          white-space: pre-wrap !important;
        }

        @media print {
          body${is('path')} {
            max-width: none !important;
            padding: 0 !important;
            color: #000 !important;
            font-size: 11pt !important;
          }

          ${tags('a')}, ${is('note')}, ${tags('figcaption, caption')} {
            color: inherit !important;
          }

          ${tags('figure, img, tr')} {
            break-inside: avoid !important;
          }

          ${is('headline')}, ${tags('h1, h2, h3, h4, h5, h6')} {
            break-after: avoid !important;
          }
        }
      }
    }
  `;
  return [root, article];
}
