/** What one pass over a JSON text tells before it is parsed. */
export interface JsonMeasure {
  /** The offset at which records and lists first stand deeper in one another than allowed, or -1. */
  readonly tooDeepAt: number;
  /** How many fields the records have in all, those that are written twice counted twice. */
  readonly fields: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Measures a JSON text, or one that claims to be, in one pass without recursion, so that no text
 * can exhaust the stack of the parsers after it. A string ends with its line, as the parser that
 * looks for errors has it: else a missing quotation mark would hide brackets from this pass.
 */
export function measureJson(text: string, depthLimit: number): JsonMeasure {
  let level = 0;
  let tooDeepAt = -1;
  let fields = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at + 1);
        break;
      case 0x5b: // [
      case 0x7b: // {
        level++;
        if (level > depthLimit && tooDeepAt < 0) tooDeepAt = at;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        level--;
        break;
      case 0x3a: // :
        fields++;
    }
  }
  return { tooDeepAt, fields };
}

function endOfString(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === LINE_FEED || code === CARRIAGE_RETURN) return at;
    if (code === BACKSLASH) at++;
  }
  return text.length;
}
