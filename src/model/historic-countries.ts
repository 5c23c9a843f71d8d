/** A country whose code was withdrawn, in ISO 3166-3. */
export interface HistoricCountry {
  /** The withdrawn alpha-3, in upper case. */
  readonly code: string;
  /** The withdrawn alpha-2; some have been given to another country since. */
  readonly alpha2: string;
  /** Its English name, short. */
  readonly name: string;
  /** The first and last year in which it existed; absent where only its code came to an end. */
  readonly existed?: readonly [first: number, last: number];
}

/**
 * The countries of ISO 3166-3, in order of code. One code can stand for several states in turn:
 * `YUG` is the kingdom, the socialist and the federal republic.
 */
export const historicCountries = [
  { code: 'AFI', alpha2: 'AI', name: 'French Afars and Issas', existed: [1967, 1977] },
  { code: 'ANT', alpha2: 'AN', name: 'Netherlands Antilles', existed: [1954, 2010] },
  { code: 'ATB', alpha2: 'BQ', name: 'British Antarctic Territory' },
  { code: 'ATN', alpha2: 'NQ', name: 'Dronning Maud Land' },
  { code: 'BUR', alpha2: 'BU', name: 'Burma', existed: [1948, 1989] },
  { code: 'BYS', alpha2: 'BY', name: 'Byelorussian SSR', existed: [1920, 1991] },
  { code: 'CSK', alpha2: 'CS', name: 'Czechoslovakia', existed: [1918, 1992] },
  { code: 'CTE', alpha2: 'CT', name: 'Canton and Enderbury Islands', existed: [1939, 1979] },
  { code: 'DDR', alpha2: 'DD', name: 'East Germany', existed: [1949, 1990] },
  { code: 'DHY', alpha2: 'DY', name: 'Dahomey', existed: [1958, 1975] },
  { code: 'FXX', alpha2: 'FX', name: 'Metropolitan France' },
  { code: 'GEL', alpha2: 'GE', name: 'Gilbert and Ellice Islands', existed: [1916, 1976] },
  { code: 'HVO', alpha2: 'HV', name: 'Upper Volta', existed: [1958, 1984] },
  { code: 'JTN', alpha2: 'JT', name: 'Johnston Island' },
  { code: 'MID', alpha2: 'MI', name: 'Midway Islands' },
  { code: 'NHB', alpha2: 'NH', name: 'New Hebrides', existed: [1906, 1980] },
  { code: 'NTZ', alpha2: 'NT', name: 'Saudi–Iraqi Neutral Zone', existed: [1922, 1991] },
  { code: 'PCI', alpha2: 'PC', name: 'Pacific Islands Trust Territory', existed: [1947, 1994] },
  { code: 'PCZ', alpha2: 'PZ', name: 'Panama Canal Zone', existed: [1903, 1979] },
  { code: 'PUS', alpha2: 'PU', name: 'U.S. Miscellaneous Pacific Islands' },
  { code: 'RHO', alpha2: 'RH', name: 'Rhodesia', existed: [1923, 1980] },
  { code: 'SCG', alpha2: 'CS', name: 'Serbia and Montenegro', existed: [2003, 2006] },
  { code: 'SKM', alpha2: 'SK', name: 'Sikkim', existed: [1642, 1975] },
  { code: 'SUN', alpha2: 'SU', name: 'Soviet Union', existed: [1922, 1991] },
  { code: 'TMP', alpha2: 'TP', name: 'East Timor', existed: [1975, 2002] },
  { code: 'VDR', alpha2: 'VD', name: 'North Vietnam', existed: [1945, 1976] },
  { code: 'WAK', alpha2: 'WK', name: 'Wake Island' },
  { code: 'YMD', alpha2: 'YD', name: 'South Yemen', existed: [1967, 1990] },
  { code: 'YUG', alpha2: 'YU', name: 'Yugoslavia', existed: [1918, 2003] },
  { code: 'ZAR', alpha2: 'ZR', name: 'Zaire', existed: [1971, 1997] },
] as const satisfies readonly HistoricCountry[];
