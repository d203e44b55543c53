/** The controls of the reading view, in a closed shadow root and in the top layer. */
import { OwnStyleSheet } from '../../page/clutter/own-style-sheet';
import { insertBefore } from '../../page/unclobbered';
import { SETTINGS, type ViewLook } from '../../settings/settings';
import type { PlainTextKey } from '../../texts/text-key';
import { VIEW_ELEMENT } from '../annotate/own-elements';
import { createClosedHost } from '../closed-host';
import { onTrusted } from '../interact/trusted-events';
import { barRules } from './bar-rules';
import type { Palette } from './palette';

export type ViewTexts = (key: PlainTextKey) => string;

export interface BarActions {
  change(changes: Partial<ViewLook>): void;
  print(): void;
  close(): void;
}

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** SVG paths of strokes, in a view box of 20 by 20. */
const ICONS = {
  smaller: 'M6 14 10 5l4 9M7.4 11h5.2',
  larger: 'M3 16 9 3l6 13M5.2 11.5h7.6M16 4v5M13.5 6.5h5',
  lines: 'M8.5 4.5h9M8.5 10h9M8.5 15.5h9M4 3.5v13M2 5.5l2-2 2 2M2 14.5l2 2 2-2',
  print: 'M6 7V3h8v4M6 14H3.5V7.5h13V14H14M6 11.5h8V17H6z',
  close: 'M5 5l10 10M15 5 5 15',
} as const;

const { min, max, step } = SETTINGS.viewSize.control;
const LINES = Object.keys(SETTINGS.viewLineHeight.control.choices) as ViewLook['viewLineHeight'][];
const LINE_NAMES = SETTINGS.viewLineHeight.control.choices;
const THEME_NAMES = SETTINGS.viewTheme.control.choices;
const THEMES = Object.keys(THEME_NAMES) as ViewLook['viewTheme'][];

/** How far the reader scrolls before the bar of a small window goes or comes, in CSS pixels. */
const MIN_SCROLL = 12;

export class ViewBar {
  private readonly host: HTMLElement;
  private readonly bar: HTMLElement;
  private readonly sheet: OwnStyleSheet;
  private readonly listeners = new AbortController();
  private readonly smaller: HTMLButtonElement;
  private readonly larger: HTMLButtonElement;
  private readonly lines: HTMLButtonElement;
  private readonly themes = new Map<ViewLook['viewTheme'], HTMLButtonElement>();
  private look: ViewLook | null = null;
  private scrolledTo = 0;

  constructor(
    private readonly document: Document,
    private readonly text: ViewTexts,
    actions: BarActions,
  ) {
    const { host, root } = createClosedHost(document, VIEW_ELEMENT);
    this.host = host;
    this.sheet = new OwnStyleSheet(root);
    this.bar = this.element('div', 'bar');
    this.bar.setAttribute('role', 'toolbar');
    this.bar.setAttribute('aria-label', text('viewTitle'));
    this.bar.popover = 'manual';
    const press = (change: (look: ViewLook) => Partial<ViewLook>) => () => {
      if (this.look !== null) actions.change(change(this.look));
    };
    this.smaller = this.button(
      'viewSmaller',
      'smaller',
      press(({ viewSize }) => ({ viewSize: Math.max(viewSize - step, min) })),
    );
    this.larger = this.button(
      'viewLarger',
      'larger',
      press(({ viewSize }) => ({ viewSize: Math.min(viewSize + step, max) })),
    );
    this.lines = this.button(
      'viewLines',
      'lines',
      press(({ viewLineHeight }) => ({
        viewLineHeight: LINES[(LINES.indexOf(viewLineHeight) + 1) % LINES.length]!,
      })),
    );
    const colors = this.element('div', 'themes');
    colors.setAttribute('role', 'group');
    colors.setAttribute('aria-label', text('viewColors'));
    for (const theme of THEMES) {
      const button = this.button(THEME_NAMES[theme], null, () =>
        actions.change({ viewTheme: theme }),
      );
      button.className = `theme ${theme}`;
      this.themes.set(theme, button);
      colors.append(button);
    }
    const print = this.button('viewPrint', 'print', () => actions.print());
    const close = this.button('viewClose', 'close', () => actions.close());
    this.bar.append(this.smaller, this.larger, this.lines, colors, print, close);
    root.append(this.bar);
    this.listen();
  }

