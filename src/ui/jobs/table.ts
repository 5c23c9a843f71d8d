import { readDossierBytes } from '../../formats/dossier.ts';
import type { Answer, Archive, Finding, Heading, Question } from '../../graph/answer.ts';
import { openArchive } from '../../graph/archive.ts';
import { layOut } from '../../graph/layout/layouts.ts';
import type { Positions } from '../../graph/positions.ts';
import type { Range, Sheet, Statement } from '../../graph/sheet.ts';
import type { Job } from '../../work/serve.ts';
import { drawPng, type DrawingRequest } from './draw-png.ts';

let kept: Archive | undefined;

/** The archive that this worker keeps. */
function archive(): Archive {
  if (!kept) throw new Error('No dossier has been opened here. Open one first.');
  return kept;
}

/** Every job that a worker does for the page: the archive's questions, layouts, pictures. */
export const jobs = {
  open: ({ name, bytes }: { name: string; bytes: Uint8Array }): Heading => {
    kept = openArchive([readDossierBytes(bytes, name)]);
    return kept.heading;
  },
  ask: (question: Question): Promise<Answer> => archive().ask(question),
  page: ({
    id,
    question,
    range,
  }: {
    id: string;
    question: Question;
    range: Range;
  }): Promise<readonly Statement[]> => archive().page(id, question, range),
  inspect: ({ id, question }: { id: string; question: Question }): Promise<Sheet | undefined> =>
    archive().inspect(id, question),
  find: ({ text, most }: { text: string; most: number }): Promise<readonly Finding[]> =>
    archive().find(text, most),
  place: ({
    answer,
    layout,
    pins,
  }: {
    answer: Answer;
    layout: string | undefined;
    pins: Positions;
  }): Positions => layOut(answer, layout ?? '', pins),
  draw: (request: DrawingRequest, progress: (share: number) => void): Promise<Uint8Array> =>
    drawPng(request, progress),
} satisfies Record<string, Job>;
