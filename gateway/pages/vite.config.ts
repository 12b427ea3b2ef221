import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { portalManifest } from './portal-manifest.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('./app'),
  base: '/pages/',
  publicDir: false,
  logLevel: 'warn',
  plugins: [portalManifest(here('./app/portal/operations'))],
  build: {
    outDir: here('../../dist/pages'),
    emptyOutDir: true,
    // The strict content policy of the pages allows no inline script and no data: module.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 8000,
    rollupOptions: {
      // React libraries mark files for servers that render; this page is rendered in the browser alone.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
      input: ['landing', 'playground', 'portal', 'verify'].map((page) =>
        here(`./app/${page}.html`),
      ),
    },
  },
  css: {
    postcss: {
      // GraphiQL brings 400 kB of letters, and not all of Vietnamese; the pages use the reader's own fonts.
      plugins: [
        {
          postcssPlugin: 'no-brought-fonts',
          AtRule: {
            'font-face': (rule) => {
              if (/Roboto|Fira Code/.test(rule.toString())) rule.remove();
            },
          },
        },
      ],
    },
  },
  worker: { format: 'es' },
});
