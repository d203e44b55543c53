import type { CardElement } from '../card-node';
import { element } from './elements';

/** SVG paths of strokes, in a view box of 16 by 16. */
const ICONS = {
  back: 'M10 3 5 8l5 5',
  forward: 'M6 3l5 5-5 5',
  bookmark: 'M4 2.5h8v11l-4-3-4 3z',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 5.5h7v8H6zM10 5.5v-3H3v8h3',
  expand: 'M4 6l4 4 4-4',
  pencil: 'M3 13l.6-2.6 7-7 2 2-7 7zM9.2 4.8l2 2',
  pin: 'M6 2.5h4l-.5 4 2.5 2.5v1H4V9l2.5-2.5zM8 10v4',
  speak: 'M3 6h2l3-2.5v9L5 10H3zM10.5 6a3 3 0 0 1 0 4M12.3 4a6 6 0 0 1 0 8',
  table: 'M2.5 3h11v10h-11zM2.5 6.5h11M2.5 9.8h11M6.5 3v10',
} as const;
export type IconName = keyof typeof ICONS;

export function icon(name: IconName): CardElement {
  return element(
    'svg',
    { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    element('path', { d: ICONS[name] }),
  );
}
