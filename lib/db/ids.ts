const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What came from outside as an id: as it is, or, when it is none, the id that nothing has. */
export function readId(sent: unknown): string {
  return typeof sent === 'string' && UUID.test(sent) ? sent : NOBODY;
}
