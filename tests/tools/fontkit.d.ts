/** The little of fontkit that the tests use; it ships no types. */
declare module 'fontkit' {
  export interface FontGlyph {
    readonly id: number;
    readonly advanceWidth: number;
  }

  export interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    readonly familyName: string;
    readonly name: { readonly records: Readonly<Record<string, { readonly en?: string }>> };
    glyphForCodePoint(codePoint: number): FontGlyph;
    layout(
      text: string,
      features?: Readonly<Record<string, boolean>>,
    ): {
      readonly advanceWidth: number;
      readonly glyphs: readonly FontGlyph[];
      readonly positions: readonly { readonly xAdvance: number }[];
    };
  }

  export function openSync(path: string): Font;
}
