import { FileLinks } from './file-links';

/** The class as files for a spreadsheet. */
export function ExportLinks({ classroomId }: { classroomId: string }) {
  return (
    <section aria-labelledby="files" className="screen-only grid gap-2">
      <h2 id="files" className="scroll-mt-4">
        As files for a spreadsheet
      </h2>
      <p className="measure text-soft">
        CSV files. They hold the names of your students: keep them where only you can open them. All times are
        in UTC.
      </p>
      <FileLinks classroomId={classroomId} />
    </section>
  );
}
