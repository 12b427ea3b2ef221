import { readFileSync } from 'node:fs';
import { stripIgnoredCharacters } from 'graphql';
import { projectFile } from '../schema/project-root.ts';

const FIRST = 'gateway/pages/operations/01-citizen-across-registers';

const read = (path: string): string => readFileSync(projectFile(path), 'utf8');

/** Who runs the first worked operation, and why; the file is ours. */
interface RunAs {
  readonly as: string;
  readonly purpose: string;
  readonly dossierCode: string;
}

/** The first worked operation as two commands to paste: a token, and the question that is asked with it. */
function firstQuestion(): (origin: string) => string {
  const query = stripIgnoredCharacters(read(`${FIRST}.graphql`));
  const body = JSON.stringify({ query, variables: JSON.parse(read(`${FIRST}.json`)) });
  const { as: persona, purpose, dossierCode }: RunAs = JSON.parse(read(`${FIRST}.as.json`));
  const headers = [
    `'content-type: application/json'`,
    `"authorization: Bearer $TOKEN"`,
    `'x-purpose: ${purpose}'`,
    `'x-dossier-code: ${dossierCode}'`,
  ];
  const given = headers.map((header) => `-H ${header}`).join(' ');
  return (origin) =>
    `TOKEN=$(npm run -s token -- --as ${persona})\ncurl -s ${origin}/graphql ${given} --data '${body}'`;
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
    ${origin}/portal       giấy tờ đã có sẵn · which papers are already there
    ${origin}/verify       kiểm tra giấy tờ · check a paper by its QR code
    ${origin}/graphql      điểm truy vấn · the graph
    ${origin}/readyz       tình trạng · which registers answer
    ${origin}/metrics      số đo · Prometheus

  Hỏi thử một câu qua bốn cơ sở dữ liệu, với vai cán bộ một cửa, để giải quyết một hồ sơ
  One question across four registers, asked by a one-stop clerk to resolve a dossier:

${question(origin)}

  Dừng · stop: Ctrl-C

`;
}
