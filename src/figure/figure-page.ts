import type { Answer, Heading } from '../graph/answer.ts';
import type { ThemeName } from '../scene/tokens.ts';
import { sayFilters } from '../words/filters.ts';
import type { FigurePage } from './compose.ts';

/** What a person chooses for a figure; what is absent is as the dossier has it. */
export interface FigureChoice {
  readonly title?: string;
  readonly subtitle?: string;
  readonly theme?: ThemeName;
  readonly width?: number;
  readonly legend?: boolean;
}

/**
 * The page of a figure that shows an answer. The browser and the command line both come by here, so that
 * the same answer and choice give the same bytes.
 */
export function figurePage(answer: Answer, heading: Heading, choice: FigureChoice): FigurePage {
  const { totals, question, facets, sources } = answer;
  const { updated, licence } = heading;
  return {
    title: choice.title ?? heading.title,
    subtitle: choice.subtitle ?? heading.summary ?? '',
    theme: choice.theme ?? 'light',
    ...(choice.width === undefined ? {} : { width: choice.width }),
    legend: choice.legend ?? true,
    filters: sayFilters(question.query, facets, heading).map(({ text }) => text),
    sources,
    shown: {
      marks: answer.marks.length,
      allMarks: totals.allMarks,
      lines: answer.lines.length,
      allLines: totals.allLines,
    },
    ...(updated === undefined ? {} : { date: updated }),
    ...(licence === undefined ? {} : { licence }),
    ownKinds: heading.relationKinds,
  };
}
