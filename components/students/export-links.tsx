const FILES = [
  {
    file: 'gradebook.csv',
    name: 'Gradebook',
    what: 'one line a student: what counts in every part, and the course',
  },
  {
    file: 'items.csv',
    name: 'Key entries',
    what: 'one line a key entry or safe sentence of the whole article',
  },
  { file: 'marks.csv', name: 'Marks', what: 'one line a mark: place, words, verdict, key entry' },
  { file: 'answers.csv', name: 'Written answers', what: 'one line an answer of the lessons' },
  { file: 'comments.csv', name: 'Comments', what: 'one line a comment' },
] as const;

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
      <ul className="grid">
        {FILES.map(({ file, name, what }) => (
          <li key={file} className="flex flex-wrap items-baseline gap-x-3">
            <a
              href={`/api/classrooms/${classroomId}/export/${file}`}
              download
              className="text-link font-semibold"
            >
              {name}
            </a>
            <span className="text-sm text-soft">{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
