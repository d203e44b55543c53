/** The card on the page: in the top layer, in a closed shadow root, out of the page's reach. */
import type { CardLook } from '../../card/card';
import type { ActKind, CardAct } from '../../card/card-act';
import type { CardNode } from '../../card/card-node';
import type { CardStatus } from '../../card/card-status';
import { OwnStyleSheet } from '../../page/clutter/own-style-sheet';
import { closest, insertBefore } from '../../page/unclobbered';
import { CARD_ELEMENT } from '../annotate/own-elements';
import { createClosedHost } from '../closed-host';
import { onTrusted } from '../interact/trusted-events';
import {
  keepOneReading,
  readForm,
  showProblem,
  TypingWatch,
  type TypedReading,
} from './correction-form';
import { Drawing } from './draw';
import { themeAt } from './page-theme';
import { fitCard, type Box } from './position';
import type { NestedQuestion } from './shown-card';
import { japaneseVoice } from './speech';
import { textAtPoint } from './text-at-point';

/** What the reader does in the card. */
export interface CardActions {
  press(act: CardAct): void;
  /** A click on Japanese text. */
  lookUp(question: NestedQuestion): void;
  /** @returns the error to show; null if the card is about to show the correction */
  correct(correction: TypedReading): Promise<string | null>;
}

export interface CardContent {
  label: string;
  nodes: readonly CardNode[];
  statuses: Readonly<Record<CardStatus, string>>;
  look: CardLook;
}

/** Relative to the card's normal size. */
const SIZES = { small: 0.875, normal: 1, large: 1.25 } as const satisfies Record<
  CardLook['size'],
  number
>;

/**
 * In CSS pixels: a pointer that moves further between press and release drags, it does not click.
 */
const MAX_CLICK_DISTANCE = 4;

/** How long a success is shown, in milliseconds. A failure is shown until the next act. */
const STATUS_MS = 2_500;

export class CardHost {
  private readonly host: HTMLElement;
  private readonly card: HTMLElement;
  private readonly sheet: OwnStyleSheet;
  private drawing: Drawing;
  private statuses: CardContent['statuses'] | null = null;
  private statusTimer: ReturnType<typeof setTimeout> | undefined;
  private pinned = false;
  private expanded = false;
  /** 1 is normal. */
  private size = 1;

  /** @param styles as card-styles.ts makes them */
  constructor(
    private readonly document: Document,
    styles: string,
    private readonly actions: CardActions,
  ) {
    this.drawing = new Drawing(document, []);
    const { host, root } = createClosedHost(document, CARD_ELEMENT);
    this.host = host;
    this.sheet = new OwnStyleSheet(root);
    this.sheet.replace([styles]);
    this.card = document.createElement('div');
    this.card.className = 'card';
    // A page can move the host into a frame of its own, where it loses its style sheet, and select
    // the text in it. What only the sheet displays cannot be selected, searched or measured there.
    this.card.style.display = 'none';
    this.card.tabIndex = -1;
    this.card.setAttribute('role', 'dialog');
    root.append(this.card);
    this.listen();
  }

  /**
   * Fills and places the card, whether it is open or not.
   * @param near an element at the word: while a modal dialog or an element in full screen is shown,
   *   only what is inside it can be reached
   * @returns false if the page prevented it: its scripts can observe and remove the host element
   */
  show({ label, nodes, statuses, look }: CardContent, word: Box, near: Element | null): boolean {
    const parent = closest(near, ':modal') ?? this.document.documentElement;
    // The page may have emptied the parent since the last time.
    if (this.host.parentNode !== parent) insertBefore(parent, this.host, null);
    this.sheet.attach();
    this.drawing = new Drawing(this.document, nodes);
    this.statuses = statuses;
    this.card.setAttribute('aria-label', label);
    this.card.replaceChildren(...this.drawing.nodes);
    for (const [button] of this.drawing.controls('speak')) {
      button.hidden = japaneseVoice() === undefined;
    }
    for (const row of this.findAll('.with-voice')) row.hidden = japaneseVoice() === undefined;
    for (const [button] of this.drawing.controls('expand')) {
      button.hidden = this.findAll('.more:not(button)').length === 0;
    }
    this.isPinned = this.pinned;
    this.isExpanded = look.expanded;
    this.size = SIZES[look.size];
    this.takeTheme(look.theme, near);
    if (!this.isOpen && !this.openPopover()) return false;
    this.card.style.width = '';
    this.place(word, near);
    this.card.scrollTop = 0;
    return true;
  }

