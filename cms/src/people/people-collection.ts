import type { CollectionConfig } from 'payload';

export const people: CollectionConfig = {
  slug: 'people',
  auth: { maxLoginAttempts: 5, lockTime: 600_000 },
  fields: [{ name: 'name', type: 'text', required: true }],
};
