import { join } from 'node:path';
import { withPayload } from '@payloadcms/next/withPayload';

const root = join(import.meta.dirname, '..');

export default withPayload(
  {
    output: 'standalone',
    poweredByHeader: false,
    outputFileTracingRoot: root,
    turbopack: { root },
    transpilePackages: ['@camket/shared'],
    serverExternalPackages: ['docx', 'pdfmake'], // they read files of their own beside themselves
    redirects: async () => Promise.resolve([{ source: '/', destination: '/admin', permanent: false }]), // whoever types the bare address wants to work
    typescript: { ignoreBuildErrors: true }, // `npm run types` checks every room; a build is not to check one again
  },
  { devBundleServerPackages: false },
);
