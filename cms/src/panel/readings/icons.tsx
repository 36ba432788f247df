import { Icon } from '../fields/icons.tsx';

/** A line that is cut in two. */
export const Split = () => (
  <Icon>
    <path d="M2 4.5h12M2 11.5h5M9.5 11.5H14M8 7v7" />
  </Icon>
);

/** Two lines that become one. */
export const Join = () => (
  <Icon>
    <path d="M3 2.5h10M3 13.5h10M8 4.8v6.4M6 6.6l2-1.8 2 1.8M6 9.4l2 1.8 2-1.8" />
  </Icon>
);