  /** Places the card at its word again. @param near an element at the word */
  place(word: Box, near: Element | null): void {
    const vertical = near !== null && getComputedStyle(near).writingMode.startsWith('v');
    // Measuring the card lets it scroll to its top.
    const { scrollTop } = this.card;
    fitCard(this.card, word, { vertical, size: this.size });
    this.card.scrollTop = scrollTop;
    // Nothing moves to the side when a form or a list of keys opens below it.
    this.card.style.width = getComputedStyle(this.card).width;
  }

  /**
   * Marks how a word is saved now.
   * @param word index into the card's words
   * @param saved `sense`: with that meaning only; undefined: with its first ones. null: not saved
   */
  markSaved(word: number, saved: { sense: number | undefined } | null): void {
    for (const [button, act] of this.drawing.controls('save')) {
      if (act.word !== word) continue;
      const isSaved = saved !== null && (act.sense === undefined || act.sense === saved.sense);
      this.drawing.change(button, { ...act, saved: isSaved });
      button.setAttribute('aria-pressed', String(isSaved));
    }
  }

  showStatus(status: CardStatus): void {
    const line = this.card.querySelector('.status');
    if (line === null) return;
    line.textContent = this.textOf(status);
    clearTimeout(this.statusTimer);
    if (status === 'copied') this.statusTimer = setTimeout(() => this.clearStatus(), STATUS_MS);
  }

  clearStatus(): void {
    clearTimeout(this.statusTimer);
    this.card.querySelector('.status')?.replaceChildren();
  }

  textOf(status: CardStatus): string {
    return this.statuses?.[status] ?? '';
  }

  /** A pinned card stays open when the reader points at other words. */
  get isPinned(): boolean {
    return this.pinned;
  }

  set isPinned(pinned: boolean) {
    this.pinned = pinned;
    for (const [button] of this.drawing.controls('pin')) {
      button.setAttribute('aria-pressed', String(pinned));
    }
  }

  /** An expanded card shows all that is known, a compact one the best answer. */
  get isExpanded(): boolean {
    return this.expanded;
  }

  set isExpanded(expanded: boolean) {
    this.expanded = expanded;
    this.card.classList.toggle('expanded', expanded);
    this.card.style.width = '';
    for (const [button] of this.drawing.controls('expand')) {
      button.setAttribute('aria-expanded', String(expanded));
    }
  }

  /** Shows the list of keys, or hides it. */
  toggleKeys(): void {
    const [list] = this.findAll('.keys');
    const [control] = this.drawing.controls('keys');
    if (list === undefined || control === undefined) return;
    list.hidden = !list.hidden;
    control[0].setAttribute('aria-expanded', String(!list.hidden));
    list.scrollIntoView?.({ block: 'nearest' });
  }

  /** Shows the form to correct the reading with the focus in it, or hides it. */
  toggleForm(): void {
    const { form } = this;
    if (form === undefined) return;
    this.showForm(form, this.isEditing === false);
    if (form.hidden) return;
    form.querySelector<HTMLElement>('input:checked, .typed')?.focus({ preventScroll: true });
    form.scrollIntoView?.({ block: 'nearest' });
  }

  /** Presses the first control that does such an act. @returns false if there is none */
  pressFirst(kind: ActKind): boolean {
    const control = this.drawing.controls(kind).find(([element]) => !element.hidden);
    if (control !== undefined) this.actions.press(control[1]);
    return control !== undefined;
  }

