import type { ColourToken } from './scene.ts';

/** The two themes of a picture. */
export type ThemeName = 'light' | 'dark';

/** A value for each colour of a picture; `tokens.css` has the same, held together by a test. */
export type ThemeColours = Readonly<Record<ColourToken, string>>;

/** The colours of a picture, light for paper and dark for the screen. */
export const themes: Readonly<Record<ThemeName, ThemeColours>> = {
  light: {
    paper: '#ffffff',
    panel: '#f7f9f9',
    line: '#d3dadd',
    'line-strong': '#7d8a93',
    ink: '#14212b',
    'ink-2': '#44535e',
    'ink-3': '#5a6872',
    mark: '#ffe45c',
    focus: '#0b62c4',
    contact: '#1d5fa6',
    'contact-fill': '#d5e4f3',
    'contact-ink': '#164d88',
    accord: '#b8860b',
    'accord-ink': '#755600',
    dispute: '#a61c1c',
    'dispute-fill': '#f9e0dd',
    'dispute-ink': '#8f1515',
    tie: '#6b7780',
    force: '#33424d',
  },
  dark: {
    paper: '#131b21',
    panel: '#10171c',
    line: '#2a363e',
    'line-strong': '#72818b',
    ink: '#e9eef1',
    'ink-2': '#b4c0c8',
    'ink-3': '#93a1ab',
    mark: '#f5dc4a',
    focus: '#7cc0ff',
    contact: '#6fb0ec',
    'contact-fill': '#1c3a57',
    'contact-ink': '#8cc2f3',
    accord: '#f0cf6a',
    'accord-ink': '#f0cf6a',
    dispute: '#ee5a48',
    'dispute-fill': '#48201b',
    'dispute-ink': '#ff8b7b',
    tie: '#8d9ba6',
    force: '#5a6b77',
  },
};
