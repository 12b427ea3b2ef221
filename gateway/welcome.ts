import { readFileSync } from 'node:fs';
import { stripIgnoredCharacters } from 'graphql';
import { projectFile } from '../schema/project-root.ts';

const FIRST = 'gateway/playground/operations/01-citizen-across-registers';

const read = (path: string): string => readFileSync(projectFile(path), 'utf8');

/** The first worked operation as a command to paste. */
function firstQuestion(): (origin: string) => string {
  const query = stripIgnoredCharacters(read(`${FIRST}.graphql`));
  const body = JSON.stringify({ query, variables: JSON.parse(read(`${FIRST}.json`)) });
  return (origin) =>
    `curl -s ${origin}/graphql -H 'content-type: application/json' --data '${body}'`;
}

/**
 * What a newcomer is told once the city answers: where things are, and a question to try at once.
 *
 * Reads what it needs now, so that a file that is not there stops a start and not a city that listens.
 */
export function welcome(): (url: string) => string {
  const question = firstQuestion();
  return (url) => told(new URL(url).origin, question);
}

function told(origin: string, question: (origin: string) => string): string {
  return `
  LGSP Graph đang chạy · is running

    ${origin}/             trang đầu · what is here
    ${origin}/playground   thử nghiệm · playground, with worked operations
    ${origin}/graphql      điểm truy vấn · the graph
    ${origin}/readyz       tình trạng · which registers answer
    ${origin}/metrics      số đo · Prometheus

  Mã truy cập để phát triển · A development token (nothing asks for one yet):

    npm run -s token -- --as clerk

  Hỏi thử một câu qua bốn cơ sở dữ liệu · One question across four registers:

${question(origin)}

  Dừng · stop: Ctrl-C

`;
}
