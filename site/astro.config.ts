import node from '@astrojs/node';
import { defineConfig, fontProviders } from 'astro/config';

type Ranges = [string, ...string[]];
type Source = [string];

const latin: Ranges = [
  'U+0000-00FF',
  'U+0131',
  'U+0152-0153',
  'U+02BB-02BC',
  'U+02C6',
  'U+02DA',
  'U+02DC',
  'U+2000-206F',
  'U+20AC',
  'U+2122',
];
const vietnamese: Ranges = [
  'U+0102-0103',
  'U+0110-0111',
  'U+0128-0129',
  'U+0168-0169',
  'U+01A0-01A1',
  'U+01AF-01B0',
  'U+0300-0301',
  'U+0303-0304',
  'U+0308-0309',
  'U+0323',
  'U+0329',
  'U+1EA0-1EF9',
  'U+20AB',
];

function face(weight: 400 | 700, subset: 'latin' | 'vietnamese', unicodeRange: Ranges) {
  const src: Source = [`./src/assets/fonts/be-vietnam-pro-${subset}-${weight}-normal.woff2`];
  return { weight, style: 'normal' as const, src, unicodeRange };
}

export default defineConfig({
  output: 'server',
  trailingSlash: 'never',
  compressHTML: true, // 'jsx', the default, drops the blank between two inline elements
  prefetch: false,
  session: false,
  fetchFile: null,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  adapter: node({ mode: 'middleware', bodySizeLimit: 16_384 }),
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  fonts: [
    {
      name: 'Be Vietnam Pro',
      cssVariable: '--font-body',
      provider: fontProviders.local(),
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          face(400, 'vietnamese', vietnamese),
          face(400, 'latin', latin),
          face(700, 'vietnamese', vietnamese),
          face(700, 'latin', latin),
        ],
      },
    },
  ],
  security: {
    checkOrigin: true,
    actionBodySizeLimit: 1024,
    serverIslandBodySizeLimit: 1024,
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      styleDirective: { resources: ["'self'"] },
      scriptDirective: { resources: ["'self'"] },
    },
  },
});
