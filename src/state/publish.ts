import type { Answer, Heading } from '../graph/answer.ts';
import type { Archive } from '../graph/asking.ts';
import { placeNewcomers } from '../graph/layout/place-newcomers.ts';
import { makeScene } from '../scene/make-scene.ts';
import type { Scene } from '../scene/scene.ts';
import type { Place } from './placement.ts';
import { questionOf, scopeQuestionOf, type View } from './view.ts';

/** What a picture is made from. */
export interface Published {
  readonly heading: Heading;
  readonly answer: Answer;
  readonly scene: Scene;
}

/** What a view shows of an archive, as it may leave: asked, laid out and drawn without anything private. */
export async function publishView(
  archive: Archive,
  view: View,
  place: Place,
  signal: AbortSignal,
): Promise<Published> {
  const open = await archive.publish();
  const answer = await open.ask({ ...questionOf(view), selected: [] }, signal);
  const whole = await open.ask(scopeQuestionOf(view), signal);
  const positions = placeNewcomers(answer, await place(whole, view, signal));
  const scene = makeScene(answer, positions, open.heading);
  if (open !== archive) open.close?.();
  return { heading: open.heading, answer, scene };
}
