/** Over whom the figures of a page are counted, and who is left out. */
export function CountedOver({
  handedIn,
  students,
  olderGrades,
  cut,
}: {
  handedIn: number;
  students: number;
  olderGrades: number;
  /** Whether the class has more names than are counted. */
  cut: boolean;
}) {
  if (handedIn === 0 && olderGrades === 0) return null;
  return (
    <p className="measure text-soft">
      Counted over the {handedIn} of {students} who handed in, each with the attempt that counts.
      {olderGrades > 0 ? ` ${olderGrades} graded by an older key are left out.` : ''}
      {cut ? ' Only the first 200 names of the class are counted here.' : ''}
    </p>
  );
}
