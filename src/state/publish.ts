import type { Answer, Heading } from '../graph/answer.ts';
import type { Archive } from '../graph/asking.ts';
import { placeNewcomers } from '../graph/layout/place-newcomers.ts';
import { UsageError } from '../model/errors.ts';
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

/** What is open and shown. */
interface Open {
  readonly archive: Archive | undefined;
  readonly answer: Answer | undefined;
  readonly scene: Scene | undefined;
  readonly view: View;
}

/** What is shown, as it may leave: asked, laid out and drawn without anything private. */
export async function toPublish(
  shown: Open,
  place: Place,
  signal: AbortSignal,
): Promise<Published> {
  const { archive, answer, scene, view } = shown;
  if (!archive || !answer || !scene) throw new UsageError('Nothing is open.', 'Open a dossier.');
  if (!archive.heading.hasPrivate) return { heading: archive.heading, answer, scene };
  const open = await archive.publish();
  const told = await open.ask({ ...questionOf(view), selected: [] }, signal);
  const whole = await open.ask(scopeQuestionOf(view), signal);
  const positions = placeNewcomers(told, await place(whole, view, signal));
  open.close?.();
  return { heading: open.heading, answer: told, scene: makeScene(told, positions, open.heading) };
}
