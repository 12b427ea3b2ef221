import { type Language, preferredLanguage, rememberLanguage } from '../shared/language.ts';
import type { ShownPersona } from '../shared/personas.ts';
import { AskerBar } from './asker-bar.tsx';

const TEXT = {
  vi: {
    home: 'Trang đầu',
    sdl: 'Tải SDL',
    sdlTitle: 'Tải lược đồ của đồ thị',
    other: 'English',
  },
  en: {
    home: 'Home',
    sdl: 'Download SDL',
    sdlTitle: 'Download the schema of the graph',
    other: 'Tiếng Việt',
  },
} as const;

/** The strip above the editor: where home is, who is asking and why, the schema to take away, the language. */
export function TopBar({ personas }: { readonly personas: readonly ShownPersona[] }) {
  const language: Language = preferredLanguage();
  const text = TEXT[language];
  const switchLanguage = () => {
    rememberLanguage(language === 'vi' ? 'en' : 'vi');
    location.reload();
  };
  return (
    <header className="top-bar">
      <a href="/" className="top-bar-home">
        <img src={new URL('../icon.svg', import.meta.url).href} alt="" width="24" height="24" />
        <span>LGSP Graph</span>
        <small>{text.home}</small>
      </a>
      <AskerBar personas={personas} />
      <a
        href="/schema.graphql"
        download="lgsp-graph.graphql"
        className="top-bar-action"
        title={text.sdlTitle}
      >
        {text.sdl}
      </a>
      <button
        type="button"
        className="top-bar-action"
        lang={language === 'vi' ? 'en' : 'vi'}
        onClick={switchLanguage}
      >
        {text.other}
      </button>
    </header>
  );
}
