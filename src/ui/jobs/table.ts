import type { Answer, Heading } from '../../graph/answer.ts';
import type { Archive, QuestionName } from '../../graph/asking.ts';
import type { Arrangement } from '../../graph/layout/arrangement.ts';
import type { Job } from '../../work/serve.ts';
import type { DrawingRequest } from './draw-png.ts';

let kept: Archive | undefined;

/** A file to be read and kept; without anything private where it is to be published. */
export interface OpeningRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly published: boolean;
}

/** A question to what is kept. */
interface AskingRequest {
  readonly name: QuestionName;
  readonly input: unknown;
}

/** The archive that this worker keeps. */
function archive(): Archive {
  if (!kept) throw new Error('No dossier has been opened here. Open one first.');
  return kept;
}

const loadOpening = async () => {
  const [{ readDossierBytes }, { openArchive }] = await Promise.all([
    import('../../formats/dossier.ts'),
    import('../../graph/archive.ts'),
  ]);
  return { readDossierBytes, openArchive };
};

/** Every job that a worker does for the page. Each loads its code when it is first asked for. */
export const jobs = {
  prepare: async (): Promise<void> => void (await loadOpening()),
  open: async (
    { name, bytes, published }: OpeningRequest,
    progress: (share: number) => void,
  ): Promise<Heading> => {
    const { readDossierBytes, openArchive } = await loadOpening();
    progress(0.1);
    const dossier = readDossierBytes(bytes, name);
    progress(0.6);
    const whole = openArchive([dossier]);
    kept = published ? await whole.publish() : whole;
    return kept.heading;
  },
  ask: ({ name, input }: AskingRequest): Promise<unknown> => archive()[name](input as never),
  place: async (of: { answer: Answer; arrangement: Arrangement }) => {
    const { layOut } = await import('../../graph/layout/layouts.ts');
    return layOut(of.answer, of.arrangement);
  },
  draw: async (request: DrawingRequest, progress: (share: number) => void): Promise<Uint8Array> => {
    const { drawPng } = await import('./draw-png.ts');
    return drawPng(request, progress);
  },
} satisfies Record<string, Job>;
