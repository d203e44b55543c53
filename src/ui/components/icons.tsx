/**
 * Line icons on a 20 × 20 grid, in the color of the surrounding text. They have no accessible name.
 */
import type { ComponentChildren } from 'preact';

function Icon({ children, filled = false }: { children: ComponentChildren; filled?: boolean }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export function BookmarkIcon({ filled }: { filled: boolean }) {
  return (
    <Icon filled={filled}>
      <path d="M5.5 3.5h9v13L10 13l-4.5 3.5z" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m6 6 8 8M14 6l-8 8" />
    </Icon>
  );
}

export function ChevronIcon() {
  return (
    <Icon>
      <path d="m5.5 12 4.5-4.5 4.5 4.5" />
    </Icon>
  );
}

export function ArrowIcon({ down }: { down: boolean }) {
  return (
    <Icon>
      <path d={down ? 'M10 4v12m-5-5 5 5 5-5' : 'M10 16V4m-5 5 5-5 5 5'} />
    </Icon>
  );
}

export function PlusIcon() {
  return (
    <Icon>
      <path d="M10 4.5v11M4.5 10h11" />
    </Icon>
  );
}

export function DownloadIcon() {
  return (
    <Icon>
      <path d="M10 3.5v8.5m-3.5-3L10 12.5 13.5 9M4 16.5h12" />
    </Icon>
  );
}

export function ListIcon() {
  return (
    <Icon>
      <path d="M7.5 5H17M7.5 10H17M7.5 15H17M3.5 5h.01M3.5 10h.01M3.5 15h.01" />
    </Icon>
  );
}

export function SettingsIcon() {
  return (
    <Icon>
      <path d="M3 6h7m4 0h3M3 14h3m4 0h7" />
      <circle cx="12" cy="6" r="2" />
      <circle cx="8" cy="14" r="2" />
    </Icon>
  );
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="9" cy="9" r="5" />
      <path d="m13 13 3.5 3.5" />
    </Icon>
  );
}

/** The extension's logo; assets/icons/logo.svg is the same drawing. */
export function Logo({ size }: { size: number }) {
  return (
    <svg class="logo" viewBox="0 0 128 128" width={size} height={size} aria-hidden="true">
      <rect width="128" height="128" rx="28" fill="#2b4a8b" />
      <g fill="#ffc766">
        <circle cx="39" cy="25" r="8" />
        <circle cx="64" cy="25" r="8" />
        <circle cx="89" cy="25" r="8" />
      </g>
      <path
        d="M37 48h54v58H37zM37 77h54"
        fill="none"
        stroke="#fff"
        stroke-width="12"
        stroke-linejoin="round"
      />
    </svg>
  );
}