  hide(): void {
    this.pinned = false;
    if (this.isOpen) this.host.hidePopover?.();
    // A page can open the popover itself, and must find it empty.
    this.clearStatus();
    this.drawing = new Drawing(this.document, []);
    this.card.replaceChildren();
    // Nothing of ours stays in an element of the page.
    if (this.host.parentNode !== this.document.documentElement) this.remove();
  }

  remove(): void {
    this.host.remove();
  }

  focus(): void {
    this.card.focus();
  }

  /** Whether it is displayed: the page may have removed or hidden the host. */
  get isOpen(): boolean {
    const hasPopover = 'showPopover' in this.host;
    return this.host.isConnected && (!hasPopover || this.host.matches(':popover-open'));
  }

  /** Whether the form to correct a reading is open. */
  get isEditing(): boolean {
    return this.form?.hidden === false;
  }

  get hasFocus(): boolean {
    return this.document.activeElement === this.host;
  }

  owns(target: EventTarget | null): boolean {
    return target === this.host;
  }

  get box(): Box {
    return this.card.getBoundingClientRect();
  }

  private openPopover(): boolean {
    this.host.popover = 'manual';
    try {
      this.host.showPopover?.();
      return true;
    } catch {
      // The page removed the host while it was being inserted.
      this.hide();
      return false;
    }
  }

  private listen(): void {
    const { card } = this;
    const typing = new TypingWatch(card);
    let down = { x: 0, y: 0 };
    onTrusted(card, 'pointerdown', ({ x, y }) => (down = { x, y }));
    onTrusted(card, 'click', ({ target, x, y }) => {
      const act = this.actAt(target as Element);
      if (act !== undefined) {
        this.actions.press(act);
        return;
      }
      if (Math.hypot(x - down.x, y - down.y) >= MAX_CLICK_DISTANCE) return;
      const place = textAtPoint(target as Element, x, y);
      if (place !== null) this.actions.lookUp(place);
    });
    onTrusted(card, 'input', ({ target }) => keepOneReading(this.drawing, target as Element));
    onTrusted(card, 'submit', (event) => {
      event.preventDefault();
      if (this.isForm(event.target) && !typing.takeForged()) void this.submitCorrection();
    });
    onTrusted(card, 'reset', ({ target }) => {
      if (!this.isForm(target)) return;
      this.showForm(target as HTMLElement, false);
      this.drawing.controls('edit-reading')[0]?.[0].focus();
    });
    // What is typed here must not trigger the page's keyboard shortcuts.
    for (const name of ['keydown', 'keypress', 'keyup'] as const) {
      onTrusted(card, name, (event) => event.stopPropagation());
    }
  }

  /** The act of the pressed control; the event's target may be an element inside it. */
  private actAt(pressed: Element): CardAct | undefined {
    let element: Element | null = pressed;
    while (element !== null && element !== this.card) {
      const act = this.drawing.actOf(element);
      if (act !== undefined) return act;
      element = element.parentElement;
    }
    return undefined;
  }

  private get form(): HTMLElement | undefined {
    for (const [element, field] of this.drawing.fields()) {
      if (field.kind === 'form') return element as HTMLElement;
    }
    return undefined;
  }

  private showForm(form: HTMLElement, shown: boolean): void {
    form.hidden = !shown;
    for (const [pencil] of this.drawing.controls('edit-reading')) {
      pencil.setAttribute('aria-expanded', String(shown));
    }
  }

  private takeTheme(theme: CardLook['theme'], near: Element | null): void {
    const shown = theme === 'page' && near !== null ? themeAt(near) : theme;
    this.card.classList.toggle('light', shown === 'light');
    this.card.classList.toggle('dark', shown === 'dark');
  }

  private findAll(selector: string): HTMLElement[] {
    return [...this.card.querySelectorAll<HTMLElement>(selector)];
  }

  private isForm(target: EventTarget | null): boolean {
    return target !== null && this.drawing.fieldOf(target as Element)?.kind === 'form';
  }

  private async submitCorrection(): Promise<void> {
    const { drawing } = this;
    showProblem(drawing, (await this.actions.correct(readForm(drawing))) ?? '');
  }
}
