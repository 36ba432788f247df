import type { ReactNode } from 'react';

/** The frame that every icon is drawn in. */
export function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      className="ck-icon"
      fill="none"
      height="16"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="1.6"
      viewBox="0 0 16 16"
      width="16"
    >
      {children}
    </svg>
  );
}

/** An arrow up. */
export const ArrowUp = () => (
  <Icon>
    <path d="M8 13V3M3.5 7.5 8 3l4.5 4.5" />
  </Icon>
);

/** An arrow down. */
export const ArrowDown = () => (
  <Icon>
    <path d="M8 3v10M3.5 8.5 8 13l4.5-4.5" />
  </Icon>
);

/** A bin. */
export const Trash = () => (
  <Icon>
    <path d="M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9M6.7 7v4M9.3 7v4" />
  </Icon>
);

/** Six dots to take hold of. */
export const Grip = () => (
  <svg aria-hidden="true" className="ck-icon" fill="currentColor" height="16" viewBox="0 0 16 16" width="16">
    <circle cx="6" cy="4" r="1.2" />
    <circle cx="10" cy="4" r="1.2" />
    <circle cx="6" cy="8" r="1.2" />
    <circle cx="10" cy="8" r="1.2" />
    <circle cx="6" cy="12" r="1.2" />
    <circle cx="10" cy="12" r="1.2" />
  </svg>
);

/** A plus. */
export const Plus = () => (
  <Icon>
    <path d="M8 3v10M3 8h10" />
  </Icon>
);

/** A clipboard. */
export const Clipboard = () => (
  <Icon>
    <path d="M5.5 3H4a1 1 0 0 0-1 1v9a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1V4a1 1 0 0 0-1-1h-1.5M6 1.8h4v2.4H6zM5.8 8h4.4M5.8 10.8h3" />
  </Icon>
);

/** A tick. */
export const Tick = () => (
  <Icon>
    <path d="m3 8.5 3.2 3.2L13 4.5" />
  </Icon>
);

/** An exclamation mark in a triangle. */
export const Warning = () => (
  <Icon>
    <path d="M8 2 1.8 13h12.4L8 2ZM8 6.5v3M8 11.4v.1" />
  </Icon>
);

/** A clock. */
export const Clock = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 4.6V8l2.3 1.6" />
  </Icon>
);

/** An arrow that turns back. */
export const Undo = () => (
  <Icon>
    <path d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5 6 3.5M3 6.5l3 3" />
  </Icon>
);

/** A cross. */
export const Cross = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

/** A sheet of paper. */
export const Paper = () => (
  <Icon>
    <path d="M4 1.8h5.2L12.5 5v9.2H4zM9 1.8V5.2h3.5M6 8h4.5M6 10.8h4.5" />
  </Icon>
);

/** A sheet of a calendar. */
export const Calendar = () => (
  <Icon>
    <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3" />
  </Icon>
);
