import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** The editor measures its letters, so it must be told of its font; a style sheet cannot. */
const MONOSPACE =
  'ui-monospace, "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono", "Liberation Mono", monospace';

/** Sets the editors in the reader's own font: the one that GraphiQL brings lacks the letters of Vietnamese. */
export function EditorFont() {
  const editors = useGraphiQL((state) => [
    state.queryEditor,
    state.variableEditor,
    state.headerEditor,
    state.responseEditor,
  ]);
  useEffect(() => {
    for (const editor of editors)
      editor?.updateOptions({ fontFamily: MONOSPACE, fontLigatures: false, fontSize: 14 });
  }, [editors]);
  return null;
}
