import { CLASS_FILES } from './class-files';

/** Every file of a class, each with what is in it. */
export function FileLinks({ classroomId }: { classroomId: string }) {
  return (
    <ul className="grid">
      {CLASS_FILES.map(({ file, name, what }) => (
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
  );
}
