import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The client is built into dist/client, from where the server serves it. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    // Fonts stay files: a Content-Security-Policy without data: addresses serves them.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4173' } },
});
