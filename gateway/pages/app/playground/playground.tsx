import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { buildSchema, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createRoot } from 'react-dom/client';
import { preferredLanguage } from '../shared/language.ts';
import type { ShownPersona } from '../shared/personas.ts';
import { learnPersonas } from './asker.ts';
import { EditorFont } from './editor-font.tsx';
import { examplesPlugin } from './examples-panel.tsx';
import { workedOperations } from './operation-files.ts';
import { sentHeaders } from './sent-headers.ts';
import { nameIn } from './sent-operation.ts';
import { CopyAsCurl } from './toolbar.tsx';
import { TopBar } from './top-bar.tsx';

const send = createGraphiQLFetcher({ url: '/graphql' });

/** Adds who asks and why; what the header editor says wins, so that a header can be tried by hand. */
const fetcher: Fetcher = async (params, options) => {
  const headers = await sentHeaders(JSON.stringify(options?.headers ?? {}));
  // The same as what `send` gives: GraphiQL takes either, and `Fetcher` names the promises one by one.
  return (await send(
    { ...params, operationName: nameIn(params.query, params.operationName) },
    { ...options, headers },
  )) as ExecutionResult;
};

const plugins = [examplesPlugin, explorerPlugin({ showAttribution: false })];
/** One that is answered to the public, who a newcomer is until they choose. */
const first = workedOperations.find(({ runAs }) => runAs === null);

interface Loaded {
  readonly schema: GraphQLSchema;
  readonly personas: readonly ShownPersona[];
}

const Playground = ({ schema, personas }: Loaded) => (
  <>
    <TopBar personas={personas} />
    <main className="playground-main">
      <GraphiQL
        fetcher={fetcher}
        schema={schema}
        plugins={plugins}
        visiblePlugin={examplesPlugin}
        defaultEditorToolsVisibility="variables"
        shouldPersistHeaders={false}
        {...(first ? { initialQuery: first.query, initialVariables: first.variables } : {})}
      >
        <GraphiQL.Logo>
          <span />
        </GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, copy, merge }) => (
            <>
              {prettify}
              {merge}
              {copy}
              <CopyAsCurl />
            </>
          )}
        </GraphiQL.Toolbar>
        <EditorFont />
      </GraphiQL>
    </main>
  </>
);

/** The schema comes from the released file, since introspection is not open to everyone. */
async function releasedSchema(): Promise<GraphQLSchema> {
  const answer = await fetch('/schema.graphql');
  if (!answer.ok) throw new Error(`/schema.graphql: ${answer.status}`);
  return buildSchema(await answer.text(), { assumeValid: true });
}

document.documentElement.lang = preferredLanguage();
const place = document.getElementById('playground');
if (place)
  try {
    const [schema, personas] = await Promise.all([releasedSchema(), learnPersonas()]);
    createRoot(place).render(<Playground schema={schema} personas={personas} />);
  } catch {
    place.textContent =
      'Không tải được lược đồ. Hãy tải lại trang. · The schema could not be loaded. Reload the page.';
  }
