import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const chrome = '#eef1f2';

/**
 * Writes the service worker, with the list of all files that it keeps, and the manifest by which the site
 * can be installed. All addresses are relative: the site may stand under any path.
 */
export function offline(): Plugin[] {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'ui/offline',
    filename: 'service-worker.ts',
    // The page registers it itself, when its first picture is there.
    injectRegister: false,
    registerType: 'prompt',
    manifest: {
      name: 'Backchannel',
      short_name: 'Backchannel',
      description: 'Who met whom in diplomacy, and how we know.',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: chrome,
      background_color: chrome,
      icons: [
        { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: './icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*'],
      globIgnores: ['service-worker.js', '**/*.map'],
      dontCacheBustURLsMatching: /^assets\//u,
      maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
    },
  });
}
