import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { flagFiles } from './src/ui/build/flag-files.ts';
import { offline } from './src/ui/build/offline.ts';
import { policy, policyInPage } from './src/ui/build/policy.ts';
import { fontSlices } from './src/ui/build/font-slices.ts';

/** Writes the content security policy into the built page, for servers that send none. */
function policyTag(): Plugin {
  return {
    name: 'policy-tag',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyInPage },
        injectTo: 'head-prepend',
      },
    ],
  };
}

const site: UserConfig = {
  plugins: [svelte(), flagFiles(), fontSlices(), policyTag(), offline()],
  base: './',
  publicDir: '../static',
  build: {
    outDir: '../dist/site',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'es2023',
    chunkSizeWarningLimit: 1500,
  },
  worker: { format: 'es' },
  preview: { port: 4173, host: 'localhost', headers: { 'Content-Security-Policy': policy } },
};

const commandLine: UserConfig = {
  publicDir: false,
  plugins: [],
  ssr: { noExternal: true },
  build: {
    ssr: 'cli/backchannel.ts',
    outDir: '../dist/cli',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'backchannel.js' } },
  },
};

export default defineConfig(({ mode }) => ({
  root: 'src',
  ...(mode === 'cli' ? commandLine : site),
}));
