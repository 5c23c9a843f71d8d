/** A record whose values are made when they are first read, each once. */
export function whenFirstRead<Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  const record = {} as Record<Key, Value>;
  for (const key of keys) {
    const get = (): Value => {
      const value = make(key);
      Object.defineProperty(record, key, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(record, key, { get, enumerable: true, configurable: true });
  }
  return record;
}
