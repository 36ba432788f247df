import type { ReactNode } from 'react';

/** A notice above a document. */
export function Notice({ look, children }: { readonly look: 'warn' | 'plain' | 'good'; readonly children: ReactNode }) {
  return (
    <div className={`ck-notice ck-notice--${look}`} role="status">
      {children}
    </div>
  );
}
