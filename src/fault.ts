// A fault of a file that people write: where it is, and what is wrong. Pure.
import type { Finding, YamlFile } from './yaml-file.ts'

export interface Fault {
  readonly file: string
  /** From 1; 0 where the fault is of the file as a whole. */
  readonly line: number
  readonly column: number
  /** Such as `mailboxes[0].imap.port`; empty for the file as a whole. */
  readonly path: string
  readonly text: string
}

/** Findings know their path; with the file they know their line. */
export const locate =
  (yaml: YamlFile, file: string) =>
  (finding: Finding): Fault => ({
    file,
    ...yaml.placeOf(finding),
    path: finding.path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join(''),
    text: finding.text,
  })

/** By line; each (path, text) once. */
export function inOrder(faults: readonly Fault[]): readonly Fault[] {
  const once = new Map(faults.map(fault => [`${fault.line} ${fault.path} ${fault.text}`, fault]))
  return [...once.values()].sort((one, other) => one.line - other.line || one.column - other.column)
}

/** `postdesk.yaml:12:5  mailboxes[0].imap.port: must be a number from 1 to 65535` */
export function formatFault({ file, line, column, path, text }: Fault): string {
  const place = line === 0 ? file : `${file}:${line}:${column}`
  return `${place}  ${path === '' ? '' : `${path}: `}${text}`
}
