/** A sheet's name as formulas write it: quoted unless it is letters, digits, `_` and `.` and can't be read as something else. */
export function printSheetName(name: string): string {
  return isPlain(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `first:last`, which is quoted as one. */
export function printSheetNames(first: string, last: string): string {
  if (isPlain(first) && isPlain(last)) return `${first}:${last}`;
  return `'${first.replaceAll("'", "''")}:${last.replaceAll("'", "''")}'`;
}

function isPlain(name: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Z]{1,3}\d{1,7}$/i.test(name) &&
    !/^(?:R\d*(?:C\d*)?|C\d*)$/i.test(name)
  );
}
