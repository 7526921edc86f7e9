import { defineConfig } from 'vitest/config';

/** Where Maven's jar finds the console; the server serves it at `/`. */
const jarFolder = 'target/classes/META-INF/resources/console';

/** A running server, for `npm run dev`: the page comes from Vite, everything else from there. */
const server = process.env['ROADSTEAD'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  base: './',
  publicDir: false,
  build: {
    outDir: jarFolder,
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 1500,
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  server: {
    proxy: {
      '/api': { target: server, ws: true, changeOrigin: true, headers: { Origin: server } },
      '/tiles': server,
      '/health': server,
    },
  },
  test: { include: ['basemap/*.test.mjs', 'src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'] },
});
