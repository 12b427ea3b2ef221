import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { preferredLanguage } from '../shared/language.ts';
import { actAs } from './asker.ts';
import { workedOperations } from './operation-files.ts';
import { AUDIENCES, type Audience, type WorkedOperation } from './worked-operations.ts';

function useOpenOperation(): (operation: WorkedOperation) => void {
  const editors = useGraphiQL((state) => ({
    query: state.queryEditor,
    variables: state.variableEditor,
  }));
  const { setVisiblePlugin } = useGraphiQLActions();
  return (operation) => {
    editors.query?.setValue(operation.query);
    editors.variables?.setValue(operation.variables);
    actAs(operation.runAs);
    // There the list stands in front of the editors.
    if (window.matchMedia('(max-width: 48rem)').matches) setVisiblePlugin(null);
  };
}

function Group({ audience }: { readonly audience: Audience }) {
  const open = useOpenOperation();
  const language = preferredLanguage();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <section className="examples-group">
      <h3>
        {AUDIENCES[audience][language]} <small lang={other}>{AUDIENCES[audience][other]}</small>
      </h3>
      <ul>
        {workedOperations
          .filter((operation) => operation.audience === audience)
          .map((operation) => (
            <li key={operation.name}>
              <button type="button" data-operation={operation.name} onClick={() => open(operation)}>
                <span lang={language}>{operation[language]}</span>
                <small lang={other}>{operation[other]}</small>
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}

const ExamplesPanel = () => (
  <div className="examples">
    <h2>Ví dụ · Examples</h2>
    {(Object.keys(AUDIENCES) as Audience[]).map((audience) => (
      <Group key={audience} audience={audience} />
    ))}
  </div>
);

const ExamplesIcon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <path d="M5 4h14v16H5zM8 9h8M8 13h8M8 17h5" />
  </svg>
);

/** A pane of operations that run as they are, for each kind of user. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'Ví dụ · Examples',
  icon: ExamplesIcon,
  content: ExamplesPanel,
};
