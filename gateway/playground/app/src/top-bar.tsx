import { useState } from 'react';
import { type Language, preferredLanguage, rememberLanguage } from './language.ts';
import { heldToken, holdToken } from './token.ts';

const TEXT = {
  vi: {
    home: 'Trang đầu',
    token: 'Mã truy cập (token)',
    hint: 'Để trống: khách công khai',
    sdl: 'Tải SDL',
    sdlTitle: 'Tải lược đồ của đồ thị',
    other: 'English',
  },
  en: {
    home: 'Home',
    token: 'Access token',
    hint: 'Empty: public caller',
    sdl: 'Download SDL',
    sdlTitle: 'Download the schema of the graph',
    other: 'Tiếng Việt',
  },
} as const;

/** The strip above the editor: where home is, who is asking, the schema to take away, the language. */
export function TopBar() {
  const language: Language = preferredLanguage();
  const text = TEXT[language];
  const [token, setToken] = useState(heldToken);
  const change = (value: string) => {
    setToken(value);
    holdToken(value);
  };
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
      <form className="top-bar-token" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{text.token}</span>
          <input
            type="password"
            name="token"
            autoComplete="off"
            spellCheck={false}
            placeholder={text.hint}
            value={token}
            onChange={(event) => change(event.target.value)}
          />
        </label>
      </form>
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
