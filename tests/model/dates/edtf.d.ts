/** The little of the edtf package that we ask; it ships no types. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
