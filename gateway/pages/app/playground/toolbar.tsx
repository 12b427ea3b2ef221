import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { copyText } from './clipboard.ts';
import { curlCommand } from './curl.ts';
import { sentHeaders } from './sent-headers.ts';
import { nameIn } from './sent-operation.ts';

const CurlIcon = () => (
  <svg
    viewBox="0 0 24 24"
    className="graphiql-toolbar-icon"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
  >
    <path strokeWidth="2" d="m5 7 5 5-5 5m7 0h7" />
  </svg>
);

/** Copies the operation as a curl command, with the headers the playground would send. */
export function CopyAsCurl() {
  const [copied, setCopied] = useState(false);
  const editors = useGraphiQL((state) => ({
    query: state.queryEditor,
    variables: state.variableEditor,
    headers: state.headerEditor,
    operationName: state.operationName,
  }));
  const copy = async () => {
    const query = editors.query?.getValue() ?? '';
    const command = curlCommand({
      url: new URL('/graphql', location.href).href,
      query,
      variables: editors.variables?.getValue() ?? '',
      operationName: nameIn(query, editors.operationName),
      headers: await sentHeaders(editors.headers?.getValue() ?? ''),
    });
    await copyText(command);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  const label = copied ? 'Đã chép · Copied' : 'Chép dạng curl · Copy as curl';
  return (
    <ToolbarButton label={label} onClick={copy} data-action="copy-as-curl">
      <CurlIcon />
    </ToolbarButton>
  );
}
