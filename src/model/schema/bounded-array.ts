import * as v from 'valibot';
import { limits } from '../limits.ts';

/** The type of the one issue that stands for all that were counted, and not kept; its `requirement` is their number. */
export const uncollected = 'uncollected';

type Issue = v.BaseIssue<unknown>;

/**
 * A list whose issues are counted, and no longer kept, once there are more than a report lists: at
 * each level, so that lists within lists do not multiply them.
 */
export function boundedArray<const Item extends v.GenericSchema>(item: Item) {
  const schema = v.array(item);
  const run: (typeof schema)['~run'] = (dataset, config) => {
    const input = dataset.value;
    if (!Array.isArray(input)) return schema['~run'](dataset, config);
    const values: unknown[] = [];
    const issues = new BoundedIssues();
    let typed = true;
    for (let key = 0; key < input.length; key++) {
      const value: unknown = input[key];
      const checked = item['~run']({ value }, config);
      if (checked.issues !== undefined) issues.add(checked.issues, input, key);
      if (!checked.typed) typed = false;
      values.push(checked.value);
    }
    const found = issues.all();
    return { typed, value: values, ...(found && { issues: found }) } as ReturnType<typeof run>;
  };
  return { ...schema, '~run': run };
}

/** The first issues of a list, and how many more there are. */
class BoundedIssues {
  readonly #kept: Issue[] = [];
  #omitted = 0;

  add(found: readonly Issue[], input: unknown[], key: number): void {
    const step: v.ArrayPathItem = { type: 'array', origin: 'value', input, key, value: input[key] };
    for (const issue of found) {
      if (issue.type === uncollected) this.#omitted += Number(issue.requirement);
      else if (this.#kept.length >= limits.problems) this.#omitted++;
      else this.#kept.push({ ...issue, path: [step, ...(issue.path ?? [])] });
    }
  }

  /** Nothing where there are none. */
  all(): readonly Issue[] | undefined {
    if (this.#kept.length === 0) return undefined;
    return this.#omitted === 0 ? this.#kept : [...this.#kept, omittedIssue(this.#omitted)];
  }
}

function omittedIssue(number: number): Issue {
  return {
    kind: 'validation',
    type: uncollected,
    input: undefined,
    expected: null,
    received: '',
    message: `${number} more`,
    requirement: number,
  };
}
