import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from '../../tools/vite/precompress.mjs';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), precompress()],
  resolve: { conditions: ['@mot-cua/source', 'module', 'browser', 'development|production'] },
  server: { port: 4200, host: '127.0.0.1', proxy: { '/api': api } },
  preview: { port: 4200, host: '127.0.0.1', proxy: { '/api': api } },
  build: { outDir: 'dist', emptyOutDir: true },
});
