import { sayCount } from './say-count.ts';

/** The texts of the filters. */
export const filtersTexts = {
  none: 'Filters',
  clear: 'Clear',
  only: 'only',
  not: 'not',
  any: 'any',
  all: 'all',
  more: (count: number) => `${count} more`,
  fewer: 'fewer',
  close: 'Close the filters',
  on: (count: number) => `${sayCount(count, 'filter')} on`,
  without: (label: string) => `not ${label}`,
  remove: (label: string) => `Remove the filter ${label}`,
  inForce: 'Filters in force',
  or: 'or',
  and: 'and',
  join: 'Any or all of these',
  find: (facet: string) => `Find in ${facet.toLowerCase()}`,
  noneFound: 'None is spelt like that.',
  tooMany: (count: number) => `${count} more: type to find one`,
  values: (count: number) => sayCount(count, 'value'),
  dates: 'Dates',
  from: 'From',
  until: 'Until',
  dateHint: 'Such as 1 Jul 2017, 2017-07 or 1990~',
  possibly: 'may fall inside',
  certainly: 'surely inside',
  reading: 'Dates that are not exact',
  noDate: (text: string) =>
    `“${text}” is no date. Write a year, a month or a day: 2017, July 2017, 1 Jul 2017.`,
  whichDate: (text: string, offers: readonly string[]) =>
    `“${text}” can be read in more than one way. Write ${offers.join(' or ')}.`,
  endsFirst: 'This is before the day it begins from.',
} as const;
