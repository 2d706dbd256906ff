/** What a class is told about points, once on a page whose tables show any. */
export function PointsNote() {
  return (
    <p className="measure text-sm text-soft">
      Points are out of 100 and compare with marking without reading, so 0 means no better than that. A
      student with few marks can have 0 points though all of them are right.
    </p>
  );
}
