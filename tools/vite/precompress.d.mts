import type { Plugin } from 'vite';

export function precompress(): Plugin;
export function compressFilesIn(folder: string): Promise<void>;
