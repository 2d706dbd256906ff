'use server';

import { redirect } from 'next/navigation';
import type { ImportState } from '@/components/roster/import-form';
import { readForm } from '@/lib/auth/read-form';
import { requireTeacherOf } from '@/lib/auth/require';
import { readId } from '@/lib/db/ids';
import { readColumns } from '@/lib/db/roster-columns';
import type { ReadList } from '@/lib/db/roster-columns';
import { importRoster, previewImport } from '@/lib/db/roster-import';
import type { ImportPlan } from '@/lib/db/roster-import';
import { decodeList, MOST_BYTES, TOO_LARGE } from './decode-list';
import type { Decoded } from './decode-list';
import { readRows } from './read-rows';

const TURNED = 'Names written “Becker, Anna” were turned round: Anna Becker.';
const NUMBERED = 'The numbers in front of the names, such as “1.”, were left out.';
const FIRST_COLUMN =
  'Of a line with more columns, or with a class in the second one, we read the first column only. To have first and family names from two columns, put a line with the headings “First name” and “Last name” at the top.';

function sayReading({ readAs, turned, numbered }: ReadList): string {
  const said = [
    turned ? TURNED : '',
    numbered ? NUMBERED : '',
    readAs === 'first-column' ? FIRST_COLUMN : '',
  ];
  return said.filter((words) => words !== '').join(' ');
}

/** Looks at a list, or adds what was looked at. Whatever happens, the list stays in the form. */
export async function importAction(
  classroomId: string,
  _before: ImportState,
  sent: FormData,
): Promise<ImportState> {
  const teacher = await requireTeacherOf(readId(classroomId));
  const form = readForm(sent);
  const style = form.get('style') === 'full' ? 'full' : 'short';
  const list = await readList(form);
  if (!list.ok) return { text: readText(form), style, problem: list.problem, preview: null };
  const read = readRows(list.text);
  if (!read.ok) return { text: list.text, style, problem: read.problem, preview: null };
  const columns = readColumns(read.rows);
  const { lines } = columns;
  const show = (plan: ImportPlan, isAnew: boolean): ImportState => ({
    ...{ text: list.text, style, problem: '' },
    preview: {
      lines: plan.lines.map(({ line, shown, outcome, name, why }) => ({ line, shown, outcome, name, why })),
      ...{ token: plan.token, readAs: sayReading(columns), isAnew },
    },
  });
  const token = form.get('token');
  if (form.get('step') !== 'add' || typeof token !== 'string')
    return show(await previewImport(teacher, lines, style), false);
  const result = await importRoster(teacher, lines, style, token);
  if (!result.ok) return show(result.plan, true);
  redirect(`/classrooms/${teacher.classroomId}/roster/slips?added=${result.added}`);
}

function readText(form: FormData): string {
  const text = form.get('text');
  return typeof text === 'string' ? text.slice(0, MOST_BYTES) : '';
}

/** A chosen file comes before what is pasted. */
async function readList(form: FormData): Promise<Decoded> {
  const file = form.get('file');
  if (file instanceof File && file.size > 0) return decodeList(new Uint8Array(await file.arrayBuffer()));
  const text = form.get('text');
  if (typeof text !== 'string') return { ok: true, text: '' };
  return text.length > MOST_BYTES ? TOO_LARGE : { ok: true, text };
}
