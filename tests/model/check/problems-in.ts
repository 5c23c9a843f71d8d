import { examineDossier } from '../../../src/formats/dossier.ts';
import { sayPath } from '../../../src/words/problems.ts';

/** What is wrong or doubtful in a dossier of one source, "paper", and some lists: `path: message mend` of each. */
export function problemsIn(lists: object): readonly string[] {
  const file = {
    version: 1,
    id: 'sample',
    title: 'A sample',
    sources: [{ id: 'paper', title: 'A newspaper' }],
    ...lists,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  return examineDossier(bytes, 'sample.json').problems.map(
    ({ path, message, mend }) => `${sayPath(path)}: ${message} ${mend}`,
  );
}
