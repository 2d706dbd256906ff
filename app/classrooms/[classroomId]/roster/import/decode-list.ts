export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

export const MOST_BYTES = 256 * 1024;

export const TOO_LARGE = {
  ok: false,
  problem: 'The list is larger than 256 kB, so it is hardly a list of one class. Take a shorter one.',
} as const;

/** Text of an uploaded file: UTF-8, UTF-16 with its mark, or else Windows-1252, which spreadsheets still write. */
export function decodeList(bytes: Uint8Array): Decoded {
  if (bytes.length > MOST_BYTES) return TOO_LARGE;
  // Every .xlsx, .ods and .docx is a zip archive; old .xls and .doc begin with D0 CF.
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return {
      ok: false,
      problem:
        'This is a workbook or document, not a CSV file. Open it, choose “Save as” and “CSV”, and take that file. Or copy the column of names and paste it.',
    };
  const text = decode(bytes);
  if (text.includes('\u0000'))
    return { ok: false, problem: 'This file holds no text. Choose a CSV file or a text file.' };
  return { ok: true, text };
}

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** What stands at 0x80 to 0x9F; else it is Latin-1. Node's own decoder leaves these as control characters. */
const FROM_0X80 = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => FROM_0X80[byte - 0x80] ?? String.fromCharCode(byte)).join('');
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
