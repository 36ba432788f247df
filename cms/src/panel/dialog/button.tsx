'use client';
import type { ReactNode } from 'react';

interface ButtonProps {
  readonly onPress: () => void;
  readonly look?: 'main' | 'plain' | 'quiet' | 'grave';
  readonly isOff?: boolean;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A button. */
export function Button({ onPress, look = 'plain', isOff = false, title, children }: ButtonProps) {
  return (
    <button
      aria-disabled={isOff}
      className={`ck-button ck-button--${look}`}
      onClick={() => {
        if (!isOff) onPress();
      }}
      title={title}
      type="button"
    >
      {children}
    </button>
  );
}
