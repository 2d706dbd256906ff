/** Where a student stands with what is assigned; null where the table says it already. */
export function describeStanding(
  standing: 'on-time' | 'late' | 'under-way' | 'not-begun' | 'missing' | null,
): string | null {
  if (standing === 'late') return 'Handed in late';
  return standing === 'missing' ? 'Past the due date' : null;
}
