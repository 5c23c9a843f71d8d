import { mount } from 'svelte';
import App from './App.svelte';
import './fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { recallLetters } from './shortcuts/letters.svelte.ts';
import { applyTheme, chosenTheme } from './theme.svelte.ts';

applyTheme(chosenTheme());
recallLetters();

const target = document.querySelector('#app');
if (target) mount(App, { target });