  /** Puts it before the page's body, so that it comes first in the order of the keyboard. */
  insert(): void {
    const { documentElement, body } = this.document;
    if (!this.host.isConnected) insertBefore(documentElement, this.host, body);
    this.sheet.attach();
    if (this.bar.matches(':popover-open')) return;
    try {
      this.bar.showPopover();
    } catch {
      // The page removed the host while it was being inserted; Escape still closes the view.
    }
  }

  show(look: ViewLook, palette: Palette): void {
    this.look = look;
    this.sheet.replace(barRules(palette));
    // `disabled` would take the focus away from the button.
    this.smaller.ariaDisabled = String(look.viewSize <= min);
    this.larger.ariaDisabled = String(look.viewSize >= max);
    const lines = `${this.text('viewLines')}: ${this.text(LINE_NAMES[look.viewLineHeight])}`;
    this.name(this.lines, lines);
    for (const [theme, button] of this.themes) {
      button.setAttribute('aria-pressed', String(theme === look.viewTheme));
    }
  }

  /** Where the page is now it was scrolled by us, not by the reader. */
  stay(): void {
    this.scrolledTo = this.document.defaultView!.scrollY;
  }

  remove(): void {
    this.listeners.abort();
    this.host.remove();
  }

  private listen(): void {
    const { signal } = this.listeners;
    // What is typed here must not trigger the page's keyboard shortcuts; Escape closes the view.
    for (const name of ['keydown', 'keypress', 'keyup'] as const) {
      onTrusted(this.bar, name, (event) => event.key !== 'Escape' && event.stopPropagation());
    }
    onTrusted(this.bar, 'keydown', (event) => this.onKey(event));
    const view = this.document.defaultView!;
    onTrusted(view, 'scroll', () => this.onScroll(view.scrollY), { signal, passive: true });
  }

  /** In a toolbar the arrow keys go from control to control. */
  private onKey(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    const buttons = [...this.bar.querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    buttons[(at + by + buttons.length) % buttons.length]!.focus();
    event.preventDefault();
  }

  /** In a small window the bar would cover text: it goes while the reader reads on. */
  private onScroll(y: number): void {
    const by = y - this.scrolledTo;
    if (Math.abs(by) < MIN_SCROLL) return;
    this.scrolledTo = y;
    this.bar.classList.toggle('away', by > 0);
  }

  private button(
    name: PlainTextKey,
    icon: keyof typeof ICONS | null,
    onPress: () => void,
  ): HTMLButtonElement {
    const button = this.element('button', '') as HTMLButtonElement;
    button.type = 'button';
    this.name(button, this.text(name));
    if (icon !== null) button.append(this.icon(icon));
    onTrusted(button, 'click', onPress);
    return button;
  }

  private name(button: HTMLElement, name: string): void {
    button.setAttribute('aria-label', name);
    button.title = name;
  }

  private element(tag: string, className: string): HTMLElement {
    const element = this.document.createElement(tag);
    if (className !== '') element.className = className;
    return element;
  }

  private icon(name: keyof typeof ICONS): Element {
    const svg = this.document.createElementNS(SVG_NAMESPACE, 'svg');
    svg.setAttribute('viewBox', '0 0 20 20');
    svg.setAttribute('aria-hidden', 'true');
    const path = this.document.createElementNS(SVG_NAMESPACE, 'path');
    path.setAttribute('d', ICONS[name]);
    svg.append(path);
    return svg;
  }
}
