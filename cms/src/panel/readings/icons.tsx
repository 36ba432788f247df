import type { ReactNode } from 'react';

function Drawn({ children }: { readonly children: ReactNode }) {
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

/** A line that is cut in two. */
export const Split = () => (
  <Drawn>
    <path d="M2 4.5h12M2 11.5h5M9.5 11.5H14M8 7v7" />
  </Drawn>
);

/** Two lines that become one. */
export const Join = () => (
  <Drawn>
    <path d="M3 2.5h10M3 13.5h10M8 4.8v6.4M6 6.6l2-1.8 2 1.8M6 9.4l2 1.8 2-1.8" />
  </Drawn>
);
