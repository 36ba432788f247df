import type { Time } from '@camket/shared/times';

/** What the fields of a meaning are given. */
export interface TimeFieldsProps<Kind extends Time['kind'] = Time['kind']> {
  readonly time: Extract<Time, { readonly kind: Kind }>;
  readonly path: string;
  readonly onChange: (time: Time) => void;
}
