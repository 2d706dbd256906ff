import { randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

/*
 * Codes that are read from a wall or copied by hand. No vowels, so that no code is a word; of each pair that
 * looks alike one is missing, and reading a code maps the missing one to the other.
 */
const ALPHABET = '3479BCDFGHJKMNPQRTVWXY';
const LOOK_ALIKES: Record<string, string> = { '8': 'B', '6': 'G', U: 'V' };

const JOIN_CODE_LENGTH = 6;
const RETURN_CODE_LENGTH = 10;

function makeCode(length: number): string {
  return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** A new class code, as stored: six letters and digits, 113 million possibilities. */
export function makeJoinCode(): string {
  return makeCode(JOIN_CODE_LENGTH);
}

/** A new return code, as read by `readReturnCode`: ten letters and digits, 2.6 × 10^13 possibilities. */
export function makeReturnCode(): string {
  return makeCode(RETURN_CODE_LENGTH);
}

function readCode(input: string, length: number): string | null {
  const code = input
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}_.]/gu, '')
    .replace(/[86U]/g, (character) => LOOK_ALIKES[character] ?? character);
  return code.length === length && [...code].every((c) => ALPHABET.includes(c)) ? code : null;
}

/** What somebody typed as the stored form of a class code, or null when it cannot be one. */
export function readJoinCode(input: string): string | null {
  return readCode(input, JOIN_CODE_LENGTH);
}

/** What somebody typed as the plain form of a return code, or null when it cannot be one. */
export function readReturnCode(input: string): string | null {
  return readCode(input, RETURN_CODE_LENGTH);
}

function inHalves(code: string): string {
  const half = code.length / 2;
  return `${code.slice(0, half)}-${code.slice(half)}`;
}

/** BCD-FGH: as it is shown and printed. */
export function formatJoinCode(code: string): string {
  return inHalves(code);
}

/** K7PMX-3QRTY: as it is shown and printed. */
export function formatReturnCode(code: string): string {
  return inHalves(code);
}

const scryptAsync = promisify<string, string, number, { N: number; r: number; p: number }, Buffer>(scrypt);

/**
 * What is stored in place of a return code. It must be found by its hash, so the salt is the same for all;
 * what protects a stolen database is that each of the 2.6 × 10^13 guesses costs about 10 ms. No session
 * secret goes in: a school that has to change its secret must not lock its students out of their work.
 */
export async function hashReturnCode(code: string): Promise<string> {
  const hash = await scryptAsync(code, 'says-who return code', 32, { N: 4096, r: 8, p: 1 });
  return hash.toString('base64url');
}
